"""Who a sentence behind the marks says the words are from: «…». Lo ha detto Elisa Morandi."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon import saying_referring as table
from summarizer.evidence.lexicon.cues import ALIKE
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.following import following_phrase
from summarizer.evidence.speaking.phrases.phrases import Phrase

_FIRST = re.compile(r"[.,!?…]?[ \u00a0]([^\W\d_]+)[’']?(?: (\w+))?")
_REACH = 8
"""Words behind the opening one within which the verb stands."""


def may_refer(text: str, at: int, language: str) -> bool:
    """Whether the sentence behind `at` opens as one about the words before it may."""
    found = _FIRST.match(text, at)
    if found is None:
        return False
    opening = table.OPENING.get(ALIKE.get(language, language), frozenset())
    return found[1].lower() in opening or (
        found[2] is not None and found[2] == table.SECOND.get(language)
    )


def words_from(clause: Clause) -> Said | None:
    """Whom it says the words before it are from; None where it speaks of something else."""
    tokens = clause.tokens
    if len(tokens) < 2:
        return None
    verbs = (at for at, token in enumerate(tokens[: _REACH + 1]) if token.kind == "V")
    verb = next(verbs, None)  # behind "lo" too, which may be an article
    if verb is not None:
        subject = _between(clause, verb) or following_phrase(clause, verb)
        speaker = _speaker(clause, subject)
        return Said(speaker, (verb, verb + 1)) if speaker is not None else None
    return _equated(clause) or _bare_name(clause)


def _speaker(clause: Clause, phrase: Phrase | None) -> Phrase | None:
    return phrase if phrase is not None and clause.somebody(phrase) else None


def _between(clause: Clause, verb: int) -> Phrase | None:
    """The subject between the opening word and the verb: "Tak Nowak skomentował …"."""
    free = [p for p in clause.phrases_to(verb) if p.first > 0 and not p.governed]
    return _speaker(clause, free[-1]) if free else None


def _equated(clause: Clause) -> Said | None:
    """Who follows "is" or "the words of": "A dirlo è stato X", "To słowa X"."""
    for at, token in enumerate(clause.tokens[:_REACH]):
        words = token.low in table.WORDS
        if token.low in table.BEING or words:
            first = at + 1
            while first < len(clause.tokens) and clause.tokens[first].low in table.BEING | table.OF:
                first += 1
            phrase = _speaker(clause, clause.phrase_at(first) or clause.phrase_from(first))
            if phrase is not None:
                return Said(phrase, (at, at + 1))
    return None


def _bare_name(clause: Clause) -> Said | None:
    """Who follows the opening word at once: "Così l’ex assessore Fabio Tonelli"."""
    phrase = _speaker(clause, clause.phrase_at(1))
    if phrase is None:
        return None
    return Said(phrase, (0, 1)) if phrase.head is not None else None
