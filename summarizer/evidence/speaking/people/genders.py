"""Of which gender somebody is, as far as a text tells."""

from __future__ import annotations

from collections.abc import Container

from summarizer.evidence.items import Name
from summarizer.evidence.lexicon.genders import KIN, TITLES, gender_of
from summarizer.evidence.lexicon.meant import (
    FEMININE_OFFICES,
    FEMININE_SURNAMES,
    FIRST_PRONOUN,
    MASCULINE_SURNAMES,
    NEVER,
)
from summarizer.evidence.lexicon.saying_turns import POSSESSIVES, PRONOUN_GENDERS

_ASKED = 6
"""Mentions of a name that are looked at."""


class Genders:
    """Knows what titles, first names, kinship and pronouns tell; answers a person's gender.

    Args:
        text, language: the article.
        inflected: whether the language declines surnames.
        surnames: those that people in the text bear, in lower case.
    """

    def __init__(
        self, text: str, language: str, *, inflected: bool, surnames: Container[str]
    ) -> None:
        self.text = text
        self.language = language
        self.inflected = inflected
        self.surnames = surnames
        self.known: dict[str, str] = {}

    def of(self, name: Name) -> str:
        """ "m", "f" or "" for a person."""
        if name.name not in self.known:
            self.known[name.name] = self._by_words(name) or self.by_pronouns(name)
        return self.known[name.name]

    def _by_words(self, name: Name) -> str:
        """By the name itself, and the title or the word for kin before it."""
        words = name.name.split()
        told = gender_of(words[0], self.language)
        masculine = MASCULINE_SURNAMES.get(self.language, NEVER).search(words[-1])
        if told == "f" and len(words) > 1 and masculine and words[0][-1] == "a":
            return ""  # "zoologa Martina Duldy" is Martin Dulda
        if told and (len(words) > 1 or words[0].lower() not in self.surnames):
            return told  # a title may be that of another who bears the surname
        for mention in name.mentions[:_ASKED]:
            before = self.text[max(mention.start - 24, 0) : mention.start].lower().split()
            if before and (titled := TITLES.get(before[-1].strip("."))):
                return titled
            if len(before) > 1 and before[-2] in POSSESSIVES and (kin := KIN.get(before[-1])):
                return kin
            if before and before[-1].endswith(FEMININE_OFFICES):
                return "f"
        surname = self.inflected and len(words) > 1 and words[-1].endswith(FEMININE_SURNAMES)
        return "f" if surname else ""

    def by_pronouns(self, name: Name) -> str:
        """The gender of the pronouns that follow a name before anybody else's, "" for none."""
        pronoun = FIRST_PRONOUN.get(self.language)
        if pronoun is None:
            return ""
        votes = {"m": 0, "f": 0}
        for mention in name.mentions[:_ASKED]:
            found = pronoun.match(self.text, mention.end)
            if found is not None:
                votes[PRONOUN_GENDERS[(found[1] or found[2]).lower()]] += 1
        return "" if votes["m"] == votes["f"] else max(votes, key=lambda gender: votes[gender])
