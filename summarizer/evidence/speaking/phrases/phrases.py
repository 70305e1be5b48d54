"""Phrases around quotations, as far as finding out who spoke needs them.

No grammar is parsed: runs of words that may name somebody ("the ministry’s spokesman John
Smith", "la policía", "Merkel") become phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.evidence.lexicon.describing import undefined
from summarizer.evidence.lexicon.saying import DEMONSTRATIVES
from summarizer.evidence.lexicon.saying_phrases import (
    ALONE,
    GENITIVE,
    GERMAN_ADVERBS,
    LATTER,
    ONE,
    THEM,
    THIS_ONE,
    WHOSE,
)
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.phrases.appositions import Appositions
from summarizer.evidence.speaking.phrases.tokens import BREAK, NAME, WORD, Token

_OPENS_PHRASE, _NAMING = frozenset("HANR#"), frozenset("NRW")
"""Classes of words that may begin a phrase, and of which it has to hold one."""


_ATTRIBUTE = 20
"""Words that may part a German article from its noun."""
_PARTICIPIAL = re.compile(r"\w{4}(?:t|en|end)e[nrsm]?$")


@dataclass(slots=True)
class Phrase:
    """What may name a speaker.

    Attributes:
        first, last: its tokens, complement and apposition included, end exclusive.
        core: where its own words end, without complement and apposition.
        head: the tokens that name the person or body, or None for a role or a pronoun.
        pronoun: the pronoun it consists of, or "".
        governed: whether a preposition or "to"-like word leads it in.
    """

    first: int
    last: int
    core: int
    head: tuple[int, int] | None
    pronoun: str = ""
    governed: bool = False


class Words(Appositions):
    """Turns tokens into phrases."""

    def phrases(self, tokens: Sequence[Token]) -> Iterator[Phrase]:
        """The phrases of a stretch, in text order."""
        before: Phrase | None = None
        at = 0
        while at < len(tokens):
            opens = tokens[at].kind in _OPENS_PHRASE
            opens = opens or (bool(self.contracted) and self.article_before(tokens, at))
            opens = opens and not (self.german and _is_that(tokens, at))
            phrase = self.phrase(tokens, at) if opens else None
            if phrase is None:
                at += 1
                continue
            phrase.governed = self._governed(tokens, at) or self.oblique(tokens[at])
            joined = before is not None and before.last == at - 1 and tokens[at - 1].kind == "C"
            if joined and before is not None and before.governed:
                phrase.governed = True  # "mit Edwin Aldrin und Michael Collins"
            at = phrase.last
            before = phrase
            yield phrase

    def phrase(self, tokens: Sequence[Token], at: int) -> Phrase | None:
        """The phrase that begins at token number `at`, if one does."""
        kind = tokens[at].kind
        if kind == "H":
            return Phrase(at, at + 1, at + 1, None, tokens[at].low)
        one = at + (tokens[at].low == "l'" and at + 1 < len(tokens))
        if tokens[one].low in ONE and (named := self._one_of(tokens, one)):
            return Phrase(at, named[1], one + 1, named)
        led = kind in "ANR#" or self.article_before(tokens, at)
        if not led or (not at and self._opens_as_predicate(tokens)):
            return None
        if (noun := self._attributed(tokens, at)) and (whole := self.phrase(tokens, noun)):
            return replace(whole, first=at)
        if self.demonstrative(tokens, at):
            return Phrase(at, at + 1, at + 1, None, tokens[at].low)
        core = self._core(tokens, at)
        if core == at + 1 and tokens[at].low in ALONE and tokens[core : core + 1]:
            return Phrase(at, core, core, None) if tokens[core].kind == "V" else None
        if core == at + 1 == 1 and self._opens_as_adjective(tokens):
            return Phrase(0, 2, 2, None)
        if _NAMING.isdisjoint([token.kind for token in tokens[at:core]]):
            return None
        head = self._head(tokens, at, core)
        last = self._complement(tokens, self._past_brackets(tokens, core))
        if head is None or self._office_in(tokens, at, head[0], core):
            end, head = self._name_behind(tokens, at, core, last)
            return Phrase(at, end, core, head)
        return Phrase(at, last, core, head)

    def _one_of(self, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        """The name behind "one of them": "jeden z nich, Petr Novák,"."""
        behind = range(at + 2, min(at + 4, len(tokens) - 1))
        comma = next((i for i in behind if tokens[i].kind == BREAK), 0)
        name = tokens[comma + 1].name if comma else None
        if name is None or name.kind != "person" or tokens[comma - 1].low not in THEM:
            return None
        return (comma + 1, comma + 2) if tokens[comma + 2 : comma + 3] != [] else None

    def with_apposition(self, tokens: Sequence[Token], phrase: Phrase) -> Phrase:
        """A phrase with the name that commas set behind it, whatever leads it in."""
        named = self._apposition(tokens, phrase.last)
        behind = tokens[named[1] : named[1] + 1] if named is not None else []
        if named is None or not behind or behind[0].kind not in ",(.":
            return phrase
        return Phrase(phrase.first, named[1], phrase.core, named)

    def _attributed(self, tokens: Sequence[Token], at: int) -> int:
        """Where the noun of a German article with a long attribute stands; 0 without one.

        "die seit Jahren geplante | Straße", "der von vielen kritisierte | Minister Ana Ruiz".
        """
        leads = tokens[at + 1 : at + 2]
        if not self.german or tokens[at].kind != "A" or not leads or leads[0].kind != "P":
            return 0
        for index in range(at + 3, min(at + _ATTRIBUTE, len(tokens) - 1)):
            token = tokens[index]
            if token.kind in ",.:;(-S":
                return 0
            own = token.kind in "WV" and tokens[index - 1].kind != "A"
            if own and tokens[index + 1].kind in "NR" and _PARTICIPIAL.search(token.low):
                return index + 1
        return 0

    def demonstrative(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether an article is a pronoun: German "Der habe gesagt", Spanish "Esta replicó"."""
        if at + 1 >= len(tokens):
            return False
        if not self.german:
            this = tokens[at].low in DEMONSTRATIVES.get(self.language, ())
            return this and not at and tokens[1].kind in "XV"
        if not at and tokens[at].low in LATTER and tokens[at + 1].kind in "XVW":
            ends = tokens[at + 1].low[-1]  # "Dieser wies das zurück", not "Dieser neue Plan"
            return tokens[at + 1].kind in "XV" or ends in "ts"
        if tokens[at].low not in THIS_ONE:
            return False
        following = tokens[at + 1]
        if following.kind == WORD and not at and following.low.endswith("t"):
            return (
                tokens[at + 2 : at + 3] == [] or tokens[at + 2].kind not in "NRW"
            )  # "Der winkt ab"
        return following.kind in "XV" and following.low not in GERMAN_ADVERBS

    def _opens_as_adjective(self, tokens: Sequence[Token]) -> bool:
        """Whether a capital is the sentence's: "Shocked locals said"."""
        lone = tokens[0].kind == NAME and tokens[0].name is None
        return lone and len(tokens) > 2 and tokens[1].kind == WORD and tokens[2].kind == "V"

    def _opens_as_predicate(self, tokens: Sequence[Token]) -> bool:
        """Whether a capital is a Romance adjective's: "Duro | il commento di Ruiz: «…»"."""
        name = tokens[0].name
        unknown = tokens[0].kind == NAME and (name is None or name.kind == "other")
        articled = self.grammar.noun_first and tokens[1:2] != [] and tokens[1].kind == "A"
        return unknown and articled

    def _of_country(self, tokens: Sequence[Token], at: int, core: int) -> bool:
        """Whether a German office ends in its country: "der Innenminister Frankreichs"."""
        name = tokens[core - 1].name
        place = name is not None and name.kind in ("country", "place")
        return self.german and place and core - 2 > at and tokens[core - 2].role

    def _head(self, tokens: Sequence[Token], at: int, core: int) -> tuple[int, int] | None:
        """The tokens of the name a phrase holds; None when it ends in a role."""
        people = [
            i
            for i in range(at, core)
            if (name := tokens[i].name) and name.kind == "person" and not tokens[i].owner
            if i == at or tokens[i - 1].low not in GENITIVE or i - 1 == at
        ]
        behind = tokens[people[-1] + 1 : core] if people and not self.grammar.office_last else ()
        if people and not any(t.role and t.kind == "R" for t in behind):
            last = people[-1] + 1
            surname = self.german and " " not in tokens[last - 1].low and last < core
            goes_on = surname and tokens[last].kind == NAME and tokens[last].name is None
            return people[-1], last + goes_on
        if self._of_country(tokens, at, core):
            return None
        if core == 1 and not at and self._defined(tokens[0]):
            return None
        end = core
        while self.grammar.office_last and end > at and tokens[end - 1].kind == "R":
            end -= 1
        start = end
        while start > at and tokens[start - 1].kind == "N" and not tokens[start - 1].owner:
            if tokens[start - 1].role and tokens[start - 1].name is None:
                break
            start -= 1
        if start == end or (
            self.german and tokens[at].kind == "A" and tokens[end - 1].name is None
        ):
            return None
        if self.german and start > at and self._possessed(tokens[start - 1], tokens[start]):
            return None
        if self.german and self._owned(tokens, at, start):
            return None
        return start, end

    def _office_in(self, tokens: Sequence[Token], at: int, head: int, core: int) -> bool:
        """Whether a name is the body whose office its holder has: "Liderul PSD, Ana Ruiz,"."""
        body = tokens[head].name
        if head == at or body is None or body.kind == "person" or not tokens[head - 1].role:
            return False
        return self._between_commas(tokens, self._apposition(tokens, core))

    def _defined(self, token: Token) -> bool:
        """Whether a capital is the sentence's, the noun ending in its article: "Forsvareren"."""
        lone = token.name is None or token.name.kind == "other"
        lone = lone and self.grammar.definite_ending
        return lone and undefined(token.low, self.language) != token.low

    def _owned(self, tokens: Sequence[Token], at: int, start: int) -> bool:
        """Whether a name is that of what a person belongs to: "eine Sprecherin der Lufthansa"."""
        while start - at > 2 and tokens[start - 1].kind == "N" and tokens[start - 1].role:
            start -= 1  # "eine Sprecherin der Volksbank Eifel"
        while start - at > 2 and tokens[start - 1].kind == WORD:
            start -= 1  # "der Chef der rechten Partei Liga"
        while start - at > 3 and tokens[start - 1].low in GENITIVE:
            owner = tokens[start - 2]
            if owner.kind not in "NR" or voice(owner.low, "de") is Voice.PERSON:
                break
            start -= 2  # "der Präsident des Zentralrats der Juden"
        genitive = start - at > 1 and tokens[start - 1].low in GENITIVE
        return genitive and voice(tokens[start - 2].low, "de") is Voice.PERSON

    def _possessed(self, before: Token, name: Token) -> bool:
        """Whether a name stands in the genitive behind a role: "der Innenminister Frankreichs"."""
        if name.name is None or name.name.kind == "person" or not name.low.endswith("s"):
            return False
        return before.low in GENITIVE or before.role


def _is_that(tokens: Sequence[Token], at: int) -> bool:
    """Whether a German article stands for itself before another: "ob ihm das | sein Chef zahlt"."""
    following = tokens[at + 1 : at + 2]
    return tokens[at].kind == "A" and bool(following) and following[0].low in WHOSE
