"""Who a clause behind a quotation says spoke: "“…”, said X", "“…”, as X put it"."""

from __future__ import annotations

from summarizer.evidence.lexicon.saying_auxiliaries import ANY_BEING
from summarizer.evidence.lexicon.saying_indirect import AS, TAKING_UP
from summarizer.evidence.lexicon.saying_subjects import COINED
from summarizer.evidence.speaking.clauses.asides import as_said, verdict_of
from summarizer.evidence.speaking.clauses.citing import quoted_behind, quoted_in
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.following import following_phrase
from summarizer.evidence.speaking.clauses.frames import frame_at, in_frame
from summarizer.evidence.speaking.clauses.impersonal import said_impersonally
from summarizer.evidence.speaking.clauses.passives import unsaid
from summarizer.evidence.speaking.clauses.verbs import behind_verb
from summarizer.evidence.speaking.phrases.phrases import Phrase

_NEGLIGIBLE = frozenset("XOW")
"""Kinds of tokens that may part the marks from the verb behind them."""


def said_behind(clause: Clause, *, closed: bool) -> Said | None:
    """Who spoke, when the clause right behind a quotation says so: ", said X", ", X said".

    Args:
        closed: whether the quotation itself ends with a comma, "!" or "?".
    """
    at = 0
    while at < min(2, len(clause.tokens)) and clause.tokens[at].kind in ",-":
        at += 1
    if at >= len(clause.tokens) or _other_clause(clause, at):
        return None
    if framed := in_frame(clause, at, at + 1):
        return framed
    if clause.tokens[at].low in AS and (said := as_said(clause, at)):
        return said
    return _verb_behind(clause, _past_that(clause, at), closed=closed)


def _past_that(clause: Clause, at: int) -> int:
    """Where the verb of "– das sagt Ruiz" stands."""
    that = clause.tokens[at].low in TAKING_UP.get(clause.language, ())
    return at + (that and [t.kind for t in clause.tokens[at + 1 : at + 2]] == ["V"])


def _verb_behind(clause: Clause, at: int, *, closed: bool) -> Said | None:
    """Who spoke, by what stands from `at` on."""
    step = at
    while step < min(at + 3, len(clause.tokens)) and clause.tokens[step].kind in _NEGLIGIBLE:
        step += 1
    if step < len(clause.tokens) and clause.tokens[step].kind == "V":
        if impersonal := said_impersonally(clause, step):
            return impersonal
        return _by(clause, behind_verb(clause, step), step)
    if told := quoted_behind(clause, at) or verdict_of(clause, at):
        return told
    if (at or closed) and (coined := _coined(clause, at, step)):
        return coined
    return _reported_by(clause, at, step) or _ahead_of_verb(
        clause, clause.phrase_at(step) or clause.phrase_at(at)
    )


def _other_clause(clause: Clause, at: int) -> bool:
    """Whether a semicolon before `at` begins a clause about somebody else."""
    return at > 0 and clause.text[clause.tokens[at - 1].start] == ";"


def _reported_by(clause: Clause, at: int, step: int) -> Said | None:
    """Who follows the verb behind reported speech: "“…” sei der Plan, sagte X"."""
    if not clause.grammar.verb_second or step == at:
        return None
    verb = next((v for v in clause.verbs if v > step), len(clause.tokens))
    if verb == len(clause.tokens) or clause.tokens[verb - 1].kind != ",":
        return None
    if impersonal := said_impersonally(clause, verb):
        return impersonal
    subject = following_phrase(clause, verb)
    return Said(subject, (verb, verb + 1)) if subject is not None else None


def _ahead_of_verb(clause: Clause, phrase: Phrase | None) -> Said | None:
    """A phrase right behind the marks, with the verb or frame that follows it."""
    if phrase is None or phrase.governed or not clause.able(phrase):
        return None
    if phrase.last < len(clause.tokens) and frame_at(clause, clause.cues.after, phrase.last):
        return Said(phrase, (phrase.last, phrase.last + 1))
    verb = _main_verb(clause, phrase.last)
    if verb is None or not clause.able(phrase, verb) or unsaid(clause, verb):
        return None
    return _by(clause, phrase, verb)


def _by(clause: Clause, subject: Phrase | None, verb: int) -> Said | None:
    """The subject of a verb behind the marks, or whom that quotes, as who spoke."""
    if subject is None:
        return None
    return Said(quoted_in(clause, verb, subject) or subject, (verb, verb + 1))


def _main_verb(clause: Clause, at: int) -> int | None:
    """The verb of a phrase that ends at `at`: next to it, or behind a parenthesis."""
    verb = next((v for v in clause.verbs if v >= at), None)
    if verb is None or verb - at > 30:
        return None
    between = clause.tokens[at:verb]
    if any(token.kind in ".:" for token in between):
        return None
    if between and between[0].kind not in ",(-S":
        close = all(token.kind in "XWPAN#" for token in between)
        return verb if close and len(between) <= 6 else None
    return verb


def _coined(clause: Clause, at: int, step: int) -> Said | None:
    """Who follows a word that is no known verb of saying, right behind it: ", crowed X"."""
    phrase = clause.phrase_at(step)
    word = clause.tokens[step - 1] if step else None
    if phrase is None or word is None or step == at or word.kind != "W":
        return None
    if phrase.last < len(clause.tokens) and clause.tokens[phrase.last].kind == "V":
        return None
    if not clause.surely(phrase):
        return None  # "allerdings fehlt ihr die Unterstützung"
    ends = COINED.get(clause.language)
    if ends and not (phrase.head and word.low.endswith(ends)):
        return None
    return Said(phrase, (step - 1, step))


def tags(clause: Clause) -> bool:
    """Whether a comma, a verb and who speaks follow the marks, whatever led up to them.

    "Die Opposition hält das für falsch: „…“, spottet die Abgeordnete Ana Ruiz."
    """
    if len(clause.tokens) < 3 or clause.tokens[0].kind != "," or clause.tokens[1].kind != "V":
        return False
    named = clause.phrase_at(2)
    return named is not None and clause.somebody(named) and not named.governed


def speaks(clause: Clause, *, closed: bool = False) -> bool:
    """Whether a verb of saying stands right behind the marks, whoever its subject is.

    Args:
        closed: whether the quotation holds the comma: „Nemám důvod,“ dodal.
    """
    at = 0
    while at < min(5, len(clause.tokens)) and clause.tokens[at].kind in ",-XH":
        if clause.tokens[at].low in ANY_BEING:
            return False  # "‘Peter Grimes’ was described as"
        at += 1
    return (closed or at > 0) and at < len(clause.tokens) and clause.tokens[at].kind == "V"
