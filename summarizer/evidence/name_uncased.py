"""Names in scripts without capitals, as far as titles, heads of bodies and tables go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon import naming_uncased as lexicon
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.name_words import Found, is_acronym

_LATIN = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z&.-]{1,20}(?: [A-Z][A-Za-z&.-]{1,20}){0,3}")


def read_uncased(text: str) -> list[Found]:
    """The names in `text`, in order, none within another."""
    every = sorted(_every(text), key=lambda one: (one.start, -one.end))
    found: list[Found] = []
    for one in every:
        if not found or one.start >= found[-1].end:
            found.append(one)
    return _with_later(text, found)


def _every(text: str) -> Iterator[Found]:
    for match in _listed().finditer(text):
        yield Found(match.start(), match.end(), match[0], _kinds()[match[0]])
    for pattern, kind in _patterns():
        for match in pattern.finditer(text):
            start, end = match.span(1)
            yield Found(start, end, match[1], kind)
    for match in _LATIN.finditer(text):
        kind = "organization" if is_acronym(match[0]) else "other"
        yield Found(match.start(), match.end(), match[0], kind)


def _with_later(text: str, found: list[Found]) -> list[Found]:
    """`found` with the later mentions of its people by name alone."""
    people = {one.text for one in found if one.kind == "person" and len(one.text) > 1}
    people |= {part for one in people for part in re.split(r"[·・＝ ]", one)[-1:] if len(part) > 2}
    if not people:
        return found
    taken = [(one.start, one.end) for one in found]
    pattern = re.compile("|".join(map(re.escape, sorted(people, key=lambda p: (-len(p), p))[:200])))
    more = [Found(m.start(), m.end(), m[0], "person") for m in pattern.finditer(text)]
    index = 0
    for one in more:
        while index < len(taken) and taken[index][1] <= one.start:
            index += 1
        if index == len(taken) or taken[index][0] >= one.end:
            found.append(one)
    return sorted(found)


@cache
def _kinds() -> dict[str, NameKind]:
    """Every form in the tables → its kind."""
    table: dict[str, NameKind] = {}
    bodies = (
        *lexicon.BODIES_HAN,
        *lexicon.BODIES_HANGUL,
        *lexicon.BODIES_ARABIC,
    )
    places = (*lexicon.PLACES_HAN, *lexicon.PLACES_HANGUL, *lexicon.PLACES_ARABIC)
    for form in countries():
        if form[0].lower() == form[0].upper():
            table[form] = "country"
    table.update(dict.fromkeys(places, "place"))
    table.update(dict.fromkeys(bodies, "organization"))
    return table


@cache
def _listed() -> re.Pattern[str]:
    forms = sorted(_kinds(), key=lambda form: (-len(form), form))
    spaced = "|".join(form for form in forms if "\u0590" <= form[0] <= "\u06ff")
    hangul = "|".join(form for form in forms if "\uac00" <= form[0] <= "\ud7af")
    joined = "|".join(
        form for form in forms if form[0] > "\u3000" and not "\uac00" <= form[0] <= "\ud7af"
    )
    return re.compile(
        rf"(?:{joined})|(?<![\uac00-\ud7af])(?:{hangul})|\b(?<![\u0621-\u064a])(?:{spaced})\b"
    )


_HAN, _KANA, _HANGUL, _ARABIC = "\u4e00-\u9fff", "\u30a1-\u30ff", "\uac00-\ud7af", "\u0621-\u064a"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], NameKind], ...]:
    """What to look for, the name in the first group, and what it names."""
    return (*_chinese(), *_japanese(), *_korean(), *_arabic())


def _any(forms: Iterable[str]) -> str:
    """A pattern for any of `forms`, the longest first."""
    return "|".join(sorted(set(forms), key=lambda form: (-len(form), form)))


def _chinese() -> Iterator[tuple[re.Pattern[str], NameKind]]:
    titles, said = _any(lexicon.TITLES_HAN), _any(lexicon.SAID_HAN)
    surname = f"[{lexicon.SURNAMES_HAN}]"
    after = rf"(?=在|于|将|表|对|与|和|会|的|，|、|。|（|强|宣|{said}|\Z)"
    dotted = rf"(?:[{_HAN}{_KANA}]{{1,8}}[·・＝]){{1,3}}[{_KANA}]{{1,12}}"
    kana = rf"[{_KANA}]{{2,12}}(?:[・＝][{_KANA}]{{1,12}}){{1,3}}"
    yield re.compile(f"({dotted}|{kana})"), "person"
    yield re.compile(rf"(?:{titles})({surname}[{_HAN}]{{1,2}}?){after}"), "person"
    yield re.compile(rf"(?:{titles})([{_HAN}]{{1,6}}·[{_HAN}]{{1,8}}?){after}"), "person"
    yield re.compile(rf"(?<![{_HAN}])({surname}[{_HAN}]{{1,2}})(?:{said})"), "person"
    bodies = _any(lexicon.BODY_ENDS_HAN)
    yield re.compile(rf"([{_HAN}{_KANA}]{{2,8}}?(?:{bodies}))"), "organization"


def _japanese() -> Iterator[tuple[re.Pattern[str], NameKind]]:
    yield re.compile(rf"([{_KANA}]{{2,12}})(?:{_any(lexicon.TITLES_HAN)})"), "person"
    before = r"(?:^|(?<=[、。「（のはがをにでともや\s]))"
    name = rf"[{_HAN}]{{2,5}}(?:[\u3041-\u3096]{{1,3}})?"
    titles = _any(lexicon.TITLES_JAPANESE)
    yield re.compile(rf"{before}({name})(?:{titles})", re.MULTILINE), "person"


def _korean() -> Iterator[tuple[re.Pattern[str], NameKind]]:
    start, syllable = rf"(?<![{_HANGUL}])", rf"[{_HANGUL}]"
    after = rf"(?:[은는이가도의을를와과에]|[^{_HANGUL}]|\Z)"
    titles = _any(lexicon.TITLES_HANGUL)
    name = rf"{syllable}{{2,5}}(?: {syllable}{{2,5}})?"
    yield re.compile(rf"{start}({name}) (?:전 )?(?:{titles}){after}"), "person"
    bodies = _any(lexicon.BODY_ENDS_HANGUL)
    yield re.compile(rf"{start}({syllable}{{2,8}}(?:{bodies}))"), "organization"


def _arabic() -> Iterator[tuple[re.Pattern[str], NameKind]]:
    start, end, letter = rf"(?<![{_ARABIC}])", rf"(?![{_ARABIC}])", f"[{_ARABIC}]"
    name = rf"(?!ال){letter}{{3,12}} (?:(?:بن|أبو|عبد) )?(?:ال)?{letter}{{3,12}}"
    yield re.compile(rf"{start}(?:{_any(lexicon.TITLES_ARABIC)}) ({name}){end}"), "person"
    heads = _any(lexicon.BODY_HEADS_ARABIC)
    body = rf"(?:{heads}) {letter}{{3,14}}(?: ال{letter}{{3,12}})?"
    yield re.compile(rf"{start}({body}){end}"), "organization"
