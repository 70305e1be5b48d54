"""Sentences: sentencex (rule-based, 300 languages, exact offsets), mended where news needs it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import lru_cache

from sentencex import segment

from summarizer.evidence.items import Sentence
from summarizer.evidence.lexicon.abbreviations import BEFORE_ORDINALS, is_abbreviation
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.patterns import UNSPACED

_HALF = re.compile("[\ud800-\udfff]")

_LONGEST, _WINDOW, _AHEAD = 10_000, 2_000, 500
"""Characters a paragraph may have to be given to sentencex whole; else those of it that are given
at once, and those among them that are only looked at.

The time sentencex takes grows with the square of a paragraph's length: 320,000 marks took 95 s.
"""

_UNSPLIT = re.compile(
    rf"[.!?](?:(?<=[^\W\d_]{{3}}.)[”’\"»)]*+\s++(?=[“„«\"‘][^\W\d_])|(?={UNSPACED}))"
)
"""Where a quotation opens behind what sentencex took for an abbreviation: in May. “We …

And where a space is missing.
"""

_BREAK = "\n\n"
"""What parts two paragraphs."""

_NO_SPLIT = (sys.maxsize, sys.maxsize)

_READ_AS = {"da": "nb"}
"""What sentencex is told instead: its Danish compiles a pattern at every mark, 0.5 ms each."""

_ORDINAL = re.compile(r"(\w+)\s+\d{1,2}\.\s*\Z")
"""A number and a full stop at the end, and the word before it: "am 5."."""
_SHORTENED = re.compile(r"[\w.]*\w(?=\.\Z)")
_LETTER = re.compile(r"[^\W\d_]")
_TAIL = 24
"""Characters that hold the last words of a sentence: more than any abbreviation has."""


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
            if inside and not _is_shortened(text[max(start, split - _TAIL) : split], language):
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
    """sentencex's sentences; what parts two paragraphs belongs to none."""
    at = 0
    for paragraph in text.split(_BREAK):
        start = at
        windows = len(paragraph) > _LONGEST
        lengths = _in_windows(paragraph, language) if windows else _lengths(paragraph, language)
        for length in lengths:
            yield start, start + length
            start += length
        at += len(paragraph) + len(_BREAK)


def _lengths(paragraph: str, language: str) -> Iterator[int]:
    """Those of sentencex's sentences, one behind the other."""
    return map(len, segment(language, paragraph))


def _in_windows(paragraph: str, language: str) -> Iterator[int]:
    """The same of a long paragraph, which it is given in windows.

    A window opens where a sentence does, so that nothing before it matters; within one that is
    longer than a window, anywhere.
    """
    start = low = 0
    while low < len(paragraph):
        window = paragraph[low : low + _WINDOW]
        last = low + _WINDOW >= len(paragraph)
        end = 0
        for length in _lengths(window, language):
            end += length
            if not last and end > _WINDOW - _AHEAD:
                break
            yield low + end - start
            start = low + end
        if last:
            return
        low = start if start >= low + _AHEAD else low + _WINDOW - _AHEAD


def _joined(text: str, language: str) -> Iterator[tuple[int, int]]:
    """sentencex's sentences, those joined that an abbreviation or an ordinal tore apart."""
    found = _boundaries(_whole(text), _READ_AS.get(language, language))
    pending: int | None = None
    for first, end in found:
        start = first if pending is None else pending
        pending = start if _goes_on(text, start, end, language) else None
        if pending is None:
            yield start, end
    if pending is not None:
        yield pending, len(text)


def _whole(text: str) -> str:
    """`text` without halves of characters, on which sentencex raises."""
    try:
        text.encode()  # a tenth of the time of looking for one
    except UnicodeEncodeError:
        return _HALF.sub("\ufffd", text)
    return text


def _goes_on(text: str, start: int, end: int, language: str) -> bool:
    """Whether the sentence that seems to end at `end` does not end there."""
    if end >= len(text) or text.startswith(_BREAK, end):
        return False
    tail = text[max(start, end - _TAIL) : end]
    bare = tail.rstrip()
    if bare[-1:] != "." or tail.endswith("\n"):
        return False
    if _is_shortened(tail, language):
        return True
    small = text[end].islower() and bare[-2:-1].isalnum()  # "3 mio. kroner"
    if small and (opens := _LETTER.search(text, start, end)):
        small = not opens[0].islower()  # else it may be a text without capitals
    if small or not grammar(language).dotted_ordinals or not bare[-2:-1].isdecimal():
        return small
    ordinal = _ORDINAL.search(tail)
    return ordinal is not None and ordinal[1].lower() in BEFORE_ORDINALS.get(language, ())


def _is_shortened(tail: str, language: str) -> bool:
    """Whether `tail` ends with a word that a name or a number follows."""
    return bool(tail) and _shortens(tail.rsplit(None, 1)[-1], language)


@lru_cache(maxsize=20_000)
def _shortens(word: str, language: str) -> bool:
    last = _SHORTENED.search(word)
    return last is not None and is_abbreviation(last[0], language)
