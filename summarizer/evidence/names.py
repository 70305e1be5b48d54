"""Names: people, organisations, countries and places, with all their mentions.

Capitalised runs are read from left to right; what merely stands at the start of a sentence is
told apart by the text itself: a word that it also writes in lower case is no name. Mentions are
then gathered under the fullest form by last word, acronym or country.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.evidence.items import Mention, Name, NameKind, Sentence
from summarizer.evidence.lexicon.naming import (
    CALENDAR,
    FIRST_NAMES,
    ORGANIZATION_WORDS,
    TITLES,
    countries,
)
from summarizer.language import function_words

_UPPER = "".join(c for c in map(chr, range(0x530)) if c.isupper())
_WORD = rf"(?:(?:[{_UPPER}]\.){{1,4}}|[{_UPPER}][\w’'‑-]*(?<![’'-]))"
_PARTICLE = (
    "van|von|der|den|de|del|della|di|da|das|do|dos|du|la|le|el|al|bin|ibn|ben|abu|zu|zur|ten|ter|"
    "of the|of|for|für|des|y|y de"
)
_RUN = re.compile(rf"{_WORD}(?:[ \u00a0](?:(?:{_PARTICLE})[ \u00a0]){{0,2}}{_WORD}){{0,8}}")
_TOKEN = re.compile(r"[^ \u00a0]+")
_POSSESSIVE = re.compile(r"[’']s$")
_LOWER_WORD = re.compile(r"(?<![\w’'])[^\W\d_A-Z]\w+")
_INSIDE = re.compile(rf"(?<=[a-zà-ÿ,][ \u00a0]){_WORD}")
"""Words capitalised inside a sentence."""

_ACRONYM_AFTER = re.compile(r" \(([A-Z][A-Za-z]{1,7}s?)\)")
_PLACE_BEFORE = re.compile(r"\b(?:in|at|near|from|outside|across|aus|nach|bei|à|en|dans|a|em|w)[ \u00a0]$")
_SENTENCE_OPENERS = "“\"‘'«„(–—-•*"


@dataclass(frozen=True, slots=True)
class _Found:
    """A mention, its words, and what they were taken to name."""

    mention: Mention
    words: tuple[str, ...]
    kind: NameKind


def find_names(text: str, language: str, sentences: Sequence[Sentence]) -> tuple[Name, ...]:
    """Names in `text`, in the order of their first mention.

    Args:
        text: the article, or a sentence of one.
        language: ISO 639-1 code; in German a capital alone makes no name.
        sentences: where its sentences stand.
    """
    reader = _Reader(text, language, sentences)
    found = [one for run in _RUN.finditer(text) for one in reader.read(run.start(), run.end())]
    return _gathered(text, found)


def rank_names(text: str, names: Sequence[Name]) -> tuple[Name, ...]:
    """`names` by prominence: how often and how early they stand, people and bodies first."""
    length = max(len(text), 1)

    def prominence(name: Name) -> float:
        first = name.mentions[0].start
        weight = {"person": 1.5, "organization": 1.2, "country": 1.1}
        early = 2.0 * (1 - first / length) + (2.0 if first < 300 else 0.0)
        return weight.get(name.kind, 0.5) * (len(name.mentions) + early)

    return tuple(sorted(names, key=prominence, reverse=True))


class _Reader:
    """Reads capitalised runs in one text."""

    def __init__(self, text: str, language: str, sentences: Sequence[Sentence]) -> None:
        self.text = text
        self.german = language == "de"
        self.common = function_words()
        self.lower = Counter(_LOWER_WORD.findall(text))
        self.inside = set(_INSIDE.findall(text))
        self.starts = [sentence.start for sentence in sentences]

    def read(self, start: int, end: int) -> Iterator[_Found]:
        """The names in the run from `start` to `end`."""
        tokens = [(start + t.start(), start + t.end()) for t in _TOKEN.finditer(self.text[start:end])]
        tokens = self._without_opening(tokens)
        while tokens:
            country = self._country(tokens)
            if country:
                yield self._found(tokens[:country], "country")
                tokens = tokens[country:]
                continue
            words = [self.text[a:b] for a, b in tokens]
            if words[0].lower().strip(".") in TITLES or words[0][:1].islower():
                tokens = tokens[1:]
                if len(words) > 1:
                    continue
                return
            split = _person_at([word.lower().strip(".") for word in words])
            kind = self._kind(tokens[split:])
            if kind is not None:
                yield self._found(tokens[split:], kind)
            return

    def _found(self, tokens: list[tuple[int, int]], kind: NameKind) -> _Found:
        start, end = tokens[0][0], tokens[-1][1]
        end = start + len(_POSSESSIVE.sub("", self.text[start:end]))
        words = self.text[start:end]
        return _Found(Mention(start, end, words), tuple(words.split()), kind)

    def _without_opening(self, tokens: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """`tokens` without words that are capitalised only because they open a sentence."""
        while tokens:
            word = self.text[tokens[0][0] : tokens[0][1]]
            low = word.lower().replace("’", "'")
            opens = self._opens_sentence(tokens[0][0])
            ordinary = low in self.common or low in CALENDAR or low.split("'")[0] in _CONTRACTED
            if opens and not ordinary and word not in countries() and low not in FIRST_NAMES:
                ordinary = self.lower[low] > 0 or (len(tokens) == 1 and self._looks_ordinary(word))
            if not ordinary or (word.isupper() and len(word) > 1):
                return tokens
            tokens = tokens[1:]
        return tokens

    def _opens_sentence(self, at: int) -> bool:
        index = bisect_right(self.starts, at) - 1
        opening = index >= 0 and self.starts[index] == at
        before = self.text[max(at - 2, 0) : at].strip()[-1:]
        return opening or at == 0 or before in ("", ":", "\n") or before in _SENTENCE_OPENERS

    def _looks_ordinary(self, word: str) -> bool:
        """Whether a lone word at the start of a sentence is rather no name."""
        if len(self.starts) <= 3:
            return word.lower().endswith(_ORDINARY_ENDS)
        return _POSSESSIVE.sub("", word) not in self.inside

    def _country(self, tokens: list[tuple[int, int]]) -> int:
        """How many of the first tokens name a country, or its people, on their own."""
        table = countries()
        for count in range(min(4, len(tokens)), 0, -1):
            form = _POSSESSIVE.sub("", self.text[tokens[0][0] : tokens[count - 1][1]])
            if form not in table:
                continue
            rest = [self.text[a:b].lower() for a, b in tokens[count:]]
            if not rest or rest[0].strip(".") in TITLES or set(rest) & FIRST_NAMES:
                return count
            if self.text[tokens[count - 1][0] : tokens[count - 1][1]] != form.split()[-1]:
                return count  # a possessive: Ukraine’s Foreign Ministry
        return 0

    def _kind(self, tokens: list[tuple[int, int]]) -> NameKind | None:
        """What the tokens name; None when they are no name."""
        words = [self.text[a:b] for a, b in tokens]
        low = [_POSSESSIVE.sub("", word).lower() for word in words]
        if any(word in CALENDAR for word in low) and len(low) <= 2:
            return None
        if set(low) & ORGANIZATION_WORDS and len(low) > 1:
            return "organization"
        titled = self._titled(tokens[0][0])
        if low[0] in FIRST_NAMES or titled or "." in words[0][1:2]:
            return "person"
        acronym = len(words) == 1 and len(words[0]) > 1 and words[0].isupper()
        if acronym:
            return "organization"
        if self.german and len(words) == 1:
            return None
        if _PLACE_BEFORE.search(self.text, max(tokens[0][0] - 9, 0), tokens[0][0]):
            return "place"
        if len(words) in (2, 3) and not any(word[:1].islower() for word in words):
            return "person"
        return "other"

    def _titled(self, at: int) -> bool:
        before = self.text[max(at - 24, 0) : at].split()
        return bool(before) and before[-1].lower().strip(".") in TITLES


def _person_at(low: Sequence[str]) -> int:
    """Where a person's name begins in a run that opens with a title: "Foreign Minister Ban …"."""
    titles = [index for index, word in enumerate(low[:-1]) if word in TITLES]
    if titles and not set(low[titles[-1] + 1 :]) & {"of", "for", "de", "für"}:
        return titles[-1] + 1
    firsts = [index for index, word in enumerate(low[:-1]) if word in FIRST_NAMES]
    return firsts[0] if firsts else 0


