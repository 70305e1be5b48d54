"""What belongs together in one clause: a number of the article beside another's name or year.

"Halden rose 19 percent, while Corran fell 4 percent": both names and both numbers stand in one
sentence, so it takes the clause to see that 4 percent is not Halden's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name, Quantity
from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.measures import is_count
from summarizer.evidence.lexicon.clauses import COORDINATING
from summarizer.grounding.context.surroundings import Surroundings
from summarizer.grounding.names.known import KnownNames
from summarizer.grounding.words.wording import Contradiction

Span = tuple[int, int]


class Pairing:
    """Compares what numbers stand beside.

    Args:
        text: the article's text.
        evidence: what was read in it.
        known: its names.
        surroundings: of its places.
    """

    def __init__(
        self, text: str, evidence: Evidence, known: KnownNames, surroundings: Surroundings
    ) -> None:
        self._evidence = evidence
        words = COORDINATING.get(evidence.language, "(?!)")
        self._parting = re.compile(rf"[,;:—–()]\s|\s(?=(?:{words})\b)", re.IGNORECASE)
        self._text = text
        self._names = known
        self._numbers: dict[int, list[Quantity]] = defaultdict(list)
        self._marks: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for name in evidence.names:
            for mention in name.mentions:
                self._marks[surroundings.sentence(mention.start)].append((mention.start, name.name))
        for one in evidence.quantities:
            index = surroundings.sentence(one.start)
            if one.kind == "quantity":
                self._numbers[index].append(one)
            elif one.unit == "year":
                self._marks[index].append((one.start, one.text))

    def check(
        self, claim: str, names: Sequence[Name], numbers: Sequence[Quantity]
    ) -> Iterator[Contradiction]:
        """The numbers in `claim` that stand beside another's name or year in the article.

        Args:
            claim: a sentence.
            names, numbers: those in it.
        """
        for low, high in self._clauses(claim, 0, len(claim)):
            inside = [one for one in numbers if low <= one.start < high]
            counted = [one for one in inside if one.kind == "quantity"]
            if len(counted) != 1:
                continue
            for owner in self._beside(inside, names, low, high):
                if instead := self._elsewhere(counted[0], owner):
                    yield Contradiction(counted[0], Reason.CHANGED, instead)
                    return

    def _beside(
        self, numbers: Sequence[Quantity], names: Sequence[Name], low: int, high: int
    ) -> Iterator[str]:
        """Whose a number of the clause is: the names and years that stand in it."""
        for name in names:
            for mention in name.mentions:
                if low <= mention.start < high and (owner := self._names.get(mention.text)):
                    yield owner.name
        for one in numbers:
            if one.kind == "date" and one.unit == "year":
                yield one.text

    def _elsewhere(self, claimed: Quantity, owner: str) -> Mention | None:
        """The place that gives the number to somebody else, and another number to `owner`."""
        found = None
        for index, numbers in self._numbers.items():
            for given in numbers:
                if not compare(claimed, given).agrees:
                    continue
                here = self._owned(index, given)
                if owner in here or not (here or owner.isdecimal()):
                    return None
                if any(
                    _alike(claimed, other) and owner in self._owned(index, other)
                    for other in numbers
                ):
                    found = given
        return found

    def _owned(self, index: int, item: Quantity) -> set[str]:
        """The names and years in the clause of a number of the sentence `index`."""
        sentence = self._evidence.sentences[index]
        spans = self._clauses(self._text, sentence.start, sentence.end)
        low, high = next(span for span in spans if span[0] <= item.start < span[1])
        return {owner for start, owner in self._marks[index] if low <= start < high}

    def _clauses(self, text: str, start: int, end: int) -> Iterator[Span]:
        """The stretches of a sentence between its commas and conjunctions."""
        low = start
        for found in self._parting.finditer(text, start, end):
            yield low, found.end()
            low = found.end()
        yield low, end + 1


def _alike(claimed: Quantity, other: Quantity) -> bool:
    """Whether `other` is another number of the same kind of thing."""
    if compare(claimed, other) is not Comparison.DIFFERENT:
        return False
    mine, theirs = claimed.unit, other.unit
    counts = [is_count(unit) for unit in (mine, theirs)]
    return mine == theirs or all(counts)
