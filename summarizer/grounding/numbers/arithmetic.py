"""What two numbers give together: sum, difference, and what `sharing` makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.evidence import Quantity
from summarizer.evidence.counting.conversion import is_age
from summarizer.evidence.counting.measures import COUNT, is_count, is_money, measure
from summarizer.evidence.lexicon import reckoning as lexicon
from summarizer.evidence.lexicon.wordlists import either
from summarizer.grounding.numbers.numbered import (
    FEW,
    POINTS,
    are_counts,
    count_same,
    is_fraction,
    is_whole,
    same_measure,
    telling,
)
from summarizer.grounding.numbers.sharing import Result, fractions, parts, percents, ratios

MANY, LETTERS, BEFORE = 1000, 3, 40
"""Times that a sum is paid, at most; letters that make two nouns one; and characters before a
number that tell what it is with."""

SLIGHT, SLIGHT_COUNT = 0.1, 0.05
"""Share of the larger number under which the smaller is neither added nor taken away, but for a
result that has too many digits to come by chance."""

_PERCENTAGE_POINTS = (POINTS, "pp")
_YEARS = ("years", None)
"""How ages are told, which differ by years."""

_AND = re.compile(rf"(?:[ -][\w’'-]+){{0,3}},? {either(lexicon.AND)}(?: \w+(?: \w+ of)?)? ")
_ADDS = re.compile(rf"\b(?:{lexicon.ADDED_BEFORE}) (?:estimated )?\Z", re.IGNORECASE)
_MORE = re.compile(rf" (?:{lexicon.ADDED_BEHIND})\b")
_EACH = re.compile(rf"[^.;\d]{{0,30}}? (?:{lexicon.EACH_BEHIND})\b| for every\b")
_EVERY = re.compile(rf"\b(?:{lexicon.EACH_BEFORE})\b[^.;\d]{{0,30}}\Z", re.IGNORECASE)
_AS_MUCH = re.compile(rf" \w+ (?:{lexicon.AS_MUCH})\b")
_PARTS = re.compile(rf",?(?: {either(lexicon.AND)})? ")
_OF = re.compile(rf" (?:out )?of (?:(?:the|all|{lexicon.OWNERS})(?: \w+)? )?")
_TO = re.compile(r"(?: [\w’'-]+){0,2} to (?:\w+ )?")
"""What joins two numbers: "189 passengers and a crew of six", "four of its 11 offices",
"340 to 290", "five hours, 40 minutes"."""


def results(
    claimed: Quantity, first: Quantity, second: Quantity, text: str, *, near: bool, wide: bool
) -> Iterator[Result]:
    """What can be worked out of two numbers, or of the two ends of a range, and how.

    Args:
        near: whether they stand in one sentence, so that one noun may serve both.
        wide: whether small results are tried as well, and what comes to each of a few.
    """
    between = text[first.end : second.start]
    if claimed.unit == POINTS.title():  # as a headline has them
        claimed = replace(claimed, unit=POINTS)
    ends = first is second
    if ends:
        first, second = _ends(first)
    if first.value is None or second.value is None:
        return
    yield from _joined(claimed, first, second, between)
    yield from _middle(first, second) if ends else _once(first, second, text)
    if is_money((claimed.unit or "").partition("/")[0]):
        for one, number in ((first, second), (second, first)):
            yield from _multiplied(one, number, text)
            yield from _divided(claimed, one, number, wide=wide)
    elif _ADDS.search(text, max(second.start - BEFORE, 0), second.start) or _MORE.match(
        text, second.end
    ):
        yield from _added(claimed, first, second)
    if (claimed.unit or "").lower() in lexicon.TIMES:
        yield from ratios(claimed, first, second)
    large = abs(claimed.value or 0) > FEW or claimed.unit in _PERCENTAGE_POINTS
    shares = is_fraction(claimed) or (claimed.unit == "%" and near)
    if shares or large or wide or is_money(claimed.unit or ""):
        yield from _worked_out(claimed, first, second, near=near, ends=ends, wide=wide)


def _middle(low: Quantity, high: Quantity) -> Iterator[Result]:
    """What stands for a whole range: "1,000 jobs" for "between 900 and 1,100"."""
    middle = ((low.value or 0.0) + (high.value or 0.0)) / 2
    yield replace(low, value=middle, change="="), f"({low.text} + {high.text}) ÷ 2", True


def _once(much: Quantity, times: Quantity, text: str) -> Iterator[Result]:
    """What something is so many times as much as: "150 cafes, three times as many as usual"."""
    told = (times.unit or "").lower() in lexicon.TIMES and _AS_MUCH.match(text, times.end)
    if told and times.value and much is not times:
        value = (much.value or 0.0) / times.value
        yield replace(much, value=value, change="="), f"{much.text} ÷ {times.text}", True


def are_added(first: Quantity, second: Quantity, text: str) -> bool:
    """Whether one phrase tells both as parts of a whole: "187 passengers and a crew of 14"."""
    between = text[first.end : second.start]
    alike = first is not second and are_counts(first, second) and count_same(first, second)
    return alike and _AND.fullmatch(between) is not None


def _ends(item: Quantity) -> tuple[Quantity, Quantity]:
    """The ends of one range, as two numbers."""
    low, high = (
        replace(item, value=end, text="" if end is None else f"{end:,g}")
        for end in (item.low, item.high)
    )
    return low, high


def _joined(claimed: Quantity, first: Quantity, second: Quantity, between: str) -> Iterator[Result]:
    """What may come of two counts that one phrase joins, even if it is a small number.

    The sum of some and of others ("three people and nine others", "189 passengers and six crew"),
    and what is left of a number ("four of its 11 offices", "from 340 to 290").
    """
    if _OF.fullmatch(between) and (first.unit == "%" or is_fraction(first)):
        share = (first.value or 0.0) * (0.01 if first.unit == "%" else 1.0)
        part = replace(second, value=share * (second.value or 0.0), change="=")
        yield part, f"{first.text} of {second.text}", True
    if any(not is_count(one.unit) for one in (claimed, first, second)):
        yield from _together(claimed, first, second, between)
        return
    low, high = sorted((first.value or 0.0, second.value or 0.0))
    plain = replace(first, low=None, high=None, change="=", unit=claimed.unit)
    others = (second.unit or "").split(" ")[0] in lexicon.OTHERS
    if others or _AND.fullmatch(between):
        yield replace(plain, value=low + high), f"{first.text} + {second.text}", True
    if _OF.fullmatch(between) or _TO.fullmatch(between):
        ordered = sorted((first, second), key=lambda one: one.value or 0.0)
        yield replace(plain, value=high - low), f"{ordered[1].text} − {ordered[0].text}", True


def _added(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[Result]:
    """The sum of some and of more that are told later: "Another three are being sought"."""
    if are_counts(claimed, first, second):
        total = (first.value or 0.0) + (second.value or 0.0)
        sure = count_same(claimed, first, second)
        yield replace(first, value=total, unit=claimed.unit), f"{first.text} + {second.text}", sure


def _multiplied(one: Quantity, number: Quantity, text: str) -> Iterator[Result]:
    """A sum so and so many times: "€8 million a day" and a third day, "$15,000 each" for two."""
    money, _, rate = (one.unit or "").partition("/")
    if not is_money(money) or not is_whole(number) or not 1 < (number.value or 0) <= MANY:
        return
    noun = text[number.end :].split(None, 1)[:1] if number.unit is None else [number.unit]
    per = bool(rate) and noun != [] and noun[0].lower().startswith(rate[:LETTERS].lower())
    each = _EACH.match(text, one.end) or _EVERY.search(text, max(one.start - BEFORE, 0), one.start)
    counts = number.unit is not None and is_count(number.unit)
    counts |= number.unit is None and 0 < one.start - number.end < BEFORE  # "14 were fined $180"
    if per or (each and counts):
        times = (one.value or 0.0) * (number.value or 0.0)
        yield replace(one, value=times, unit=money, change="="), f"{number.text} × {one.text}", per


def _divided(claimed: Quantity, one: Quantity, number: Quantity, *, wide: bool) -> Iterator[Result]:
    """What comes to each: "$19 million a year" of an eight-year, $152 million deal."""
    money, _, rate = (claimed.unit or "").partition("/")
    noun = (number.unit or "").lower()
    if money != one.unit or not number.value:
        return
    per = bool(rate) and noun.startswith(rate[:LETTERS].lower())
    split = wide and not rate and are_counts(number) and 1 < number.value <= FEW
    if per or split:
        each = replace(one, value=(one.value or 0.0) / number.value, unit=claimed.unit, change="=")
        yield each, f"{one.text} ÷ {number.text}", per


def _together(
    claimed: Quantity, first: Quantity, second: Quantity, between: str
) -> Iterator[Result]:
    """One measure that is told in two units, in the larger: "five hours and 40 minutes"."""
    (dimension, factor), (other, small) = measure(first.unit or ""), measure(second.unit or "")
    if dimension == other != COUNT and small < factor and _PARTS.fullmatch(between):
        whole = (first.value or 0.0) + (second.value or 0.0) * small / factor
        if measure(claimed.unit or "")[0] == dimension:
            yield replace(first, value=whole, change="="), f"{first.text} + {second.text}", True


def _worked_out(
    claimed: Quantity, first: Quantity, second: Quantity, *, near: bool, ends: bool, wide: bool
) -> Iterator[Result]:
    """What can be worked out of two numbers, or two `ends`, in the unit of `claimed`, and how."""
    small, large = sorted((first, second), key=lambda one: one.value or 0.0)
    low, high = small.value or 0.0, large.value or 0.0
    plain = replace(first, low=None, high=None, change="=", unit=claimed.unit)
    if claimed.unit in _PERCENTAGE_POINTS and first.unit == second.unit == "%":
        yield replace(plain, value=high - low), f"{large.text} − {small.text}", True
    if is_fraction(claimed) and 1 < low < high:
        yield from fractions(claimed, first, second, ends=ends)
    aged = wide and claimed.unit == "years" and first.unit in _YEARS and second.unit in _YEARS
    alike = aged or bool(claimed.unit and same_measure(claimed, first, second))
    counted = are_counts(claimed, first, second)
    slight = low < (SLIGHT_COUNT if counted else SLIGHT) * high and not telling(claimed)
    if not slight and (alike or counted):
        sure = alike or (near and count_same(claimed, first, second))
        sure &= claimed.unit != "%"
        if not (aged or is_age(first) or is_age(second)):
            yield replace(plain, value=low + high), f"{first.text} + {second.text}", sure
        yield replace(plain, value=high - low), f"{large.text} − {small.text}", sure
    yield from parts(claimed, first, second)
    if claimed.unit == "%" and low:
        yield from percents(small, large, ends=ends)
    if near and claimed.unit == first.unit == "%" and second.unit in _PERCENTAGE_POINTS:
        for sign, by in (("+", second.value or 0.0), ("−", -(second.value or 0.0))):
            value = (first.value or 0.0) + by
            yield replace(plain, value=value), f"{first.text} {sign} {second.text}", True
