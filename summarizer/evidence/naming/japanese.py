"""Japanese names: people by surname, title and age, bodies by their ends, places by theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.evidence.lexicon import naming_japanese as lexicon
from summarizer.evidence.naming.words import Found
from summarizer.evidence.patterns import alternation

_HAN, _KANA, _HIRA = "一-鿿々", "ァ-ヶー", "ぁ-ゖ"
_SURNAMES = frozenset(lexicon.SURNAMES)
_LONGEST = max(map(len, _SURNAMES))
_NO_NAME = frozenset(lexicon.NO_NAME)
_NO_BODY = frozenset(lexicon.NO_BODY) | frozenset(lexicon.BODY_ENDS)
_NO_MINISTRY = frozenset(lexicon.NO_MINISTRY)
_PUBLIC = tuple("県市町村区都府省庁党社会国軍庭院局部課室校店所長隊署")


def read_japanese(text: str) -> Iterator[Found]:
    """The people, bodies and places of a Japanese text, in any order; some within others."""
    for kind in ("known", "bare", "foreign", "dotted"):
        for found in _pattern(kind).finditer(text):
            yield Found(*found.span(1), found[1], "person")
    for found in _pattern("titled").finditer(text):
        other = found[1].startswith(_STARTS) or found[1].endswith(_PUBLIC)
        if found[1] in _SURNAMES or not (found[1] in _NO_NAME or other):
            yield Found(*found.span(1), found[1], "person")
    for found in _pattern("body").finditer(text):
        if found[1] not in _NO_BODY:
            yield Found(*found.span(1), found[1], "organization")
    for found in _pattern("ministry").finditer(text):
        if found[0] not in _NO_MINISTRY:
            yield Found(*found.span(), found[0], "organization")
    for found in _pattern("place").finditer(text):
        yield Found(*found.span(1), found[1], "place")


_STARTS = tuple("同両各前元現新副全")


def family_name(name: str) -> str:
    """The surname a full name in Han begins with; "" if none is known."""
    starts = (name[:size] for size in range(min(len(name) - 1, _LONGEST), 0, -1))
    return next((start for start in starts if start in _SURNAMES), "")


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    surname = alternation(lexicon.SURNAMES)
    titles = alternation(lexicon.TITLES)
    role = rf"(?:^|(?<=[^{_HAN}])|(?<=[長相員官督手者師優家役]))"
    ends = alternation(lexicon.BODY_ENDS)
    rank = rf"(?:{'|'.join(lexicon.RANKS)}|[{_KANA}]{{2,8}})?"
    foreign = rf"(?<![{_KANA}・])([{_KANA}]{{2,12}}(?:[・＝][{_KANA}]{{1,12}})"
    written = {
        # A surname and a given name, before a title or an age.
        "known": rf"{role}({surname}(?!{titles}|など|から|まで|たち)"
        rf"(?:[{_HAN}]{{1,3}}?|[{_HIRA}]{{2,4}}?|[{_KANA}]{{2,5}}))"
        rf"(?={rank}{titles}|[（(]\d)",
        # The same before a particle.
        "bare": rf"{role}({surname}(?<=[{_HAN}]{{2}})(?![{lexicon.NO_GIVEN}]|{titles})"
        rf"[{_HAN}]{{1,2}}(?<![氏君]))(?=（[^（）]{{1,12}}）|[はがもらと、]|$)",
        "titled": r"(?:^|(?<=[、。「」『（）のはがをにでとやも・\s]))"
        rf"({surname}|[{_HAN}]{{2,5}}?){rank}{titles}",
        "foreign": rf"{foreign}{{0,3}})(?:(?:{lexicon.FOREIGN_BEFORE}){{0,2}})"
        rf"[{_HAN}]{{0,4}}?{titles}",
        "dotted": rf"{foreign}{{1,3}})(?=[（氏はがもと、])",
        "body": rf"(?<![{_HAN}{_KANA}A-Za-z])([{_HAN}{_KANA}A-Za-z・&]{{1,14}}?{ends})"
        rf"(?![{_HAN}{_KANA}])",
        "ministry": rf"(?<![{_HAN}]){lexicon.MINISTRIES}",
        "place": rf"(?<![{_HAN}])((?:{'|'.join(lexicon.PREFECTURES)})[県都府]|"
        rf"(?![同両各全当本])[{_HAN}]{{1,4}}[市町村])(?=[{_HIRA}、（]|[^{_HAN}])",
    }[kind]
    return re.compile(written, re.MULTILINE)
