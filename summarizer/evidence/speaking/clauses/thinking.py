"""Who holds what is quoted, by a verb of no saying: "X expects that “…”", "X wants “…”"."""

from __future__ import annotations

from summarizer.evidence.lexicon import saying_indirect as table
from summarizer.evidence.lexicon.moods_german import REPORTED
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.phrases.phrases import Phrase, with_apposition


def thinks(clause: Clause) -> Said | None:
    """Who holds what follows "that": "X expects that “…”"; "for X, it is “…”"."""
    if held := _held(clause):
        return held
    if wanting := next((i for i in range(len(clause.tokens)) if _wants(clause, i)), 0):
        subject = main_subject(clause, wanting)
        if subject is not None and clause.somebody(subject):
            return Said(subject, (wanting, wanting + 1))
    return _holds(clause)


def _held(clause: Clause) -> Said | None:
    """Who holds what follows the last "that", by a verb of no saying."""
    for at in range(len(clause.tokens) - 1, 0, -1):
        if clause.tokens[at].low not in table.THAT:
            continue
        verb = at - 1 - (clause.tokens[at - 1].kind == ",")
        if verb > 0 and clause.tokens[verb].kind == "P":
            verb -= 1  # "Hun viser til at “…”"
        subject = main_subject(clause, verb)
        behind_noun = clause.tokens[at].low in table.BEHIND_NOUNS and _noun(clause, verb)
        if verb < 1 or behind_noun:
            continue  # "on the grounds that"
        if clause.tokens[verb].kind in "WN" and subject and clause.somebody(subject):
            return Said(subject, (verb, verb + 1))
    return None


def _holds(clause: Clause) -> Said | None:
    """Whom a sentence is about before a colon, or for whom something is so."""
    if clause.grammar.reported_mood and (named := _before_colon(clause)):
        return Said(named, None)
    first = clause.phrase_at(1)
    if first is not None and first.head is None:
        first = with_apposition(clause.words, first)
    led = first is not None and clause.tokens[0].low in table.FOR
    return Said(first, (0, 1)) if first and led and clause.somebody(first) else None


def _wants(clause: Clause, at: int) -> bool:
    """Whether a verb at `at` tells what somebody is for: "wants …", "intends to …"."""
    low = clause.tokens[at].low
    if low in table.WANTS:
        return low not in table.FUTURE.get(clause.language, ())
    return low in table.MEANS and [t.low for t in clause.tokens[at + 1 : at + 2]] == ["to"]


def _noun(clause: Clause, at: int) -> bool:
    """Whether a word before "that" is no verb: "accusations that"."""
    mute = voice(clause.tokens[at].low, clause.language) is Voice.MUTE
    return clause.tokens[at - 1].kind in "AP" or (mute and clause.tokens[at].kind == "W")


def _before_colon(clause: Clause) -> Phrase | None:
    """Whom a German sentence is about before a colon: "Ruiz ist wütend: Das sei falsch"."""
    at = next((i for i, t in enumerate(clause.tokens[:24]) if t.kind == ":"), 0)
    if not at or at + 1 >= len(clause.tokens):
        return None
    named = clause.phrase_to(at)
    if named is None or named.head is None or named.governed or not clause.somebody(named):
        start, end = clause.tokens[at].end, clause.tokens[-1].end
        told = REPORTED.search(clause.text, start, end)
        named = main_subject(clause, at) if told else None
    return named if named is not None and clause.somebody(named) else None
