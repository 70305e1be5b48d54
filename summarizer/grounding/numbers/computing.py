"""Numbers that the article does not give, but that come out of two it gives.

A summary may say "cut by 3,000" where the article has 12,000 and 9,000. Only the plain sum,
difference, change, share, part and ratio of two numbers that stand together are tried, and what
stands around the two must be what the claim speaks of: some two of an article's numbers give almost
any third. Whoever reads the report is shown which two they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from summarizer.evidence import Mention, Quantity
from summarizer.evidence.counting.comparison import compare
from summarizer.evidence.counting.measures import is_count, is_money
from summarizer.evidence.lexicon import reckoning as lexicon
from summarizer.evidence.lexicon.times import century, differences
from summarizer.evidence.patterns import alternation
from summarizer.grounding.context.suiting import best
from summarizer.grounding.context.surroundings import Claimed, Surroundings
from summarizer.grounding.numbers.arithmetic import are_added, results
from summarizer.grounding.numbers.listing import lists
from summarizer.grounding.numbers.numbered import (
    FEW,
    are_counts,
    count_same,
    is_fraction,
    is_whole,
    rivals,
    same_measure,
    telling,
)
from summarizer.grounding.numbers.sharing import near_enough
from summarizer.grounding.numbers.spanning import dateline, spans, year_of

NEAR = 12
"""Numbers behind one that it is combined with. Of 3,222 claims, half as many judge three more
wrongly, twice as many one."""

FARTHEST = 3
"""Sentences from one number to another that it is combined with: from one to six judge alike."""

BOTH = 0.1
"""Likeness that each of two numbers must have to the claim's if little else ties them together.
Half of it judges seven more of 3,222 claims wrongly, twice as much nine."""

BEFORE = 40
"""Characters before a number that tell what it is with."""

MOST = 6
"""Numbers that are added up: three to twelve judge alike."""

REST, WHOLES = 90, 4
"""Characters behind a number in which "the rest" speaks of what it leaves; and larger numbers
before it of which it may be a part."""

SEEN, LED, FOLLOWED = 0.1, 24, 24
"""Likeness that both must have together where the claim says that it tells a difference; and the
characters before and behind its number in which it may."""

CENTURY = 100
"""Years of one."""

OUTDONE = 0.5
"""Share of the likeness of the best number that contradicts the claim's; that of both must reach
it together."""

_OTHER = re.compile(rf" (?:{lexicon.BESIDE_ONE})\b")
_WITH = re.compile(rf"\b{lexicon.WITH} \Z")
_AND_HIS = re.compile(rf"\b{lexicon.ONE_AND_HIS} \Z", re.IGNORECASE)
_AND_A = re.compile(rf" {lexicon.ONE_AND_A}")
_AND_ONE = re.compile(rf"(?: [\w’'-]+){{0,4}},? and one (?:{lexicon.AND_ONE})\b")
_THE_REST = re.compile(rf"[^.!?\n]{{0,{REST}}}?\b{lexicon.THE_REST}", re.IGNORECASE)
_ALL_BUT = re.compile(rf"\b{lexicon.ALL_BUT} \Z", re.IGNORECASE)
_ONCE_IN = re.compile(rf"\b(?:{lexicon.ONCE_IN}) \Z", re.IGNORECASE)
_TIMES_TO = re.compile(
    rf"\b({alternation(lexicon.FACTORS)})\w*{lexicon.RISEN_TO} \Z", re.IGNORECASE
)
_APART = re.compile(r"[.;:!?\n]|.{40}", re.S)
"""What ends a row of counts."""


class Computation(NamedTuple):
    """How a number comes out of others.

    Attributes:
        formula: to be read: "12,000 − 9,000", "1,250 of 5,000", "from 40 to 25".
        of: the numbers of the article it rests on.
        loose: whether little ties them together: they stand apart, or count other things.
        tight: whether one phrase adds them up, so that their sum is hardly chance.
    """

    formula: str
    of: tuple[Mention, ...]
    loose: bool = False
    tight: bool = False


class Computer:
    """Works numbers out of those of one article.

    Args:
        given: its quantities, in text order.
        surroundings: of the article; it tells which stand in one sentence or near it.
        text: the article's text.
        language: its ISO 639-1 code.
    """

    def __init__(
        self, given: Sequence[Quantity], surroundings: Surroundings, text: str, language: str
    ) -> None:
        self._given = given
        self._surroundings = surroundings
        self._text = text
        self._language = language
        self._differs = differences(language)

    def compute(self, claimed: Quantity, mine: Claimed, words: str) -> Computation | None:
        """How `claimed` comes out of two numbers that stand together, if it does.

        Args:
            claimed: a number too large to come out by chance.
            mine: what stands around it.
            words: the claim.
        """
        if claimed.value is None or claimed.kind != "quantity":
            return None
        found, most = None, -1.0
        rival: float | None = None
        opened = dateline(self._text)
        differs = self._differs.search(words, max(claimed.start - LED, 0), claimed.end + FOLLOWED)
        for how in self._computations(claimed):
            inside = [one for one in how.of if one.start >= opened] or how.of
            likeness = [self._surroundings.likeness(mine, one.start, one.end) for one in inside]
            low, both = min(likeness), min(likeness) + max(likeness)
            if both <= most:
                continue
            if rival is None:
                rival = self._rival(claimed, mine)
            told = differs and "−" in how.formula and both >= SEEN
            if how.tight or told or low >= BOTH or (not how.loose and both >= OUTDONE * rival):
                found, most = (how._replace(loose=False) if told else how), both
        return found

    def workings(self, claimed: Quantity, words: str) -> Iterator[Computation]:
        """However a number of a headline may come out of others, be it small or they far apart."""
        if claimed.kind == "ordinal":
            yield from self._numbered(claimed, words)
        elif claimed.kind == "quantity" and claimed.value is not None:
            yield from self._computations(claimed, wide=True)
            if is_count(claimed.unit) and 1 < claimed.value <= FEW:
                for many, one in self._lists:
                    if many == claimed.value:
                        yield Computation(f"listed: {one.text}", (one,))

    @cached_property
    def _lists(self) -> list[tuple[int, Mention]]:
        return list(lists(self._text))

    def _numbered(self, claimed: Quantity, words: str) -> Iterator[Computation]:
        """An ordinal of one more than the article counts ("a 42nd try" behind 41), or of a year."""
        in_century = century(self._language).match(words, claimed.end)
        before = (claimed.value or 0) - 1
        for one in self._given:
            if in_century and before == (year_of(one) - 1) // CENTURY:
                yield Computation(f"in {one.text}", (one,))
            elif one.kind == "quantity" and is_count(one.unit) and one.value == before:
                yield Computation(f"1 + {one.text}", (one,))

    def _rival(self, claimed: Quantity, mine: Claimed) -> float:
        """How like the claim's the place of the best number is that contradicts `claimed`."""
        others = (one for one in self._given if rivals(claimed, one))
        return best(self._surroundings.likeness(mine, one.start, one.end) for one in others)

    def _computations(self, claimed: Quantity, *, wide: bool = False) -> Iterator[Computation]:
        """However `claimed` comes out of others than itself."""
        text, given = self._text, self._given
        yield from (Computation(*one) for one in spans(claimed, given, text, self._language))
        for one in given:
            if one.kind == "score" and claimed.value == abs((one.high or 0) - (one.low or 0)) != 0:
                points = (claimed.unit or "").lower() in lexicon.SCORED
                yield Computation(f"{one.high:g} − {one.low:g}", (one,), tight=points)
        fraction = is_fraction(claimed)
        about = replace(claimed, change="~") if claimed.change in ("<", ">") else claimed
        kinds = ("quantity", "ordinal") if is_money(claimed.unit or "") else ("quantity",)
        many = telling(claimed)
        large = (claimed.value or 0.0) > FEW and is_whole(claimed)
        plain = [one for one in given if one.kind in kinds and not compare(claimed, one).agrees]
        for index, first in enumerate(plain):
            here = self._surroundings.sentence(first.start)
            yield from _alone(claimed, first, text)
            yield from _rest(claimed, plain[max(index - NEAR, 0) : index], first, text)
            yield from _added_up(claimed, plain[index : index + MOST], text)
            for second in (first, *plain[index + 1 : index + NEAR]):
                apart = self._surroundings.sentence(second.start) - here
                if apart > FARTHEST and not (many or wide):
                    break
                for result, formula, sure in results(
                    claimed, first, second, text, near=not apart, wide=wide
                ):
                    if compare(about, result).agrees or (fraction and near_enough(claimed, result)):
                        of = tuple(dict.fromkeys((first, second)))
                        tight = large and are_added(first, second, text)
                        yield Computation(
                            formula, of, apart > 1 or not sure, tight or (sure and many)
                        )


