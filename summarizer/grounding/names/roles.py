"""Who does what: a name of the article in a place where it cannot stand in a claim.

All that is looked at is what the text itself shows: who speaks in it, what stands only behind
"in" or "at", which names are people's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name, Sentence
from summarizer.evidence.lexicon.countries import is_variant
from summarizer.grounding.context.neighbours import LANGUAGE
from summarizer.grounding.context.slots import Slots
from summarizer.grounding.context.standing import stands
from summarizer.grounding.context.suiting import WRONG_NAME, NameSigns, best, suits_name
from summarizer.grounding.context.surroundings import Surroundings
from summarizer.grounding.context.ties import Span, Ties
from summarizer.grounding.names.crossed import Crossed
from summarizer.grounding.names.known import KnownNames
from summarizer.grounding.names.sayers import Sayers, says
from summarizer.grounding.words.wording import Contradiction

_QUOTED = re.compile(r"[\"“„«‘]\Z")

FOLLOWING = 0.6
"""What a sentence tells of those named in the one before ("He said …"), against its own names."""


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
        self._sayers = Sayers(text, evidence, surroundings)
        self._crossed = Crossed(surroundings, Ties(text, surroundings))
        self._english = evidence.language == LANGUAGE
        self._names = known
        self._standing: dict[tuple[str, int], list[Span]] = {}

    def check(
        self,
        claim: str,
        names: Sequence[Name],
        passage: Sentence,
        *,
        headline: bool = False,
    ) -> Iterator[Contradiction]:
        """The names in `claim` that stand where the article shows they cannot.

        Args:
            claim: a sentence.
            names: those in it.
            passage: the article's sentence that says most of it.
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
                if self._sayers.wrong(name, claim, mention, passage):
                    yield Contradiction(mention, Reason.WRONG_SPEAKER, name.mentions[0])
                    continue
                if self._slots.wrong(name, mention.text, before, after, headline=headline):
                    yield Contradiction(mention, Reason.CHANGED, name.mentions[0])
                    continue
            twice = sum(other is name for _, other in known) > 1
            if other := self._replaced(
                name, mention, claim, absent, twice=twice, headline=headline
            ):
                yield Contradiction(mention, Reason.CHANGED, other)
        if headline:
            return
        ordered = sorted(known, key=lambda one: one[0].start)
        yield from self._crossed.check(
            claim, [(mention, name.name, self._places(name)) for mention, name in ordered]
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
        self,
        name: Name,
        mention: Mention,
        claim: str,
        absent: Sequence[Name],
        *,
        twice: bool,
        headline: bool,
    ) -> Mention | None:
        """The mention of an `absent` name that suits the place in which the claim has `name`.

        `twice` is whether the claim has it elsewhere as well; a headline leaves out the little
        words that show what kind of name a place calls for.
        """
        around = self._surroundings
        mine = around.of_claim(claim, mention.start, mention.end)
        places = self._places(name)
        before, after = claim[: mention.start], claim[mention.end :]
        if says(claim, mention) and self._sayers.bear_out(name, mine):
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
            held=self._held(
                claim, {mention.text, *self._forms(name)}, places, [one for *_, one in others]
            ),
            stands=0.0 if headline else self._stands(name, mention.text, before, after),
            once=len(places) == 1,
            twice=twice,
            first=around.sentence(places[0][0]),
            rank=self._ranks.get(name.name, len(self._all)) / len(self._all),
            place=name.kind in ("country", "place"),
        )
        return instead if suits_name(signs) < WRONG_NAME else None

    def _held(
        self, claim: str, forms: Set[str], places: Sequence[Span], others: Sequence[Mention]
    ) -> float:
        """How much more of a claim without `forms` stands near a name's places than near others."""
        around = self._surroundings
        own = {stem for form in forms for stem, *_ in around.words(form)}
        shares = around.shares({stem for stem, *_ in around.words(claim)} - own)

        def most(starts: Iterable[int]) -> float:
            indices = {around.sentence(start) for start in starts}
            following = best(shares.get(at + 1, 0.0) for at in indices)
            return max(best(shares.get(at, 0.0) for at in indices), FOLLOWING * following)

        return most(start for start, _ in places) - most(one.start for one in others)

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

    def _places(self, name: Name) -> list[Span]:
        """Wherever the article has the name, also where the reader of names was not sure."""
        key = name.name, name.mentions[0].start
        if key not in self._standing:
            found = {(mention.start, mention.end) for mention in name.mentions}
            for form in self._forms(name):
                found |= {one.span() for one in re.finditer(rf"\b{re.escape(form)}\b", self._text)}
            self._standing[key] = sorted(found)
        return self._standing[key]

    @staticmethod
    def _forms(name: Name) -> set[str]:
        return {mention.text for mention in name.mentions}
