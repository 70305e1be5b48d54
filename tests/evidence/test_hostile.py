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
    "A-B-", "— a ", "half ",
)  # fmt: skip
GERMAN = ("„", "»", "zweihundert", "Word ", "1.")
TURKISH = ("A-B-", "— a ")


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
    language = "de" if unit in GERMAN else "tr" if unit in TURKISH else "en"
    evidence = read_evidence(text, language=language)
    assert all(text[one.start : one.end] == one.text for one in mentions(evidence))


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en", "“‘"), ("en", "中。"), ("en", "He left. "), ("en", "“"), ("en", "a"), ("fr", "A.B.")],
)
def test_sentencex_is_given_a_long_paragraph_in_pieces(
    language: str, unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    real = splitting.segment

    def counted(language: str, text: str) -> object:
        given.append(len(text))
        return real(language, text)

    monkeypatch.setattr(splitting, "segment", counted)
    text = (unit * LENGTH)[:LENGTH]
    found = splitting.find_sentences(text, language)
    assert max(given) <= 4_000
    assert sum(given) <= 3 * LENGTH
    assert "".join(one.text for one in found).replace(" ", "") == text.replace(" ", "")


PROSE = "The dam cost $4 million. “We built it in two years,” said Ana Ruiz."


def test_a_statement_that_is_interrupted_without_end_is_given_up() -> None:
    found = read_evidence("“A b c d e f” said Ann Lee, " * 100, language="en").quotations
    assert max(len(one.parts) for one in found) <= 30


@pytest.mark.parametrize("unit", ["“a”: ", "'xs' y ", "«", '"1" ', "“a ‘b” "])
def test_in_a_paragraph_of_hardly_anything_but_marks_nobody_is_quoted(unit: str) -> None:
    listed = (unit * LENGTH)[:LENGTH]
    evidence = read_evidence(f"{PROSE}\n\n{listed}\n\n{PROSE}", language="en")
    assert [one.inner for one in evidence.quotations] == ["We built it in two years,"] * 2


@pytest.mark.parametrize("unit", ["12 ", "½", "twenty-one ", "1 percent ", "$1 ", "2020 "])
def test_a_line_of_hardly_anything_but_numbers_is_not_read_to_its_end(unit: str) -> None:
    row = (unit * LENGTH)[:LENGTH]
    evidence = read_evidence(f"{PROSE}\n{row}\n{PROSE}", language="en")
    assert len(evidence.quantities) < 400
    assert [one.text for one in evidence.quantities][-2:] == ["$4 million", "two years"]


def test_a_long_list_of_names_between_commas_is_no_dump() -> None:
    listed = ", ".join(["Ana", "Lee", "O’Hara"] * 300)
    found = read_evidence(f"{listed} agreed. {PROSE}", language="en").quotations
    assert [one.inner for one in found] == ["We built it in two years,"]


def test_a_long_table_of_numbers_in_lines_is_read() -> None:
    table = "\n".join(f"Ward {number}: {number + 100} votes" for number in range(500))
    found = [one.value for one in read_evidence(table, language="en").quantities]
    assert found[-1] == 599
    assert len(found) >= 500
