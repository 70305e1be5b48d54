"""What kind of number it is, and which others could stand in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence import Quantity
from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.conversion import is_age
from summarizer.evidence.counting.measures import COUNT, is_count, measure
from summarizer.evidence.lexicon.times import aged

FEW = 12
"""Numbers up to this may come of counting what the article lists, or out of two by chance."""

POINTS = "points"
"""The unit of ratings and indices, which are counted like things."""

OFTEN_BARE = (COUNT, "years", "time", "share", "points", "temperature", "temperature (°F)")
"""What a number without a unit may count or measure; no sum of money is given so, and no length."""

LED = 16
"""Characters before a number that tell whether it is somebody's age."""

DIGITS = 3
"""Digits, but zeros at either end, from which a number hardly comes out of two others by chance."""


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


def is_bare(item: Quantity) -> bool:
    """Whether it is a number without a unit or a noun, and no share."""
    return item.kind == "quantity" and item.unit is None and not is_fraction(item)


def other_noun(claimed: Quantity, given: Quantity) -> bool:
    """Whether the two count things by different nouns, or only one is a rate."""
    if ("/" in (claimed.unit or "")) != ("/" in (given.unit or "")):
        return True
    nouns = [one.unit for one in (claimed, given) if one.unit and is_count(one.unit)]
    return len(nouns) == 2 and nouns[0][:4].lower() != nouns[1][:4].lower()


def telling(item: Quantity) -> bool:
    """Whether it has so many digits that it hardly comes out of two others by chance."""
    return len("".join(filter(str.isdecimal, item.text)).strip("0")) >= DIGITS


def as_given(words: str, claimed: Quantity, same: Sequence[Quantity], language: str) -> Quantity:
    """A bare number as the age that the article gives: "lived to 105", "wed at 74"."""
    old = is_bare(claimed) and aged(language).search(
        words, max(claimed.start - LED, 0), claimed.start
    )
    years = old and all(one.unit == "years" for one in same)
    return replace(claimed, unit="years", text=same[0].text) if years else claimed


def bared(claimed: Quantity, same: Sequence[Quantity], found: Sequence[Quantity]) -> bool:
    """Whether a bare number is one that the article only gives as a measure or a sum.

    Another of the claim's (`found`) may lend it its unit: "150 kph, and gusts of 185".
    """
    lent = {one.unit for one in found if one.end <= claimed.start}
    return is_bare(claimed) and all(
        one.unit is not None and one.unit not in lent and measure(one.unit)[0] not in OFTEN_BARE
        for one in same
    )


def shortened(claimed: Quantity, same: Sequence[Quantity]) -> bool:
    """Whether a number is a given one, cut to fewer digits: who puts in another copies it whole."""
    if is_fraction(claimed) or claimed.kind != "quantity" or is_small(claimed):
        return False
    digits = sum(char in "123456789" for char in claimed.text)
    return digits > 1 and all(
        compare(claimed, one) is Comparison.ROUNDED
        and one.value is not None
        and one.value != claimed.value
        for one in same
    )


def same_measure(*items: Quantity) -> bool:
    """Whether all are in one unit, whatever rate some leave out: "31 cents a share, from 53"."""
    return len({(one.unit or "").partition("/")[0] for one in items}) == 1
