"""The evidence page in a real browser: pointer, keyboard, what is marked, what is announced."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from summarizer import Article, Brief, verify
from summarizer.render.html import render_verified_html
from tests.conftest import SEEDS
from tests.pages import (
    ARABIC,
    BRIDGE,
    HOSTILE,
    JAPANESE,
    WRONG,
    briefed,
    extracted,
    spans,
)

pytestmark = pytest.mark.browser
Visit = Callable[..., Any]

TEXT = "document.getElementById('text').textContent"
LIT = """() => {
  const found = [];
  let at = 0;
  const walk = (node, lit) => {
    if (node.nodeType === 3) {
      const length = [...node.data].length;
      for (let i = 0; lit && i < length; i += 1) found.push(at + i);
      at += length;
      return;
    }
    const on = lit || node.matches("mark.lit, mark.lit-soft");
    for (const child of node.childNodes) walk(child, on);
  };
  walk(document.getElementById("text"), false);
  return found;
}"""
"""Which characters of the article are lit, counted as Python counts them."""


@cache
def wrong_brief() -> Brief:
    """A brief with some of everything."""
    return briefed(BRIDGE, WRONG)


@cache
def samples() -> dict[str, tuple[Article, Brief]]:
    seed = next(SEEDS.glob("000_*.txt")).read_text(encoding="utf-8")
    return {
        "seed": extracted(seed),
        "wrong": (BRIDGE, wrong_brief()),
        "hostile": extracted(HOSTILE, title="</title><b>x</b>", url="javascript:alert(1)"),
        "arabic": extracted(ARABIC, language="ar"),
        "japanese": extracted(JAPANESE, language="ja"),
    }


NAMES = ("seed", "wrong", "hostile", "arabic", "japanese")


def until(page: Any, condition: str, argument: object = None) -> None:
    """Wait for `condition`. Playwright's own wait evaluates a string, which the page forbids."""
    for _ in range(200):
        if page.evaluate(condition, argument):
            return
        page.wait_for_timeout(50)
    raise AssertionError(condition)


@pytest.mark.parametrize("name", NAMES)
def test_focus_lights_exactly_the_places_of_the_json(visit: Visit, name: str) -> None:
    article, brief = samples()[name]
    page = visit(brief.to_html(article))
    assert page.evaluate(TEXT) == article.text
    wanted = spans(brief)
    assert wanted
    for item, characters in wanted.items():
        page.focus(f"#{item}")
        assert set(page.evaluate(LIT)) == characters, item


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(visit: Visit, name: str, scheme: str) -> None:
    article, brief = samples()[name]
    page = visit(brief.to_html(article), color_scheme=scheme)
    assert violations(page) == []
    page.hover("#brief .item >> nth=0")
    page.wait_for_selector(".item.current")
    page.click("#text mark >> nth=-1")
    page.wait_for_selector("#resting:not([hidden])")
    assert violations(page) == []


def violations(page: Any) -> list[str]:
    """What axe-core has to say; evaluated, as the page's policy would refuse a script."""
    spec = find_spec("axe_playwright_python")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("axe-playwright-python is missing: pip install '.[browser]'")
    source = next(Path(spec.submodule_search_locations[0]).rglob("axe.min.js"))
    page.evaluate(source.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run()")["violations"]
    return [f"{v['id']}: {node['html'][:200]}" for v in found for node in v["nodes"]]


def test_pointing_lights_and_scrolls_there(visit: Visit) -> None:
    article, brief = samples()["seed"]
    page = visit(brief.to_html(article), viewport={"width": 1000, "height": 460})
    last = f"#s{len(brief.implications) - 1}"
    start = brief.implications[-1].passages[0].start
    page.locator(last).scroll_into_view_if_needed()
    page.hover(last)
    page.wait_for_selector(f"#c{start}.lit")
    until(
        page,
        "id => { const box = document.getElementById(id).getBoundingClientRect();"
        " return box.top > 0 && box.bottom < innerHeight; }",
        f"c{start}",
    )
    assert page.evaluate("document.scrollingElement.scrollTop") == 0


def test_a_passage_shows_what_rests_on_it(visit: Visit) -> None:
    page = visit(wrong_brief().to_html(BRIDGE))
    cost = wrong_brief().quantitative_claims[0].quantity
    page.click(f"#c{cost.start}")
    resting = page.locator("#resting-items a").all_text_contents()
    assert resting[0] == "Figure 1"  # the closest first; then what rests on the whole sentence
    assert page.text_content("#resting-what") == "$4.5 million"
    assert page.locator(".item.rests").count() == len(resting)
    assert "Figure 1" in page.text_content("#status")
    page.click("#resting-items a:text-is('Figure 1')")
    assert page.evaluate("document.activeElement.id") == "n0"
    page.mouse.move(0, 0)  # what scrolls under the pointer would be lit
    page.keyboard.press("Escape")
    assert page.locator(".rests, .lit, .lit-soft, .chosen").count() == 0
    assert page.is_hidden("#resting")


def test_everything_by_keyboard(visit: Visit) -> None:
    brief = wrong_brief()
    page = visit(brief.to_html(BRIDGE))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the brief"
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('#a0') !== null"):
            break
    assert set(page.evaluate(LIT)) == spans(brief)["a0"]
    page.keyboard.press("Enter")
    assert page.text_content("#status") == "Place 1 of 2"
    page.keyboard.press("Enter")
    assert page.text_content("#status") == "Place 2 of 2"
    page.focus("#article")
    page.keyboard.press("ArrowRight")
    first = page.evaluate("document.activeElement.id")
    assert first == f"c{min(min(places) for places in spans(brief).values())}"
    assert page.get_attribute(f"#{first}", "role") == "button"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.id") == first
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('#resting') !== null")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('.item.current')")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == first


