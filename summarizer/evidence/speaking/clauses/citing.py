"""Whom a clause quotes: "The Herald quoted X as saying"."""

from __future__ import annotations

from summarizer.evidence.lexicon.saying_auxiliaries import QUOTE, RELAYING
from summarizer.evidence.lexicon.saying_indirect import PASSIVE
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.phrases.phrases import Phrase


def quoted_by(clause: Clause, verb: int, agent: Phrase) -> bool:
    """Whether a paper quotes the subject: "X was quoted by the Herald as saying"."""
    rest = [token.low for token in clause.tokens[agent.last : agent.last + 2]]
    return clause.tokens[verb].low in QUOTE and rest[:1] == ["as"]


def quoted_in(clause: Clause, verb: int, paper: Phrase) -> Phrase | None:
    """Whom a paper quotes behind the marks: "“…”, the Herald quoted X as saying".

    Args:
        verb: where the verb stands.
        paper: its subject, on either side of it.
    """
    if clause.tokens[verb].low not in QUOTE:
        return None
    quoted = clause.phrase_at(max(verb + 1, paper.last))
    return quoted if quoted is not None and clause.somebody(quoted) else None


def relays(clause: Clause, said: Said) -> bool:
    """Whether a paper or an agency only passes on what somebody said: "…, the BBC reports"."""
    return said.cue is not None and clause.tokens[said.cue[0]].low in RELAYING


def quoted_behind(clause: Clause, at: int) -> Said | None:
    """Whom a German passive behind the marks quotes: "„…“, wird Ruiz darin zitiert"."""
    if clause.tokens[at].low not in PASSIVE:
        return None
    phrase = clause.phrase_at(at + 1)
    cited = next((i for i, t in enumerate(clause.tokens[at : at + 16], at) if t.low in QUOTE), 0)
    if not cited or phrase is None or phrase.governed or not clause.somebody(phrase):
        return None
    return Said(phrase, (cited, cited + 1))
