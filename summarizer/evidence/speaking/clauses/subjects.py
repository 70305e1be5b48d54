"""The subject of a clause, whatever its verb."""

from __future__ import annotations

from summarizer.evidence.lexicon import saying_subjects as table
from summarizer.evidence.speaking.clauses.clause import Clause
from summarizer.evidence.speaking.phrases.phrases import Phrase


def main_subject(clause: Clause, end: int) -> Phrase | None:
    """The subject of the clause that runs up to `end`."""
    free = [p for p in clause.phrases_to(end) if not p.governed]
    main = [p for p in free if clause.begins(p) and not _subordinate(clause, p)]
    if clause.grammar.verb_second and clause.fronted():
        main = [p for p in free if not _subordinate(clause, p)] or main
    main = [p for p in main if not _describes(clause, p)] or main
    return next(iter(main), None) or next(iter(free), None)


def _describes(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase between commas describes what a preposition led in before it."""
    before = clause.phrase_to(phrase.first - 1)
    shut = clause.tokens[phrase.last : phrase.last + 1]
    comma = phrase.first > 0 and clause.tokens[phrase.first - 1].kind == ","
    comma = comma and clause.tokens[phrase.first].kind == "A"
    described = before is not None and before.governed and before.head is None
    return comma and described and bool(shut) and shut[0].kind == ","


def _subordinate(clause: Clause, phrase: Phrase) -> bool:
    before = clause.tokens[phrase.first - 1] if phrase.first else None
    opens = before is not None and before.kind == "S"
    opener = before is not None and before.kind == "O" and before.low in table.WHEN
    return opens or opener
