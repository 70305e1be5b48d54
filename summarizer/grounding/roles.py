"""Who does what: a name of the article in a place where it cannot stand in a claim.

All that is looked at is what the text itself shows: who speaks in it, what stands only behind
"in" or "at", which names are people's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.brief import Reason
from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.saying import verb_pattern
from summarizer.grounding.surroundings import Surroundings
from summarizer.grounding.wording import Contradiction

SAME_PLACE, LESS = 0.34, 0.6
"""From this likeness on another name stands in the very place, if the claim's own has less."""

NEAR = 60
"""Characters between a name and a verb of saying that may belong together."""

_PLACED = re.compile(
    r"\b(?:in|at|near|across|outside|inside|around|from|of|to|through|im|in|bei|aus|à|en|au|del?)"
    r" (?:the |der |dem |la |el )?\Z"
)
_WHERE = re.compile(r"\b(?:in|near|across|outside|around) (?:the )?\Z")
_ENDS = re.compile(r"\s*(?:[.;,]|\Z)")
_PERSON_BEFORE = re.compile(
    r"\b(?:boss|leader|editor|captain|coach|manager|founder|chairman|chairwoman|spokesman|"
    r"spokeswoman|actor|actress|singer|star|striker|defender|midfielder|goalkeeper|chief executive|"
    r"author|presenter|husband|wife|brother|sister|son|daughter|father|mother|colleague|president|"
    r"senator|mayor|fellow) (?:the )?\Z",
    re.IGNORECASE,
)
_SUFFERS = re.compile(
    r" (?:has|have|had|was|were|is) (?:been )?(?:killed|shot|stabbed|injured|jailed|arrested|"
    r"charged|sentenced|married|born|released|acquitted|convicted|fined|sacked|appointed)\b"
)
_SAYS_AFTER = re.compile(
    r" (?:has |have |had |also )?(?:said|says|told|added|insisted|claimed|warned|announced|"
    r"argued)\b"
)
_SAYS_BEFORE = re.compile(r"(?:\bsaid|\bsays|\baccording to) (?:the )?\Z")
_PRONOUN_SAYS = re.compile(
    r"\b(?:he|she|they)\b(?: \w+){0,2}? (?:said|says|told|added|insisted)\b", re.I
)


class Roles:
    """Compares what names do in a claim with what they do in the article.

    Args:
        text: the article's text.
        evidence: what was read in it.
        surroundings: of its places.
    """

    def __init__(self, text: str, evidence: Evidence, surroundings: Surroundings) -> None:
        self._text = text
        self._surroundings = surroundings
        self._all = evidence.names
        self._says = verb_pattern(evidence.language)
        self._names = {
            form.casefold(): name
            for name in evidence.names
            for form in (*(mention.text for mention in name.mentions), name.name)
        }
        self._speakers = {name.name for name in evidence.names if self._speaks(name)} | {
            quotation.speaker.name for quotation in evidence.quotations if quotation.speaker
        }

    def check(self, claim: str, names: Sequence[Name]) -> Iterator[Contradiction]:
        """The names in `claim` that stand where the article shows they cannot."""
        for found in names:
            for mention in found.mentions:
                name = self._names.get(mention.text.casefold())
                if name is None:
                    continue
                before, after = claim[: mention.start], claim[mention.end :]
                if self._wrongly_says(name, before, after):
                    yield Contradiction(mention, Reason.WRONG_SPEAKER, name.mentions[0])
                elif self._out_of_place(name, before, after):
                    yield Contradiction(mention, Reason.CHANGED, name.mentions[0])
                elif other := self._replaced(name, mention, claim):
                    yield Contradiction(mention, Reason.CHANGED, other)

    def _replaced(self, name: Name, mention: Mention, claim: str) -> Mention | None:
        """The mention of another name in whose very place the claim has `name`."""
        mine = self._surroundings.of_claim(claim, mention.start, mention.end)
        own, _ = self._surroundings.best(mine, ((one.start, one.end) for one in name.mentions))
        others = {
            (one.start, one.end): one
            for other in self._all
            if other.kind == name.kind and not any(form.text in claim for form in other.mentions)
            for one in other.mentions
        }
        likeness, place = self._surroundings.best(mine, others)
        if place is None or likeness < SAME_PLACE or own > likeness * LESS:
            return None
        index = self._surroundings.sentence(place[0])
        here = any(self._surroundings.sentence(one.start) == index for one in name.mentions)
        return None if here else others[place]

    def _wrongly_says(self, name: Name, before: str, after: str) -> bool:
        """Whether the claim has someone say something who says nothing in the article."""
        says = _SAYS_AFTER.match(after) or _SAYS_BEFORE.search(before)
        if not says or name.kind != "person":  # a body speaks through its people
            return False
        return bool(self._speakers) and name.name not in self._speakers

    def _speaks(self, name: Name) -> bool:
        """Whether a verb of saying stands near a mention, or its pronoun says something next."""
        for mention in name.mentions:
            around = self._text[max(mention.start - NEAR, 0) : mention.end + NEAR]
            following = self._text[mention.end : mention.end + 5 * NEAR]
            if self._says.search(around) or _PRONOUN_SAYS.search(following):
                return True
        return False

    def _out_of_place(self, name: Name, before: str, after: str) -> bool:
        where = _WHERE.search(before) and _ENDS.match(after)
        if where and name.kind in ("person", "organization"):
            return name.mentions[0].text.isupper() and not any(self._placed(name))
        acts = _SUFFERS.match(after) or _PERSON_BEFORE.search(before)
        return acts is not None and all(self._placed(name))

    def _placed(self, name: Name) -> Iterator[bool]:
        """Of each mention, whether it stands behind a word that tells where."""
        for mention in name.mentions:
            before = max(mention.start - 16, 0)
            yield _PLACED.search(self._text, before, mention.start) is not None
