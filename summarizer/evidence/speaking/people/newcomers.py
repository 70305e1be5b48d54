"""People without a name whom sentences bring in: "ein Rentner", "beim Wirt", "a nurse"."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.describing import described_gender, is_description
from summarizer.evidence.lexicon.meant import INDEFINITE
from summarizer.evidence.lexicon.saying import ARTICLE, ROLE
from summarizer.evidence.lexicon.saying_turns import NEW_ARTICLES
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.people.persons import Persons, earlier, suits

_TOLD = 900
"""Characters back in which somebody without a name may have been introduced."""
_NEAR = 3
"""Sentences back in which a pronoun takes up who opens one, quotations between them."""


class Newcomers:
    """Knows whom a text brings in without a name; answers whether a noun may mean one of them."""

    def __init__(self, persons: Persons) -> None:
        self.persons = persons
        self.layout = persons.layout
        self.text = persons.text
        self.language = persons.language
        self.cues = persons.cues

    def another(self, noun: str, at: int) -> bool:
        """Whether a noun told before `at` of somebody without a name: "ein Jurist", "a nurse"."""
        before = self.text[max(at - _TOLD, 0) : at]
        article = NEW_ARTICLES[self.language]
        told = rf"\b{article} (?:[\w-]+ ){{0,3}}{re.escape(noun)}\b"
        return any(
            not self._apposes(max(at - _TOLD, 0) + found.start())
            for found in re.finditer(told, before, re.IGNORECASE)
        )

    def _apposes(self, at: int) -> bool:
        """Whether what begins at `at` says what somebody named before a comma is."""
        return self.text[at - 2 : at] == ", " and any(
            end == at - 2 for _, end, _ in earlier(self.persons.placed, at)
        )

    def just_opening(self, gender: str, at: int) -> str:
        """Who opens the sentence before `at` without a name, where it names nobody.

        "Ruiz left. A woman in the queue laughed. “…,” she said."
        """
        here, sentences = self.layout.sentence(at), self.layout.sentences
        before = (sentences[i] for i in range(here - 1, max(here - _NEAR, 0) - 1, -1))
        start = next((i for i in before if not self.layout.in_quotation(i)), None)
        if start is None:
            return ""
        article, *words = self.text[start : start + 60].split()[:4]
        if re.fullmatch(NEW_ARTICLES.get(self.language, ""), article.lower()) is None:
            return ""
        named, last = next(earlier(self.persons.placed, at - 1), None), self.persons.last
        if (named is not None and named[0] >= start) or (last is not None and last.start > start):
            return ""
        for count, word in enumerate(words, 1):
            if self._person(word.lower()):
                told = described_gender(article.lower(), word.lower(), self.language)
                return " ".join((article, *words[:count])) if suits(told, gender) else ""
        return ""

    def _person(self, low: str) -> bool:
        role = self.cues.classes.get(low) == ROLE and voice(low, self.language) is not Voice.BODY
        told = voice(low, self.language) is Voice.PERSON
        return role or told or is_description(low, self.language)

    def opening(self, pronoun: str, at: int) -> str:
        """Who opens the sentence before `at`, or the one before that, without a name.

        "One cyclist shared a photo. “…,” he wrote."
        """
        here = self.layout.sentence(at)
        for index in range(here - 1, max(here - 3, -1), -1):
            start = self.layout.sentences[index]
            words = self.text[start : start + 60].split()[:5]
            article = self.cues.classes.get(words[0].lower()) == ARTICLE
            if not article or self.layout.in_quotation(start):
                continue
            if words[0] != INDEFINITE.get(pronoun, words[0]):
                continue
            for last, word in enumerate(words[1:], 1):
                if voice(word.lower(), self.language) is Voice.PERSON:
                    return " ".join(words[: last + 1])
        return ""
