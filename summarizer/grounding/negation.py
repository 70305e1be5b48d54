"""Negations that a claim adds to what the article says, or leaves out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from summarizer.brief import Reason
from summarizer.evidence import Mention
from summarizer.evidence.lexicon.meaning import Meaning
from summarizer.grounding.surroundings import Surroundings, words_of
from summarizer.grounding.wording import Contradiction

FAR = 0.1
"""Likeness under which no negation of the article is the claim's."""

PLAIN = 0.75
"""The claim's verb is plain in the article if it stands so in a place this much as likely."""

DROPPED = 0.2
"""Likeness from which a negated verb of the article is the claim's."""

GOVERNED = 2
"""Content words behind a negation that it may govern."""

NEXT = 12
"""Characters between a negation and its verb: "not have to pay"."""

Span = tuple[int, int]


class Negations:
    """Compares the negations of a claim with those of the article.

    Args:
        text: the article's text.
        meaning: the rules of its language.
        surroundings: of its places.
    """

    def __init__(self, text: str, meaning: Meaning, surroundings: Surroundings) -> None:
        self._text = text
        self._meaning = meaning
        self._surroundings = surroundings
        self._cues, self._negated = self._read(text)
        self._plain: dict[str, list[Span]] = defaultdict(list)
        for stem, start, end in words_of(text, meaning):
            if (start, end) not in self._negated:
                self._plain[stem].append((start, end))
        self._denied: dict[str, list[Span]] = defaultdict(list)
        for _, end in self._cues:  # the verb itself, which stands next
            place = min((one for one in self._negated if one[0] >= end), default=(0, 0))
            if place[0] - end < NEXT and text[place[0]].islower():
                self._denied[self._negated[place]].append(place)

    def _read(self, text: str) -> tuple[list[Span], dict[Span, str]]:
        """The negations in a text, and the words they govern with their stems."""
        plain = text.replace("’", "'")
        cues = [found.span() for found in self._meaning.negation.finditer(plain)]
        governed = {}
        for _, end in cues:
            behind = plain[end : end + 60]
            for stem, a, b in words_of(behind, self._meaning)[:GOVERNED]:
                governed[end + a, end + b] = stem
        return cues, governed

    def check(self, claim: str) -> Iterator[Contradiction]:
        """Where `claim` negates what the article does not, or the other way round."""
        cues, governed = self._read(claim)
        for cue in self._meaning.plain_negation.finditer(claim.replace("’", "'")):
            if instead := self._added(claim, cue.span(), governed):
                yield self._found(claim, cue.span(), instead)
        if cues or self._meaning.contrary.search(claim):
            return
        for stem, start, end in words_of(claim, self._meaning):
            if instead := self._dropped(claim, stem, (start, end)):
                yield self._found(claim, (start, end), instead)
                return

    def _added(self, claim: str, cue: Span, governed: dict[Span, str]) -> Span | None:
        """The place of the article that `cue` turns around."""
        mine = self._surroundings.of_claim(claim, *cue)
        own, _ = self._surroundings.best(mine, self._cues)
        first = next((stem for place, stem in governed.items() if place[0] >= cue[1]), "")
        plain, place = self._surroundings.best(mine, self._plain.get(first, ()))
        if own < FAR or plain >= PLAIN * own:
            return place or cue
        return None

    def _dropped(self, claim: str, stem: str, place: Span) -> Span | None:
        """The negated place of the article that the claim's word stands for."""
        if stem not in self._denied:
            return None
        mine = self._surroundings.of_claim(claim, *place)
        denied, there = self._surroundings.best(mine, self._denied[stem])
        plain, _ = self._surroundings.best(mine, self._plain.get(stem, ()))
        return there if denied >= DROPPED and plain < denied / 2 else None

    def _found(self, claim: str, span: Span, instead: Span) -> Contradiction:
        start, end = span
        return Contradiction(
            Mention(start, end, claim[start:end]),
            Reason.NEGATION,
            Mention(*instead, self._text[instead[0] : instead[1]]),
        )
