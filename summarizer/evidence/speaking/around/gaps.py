"""The text between quotations, cut into sentences of tokens as far as they are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from summarizer.evidence.items import Quotation
from summarizer.evidence.speaking.phrases.tokenizer import NEXT_SENTENCE, Tokenizer
from summarizer.evidence.speaking.phrases.tokens import STOP, Token

HEAD, TAIL = 220, 360
"""Characters looked at behind and before a quotation."""

_LINES = re.compile(r"\n\s*")
RUNS_ON = frozenset(",–—-(")
"""What, but for a small letter, goes on with a sentence behind the marks."""
_WRAPPED = 100
"""In a text whose every line is shorter, a line break inside a sentence is none."""
_WHOLE_WORD = range(6, 20)
"""Letters of a word that abbreviates nothing: a full stop behind it ends a sentence."""
_DASHES = frozenset("-–—")
_BLANK = 8
"""Characters at most of a line’s end and of blank ones behind it."""
_NAMES = 3
"""Names in marks that are read over."""
_KEPT = 8
"""Gaps of which is kept what was read."""


@dataclass(slots=True)
class Stretch:
    """A sentence, or what stands of one beside a quotation.

    Attributes:
        tokens: its tokens, without the stop.
        fresh: whether it begins a sentence rather than going on behind a quotation.
        ended: whether it ends before the next quotation begins.
    """

    tokens: list[Token]
    fresh: bool
    ended: bool


class Gap:
    """The sentences of one gap, from the first on.

    Args:
        start, end: where it stands.
        sentences: reads them.
    """

    def __init__(self, start: int, end: int, sentences: Iterator[Stretch]) -> None:
        self.start, self.end = start, end
        self._sentences = sentences
        self._read: list[Stretch] = []
        self.lead: list[Token] | None = None
        """What of its last sentence leads up to the next quotation, once that is known."""
        self.joins = False
        """Whether that is all of it, and goes on behind the quotation before."""

    def at(self, place: int) -> Stretch | None:
        """Sentence number `place`, if there is one."""
        while len(self._read) <= place:
            found = next(self._sentences, None)
            if found is None:
                return None
            self._read.append(found)
        return self._read[place]

    def all(self) -> list[Stretch]:
        """Every sentence."""
        self._read += self._sentences
        return self._read


class Gaps:
    """What stands between quotation and quotation."""

    def __init__(
        self,
        text: str,
        tokenizer: Tokenizer,
        quotations: Sequence[Quotation],
        done: Sequence[Quotation],
    ) -> None:
        self.text = text
        self.tokenizer = tokenizer
        self.quotations = quotations
        self.done = done
        """Those whose speakers and kinds are read."""
        self.wrapped = max(map(len, text.split("\n")), default=0) <= _WRAPPED
        self.named = frozenset(end for end, _ in tokenizer.mentions.values())
        self.kept: dict[int, tuple[Gap, Gap]] = {}
        self.read_back: tuple[int, tuple[int, list[Stretch]]] = (-1, (-1, []))
        """What was read last of what leads up to a quotation, and to which."""

    def head(self, index: int) -> Gap:
        """The sentences right behind quotation number `index` - 1; of a long gap the first."""
        return (self.kept.get(index) or self._opened(index))[0]

    def tail(self, index: int) -> Gap:
        """The sentences that lead up to quotation number `index`."""
        return (self.kept.get(index) or self._opened(index))[1]

    def back(self, index: int) -> tuple[int, list[Stretch]]:
        """The sentences that lead up to quotation number `index`, and behind which one they begin.

        Names and titles in earlier sentences part nothing: “…,” Ruiz told “Today”. It was late. “…”
        """
        if self.read_back[0] == index:
            return self.read_back[1]
        before, found = index - 1, self.tail(index).all()
        for _ in range(_NAMES):
            closed = bool(found) and (len(found) > 1 or found[-1].ended)
            if before < 0 or not self._names(before) or not closed:
                break
            before -= 1
            found = self._up_to(before, self.tail(index).end)
        self.read_back = index, (before, found)
        return before, found

    def at_most_one(self, index: int) -> bool:
        """Whether no two sentences lead up to quotation number `index`."""
        if index and self._names(index - 1):
            return len(self.back(index)[1]) < 2
        return self.tail(index).at(1) is None

    def _names(self, index: int) -> bool:
        """Whether a quotation is a name or title in marks."""
        quotation = self.done[index]
        return quotation.kind == "other" and self.text[quotation.start] not in _DASHES

    def _up_to(self, before: int, end: int) -> list[Stretch]:
        """The sentences between a quotation and a place; of a long gap the last."""
        start = self.quotations[before].end if before >= 0 else 0
        long = end - start > HEAD + TAIL
        whole = long or before < 0 or self._stopped(before)
        return list(self._cut(end - TAIL if long else start, end, whole=whole))

    def lead(self, index: int) -> list[Token]:
        """What leads up to quotation number `index` in its sentence.

        What stands before that sentence is not read where its beginning is plain to see.
        """
        gap = self.tail(index)
        if gap.lead is None:
            begin = self._last_start(gap.start, gap.end)
            found = gap.all() if begin < 0 else list(self._cut(begin, gap.end, whole=True))
            gap.lead = [] if not found or found[-1].ended else found[-1].tokens
            gap.joins = bool(gap.lead) and len(found) == 1 and not found[0].fresh
        return gap.lead

    def joins(self, index: int) -> bool:
        """Whether quotation number `index` and the one before it stand in one sentence."""
        return bool(self.lead(index)) and self.tail(index).joins

    def _last_start(self, start: int, end: int) -> int:
        """Where the last sentence between two places begins; -1 where only reading can tell."""
        line = -1 if self.wrapped else self.text.rfind("\n", start, self._led_over(end))
        at = end
        while (at := self.text.rfind(". ", max(start, line), at)) >= 0:
            word = self.text[max(start, at - _WHOLE_WORD.stop) : at].rpartition(" ")[2]
            if len(word) in _WHOLE_WORD and word.isalpha() and at not in self.named:
                return at + 2
        return line + 1 if line >= 0 else -1

    def _opened(self, index: int) -> tuple[Gap, Gap]:
        """What is looked at of the gap before quotation number `index`, from either end."""
        start = self.quotations[index - 1].end if index else 0
        last = index >= len(self.quotations)
        end = len(self.text) if last else max(start, self.quotations[index].start)
        whole = index == 0 or self._stopped(index - 1)
        if end - start > HEAD + TAIL:
            first, rest = start + HEAD, end - TAIL
            head = Gap(start, first, islice(self._cut(start, first, whole=whole), 1))
            tail = Gap(rest, end, self._cut(rest, end, whole=True))
        else:
            head = tail = Gap(start, end, self._cut(start, end, whole=whole))
        if len(self.kept) > _KEPT:
            self.kept.clear()
        self.kept[index] = head, tail
        return head, tail

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
        fresh = whole
        for first, last, breaks in self._lines(start, end):
            sentence: list[Token] = []
            for tokens in self.tokenizer.sentences(first, last, opens=fresh):
                sentence = sentence + tokens if sentence else tokens
                if tokens[-1].kind != STOP:
                    continue
                stop = sentence.pop()
                if self._stops(stop):
                    yield Stretch(sentence, fresh, True)
                    none = False
                    sentence, fresh = [], True
            if sentence:
                yield Stretch(sentence, fresh, breaks)
                fresh = breaks
            elif breaks:
                if none:
                    yield Stretch([], fresh, True)
                fresh = True
            none = none and not (sentence or breaks)

    def _lines(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """Stretches of one paragraph each, and whether a paragraph ends with them."""
        for found in _LINES.finditer(self.text, start, end):
            if found.end() == end and self._led_over(end) < end:
                continue
            if self.wrapped and found[0].count("\n") == 1:
                line = self.text[max(found.start() - _WRAPPED, 0) : found.start()]
                before = line.rstrip(" \t\r")[-1:]
                if before.isalnum() or before in tuple(",;-–"):
                    continue
            yield start, found.start(), True
            start = found.end()
        yield start, end, False

    def _led_over(self, end: int) -> int:
        """Where a line ends whose colon leads up to the next: "Ruiz said:¶“…”"; or `end`."""
        start = max(end - _BLANK, 0)
        line = self.text[start:end].rstrip()
        return start + len(line) if line.endswith(":") and line[-2:-1].isalpha() else end

    def _stops(self, token: Token) -> bool:
        joined = self.text[token.end : token.end + 1].isalnum()
        return not joined or NEXT_SENTENCE.match(self.text, token.end) is not None
