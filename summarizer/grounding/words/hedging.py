"""A hedge or an attribution that a claim leaves out, so that what may be so is plain fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.evidence.lexicon.hedges import ATTRIBUTING
from summarizer.evidence.lexicon.meaning import meaning
from summarizer.evidence.lexicon.saying import verb_pattern
from summarizer.evidence.lexicon.slots import DETERMINERS
from summarizer.grounding.context.surroundings import Surroundings

TOLD = 0.6
"""Share of a clause from which a claim says what it says."""

FEWEST = 2
"""Content words of a clause that may be told from others."""

_CLAUSE = re.compile(r"(?:, \w+ )?[^.,;:!?\n()“”„«»\"]*")
"""What is believed, behind the verb: "that the roof was damp", „, dass das Dach feucht war“."""

_NOUN = re.compile(rf"\b(?:{DETERMINERS}) \w+", re.IGNORECASE)
"""What a plan or a chance may be called without making it a fact: "the sale"."""


class Hedging:
    """Compares how sure a claim is of something with how sure the article is.

    Args:
        language: the article's, an ISO 639-1 code.
        surroundings: of its places.
    """

    def __init__(self, language: str, surroundings: Surroundings) -> None:
        self._meaning = meaning(language)
        self._surroundings = surroundings
        attributing = ATTRIBUTING.get(language)
        self._attributing = (
            re.compile(rf"\b(?:{attributing})\b", re.IGNORECASE)
            if attributing
            else verb_pattern(language)
        )

    def hedged(self, claim: str) -> bool:
        """Whether a sentence says so itself, or rests on somebody's word."""
        patterns = (self._meaning.hedge, self._meaning.belief, self._attributing)
        return any(pattern.search(claim) for pattern in patterns)

    def dropped(self, claim: str, passage: str, *, hedged: bool) -> bool:
        """Whether a hedge of `passage` is left out in `claim`, and the same verb is plain fact.

        Where the claim has hedges, but only promises ("will"), a mere chance ("may") is left out.
        """
        rules = self._meaning
        hedges = rules.hedge.findall(claim)
        if hedged and not (hedges and all(map(rules.future.fullmatch, hedges))):
            return False
        mine = set(rules.content(_NOUN.sub("", claim)))
        doubt = rules.chance if hedged else rules.doubt
        if mine & set(rules.governed(passage, doubt, reach=1)):
            return True
        told = set(rules.content(claim))
        return not hedged and any(self._tells(told, clause) for clause in self._believed(passage))

    def _believed(self, passage: str) -> Iterator[set[str]]:
        """The stems of each clause of `passage` that somebody believes."""
        for verb in self._meaning.belief.finditer(passage):
            clause = _CLAUSE.match(passage, verb.end())
            if clause:
                yield set(self._meaning.content(clause[0]))

    def _tells(self, told: set[str], clause: set[str]) -> bool:
        """Whether the stems of a claim hold most of what a clause says."""
        weigh = self._surroundings.weight
        held = sum(map(weigh, sorted(clause & told)))
        return len(clause) >= FEWEST and held >= TOLD * sum(map(weigh, sorted(clause)))
