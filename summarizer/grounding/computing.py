"""Numbers that the article does not give, but that come out of two it gives.

A summary may say "cut by 3,000" where the article has 12,000 and 9,000. Only the plain sum,
difference, change, share, part and ratio of two numbers that stand together are tried, and what
stands around the two must be what the claim speaks of: some two of an article's numbers give almost
any third. Whoever reads the report is shown which two they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.evidence import Mention, Quantity
from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.measures import COUNT, is_money, measure
from summarizer.grounding.numbered import FEW, is_fraction, rivals
from summarizer.grounding.spanning import spans
from summarizer.grounding.suiting import best
from summarizer.grounding.surroundings import Around, Surroundings

NEAR = 12
"""Numbers behind one that it is combined with."""

FARTHEST = 3
"""Sentences from one number to another that it is combined with."""

BOTH = 0.1
"""Likeness that each of two numbers must have to the claim's if little else ties them together."""

OUTDONE = 0.5
"""Share of the likeness of the best number that contradicts the claim's; that of both must reach
it together."""

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
_OTHER = re.compile(r" (?:other|more)\b")
_WITH = re.compile(r"\band \Z")
_OF = re.compile(r" (?:out )?of (?:(?:the|its|his|her|their|our|all)(?: \w+)? )?")
_TO = re.compile(r"(?: [\w’'-]+){0,2} to (?:\w+ )?")
"""What joins two numbers: "189 passengers and six crew", "four of its 11 offices", "340 to 290"."""

_AGREE = (Comparison.EQUAL, Comparison.ROUNDED)


class Computation(NamedTuple):
    """How a number comes out of others.

    Attributes:
        formula: to be read: "12,000 − 9,000", "1,250 of 5,000", "from 40 to 25".
        of: the numbers of the article it rests on.
        loose: whether little ties them together: they stand apart, or count other things.
    """

    formula: str
    of: tuple[Mention, ...]
    loose: bool = False


def compute(
    claimed: Quantity,
    given: Sequence[Quantity],
    surroundings: Surroundings,
    text: str,
    mine: Around,
) -> Computation | None:
    """How `claimed` comes out of two numbers that stand together, if it does.

    Args:
        claimed: a number too large to come out by chance.
        given: the article's quantities, in text order.
        surroundings: of the article; it tells which stand in one sentence or near it.
        text: the article.
        mine: what stands around `claimed`.
    """
    if claimed.value is None or claimed.kind != "quantity":
        return None
    found, most = None, -1.0
    rival: float | None = None
    for how in _computations(claimed, given, surroundings, text):
        likeness = [surroundings.likeness(mine, one.start, one.end) for one in how.of]
        low, both = min(likeness), min(likeness) + max(likeness)
        if both <= most:
            continue
        if rival is None:
            rival = best(
                surroundings.likeness(mine, one.start, one.end)
                for one in given
                if rivals(claimed, one)
            )
        if low >= BOTH or (not how.loose and both >= OUTDONE * rival):
            found, most = how, both
    return found


def _computations(
    claimed: Quantity, given: Sequence[Quantity], surroundings: Surroundings, text: str
) -> Iterator[Computation]:
    """However `claimed` comes out of others than itself."""
    yield from (Computation(*one) for one in spans(claimed, given))
    fraction = is_fraction(claimed)
    plain = [one for one in given if one.kind == "quantity" and compare(claimed, one) not in _AGREE]
    for index, first in enumerate(plain):
        here = surroundings.sentence(first.start)
        yield from _alone(claimed, first, text)
        for second in (first, *plain[index + 1 : index + NEAR]):
            apart = surroundings.sentence(second.start) - here
            if apart > FARTHEST:
                break
            for result, formula, sure in _results(claimed, first, second, text, near=not apart):
                if compare(claimed, result) in _AGREE or (fraction and _near(claimed, result)):
                    of = tuple(dict.fromkeys((first, second)))
                    yield Computation(formula, of, loose=apart > 1 or not sure)


def _alone(claimed: Quantity, one: Quantity, text: str) -> Iterator[Computation]:
    """What comes of one number: "88 %" of the 12 % that do not, "six" of "she and five others"."""
    if one.value is None:
        return
    if claimed.unit == one.unit == "%":
        rest = replace(one, value=100 - one.value, change="=")
        if compare(claimed, rest) in _AGREE:
            yield Computation(f"100% − {one.text}", (one,), loose=True)
    if (
        claimed.value == one.value + 1
        and _OTHER.match(text, one.end)
        and _WITH.search(text, 0, one.start)
    ):
        yield Computation(f"1 + {one.text}", (one,))