_ORDINARY_ENDS = ("ly", "ing", "ed", "ers", "ists", "ions", "ials", "ents")
"""Endings of common words that open sentences: adverbs, participles, plurals of people."""

_CONTRACTED = frozenset("i it that there we you they he she what who".split())


def _gathered(text: str, found: Sequence[_Found]) -> tuple[Name, ...]:
    """Mentions gathered under the fullest form, in the order of their first mention."""
    groups: dict[str, list[_Found]] = {}
    by_last: dict[str, str] = {}  # last word of a longer name → its group
    acronyms = _acronyms(text, found)
    full = {one.words for one in found if len(one.words) > 1 and one.kind != "country"}
    for words in sorted(full, key=len):
        by_last[words[-1]] = " ".join(words)
    for one in found:
        name = one.mention.text
        if one.kind == "country":
            key = countries().get(name, name)
        elif name in acronyms:
            key = acronyms[name]
        elif len(one.words) == 1:
            key = by_last.get(name, name)
        else:
            key = _longest(one.words, full)
        groups.setdefault(key, []).append(one)
    return tuple(_name(key, group) for key, group in groups.items())


def _longest(words: tuple[str, ...], full: set[tuple[str, ...]]) -> str:
    """The group of a longer name: its own words, without a middle name that others leave out."""
    short = (words[0], words[-1])
    return " ".join(short if len(words) == 3 and short in full else words)


def _name(key: str, group: list[_Found]) -> Name:
    kinds = Counter(one.kind for one in group if one.kind != "other") or Counter({"other": 1})
    kind: NameKind = kinds.most_common(1)[0][0]  # type: ignore[assignment]  # keys are kinds
    forms = [one.mention.text for one in group]
    if kind == "country":
        name = key if key in forms else forms[0]
    else:
        name = max(forms, key=lambda form: (len(form.split()), len(form)))
    return Name(sys.intern(name), kind, tuple(one.mention for one in group))


def _acronyms(text: str, found: Sequence[_Found]) -> dict[str, str]:
    """Acronyms that follow their expansion in brackets, or spell its initials → the expansion."""
    table: dict[str, str] = {}
    for one in found:
        if len(one.words) < 2 or one.kind == "person":
            continue
        name = one.mention.text
        initials = "".join(word[0] for word in one.words if word[0].isupper())
        if given := _ACRONYM_AFTER.match(text, one.mention.end):
            table[given[1]] = name
        if len(initials) > 2:
            table.setdefault(initials, name)
    return table
