"""Who a sentence behind the marks says the words are from: «…». Lo ha detto Elisa Morandi."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon import saying_referring as table
from summarizer.evidence.lexicon.cues import ALIKE
from summarizer.evidence.speaking.attributions import Clause
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.frames import Said

_FIRST = re.compile(r"[.,!?…]?[ \u00a0]([^\W\d_]+)[’']?(?: (\w+))?")
_REACH = 8
"""Words behind the opening one within which the verb stands."""


def may_refer(text: str, at: int, language: str) -> bool:
    """Whether the sentence behind `at` opens as one about the words before it may."""
    found = _FIRST.match(text, at)
    if found is None:
        return False
    opening = table.OPENING.get(ALIKE.get(language, language), frozenset())
    return found[1].lower() in opening or (language == "cs" and found[2] == "to")


class Referring(Clause):
    """The sentence behind a quotation."""

    def words_from(self) -> Said | None:
        """Whom it says the words before it are from; None where it speaks of something else."""
        tokens = self.tokens
        if len(tokens) < 2:
            return None
        verbs = (at for at, token in enumerate(tokens[: _REACH + 1]) if token.kind == "V")
        verb = next(verbs, None)  # behind "lo" too, which may be an article
        if verb is not None:
            subject = self._between(verb) or self._right(verb)
            speaker = self._speaker(subject)
            return Said(speaker, (verb, verb + 1)) if speaker is not None else None
        return self._equated() or self._bare_name()

    def _speaker(self, phrase: Phrase | None) -> Phrase | None:
        return phrase if phrase is not None and self._somebody(phrase) else None

    def _between(self, verb: int) -> Phrase | None:
        """The subject between the opening word and the verb: "Tak Nowak skomentował …"."""
        free = [p for p in self.phrases if p.first > 0 and p.last <= verb and not p.governed]
        return self._speaker(free[-1]) if free else None

    def _equated(self) -> Said | None:
        """Who follows "is" or "the words of": "A dirlo è stato X", "To słowa X"."""
        for at, token in enumerate(self.tokens[:_REACH]):
            words = token.low in table.WORDS
            if token.low in table.BEING or words:
                first = at + 1
                while first < len(self.tokens) and self.tokens[first].low in table.BEING | table.OF:
                    first += 1
                phrase = self._speaker(self._phrase_at(first) or self._phrase_from(first))
                if phrase is not None:
                    return Said(phrase, (at, at + 1))
        return None

    def _bare_name(self) -> Said | None:
        """Who follows the opening word at once: "Così l’ex assessore Fabio Tonelli"."""
        phrase = self._speaker(self._phrase_at(1))
        if phrase is None or self.language not in ("it", "fr", "es", "pt"):
            return None
        return Said(phrase, (0, 1)) if phrase.head is not None else None
