"""`verify`: what anyone wrote, against an article. Everything is invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from summarizer import Article, verify
from summarizer.errors import ArticleError, SchemaError

SENTENCES = (
    "Northwind may cut 300 jobs at its plant in Leeds next year.",
    "The court did not convict Tom Hale of fraud on 4 May 2021.",
    "Sales rose by 5% to $4.5 million, the firm said.",
    "“We can’t win,” Ana Ruiz told reporters in Oslo.",
    "Two men and a boy were hurt in the crash.",
    "Is that so?",
)
ARTICLE = " ".join(SENTENCES)


@pytest.mark.parametrize("article", [ARTICLE, Article.from_text(ARTICLE)])
def test_a_text_is_checked_sentence_by_sentence(article: str | Article) -> None:
    audit = verify(article, "Sales rose by 5%. Sales fell to $4.5 million.")
    assert [claim.supported for claim in audit.claims] == [True, False]
    assert audit.counts.verified == 1
    assert not audit.ok


def test_findings_point_into_the_checked_text() -> None:
    written = "Two men were hurt. Northwind may cut 900 jobs in Leeds. Rui Costa won."
    for finding in verify(ARTICLE, written).unsupported:
        assert written[finding.start : finding.end] == finding.words
        if finding.nearest:
            assert ARTICLE[finding.nearest.start : finding.nearest.end] == finding.nearest.text


@pytest.mark.parametrize("written", ["", "   ", "!!!", "\n\n"])
def test_nothing_claims_nothing(written: str) -> None:
    assert verify(ARTICLE, written).ok


def test_an_empty_article_is_an_error() -> None:
    with pytest.raises(ArticleError):
        verify(" ", "Sales rose.")


def test_another_model_is_an_error() -> None:
    class Other(BaseModel):
        title: str

    with pytest.raises(SchemaError):
        verify(ARTICLE, Other(title="x"))


@given(order=st.permutations(SENTENCES), index=st.integers(0, len(SENTENCES) - 1))
@settings(max_examples=40, deadline=None)
def test_the_articles_own_sentences_are_true(order: list[str], index: int) -> None:
    article = " ".join(order)
    assert verify(article, SENTENCES[index]).ok
    assert verify(article, article).ok


WORDS = st.lists(
    st.sampled_from(
        [
            *("Northwind", "Leeds", "Hale", "not", "5%", "$4.5", "“won”", "million", "men", "May"),
            *("fell", "300", "-", "said", "’", "\n", "2021", "Dr."),
        ]
    ),
    max_size=12,
).map(" ".join)


@given(written=WORDS)
@settings(max_examples=80, deadline=None)
def test_any_text_gets_findings_with_exact_offsets(written: str) -> None:
    audit = verify(ARTICLE, written)
    for claim in audit.claims:
        assert written[claim.start : claim.end] == claim.text
    for finding in audit.unsupported:
        assert written[finding.start : finding.end] == finding.words
