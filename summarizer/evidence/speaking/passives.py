"""Verbs that say something without a subject who says it: "was called", "genannt", "heißt es"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.saying_auxiliaries import (
    BEING,
    DONE,
    GERMAN_HAVING,
    GERMAN_PARTICIPLE,
    GERMAN_PASSIVE,
    GERMAN_PREFIXED,
    GERMAN_STATE,
    QUOTE,
)
from summarizer.evidence.lexicon.saying_subjects import DONE_TO
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.frames import Framed
from summarizer.evidence.speaking.tokens import Token


class Passives(Framed):
    """A clause in which a verb may have an agent instead of a subject, or neither."""

    def _agent(self, verb: int) -> Phrase | None:
        """By whom something is called, in the passive: "described by X", "wird von X genannt"."""
        agents = self.words.cues.agents
        if verb + 2 < len(self.tokens) and self.tokens[verb + 1].low in agents:
            return self.named_from(verb + 2) if self.language != "de" else None
        return self.agent() if self.language == "de" and verb + 1 == len(self.tokens) else None

    def agent(self) -> Phrase | None:
        """The agent of a German passive whose verb comes last."""
        if not any(token.low in GERMAN_PASSIVE for token in self.tokens):
            return None
        governed = (p for p in self.phrases if p.governed and p.first)
        return next((p for p in governed if self._leads(p) in ("von", "vom")), None)

    def _leads(self, phrase: Phrase) -> str:
        at = phrase.first - 1
        while at and self.tokens[at].kind in "W#":
            at -= 1
        return self.tokens[at].low

    def finishes(self, behind: Sequence[Token]) -> bool:
        """Whether a verb behind the marks may end this clause, as "hat … genannt" does.

        Args:
            behind: the verb and what follows it.
        """
        if self.language != "de":
            return True
        passive = any(token.low == "worden" for token in behind[1:2])
        if not passive and not GERMAN_PARTICIPLE.match(behind[0].low):
            return True
        return self.agent() is not None or any(t.low in GERMAN_HAVING for t in self.tokens)

    def unsaid(self, verb: int) -> bool:
        """Whether a verb has no subject who says something: it is passive, or "heißt es"."""
        if self.language == "en":
            return self._passive_english(verb) and self._agent(verb) is None
        if self.grammar.noun_first:
            return self._passive_romance(verb) and self._agent(verb) is None
        if self.language != "de":
            return False
        following = [token.low for token in self.tokens[verb + 1 : verb + 2]]
        held = any(p.last == verb and not p.governed for p in self.phrases)  # "Er hält es für"
        if (following == ["es"] and not held) or self._rumoured(verb):
            return True  # "heißt es"
        return self.agent() is None and (following == ["worden"] or self._alone(verb))

    def _passive_romance(self, verb: int) -> bool:
        """Whether a participle tells what was done to its subject: "fue acusado de"."""
        done = self.tokens[verb].low.rstrip("s").endswith(("o", "a", "i", "é", "e"))
        return done and verb > 0 and self.tokens[verb - 1].low in DONE_TO

    def _rumoured(self, verb: int) -> bool:
        """Whether it is said by nobody: "wenn es daher heißt"."""
        near = (token.low for token in self.tokens[max(verb - 8, 0) : verb])
        return self.tokens[verb].low in ("heißt", "hieß") and "es" in near

    def _passive_english(self, verb: int) -> bool:
        low = self.tokens[verb].low
        at = verb - 1
        while at >= 0 and (self.tokens[at].low == "not" or self.tokens[at].low.endswith("ly")):
            at -= 1
        participle = low in DONE or (low.endswith("ed") and low not in QUOTE)
        return participle and at >= 0 and self.tokens[at].low in BEING

    def _alone(self, verb: int) -> bool:
        """Whether a German participle has no "haben" in its clause: "auch „X“ genannt"."""
        low = self.tokens[verb].low
        start = next((i + 1 for i in range(verb - 1, -1, -1) if self.tokens[i].kind in ",:"), 0)
        clause = {token.low for token in self.tokens[start:]}
        if GERMAN_PARTICIPLE.match(low):
            return GERMAN_HAVING.isdisjoint(clause)
        state = GERMAN_PREFIXED.search(low) and clause & (
            GERMAN_STATE | GERMAN_PASSIVE
        )  # "sei informiert gewesen"
        return bool(state) and GERMAN_HAVING.isdisjoint(clause)
