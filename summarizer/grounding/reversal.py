"""Who did it to whom: the two names of an article on the wrong sides of its verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.countries import is_variant
from summarizer.evidence.lexicon.meaning import Meaning
from summarizer.evidence.lexicon.sides import BY, LOST_TO, MUTUAL, ONE_WAY, PASSIVE
from summarizer.evidence.lexicon.wordlists import either
from summarizer.evidence.patterns import alternation
from summarizer.grounding.known import KnownNames
from summarizer.grounding.wording import Contradiction

FAR, FARTHEST = 9, 18
"""Words between two names that one verb may join; the same, of what is done one way only."""

_BREAK = re.compile(r"[.;:!?\n“”\"]")
_PASSIVE = re.compile(rf"\b{either(PASSIVE)}\b.*\b{either(BY)}\b", re.IGNORECASE)
_LOST = re.compile(rf"\b{either(LOST_TO)}\b")
_MUTUAL = re.compile(rf"\b{either(MUTUAL)}\b", re.IGNORECASE)

_OWNS = re.compile("[’']s ")
"""Behind a name that is not the one who does it: "Florida's courts"; but its side wins for it."""

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
        meaning: the rules of its language.
    """

    def __init__(self, text: str, evidence: Evidence, known: KnownNames, meaning: Meaning) -> None:
        self._meaning = meaning
        self._one_way = {
            word: f"one way {index}"
            for index, line in enumerate(ONE_WAY.get(evidence.language, "").strip().splitlines())
            for word in line.split()
        }
        self._names = known
        forms = {m.text for name in evidence.names for m in name.mentions}
        self._known = re.compile(rf"\b{alternation(forms)}(?!\w)")
        self._given: dict[str, dict[Side, Mention]] = {}
        for stems, side, place in self._read(text, evidence.names):
            for stem in stems:
                self._given.setdefault(stem, {}).setdefault(side, place)

    def check(self, claim: str, names: Sequence[Name]) -> Iterator[Contradiction]:
        """The names in `claim` that the article has on the other side of the same verb."""
        for stems, side, place in self._read(claim, names):
            given = self._given.get(stems[0], {})
            first, second, passive = side
            said = (side, (second, first, not passive))
            turned = ((second, first, passive), (first, second, not passive))
            if not any(one in given for one in said):
                for one in turned:
                    if one in given:
                        yield Contradiction(place, Reason.OPPOSITE, given[one])
                        return

    def _read(self, text: str, names: Sequence[Name]) -> Iterator[tuple[list[str], Side, Mention]]:
        """What stands between two names that are close together, which, and where."""
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
            if not first or not second or first == second or _BREAK.search(between):
                continue
            done = [_WINS] if lost else self._done(between)
            if not done and _OWNS.match(between):
                continue
            if len(between.split()) > (FARTHEST if done else FAR):
                continue
            passive = _PASSIVE.search(between) is not None
            if not passive and not done and _MUTUAL.search(between):
                continue
            if stems := [*done, *self._meaning.content(between)]:
                yield stems, (first, second, passive), Mention(opens, closes, text[opens:closes])

    def _done(self, between: str) -> list[str]:
        """Which thing that is done one way only is done there: "beat", "a victory over"."""
        words = re.findall(r"\w+", between.lower())
        return [self._one_way[word] for word in words if word in self._one_way][:1]
