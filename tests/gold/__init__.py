"""Articles with what a careful editor would mark in them, written before our readers saw them.

Each article is two files: ``LANGUAGE_NAME.txt``, the plain text, and ``LANGUAGE_NAME.gold``:

    [actors]                    those an editor would name, the foremost first
    Ana Ruiz
    [quotations]                in reading order: kind | speaker | words | words of a further part
    statement | Ana Ruiz | We won, | and we will win again.
    fragment | (a spokesman) | no indication
    other | | Lady of Lorn
    [quantities exhaustive]     in reading order: text | value | unit | change
    about 40 | 40 | families | ~

- Words stand as in the text, without their outer marks. ``first words [...] last words`` saves
  typing out what lies between.
- The speaker is the fullest name in the article; in brackets, words for somebody without a name;
  empty, when nobody is given.
- ``statement | X | a | b`` is one statement interrupted by its attribution.
- A range is ``9..10``; units may be alternatives, ``SEK or crowns``. An empty value, unit or
  change is not judged.
- The kind ``spoken`` is a statement or a fragment: editors would differ.
- ``? `` before a line: editors would differ, so it counts neither as missed nor as wrong;
  such words may also stand without marks.
- Only where it says ``exhaustive`` is a quantity that is not listed wrong.

No rule was written on the articles in ``later``, and nobody has looked at what
is missed there: they show what carries over. Keep it so: score them without ``--errors``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
GAP = "[...]"
SPOKEN = "spoken"
KINDS = ("statement", "fragment", "other", SPOKEN)
OPENING = "\"'“”„‟‘’‚‛«»‹›「『《〈–—―"
_SPACED = re.compile(r"(?:[«»„]|[-–—―][.,:]?)[ \u00a0\u202f]+\Z")
"""Marks that may have a space behind them where they open; a dash, once it has closed a clause."""
WITHOUT_SPACES = frozenset({"ja", "zh"})


class GoldError(ValueError):
    """An annotation that is not in its text, or not in the form above."""


@dataclass(frozen=True)
class GoldQuotation:
    kind: str
    speakers: tuple[str, ...]
    """The forms of the speaker's name that are right; empty when nobody is given."""
    named: bool
    parts: tuple[tuple[int, int], ...]
    """Start and end of the words, without marks, of each part."""
    optional: bool = False


@dataclass(frozen=True)
class GoldQuantity:
    start: int
    end: int
    value: float | tuple[float, float] | None
    units: tuple[str, ...]
    """Those that are right; empty when the unit is not judged."""
    change: str
    """Empty when it is not judged."""
    optional: bool = False


@dataclass(frozen=True)
class GoldArticle:
    name: str
    language: str
    text: str
    actors: tuple[tuple[str, ...], ...] | None = None
    """The forms of each one's name. None, here and below, where nobody has marked them."""
    quotations: tuple[GoldQuotation, ...] | None = None
    quantities: tuple[GoldQuantity, ...] | None = None
    exhaustive: bool = False
    """Whether a quantity that is not listed is wrong."""


def load_gold(folder: Path = FOLDER) -> list[GoldArticle]:
    """All articles in `folder`, by name. Raises `GoldError` naming the line that does not fit."""
    paths = sorted(folder.glob("*.gold"))
    if not paths:
        raise GoldError(f"no .gold files in {folder}")
    return [_article(path) for path in paths]


def _article(path: Path) -> GoldArticle:
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    sections = _sections(path)
    exhaustive = "quantities exhaustive" in sections
    language = path.name.split("_")[0]
    quantities = sections.get("quantities exhaustive", sections.get("quantities", []))
    try:
        return GoldArticle(
            name=path.stem,
            language=language,
            text=text,
            actors=tuple((name,) for name in sections["actors"]),
            quotations=tuple(_quotations(text, sections["quotations"])),
            quantities=tuple(_quantities(text, quantities, language)),
            exhaustive=exhaustive,
        )
    except (GoldError, KeyError, ValueError) as error:
        raise GoldError(f"{path.name}: {error}") from error


def _sections(path: Path) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            sections[line.strip("[]")] = lines = []
        elif line.strip():
            lines.append(line.strip())
    return sections


def _cells(line: str) -> tuple[bool, list[str]]:
    optional = line.startswith("? ")
    return optional, [cell.strip() for cell in line.removeprefix("? ").split("|")]


def _quotations(text: str, lines: Iterable[str]) -> Iterator[GoldQuotation]:
    cursor = 0
    for line in lines:
        optional, (kind, speaker, *words) = _cells(line)
        if kind not in KINDS or not words:
            raise GoldError(f"no quotation: {line}")
        parts = []
        for part in words:
            parts.append(_quoted(text, part, cursor, marked=not optional))
            cursor = parts[-1][0] + 1
        # Nested quotations and those between two parts come next, so go back to the first.
        cursor = parts[0][0] + 1
        named = bool(speaker) and not speaker.startswith("(")
        forms = (speaker.strip("()"),) if speaker else ()
        yield GoldQuotation(kind, forms, named, tuple(parts), optional)


def _quoted(text: str, words: str, cursor: int, *, marked: bool) -> tuple[int, int]:
    """Where `words` stand, behind an opening mark if `marked`, at or after `cursor`."""
    first, _, last = (piece.strip() for piece in words.partition(GAP))
    start = text.find(first, cursor)
    while marked and start >= 0 and not _behind_mark(text, start):
        start = text.find(first, start + 1)
    end = start + len(first)
    if last and start >= 0:
        behind = text.find(last, end)
        end = behind + len(last) if behind >= 0 else -1
    if min(start, end) < 0:
        raise GoldError(f"not quoted in the text after character {cursor}: {words}")
    return start, end


def _behind_mark(text: str, start: int) -> bool:
    return text[:start].endswith((*OPENING, ",,")) or _SPACED.search(text, 0, start) is not None


def _quantities(text: str, lines: Iterable[str], language: str) -> Iterator[GoldQuantity]:
    cursor = 0
    before, behind = (
        (r"(?<!\d)", r"(?!\d)")
        if language in WITHOUT_SPACES
        else (r"(?<!\w)(?<!\d[.,])", r"(?!\w|[.,]\d)")
    )
    for line in lines:
        optional, cells = _cells(line)
        words, value, unit, change = cells
        found = re.compile(before + re.escape(words) + behind).search(text, cursor)
        if found is None:
            raise GoldError(f"no such quantity after character {cursor}: {line}")
        cursor = found.end()
        units = tuple(unit.split(" or ")) if unit else ()
        yield GoldQuantity(found.start(), cursor, _value(value), units, change, optional)


def _value(written: str) -> float | tuple[float, float] | None:
    if not written:
        return None
    low, gap, high = written.partition("..")
    return (float(low), float(high)) if gap else float(low)
