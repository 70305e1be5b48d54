"""What kind a quotation is where particles and word order frame it, and the frame around it."""

from __future__ import annotations

import re

from summarizer.evidence.items import QuotationKind
from summarizer.evidence.speaking.framed.masked import Masked

OPEN_ENDS = tuple(",，、،")
_COLONS = tuple(":：")

Stretch = tuple[int, int]


class Frames:
    """The frames around the quotations of one text, and the kinds that they make them."""

    def __init__(self, masked: Masked) -> None:
        self.text = masked.text
        self.table = masked.table
        self.masked = masked

    def frame(self, index: int, lead: Stretch, tail: Stretch) -> re.Match[str] | None:
        """The frame right before or behind a quotation, whether or not it says who spoke."""
        mask = self.masked.mask
        led = self.text[lead[0] : lead[1]].rstrip()[-1:] in _COLONS
        behind = None
        if not (led and self.masked.stopped(index)):
            forms = map(self.masked.form, self.table.behind)
            behind = next(filter(None, (form.match(mask, *tail) for form in forms)), None)
        if behind is not None and not led and tells_who(behind):
            return behind
        forms = map(self.masked.form, self.table.ahead)
        ahead = next(filter(None, (_first(form, mask, lead) for form in forms)), None)
        return behind if behind is not None and not (led or tells_who(ahead)) else ahead or behind

    def kind(
        self, index: int, frame: re.Match[str] | None, lead: Stretch, tail: Stretch
    ) -> QuotationKind:
        quotation, mask, table = self.masked.quotations[index], self.masked.mask, self.table
        inner = quotation.inner
        if quotation.text[0] in "《〈":
            return "other"
        colon = self.text[lead[0] : lead[1]].rstrip()[-1:] in _COLONS
        named = (
            self.masked.form(table.named).search(mask, *lead)
            or self.masked.form(table.called).match(mask, *tail)
            or self.masked.form(table.terms).fullmatch(inner)
        )
        if named and not colon and len(inner) < 4 * table.fragment + 16:
            return "other"
        whole = self.masked.stopped(index) or self._clause(index, lead)
        whole = whole or (table.apart and self.masked.by_itself(index))
        embedded = not colon and self.masked.form(table.embedded).search(mask, *lead) is not None
        long = len(inner) >= (table.inside if embedded else table.statement)
        if frame is not None and (colon or frame.start() >= quotation.end or whole):
            return "statement" if long or colon else "fragment"
        if whole and (long or self.masked.alone(index)):
            return "statement"
        if frame is not None:
            sentence = table.inside if embedded else table.sentence
            return "statement" if len(inner) >= sentence else "fragment"
        reported = self.masked.form(table.reports)
        reports = (
            reported.search(mask, *lead)
            or reported.search(mask, *tail)
            or self.source(lead, tail) is not None
        )
        if reports and len(inner) >= table.fragment:
            return "fragment"
        return "fragment" if quotation.kind != "other" and len(inner) >= table.sentence else "other"

    def _clause(self, index: int, lead: Stretch) -> bool:
        """Whether a quotation is a clause by itself: begun behind a comma or a stop, and ended."""
        quotation = self.masked.quotations[index]
        opens = lead[0] == lead[1] or self.text[lead[0] : lead[1]].rstrip()[-1:] in OPEN_ENDS
        follows = self.text[quotation.end : quotation.end + 2].strip()[:1]
        ends = not follows or not follows.isalnum()
        return opens and ends and len(quotation.inner) >= self.table.sentence

    def source(self, *stretches: Stretch) -> re.Match[str] | None:
        """The frame of a source somewhere in a sentence: "according to"."""
        mask = self.masked.mask
        forms = [self.masked.form(written) for written in self.table.sources]
        found = (form.search(mask, *stretch) for form in forms for stretch in stretches)
        return next(filter(None, found), None)


def _first(form: re.Pattern[str], mask: str, stretch: Stretch) -> re.Match[str] | None:
    """The first match of `form`; one that may begin with anything is tried at the start alone."""
    anywhere = form.pattern.startswith(".*")
    return form.match(mask, *stretch) if anywhere else form.search(mask, *stretch)


def tells_who(frame: re.Match[str] | None) -> bool:
    """Whether a frame says who spoke."""
    return frame is not None and "who" in frame.re.groupindex and bool(frame["who"])
