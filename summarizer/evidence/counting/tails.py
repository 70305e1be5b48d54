"""What a quantity goes on with behind its unit: a half, coins, the zero it lies below."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.evidence.counting.measured import DIRECTED, Text, per
from summarizer.evidence.counting.number_vocabulary import LETTERS, word_at
from summarizer.evidence.counting.numeral import Measured
from summarizer.evidence.lexicon.units import CURRENCY_CODES
from summarizer.evidence.phrasebook import longest_at, longest_before

_COINS = {"cents": 0.01, "pence": 0.01, "角": 0.1, "分": 0.01}
_OPEN_MONEY = frozenset({"kr", "pesos", "pounds"})
_ARTICLE_AND_UNIT = re.compile(rf"(?:(?<!\w)({LETTERS})[ \u00a0'’])?({LETTERS})\Z")
_HALF, _WINDOW = 0.5, 32
_CLOSED = re.compile(r"\d\d?(?=[.!?]?\Z|[.!?][ \n])")
_TEN, _HUNDRED, _MILLION = 10, 100, 1e6


def completed(text: Text, item: Measured) -> Measured:
    """`item` with all that belongs to it behind its unit; itself where nothing does."""
    if item.unit is None:
        return in_tenths(text, item)
    if item.unit == "角":
        return replace(item, unit="CNY", value=item.value * _COINS["角"])
    if item.unit in CURRENCY_CODES or item.unit in _OPEN_MONEY:
        return _with_half(text, _with_coins(text, item))
    return _with_half(text, _below_zero(text, item))


def one_and_half(text: Text, half: Measured, floor: int) -> Measured:
    """ "A year and a half", "un'ora e mezza" from the last word; `half` where none stands there."""
    said = longest_before(text.lowered, half.numeral.end, text.table.halves_after, floor)
    if not said:
        return half
    behind = half.numeral.end - len(said)
    found = _ARTICLE_AND_UNIT.search(text.lowered, max(floor, behind - _WINDOW), behind)
    unit = text.units.after(text.text, text.lowered, found.start(2)) if found else None
    if found is None or unit is None or unit.end != behind:
        return half
    start = found.start()
    if found[1] not in text.table.ones:  # as a headline has it: "Year and a Half"
        start = found.start(2)
        if text.table.articles and text.text[start].islower():
            return half
    numeral = replace(half.numeral, start=start, value=1.0)
    one = Measured(numeral, start, behind, 1.0, unit.name)
    return _with_half(text, one)


def in_tenths(text: Text, item: Measured) -> Measured:
    """A number of tenths in percent (四成, 7割5分); `item` where it is none."""
    tenth = text.lowered[item.end : item.end + 1]
    if item.unit or tenth not in text.table.tenths or item.value > _TEN:
        return item
    value, end = item.value * _TEN, item.end + 1
    more = text.numerals.read(text.lowered, end)
    if more and more.value < _TEN:
        value, end = value + more.value, more.end + text.lowered.startswith("分", more.end)
    return replace(item, value=value, unit="%", end=end)


def _with_half(text: Text, item: Measured) -> Measured:
    """ "Three years and a half": half of what the unit is one of."""
    half = longest_at(text.lowered, item.end, text.table.halves_after)
    if not half or item.unit in DIRECTED:
        return item
    end = item.end + len(half)
    _, following = word_at(text.lowered, end + 1)
    if text.lowered[end : end + 1].isalnum() and not text.table.unspaced:
        return item
    if following in text.table.multipliers:
        return item  # "two hours and half a million litres"
    unit = item.unit or ""
    if text.table.unspaced and (late := text.units.after(text.text, text.lowered, end)):
        unit, end = late.name, late.end  # 两个半小时
    if rate := text.units.rate(text.text, text.lowered, end):
        unit, end = per(unit, rate.name), rate.end
    return replace(item, value=item.value + _HALF, unit=unit, end=end)


def _with_coins(text: Text, item: Measured) -> Measured:
    """ "Two dollars and fifty cents", "15 Dollar und 15"."""
    if item.value != int(item.value) or item.value >= _MILLION:
        return item
    start, linked = _behind_link(text, item.end)
    if not text.numerals.begins(text.lowered, start):
        return item
    coins = text.measured(start, start, None)
    if coins is None or not 0 < coins.value < _HUNDRED:
        return item
    worth = _COINS.get(coins.unit or "", 0.0)
    bare = coins.unit is None and linked and item.end > item.numeral.end
    if bare and _CLOSED.match(text.text, coins.start):
        worth = 0.01
    if not worth or coins.start != start:
        return item
    value, end = item.value + coins.value * worth, coins.end
    smaller = text.measured(end, end, None) if coins.unit == "角" else None
    if smaller and smaller.unit == "分":
        value, end = value + smaller.value * _COINS["分"], smaller.end
    return replace(item, value=value, end=end)


def _behind_link(text: Text, end: int) -> tuple[int, bool]:
    """Where coins may begin behind the money that ends at `end`, and whether a link leads there."""
    space = end + (text.text[end : end + 1] in (" ", "\u00a0"))
    for link in text.table.joins | text.table.with_coins:
        if text.lowered.startswith(link, space):
            behind = space + len(link)
            if link in text.table.prefixed:  # Arabic writes it on to the number
                return behind, True
            if text.lowered[behind : behind + 1] in (" ", "\u00a0"):
                return behind + 1, True
    return space, False


def _below_zero(text: Text, item: Measured) -> Measured:
    """ "Ten degrees below zero"."""
    for phrase in text.table.below_zero:
        if text.lowered.endswith(phrase, item.numeral.end, item.end):
            return replace(item, value=-item.value)  # "tio minusgrader"
        if text.lowered.startswith(phrase, item.end) and (item.unit or "").startswith("°"):
            return replace(item, value=-item.value, end=item.end + len(phrase))
    return item
