"""What capitalised runs name in languages that inflect names: Russian, Polish, Greek."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.describing import is_description
from summarizer.evidence.lexicon.first_names import FIRST_NAMES
from summarizer.evidence.lexicon.naming import ORGANIZATION_WORDS
from summarizer.evidence.lexicon.naming_titles import INFLECTED_TITLES
from summarizer.evidence.lexicon.saying import ROLE, cues
from summarizer.evidence.naming.words import (
    is_acronym,
    is_ordinary,
    leads_person,
    single_kind,
    unowned,
)

Token = tuple[int, int, str]
"""Start, end and characters of a word in a run."""
Piece = tuple[int, int, NameKind, bool]
"""Start, end and kind of a name in a run, and whether only its form says so."""

_CASE_END = re.compile(
    r"(?:ого|ому|ыми|ими|ой|ый|ий|ая|ое|ые|ых|их|ым|им|ую|ью|ом|ем|ам|ах|ої|ою|єю|ею|ами|ями|ией|ию|иям|ия|ии|ія|ії|ію|"
    r"iego|iemu|ego|emu|owi|ach|ami|iem|em|ie|ov[iéa]|ovi|ém|ou|lla|llä|ssa|ssä|sta|stä|lle|lta|ltä|"
    r"nak|nek|ban|ben|ról|ről|ος|ου|ης|ας|ον|[аяуюыиеєіїоьйaeiouyąęáéíúůöüäőűnηαοςν])$"
)
_SHORTEST_STEM = 3


def end_of(part: Token) -> int:
    """Where a word of a run ends, without a possessive."""
    return part[0] + len(unowned(part[2]))


@cache
def stem(word: str) -> str:
    """`word` without its case ending; short words keep theirs."""
    bare = _CASE_END.sub("", word)
    return bare if len(bare) >= _SHORTEST_STEM else word


def country_of(form: str) -> str | None:
    """The country an inflected form names."""
    table, stems = countries(), _stems("country")
    if form in table:
        return table[form]
    return stems.get(" ".join(map(stem, form.split())))


@cache
def _stems(what: str) -> dict[str, str]:
    """Stems of countries, or of places or first names → the form in the table."""
    if what == "country":
        table = countries()
        return {
            " ".join(map(stem, form.split())): table[form]
            for form in table
            if form[0] > "z" or len(form) > 4
        }
    return {stem(form): form for form in (places() if what == "place" else FIRST_NAMES)}


def read_inflected(
    parts: list[Token], language: str, opens: bool, stems: Set[str]
) -> Iterator[Piece]:
    """The names among the words of one run.

    Args:
        language: ISO 639-1 code.
        parts: its words.
        opens: whether it opens a sentence.
        stems: those of the words capitalised inside sentences.
    """
    at = 0
    while at < len(parts):
        start, _, word = parts[at]
        low = word.lower()
        capital = len(parts) > at + 1 and parts[at + 1][2][:1].isupper()
        led_by_first = capital and leads_person(low, language)  # "Jan Nowak": no month
        led = opens and at == 0 and len(parts) > 2 and is_first(parts[1][2])
        if (
            word[:1].islower()
            or low.startswith(INFLECTED_TITLES)
            or (led and not is_first(word))  # "Starosta Marzena Kulik"
            or (at == 0 and opens and len(parts) > 1 and _is_role(low, language))
            or (at == 0 and opens and is_ordinary(low) and not led_by_first)
        ):
            at += 1
            continue
        size, kind, weak = _name(parts, at)
        unproven = opens and at == 0 and weak and stem(word) not in stems
        if not (unproven and size == 1):
            yield start, parts[at + size - 1][1], kind, weak
        at += size


def is_first(word: str) -> bool:
    """Whether a word is a form of a first name."""
    low = word.lower()
    return low in FIRST_NAMES or stem(low) in _stems("first")


@lru_cache(maxsize=10_000)
def _is_role(low: str, language: str) -> bool:
    """Whether a word is what somebody does, no first name: "Trener Pogoni Marek Olszak"."""
    role = cues(language).classes.get(low) == ROLE or is_description(low, language)
    return role and not is_first(low)


def _name(parts: Sequence[Token], at: int) -> tuple[int, NameKind, bool]:
    """How many words from `at` are a name, what it names, and whether only form says so."""
    words = [part[2] for part in parts[at:]]
    word, low = words[0], words[0].lower()
    for size in range(min(3, len(words)), 0, -1):
        form = " ".join(words[:size])
        if country_of(form):
            return size, "country", False
        if form in places() or (size == 1 and stem(word) in _stems("place")):
            return size, "place", False
    if low in ORGANIZATION_WORDS or is_acronym(word):
        return 1, "organization", False
    if kind := single_kind(word):
        return 1, kind, False
    size, person_behind = 1, False
    if is_first(word) and words[1:2] and country_of(words[1]):
        return 2, "person", False  # "Gheorghe Moldovan"
    while size < min(len(words), 4) and words[size][:1].isupper() and not country_of(words[size]):
        named = size + 1 < len(words) and is_first(words[size])
        if named and not is_first(word) and not words[size - 1].endswith("."):
            person_behind = True
            break  # "Центру Разумкова | Остапа Білоуса"
        size += 1
    if is_first(word) or "." in word[1:3]:
        return size, "person", False
    return size, ("person" if size in (2, 3) and not person_behind else "other"), True
