"""Speech that a dash opens, as Polish, Norwegian, Spanish or Russian papers print it."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.quoting import (
    DASHED_WITHIN,
    DIALOGUE,
    FINNISH_ASIDE,
    LONE_VERB_ENDS,
    NORDIC_ASIDE,
)
from summarizer.evidence.lexicon.saying import PRONOUN, ROLE, VERB, cues, speech_end

_DASH = re.compile(r"(?:[–—―][ \u00a0]?|-[ \u00a0])(?=[^\s\d–—-])")
_ASIDE = re.compile(r"[,.!?…]?[ \u00a0](?:[–—―][ \u00a0]?|-[ \u00a0])(?=[^\W\d_])")
_RESUMED = re.compile(r"[.,!?…]?(?:[ \u00a0]?[–—―]|[ \u00a0]-)[.,]?[ \u00a0]+|[–—―][.,]?[ \u00a0]+")
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_NEXT_SENTENCE = re.compile(
    r"(?:(?<=[^\W\d_]{4})|(?<=\s[A-ZÅÄÖÆØŻŁŚČŠŽ][^\W\d_]{2}))(?<!\bprof)[.!?…]\s+(?![^\W\d_a-zżźćńółęąśа-яїієґ]?\W)"
    r"[^\W\d_a-zżźćńółęąśа-яїієґ]"
)
"""Where another sentence begins, not behind a short form."""
_OPENED = re.compile(r"[–—-](?<=[.!?…:][ \u00a0].)[ \u00a0](?=[^\W\d_a-zżźćńółęąśа-яїієґ])")
_DASHES = ("–", "—", " - ")
_DASHED = re.compile(r"[ \u00a0][–—―-][ \u00a0]")
_FINNISH = re.compile(FINNISH_ASIDE)
_COINED = re.compile(NORDIC_ASIDE)
_VERB_ENDS = re.compile(rf"(?:{LONE_VERB_ENDS})$")
_SENTENCE_AT_MOST, _ASIDE_AT_MOST = 600, 160
"""Characters of speech before an aside, and of an aside: half or twice as many read alike."""
_LOOKED_AT = 4
"""Words behind a dash among which a verb of saying shows an aside: two to eight read alike."""

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


def within(text: str, start: int, end: int, language: str) -> list[Piece]:
    """Speech that a dash opens inside a paragraph: "… – Nie – komentuje.", "Rozkłada ręce: – Nie."

    An aside ends it; behind a colon the paragraph may.
    """
    if language not in DIALOGUE or not any(text.find(dash, start, end) >= 0 for dash in _DASHES):
        return []
    pieces: list[Piece] = []
    for opening in _OPENED.finditer(text, start, end):
        if pieces and opening.start() < pieces[-1][2]:
            continue
        last = min(end, opening.end() + _SENTENCE_AT_MOST)
        if text[opening.start() - 2] == ":" and opening[0][0] != "-":
            stop, _ = _speech(text, opening.end(), last, language)
            pieces.append((opening.start(), opening.end(), stop))
            continue
        if language not in DASHED_WITHIN:
            continue
        stop, aside = _speech(text, opening.end(), last, language)
        if pieces or (aside < last and stop < last):
            pieces.append((opening.start(), opening.end(), stop))
    return pieces


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a dash at `end` goes on with the speech that ends at `start`.

    One sentence may part the two, as an aside does; what a colon leads up to is somebody else’s.
    """
    between = text[start:end].rstrip(" \u00a0–—―-")
    return between[-1:] != ":" and not _NEXT_SENTENCE.search(between)


def _speech(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    """Where speech ends, and where what says who spoke begins."""
    comma = speech_end(text, start, end, language)
    if language == "fi":
        spoken = _FINNISH.search(text, start, min(end, start + _SENTENCE_AT_MOST))
        spoken = spoken or _FINNISH.search(text, max(start, end - _ASIDE_AT_MOST), end)
        comma = min(comma, spoken.start() + 1) if spoken else comma
    if comma == end and grammar(language).verb_second:
        coined = _COINED.search(text, start, min(end, start + _SENTENCE_AT_MOST))
        comma = coined.end() if coined else comma
    for found in _ASIDE.finditer(text, start, comma):
        marked = text[found.start()] in ",!?…"
        if _attributes(text, found.end(), end, language, marked):
            stop = found.start() + (text[found.start()] in ",.!?…")
            return stop, found.end()
    stop = start + len(text[start:comma].rstrip())
    return stop, comma if comma < end else end


def _attributes(text: str, start: int, end: int, language: str, marked: bool) -> bool:
    """Whether the words behind a dash say who spoke.

    Words that name somebody do so when the speech ended with a mark (`marked`) or they reach to a
    full stop, even without a known verb: "– Nie mam kogo – rozkłada ręce dyrektor Jan Wilk."
    """
    classes = cues(language).classes
    if not classes:
        return text[start : start + 1].islower()
    end = min(end, start + _ASIDE_AT_MOST)
    stop = _SENTENCE_END.search(text, start, end)
    aside = text[start : stop.start() if stop else end]
    words = _WORD.findall(aside)
    somebody = any(word[:1].isupper() or classes.get(word) in (ROLE, PRONOUN) for word in words[1:])
    if len(words) == 1 and stop and aside.islower() and _VERB_ENDS.search(words[0]):
        return True
    closed = marked or not _DASHED.search(aside)
    somebody = somebody or (marked and len(words) <= _LOOKED_AT)
    if aside[:1].islower() and somebody and closed:
        return True
    for count, word in enumerate(_WORD.finditer(text, start, min(end, start + 60))):
        if count >= _LOOKED_AT:
            break
        if classes.get(word[0]) == VERB:
            return True
    return False
