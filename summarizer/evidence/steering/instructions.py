"""Instructions to a machine in an article: orders to a model, forged roles, hidden text.

Read by rules, in some thirty languages and through the usual disguises. What is found is
reported and kept out of a brief; nothing else hangs on it, so a false alarm costs little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from summarizer.evidence.items import Mention
from summarizer.evidence.lexicon.orders_english import OF_ORDERS, OPENS_ORDERS
from summarizer.evidence.steering import ciphers, disguises
from summarizer.evidence.steering.orders import Orders

LONGEST_BLOCK = 1_500
"""Characters of a paragraph that is suspicious as a whole when it opens with an order."""

FOLLOWING = 4
"""Segments behind an order that may belong to it."""

SHORT_LINE = 2
"""Words of a line that is a part of a sentence rather than one."""

_SEGMENT = re.compile(
    r"[^\S\n]*\n\s*|(?<=[.!?])(?<![\s.\-–·][.])[\"'”’»)]*[^\S\n]+(?=\S)|(?<=[。！？])[」』”]?[^\S\n]*(?=\S)"
)
_BLOCK = re.compile(r"\n[^\S\n]*\n")
_FENCE = re.compile(
    r"```(?:.{0,4000}?```|[^\n]*)|<!--(?:.{0,4000}?-->|[^\n]*)|\{\{.{0,400}?\}\}|\{%.{0,400}?%\}"
    r"|<(script|style|system|instructions?)\b[^>]{0,400}>(?:.{0,4000}?</\1>|[^\n]*)",
    re.DOTALL,
)
"""What no newspaper prints. One that is never closed ends with its line."""
_GOES_ON = re.compile(
    rf"\b(?:{OF_ORDERS})\b|\A\W*(?:{OPENS_ORDERS})\b|"
    r"[{}<>|=`]|\b[a-z]+[-_]?\d{3,}\b|\b\d*[a-z]+\d+[a-z]+\w*\b"
)
"""What belongs to an order when it stands behind one."""


@dataclass(slots=True, unsafe_hash=True)
class Instruction(Mention):
    """A stretch that speaks to a machine, not to a reader.

    Attributes:
        readings: what it says, plainly: the disguises undone.
    """

    readings: tuple[str, ...] = ()


@dataclass(slots=True)
class _Segment:
    start: int
    end: int
    readings: tuple[str, ...]
    strong: bool = False


@lru_cache(maxsize=2)  # an article is asked about by the engine and by its grounding
def find_instructions(text: str) -> tuple[Instruction, ...]:
    """What in `text` looks like an instruction to a machine, in text order."""
    return _found(text)


def _found(text: str) -> tuple[Instruction, ...]:
    shifts = ciphers.shifts_in(disguises.plain(text))
    segments = [_segment(text[start:end], start, shifts) for start, end in _cut(text)]
    orders = Orders("\n".join(reading for segment in segments for reading in segment.readings))
    fences = [found.span() for found in _FENCE.finditer(text)]
    for segment in segments:
        inside = any(start < segment.end and segment.start < end for start, end in fences)
        segment.strong |= inside or any(orders.found(reading) for reading in segment.readings)
    for lines in _columns(text, segments):
        if orders.found(" ".join(line.readings[0] for line in lines)):
            for line in lines:
                line.strong = True
    if not any(segment.strong for segment in segments):
        return ()
    return tuple(_joined(text, segments, _chosen(text, segments)))


def holding(
    text: str, known: Iterable[Instruction], words: frozenset[str]
) -> tuple[Instruction, ...]:
    """The `known` stretches of `text` and the sentences that have any of `words`, in text order."""
    found = list(known)
    for start, end in _cut(text):
        said = disguises.plain(text[start:end])
        inside = any(one.start < end and start < one.end for one in found)
        if not inside and disguises.has_any(said, words):
            found.append(Instruction(start, end, text[start:end], (said,)))
    return tuple(sorted(found, key=lambda one: one.start))


def speaks_to_machines(words: str) -> bool:
    """Whether `words` hold an instruction to a machine."""
    return bool(_found(words))


def _cut(text: str) -> Iterator[tuple[int, int]]:
    """Lines, and sentences in them."""
    ends = [0, *(found.end() for found in _SEGMENT.finditer(text)), len(text)]
    for start, end in pairwise(ends):
        stripped = text[start:end].strip()
        if stripped:
            first = start + text[start:end].index(stripped)
            yield first, first + len(stripped)


def _segment(raw: str, start: int, shifts: Iterable[Mapping[int, int]]) -> _Segment:
    readings = [disguises.plain(raw)]
    coded = tuple(ciphers.decoded(raw))
    readings += map(disguises.plain, (*disguises.smuggled(raw), *coded, *disguises.unescaped(raw)))
    for reading in tuple(readings):
        readings += disguises.undone(reading)
        readings += (reading.translate(shift) for shift in shifts)
    strong = bool(coded) or ciphers.is_packed(raw) or _hides(raw)
    return _Segment(start, start + len(raw), tuple(dict.fromkeys(readings)), strong)


def _columns(text: str, segments: list[_Segment]) -> Iterator[list[_Segment]]:
    """Runs of very short lines, which may be a sentence with a word or two a line."""
    run: list[_Segment] = []
    for segment in (*segments, _Segment(len(text), len(text), ())):
        short = segment.readings and len(segment.readings[0].split()) <= SHORT_LINE
        if short and (not run or "\n" in text[run[-1].end : segment.start]):
            run.append(segment)
            continue
        if len(run) > FOLLOWING:
            yield run
        run = []


def _hides(raw: str) -> bool:
    """Whether it holds text that nobody is meant to see, or steers a terminal."""
    return "\x1b" in raw or (not raw.isascii() and any(
        pattern.search(raw)
        for pattern in (
            disguises.TAGS, disguises.SELECTORS, disguises.ZERO_WIDTH, disguises.OVERRIDE,
        )
    ))  # fmt: skip


def _chosen(text: str, segments: list[_Segment]) -> list[bool]:
    """Which segments are suspicious: orders, what goes with them, whole short paragraphs."""
    chosen = [segment.strong for segment in segments]
    for index, segment in enumerate(segments):
        if segment.strong:
            _spread(text, segments, chosen, index)
    first = 0
    for end in (*(found.start() for found in _BLOCK.finditer(text)), len(text)):
        last = first
        while last < len(segments) and segments[last].start < end:
            last += 1
        opens = last > first and chosen[first]
        if opens and segments[last - 1].end - segments[first].start <= LONGEST_BLOCK:
            chosen[first:last] = [True] * (last - first)
        first = last
    return chosen


def _spread(text: str, segments: list[_Segment], chosen: list[bool], index: int) -> None:
    """Choose what goes on behind an order, and what leads up to it on the same line."""
    for near in range(index + 1, min(index + 1 + FOLLOWING, len(segments))):
        if not (segments[near].strong or _GOES_ON.search(segments[near].readings[0])):
            break
        chosen[near] = True
    if index and "\n" not in text[segments[index - 1].end : segments[index].start]:
        chosen[index - 1] |= bool(_GOES_ON.search(segments[index - 1].readings[0]))


def _joined(text: str, segments: list[_Segment], chosen: list[bool]) -> Iterator[Instruction]:
    """Neighbouring suspicious segments as one stretch."""
    run: list[_Segment] = []
    for segment, wanted in zip((*segments, _Segment(0, 0, ())), (*chosen, False), strict=True):
        if wanted:
            run.append(segment)
        elif run:
            start, end = run[0].start, run[-1].end
            readings = tuple(reading for part in run for reading in part.readings)
            yield Instruction(start, end, text[start:end], readings)
            run = []
