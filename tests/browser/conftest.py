"""A real Chromium: Debian's, driven by Playwright. Without either, these tests are skipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """The browser, one for a module."""
    api = pytest.importorskip(
        "playwright.sync_api", reason="playwright is missing: pip install '.[browser]'"
    )
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is missing: apt-get install chromium")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Opens HTML from a file, as an attachment is; at the end nothing may have gone wrong.

    No error or warning on the console, no request but the page's own, no exception.
    """
    wrong: list[str] = []
    opened: list[Any] = []

    def visit(html: str, **options: Any) -> Any:
        path = tmp_path / f"page{len(opened)}.html"
        path.write_text(html, encoding="utf-8", newline="")
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        opened.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda said: wrong.append(f"{said.type}: {said.text}"))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: (wrong.append("dialog"), dialog.dismiss()))
        page.on(
            "request", lambda asked: asked.url == path.as_uri() or wrong.append(f"asks {asked.url}")
        )
        page.goto(path.as_uri())
        return page

    yield visit
    for context in opened:
        context.close()
    assert wrong == []
