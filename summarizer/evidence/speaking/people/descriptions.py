"""Whom a description means: "the minister", "le berger", "den 61-årige prismodtager"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.describing import (
    FORMER_ALONE,
    age_told,
    described_gender,
    for_another,
    from_place,
    is_description,
    is_parent,
    takes_up,
    undefined,
)
from summarizer.evidence.lexicon.describing_nouns import TAKING_UP
from summarizer.evidence.lexicon.epithets import is_firm
from summarizer.evidence.lexicon.saying_manner import past_gender
from summarizer.evidence.lexicon.saying_phrases import DEFINITE
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.wordforms import CONTRACTED, SLAVIC_SOMEBODY
from summarizer.evidence.speaking.people.acting import Acting
from summarizer.evidence.speaking.people.bearers import Bearers
from summarizer.evidence.speaking.people.bodies import Bodies
from summarizer.evidence.speaking.people.descriptions_english import (
    EnglishDescriptions,
    called_in_capitals,
)
from summarizer.evidence.speaking.people.descriptions_german import GermanDescriptions
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import NAME, Token


class Descriptions:
    """Knows what nouns tell of somebody; answers whom one of them means.

    Args:
        acting, bodies, bearers: who acts in the text, which bodies it names, who bears its roles.
        rules: those of a language whose nouns are read by rules of their own, which come first.
    """

    def __init__(
        self,
        acting: Acting,
        bodies: Bodies,
        bearers: Bearers,
        rules: EnglishDescriptions | GermanDescriptions | None,
    ) -> None:
        self.acting = acting
        self.bodies = bodies
        self.bearers = bearers
        self.rules = rules
        self.persons = acting.persons
        self.text = acting.text
        self.language = self.persons.language
        self.grammar = self.persons.grammar

    def holder(
        self, phrase: Phrase, tokens: Sequence[Token], at: int, cue: str | None = None
    ) -> str:
        """The person a definite role or description was given to earlier; "" for nobody."""
        meant = self.rules.meant(phrase, tokens, at) if self.rules is not None else None
        if meant is not None:
            return meant
        own, complement = tokens[phrase.first : phrase.core], tokens[phrase.core : phrase.last]
        article = own[0].low in DEFINITE if len(own) == 2 else self.grammar.definite_ending
        if article and len(own) < 3 and is_firm(own[-1].low, self.language):
            return self.bodies.called(own[-1].low, at) or self.bodies.named(at)
        if complement and is_parent(own[-1].low, complement[-1].low):
            gender = described_gender(own[0].low, "", self.language)
            return self.acting.taken_up("", gender, at)
        return self._described(phrase, tokens, at, cue)

    def _described(self, phrase: Phrase, tokens: Sequence[Token], at: int, cue: str | None) -> str:
        """The person that a noun which neither English nor German has means; "" for nobody."""
        own = tokens[phrase.first : phrase.core]
        complemented = phrase.last > phrase.core
        known = [t for t in own if t.role or is_description(t.low, self.language)]
        if not known and len(own) == 1 and self.grammar.definite_ending:
            return self.bearers.of(own[0].low, own, at) if self._definite(own, own[0].low) else ""
        article = self._article(phrase, tokens)
        head = (known or own)[0 if self.grammar.noun_first else -1]
        if not known or not (article or self._definite(own, head.low)):
            return ""
        if age := next((age for t in known if (age := age_told(t.low))), 0):
            return self.acting.of_age(age, at) or self.acting.taken_up("", "", at)
        whole = phrase.last == phrase.core
        if whole and (holder := self.bearers.of(head.low, own, at)):
            return holder
        former = takes_up(head.low) or any(t.low in FORMER_ALONE for t in own)
        if head.role and not former and (complemented or not self._is_person(head.low)):
            return ""
        if any(voice(t.low, self.language) in (Voice.BODY, Voice.TEXT) for t in own):
            return ""  # "el comité técnico"
        gender = past_gender(cue.lower(), self.language) if cue and self.persons.inflected else ""
        gender = gender or described_gender(article or own[0].low, head.low, self.language)
        return self.acting.taken_up("", gender, at)

    def _article(self, phrase: Phrase, tokens: Sequence[Token]) -> str:
        """The preposition before a phrase that holds its article: "na opinião da | dirigente"."""
        before = tokens[phrase.first - 1].low if phrase.first else ""
        return before if before in CONTRACTED.get(self.language, ()) else ""

    def _is_person(self, noun: str) -> bool:
        """Whether a noun is an office of somebody, who speaks for nobody else."""
        told = voice(noun, self.language)
        return told in (Voice.PERSON, Voice.UNKNOWN) and not for_another(noun)

    def describes(self, phrase: Phrase, tokens: Sequence[Token]) -> bool:
        """Whether what looks like a name is a noun that tells of somebody: "the Labour MP"."""
        return self.language == "en" and called_in_capitals(phrase, tokens)

    def of_the_people(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """Whom "the Italian" means, the sentence before calling somebody by name; "" for a name."""
        if self.rules is None:
            return ""
        return self.rules.of_the_people(tokens[phrase.first : phrase.last], at)

    def _definite(self, own: Sequence[Token], role: str) -> bool:
        """Whether an article or the noun's ending says that somebody known is meant."""
        if not self.persons.articles:
            return own[0].low not in SLAVIC_SOMEBODY
        ended = self.text[own[-1].end : own[-1].end + 1] == ":"  # "vd:n"
        ended = ended or undefined(role, self.language) != role or role in TAKING_UP
        return own[0].low in DEFINITE or (len(own) == 1 and ended)

    def of_the_place(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """Whom "la Bretonne" or "de Groningse" takes up; "" for a name."""
        own = tokens[phrase.first : phrase.last]
        named = own[-1].name is not None and own[-1].name.kind in ("person", "organization")
        aged = len(own) == 3 and age_told(own[1].low)  # "de 26-jarige Groningse"
        if not (len(own) == 2 or aged) or own[0].low not in DEFINITE:
            return ""
        if own[-1].kind != NAME or named or not from_place(own[-1].low, self.language):
            return ""
        gender = described_gender(own[0].low, own[-1].low, self.language)
        return self.acting.taken_up("", gender, at)
