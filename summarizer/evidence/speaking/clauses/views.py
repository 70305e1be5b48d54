"""Whose view or which statement a German frame tells: "ihrer Meinung nach"."""

from __future__ import annotations

from summarizer.evidence.lexicon import saying_frames as table
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.phrases.phrases import Phrase


def told_view(clause: Clause, at: int) -> Said | None:
    """Whose view or which statement a German frame at `at` tells."""
    if owned := _view_of(clause, at):
        return owned
    if clause.tokens[at].low not in table.ON_WORD:
        return None
    if own := _owned_words(clause, at + 1):
        return Said(own, (at, at + 3))
    if [t.low for t in clause.tokens[at + 1 : at + 2]] == ["eigenen"]:
        free = (p for p in clause.phrases if not p.governed and clause.somebody(p))
        own = next(free, None)  # "Nach eigenen Angaben hat Ruiz"
        return Said(own, (at, at + 3)) if own is not None else None
    phrase = _statement_at(clause, at + 1)
    return Said(phrase, (at, at + 1)) if phrase is not None else None


def _view_of(clause: Clause, at: int) -> Said | None:
    """Whose view a German pronoun tells: "ihrer Meinung nach", "Nach ihren Worten"."""
    led = clause.tokens[at].low in table.ON_WORD
    at += led
    rest = [token.low for token in clause.tokens[at : at + 3]]
    pronoun = table.WHOSE.get(rest[0], "") if len(rest) > 1 else ""
    alone = rest[1:2] == ["zufolge"]
    viewed = pronoun and rest[1] in table.VIEWS
    if not pronoun or not (alone or (viewed and (led or rest[2:] in (["nach"], ["zufolge"])))):
        return None
    end = at + 2 if alone or led else at + 3
    return Said(Phrase(at, at + 1, at + 1, None, pronoun), (at + 1, end))


def _owned_words(clause: Clause, at: int) -> Phrase | None:
    """The person whose words follow "nach": "nach | Imhoffs Worten"."""
    name = clause.tokens[at].name if at + 1 < len(clause.tokens) else None
    if name is None or name.kind != "person" or clause.tokens[at + 1].low not in table.VIEWS:
        return None
    return Phrase(at, at + 1, at + 1, (at, at + 1))


def _statement_at(clause: Clause, at: int) -> Phrase | None:
    """A statement or report that speaks, whatever stands before its noun.

    "Nach einer vom Verband verbreiteten Mitteilung".
    """
    for index in range(at, min(at + 8, len(clause.tokens))):
        if clause.tokens[index].low in table.STATED:
            whole = clause.phrase_at(at)
            reaches = whole is not None and whole.last > index
            return whole if reaches else Phrase(at, index + 1, index + 1, None)
        if clause.tokens[index].kind in "V,.:;S":
            return None
    return None
