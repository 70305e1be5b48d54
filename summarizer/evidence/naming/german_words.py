"""German words: which are nouns, titles, heads of bodies, or stand in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import groupby

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.bodies import KNOWN_BODIES, LONG_BODIES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.naming import (
    CALENDAR,
    GROUPS,
    ORGANIZATION_ENDS,
    ORGANIZATION_WORDS,
)
from summarizer.evidence.lexicon.naming_german import (
    DETERMINERS,
    FIRM_HEADS,
    GENERIC,
    HEADS,
    NAMED_BODIES,
    NO_NAMES,
    OFFICES,
    WOMAN,
)
from summarizer.evidence.lexicon.naming_titles import TITLE_ENDS, TITLES
from summarizer.evidence.lexicon.nouns_german import NOUN_ENDS, NOUNS
from summarizer.evidence.lexicon.occupations_german import OCCUPATION_ENDS
from summarizer.evidence.naming.words import (
    UPPER,
    is_acronym,
    is_first_name,
    is_ordinary,
    is_shouted_place,
    unowned,
)
from summarizer.evidence.phrasebook import Endings

_DETERMINERS = "|".join(
    # a look back has one length
    rf"(?<=\b(?:{'|'.join(listed)})..)"
    for _, listed in groupby(sorted(DETERMINERS | set(map(str.title, DETERMINERS)), key=len), len)
)
DETERMINED = re.compile(rf"[{UPPER}](?<=[ \u00a0].)(?:(?<=\d..)|{_DETERMINERS})[\w-]+")
"""A word that a determiner or a number stands before."""
_OWN_PART = 4
"""Letters that make a compound of it."""
_SHORT = 3
"""Letters of a word that may stand in a table by chance."""


_TITLE_ENDS, _BODY_ENDS, _OCCUPATION_ENDS, _NOUN_ENDS, _NAMED_BODIES = map(
    Endings, (TITLE_ENDS, ORGANIZATION_ENDS, OCCUPATION_ENDS, NOUN_ENDS, NAMED_BODIES)
)
_ALONE = Endings((*ORGANIZATION_ENDS, *NAMED_BODIES))
"""Ends of words that may name a body alone."""
_NAMING_ENDS = Endings((*TITLE_ENDS, *ORGANIZATION_ENDS, *OCCUPATION_ENDS, *NAMED_BODIES))
"""Ends of words that a name may follow, or that name a body."""


@lru_cache(maxsize=50_000)
def names_body(low: str) -> bool:
    """Whether a lower-cased compound names one body by itself: "naturschutzbund"."""
    if not _NAMED_BODIES.close(low):
        return False
    end = next(end for end in NAMED_BODIES if low.endswith(end))
    long = end.startswith("städte") or len(low) >= len(end) + _OWN_PART
    return long and low.removesuffix("s").removesuffix("e") not in NO_NAMES


@cache
def long_starts() -> frozenset[str]:
    """First words of what stands in the tables with several."""
    forms = (*countries(), *places(), *LONG_BODIES)
    return frozenset(form.split()[0] for form in forms if " " in form)


@lru_cache(maxsize=50_000)
def is_title(word: str) -> bool:
    """Whether a word is an office or a role, or ends with one."""
    low = word.lower().strip(".")
    return low in TITLES or _TITLE_ENDS.close(low) or word == "OB"


@lru_cache(maxsize=50_000)
def is_occupation(word: str) -> bool:
    """Whether a word says what a person does, or is to somebody."""
    return _OCCUPATION_ENDS.close(word.lower()) or WOMAN.search(word) is not None


@lru_cache(maxsize=50_000)
def is_office(word: str) -> bool:
    """Whether a word names an office by itself: "Umweltbundesamt"."""
    low = word.lower()
    return _BODY_ENDS.close(low) and low not in GENERIC and bool(OFFICES.match(word))


@lru_cache(maxsize=50_000)
def is_noun(word: str) -> bool:
    """Whether a word is rather a noun than a name, in any text."""
    low = word.lower()
    return (
        low in NOUNS or low in CALENDAR or is_ordinary(low)
        or (len(low) > 4 and _NOUN_ENDS.close(low)) or _BODY_ENDS.close(low)
        or len(low) > 13 or is_title(word) or is_occupation(word)
    )  # fmt: skip


def before_hyphen(word: str) -> str:
    """The country or body before a hyphen: "EU-Gipfel"."""
    left = word.rpartition("-")[0]
    return left if left in countries() or is_acronym(left) else ""


@lru_cache(maxsize=50_000)
def unlisted(word: str) -> bool:
    """Whether neither a table nor its form tells what a word names by itself."""
    low = word.lower()
    body = _ALONE.close(low) and (is_office(word) or names_body(low))
    return not (
        body or is_first_name(low) or is_acronym(word) or before_hyphen(word) or table_kind(word)
    )


@lru_cache(maxsize=50_000)
def plain_noun(word: str) -> bool:
    """Whether a word is a noun, neither a title nor a part of any name."""
    low = word.lower()
    noun = low in NOUNS or low in CALENDAR or is_ordinary(low) or (
        len(low) > 5 and _NOUN_ENDS.close(low)
    )  # fmt: skip
    return noun and not (
        "-" in word or low in TITLES or _NAMING_ENDS.close(low)
        or is_first_name(low) or low in ORGANIZATION_WORDS or is_acronym(word)
        or word in HEADS or word in FIRM_HEADS or table_kind(word)
    )  # fmt: skip


@cache
def _listed() -> dict[str, NameKind]:
    """What stands in a table → what it names; where it stands in several, by the last of them."""
    bodies = [body for body in KNOWN_BODIES if " " not in body and len(body) > _SHORT]
    tables: tuple[tuple[Iterable[str], NameKind], ...] = (
        (bodies, "organization"), (places(), "place"), (countries(), "country"),
        (LONG_BODIES, "organization"),
    )  # fmt: skip
    return {form: kind for forms, kind in tables for form in forms}


@lru_cache(maxsize=50_000)
def table_kind(form: str) -> NameKind | None:
    """What a form that stands in a table names, also in the genitive."""
    for bare in _nominatives(form):
        if kind := _listed().get(bare):
            return kind
        if " " not in bare and len(bare) > _SHORT and _is_group(bare.lower()):
            return "group"
        if is_shouted_place(bare):
            return "place"
    return "group" if _is_group(form.lower()) else None


def _is_group(low: str) -> bool:
    """Whether a lower-cased word names a group of people, and nobody: Christian does."""
    return low in GROUPS and not is_first_name(low)


def _nominatives(form: str) -> Iterable[str]:
    """`form`, and what it may be the genitive of."""
    owns = form.endswith(("s", "S", "’", "'"))
    return (form, unowned(form), form.removesuffix("s")) if owns else (form,)
