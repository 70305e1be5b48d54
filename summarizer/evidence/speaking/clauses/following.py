"""The phrase that follows a verb of saying, where it may be the subject."""

from __future__ import annotations

from itertools import takewhile

from summarizer.evidence.lexicon.describing import is_description
from summarizer.evidence.lexicon.naming import CALENDAR
from summarizer.evidence.lexicon.saying_auxiliaries import DOING, NORDIC_IT, STANDS
from summarizer.evidence.lexicon.saying_subjects import BARE, LISTENERS
from summarizer.evidence.lexicon.saying_turns import TIMES_TOLD
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.wordlists import word_set
from summarizer.evidence.speaking.clauses.clause import Clause
from summarizer.evidence.speaking.phrases.appositions import oblique
from summarizer.evidence.speaking.phrases.phrases import Phrase, phrase_from
from summarizer.evidence.speaking.phrases.tokens import NAME, Token

_NEAR = 12
_MANNER = 6
"""Words between commas that may tell how somebody said it."""
_LATTER = word_set("dieser diese")
"""Who was named last, as a German subject."""


def following_phrase(clause: Clause, verb: int) -> Phrase | None:
    """The phrase that follows the verb, past adverbs and prepositional phrases."""
    if _stands(clause, verb):
        return Phrase(verb + 1, verb + 2, verb + 2, None)
    return _next(clause, verb)


def _next(clause: Clause, verb: int) -> Phrase | None:
    index, words = verb + 1, 0
    while index < min(len(clause.tokens), verb + _NEAR + 8):
        token = clause.tokens[index]
        if token.kind == "P":
            index = _past(clause, index + 1)
            continue
        if index == verb + 1 and (past := _past_listener(clause, index)):
            index = past
            continue
        phrase = clause.phrase_at(index) or phrase_from(clause.words, index)
        if phrase is not None and (oblique(clause.words, token) or _dates(clause, phrase)):
            index = phrase.last
            continue
        if phrase is not None and clause.able(phrase, verb):
            return phrase
        if phrase is not None:
            index = phrase.last  # "kommentierte den Plan", and who did may follow
            continue
        if token.kind == "W" and index == verb + 1 and _bare(clause, index):
            return Phrase(index, index + 1, index + 1, None)
        if token.low in _LATTER and index == verb + 1 and clause.ends(index + 1):
            return Phrase(index, index + 1, index + 1, None, token.low)
        if token.kind not in "XOW#" or words > 3 or _doing(clause, token):
            return None
        words += token.kind == "W"
        index += 1
    return None


def _addressed(clause: Clause, index: int) -> bool:
    """Whether an agency was told, not who told it: "рассказал ТАСС представитель X"."""
    if clause.cues.articled or index + 1 >= len(clause.tokens):
        return False
    token, following = clause.tokens[index : index + 2]
    capitals = clause.text[token.start : token.end].isupper() and len(token.low) > 2
    return capitals and following.kind in "RW"


def _doing(clause: Clause, token: Token) -> bool:
    """Whether a Romance gerund has an object of its own: "dice accarezzandole il muso"."""
    return clause.grammar.noun_first and DOING.search(token.low) is not None


def _stands(clause: Clause, verb: int) -> bool:
    """Whether "it" alone is the subject of a Nordic verb: "står det överst"."""
    following = [token.low for token in clause.tokens[verb + 1 : verb + 2]]
    stands = clause.tokens[verb].low in STANDS and following == [NORDIC_IT]
    return stands and not clause.phrase_at(verb + 2)


def _listens(token: Token) -> bool:
    """Whether a word, or a name of several, is that of an agency as who is told something."""
    return LISTENERS.issuperset(token.low.split())


def _past_listener(clause: Clause, index: int) -> int:
    """Where an agency that was told, or what tells the manner between commas, ends; 0 for none.

    "рассказал ТАСС | представитель X", "řekl Seznam Zprávám", "diz, chorando, | X".
    """
    if not clause.cues.articled and _listens(clause.tokens[index]):
        return index + len(list(takewhile(_listens, clause.tokens[index:])))
    if clause.tokens[index].kind != ",":
        return index + 1 if _addressed(clause, index) else 0
    behind = range(index + 1, len(clause.tokens))
    shut = next((i for i in behind if clause.tokens[i].kind == ","), 0)
    inside = clause.tokens[index + 1 : shut]
    where = "N" if inside and inside[0].kind == "P" else ""  # "perguntava, no Cacém, X"
    manner = 0 < len(inside) <= _MANNER and all(t.kind in "WXPA#G" + where for t in inside)
    return shut + 1 if manner and shut + 1 < len(clause.tokens) else 0


def _past(clause: Clause, index: int) -> int:
    """Where the noun behind a preposition ends; a second article begins another."""
    start = index
    if clause.grammar.long_attributes and (led := _attributed(clause, index)):
        return led.last
    while index < len(clause.tokens) and clause.tokens[index].kind in "AW#X":
        if clause.tokens[index].kind == "A" and clause.tokens[index - 1].kind == "W":
            return index
        index += 1
    while index < len(clause.tokens) and clause.tokens[index].kind in "NR":
        if index > start and _acts_at(clause, index):
            return index  # "сказал после матча главный тренер"
        name = clause.tokens[index].name
        if index > start and name is not None and name.kind == "person":
            return index  # "przypomniała na konferencji Anna Nowak"
        index += 1
    return index


def _acts_at(clause: Clause, index: int) -> bool:
    """Whether an office stands there, no text, that no article has to lead in.

    In a Romance language behind a name: "disse à Lusa | fonte oficial".
    """
    bare = not clause.cues.articled
    bare = bare or (clause.grammar.noun_first and clause.tokens[index - 1].kind == NAME)
    role = clause.tokens[index].role and clause.tokens[index].kind == "R" and bare
    return role and voice(clause.tokens[index].low, clause.language) is not Voice.TEXT


def _attributed(clause: Clause, at: int) -> Phrase | None:
    """The phrase there, if much parts its article from its noun: "die seit Jahren geplante"."""
    kinds = [token.kind for token in clause.tokens[at : at + 2]]
    return clause.phrase_at(at) if kinds == ["A", "P"] else None


def _dates(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase tells a time: "admitió este martes el alcalde"."""
    own = clause.tokens[phrase.first : phrase.last]
    return any(t.low in CALENDAR or t.low in TIMES_TOLD for t in own) and not any(
        t.role or t.name for t in own
    )


def _bare(clause: Clause, at: int) -> bool:
    """Whether a lone lower-case word may speak: "skriver ministeriet", "said locals"."""
    low = clause.tokens[at].low
    closed = clause.ends(at + 1)
    if not clause.cues.articled and is_description(low, clause.language):
        return closed or clause.tokens[at + 1].kind == "P"
    ends = BARE.get(clause.language)
    return closed and ends is not None and ends.search(low) is not None
