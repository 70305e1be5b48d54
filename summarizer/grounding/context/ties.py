"""What a name is tied to in its clause: what stands on its side of the verb, and on the other.

"Grokster sued MGM" and "MGM sued Grokster" have the same words around each name, on other sides.
`surroundings` mixes the sides and looks beyond the clause; here they are kept apart. A passive with
its doer is turned round: in "MGM was sued by Grokster", too, what is done stands behind Grokster.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence

from summarizer.evidence.lexicon.sides import BY, PASSIVE
from summarizer.evidence.lexicon.wordlists import either
from summarizer.grounding.context.surroundings import REACH, Surroundings

FARTHEST = 6
"""Content words to either side that are looked at."""

WINDOW = 120
"""Characters to either side that they may stand in."""

_PARTS = re.compile(r"[,;:!?()\n\"“”„«»–—]|- ")
_PASSIVE = re.compile(rf"\b{either(PASSIVE)}\b.*\b{either(BY)}\b", re.IGNORECASE)
_SUFFERS = re.compile(rf"\b{either(PASSIVE)}\b", re.IGNORECASE)
_DOER = re.compile(rf"\b{either(BY)} (?:\w+ )?\Z", re.IGNORECASE)

Side = Mapping[str, float]
"""Stems → how near they are, from 0 to 1; in a claim, times what they tell."""

Sides = tuple[Side, Side]
"""What stands before a name and behind it."""

Span = tuple[int, int]
Token = tuple[str, int, int]


class Ties:
    """What the names of one article are tied to.

    Args:
        text: the article's text.
        surroundings: of its places.
    """

    def __init__(self, text: str, surroundings: Surroundings) -> None:
        self._text = text
        self._surroundings = surroundings
        self._starts = [start for _, start, _ in surroundings.tokens]
        self._known: dict[Span, Sides] = {}

    def of_claim(self, claim: str, start: int, end: int, without: Collection[str] = ()) -> Sides:
        """What a place of a claim is tied to, but for some stems."""
        weight = self._surroundings.weight
        tokens = self._surroundings.words(claim)
        before, behind = _sides(claim, tokens, (start, end), (0, len(claim)))
        return (
            {stem: near * weight(stem) for stem, near in before.items() if stem not in without},
            {stem: near * weight(stem) for stem, near in behind.items() if stem not in without},
        )

    def likeness(self, mine: Sides, places: Iterable[Span]) -> tuple[float, float]:
        """How much of what a claim's name is tied to is tied so to `places`, of either side."""
        best = [0.0, 0.0]
        for place in places:
            for side, (asked, given) in enumerate(zip(mine, self._of(*place), strict=True)):
                if not asked.keys().isdisjoint(given):
                    shared = sum(asked[stem] * given[stem] for stem in asked if stem in given)
                    best[side] = max(best[side], shared / sum(asked.values()))
        return best[0], best[1]

    def _of(self, start: int, end: int) -> Sides:
        """What a place of the article is tied to."""
        if (start, end) not in self._known:
            low, high = self._surroundings.bounds(start)
            low, high = max(low, start - WINDOW), min(high, end + WINDOW)
            tokens = self._surroundings.tokens
            first, last = bisect_left(self._starts, low), bisect_left(self._starts, high)
            self._known[start, end] = _sides(
                self._text, tokens[first:last], (start, end), (low, high)
            )
        return self._known[start, end]


def _sides(text: str, tokens: Sequence[Token], name: Span, bounds: Span) -> Sides:
    """What stands before and behind a name in its clause, the other way round in a passive."""
    (start, end), (low, high) = name, bounds
    low = max((mark.end() for mark in _PARTS.finditer(text, low, start)), default=low)
    mark = _PARTS.search(text, end, high)
    high = mark.start() if mark else high
    before = [stem for stem, first, last in tokens if low <= first and last <= start]
    behind = [stem for stem, first, last in tokens if end <= first and last <= high]
    sides = _near(reversed(before)), _near(behind)
    done_by = _DOER.search(text, low, start) and _SUFFERS.search(text, low, start)
    return sides[::-1] if done_by or _PASSIVE.search(text, end, high) else sides


def _near(stems: Iterable[str]) -> Side:
    """Stems, the nearest first, by how near they are."""
    found: dict[str, float] = {}
    for distance, stem in zip(range(FARTHEST), stems, strict=False):
        found.setdefault(stem, 1 / (1 + distance / REACH))
    return found
