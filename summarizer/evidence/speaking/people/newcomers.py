"""People without a name whom sentences bring in: "ein Rentner", "beim Wirt", "a nurse"."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.describing_german import BROUGHT_IN, gender_german
from summarizer.evidence.lexicon.saying_turns import NEW_ARTICLES
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.people.persons import Persons, earlier, suits

_TOLD = 900
"""Characters back in which somebody without a name may have been introduced."""
_BACK = 2
"""Sentences back in which somebody is brought in."""


class Newcomers:
    """Knows whom a text brings in without a name; answers whether a noun may mean one of them."""

    def __init__(self, persons: Persons) -> None:
        self.persons = persons
        self.layout = persons.layout
        self.text = persons.text
        self.language = persons.language

    def brought_in(self, gender: str, at: int) -> bool:
        """Whether somebody of that gender was brought in right before `at`."""
        persons, layout = self.persons, self.layout
        start = layout.sentences[max(layout.sentence(at) - _BACK, 0)]
        named = (
            p[1] for p in earlier(persons.placed, at - 1) if suits(persons.gender(p[2]), gender)
        )
        start = max(start, next(named, 0), persons.last.end if persons.last is not None else 0)
        return any(
            self._is_somebody(found[1].lower(), gender) and not layout.in_quotation(found.start())
            for found in BROUGHT_IN[gender].finditer(self.text, start, at)
        )

    def _is_somebody(self, noun: str, gender: str) -> bool:
        feminine = gender_german("die", noun) == "f"
        return voice(noun, self.language) is Voice.PERSON and feminine == (gender == "f")

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
