"""What lets a number of a claim stand that no quantity of the article agrees with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, cached_property
from itertools import pairwise

from summarizer.evidence import Evidence, Quantity
from summarizer.evidence.counting.comparison import compare
from summarizer.evidence.counting.measures import is_count, measure
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.lexicon.reckoning import BOTH_SIDES, SIDES_TO
from summarizer.evidence.lexicon.times import relative_years, times
from summarizer.evidence.lexicon.wordlists import either
from summarizer.evidence.patterns import alternation
from summarizer.grounding.align import Aligner
from summarizer.grounding.context.surroundings import Claimed, Surroundings
from summarizer.grounding.numbers.numbered import is_small
from summarizer.grounding.numbers.spanning import year_of

SLIGHT = 0.05
"""Likeness from which a word stands where the claim has a number."""

BESIDE = 0.6
"""How near a word is that stands right beside a number."""

_SPANS = ("years", "days")
"""What "decade", "century" and "fortnight" are so and so many of."""

_COUNTED = ("days", "weeks", "months", "years")
"""What an ordinal counts: a third day is the last of three."""

_TIME = ("time", "years")
_MULTIPLIED = {100.0: 2, 200.0: 3, 300.0: 4}
"""Percent by which something rises that is so many times as much then."""

_TO = re.compile(rf"(?: [^\W\d_]+)? {either(SIDES_TO)} ")
_SIDES = r",? (?:[A-Z][\w’'.]* ){1,4}"
_OF = re.compile(r" of (?:the|its) ")
_EACH = re.compile(rf"(?: [^\W\d_]+)? {either(BOTH_SIDES)}\b")
"""What stands between two figures of a score (or one and all), and behind one both sides have."""

SAME_SENTENCE = 150
"""Characters before a bare number within which another gives its unit: "from 96 km to 146"."""


class Excuses:
    """Knows what an article says of numbers otherwise than in quantities.

    Args:
        evidence: what was read in it.
        aligner: of its text.
        surroundings: of its places.
    """

    def __init__(self, evidence: Evidence, aligner: Aligner, surroundings: Surroundings) -> None:
        self._given = [item for item in evidence.quantities if item.kind != "name"]
        self._values = {item.value for item in evidence.quantities}
        self._aligner = aligner
        self._surroundings = surroundings
        self._language = evidence.language

    def in_words(self, claimed: Quantity, mine: Claimed) -> bool:
        """Whether the article says the number in a word there: "twice", "both", "the fifth".

        Args:
            claimed: a number of a claim.
            mine: what stands around it there.
        """
        value = claimed.value or 0.0
        if claimed.unit == "%":  # "up 100%" for "doubled"
            value = _MULTIPLIED.get(value, 0.0)
        words = times(self._language).get(int(value), ())
        places = [place for word in words for place in self._surroundings.places(word)]
        if self._surroundings.best(mine, self._counted(claimed))[0] >= SLIGHT:
            return True
        if claimed.unit != "%" and not is_small(claimed):
            return claimed.unit in _SPANS and bool(places)  # "100 years" for "a century"
        places += [
            (one.start, one.end)
            for one in self._given
            if one.value == claimed.value
            and (
                one.kind == "ordinal" or (claimed.kind == "ordinal" and self._next(mine, one.unit))
            )
        ]
        return self._surroundings.best(mine, places)[0] >= SLIGHT

    def _next(self, mine: Claimed, noun: str | None) -> bool:
        """Whether a claim has `noun` right beside a number: "six teams" for "his sixth team"."""
        stems = self._surroundings.words(noun or "")
        return any(mine.near.get(stem, 0.0) >= BESIDE for stem, _, _ in stems)

    def _counted(self, claimed: Quantity) -> list[tuple[int, int]]:
        """Where a time is told by its ordinal: "a third day"."""
        if claimed.unit not in _COUNTED:
            return []
        noun = claimed.unit.removesuffix("s")
        return [
            (one.start, one.end)
            for one in self._given
            if one.kind == "ordinal"
            and one.value == claimed.value
            and self._aligner.text.startswith(noun, one.end + 1)
        ]

    def excused(self, claimed: Quantity) -> bool:
        """Whether the article says the number in another way."""
        ways = (self._between, self.written, self._told, self._scored, self._single, self._bare)
        return any(way(claimed) for way in ways)

    def named(self, claimed: Quantity) -> bool:
        """Whether the article has the number of a name: "Flight 370"."""
        return claimed.value in self._values or bool(self._aligner.exact(claimed.text))

    def written(self, claimed: Quantity) -> bool:
        """Whether the same characters stand where the article has no other quantity."""
        return claimed.unit is None and any(
            not any(one.start < end and start < one.end for one in self._given)
            for start, end in self._aligner.exact(claimed.text)
        )

    def _told(self, claimed: Quantity) -> bool:
        """Whether a year is the "next" or "last" of one that the article gives."""
        year = year_of(claimed)
        years = {year_of(one) for one in self._given}
        return any(
            year - off in years and pattern.search(self._aligner.text)
            for off, pattern in relative_years(self._language).items()
        )

    def _between(self, claimed: Quantity) -> bool:
        """Whether the article gives both ends of what a claim puts as "from … to …"."""
        if claimed.kind != "quantity" or claimed.low is None or claimed.high is None:
            return False
        ends = [
            replace(claimed, value=end, low=None, high=None, text=claimed.text.split()[-1])
            for end in (claimed.low, claimed.high)
        ]
        return all(any(compare(end, one).agrees for one in self._given) for end in ends)

    def _scored(self, claimed: Quantity) -> bool:
        """Whether a score is told by two numbers, or by one: "98 to 1", "five of the nine"."""
        if claimed.kind != "score":
            return False
        text, sides = self._aligner.text, {claimed.low, claimed.high}
        if len(sides) == 1:
            return any(one.value in sides and _EACH.match(text, one.end) for one in self._given)
        low, high = (f"{side or 0:.0f}" for side in (claimed.low, claimed.high))
        if re.search(rf"\b(?:{low}{_SIDES}{high}|{high}{_SIDES}{low})\b(?![.,]?\d)", text):
            return True  # "Rovers 2, United 1"
        return any(
            ({one.value, other.value} == sides and _TO.fullmatch(text, one.end, other.start))
            or (
                {one.value, (other.value or 0) - (one.value or 0)} == sides
                and _OF.fullmatch(text, one.end, other.start)
            )
            for one, other in pairwise(self._given)
        )

    def _bare(self, claimed: Quantity) -> bool:
        """Whether the article gives a measure bare, behind another that has its unit."""
        return any(self.lent(claimed))

    def lent(self, claimed: Quantity) -> Iterator[Quantity]:
        """The bare numbers of the article that are equal to a measure and behind its unit."""
        if is_count(claimed.unit):
            return
        for given in self._given:
            if given.unit is None and given.value == claimed.value:
                near = (
                    0 < given.start - other.end < SAME_SENTENCE
                    for other in self._given
                    if other.unit == claimed.unit
                )
                if any(near):
                    yield given

    def _single(self, claimed: Quantity) -> bool:
        """Whether a length of time is told without a number: "a week", "half a century"."""
        if measure(claimed.unit or "")[0] not in _TIME:
            return False
        return any(compare(claimed, one).agrees for one in self._singles)

    @cached_property
    def _singles(self) -> list[Quantity]:
        """Each length of time that the article tells so, but "$5 a year"."""
        taken = {at for one in self._given for at in range(one.start, one.end)}
        return [
            one
            for one in _singles_in(self._aligner.text, self._language)
            if one.start not in taken or one.text.lower().startswith(_halves(self._language))
        ]


def _singles_in(text: str, language: str) -> Iterator[Quantity]:
    pattern, names = _single(language)
    for found in pattern.finditer(text):
        value = 0.5 if found[1] else 1.0
        yield Quantity(*found.span(), found[0], value, unit=names[found[2].lower()])


def _halves(language: str) -> tuple[str, ...]:
    return tuple(number_words(language).lone_fractions)


@cache
def _single(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """What matches one unit of time, and which each of its words names."""
    table = number_words(language)
    names = {
        form.strip().lower(): name
        for name, forms in table.units.items()
        if measure(name)[0] in _TIME
        for form in forms.split(",")
    }
    if not names or not table.ones:
        return re.compile(r"(?!)"), {}
    half = alternation(_halves(language)) if table.lone_fractions else "(?!)"
    pattern = rf"(?<!\w)(?:({half}) )?{alternation(table.ones)} ({alternation(names)})(?!\w)"
    return re.compile(pattern, re.IGNORECASE), names
