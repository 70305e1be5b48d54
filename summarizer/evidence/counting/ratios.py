"""Shares told by two numbers: "one in five", "three out of ten", "三分之一", "5人に1人"."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.counting.measured import NEXT_WORD, Text
from summarizer.evidence.counting.number_vocabulary import LETTERS, word_at
from summarizer.evidence.counting.numeral import Measured, Numeral
from summarizer.evidence.items import Quantity
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.phrasebook import longest_at

_SPACES = "- \u00a0\u202f\u2009"
_HUNDRED = 100
_RARE = 10_000
_WINDOW = 48
_WORDS = re.compile(LETTERS)
_ROUND = frozenset({3, 4, 5, 10, 100})
"""What figures are set against in "2 in 5": "2 in 7" and "12 of 20" are rather counts."""
_NOUNS = re.compile(r"(?:[ \u00a0][^\W\d_][\w’'-]*){1,2}?(?=[ \u00a0])")
_PLURAL = ("s", "x", "i")
"""What a noun after the second number ends with: "un livre sur deux sœurs" is no share."""


def read_ratio(text: Text, first: Measured) -> Quantity | None:
    """The share that `first` opens together with the number after it, or None."""
    share = _fraction(text, first) or _of_counted(text, first)
    return share or _of_each(text, first) or _ratio(text, first)


def _fraction(text: Text, below: Measured) -> Quantity | None:
    """A fraction whose denominator comes first ("三分之一", "3分の1")."""
    end = below.numeral.end
    phrase = longest_at(text.lowered, end, text.table.shares)
    if not phrase or not below.numeral.value:
        return None
    above = text.numerals.read(text.lowered, text.skip_space(end + len(phrase)))
    if above is None:
        return None
    percent = below.numeral.value == _HUNDRED
    share = above.value if percent else above.value / below.value
    return share_of(text, below.start, above.end, share, "%" if percent else None)


def _of_counted(text: Text, below: Measured) -> Quantity | None:
    """A share whose whole comes first, both counted alike ("5人に1人", "10명 중 1명")."""
    at = text.skip_space(below.end)
    phrase = longest_at(text.lowered, at, text.table.out_of)
    if not phrase or (below.unit is None and text.table.unspaced):
        return None
    at = text.skip_space(at + len(phrase))
    above = text.number_at(at) or _article(text, at)
    if above is None or above.unit != below.unit or not 0 < above.value < below.value <= _HUNDRED:
        return None
    return share_of(text, below.start, above.end, above.value / below.value, below.unit)


def _of_each(text: Text, below: Measured) -> Quantity | None:
    """A share of a whole whose noun has an ending that parts ("her beş gençten biri")."""
    if not text.table.parted_from or text.word_before(below.start) not in text.table.each:
        return None
    noun = NEXT_WORD.match(text.lowered, below.end)
    if below.unit or noun is None or not noun[1].endswith(text.table.parted_from):
        return None
    at = text.skip_space(noun.end())
    above = text.number_at(at) or _article(text, at)
    if above is None or not 0 < above.value < below.value:
        return None
    return share_of(text, below.start, above.end, above.value / below.value, None)


def _ratio(text: Text, first: Measured) -> Quantity | None:
    """A share put as two numbers ("one in five", "three out of ten", "un Français sur dix")."""
    if not _may_be_part(first):
        return None
    for phrase in text.table.ratios:
        found = _second(text, first.end, phrase)
        certain = phrase in text.table.sure_ratios
        if phrase in text.table.one_in and first.value == 1 and first.numeral.words:
            certain |= found is not None and _round_or_worded(text, first, found)
        if found and _is_ratio(first, found, certain=certain):
            share = first.value / found.value
            return share_of(text, first.start, found.end, share, text.noun(found))
    return ratio_of_nouns(text, first)


def _may_be_part(first: Measured) -> bool:
    """Whether a number may be so many of more: a bare one up to a hundred."""
    return not first.unit and first.value.is_integer() and 0 < first.value <= _HUNDRED


def ratio_of_nouns(text: Text, first: Measured) -> Quantity | None:
    """A share whose noun stands between its numbers ("un Français sur dix")."""
    if not text.table.ratios_of_nouns or not _may_be_part(first):
        return None
    nouns = _NOUNS.match(text.lowered, first.end)
    if nouns is None:
        return None
    counted = text.text[first.end : nouns.end()].strip()
    for phrase in text.table.ratios_of_nouns:
        found = _second(text, nouns.end(), phrase)
        told = found is not None and (found.numeral.words or found.value in _ROUND)
        told = told or first.value == 1  # "three fires on 21 and 28 December" are all of them
        if found and told and found.value <= _HUNDRED and _is_ratio(first, found, certain=True):
            other = text.noun(found)
            if other is None or not other.endswith(_PLURAL):
                share = first.value / found.value
                return share_of(text, first.start, found.end, share, counted)
    return None


def _round_or_worded(text: Text, one: Measured, second: Measured) -> bool:
    """Whether an article counts before `second`: "en av fem", not "en av 23" (one of them)."""
    word = text.lowered[one.start : one.end]
    return word in text.table.counting_one or second.numeral.words or second.value in _ROUND


def one_in(text: Text, second: Measured, floor: int) -> Quantity | None:
    """The share of an article that the number after it tells ("un Français sur dix"), or None."""
    if not text.lowered.endswith(_tails(text.language), floor, second.start):
        return None
    window = max(floor, second.start - _WINDOW)
    for found in _WORDS.finditer(text.lowered, window, second.start):
        if (
            found[0] not in text.table.ones
            or text.lowered[max(0, found.start() - 1) : found.start()].isalnum()
        ):
            continue
        share = _ratio(text, _one(*found.span()))
        if share and share.end >= second.numeral.end:
            return share
    return None


@lru_cache(maxsize=64)
def _tails(language: str) -> tuple[str, ...]:
    """What stands right before the second number of a share."""
    return tuple(f" {phrase} " for phrase in number_words(language).one_in)


def _second(text: Text, end: int, phrase: str) -> Measured | None:
    """The number behind `phrase`, where that stands at `end`."""
    last = end + len(phrase) + 2
    if text.lowered[end:last].replace("-", " ").strip(_SPACES) != phrase:
        return None
    return text.number_at(last)


def _is_ratio(first: Measured, second: Measured, *, certain: bool) -> bool:
    """ "One in five" is a share; "50 in 2019" and "6 of 125 rigs" are not."""
    if second.unit or not second.value.is_integer() or not first.value < second.value:
        return False
    if second.year_like:
        return False
    figures = first.numeral.plain and second.numeral.plain
    worded = first.numeral.words and second.numeral.words
    one = first.value == 1 and figures  # "1 in 3"
    rare = first.value == 1 and second.value >= _RARE  # "1 in 300M"
    few = second.numeral.plain and second.value in _ROUND and (figures or first.numeral.words)
    return certain or worded or rare or (one and second.value <= _HUNDRED) or few


def share_of(text: Text, start: int, end: int, value: float, unit: str | None) -> Quantity:
    """The quantity from `start` to `end` that is so much of all `unit`."""
    change = text.change(start, end, "%")
    return Quantity(start, end, text.text[start:end], value, unit=unit, change=change)


def _article(text: Text, start: int) -> Measured | None:
    """The article at `start` as the number one."""
    end, word = word_at(text.lowered, start)
    if word not in text.table.ones:
        return None
    return _one(start, end)


def _one(start: int, end: int) -> Measured:
    return Measured(Numeral(start, end, 1.0, words=True), start, end, 1.0, None)


def read_denominated(text: Text, start: int) -> Quantity | None:
    """The fraction whose denominator is one word at `start` ("beşte üç"), or None."""
    end, word = word_at(text.lowered, start)
    below = text.table.denominators.get(word)
    if below is None:
        return None
    above = text.number_at(text.skip_space(end)) or _article(text, text.skip_space(end))
    if above is None or not 0 < above.value < below:
        return None
    return share_of(text, start, above.end, above.value / below, None)
