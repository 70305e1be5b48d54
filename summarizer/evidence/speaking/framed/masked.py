"""One text with its quotations and names masked, so that short patterns can be read over it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence

from summarizer.evidence.items import Name, Quotation
from summarizer.evidence.lexicon.framing import BODY, PERSON, QUOTED, framing, pattern

AHEAD, BEHIND = 240, 140
"""Characters of a sentence that are looked at before and behind a quotation."""
_STOPS = "。！？!?.…؟۔"
_SPACES = " \t\r\n\u00a0\u3000"


class Masked:
    """A text under its mask: offsets are those of the text itself."""

    def __init__(
        self, text: str, language: str, quotations: Sequence[Quotation], names: Sequence[Name]
    ) -> None:
        self.text = text
        self.quotations = quotations
        self.named: dict[int, tuple[int, Name]] = {}
        """Where a mention begins → where it ends, and what it names."""
        masked = list(text)
        self.language = language
        self.table = table = framing(language)
        kinds = {"person", "organization", "country"} | ({"other"} if table.capitals else set())
        for name in names:
            if name.kind in kinds:
                sign = PERSON if name.kind == "person" else BODY
                for mention in name.mentions:
                    self.named[mention.start] = mention.end, name
                    masked[mention.start : mention.end] = sign * (mention.end - mention.start)
        for quotation in quotations:
            masked[quotation.start : quotation.end] = QUOTED * (quotation.end - quotation.start)
        self.mask = "".join(masked)
        self.starts = sorted(self.named)
        self.stops = self.form(table.stops)

    def form(self, written: str) -> re.Pattern[str]:
        """A pattern of the language's table, to be read over the mask."""
        return pattern(self.language, written)

    def stopped(self, index: int) -> bool:
        """Whether the words of quotation number `index` end with a stop."""
        return self.text[self.quotations[index].inner_end - 1] in _STOPS

    def lead(self, index: int) -> tuple[int, int]:
        """What stands of its sentence before quotation number `index`."""
        start = self.quotations[index].start
        low = max(start - AHEAD, 0)
        for earlier in range(index - 1, max(index - 6, -1), -1):
            if self.stopped(earlier):
                low = max(low, self.quotations[earlier].end)
                break
        for stop in self.stops.finditer(self.mask, low, start):
            low = stop.end()
        while low < start and self.text[low] in _SPACES:
            low += 1
        return low, start

    def tail(self, index: int) -> tuple[int, int]:
        """What stands of its sentence behind quotation number `index`."""
        end = self.quotations[index].end
        stop = self.stops.search(self.mask, end, end + BEHIND)
        return end, stop.start() if stop else min(end + BEHIND, len(self.text))

    def before(self, at: int) -> tuple[int, int]:
        """The sentence that ends right before `at`."""
        while at > 0 and (self.text[at - 1] in _SPACES or self.mask[at - 1] in _STOPS):
            at -= 1
        low = max(at - AHEAD, 0)
        for stop in self.stops.finditer(self.mask, low, at):
            low = stop.end()
        while low < at and self.text[low] in _SPACES:
            low += 1
        return low, at

    def after(self, at: int) -> tuple[int, int]:
        """The rest of the sentence at `at`, or else the next one of its paragraph."""
        while at < len(self.text) and (
            self.text[at] in " 　\u00a0" or self.text[at] in "。.！？!?"
        ):
            at += 1
        stop = self.stops.search(self.mask, at, at + BEHIND)
        return at, stop.start() if stop else min(at + BEHIND, len(self.text))

    def by_itself(self, index: int) -> bool:
        """Whether quotation number `index` is a sentence, its stop inside the marks or behind."""
        lead = self.lead(index)
        end = self.quotations[index].end
        follows = self.text[end : end + 1]
        return lead[0] == lead[1] and (self.stopped(index) or follows in tuple("。.！？"))

    def alone(self, index: int) -> bool:
        """Whether quotation number `index` is a paragraph of its own."""
        quotation = self.quotations[index]
        low = self.text.rfind("\n", 0, quotation.start) + 1
        high = self.text.find("\n", quotation.end)
        ahead = self.text[max(low, quotation.start - AHEAD) : quotation.start]
        behind = self.text[quotation.end : high if high >= 0 else None][:BEHIND]
        return not ahead.strip() and not behind.strip(" 。.\r")

    def earlier(self, at: int, most: int) -> Iterator[tuple[int, int]]:
        """The last mentions of people, `most` names looked back over, the latest first."""
        index = bisect_left(self.starts, at)
        for start in reversed(self.starts[max(index - most, 0) : index]):
            end, name = self.named[start]
            if name.kind == "person":
                yield start, end

    def last(
        self, form: re.Pattern[str], stretch: tuple[int, int], *, first: bool
    ) -> re.Match[str] | None:
        """The last match of `form` in a stretch, or the first."""
        found = form.finditer(self.mask, *stretch)
        return next(found, None) if first else next(iter(deque(found, maxlen=1)), None)
