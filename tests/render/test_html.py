"""The evidence page as text: nothing of an article gets out of its place, nothing is lost."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, verify
from summarizer.errors import ArticleError
from summarizer.render.differences import difference
from summarizer.render.html import render_verified_html
from summarizer.render.segments import Mark, article_html
from tests.pages import (
    ARABIC,
    BRIDGE,
    HOSTILE,
    JAPANESE,
    WRONG,
    Page,
    briefed,
    extracted,
    spans,
)

NASTY = st.sampled_from(
    ["</script>", "<!--", "&amp;", "&", "<", '"', "'", "</mark>", "</p>", "\r\n", "\n\n", "\r",
     "\n", "\u202e", "\u2066", "\u2069", "\x0b", "\x85", "😀", "e\u0301", "«", "مرحبا", "日本",
     "a b", " "]
)  # fmt: skip
CHARACTERS = st.characters(exclude_characters="\0", exclude_categories=["Cs"])
TEXTS = st.lists(NASTY | st.text(CHARACTERS, max_size=20), max_size=12).map("".join)


@st.composite
def texts_with_marks(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    """Any text, and places in it that overlap in any way."""
    text = draw(TEXTS.filter(bool))
    edges = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 12), st.integers(0, 3))
    found = draw(st.lists(edges, max_size=8))
    kinds = ("quotation", "name", "quantity", "passage")
    return text, [
        Mark(
            f"{kinds[kind][0]}{index}", kinds[kind], start, min(start + length, len(text)), kind > 2
        )
        for index, (start, length, kind) in enumerate(found)
    ]


@given(texts_with_marks(), st.booleans())
def test_the_article_column_is_the_article_whatever_it_holds(
    given_: tuple[str, list[Mark]], auto: bool
) -> None:
    text, marks = given_
    page = Page(f'<div id="text">{article_html(text, marks, auto=auto)}</div>')
    assert page.text == text
    assert {tag for tag, _ in page.elements} <= {"div", "p", "mark", "span"}
    wanted = {mark.item: set(range(mark.start, mark.end)) for mark in marks}
    assert page.marked == wanted


SAMPLES: dict[str, tuple[str, dict[str, Any]]] = {
    "hostile": (HOSTILE, {"title": "<b>x</b>\u202e", "url": "javascript:alert(1)"}),
    "arabic": (ARABIC, {"language": "ar"}),
    "japanese": (JAPANESE, {"language": "ja"}),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_every_place_of_the_json_is_marked_and_nothing_else(name: str) -> None:
    text, details = SAMPLES[name]
    article, brief = extracted(text, **details)
    page = Page(brief.to_html(article))
    assert page.text == text
    assert page.marked == spans(brief)
    assert page.marked


def test_rejected_unsupported_and_left_out_have_their_places_too() -> None:
    brief = briefed(BRIDGE, WRONG)
    html = brief.to_html(BRIDGE)
    page = Page(html)
    assert page.marked == spans(brief)
    assert {item[0] for item in page.marked} >= set("aqnsrux")
    assert "<del>cheap" in html
    assert "said by <bdi>Tom Price</bdi>" in html
    assert 'class="doubt"' in html
    assert 'href="https://example.org/bridge" rel="noopener noreferrer"' in html
    assert "— Ana Ruiz (Bridge to reopen in May, https://example.org/bridge, 2026-03-02" in html


def test_hostile_text_stays_text() -> None:
    text, details = SAMPLES["hostile"]
    article, brief = extracted(text, **details)
    page = Page(brief.to_html(article))
    tags = [tag for tag, _ in page.elements]
    assert tags.count("script") == tags.count("style") == 1
    assert not {"img", "base", "iframe", "object", "form"}.intersection(tags)
    for _, attributes in page.elements:
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        assert (attributes.get("href") or "#").startswith("#")
        assert "src" not in attributes


def test_the_policy_allows_exactly_what_is_inline() -> None:
    _, brief = extracted(BRIDGE.text)
    page = Page(brief.to_html(BRIDGE))
    policies = [a["content"] for tag, a in page.elements if tag == "meta" and "http-equiv" in a]
    assert len(policies) == 1
    assert policies[0]
    for name, text in page.inline:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policies[0]
    assert policies[0].startswith("default-src 'none'")
    assert "unsafe" not in policies[0]


@pytest.mark.parametrize(
    ("language", "attributes"),
    [("ar", 'lang="ar" dir="rtl"'), ("ja", 'lang="ja" dir="ltr"'), ("und", 'dir="auto"'),
     ('"><script>', 'lang="&#34;&gt;&lt;script&gt;" dir="ltr"')],
)  # fmt: skip
def test_language_and_direction(language: str, attributes: str) -> None:
    article, brief = extracted(BRIDGE.text, language=language)
    assert f'<div id="text" {attributes}>' in brief.to_html(article)


def test_another_article_is_refused() -> None:
    _, brief = extracted(BRIDGE.text)
    with pytest.raises(ArticleError, match="does not have"):
        brief.to_html("Another article. Nothing of it is in the brief.")


def test_a_text_claim_by_claim() -> None:
    written = "The work cost $5.5 million. The work took 14 months. <b>John Doe</b> left."
    audit = verify(BRIDGE, written)
    html = render_verified_html(audit, BRIDGE, written)
    page = Page(html)
    assert page.text == BRIDGE.text
    assert html.count('class="verdict fails"') == 2
    assert html.count('class="verdict holds"') == 1
    assert '<span class="doubt">$5.5 million</span>' in html
    instead = audit.claims[0].unsupported[0].nearest
    assert instead is not None
    assert f"it has “{instead.text}” ({instead.start}–{instead.end})" in html
    for number, claim in enumerate(audit.claims):
        at = claim.passage
        held = set(range(at.start, at.end)) if at else set()
        assert page.marked.get(f"k{number}", set()) == held


def test_a_false_brief_shows_what_fell_as_rejected_only() -> None:
    _, brief = extracted(BRIDGE.text)
    false = json.loads(brief.model_dump_json().replace("local stone", "loyal stone"))
    false = type(brief).model_validate(false)
    html = render_verified_html(verify(BRIDGE, false), BRIDGE, false)
    assert Page(html).text == BRIDGE.text
    assert "<del>loyal</del>" in html
    assert "<blockquote" in html
    assert "loyal stone,”</blockquote>" not in html


@pytest.mark.parametrize(
    ("given_", "article", "gone", "new"),
    [
        ("the cheap old stone", "the old stone", "cheap", ""),
        ("14 months", "15 months", "14", "15"),
        ("石で再建", "木で再建", "石", "木"),
        ("same", "same", "", ""),
        ("a big red dog", "a small blue dog", "big red", "small blue"),
    ],
)
def test_the_difference_word_by_word(given_: str, article: str, gone: str, new: str) -> None:
    left, right = difference(given_, article)
    assert "".join(text for text, _ in left) == given_
    assert "".join(text for text, _ in right) == article
    assert "".join(text for text, kind in left if kind == "differs").strip() == gone
    assert "".join(text for text, kind in right if kind == "differs").strip() == new


def test_text_output_loads_no_jinja(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(BRIDGE.text, encoding="utf-8")
    code = (
        "import sys; from summarizer.cli.main import main; "
        f"main(['brief', {str(story)!r}, '-m', 'extractive']); print('jinja2' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("False\n")


def test_the_script_makes_no_markup() -> None:
    from summarizer.render.selfcontained import HERE

    script = (HERE / "page.js").read_text(encoding="utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function", script
    )


def test_an_article_given_as_text() -> None:
    article, brief = extracted(BRIDGE.text)
    assert brief.to_html(article.text) == brief.to_html(Article.from_text(article.text))
