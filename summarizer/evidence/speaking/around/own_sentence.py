"""Who the sentence around a quotation says spoke: what leads up to it, and what follows it."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.evidence.items import Speaker
from summarizer.evidence.speaking.around.sides import Sides
from summarizer.evidence.speaking.around.subjectless import Subjectless
from summarizer.evidence.speaking.clauses.ahead import last_clause, said_ahead
from summarizer.evidence.speaking.clauses.behind import said_behind, speaks, tags
from summarizer.evidence.speaking.clauses.bracketed import (
    acting,
    closing_verb,
    coins,
    has_verb,
    in_last_clause,
    talked_of,
)
from summarizer.evidence.speaking.clauses.citing import relays
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.loose import said_loosely, said_within, signed
from summarizer.evidence.speaking.clauses.passives import closing_agent, finishes
from summarizer.evidence.speaking.clauses.referring import may_refer, words_from
from summarizer.evidence.speaking.people.people import People
from summarizer.evidence.speaking.phrases.voiced import may_speak

_SET_APART = re.compile("[,;–—―-]")
"""What an aside begins with: a cheap first look."""
_TITLE = 4
"""Words that a paper's name in marks may have."""


class Told(NamedTuple):
    """Who a sentence says spoke, and whether what says so stands right beside the marks."""

    speaker: Speaker | None
    direct: bool


class OwnSentence:
    """Knows the sentence around each quotation; answers who it says spoke.

    Args:
        sides: what stands around the quotations.
        people: whom phrases stand for.
        subjectless: who a verb without a subject has for one.
    """

    def __init__(self, sides: Sides, people: People, subjectless: Subjectless) -> None:
        self.sides = sides
        self.people = people
        self.subjectless = subjectless
        self.text = sides.text
        self.language = sides.language
        self.grammar = sides.grammar
        self.quotations = sides.quotations

    def told(self, index: int) -> Told:
        """Who the sentence around quotation number `index` says said it."""
        after = self.sides.after(index) or self.sides.short_after(index)
        behind = self.sides.clause(after) if after else None
        stop, led = self.sides.stop(index), self.sides.led(index)
        direct = led or (behind is not None and speaks(behind))
        if behind is not None and (not led or tags(behind)):
            said = said_behind(behind, closed=stop in ",!?")
            if said is None and (over := self.sides.over_name(index, after)):
                behind = self.sides.clause(over)
                said = said_behind(behind, closed=stop in ",!?")
            if said is not None and not (relays(behind, said) and self._said_ahead(index)):
                direct = direct or after[0].kind in ",-" or stop in ",!?…"
                return Told(self.people.said(said, behind), direct)
        ahead = self._ahead(index)
        # "…», añade, y señala X": the verb's subject is whoever spoke before
        loose = led or not (direct and self.grammar.subject_dropped)
        if found := self._beside(index, ahead, behind, loose=loose):
            return Told(found, direct)
        last = self._told_of(index)
        return Told(last, direct or last is not None)

    def _ahead(self, index: int) -> Clause | None:
        """What leads up to quotation number `index` in its sentence."""
        before = self.sides.before(index)
        return self.sides.clause(last_clause(before)) if before else None

    def _said_ahead(self, index: int) -> bool:
        """Whether what leads up to a quotation says who spoke."""
        ahead = self._ahead(index)
        if ahead is not None and said_ahead(ahead):
            return True
        over = self.sides.sentence_over(index) if index else None
        return over is not None and said_ahead(self.sides.clause(over)) is not None

    def _beside(
        self, index: int, ahead: Clause | None, behind: Clause | None, *, loose: bool
    ) -> Speaker | None:
        """Who the clauses on both sides of the marks say spoke, if not the one behind by itself.

        Args:
            index: the number of the quotation.
            ahead, behind: the clauses on its sides.
            loose: whether a verb anywhere behind may have its subject beside it.
        """
        stop, people = self.sides.stop(index), self.people
        if ahead is not None and behind is not None and not ahead.verbs and self.sides.led(index):
            said = said_behind(behind, closed=stop in ",!?")  # "Criticism came: “…,” said X"
            if said is not None and said.cue is not None:
                return people.said(said, behind)
        if ahead is not None and (said := said_ahead(ahead) or self._talked_of(ahead, behind)):
            return people.said(said, ahead)
        if closing := self._over_marks(ahead, behind, ends=True):
            return closing
        if behind is not None and loose and (said := said_loosely(behind) or signed(behind)):
            return people.said(said, behind)
        around = self._around(index, ahead, behind)
        return around or self.subjectless.speaker(index, ahead, behind, closed=stop in ",!?…")

    def _talked_of(self, ahead: Clause, behind: Clause | None) -> Said | None:
        """Who speaks of a „…“ or has a word for something, as German verbs say behind the marks."""
        after = behind.tokens if behind is not None else ()
        return (talked_of(ahead, after) if len(after) > 1 else None) or coins(ahead)

    def _told_of(self, index: int) -> Speaker | None:
        """Who the next sentence says the words are from: «…». Sono le prime parole di X."""
        quotation = self.quotations[index]
        if self.sides.closes_line(index) or not may_refer(self.text, quotation.end, self.language):
            return None
        gap = self.sides.gaps.head(index + 1)
        first = gap.at(0)
        if first is not None and not first.tokens:
            first = gap.at(1)
        tokens = first.tokens if first is not None else []
        if not tokens or "\n" in self.text[quotation.end : tokens[0].start]:
            return None
        clause = self.sides.clause(tokens)
        said = words_from(clause)
        return self.people.said(said, clause) if said else None

    def _around(self, index: int, ahead: Clause | None, behind: Clause | None) -> Speaker | None:
        """Who a sentence that reaches over several marks or ends in its verb says spoke."""
        if index and (earlier := self.sides.sentence_over(index)) is not None:
            clause = self.sides.clause(earlier)
            if said := said_ahead(clause):
                return self.people.said(said, clause)
            ahead = clause
        if self.grammar.incised and (speaker := self._inside(index)):
            return speaker
        return self._over_marks(ahead, behind)

    def _over_marks(
        self, ahead: Clause | None, behind: Clause | None, *, ends: bool = False
    ) -> Speaker | None:
        """Who a clause with its subject before the marks and its verb behind them says spoke.

        Args:
            ends: whether the verb has to end a German clause: "Während X von „…“ sprach, …".
        """
        if ahead is None or behind is None:
            return None
        verb = closing_verb(behind) if ends else has_verb(behind)
        if verb < 0:
            return None
        cue = behind.tokens[verb]
        phrase = closing_agent(ahead) or (ends and in_last_clause(ahead)) or acting(ahead)
        if phrase is None or not finishes(ahead, behind.tokens[verb:]):
            return None
        if not may_speak(ahead.tokens, phrase, self.language, cue):
            return None
        return self.people.speaker(phrase, ahead.tokens, self.text[cue.start : cue.end])

    def _inside(self, index: int) -> Speaker | None:
        """Who the marked words themselves say spoke, in an aside."""
        quotation = self.quotations[index]
        end = min(quotation.inner_end, quotation.inner_start + 400)
        if not _SET_APART.search(self.text, quotation.inner_start, end):
            return None
        tokens = self.sides.tokenizer.tokens(quotation.inner_start, end)
        clause = self.sides.clause(tokens)
        said = said_within(clause)
        return self.people.said(said, clause) if said else None
