"""Who did it to whom: the two names of an article on the wrong sides of its verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.brief import Reason
from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.meaning import Meaning
from summarizer.grounding.wording import Contradiction

FAR = 9
"""Words between two names that one verb may join."""

_BREAK = re.compile(r"[.;:!?\n“”\"]")
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|is|are|be|got|wurden?|worden|fue|fueron|été|est|sont)\b.*"
    r"\b(?:by|von|vom|por|par)\b",
    re.IGNORECASE,
)
_MUTUAL = re.compile(
    r"\b(?:met|meets?|and|with|talk\w*|marr\w+|play\w*|fac(?:e|es|ed|ing)|dr[ae]w\w*|agree\w*|"
    r"sign\w*|merg\w*|join\w*|between|against|versus|vs?|near|und|mit|traf|trifft|et|avec|y|con)"
    r"\b",
    re.IGNORECASE,
)
"""What is true both ways."""

Side = tuple[str, str, bool]
"""Who stands before the verb, who behind it, and whether it is passive."""


class Reversal:
    """Compares who stands on which side of a verb.

    Args:
        text: the article's text.
        evidence: what was read in it.
        meaning: the rules of its language.
    """

    def __init__(self, text: str, evidence: Evidence, meaning: Meaning) -> None:
        self._meaning = meaning
        self._names = {
            form.casefold(): name.name
            for name in evidence.names
            for form in (*(mention.text for mention in name.mentions), name.name)
        }
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
        mentions = sorted(
            {
                (mention.start, mention.end): self._names.get(mention.text.casefold(), "")
                for name in names
                for mention in name.mentions
            }.items()
        )
        for ((opens, start), first), ((end, closes), second) in pairwise(mentions):
            between = text[start:end]
            if not first or not second or first == second or len(between.split()) > FAR:
                continue
            if _BREAK.search(between):
                continue
            passive = _PASSIVE.search(between) is not None
            if not passive and _MUTUAL.search(between):
                continue
            if stems := self._meaning.content(between):
                yield stems, (first, second, passive), Mention(opens, closes, text[opens:closes])