def _alone(claimed: Quantity, one: Quantity, text: str) -> Iterator[Computation]:
    """What comes of one number: "88 %" of the 12 % that do not, "six" of "she and five others"."""
    if one.value is None:
        return
    before = max(one.start - BEFORE, 0), one.start
    yield from _shared(claimed, one, text)
    if claimed.value == one.value + 1 and (
        _AND_HIS.search(text, *before)
        or _AND_A.match(text, one.end)
        or _AND_ONE.match(text, one.end)
        or (_OTHER.match(text, one.end) and _WITH.search(text, *before))
    ):
        yield Computation(f"1 + {one.text}", (one,))
    if (turned := _TIMES_TO.search(text, *before)) and claimed.unit == one.unit:
        times = lexicon.FACTORS[turned[1].lower()]
        if compare(claimed, replace(one, value=one.value / times, change="=")).agrees:
            yield Computation(f"{one.text} ÷ {times:g}", (one,))


def _shared(claimed: Quantity, one: Quantity, text: str) -> Iterator[Computation]:
    """A share that one number leaves, or tells otherwise: three in four where "a quarter" do not,
    "one in 750,000" where it happens "once in every 750,000"."""
    value = one.value or 0.0
    both = is_fraction(claimed) and is_fraction(one)
    if both or claimed.unit == one.unit == "%":
        rest = replace(one, value=(1 if both else 100) - value, change="=")
        if compare(claimed, rest).agrees:
            yield Computation(f"{'1' if both else '100%'} − {one.text}", (one,), loose=True)
    elif is_fraction(claimed) and value > 1:
        part = replace(one, value=1 / value, unit=claimed.unit, change="=")
        once = _ONCE_IN.search(text, max(one.start - BEFORE, 0), one.start)
        if once and compare(claimed, part).agrees:
            yield Computation(f"1 ÷ {one.text}", (one,))


