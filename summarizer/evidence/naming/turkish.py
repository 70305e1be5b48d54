"""Turkish names: case endings behind the apostrophe, titles before people, ends of bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from summarizer.evidence.lexicon import naming_turkish as lexicon
from summarizer.evidence.naming.words import Found
from summarizer.evidence.patterns import alternation

_ENDING = re.compile(r"['’]\w{1,8}\Z")
_CAPITAL, _WORD = "A-ZÇĞİÖŞÜÂÎ", r"[A-ZÇĞİÖŞÜÂÎ][a-zçğıöşüâîû]+(?:-[A-ZÇĞİÖŞÜ]\w+)?"
_CAPITALISED = re.compile(_WORD)


def read_turkish(text: str, found: Sequence[Found]) -> list[Found]:
    """`found` as Turkish writes it, with the people and bodies that its own signs tell.

    Args:
        text: the article.
        found: what capitals alone told.
    """
    kept = _outside(sorted(_told(text), key=lambda one: (one.start, -one.end)), [])
    other = [one for one in found if one.text.rpartition(" ")[2] not in lexicon.TITLES]
    kept = sorted((*kept, *_outside(sorted(map(_bare, other)), kept)))
    return sorted((*kept, *_outside(_later(text, kept), kept)))


def _outside(more: Iterable[Found], found: Sequence[Found]) -> list[Found]:
    """Those of `more`, in text order, that overlap neither `found` nor each other."""
    taken = sorted((one.start, one.end) for one in found)
    kept: list[Found] = []
    index = last = 0
    for one in more:
        while index < len(taken) and taken[index][1] <= one.start:
            index += 1
        free = index == len(taken) or taken[index][0] >= one.end
        if free and one.start >= last:
            kept.append(one)
            last = one.end
    return kept


def _later(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The people of `found` by surname alone, where a capital proves nothing."""
    last = {one.text.rpartition(" ")[2] for one in found if one.kind == "person"}
    for word in _CAPITALISED.finditer(text):
        if word[0] in last:
            yield Found(*word.span(), word[0], "person")


def _told(text: str) -> Iterator[Found]:
    """People behind a title or with a Turkish first name, and bodies."""
    for found in _pattern("body").finditer(text):
        yield Found(*found.span(), found[0], "organization")
    for found in _pattern("titled").finditer(text):
        yield Found(*found.span(1), found[1], "person")
    for found in _pattern("named").finditer(text):
        if found[1] in lexicon.FIRST_NAMES:
            yield Found(*found.span(), found[0], "person")
    for kind in ("club", "acronym"):
        for found in _pattern(kind).finditer(text):
            yield Found(*found.span(), found[0], "organization")


def _bare(one: Found) -> Found:
    """A name without the case ending behind its apostrophe."""
    ending = _ENDING.search(one.text)
    if ending is None:
        return one
    return one._replace(end=one.start + ending.start(), text=one.text[: ending.start()])


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    titles = alternation(lexicon.TITLES)
    ends = alternation(lexicon.BODY_ENDS)
    return re.compile(
        {
            "titled": rf"\b{titles}\s"
            rf"((?!{titles}\b){_WORD}(?:\s(?!{ends}\b){_WORD}){{0,2}})",
            "named": rf"\b({_WORD})(?:\s{_WORD}){{1,2}}",
            "body": rf"\b(?:[{_CAPITAL}][\w-]{{0,60}}\s(?:ve\s)?){{1,5}}{ends}(?!\w)",
            "acronym": rf"\b[{_CAPITAL}]{{2,7}}(?=['’][a-zçğıöşü])|\bBeyaz Saray\b|\bKremlin\b",
            "club": rf"\b[{_CAPITAL}]\w{{2,}}spor\b",
        }[kind]
    )
