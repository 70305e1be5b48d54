"""What share or ratio one of two numbers is of the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.evidence import Quantity
from summarizer.evidence.counting.measures import is_count, is_money
from summarizer.grounding.numbers.numbered import are_counts, count_same, is_fraction, same_measure

ROUGH, ROUND = 0.04, 0.025
"""How far off a share worked out may be from one with a hedge, and from one without."""

Result = tuple[Quantity, str, bool]
"""What comes out, how, and whether the two measure or count the same."""


def near_enough(claimed: Quantity, result: Quantity) -> bool:
    """Whether a share comes near enough for the words: "nearly two-thirds" for 48 of 74."""
    off = (result.value or 0.0) - (claimed.value or 0.0)
    low, high = {"<": (-ROUGH, 0), ">": (0, ROUGH), "~": (-ROUGH, ROUGH)}.get(
        claimed.change, (-ROUND, ROUND)
    )
    return low <= off <= high


def ratios(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[Result]:
    """How many times as much one of two like numbers is: "25 times as many"."""
    small, large = sorted((first, second), key=lambda one: one.value or 0.0)
    counts = all(is_count(one.unit) for one in (first, second))
    alike = first.unit == second.unit or (counts and count_same(first, second))
    if alike and small.value and large.value:
        times = replace(claimed, value=large.value / small.value, change="=")
        yield times, f"{large.text} ÷ {small.text}", first.unit != "%"


def fractions(
    claimed: Quantity, first: Quantity, second: Quantity, *, ends: bool
) -> Iterator[Result]:
    """What share one of two counts is of the other, or leaves of it, and by which they differ."""
    counts = are_counts(first, second) and count_same(first, second)
    if not counts and not same_measure(first, second):
        return
    small, large = sorted((first, second), key=lambda one: one.value or 0.0)
    low, high = small.value or 0.0, large.value or 1.0
    plain = replace(first, low=None, high=None, change="=", unit=claimed.unit)
    if counts and not ends:
        yield replace(plain, value=low / high), f"{small.text} of {large.text}", True
        yield replace(plain, value=1 - low / high), f"all but {small.text} of {large.text}", False
    if claimed.change in ("up", "down"):
        by = (high - low) / (low if claimed.change == "up" else high)
        yield replace(plain, value=by), f"from {first.text} to {second.text}", True


def parts(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[Result]:
    """A share of an amount: "$600,000" where a quarter of $2.4 million is told."""
    for share, whole in ((first, second), (second, first)):
        of = 0.01 if share.unit == "%" else 1.0 if is_fraction(share) else 0.0
        money = whole.unit == claimed.unit and is_money(whole.unit or "")
        if of and money:
            value = of * (share.value or 0.0) * (whole.value or 0.0)
            yield replace(whole, value=value, change="="), f"{share.text} of {whole.text}", True


def percents(small: Quantity, large: Quantity, *, ends: bool) -> Iterator[Result]:
    """By how many percent two like numbers differ, and how many percent one is of the other.

    Args:
        small, large: the two.
        ends: whether they are those of a range, of which one is no share of the other.
    """
    counts = all(is_count(one.unit) for one in (small, large))
    shares = any(one.unit == "%" or is_fraction(one) for one in (small, large))
    if shares or not (same_measure(small, large) or counts):
        return
    plain = replace(small, low=None, high=None, change="=", unit="%")
    low, high = small.value or 0.0, large.value or 0.0
    sure = small.unit == large.unit or None in (small.unit, large.unit)
    for whole, part in ((small, large), (large, small)):
        share = 100 * (part.value or 0.0) / (whole.value or 1.0)
        yield replace(plain, value=abs(share - 100)), f"from {whole.text} to {part.text}", sure
    if not ends:
        yield replace(plain, value=100 * high / low), f"{large.text} of {small.text}", sure
        yield replace(plain, value=100 * low / high), f"{small.text} of {large.text}", sure
