"""Quotations: what stands inside quotation marks, in any style.

A paragraph is scanned once from left to right. A mark opens where a word begins and closes
where one ends; which marks close an opening one is a table. A mark that finds no partner in its
paragraph is passed over, unless the next paragraph opens with the same mark: then the quotation
runs on (Chicago Manual of Style §13.32).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from summarizer.evidence.items import Mention, Quotation
from summarizer.evidence.quoting.dialogue import dialogue, within
from summarizer.evidence.quoting.kinds import first_kind
from summarizer.evidence.quoting.marks import CLOSERS, REOPENING, Mark, has_mark, runs_on
from summarizer.evidence.quoting.pairing import Pairing

_BLANK_LINE = re.compile(r"\n[ \t\u00a0]*\n\s*")
_LINE = re.compile(r"\n")
_RETURNED_BLANK_LINE = re.compile(r"\r?\n[ \t\u00a0]*\r?\n\s*")
_RETURNED_LINE = re.compile(r"\r?\n")
"""The same for texts with carriage returns: three times as slow to look for."""
_ALL_MARKS = sorted({*CLOSERS, *"".join(CLOSERS.values()), "`"})
MOST_MARKS, CLOSE = 400, 12
"""Marks of a paragraph, and characters between two of them, beyond which it is no prose but a
list or a dump: nobody is quoted in it.
"""

_SPACES = " \t\r\n\u00a0\u2009\u202f"


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """Quotations in `text`, in text order, their speakers not yet known.

    Args:
        text: the article; any string is read without an error.
        language: ISO 639-1 code; decides what ” ’ » and a leading dash mean.
    """
    found: list[Quotation] = []
    running = ""  # the mark of a statement that runs on from the paragraph before
    chain: list[int] = []  # the quotations of that statement
    for start, end in _paragraphs(text):
        reopens = bool(running) and text[start] in REOPENING.get(running, running)
        first = len(found)
        scan = _Scan(text, start, end, language, running if reopens else "")
        found += scan.quotations()
        if not (reopens and len(found) > first and found[first].start == start):
            _link(found, chain)
            chain = []
        elif not chain:
            chain = [first - 1, first]
        else:
            chain.append(first)
        if (chain and len(found) - 1 > chain[-1]) or (chain and not scan.unclosed):
            _link(found, chain)
            chain = []
        running = scan.unclosed
    _link(found, chain)
    return tuple(found)


def _link(found: list[Quotation], chain: list[int]) -> None:
    """Tell the quotations of one statement in several paragraphs of each other."""
    parts = tuple(_part(found[index]) for index in chain)
    for index in chain:
        found[index] = replace(found[index], parts=parts)


def _part(quotation: Quotation) -> Mention:
    return Mention(quotation.start, quotation.end, quotation.text)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs stand, without white space around them.

    Blank lines part them. A block of several lines is one paragraph when its lines look wrapped
    at a column (all but the last between 50 and 100 characters), else each line is one.
    """
    returned = "\r" in text
    blank = _RETURNED_BLANK_LINE if returned else _BLANK_LINE
    line = _RETURNED_LINE if returned else _LINE
    for start, end in _pieces(text, blank, 0, len(text)):
        lines = list(_pieces(text, line, start, end))
        if all(50 <= b - a <= 100 for a, b in lines[:-1]):
            lines = [(start, end)]
        for first, last in lines:
            stretch = text[first:last]
            words = stretch.strip()
            if words:
                lead = len(stretch) - len(stretch.lstrip())
                yield first + lead, first + lead + len(words)


def _pieces(text: str, gap: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in gap.finditer(text, start, end):
        yield start, found.start()
        start = found.end()
    yield start, end


def _inside(stretches: list[tuple[int, int]], at: int) -> bool:
    """Whether `at` lies in one of `stretches`, which are in text order."""
    before = bisect_left(stretches, (at, at)) - 1
    return before >= 0 and stretches[before][0] < at < stretches[before][1]


def _beside(first: list[Quotation], second: list[Quotation]) -> list[Quotation]:
    """`first`, and what of `second` overlaps none of it, in text order."""
    starts = [q.start for q in first]
    found = list(first)
    for one in second:
        before = bisect_left(starts, one.end) - 1
        if before < 0 or first[before].end <= one.start:
            found.append(one)
    return sorted(found, key=lambda q: q.start)


class _Scan:
    """One paragraph, read once from left to right."""

    def __init__(self, text: str, start: int, end: int, language: str, reopened: str) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.language = language
        self.reopened = reopened
        self.unclosed = ""
        """The opening mark that runs on into the next paragraph, if one does."""

    def quotations(self) -> list[Quotation]:
        """The quotations of the paragraph, outermost marks only."""
        marked = has_mark(self.text, self.start, self.end)
        if marked and self._is_dump():
            return []
        spoken = self._dialogue(dialogue(self.text, self.start, self.end, self.language))
        pairs = self._marked() if marked else ()
        found = [q for q in pairs if any(map(str.isalnum, q.inner))]
        if spoken:
            return _beside(spoken, found)
        dashed = self._dialogue(within(self.text, self.start, self.end, self.language))
        if not dashed:
            return found
        ends = [(q.start, q.end) for q in found]
        outer = [
            replace(one, parts=())
            for one in dashed
            if not _inside(ends, one.start)  # « …, — сказал X. — Ещё » has a dash of its own
        ]
        return _beside(outer, found)

    def _is_dump(self) -> bool:
        """Whether there are more marks than any prose has."""
        length = self.end - self.start
        if length < MOST_MARKS:
            return False
        marks = sum(self.text.count(mark, self.start, self.end) for mark in _ALL_MARKS)
        return marks > max(MOST_MARKS, length / CLOSE)

    def _marked(self) -> Iterator[Quotation]:
        pairing = Pairing(self.text, self.start, self.end, self.language)
        marks = pairing.marks
        if self.reopened and marks and marks[0].start == self.start:
            marks[0].sign = self.reopened  # "»" opens the next paragraph of what "«" began
        index = 0
        while index < len(marks):
            mark = marks[index]
            close = -1
            again = self.reopened and mark.start == self.start
            if again or pairing.opens(mark):
                close = pairing.closing(index)
                if close < 0:
                    close = pairing.stray(index)
                if close < 0 and runs_on(self.text, mark.sign, self.end) and pairing.ends(index):
                    yield self._quotation(mark, None)
                    self.unclosed = mark.sign
                    return
            if close < 0:
                index += 1
                continue
            if marks[close].start > mark.end:
                yield self._quotation(mark, marks[close])
            index = close + 1

    def _quotation(self, mark: Mark, close: Mark | None) -> Quotation:
        start, end = mark.start, close.end if close else self.end
        inner_start, inner_end = mark.end, close.start if close else self.end
        while inner_start < inner_end and self.text[inner_start] in _SPACES:
            inner_start += 1
        while inner_end > inner_start and self.text[inner_end - 1] in _SPACES:
            inner_end -= 1
        return Quotation(
            start, end, self.text[start:end], inner_start, inner_end,
            first_kind(
                self.text, self.start, start, end, self.text[inner_start:inner_end], self.language
            ),
        )  # fmt: skip

    def _dialogue(self, spoken: list[tuple[int, int, int]]) -> list[Quotation]:
        """Speech after a dash, as quotations; in several pieces it is one statement."""
        found = [
            Quotation(start, stop, self.text[start:stop], inner, stop)
            for start, inner, stop in spoken
            if any(map(str.isalnum, self.text[inner:stop]))
        ]
        parts = tuple(map(_part, found)) if len(found) > 1 else ()
        return [replace(quotation, parts=parts) for quotation in found]
