"""What kind of number it is, and which others could stand in its place."""

from __future__ import annotations

from summarizer.evidence import Quantity
from summarizer.evidence.counting.comparison import Comparison, compare, is_age
from summarizer.evidence.counting.measures import COUNT, is_count, measure

FEW = 12
"""Numbers up to this may come of counting what the article lists, or out of two by chance."""

POINTS = "points"
"""The unit of ratings and indices, which are counted like things."""


def is_small(item: Quantity) -> bool:
    """Whether `item` is an ordinal, or a number of things small enough to be counted."""
    counts = is_count(item.unit)
    few = item.value is not None and is_whole(item) and 0 <= item.value <= FEW
    return item.kind == "ordinal" or (item.kind == "quantity" and counts and few)


def are_counts(*items: Quantity) -> bool:
    """Whether all are counts, or may be: bare whole numbers, points of a rating."""
    return all(
        measure(one.unit or "")[0] in (COUNT, POINTS) and (is_whole(one) or is_fraction(one))
        for one in items
    )


def count_same(*items: Quantity) -> bool:
    """Whether all count the same things, or leave open which."""
    nouns = {one.unit[:4].lower() for one in items if one.unit}
    return len(nouns) < 2


def is_fraction(item: Quantity) -> bool:
    """Whether it is a bare share: "two-thirds of them"."""
    return item.value is not None and 0 < item.value < 1 and item.unit != "%"


def is_whole(item: Quantity) -> bool:
    """Whether it has no decimals."""
    return item.value is not None and item.value == int(item.value)


def rivals(claimed: Quantity, given: Quantity) -> bool:
    """Whether `given` could stand in the place of `claimed` and would contradict it."""
    if given.kind != claimed.kind or compare(claimed, given) is not Comparison.DIFFERENT:
        return False
    if ("/" in (claimed.unit or "")) != ("/" in (given.unit or "")):
        return False  # a price a share is no rival of a sum
    if is_fraction(claimed) != is_fraction(given):
        return False  # nor "half" of a count
    if claimed.unit == given.unit == "years" and is_age(claimed) != is_age(given):
        return False  # nor somebody's age of "30 years in prison"
    measured = not is_count(claimed.unit)
    return given.unit is not None or not measured


def other_noun(claimed: Quantity, given: Quantity) -> bool:
    """Whether the two count things by different nouns, or only one is a rate."""
    if ("/" in (claimed.unit or "")) != ("/" in (given.unit or "")):
        return True
    nouns = [one.unit for one in (claimed, given) if one.unit and is_count(one.unit)]
    return len(nouns) == 2 and nouns[0][:4].lower() != nouns[1][:4].lower()
