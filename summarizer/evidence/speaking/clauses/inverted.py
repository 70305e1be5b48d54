"""The subject behind a verb, where its language and what opens the sentence ask for it."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon import saying_subjects as table
from summarizer.evidence.lexicon.moods_german import REPORTED
from summarizer.evidence.lexicon.voices import Voice
from summarizer.evidence.speaking.clauses.clause import Clause
from summarizer.evidence.speaking.clauses.following import following_phrase
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.voiced import phrase_voice


def inverted_subject(clause: Clause, verb: int, left: Sequence[Phrase]) -> Phrase | None:
    """The subject behind a verb, where its language and what opens the sentence ask for it."""
    if verb + 1 < len(clause.tokens) and clause.tokens[verb + 1].kind == "H":
        pronoun = clause.phrase_at(verb + 1)
        first = clause.grammar.subject_first  # "said he", but "and said it was"
        other = first and (left or pronoun is None or pronoun.pronoun == "it")
        if clause.grammar.verb_second:  # "Odd Vik mener | hun er", "Ruiz lobte | sie"
            other = any(p.last == verb and clause.begins(p) and clause.somebody(p) for p in left)
        if pronoun is not None and not other:
            return pronoun
    comma = verb > 0 and clause.tokens[verb - 1].kind == ","
    if comma and clause.grammar.verb_second and (clause.fronted() or not left):
        return following_phrase(clause, verb)
    if comma and clause.grammar.reported_mood and (behind := _behind_report(clause, verb)):
        return behind
    inverting = not clause.grammar.subject_first or clause.tokens[verb].low in table.INVERTING
    if comma and inverting and (named := _named_behind(clause, verb)):
        return named
    return None


def _behind_report(clause: Clause, verb: int) -> Phrase | None:
    """Whom a verb behind reported speech has: "Der Bus habe gefehlt, sagte die Frau"."""
    behind = clause.phrase_at(verb + 1)
    if behind is None or behind.governed or clause.tokens[verb + 1].low in table.DATIVE:
        return None
    aside = any(token.kind == "," for token in clause.tokens[: verb - 1])  # "X, Y, nannte Z"
    start, end = clause.tokens[0].start, clause.tokens[verb].start
    if aside and not REPORTED.search(clause.text, start, end):
        return None
    if behind.head is not None:
        return behind if clause.tokens[behind.head[0]].name is not None else None
    told = phrase_voice(clause.tokens, behind, clause.language)
    return behind if told in (Voice.PERSON, Voice.BODY) else None


def _named_behind(clause: Clause, verb: int) -> Phrase | None:
    """The name that ends a clause behind its verb: "It is late, warns Noor Bashir"."""
    named = clause.phrase_at(verb + 1)
    if named is None or named.head is None or not clause.ends(named.last):
        return None
    name = clause.tokens[named.head[0]].name
    if name is None or name.kind == "other":
        return named if clause.tokens[named.first].kind == "A" else None  # "vindt haar man Henk"
    return named if name.kind == "person" else None
