"""The text between quotations, cut into sentences of tokens; each stretch is read once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from summarizer.evidence.items import Quotation
from summarizer.evidence.speaking.clauses import Words
from summarizer.evidence.speaking.tokens import STOP, Token

HEAD, TAIL = 220, 360
"""Characters looked at behind and before a quotation."""

_LINES = re.compile(r"[ \t\r]*\n\s*")
RUNS_ON = frozenset(",–—-(")
"""What, but for a small letter, goes on with a sentence behind the marks."""
_WRAPPED = 100
"""In a text whose every line is shorter, a line break inside a sentence is none."""


class Stretch(NamedTuple):
    """A sentence, or what stands of one beside a quotation.

    Attributes:
        tokens: its tokens, without the stop.
        fresh: whether it begins a sentence rather than going on behind a quotation.
        ended: whether it ends before the next quotation begins.
        opens: whether it begins a paragraph.
    """

    tokens: list[Token]
    fresh: bool
    ended: bool
    opens: bool


class Gaps:
    """What stands between quotation and quotation."""

    def __init__(self, text: str, words: Words, quotations: Sequence[Quotation]) -> None:
        self.text = text
        self.words = words
        self.quotations = quotations
        self.wrapped = max(map(len, text.split("\n")), default=0) <= _WRAPPED
        self.read: dict[tuple[int, bool], list[Stretch]] = {}

    def head(self, index: int) -> list[Stretch]:
        """The sentences right behind quotation number `index` - 1; of a long gap the first."""
        start, end = self._bounds(index)
        long = end - start > HEAD + TAIL
        return self._stretches(index, start, start + HEAD if long else end, cut=long, head=True)

    def tail(self, index: int) -> list[Stretch]:
        """The sentences that lead up to quotation number `index`."""
        start, end = self._bounds(index)
        long = end - start > HEAD + TAIL
        return self._stretches(index, end - TAIL if long else start, end, cut=long, head=False)

    def _bounds(self, index: int) -> tuple[int, int]:
        start = self.quotations[index - 1].end if index else 0
        last = index >= len(self.quotations)
        return start, len(self.text) if last else max(start, self.quotations[index].start)

    def _stretches(
        self, index: int, start: int, end: int, *, cut: bool, head: bool
    ) -> list[Stretch]:
        key = (index, head and cut)
        if key not in self.read:
            if len(self.read) > 8:
                self.read.clear()
            whole = (cut and not head) or index == 0 or self._stopped(index - 1)
            found = self._cut(start, end, whole=whole)
            self.read[key] = list(islice(found, 1) if head and cut else found)
        return self.read[key]

    def _stopped(self, index: int) -> bool:
        """Whether a quotation ends its sentence."""
        quotation = self.quotations[index]
        if self.text[quotation.inner_end - 1] != ".":
            return False
        rest = self.text[quotation.end : quotation.end + 3].lstrip(" \u00a0")
        return not rest[:1].islower() and rest[:1] not in RUNS_ON

    def _cut(self, start: int, end: int, *, whole: bool) -> Iterator[Stretch]:
        """The sentences from `start` to `end`; `whole` when the first is no quotation's rest."""
        none = True
        fresh = opens = whole
        for first, last, breaks in self._lines(start, end):
            sentence: list[Token] = []
            for tokens in self.words.sentences(first, last, opens=fresh):
                sentence = sentence + tokens if sentence else tokens
                if tokens[-1].kind != STOP:
                    continue
                stop = sentence.pop()
                if self._stops(stop):
                    yield Stretch(sentence, fresh, True, opens)
                    none = False
                    sentence, fresh, opens = [], True, False
            if sentence:
                yield Stretch(sentence, fresh, breaks, opens)
                fresh, opens = breaks, breaks
            elif breaks:
                if none:
                    yield Stretch([], fresh, True, opens)
                fresh = opens = True
            none = none and not (sentence or breaks)

    def _lines(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """Stretches of one paragraph each, and whether a paragraph ends with them."""
        for found in _LINES.finditer(self.text, start, end):
            if self.wrapped and "\n" not in found[0].replace("\n", "", 1):
                before = self.text[max(found.start() - 1, 0)]
                if before.isalnum() or before in ",;-–":
                    continue
            yield start, found.start(), True
            start = found.end()
        yield start, end, False

    def _stops(self, token: Token) -> bool:
        return not self.text[token.end : token.end + 1].isalnum()
