"""docs/evidence.md shows what is read and judged: each row of its tables of examples is run."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import align, read_evidence, verify

PAGE = (Path(__file__).parent.parent / "docs" / "evidence.md").read_text(encoding="utf-8")
NOTHING = "–"


def rows(section: str) -> list[list[str]]:
    """The cells of each row of the first table of a section, without its heading."""
    text = PAGE.split(f"\n## {section}\n")[1].split("\n## ")[0]
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


@pytest.mark.parametrize(("_", "text", "shown"), rows("Speakers"))
def test_speakers_are_told_as_shown(_: str, text: str, shown: str) -> None:
    speakers = [quotation.speaker for quotation in read_evidence(text).quotations]
    told = [f"{one.name} ({one.cue})" if one and one.cue else one and one.name for one in speakers]
    assert "; ".join(one or NOTHING for one in told) == shown


@pytest.mark.parametrize(("_", "text", "shown"), rows("Names"))
def test_names_are_read_as_shown(_: str, text: str, shown: str) -> None:
    found = read_evidence(text).names
    read = ", ".join(f"{name.name} ({name.kind}) {len(name.mentions)}×" for name in found)
    assert (read or NOTHING) == shown


@pytest.mark.parametrize(("words", "text", "match"), rows("Alignment"))
def test_words_are_aligned_as_shown(words: str, text: str, match: str) -> None:
    [alignment] = align(text, words)
    assert alignment.match.value == match.strip("`")


@pytest.mark.parametrize(("claim", "article", "shown"), rows("Claims"))
def test_claims_are_judged_as_shown(claim: str, article: str, shown: str) -> None:
    audit = verify(article, claim)
    findings = [f"{one.words}: {one.reason}" for one in audit.unsupported]
    findings += [f"computed: {one.formula}" for one in audit.computed]
    assert ("; ".join(findings) or NOTHING) == shown.partition(" (")[0]
