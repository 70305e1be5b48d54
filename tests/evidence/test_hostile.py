"""Inputs made to be slow or odd: reading them ends, and every offset holds.

Nothing here looks at a clock: `benchmarks/speed.py` does.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from summarizer.evidence import Evidence, Mention, read_evidence
from summarizer.evidence import sentences as splitting

LENGTH = 20_000
UNITS = (
    '"', "“", "”", "„", "«", "'", "’", "`", "“Ab cd. ", "“a”: ", "'xs' y ", "“‘", "((((", "[",
    "1", "1,", "1.", "1/", "1'", "12 ", "½", "$", "-", "twenty-", "zweihundert", "a", "A", "word ",
    "Word ", "A. ", "said ", "Smith said ", "\n", " ", "\r\n", "中。", "\u0301", "\x00", "\ud800",
)  # fmt: skip
GERMAN = ("„", "»", "zweihundert", "Word ", "1.")


def mentions(evidence: Evidence) -> Iterator[Mention]:
    """Everything that was read and has a place."""
    yield from evidence.sentences
    yield from evidence.quotations
    yield from evidence.quantities
    for name in evidence.names:
        yield from name.mentions


@pytest.mark.parametrize("unit", UNITS)
def test_hostile_text_is_read_and_offsets_hold(unit: str) -> None:
    text = (unit * LENGTH)[:LENGTH]
    evidence = read_evidence(text, language="de" if unit in GERMAN else "en")
    assert all(text[one.start : one.end] == one.text for one in mentions(evidence))


@pytest.mark.parametrize("unit", ["“‘", "中。", "He left. ", "“", "a"])
def test_sentencex_is_given_a_long_paragraph_in_pieces(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    real = splitting.get_sentence_boundaries

    def counted(language: str, text: str) -> object:
        given.append(len(text))
        return real(language, text)

    monkeypatch.setattr(splitting, "get_sentence_boundaries", counted)
    text = (unit * LENGTH)[:LENGTH]
    found = splitting.find_sentences(text, "en")
    assert max(given) <= 4_000
    assert sum(given) <= 3 * LENGTH
    assert "".join(one.text for one in found).replace(" ", "") == text.replace(" ", "")
