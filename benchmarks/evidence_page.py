"""How long the evidence page of a long article keeps the browser's script busy.

    python benchmarks/evidence_page.py

An article of 100,000 characters with 300 items, opened in Chromium; then sixty of them are lit.
The target is under 100 ms of scripting for opening and lighting one; the clock also has layout.
Needs: pip install '.[browser]', apt-get install chromium.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from summarizer import Article, Brief

LENGTH, ITEMS = 100_000, 300
SENTENCE = "“We rebuilt it with local stone,” said Ana Ruiz of Port Ellis. It cost $4.5 million. "

LIGHT = """id => {
  const started = performance.now();
  document.getElementById(id).focus({ preventScroll: true });
  return performance.now() - started;
}"""


def brief_of(text: str) -> Brief:
    """A brief of `text` with `ITEMS` items whose places lie all over it and overlap."""

    def at(words: str, turn: int) -> dict[str, Any]:
        start = text.index(words, turn * (LENGTH // ITEMS) % (LENGTH - 2 * len(SENTENCE)))
        return {"text": words, "start": start, "end": start + len(words), "match": "exact"}

    def plain(words: str, turn: int) -> dict[str, Any]:
        return {key: value for key, value in at(words, turn).items() if key != "match"}

    each = ITEMS // 3
    passage = SENTENCE.strip()
    return Brief.model_validate(
        {
            "headline": "Bridge reopens",
            "summary": "It reopens.",
            "key_actors": [
                {"name": "Ana Ruiz", "kind": "person", "role": "mayor",
                 "mentions": [plain("Ana Ruiz", n + step * each) for step in range(20)]}
                for n in range(each)
            ],
            "quantitative_claims": [
                {"quantity": at("$4.5 million", 3 * n), "measures": "cost",
                 "passages": [at(passage, 3 * n)]}
                for n in range(each)
            ],
            "quoted_statements": [
                {**at("“We rebuilt it with local stone,”", 3 * n), "inner_start": 0,
                 "inner_end": 0, "speaker": None, "attribution": "unattributed", "about": ""}
                for n in range(each)
            ],
            "implications": [],
        }
    )  # fmt: skip


def main() -> None:
    """Print how long making, opening and lighting took."""
    text = (SENTENCE * (LENGTH // len(SENTENCE) // 8) + "\n\n") * 8
    text = (text + SENTENCE * 20)[:LENGTH]
    article = Article.from_text(text, language="en")
    brief = brief_of(text)
    started = time.perf_counter()
    html = brief.to_html(article)
    print(f"making      {1000 * (time.perf_counter() - started):8.1f} ms, {len(html):,} characters")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder, "page.html")
        path.write_text(html, encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        inspector = page.context.new_cdp_session(page)
        inspector.send("Performance.enable")

        def busy() -> float:
            found = inspector.send("Performance.getMetrics")["metrics"]
            return 1000 * next(m["value"] for m in found if m["name"] == "ScriptDuration")

        page.goto(path.as_uri())
        opening = busy()
        print(f"opening     {opening:8.1f} ms of script, {page.locator('mark').count():,} marks")
        took: list[tuple[float, float]] = []
        for number in range(0, ITEMS, 5):
            letter = "anq"[number % 3]
            before = busy()
            wall = page.evaluate(LIGHT, f"{letter}{number // 3}")
            took.append((busy() - before, wall))
        script = max(first for first, _ in took)
        usual = statistics.median(first for first, _ in took)
        wall = max(second for _, second in took)
        print(f"lighting    {script:8.1f} ms of script at most, {usual:.1f} ms in the middle")
        print(f"            {wall:8.1f} ms on the clock at most, with layout")
        print(f"both        {opening + script:8.1f} ms of script (target: under 100)")
        browser.close()


if __name__ == "__main__":
    main()
