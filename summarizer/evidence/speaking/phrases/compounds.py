"""Romance verbs of several words, of which the last says something: "ha esortato", "fa sapere".

So are those with an object before them: "lo definisce", "si legge".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from summarizer.evidence.lexicon import saying_objects as table
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.saying import ARTICLE, AUXILIARY, VERB
from summarizer.evidence.lexicon.saying_auxiliaries import (
    BEFORE_INFINITIVE,
    KNOWN,
    LETTING,
    LIMITED,
    ROMANCE_HAVING,
)
from summarizer.evidence.lexicon.saying_regular import infinitives, participles
from summarizer.evidence.speaking.phrases.tokens import WORD, Token


def joined(tokens: Sequence[Token], language: str) -> Sequence[Token]:
    """`tokens`, with the last words of such verbs as verbs of saying."""
    if not grammar(language).noun_first:
        return tokens
    done, infinitive = participles(language), infinitives(language)
    telling = _telling(language)
    objects = table.OBJECTS.get(language, frozenset())
    found: list[Token] | None = None
    for at, token in enumerate(tokens):
        if token.kind == VERB and at and tokens[at - 1].low in objects:
            if _object(tokens, at):
                found = list(tokens) if found is None else found
                found[at - 1] = replace(tokens[at - 1], kind=AUXILIARY)
            continue
        if token.kind != WORD or token.low not in telling or not at:
            continue
        if token.low in table.READ and _reads(tokens, at):
            found = list(tokens) if found is None else found
            found[at] = replace(token, kind=VERB)
        known = token.low in KNOWN and _reaches(tokens, at, LETTING)
        says = token.low in done and _reaches(tokens, at, ROMANCE_HAVING)
        limited = _limited(tokens, at) if token.low in infinitive else at
        if known or says or limited < at:
            found = list(tokens) if found is None else found
            found[at] = replace(token, kind=VERB)
            for before in range(limited, at):
                found[before] = replace(tokens[before], kind=AUXILIARY)
    return tokens if found is None else found


@cache
def _telling(language: str) -> frozenset[str]:
    """All words that may be the last of such a verb."""
    return participles(language) | infinitives(language) | KNOWN | table.READ


def _reaches(tokens: Sequence[Token], at: int, words: frozenset[str]) -> bool:
    """Whether one of `words` stands before a word, or one word earlier."""
    before = at - 1
    if tokens[before].low in words:
        return True
    return before > 0 and tokens[before].kind in "XWAP" and tokens[before - 1].low in words


def _reads(tokens: Sequence[Token], at: int) -> bool:
    """Whether words are read in a text: "si legge | nella nota", no "si legge a pagina 40"."""
    inside = at + 1 < len(tokens) and tokens[at + 1].low in table.WITHIN
    return inside and tokens[at - 1].low in table.ONESELF


def _object(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article before a verb is its object: "los califica", not "la denuncia"."""
    article = tokens[at - 1]
    if article.kind != ARTICLE or (at > 1 and tokens[at - 2].kind in "PVG"):
        return False
    several = article.low in table.SEVERAL and tokens[at].low[-1] not in "sei"
    return several or tokens[at].low not in table.NOUNS


def _limited(tokens: Sequence[Token], at: int) -> int:
    """Where the verb stands that an infinitive goes with: "se | limitó a decir"; `at` for none."""
    before = at - 1 - (tokens[at - 1].low in BEFORE_INFINITIVE)
    if before < 0 or tokens[before].kind not in "WXV":
        return at
    return before if LIMITED.match(tokens[before].low) else at
