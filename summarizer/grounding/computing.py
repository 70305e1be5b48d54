"""Numbers that the article does not give, but that come out of two it gives.

A summary may say "cut by 3,000" where the article has 12,000 and 9,000. Only the plain sum,
difference, change and share of two numbers that stand together are tried, and whoever reads the
report is shown which two they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.evidence import Mention, Quantity
from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.measures import COUNT, measure
from summarizer.grounding.numbered import FEW, is_fraction
from summarizer.grounding.surroundings import Surroundings

NEAR = 12
"""Numbers behind one that it is combined with."""

ROUGH = 0.04
"""How far off a share worked out may be from one with a hedge."""

_POINTS = ("points", "pp")
_OTHERS = frozenset(
    "others other more another further weitere andere anderen autres otros otras altri "
    "outros".split()
)
"""What a number counts that adds to the one before: "three people and 14 others"."""

_AGREE = (Comparison.EQUAL, Comparison.ROUNDED)


class Computation(NamedTuple):
    """How a number comes out of others.

    Attributes:
        formula: to be read: "12,000 − 9,000", "1,250 of 5,000", "from 40 to 25".
        of: the numbers of the article it rests on.
    """

    formula: str
    of: tuple[Mention, ...]


def compute(
    claimed: Quantity, given: Sequence[Quantity], surroundings: Surroundings
) -> Computation | None:
    """How `claimed` is the sum, difference, change or share of two numbers that stand together.

    Args:
        claimed: a number too large to come out by chance.
        given: the article's quantities, in text order.
        surroundings: of the article; it tells which stand in one sentence or in two adjoining.
    """
    if claimed.value is None or claimed.kind != "quantity":
        return None
    if claimed.unit == "years" and (span := _years(claimed, given)):
        return span
    fraction = is_fraction(claimed)
    few = abs(claimed.value) <= FEW and claimed.unit not in _POINTS and not fraction
    plain = [one for one in given if one.kind in ("quantity", "date")]
    for index, first in enumerate(plain):
        here = surroundings.sentence(first.start)
        for second in (first, *plain[index + 1 : index + NEAR]):
            if surroundings.sentence(second.start) > here + 1:
                break
            pair = _pair(first, second)
            results = _together(claimed, *pair) if few else _results(claimed, *pair)
            for result, formula in results:
                if compare(claimed, result) in _AGREE or (fraction and _near(claimed, result)):
                    return Computation(formula, tuple(dict.fromkeys((first, second))))
    return None


def _years(claimed: Quantity, given: Sequence[Quantity]) -> Computation | None:
    """How many years lie between one the article gives and the last it gives."""
    dated = sorted(((year_of(one), one) for one in given if year_of(one)), key=lambda pair: pair[0])
    for year, one in dated:
        last, latest = dated[-1]
        if last - year == claimed.value:
            return Computation(f"{last} − {year}", (latest, one))
    return None


def year_of(item: Quantity) -> int:
    """The year of a date; 0 where it gives none."""
    if item.kind != "date" or item.value is None:
        return 0
    return int(item.value) // {"month": 100, "day": 10_000}.get(item.unit or "", 1)


def _pair(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity]:
    """Two numbers, or the ends of one range."""
    if first is not second:
        return first, second
    low, high = first.low, first.high
    lower, upper = (
        replace(first, value=end, text="" if end is None else f"{end:,g}") for end in (low, high)
    )
    return lower, upper


def _together(
    claimed: Quantity, first: Quantity, second: Quantity
) -> Iterator[tuple[Quantity, str]]:
    """The sum of some and of others: "three people and nine others", "nine other residents"."""
    if first.value is None or second.value is None or first is second:
        return
    others = (second.unit or "").split(" ")[0] in _OTHERS
    if others and measure(claimed.unit or "")[0] == COUNT:
        total = replace(first, value=first.value + second.value, unit=claimed.unit, change="=")
        yield total, f"{first.text} + {second.text}"


def _same_noun(first: Quantity, second: Quantity) -> bool:
    """Whether two numbers count the same things, or one of them leaves open which."""
    nouns = {one.unit[:4].lower() for one in (first, second) if one.unit}
    return len(nouns) < 2


def _near(claimed: Quantity, result: Quantity) -> bool:
    """Whether a share comes near enough for the words: "nearly two-thirds" for 48 of 74."""
    off = (result.value or 0.0) - (claimed.value or 0.0)
    low, high = {"<": (-ROUGH, 0), ">": (0, ROUGH), "~": (-ROUGH, ROUGH)}.get(
        claimed.change, (0, 0)
    )
    return low <= off <= high


def _results(
    claimed: Quantity, first: Quantity, second: Quantity
) -> Iterator[tuple[Quantity, str]]:
    """What can be worked out of two numbers in the unit of `claimed`, and how."""
    if first.value is None or second.value is None or first.kind != second.kind:
        return
    small, large = sorted((first, second), key=lambda one: one.value or 0.0)
    low, high = small.value or 0.0, large.value or 0.0
    if first.kind == "date":
        return
    plain = replace(first, low=None, high=None, change="=", unit=claimed.unit)
    if claimed.unit in _POINTS and first.unit == second.unit == "%":
        yield replace(plain, value=high - low), f"{large.text} − {small.text}"
    yield from _together(claimed, first, second)
    counted = measure(first.unit or "")[0] == COUNT and _same_noun(first, second)
    if is_fraction(claimed) and counted and 1 < low < high:
        yield replace(plain, value=low / high), f"{small.text} of {large.text}"
    if claimed.unit == first.unit == second.unit and claimed.unit:
        yield replace(plain, value=low + high), f"{first.text} + {second.text}"
        yield replace(plain, value=high - low), f"{large.text} − {small.text}"
    alike = first.unit == second.unit or None in (first.unit, second.unit)
    if claimed.unit != "%" or not alike or "%" in (first.unit, second.unit) or not low:
        return
    for whole, part in ((small, large), (large, small)):
        share = 100 * (part.value or 0.0) / (whole.value or 1.0)
        yield replace(plain, value=abs(share - 100)), f"from {whole.text} to {part.text}"
    yield replace(plain, value=100 * low / high), f"{small.text} of {large.text}"
