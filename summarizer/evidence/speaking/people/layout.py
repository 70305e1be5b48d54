"""Where the sentences and the quotations of one text stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from summarizer.evidence.items import Quotation, Sentence
from summarizer.text import fold_case

_COUNTED = 12
"""Sentences beyond which two places are simply far apart."""


class Layout:
    """Knows where sentences and quotations begin; answers in which of them a place is."""

    def __init__(
        self, text: str, quotations: Sequence[Quotation], sentences: Sequence[Sentence]
    ) -> None:
        self.text = text
        self.quotations = quotations
        self.quoted = [quotation.start for quotation in quotations]
        """Where the quotations begin."""
        self.sentences = [sentence.start for sentence in sentences]
        """Where the sentences begin."""

    @cached_property
    def lowered(self) -> str:
        """The text in lower case, character for character."""
        return fold_case(self.text)

    def in_quotation(self, at: int) -> bool:
        index = bisect_right(self.quoted, at) - 1
        return index >= 0 and at < self.quotations[index].end

    def sentence(self, at: int) -> int:
        """The number of the sentence a place is in; -1 before the first."""
        return bisect_right(self.sentences, at) - 1

    def opening(self, at: int) -> int:
        """Where the sentence begins that a place is in."""
        return self.sentences[bisect_right(self.sentences, at) - 1]

    def apart(self, start: int, end: int) -> int:
        """How many sentences outside quotations begin between two places; at most a few."""
        first, last = self.sentence(start) + 1, self.sentence(end) + 1
        between = self.sentences[max(first, last - _COUNTED) : last]
        return sum(not self.in_quotation(at) for at in between)

    def owns(self, end: int) -> bool:
        """Whether who is named up to a place owns something: "Ann Lee’s"."""
        return self.text[end : end + 2] in ("’s", "'s")
