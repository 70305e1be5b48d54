"""Who a clause that leads up to a quotation says speaks: "X said:", "According to X,"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.saying_auxiliaries import MODAL
from summarizer.evidence.lexicon.saying_indirect import AS, WANTS
from summarizer.evidence.lexicon.voices import Voice
from summarizer.evidence.speaking.clauses.announcing import (
    announced,
    comment_of,
    holds_words,
    is_comment,
)
from summarizer.evidence.speaking.clauses.asides import as_said
from summarizer.evidence.speaking.clauses.bracketed import gapped
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.frames import in_frame, own_words
from summarizer.evidence.speaking.clauses.impersonal import said_impersonally
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.clauses.thinking import thinks
from summarizer.evidence.speaking.clauses.verbs import subject_of
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token
from summarizer.evidence.speaking.phrases.voiced import phrase_voice


def last_clause(tokens: list[Token]) -> list[Token]:
    """What follows the last colon inside a sentence, if that may attribute by itself."""
    lead = next((i for i, t in enumerate(tokens[:10]) if t.kind == "-"), 0)
    if lead and all(token.kind in "N(),#P" for token in tokens[:lead]):
        tokens = tokens[lead + 1 :]  # a dateline: "LEEDS (AP) —"
    for at in range(len(tokens) - 2, -1, -1):
        if tokens[at].kind == ":":
            rest = tokens[at + 1 :]
            speaks = rest[-1].kind == ":" or any(
                token.kind in "VG" or token.low in WANTS for token in rest
            )
            return rest if speaks else tokens
    return tokens


def past_colon(tokens: Sequence[Token]) -> Sequence[Token]:
    """What follows a topic and a colon: "Europe: the party wants …"."""
    at = next((i for i, t in enumerate(tokens[:4]) if t.kind == ":"), None)
    return tokens if at is None or at + 3 > len(tokens) else tokens[at + 1 :]


def said_ahead(clause: Clause) -> Said | None:
    """Who speaks, when the clause leads up to a quotation: "X said:", "According to X,"."""
    if own := own_words(clause) or gapped(clause):
        return own
    for verb in reversed(clause.verbs):
        if verb != clause.verbs[0] and _modal(clause, verb):
            continue  # "said the agency would ask for “…”"
        if said := said_impersonally(clause, verb):
            return in_frame(clause) or said  # "Uit het stuk blijkt volgens X"
        subject = subject_of(clause, verb)
        if subject is not None:
            return Said(subject, (verb, verb + 1))
    if framed := in_frame(clause):
        return framed
    if len(clause.tokens) > 2 and clause.tokens[0].low in AS and clause.tokens[1].kind == "V":
        return as_said(clause, 0) or thinks(clause)  # "Según explicó X, …"
    return _without_verb(clause)


def _without_verb(clause: Clause) -> Said | None:
    """Who speaks before a colon, whose view is told, or whose words a text holds."""
    colon = bool(clause.tokens) and clause.tokens[-1].kind == ":"
    if colon and (answer := comment_of(clause)):
        return answer
    if clause.tokens and (colon or holds_words(clause)):
        subject = announced(clause) or main_subject(clause, len(clause.tokens))
        if subject is not None and is_comment(clause, subject):
            return None
        if colon and (subject is None or _unknown(clause, subject)) and (near := _named(clause)):
            return Said(near, None)  # "Bei Ruiz überwiegt die Sorge:", "A Ruiz le dolió:"
        if subject is not None:
            able = clause.able(subject) and not _adjective(clause, subject)
            return Said(subject, None) if able else None
    return thinks(clause)


def _unknown(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase is no name and a noun that no table knows."""
    told = phrase_voice(clause.tokens, phrase, clause.language)
    return phrase.head is None and told is Voice.UNKNOWN


def _named(clause: Clause) -> Phrase | None:
    """The only person that a clause names, whatever leads up to the name."""
    named = []
    for phrase in clause.phrases:
        name = clause.tokens[phrase.head[0]].name if phrase.head is not None else None
        named += [phrase] if name is not None and name.kind == "person" else []
    return named[0] if len(named) == 1 else None


def _modal(clause: Clause, verb: int) -> bool:
    """Whether a verb is not done yet: "would probably ask"."""
    adverb = clause.tokens[verb - 1].low.endswith("ly")
    return clause.tokens[verb - 1 - adverb].low in MODAL


def _adjective(clause: Clause, phrase: Phrase) -> bool:
    """Whether a capital is the sentence's: "Abwegig sei das nicht:", not "Ruiz:"."""
    first = clause.tokens[phrase.first]
    if (
        not clause.grammar.capital_nouns
        or phrase.first
        or phrase.last > 1
        or first.name is not None
    ):
        return False
    unknown = phrase_voice(clause.tokens, phrase, clause.language) is Voice.UNKNOWN
    return unknown and not first.role and clause.tokens[1].kind != ":"
