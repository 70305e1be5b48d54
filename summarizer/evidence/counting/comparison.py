"""Whether a claimed quantity is the one given: equal, rounded, different, or not comparable."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum

from summarizer.evidence.counting.measures import COUNT, is_count, is_money, measure
from summarizer.evidence.counting.precision import covers, same_value
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

_YEAR = 365.25 * 86400
_SPAN = 0.04
"""How far apart days and months, which have no fixed number of them, may be."""


class Comparison(StrEnum):
    """How a claimed quantity compares with a given one.

    EQUAL: the same value and unit, however written. ROUNDED: true within the precision that the
    claim's words show or the hedge they use. DIFFERENT: it contradicts the given one.
    INCOMPARABLE: the two measure different things.
    """

    EQUAL = "equal"
    ROUNDED = "rounded"
    DIFFERENT = "different"
    INCOMPARABLE = "incomparable"

    @property
    def agrees(self) -> bool:
        """Whether the claim is borne out."""
        return self in (Comparison.EQUAL, Comparison.ROUNDED)


def compare(claimed: Quantity, given: Quantity) -> Comparison:
    """Compare what is claimed with what the article gives.

    A unit left out on one side is no difference; a wrong one is. Nouns are not compared, for
    a summary may call soldiers troops. The claim may be coarser than the article, not finer.

    Args:
        claimed: the quantity to be judged; its words show its precision.
        given: the quantity it should be.
    """
    if claimed.kind != "quantity" or given.kind != "quantity":
        return _labels(claimed, given)
    if {claimed.change, given.change} == {"up", "down"}:
        return Comparison.DIFFERENT
    scaled = _same_unit(claimed, given)
    if isinstance(scaled, Comparison):
        return scaled
    return _amounts(*scaled)


def _labels(claimed: Quantity, given: Quantity) -> Comparison:
    """Dates, times, ordinals, scores and names."""
    kinds = {claimed.kind, given.kind}
    if kinds == {"score", "quantity"} and claimed.kind == "quantity":  # "Rovers 102, United 101"
        bare = claimed.unit is None and claimed.value in (given.low, given.high)
        return Comparison.ROUNDED if bare else Comparison.INCOMPARABLE
    if kinds == {"date"}:
        return _dates(claimed, given)
    if kinds == {"score"}:
        same = {claimed.low, claimed.high} == {given.low, given.high}
        return Comparison.EQUAL if same else Comparison.DIFFERENT
    if len(kinds) == 1:
        return Comparison.EQUAL if claimed.value == given.value else Comparison.DIFFERENT
    # "2000" alone may be read as a year, "370" as part of a name.
    bare = kinds <= {"quantity", "date", "name"} and claimed.value == given.value is not None
    return Comparison.EQUAL if bare else Comparison.INCOMPARABLE


def _dates(claimed: Quantity, given: Quantity) -> Comparison:
    """Dates agree when every part that both give is the same; the claim may give fewer."""
    if claimed.unit == "decade" or given.unit == "decade":
        years = _date_parts(claimed)[0] // 10 == _date_parts(given)[0] // 10
        return Comparison.ROUNDED if years else Comparison.DIFFERENT
    pairs = list(zip(_date_parts(claimed), _date_parts(given), strict=True))
    if any(mine and theirs and mine != theirs for mine, theirs in pairs):
        return Comparison.DIFFERENT
    if all(mine == theirs for mine, theirs in pairs):
        return Comparison.EQUAL
    shared = any(mine and theirs for mine, theirs in pairs)
    return Comparison.ROUNDED if shared else Comparison.INCOMPARABLE


def _date_parts(item: Quantity) -> tuple[int, int, int]:
    """Year, month and day; 0 for what is not given."""
    value = int(item.value or 0)
    if item.unit in ("year", "decade"):
        return value, 0, 0
    if item.unit == "month":
        return value // 100, value % 100, 0
    return value // 10_000, value // 100 % 100, value % 100


def _same_unit(claimed: Quantity, given: Quantity) -> tuple[Quantity, Quantity] | Comparison:
    """Both in the unit of the claim, or why that cannot be."""
    mine, my_rate = _split(claimed.unit)
    theirs, their_rate = _split(given.unit)
    if my_rate and their_rate and my_rate != their_rate:
        return Comparison.INCOMPARABLE
    mine, theirs = _same_name(mine, theirs, claimed.text + given.text)
    if theirs is None and _is_spelt(claimed, mine) and not _is_part(given, theirs):
        return Comparison.INCOMPARABLE  # "30 years" are no "33 to 29"
    if _is_part(given, theirs) and mine and measure(mine)[0] not in (COUNT, "share"):
        return Comparison.INCOMPARABLE  # nor "0.3 points" "one in three"
    if mine is None or theirs is None or mine == theirs:
        return _in_percent(claimed, given, mine, theirs)
    (my_dimension, my_factor), (their_dimension, their_factor) = measure(mine), measure(theirs)
    if my_dimension == their_dimension:
        return claimed, _times(given, their_factor / my_factor)
    if {"%", "°F"} & {mine, theirs} and (converted := _converted(claimed, given, mine, theirs)):
        return converted
    return _unlike(claimed, given, my_dimension, their_dimension)


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


def _unlike(
    claimed: Quantity, given: Quantity, mine: str, theirs: str
) -> tuple[Quantity, Quantity] | Comparison:
    coins = "coins"
    if mine == coins and is_money(theirs):
        return _times(claimed, 0.01), given
    if theirs == coins and is_money(mine):
        return claimed, _times(given, 0.01)
    if {mine, theirs} == {"time", "years"}:
        return _spans(claimed, given)
    money = is_money(mine) and is_money(theirs)
    if money or {mine, theirs} == {"share", "points"}:
        return Comparison.DIFFERENT
    return Comparison.INCOMPARABLE


def _spans(claimed: Quantity, given: Quantity) -> Comparison:
    """Days against months: "two months" are 60 days, give or take."""
    mine, theirs = (
        (item.value or 0) * measure(_split(item.unit)[0] or "")[1]
        * (_YEAR if measure(_split(item.unit)[0] or "")[0] == "years" else 1)
        for item in (claimed, given)
    )  # fmt: skip
    near = abs(mine - theirs) <= _SPAN * max(mine, theirs)
    return Comparison.ROUNDED if near else Comparison.INCOMPARABLE


def _converted(
    claimed: Quantity, given: Quantity, mine: str, theirs: str
) -> tuple[Quantity, Quantity] | None:
    """A share in percent against a fraction ("half of voters"), or °F against °C."""
    if {mine, theirs} == {"°F", "°C"}:
        return _celsius(claimed, mine), _celsius(given, theirs)
    other = given if mine == "%" else claimed
    fraction = other.value is not None and 0 < other.value < 1
    if "%" in (mine, theirs) and fraction and is_count(other.unit):
        return _in_percent(claimed, given, mine, theirs)
    return None


def _in_percent(
    claimed: Quantity, given: Quantity, mine: str | None, theirs: str | None
) -> tuple[Quantity, Quantity]:
    """Both in percent, or both as fractions where the claim is one."""
    if theirs == "%" and _is_part(claimed, mine):
        return claimed, _times(given, 0.01)
    return claimed, _times(given, 100.0) if mine == "%" and _is_part(given, theirs) else given


def is_age(item: Quantity) -> bool:
    """Whether years are written as an age is: "Ruiz, 45, …", "a 45-year-old"."""
    return item.unit == "years" and _AGE.fullmatch(item.text) is not None


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


def _amounts(claimed: Quantity, given: Quantity) -> Comparison:
    low, high = _bounds(given)
    if claimed.value is None:
        mine = _bounds(claimed)
        if same_value(mine[0], low) and same_value(mine[1], high):
            return Comparison.EQUAL
        inside = mine[0] <= low and high <= mine[1]
        return Comparison.ROUNDED if inside else Comparison.DIFFERENT
    if given.value is None:
        ends = {">": (low,), "<": (high,)}.get(claimed.change, (low, high))
        stated = any(same_value(claimed.value, end) for end in ends)
        inside = claimed.change in ("~", ">", "<") and low <= claimed.value <= high
        return Comparison.ROUNDED if stated or inside else Comparison.DIFFERENT
    if same_value(claimed.value, given.value):
        return _agreeing(claimed, given)
    return Comparison.ROUNDED if covers(claimed, given.value) else Comparison.DIFFERENT


def _agreeing(claimed: Quantity, given: Quantity) -> Comparison:
    bounds = {claimed.change, given.change} - {"=", "up", "down"}
    if bounds == {">", "<"}:
        return Comparison.DIFFERENT
    agree = claimed.change == given.change or not bounds
    return Comparison.EQUAL if agree else Comparison.ROUNDED


def _bounds(item: Quantity) -> tuple[float, float]:
    if item.value is not None:
        return item.value, item.value
    return item.low or 0.0, item.high or 0.0
