"""Dates and clock times, told apart from quantities."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.items import Quantity
from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import number_words, phrases
from summarizer.evidence.patterns import alternation

_SPACE = r"[ \u00a0\u202f]"
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?![\d-])(?:T\d\d:\d\d(?::\d\d)?Z?)?")
_NUMERIC = re.compile(r"(\d{1,2})([/-]|\.[ \u00a0]?)(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[./-]\d)")
_EAST_ASIAN = re.compile(
    r"(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(?:(\d{1,2})[日号일])?|(\d{4})[年년](?!間|间|前|ぶり|以|来|동안)"
    r"|(\d{1,2})[日号일](?!間|间|前|ぶり|以|来|동안)"
)
_CLOCK = re.compile(
    r"([01]?\d|2[0-4])(?:[:.：]([0-5]\d)(?::[0-5]\d)?)?(?:[ \u00a0]?([ap])\.?[ \u00a0]?m\b\.?|"
    r"[ \u00a0]?(?:uhr|o['’]clock|hrs|gmt|utc|cet|est|edt)(?!\w))"
)
_COLON_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])")
_ZONED_CLOCK = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?=[ \u00a0](?:gmt|utc|hrs|hours gmt)(?!\w))")
_STAMP = re.compile(r"([01]\d|2[0-3])\.([0-5]\d)(?=\n|\Z)")
"""A time that has its line to itself, as in a live blog."""
_SHORT_YEAR = re.compile(r"(\d\d)(?![\w%]|[.,:’']\d|['’][a-z])")
_QUOTED = re.compile(r"\d\d [^'’‘\n]{0,200}[^\s'’‘]['’](?!\w)")
"""A short year's digits that open what single marks quote: "'32 bottles a day'"."""
_CENTURY_TURN = 40
_FRENCH_CLOCK = re.compile(
    rf"(?!\d+{_SPACE}?h{_SPACE}?\d\d{_SPACE}?mi?n)([01]?\d|2[0-3]){_SPACE}?h(?:{_SPACE}?([0-5]\d))?(?!\w)"
)
_EAST_ASIAN_CLOCK = re.compile(
    r"(\d{1,2})[時时点點시](?!間|间|간)(?:\s?(?:(\d{1,2})[分분]|([半반])(?![가-힣])))?"
)
_EAST_ASIAN_DECADE = re.compile(r"(\d0|\d{3}0)(?:年代|년대)")
_CUED_CLOCK = re.compile(
    r"([01]?\d|2[0-4])(?:[:.]([0-5]\d))?(?:[-–]\d{1,2}(?:[:.]\d\d)?)?(?![\w%]|[.,:]\d)"
)
_YEAR_RANGE = re.compile(r"(1[1-9]\d\d|20\d\d)[-–—/](\d{4}|\d\d)(?![\d-])")
_DECADE = re.compile(
    r"(\d{4}|\d0)(?:['’]?s|er|['’-](?:erne|ern|årene|tallet|talet|luvu\w{1,5}|х))(?!\w)"
)
_MONTH_BEFORE = re.compile(rf"(?<!\w)([^\W\d_]+)\.?,?({_SPACE}[^\W\d_]{{2}})?{_SPACE}\Z")
_DIGITS = re.compile(r"\d+")
_LONGEST = 4
_HALVED, _HALF_HOUR = 3, 30
_TELLING = 3
"""Letters at the end of a word by which it may be a month."""
_SMALL_WORD = 2
"""Letters of what may stand between a month and its day."""
_CUE = 12
_ENDS = frozenset(["", *",;!?)]\n%"])
_JOINTS = frozenset("-/.–—")
_DECADE_SIGNS = frozenset("'’se-")
_EAST_ASIAN_UNITS, _EAST_ASIAN_HOURS = frozenset("年년月월日号일"), frozenset("時时点點시")
"""What follows the first figures of a date written so: a cheap first look."""


