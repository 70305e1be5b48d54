"""People without a name whom German sentences bring in: "ein Rentner", "beim Wirt"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.evidence.lexicon.describing_german import (
    BROUGHT_IN,
    gender_german,
    is_counterpart_german,
)
from summarizer.evidence.lexicon.saying_turns import NEW_ARTICLES, POSSESSIVES
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.bearers import Bearers
from summarizer.evidence.speaking.persons import earlier, suits
from summarizer.evidence.speaking.phrases.tokens import Token

_TOLD = 900
"""Characters back in which somebody without a name may have been introduced."""
_BACK = 2
"""Sentences back in which somebody is brought in."""
_TALK = 6
"""Sentences back in which two people are told of."""


class Newcomers(Bearers):
    """Finds who was brought in without a name since anybody named acted."""

    def _brought_in(self, gender: str, at: int) -> bool:
        """Whether somebody of that gender was brought in right before `at`."""
        here = self.sentence(at)
        start = self.sentences[max(here - _BACK, 0)]
        named = (p[1] for p in earlier(self.placed, at - 1) if suits(self.gender(p[2]), gender))
        start = max(start, next(named, 0), self.last.end if self.last is not None else 0)
        return any(
            self._is_somebody(found[1].lower(), gender) and not self.in_quotation(found.start())
            for found in BROUGHT_IN[gender].finditer(self.text, start, at)
        )

    def _is_somebody(self, noun: str, gender: str) -> bool:
        feminine = gender_german("die", noun) == "f"
        return voice(noun, "de") is Voice.PERSON and feminine == (gender == "f")

    def _another(self, noun: str, at: int) -> bool:
        """Whether a noun told before `at` of somebody without a name: "ein Jurist", "a nurse"."""
        before = self.text[max(at - _TOLD, 0) : at]
        article = NEW_ARTICLES["de" if self.language == "de" else "en"]
        told = rf"\b{article} (?:[\w-]+ ){{0,3}}{re.escape(noun)}\b"
        return any(
            not self._apposes(max(at - _TOLD, 0) + found.start())
            for found in re.finditer(told, before, re.IGNORECASE)
        )

    def _apposes(self, at: int) -> bool:
        """Whether what begins at `at` says what somebody named before a comma is."""
        return self.text[at - 2 : at] == ", " and any(
            end == at - 2 for _, end, _ in earlier(self.placed, at)
        )

    def counterpart(self, own: Sequence[Token], at: int) -> str:
        """The other of two people, whom "sein Gegner" or "ihre Partnerin" means; "" for nobody."""
        owned = len(own) == 2 and own[0].low in POSSESSIVES
        if not owned or not is_counterpart_german(own[1].low):
            return ""
        near = [p for p in earlier(self.placed, at - 1) if self._apart(p[0], at) <= _TALK]
        names = {name.name for _, _, name in near}
        pronoun, gender = ("er", "m") if own[0].low[0] == "s" else ("sie", "f")
        owner = self._fitting(pronoun, gender, at) if len(names) == 2 else None
        rest = names - {owner[2].name} if owner is not None else names
        return next(iter(rest)) if len(rest) == 1 and len(names) == 2 else ""
