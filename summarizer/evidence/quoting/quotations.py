"""Quotations: what stands inside quotation marks, in any style.

A paragraph is scanned once from left to right. A mark opens where a word begins and closes
where one ends; which marks close an opening one is a table. A mark that finds no partner in its
paragraph is passed over, unless the next paragraph opens with the same mark: then the quotation
runs on (Chicago Manual of Style §13.32). It does too where the next mark, a few paragraphs later,
can only close it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from operator import attrgetter

from summarizer.evidence.items import Quotation
from summarizer.evidence.lexicon.quoting import DIALOGUE
from summarizer.evidence.quoting.marks import Mark, may_hold_marks, reopens
from summarizer.evidence.quoting.scan import Scan, part_of

_BLANK_LINE = re.compile(r"\n[ \t\u00a0]*\n\s*")
_LINE = re.compile(r"\n")
_RETURNED_BLANK_LINE = re.compile(r"\r?\n[ \t\u00a0]*\r?\n\s*")
_RETURNED_LINE = re.compile(r"\r?\n")
"""The same for texts with carriage returns: three times as slow to look for."""
_PARAGRAPHS = 8
"""Over how many a quotation may run without a mark."""


@dataclass(slots=True)
class _Open:
    """A mark that its paragraph does not close, and the paragraphs since, its own the first."""

    mark: Mark
    paragraphs: list[tuple[int, int]] = field(default_factory=list)


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """Quotations in `text`, in text order, their speakers not yet known.

    Args:
        text: the article; any string is read without an error.
        language: ISO 639-1 code; decides what ” ’ » and a leading dash mean.
    """
    found: list[Quotation] = []
    running = ""  # the mark of a statement that runs on from the paragraph before
    chain: list[int] = []  # the quotations of that statement
    left: _Open | None = None
    dashed = language in DIALOGUE
    for start, end in _paragraphs(text):
        if not (running or left or dashed or may_hold_marks(text, start, end)):
            continue
        again = bool(running) and reopens(text, running, start)
        first = len(found)
        scan = Scan(text, start, end, language, running if again else "")
        scan.left = left.mark.sign if left is not None and not again else ""
        found += scan.quotations()
        if left is not None and scan.closes_left:
            first = _close(found, first, left, scan)
        left = None if again or scan.unclosed else _still_open(left, scan)
        if not (again and len(found) > first and found[first].start == start):
            _link(found, chain)
            chain = []
        elif not chain:
            chain = [first - 1, first]
        else:
            chain.append(first)
        if chain and (len(found) - 1 > chain[-1] or not scan.unclosed):
            _link(found, chain)
            chain = []
        running = scan.unclosed
    _link(found, chain)
    return tuple(found)


def _link(found: list[Quotation], chain: list[int]) -> None:
    """Tell the quotations of one statement in several paragraphs of each other."""
    if chain:
        parts = tuple(part_of(found[index]) for index in chain)
        for index in chain:
            found[index] = replace(found[index], parts=parts)


def _close(found: list[Quotation], first: int, left: _Open, scan: Scan) -> int:
    """Put the paragraphs of `left` before number `first` of `found`, where it may end.

    What was quoted within them goes. Returns where number `first` now stands.
    """
    within = bisect_left(found, left.mark.start, hi=first, key=attrgetter("start"))
    marks = [left.mark, *(Mark(start, start, left.mark.sign) for start, _ in left.paragraphs[1:])]
    found[within:first] = [
        Scan(scan.text, start, end, scan.language, "").quotation(mark, None)
        for mark, (start, end) in zip(marks, left.paragraphs, strict=True)
    ]
    last = within + len(marks)
    goes_on = last < len(found) and found[last].start == scan.start
    _link(found, list(range(within, last + goes_on)))
    return last


def _still_open(left: _Open | None, scan: Scan) -> _Open | None:
    """The mark that is open behind a paragraph, if it may yet be closed."""
    if scan.dangling is not None:
        return _Open(scan.dangling, [(scan.start, scan.end)])
    if left is None or not scan.passed or len(left.paragraphs) == _PARAGRAPHS:
        return None
    left.paragraphs.append((scan.start, scan.end))
    return left


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs stand, without white space around them.

    Blank lines part them. A block of several lines is one paragraph when its lines look wrapped
    at a column (all but the last between 50 and 100 characters), else each line is one.
    """
    returned = "\r" in text
    blank = _RETURNED_BLANK_LINE if returned else _BLANK_LINE
    line = _RETURNED_LINE if returned else _LINE
    for start, end in _pieces(text, blank, 0, len(text)):
        lines = [(start, end)]
        if text.find("\n", start, end) >= 0:
            pieces = _pieces(text, line, start, end)
            lines = lines if all(50 <= b - a <= 100 for a, b in pieces[:-1]) else pieces
        for first, last in lines:
            words = text[first:last].rstrip()
            if words:
                yield first + len(words) - len(words.lstrip()), first + len(words)


def _pieces(text: str, gap: re.Pattern[str], start: int, end: int) -> list[tuple[int, int]]:
    places = [start]
    for found in gap.finditer(text, start, end):
        places += found.span()
    places.append(end)
    return list(zip(places[::2], places[1::2], strict=True))
