"""What stands around a place: does a number of the article belong to what a claim says of it?

The same number can stand in the article and still be in the wrong place in a claim. Words near it
in the claim are sought near it in the article; nearer words count for more, rarer ones too.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from summarizer.evidence import Evidence
from summarizer.evidence.lexicon.meaning import Meaning

REACH = 2
"""Content words after which a word counts half."""

FARTHEST = 40
"""Tokens to either side that are looked at."""

OUTSIDE = 0.4
"""What a word of the neighbouring sentence counts, against one of the same sentence."""

_WORD = re.compile(r"\w+(?:[’']\w+)?")

Around = Mapping[str, float]
"""Stems around a place → how near they are, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What stands around a place of a claim, weighed once and compared with many places.

    Attributes:
        near: stems → how near they are, from 0 to 1.
        weighed: the same, times what they tell.
        total: the sum of it.
    """

    near: Around
    weighed: Mapping[str, float]
    total: float


class Surroundings:
    """What stands around the places of one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
        meaning: the rules of its language.

    Attributes:
        tokens: (stem, start, end) of the article's content words.
    """

    def __init__(self, text: str, evidence: Evidence, meaning: Meaning) -> None:
        self._meaning = meaning
        self.tokens = words_of(text, meaning)
        self._starts = [start for _, start, _ in self.tokens]
        self._sentences = [sentence.start for sentence in evidence.sentences]
        self._length = len(text)
        self._holding: dict[str, list[int]] = defaultdict(list)
        for index, sentence in enumerate(evidence.sentences):
            for stem in set(meaning.content(sentence.text)):
                self._holding[stem].append(index)
        self._places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for stem, start, end in self.tokens:
            self._places[stem].append((start, end))
        self._weights: dict[str, float] = {}
        self._known: dict[tuple[int, int], Around] = {}

    def weight(self, stem: str) -> float:
        """How much a word tells: more, the fewer sentences hold it."""
        known = self._weights.get(stem)
        if known is None:
            holding = len(self._holding.get(stem, ()))
            known = math.log(1 + max(len(self._sentences), 1) / (1 + holding))
            self._weights[stem] = known
        return known

    def shares(self, stems: Collection[str]) -> dict[int, float]:
        """The sentences that hold some of `stems` → the share of what these tell, 0 to 1."""
        total = sum(map(self.weight, stems)) or 1.0
        held: dict[int, float] = defaultdict(float)
        for stem in stems:
            for index in self._holding.get(stem, ()):
                held[index] += self.weight(stem) / total
        return held

    def sentence(self, at: int) -> int:
        """The index of the sentence that holds the character `at`."""
        return max(bisect_right(self._sentences, at) - 1, 0)

    def bounds(self, at: int) -> tuple[int, int]:
        """Where the sentence that holds the character `at` begins, and where the next one does."""
        index = self.sentence(at)
        low, *following = self._sentences[index : index + 2] or [0]
        return low, following[0] if following else self._length

    def of(self, start: int, end: int) -> Around:
        """What stands around a stretch of the article."""
        if (start, end) not in self._known:
            low, high = self.bounds(start)
            first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
            before = self.tokens[max(first - FARTHEST, 0) : first][::-1]
            after = self.tokens[last : last + FARTHEST]
            self._known[start, end] = _around((before, after), low, high)
        return self._known[start, end]

    def of_claim(self, claim: str, start: int, end: int, without: Collection[str] = ()) -> Claimed:
        """What stands around a stretch of a claim, but for some stems."""
        tokens = words_of(claim, self._meaning)
        before = [token for token in tokens if token[1] < start][::-1]
        after = [token for token in tokens if token[1] >= end]
        around = _around((before, after), 0, len(claim))
        weighed = {
            stem: near * self.weight(stem) for stem, near in around.items() if stem not in without
        }
        return Claimed(around, weighed, sum(weighed.values()))

    def words(self, text: str) -> list[tuple[str, int, int]]:
        """(stem, start, end) of the content words of any text."""
        return words_of(text, self._meaning)

    def likeness(self, mine: Claimed, start: int, end: int) -> float:
        """How much of what stands around a claim's words stands around a stretch, 0 to 1."""
        theirs = self.of(start, end)
        if mine.weighed.keys().isdisjoint(theirs):
            return 0.0
        shared = sum(
            weight * theirs[stem] for stem, weight in mine.weighed.items() if stem in theirs
        )
        return shared / mine.total

    def known(self, mine: Claimed) -> float:
        """How much of what stands around a claim's words stands anywhere in the article."""
        held = sum(weight for stem, weight in mine.weighed.items() if stem in self._holding)
        return held / mine.total if mine.total else 0.0

    def places(self, word: str) -> list[tuple[int, int]]:
        """Where the article has `word` (lower case), in any form, or a synonym."""
        return self._places.get(self._meaning.stem(word), [])

    def best(
        self, mine: Claimed, places: Iterable[tuple[int, int]]
    ) -> tuple[float, tuple[int, int] | None]:
        """The likest of `places` and how like it is; 0 and None for none."""
        scored = ((self.likeness(mine, *place), place) for place in places)
        return max(scored, key=lambda pair: pair[0], default=(0.0, None))


def words_of(text: str, meaning: Meaning) -> list[tuple[str, int, int]]:
    """(stem, start, end) of the content words of `text`."""
    found = ((word[0].lower().replace("’", "'"), *word.span()) for word in _WORD.finditer(text))
    return [
        (meaning.stem(word), start, end)
        for word, start, end in found
        if word not in meaning.stopwords
    ]


def _around(sides: Iterable[Sequence[tuple[str, int, int]]], low: int, high: int) -> Around:
    """Stems on both sides, each side nearest first, by nearness; less outside `low` to `high`."""
    found: dict[str, float] = {}
    for side in sides:
        for distance, (stem, start, _) in enumerate(side, start=1):
            near = 1 / (1 + distance / REACH)
            if not low <= start < high:
                near *= OUTSIDE
            found[stem] = max(found.get(stem, 0.0), near)
    return found
