"""What stands around each quotation: what leads up to it, what follows it, what was before."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.items import Quotation, Speaker
from summarizer.evidence.lexicon.moods_german import REPORTED
from summarizer.evidence.lexicon.saying_indirect import PAUSES
from summarizer.evidence.speaking.around.gaps import RUNS_ON, Gaps
from summarizer.evidence.speaking.clauses.clause import Clause
from summarizer.evidence.speaking.phrases.tokenizer import Tokenizer
from summarizer.evidence.speaking.phrases.tokens import Token

FAR = 420
"""Characters over which a speaker may carry over."""
ASIDE = 60
"""Characters of a sentence that ends with a verb of saying and no more: „…” – mówi. „…”"""
STOPS = ".!?…"


class Sides:
    """Knows the text around each quotation; answers which words stand on its sides.

    Attributes:
        tokenizer: makes tokens of the text.
        quotations: all of the text, as found by their marks.
        done: those whose speakers and kinds are read, in text order.
        gaps: what stands between them.
    """

    def __init__(self, tokenizer: Tokenizer, quotations: Sequence[Quotation]) -> None:
        self.tokenizer = tokenizer
        self.text = tokenizer.text
        self.language = tokenizer.language
        self.grammar = tokenizer.grammar
        self.quotations = quotations
        self.done: list[Quotation] = []
        self.gaps = Gaps(self.text, tokenizer, quotations, self.done)

    def clause(self, tokens: Sequence[Token]) -> Clause:
        """What stands on one side of a quotation, or beside it, to be asked who spoke."""
        return Clause(self.text, self.language, tokens)

    def after(self, index: int) -> list[Token]:
        """What follows a quotation in its sentence."""
        quotation = self.quotations[index]
        ends = STOPS if self.grammar.comma_kept else "."
        if self.text[quotation.inner_end - 1] in ends and not self.runs_on(quotation.end):
            return []
        first = self.gaps.head(index + 1).at(0)
        return [] if first is None or first.fresh else first.tokens

    def over_name(self, index: int, after: Sequence[Token]) -> list[Token]:
        """What follows a quotation, over a paper’s name: "сказал «Ведомостям» депутат"."""
        if index + 1 == len(self.quotations) or not any(t.kind == "V" for t in after):
            return []
        name = self.quotations[index + 1]
        behind = self.gaps.head(index + 2).at(0)
        if name.kind != "other" or not self.gaps.joins(index + 1):
            return []
        if behind is None or behind.fresh:
            return []
        return [*after, Token(name.start, name.end, name.inner.lower(), "W"), *behind.tokens]

    def short_after(self, index: int) -> list[Token]:
        """A sentence of its own that only says who spoke: “We won.” Smith said."""
        if self.closes_line(index) or self.grammar.comma_kept:
            return []
        first = self.gaps.head(index + 1).at(0)
        if first is None or not first.ended or not 1 < len(first.tokens) < 4:
            return []
        tokens = first.tokens
        if "\n" in self.text[self.quotations[index].end : tokens[0].start]:
            return []
        return tokens if tokens[-1].kind == "V" or tokens[0].kind == "V" else []

    def closes_line(self, index: int) -> bool:
        """Whether a line ends right behind a quotation."""
        return self.text.startswith("\n", self.quotations[index].end)

    def before(self, index: int) -> list[Token]:
        """What leads up to a quotation in its sentence."""
        tokens = self.gaps.lead(index)
        dashed = len(tokens) > 1 and tokens[-1].kind == "-" and tokens[-2].kind == ":"
        return tokens[:-1] if dashed else tokens  # "X lo: – …"

    def earlier(self, index: int, back: int) -> list[Token] | Speaker | None:
        """The sentence `back` sentences before that of a quotation, or who spoke in it."""
        before, gap = self.gaps.back(index)
        place = len(gap) - back - (1 if gap and not gap[-1].ended else 0)
        if place > 0 or (place == 0 and gap[0].fresh):
            return gap[place].tokens
        return self.done[before].speaker if before >= 0 and place in (0, -1) else None

    def sentence_over(self, index: int) -> list[Token] | None:
        """The sentence before quotation number `index`, quoted names and fragments included."""
        tokens: list[Token] = []
        for place in range(index, max(index - 4, -1), -1):
            lead = self.gaps.lead(place)
            if not lead:
                break
            tokens = lead + tokens
            if not place or not self.gaps.joins(place):
                break
            before = self.quotations[place - 1]
            if before.kind == "statement" or self.stopped(before):
                break
            low = before.inner.lower()
            tokens.insert(0, Token(before.start, before.end, low, "N"))
        return tokens if len(tokens) > len(self.before(index)) else None

    def stopped(self, quotation: Quotation) -> bool:
        """Whether a sentence ends with a quotation."""
        return self.text[quotation.inner_end - 1] in STOPS and not self.runs_on(quotation.end)

    def runs_on(self, at: int) -> bool:
        rest = self.text[at : at + 3].lstrip(" \u00a0")
        return rest[:1] in RUNS_ON or rest[:1].islower()

    def stop(self, index: int) -> str:
        """The last character of quotation number `index` inside its marks."""
        return self.text[self.quotations[index].inner_end - 1]

    def between(self, index: int) -> str:
        """What stands between quotation number `index` and the one before it."""
        return self.text[self.quotations[index - 1].end : self.quotations[index].start]

    def led(self, index: int) -> bool:
        """Whether a colon leads up to a quotation."""
        start = self.quotations[index].start
        return self.text[max(start - 4, 0) : start].rstrip(" \n\u00a0–—-").endswith(":")

    def moves_on(self, index: int) -> bool:
        """Whether adverbs and a colon alone lead up to a quotation: "Then, more quietly:"."""
        lead = self.before(index)
        paused = len(lead) > 2 and lead[-2].low in PAUSES  # "Und nach einer Pause:"
        adverbs = all(token.kind in "OXW,PC" for token in lead[: -4 if paused else -1])
        if lead and self.grammar.subject_dropped and lead[0].kind in "CO":
            adverbs = all(token.kind in "OXW,PCA" for token in lead[:-1])  # "E alla piccola:"
        return bool(lead) and lead[-1].kind == ":" and len(lead) < 9 and adverbs

    def reports(self, before: Sequence[Token], after: Sequence[Token]) -> bool:
        """Whether the mood of a verb on either side tells that words are somebody's."""
        if not self.grammar.reported_mood or not (before or after):
            return False
        start = before[0].start if before else after[0].start
        middle = before[-1].end if before else start
        first = REPORTED.search(self.text, start, middle)
        tail = after[-1].end if after else middle
        return bool(first or (after and REPORTED.search(self.text, after[0].start, tail)))
