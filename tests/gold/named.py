"""Short passages as newsrooms write them, with every name and every quantity marked in the text.

A block of ``named.passages`` has a line ``LANGUAGE ACTORS``, the numbers of those whom an editor
would name, and its text:

    en 1 2
    Chief executive {Moira Teale|P2} said {Garland & Pike|O1} would close [18|18 shops =] shops.
    {Teale|2} blamed the rain.

- ``{words|KINDS NUMBER}`` is a mention of the name with that number. Its kinds, those that are
  right, stand at one mention of it: P person, O organization, C country, L place, G group, X other.
- ``?`` before the number: editors would differ whether it is one, or which.
- ``[words|VALUE UNITS CHANGES]`` is a quantity as in ``wire.sentences``; whatever else has figures
  is none. ``any`` is not judged, the unit ``-`` is none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import isclose
from pathlib import Path
from typing import NamedTuple

from summarizer.evidence import Evidence, Name, Quantity, read_evidence
from tests.gold.same import same_unit
from tests.gold.scoring import FIRST, POOLED, Score

FILE = "named.passages"
SHARES = ("name P", "name R", "true name", "name kind", "grouping", "actor")
"""Names read that are whole, marked ones found whole; read ones that are names at all."""
_MARK = re.compile(
    r"\{(?P<name>[^|{}]+)\|(?P<kinds>(?:[POCLGX],?)*)(?P<unsure>\??)(?P<number>[\d,]*)\}"
    r"|\[(?P<amount>[^|\[\]]+)\|(?P<value>\S+) (?P<units>[^]]+) (?P<changes>[^] ]+)\]"
)
_KINDS = {
    "P": "person", "O": "organization", "C": "country", "L": "place", "G": "group", "X": "other",
}  # fmt: skip
_GENITIVE = re.compile(r"['’]?s?\Z|['’]\w{0,3}\Z")
_ANY = "any"


class Named(NamedTuple):
    """A mention of a name: whose it may be, none where it counts nowhere."""

    start: int
    end: int
    numbers: tuple[str, ...]
    optional: bool


class Counted(NamedTuple):
    """A quantity: what is right of it."""

    start: int
    end: int
    value: tuple[float, ...]
    units: tuple[str, ...]
    changes: tuple[str, ...]


class Passage(NamedTuple):
    language: str
    text: str
    actors: tuple[str, ...]
    names: tuple[Named, ...]
    kinds: dict[str, tuple[str, ...]]
    """The right ones of each number."""
    quantities: tuple[Counted, ...]


def load_passages(folder: Path) -> Iterator[Passage]:
    """The passages of a folder of gold."""
    for block in (folder / FILE).read_text(encoding="utf-8").split("\n\n"):
        head, _, marked = block.strip().partition("\n")
        language, *actors = head.split()
        yield _passage(language, tuple(actors), marked)


def _passage(language: str, actors: tuple[str, ...], marked: str) -> Passage:
    text, last = "", 0
    names: list[Named] = []
    kinds: dict[str, tuple[str, ...]] = {}
    quantities: list[Counted] = []
    for mark in _MARK.finditer(marked):
        text += marked[last : mark.start()]
        last, start = mark.end(), len(text)
        text += mark["name"] or mark["amount"]
        if mark["name"]:
            numbers = tuple(filter(None, mark["number"].split(",")))
            names.append(Named(start, len(text), numbers, bool(mark["unsure"])))
            if mark["kinds"]:
                right = tuple(_KINDS[letter] for letter in mark["kinds"].strip(",").split(","))
                kinds.update(dict.fromkeys(numbers, right))
        else:
            value = () if mark["value"] == _ANY else tuple(map(float, mark["value"].split("..")))
            units = tuple(unit.strip().strip("-") for unit in mark["units"].split(","))
            changes = tuple(mark["changes"].split(","))
            quantities.append(Counted(start, len(text), value, units, changes))
    text += marked[last:]
    if unread := re.search(r"[][{}|]", text):
        raise ValueError(f"no such mark: {text[max(unread.start() - 40, 0) : unread.end() + 40]}")
    return Passage(language, text, actors, tuple(names), kinds, tuple(quantities))


def score_passages(folder: Path) -> dict[str, Score]:
    """A score for English, for German, and for all other languages of the passages in `folder`."""
    scores: dict[str, Score] = {}
    for passage in load_passages(folder):
        evidence = read_evidence(passage.text, language=passage.language)
        pool = passage.language if passage.language in ("en", "de") else POOLED
        score = scores.setdefault(pool, Score())
        _score_names(passage, evidence.names, score)
        _score_quantities(passage, evidence, score)
    return scores


def _score_names(passage: Passage, names: Sequence[Name], score: Score) -> None:
    found = _score_mentions(passage, names, score)
    for number, held in found.items():
        right = passage.kinds[number]
        miss = f"{held[0].name}: {held[0].kind}, not {' or '.join(right)}: {passage.text[:60]}"
        score.count("name kind", held[0].kind in right, miss)
        others = [id(name) for other, ones in found.items() if other != number for name in ones]
        alone = id(held[0]) not in others
        if len(held) > 1 or not alone:
            miss = f"{[name.name for name in held]}: {passage.text[:60]}"
            score.count("grouping", alone and len(set(map(id, held))) == 1, miss)
    first = set(map(id, names[:FIRST]))
    for actor in passage.actors:
        miss = f"{actor} {[name.name for name in names[:FIRST]]}: {passage.text[:60]}"
        score.count("actor", not first.isdisjoint(map(id, found.get(actor, ()))), miss)


def _score_mentions(passage: Passage, names: Sequence[Name], score: Score) -> dict[str, list[Name]]:
    """The names read at the marked mentions of each number."""
    text = passage.text
    read = {(one.start, one.end): name for name in names for one in name.mentions}
    found: dict[str, list[Name]] = defaultdict(list)
    matched: dict[tuple[int, int], Named] = {}
    for gold in passage.names:
        span = next((span for span in read if _same_span(text, gold, span)), None)
        if span is not None:
            matched[span] = gold
        if gold.optional:
            continue
        score.count("name R", span is not None, _shown(text, gold.start, gold.end))
        if span is not None and len(gold.numbers) == 1:
            found[gold.numbers[0]].append(read[span])
    for (start, end), name in read.items():
        if (start, end) in matched:
            continue
        over = [gold for gold in passage.names if gold.start < end and start < gold.end]
        if any(gold.optional for gold in over) or (not over and text[start].islower()):
            continue  # an adjective of a country need not be marked
        score.count("name P", False, f"{name.kind} {_shown(text, start, end)}")
        score.count("true name", bool(over), f"{name.kind} {_shown(text, start, end)}")
    for gold in matched.values():
        if not gold.optional:
            score.count("name P", True)
            score.count("true name", True)
    return found


def _same_span(text: str, gold: Named, span: tuple[int, int]) -> bool:
    """Whether a read mention is the marked one, a genitive's ending aside."""
    start, end = span
    if start != gold.start or abs(end - gold.end) > 4:
        return False
    return end == gold.end or bool(_GENITIVE.match(text[min(end, gold.end) : max(end, gold.end)]))


