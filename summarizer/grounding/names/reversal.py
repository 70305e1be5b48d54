"""Who beat, bought or sued whom: two names of an article on the wrong sides of such a verb.

Any other verb may be true both ways; what stands around its names is compared by `crossed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.countries import is_variant
from summarizer.evidence.lexicon.sides import BY, LOST_TO, ONE_WAY, PASSIVE
from summarizer.evidence.lexicon.wordlists import either
from summarizer.evidence.patterns import alternation
from summarizer.grounding.names.known import KnownNames
from summarizer.grounding.words.wording import Contradiction

FARTHEST = 18
"""Words between two names that one verb may join."""

_BREAK = re.compile(r"[.;:!?\n“”\"]")
_PASSIVE = re.compile(rf"\b{either(PASSIVE)}\b.*\b{either(BY)}\b", re.IGNORECASE)
_LOST = re.compile(rf"\b{either(LOST_TO)}\b")

_WINS = "one way 0"
"""Stands for the words of the first line of what is done one way."""

Side = tuple[str, str, bool]
"""Who stands before the verb, who behind it, and whether it is passive."""


class Reversal:
    """Compares who stands on which side of a verb.

    Args:
        text: the article's text.
        evidence: what was read in it.
        known: its names.
    """

    def __init__(self, text: str, evidence: Evidence, known: KnownNames) -> None:
        self._one_way = {
            word: f"one way {index}"
            for index, line in enumerate(ONE_WAY.get(evidence.language, "").strip().splitlines())
            for word in line.split()
        }
        self._names = known
        forms = {m.text for name in evidence.names for m in name.mentions}
        self._known = re.compile(rf"\b{alternation(forms)}(?!\w)")
        self._given: dict[str, dict[Side, Mention]] = {}
        for done, side, place in self._read(text, evidence.names):
            self._given.setdefault(done, {}).setdefault(side, place)

    def check(self, claim: str, names: Sequence[Name]) -> Iterator[Contradiction]:
        """The names in `claim` that the article has on the other side of the same verb."""
        for done, side, place in self._read(claim, names):
            given = self._given.get(done, {})
            first, second, passive = side
            said = (side, (second, first, not passive))
            turned = ((second, first, passive), (first, second, not passive))
            if not any(one in given for one in said):
                for one in turned:
                    if one in given:
                        yield Contradiction(place, Reason.OPPOSITE, given[one])
                        return

    def _read(self, text: str, names: Sequence[Name]) -> Iterator[tuple[str, Side, Mention]]:
        """What is done between two names that are close together, which, and where."""
        places = {(one.start, one.end): one.text for name in names for one in name.mentions}
        # The reader of names leaves out what it was not sure of, such as a lone word that opens.
        places |= {found.span(): found[0] for found in self._known.finditer(text)}
        mentions = sorted(
            (place, name.name if (name := self._names.get(form)) else "")
            for place, form in places.items()
            if not is_variant(form)
        )
        for ((opens, start), before), ((end, closes), behind) in pairwise(mentions):
            between = text[start:end]
            lost = _LOST.search(between) is not None
            first, second = (behind, before) if lost else (before, behind)
            done = _WINS if lost else self._done(between)
            if not first or not second or first == second or not done or _BREAK.search(between):
                continue
            if len(between.split()) <= FARTHEST:
                passive = _PASSIVE.search(between) is not None
                yield done, (first, second, passive), Mention(opens, closes, text[opens:closes])

    def _done(self, between: str) -> str:
        """Which thing that is done one way only is done there: "beat", "a victory over"."""
        words = re.findall(r"\w+", between.lower())
        return next((self._one_way[word] for word in words if word in self._one_way), "")