Result = tuple[Quantity, str, bool]
"""What comes out, how, and whether the two measure or count the same."""


def _results(
    claimed: Quantity, first: Quantity, second: Quantity, text: str, *, near: bool
) -> Iterator[Result]:
    """What can be worked out of two numbers, or of the two ends of a range, and how.

    Args:
        near: whether they stand in one sentence, so that one noun may serve both.
    """
    between = text[first.end : second.start]
    ends = first is second
    if ends:
        first, second = _ends(first)
    if first.value is None or second.value is None:
        return
    for result, formula in _joined(claimed, first, second, between):
        yield result, formula, True
    if (claimed.unit or "").lower() in _TIMES:
        for result, formula in _ratio(claimed, first, second):
            yield result, formula, True
    few = abs(claimed.value or 0) <= FEW and claimed.unit not in _POINTS
    if is_fraction(claimed) or not few or is_money(claimed.unit or ""):
        yield from _worked_out(claimed, first, second, near=near, ends=ends)


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
    claimed: Quantity, first: Quantity, second: Quantity, *, near: bool, ends: bool
) -> Iterator[Result]:
    """What can be worked out of two numbers, or two `ends`, in the unit of `claimed`, and how."""
    small, large = sorted((first, second), key=lambda one: one.value or 0.0)
    low, high = small.value or 0.0, large.value or 0.0
    plain = replace(first, low=None, high=None, change="=", unit=claimed.unit)
    if claimed.unit in _POINTS and first.unit == second.unit == "%":
        yield replace(plain, value=high - low), f"{large.text} − {small.text}", True
    counts = all(measure(one.unit or "")[0] == COUNT for one in (claimed, first, second))
    if is_fraction(claimed) and counts and _same_noun(first, second) and 1 < low < high:
        if not ends:
            yield replace(plain, value=low / high), f"{small.text} of {large.text}", True
        if claimed.change in ("up", "down"):
            by = (high - low) / (low if claimed.change == "up" else high)
            yield replace(plain, value=by), f"from {first.text} to {second.text}", True
    alike = bool(claimed.unit and claimed.unit == first.unit == second.unit)
    if alike or (counts and low > 1):
        sure = alike or (near and _same_noun(claimed, first, second))
        added = sure and claimed.unit != "%"
        yield replace(plain, value=low + high), f"{first.text} + {second.text}", added
        yield replace(plain, value=high - low), f"{large.text} − {small.text}", sure
    for result, formula in _part(claimed, first, second):
        yield result, formula, True
    if claimed.unit == "%" and low:
        for result, formula in _percent(small, large, ends=ends):
            yield result, formula, True


def _part(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[tuple[Quantity, str]]:
    """A share of an amount: "$600,000" where a quarter of $2.4 million is told."""
    for share, whole in ((first, second), (second, first)):
        of = 0.01 if share.unit == "%" else 1.0 if is_fraction(share) else 0.0
        money = whole.unit == claimed.unit and is_money(whole.unit or "")
        if of and money:
            value = of * (share.value or 0.0) * (whole.value or 0.0)
            yield replace(whole, value=value, change="="), f"{share.text} of {whole.text}"


def _percent(small: Quantity, large: Quantity, *, ends: bool) -> Iterator[tuple[Quantity, str]]:
    """By how many percent two like numbers differ, and how many percent one is of the other.

    Args:
        small, large: the two.
        ends: whether they are those of a range, of which one is no share of the other.
    """
    alike = small.unit == large.unit or (
        None in (small.unit, large.unit)
        and not any(is_money(u or "") for u in (small.unit, large.unit))
    )
    if not alike or "%" in (small.unit, large.unit):
        return
    plain = replace(small, low=None, high=None, change="=", unit="%")
    low, high = small.value or 0.0, large.value or 0.0
    for whole, part in ((small, large), (large, small)):
        share = 100 * (part.value or 0.0) / (whole.value or 1.0)
        yield replace(plain, value=abs(share - 100)), f"from {whole.text} to {part.text}"
    if not ends:
        yield replace(plain, value=100 * low / high), f"{small.text} of {large.text}"
