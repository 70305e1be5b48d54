"""What capitalised runs name in languages that inflect names: Russian, Polish, Greek."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.cases import ADJECTIVE, HARDENED, case_endings, fleeting_vowel
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.country_names import country_names
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

_SHORTEST_STEM, _TELLING_STEM = 3, 4
"""Letters that a stem keeps, and that tell a country: Dania shares its first three with Dan."""


def end_of(part: Token) -> int:
    """Where a word of a run ends, without a possessive."""
    return part[0] + len(unowned(part[2]))


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """`word` without its case endings and the vowel that goes with them, down to three letters.

    All endings go, as a name may end like a case itself: Andrzej, Andrzeja; Anna, Annának.
    """
    endings, starts, fleeting = _endings(language)
    while ending := next((word[start:] for start in starts if word[start:] in endings), ""):
        if len(word) - len(ending) < _SHORTEST_STEM:
            break
        word = word.removesuffix(ending)
    return fleeting.sub("", word).translate(HARDENED)


@cache
def _endings(language: str) -> tuple[frozenset[str], range, re.Pattern[str]]:
    """Those of cases, where in a word they begin, the longest first, and what goes with them."""
    endings = frozenset(case_endings(language).split())
    longest = max(map(len, endings), default=0)
    return endings, range(-longest, 0), re.compile(fleeting_vowel(language))


def name_stem(form: str, language: str) -> str:
    """A name without the case endings of its words."""
    return " ".join(stem(word, language) for word in form.split())


def country_of(form: str, language: str) -> str | None:
    """The country an inflected form names."""
    listed = countries().get(form) or country_names(language).get(form)
    return listed or _country_stems(language).get(name_stem(form, language))


@cache
def _country_stems(language: str) -> dict[str, str]:
    table = countries()
    long = (form for form in table if form[0] > "z" or len(form) > 4)
    stems = {name_stem(form, language): table[form] for form in long}
    own = {name_stem(form, language): name for form, name in country_names(language).items()}
    return {stem: name for stem, name in own.items() if len(stem) >= _TELLING_STEM} | stems


@cache
def _stems(what: str, language: str) -> frozenset[str]:
    """Stems of places or of first names."""
    table = places() if what == "place" else FIRST_NAMES
    return frozenset(stem(form, language) for form in table)


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
        led = opens and at == 0 and len(parts) > 2 and is_first(parts[1][2], language)
        if (
            word[:1].islower()
            or low.startswith(INFLECTED_TITLES)
            or (led and not is_first(word, language))  # "Starosta Marzena Kulik"
            or (at == 0 and opens and len(parts) > 1 and _is_role(low, language))
            or (at == 0 and opens and is_ordinary(low) and not led_by_first)
        ):
            at += 1
            continue
        size, kind, weak = _name(parts, at, language)
        unproven = opens and at == 0 and weak and stem(word, language) not in stems
        if not (unproven and size == 1):
            yield start, parts[at + size - 1][1], kind, weak
        at += size


def is_first(word: str, language: str) -> bool:
    """Whether a word is a form of a first name."""
    low = word.lower()
    return low in FIRST_NAMES or stem(low, language) in _stems("first", language)


def _is_place(word: str, language: str) -> bool:
    """Whether a word is a form of a place, and of no first name: Hana is no form of Hanoi."""
    return stem(word, language) in _stems("place", language) and not is_first(word, language)


@lru_cache(maxsize=10_000)
def _is_role(low: str, language: str) -> bool:
    """Whether a word is what somebody does, no first name: "Trener Pogoni Marek Olszak"."""
    role = cues(language).classes.get(low) == ROLE or is_description(low, language)
    return role and not is_first(low, language)


def _name(parts: Sequence[Token], at: int, language: str) -> tuple[int, NameKind, bool]:
    """How many words from `at` are a name, what it names, and whether only form says so."""
    words = [part[2] for part in parts[at:]]
    word = words[0]
    for size in range(min(3, len(words)), 0, -1):
        form = " ".join(words[:size])
        if country_of(form, language):
            return size, "country", False
        if form in places() or (size == 1 and _is_place(word, language)):
            return size, "place", False
    if word.lower() in ORGANIZATION_WORDS or is_acronym(word):
        return 1, "organization", False
    if kind := single_kind(word):
        return 1, kind, False
    return _unlisted(words, language)


def _unlisted(words: Sequence[str], language: str) -> tuple[int, NameKind, bool]:
    """The same of words that open with no country, place or body that is known."""
    word, first = words[0], is_first(words[0], language)
    if first and words[1:2] and country_of(words[1], language):
        return 2, "person", False  # "Gheorghe Moldovan"
    size, person_behind = 1, False
    while size < min(len(words), 4) and words[size][:1].isupper():
        if country_of(words[size], language):
            break
        named = size + 1 < len(words) and is_first(words[size], language)
        if named and not first and not words[size - 1].endswith("."):
            person_behind = True
            break  # "Центру Разумкова | Остапа Білоуса"
        size += 1
    if first or "." in word[1:3]:
        return size, "person", False
    described = ADJECTIVE.get(language)
    person = size in (2, 3) and not person_behind and not (described and word.endswith(described))
    return size, ("person" if person else "other"), True
