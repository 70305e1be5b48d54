"""How well web pages are read, beside trafilatura alone: one row a language.

    python benchmarks/pages.py DIR               the pages of a folder
    python benchmarks/pages.py DIR --worse .02   and each page that trafilatura reads better

DIR holds NAME.html, a page as it was saved, and NAME.txt, the article on it as a person copied it:
lead, paragraphs, subheads and lists, without headline, byline, captions, boxes and comments. Pages
without a NAME.txt are no articles, and should be refused.

Two figures a reader: F1 of the words, whatever their order (a character of Chinese, Japanese or
Korean counts as a word), and F1 of all runs of four words, which order matters to. A line that is
the headline counts for nobody. trafilatura reads in seven ways; the best of them is the one with
the best mean over all pages.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trafilatura import extract

from summarizer import Article
from summarizer.errors import SourceError
from summarizer.sources.read import decode_page

WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\w+")
RUN = 4
PLAIN: dict[str, Any] = {"include_comments": False, "include_tables": False}
WAYS: dict[str, dict[str, Any]] = {
    "default": {},
    "no comments": {"include_comments": False},
    "no comments, no tables": PLAIN,
    "precision": {"favor_precision": True},
    "precision, no comments, no tables": {"favor_precision": True, **PLAIN},
    "recall": {"favor_recall": True},
    "recall, no comments, no tables": {"favor_recall": True, **PLAIN},
}
OURS = "summarizer"


@dataclass(frozen=True)
class Score:
    """F1 of words and of runs of four."""

    words: float
    runs: float


def words_in(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def overlap(found: Iterable[Hashable], wanted: Iterable[Hashable]) -> float:
    """F1 of what both hold, as often as both do."""
    one, two = Counter(found), Counter(wanted)
    total = one.total() + two.total()
    return 2 * (one & two).total() / total if total else 1.0


def runs_of(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))]


def score(found: str, wanted: str, title: str) -> Score:
    """How much of `found` is what is `wanted`; lines that are the `title` are passed over."""
    said = words_in(title)
    one, two = (
        [word for line in map(words_in, text.splitlines()) if line != said for word in line]
        for text in (found, wanted)
    )
    return Score(overlap(one, two), overlap(runs_of(one), runs_of(two)))


def read(page: str) -> tuple[Article | None, str]:
    """The article on `page`, or None and why it was refused."""
    try:
        return Article.from_html(page), ""
    except SourceError as refusal:
        return None, f"{refusal.reason}: {refusal}"


def scores_of(page: str, wanted: str) -> tuple[str, dict[str, Score], str]:
    """The language of `wanted`, how each reader does, and why ours refused it, if it did."""
    article, refusal = read(page)
    title = (article and article.title) or ""
    found = {name: extract(page, **options) or "" for name, options in WAYS.items()}
    found[OURS] = article.text if article else ""
    language = Article(wanted).language or "?"
    return language, {name: score(text, wanted, title) for name, text in found.items()}, refusal


def mean(scores: Iterable[Score]) -> Score:
    listed = list(scores)
    return Score(*(statistics.fmean(getattr(s, of) for s in listed) for of in ("words", "runs")))


def row(name: str, pages: list[dict[str, Score]], best: str) -> str:
    cells = [
        f"{value:.3f}"
        for reader in (OURS, best)
        for s in (mean(page[reader] for page in pages),)
        for value in (s.words, s.runs)
    ]
    return f"| {name} | {len(pages)} | " + " | ".join(cells) + " |"  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worse", type=float, help="list pages that it reads better by this much")
    given = parser.parse_args()
    pages: dict[str, dict[str, Score]] = {}
    languages: dict[str, list[str]] = defaultdict(list)
    others: Counter[str] = Counter()
    for path in sorted(given.folder.glob("*.html")):
        page, gold = decode_page(path.read_bytes()), path.with_suffix(".txt")
        if not gold.exists():
            article, refusal = read(page)
            others["read" if article else refusal.partition(":")[0]] += 1
            continue
        language, pages[path.stem], refusal = scores_of(page, gold.read_text(encoding="utf-8"))
        languages[language].append(path.stem)
        if refusal:
            print(f"refused {path.stem}: {refusal}")
    best = max(WAYS, key=lambda way: mean(page[way] for page in pages.values()).words)
    print(f"\n|  | pages | words | runs of four | trafilatura, {best}: words | runs of four |")
    print("|---|---|---|---|---|---|")
    for language in sorted(languages, key=lambda code: -len(languages[code])):
        print(row(language, [pages[name] for name in languages[language]], best))
    print(row("all", list(pages.values()), best))
    if others:
        print("\nno articles:", ", ".join(f"{n} {what}" for what, n in others.most_common()))
    if given.worse is not None:
        for name, read_by in sorted(pages.items(), key=lambda pair: pair[1][OURS].words):
            best_of_all = max(read_by[way].words for way in WAYS)
            if read_by[OURS].words < best_of_all - given.worse:
                print(f"{name}: {read_by[OURS].words:.3f}, trafilatura {best_of_all:.3f}")


if __name__ == "__main__":
    main()