def _score_quantities(passage: Passage, evidence: Evidence, score: Score) -> None:
    read = [one for one in evidence.quantities if one.kind == "quantity"]
    used: set[int] = set()
    for gold in passage.quantities:
        over = [one for one in read if one.start < gold.end and gold.start < one.end]
        best = max(over, key=lambda one: _agreed(gold, one, passage.language), default=None)
        used.update(map(id, over))
        agreed = _agreed(gold, best, passage.language) if best else (False, False, False)
        for what, right in zip(("value", "value+unit", "value+change"), agreed, strict=True):
            told = what == "value" or agreed[0]
            shown = _shown(passage.text, gold.start, gold.end)
            miss = f"{gold[2:]}, not {_told(best)}: {shown}" if told else ""
            score.count(f"{what} R", right, miss)
            if best is not None:
                score.count(f"{what} P", right)
    for one in read:
        if id(one) not in used:
            for what in ("value", "value+unit", "value+change"):
                told = f"extra {_told(one)}: {_shown(passage.text, one.start, one.end)}"
                score.count(f"{what} P", False, told if what == "value" else "")


def _agreed(gold: Counted, one: Quantity, language: str) -> tuple[bool, bool, bool]:
    ends = (one.low, one.high) if one.value is None else (one.value,)
    value = not gold.value or (
        len(ends) == len(gold.value)
        and all(
            got is not None and isclose(got, end, rel_tol=1e-3)
            for got, end in zip(ends, gold.value, strict=True)
        )
    )
    unit = value and any(
        unit == _ANY or same_unit(unit, one.unit or "", language) for unit in gold.units
    )
    return value, unit, value and not {one.change, _ANY}.isdisjoint(gold.changes)


def _told(one: Quantity | None) -> str:
    return f"{one.value} {one.low} {one.high} {one.unit} {one.change}" if one else "nothing"


def _shown(text: str, start: int, end: int) -> str:
    before, after = text[max(start - 40, 0) : start], text[end : end + 40]
    return f"{before}[{text[start:end]}]{after}".replace("\n", " ")
