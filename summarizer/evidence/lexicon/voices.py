"""Who or what a noun stands for, as far as it may say something."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import cache, lru_cache
from importlib import import_module
from operator import itemgetter
from typing import NamedTuple

from summarizer.evidence.lexicon.cues import ALIKE
from summarizer.evidence.lexicon.voicing import Voices

_MODULES = {"en": "english", "de": "german"} | dict.fromkeys(
    ("fr", "es", "it", "pt", "nl", "sv", "nb", "da", "pl", "cs", "ru", "uk", "fi"), "others"
)
_SHORTEST = 4
"""Letters of a noun that may end a longer one; a shorter one must be joined to four or more."""


class Voice(Enum):
    """What a noun stands for when somebody or something says something."""

    PERSON = "person"
    BODY = "body"
    TEXT = "text"
    QUANTITY = "quantity"
    MUTE = "mute"
    UNKNOWN = "unknown"


SPEAKING = (Voice.PERSON, Voice.BODY, Voice.TEXT)
"""What may say something."""


class _Table(NamedTuple):
    nouns: dict[str, Voice]
    ends: dict[str, Voice]
    everyday: frozenset[str]
    joined: bool
    complete: bool
    inflections: Sequence[tuple[str, str]]


@lru_cache(maxsize=20_000)
def voice(noun: str, language: str) -> Voice:
    """What a noun in lower case stands for; `UNKNOWN` where no table and no ending tells."""
    table = _table(ALIKE.get(language, language))
    forms = _forms(noun, table.inflections)
    listed = [found for form in forms if (found := _listed(form, table))]
    if listed:
        return max(listed, key=itemgetter(0))[1]
    for form in forms[:1]:
        for start in range(2, len(form)):
            if told := table.ends.get(form[start:]):
                return told
    return Voice.UNKNOWN


def speaking_nouns(language: str) -> tuple[str, ...]:
    """The nouns listed for bodies and texts of `language`."""
    nouns = _table(ALIKE.get(language, language)).nouns
    return tuple(noun for noun, kind in nouns.items() if kind in (Voice.BODY, Voice.TEXT))


def told_of_most(language: str) -> bool:
    """Whether the tables tell of most nouns if they may speak; elsewhere an unknown one may."""
    return _table(ALIKE.get(language, language)).complete


def abstract(noun: str, language: str) -> bool:
    """Whether the ending of a noun alone tells that it is mute."""
    ends = _table(ALIKE.get(language, language)).ends
    told = (ends.get(noun[start:]) for start in range(2, len(noun)))
    return next(filter(None, told), None) is Voice.MUTE


def everyday(verb: str, language: str) -> bool:
    """Whether a verb says something only when its subject can: "the figures reflected"."""
    return verb in _table(ALIKE.get(language, language)).everyday


def _listed(form: str, table: _Table) -> tuple[int, Voice] | None:
    """The longest listed noun that `form` is or ends in, and its length."""
    if not table.joined:
        known = table.nouns.get(form)
        return (len(form), known) if known else None
    for start in range(len(form) - 2):
        known = table.nouns.get(form[start:])
        if known and (not start or (start >= 3 and (len(form) - start >= _SHORTEST or start > 3))):
            return len(form) - start, known
    return None


def _forms(noun: str, inflections: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """A noun as written, and as it may stand in a table."""
    ends = ((end, other) for end, other in inflections if noun.endswith(end))
    return (noun, *(noun.removesuffix(end) + other for end, other in ends))


@cache
def _table(language: str) -> _Table:
    """The nouns of a language, imported when first asked for; of one without a table, none."""
    if language not in _MODULES:
        voices = Voices()
    else:
        module = import_module(f"summarizer.evidence.lexicon.voices_{_MODULES[language]}")
        voices = getattr(module, language.upper())
    nouns = {
        noun: kind
        for kind, words in (
            (Voice.MUTE, voices.mute),
            (Voice.QUANTITY, voices.quantities),
            (Voice.TEXT, voices.texts),
            (Voice.BODY, voices.bodies),
            (Voice.PERSON, voices.persons),
        )
        for noun in words.split()
    }
    ends = dict.fromkeys(voices.mute_ends.split(), Voice.MUTE)
    ends |= dict.fromkeys(voices.person_ends.split(), Voice.PERSON)
    everyday = frozenset(voices.everyday.split())
    return _Table(nouns, ends, everyday, voices.joined, voices.complete, voices.inflections)
