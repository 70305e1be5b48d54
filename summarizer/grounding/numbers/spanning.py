"""How long it is between two dates, days or times of an article, or from a year until now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import combinations, islice

from summarizer.evidence import Mention, Quantity
from summarizer.evidence.counting.comparison import compare
from summarizer.evidence.counting.conversion import is_age
from summarizer.evidence.counting.measures import measure
from summarizer.evidence.lexicon.days import dated, weekdays
from summarizer.evidence.lexicon.times import before_christ, born, spanned
from summarizer.evidence.patterns import alternation

SHORTEST, BEFORE = 10, 16
"""Years from which a span told by "since" may, and characters before a year that may say so."""

BORN = 60
"""Characters before a year in which somebody's birth is told."""

LONG = 40
"""Years from which a span may reach until the time of writing, which an article need not name."""

WRITTEN = range(1995, 2040)
"""Years in which an article may be written."""

OPENING = 40
"""Characters within which an article's dateline stands."""

NEAR, NEAR_SHARE = 3, 0.2
"""Years by which "nearly" or a number of decades may be off, and that share of them at most."""

OLD, OLDEST, OLD_STEP, OLD_SHARE = 100, 3000, 50, 0.06
"""Years from which a round number of them is none to the year, and up to which dates reach; what it
is a multiple of, and by what share it may be off."""

FAR = 200
"""Characters between two years of which neither is the last that an article gives."""

DAYS = 50
"""Different days of an article that are looked at: each is set against each other."""

_LENGTHS = {"days": 1.0, "weeks": 7.0, "months": 30.44}
_CLOCK = {"minutes": 1.0, "hours": 60.0}
_WEEK = 7
_LEAP_YEAR = 2000
SINCE = 3
"""Years from the last that an article gives until it may be written."""

Span = tuple[str, tuple[Mention, ...], bool, bool]
"""How it is worked out, to be read; the dates of the article it rests on; whether that's loose;
whether the article tells it as a span, so that it is hardly chance."""


def spans(claimed: Quantity, given: Sequence[Quantity], text: str, language: str) -> Iterator[Span]:
    """How `claimed`, a length of time, comes of the dates, days and times of an article.

    Args:
        claimed: a number of a claim.
        given: the article's quantities.
        text: the article.
        language: its ISO 639-1 code.
    """
    for years in _in_years(claimed):
        yield from _years(years, given, Told(text, language))
    if claimed.unit == "years":
        yield from _before_christ(claimed, given, text, language)
    if claimed.unit in _LENGTHS:
        yield from _days(claimed, given)
    if claimed.unit == "days" and 0 < (claimed.value or 0) < _WEEK:
        yield from _weekdays(int(claimed.value or 0), text, language)
    if claimed.unit in _CLOCK:
        yield from _times(claimed, given, dateline(text))


def _in_years(claimed: Quantity) -> Iterator[Quantity]:
    """The years that `claimed` may stand for: one number, or with "nearly" or decades a few."""
    dimension, factor = measure(claimed.unit or "")
    value = (claimed.value or 0.0) * factor
    if dimension != "years" or not 1 <= value <= OLDEST:
        return
    exact = claimed.unit == "years" and claimed.change not in ("~", "<", ">")
    if exact and (value < OLD or value % OLD_STEP):
        yield claimed
        return
    off = int(value * OLD_SHARE if value >= OLD else min(NEAR, value * NEAR_SHARE))
    for years in range(int(value) - off, int(value) + off + 1):
        result = replace(claimed, value=float(years), unit="years", change="=")
        if compare(claimed, result).agrees:
            yield replace(result, text=claimed.text)


def _before_christ(
    claimed: Quantity, given: Sequence[Quantity], text: str, language: str
) -> Iterator[Span]:
    """Years since one before our era: "2,700-year-old" for "around 700 BC"."""
    pattern = before_christ(language)
    for one in given:
        if one.value and pattern.match(text, one.end):
            ago = max(map(year_of, given)) + one.value
            if compare(claimed, replace(claimed, value=ago, change="=")).agrees:
                yield f"since {one.text}", (one,), False, False


def _weekdays(days: int, text: str, language: str) -> Iterator[Span]:
    """Days from one day of the week to another that the article names: Tuesday to Friday."""
    pattern, index = _week(language)
    named: dict[int, Mention] = {}
    for found in pattern.finditer(text):
        named.setdefault(index[dated(found[0])], Mention(*found.span(), found[0]))
    for day, one in named.items():
        if other := named.get((day + days) % _WEEK):
            yield f"{one.text} – {other.text}", (one, other), False, False


