"""Runs of capitalised words, and what their surroundings say about them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from summarizer.evidence.items import Sentence
from summarizer.evidence.lexicon.naming_runs import (
    ARABIC_ARTICLES,
    ARTICLES,
    BEFORE_PLACES,
    DETERMINERS,
    ELIDED,
    GUILDS,
    LITTLE,
    PARTICLE,
)
from summarizer.evidence.lexicon.naming_titles import TITLES
from summarizer.evidence.naming.words import AFTER_CAPITAL, AL, UPPER, WORD
from summarizer.evidence.patterns import alternation

_OWNERS = rf"(?:(?<=s)[’'](?= (?:{GUILDS})\b)|)"
"""The mark of several owners where their body follows: "Musicians’ Guild"."""
_SMALL = rf"{alternation(PARTICLE.split('|'))}[ \u00a0]"
_TIED = "|".join(rf"(?<=(?<![\w@#]){article}-.)" for article in ARABIC_ARTICLES.split("|"))
RUN = re.compile(
    rf"[{UPPER}](?<![\w@#].)(?!(?<=[^\W\d_{UPPER}] X)\. \w{{4}})"
    rf"(?:(?<=-.)(?:{_TIED})\w+|{AFTER_CAPITAL}){_OWNERS}"
    rf"(?:[ \u00a0](?:{_SMALL}(?:{_SMALL}|)|)(?:{ELIDED}|){WORD}{_OWNERS}){{0,8}}"
)
"""A run from its first capital, since what begins with a class of characters is found fast.

An article may be tied to that ("al-|Sadr"), and "skriver Ek på X. Partiets …" has no run at X.
"""
_ARTICLE = re.compile(rf"{AL}\Z")
_OPENING = frozenset('“"‘«„(–—-•*:\n\r\t|>…¿¡')
_OPENING_SOMEWHERE = frozenset("”’»'")
"""Marks that open words in some languages and close them in others."""
_MARKS = _OPENING_SOMEWHERE | frozenset('“"‘«„')
_ENDS = frozenset(".!?:;\n")
LOUD_SHARE, LOUD_WORDS = 0.6, 4
"""Capitalised share of a line's words, and their number, above which capitals prove nothing."""
_ELIDED = re.compile(rf"{ELIDED}(?=.)")
_NEWLINE = re.compile(r"\n(?!\n)")


class Run(NamedTuple):
    """A run of capitalised words.

    Attributes:
        opens: whether it opens a sentence; loud: whether it stands in a line of capitals.
    """

    start: int
    text: str
    opens: bool
    loud: bool


_run_of = tuple.__new__
"""Half the time of `Run(…)`, for what is made of every capital."""


def find_runs(
    text: str, sentences: Sequence[Sentence], *, capital_nouns: bool = False
) -> list[Run]:
    """The runs in `text`, in order."""
    starts = {sentence.start for sentence in sentences}
    raw = list(_raw(text))
    loud = _loud_lines(text, starts, raw, capital_nouns=capital_nouns)

    def opens(start: int, words: str) -> bool:
        if start in starts:
            return True
        return _opens(text, start) and (capital_nouns or not _is_marked(text, start, words))

    return [
        _run_of(Run, (start, words, opens(start, words), start in loud)) for start, words in raw
    ]


def _raw(text: str) -> Iterator[tuple[int, str]]:
    """Where runs begin, and their words."""
    for found in RUN.finditer(text):
        start = found.start()
        if text[start - 1] == "-" and (tied := _ARTICLE.search(text, max(start - 4, 0), start)):
            yield tied.start(), tied[0] + found[0]
        else:
            yield start, found[0]


def _opens(text: str, start: int) -> bool:
    if start == 0:
        return True
    last = text[start - 1]
    if last in " \u00a0":
        last = text[start - 2 : start - 1]
        return last in _OPENING or (
            last in _ENDS and (last != "." or text[max(start - 4, 0) : start - 3] != ".")
        )
    if last in _OPENING_SOMEWHERE:
        return not text[max(start - 2, 0) : start - 1].isalnum()
    return last in _OPENING


def _is_marked(text: str, start: int, words: str) -> bool:
    """Whether nothing but a run stands in marks within a sentence: “the ship “Aurora” sank”."""
    end = start + len(words)
    inside = start > 2 and text[start - 3].islower() and text[start - 2] == " "
    return inside and text[start - 1] in _MARKS and text[end : end + 1] in _MARKS


@cache
def _saying(language: str) -> dict[str, str]:
    """Words before a run → what they say about it."""
    tables = ((ARTICLES, "article"), (DETERMINERS, "the"), (BEFORE_PLACES, "place"))
    told = dict.fromkeys(TITLES, "title")
    for table, what in tables:
        told |= dict.fromkeys(table.get(language, ()), what)
    return told


def before(text: str, run: Run, language: str) -> str:
    """What the word before `run` is: "title", "place", "the", "article", or "" for any other."""
    start, _, opens, _ = run
    if opens or text[start - 1] not in " \u00a0":
        return ""
    low = max(start - 20, 0)
    return _saying(language).get(text[text.rfind(" ", low, start - 1) + 1 or low : start - 1], "")


def _loud_lines(
    text: str, starts: set[int], raw: Sequence[tuple[int, str]], *, capital_nouns: bool
) -> frozenset[int]:
    """Starts of the runs in headlines that capitalise most of their words."""
    lines = sorted({0, *starts, *(found.end() for found in _NEWLINE.finditer(text)), len(text)})
    found = [start for start, _ in raw]
    loud: list[int] = []
    at = 0
    for start, end in pairwise(lines):
        first, at = at, bisect_left(found, end, at)
        inside = [words for _, words in raw[first:at]]
        most = len(" ".join(inside).split())  # cheaper than to look at each word
        if most < LOUD_WORDS:
            continue
        line = text[start:end]
        least = max(LOUD_WORDS, LOUD_SHARE * (line.count(" ") + 1))
        if most < least or (capital_nouns and not line.isupper()):
            continue
        if sum(map(_capitals, inside)) < least:
            continue
        if all(not word[0].islower() or word in LITTLE for word in line.split()):
            loud += found[first:at]
    return frozenset(loud)


def _capitals(words: str) -> int:
    """How many words of a run are capitalised."""
    return sum(word[0].isupper() for word in words.split()) if " " in words else 1


def tokens(words: str) -> list[tuple[int, int, str]]:
    """The words of a run with their offsets in it."""
    found = []
    at = 0
    for word in words.replace("\u00a0", " ").split(" "):
        end = at + len(word)
        if elided := word[0].islower() and _ELIDED.match(word):
            found += [
                (at, at + elided.end(), elided[0]),
                (at + elided.end(), end, word[elided.end() :]),
            ]
        else:
            found.append((at, end, word))
        at = end + 1
    return found


__all__ = ["LOUD_SHARE", "RUN", "UPPER", "Run", "before", "find_runs", "tokens"]
