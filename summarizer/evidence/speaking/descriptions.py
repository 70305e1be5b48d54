"""Whom a description means: "the minister", "le berger", "den 61-årige prismodtager"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.evidence.lexicon.describing import (
    age_told,
    described_gender,
    for_another,
    from_place,
    is_description,
    is_parent,
    takes_up,
    undefined,
)
from summarizer.evidence.lexicon.describing_english import (
    borne_as,
    gender_english,
    takes_up_english,
)
from summarizer.evidence.lexicon.describing_german import (
    borne_as_german,
    gender_german,
    is_bystander_german,
    is_office_german,
    nominative,
    stands_beside,
    takes_up_german,
)
from summarizer.evidence.lexicon.describing_nouns import TAKING_UP
from summarizer.evidence.lexicon.epithets import TRADES, is_firm, names_of
from summarizer.evidence.lexicon.saying_manner import past_gender
from summarizer.evidence.lexicon.saying_phrases import (
    ADJECTIVE,
    DEFINITE,
    FROM,
    ONE_OF_A_PEOPLE,
    THE,
)
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.wordforms import CONTRACTED, SLAVIC_SOMEBODY
from summarizer.evidence.speaking.newcomers import Newcomers
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import NAME, Token

_YEARS = re.compile(r"\d\d-year-old")
_NEAR = 3
"""Sentences back in which a body may have spoken that a noun takes up."""
_KNOWN = 4000
"""Characters back in which a noun may have stood."""


class Descriptions(Newcomers):
    """Finds who was described, or else who a description may take up."""

    def _holder(
        self, phrase: Phrase, tokens: Sequence[Token], at: int, cue: str | None = None
    ) -> str:
        """The person a definite role or description was given to earlier; "" for nobody."""
        own = tokens[phrase.first : phrase.core]
        nouns = (token for token in own if token.kind in "NRV")
        head = next(nouns, own[-1]) if self.language == "de" else own[-1]
        firm = is_firm(head.low, self.language)  # not "die Leiterin der Behörde"
        if self.language == "de" and (other := self.counterpart(own, at)):
            return other
        if self.language == "de" and not firm:
            elsewhere = any(t.low in FROM for t in tokens[phrase.core : phrase.last])
            return self._holder_german(own, at, governed=phrase.governed, elsewhere=elsewhere)
        complement = tokens[phrase.core : phrase.last]
        if self.language == "en" and firm:
            return "" if complement else self._firm(own, at)
        if self.language == "en":
            return self._holder_english(own, complement, at)
        article = own[0].low in DEFINITE if len(own) == 2 else self.grammar.definite_ending
        if firm and len(own) < 3 and article:
            body = self._body_called(own[-1].low, at) or self._body(at, None)
            inverted = phrase.first > 0 and tokens[phrase.first - 1].kind in "VX"
            return body or (self._unlisted_body(at) if inverted else "")
        if complement and is_parent(own[-1].low, complement[-1].low):
            return self._taken_up("", described_gender(own[0].low, "", self.language), at)
        return self._described(phrase, tokens, at, cue)

    def _described(self, phrase: Phrase, tokens: Sequence[Token], at: int, cue: str | None) -> str:
        """The person that a noun which neither English nor German has means; "" for nobody."""
        own = tokens[phrase.first : phrase.core]
        complemented = phrase.last > phrase.core
        known = [t for t in own if t.role or is_description(t.low, self.language)]
        if not known and len(own) == 1 and self.grammar.definite_ending:
            return self._given(own[0].low, own, at) if self._definite(own, own[0].low) else ""
        article = self._article(phrase, tokens)
        head = (known or own)[0 if self.grammar.noun_first else -1]
        if not known or not (article or self._definite(own, head.low)):
            return ""
        if age := next((age for t in known if (age := age_told(t.low))), 0):
            return self._of_age(age, at) or self._taken_up("", "", at)
        whole = phrase.last == phrase.core
        if whole and (holder := self._given(head.low, own, at)):
            return holder
        former = takes_up(head.low) or any(t.low == "ex" for t in own)
        if head.role and not former and (complemented or not self._is_person(head.low)):
            return ""
        if any(voice(t.low, self.language) in (Voice.BODY, Voice.TEXT) for t in own):
            return ""  # "el comité técnico"
        gender = past_gender(cue.lower(), self.language) if cue and self.inflected else ""
        gender = gender or described_gender(article or own[0].low, head.low, self.language)
        return self._taken_up("", gender, at)

    def _article(self, phrase: Phrase, tokens: Sequence[Token]) -> str:
        """The preposition before a phrase that holds its article: "na opinião da | dirigente"."""
        before = tokens[phrase.first - 1].low if phrase.first else ""
        return before if before in CONTRACTED.get(self.language, ()) else ""

    def _unlisted_body(self, at: int) -> str:
        """Who spoke last, where that is a name and no person's: "La Cgfil … il sindacato"."""
        last = self.last
        if last is None or last.name in self.persons or not last.text[:1].isupper():
            return ""
        return last.name if self._apart(last.start, at) <= _NEAR else ""

    def _is_person(self, noun: str) -> bool:
        """Whether a noun is an office of somebody, who speaks for nobody else."""
        told = voice(noun, self.language)
        return told in (Voice.PERSON, Voice.UNKNOWN) and not for_another(noun)

    def _firm(self, own: Sequence[Token], at: int) -> str:
        """The body an English description means: by what its name holds, or which acted last."""
        noun = own[-1].low
        named = any(t.kind == NAME and (t.name is None or t.name.kind != "country") for t in own)
        if own[0].low not in THE or len(own) < 2 or named:
            return ""  # "the Equity union" has a name of its own
        for word in (noun, *names_of(noun)):
            if called := self._body_called(word, at):
                return called
        return self.body_acting(self.sentences[self.sentence(at)]) if noun in TRADES else ""

    def _holder_german(
        self, own: Sequence[Token], at: int, *, governed: bool, elsewhere: bool
    ) -> str:
        """The person that an article and a German noun mean: who bears the role, or acted last.

        Args:
            governed: whether a preposition leads them in.
            elsewhere: whether the noun goes on with whose it is: "der Wirt | vom Adler".
        """
        place = next((i for i, t in enumerate(own[1:], 1) if t.kind in "NRV"), 0)
        if not place or own[0].low not in DEFINITE:
            return ""
        noun, rest = own[place].low, own[place + 1 :]
        oblique = governed or own[0].low in ("des", "dem", "den") or noun.endswith("in")
        article, noun = nominative(own[0].low, noun) if oblique else (own[0].low, noun)
        if not rest:
            for role in (noun, *borne_as_german(noun)):
                if holder := self._given(role, own, at):
                    return holder
        if is_office_german(noun) and place < 3:
            return self._office_german(article, noun, at)
        told = takes_up_german(article, noun)
        if (
            not told
            and len(own) == place + 1
            and stands_beside(noun)
            and not self._mentioned(noun, at)
        ):
            told = gender_german(article, noun)
        listener = bool(rest) and (rest[-1].name is not None or self._paper(rest[-1].low))
        if not told or (rest and not listener) or place > 2 or self._another(noun, at):
            return ""
        if elsewhere or (told in ("m", "f") and self._brought_in(told, at)):
            return ""  # "Ein Rentner sah es. „…“, sagte der Mann"
        pronoun = {"m": "er", "f": "sie"}.get(told, "")
        return self._taken_up(pronoun, told.strip("*"), self.sentences[self.sentence(at)])

    def _office_german(self, article: str, noun: str, at: int) -> str:
        """The person right before who has to be whose office is told for the first time.

        "Entsetzt ist Ana Ruiz. „…“, so die Vorsitzende des Vereins": no other is told of.
        """
        gender = gender_german(article, noun)
        meant = "" if not gender or self._mentioned(noun, at) else self._just_acted(at)
        name = self.called(meant) if meant else None
        if name is None or self.gender(name) != gender:
            return ""
        before = self.lowered[max(name.mentions[0].start - 40, 0) : name.mentions[0].start].split()
        beside = bool(before) and before[-1].isalpha() and is_bystander_german(before[-1])
        return "" if beside else meant

    def _holder_english(self, own: Sequence[Token], complement: Sequence[Token], at: int) -> str:
        """The person that "the" and a noun mean: who bears the role, or who acted last."""
        noun = own[-1].low
        if own[0].low not in THE or len(own) < 2:
            return ""
        if not complement:
            for role in (noun, *borne_as(noun)):
                if holder := self._given(role, own, at):
                    return holder
        if complement and not (complement[0].low == "of" and complement[-1].kind in "#A"):
            return ""
        if not takes_up_english(noun) or self._another(noun, at):
            return ""
        age = next((int(t.low[:2]) for t in own[1:] if _YEARS.match(t.low)), 0)
        start, meant = self.acting(at, gender_english(noun), age) or (at, "")
        another = any(_is_noun(token) for token in own[1:-1])
        if another and "\n" in self.text[start:at]:
            return ""  # "the duty forecaster" has a part of his own
        return meant

    def _mentioned(self, noun: str, at: int) -> bool:
        """Whether a noun, or the like of its beginning, stands somewhere before `at`."""
        stem = noun[: max(len(noun) - 2, 4)]
        return self.lowered.find(stem, max(at - _KNOWN, 0), at) >= 0

    def _paper(self, noun: str) -> bool:
        """Whether a noun stands for who may be told something: "sagte der Jurist der Zeitung"."""
        return voice(noun, self.language) in (Voice.BODY, Voice.TEXT)

    def of_the_people(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """Whom "the Italian" means, the sentence before calling somebody by name; "" for a name."""
        own = tokens[phrase.first : phrase.last]
        if self.language == "de" and (len(own) == 2 or (len(own) == 3 and own[1].kind == "W")):
            return self._of_a_german_people(own, at)
        if self.language != "en" or len(own) != 2 or own[0].low != "the":
            return ""
        people = own[1].name
        one = people is not None and people.kind == "country" and ONE_OF_A_PEOPLE.search(own[1].low)
        meant = self.acting(at) if one else None
        return meant[1] if meant else ""

    def _of_a_german_people(self, own: Sequence[Token], at: int) -> str:
        """Whom "der Däne" or "die Schweizerin" means; "" for a name."""
        article, people = own[0], own[-1]
        if people.name is None or people.name.kind != "country":
            return ""
        if article.low == "die" and people.low.endswith("in"):
            return self._taken_up("sie", "f", self.sentences[self.sentence(at)])
        one = article.low == "der" and people.low.endswith(("er", "e", "ch", "or", "ar", "at"))
        return self._taken_up("er", "m", self.sentences[self.sentence(at)]) if one else ""

    def _definite(self, own: Sequence[Token], role: str) -> bool:
        """Whether an article or the noun's ending says that somebody known is meant."""
        if not self.articles:
            return own[0].low not in SLAVIC_SOMEBODY
        ended = self.text[own[-1].end : own[-1].end + 1] == ":"  # "vd:n"
        ended = ended or undefined(role, self.language) != role or role in TAKING_UP
        return own[0].low in DEFINITE or (len(own) == 1 and ended)

    def of_the_place(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """Whom "la Bretonne" or "de Groningse" takes up; "" for a name."""
        own = tokens[phrase.first : phrase.last]
        named = own[-1].name is not None and own[-1].name.kind in ("person", "organization")
        if len(own) != 2 or own[0].low not in DEFINITE or own[1].kind != NAME or named:
            return ""
        if not from_place(own[1].low, self.language):
            return ""
        gender = described_gender(own[0].low, own[1].low, self.language)
        return self._taken_up("", gender, at)


def _is_noun(token: Token) -> bool:
    """Whether a word between "the" and a noun seems to be a noun too, by its form."""
    return token.kind == "W" and ADJECTIVE.search(token.low) is None
