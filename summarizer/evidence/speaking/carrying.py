"""Who spoke where the sentence around a quotation does not say, by the quotations beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Quotation, Speaker
from summarizer.evidence.lexicon.saying_turns import ANSWERED, ASKED
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.contexts import FAR, Contexts
from summarizer.evidence.speaking.sides import ASIDE

BETWEEN = 160
"""Characters that may interrupt one statement: “We won,” she said, “and …”."""


MOST_PARTS = 24
"""Parts that an interrupted statement may have."""


class Carrying(Contexts):
    """Asks the neighbours of each quotation who spoke."""

    def interrupts(self, index: int, before: Quotation) -> bool:
        """Whether a quotation goes on with what the one `before` began, after "she said,"."""
        first, second = self.quotations[index - 1], self.quotations[index]
        between = self.text[first.end : second.start]
        if len(between) > BETWEEN or "\n" in between or first.kind == "other":
            return False
        if len(before.parts) + len(second.parts) > MOST_PARTS:
            return False
        tokens = [t.kind for t in self.gaps.lead(index)] if self.gaps.joins(index) else []
        if (
            "V" not in tokens
            or len(tokens) > 16
            or tokens[-1] in "VG:"
            or set(tokens[:9]) & {"C", "S"}
        ):
            return False
        rest = between.rstrip()[-1:]
        open_end = self.text[first.inner_end - 1] in ",—–-" or between.lstrip()[:1] in tuple(",–—")
        goes_on = second.inner[:1].islower() or rest == ","
        return goes_on and ((open_end and rest in ",–—-") or len(tokens) <= 5)

    def answered(self, index: int, done: Sequence[Quotation]) -> Speaker | None:
        """Who goes on in a paragraph of only words, behind an answer or an unsigned question."""
        before = done[-1]
        between = self.text[before.end : self.quotations[index].start]
        if before.speaker is None or not between.endswith("\n") or self._before(index):
            return None
        if len(self.gaps.tail(index).all()) != 1:
            return None
        asked = done[-2].speaker if len(done) > 1 else None
        cue = before.speaker.cue
        if cue is None:
            unsigned = self.text[before.inner_end - 1] == "?" and not between.strip()
            other = unsigned and asked is not None and asked.name != before.speaker.name
            return replace(asked, cue=None) if other and asked else None
        if cue.lower() not in ANSWERED:
            return None
        if asked is None or asked.name == before.speaker.name:
            asked = self._asker(index - 1)
        return replace(asked, cue=None) if asked else None

    def _asker(self, index: int) -> Speaker | None:
        """Who asks, in the sentence before quotation number `index`, what it answers."""
        tokens = self._earlier(index, 1)
        if tokens is None or isinstance(tokens, Speaker):
            return None
        clause = self.clause(tokens)
        verb = next((v for v in clause.verbs if tokens[v].low in ASKED), None)
        phrase = main_subject(clause, verb) if verb is not None else None
        return self.people.speaker(phrase, tokens, None) if phrase is not None else None

    def closing(self, index: int, before: Quotation) -> Speaker | None:
        """Who the sentence that ends right before a quotation says spoke: "…, Okoro said. “…”"."""
        between = self.text[before.end : self.quotations[index].start]
        if self.language != "en" or "\n" in between:
            return None
        gap = self.gaps.tail(index)
        only = gap.at(0) if gap.at(1) is None else None
        if only is None or not only.ended:
            return None
        tokens = only.tokens
        if len(tokens) < 4 or tokens[-1].kind != "V":
            return None
        clause = self.clause(tokens)
        phrase = next((p for p in clause.phrases if p.last == len(tokens) - 1), None)
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
        one = "\n" not in between.strip() and self.gaps.at_most_one(index)
        same = one and "\n" not in between and not self._stopped(before)
        tail = before.speaker.start >= before.end and one and before.speaker.end <= quotation.start
        bare = not between.strip(" .,\n\r\t\u00a0")
        said = one and len(between) <= ASIDE and (before.speaker.cue or "\0") in between
        near = bare or same or tail or said or (one and before.speaker.start >= before.end)
        moves = one and self._moves_on(index)
        carries = (near and (quotation.kind == "statement" or same)) or moves
        return replace(before.speaker, cue=None) if carries else None

    def hand_back(self, done: list[Quotation], index: int, speaker: Speaker) -> None:
        """Give a speaker named later in a sentence to the quotations earlier in it."""
        for place in range(len(done) - 1, max(len(done) - 4, -1), -1):
            between = self.text[done[place].end : self.quotations[place + 1].start]
            joined = len(between) <= BETWEEN and "\n" not in between
            if done[place].kind == "other":
                continue
            if done[place].speaker is not None or not joined or self._stopped(done[place]):
                return
            if speaker.start < self.quotations[index].end:
                return
            if self.gaps.tail(place + 1).at(1) is not None:
                return
            done[place] = replace(done[place], speaker=replace(speaker, cue=None))