class DateReader:
    """Reads the dates and times that one language writes.

    Args:
        table: its number words.
    """

    def __init__(self, table: NumberWords) -> None:
        self.table = table
        self.months = table.month_numbers()
        self._month_ends = frozenset(form[-_TELLING:] for form in self.months)
        link = rf"(?:{_SPACE}{alternation(table.date_links)})?"
        suffix = alternation(table.ordinal_suffixes)
        month = alternation(self.months.keys())
        joins = alternation(table.links.union(*table.opens.values()))
        day = rf"(\d{{1,2}})(?:\.|{suffix})?"
        of_month = rf"{link}{_SPACE}({month})(?!\w)\.?(?:,?{link}{_SPACE}(\d{{4}})(?!\d))?"
        self._day_first = re.compile(rf"{day}(?:{_SPACE}?[-–/]{_SPACE}?\d{{1,2}}\.?)?{of_month}")
        self._day_listed = re.compile(
            rf"{day}(?={_SPACE}{joins}{_SPACE}(?:[^\W\d_]{{1,3}}{_SPACE})?"
            rf"\d{{1,2}}(?:\.|{suffix})?{of_month})"
        )
        self._day_after = re.compile(
            rf"(\d{{1,2}})(?:{suffix})?(?:{_SPACE}?[-–]{_SPACE}?\d{{1,2}})?(?![\d:]|[.,]\d)"
            rf"(?:,?{_SPACE}(\d{{4}})(?!\d))?"
        )
        self._named_year = re.compile(
            rf"(1[0-9]\d\d|20\d\d)(?=(?:{_SPACE}|-){alternation(table.year_words)}(?!\w))"
        )
        self._no_day = re.compile(rf"(?:{_SPACE}|-)?{alternation({'%', *table.not_days})}")
        self._alone = re.compile(rf"(?<!\w){alternation(table.months_alone)}{_SPACE}\Z")
        self._year_after = re.compile(r"(\d{4})(?!\d)")
        hours = alternation(phrases(table.units.get("hours", "")))
        self._houred = re.compile(rf"([01]?\d|2[0-4])\.([0-5]\d){_SPACE}{hours}(?!\w)")

    def read(self, text: str, lowered: str, start: int) -> Quantity | None:
        """The date or time at `start`, or None."""
        digits = _DIGITS.match(text, start)
        if digits is None or len(digits[0]) > _LONGEST:
            return None
        cued = self.table.clocks or self.table.dotted_clocks
        if cued and (clock := self._cued_clock(text, lowered, start)):
            return clock
        following = lowered[digits.end() : digits.end() + 1]
        if start and text[start - 1] in "'’" and (year := self._short_year(text, start)):
            return year
        if following in _ENDS:
            return self._after_month(text, lowered, start)
        found = self._date(text, lowered, start, following)
        return found or self._time(text, lowered, start, following)

    def _short_year(self, text: str, start: int) -> Quantity | None:
        """The year in "summer of '74"."""
        found = _SHORT_YEAR.match(text, start)
        if found is None or start < 2 or text[start - 2] not in " \u00a0\n(":
            return None
        if _QUOTED.match(text, start):
            return None
        year = int(found[1]) + (1900 if int(found[1]) >= _CENTURY_TURN else 2000)
        return _item(text, found, float(year), "year")

    def _in_figures(self, text: str, lowered: str, start: int) -> Quantity | None:
        """A date of figures and marks alone, or a range of years."""
        if iso := _ISO.match(lowered, start):
            return _date(text, iso, int(iso[1]), int(iso[2]), int(iso[3]))
        if found := _NUMERIC.match(lowered, start):
            year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
            day, month = int(found[1]), int(found[3])
            if month > 12:
                day, month = month, day
            if 1 <= day <= 31 and 1 <= month <= 12:
                return _date(text, found, year, month, day)
        if years := _YEAR_RANGE.match(lowered, start):
            return _item(text, years, float(years[1]), "year")
        return None

    def _date(self, text: str, lowered: str, start: int, following: str) -> Quantity | None:
        """The date at `start`, whose first figures `following` follows."""
        if following in _JOINTS and (figures := self._in_figures(text, lowered, start)):
            return figures
        if self.table.year_words and (named := self._named_year.match(lowered, start)):
            return _item(text, named, float(named[1]), "year")
        if following in _DECADE_SIGNS and (decade := _DECADE.match(lowered, start)):
            return _item(text, decade, float(decade[1]), "decade")
        found = self._day_first.match(lowered, start) or self._day_listed.match(lowered, start)
        if found and 1 <= int(found[1]) <= 31 and self._cased(text, found.start(2)):
            return _date(text, found, int(found[3] or 0), self.months[found[2]], int(found[1]))
        if following in _EAST_ASIAN_UNITS and (age := _EAST_ASIAN_DECADE.match(lowered, start)):
            return _item(text, age, float(age[1]), "decade")
        if following in _EAST_ASIAN_UNITS and (east := _EAST_ASIAN.match(lowered, start)):
            year, month, day = (int(part or 0) for part in east.group(1, 2, 3))
            return _date(text, east, year or int(east[4] or 0), month, day or int(east[5] or 0))
        return self._after_month(text, lowered, start)

    def _after_month(self, text: str, lowered: str, start: int) -> Quantity | None:
        if start < 4 or text[start - 1] not in " \u00a0" or text[start - 2].isdecimal():
            return None
        window = max(0, start - 20)
        nearest = lowered[window:start].rsplit(None, 2)[-2:]
        if nearest and len(nearest[-1]) != _SMALL_WORD:
            nearest = nearest[-1:]
        if self._month_ends.isdisjoint([word.rstrip(".,")[-_TELLING:] for word in nearest]):
            return None  # the common case, told without a search
        before = _MONTH_BEFORE.search(lowered[window:start])
        month = self.months.get(before[1], 0) if before else 0
        if before is None or not month or not self._cased(text, window + before.start()):
            return None
        begin = window + before.start()
        if year := self._year_after.match(lowered, start):
            return _item(text, year, int(year[1]) * 100 + month, "month", begin)
        found = self._day_after.match(lowered, start) if self.table.day_follows else None
        if found is None or before[2] or not 1 <= int(found[1]) <= 31:
            return None
        counted = self._no_day.match(lowered, found.end())
        if counted or self._alone.search(lowered, window, begin):
            return None  # "June by 12 percent", "in June 12 people"
        return _date(text, found, int(found[2] or 0), month, int(found[1]), begin)

    def _cased(self, text: str, start: int) -> bool:
        """English "may" and "march" are months only with a capital."""
        return not self.table.capital_months or text[start].isupper()

    def _cued_clock(self, text: str, lowered: str, start: int) -> Quantity | None:
        """A time told by the word before it: "kl. 14.30", "klokken 4", "v 18.30"."""
        clock = _CUED_CLOCK.match(lowered, start)
        before = lowered[max(0, start - _CUE) : start].split() if clock else ()
        if clock is None or not before:
            return None
        cue = before[-1].rstrip(".")
        if cue in self.table.clocks or (clock[2] and cue in self.table.dotted_clocks):
            return _clock(text, clock, int(clock[1]), int(clock[2] or 0))
        return None

    def _time(self, text: str, lowered: str, start: int, following: str) -> Quantity | None:
        if clock := _CLOCK.match(lowered, start):
            hours = int(clock[1]) % 12 if clock[3] else int(clock[1])
            hours += 12 if clock[3] == "p" else 0
            return _clock(text, clock, hours, int(clock[2] or 0))
        for pattern, used in (
            (_COLON_CLOCK, following == ":"),
            (_ZONED_CLOCK, following == " "),
            (self._houred, following == "." and self.table.decimal == ","),
            (_STAMP, following == "." and text[start - 1 : start] in ("", "\n")),
            (_FRENCH_CLOCK, self.table.hours_in_h),
            (_EAST_ASIAN_CLOCK, following in _EAST_ASIAN_HOURS),
        ):
            if used and (clock := pattern.match(lowered, start)):
                half = _HALF_HOUR if clock.lastindex == _HALVED else 0
                return _clock(text, clock, int(clock[1]), int(clock[2] or half))
        return None


def _date(
    text: str, found: re.Match[str], year: int, month: int, day: int, start: int = -1
) -> Quantity:
    if not day:
        return _item(
            text, found, year * 100 + month if month else year, "month" if month else "year", start
        )
    return _item(text, found, year * 10_000 + month * 100 + day, "day", start)


def _item(text: str, found: re.Match[str], value: float, unit: str, start: int = -1) -> Quantity:
    start, end = found.start() if start < 0 else start, found.end()
    while end > start and text[end - 1] in " ,.\u00a0":
        end -= 1
    return Quantity(start, end, text[start:end], float(value), unit=unit, kind="date")


def _clock(text: str, found: re.Match[str], hours: int, minutes: int) -> Quantity:
    start, end = found.span()
    return Quantity(start, end, text[start:end], float(hours * 60 + minutes), kind="time")


@lru_cache(maxsize=64)
def date_reader(language: str) -> DateReader:
    """The reader for `language`, an ISO 639-1 code."""
    return DateReader(number_words(language))
