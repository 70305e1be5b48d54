"""Who speaks where marks part a subject from its verb, or stand beside it without one."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon import saying_indirect as table
from summarizer.evidence.lexicon.voices import Voice
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token
from summarizer.evidence.speaking.phrases.voiced import phrase_voice

_NEGLIGIBLE = frozenset("XOW")
"""Kinds of tokens that may part the marks from the verb behind them."""


def acting(clause: Clause) -> Phrase | None:
    """The subject of a clause whose verb stands behind the marks.

    "Das Urteil hat Anwalt Ruiz als „…“ bezeichnet": not what the clause opens with.
    """
    first = main_subject(clause, len(clause.tokens))
    if not clause.grammar.verb_final or first is None or _acts(clause, first):
        return first
    behind = first.last
    while behind < len(clause.tokens) and clause.tokens[behind].kind == "X":
        behind += 1
    named = clause.phrase_at(behind) if behind > first.last else None
    return named if named is not None and _acts(clause, named) else first


def _acts(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase stands for somebody or a body, and is nobody's object."""
    told = phrase_voice(clause.tokens, phrase, clause.language)
    return told in (Voice.PERSON, Voice.BODY) and not phrase.governed


def in_last_clause(clause: Clause) -> Phrase | None:
    """Who acts in the clause that a conjunction opens last: "…, was er offen | „…“ nennt"."""
    for at in range(len(clause.tokens) - 1, -1, -1):
        if clause.tokens[at].kind == "S":
            return next((p for p in clause.phrases if p.first > at and _acts(clause, p)), None)
        if at and clause.tokens[at - 1].kind == "," and _relative(clause, at):
            return clause.phrase_to(at - 1)
    return None


def _relative(clause: Clause, at: int) -> bool:
    """Whether a German article between a comma and no noun is who acts: ", die mit „…“"."""
    following = [token.kind for token in clause.tokens[at + 1 : at + 2]]
    return clause.tokens[at].low in table.WHICH and following in (["P"], ["X"], ["S"], ["H"], [])


def gapped(clause: Clause) -> Said | None:
    """Who is set beside another whose verb is meant too: "X nannte es „…“, Y „…“"."""
    last = clause.tokens[-1] if len(clause.tokens) > 1 else None
    if last is None or clause.tokens[0].kind != "," or last.name is None:
        return None
    phrase = clause.phrase_at(1)
    whole = phrase is not None and phrase.last == len(clause.tokens)
    return Said(phrase, None) if whole and phrase and clause.somebody(phrase) else None


def talked_of(clause: Clause, behind: Sequence[Token]) -> Said | None:
    """In what there is talk of something: "In dem Bericht ist von „…“ die Rede".

    Args:
        behind: what follows the marks.
    """
    end = len(clause.tokens)
    talk = any(t.low == "rede" and behind[i].low == "die" for i, t in enumerate(behind[1:8]))
    about = next((i for i in reversed(range(1, end)) if clause.tokens[i].low in table.ABOUT), 0)
    if not talk or not about:
        return None
    for phrase in clause.phrases:
        inside = phrase.governed and clause.lead_of(phrase) in table.INSIDE
        inside = inside or _in_which(clause, phrase.last)
        if inside and phrase.last <= about and clause.surely(phrase):
            return Said(phrase, (about, about + 1))
    return None


def _in_which(clause: Clause, at: int) -> bool:
    """Whether a German clause about what a text holds begins at `at`: ", in der von …"."""
    at += at < len(clause.tokens) and clause.tokens[at].kind in "WV"  # "eine Petition gestartet"
    following = clause.tokens[at : at + 2]
    return len(following) > 1 and following[0].kind == "," and following[1].low == "in"


def coins(clause: Clause) -> Said | None:
    """Whose sentence a German clause names right before the marks: "X hat den Satz | „…“"."""
    last = clause.tokens[-1].low if clause.tokens else ""
    phrase = acting(clause) if last in table.SENTENCES else None
    named = phrase is not None and clause.somebody(phrase) and _acts(clause, phrase)
    end = len(clause.tokens)
    return Said(phrase, (end - 1, end)) if named and phrase is not None else None


def closing_verb(clause: Clause) -> int:
    """Where the verb stands that ends a clause begun before the marks, or -1."""
    verb = next((i for i, t in enumerate(clause.tokens) if t.kind not in _NEGLIGIBLE), 0)
    shut = [token.kind for token in clause.tokens[verb + 1 : verb + 2]] in ([], [","])
    return verb if clause.grammar.verb_final and shut and clause.tokens[verb].kind == "V" else -1


def has_verb(clause: Clause) -> int:
    """Where a verb stands whose subject may stand before the marks, or -1."""
    if not clause.grammar.verb_second or not clause.verbs:
        return -1
    if any(not p.governed for p in clause.phrases[:1]):
        return -1
    following = [token.low for token in clause.tokens[clause.verbs[0] + 1 : clause.verbs[0] + 2]]
    return clause.verbs[0] if clause.verbs[0] <= 12 and following != ["es"] else -1
