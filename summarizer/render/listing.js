// The index without this script is a list to read, with links to its pages. The script searches,
// filters and sorts what is there. It never makes markup of text: only textContent and attributes.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const list = byId("entries");
  const controls = byId("controls");
  const fields = ["words", "actor", "speaker", "verdict", "order"];
  const collator = new Intl.Collator();
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const said = (element, kind) => [...element.querySelectorAll(kind)].map((name) => folded(name.textContent));

  const entries = [...list.children].map((element, number) => ({
    element,
    number,
    words: folded(element.textContent),
    actor: said(element, ".actor"),
    speaker: said(element, ".speaker"),
    verdicts: element.dataset.verdicts.split(" "),
    headline: element.querySelector("h3").textContent,
    published: Date.parse(element.dataset.published) || 0,
    doubtful: Number(element.dataset.doubtful),
    quotations: Number(element.dataset.quotations),
  }));
  const orders = {
    "": (a, b) => a.number - b.number,
    newest: (a, b) => b.published - a.published,
    headline: (a, b) => collator.compare(a.headline, b.headline),
    doubtful: (a, b) => b.doubtful - a.doubtful,
    quotations: (a, b) => b.quotations - a.quotations,
  };
  let sorted = "";

  function matches(entry, wanted) {
    return (
      wanted.words.every((word) => entry.words.includes(word)) &&
      ["actor", "speaker"].every(
        (kind) => !wanted[kind] || entry[kind].some((name) => name.includes(wanted[kind])),
      ) &&
      (!wanted.verdict || entry.verdicts.includes(wanted.verdict))
    );
  }

  function sort(order) {
    if (order === sorted) return;
    sorted = order;
    const compare = orders[order];
    entries.sort((a, b) => compare(a, b) || a.number - b.number);
    list.replaceChildren(); // moving thousands one by one takes quadratic time
    list.append(...entries.map((entry) => entry.element));
  }

  function show() {
    const wanted = {
      words: folded(byId("words").value).split(/\s+/).filter(Boolean),
      actor: folded(byId("actor").value.trim()),
      speaker: folded(byId("speaker").value.trim()),
      verdict: byId("verdict").value,
    };
    sort(byId("order").value);
    let count = 0;
    for (const entry of entries) {
      const found = matches(entry, wanted);
      count += found;
      entry.element.hidden = !found;
    }
    byId("found").textContent = `${count} of ${entries.length} shown`;
    byId("nothing").hidden = count > 0;
  }

  // What is looked for stands in the address, so that it can be kept, sent and gone back to.
  function remember() {
    const kept = new URLSearchParams();
    for (const name of fields) if (byId(name).value) kept.set(name, byId(name).value);
    history.replaceState(null, "", kept.size ? `#${kept}` : location.pathname + location.search);
  }

  function recall() {
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const name of fields) {
      const field = byId(name);
      field.value = kept.get(name) || "";
      if (field.selectedIndex < 0) field.selectedIndex = 0; // an option that is not there
    }
    show();
  }

  function look(name, value) {
    byId(name).value = value;
    show();
    remember();
    byId("articles").scrollIntoView();
  }

  let waiting = 0;
  controls.addEventListener("input", () => {
    clearTimeout(waiting); // many keys in a row are one search
    waiting = setTimeout(() => {
      show();
      remember();
    }, 80);
  });
  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("reset", () => {
    setTimeout(() => {
      show();
      remember();
    });
  });
  list.addEventListener("click", (event) => {
    const name = event.target.closest(".actor, .speaker");
    if (name) look(name.className, name.textContent);
  });
  document.querySelector("a[data-verdict]")?.addEventListener("click", (event) => {
    event.preventDefault();
    look("verdict", "failed");
  });
  for (const name of document.querySelectorAll("[data-speaker]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "pick";
    button.append(...name.childNodes);
    button.addEventListener("click", () => look("speaker", name.dataset.speaker));
    name.append(button);
  }
  addEventListener("hashchange", () => {
    if (!location.hash || location.hash.includes("=")) recall(); // else a link inside the page
  });
  document.documentElement.classList.add("js");
  recall();
})();
