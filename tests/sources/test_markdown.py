"""Markdown: front matter read, syntax gone, everything else as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.errors import SourceError
from summarizer.sources.markdown import plain_of_markdown

FILE = """\
---
title: "Bridge to close: at last"
date: 2026-11-20T18:30:00Z
author: [Maria Keller, {name: Tom}]
url: https://harbour.example/bridge
language: de-CH
publisher: The Harbour Times
tags: [bridge]
---

# Bridge to close

The council **voted** 7-2.
"""


def test_front_matter_says_what_it_is() -> None:
    article = Article.from_bytes(FILE.encode())
    assert article == Article(
        "Bridge to close\n\nThe council voted 7-2.",
        "Bridge to close: at last",
        "https://harbour.example/bridge",
        datetime(2026, 11, 20, 18, 30, tzinfo=UTC),
        "de",
        "Maria Keller, Tom",
        "The Harbour Times",
    )


@pytest.mark.parametrize(
    ("front", "field", "value"),
    [
        ("date: 2026-11-20", "published", datetime(2026, 11, 20, tzinfo=UTC)),
        ("date: 2026-11-20 18:30:00", "published", datetime(2026, 11, 20, 18, 30)),
        ("date: soon", "published", None),
        ("author: Maria Keller", "author", "Maria Keller"),
        ("authors: [7, Maria]", "author", "Maria"),
        ("Title: Capital", "title", "Capital"),
        ("title: [a, b]", "title", None),
        ("# a comment\ntitle: T", "title", "T"),
    ],
)
def test_front_matter_in_other_forms(front: str, field: str, value: object) -> None:
    text = f"---\n{front}\n---\nOne paragraph, and nothing else."
    assert getattr(Article.from_bytes(text.replace("\n", "\r\n").encode()), field) == value


@pytest.mark.parametrize(
    ("front", "says"),
    [
        ("title: [unclosed", "is not YAML"),
        ("a: &a [x]\nb: *a", "is not YAML"),
        ("a: !!python/object:os.system x", "is not YAML"),
        ("a: " + "x" * 12_000, "is too long"),
    ],
)
def test_front_matter_is_bounded_and_safe(front: str, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        Article.from_bytes(f"---\n{front}\n---\nText.".encode())


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# Head #\n\nText", "Head\n\nText"),
        ("## About C#", "About C#"),
        ("Head\n====\nText", "Head\n\nText"),
        ("**bold** and __bold__", "bold and bold"),
        ("*soft* and _soft_ and ***both***", "soft and soft and both"),
        ("half**bold**word", "halfboldword"),
        ("2 * 3 * 4 and a*b*c", "2 * 3 * 4 and a*b*c"),
        ("snake_case_name", "snake_case_name"),
        ("[a link](https://x.example/a_(b) \"t\") here", "a link here"),
        ("[a link][ref]\n\n[ref]: https://x.example", "a link"),
        ("![alt](a.jpg)Text", "Text"),
        ("[![alt](a.jpg)](b) Text", "[](b) Text"),
        ("<https://x.example>", "https://x.example"),
        ("a note[^1]", "a note"),
        ("`code` and ``co`de``", "code and ``co`de``"),
        ("```py\nx = 1\n```", "x = 1"),
        ("> quoted\n> text", "quoted\ntext"),
        ("- one\n* two\n+ three\n1. four", "one\ntwo\nthree\n1. four"),
        ("- – dialogue", "– dialogue"),
        ("a\n\n---\n\nb\n\n* * *\n\nc", "a\n\nb\n\nc"),
        ("| a | b |\n|---|:-:|\n| 1 | 2 |", "a  b\n\n1  2"),
        ("break  \nhere\\\nthere", "break\nhere\nthere"),
        (r"\*not\* \# \[x\]", "*not* # [x]"),
        ("a <!-- hidden\n --> b", "a  b"),
        ("a<br>b <b>c</b>", "ab c"),
        ("5 < 6 > 4 and <unknown>", "5 < 6 > 4 and <unknown>"),
        ("~~gone~~ and ~5", "gone and ~5"),
        ("“Quoted,” she said — *twice*.", "“Quoted,” she said — twice."),
        ("$4.5 million (7%)", "$4.5 million (7%)"),
    ],
)  # fmt: skip
def test_syntax_goes_and_words_stay(markdown: str, text: str) -> None:
    assert plain_of_markdown(markdown) == text


def test_without_front_matter_it_is_text_unless_it_is_called_markdown() -> None:
    raw = b"# Head\n\nA **bold** word."
    assert Article.from_bytes(raw).text == raw.decode()
    assert Article.from_bytes(raw, kind="markdown").text == "Head\n\nA bold word."


def test_front_matter_alone_is_no_article() -> None:
    with pytest.raises(SourceError, match="has no text"):
        Article.from_bytes(b"---\ntitle: x\n---\n")


@given(st.text(st.sampled_from("a* _`[]()#>|-~<!\\\n.\U000f0041"), max_size=60))
def test_any_text_is_stripped(text: str) -> None:
    assert plain_of_markdown(text).count("a") <= text.count("a") + text.count("\U000f0041")
