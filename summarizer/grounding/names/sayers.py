"""Who says something in a claim: somebody who says anything, or just this, in the article?"""

from __future__ import annotations

import re
from functools import cached_property

from summarizer.evidence import Evidence, Mention, Name, Sentence
from summarizer.evidence.lexicon import slots as lexicon
from summarizer.evidence.lexicon.saying import verb_pattern
from summarizer.evidence.patterns import alternation
from summarizer.grounding.context.suiting import best
from summarizer.grounding.context.surroundings import Claimed, Surroundings

SPOKEN = 0.5
"""Share of what a claim has somebody say that one quotation of theirs must hold to bear it out."""

NEAR = 60
"""Characters between a name and a verb of saying that may belong together."""

_SAYS_AFTER = re.compile(rf" (?:(?:{lexicon.BEFORE_CLAIMS}) )?{alternation(lexicon.CLAIMS)}\b")
_SAYS_BEFORE = re.compile(rf"\b{alternation(lexicon.SAYS_BEFORE)} (?:the )?\Z")
_ENDS = re.compile(r"\s*(?:[.,;:]|\Z)")
_PRONOUN_SAYS = re.compile(
    rf"\b{alternation(lexicon.SPEAKING_PRONOUNS)}\b(?: \w+){{0,2}}? {alternation(lexicon.SAYS)}\b",
    re.IGNORECASE,
)


class Sayers:
    """Knows who says what in one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
        surroundings: of its places.
    """

    def __init__(self, text: str, evidence: Evidence, surroundings: Surroundings) -> None:
        self._text = text
        self._surroundings = surroundings
        self._names = evidence.names
        self._sentences = evidence.sentences
        self._quotations = evidence.quotations
        self._verbs = verb_pattern(evidence.language)

    @cached_property
    def _all(self) -> set[str]:
        """Who says something in the article."""
        return {name.name for name in self._names if self._speaks(name)} | {
            quotation.speaker.name for quotation in self._quotations if quotation.speaker
        }

    @cached_property
    def _quoted(self) -> dict[str, list[set[str]]]:
        """Who is quoted → the stems of each quotation."""
        found: dict[str, list[set[str]]] = {}
        for said in self._quotations:
            if said.speaker:
                stems = {stem for stem, *_ in self._surroundings.words(said.text)}
                found.setdefault(said.speaker.name, []).append(stems)
        return found

    def bear_out(self, name: Name, mine: Claimed) -> bool:
        """Whether one quotation of theirs holds what a claim has somebody say."""
        shares = (
            sum(weight for stem, weight in mine.weighed.items() if stem in stems) / mine.total
            for stems in self._quoted.get(name.name, ())
        )
        return bool(mine.total) and best(shares) >= SPOKEN

    def wrong(self, name: Name, claim: str, mention: Mention, passage: Sentence) -> bool:
        """Whether the claim has someone say something who says nothing in the article."""
        if not says(claim, mention) or name.kind != "person":  # a body speaks through its people
            return False
        if self._all and name.name not in self._all:
            return True
        said = claim[: mention.start] + claim[mention.end :]
        said_by = self._said_by(self._telling(said) or passage)
        return bool(said_by) and name.name not in said_by

    def _telling(self, said: str) -> Sentence | None:
        """The sentence that holds at least half of what is said, whoever says it."""
        shares = self._surroundings.shares({stem for stem, *_ in self._surroundings.words(said)})
        likeliest = max(shares, key=lambda index: (shares[index], -index), default=None)
        if likeliest is None or shares[likeliest] < SPOKEN:
            return None
        return self._sentences[likeliest]

    def _said_by(self, passage: Sentence) -> set[str]:
        """Who says what stands in a sentence; nobody, where another is named in it as well."""
        named = {
            name.name
            for name in self._names
            for mention in name.mentions
            if name.kind == "person" and passage.start <= mention.start < passage.end
        }
        quoting = {
            quotation.speaker.name
            for quotation in self._quotations
            if quotation.speaker and quotation.start < passage.end and passage.start < quotation.end
        }
        return quoting | named if quoting else set()

    def _speaks(self, name: Name) -> bool:
        """Whether a verb of saying stands near a mention, or its pronoun says something next."""
        for mention in name.mentions:
            around = self._text[max(mention.start - NEAR, 0) : mention.end + NEAR]
            following = self._text[mention.end : mention.end + 5 * NEAR]
            if self._verbs.search(around) or _PRONOUN_SAYS.search(following):
                return True
        return False


def says(claim: str, mention: Mention) -> bool:
    """Whether a claim has somebody say something: "Ruiz says", "according to Ruiz"."""
    if _SAYS_AFTER.match(claim, mention.end):
        return True
    before = claim[: mention.start]
    return _SAYS_BEFORE.search(before) is not None and _ENDS.match(claim, mention.end) is not None
