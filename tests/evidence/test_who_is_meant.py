"""Whom a surname that several bear, a pronoun or a description means: the last quotation's."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

SURNAMES = [
    (
        "Ms is a woman",
        "Terry Boyd runs the shop. His daughter, Kirsty Boyd, set up the petition. “Dad was in "
        "tears,” Ms Boyd said.",
        "Kirsty Boyd",
    ),
    (
        "Mr is a man",
        "Kirsty Boyd set up the petition. Her father, Alan Boyd, runs the shop. “It hurts,” Mr "
        "Boyd said.",
        "Alan Boyd",
    ),
    (
        "Mrs is not him",
        "Simon Vale and his wife deny it. Asked about the bags, Mrs Vale said: “They were "
        "presents.”",
        "Mrs Vale",
    ),
    (
        "a title of the other",
        "Simon Vale and his wife deny it. Mrs Vale left early. Mr Vale said it was a shock. “I "
        "trusted them,” he said.",
        "Simon Vale",
    ),
    (
        "without a title the last one named",
        "Alan Boyd and Neil Boyd run the shop. Neil Boyd opened it in May. “It hurts,” Boyd said.",
        "Neil Boyd",
    ),
]
GENDERS = [
    (
        "a wife",
        "Ian Marsh keeps sheep. His wife Zorya found the first of them. “They were frozen,” she "
        "said.",
        "Zorya",
    ),
    (
        "pronouns behind an unknown name",
        "Yrsila Sorvik kept her sponges in a bucket. Dan Moss came on Monday. “They kept their "
        "rhythm,” she said.",
        "Yrsila Sorvik",
    ),
]
ENGLISH = SURNAMES + GENDERS


@pytest.mark.parametrize(("_what", "text", "name"), ENGLISH, ids=[row[0] for row in ENGLISH])
def test_english(_what: str, text: str, name: str | None) -> None:
    speaker = read_evidence(text, language="en").quotations[-1].speaker
    assert (speaker.name if speaker else None) == name