@cache
def _week(language: str) -> tuple[re.Pattern[str], Mapping[str, int]]:
    """What matches the days of the week, and which each is."""
    names = weekdays(language)
    found = rf"\b{alternation(names)}(?!\w)" if names else "(?!)"
    return re.compile(found, re.IGNORECASE), {dated(name): day for name, day in names.items()}


def _times(claimed: Quantity, given: Sequence[Quantity], opened: int) -> Iterator[Span]:
    """Minutes or hours between two times of day behind the dateline, which ends at `opened`."""
    times = (one for one in given if one.kind == "time" and one.value is not None)
    clock = islice((one for one in times if one.start >= opened), DAYS)
    for one, other in combinations(clock, 2):
        apart = abs((one.value or 0) - (other.value or 0)) / _CLOCK[claimed.unit or ""]
        if compare(claimed, replace(claimed, value=apart, change="=")).agrees:
            yield f"{one.text} – {other.text}", (one, other), False, False


def _years(claimed: Quantity, given: Sequence[Quantity], told: Told) -> Iterator[Span]:
    """Years between one the article gives and the last it gives, or the time of writing."""
    dated = [(year, one) for one in given if (year := year_of(one))]
    last, latest = max(dated, key=lambda pair: pair[0], default=(0, claimed))
    written, age = {year for year, _ in dated if year in WRITTEN}, is_age(claimed)
    for year, one in dated:
        if claimed.text.isdecimal() and not told.born(one):
            continue  # "Guard, 16": since 1998 he has worked there
        until, recent, since = int(year + (claimed.value or 0)), written - {year}, told.since(one)
        beside = (two for then, two in dated if then == until and abs(two.start - one.end) <= FAR)
        long = (claimed.value or 0) >= (SHORTEST if since else LONG)
        if last == until:
            sure = (since or told.joined(one, latest)) and not age
            yield f"{last} − {year}", (latest, one), age, sure
        elif other := next(beside, None):
            yield f"{until} − {year}", (other, one), True, told.joined(one, other)
        elif long and until in WRITTEN:
            if not recent or any(abs(until - other) <= SINCE for other in recent):
                yield f"since {year}", (one,), age, since and not (recent or age)
        elif any(0 < until - other <= SINCE for other in recent) and not _dateline(given, last):
            yield f"since {year}", (one,), True, False


class Told:
    """How an article tells its years: "since 1942", "between 2016 and 2023"."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._since, self._between = spanned(language)
        self._born = born(language)

    def since(self, year: Mention) -> bool:
        """Whether something has lasted, or has not been, since then."""
        return self._since.search(self._text, max(year.start - BEFORE, 0), year.start) is not None

    def born(self, year: Mention) -> bool:
        """Whether somebody was born then, so that their age comes of it."""
        return self._born.search(self._text, max(year.start - BORN, 0), year.start) is not None

    def joined(self, year: Mention, other: Mention) -> bool:
        """Whether one phrase goes from `year` to `other`."""
        return self._between.fullmatch(self._text, year.end, other.start) is not None


def dateline(text: str) -> int:
    """Where the parenthesis ends that opens an article with the day and time it was written."""
    end = text.find(")", 0, OPENING)
    return end + 1 if text.startswith("(") else 0


def _dateline(given: Sequence[Quantity], year: int) -> bool:
    """Whether an article opens with the day it was written, in the last `year` that it names."""
    opens = given[0]
    return opens.start <= OPENING and opens.unit == "day" and year_of(opens) == year


def year_of(item: Quantity) -> int:
    """The year of a date; 0 where it gives none."""
    if item.kind != "date" or item.value is None:
        return 0
    return int(item.value) // {"month": 100, "day": 10_000}.get(item.unit or "", 1)


def _days(claimed: Quantity, given: Sequence[Quantity]) -> Iterator[Span]:
    """Days, weeks or months between two days of the article."""
    dated: dict[date, Quantity] = {}
    for one in given:
        if day := _day_of(one):
            dated.setdefault(day, one)
    looked_at = islice(dated.items(), DAYS)
    for (one_day, one), (other_day, other) in combinations(looked_at, 2):
        apart = abs((other_day - one_day).days)
        result = replace(claimed, value=apart / _LENGTHS[claimed.unit or ""], change="=")
        if compare(claimed, result).agrees:
            yield f"{one.text} – {other.text}", (one, other), False, False


def _day_of(item: Quantity) -> date | None:
    """The day that a date names, in a leap year where it names none; None for a longer time."""
    if item.kind != "date" or item.unit != "day":
        return None
    year, month, day = (
        int(item.value or 0) // by % over for by, over in ((10_000, 10_000), (100, 100), (1, 100))
    )
    try:
        return date(year or _LEAP_YEAR, month, day)
    except ValueError:
        return None
