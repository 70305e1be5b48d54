"""A number as it stands in a text, alone and with its unit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Numeral:
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


@dataclass(slots=True)
class Measured:
    """A numeral with its unit, before its hedges and kind are known.

    Attributes:
        numeral: the number itself.
        start, end: offsets with sign, currency, magnitude and unit.
        value: in full, with its sign and magnitude.
        unit: as in `Quantity.unit`; None where only a noun can tell.
    """

    numeral: Numeral
    start: int
    end: int
    value: float
    unit: str | None

    @property
    def year_like(self) -> bool:
        """Whether it is written as a year is: four bare digits."""
        digits = self.numeral.plain and self.end - self.start == 4
        return digits and self.unit is None and 1100 <= self.value <= 2100