def _rest(
    claimed: Quantity, before: Sequence[Quantity], part: Quantity, text: str
) -> Iterator[Computation]:
    """What a part leaves of one of the last larger numbers `before`: "the rest were sent home",
    "all but a dozen of them"."""
    left = _ALL_BUT.search(text, max(part.start - BEFORE, 0), part.start)
    if part.value is None or not (left or _THE_REST.match(text, part.end)):
        return
    wholes = [
        one
        for one in before
        if (one.value or 0.0) > part.value
        and (same_measure(one, part) or (are_counts(one, part) and (left or count_same(one, part))))
    ]
    for whole in wholes[-WHOLES:]:
        others = replace(whole, value=(whole.value or 0.0) - part.value, change="=")
        if compare(claimed, others).agrees:
            formula = f"{whole.text} − {part.text}"
            yield Computation(formula, (whole, part), tight=telling(claimed))


def _added_up(claimed: Quantity, row: Sequence[Quantity], text: str) -> Iterator[Computation]:
    """The sum of three counts or more in a row: "23 dogs, 14 cats and two pigs"."""
    total = 0.0
    for index, one in enumerate(row):
        if index and _APART.search(text, row[index - 1].end, one.start):
            return
        if not is_count(one.unit) or one.value is None or not is_whole(one):
            return
        total += one.value
        if index > 1 and total == claimed.value and is_count(claimed.unit):
            of = tuple(row[: index + 1])
            yield Computation(" + ".join(each.text for each in of), of, loose=False)
