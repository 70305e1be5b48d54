"""Verbs that say something without a subject who says it: "was called", "genannt", "heißt es"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.saying_auxiliaries import (
    BEING,
    BY,
    DONE,
    FINAL_HAVING,
    FINAL_PARTICIPLE,
    FINAL_PASSIVE,
    FINAL_PREFIXED,
    FINAL_STATE,
    QUOTE,
)
from summarizer.evidence.lexicon.saying_indirect import ABOUT
from summarizer.evidence.lexicon.saying_subjects import DONE_TO
from summarizer.evidence.speaking.clauses.clause import Clause
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token


def agent_of(clause: Clause, verb: int) -> Phrase | None:
    """By whom something is called, in the passive: "described by X", "wird von X genannt"."""
    if verb + 2 < len(clause.tokens) and clause.tokens[verb + 1].low in clause.cues.agents:
        of = clause.tokens[verb + 1].low in ABOUT  # "sprach von Ruiz"
        return None if of else clause.named_from(verb + 2)
    closing = clause.grammar.verb_final and verb + 1 == len(clause.tokens)
    return closing_agent(clause) if closing else None


def closing_agent(clause: Clause) -> Phrase | None:
    """The agent of a passive whose verb comes last."""
    if not any(token.low in FINAL_PASSIVE for token in clause.tokens):
        return None
    governed = (p for p in clause.phrases if p.governed and p.first)
    return next((p for p in governed if clause.lead_of(p) in BY), None)


def finishes(clause: Clause, behind: Sequence[Token]) -> bool:
    """Whether a verb behind the marks may end this clause, as "hat … genannt" does.

    Args:
        behind: the verb and what follows it.
    """
    if not clause.grammar.verb_final:
        return True
    passive = any(token.low == "worden" for token in behind[1:2])
    if not passive and not FINAL_PARTICIPLE.match(behind[0].low):
        return True
    return closing_agent(clause) is not None or any(t.low in FINAL_HAVING for t in clause.tokens)


def unsaid(clause: Clause, verb: int) -> bool:
    """Whether a verb has no subject who says something: it is passive, or "heißt es"."""
    if not clause.grammar.verb_final:
        passive = _passive_english(clause, verb) or _passive_romance(clause, verb)
        return passive and agent_of(clause, verb) is None
    following = [token.low for token in clause.tokens[verb + 1 : verb + 2]]
    before = clause.phrase_to(verb)
    held = before is not None and not before.governed  # "Er hält es für"
    if (following == ["es"] and not held) or _rumoured(clause, verb):
        return True  # "heißt es"
    return closing_agent(clause) is None and (following == ["worden"] or _alone(clause, verb))


def _passive_romance(clause: Clause, verb: int) -> bool:
    """Whether a participle tells what was done to its subject: "fue acusado de"."""
    done = clause.tokens[verb].low.rstrip("s").endswith(("o", "a", "i", "é", "e"))
    return done and verb > 0 and clause.tokens[verb - 1].low in DONE_TO


def _rumoured(clause: Clause, verb: int) -> bool:
    """Whether it is said by nobody: "wenn es daher heißt"."""
    near = (token.low for token in clause.tokens[max(verb - 8, 0) : verb])
    return clause.tokens[verb].low in ("heißt", "hieß") and "es" in near


def _passive_english(clause: Clause, verb: int) -> bool:
    low = clause.tokens[verb].low
    at = verb - 1
    while at >= 0 and (clause.tokens[at].low == "not" or clause.tokens[at].low.endswith("ly")):
        at -= 1
    participle = low in DONE or (low.endswith("ed") and low not in QUOTE)
    return participle and at >= 0 and clause.tokens[at].low in BEING


def _alone(clause: Clause, verb: int) -> bool:
    """Whether a participle has no "haben" in its clause: "auch „X“ genannt"."""
    low = clause.tokens[verb].low
    start = next((i + 1 for i in range(verb - 1, -1, -1) if clause.tokens[i].kind in ",:"), 0)
    words = {token.low for token in clause.tokens[start:]}
    if FINAL_PARTICIPLE.match(low):
        return FINAL_HAVING.isdisjoint(words)
    state = FINAL_PREFIXED.search(low) and words & (
        FINAL_STATE | FINAL_PASSIVE
    )  # "sei informiert gewesen"
    return bool(state) and FINAL_HAVING.isdisjoint(words)
