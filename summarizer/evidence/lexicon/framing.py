"""How a language frames quotations, where word order and particles tell who spoke.

Patterns are read over a text in which every quotation is a run of QUOTED, every person's name
one of PERSON and every other name one of BODY: `<Q>`, `<P>`, `<B>` and `<N>` (a person or a
body) stand for them, `<V>` for a verb of saying.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module

QUOTED, PERSON, BODY = "\ue000", "\ue001", "\ue002"
"""Characters of private use that stand for what is masked."""

_MODULES = {
    "ja": "japanese",
    "zh": "chinese",
    "ar": "arabic",
    "tr": "turkish",
    "ko": "korean",
}
FRAMED = frozenset(_MODULES)
"""Languages with a table of frames."""


@dataclass(frozen=True, slots=True)
class Framing:
    """One language's frames, as patterns; groups `who` and `cue` are what they find.

    Attributes:
        verbs: a verb of saying.
        stops: where a sentence ends.
        ahead: what leads up to a quotation and attributes it, `\\Z` being the opening mark.
        behind: what attributes it right behind the closing mark.
        sources: frames anywhere in its sentence ("according to").
        topics: the subject of a sentence, the surest pattern first; of several matches the last
            counts, for those in `first` the first.
        first: numbers of the `topics` of which the first match counts.
        reports: what shows that a sentence reports speech.
        named, called: what before or behind the marks says that they hold a name or a term.
        terms: marked words that are a term whatever stands around.
        pronouns: a whole `who` that stands for somebody named before.
        roles: how a `who` ends that stands for the person named before in that role.
        embedded: what stands right before words that are part of the reporter's sentence.
        inside: characters from which those are a statement all the same.
        statement: characters from which other attributed words are a statement, not a fragment.
        sentence: characters from which words by themselves are a sentence.
        fragment: characters from which reported words are a fragment, not a term.
        bearers: a whole `who` that its first group, a surname, and a title or office make up.
        capitals: whether names have capitals, so that one of an unknown kind may speak too.
        apart: whether a quotation may be a sentence, and the next one say who spoke.
    """

    verbs: str
    stops: str
    ahead: tuple[str, ...]
    behind: tuple[str, ...]
    topics: tuple[str, ...]
    reports: str
    named: str
    called: str
    pronouns: str
    roles: str
    sources: tuple[str, ...] = ()
    first: tuple[int, ...] = ()
    terms: str = r"(?!)"
    embedded: str = r"(?!)"
    inside: int = 10
    statement: int = 5
    sentence: int = 10
    fragment: int = 4
    bearers: str = r"(?!)"
    capitals: bool = False
    apart: bool = False


@cache
def framing(language: str) -> Framing:
    """The table of `language`, one of FRAMED; imported when first asked for."""
    module = import_module(f"summarizer.evidence.lexicon.framing_{_MODULES[language]}")
    table: Framing = module.FRAMING
    return table


@cache
def pattern(language: str, written: str) -> re.Pattern[str]:
    """`written` in a table of `language`, its abbreviations filled in."""
    filled = written.replace("<V>", framing(language).verbs)
    for short, masked in (
        ("<Q>", QUOTED), ("<P>", f"{PERSON}+"), ("<B>", f"{BODY}+"),
        ("<N>", f"(?:{PERSON}+|{BODY}+)"),
    ):  # fmt: skip
        filled = filled.replace(short, masked)
    return re.compile(filled)
