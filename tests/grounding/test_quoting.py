"""Claimed quotations and their speakers: one row a phenomenon. Everything is invented."""

from __future__ import annotations

import pytest

from summarizer import verify
from summarizer.evidence import read_evidence
from summarizer.grounding.align import Aligner
from summarizer.grounding.quoting import judge_quotation, same_speaker

TEXT = (
    "Mayor Ana Ruiz opened the Brackwater bridge on Tuesday. “We will not raise taxes this year,” "
    "Ruiz said. Her rival Pedro Luz disagreed.\n\n"
    "“The bridge is safe for lorries,” said Tom Hale, the chief engineer. The minister, Jane Doe, "
    "stayed away. The bridge cost too much, critics found."
)
EVIDENCE = read_evidence(TEXT)
ALIGNER = Aligner(TEXT)


@pytest.mark.parametrize(
    ("words", "speaker", "reason"),
    [
        ("We will not raise taxes this year", "Ana Ruiz", None),
        ("“We will not raise taxes this year,”", "Mayor Ana Ruiz", None),
        ("We will not raise taxes this year", None, None),
        ("not raise taxes", "Ruiz", None),
        ("raise taxes this year", "Ruiz", "negation added or dropped"),
        ("The bridge is safe for lorries", "Tom Hale", None),
        ("The bridge is safe for lorries", "the engineer Tom Hale", None),
        ("The bridge is safe for lorries", "T. Hale", None),
        # somebody else
        ("We will not raise taxes this year", "Pedro Luz", "said by somebody else"),
        ("We will not raise taxes this year", "Pedro Ruiz", "said by somebody else"),
        ("The bridge is safe for lorries", "Ana Ruiz", "said by somebody else"),
        ("The bridge is safe for lorries", "Jane Doe", "said by somebody else"),
        ("The bridge is safe for lorries", "Tina Hale", "said by somebody else"),
        ("The bridge is safe for lorries", "Tom Smith", "said by somebody else"),
        ("The bridge is safe for lorries", "Hale’s lawyer", "said by somebody else"),
        # other words
        ("We will raise taxes this year", "Ana Ruiz", "differs from the article"),
        ("The bridge is closed for ever and a day", "Tom Hale", "not in the article"),
        # not quoted
        ("The bridge cost too much", "critics", "not inside quotation marks"),
    ],
)
def test_judgement(words: str, speaker: str | None, reason: str | None) -> None:
    verdict = judge_quotation(words, speaker, EVIDENCE, ALIGNER)
    assert (verdict.reason and verdict.reason.value) == reason
    assert 0 <= verdict.start <= verdict.end <= len(TEXT)


def test_the_nearest_passage_has_the_negation_that_was_cut_off() -> None:
    verdict = judge_quotation("raise taxes this year", None, EVIDENCE, ALIGNER)
    assert TEXT[verdict.start : verdict.end] == "not raise taxes this year"


@pytest.mark.parametrize(
    ("claimed", "given", "same"),
    [
        ("Ruiz", ("Ana Ruiz", "Ruiz"), True),
        ("Ana María Ruiz", ("Ana Ruiz", "she"), True),
        ("Pedro Ruiz", ("Ana Ruiz", "Ruiz"), False),
        ("Ana Smith", ("Ana Ruiz", "Ana"), False),
        ("the prime minister", ("Jane Doe", "the prime minister"), True),
        ("Jürgen Groß", ("Jurgen Groß", "Groß"), True),
        ("", ("Ana Ruiz", "Ruiz"), False),
    ],
)
def test_same_speaker(claimed: str, given: tuple[str, str], same: bool) -> None:
    assert same_speaker(claimed, given, read_evidence("It rained in the north all day.")) is same


def test_a_quotation_around_another_one_is_found() -> None:
    text = "“I heard ‘stop’ and left the house,” said Tom Hale."
    verdict = judge_quotation("and left the house", "Hale", read_evidence(text), Aligner(text))
    assert verdict.reason is None


def test_an_open_speaker_must_stand_beside_the_quotation() -> None:
    text = (
        f"{'It rained all day in the town. ' * 20}Then: “Nobody came.” Hale was there.\n\nDoe too."
    )
    evidence, aligner = read_evidence(text), Aligner(text)
    if evidence.quotations[0].speaker is None:
        assert judge_quotation("Nobody came.", "Hale", evidence, aligner).reason is None
    assert judge_quotation("Nobody came.", "Smith", evidence, aligner).reason is not None


ROLES = (
    "The head of the drivers’ union, Anton Mares, promised more strikes. “Nobody asks for the "
    "moon,” he said.\n\n“Who pays for my day?” asked Rui Pacheco, 43.\n\nThe minister for roads, "
    "Miguel Luz, named the cost. “There are limits to what we can pay,” he told reporters."
)


@pytest.mark.parametrize(
    ("claim", "right"),
    [
        ("The minister said: “There are limits to what we can pay.”", True),
        ("The head of the union said: “Nobody asks for the moon.”", True),
        ("The minister said: “Nobody asks for the moon.”", False),
        ("The minister said: “Who pays for my day?”", False),
    ],
)
def test_a_role_speaks_for_whoever_holds_it(claim: str, right: bool) -> None:
    assert verify(ROLES, claim).ok is right


def test_a_role_may_end_a_longer_word() -> None:
    text = (
        "Verkehrsminister Jonas Berg sprach. „Es gibt Grenzen für das Land“, sagte er. "
        "Gewerkschaftschef Anton Reiter sprach auch. „Wir wollen nicht den Mond haben“, sagte er."
    )
    said = "Der Gewerkschaftschef sagte: „{}“"
    assert verify(text, said.format("Wir wollen nicht den Mond haben")).ok
    assert not verify(text, said.format("Es gibt Grenzen für das Land")).ok
