"""Who a sentence behind the marks says the words are from: «…». Lo ha detto Elisa Morandi."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.cues import word_set
from summarizer.evidence.speaking.attributions import Clause
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.frames import Said

_OPENS = {
    "fr": "ainsi c ce ces telle voilà cette des",
    "es": "así lo son estas esas es quien con esta este palabra",
    "it": "lo così a ad parola sono queste questo è parole questa",
    "pt": "foi é assim as quem a são palavras essa esta",
    "nl": "dat dit zo aan",
    "pl": "tak to tymi te takie takimi takich ten",
    "cs": "tak to těmito takto tohle",
    "ru": "так это об такое таким эти этими такими такую такого",
    "uk": "так це про таку такими такої цими",
    "sv": "det så orden detta",
    "nb": "det slik ordene dette sånn",
    "da": "det sådan ordene dette så",
    "fi": "näin noin sanat",
}
"""What opens a sentence about words that were just quoted, by language."""
_ALIKE = {"no": "nb", "nn": "nb", "sk": "cs", "ca": "es", "gl": "pt"}
_OPENING = {language: word_set(words) for language, words in _OPENS.items()}
_BEING = word_set("è é es est er är is jest été foi fue été stato stata stati state sido jsou są")
_WORDS = word_set(
    "parole parola palabras palabra palavras mots propos phrase słowa zdanie slova слова orden "
    "ordene woorden sanat frase frases cita citação"
)
_OF = word_set("di de del do da dos d' d’ della dell' dell’ van från fra")
_FIRST = re.compile(r"[.,!?…]?[ \u00a0]([^\W\d_]+)[’']?(?: (\w+))?")
_REACH = 8
"""Words behind the opening one within which the verb stands."""


def may_refer(text: str, at: int, language: str) -> bool:
    """Whether the sentence behind `at` opens as one about the words before it may."""
    found = _FIRST.match(text, at)
    if found is None:
        return False
    opening = _OPENING.get(_ALIKE.get(language, language), frozenset())
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
            words = token.low in _WORDS
            if token.low in _BEING or words:
                first = at + 1
                while first < len(self.tokens) and self.tokens[first].low in _BEING | _OF:
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
