"""What the words of a run name, as far as they say so themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.bodies import (
    JOINING_HEADS,
    LONG_BODIES,
    NO_BODIES,
)
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.naming import (
    BEARINGS,
    CALENDAR,
    GROUPS,
    ORGANIZATION_WORDS,
    PLACE_WORDS,
    THINGS,
)
from summarizer.evidence.lexicon.naming_runs import (
    CONTRACTED_SUBJECTS,
    OF_WORDS,
    PLACE_FIRST,
    SEATED,
    SHORT_STATES,
    SMALL_WORDS,
)
from summarizer.evidence.lexicon.naming_titles import PORTFOLIOS, TITLES
from summarizer.evidence.lexicon.wordforms import TIED
from summarizer.evidence.naming.inflected import Piece
from summarizer.evidence.naming.words import (
    LOWER_PART,
    is_acronym,
    is_first_name,
    is_ordinary,
    is_shouted_place,
    joining,
    lowered,
    single_kind,
    unowned,
)

_HEADS = ORGANIZATION_WORDS | PLACE_WORDS | THINGS
_PARTY_SEAT = re.compile(r"[RDI]-[A-Z]")

Judged = tuple[NameKind, bool]
"""A kind, and whether only the form of the words says so."""
UNKNOWN: Judged = ("other", False)
"""Words of which nothing is known: the text must tell."""


def kind_of(words: Sequence[str], low: Sequence[str], before: str, titled: bool) -> Judged | None:
    """What the words name; `UNKNOWN` when they do not say, None when they name nothing.

    Args:
        words, low: as they are written, and in lower case.
        before: what the word before them is.
        titled: whether a title stands before them.
    """
    last = unowned(words[-1])
    if len(words) == 1:
        return _single(last, before, titled)
    if last != words[-1]:
        words, low = [*words[:-1], last], [*low[:-1], lowered(last)]
    name = " ".join(words)
    if name in LONG_BODIES:
        return "organization", False
    if name in places() or is_shouted_place(name):
        return "place", False
    if CALENDAR.issuperset(low):
        return None
    if titled and ORGANIZATION_WORDS.isdisjoint(low):
        return "person", False
    if before == "the" and _is_team(words, low):
        return "organization", False
    return _by_words(words, low)


def _is_team(words: Sequence[str], low: Sequence[str]) -> bool:
    """Whether words behind "the" are a city’s team: "the Denver Broncos", "the New York Jets"."""
    city = next((size for size in (2, 1) if " ".join(words[:size]) in places()), 0)
    return 0 < city < len(words) and low[-1][-1:] in "sx" and _HEADS.isdisjoint(low[city:])


def _by_words(words: Sequence[str], low: Sequence[str]) -> Judged:
    """What one of the words gives away."""
    first = is_first_name(low[0])
    if low[-1] in THINGS or (low[0] in THINGS and not first):
        return "other", True
    if "united" in low or "&" in words:
        return "organization", False
    if low[-1] in PLACE_WORDS or low[0] in PLACE_FIRST:
        return "place", False
    if not ORGANIZATION_WORDS.isdisjoint(low):
        return "organization", False
    if first or _initial(words[0]):
        return "person", False
    if low[-1] in GROUPS:
        return "group", False
    if not (THINGS.isdisjoint(low) and GROUPS.isdisjoint(low)):
        return "other", True
    if low[0] in PLACE_WORDS:
        return "place", False
    return ("other", True) if any(map(is_acronym, words)) else UNKNOWN


def _initial(word: str) -> bool:
    return "." in word and not is_acronym(word.replace(".", ""))


def _single(word: str, before: str, titled: bool) -> Judged | None:
    low = lowered(word)
    if word in NO_BODIES or word in SHORT_STATES or (not word.isalpha() and _in_parts(word)):
        return None
    if low in CALENDAR or low in BEARINGS or len(word) < 2 or (low in TITLES and not titled):
        return None
    if kind := single_kind(word):
        return kind, False
    if titled and low not in ORGANIZATION_WORDS:
        return "person", False
    if is_acronym(word.replace(".", "")):
        return "organization", False
    if word.isupper() or is_ordinary(low):
        return None
    if low in ORGANIZATION_WORDS:
        return "organization", True
    if is_first_name(low):
        return "person", True
    if before == "article":
        return None
    return ("place" if before == "place" else "other"), True


def _in_parts(word: str) -> bool:
    """Whether the parts of a word make it none: "Mumbai-based", "C’est", the seat "R-Neb"."""
    parted = LOWER_PART.search(word) or CONTRACTED_SUBJECTS.match(word)
    return parted is not None or _PARTY_SEAT.match(word) is not None


@lru_cache(maxsize=50_000)
def lone(word: str, before: str) -> Piece | None:
    """What a word names that stands alone inside a sentence."""
    titled = before == "title"
    head = word.partition("-")[0]
    if head in countries() and word not in countries():
        return 0, len(head), "country", False
    if word in SMALL_WORDS:
        return None
    end = len(unowned(word))
    found = _single(word[:end], before, titled)
    return (0, end, *found) if found else None


def goes_on(words: Sequence[str]) -> bool:
    """Whether a title begins the name of a body: "General Motors", "Queen Ann College of Leeds"."""
    low = [word.lower() for word in words[1:]]
    own = low[: next((at for at, one in enumerate(low) if one in OF_WORDS), len(low))]
    if own and own[-1] in ORGANIZATION_WORDS:
        return len(own) < len(low) or not any(is_first_name(one) for one in own)
    return bool(low) and not own and not any(is_first_name(one) for one in low)


@lru_cache(maxsize=50_000)
def may_lead(word: str) -> bool:
    """Whether a word may stand before a name, no part of it: a country, a date, a title."""
    low = lowered(word)
    led = low in CALENDAR or low in TITLES or joining(word)
    tied = not word.isalpha() and TIED.search(word) is not None
    return led or tied or _leads_country(word)


def _leads_country(word: str) -> bool:
    """Whether a word may be the first of a country, or a country ahead of a hyphen."""
    table = countries()
    return unowned(word) in table or word in _long_starts() or word.partition("-")[0] in table


def leading_country(words: Sequence[str]) -> int:
    """How many of the first words name a country, or its people, on their own."""
    table = countries()
    if not _leads_country(words[0]):
        return 0
    hyphened = words[0].partition("-")
    if hyphened[1] and hyphened[0] in table and words[0] not in table:
        return 1
    longest = min(4, len(words)) if words[0] in _long_starts() else 1
    for count in range(longest, 0, -1):
        form = unowned(" ".join(words[:count]))
        if form not in table:
            continue
        if words[count - 1] != form.rsplit(" ", 1)[-1]:
            return count  # a possessive
        rest = [lowered(word) for word in words[count:]]
        if not rest or any(is_first_name(one) or one in TITLES for one in rest[:2]):
            return count
        if is_first_name(form.lower()) and count == 1:
            return 0  # Jordan, Chad, Israel as a first name
        bodies = set(rest) & _HEADS
        return 0 if bodies or set(rest) & OF_WORDS or " ".join(words) in LONG_BODIES else count
    return 0


@cache
def _long_starts() -> frozenset[str]:
    """First words of the countries that have several."""
    return frozenset(form.split()[0] for form in countries() if " " in form)


def person_at(words: Sequence[str], low: Sequence[str]) -> int:
    """Where a person's name begins behind other words: "Foreign Minister Ban …"."""
    if low[0] in PLACE_FIRST or (low[0] in TITLES and goes_on(words)):
        return 0
    if (low[0] in JOINING_HEADS or low[0] in ORGANIZATION_WORDS) and not OF_WORDS.isdisjoint(low):
        return 0
    titles = [index for index, one in enumerate(low[:-1]) if one in TITLES]
    if titles and low[-1] not in ORGANIZATION_WORDS:
        return titles[-1] + 1
    if low[0] in PORTFOLIOS and len(low) > 2 and is_first_name(low[1]):
        return 1
    if is_first_name(low[0]) or low[-1] in _HEADS:
        return 0
    firsts = [index for index, one in enumerate(low[:-1]) if is_first_name(one)]
    return firsts[0] if firsts else _behind_body(words, low)


def _behind_body(words: Sequence[str], low: Sequence[str]) -> int:
    """Where two unknown words behind a body’s head may be a person: "Trades Council | Ema Solo"."""
    at = len(low) - 2
    if at < 2 or low[at - 1] not in SEATED or words[at][0].islower():
        return 0
    return at if _HEADS.isdisjoint(low[at:]) and CALENDAR.isdisjoint(low[at:]) else 0