def test_arrows_follow_the_writing(visit: Visit) -> None:
    article, brief = samples()["arabic"]
    page = visit(brief.to_html(article))
    page.focus("#article")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement === document.querySelector('#text mark')")
    assert page.evaluate("getComputedStyle(document.getElementById('text')).direction") == "rtl"


def test_switches_hide_and_show(visit: Visit) -> None:
    page = visit(wrong_brief().to_html(BRIDGE))
    line = "getComputedStyle(document.querySelector('#text .name')).textDecorationStyle"
    assert page.evaluate(line) == "dotted"
    page.click("label:has(#show-name)")
    assert page.evaluate(line) != "dotted"
    page.focus("#show-name")
    page.keyboard.press("Space")
    assert page.evaluate(line) == "dotted"


def test_each_kind_has_its_own_line(visit: Visit) -> None:
    page = visit(wrong_brief().to_html(BRIDGE))
    kinds = page.eval_on_selector_all(
        ".sample",
        "all => all.map((one) => { const s = getComputedStyle(one);"
        " return `${s.textDecorationLine} ${s.textDecorationStyle}`; })",
    )
    assert len(kinds) == 6
    assert len(set(kinds)) == 6


def test_copying(visit: Visit) -> None:
    page = visit(wrong_brief().to_html(BRIDGE), permissions=["clipboard-read", "clipboard-write"])
    page.click("#q0 .copy")
    page.wait_for_selector("#q0 .copied")
    assert page.evaluate("navigator.clipboard.readText()") == (
        "“We rebuilt it with local stone,” — Ana Ruiz (Bridge to reopen in May, "
        "https://example.org/bridge, 2026-03-02, characters 115–148)"
    )
    page.click(".copy-all")
    page.wait_for_selector(".copy-all.copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("# Bridge reopens after **")


def test_a_narrow_screen_has_one_column_and_a_way_back(visit: Visit) -> None:
    page = visit(wrong_brief().to_html(BRIDGE), viewport={"width": 360, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.click("#q0 .place")
    page.wait_for_selector("#resting:not([hidden])")
    until(page, "() => document.scrollingElement.scrollTop > 500")
    page.click("#resting-items a:text-is('Quotation 1')")
    assert page.evaluate("document.activeElement.id") == "q0"
    assert violations(page) == []


@pytest.mark.parametrize("name", NAMES)
def test_without_javascript_all_is_there_to_read(visit: Visit, name: str) -> None:
    article, brief = samples()[name]
    page = visit(brief.to_html(article), java_script_enabled=False)
    for words in ("The brief", "The article", "Key actors", "Left out"):
        assert page.locator(f"text={words}").first.is_visible()
    assert page.locator("#text").text_content() == article.text
    assert page.locator("button:visible").count() == 0
    page.locator("a.place").first.click()
    assert page.locator("mark:target").count() == 1


def test_print(visit: Visit) -> None:
    page = visit(wrong_brief().to_html(BRIDGE), color_scheme="dark")
    page.emulate_media(media="print")
    assert page.locator("button:visible").count() == 0
    for pane in ("#brief", "#article"):
        scrolled = page.evaluate(
            "s => { const e = document.querySelector(s); return e.scrollHeight - e.clientHeight }",
            pane,
        )
        assert scrolled <= 0
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == (
        "rgb(255, 255, 255)"
    )


def test_a_text_claim_by_claim(visit: Visit) -> None:
    written = "The work cost $5.5 million. The work took 14 months."
    page = visit(render_verified_html(verify(BRIDGE, written), BRIDGE, written))
    page.hover("#k1")
    page.wait_for_selector("#text .lit")
    assert "14 months" in "".join(page.locator("#text .lit").all_text_contents())
    assert violations(page) == []
