"""The subject that a verb of saying has in a clause that leads up to a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.lexicon import saying_subjects as table
from summarizer.evidence.lexicon.saying_auxiliaries import BEING, QUOTE
from summarizer.evidence.lexicon.saying_phrases import TO, WHO
from summarizer.evidence.lexicon.voices import SPEAKING, Voice
from summarizer.evidence.speaking.clauses.adjacent import adjacent_subject
from summarizer.evidence.speaking.clauses.citing import quoted_by
from summarizer.evidence.speaking.clauses.clause import Clause
from summarizer.evidence.speaking.clauses.following import following_phrase
from summarizer.evidence.speaking.clauses.inverted import inverted_subject
from summarizer.evidence.speaking.clauses.passives import agent_of, unsaid
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.voiced import phrase_voice

_BODIES = ("organization", "other")
"""Kinds of names that a body may have."""


def subject_of(clause: Clause, verb: int) -> Phrase | None:
    """The subject of the verb at `verb` in a clause that leads up to a quotation.

    None where the subject cannot say anything: the verb is another's, or of no saying.
    """
    if unsaid(clause, verb):
        return None
    found = clause.able(_of_verb(clause, verb), verb)
    if found is not None and _called_so(clause, found, verb):
        return None
    if found is None and clause.grammar.verb_second and clause.fronted():
        found = following_phrase(clause, verb)  # "Als den falschen Weg beschrieb X den Plan"
    return found


def _of_verb(clause: Clause, verb: int) -> Phrase | None:
    before = clause.tokens[verb - 1] if verb else None
    who = verb - 1
    while who > 0 and clause.tokens[who].kind == "X":
        who -= 1
    if who >= 0 and clause.tokens[who].low in WHO:
        return clause.phrase_to(who - 1) or clause.phrase_to(who)
    if (agent := agent_of(clause, verb)) and not quoted_by(clause, verb, agent):
        return agent
    if clause.tokens[verb].low in QUOTE and (quoted := clause.phrase_at(verb + 1)):
        return quoted  # "The Herald quoted X as saying"
    if clause.tokens[verb].kind == "G" or (before is not None and before.low in TO):
        return _of_gerund(clause, verb)
    return _of_finite(clause, verb)


def _called_so(clause: Clause, phrase: Phrase, verb: int) -> bool:
    """Whether a text before a Slavic verb of naming is what is named: "Rozsudek označil za"."""
    if clause.cues.articled or not clause.tokens[verb].low.startswith(table.NAMING):
        return False
    alone = phrase.head is None and phrase.last == verb and phrase.first == 0
    return alone and phrase_voice(clause.tokens, phrase, clause.language) is Voice.TEXT


def _of_gerund(clause: Clause, verb: int) -> Phrase | None:
    """The subject of a verb without one of its own: that of the sentence."""
    own = clause.phrase_to(verb)
    if own is not None and own.first and clause.tokens[own.first - 1].low in ("with", ","):
        return own  # "with Smith adding"
    if own is not None and own.first and clause.tokens[own.first - 1].low in BEING:
        return own  # "all they get is a message stating"
    return main_subject(clause, verb)


def _of_finite(clause: Clause, verb: int) -> Phrase | None:
    """The subject of a finite verb: next to it, inverted behind it, or the sentence's."""
    left = [p for p in clause.phrases_to(verb) if not p.governed]
    if apposed := _apposed(clause, verb):
        return apposed
    if _set_apart(clause, verb):
        return None
    return (
        inverted_subject(clause, verb, left)
        or _clausal(clause, verb)
        or _of_last(clause, verb)
        or _trailing_name(clause, left, verb)
        or _behind_that(clause, verb)
        or adjacent_subject(clause, left, verb)
        or _further(clause, left, verb)
    )


def _further(clause: Clause, left: Sequence[Phrase], verb: int) -> Phrase | None:
    """The subject of a verb that has none beside it."""
    right = None
    if not clause.grammar.subject_first and not _opens_with(clause, left):
        right = following_phrase(clause, verb)
    found = right or main_subject(clause, verb) or _agreeing(clause, verb) or _housed(clause, verb)
    if found is None and (not clause.grammar.subject_first or verb == 0):
        return following_phrase(clause, verb)
    return found


