"""Whether a claimed quantity is the one given: equal, rounded, different, or not comparable."""

from __future__ import annotations

from enum import StrEnum

from summarizer.evidence.counting.conversion import in_one_unit, rivals, seconds
from summarizer.evidence.counting.precision import covers, same_value
from summarizer.evidence.items import Quantity
from summarizer.evidence.lexicon.reckoning import SCORED

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
    if pair := in_one_unit(claimed, given):
        return _amounts(*pair, converted=pair[1] is not given)
    if rivals(claimed.unit, given.unit):
        return Comparison.DIFFERENT
    mine, theirs = seconds(claimed), seconds(given)
    if mine is None or theirs is None:
        return Comparison.INCOMPARABLE
    near = abs(mine - theirs) <= _SPAN * max(mine, theirs)  # "two months" are 60 days
    return Comparison.ROUNDED if near else Comparison.INCOMPARABLE


def _labels(claimed: Quantity, given: Quantity) -> Comparison:
    """Dates, times, ordinals, scores and names."""
    kinds = {claimed.kind, given.kind}
    if kinds == {"score", "quantity"} and claimed.kind == "quantity":  # "Rovers 102, United 101"
        told = claimed.unit is None or claimed.unit in SCORED
        side = told and claimed.value in (given.low, given.high)
        return Comparison.ROUNDED if side else Comparison.INCOMPARABLE
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


def _amounts(claimed: Quantity, given: Quantity, *, converted: bool) -> Comparison:
    """Two amounts of one unit; `converted` where the article gives it in another."""
    low, high = _bounds(given)
    if claimed.value is None:
        mine = _bounds(claimed)
        if same_value(mine[0], low) and same_value(mine[1], high):
            return Comparison.EQUAL
        inside = mine[0] <= low and high <= mine[1]
        return Comparison.ROUNDED if inside else Comparison.DIFFERENT
    if given.value is None:
        ends = {">": (low,), "<": (high,)}.get(claimed.change, ())
        stated = any(same_value(claimed.value, end) for end in ends)
        inside = claimed.change in ("~", ">", "<") and low <= claimed.value <= high
        return Comparison.ROUNDED if stated or inside else Comparison.DIFFERENT
    if same_value(claimed.value, given.value):
        return _agreeing(claimed, given)
    return (
        Comparison.ROUNDED
        if covers(claimed, given.value, converted=converted)
        else Comparison.DIFFERENT
    )


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
