"""Where a phrase ends: its complement, the name that stands beside a role."""

from __future__ import annotations

from summarizer.evidence.lexicon.describing import is_description
from summarizer.evidence.lexicon.saying_phrases import (
    APPOSED_WHO,
    FORMER,
    NAMED,
    OBLIQUE,
    SHORT_TITLES,
)
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.phrases.cores import core_end
from summarizer.evidence.speaking.phrases.tokens import BREAK, CLOSE, NAME, OPEN, WORD, Token
from summarizer.evidence.speaking.phrases.words import Words

_TAIL = 8
"""Words that may part a role from the name behind it."""


def governed(words: Words, at: int) -> bool:
    """Whether a preposition leads a phrase in; a German one may stand before adjectives."""
    tokens = words.tokens
    at = _past_adjectives(words, at)
    if at > 1 and tokens[at - 1].low in FORMER:
        at -= 1
    if at and tokens[at - 1].low == "als" and tokens[at].kind in "NR":
        return tokens[at].name is None  # "der sich als Opfer sah"
    return at > 0 and tokens[at - 1].kind in "P("


def _past_adjectives(words: Words, at: int) -> int:
    """Where the adjectives before a German noun begin; no verb: "Seit 2016 leitet sie"."""
    tokens = words.tokens
    if not words.grammar.capital_nouns or tokens[at].kind in "AH":
        return at
    while at and tokens[at - 1].kind in "W#" and tokens[at - 1].low[-1] != "t":
        at -= 1
    return at


def oblique(words: Words, token: Token) -> bool:
    """Whether an article says that its noun is no subject: "den Plan"."""
    return words.grammar.cased_articles and token.kind == "A" and token.low in OBLIQUE


def complement(words: Words, at: int) -> int:
    """Where "for the ministry" behind a phrase ends."""
    tokens = words.tokens
    for _ in range(3):
        if at + 1 >= len(tokens) or not (
            tokens[at].low in words.cues.link or _written_by(words, at)
        ):
            break
        if tokens[at].kind not in "PA" or tokens[at + 1].kind not in "ANR#":
            break
        core = core_end(words, at + 1)
        if core <= at + 1:
            break
        at = core
    return at


def _written_by(words: Words, at: int) -> bool:
    """Whether an English phrase goes on with who wrote a text: "a report | by the union"."""
    tokens = words.tokens
    return tokens[at].low == "by" and voice(tokens[at - 1].low, words.language) is Voice.TEXT


def past_brackets(words: Words, at: int) -> int:
    """Where brackets behind a phrase end: "le maire (PS) de la ville"."""
    tokens = words.tokens
    if at < len(tokens) and tokens[at].kind == OPEN:
        for index in range(at + 1, min(at + 6, len(tokens) - 1)):
            if tokens[index].kind == CLOSE:
                return index + 1
    return at


def _trailing(words: Words, core: int, last: int) -> tuple[int, int] | None:
    """The person a complement runs into: "the CEO of the Refugee Council Enver Solomon"."""
    tokens = words.tokens
    name = tokens[last - 1].name if last > core else None
    if name is None or name.kind != "person" or tokens[last - 1].owner:
        return None
    at = last - 2
    while at > core and tokens[at].low in SHORT_TITLES:
        at -= 1
    body = at > core and tokens[at].kind == NAME and not tokens[at].role
    return (last - 1, last) if body and not tokens[at].owner else None


def _is_person(words: Words, noun: Token) -> bool:
    """Whether a noun stands for a person: "eine Kundin, die junge Ida Lang aus Ulm"."""
    return voice(noun.low, words.language) is Voice.PERSON


def _called(words: Words, at: int) -> tuple[int, int] | None:
    """The name behind "called": "a cyclist named Ann Lee", "eine Frau namens Ida Lang"."""
    tokens = words.tokens
    if at + 1 >= len(tokens) or tokens[at].low not in NAMED:
        return None
    name = tokens[at + 1].name
    body = tokens[at].low == "namens" and tokens[at + 1].kind == NAME
    person = name is not None and name.kind == "person"
    return (at + 1, at + 2) if person or body else None


def _past_words(words: Words, at: int, last: int) -> tuple[int, int] | None:
    """The name behind lower-case words: "el jefe del grupo, Ana Ruiz,"."""
    tokens = words.tokens
    if governed(words, at) or not (tokens[at].kind in "AR" or tokens[at].role):
        return None
    index, stop = last, min(last + _TAIL, len(tokens))
    while index < stop and (
        tokens[index].kind in "WPAR#" or (tokens[index].kind == NAME and index > last)
    ):
        name = tokens[index].name
        if name is not None and name.kind == "person" and not tokens[index].owner:
            linked = tokens[last].low in words.cues.link and tokens[index - 1].kind == WORD
            return (index, index + 1) if linked else None
        index += 1
    if index in (last, len(tokens)) or tokens[index].kind != BREAK:
        return None
    described = any(t.role or is_description(t.low, words.language) for t in tokens[at:last])
    named = apposition(words, index)
    if not described and not between_commas(words, named):
        return None
    shut = named is not None and (named[1] >= len(tokens) or tokens[named[1]].kind in ",(.-:")
    return named if shut else None


