"""Does a number that the article gives stand in its own place in a claim?

What tells is read here, of a sentence and of a headline; what it weighs is in `suiting`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from summarizer.evidence import Quantity
from summarizer.evidence.counting.comparison import compare
from summarizer.evidence.lexicon import reckoning as lexicon
from summarizer.evidence.lexicon.times import differences
from summarizer.grounding.context.suiting import EVEN, LEAST, UNLIKELY, NumberSigns, best
from summarizer.grounding.context.surroundings import Surroundings
from summarizer.grounding.numbers.ages import Ages
from summarizer.grounding.numbers.backdrop import Backdrop
from summarizer.grounding.numbers.computing import Computation
from summarizer.grounding.numbers.filling import fills
from summarizer.grounding.numbers.heading import Terms
from summarizer.grounding.numbers.nouns import Nouns
from summarizer.grounding.numbers.numbered import FEW, as_given, bared, is_small, rivals, shortened
from summarizer.grounding.numbers.spanning import dateline

LED, FOLLOWED = 20, 40
"""Characters before and behind a number that hold the words beside it."""

OUTDONE = 1.3
"""How many times as like a place is whose number contradicts a headline's and is surely meant."""

TOLD = 24
"""Characters around a number of a headline in which it may say that this tells a difference."""

_EACH = re.compile(rf"\b(?:{lexicon.EACH_BEFORE}|{lexicon.EACH_BEHIND})\b", re.IGNORECASE)
"""What says that a sum is one of several."""

FAINT, KNOWN, MANY = 0.01, 0.3, 8
"""Less than this like any place of its own, where the article knows this much of so many words."""


