"""The index of a site in a real browser: searching, filtering, sorting; by keyboard; axe-core."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.test_page import until, violations
from tests.conftest import SEEDS
from tests.pages import ARABIC, HOSTILE, JAPANESE

pytestmark = pytest.mark.browser
Open = Callable[..., Any]

SHOWN = "() => [...document.querySelectorAll('.entry:not([hidden]) h3')].map(h => h.textContent)"
FREIGHT, VOTE, DAM = "Harbour Freight", "library", "Talsperre"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of six articles and one line that is none."""
    folder = tmp_path_factory.mktemp("site")
    lines = [
        {"id": "arabic", "text": ARABIC, "language": "ar", "published": "2026-03-01"},
        {"id": "japanese", "text": JAPANESE, "published": "2026-04-01T10:00:00+09:00"},
        {"id": "hostile", "text": HOSTILE},
        *({"id": path.stem, "text": path.read_text(encoding="utf-8")}
          for path in sorted(SEEDS.glob("*.txt"))),
    ]  # fmt: skip
    wire = folder / "wire.jsonl"
    wire.write_text("\n".join([*map(json.dumps, lines), "{"]), encoding="utf-8")
    out = str(folder / "out.jsonl")
    argv = ["batch", str(wire), "-o", out, "-m", "extractive", "--ordered", "--site"]
    # Its own process: Playwright keeps a loop in this one.
    command = [sys.executable, "-m", "summarizer", *argv, str(folder / "site")]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 1
    return folder / "site"


@pytest.fixture
def open_index(chromium: Any, site: Path) -> Iterator[Open]:
    """Opens the index from the disk; at the end nothing may have gone wrong, as with `visit`."""
    wrong: list[str] = []
    opened: list[Any] = []

    def open_index(fragment: str = "", **options: Any) -> Any:
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        opened.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda said: wrong.append(f"{said.type}: {said.text}"))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on(
            "request",
            lambda asked: asked.url.startswith(site.as_uri()) or wrong.append(f"asks {asked.url}"),
        )
        page.goto((site / "index.html").as_uri() + fragment)
        return page

    yield open_index
    for context in opened:
        context.close()
    assert wrong == []


@pytest.mark.parametrize(
    ("field", "value", "count"),
    [
        ("#words", "HARBOUR 12%", 1),
        ("#words", "no such words", 0),
        ("#actor", "田中", 1),
        ("#speaker", "solheim", 1),
        ("#speaker", "North Korea", 0),
    ],
)
def test_filters(open_index: Open, field: str, value: str, count: int) -> None:
    page = open_index()
    everything = page.evaluate(SHOWN)
    assert len(everything) == 8
    page.fill(field, value)
    until(page, f"() => document.getElementById('found').textContent === '{count} of 8 shown'")
    assert len(page.evaluate(SHOWN)) == count
    assert page.is_visible("#nothing") is (count == 0)
    page.click("button[type=reset]")
    until(page, "() => document.getElementById('found').textContent === '8 of 8 shown'")
    assert page.evaluate(SHOWN) == everything
    assert "=" not in page.url


def test_verdicts(open_index: Open, site: Path) -> None:
    page = open_index()
    counts = {}
    for verdict in ("holds", "rejected", "unsupported", "missed", "failed"):
        page.select_option("#verdict", verdict)
        until(page, "(verdict) => location.hash === `#verdict=${verdict}`", verdict)
        counts[verdict] = page.evaluate(SHOWN)
    out = (site.parent / "out.jsonl").read_text(encoding="utf-8")
    rows = map(json.loads, out.rstrip("\n").split("\n"))  # articles hold other line ends
    audits = [row["brief"]["audit"]["counts"] for row in rows if row["status"] == "done"]
    for verdict in ("rejected", "unsupported", "missed"):
        assert len(counts[verdict]) == sum(audit[verdict] > 0 for audit in audits)
    assert len(counts["holds"]) == sum(not a["rejected"] and not a["unsupported"] for a in audits)
    assert len(counts["failed"]) == 1


def test_orders(open_index: Open) -> None:
    page = open_index("#order=newest")
    newest = page.evaluate(SHOWN)
    assert newest[0].startswith("橋は")
    assert newest[1].startswith("افتتاح")
    page.select_option("#order", "headline")
    until(page, "() => location.hash === '#order=headline'")
    by_headline = page.evaluate(SHOWN)
    assert by_headline.index("Harbour Freight cuts outlook as container traffic falls 12%") < next(
        n for n, headline in enumerate(by_headline) if headline.startswith("Ukrainian")
    )
    assert sorted(by_headline) == sorted(newest)


def test_what_is_looked_for_stands_in_the_address(open_index: Open) -> None:
    page = open_index("#speaker=Solheim&words=rotterdam")
    assert len(page.evaluate(SHOWN)) == 1
    assert page.input_value("#speaker") == "Solheim"
    page.focus(".skips a")
    page.keyboard.press("Enter")  # a link inside the page clears nothing
    until(page, "() => location.hash === '#articles'")
    assert len(page.evaluate(SHOWN)) == 1


def test_a_name_filters_by_pointer_and_by_keyboard(open_index: Open) -> None:
    page = open_index()
    page.click(".entry .speaker >> nth=0")
    until(page, "() => location.hash.startsWith('#speaker=')")
    assert len(page.evaluate(SHOWN)) >= 1
    page.click("button[type=reset]")
    page.focus("#speakers summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    name = page.evaluate("() => document.activeElement.textContent")
    page.keyboard.press("Enter")
    until(page, "(name) => document.getElementById('speaker').value === name", name)
    assert len(page.evaluate(SHOWN)) == 1


def test_an_article_and_back(open_index: Open) -> None:
    page = open_index()
    page.click("h3 a >> nth=3")
    page.wait_for_selector("#brief")
    page.click("text=All articles")
    page.wait_for_selector("#entries")
    assert len(page.evaluate(SHOWN)) == 8


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_axe_finds_nothing(open_index: Open, scheme: str, width: int) -> None:
    page = open_index(color_scheme=scheme, viewport={"width": width, "height": 800})
    page.click("#speakers summary")
    page.click("#figures summary")
    assert violations(page) == []
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_without_javascript_everything_can_be_read(open_index: Open) -> None:
    page = open_index(java_script_enabled=False)
    assert not page.is_visible("#controls")
    assert page.locator(".entry h3 a").count() == 7
    assert page.locator("svg.chart").first.is_visible()


def test_print_shows_no_controls(open_index: Open) -> None:
    page = open_index()
    page.emulate_media(media="print")
    assert not page.is_visible("#controls")
    assert page.is_visible("svg.chart >> nth=0")
