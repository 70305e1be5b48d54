"""Names in scripts without capitals: those in tables, and what each script's own reader finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from summarizer.evidence.items import Name, NameKind
from summarizer.evidence.lexicon import naming_uncased as lexicon
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.naming.words import Found, is_acronym
from summarizer.evidence.patterns import alternation

_LATIN = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z&.-]{1,20}(?: [A-Z][A-Za-z&.-]{1,20}){0,3}")


def read_uncased(text: str, language: str) -> list[Found]:
    """The names in `text`, in order, none within another.

    Args:
        text: the article.
        language: ISO 639-1 code; a Han text in any other is read as Japanese or Chinese by its
            kana.
    """
    every = sorted(_every(text, language), key=lambda one: (one.start, -one.end))
    found: list[Found] = []
    for one in every:
        if not found or one.start >= found[-1].end:
            found.append(one)
        elif one.kind == "person" and found[-1].kind != "person" and one.end == found[-1].end:
            found[-1] = one  # a body was read into a person's name
    return _with_later(text, found)


def merged(names: Sequence[Name], language: str) -> tuple[Name, ...]:
    """`names` with those of people by surname or last name alone under the full name."""
    full = [name for name in names if name.kind == "person"]
    owners: dict[str, str] = {}
    for name in full:
        for part in _parts(name.name):
            owners.setdefault(part, name.name)
        if language == "ja" and len(name.name) > 3:
            owners.setdefault(name.name[:2], name.name)  # the surname, mostly of two characters
    groups: dict[str, list[Name]] = {}
    for name in names:
        person = name.kind == "person"
        key = owners.get(name.name, name.name) if person else name.name
        groups.setdefault(key, []).append(name)
    return tuple(sorted(map(_one, groups.items()), key=lambda name: name.mentions[0].start))


def _one(group: tuple[str, list[Name]]) -> Name:
    key, names = group
    if len(names) == 1:
        return names[0]
    mentions = sorted((m for name in names for m in name.mentions), key=lambda m: m.start)
    return Name(key, "person", tuple(mentions))  # only people have several forms here


def _every(text: str, language: str) -> Iterator[Found]:
    for match in _listed().finditer(text):
        yield Found(match.start(), match.end(), match[0], _kinds()[match[0]])
    yield from _reader(text, language)(text)
    for match in _LATIN.finditer(text):
        kind: NameKind = "organization" if is_acronym(match[0]) else "other"
        yield Found(match.start(), match.end(), match[0], kind)


def _reader(text: str, language: str) -> Callable[[str], Iterator[Found]]:
    """What reads the people and bodies of a text; imported for its script alone."""
    if _KANA_IN.search(text) or language == "ja":
        from summarizer.evidence.naming.japanese import read_japanese

        return read_japanese
    if _ARABIC_IN.search(text):
        from summarizer.evidence.naming.arabic import read_arabic

        return read_arabic
    if _HANGUL_IN.search(text):
        return _korean
    from summarizer.evidence.naming.chinese import read_chinese

    return read_chinese


def _parts(name: str) -> tuple[str, ...]:
    """What a person may be called by later: the last part of a name, a surname in Han."""
    parts = re.split(r"[·・＝‧ ]", name)
    if len(parts) > 1:
        lasts = (parts[-1], " ".join(parts[1:]))
        return tuple(part for part in lasts if len(part) > 2 - (parts[-1] > "\u2e80"))
    if len(name) > 2 and name[0] > "\u2e80" and not "\uac00" <= name[0] <= "\ud7af":
        from summarizer.evidence.naming.japanese import family_name

        family = family_name(name)
        return (family,) if len(family) > 1 else ()
    return ()


def _titles(text: str) -> frozenset[str]:
    """Titles that are surnames as well, in Arabic: "الأمين"."""
    if not _ARABIC_IN.search(text):
        return frozenset()
    from summarizer.evidence.lexicon.naming_arabic import TITLES  # of one script only

    return TITLES


def _with_later(text: str, found: list[Found]) -> list[Found]:
    """`found` with the later mentions of its people by name alone."""
    people = {one.text for one in found if one.kind == "person" and len(one.text) > 1}
    people |= {part for one in people for part in _parts(one)} - _titles(text)
    if not people:
        return found
    taken = [(one.start, one.end) for one in found]
    forms = alternation(sorted(people, key=lambda p: (-len(p), p))[:200])
    # Where spaces part words, only a clitic may stand before a name.
    pattern = re.compile(
        rf"(?<![\u0621-\u064a])[\u0648\u0641\u0628\u0644\u0643]?({forms})(?![\u0621-\u064a])"
    )
    more = [Found(*m.span(1), m[1], "person") for m in pattern.finditer(text)]
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
    spaced = alternation(form for form in _kinds() if "\u0590" <= form[0] <= "\u06ff")
    hangul = alternation(form for form in _kinds() if "\uac00" <= form[0] <= "\ud7af")
    joined = alternation(
        form for form in _kinds() if form[0] > "\u3000" and not "\uac00" <= form[0] <= "\ud7af"
    )
    return re.compile(rf"{joined}|(?<![\uac00-\ud7af]){hangul}|\b(?<![\u0621-\u064a]){spaced}\b")


_HANGUL = "\uac00-\ud7af"
_KANA_IN, _ARABIC_IN = re.compile("[\u3041-\u3096]"), re.compile("[\u0621-\u064a]")
_HANGUL_IN = re.compile(f"[{_HANGUL}]")


def _korean(text: str) -> Iterator[Found]:
    """The people and bodies of a Korean text."""
    for found in _hangul("person").finditer(text):
        start, words = found.start(1), found[1].split()
        whole = [word for word in words if len(word) == 3 and word[0] in lexicon.SURNAMES_HANGUL]
        if len(words) > 1 and len(whole) == 1:  # the other word is a body or a role
            start += found[1].index(whole[0])
            yield Found(start, start + 3, whole[0], "person")
        else:
            yield Found(*found.span(1), found[1], "person")
    for found in _hangul("organization").finditer(text):
        yield Found(*found.span(1), found[1], "organization")


@cache
def _hangul(kind: str) -> re.Pattern[str]:
    start, syllable = rf"(?<![{_HANGUL}])", rf"[{_HANGUL}]"
    if kind == "person":
        after = rf"(?:[은는이가도의을를와과에]|[^{_HANGUL}]|\Z)"
        titles = alternation(lexicon.TITLES_HANGUL)
        name = rf"{syllable}{{2,5}}(?: {syllable}{{2,5}})?"
        return re.compile(rf"{start}({name}) (?:전 )?(?:{titles}){after}")
    bodies = alternation(lexicon.BODY_ENDS_HANGUL)
    return re.compile(rf"{start}({syllable}{{2,8}}(?:{bodies}))")
