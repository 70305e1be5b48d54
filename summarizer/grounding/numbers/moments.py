"""The times a text speaks of: days, dates, hours, and how long something takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from summarizer.evidence import Mention, Quantity
from summarizer.evidence.counting.comparison import compare
from summarizer.evidence.counting.measures import measure
from summarizer.evidence.lexicon.days import CAPITAL_DAYS, RELATIVE, weekdays
from summarizer.evidence.lexicon.numbers import number_words

LED = 20
"""Characters before a time that hold the word before it."""

_LASTING = ("time", "years")
"""Measures of how long."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One time in a text.

    Attributes:
        place: where it stands.
        quantity: what was read there; None for "Monday" and "last week", which say it in a word.
        led: the word before it, in lower case.
    """

    place: Mention
    quantity: Quantity | None
    led: str

    @property
    def kind(self) -> str:
        """Whether it is a date, an hour, a length of time, or told in a word."""
        return self.quantity.kind if self.quantity else "word"

    def agrees(self, given: Moment) -> bool:
        """Whether it may be the same time as `given`."""
        if self.quantity is None or given.quantity is None:
            return self.place.text.casefold() == given.place.text.casefold()
        return compare(self.quantity, given.quantity).agrees


def find_moments(text: str, language: str, quantities: Sequence[Quantity]) -> list[Moment]:
    """The times in `text`, in order.

    Args:
        text: any text.
        language: its ISO 639-1 code.
        quantities: those in it.
    """
    found: list[tuple[Mention, Quantity | None]] = [
        (one, one) for one in quantities if _is_time(one)
    ]
    found += _in_words(text, language, [(one.start, one.end) for one, _ in found])
    return [
        Moment(place, quantity, _word_before(text, place.start))
        for place, quantity in sorted(found, key=lambda pair: pair[0].start)
    ]


def _is_time(one: Quantity) -> bool:
    if one.kind == "quantity":
        lasting = one.unit is not None and measure(one.unit)[0] in _LASTING
        return lasting and not one.text.isdecimal()  # a bare age
    return one.kind in ("date", "time")


def _in_words(
    text: str, language: str, taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[Mention, Quantity | None]]:
    """Days and months by name alone, and "last week"; not within what is `taken`."""
    pattern, months = _worded(language)
    for found in pattern.finditer(text):
        start, end = found.span()
        if any(low < end and start < high for low, high in taken):
            continue
        month = months.get(found[0])
        place = Mention(start, end, found[0])
        named = Quantity(start, end, found[0], month, unit="month", kind="date")
        yield place, named if month else None


@cache
def _worded(language: str) -> tuple[re.Pattern[str], dict[str, float]]:
    """What matches a time that is told in words, and which month a name is."""
    months = {
        form: float(number)
        for name, number in number_words(language).month_numbers().items()
        for form in _cased(name, language)
    }
    days = [form for name in weekdays(language) for form in _cased(name, language)]
    named = "|".join(map(re.escape, sorted((*months, *days), key=len, reverse=True)))
    words = "|".join(filter(None, (RELATIVE.get(language), named)))
    return re.compile(rf"(?<![\w-])(?:{words or '(?!)'})(?![\w-])"), months


def _cased(name: str, language: str) -> tuple[str, ...]:
    """How a day or month is written: with a capital where it always has one, as "may" has none."""
    if language in CAPITAL_DAYS:
        return (name.capitalize(),)
    return name, name.capitalize()


def _word_before(text: str, start: int) -> str:
    words = text[max(start - LED, 0) : start].split()
    return words[-1].lower() if words else ""
