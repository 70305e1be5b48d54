"""Characters and places: spans, the four matches, folding with an offset map."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Match(StrEnum):
    """How words compare with the article at the place they were put.

    EXACT: the same characters. NORMALISED: the same after folding typography only.
    ALTERED: near, but a word, number, sign, unit or negation differs. ABSENT: not there.
    """

    EXACT = "exact"
    NORMALISED = "normalised"
    ALTERED = "altered"
    ABSENT = "absent"

    @property
    def placed(self) -> bool:
        """Whether the words may stand in a brief as the article's own."""
        return self in (Match.EXACT, Match.NORMALISED)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text.

    Attributes:
        start, end: `str` indices, end exclusive, ``0 <= start <= end``.
    """

    start: int
    end: int
