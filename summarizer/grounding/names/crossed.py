"""Two names of a claim, each in the other's place: "MGM sued Grokster" for "Grokster sued MGM".

No other name of the article need suit the place of either. So what stands around both places is
compared with what stands around the two names in the article, as they are and the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from summarizer.audit import Reason
from summarizer.evidence import Mention
from summarizer.evidence.lexicon.sides import MUTUAL
from summarizer.evidence.lexicon.wordlists import either
from summarizer.grounding.context.surroundings import Surroundings
from summarizer.grounding.context.ties import Span, Ties
from summarizer.grounding.words.wording import Contradiction

CROSSED = -2.4
"""Two names that suit less stand in each other's places: none of 416 right pairs, three in ten of
371 others. These were true sentences about news and the same with two names exchanged, on which a
logistic regression gave each sign its weight."""

MOST = 12
"""Names of a claim that are compared with each other: more make a list, where order says little."""

EQUAL = 3
"""Words between two names, at most, that may make it a matter of both: "will meet"."""

_MUTUAL = re.compile(rf"\b{either(MUTUAL)}\b", re.IGNORECASE)

Known = tuple[Mention, str, Sequence[Span]]
"""A mention of a claim, whose name it is, and the places of that name in the article."""


class Crossed:
    """Compares the places of two names of a claim with their places in the article.

    Args:
        surroundings: of the article's places.
        ties: of its names.
    """

    def __init__(self, surroundings: Surroundings, ties: Ties) -> None:
        self._surroundings = surroundings
        self._ties = ties

    def check(self, claim: str, known: Sequence[Known]) -> Iterator[Contradiction]:
        """The stretches of `claim` between two names that would suit better the other way round.

        Args:
            claim: a sentence.
            known: the article's names in it, in their order.
        """
        names = {
            stem
            for mention, name, _ in known
            for stem, *_ in self._surroundings.words(f"{mention.text} {name}")
        }
        for first, second in combinations(known[:MOST], 2):
            between = claim[first[0].end : second[0].start]
            if not set(first[1].split()) & set(second[1].split()) and not _equal(between):
                suits = self._suiting(claim, names, first, second)
                if suits < CROSSED:
                    start, end = first[0].start, second[0].end
                    yield Contradiction(
                        Mention(start, end, claim[start:end]), Reason.OPPOSITE, None
                    )

    def _suiting(self, claim: str, names: Collection[str], first: Known, second: Known) -> float:
        """How much better two names suit as they stand than the other way round."""
        return sum(
            way * self._suits(claim, names, there, name[2])
            for there in (first[0], second[0])
            for name in (first, second)
            for way in (1 if name[0] is there else -1,)
        )

    def _suits(
        self, claim: str, names: Collection[str], there: Mention, places: Sequence[Span]
    ) -> float:
        mine = self._surroundings.of_claim(claim, there.start, there.end, names)
        sides = self._ties.of_claim(claim, there.start, there.end, names)
        before, behind = self._ties.likeness(sides, places)
        return 4.1 * self._surroundings.best(mine, places)[0] + 3.5 * (before + behind)


def _equal(between: str) -> bool:
    """Whether what stands between two names is true of both ways: "and", "met"."""
    words = between.split()
    return not between.strip(" ,") or (len(words) <= EQUAL and bool(_MUTUAL.search(between)))
