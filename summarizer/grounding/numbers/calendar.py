"""Days of the week and months of a claim that the article does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention
from summarizer.evidence.lexicon.days import CAPITAL_DAYS, NEARBY, dated, weekdays
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.patterns import alternation
from summarizer.grounding.words.wording import Contradiction

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
    table = number_words(language)
    months = {
        name: 100 + number
        for name, number in table.month_numbers().items()
        if name not in table.additive  # French "sept" is seven, rarely September
    }
    named = {**weekdays(language), **months}
    begin, end, edge = ("", "", "") if table.unspaced else (r"\b", r"(?!\w)", r"\b")
    found = rf"{begin}{alternation(named)}{end}" if named else "(?!)"
    words = NEARBY.get(language, ("", ""))
    nearby = (rf"{edge}{alternation(listed.split())}{edge}" for listed in words)
    of = {dated(name): number for name, number in named.items()}
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
        self._capital = evidence.language in CAPITAL_DAYS
        self._shortest = 0 if number_words(evidence.language).unspaced else SHORTEST
        self._open = tuple(
            pattern.search(text) is not None for pattern in (self._names.days, self._names.months)
        )
        self._given = {self._names.of[dated(one[0])] for one in self._names.found.finditer(text)}
        for one in evidence.quantities:
            if one.kind == "date" and one.unit in ("month", "day"):
                value = int(one.value or 0)
                self._given.add(100 + (value if one.unit == "month" else value // 100) % 100)

    def check(self, claim: str) -> Iterator[Contradiction]:
        """The days and months in `claim` that the article has nowhere."""
        for found in self._names.found.finditer(claim):
            named = len(found[0]) >= self._shortest and (found[0][0].isupper() or not self._capital)
            index = self._names.of[dated(found[0])]
            if named and index not in self._given and not self._open[index > len(_WEEK)]:
                yield Contradiction(Mention(*found.span(), found[0]), Reason.CHANGED, None)
