"""Whom a German article and noun mean: "der Jurist", "die Vorsitzende", "der Däne"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.describing_german import (
    BROUGHT_IN,
    OBLIQUE_DEFINITE,
    PRONOUNS,
    borne_as_german,
    gender_german,
    is_bystander_german,
    is_office_german,
    nominative,
    one_of_a_people,
    stands_beside,
    takes_up_german,
)
from summarizer.evidence.lexicon.epithets import is_firm
from summarizer.evidence.lexicon.saying_phrases import DEFINITE, FROM, GENITIVE, OLD
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.people.acting import Acting
from summarizer.evidence.speaking.people.bearers import Bearers
from summarizer.evidence.speaking.people.newcomers import Newcomers
from summarizer.evidence.speaking.people.persons import earlier, suits
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token

_KNOWN = 4000
"""Characters back in which a noun may have stood."""
_BACK = 2
"""Sentences back in which somebody is brought in."""


class GermanDescriptions:
    """Knows what German nouns tell of somebody; answers whom one of them means."""

    def __init__(self, acting: Acting, bearers: Bearers, newcomers: Newcomers) -> None:
        self.acting = acting
        self.bearers = bearers
        self.newcomers = newcomers
        self.persons = acting.persons
        self.layout = acting.layout

    def meant(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str | None:
        """The person that a phrase at `at` means; "" for nobody, None where a body is meant."""
        own = tokens[phrase.first : phrase.core]
        head = next((token for token in own if token.kind in "NRV"), own[-1])
        if is_firm(head.low, "de"):  # not "die Leiterin der Behörde"
            return None
        elsewhere = any(t.low in FROM for t in tokens[phrase.core : phrase.last])
        return self._person(own, at, governed=phrase.governed, elsewhere=elsewhere)

    def _person(self, own: Sequence[Token], at: int, *, governed: bool, elsewhere: bool) -> str:
        """The person that an article and a noun mean: who bears the role, or acted last.

        Args:
            governed: whether a preposition leads them in.
            elsewhere: whether the noun goes on with whose it is: "der Wirt | vom Adler".
        """
        if old := next((i for i, t in enumerate(own) if t.low in OLD), 0):
            own = (own[0], *own[old + 1 :])  # "der 31 Jahre alte Stürmer"
        place = next((i for i, t in enumerate(own[1:], 1) if t.kind in "NRV"), 0)
        if not place or own[0].low not in DEFINITE:
            return ""
        noun, rest = own[place].low, own[place + 1 :]
        oblique = governed or own[0].low in OBLIQUE_DEFINITE or noun.endswith("in")
        article, noun = nominative(own[0].low, noun) if oblique else (own[0].low, noun)
        if not rest and (held := self.bearers.of_any((noun, *borne_as_german(noun)), own, at)):
            return held
        if is_office_german(noun) and place < 3:
            return self.in_office(article, noun, at)
        told = takes_up_german(article, noun)
        if (
            not told
            and len(own) == place + 1
            and stands_beside(noun)
            and not self._mentioned(noun, at)
            and self.layout.text[at - 1 : at] not in ("", "\n")  # a paragraph brings in another
        ):
            told = gender_german(article, noun)
        listener = bool(rest) and (rest[-1].name is not None or self._paper(rest[-1].low))
        if not told or place > 2 or self.newcomers.another(noun, at):
            return ""
        if rest and not listener:
            return self.in_office(article, noun, at) if rest[0].low in GENITIVE else ""
        if elsewhere or (told in ("m", "f") and self._brought_in(told, at)):
            return ""  # "Ein Rentner sah es. „…“, sagte der Mann"
        return self._taken_up(told, at)

    def _taken_up(self, gender: str, at: int) -> str:
        """The person of a gender, "*" for either, whom the sentence at `at` takes up."""
        pronoun = PRONOUNS.get(gender, "")
        return self.acting.taken_up(pronoun, gender.strip("*"), self.layout.opening(at))

    def in_office(self, article: str, noun: str, at: int) -> str:
        """The person right before who has to be whose office is told for the first time.

        "Entsetzt ist Ana Ruiz. „…“, so die Vorsitzende des Vereins": no other is told of.
        """
        gender = gender_german(article, noun)
        meant = "" if not gender or self._mentioned(noun, at) else self.acting.just_acted(at)
        name = self.persons.called(meant) if meant else None
        if name is None or self.persons.gender(name) != gender:
            return ""
        first = name.mentions[0].start
        before = self.layout.lowered[max(first - 40, 0) : first].split()
        beside = bool(before) and before[-1].isalpha() and is_bystander_german(before[-1])
        return "" if beside else meant

    def _mentioned(self, noun: str, at: int) -> bool:
        """Whether a noun, or the like of its beginning, stands somewhere before `at`."""
        stem = noun[: max(len(noun) - 2, 4)]
        return self.layout.lowered.find(stem, max(at - _KNOWN, 0), at) >= 0

    def _paper(self, noun: str) -> bool:
        """Whether a noun stands for who may be told something: "sagte der Jurist der Zeitung"."""
        return voice(noun, "de") in (Voice.BODY, Voice.TEXT)

    def of_the_people(self, own: Sequence[Token], at: int) -> str:
        """Whom "der Däne" or "die Schweizerin" means; "" for a name."""
        if len(own) != 2 and not (len(own) == 3 and own[1].kind == "W"):
            return ""
        article, people = own[0], own[-1]
        if people.name is None or people.name.kind != "country":
            return ""
        gender = one_of_a_people(article.low, people.low)
        return self._taken_up(gender, at) if gender else ""

    def _brought_in(self, gender: str, at: int) -> bool:
        """Whether somebody of that gender was brought in right before `at`."""
        persons, layout = self.persons, self.layout
        start = layout.sentences[max(layout.sentence(at) - _BACK, 0)]
        named = (
            p[1] for p in earlier(persons.placed, at - 1) if suits(persons.gender(p[2]), gender)
        )
        start = max(start, next(named, 0), persons.last.end if persons.last is not None else 0)
        return any(
            self._is_somebody(found[1].lower(), gender) and not layout.in_quotation(found.start())
            for found in BROUGHT_IN[gender].finditer(self.layout.text, start, at)
        )

    def _is_somebody(self, noun: str, gender: str) -> bool:
        feminine = gender_german("die", noun) == "f"
        return voice(noun, "de") is Voice.PERSON and feminine == (gender == "f")
