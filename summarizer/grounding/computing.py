"""Numbers that the article does not give, but that come out of two it gives.

A summary may say "cut by 3,000" where the article has 12,000 and 9,000. Only the plain sum,
difference, change, share, part and ratio of two numbers that stand together are tried, and whoever
reads the report is shown which two they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.evidence import Mention, Quantity
from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.measures import COUNT, is_money, measure
from summarizer.grounding.numbered import FEW, is_fraction
from summarizer.grounding.spanning import span
from summarizer.grounding.surroundings import Surroundings

NEAR = 12
"""Numbers behind one that it is combined with."""

ROUGH = 0.04
"""How far off a share worked out may be from one with a hedge."""

_POINTS = ("points", "pp")
_TIMES = frozenset("times fold x mal fach fois veces volte vezes keer gånger ganger gange".split())
_OTHERS = frozenset(
    "others other more another further weitere andere anderen autres otros otras altri "
    "outros".split()
)
"""What a number counts that adds to the one before: "three people and 14 others"."""

_AND = re.compile(r"(?:[ -][\w’'-]+){0,3},? (?:and|plus|und|et|y|e|en|och|og|i|и|a)(?: \w+)? ")
_OF = re.compile(r" (?:out )?of (?:(?:the|its|his|her|their|our|all)(?: \w+)? )?")
_TO = re.compile(r"(?: [\w’'-]+){0,2} to (?:\w+ )?")
"""What joins two numbers: "189 passengers and six crew", "four of its 11 offices", "340 to 290"."""

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
    claimed: Quantity, given: Sequence[Quantity], surroundings: Surroundings, text: str
) -> Computation | None:
    """How `claimed` comes out of two numbers that stand together, if it does.

    Args:
        claimed: a number too large to come out by chance.
        given: the article's quantities, in text order.
        surroundings: of the article; it tells which stand in one sentence or in two adjoining.
        text: the article.
    """
    if claimed.value is None or claimed.kind != "quantity":
        return None
    if spanned := span(claimed, given):
        return Computation(*spanned)
    fraction = is_fraction(claimed)
    plain = [one for one in given if one.kind == "quantity"]
    for index, first in enumerate(plain):
        here = surroundings.sentence(first.start)
        for second in (first, *plain[index + 1 : index + NEAR]):
            apart = surroundings.sentence(second.start) - here
            if apart > 1:
                break
            for result, formula in _results(claimed, first, second, text, near=not apart):
                if compare(claimed, result) in _AGREE or (fraction and _near(claimed, result)):
                    return Computation(formula, tuple(dict.fromkeys((first, second))))
    return None


def _results(
    claimed: Quantity, first: Quantity, second: Quantity, text: str, *, near: bool
) -> Iterator[tuple[Quantity, str]]:
    """What can be worked out of two numbers, or of the two ends of a range, and how.

    Args:
        near: whether they stand in one sentence, so that one noun may serve both.
    """
    between = text[first.end : second.start]
    if first is second:
        first, second = _ends(first)
    if first.value is None or second.value is None:
        return
    yield from _joined(claimed, first, second, between)
    if (claimed.unit or "").lower() in _TIMES:
        yield from _ratio(claimed, first, second)
    few = abs(claimed.value or 0) <= FEW and claimed.unit not in _POINTS
    if is_fraction(claimed) or not few:
        yield from _worked_out(claimed, first, second, near=near)


def _ends(item: Quantity) -> tuple[Quantity, Quantity]:
    """The ends of one range, as two numbers."""
    low, high = (
        replace(item, value=end, text="" if end is None else f"{end:,g}")
        for end in (item.low, item.high)
    )
    return low, high


def _joined(
    claimed: Quantity, first: Quantity, second: Quantity, between: str
) -> Iterator[tuple[Quantity, str]]:
    """What may come of two counts that one phrase joins, even if it is a small number.

    The sum of some and of others ("three people and nine others", "189 passengers and six crew"),
    and what is left of a number ("four of its 11 offices", "from 340 to 290").
    """
    if any(measure(one.unit or "")[0] != COUNT for one in (claimed, first, second)):
        return
    low, high = sorted((first.value or 0.0, second.value or 0.0))
    plain = replace(first, low=None, high=None, change="=", unit=claimed.unit)
    others = (second.unit or "").split(" ")[0] in _OTHERS
    if others or _AND.fullmatch(between):
        yield replace(plain, value=low + high), f"{first.text} + {second.text}"
    if _OF.fullmatch(between) or _TO.fullmatch(between):
        ordered = sorted((first, second), key=lambda one: one.value or 0.0)
        yield replace(plain, value=high - low), f"{ordered[1].text} − {ordered[0].text}"


def _ratio(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[tuple[Quantity, str]]:
    """How many times as much one of two like numbers is: "25 times as many"."""
    small, large = sorted((first, second), key=lambda one: one.value or 0.0)
    counts = all(measure(one.unit or "")[0] == COUNT for one in (first, second))
    alike = first.unit == second.unit or (counts and _same_noun(first, second))
    if alike and small.value and large.value:
        times = replace(claimed, value=large.value / small.value, change="=")
        yield times, f"{large.text} ÷ {small.text}"


def _same_noun(*items: Quantity) -> bool:
    """Whether all count the same things, or leave open which."""
    nouns = {one.unit[:4].lower() for one in items if one.unit}
    return len(nouns) < 2


def _near(claimed: Quantity, result: Quantity) -> bool:
    """Whether a share comes near enough for the words: "nearly two-thirds" for 48 of 74."""
    off = (result.value or 0.0) - (claimed.value or 0.0)
    low, high = {"<": (-ROUGH, 0), ">": (0, ROUGH), "~": (-ROUGH, ROUGH)}.get(
        claimed.change, (0, 0)
    )
    return low <= off <= high


def _worked_out(
    claimed: Quantity, first: Quantity, second: Quantity, *, near: bool
) -> Iterator[tuple[Quantity, str]]:
    """What can be worked out of two numbers in the unit of `claimed`, and how."""
    small, large = sorted((first, second), key=lambda one: one.value or 0.0)
    low, high = small.value or 0.0, large.value or 0.0
    plain = replace(first, low=None, high=None, change="=", unit=claimed.unit)
    if claimed.unit in _POINTS and first.unit == second.unit == "%":
        yield replace(plain, value=high - low), f"{large.text} − {small.text}"
    counts = all(measure(one.unit or "")[0] == COUNT for one in (claimed, first, second))
    if is_fraction(claimed) and counts and _same_noun(first, second) and 1 < low < high:
        yield replace(plain, value=low / high), f"{small.text} of {large.text}"
    alike = claimed.unit == first.unit == second.unit and claimed.unit
    if alike or (near and counts and _same_noun(claimed, first, second) and low > 1):
        yield replace(plain, value=low + high), f"{first.text} + {second.text}"
        yield replace(plain, value=high - low), f"{large.text} − {small.text}"
    yield from _part(claimed, first, second)
    if claimed.unit == "%" and low:
        yield from _percent(small, large)


def _part(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[tuple[Quantity, str]]:
    """A share of an amount: "$600,000" where a quarter of $2.4 million is told."""
    for share, whole in ((first, second), (second, first)):
        of = 0.01 if share.unit == "%" else 1.0 if is_fraction(share) else 0.0
        money = whole.unit == claimed.unit and is_money(whole.unit or "")
        if of and money:
            value = of * (share.value or 0.0) * (whole.value or 0.0)
            yield replace(whole, value=value, change="="), f"{share.text} of {whole.text}"


def _percent(small: Quantity, large: Quantity) -> Iterator[tuple[Quantity, str]]:
    """By how many percent two like numbers differ, and how many percent one is of the other."""
    alike = small.unit == large.unit or None in (small.unit, large.unit)
    if not alike or "%" in (small.unit, large.unit):
        return
    plain = replace(small, low=None, high=None, change="=", unit="%")
    low, high = small.value or 0.0, large.value or 0.0
    for whole, part in ((small, large), (large, small)):
        share = 100 * (part.value or 0.0) / (whole.value or 1.0)
        yield replace(plain, value=abs(share - 100)), f"from {whole.text} to {part.text}"
    yield replace(plain, value=100 * low / high), f"{small.text} of {large.text}"
