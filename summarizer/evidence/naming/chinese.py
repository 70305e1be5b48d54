"""Chinese names: people by surname and title, foreign ones by their characters, bodies by ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.evidence.lexicon import naming_chinese as lexicon
from summarizer.evidence.lexicon.framing import framing
from summarizer.evidence.naming.words import Found
from summarizer.evidence.patterns import alternation

_HAN = "一-鿿"


def read_chinese(text: str) -> Iterator[Found]:
    """The people and bodies of a Chinese text, in any order; some within others."""
    for titled in _pattern("titled").finditer(text):
        yield from _person(text, titled.end(), sure=True)
    for opening in _pattern("opening").finditer(text):
        yield from _person(text, opening.end(), sure=False)
    for kind in ("called", "honoured", "foreign", "dotted"):
        for found in _pattern(kind).finditer(text):
            yield Found(*found.span(1), found[1], "person")
    for found in _pattern("body").finditer(text):
        if len(found[1]) > len(found["end"]) + (2 if found["end"] in _LOOSE else 0):
            yield Found(*found.span(1), found[1], "organization")
    for found in _pattern("firm").finditer(text):
        yield Found(*found.span(1), found[1], "organization")


_LOOSE = frozenset(lexicon.NO_BODY)


def _person(text: str, start: int, *, sure: bool) -> Iterator[Found]:
    """The person whose surname begins at `start`, if one does.

    Args:
        sure: whether a title leads the name in; else a verb of saying has to follow.
    """
    family = start + (2 if text[start : start + 2] in lexicon.COMPOUND else 1)
    given = re.compile(f"[{_HAN}]{{1,2}}").match(text, family)
    if given is None:
        return
    follows = _pattern("said" if not sure else "following")
    ends = [family + 1] if len(given[0]) == 1 else [family + 2, family + 1]
    if len(given[0]) == 2 and (
        given[0][1] in lexicon.NEXT or _pattern("said").match(text, family + 1)
    ):
        ends.reverse()
    end = next((end for end in ends if follows.match(text, end)), ends[0] if sure else 0)
    if end and text[family] not in lexicon.NEXT:
        yield Found(start, end, text[start:end], "person")


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    surname = f"(?:{alternation(lexicon.COMPOUND)}|[{lexicon.SURNAMES}])"
    foreign = f"[{lexicon.FOREIGN}]"
    titles = alternation(lexicon.TITLES)
    no_body = f"[^\\W\\d_A-Za-z{lexicon.BOUNDARY}]"
    written = {
        "titled": rf"(?:{titles})(?={surname})",
        "opening": rf"(?:^|(?<=[^{_HAN}·])|(?<=[{lexicon.ROLES}]))(?={surname}[{_HAN}])",
        "following": lexicon.FOLLOWING,
        "said": rf"(?:{framing('zh').verbs}|"
        r"在[^，。]{1,16}(?:时|時|中|上|后|後)?(?:说|說|表示|指出))",
        "called": rf"(?:(?<![{_HAN}])|(?<=[的名位民人老小]))"
        rf"([{lexicon.SURNAMES}](?:{alternation(lexicon.CALLED)}))",
        "honoured": rf"(?<![{_HAN}])({surname}[{_HAN}]{{1,2}})(?={alternation(lexicon.HONOURS)})",
        "foreign": rf"(?:{titles})({foreign}{{2,7}})(?={lexicon.FOLLOWING})",
        "dotted": rf"(?<!{foreign})({foreign}{{1,8}}(?:[·・‧]{foreign}{{1,8}}){{1,3}})",
        "body": rf"({no_body}{{1,12}}?(?P<end>{alternation(lexicon.BODY_ENDS)}))(?![会家人])",
        "firm": rf"({no_body}{{2,6}}?)(?={lexicon.OFFICES}{surname})",
    }[kind]
    return re.compile(written, re.MULTILINE)
