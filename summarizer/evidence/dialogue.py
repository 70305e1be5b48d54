"""Speech that a dash opens, as Polish, Norwegian, Spanish or Russian papers print it."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.cues import word_set
from summarizer.evidence.lexicon.saying import VERB, cues, speech_end

DIALOGUE = word_set("cs da es fi fr hu it nb nn no pl pt ru sv tr uk sk ca gl hr sl sr bg ro")
"""Languages that open speech with a dash at the start of a paragraph."""

_DASH = re.compile(r"(?:[–—―][ \u00a0]?|-[ \u00a0])(?=[^\s\d–—-])")
_ASIDE = re.compile(r"[,.!?…]?[ \u00a0][–—―][ \u00a0]?(?=[^\W\d_])")
_RESUMED = re.compile(r"[.,!?…]?[ \u00a0]?[–—―][.,]?[ \u00a0]+|[–—―][.,]?[ \u00a0]+")
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 4
"""Words behind a dash among which a verb of saying shows an aside."""

Piece = tuple[int, int, int]
"""Where a stretch of speech begins, where its words do, where they end."""


def dialogue(text: str, start: int, end: int, language: str) -> list[Piece]:
    """The speech of a paragraph that opens with a dash; none if it is no speech.

    Args:
        text, start, end: the paragraph.
        language: ISO 639-1 code; its verbs of saying end the speech.
    """
    opening = _DASH.match(text, start, end) if language in DIALOGUE else None
    if opening is None:
        return []
    pieces: list[Piece] = []
    first, inner = start, opening.end()
    while inner < end:
        stop, aside = _speech(text, inner, end, language)
        if stop > inner:
            pieces.append((first, inner, stop))
        resumed = _RESUMED.search(text, aside, end) if aside < end else None
        if resumed is None:
            break
        first = inner = resumed.end()
    if text[start] == "-" and pieces and pieces[0][2] == end:
        return []  # a hyphen without an attribution opens a list
    return pieces


def _speech(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    """Where speech ends, and where what says who spoke begins."""
    comma = speech_end(text, start, end, language)
    for found in _ASIDE.finditer(text, start, comma):
        if _attributes(text, found.end(), end, language):
            stop = found.start() + (text[found.start()] in ",.!?…")
            return stop, found.end()
    stop = start + len(text[start:comma].rstrip())
    return stop, comma if comma < end else end


def _attributes(text: str, start: int, end: int, language: str) -> bool:
    """Whether the words behind a dash say who spoke."""
    classes = cues(language).classes
    if not classes:
        return text[start : start + 1].islower()
    for count, word in enumerate(_WORD.finditer(text, start, min(end, start + 60))):
        if count >= _LOOKED_AT:
            break
        if classes.get(word[0]) == VERB:
            return True
    return False
