"""Whether number words count: not "fly-half", "the first half", "one another" or 统一."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.counting.measured import Text
from summarizer.evidence.counting.measures import COUNT, measure
from summarizer.evidence.counting.number_vocabulary import word_at
from summarizer.evidence.counting.numeral import Measured
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.patterns import alternation

_HALF = 0.5
_FIGURES = 4
"""Characters before a number that may be a part of it."""


def counts(text: Text, item: Measured, noun: str | None) -> bool:
    """Whether number words count: not "fly-half", "the first half" or 统一."""
    table, numeral = text.table, item.numeral
    words = text.lowered[numeral.start : numeral.end]
    if (table.unspaced or words in table.multipliers) and _vague(text, numeral.start):
        return False
    if table.unspaced and not item.unit:
        if item.start < numeral.start:
            return True  # "负五"
        exact = numeral.scaled or numeral.value != int(numeral.value)
        return exact and len(words) > 1
    if not _unmistakable(text, item, words, noun):
        return False
    before = text.lowered[max(0, item.start - 4) : item.start]
    if before[-1:] == "-" and before[-2:-1].isalpha() and before != "-of-":
        return False  # "fly-half", but "mother-of-three"
    if numeral.value == _HALF and _is_spell(text, item):
        return False
    if numeral.value not in (0, 1) or numeral.scaled:
        return True
    return _one_counts(text, item, noun)


def _is_spell(text: Text, item: Measured) -> bool:
    """Whether a half is a time or a place, and half of nothing: 上半年, "half-time"."""
    before = text.lowered[max(0, item.start - 1) : item.start]
    if before and before in text.table.before_half:
        return True
    ordinal = text.word_before(item.start) in text.table.ordinals
    return ordinal or _not_halved(text.language).match(text.lowered, item.end) is not None


def _unmistakable(text: Text, item: Measured, words: str, noun: str | None) -> bool:
    """Whether number words are no other words: "el medio ambiente", "rien de neuf", 사건."""
    table = text.table
    halved = item.numeral.value == _HALF and item.unit is None
    if halved and words.rpartition(" ")[2] in table.bound_halves:
        return False
    if table.idioms and text.lowered.startswith(table.idioms, item.numeral.start):
        return False
    if words in table.homographs and (noun is None or _is_loose(text, item, noun)):
        return False
    following = text.lowered[item.end : item.end + 1] if table.unit_ends else ""
    return not following.isalpha() or following in table.unit_ends


def _is_loose(text: Text, item: Measured, noun: str) -> bool:
    """Whether, where words have no spaces, no measure is written on to the number."""
    table, numeral = text.table, item.numeral
    if not table.unspaced or measure(noun)[0] == COUNT:
        return table.unspaced
    points = text.lowered[numeral.start : numeral.end] in table.stops  # "이 시간"
    return points and text.text[numeral.end : numeral.end + 1] == " "


def _one_counts(text: Text, item: Measured, noun: str | None) -> bool:
    """Whether a one, or none, counts: not "one another", "ground zero" or an article."""
    table, numeral = text.table, item.numeral
    words = text.lowered[numeral.start : numeral.end]
    if noun is None or (item.value == 1 and words in table.ones - table.counting_one):
        return False
    if noun.lower() in table.not_counted and not _bounded(text, item):
        return False
    _, following = word_at(text.lowered, item.end + 1)
    before = text.word_before(item.start)
    part = following in table.partitives and item.unit is None
    return not part and before not in table.before_one


def _vague(text: Text, start: int) -> bool:
    """Whether a word before a multiplier leaves open how many: "mehrere tausend", 数十."""
    table = text.table
    if table.unspaced:
        before = text.lowered[max(0, start - _FIGURES) : start]
        return before.rstrip("".join(table.bare)).endswith(tuple(table.vague))  # "수백만"
    return text.word_before(start) in table.vague


def _bounded(text: Text, item: Measured) -> bool:
    """Whether a bound makes a "one" count: "at least one day"."""
    return text.changes.before(text.lowered, item.start) in (">", "<")


@lru_cache(maxsize=64)
def _not_halved(language: str) -> re.Pattern[str]:
    """What a language joins to "half" for no half of anything."""
    joined = number_words(language).not_halved
    return re.compile(rf"-{alternation(joined, ending='[a-z]+')}(?!\w)")
