"""The quotations of one paragraph, read once from left to right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from summarizer.evidence.items import Mention, Quotation
from summarizer.evidence.quoting.dialogue import dialogue, goes_on, within
from summarizer.evidence.quoting.kinds import first_kind
from summarizer.evidence.quoting.marks import CLOSERS, Mark, count_marks, runs_on
from summarizer.evidence.quoting.pairing import Pairing

MOST_MARKS, CLOSE = 400, 12
"""Marks of a paragraph, and characters between two of them, beyond which it is no prose but a
list or a dump: nobody is quoted in it.
"""
LEFT_OPEN = frozenset('“„«"')
"""Marks that a later paragraph may close though it does not repeat them; no apostrophe is one."""

_SPACES = " \t\r\n\u00a0\u2009\u202f"


def part_of(quotation: Quotation) -> Mention:
    """A quotation as one of the parts of a statement."""
    return Mention(quotation.start, quotation.end, quotation.text)


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


class Scan:
    """One paragraph, read once from left to right."""

    def __init__(self, text: str, start: int, end: int, language: str, reopened: str) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.language = language
        self.reopened = reopened
        self.unclosed = ""
        """The opening mark that runs on into the next paragraph, if one does."""
        self.left = ""
        """The mark that a paragraph before has left open."""
        self.closes_left = False
        self.passed = True
        """Whether no mark could close the one left open or open another."""
        self.dangling: Mark | None = None
        """The mark that this paragraph leaves open."""

    def quotations(self) -> list[Quotation]:
        """The quotations of the paragraph, outermost marks only."""
        length = self.end - self.start
        if length > MOST_MARKS and count_marks(self.text, self.start, self.end) > max(
            MOST_MARKS, length / CLOSE
        ):
            return []
        spoken = self._dialogue(dialogue(self.text, self.start, self.end, self.language))
        found = [q for q in self._marked() if any(map(str.isalnum, q.inner))]
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

    def _marked(self) -> Iterator[Quotation]:
        pairing = Pairing(self.text, self.start, self.end, self.language)
        marks = pairing.marks
        if self.reopened and marks and marks[0].start == self.start:
            marks[0].sign = self.reopened  # "»" opens the next paragraph of what "«" began
        index = 0
        if self.left and (closes := self._closing_left(pairing)) >= 0:
            self.closes_left = True
            yield self.quotation(Mark(self.start, self.start, self.left), marks[closes])
            index = closes + 1
        while index < len(marks):
            mark = marks[index]
            close = -1
            again = self.reopened and mark.start == self.start
            if again or pairing.opens(mark):
                close = pairing.closing(index)
                if close < 0:
                    close = pairing.stray(index)
                if close < 0 and pairing.ends(index):
                    if runs_on(self.text, mark.sign, self.end):
                        yield self.quotation(mark, None)
                        self.unclosed = mark.sign
                        return
                    self.dangling = mark if mark.sign in LEFT_OPEN else self.dangling
            if close < 0:
                index += 1
                continue
            if marks[close].start > mark.end:
                yield self.quotation(mark, marks[close])
            index = close + 1

    def _closing_left(self, pairing: Pairing) -> int:
        """The index of the mark that closes the one left open before, or -1."""
        closers = CLOSERS[self.left]
        for index, mark in enumerate(pairing.marks):
            if mark.sign == self.left or mark.sign in closers:
                self.passed = False
                alone = mark.end - mark.start == self.end - self.start
                ends = mark.sign in closers and (alone or pairing.only_closes(mark))
                return index if ends else -1
        return -1

    def quotation(self, mark: Mark, close: Mark | None) -> Quotation:
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
        """Speech after a dash, as quotations; what an aside parts is one statement."""
        statements: list[list[Quotation]] = []
        for start, inner, stop in spoken:
            if not any(map(str.isalnum, self.text[inner:stop])):
                continue
            quotation = Quotation(start, stop, self.text[start:stop], inner, stop)
            if statements and goes_on(self.text, statements[-1][-1].end, quotation.start):
                statements[-1].append(quotation)
            else:
                statements.append([quotation])
        for pieces in statements:
            if len(pieces) > 1:
                parts = tuple(map(part_of, pieces))
                pieces[:] = [replace(piece, parts=parts) for piece in pieces]
        return [piece for pieces in statements for piece in pieces]
