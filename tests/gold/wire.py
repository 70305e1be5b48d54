"""Sentences as news agencies write them, with every quantity in them.

In ``wire.sentences`` a sentence has a line, and each of its quantities an indented line below it:
``value | unit | change``. A range is ``5..10``; units and changes may be alternatives, ``years
or -``, where ``-`` is none, like an empty unit, and ``any`` is not judged. What is not listed is no
quantity. ``spelt.sentences`` has plainer ones in fourteen languages, told by ``[de]`` before each,
as the makers of such readers try them on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isclose
from pathlib import Path
from typing import NamedTuple

from summarizer.evidence import Quantity, read_evidence
from tests.gold.same import same_unit
from tests.gold.scoring import Score

FILE = Path(__file__).with_name("wire.sentences")
_ANY = "any"
_LANGUAGE = re.compile(r"\[(\w\w)\] ")


class Wanted(NamedTuple):
    """A quantity of a sentence: its value or ends, and the units and changes that are right."""

    value: tuple[float, ...]
    units: tuple[str, ...]
    changes: tuple[str, ...]


def load_sentences(path: Path = FILE) -> Iterator[tuple[str, list[Wanted]]]:
    """Each sentence with its quantities."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        sentence, *lines = block.strip().splitlines()
        yield sentence, [_wanted(line) for line in lines]


def _wanted(line: str) -> Wanted:
    value, units, changes = (cell.strip() for cell in line.split("|"))
    return Wanted(
        tuple(float(end) for end in value.split("..")),
        tuple(unit.strip("-") for unit in units.split(" or ")),
        tuple(changes.split(" or ")),
    )


def wire_scores(folder: Path) -> dict[str, Score]:
    """A score for each file of sentences in `folder`."""
    return {
        f"{path.stem} sentences": score_wire(path) for path in sorted(folder.glob("*.sentences"))
    }


def score_wire(path: Path = FILE) -> Score:
    """Values, values with their unit, values with their change; every miss has its sentence."""
    score = Score()
    for sentence, wanted in load_sentences(path):
        told = _LANGUAGE.match(sentence)
        language = told[1] if told else "en"
        text = sentence[told.end() :] if told else sentence
        evidence = read_evidence(text, language=language)
        read = [one for one in evidence.quantities if one.kind == "quantity"]
        for one in wanted:
            found = next((item for item in read if _same(one, item)), None)
            if found is not None:
                read.remove(found)
            unit = found is not None and any(
                unit == _ANY or same_unit(unit, found.unit or "", language) for unit in one.units
            )
            change = found is not None and not {found.change, _ANY}.isdisjoint(one.changes)
            for what, right in (("", True), ("+unit", unit), ("+change", change)):
                for side in "PR" if found is not None else "R":
                    miss = f"{one}, not {found}: {sentence}" if side == "R" else ""
                    score.count(f"value{what} {side}", found is not None and right, miss)
        for extra in read:
            for what in ("", "+unit", "+change"):
                score.count(f"value{what} P", False, f"extra {extra.text}: {sentence}")
    return score


def _same(wanted: Wanted, read: Quantity) -> bool:
    ends = (read.low, read.high) if read.value is None else (read.value,)
    return len(ends) == len(wanted.value) and all(
        got is not None and isclose(got, end, rel_tol=1e-3)
        for got, end in zip(ends, wanted.value, strict=True)
    )