def _past_relative(words: Words, at: int) -> tuple[int, int] | None:
    """The name behind what is told of a role: "Il medico che lo ha curato, Ivo Reis,"."""
    tokens = words.tokens
    if at >= len(tokens) or tokens[at].low not in APPOSED_WHO:
        return None
    comma = next((i for i in range(at, min(at + 9, len(tokens))) if tokens[i].kind in ",.:"), 0)
    if comma + 2 >= len(tokens) or tokens[comma].kind != BREAK:
        return None
    name = tokens[comma + 1].name
    person = name is not None and name.kind == "person" and " " in name.name
    return (comma + 1, comma + 2) if person and tokens[comma + 2].kind == BREAK else None


def apposition(words: Words, at: int) -> tuple[int, int] | None:
    """The person named behind a role and a comma: "the mayor, John Smith,"."""
    tokens = words.tokens
    if at + 1 >= len(tokens):
        return None
    index = at + (tokens[at].kind == BREAK)
    if index + 1 < len(tokens) and tokens[index].low in FORMER:
        index += 1  # "the head of the mission, former Irish minister Ann Lee, said"
    if tokens[index].kind == "A" and index > at:
        named = apposition(words, index) if tokens[index + 1 : index + 2] else None
        if named and tokens[named[0]].name is not None:
            return named
        return _qualified(words, index + 1)
    if _ranked(words, index):
        index += 1  # "Aktor, statsadvokat Mette Lie, sier"
    end = core_end(words, index) if tokens[index].kind in "NRA" else index
    for i in range(index, end):
        if (name := tokens[i].name) and name.kind == "person" and not tokens[i].owner:
            return i, i + 1
    closed = end >= len(tokens) or tokens[end].kind in ",.:V)("
    body = tokens[end - 1].name if end > index else None
    if body is not None and body.kind == "organization" and tokens[end : end + 1]:
        return (end - 1, end) if tokens[end].kind == BREAK else None
    name = tokens[index].name
    unknown = name is None or name.kind == "other"
    told = " " in tokens[index].low or tokens[at - 1].role or _first_alone(words, index)
    lone = end == index + 1 and unknown and told
    several = end > index + 1 or (lone and tokens[end : end + 1] != [])
    several = several or (end == index + 1 and tokens[index - 1].low in SHORT_TITLES)
    capitals = several and all(t.kind == NAME for t in tokens[index:end])
    if index > at and capitals and closed and not any(t.role for t in tokens[index:end]):
        return index, end
    return None


def _ranked(words: Words, at: int) -> bool:
    """Whether a rank or title stands before a name: ", coronel Ivo Reis,", ", dona Zilda"."""
    tokens = words.tokens
    if tokens[at].kind != WORD or at + 1 >= len(tokens):
        return False
    if tokens[at].role or tokens[at].low in SHORT_TITLES:
        return True
    name = tokens[at + 1].name
    return tokens[at - 1].kind == BREAK and name is not None and name.kind == "person"


def _first_alone(words: Words, at: int) -> bool:
    """Whether a first name stands alone between commas: "o irmão mais velho, Caíque, conta"."""
    tokens = words.tokens
    shut = at + 1 < len(tokens) and tokens[at + 1].kind == BREAK
    return shut and tokens[at].name is not None and tokens[at - 1].kind == BREAK


def between_commas(words: Words, named: tuple[int, int] | None) -> bool:
    """Whether a comma ends a person’s name: "Il perito …, Carlo Neri, ha"."""
    tokens = words.tokens
    if named is None or named[1] >= len(tokens):
        return False
    name = tokens[named[0]].name
    person = name is not None and name.kind == "person" and " " in name.name
    return person and tokens[named[1]].kind == BREAK


def _qualified(words: Words, at: int) -> tuple[int, int] | None:
    """The name behind an article and adjectives: "the company, the Dutch-owned Velthuis,"."""
    tokens = words.tokens
    while at < len(tokens) and (tokens[at].kind == WORD or tokens[at].low[-2:] == "ed"):
        at += 1
    name = tokens[at].name if at < len(tokens) else None
    follows = tokens[at + 1].kind if at + 1 < len(tokens) else "."
    if name is not None and name.kind == "person":
        return (at, at + 1) if follows in ",.P(" else None
    kinds = ("organization", "other", "person")
    if name is None or name.kind not in kinds or follows != BREAK:
        return None
    return at, at + 1


def name_behind(words: Words, at: int, core: int, last: int) -> tuple[int, tuple[int, int] | None]:
    """Where a phrase of a role ends with the name that belongs to it, and that name."""
    tokens = words.tokens
    if named := _trailing(words, core, last):
        return last, named
    if named := _called(words, last):
        return named[1], named
    last = past_brackets(words, last)
    if named := apposition(words, last):
        rest = tokens[named[1] : named[1] + 1]
        name = tokens[named[0]].name
        full = name is not None and name.kind == "person"
        closed = rest[0].kind == BREAK if rest else full
        role = any(
            t.role or is_description(t.low, words.language) for t in tokens[at:core]
        ) or _is_person(words, tokens[core - 1])
        led = governed(words, at)
        text = led and voice(tokens[core - 1].low, words.language) is Voice.TEXT
        if text and full:
            return last, None  # "In a statement, Ana Ruiz, the mayor, said"
        if ((role or closed) and not led) or (role and closed):
            return named[1], named
    if named := _past_words(words, at, last):
        return named[1], named
    if (named := _past_relative(words, last)) and not governed(words, at):
        return named[1], named
    return last, None
