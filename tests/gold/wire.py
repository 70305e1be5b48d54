"""Sentences as news agencies write them, with every quantity in them.

In ``wire.sentences`` a sentence has a line, and each of its quantities an indented line below it:
``value | unit | change``. A range is ``5..10``; units and changes may be alternatives, ``years
or -``, where ``-`` is none, like an empty unit. What is not listed is no quantity.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import isclose
from pathlib import Path
from typing import NamedTuple

from summarizer.evidence import Quantity, read_evidence
from tests.gold.same import same_unit
from tests.gold.scoring import Score

FILE = Path(__file__).with_name("wire.sentences")


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


def score_wire(path: Path = FILE) -> Score:
    """Values, values with their unit, values with their change; every miss has its sentence."""
    score = Score()
    for sentence, wanted in load_sentences(path):
        read = [one for one in read_evidence(sentence).quantities if one.kind == "quantity"]
        for one in wanted:
            found = next((item for item in read if _same(one, item)), None)
            if found is not None:
                read.remove(found)
            unit = found is not None and any(
                same_unit(unit, found.unit or "", "en") for unit in one.units
            )
            change = found is not None and found.change in one.changes
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
