"""Whether years are somebody's age: "Tudor, 31" is not borne out by "for 31 years".

An age in a claim vies with the other ages of the article only, and with each of them: what is told
of somebody stands near their age or near somebody else's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summarizer.evidence import Quantity
from summarizer.evidence.lexicon.times import old
from summarizer.grounding.context.suiting import best
from summarizer.grounding.numbers.numbered import LED, is_bare

OLDEST = 115
"""Years to which people live, or a little less."""

LIKELIER = 0.08
"""By how much another age must be likelier in the claim's place to be the one that was meant."""


class Ages:
    """Knows which numbers of one article are ages.

    Args:
        given: its quantities.
        text: the article's text.
        language: its ISO 639-1 code; in few is an age told from other years.
    """

    def __init__(self, given: Sequence[Quantity], text: str, language: str) -> None:
        self._rules = old(language)
        self._given = [one for one in given if self._is_age(one, text)]

    def told(self, words: str, claimed: Quantity) -> bool:
        """Whether `claimed`, a number in `words`, is an age."""
        return claimed.unit == "years" and self._is_age(claimed, words)

    def misplaced(
        self,
        claimed: Quantity,
        same: Sequence[Quantity],
        found: Sequence[Quantity],
        likeness: Callable[[Quantity], float],
    ) -> bool:
        """Whether an age is none in the article, or that of somebody else.

        Args:
            claimed: an age of a claim.
            same: the numbers of the article that are equal.
            found: the numbers of the claim, which do not vie with each other.
            likeness: how like the claim's the place of a number of the article is.
        """
        own = [one for one in same if one in self._given]
        if not own:
            return "-" not in claimed.text  # "99-Year-Old Firm" for "after 99 years in business"
        told = {one.value for one in (claimed, *found)}
        other = best(likeness(one) for one in self._given if one.value not in told)
        return other - best(map(likeness, own)) > LIKELIER

    def _is_age(self, item: Quantity, text: str) -> bool:
        """Whether it is written as ages are: "44", "44-year-old", "She is 44 and"."""
        if self._rules is None or not 0 < (item.value or 0) < OLDEST:
            return False
        years, behind, before = self._rules
        if item.unit == "years":
            return not years.search(item.text) or behind.match(text, item.end) is not None
        return (
            is_bare(item) and before.search(text, max(item.start - LED, 0), item.start) is not None
        )
