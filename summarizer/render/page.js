// The evidence page without this script is a document to read: colours, switches and links work.
// The script lights up the places of an item and shows what rests on a passage. It never makes
// markup of text: only textContent, classes and attributes are set.
"use strict";
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const brief = byId("brief");
  const article = byId("article");
  const text = byId("text");
  const status = byId("status");
  const resting = byId("resting");
  const wide = matchMedia("(min-width: 60rem) and (min-height: 28rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const marks = [...text.querySelectorAll("mark")];
  const items = new Map();
  let lit = null; // the item whose places are lit
  let turn = 0; // which of its places was shown last
  let chosen = null; // the mark whose items are shown
  let run = []; // the marks around it that are the same passage
  let hovering = 0;

  const ids = (mark, what) => (mark.dataset[what] || "").split(" ").filter(Boolean);
  for (const element of brief.querySelectorAll("[data-item]")) {
    items.set(element.dataset.item, { element, main: [], supports: [] });
  }
  for (const mark of marks) {
    for (const id of ids(mark, "items")) items.get(id).main.push(mark);
    for (const id of ids(mark, "supports")) items.get(id).supports.push(mark);
  }
  root.classList.add("js");

  function show(pane, element) {
    const inside = wide.matches ? pane.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    const box = element.getBoundingClientRect();
    if (box.top >= inside.top + 24 && box.bottom <= inside.bottom - 24) return;
    element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  }

  function setLit(id, on) {
    const item = items.get(id);
    if (!item) return;
    item.element.classList.toggle("current", on);
    for (const mark of item.main) mark.classList.toggle("lit", on);
    for (const mark of item.supports) mark.classList.toggle("lit-soft", on);
  }

  // The first mark of each place: where a place is the one that an item's link leads to, first.
  function stops(id) {
    const item = items.get(id);
    const found = item.main.length ? item.main : item.supports;
    const runs = found.filter((mark, n) => n === 0 || found[n - 1].nextSibling !== mark);
    const link = item.element.querySelector(".place");
    const first = link && byId(link.hash.slice(1));
    const at = Math.max(runs.indexOf(first), 0);
    return [...runs.slice(at), ...runs.slice(0, at)];
  }

  function light(id, scroll) {
    if (id === lit) return;
    if (lit) setLit(lit, false);
    lit = id;
    turn = -1;
    setLit(id, true);
    const [first] = stops(id);
    if (first && scroll && wide.matches) show(article, first);
  }

  function unlight() {
    if (lit) setLit(lit, false);
    lit = null;
  }

  function unchoose() {
    for (const element of brief.querySelectorAll(".rests")) element.classList.remove("rests");
    for (const mark of run) mark.classList.remove("chosen");
    chosen = null;
    run = [];
    resting.hidden = true;
  }

  function leave() {
    const mark = chosen;
    clearTimeout(hovering);
    unlight();
    unchoose();
    if (mark) visit(mark);
  }

  const itemsOf = (mark) => [...new Set([...ids(mark, "items"), ...ids(mark, "supports")])];
  const short = (words, most) => {
    const letters = [...words.trim()]; // never half a character
    return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : letters.join("");
  };
  const label = (id) => items.get(id).element.dataset.label;

  // The marks next to each other that hold one place of the item `id`, around `mark`.
  function passage(mark, id) {
    const what = ids(mark, "items").includes(id) ? "items" : "supports";
    const has = (index) => marks[index] && ids(marks[index], what).includes(id);
    const joined = (index) => {
      const [before, after] = [marks[index].parentNode, marks[index + 1].parentNode];
      return before === after && marks[index].nextSibling === marks[index + 1];
    };
    let from = marks.indexOf(mark);
    let to = from;
    while (has(from - 1) && joined(from - 1)) from -= 1;
    while (has(to + 1) && joined(to)) to += 1;
    return marks.slice(from, to + 1);
  }

  function choose(mark, id) {
    unchoose();
    chosen = mark;
    const size = (item) => passage(mark, item).length;
    const found = itemsOf(mark).sort((one, other) => size(one) - size(other)); // the closest first
    run = passage(mark, id || found[0]);
    for (const piece of run) piece.classList.add("chosen");
    for (const id of found) items.get(id).element.classList.add("rests");
    if (wide.matches && found.length) show(brief, items.get(found[0]).element);
    byId("resting-what").textContent = short(run.map((piece) => piece.textContent).join(""), 80);
    byId("resting-items").replaceChildren(
      ...found.map((id) => {
        const link = document.createElement("a");
        link.href = `#${id}`;
        link.textContent = label(id);
        const entry = document.createElement("li");
        const words = document.createElement("bdi");
        words.textContent = short(items.get(id).element.querySelector(".gist").textContent, 40);
        entry.append(link, " ", words);
        return entry;
      }),
    );
    resting.hidden = false;
    const count = found.length === 1 ? "1 item rests" : `${found.length} items rest`;
    status.textContent = `${count} on this passage: ${found.map(label).join(", ")}`;
  }

  function goTo(id) {
    const element = items.get(id).element;
    element.focus({ preventScroll: true });
    show(brief, element);
  }

  // Marks are plain text for a reader of the article, and become buttons while arrows visit them.
  function visit(mark) {
    mark.tabIndex = -1;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-label", `${mark.textContent}: ${itemsOf(mark).map(label).join(", ")}`);
    mark.focus({ preventScroll: true });
    show(article, mark);
  }

  function step(by) {
    const visible = marks.filter((mark) =>
      [...mark.classList].some((kind) => byId(`show-${kind}`)?.checked),
    );
    const from = document.activeElement.closest("mark") || chosen;
    const at = visible.indexOf(from);
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by;
    if (visible[next]) visit(visible[next]);
  }

  async function copy(button, words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const area = document.createElement("textarea"); // a page opened without a secure context
      area.value = words;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    status.textContent = "Copied";
    button.classList.add("copied");
    setTimeout(() => button.classList.remove("copied"), 1500);
  }

  brief.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const item = event.target.closest("[data-item]");
    clearTimeout(hovering); // a pointer on its way through lights nothing
    if (item) hovering = setTimeout(light, 60, item.dataset.item, true);
  });
  brief.addEventListener("pointerleave", () => clearTimeout(hovering));
  brief.addEventListener("focusin", (event) => {
    const item = event.target.closest("[data-item]");
    if (item) light(item.dataset.item, true);
  });
  brief.addEventListener("click", (event) => {
    const item = event.target.closest("[data-item]");
    const link = event.target.closest("a.place");
    if (item) light(item.dataset.item, !link);
    if (!link) return;
    event.preventDefault();
    const places = stops(item.dataset.item);
    turn = (turn + 1) % places.length;
    show(article, places[turn]);
    if (!wide.matches) choose(places[turn], item.dataset.item); // the way back: the item is out of sight
    if (places.length > 1) status.textContent = `Place ${turn + 1} of ${places.length}`;
  });
  text.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (!mark || !getSelection().isCollapsed) return;
    unlight();
    choose(mark);
  });
  text.addEventListener("focusout", (event) => {
    if (event.target.matches("mark")) {
      for (const name of ["tabindex", "role", "aria-label"]) event.target.removeAttribute(name);
    }
  });
  article.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const forward = getComputedStyle(text).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const mark = event.target.closest("mark");
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      step(event.key === forward ? 1 : -1);
    } else if (mark && (event.key === "Enter" || event.key === " ")) {
      unlight();
      choose(mark);
      resting.querySelector("a").focus();
    } else {
      return;
    }
    event.preventDefault();
  });
  byId("resting-items").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    goTo(link.hash.slice(1));
  });
  byId("resting-close").addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copy], button[data-copy-from]");
    if (!button) return;
    const from = button.dataset.copyFrom;
    copy(button, from ? byId(from).value : button.dataset.copy);
  });
})();
