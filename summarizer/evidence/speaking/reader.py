"""Who the sentence around a quotation says spoke: what leads up to it, and what follows it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.saying_auxiliaries import SEVERAL_DO
from summarizer.evidence.lexicon.saying_manner import past_gender
from summarizer.evidence.lexicon.saying_phrases import ONE
from summarizer.evidence.speaking.clauses.ahead import last_clause, said_ahead
from summarizer.evidence.speaking.clauses.announcing import is_comment
from summarizer.evidence.speaking.clauses.behind import said_behind, speaks, tags
from summarizer.evidence.speaking.clauses.bracketed import (
    acting,
    acts_behind,
    closing_verb,
    coins,
    has_verb,
    in_last_clause,
    talked_of,
    worded,
)
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.loose import said_loosely, said_within, signed
from summarizer.evidence.speaking.clauses.passives import closing_agent, finishes, unsaid
from summarizer.evidence.speaking.clauses.referring import may_refer, words_from
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.exchanges import Exchanges
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token
from summarizer.evidence.speaking.phrases.voiced import may_speak

_SET_APART = re.compile("[,;–—―-]")
"""What an aside begins with: a cheap first look."""
_TITLE = 4
"""Words that a paper's name in marks may have."""


class Reader(Exchanges):
    """Asks both sides of each quotation who spoke, before what stands around them is asked."""

    def speaker(self, index: int) -> Speaker | None:
        """Who the sentence around quotation number `index` says said it."""
        after = self._after(index) or self._short_after(index)
        behind = self.clause(after) if after else None
        stop = self.text[self.quotations[index].inner_end - 1]
        led = self._led(index)
        self.direct = led or (behind is not None and speaks(behind))
        told = behind is not None and (not led or tags(behind))
        said = said_behind(behind, closed=stop in ",!?") if behind is not None and told else None
        if behind is not None and said is None and told and (over := self._over_name(index, after)):
            behind = self.clause(over)
            said = said_behind(behind, closed=stop in ",!?")
        if behind is not None and said is not None:
            self.direct = self.direct or after[0].kind in ",-" or stop in ",!?…"
            return self._named(said, behind)
        if paper := self._in_marks(index, after):
            return paper
        before = self._before(index)
        ahead = self.clause(last_clause(before)) if before else None
        if led and behind is not None and ahead is not None and not ahead.verbs:
            said = said_behind(behind, closed=stop in ",!?")  # "Criticism came: “…,” said X"
            if said is not None and said.cue is not None:
                return self._named(said, behind)
        if ahead is not None and (said := said_ahead(ahead) or self._talked_of(ahead, after)):
            return self._named(said, ahead)
        if behind is not None and (said := self._words_of(ahead, behind)):
            return self._named(said, behind)
        if closing := self._over_marks(ahead, behind, ends=True):
            return closing
        # "…», añade, y señala X": the verb's subject is whoever spoke before
        dropped = self.grammar.subject_dropped and self.direct and not led
        if behind is not None and not dropped and (said := said_loosely(behind) or signed(behind)):
            return self._named(said, behind)
        return (
            self._around(index, ahead, behind)
            or self._unnamed(index, ahead, behind, closed=stop in ",!?…")
            or self._told_of(index)
        )

    def _talked_of(self, ahead: Clause, after: Sequence[Token]) -> Said | None:
        if self.language != "de":
            return None
        return (talked_of(ahead, after) if len(after) > 1 else None) or coins(ahead)

    def _words_of(self, ahead: Clause | None, behind: Clause | None) -> Said | None:
        """Who acts behind the marks with German words: "Mit den Worten „…“ ging X"."""
        if self.language != "de" or ahead is None or behind is None or not worded(ahead):
            return None
        actor = acts_behind(behind)
        return Said(actor, None) if actor is not None else None

    def _in_marks(self, index: int, after: Sequence[Token]) -> Speaker | None:
        """The name in marks that a German verb leads to: "„…“, schreibt die | „Rundschau“"."""
        if self.language != "de" or index + 1 == len(self.quotations) or not 1 < len(after) < 5:
            return None
        verb = next((t for t in after if t.kind == "V" or t.low in ("so", "laut")), None)
        named, gap = self.quotations[index + 1], self.gaps.head(index + 1)
        led = verb is not None and after[-1].kind in "AV" and after[-1].end == named.start - 1
        titled = named.inner[:1].isupper() and len(named.inner.split()) <= _TITLE
        if verb is None or not led or not titled or gap.at(1) is not None:
            return None
        cue = self.text[verb.start : verb.end]
        return Speaker(named.inner, named.inner, named.inner_start, named.inner_end, cue)

    def _unnamed(
        self, index: int, ahead: Clause | None, behind: Clause | None, *, closed: bool
    ) -> Speaker | None:
        """Who a verb without a subject is about, in languages that need none: "…», ha detto."""
        if ahead is not None and self._narrates(ahead.tokens):
            return self._implied(ahead, ahead.tokens[2])
        if not self.grammar.subject_dropped:
            return None
        spoken = behind is not None and speaks(behind, closed=closed)
        first = ahead.tokens[0] if ahead is not None and ahead.tokens else None
        if first is not None and first.low in ONE and first.kind != "P":
            return None  # "Uno de ellos, fechado en marzo, advertía: «…»"
        for clause in (behind if spoken else None, ahead):
            if clause is not None and clause.verbs:
                verb = clause.tokens[clause.verbs[0]]
                if SEVERAL_DO.search(verb.low) or unsaid(clause, clause.verbs[0]):
                    continue
                if found := self._by_subject(index, verb) or self._implied(clause, verb):
                    return found
        return self._leads_on(index, ahead) if ahead is not None and self._led(index) else None

    def _leads_on(self, index: int, ahead: Clause) -> Speaker | None:
        """Who spoke last, where a clause about nobody leads up to a colon: "Fue tajante: «…»"."""
        last = self.persons.last
        others = (p for p in ahead.phrases if not p.governed and not is_comment(ahead, p))
        if last is None or any(others):
            return None
        held = {at for phrase in ahead.phrases for at in range(phrase.first, phrase.last)}
        acts = any(t.kind in "WX" for at, t in enumerate(ahead.tokens) if at not in held)
        near = "\n" not in self.text[last.end : self.quotations[index].start]
        return replace(last, cue=None) if acts and near else None

    def _by_subject(self, index: int, verb: Token) -> Speaker | None:
        """Whom a pronoun or a role means that opens the sentence before.

        "Lui ha alzato le spalle. «…»", "Starosta to popírá. „…“ namítá."
        """
        tokens = self._earlier(index, 1)
        if not tokens or isinstance(tokens, Speaker):
            return None
        phrase = Phrase(0, 1, 1, None, tokens[0].low)
        if tokens[0].kind != "H":
            role = main_subject(self.clause(tokens), len(tokens))
            if role is None or role.first or role.head:
                return None
            if not any(token.role for token in tokens[: role.core]):
                return None
            phrase = role
        found = self.people.speaker(phrase, tokens, self.text[verb.start : verb.end])
        return found if found.name != found.text else None

    def _implied(self, clause: Clause, verb: Token) -> Speaker | None:
        """Whom the last sentence makes the subject of a verb that has none."""
        found = self.people.pronouns.implied(
            clause.tokens[0].start, past_gender(verb.low, self.language)
        )
        if found is None:
            return None
        name, start, end = found
        return Speaker(name, self.text[start:end], start, end, self.text[verb.start : verb.end])

    def _narrates(self, lead: Sequence[Token]) -> bool:
        """Whether a French infinitive goes on with what somebody said: "Et d’ajouter : “…”."""
        if self.language != "fr" or len(lead) < 3 or lead[0].low not in ("et", "puis"):
            return False
        return lead[1].low in ("de", "d'", "d’") and lead[2].low.endswith(("er", "ir", "re"))

    def _told_of(self, index: int) -> Speaker | None:
        """Who the next sentence says the words are from: «…». Sono le prime parole di X."""
        quotation = self.quotations[index]
        if self._closes_line(index) or not may_refer(self.text, quotation.end, self.language):
            return None
        gap = self.gaps.head(index + 1)
        first = gap.at(0)
        if first is not None and not first.tokens:
            first = gap.at(1)
        tokens = first.tokens if first is not None else []
        if not tokens or "\n" in self.text[quotation.end : tokens[0].start]:
            return None
        clause = self.clause(tokens)
        said = words_from(clause)
        self.direct = self.direct or said is not None
        return self._named(said, clause) if said else None

    def _led(self, index: int) -> bool:
        """Whether a colon leads up to a quotation."""
        start = self.quotations[index].start
        return self.text[max(start - 4, 0) : start].rstrip(" \u00a0–—-").endswith(":")

    def _around(self, index: int, ahead: Clause | None, behind: Clause | None) -> Speaker | None:
        """Who a sentence that reaches over several marks or ends in its verb says spoke."""
        if index and (earlier := self._sentence_over(index)) is not None:
            clause = self.clause(earlier)
            if said := said_ahead(clause):
                return self._named(said, clause)
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
        tokens = self.words.tokens(quotation.inner_start, end)
        clause = self.clause(tokens)
        said = said_within(clause)
        return self._named(said, clause) if said else None
