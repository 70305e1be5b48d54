"""`verify`: what anyone wrote, against an article. Everything is invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from summarizer import Article, verify
from summarizer.errors import ArticleError, SchemaError
from summarizer.render.verdicts import render_verdicts

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
    written = "Two men were hurt. Northwind may cut 900 jobs in Leeds. Jim Costa won."
    found = verify(ARTICLE, written).unsupported
    assert [finding.words for finding in found] == ["900", "Jim Costa"]
    for finding in found:
        assert written[finding.start : finding.end] == finding.words
        if finding.nearest:
            assert ARTICLE[finding.nearest.start : finding.nearest.end] == finding.nearest.text


SHARES = (
    "Marlow Foods will cut 1,250 jobs out of a workforce of 5,000. Sales fell to $3.46 billion, "
    "from $3.95 billion a year earlier. It was founded in 1931 and sold in 2024. Eight of its 23 "
    "plants are to close. A bus with 189 workers and six drivers was stopped on 7 October; a fifth "
    "of the $2.4 million loan was due on 31 October. Its ship of 1771 may be raised."
)


@pytest.mark.parametrize(
    ("claim", "words", "formula"),
    [
        ("Marlow will cut 25% of its jobs.", "25%", "1,250 of 5,000"),
        ("Sales fell by $490 million.", "$490 million", "$3.95 billion − $3.46 billion"),
        ("Sales fell 12.4 percent.", "12.4 percent", "from $3.95 billion to $3.46 billion"),
        ("It was sold after 93 years.", "93 years", "2024 − 1931"),
        ("Marlow keeps 15 plants.", "15", "23 − Eight"),
        ("The bus had 195 people in it.", "195", "189 + six"),
        ("They waited 24 days.", "24 days", "7 October – 31 October"),
        ("It owes $480,000.", "$480,000", "a fifth of $2.4 million"),
        ("The ship is 250 years old.", "250 years", "since 1771"),
        ("Its workforce is four times its cut.", "four", "5,000 ÷ 1,250"),
        ("Marlow will cut 1,250 jobs.", None, None),
        ("Marlow will cut 27% of its jobs.", None, None),
    ],
)
def test_what_is_computed_is_shown(claim: str, words: str | None, formula: str | None) -> None:
    audit = verify(SHARES, claim)
    assert [(one.words, one.formula) for one in audit.computed] == (
        [(words, formula)] if words else []
    )
    assert [one for sentence in audit.claims for one in sentence.computed] == audit.computed
    for one in audit.computed:
        assert claim[one.start : one.end] == one.words
        assert [SHARES[at.start : at.end] for at in one.of] == [at.text for at in one.of]
        shown = render_verdicts(audit)
        assert f"“{words}” — computed: {formula}" in " ".join(shown.split())


def test_a_wrong_number_is_shown_with_the_right_one() -> None:
    shown = " ".join(render_verdicts(verify(SHARES, "Sales fell to $3.64 billion.")).split())
    assert "— number not in the article; it has “$3.46 billion”" in shown


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


def test_a_claim_longer_than_any_sentence_is_judged_in_pieces() -> None:
    article = "The council of Drumlin will close 12 libraries in May."
    claim = f"{'It was said again and again ' * 60}that Drumlin will close 27 libraries in May."
    checked = verify(article, claim)
    pieces = [claim[one.start : one.end] for one in checked.claims]
    assert " ".join(pieces) == claim
    assert max(map(len, pieces)) <= 1000
    found = [one for judged in checked.claims for one in judged.unsupported]
    assert "27" in [claim[one.start : one.end] for one in found]
