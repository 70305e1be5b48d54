"""A number as it stands in a text."""

from __future__ import annotations

from typing import NamedTuple


class Numeral(NamedTuple):
    """A number as it stands in the text.

    Attributes:
        start, end: offsets.
        value: in full.
        words: whether it is written in words only.
        scaled: whether it holds a magnitude ("million").
        mantissa: the value without its magnitude: 4.5 of "4.5 million".
        plain: whether it is nothing but ASCII-like digits without a separator ("2024").
    """

    start: int
    end: int
    value: float
    words: bool = False
    scaled: bool = False
    mantissa: float = 0.0
    plain: bool = False
