"""Whom "the" and an English noun mean: "the minister", "the 29-year-old striker"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.evidence.lexicon.describing_english import (
    IN_CAPITALS,
    borne_as,
    gender_english,
    is_office_english,
    takes_up_english,
)
from summarizer.evidence.lexicon.epithets import TRADES, is_firm, names_of
from summarizer.evidence.lexicon.saying_phrases import ADJECTIVE, FORMER, ONE_OF_A_PEOPLE, THE
from summarizer.evidence.speaking.people.acting import Acting
from summarizer.evidence.speaking.people.bearers import Bearers
from summarizer.evidence.speaking.people.bodies import Bodies
from summarizer.evidence.speaking.people.newcomers import Newcomers
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import NAME, Token

_YEARS = re.compile(r"\d\d-year-old")


class EnglishDescriptions:
    """Knows what English nouns tell of somebody; answers whom one of them means."""

    def __init__(
        self, acting: Acting, bodies: Bodies, bearers: Bearers, newcomers: Newcomers
    ) -> None:
        self.acting = acting
        self.bodies = bodies
        self.bearers = bearers
        self.newcomers = newcomers
        self.layout = acting.layout

    def meant(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """The person or body that a phrase at `at` means; "" for nobody."""
        own = tokens[phrase.first : phrase.core]
        complement = tokens[phrase.core : phrase.last]
        if is_firm(own[-1].low, "en"):
            return "" if complement else self._firm(own, at)
        return self._person(own, complement, at)

    def _firm(self, own: Sequence[Token], at: int) -> str:
        """The body a description means: by what its name holds, or which acted last."""
        noun = own[-1].low
        named = any(t.kind == NAME and (t.name is None or t.name.kind != "country") for t in own)
        if own[0].low not in THE or len(own) < 2 or named:
            return ""  # "the Equity union" has a name of its own
        for word in (noun, *names_of(noun)):
            if called := self.bodies.called(word, at):
                return called
        return self.bodies.acting(self.layout.opening(at)) if noun in TRADES else ""

    def _person(self, own: Sequence[Token], complement: Sequence[Token], at: int) -> str:
        """The person that "the" and a noun mean: who bears the role, or who acted last."""
        noun = own[-1].low.rpartition(" ")[2]
        if own[0].low not in THE or len(own) < 2:
            return ""
        if not complement and (holder := self.bearers.of_any((noun, *borne_as(noun)), own, at)):
            return holder
        if complement and not (complement[0].low == "of" and complement[-1].kind in "#A"):
            return ""
        known = takes_up_english(noun) or (is_office_english(noun) and _held_by_known(own))
        if not known or self.newcomers.another(noun, at):
            return ""
        age = next((int(t.low[:2]) for t in own[1:] if _YEARS.match(t.low)), 0)
        start, meant = self.acting.acting(at, gender_english(noun), age) or (at, "")
        another = any(_is_noun(token) for token in own[1:-1])
        if another and "\n" in self.layout.text[start:at]:
            return ""  # "the duty forecaster" has a part of his own
        return meant

    def of_the_people(self, own: Sequence[Token], at: int) -> str:
        """Whom "the Italian" means; "" for a name."""
        if len(own) != 2 or own[0].low not in THE:
            return ""
        people = own[1].name
        one = people is not None and people.kind == "country" and ONE_OF_A_PEOPLE.search(own[1].low)
        meant = self.acting.acting(at) if one else None
        return meant[1] if meant else ""


def called_in_capitals(phrase: Phrase, tokens: Sequence[Token]) -> bool:
    """Whether what looks like a name is a noun for somebody: "the Labour MP", "a Democrat"."""
    first, last = tokens[phrase.first], tokens[phrase.core - 1]
    led = first is not last and (first.kind == "A" or first.low in THE)
    return led and last.kind == NAME and last.low.rpartition(" ")[2] in IN_CAPITALS


def _held_by_known(own: Sequence[Token]) -> bool:
    """Whether words before an office tell that its holder was named: "the former minister"."""
    return any(t.low in FORMER or (t.kind == NAME and not t.owner) for t in own[1:-1])


def _is_noun(token: Token) -> bool:
    """Whether a word between "the" and a noun seems to be a noun too, by its form."""
    return token.kind == "W" and ADJECTIVE.search(token.low) is None
