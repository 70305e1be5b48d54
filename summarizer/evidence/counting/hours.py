"""Hours of the day that words tell: "at four in the morning", "elf Uhr", "half drie"."""

from __future__ import annotations

import re

from summarizer.evidence.counting.measured import Text
from summarizer.evidence.counting.numeral import Measured
from summarizer.evidence.items import Quantity
from summarizer.evidence.phrasebook import longest_at

_TO_HOUR = re.compile(r"(?: [^\s\d]{1,3} |[-–])\d{1,2}(?:[.:]\d\d)?")
"""What leads from one hour to another, which tells what both are: "von 9 bis 16 Uhr"."""
_HOURS, _DAY, _HALF = 12, 24, 0.5


def hour_of_day(text: Text, item: Measured) -> Quantity | None:
    """The clock time that the words around the number tell: "at four in the morning", "elf Uhr"."""
    if half := _half_to(text, item):
        return half
    if not text.table.clock_tails or not 0 <= item.value <= _DAY or not _told(text, item):
        return None
    hours, minutes = divmod(round(item.value * 100), 100)
    words = text.text[item.start : item.end]
    return Quantity(item.start, item.end, words, float(hours * 60 + minutes), kind="time")


def _told(text: Text, item: Measured) -> bool:
    """Whether the number, or the one it leads to, has before and behind it what hours have."""
    if _tail(text, item.end):
        cues = text.table.clock_cues
        return not cues or (item.value <= _HOURS and text.word_before(item.start) in cues)
    other = _TO_HOUR.match(text.lowered, item.end)
    return other is not None and _tail(text, other.end())


def _tail(text: Text, end: int) -> bool:
    tail = longest_at(text.lowered, end, text.table.clock_tails)
    return bool(tail) and not text.lowered[end + len(tail) : end + len(tail) + 1].isalnum()


def _half_to(text: Text, half: Measured) -> Quantity | None:
    """The half hour before the one named behind it ("half drie")."""
    if half.value != _HALF or not text.table.half_to:
        return None
    word = text.lowered[half.numeral.start : half.numeral.end].rpartition(" ")[2]
    if word not in text.table.half_to:
        return None
    hour = text.numerals.read(text.lowered, half.end + 1)
    if hour is None or not hour.words or not 1 <= hour.value <= _HOURS or hour.value % 1:
        return None
    words = text.text[half.start : hour.end]
    return Quantity(half.start, hour.end, words, hour.value * 60 - 30, kind="time")
