"""Whom a German sentence without a name is about, for the pronoun that takes it up."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.describing_german import (
    ACTING,
    DEFINITE_OF,
    OWNED_AS,
    borne_as_german,
    gender_german,
    is_office_german,
    stands_beside,
    takes_up_german,
)
from summarizer.evidence.lexicon.meant import WOMAN
from summarizer.evidence.lexicon.moods_german import REPORTED
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.people.bearers import Bearers
from summarizer.evidence.speaking.people.descriptions_german import GermanDescriptions
from summarizer.evidence.speaking.people.newcomers import Newcomers
from summarizer.evidence.speaking.people.persons import Persons, earlier


class GermanUnnamed:
    """Knows whom German sentences are about without a name; answers whether a pronoun means them.

    Args:
        persons, bearers, newcomers: who is named, who bears roles, who is brought in.
        descriptions: what nouns tell of somebody.
    """

    def __init__(
        self,
        persons: Persons,
        bearers: Bearers,
        newcomers: Newcomers,
        descriptions: GermanDescriptions,
    ) -> None:
        self.persons = persons
        self.bearers = bearers
        self.newcomers = newcomers
        self.descriptions = descriptions
        self.layout = persons.layout
        self.text = persons.text

    def about(self, gender: str, at: int) -> str:
        """Whom the sentence before `at` is about without a name; "" where it names somebody.

        "Der Rentner will anonym bleiben. „…“, sagte er": not who spoke before.
        """
        here, sentences = self.layout.sentence(at), self.layout.sentences
        before = range(here - 1, max(here - 4, -1), -1)
        index = next((i for i in before if not self.layout.in_quotation(sentences[i])), -1)
        if index < 0:
            return ""
        start, stop = sentences[index : index + 2]
        last = self.persons.last
        spoke = last is not None and last.start >= start
        named = next(earlier(self.persons.placed, at - 1), None)
        if spoke or (named is not None and named[0] >= start):
            return ""
        if REPORTED.search(self.text, start, stop):
            return ""
        for found in ACTING.finditer(self.text, start, stop):
            article, noun = found[1].lower(), found[2].lower()
            article = OWNED_AS.get(article, article)
            if gender_german(DEFINITE_OF.get(article, article), noun) != gender:
                continue
            if voice(noun, "de") is Voice.PERSON and not self.layout.in_quotation(found.start()):
                return self._who(article, noun, found)
        return ""

    def _who(self, article: str, noun: str, found: re.Match[str]) -> str:
        """Who bears a role, or the words for somebody that open a sentence.

        "" where they take somebody up, or may be an object.
        """
        at = found.start()
        if article in DEFINITE_OF:
            return "" if found[1] == "eine" else found[0]
        if holder := self.bearers.of_any((noun, *borne_as_german(noun)), (), at):
            return holder
        if is_office_german(noun) and (holder := self.descriptions.in_office(article, noun, at)):
            return holder
        takes_up = takes_up_german(article, noun) or stands_beside(noun)
        known = takes_up and not self.newcomers.another(noun, at)
        return "" if known or found[0][0].islower() else found[0]

    def woman(self, start: int, end: int) -> str:
        """The last woman without a name between `start` and `end`: "die Sprecherin"."""
        found = ""
        for match in WOMAN.finditer(self.text, max(start, end - 240), end):
            told = match[2].lower().endswith(self.persons.cues.compounds)
            told = told or voice(match[2].lower(), "de") is Voice.PERSON
            if self._known_woman(match) or self._between_commas(match):
                continue
            if told and not self.layout.in_quotation(match.start()):
                follows = self.text[match.end() : match.end() + 2]
                found = match[0] if not follows[1:].isupper() or follows[0] != " " else ""
        return found

    def _between_commas(self, found: re.Match[str]) -> bool:
        """Whether words say what somebody is: "Ihre Mutter, eine Ärztin, …"."""
        before = self.text[max(found.start() - 2, 0) : found.start()]
        return before == ", " and self.text[found.end() : found.end() + 1] == ","

    def _known_woman(self, found: re.Match[str]) -> bool:
        """Whether "die" and a noun take up a woman named before: "die Biologin"."""
        noun = found[2].lower()
        takes_up = found[1].lower().startswith("die ") and takes_up_german("die", noun) == "f"
        return takes_up and not self.newcomers.another(noun, found.start())
