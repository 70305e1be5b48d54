"""Numbers of free text: does the article give them, and for the same thing?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Name, Quantity
from summarizer.evidence.counting.comparison import compare
from summarizer.evidence.counting.quantities import find_quantities
from summarizer.grounding.align import Aligner
from summarizer.grounding.context.suiting import (
    WRONG_FIGURE,
    suits_number,
)
from summarizer.grounding.context.surroundings import Claimed, Surroundings
from summarizer.grounding.numbers.computing import Computation, Computer
from summarizer.grounding.numbers.excuses import SLIGHT, Excuses
from summarizer.grounding.numbers.heading import GIVEN, WORKED, Terms, weigh
from summarizer.grounding.numbers.numbered import (
    bared,
    is_bare,
    is_fraction,
    is_small,
    is_whole,
    other_noun,
    rivals,
    shortened,
)
from summarizer.grounding.numbers.placing import Placing
from summarizer.grounding.numbers.spanning import year_of

SAME_PLACE = 0.38
"""Likeness from which a number stands in the very place of the claim's."""

COUNTED = 0.3
"""Likeness from which an ordinal counts the same things."""

OTHER_NOUN = 0.8
"""What is left of likeness when the two count different things."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A number that the article does not hold, and what it has instead."""

    item: Quantity
    reason: Reason
    instead: Quantity | None


