"""Articles with their briefs for the evidence page, and what a parser finds on it."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

from summarizer import Article, Brief, Summarizer
from tests.samples import ARTICLE, draft
from tests.server import says, serving

BRIDGE = Article.from_text(
    ARTICLE, url="https://example.org/bridge", published=datetime(2026, 3, 2, tzinfo=UTC)
)

WRONG: dict[str, Any] = draft(
    headline="Bridge reopens after 99 years",
    quantitative_claims=[
        {"quantity": "N1", "measures": "cost", "attributed_to": "Ruiz", "passages": ["S4"]},
        {"quantity": "15 months", "measures": "time", "attributed_to": None, "passages": ["S4"]},
    ],
    quoted_statements=[
        {"quotation": "Q1", "speaker": "Ana Ruiz", "about": "the stone"},
        {"quotation": "We rebuilt it with cheap stone", "speaker": None, "about": ""},
        {"quotation": "Q2", "speaker": "Ana Ruiz", "about": ""},
    ],
)
"""A reply of which some is rejected, some unsupported, and which leaves something out."""

HOSTILE = (
    "</script><script>alert(1)</script> <img src=x onerror=alert(2)> &amp; &#60; <!-- "
    "]]> \u202e\n\n"
    "“Evil \u2066words,” said John Smith. It cost $5 million, “and 'more' \"quotes\" "
    "&quot;here&quot;,” Smith said.\r\nAn emoji 😀👩‍👩‍👧 before 14 months, \x0b\x0c\x1b[31m\x85 "
    "and </style></mark></p></div></textarea> more.\n\n"
    "javascript:alert(3). <base href=//evil.example>\r"
    "<a href='javascript:alert(4)' onclick=alert(5)>x</a> {{ 7*7 }} {% raw %}\n"
)
"""Hostile to a page; the middle paragraph holds what a brief may show."""

ARABIC = """افتتاح الجسر في مايو

قالت رئيسة البلدية ليلى حسن يوم الاثنين إن الجسر القديم سيعاد افتتاحه في مايو. «أعدنا بناءه بالحجر \
المحلي»، قالت حسن. بلغت تكلفة العمل 4.5 مليون دولار واستغرق 14 شهرا.
"""

JAPANESE = """橋は5月に再開

港町エリスの市長、田中花子氏は月曜日、古い橋が5月に再開すると述べた。「地元の石で再建しました」と田中氏は語った。\
工事費は450万ドルで、14か月かかった。
"""


def briefed(article: Article, reply: dict[str, Any]) -> Brief:
    """The brief that `reply` of a model becomes."""
    with (
        serving(*[says(reply)] * 3) as server,
        Summarizer(model="vllm/m", base_url=server.base_url, cache=False) as engine,
    ):
        result = engine.summarize(article)
    assert isinstance(result, Brief)
    return result


def extracted(text: str, **details: Any) -> tuple[Article, Brief]:
    """An article of `text` and its extractive brief."""
    article = Article.from_text(text, **details)
    with Summarizer(model="extractive") as engine:
        result = engine.summarize(article)
    assert isinstance(result, Brief)
    return article, result


def spans(brief: Brief) -> dict[str, set[int]]:
    """By item, the characters its places in the brief's JSON hold: what must be marked."""
    said = brief.model_dump(mode="json")
    audit = said["audit"]
    missed = [*audit["missed"]["quotations"], *audit["missed"]["quantities"]]
    held = {
        "a": [actor["mentions"] for actor in said["key_actors"]],
        "q": [[q, *q["parts"], q["speaker"]] for q in said["quoted_statements"]],
        "n": [
            [claim["quantity"], claim["attributed_to"], *claim["passages"]]
            for claim in said["quantitative_claims"]
        ],
        "s": [item["passages"] for item in said["implications"]],
        "r": [[entry["nearest"]] for entry in audit["rejected"]],
        "u": [[entry["nearest"]] for entry in audit["unsupported"]],
        "x": [[entry] for entry in missed],
    }
    found = {
        f"{letter}{number}": {i for at in places if at for i in range(at["start"], at["end"])}
        for letter, entries in held.items()
        for number, places in enumerate(entries)
    }
    return {item: characters for item, characters in found.items() if characters}


class Page(HTMLParser):
    """What a page holds.

    Attributes:
        text: of the article's column, without tags.
        marked: by item, the characters of `text` that its marks hold.
        inline: what stands in <style> and <script>, with the element's name.
        elements: every element with its attributes.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.marked: dict[str, set[int]] = defaultdict(set)
        self.inline: list[tuple[str, str]] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._depth = 0
        self._items: list[str] = []
        self._within = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.elements.append((tag, found))
        self._within = tag
        if tag == "div" and (self._depth or found.get("id") == "text"):
            self._depth += 1
        if tag == "mark":
            ids = f"{found.get('data-items') or ''} {found.get('data-supports') or ''}"
            self._items = ids.split()

    def handle_endtag(self, tag: str) -> None:
        self._within = ""
        if tag == "div" and self._depth:
            self._depth -= 1
        if tag == "mark":
            self._items = []

    def handle_data(self, data: str) -> None:
        if self._within in ("style", "script"):
            self.inline.append((self._within, data))
        if self._depth:
            for item in self._items:
                self.marked[item].update(range(len(self.text), len(self.text) + len(data)))
            self.text += data
