"""Sentences: sentencex (rule-based, 300 languages, exact offsets), mended where news needs it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from summarizer.evidence.items import Sentence

_HALF = re.compile("[\ud800-\udfff]")

_UNSPLIT = re.compile(r"(?<=[^\W\d_]{3}[.!?])[”’\"»)]*\s+(?=[“„«\"‘][^\W\d_])")
"""Where a quotation opens behind what sentencex took for an abbreviation: in May. “We …"""

_TITLE = re.compile(r"\b(?:Mrs|Prof|Gen|Sen|Rep|Gov|Col|Capt|Sgt|Rev|Hon)\.$")

_ORDINAL_LANGUAGES = frozenset("cs da de et fi hr hu is lv nb nn no pl sk sl sr tr".split())
_ORDINAL = re.compile(
    r"(?:\b(?:der|die|das|den|dem|des|zum|zur|am|im|vom|ihre?[nmrs]?|seine?[nmrs]?|bis|und)"
    r"\s+(\d{1,2})|\b\d{1,2})\.\s*$",
    re.IGNORECASE,
)
"""A number and a full stop at the end: "am 5." is an ordinal, so is "5." before a small letter."""

_ABBREVIATED = {
    "fr": re.compile(r"\b(?:M|MM|Mme|Mlle|Me|Dr|Pr)\.\s*$"),
    "pl": re.compile(r"\b(?:dr|prof|gen|płk|mjr|kpt|inż|mgr|ks|św|ul|al|nr|tzw|ok|art|hab)\.\s*$"),
    "it": re.compile(r"\b(?:sig|sigg|dott|avv|ing|on|sen|art|n)\.\s*$", re.IGNORECASE),
    "es": re.compile(r"\b(?:Sr|Sra|Srta|D|Dña|Dr|Dra|art|núm)\.\s*$"),
    "pt": re.compile(r"\b(?:Sr|Sra|D|Dr|Dra|art|nº)\.\s*$"),
    "cs": re.compile(r"\b(?:pan|dr|ing|mgr|prof|tzv|čl|č|str|sv)\.\s*$", re.IGNORECASE),
    "ru": re.compile(r"\b(?:г|гг|ул|им|стр|тыс|млн|млрд|руб|[А-Я])\.\s*$"),
    "nl": re.compile(r"\b(?:dhr|mevr|mr|dr|drs|prof|ir|nr|ca)\.\s*$", re.IGNORECASE),
    "tr": re.compile(r"\b(?:Dr|Prof|Doç|Av|No)\.\s*$"),
}
"""Abbreviations that sentencex does not know and that a name or a number follows."""


def find_sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """Split `text` into sentences; white space around them belongs to none.

    Args:
        text: the article.
        language: ISO 639-1 code; an unknown one falls back to general rules.
    """
    found = []
    for start, end in _joined(text, language):
        last = start
        for split in (*_splits(text, start, end), end):
            raw = text[last:split]
            words = raw.strip()
            if words:
                at = last + raw.index(words[0])
                found.append(Sentence(at, at + len(words), words))
            last = split
    return tuple(found)


def _joined(text: str, language: str) -> Iterator[tuple[int, int]]:
    """sentencex's sentences, those joined that an abbreviation or an ordinal tore apart."""
    whole = _HALF.sub("\ufffd", text)  # sentencex raises on halves of characters
    pending: int | None = None
    for boundary in get_sentence_boundaries(language, whole):
        start, end = boundary["start_index"], boundary["end_index"]
        start = start if pending is None else pending
        pending = start if _goes_on(text, start, end, language) else None
        if pending is None:
            yield start, end
    if pending is not None:
        yield pending, len(text)


def _goes_on(text: str, start: int, end: int, language: str) -> bool:
    """Whether the sentence that seems to end at `end` does not end there."""
    tail = text[max(start, end - 24) : end]
    if tail.endswith("\n") or end >= len(text):
        return False
    if (known := _ABBREVIATED.get(language)) and known.search(tail):
        return True
    ordinal = _ORDINAL.search(tail) if language in _ORDINAL_LANGUAGES else None
    return ordinal is not None and (ordinal[1] is not None or text[end].islower())


def _splits(text: str, start: int, end: int) -> Iterator[int]:
    """Where the sentence from `start` to `end` holds the start of another."""
    for found in _UNSPLIT.finditer(text, start, end):
        if not _TITLE.search(text, max(start, found.start() - 8), found.start()):
            yield found.end()