class Figures:
    """Looks up numbers in one article.

    Args:
        evidence: what was read in it.
        aligner: of its text.
        surroundings: of its places.
    """

    def __init__(self, evidence: Evidence, aligner: Aligner, surroundings: Surroundings) -> None:
        self.given = [item for item in evidence.quantities if item.kind != "name"]
        self.language = evidence.language
        self.aligner = aligner
        self.surroundings = surroundings
        self._computer = Computer(self.given, surroundings, aligner.text, self.language)
        self._excuses = Excuses(evidence, aligner, surroundings)
        self._in_names = [item for item in evidence.quantities if item.kind == "name"]
        self._placing = Placing(self.given, aligner.text, surroundings, self.language)
        self._read: dict[str, tuple[Quantity, ...]] = {}
        self._computed: dict[tuple[str, Quantity], Computation | None] = {}

    def numbers(self, words: str, names: Sequence[Name]) -> tuple[Quantity, ...]:
        """The numbers in a text, which is asked about twice and read once.

        What looks like the number of a name but is in none of the article's counts something:
        "Bomb Kills 11".
        """
        if words not in self._read:
            self._read[words] = tuple(
                one
                if one.kind != "name" or not one.text.isdecimal() or self._excuses.named(one)
                else replace(one, kind="quantity")
                for one in find_quantities(words, self.language, names)
            )
        return self._read[words]

    def check(
        self, words: str, names: Sequence[Name], *, headline: bool = False
    ) -> Iterator[Finding]:
        """Numbers in `words` that the article lacks, or gives for something else."""
        found = self.judged(words, names, headline=headline)
        for claimed in found:
            same = self.equal(claimed, headline=headline)
            mine = self.surroundings.of_claim(words, claimed.start, claimed.end)
            if not same:
                excused = self.is_excused(words, claimed, found, headline=headline)
                if not (excused or self.computed(words, claimed, found if headline else None)):
                    rival = self._rival(claimed, mine, found)
                    yield Finding(claimed, self._reason(claimed), rival)
            elif not headline and self._excuses.in_words(claimed, mine):
                continue
            elif not self.has_year(claimed, same):
                yield Finding(claimed, Reason.CHANGED, same[0])
            elif headline:
                if weigh(self.in_headline(words, claimed, same, found), GIVEN) < 0:
                    yield Finding(claimed, Reason.CHANGED, self._rival(claimed, mine, found))
            elif self._misplaced(words, claimed, same, found) and (
                is_fraction(claimed) or not self._surely_computed(words, claimed)
            ):
                yield Finding(claimed, Reason.CHANGED, self._rival(claimed, mine, found))

    def judged(self, words: str, names: Sequence[Name], *, headline: bool) -> list[Quantity]:
        """The numbers of a claim that are looked up.

        Those of names are not, but in a headline, where every word may look like one: "Day 19".
        """
        found = self.numbers(words, names)
        if not headline:
            return [one for one in found if one.kind != "name"]
        return [replace(one, kind="quantity") if one.kind == "name" else one for one in found]

    def in_headline(
        self, words: str, claimed: Quantity, same: Sequence[Quantity], found: Sequence[Quantity]
    ) -> Terms:
        """What tells whether a number of a headline stands in its own place.

        Args:
            words: the headline.
            claimed: one of its numbers.
            same: the numbers of the article that are equal.
            found: the numbers of the headline.
        """
        computed = not is_fraction(claimed) and self._surely_computed(words, claimed)
        return self._placing.in_headline(words, claimed, same, found, computed=computed)

    def equal(self, claimed: Quantity, *, headline: bool) -> list[Quantity]:
        """The numbers of the article that agree with one of a claim.

        A headline may count or number what the article numbers ("World No. 88" for the 88th), and
        give a unit that it only lends.
        """
        same = [given for given in self.given if compare(claimed, given).agrees]
        if headline and is_bare(claimed):
            numbered = (one for one in self.given if one.kind == "ordinal")
            same += (one for one in (*self._in_names, *numbered) if one.value == claimed.value)
        return same or (list(self._excuses.lent(claimed)) if headline else same)

    def computed(
        self, words: str, claimed: Quantity, found: Sequence[Quantity] | None = None
    ) -> Computation | None:
        """How `claimed`, a number in `words`, comes out of others of the article, if it does.

        Args:
            found: the numbers of `words`, if they are a headline.
        """
        if (words, claimed) not in self._computed:
            mine = self.surroundings.of_claim(words, claimed.start, claimed.end)
            self._computed[words, claimed] = (
                self._computer.compute(claimed, mine, words)
                if found is None
                else self._likeliest(words, claimed, found)
            )
        return self._computed[words, claimed]

    def workings(
        self, words: str, claimed: Quantity, found: Sequence[Quantity]
    ) -> Iterator[tuple[Computation, Terms]]:
        """However a number of a headline may come out of others, and what tells whether it does."""
        ways = self._computer.workings(claimed, words)
        return self._placing.worked_out(words, claimed, found, ways)

    def _likeliest(
        self, words: str, claimed: Quantity, found: Sequence[Quantity]
    ) -> Computation | None:
        """The likeliest way in which a number of a headline comes out of others, if any is."""
        ways = self.workings(words, claimed, found)
        weighed = ((weigh(terms, WORKED), how) for how, terms in ways)
        score, likeliest = max(weighed, key=lambda pair: pair[0], default=(0.0, None))
        return likeliest if score > 0 else None

    def _surely_computed(self, words: str, claimed: Quantity) -> bool:
        """Whether a number that the article has elsewhere comes out of two that belong together."""
        how = self.computed(words, claimed)
        return how is not None and not how.loose

    def worked_out(
        self, words: str, names: Sequence[Name], *, headline: bool
    ) -> Iterator[tuple[Quantity, Computation]]:
        """Numbers in `words` that the article lacks, but that come out of others it gives."""
        found = self.judged(words, names, headline=headline)
        for claimed in found:
            if not self.equal(claimed, headline=headline) and not self._excuses.written(claimed):
                how = self.computed(words, claimed, found if headline else None)
                if how:
                    yield claimed, how

    def _reason(self, claimed: Quantity) -> Reason:
        """Whether the article lacks the number, or has it as another change."""
        there = any((one.value, one.unit) == (claimed.value, claimed.unit) for one in self.given)
        return Reason.CHANGE if there and claimed.value is not None else Reason.NUMBER

    def _misplaced(
        self, words: str, claimed: Quantity, same: Sequence[Quantity], found: Sequence[Quantity]
    ) -> bool:
        """Whether the number of a sentence stands nowhere near what it says of it."""
        if bared(claimed, same, found):
            return True
        if shortened(claimed, same):
            return False
        signs = self._placing.in_sentence(words, claimed, same, found)
        return signs is None or suits_number(signs) < WRONG_FIGURE

    def has_year(self, claimed: Quantity, same: Sequence[Quantity]) -> bool:
        """Whether a year that only the claim's date gives is one that the article gives at all."""
        year = year_of(claimed)
        if not year or any(year_of(one) == year for one in same):
            return True
        years = {year_of(one) for one in self.given} - {0}
        return not years or year in years

    def _rival(
        self, claimed: Quantity, mine: Claimed, found: Sequence[Quantity]
    ) -> Quantity | None:
        """The number that suits the claim's words best among those that contradict `claimed`.

        A number of something else contradicts it only from the very same place, and if the claim
        (`found` are its numbers) has not that number too.
        """
        closest, most = None, 0.0
        for given in self.given:
            likeness = self._likeness(claimed, mine, given)
            if likeness <= most or compare(claimed, given).agrees:
                continue
            other = likeness >= SAME_PLACE and claimed.kind == given.kind
            if rivals(claimed, given) or (
                other and not any(compare(one, given).agrees for one in found)
            ):
                closest, most = given, likeness
        return closest

    def _likeness(self, claimed: Quantity, mine: Claimed, given: Quantity) -> float:
        """How much `given` suits the claim's words: less, if it counts something else."""
        likeness = self.surroundings.likeness(mine, given.start, given.end)
        return likeness * (OTHER_NOUN if other_noun(claimed, given) else 1.0)

    def is_excused(
        self, words: str, claimed: Quantity, found: Sequence[Quantity], *, headline: bool
    ) -> bool:
        """Whether a number that no quantity of the article agrees with may stand all the same.

        A small one may come of counting; what a headline has in digits it seldom counted.
        """
        mine = self.surroundings.of_claim(words, claimed.start, claimed.end)
        if self._excuses.in_words(claimed, mine):
            return True
        if self._excuses.excused(claimed):
            return True
        if (headline and any(map(str.isdigit, claimed.text))) or not is_small(claimed):
            return False
        ordinals = ((one.start, one.end) for one in self.given if one.kind == "ordinal")
        if claimed.kind == "quantity" and self.surroundings.best(mine, ordinals)[0] >= COUNTED:
            return False  # "six wins in a row" for "the fifth win in a row"
        rival = self._rival(claimed, mine, found)
        alike = (  # the article counts the same things, and counts others
            given
            for given in self.given
            if rivals(claimed, given)
            and is_whole(given)
            and (given.unit == claimed.unit or given is rival)
        )
        likeness, _ = self.surroundings.best(mine, ((one.start, one.end) for one in alike))
        return likeness < 2 * SLIGHT
