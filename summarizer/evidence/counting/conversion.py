"""Two quantities in one unit, so that their values can be set against each other."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.evidence.counting.measures import COUNT, is_count, is_money, measure
from summarizer.evidence.items import Quantity

_DOLLARS = frozenset({"CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "MXN", "ZWL"})
_AGE = re.compile(r"[\d,. –—-]+(?:-\w+)?")
_BARE_DOLLAR = re.compile(r"(?<![A-Za-z.])\$")
_LEFT_OPEN = {
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "pesos": ("MXN", "ARS", "COP", "CLP", "PHP", "UYU"),
    "pounds": ("GBP", "EGP"),
    "°": ("°C", "°F"),
    "tons": ("t",),
}
_COINS, _YEAR = "coins", 365.25 * 86400

Pair = tuple[Quantity, Quantity]


def in_one_unit(claimed: Quantity, given: Quantity) -> Pair | None:
    """Both in the unit of the claim; None where they measure different things.

    A unit left out on one side is no difference; one that the other side cannot have is.
    """
    mine, my_rate = _split(claimed.unit)
    theirs, their_rate = _split(given.unit)
    if my_rate and their_rate and my_rate != their_rate:
        return None
    mine, theirs = _same_name(mine, theirs, claimed.text + given.text)
    if theirs is None and _is_spelt(claimed, mine) and not _is_part(given, theirs):
        return None  # "30 years" are no "33 to 29"
    if _is_part(given, theirs) and mine and measure(mine)[0] not in (COUNT, "share"):
        return None  # nor "0.3 points" "one in three"
    if mine is None or theirs is None or mine == theirs:
        return _in_percent(claimed, given, mine, theirs)
    return _converted(claimed, given, mine, theirs)


def rivals(one: str | None, other: str | None) -> bool:
    """Whether the two units exclude each other: two currencies, percent and percentage points."""
    mine, theirs = (measure(_split(unit)[0] or "")[0] for unit in (one, other))
    money = mine != theirs and is_money(mine) and is_money(theirs)
    return money or {mine, theirs} == {"share", "points"}


def seconds(item: Quantity) -> float | None:
    """How long a time lasts, months and years with as many days as they mostly have; else None."""
    dimension, factor = measure(_split(item.unit)[0] or "")
    scale = {"time": 1.0, "years": _YEAR}.get(dimension)
    return (item.value or 0) * factor * scale if scale else None


def is_age(item: Quantity) -> bool:
    """Whether years are written as an age is: "Ruiz, 45, …", "a 45-year-old"."""
    return item.unit == "years" and _AGE.fullmatch(item.text) is not None


def _same_name(mine: str | None, theirs: str | None, texts: str) -> tuple[str | None, str | None]:
    """Both units by one name where one of them leaves open which it is: "$", "kr", "pounds"."""
    for open_one, closed in ((mine, theirs), (theirs, mine)):
        if closed in _LEFT_OPEN.get(open_one or "", ()):
            return closed, closed
        if open_one == "USD" and closed in _DOLLARS and _BARE_DOLLAR.search(texts):
            return closed, closed
        if open_one == "pounds" and closed and measure(closed)[0] == "mass":
            return ("lb", theirs) if open_one is mine else (mine, "lb")
    return mine, theirs


def _converted(claimed: Quantity, given: Quantity, mine: str, theirs: str) -> Pair | None:
    """Both in one of two units that differ."""
    (my_dimension, my_factor), (their_dimension, their_factor) = measure(mine), measure(theirs)
    if my_dimension == their_dimension:
        return claimed, _times(given, their_factor / my_factor)
    if my_dimension == _COINS and is_money(their_dimension):
        return _times(claimed, my_factor), given
    if their_dimension == _COINS and is_money(my_dimension):
        return claimed, _times(given, their_factor)
    if {mine, theirs} == {"°F", "°C"}:
        return _celsius(claimed, mine), _celsius(given, theirs)
    other = given if mine == "%" else claimed
    if "%" in (mine, theirs) and _is_part(other, other.unit):
        return _in_percent(claimed, given, mine, theirs)
    return None


def _in_percent(claimed: Quantity, given: Quantity, mine: str | None, theirs: str | None) -> Pair:
    """Both in percent, or both as fractions where the claim is one: "half of voters"."""
    if theirs == "%" and _is_part(claimed, mine):
        return claimed, _times(given, 0.01)
    return claimed, _times(given, 100.0) if mine == "%" and _is_part(given, theirs) else given


def _is_spelt(item: Quantity, unit: str | None) -> bool:
    """Whether a measure is written with the number; that of an age need not be."""
    return not is_count(unit) and not is_age(item)


def _is_part(item: Quantity, unit: str | None) -> bool:
    """Whether it is a bare fraction."""
    fraction = item.value is not None and 0 < item.value < 1
    return fraction and unit != "%" and is_count(unit)


def _celsius(item: Quantity, unit: str) -> Quantity:
    if unit == "°C" or item.value is None:
        return item
    return replace(item, value=(item.value - 32) / 1.8)


def _times(item: Quantity, factor: float) -> Quantity:
    if item.value is not None:
        return replace(item, value=item.value * factor)
    return replace(item, low=(item.low or 0) * factor, high=(item.high or 0) * factor)


def _split(unit: str | None) -> tuple[str | None, str]:
    """A rate in two: "USD/barrel" → "USD", "barrel"; speeds stay whole."""
    if unit is None or not is_count(unit):
        return unit, ""
    first, _, rate = unit.partition("/")
    return first or None, rate
