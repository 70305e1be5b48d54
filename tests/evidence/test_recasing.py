"""Capitals for texts without any: what is sure gets them, and nothing moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import verify
from summarizer.evidence.naming.recasing import Recaser

ARTICLE = (
    "( ap ) gov. ruth calder of oregon met anna b. hale on friday in salem. hale, a u.s. coach, "
    "said will hale would rest in may. the nbc report on march 4 named chinese firms. a grace "
    'period ended, calder said. "we will march, " the american told naomi.'
)


@pytest.mark.parametrize(
    ("written", "recased"),
    [
        ("gov. ruth calder met hale.", "Gov. Ruth Calder met Hale."),
        ("will hale rested. will calder go?", "Will Hale rested. Will Calder go?"),
        ("on friday in may, not on may 4.", "On Friday in May, not on May 4."),
        ("they may march on nbc in the u.s.", "They may march on NBC in the U.S."),
        ("anna said naomi left.", "Anna said Naomi left."),
        ("a grace period for chinese firms", "A grace period for Chinese firms"),
        ("Gov. calder met hale.", "Gov. calder met hale."),
    ],
)
def test_recased(written: str, recased: str) -> None:
    assert Recaser(ARTICLE).recased(written) == recased


def test_names_of_an_article_with_capitals() -> None:
    recaser = Recaser("Ruth Calder led the Tern Trust.", ["Ruth Calder", "Tern Trust", "Calder"])
    assert recaser.recased("calder left the tern trust") == "Calder left the Tern Trust"


@given(st.text())
def test_only_letters_change(text: str) -> None:
    recased = Recaser(text).recased(text)
    assert len(recased) == len(text)
    assert recased == text or recased.lower() == text


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("gov. ruth calder met anna hale on friday.", []),
        ("gov. ruth calder met anna hale on monday.", ["monday"]),
        ("gov. ruth calder met peter marlow on friday.", ["peter marlow"]),
        ("Gov. Ruth Calder met Anna Hale on Friday.", []),
    ],
)
def test_verified_as_written(claim: str, words: list[str]) -> None:
    audit = verify(ARTICLE, claim)
    assert [found.words for found in audit.unsupported] == words
    assert all(claim[one.start : one.end] == one.words for one in audit.unsupported)
    places = [one.passage for one in audit.claims] + [one.nearest for one in audit.unsupported]
    assert all(ARTICLE[there.start : there.end] == there.text for there in places if there)
