"""Numbers that an article gives only to set others against: what was before, what was expected.

"A loss of 63 cents a share, compared with a profit of 20 cents a year earlier": a claim that looks
back says so, and one that does not speaks of the 63 cents. So too of "51 of 54 shots": who is said
to stop shots stopped 51.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence import Quantity
from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.lexicon.backdrops import backdrops

COUNTS = 0.3
"""What likeness to a place counts that the claim does not speak of."""

BEFORE, BEHIND, APART = 90, 110, 60
"""Characters that are looked at before and behind a number, and between two of them."""

LED, FOLLOWED = 30, 16
"""Characters before and behind a claim's number in which it says that it looks back."""


class Backdrop:
    """Knows which numbers of one article are only set against others.

    Args:
        given: its quantities, in text order.
        text: the article's text.
        language: its ISO 639-1 code.
    """

    def __init__(self, given: Sequence[Quantity], text: str, language: str) -> None:
        self._text = text
        self._rules = backdrops(language)
        self._behind = {one for index, one in enumerate(given) if self._stands(given, index)}

    def counts(self, claim: str, claimed: Quantity, given: Quantity) -> float:
        """What likeness between the places of two numbers counts, 0 to 1."""
        if given not in self._behind:
            return 1.0
        near = max(claimed.start - LED, 0), claimed.end + FOLLOWED
        return 1.0 if self._rules.asks.search(claim, *near) else COUNTS

    def _stands(self, given: Sequence[Quantity], index: int) -> bool:
        one, rules, text = given[index], self._rules, self._text
        if one.kind != "quantity":
            return False
        low = max(one.start - BEFORE, 0)
        if rules.before.search(text, low, one.start):
            return True
        if rules.behind.match(text, one.end, one.end + BEHIND):
            return True
        previous = given[index - 1] if index else None
        following = given[index + 1] if index + 1 < len(given) else None
        if previous and rules.whole.fullmatch(text, previous.end, one.start):
            return (
                previous.kind == "quantity" and previous.unit is None and (previous.value or 0) >= 1
            )
        if rules.start.search(text, low, one.start):
            if following and rules.turn.fullmatch(text, one.end, following.start):
                return _like(one, following)
            return (
                previous is not None and one.start - previous.end < APART and _like(one, previous)
            )
        return False


def _like(one: Quantity, other: Quantity) -> bool:
    return other.kind == "quantity" and compare(one, other) is not Comparison.INCOMPARABLE