class Placing:
    """Compares where numbers stand in claims with where they stand in one article.

    Args:
        given: its numbers.
        text: the article's text.
        surroundings: of its places.
        language: its ISO 639-1 code.
    """

    def __init__(
        self, given: Sequence[Quantity], text: str, surroundings: Surroundings, language: str
    ) -> None:
        self._given = given
        self._text = text
        self._lower = text.lower()
        self._surroundings = surroundings
        self._language = language
        self._backdrop = Backdrop(given, text, language)
        self._nouns = Nouns(given, surroundings)
        self._ages = Ages(given, text, language)

    def in_sentence(
        self, words: str, claimed: Quantity, same: Sequence[Quantity], found: Sequence[Quantity]
    ) -> NumberSigns | None:
        """What tells whether a number of a sentence stands in its place; None if it surely doesn't.

        Args:
            words: the sentence.
            claimed: one of its numbers.
            same: the numbers of the article that are equal.
            found: the numbers of the sentence, which do not vie with each other.
        """
        around = self._surroundings
        mine = around.of_claim(words, claimed.start, claimed.end)
        vying = as_given(words, claimed, same, self._language)
        likeness = self._likeness(words, claimed)
        if self._is_elsewhere(words, vying, same, found):
            return None
        own, nearest = max(((likeness(one), one) for one in same), key=lambda place: place[0])
        contrary = best(map(likeness, self._others(vying, (claimed, *found))))
        before, after = self._beside(words, claimed)
        theirs = [self._beside(self._text, one) for one in same]
        return NumberSigns(
            own=own,
            contrary=contrary,
            led=before in (word for word, _ in theirs),
            followed=after is not None and after in (word for _, word in theirs),
            known=around.known(mine),
            first=around.sentence(nearest.start),
            fills=fills(claimed, vying, words, self._language),
            clash=self._nouns.clash(claimed, same, found),
            behind=self._is_backdrop(words, claimed, same),
            small=is_small(claimed),
        )

    def in_headline(
        self,
        words: str,
        claimed: Quantity,
        same: Sequence[Quantity],
        found: Sequence[Quantity],
        *,
        computed: bool,
    ) -> Terms:
        """What tells whether a number of a headline stands in its place, for `GIVEN` to weigh.

        Args:
            words: the headline.
            claimed: one of its numbers.
            same: the numbers of the article that are equal.
            found: the numbers of the headline, which do not vie with each other.
            computed: whether it surely comes out of two others of the article as well.
        """
        vying = as_given(words, claimed, same, self._language)
        likeness = self._likeness(words, claimed)
        told = (claimed, *found)
        others = self._others(vying, told)
        before, _ = self._beside(words.lower(), claimed)
        compared = any(one.unit == claimed.unit for one in found if one != claimed)
        own, contrary = best(map(likeness, same)), best(map(likeness, others))
        alike = (one for one in others if _unit(one) == _unit(claimed))
        first = min(self._surroundings.sentence(one.start) for one in same)
        rare = max(fills(claimed, vying, words, self._language), LEAST)
        return {
            "always": 1.0,
            "over contrary": own - contrary,
            "over alike": own - best(map(likeness, alike)),
            "outdone": contrary > OUTDONE * own + EVEN,
            "over other": own - best(map(likeness, self._others(None, told))),
            "led": self._leads(before, same) - self._leads(before, others),
            "early": 1 / (1 + first),
            "fills": min(rare - UNLIKELY, 0),
            "clash": self._nouns.clash(claimed, same, found),
            "behind": not compared and self._is_backdrop(words, claimed, same),
            "elsewhere": self._is_elsewhere(words, vying, same, found),
            "dated": claimed.kind != "date" and all(one.kind == "date" for one in same),
            "kind": any(one.kind == claimed.kind for one in same),
            "unit": any(_unit(one) == _unit(claimed) for one in same if one.value == claimed.value),
            "bared": bared(claimed, same, found),
            "shortened": shortened(claimed, same),
            "computed": computed and not self._ages.told(words, claimed),
        }

    def worked_out(
        self, words: str, claimed: Quantity, found: Sequence[Quantity], ways: Iterable[Computation]
    ) -> Iterator[tuple[Computation, Terms]]:
        """Each way in which a number of a headline comes out of others, with what tells whether it
        is meant, for `WORKED` to weigh.

        Args:
            words: the headline.
            claimed: one of its numbers.
            found: the numbers of the headline, which do not vie with each other.
            ways: how it may come out.
        """
        around = self._surroundings
        mine = around.of_claim(words, claimed.start, claimed.end)
        near = words[max(claimed.start - TOLD, 0) : claimed.end + TOLD]
        differs, each = differences(self._language).search(near), _EACH.search(words)
        contrary = best(
            around.likeness(mine, one.start, one.end) for one in self._others(claimed, found)
        )
        opened = dateline(self._text)
        for how in ways:
            places = [one for one in how.of if one.start >= opened] or how.of
            likeness = [around.likeness(mine, one.start, one.end) for one in places]
            own = (min(likeness) + max(likeness)) / 2
            difference = "−" in how.formula
            told = bool(differs if difference else each and "÷" in how.formula)
            terms = {
                "always": 1.0,
                "own": own,
                "over contrary": own - contrary,
                "loose": how.loose and not told,
                "tight": how.tight,
                "few": abs(claimed.value or 0) <= FEW,
                "difference": difference,
                "told": told,
                "early": 1 / (1 + min(around.sentence(one.start) for one in how.of)),
                "years": claimed.unit == "years",
                "age": self._ages.told(words, claimed),
                "percent": claimed.unit == "%",
            }
            yield how, terms

    def _is_elsewhere(
        self, words: str, vying: Quantity, same: Sequence[Quantity], found: Sequence[Quantity]
    ) -> bool:
        """Whether it surely is another's: someone else's age, or far from all that is said."""
        around = self._surroundings
        mine = around.of_claim(words, vying.start, vying.end)
        likeness = self._likeness(words, vying)
        if self._ages.told(words, vying) and self._ages.misplaced(vying, same, found, likeness):
            return True
        far = best(map(likeness, same)) < FAINT
        return far and around.known(mine) > KNOWN and len(mine.weighed) >= MANY

    def _is_backdrop(self, words: str, claimed: Quantity, same: Sequence[Quantity]) -> bool:
        """Whether the article only sets others against it."""
        return all(self._backdrop.counts(words, claimed, one) < 1 for one in same)

    def _leads(self, word: str | None, places: Sequence[Quantity]) -> bool:
        """Whether a word, in small letters, stands right before one of the article's numbers."""
        return word in (self._beside(self._lower, one)[0] for one in places)

    def _likeness(self, words: str, claimed: Quantity) -> Callable[[Quantity], float]:
        """How like the claim's the place of a number of the article is."""
        mine = self._surroundings.of_claim(words, claimed.start, claimed.end)

        def likeness(one: Quantity) -> float:
            near = self._surroundings.likeness(mine, one.start, one.end)
            return near * self._backdrop.counts(words, claimed, one)

        return likeness

    def _others(self, vying: Quantity | None, told: Sequence[Quantity]) -> list[Quantity]:
        """The article's numbers that are none of those `told`: what contradicts `vying`, or all."""
        return [
            one
            for one in self._given
            if (rivals(vying, one) if vying else one.kind != "date")
            and not any(compare(each, one).agrees for each in told)
        ]

    def _beside(self, text: str, item: Quantity) -> tuple[str | None, str | None]:
        """The word right before a number, and the stem of the content word behind it."""
        before = text[max(item.start - LED, 0) : item.start].split()
        after = self._surroundings.words(text[item.end : item.end + FOLLOWED])
        return (before[-1] if before else None, after[0][0] if after else None)


def _unit(item: Quantity) -> str:
    return (item.unit or "").lower()
