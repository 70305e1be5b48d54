"""Days of the week and months of a claim that the article does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.lexicon.times import NEARBY, weekdays
from summarizer.evidence.patterns import alternation
from summarizer.grounding.wording import Contradiction

_WEEK = range(7)
SHORTEST = 4
"""Letters of a month's name that is no abbreviation."""


class _Names(NamedTuple):
    """What the days and months of a language are called."""

    of: dict[str, int]
    found: re.Pattern[str]
    days: re.Pattern[str]
    months: re.Pattern[str]


@cache
def _names(language: str) -> _Names:
    """Days count from 0, months from 101."""
    months = number_words(language).month_numbers()
    of = {**weekdays(language), **{name: 100 + number for name, number in months.items()}}
    found = rf"\b{alternation(of)}(?!\w)" if of else "(?!)"
    nearby = (rf"\b{alternation(words.split())}\b" for words in NEARBY.get(language, ("", "")))
    return _Names(of, _compiled(found), *map(_compiled, nearby))


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


class Calendar:
    """Looks for days and months that an article does not name.

    Where it says "yesterday" or "next month", a claim may have worked them out.

    Args:
        text: the article's text.
        evidence: what was read in it.
    """

    def __init__(self, text: str, evidence: Evidence) -> None:
        self._names = _names(evidence.language)
        self._capital = evidence.language in ("en", "de")
        self._open = tuple(
            pattern.search(text) is not None for pattern in (self._names.days, self._names.months)
        )
        self._given = {self._names.of[one[0].lower()] for one in self._names.found.finditer(text)}
        for one in evidence.quantities:
            if one.kind == "date" and one.unit in ("month", "day"):
                value = int(one.value or 0)
                self._given.add(100 + (value if one.unit == "month" else value // 100) % 100)

    def check(self, claim: str) -> Iterator[Contradiction]:
        """The days and months in `claim` that the article has nowhere."""
        for found in self._names.found.finditer(claim):
            named = len(found[0]) >= SHORTEST and (found[0][0].isupper() or not self._capital)
            index = self._names.of[found[0].lower()]
            if named and index not in self._given and not self._open[index > len(_WEEK)]:
                yield Contradiction(Mention(*found.span(), found[0]), Reason.CHANGED, None)
