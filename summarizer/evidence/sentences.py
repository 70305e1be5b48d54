"""Sentences: sentencex (rule-based, 300 languages, exact offsets), mended where news needs it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from summarizer.evidence.items import Sentence
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.wordlists import word_set
from summarizer.evidence.patterns import UNSPACED

_HALF = re.compile("[\ud800-\udfff]")

_LONGEST, _WINDOW, _AHEAD = 10_000, 2_000, 500
"""Characters a paragraph may have to be given to sentencex whole; else those of it that are given
at once, and those among them that are only looked at.

The time sentencex takes grows with the square of a paragraph's length: 320,000 marks took 95 s.
"""

_UNSPLIT = re.compile(
    rf"[.!?](?<=[^\W\d_]{{3}}[.!?])[”’\"»)]*+\s++(?=[“„«\"‘][^\W\d_])|\.(?={UNSPACED})"
)
"""Where a quotation opens behind what sentencex took for an abbreviation: in May. “We …

And where a space is missing.
"""

_NO_SPLIT = (sys.maxsize, sys.maxsize)

_TITLE = re.compile(r"\b(?:Mrs|Prof|Gen|Sen|Rep|Gov|Col|Capt|Sgt|Rev|Hon)\.$")

_ORDINAL = re.compile(
    r"(?:\b(?:der|die|das|den|dem|des|zum|zur|am|im|vom|ihre?[nmrs]?|seine?[nmrs]?|bis|und)"
    r"\s+(\d{1,2})|\b\d{1,2})\.\s*$",
    re.IGNORECASE,
)
"""A number and a full stop at the end: "am 5." is an ordinal, so is "5." before a small letter."""

_NORDIC = word_set("da nb nn no sv")
"""Languages that go on with a small letter behind a shortened word: "3 mio. kroner"."""

_READ_AS = {"da": "nb"}
"""What sentencex is told instead: its Danish compiles a pattern at every mark, 0.5 ms each."""

_ABBREVIATED = {
    "fr": r"\b(?:M|MM|Mme|Mlle|Me|Dr|Pr)\.\s*$",
    "pl": r"\b(?:dr|prof|gen|płk|mjr|kpt|inż|mgr|ks|św|ul|al|nr|tzw|ok|art|hab)\.\s*$",
    "it": r"(?i:\b(?:sig|sigg|dott|avv|ing|on|sen|art|n)\.\s*$)",
    "es": r"\b(?:Sr|Sra|Srta|D|Dña|Dr|Dra|art|núm)\.\s*$",
    "pt": r"\b(?:Sr|Sra|D|Dr|Dra|art|nº)\.\s*$",
    "cs": r"(?i:\b(?:pan|dr|ing|mgr|prof|tzv|čl|č|str|sv)\.\s*$)",
    "ru": r"\b(?:г|гг|ул|им|стр|тыс|млн|млрд|руб|[А-Я])\.\s*$",
    "nl": r"(?i:\b(?:dhr|mevr|mr|dr|drs|prof|ir|nr|ca)\.\s*$)",
    "tr": r"\b(?:Dr|Prof|Doç|Av|No)\.\s*$",
    **dict.fromkeys(
        _NORDIC,
        r"(?i:\b(?:kl|nr|ca|bl\.a|t\.ex|f\.eks|mio|mia|mill|milj|mrd|pst|pct|hr|fr|st|jf|inkl)\.\s*$)",
    ),
}
"""Abbreviations that sentencex does not know and that a name or a number follows.

Patterns, compiled when a text needs them.
"""


def find_sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """Split `text` into sentences; white space around them belongs to none.

    Args:
        text: the article.
        language: ISO 639-1 code; an unknown one falls back to general rules.
    """
    found = []
    splits = _splits(text)
    split, opening = next(splits, _NO_SPLIT)
    for first, end in _joined(text, language):
        start = first
        ends = []
        while opening < end:
            inside = split >= start and opening + 1 < end
            if inside and not _TITLE.search(text, max(start, split - 8), split):
                ends.append(opening)
            split, opening = next(splits, _NO_SPLIT)
        for stop in (*ends, end):
            raw = text[start:stop]
            words = raw.strip()
            if words:
                at = start + raw.index(words[0])
                found.append(Sentence(at, at + len(words), words))
            start = stop
    return tuple(found)


def _splits(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence may end that sentencex went on with, and where the next one begins."""
    for found in _UNSPLIT.finditer(text):
        yield found.start() + 1, found.end()


def _boundaries(text: str, language: str) -> Iterator[tuple[int, int]]:
    """sentencex's sentences, and the breaks between paragraphs."""
    at = 0
    for paragraph in text.split("\n\n"):
        if at:
            yield at - 2, at
        for start, end in _in_paragraph(paragraph, language):
            yield at + start, at + end
        at += len(paragraph) + 2


def _in_paragraph(paragraph: str, language: str) -> Iterator[tuple[int, int]]:
    """sentencex's sentences in one paragraph, which it is given in windows.

    A window opens where a sentence does, so that nothing before it matters; within one that is
    longer than a window, anywhere.
    """
    start = low = 0
    size = _WINDOW if len(paragraph) > _LONGEST else _LONGEST
    while low < len(paragraph):
        window = paragraph[low : low + size]
        last = low + size >= len(paragraph)
        for boundary in get_sentence_boundaries(language, window):
            end = boundary["end_index"]
            if not last and end > size - _AHEAD:
                break
            yield start, low + end
            start = low + end
        if last:
            return
        low = start if start >= low + _AHEAD else low + size - _AHEAD


def _joined(text: str, language: str) -> Iterator[tuple[int, int]]:
    """sentencex's sentences, those joined that an abbreviation or an ordinal tore apart."""
    whole = _HALF.sub("\ufffd", text)  # sentencex raises on halves of characters
    found = _boundaries(whole, _READ_AS.get(language, language))
    if language not in _ABBREVIATED and not grammar(language).dotted_ordinals:
        yield from found
        return
    pending: int | None = None
    for first, end in found:
        start = first if pending is None else pending
        pending = start if _goes_on(text, start, end, language) else None
        if pending is None:
            yield start, end
    if pending is not None:
        yield pending, len(text)


def _goes_on(text: str, start: int, end: int, language: str) -> bool:
    """Whether the sentence that seems to end at `end` does not end there."""
    tail = text[max(start, end - 24) : end]
    bare = tail.rstrip()
    if bare[-1:] != "." or tail.endswith("\n") or end >= len(text):
        return False
    if (known := _ABBREVIATED.get(language)) and re.search(known, tail):
        return True
    if language in _NORDIC and text[end].islower():
        return True
    if not grammar(language).dotted_ordinals or not bare[-2:-1].isdecimal():
        return False
    ordinal = _ORDINAL.search(tail)
    return ordinal is not None and (ordinal[1] is not None or text[end].islower())
