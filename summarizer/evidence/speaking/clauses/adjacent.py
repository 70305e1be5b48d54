"""The phrase before a verb of saying, where nothing shows that it is somebody's object."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.saying_phrases import APPOSED_WHO, OPENS_CLAUSE, WHO
from summarizer.evidence.lexicon.voices import Voice
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import NAME
from summarizer.evidence.speaking.phrases.voiced import phrase_voice


def adjacent_subject(clause: Clause, left: Sequence[Phrase], verb: int) -> Phrase | None:
    """The phrase next to the verb, if nothing shows that it is somebody's object."""
    if not left:
        return None
    near = left[-1]
    between = clause.tokens[_past_apposition(clause, near) : verb]
    close = len(between) <= 6 and all(t.kind in "XWOP#" for t in between)
    if not close and not _only_aside(clause, near, verb):
        return None
    if clause.begins(near):
        return _apposed_to(clause, near, left) or _ahead_of_auxiliary(clause, near, left) or near
    if _reported(clause, near, verb):
        return near
    others = [p for p in left[:-1] if clause.begins(p)]
    if others and any(t.low in WHO for t in clause.tokens[others[-1].last : near.first]):
        return others[-1]  # "Smith, who had watched the vote, said"
    if not others or _cut(clause, others[-1].last, near.first):
        return near
    return clause.able(others[-1], verb) or near  # "a word her critics used"


def _reported(clause: Clause, near: Phrase, verb: int) -> bool:
    """Whether a verb of saying or hearing opens a clause: "heard | Ruiz shouted"."""
    if near.last != verb or not near.first:
        return False
    before = clause.tokens[near.first - 1]
    return before.low in OPENS_CLAUSE and near.head is not None


def _ahead_of_auxiliary(clause: Clause, near: Phrase, left: Sequence[Phrase]) -> Phrase | None:
    """Who opens a sentence whose object follows: "Ruiz hatte das Verbot begründet"."""
    if not clause.grammar.verb_final or len(left) < 2:
        return None
    if clause.tokens[near.first - 1].kind != "X":
        return None
    first = left[-2]
    between = clause.tokens[_past_apposition(clause, first) : near.first]
    if not clause.begins(first) or not between or any(t.kind != "X" for t in between):
        return None
    told = phrase_voice(clause.tokens, first, clause.language)
    return first if told in (Voice.PERSON, Voice.BODY) else None


def _past_apposition(clause: Clause, phrase: Phrase) -> int:
    """Where what follows a phrase begins: behind the comma that ends "the boss, Tom Price,"."""
    named = phrase.head is not None and phrase.head[0] >= phrase.core
    shut = phrase.last < len(clause.tokens) and clause.tokens[phrase.last].kind == ","
    return phrase.last + (named and shut)


def _apposed_to(clause: Clause, near: Phrase, left: Sequence[Phrase]) -> Phrase | None:
    """The name a role stands behind: "Steiner, the director of the agency said"."""
    comma = near.first > 1 and clause.tokens[near.first - 1].kind == ","
    if not comma or near.head is not None or clause.tokens[near.first].kind == NAME:
        return None
    named = next((p for p in left if p.last == near.first - 1), None)
    if named is None or not named.head or not clause.begins(named):
        return None
    person = clause.tokens[named.head[0]].name
    told = person is not None and person.kind == "person" and " " in person.name
    return named if told or clause.tokens[near.core - 1].role else None


def of_relative(clause: Clause, said: Said) -> Said:
    """The name whose role opens a clause about them: "Smith, head of the union, who called it"."""
    role, verb = said.phrase, said.cue[0] if said.cue is not None else len(clause.tokens)
    relative = clause.tokens[role.last : verb]
    if role.head is not None or len(relative) < 2 or clause.tokens[role.first - 1].kind != ",":
        return said
    opens = relative[0].kind == "," and relative[1].low in APPOSED_WHO
    if not opens or any(token.kind == "," for token in relative[1:]):
        return said
    named = clause.phrase_to(role.first - 1)
    return Said(named, said.cue) if named is not None and named.head is not None else said


def _only_aside(clause: Clause, near: Phrase, verb: int) -> bool:
    """Whether prepositional phrases alone part a phrase from its verb."""
    index = near.last
    while index < verb:
        token = clause.tokens[index]
        if token.kind == "P":
            phrase = clause.phrase_from(index + 1)
            if phrase is None or phrase.last > verb:
                return False
            index = phrase.last
        elif token.kind in "XWO#()N":
            index += 1
        else:
            return False
    return True


def _cut(clause: Clause, start: int, end: int) -> bool:
    return any(token.kind in ",:SC" for token in clause.tokens[start:end])
