"""Judging single words: what a capitalised word can be on its own."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.bodies import KNOWN_BODIES, NO_BODIES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.first_names import FIRST_NAMES
from summarizer.evidence.lexicon.genders import gender_of
from summarizer.evidence.lexicon.naming import CALENDAR, GROUPS, OPENERS
from summarizer.evidence.lexicon.naming_runs import ARABIC_ARTICLES
from summarizer.evidence.lexicon.naming_titles import DOTTED_TITLES
from summarizer.evidence.lexicon.saying import cues
from summarizer.language import function_words

UPPER = "A-ZÀ-ÖØ-Þ" + "".join(
    c for c in map(chr, (*range(0x100, 0x180), *range(0x386, 0x3AC), *range(0x400, 0x430),
                         *range(0x490, 0x4C0), *range(0x1EA0, 0x1F00))) if c.isupper()
)  # fmt: skip
"""Capitals of Latin, Greek and Cyrillic as living languages write them, for a character class."""
AL = rf"(?:{ARABIC_ARTICLES})-"
_JOINED = r"(?:[’'‑&-]\w+(?:[’'‑&-]\w+)*|)"
_DOTTED = "|".join(rf"(?<={title[0]}){title[1:]}" for title in sorted(DOTTED_TITLES))
AFTER_CAPITAL = (
    rf"(?:\w*+(?!\.){_JOINED}|\.(?:[{UPPER}]\.){{0,3}}(?!\w)|(?:{_DOTTED})\.|\w*{_JOINED})"
)
"""The rest of a word; the one that no full stop follows is the commonest, and tried first.

A choice of something or nothing takes half the time of what may be repeated no times or once.
"""
WORD = rf"(?:[{UPPER}]{AFTER_CAPITAL}|{AL}[{UPPER}]\w+)"
"""A capitalised word."""
_OWNING = ("’s", "'s", "’S", "'S", "’", "'")
LOWER_PART = re.compile(r"[-‑][a-zà-ÿ]+\Z")
"""What ends "Mumbai-based" but not "Stoke-on-Trent"."""


_FUNCTION_WORDS = function_words()
_LETTERS = 3
"""Letters that an acronym may have, and a place in capitals has more of."""


def unowned(word: str) -> str:
    """`word` without the mark of an owner at its end: "Ruiz’s", "voters’"."""
    if not word.endswith(_OWNING):
        return word
    return word[: -1 if word[-1] in "’'" else -2]


def lowered(word: str) -> str:
    """`word` as tables have it: "Mr." is "mr" there."""
    return word.lower().strip(".")


def joining(word: str) -> bool:
    """Whether a word may join the parts of a name: "of", "&"."""
    return (
        word[:1].islower() and "-" not in word and (len(word) <= 2 or word[1] not in "'’")
    ) or word == "&"


class Found(NamedTuple):
    """A mention and what it was taken to name; weak where only its form says so."""

    start: int
    end: int
    text: str
    kind: NameKind
    weak: bool = False


found_of = tuple.__new__
"""Half the time of `Found(…)`, for what is made of every name: ``found_of(Found, (…))``."""


@lru_cache(maxsize=50_000)
def single_kind(word: str) -> NameKind | None:
    """What a word names for certain, wherever it stands; None when it cannot be told."""
    if word in KNOWN_BODIES:
        return "organization"
    if word in countries():
        return "country"
    if word in places():
        return "place"
    quiet = word.title()
    if len(word) > _LETTERS and quiet != word and word.isupper():
        return single_kind(quiet)  # "WASHINGTON (AP)"
    return "group" if word.lower() in GROUPS else None


def is_shouted_place(name: str) -> bool:
    """Whether a place is written in capitals, as datelines do: "LONDON", "NEW YORK"."""
    return len(name) > _LETTERS and name.isupper() and name.title() in places()


@lru_cache(maxsize=50_000)
def is_acronym(word: str) -> bool:
    """Whether `word` is written as an acronym: "NATO", "BMW", "G20", "AfD"."""
    if len(word) < 2 or word[1:].islower() or word in NO_BODIES or is_shouted_place(word):
        return False
    capitals = sum(c.isupper() for c in word)
    return capitals > 1 and (capitals == len(word) or (len(word) < 7 and 2 * capitals > len(word)))


def is_ordinary(low: str) -> bool:
    """Whether a word, in lower case, names nobody when it opens a sentence."""
    return low in OPENERS or low in CALENDAR or low in _FUNCTION_WORDS


def is_first_name(low: str) -> bool:
    """Whether a word, in lower case, is a first name, also a double one: "jean-luc"."""
    return low in FIRST_NAMES or ("-" in low and low.partition("-")[0] in FIRST_NAMES)


@lru_cache(maxsize=10_000)
def leads_person(low: str, language: str) -> bool:
    """Whether an opening word is a first name rather than a small word of its language."""
    known = is_first_name(low) or bool(gender_of(low))
    own = low.capitalize() in cues(language).openers or language in _FUNCTION_WORDS.get(low, ())
    return known and not own
