"""What the tables of quantities by language compare."""

from __future__ import annotations

import pytest

from summarizer.evidence.counting.quantities import find_quantities

Row = tuple[float | tuple[float, float], str | None, str]
"""Value or range, unit, change."""


def check_counted(text: str, language: str, expected: list[Row]) -> None:
    """What counts in `text` is what the row says, no more and no less."""
    found = [item for item in find_quantities(text, language) if item.kind == "quantity"]
    rows = [(item.unit, item.change) for item in found]
    assert rows == [row[1:] for row in expected]
    for item, (wanted, _, _) in zip(found, expected, strict=True):
        given = (item.low, item.high) if item.value is None else item.value
        assert given == pytest.approx(wanted)


def check_told_apart(text: str, language: str, kind: str, value: float) -> None:
    """The one number in `text` is of `kind` and counts nothing."""
    (item,) = find_quantities(text, language)
    assert (item.kind, item.value) == (kind, value)
