"""JSON-LD NewsArticle in a file."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from summarizer import Article
from summarizer.errors import SourceError

NODE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Bridge to close",
    "articleBody": "The council voted 7-2.\n\n“We cannot wait,” the mayor said.",
    "datePublished": "2026-11-20T18:30:00Z",
    "author": {"@type": "Person", "name": "Maria Keller"},
    "publisher": {"@type": "Organization", "name": "The Harbour Times"},
    "mainEntityOfPage": {"@id": "https://harbour.example/bridge"},
    "inLanguage": "en-GB",
}
ARTICLE = Article(
    "The council voted 7-2.\n\n“We cannot wait,” the mayor said.",
    "Bridge to close",
    "https://harbour.example/bridge",
    datetime(2026, 11, 20, 18, 30, tzinfo=UTC),
    "en",
    "Maria Keller",
    "The Harbour Times",
)


@pytest.mark.parametrize(
    "document",
    [
        NODE,
        [NODE],
        {"@graph": [{"@type": "WebSite"}, NODE]},
        {"@type": "WebPage", "mainEntity": NODE},
        {**NODE, "@type": ["CreativeWork", "http://schema.org/OpinionNewsArticle"]},
        {**NODE, "author": [{"name": "Maria Keller"}], "inLanguage": {"name": "en"}},
        {**NODE, "publisher": ["The Harbour Times"], "url": "https://harbour.example/bridge"},
        [NODE, {"@type": "NewsArticle", "articleBody": "Shorter."}],
    ],
)
def test_an_article_in_json(document: Any) -> None:
    assert Article.from_bytes(json.dumps(document).encode()) == ARTICLE
    assert Article.from_bytes(json.dumps(document).encode("utf-16")) == ARTICLE


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Ruiz &amp; Weller", "Ruiz & Weller"),
        ("<p>One.</p><p>Two <b>words</b>.</p>", "One.\n\nTwo words."),
        ("&lt;p&gt;One.&lt;/p&gt;", "One."),
        ("5 < 6 > 4", "5 < 6 > 4"),
        (["One.", "Two."], "One.\n\nTwo."),
        ("a\0b\ud800c", "abc"),
    ],
)
def test_bodies_as_sites_write_them(body: object, text: str) -> None:
    document = json.dumps({"@type": "NewsArticle", "articleBody": body})
    assert Article.from_bytes(document.encode()).text == text


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b'{"@type": "NewsArticle", "headline": "x"}', "no NewsArticle with an articleBody"),
        (b'{"@type": "Recipe"}', "no NewsArticle"),
        (b"{", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b'"text"', "no NewsArticle"),
    ],
)
def test_json_without_an_article_says_so(raw: bytes, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        Article.from_bytes(raw, kind="jsonld")
