"""What two numbers give together: sum, difference, change, share, part and ratio."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.evidence import Quantity
from summarizer.evidence.counting.comparison import is_age
from summarizer.evidence.counting.measures import COUNT, is_money, measure
from summarizer.grounding.numbered import FEW, is_fraction, is_whole

ROUGH = 0.04
"""How far off a share worked out may be from one with a hedge."""

MANY, LETTERS, BEFORE = 1000, 3, 40
"""Times that a sum is paid, at most; letters that make two nouns one; and characters before a
number that tell what it is with."""

SLIGHT, SLIGHT_COUNT = 0.1, 0.05
"""Share of the larger number under which the smaller is neither added nor taken away."""

_POINTS = ("points", "pp")
_TIMES = frozenset("times fold x mal fach fois veces volte vezes keer gånger ganger gange".split())
_OTHERS = frozenset(
    "others other more another further weitere andere anderen autres otros otras altri "
    "outros".split()
)
"""What a number counts that adds to the one before: "three people and 14 others"."""

_AND = re.compile(
    r"(?:[ -][\w’'-]+){0,3},? (?:and|plus|und|et|y|e|en|och|og|i|и|a)(?: \w+(?: \w+ of)?)? "
)
_ADDS = re.compile(r"\b(?:another|further|additional|other) (?:estimated )?\Z", re.I)
_MORE = re.compile(r" (?:more|others?|additional|further)\b")
"""What stands before or behind a number that is added to one before it."""
_EACH = re.compile(r"[^.;\d]{0,30}? (?:each|apiece)\b| for every\b")
_EVERY = re.compile(r"\b(?:each|every)\b[^.;\d]{0,30}\Z", re.I)
"""What makes a sum one of several: "$15,000 for each man", "each of the children $4 million"."""
_PARTS = re.compile(r",?(?: (?:and|und|et|y|e|en|och|og))? ")
_OF = re.compile(r" (?:out )?of (?:(?:the|its|his|her|their|our|all)(?: \w+)? )?")
_TO = re.compile(r"(?: [\w’'-]+){0,2} to (?:\w+ )?")
"""What joins two numbers: "189 passengers and a crew of six", "four of its 11 offices",
"340 to 290", "five hours, 40 minutes"."""

Result = tuple[Quantity, str, bool]
"""What comes out, how, and whether the two measure or count the same."""


def results(
    claimed: Quantity, first: Quantity, second: Quantity, text: str, *, near: bool
) -> Iterator[Result]:
    """What can be worked out of two numbers, or of the two ends of a range, and how.

    Args:
        near: whether they stand in one sentence, so that one noun may serve both.
    """
    between = text[first.end : second.start]
    if claimed.unit == _POINTS[0].title():  # as a headline has them
        claimed = replace(claimed, unit=_POINTS[0])
    ends = first is second
    if ends:
        first, second = _ends(first)
    if first.value is None or second.value is None:
        return
    yield from _joined(claimed, first, second, between)
    if is_money((claimed.unit or "").partition("/")[0]):
        for one, number in ((first, second), (second, first)):
            yield from _multiplied(one, number, text)
            yield from _divided(claimed, one, number)
    elif _ADDS.search(text, max(second.start - BEFORE, 0), second.start) or _MORE.match(
        text, second.end
    ):
        yield from _added(claimed, first, second)
    if (claimed.unit or "").lower() in _TIMES:
        yield from _ratio(claimed, first, second)
    few = abs(claimed.value or 0) <= FEW and claimed.unit not in _POINTS
    shares = is_fraction(claimed) or (claimed.unit == "%" and near)
    if shares or not few or is_money(claimed.unit or ""):
        yield from _worked_out(claimed, first, second, near=near, ends=ends)


def are_added(first: Quantity, second: Quantity, text: str) -> bool:
    """Whether one phrase tells both as parts of a whole: "187 passengers and a crew of 14"."""
    between = text[first.end : second.start]
    alike = first is not second and _counted(first, second) and _same_noun(first, second)
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
    if any(measure(one.unit or "")[0] != COUNT for one in (claimed, first, second)):
        yield from _together(claimed, first, second, between)
        return
    low, high = sorted((first.value or 0.0, second.value or 0.0))
    plain = replace(first, low=None, high=None, change="=", unit=claimed.unit)
    others = (second.unit or "").split(" ")[0] in _OTHERS
    if others or _AND.fullmatch(between):
        yield replace(plain, value=low + high), f"{first.text} + {second.text}", True
    if _OF.fullmatch(between) or _TO.fullmatch(between):
        ordered = sorted((first, second), key=lambda one: one.value or 0.0)
        yield replace(plain, value=high - low), f"{ordered[1].text} − {ordered[0].text}", True


def _added(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[Result]:
    """The sum of some and of more that are told later: "Another three are being sought"."""
    if _counted(claimed, first, second):
        total = (first.value or 0.0) + (second.value or 0.0)
        sure = _same_noun(claimed, first, second)
        yield replace(first, value=total, unit=claimed.unit), f"{first.text} + {second.text}", sure


def _multiplied(one: Quantity, number: Quantity, text: str) -> Iterator[Result]:
    """A sum so and so many times: "€8 million a day" and a third day, "$15,000 each" for two."""
    money, _, rate = (one.unit or "").partition("/")
    if not is_money(money) or not is_whole(number) or not 1 < (number.value or 0) <= MANY:
        return
    noun = text[number.end :].split(None, 1)[:1] if number.unit is None else [number.unit]
    per = bool(rate) and noun != [] and noun[0].lower().startswith(rate[:LETTERS].lower())
    each = _EACH.match(text, one.end) or _EVERY.search(text, max(one.start - BEFORE, 0), one.start)
    counts = number.unit is not None and measure(number.unit)[0] == COUNT
    counts |= number.unit is None and 0 < one.start - number.end < BEFORE  # "14 were fined $180"
    if per or (each and counts):
        times = (one.value or 0.0) * (number.value or 0.0)
        yield replace(one, value=times, unit=money, change="="), f"{number.text} × {one.text}", per


def _divided(claimed: Quantity, one: Quantity, number: Quantity) -> Iterator[Result]:
    """What comes to each: "$19 million a year" of an eight-year, $152 million deal."""
    money, _, rate = (claimed.unit or "").partition("/")
    noun = (number.unit or "").lower()
    if money == one.unit and rate and number.value and noun.startswith(rate[:LETTERS].lower()):
        each = replace(one, value=(one.value or 0.0) / number.value, unit=claimed.unit, change="=")
        yield each, f"{one.text} ÷ {number.text}", True


def _together(
    claimed: Quantity, first: Quantity, second: Quantity, between: str
) -> Iterator[Result]:
    """One measure that is told in two units, in the larger: "five hours and 40 minutes"."""
    (dimension, factor), (other, small) = measure(first.unit or ""), measure(second.unit or "")
    if dimension == other != COUNT and small < factor and _PARTS.fullmatch(between):
        whole = (first.value or 0.0) + (second.value or 0.0) * small / factor
        if measure(claimed.unit or "")[0] == dimension:
            yield replace(first, value=whole, change="="), f"{first.text} + {second.text}", True


def _ratio(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[Result]:
    """How many times as much one of two like numbers is: "25 times as many"."""
    small, large = sorted((first, second), key=lambda one: one.value or 0.0)
    counts = all(measure(one.unit or "")[0] == COUNT for one in (first, second))
    alike = first.unit == second.unit or (counts and _same_noun(first, second))
    if alike and small.value and large.value:
        times = replace(claimed, value=large.value / small.value, change="=")
        yield times, f"{large.text} ÷ {small.text}", first.unit != "%"


def _same_noun(*items: Quantity) -> bool:
    """Whether all count the same things, or leave open which."""
    nouns = {one.unit[:4].lower() for one in items if one.unit}
    return len(nouns) < 2


def near_enough(claimed: Quantity, result: Quantity) -> bool:
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
    if is_fraction(claimed) and 1 < low < high:
        yield from _fractions(claimed, first, second, ends=ends)
    alike = bool(claimed.unit and claimed.unit == first.unit == second.unit)
    counted = _counted(claimed, first, second)
    if low >= (SLIGHT_COUNT if counted else SLIGHT) * high and (alike or counted):
        sure = alike or (near and _same_noun(claimed, first, second))
        sure &= claimed.unit != "%"
        if not (is_age(first) or is_age(second)):
            yield replace(plain, value=low + high), f"{first.text} + {second.text}", sure
        yield replace(plain, value=high - low), f"{large.text} − {small.text}", sure
    yield from _part(claimed, first, second)
    if claimed.unit == "%" and low:
        yield from _percent(small, large, ends=ends)
    if near and claimed.unit == first.unit == "%" and second.unit in _POINTS:
        for sign, by in (("+", second.value or 0.0), ("−", -(second.value or 0.0))):
            value = (first.value or 0.0) + by
            yield replace(plain, value=value), f"{first.text} {sign} {second.text}", False


def _counted(*items: Quantity) -> bool:
    """Whether all are counts, or may be: bare whole numbers, points of a rating."""
    return all(
        measure(one.unit or "")[0] in (COUNT, _POINTS[0]) and (is_whole(one) or is_fraction(one))
        for one in items
    )


def _fractions(
    claimed: Quantity, first: Quantity, second: Quantity, *, ends: bool
) -> Iterator[Result]:
    """What share one of two counts is of the other, or leaves of it, and by which they differ."""
    counts = _counted(first, second) and _same_noun(first, second)
    if not counts and first.unit != second.unit:
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


def _part(claimed: Quantity, first: Quantity, second: Quantity) -> Iterator[Result]:
    """A share of an amount: "$600,000" where a quarter of $2.4 million is told."""
    for share, whole in ((first, second), (second, first)):
        of = 0.01 if share.unit == "%" else 1.0 if is_fraction(share) else 0.0
        money = whole.unit == claimed.unit and is_money(whole.unit or "")
        if of and money:
            value = of * (share.value or 0.0) * (whole.value or 0.0)
            yield replace(whole, value=value, change="="), f"{share.text} of {whole.text}", True


def _percent(small: Quantity, large: Quantity, *, ends: bool) -> Iterator[Result]:
    """By how many percent two like numbers differ, and how many percent one is of the other.

    Args:
        small, large: the two.
        ends: whether they are those of a range, of which one is no share of the other.
    """
    counts = all(measure(one.unit or "")[0] == COUNT for one in (small, large))
    shares = any(one.unit == "%" or is_fraction(one) for one in (small, large))
    if shares or not (small.unit == large.unit or counts):
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
