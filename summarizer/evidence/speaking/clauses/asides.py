"""Who speaks by the way: "as X put it", "was X’s verdict"."""

from __future__ import annotations

from summarizer.evidence.lexicon import saying_indirect as table
from summarizer.evidence.lexicon.saying import OWNED
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.impersonal import said_impersonally
from summarizer.evidence.speaking.clauses.passives import agent_of
from summarizer.evidence.speaking.clauses.verbs import behind_verb
from summarizer.evidence.speaking.phrases.phrases import Phrase


def as_said(clause: Clause, at: int) -> Said | None:
    """Who speaks in "as X put it", "wie es in X heißt", "comme l’a dit X"."""
    end = min(at + 14, len(clause.tokens))
    puts = (i for i in range(at, end) if clause.tokens[i].low in table.PUT)
    verbs = (i for i in range(at + 1, end) if clause.tokens[i].kind in "VG")
    verb = next(verbs, None) or next(puts, None)
    if verb is None:
        return None
    if impersonal := said_impersonally(clause, verb):
        return impersonal
    if agent := agent_of(clause, verb):
        return Said(agent, (verb, verb + 1))  # "as described by X"
    subject = next((p for p in clause.phrases_to(verb) if at < p.first), None)
    if subject is None:
        subject = clause.phrase_at(verb + 1) or behind_verb(clause, verb)
    elif any(token.kind in ",." for token in clause.tokens[subject.last : verb]):
        return None
    return Said(subject, (verb, verb + 1)) if subject is not None else None


def verdict_of(clause: Clause, at: int) -> Said | None:
    """Whose words they were: "“…” was Smith’s verdict"."""
    if clause.tokens[at].low not in table.VERDICT:
        return None
    phrase = clause.phrase_at(at + 1)
    if phrase is None:
        return None
    owned = range(phrase.first, phrase.core)
    owner = next((i for i in owned if clause.tokens[i].owner), None)
    first = clause.tokens[phrase.first].low
    if owner is None and first in OWNED and clause.tokens[phrase.core - 1].low in table.COMMENTS:
        owner = phrase.first
        return Said(Phrase(owner, owner + 1, owner + 1, None, first), (at, at + 1))
    if owner is None:
        return None
    name = clause.tokens[owner].name is not None
    head = (owner, owner + 1) if name else None
    return Said(Phrase(phrase.first, owner + 1, owner + 1, head), (at, at + 1))
