"""Whose words a clause without a verb of saying announces: "Criticism came from X:"."""

from __future__ import annotations

from summarizer.evidence.lexicon import saying_indirect as table
from summarizer.evidence.lexicon import saying_referring as referring
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.phrases.phrases import Phrase

_OPENING = 6
"""Words of a sentence among which stands what it is about."""


def announced(clause: Clause) -> Phrase | None:
    """Who is named last before a colon: "Criticism came from X:", "Kritik übte X:"."""
    last = clause.phrase_to(len(clause.tokens) - 1)
    opens = clause.phrases[0] if clause.phrases else None
    if last is None or last.head is None or opens is None or clause.somebody(opens):
        return None
    led = clause.lead_of(last) if last.governed else ""
    by = not last.governed or led in clause.cues.agents or led in ("from", "vom", "de", "da")
    return last if by and clause.somebody(last) else None


def is_comment(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase is an answer without whose: "Poi l'affondo: «…»"."""
    return phrase.last == phrase.core and clause.tokens[phrase.core - 1].low in table.COMMENTS


def comment_of(clause: Clause) -> Said | None:
    """Whose answer leads up to a colon: "Immediata la replica del sindaco Paolo Riva:"."""
    for at, token in enumerate(clause.tokens[:_OPENING]):
        if token.low in table.COMMENTS and clause.tokens[at + 1].low in referring.OF:
            phrase = clause.named_from(at + 2)
            named = phrase is not None and clause.somebody(phrase)
            return Said(phrase, (at, at + 1)) if phrase and named else None
    return None


def holds_words(clause: Clause) -> bool:
    """Whether an English text is said to hold what follows: "her speech had the line, “…”"."""
    end = len(clause.tokens) - (clause.tokens[-1].kind == ",")
    if end < 3 or clause.tokens[end - 1].low not in table.LINE:
        return False
    return any(token.low in table.HOLDS for token in clause.tokens[max(end - 5, 1) : end - 1])
