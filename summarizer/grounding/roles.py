"""Who does what: a name of the article in a place where it cannot stand in a claim.

All that is looked at is what the text itself shows: who speaks in it, what stands only behind
"in" or "at", which names are people's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cached_property

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name, Sentence
from summarizer.evidence.lexicon import slots as lexicon
from summarizer.evidence.lexicon.countries import is_variant
from summarizer.evidence.lexicon.saying import verb_pattern
from summarizer.evidence.patterns import alternation
from summarizer.grounding.known import KnownNames
from summarizer.grounding.neighbours import LANGUAGE
from summarizer.grounding.slots import Slots
from summarizer.grounding.standing import stands
from summarizer.grounding.suiting import WRONG_NAME, NameSigns, best, suits_name
from summarizer.grounding.surroundings import Claimed, Surroundings
from summarizer.grounding.wording import Contradiction

SPOKEN = 0.5
"""Share of what a claim has somebody say that one quotation of theirs must hold to bear it out."""

NEAR = 60
"""Characters between a name and a verb of saying that may belong together."""

_QUOTED = re.compile(r"[\"“„«‘]\Z")
_SAYS_AFTER = re.compile(rf" (?:(?:{lexicon.BEFORE_CLAIMS}) )?{alternation(lexicon.CLAIMS)}\b")
_SAYS_BEFORE = re.compile(rf"\b{alternation(lexicon.SAYS_BEFORE)} (?:the )?\Z")
_ENDS = re.compile(r"\s*(?:[.,;:]|\Z)")
_PRONOUN_SAYS = re.compile(
    rf"\b{alternation(lexicon.SPEAKING_PRONOUNS)}\b(?: \w+){{0,2}}? {alternation(lexicon.SAYS)}\b",
    re.IGNORECASE,
)


class Roles:
    """Compares what names do in a claim with what they do in the article.

    Args:
        text: the article's text.
        evidence: what was read in it.
        known: its names.
        surroundings: of its places.
    """

    def __init__(
        self, text: str, evidence: Evidence, known: KnownNames, surroundings: Surroundings
    ) -> None:
        self._text = text
        self._surroundings = surroundings
        self._all = evidence.names
        self._ranks = {name.name: rank for rank, name in enumerate(evidence.names)}
        self._unread: dict[str, tuple[Mention, ...]] = {}
        self._slots = Slots(text)
        self._quotations = evidence.quotations
        self._english = evidence.language == LANGUAGE
        self._says = verb_pattern(evidence.language)
        self._names = known

    @cached_property
    def _speakers(self) -> set[str]:
        """Who says something in the article."""
        return {name.name for name in self._all if self._speaks(name)} | {
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

    def check(
        self,
        claim: str,
        names: Sequence[Name],
        passage: Sentence | None,
        *,
        headline: bool = False,
    ) -> Iterator[Contradiction]:
        """The names in `claim` that stand where the article shows they cannot.

        Args:
            claim: a sentence.
            names: those in it.
            passage: the article's sentence that says much the same, if there is one.
            headline: whether it is one, whose capitals make no names.
        """
        known = [
            (mention, name)
            for found in names
            for mention in found.mentions
            if (name := self._names.get(mention.text))
            or (not headline and (name := self._unsure(found, mention)))
        ]
        absent = self._absent(claim, {name.name for _, name in known})
        for mention, name in known:
            if _QUOTED.search(claim, 0, mention.start):
                continue
            before, after = claim[: mention.start], claim[mention.end :]
            if not is_variant(mention.text) and name.name in self._ranks:
                if self._wrongly_says(name, claim, mention, passage):
                    yield Contradiction(mention, Reason.WRONG_SPEAKER, name.mentions[0])
                    continue
                if self._slots.wrong(name, mention.text, before, after):
                    yield Contradiction(mention, Reason.CHANGED, name.mentions[0])
                    continue
            twice = sum(other is name for _, other in known) > 1
            if other := self._replaced(name, mention, claim, absent, twice=twice):
                yield Contradiction(mention, Reason.CHANGED, other)

    def _said(self, name: Name, mine: Claimed) -> float:
        """How much of what a claim has somebody say they say in one quotation, 0 to 1."""
        if not mine.total:
            return 0.0
        return best(
            sum(weight for stem, weight in mine.weighed.items() if stem in stems) / mine.total
            for stems in self._quoted.get(name.name, ())
        )

    def _absent(self, claim: str, known: Set[str]) -> list[Name]:
        """The article's names that `claim` has in no form, and that are not `known` to be in it."""
        said = claim.casefold()
        return [
            name
            for name in self._all
            if name.name not in known
            and not any(form.text.casefold() in said for form in name.mentions)
        ]

    def _replaced(
        self, name: Name, mention: Mention, claim: str, absent: Sequence[Name], *, twice: bool
    ) -> Mention | None:
        """The mention of an `absent` name that suits the place in which the claim has `name`.

        `twice` is whether the claim has it elsewhere as well.
        """
        around = self._surroundings
        mine = around.of_claim(claim, mention.start, mention.end)
        places = sorted(set(self._places(name)))
        if _says(claim, mention) and self._said(name, mine) >= SPOKEN:
            return None
        words = set(name.name.casefold().split())
        others = [
            (around.likeness(mine, one.start, one.end), other.kind == name.kind, one)
            for other in absent
            if not words & set(other.name.casefold().split())
            for one in other.mentions
        ]
        rival, _, instead = max(others, key=lambda one: one[0], default=(0.0, False, None))
        if instead is None:
            return None
        signs = NameSigns(
            own=around.best(mine, places)[0],
            rival=rival,
            alike=best(likeness for likeness, alike, _ in others if alike),
            stands=self._stands(name, mention.text, claim[: mention.start], claim[mention.end :]),
            once=len(places) == 1,
            twice=twice,
            first=around.sentence(places[0][0]),
            rank=self._ranks.get(name.name, len(self._all)) / len(self._all),
            place=name.kind in ("country", "place"),
        )
        return instead if suits_name(signs) < WRONG_NAME else None

    def _unsure(self, found: Name, mention: Mention) -> Name | None:
        """A name of the claim that stands in the article, where it was not read as one."""
        form = mention.text.removesuffix("'s").removesuffix("’s")
        if form not in self._unread:
            places = (one.span() for one in re.finditer(rf"\b{re.escape(form)}\b", self._text))
            alone = [place for place in places if not self._inside(*place)]
            self._unread[form] = tuple(Mention(start, end, form) for start, end in alone)
        return Name(form, found.kind, self._unread[form]) if self._unread[form] else None

    def _inside(self, start: int, end: int) -> bool:
        """Whether a stretch is a part of a name: the Cornwall of "Cornwall Council"."""
        return any(
            one.start <= start and end <= one.end for name in self._all for one in name.mentions
        )

    def _stands(self, name: Name, form: str, before: str, after: str) -> float:
        return stands(name, form, before, after) if self._english else 0.0

    def _places(self, name: Name) -> Iterator[tuple[int, int]]:
        """Wherever the article has the name, also where the reader of names was not sure."""
        yield from ((mention.start, mention.end) for mention in name.mentions)
        for form in {mention.text for mention in name.mentions}:
            for found in re.finditer(rf"\b{re.escape(form)}\b", self._text):
                yield found.span()

    def _wrongly_says(
        self, name: Name, claim: str, mention: Mention, passage: Sentence | None
    ) -> bool:
        """Whether the claim has someone say something who says nothing in the article."""
        if not _says(claim, mention) or name.kind != "person":  # a body speaks through its people
            return False
        if self._speakers and name.name not in self._speakers:
            return True
        said_by = self._said_by(passage) if passage else set()
        return bool(said_by) and name.name not in said_by

    def _said_by(self, passage: Sentence) -> set[str]:
        """Who says what stands in a sentence; nobody, where another is named in it as well."""
        named = {
            name.name
            for name in self._all
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
            if self._says.search(around) or _PRONOUN_SAYS.search(following):
                return True
        return False


def _says(claim: str, mention: Mention) -> bool:
    """Whether a claim has somebody say something: "Ruiz says", "according to Ruiz"."""
    if _SAYS_AFTER.match(claim, mention.end):
        return True
    before = claim[: mention.start]
    return _SAYS_BEFORE.search(before) is not None and _ENDS.match(claim, mention.end) is not None
