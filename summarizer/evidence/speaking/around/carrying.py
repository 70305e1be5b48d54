"""Who spoke where the sentence around a quotation does not say, by the quotations beside it."""

from __future__ import annotations

from dataclasses import replace

from summarizer.evidence.items import Quotation, Speaker
from summarizer.evidence.speaking.around.sides import ASIDE, FAR, Sides
from summarizer.evidence.speaking.people.people import People

_BETWEEN = 160
"""Characters that may interrupt one statement: “We won,” she said, “and …”."""
_MOST_PARTS = 24
"""Parts that an interrupted statement may have."""


class Carrying:
    """Knows the neighbours of each quotation; answers whether who spoke there goes on."""

    def __init__(self, sides: Sides, people: People) -> None:
        self.sides = sides
        self.people = people
        self.text = sides.text
        self.quotations = sides.quotations
        self.done = sides.done

    def interrupts(self, index: int, before: Quotation) -> bool:
        """Whether a quotation goes on with what the one `before` began, after "she said,"."""
        first, second = self.quotations[index - 1], self.quotations[index]
        between = self.sides.between(index)
        if len(between) > _BETWEEN or "\n" in between or first.kind == "other":
            return False
        if len(before.parts) + len(second.parts) > _MOST_PARTS:
            return False
        gaps = self.sides.gaps
        tokens = [t.kind for t in gaps.lead(index)] if gaps.joins(index) else []
        if (
            "V" not in tokens
            or len(tokens) > 16
            or tokens[-1] in "VG:"
            or set(tokens[:9]) & {"C", "S"}
        ):
            return False
        rest = between.rstrip()[-1:]
        open_end = self.sides.stop(index - 1) in ",—–-" or between.lstrip()[:1] in tuple(",–—")
        goes_on = second.inner[:1].islower() or rest == ","
        return goes_on and ((open_end and rest in ",–—-") or len(tokens) <= 5)

    def closing(self, index: int, before: Quotation) -> Speaker | None:
        """Who the sentence that ends right before a quotation says spoke: "…, Okoro said. “…”"."""
        between = self.text[before.end : self.quotations[index].start]
        if "\n" in between:
            return None
        gap = self.sides.gaps.tail(index)
        only = gap.at(0) if gap.at(1) is None else None
        if only is None or not only.ended:
            return None
        tokens = only.tokens
        if len(tokens) < 4 or tokens[-1].kind != "V":
            return None
        clause = self.sides.clause(tokens)
        phrase = clause.phrase_to(len(tokens) - 1)
        if phrase is None or not phrase.first or tokens[phrase.first - 1].kind != ",":
            return None
        return self.people.speaker(phrase, tokens, None)

    def carried(self, index: int, before: Quotation) -> Speaker | None:
        """The speaker of the quotation before, where the two belong together."""
        if before.speaker is None:
            return None
        quotation = self.quotations[index]
        between = self.text[before.end : quotation.start]
        if len(between) > FAR:
            return None
        one = "\n" not in between.strip() and self.sides.gaps.at_most_one(index)
        same = one and "\n" not in between and not self.sides.stopped(before)
        tail = before.speaker.start >= before.end and one and before.speaker.end <= quotation.start
        bare = not between.strip(" .,\n\r\t\u00a0")
        said = one and len(between) <= ASIDE and (before.speaker.cue or "\0") in between
        near = bare or same or tail or said or (one and before.speaker.start >= before.end)
        moves = one and self.sides.moves_on(index)
        carries = (near and (quotation.kind == "statement" or same)) or moves
        return replace(before.speaker, cue=None) if carries else None

    def hand_back(self, index: int, speaker: Speaker) -> None:
        """Give a speaker named later in a sentence to the quotations earlier in it."""
        done = self.done
        for place in range(len(done) - 1, max(len(done) - 4, -1), -1):
            between = self.sides.between(place + 1)
            joined = len(between) <= _BETWEEN and "\n" not in between
            if done[place].kind == "other":
                continue
            if done[place].speaker is not None or not joined or self.sides.stopped(done[place]):
                return
            if speaker.start < self.quotations[index].end:
                return
            if self.sides.gaps.tail(place + 1).at(1) is not None:
                return
            done[place] = replace(done[place], speaker=replace(speaker, cue=None))
