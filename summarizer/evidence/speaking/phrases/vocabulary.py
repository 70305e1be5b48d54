"""What class a word is of by itself, in its language."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.lexicon.describing import is_description, undefined
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.saying import cues
from summarizer.evidence.lexicon.voices import SPEAKING, told_of_most, voice
from summarizer.evidence.lexicon.wordforms import (
    ADVERBS,
    DEPUTIES,
    DEPUTY,
    SLAVIC_SOMEBODY,
    SLAVIC_SURNAME,
)
from summarizer.evidence.phrasebook import Endings
from summarizer.evidence.speaking.phrases.tokens import (
    BREAK,
    CLOSE,
    COLON,
    DASH,
    NAME,
    NUMBER,
    OPEN,
    OPENER,
    STOP,
    WORD,
)

_MARKS = {",": BREAK, ";": BREAK, ":": COLON, "(": OPEN, "[": OPEN, ")": CLOSE, "]": CLOSE}
_CLITIC = re.compile(r"(\w{3,})-(?:[oa]s?|lhes?|se|me|nos)$")
"""A Portuguese verb with its object: "descreve-o"."""
_ARABIC = re.compile(r"(?:a[lnrstz]|el|ash|bin)-[A-Z]")
"""Names that begin small: "al-Zawahiri"."""

Read = tuple[str, str, bool, bool]
"""Of a word: its lower-case form, its class, whether it owns, whether it is a role."""


class Vocabulary:
    """Tells the class of any word of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.grammar = grammar(language)
        self.cues = cues(language)
        self._adverb = ADVERBS.get(language)
        self._roles = Endings(self.cues.compounds) if self.cues.compounds else None

    def read(self, word: str, opens: bool) -> Read:
        """What a word or mark is, inside a sentence or where it `opens` one."""
        first = word[0]
        tied = len(word) > 1 and first == "-"  # French "dit-il"
        if not (tied or first.isalnum()):
            mark = _MARKS.get(first, STOP if first in ".!?…" else DASH)
            return word, mark, False, False
        low = (word.rpartition("-")[2] if tied else word).lower().replace("’", "'")
        kind = "H" if tied else self._kind(word, low, opens)
        return low, kind, low.endswith(("'s", "s'")), self.is_role(low)

    def is_role(self, low: str) -> bool:
        """Whether a word is an office, alone or at the end of a longer word."""
        classes = self.cues.classes
        if classes.get(low) == "R" or (self._roles is not None and self._roles.close(low)):
            return True
        deputy = DEPUTY.match(low) if low.startswith(DEPUTIES) else None
        return deputy is not None and classes.get(low[deputy.end() :]) == "R"

    def _kind(self, word: str, low: str, opens: bool) -> str:
        first = word[0]
        kind = self.cues.classes.get(low.replace("'", "’") if low[-1] == "'" else low)
        if kind is None and self.grammar.tied_objects and (verb := _CLITIC.match(low)):
            kind = self.cues.classes.get(verb[1])
        if first.isdigit():
            tail = word.partition("-")[2]
            return (NAME if tail[0].isupper() else WORD) if tail[:1].isalpha() else NUMBER
        if first.islower() or not first.isupper():
            named = not word.isalpha() and (_ARABIC.match(word) or self._dotted(word))
            return kind or (NAME if named else WORD)
        if opens and kind and (kind not in "RVH" or (kind == "V" and self.grammar.subject_dropped)):
            return kind
        adverb = self._adverb.search(word) if opens and self._adverb else None
        if opens and (adverb or word in self.cues.openers):
            return OPENER
        short = len(word) < 5 or kind == "H"
        if kind in ("H", "A") and short and not word.isupper():
            return kind
        return NAME if not opens or self._may_name(low) else WORD

    def _dotted(self, word: str) -> bool:
        """Whether a body writes itself small and with a stop: "ver.di", "taz.de"."""
        return "." in word[2:-1] and word.replace(".", "").isalpha()

    def _may_name(self, low: str) -> bool:
        """Whether a word that opens a sentence, and is no known name, may be who acts in it."""
        language = self.language
        if told_of_most(language) or self.is_role(low) or is_description(low, language):
            return True
        if low in SLAVIC_SOMEBODY or voice(low, language) in SPEAKING:
            return True
        if self.grammar.definite_ending:
            return undefined(low, language) != low or low[-1] == "s"
        return not self.cues.articled and SLAVIC_SURNAME.search(low) is not None


@lru_cache(maxsize=64)
def vocabulary(language: str) -> Vocabulary:
    """The classes of the words of `language`."""
    return Vocabulary(language)