def _apposed(clause: Clause, verb: int) -> Phrase | None:
    """The name that commas set behind a noun no table has: "Jego obrońca, Jan Wilk, mówił"."""
    named = clause.phrase_to(verb - 1) if verb and clause.tokens[verb - 1].kind == "," else None
    if named is None or named.head is None:
        return None
    before = "".join(token.kind for token in clause.tokens[: named.first])
    return named if before.endswith(("W,", "W,W")) else None


def _clausal(clause: Clause, verb: int) -> Phrase | None:
    """Whom a verb has in a clause that a word before them opens: "after | Smith said"."""
    own = clause.phrase_to(verb)
    opened = own is not None and own.first and clause.tokens[own.first - 1].low in table.CLAUSAL
    return own if opened else None


def _of_last(clause: Clause, verb: int) -> Phrase | None:
    """Whom a verb has that ends its clause: ", in der er die Bürger aufforderte"."""
    if not clause.grammar.verb_final or not clause.ends(verb + 1):
        return None
    comma = next((i for i in range(verb - 1, 0, -1) if clause.tokens[i].kind == ","), 0)
    opens = [token.kind for token in clause.tokens[comma + 1 : comma + 3]]
    if not comma or opens != ["P", "A"] or comma + 3 >= verb:
        return None
    phrase = clause.phrase_at(comma + 3)
    return phrase if phrase is not None and phrase.pronoun else None


def _behind_that(clause: Clause, verb: int) -> Phrase | None:
    """Whom commas part from an English verb: "heard that Ruiz, aged 49, told"."""
    if not verb or clause.tokens[verb - 1].kind != ",":
        return None
    that = next((i for i in range(verb - 1, -1, -1) if clause.tokens[i].low == "that"), -1)
    own = clause.phrase_at(that + 1) if that >= 0 else None
    if own is None or clause.tokens[own.last].kind != ",":
        return None
    return own if not any(own.last < other < verb for other in clause.verbs) else None


def _set_apart(clause: Clause, verb: int) -> bool:
    """Whether commas part a verb without a subject from its sentence: "La piena, spiega,"."""
    if not clause.grammar.subject_dropped or not 0 < verb < len(clause.tokens) - 1:
        return False
    return clause.tokens[verb - 1].kind == "," == clause.tokens[verb + 1].kind


def _trailing_name(clause: Clause, left: Sequence[Phrase], verb: int) -> Phrase | None:
    """The person right before an English verb whom a role's long complement runs into.

    "A candidate for the Broadway area of London Ana Ruiz said".
    """
    if not left or not clause.tokens[left[-1].core - 1].role:
        return None
    near = clause.phrase_to(verb)
    if near is None or not near.governed or near.head is None or near.head[0] == near.first:
        return None
    name, place = clause.tokens[near.head[0]].name, clause.tokens[near.head[0] - 1].name
    person = name is not None and name.kind == "person" and place is not None
    return replace(near, first=near.head[0], governed=False) if person else None


def _agreeing(clause: Clause, verb: int) -> Phrase | None:
    """A lower-case noun before a Slavic verb that it agrees with: "spółka napisała"."""
    noun = clause.tokens[verb - 1] if verb else None
    if clause.cues.articled or noun is None or noun.kind != "W":
        return None
    low = clause.tokens[verb].low
    for past, ends in table.AGREEMENT:
        if low.endswith(past):
            return Phrase(verb - 1, verb, verb, None) if noun.low.endswith(ends) else None
    return None


def behind_verb(clause: Clause, verb: int) -> Phrase | None:
    """Who follows a verb right behind the marks, or the body inside which it speaks."""
    return following_phrase(clause, verb) or _housed(clause, verb)


def _housed(clause: Clause, verb: int) -> Phrase | None:
    """The body inside which a verb without a subject speaks: "как сообщили в МЧС"."""
    if not clause.tokens[verb].low.endswith(table.ANONYMOUS.get(clause.language, ("\0",))):
        return None
    for phrase in clause.phrases:
        near = -6 < phrase.first - verb < 6
        inside = near and phrase.first and clause.lead_of(phrase) in table.INSIDE
        if phrase_voice(clause.tokens, phrase, clause.language) not in SPEAKING:
            continue  # "hanno detto dal palco"
        name = clause.tokens[phrase.last - 1].name
        if inside and clause.able(phrase) and (name is None or name.kind in _BODIES):
            return replace(phrase, governed=False)
    return None


def _opens_with(clause: Clause, left: Sequence[Phrase]) -> bool:
    return bool(left) and left[0].first <= 1 and not clause.fronted()
