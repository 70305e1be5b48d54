"""Names in scripts without capitals, as far as titles, heads of bodies and tables go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon import naming_uncased as lexicon
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.wordlists import listed
from summarizer.evidence.name_words import Found, is_acronym

UNCASED = listed("zh ja ko ar fa ur he th hi ka")
_UNCASED_LETTER = re.compile("[\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LATIN = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z&.-]{1,20}(?: [A-Z][A-Za-z&.-]{1,20}){0,3}")
_SAMPLE = 2_000


def is_uncased(text: str) -> bool:
    """Whether most of `text` is in a script without capitals."""
    sample = text[:_SAMPLE]
    return 2 * len(_UNCASED_LETTER.findall(sample)) > sum(map(str.isalpha, sample))


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
        if _UNCASED_LETTER.match(form):
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


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], NameKind], ...]:
    titles = "|".join(sorted(set(lexicon.TITLES_HAN), key=lambda t: (-len(t), t)))
    said = "|".join(lexicon.SAID_HAN)
    bodies = "|".join(sorted(lexicon.BODY_ENDS_HAN, key=lambda t: (-len(t), t)))
    korean = "|".join(sorted(set(lexicon.TITLES_HANGUL), key=lambda t: (-len(t), t)))
    korean_bodies = "|".join(lexicon.BODY_ENDS_HANGUL)
    arabic = "|".join(sorted(set(lexicon.TITLES_ARABIC), key=lambda t: (-len(t), t)))
    heads = "|".join(lexicon.BODY_HEADS_ARABIC)
    surname = f"[{lexicon.SURNAMES_HAN}]"
    han, kana, letter = "\u4e00-\u9fff", "\u30a1-\u30ff", "\u0621-\u064a"
    return (
        (re.compile(rf"((?:[{han}{kana}]{{1,8}}[·・＝]){{1,3}}[{kana}]{{1,12}}|[{kana}]{{2,12}}(?:[・＝][{kana}]{{1,12}}){{1,3}})"), "person"),
        (re.compile(rf"(?:{titles})({surname}[{han}]{{1,2}}?)(?=在|于|于|将|说|表|称|对|与|和|会|的|，|、|。|（|说|指|强|宣|[{said[0]}]|\Z)"), "person"),
        (re.compile(rf"(?:{titles})([{han}]{{1,6}}·[{han}]{{1,8}}?)(?=在|将|说|表示|称|对|与|和|会|的|，|、|。|（|指出|强调|宣布|\Z)"), "person"),
        (re.compile(rf"([{kana}]{{2,12}})(?:{titles})"), "person"),
        (re.compile(rf"(?:^|(?<=[、。「（のはがをにでともや\s]))([{han}]{{2,5}}(?:[\u3041-\u3096]{{1,3}})?)(?:首相|大臣|外相|防衛相|財務相|氏|さん|知事|市長|議員|社長|会長|監督|選手|容疑者|被告|官房長官|総理|幹事長|教授|委員長)", re.M), "person"),
        (re.compile(rf"(?<![{han}])({surname}[{han}]{{1,2}})(?:{said})"), "person"),
        (re.compile(rf"([{han}{kana}]{{2,8}}?(?:{bodies}))"), "organization"),
        (re.compile(rf"(?<![\uac00-\ud7af])([\uac00-\ud7af]{{2,5}}(?: [\uac00-\ud7af]{{2,5}})?) (?:전 )?(?:{korean})(?:[은는이가도의을를와과에]|[^\uac00-\ud7af]|\Z)"), "person"),
        (re.compile(rf"(?<![\uac00-\ud7af])([\uac00-\ud7af]{{2,8}}(?:{korean_bodies}))"), "organization"),
        (re.compile(rf"(?<![{letter}])(?:{arabic}) ((?!ال)[{letter}]{{3,12}} (?:(?:بن|أبو|عبد) )?(?:ال)?[{letter}]{{3,12}})(?![{letter}])"), "person"),
        (re.compile(rf"(?<![{letter}])((?:{heads}) [{letter}]{{3,14}}(?: ال[{letter}]{{3,12}})?)(?![{letter}])"), "organization"),
    )  # fmt: skip
