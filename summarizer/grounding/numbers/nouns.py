"""What numbers count: "22 cities" is not borne out by 22 bowls and 11 cities."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence import Quantity
from summarizer.evidence.counting.comparison import compare
from summarizer.evidence.counting.measures import is_count
from summarizer.grounding.context.surroundings import Surroundings


class Nouns:
    """Knows what the numbers of one article count.

    Args:
        given: its quantities.
        surroundings: of its places; it tells which words are forms of one.
    """

    def __init__(self, given: Sequence[Quantity], surroundings: Surroundings) -> None:
        self._given = given
        self._surroundings = surroundings

    def clash(self, claimed: Quantity, same: Sequence[Quantity], found: Sequence[Quantity]) -> bool:
        """Whether a number counts something else in the article, which has another for this.

        Args:
            claimed: a number of a claim.
            same: the numbers of the article that are equal.
            found: the numbers of the claim, of which none contradicts another.
        """
        noun = self._noun(claimed)
        counted = {self._noun(one) for one in same} if noun else {noun}
        if noun in counted or None in counted:
            return False
        return any(
            self._noun(one) == noun and not any(compare(each, one).agrees for each in found)
            for one in self._given
        )

    def _noun(self, item: Quantity) -> str | None:
        """The stem of what a number counts."""
        unit = (item.unit or "").partition("/")[0]
        stems = self._surroundings.words(unit) if unit and is_count(unit) else ()
        return stems[-1][0] if stems else None
