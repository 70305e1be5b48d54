"""Speakers and kinds where a language frames quotations by particles and word order.

Japanese, Chinese, Arabic, Turkish and Korean: the patterns of `lexicon/framing_*.py` are read over
the sentence around each quotation; where it gives nobody, the sentences before it may.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Name, Quotation, Speaker
from summarizer.evidence.quoting.scan import part_of
from summarizer.evidence.speaking.framed.kinds import (
    OPEN_ENDS,
    Frames,
    Stretch,
    tells_who,
)
from summarizer.evidence.speaking.framed.masked import Masked

_BACK, _FAR = 3, 420
"""Sentences, and characters, over which a speaker carries over."""
_LOOKED_AT = 16
"""Names looked back over for whom a pronoun or a role means."""
_JOINED = 60
"""Characters that may interrupt one statement."""


def attribute_framed(
    text: str, language: str, quotations: Sequence[Quotation], names: Sequence[Name]
) -> tuple[Quotation, ...]:
    """`quotations` with their speakers, kinds and, where a statement is interrupted, its parts.

    Args:
        text: the article.
        language: ISO 639-1 code, one of `FRAMED`.
        quotations: as found by their marks, in text order.
        names: the names of the article.
    """
    reader = _Reader(text, language, quotations, names)
    for index in range(len(quotations)):
        reader.read(index)
    return tuple(reader.done)


class _Reader:
    """Reads the quotations of one text in order."""

    def __init__(
        self, text: str, language: str, quotations: Sequence[Quotation], names: Sequence[Name]
    ) -> None:
        self.text = text
        self.quotations = quotations
        self.masked = Masked(text, language, quotations, names)
        self.table = self.masked.table
        self.frames = Frames(self.masked)
        self.done: list[Quotation] = []
        """Those behind the one that is read, with what is told of them."""

    def read(self, index: int) -> None:
        """Add quotation number `index` to `done`, with what is told of it."""
        quotation = self.quotations[index]
        before = self.done[-1] if self.done else None
        if before is not None and quotation.parts and quotation.parts == before.parts:
            self.done.append(replace(quotation, kind=before.kind, speaker=before.speaker))
            return
        lead, tail = self.masked.lead(index), self.masked.tail(index)
        frame = self.frames.frame(index, lead, tail)
        kind = self.frames.kind(index, frame, lead, tail)
        if kind == "other":
            self.done.append(replace(quotation, kind=kind, speaker=None))
            return
        speaker = self._speaker(index, frame, lead, tail)
        if kind == "fragment" and speaker is None and frame is None:
            kind = "other"
        self.done.append(replace(quotation, kind=kind, speaker=speaker))
        self._join()

    def _speaker(
        self, index: int, frame: re.Match[str] | None, lead: Stretch, tail: Stretch
    ) -> Speaker | None:
        cue = None
        if frame is not None:
            cue = frame["cue"] if "cue" in frame.re.groupindex else None
            if tells_who(frame):
                return self._meant(index, frame.span("who"), cue)
        if source := self.frames.source(lead, tail):
            return self._meant(index, source.span("who"), source["cue"])
        if cue is None:
            reports = self.masked.form(self.table.reports)
            found = reports.search(self.masked.mask, *tail) or reports.search(
                self.masked.mask, *lead
            )
            cue = found["cue"] if found else None
        if topic := self._topic(lead):
            return self._meant(index, topic, cue)
        if self.table.apart and self.masked.by_itself(index):
            start = self.quotations[index].start
            opens = self.text[max(start - 4, 0) : start].rstrip(" 　")[-1:] in ("", "\n")
            if opens and (next_one := self._following(index)):
                return next_one
        return self._carried(index, lead[0], cue) or (
            self._following(index) if self.table.apart else None
        )

    def _following(self, index: int) -> Speaker | None:
        """The person whom the sentence behind a quotation is about: 「…」。Xさんは声を震わせた。"""
        stretch = self.masked.after(self.quotations[index].end)
        topic = self._topic(stretch)
        person = topic is not None and topic[0] in self.masked.named
        if topic is None or not person or self.masked.named[topic[0]][1].kind != "person":
            return None
        return self._given(topic, None)

    def _topic(self, stretch: Stretch) -> Stretch | None:
        """The subject of a sentence, or of what stands of it."""
        for number, written in enumerate(self.table.topics):
            first = number in self.table.first
            if found := self.masked.last(self.masked.form(written), stretch, first=first):
                return found.span("who")
        return None

    def _carried(self, index: int, at: int, cue: str | None) -> Speaker | None:
        """Who the sentences before `at` are about, or the speaker of a quotation among them."""
        low = max(self.quotations[index].start - _FAR, 0)
        last = self.done[-1] if self.done else None
        if last is not None and last.end > at and last.speaker is not None:
            return replace(last.speaker, cue=cue)  # earlier in the same sentence
        for _ in range(_BACK):
            earlier = next((q for q in reversed(self.done) if q.end <= at), None)
            stretch = self.masked.before(at)
            if earlier is not None and earlier.end > stretch[0] and earlier.speaker is not None:
                return replace(earlier.speaker, cue=cue)
            topic = self._topic(stretch)
            if topic is not None and topic[0] in self.masked.named:
                return self._given(topic, cue)
            if stretch[0] <= low or stretch[0] >= at:
                return None
            at = stretch[0]
        return None

    def _given(self, span: Stretch, cue: str | None) -> Speaker:
        """The speaker whose mention stands at `span`, under the fullest name."""
        end, name = self.masked.named[span[0]]
        return Speaker(name.name, self.text[span[0] : end], span[0], end, cue)

    def _meant(self, index: int, span: Stretch, cue: str | None) -> Speaker | None:
        """Who the words at `span` stand for: a name, somebody named before, or themselves."""
        cue = _plain(cue)
        while span[0] < span[1] and self.text[span[0]].isspace():
            span = span[0] + 1, span[1]
        words = self.text[span[0] : span[1]].rstrip()
        span = span[0], span[0] + len(words)
        named = self.masked.named.get(span[0])
        if named is not None and named[0] >= span[1]:
            return self._given(span, cue)
        if not words:
            return self._carried(index, self.masked.lead(index)[0], cue)
        meant = self._holder(words, span[0])
        if meant is None and self.masked.form(self.table.pronouns).fullmatch(words):
            meant = self._carried(index, span[0], cue)
        name = meant.name if meant is not None else words
        return Speaker(name, words, *span, cue)

    def _holder(self, words: str, at: int) -> Speaker | None:
        """The person who was given the role `words` before."""
        if surname := self.masked.form(self.table.bearers).fullmatch(words):
            for start, end in self.masked.earlier(at, _LOOKED_AT):
                if self.masked.named[start][1].name.startswith(surname[1]):
                    return self._given((start, end), None)
        role = self.masked.form(self.table.roles).fullmatch(words)
        if role is None:
            return None
        for start, end in self.masked.earlier(at, _LOOKED_AT):
            around = self.text[max(start - 16, 0) : start] + "\n" + self.text[end : end + 12]
            if role["role"] in around:
                return self._given((start, end), None)
        return None

    def _join(self) -> None:
        """Tell both halves of an interrupted statement of each other: “…,” X说, “…”."""
        if len(self.done) < 2:
            return
        first, second = self.done[-2:]
        between = self.text[first.end : second.start]
        joined = len(between) <= _JOINED and between.rstrip()[-1:] in OPEN_ENDS
        if not joined or "\n" in between or first.kind != second.kind:
            return
        if second.speaker is None or first.speaker is None or first.speaker.start < first.end:
            return
        if first.speaker.name != second.speaker.name:
            return
        parts = (*(first.parts or (part_of(first),)), part_of(second))
        self.done[-2:] = [replace(first, parts=parts), replace(second, parts=parts)]


def _plain(cue: str | None) -> str | None:
    return cue.strip() or None if cue else None
