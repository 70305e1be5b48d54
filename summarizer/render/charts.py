"""Drawings made of counts, as numbers for SVG: a bar of shares, and bars below each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.audit import Counts
from summarizer.neutral import one_line
from summarizer.render.paper import columns

WIDTH = 320
"""Units of a drawing of bars; its height is in the same units."""

_LABEL = 42
"""Columns of a label that fit."""

_ROW = 36


def shares(counts: Counts) -> list[tuple[str, int, float, float]]:
    """The counts as one bar, 100 wide: name, count, start, width."""
    named = {
        "verified": counts.verified,
        "rejected": counts.rejected,
        "unsupported": counts.unsupported,
        "missed": counts.missed,
    }
    total = sum(named.values()) or 1
    bars: list[tuple[str, int, float, float]] = []
    start = 0.0
    for name, count in named.items():
        width = 100 * count / total
        bars.append((name, count, round(start, 3), round(width, 3)))
        start += width
    return bars


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its label above it and its count at the end of that line.

    Attributes:
        label: what is counted, cut to what fits.
        count: how often.
        y: where its row begins.
        width: of the bar.
    """

    label: str
    count: int
    y: int
    width: float


def drawn_bars(counted: Sequence[tuple[str, int]]) -> tuple[list[Bar], int]:
    """Bars for (label, count), as long as their counts, and the height of the drawing."""
    most = max((count for _, count in counted), default=1)
    drawn = [
        Bar(_cut(label), count, number * _ROW, round(WIDTH * count / most, 1))
        for number, (label, count) in enumerate(counted)
    ]
    return drawn, len(drawn) * _ROW


def _cut(label: str) -> str:
    line = one_line(label)
    if columns(line) <= _LABEL:
        return line
    while columns(line) >= _LABEL:
        line = line[:-1]
    return f"{line}…"
