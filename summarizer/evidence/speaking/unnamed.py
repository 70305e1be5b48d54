"""Whom a German sentence without a name is about, for the pronoun that takes it up."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.describing_german import (
    ACTING,
    borne_as_german,
    gender_german,
    is_office_german,
    stands_beside,
    takes_up_german,
)
from summarizer.evidence.lexicon.moods_german import REPORTED
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.descriptions import Descriptions
from summarizer.evidence.speaking.persons import earlier

_DEFINITE = {"ein": "der", "eine": "die"}
_OWNED = {"sein": "der", "seine": "die", "ihr": "der", "ihre": "die"}


class Unnamed(Descriptions):
    """Finds whom the sentence before a pronoun is about, where it names nobody."""

    def _about_nobody_named(self, gender: str, at: int) -> str:
        """Whom the sentence before `at` is about without a name; "" where it names somebody.

        "Der Rentner will anonym bleiben. „…“, sagte er": not who spoke before.
        """
        here = self.sentence(at)
        before = range(here - 1, max(here - 4, -1), -1)
        index = next((i for i in before if not self.in_quotation(self.sentences[i])), -1)
        if index < 0:
            return ""
        start, stop = self.sentences[index], self.sentences[index + 1]
        spoke = self.last is not None and self.last.start >= start
        named = next((p for p in earlier(self.placed, at - 1)), None)
        if spoke or (named is not None and named[0] >= start):
            return ""
        if REPORTED.search(self.text, start, stop):
            return ""
        for found in ACTING.finditer(self.text, start, stop):
            article, noun = found[1].lower(), found[2].lower()
            article = _OWNED.get(article, article)
            if gender_german(_DEFINITE.get(article, article), noun) != gender:
                continue
            if voice(noun, "de") is Voice.PERSON and not self.in_quotation(found.start()):
                return self._who(article, noun, found)
        return ""

    def _who(self, article: str, noun: str, found: re.Match[str]) -> str:
        """Who bears a role, or the words for somebody that open a sentence.

        "" where they take somebody up, or may be an object.
        """
        at = found.start()
        if article in _DEFINITE:
            return "" if found[1] == "eine" else found[0]
        for role in (noun, *borne_as_german(noun)):
            if holder := self._given(role, (), at):
                return holder
        if is_office_german(noun) and (holder := self._office_german(article, noun, at)):
            return holder
        takes_up = takes_up_german(article, noun) or stands_beside(noun)
        known = takes_up and not self._another(noun, at)
        return "" if known or found[0][0].islower() else found[0]
