"""A claimed quotation with its speaker: borne out by the article, or not."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.audit import Reason

ARTICLE = (
    "Mayor Helen Brooks spoke on Monday. “We did not close the pool. It was the storm, not us,” "
    "said Brooks. Councilman Pete Rossi disagreed. “Every year it is another million,” he said, "
    "“and nobody asks why.”\n\n"
    "Dan Moss, a spokesman for Orbit, said the firm was “sorry for the harm done to the town”. "
    "Police closed two of the roads for most of the day. “They have my number,” he said."
)

BORNE_OUT = [
    "“We did not close the pool,” said Helen Brooks.",
    "Brooks said: “We did not close the pool. It was the storm, not us.”",
    "Mayor Brooks said: “It was the storm, not us.”",
    "“It was the storm, not us,” the mayor said.",
    "“Every year it is another million,” said Pete Rossi.",
    "Rossi said: “nobody asks why.”",
    "Moss said the firm was “sorry for the harm done”.",
    "Orbit said it was “sorry for the harm done to the town”.",
    "Brooks said she did not “close the pool”.",
    "“They have my number,” said Moss.",  # “he” is anybody whom the paragraph names before
]

NOT_BORNE_OUT = [
    ("Rossi said: “We did not close the pool. It was the storm, not us.”", Reason.WRONG_SPEAKER),
    ("“We did not close the pool,” said Pete Rossi.", Reason.WRONG_SPEAKER),
    ("“Every year it is another million,” the mayor said.", Reason.WRONG_SPEAKER),
    ("Orbit said: “We did not close the pool.”", Reason.WRONG_SPEAKER),
    ("“We did close the pool,” said Brooks.", Reason.QUOTED_WORDS),
    ("Brooks said she did “close the pool”.", Reason.NEGATION),
    ("“Asks why,” said Rossi.", Reason.QUOTED_WORDS),
    ("“Every year it is another billion,” said Rossi.", Reason.QUOTED_WORDS),
    ("“Every year it is another million and nobody asks why,” said Rossi.", Reason.QUOTED_WORDS),
    ("“We did not close … not us,” said Brooks.", Reason.QUOTED_WORDS),
    ("“Police closed two of the roads,” said Brooks.", Reason.QUOTED_WORDS),
    ("“Police closed two of the roads for most of the day.” Moss said so.", Reason.QUOTED_WORDS),
    ("“We did not close the pool. It was the storm, not us,” said Moss.", Reason.WRONG_SPEAKER),
    ("“They have my number,” said Pete Rossi.", Reason.WRONG_SPEAKER),
]

GERMAN = (
    "Bürgermeisterin Helen Wuttke sprach am Montag. „Wir sparen, ohne zu kürzen“, sagte Wuttke. "
    "Torsten Liebknecht widersprach: „Das ist viel zu wenig für alle.“"
)


@pytest.mark.parametrize("claim", BORNE_OUT)
def test_the_article_bears_it_out(claim: str) -> None:
    assert [(one.reason, one.words) for one in verify(ARTICLE, claim).unsupported] == []


@pytest.mark.parametrize(("claim", "reason"), NOT_BORNE_OUT)
def test_the_article_does_not_bear_it_out(claim: str, reason: Reason) -> None:
    assert reason in [one.reason for one in verify(ARTICLE, claim).unsupported]


@pytest.mark.parametrize(
    ("claim", "reasons"),
    [
        ("Wuttke sagte: „Wir sparen, ohne zu kürzen.“", []),
        ("Liebknecht sagte: „Wir sparen, ohne zu kürzen.“", [Reason.WRONG_SPEAKER]),
    ],
)
def test_a_german_surname_alone_is_a_speaker(claim: str, reasons: list[Reason]) -> None:
    assert [one.reason for one in verify(GERMAN, claim).unsupported] == reasons


@pytest.mark.parametrize(
    ("claim", "reasons"),
    [
        ("林佩珊说：“拍一張照片，不值得。”", []),
        ("林佩珊说：“氣象署今晚解除了警報。”", [Reason.QUOTED_WORDS]),
    ],
)
def test_words_without_spaces_are_counted_by_characters(claim: str, reasons: list[Reason]) -> None:
    article = "村長林佩珊说：“拍一張照片，不值得，真的。” 氣象署今晚解除了警報。"
    assert [one.reason for one in verify(article, claim).unsupported] == reasons


def test_a_finding_stands_where_the_quotation_does() -> None:
    text = "It rained. Rossi said: “We did not close the pool. It was the storm, not us.” He left."
    (found,) = [
        one for one in verify(ARTICLE, text).unsupported if one.reason is Reason.WRONG_SPEAKER
    ]
    assert text[found.start : found.end] == found.words
    assert found.words.startswith("“We did not")
