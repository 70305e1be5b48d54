"""Phrases around quotations, as far as finding out who spoke needs them.

No grammar is parsed: runs of words that may name somebody ("the ministry’s spokesman John
Smith", "la policía", "Merkel") become phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.evidence.lexicon.saying import DEMONSTRATIVES
from summarizer.evidence.lexicon.saying_phrases import (
    ALONE,
    GERMAN_ADVERBS,
    ONE,
    THEM,
    THIS_ONE,
    WHOSE,
)
from summarizer.evidence.speaking.phrases.appositions import (
    apposition,
    complement,
    governed,
    name_behind,
    oblique,
    past_brackets,
)
from summarizer.evidence.speaking.phrases.cores import article_before, core_end
from summarizer.evidence.speaking.phrases.heads import head_of, office_in
from summarizer.evidence.speaking.phrases.tokens import BREAK, NAME, WORD, Token
from summarizer.evidence.speaking.phrases.words import Words

_OPENS_PHRASE, _NAMING = frozenset("HANR#"), frozenset("NRW")
"""Classes of words that may begin a phrase, and of which it has to hold one."""


_ATTRIBUTE = 20
"""Words that may part a German article from its noun."""
_PARTICIPIAL = re.compile(r"\w{4}(?:t|en|end)e[nrsm]?$")


@dataclass(slots=True)
class Phrase:
    """What may name a speaker.

    Attributes:
        first, last: its tokens, complement and apposition included, end exclusive.
        core: where its own words end, without complement and apposition.
        head: the tokens that name the person or body, or None for a role or a pronoun.
        pronoun: the pronoun it consists of, or "".
        governed: whether a preposition or "to"-like word leads it in.
    """

    first: int
    last: int
    core: int
    head: tuple[int, int] | None
    pronoun: str = ""
    governed: bool = False


def phrases(words: Words) -> Iterator[Phrase]:
    """The phrases of a stretch, in text order."""
    tokens = words.tokens
    before: Phrase | None = None
    at = 0
    while at < len(tokens):
        if tokens[at].kind in _OPENS_PHRASE:
            opens = not (words.grammar.cased_articles and _is_that(tokens, at))
        else:
            opens = article_before(words, at)
        phrase = phrase_from(words, at) if opens else None
        if phrase is None:
            at += 1
            continue
        phrase.governed = governed(words, at) or oblique(words, tokens[at])
        joined = before is not None and before.last == at - 1 and tokens[at - 1].kind == "C"
        if joined and before is not None and before.governed:
            phrase.governed = True  # "mit Edwin Aldrin und Michael Collins"
        at = phrase.last
        before = phrase
        yield phrase


def phrase_from(words: Words, at: int) -> Phrase | None:
    """The phrase that begins at token number `at`, if one does."""
    tokens = words.tokens
    kind = tokens[at].kind
    if kind == "H":
        return Phrase(at, at + 1, at + 1, None, tokens[at].low)
    one = at + (tokens[at].low == "l'" and at + 1 < len(tokens))
    if tokens[one].low in ONE and (named := _one_of(words, one)):
        return Phrase(at, named[1], one + 1, named)
    led = kind in "ANR#" or article_before(words, at)
    if not led or (not at and _opens_as_predicate(words)):
        return None
    if (noun := _attributed(words, at)) and (whole := phrase_from(words, noun)):
        return replace(whole, first=at)
    if demonstrative(words, at):
        return Phrase(at, at + 1, at + 1, None, tokens[at].low)
    core = core_end(words, at)
    if core == at + 1 and tokens[at].low in ALONE and tokens[core : core + 1]:
        return Phrase(at, core, core, None) if tokens[core].kind == "V" else None
    if core == at + 1 == 1 and _opens_as_adjective(words):
        return Phrase(0, 2, 2, None)
    if _NAMING.isdisjoint([token.kind for token in tokens[at:core]]):
        return None
    head = head_of(words, at, core)
    last = complement(words, past_brackets(words, core))
    if head is None or office_in(words, at, head[0], core):
        end, head = name_behind(words, at, core, last)
        return Phrase(at, end, core, head)
    return Phrase(at, last, core, head)


def _one_of(words: Words, at: int) -> tuple[int, int] | None:
    """The name behind "one of them": "jeden z nich, Petr Novák,"."""
    tokens = words.tokens
    behind = range(at + 2, min(at + 4, len(tokens) - 1))
    comma = next((i for i in behind if tokens[i].kind == BREAK), 0)
    name = tokens[comma + 1].name if comma else None
    if name is None or name.kind != "person" or tokens[comma - 1].low not in THEM:
        return None
    return comma + 1, comma + 2


def with_apposition(words: Words, phrase: Phrase) -> Phrase:
    """A phrase with the name that commas set behind it, whatever leads it in."""
    named = apposition(words, phrase.last)
    behind = words.tokens[named[1] : named[1] + 1] if named is not None else []
    if named is None or not behind or behind[0].kind not in ",(.:":
        return phrase
    return Phrase(phrase.first, named[1], phrase.core, named)


def _attributed(words: Words, at: int) -> int:
    """Where the noun of a German article with a long attribute stands; 0 without one.

    "die seit Jahren geplante | Straße", "der von vielen kritisierte | Minister Ana Ruiz".
    """
    tokens = words.tokens
    leads = tokens[at + 1 : at + 2]
    if (
        not words.grammar.long_attributes
        or tokens[at].kind != "A"
        or not leads
        or leads[0].kind != "P"
    ):
        return 0
    for index in range(at + 3, min(at + _ATTRIBUTE, len(tokens) - 1)):
        token = tokens[index]
        if token.kind in ",.:;(-S":
            return 0
        own = token.kind in "WV" and tokens[index - 1].kind != "A"
        if own and tokens[index + 1].kind in "NR" and _PARTICIPIAL.search(token.low):
            return index + 1
    return 0


def demonstrative(words: Words, at: int) -> bool:
    """Whether an article is a pronoun: German "Der habe gesagt", Spanish "Esta replicó"."""
    tokens = words.tokens
    if at + 1 >= len(tokens):
        return False
    if not words.grammar.cased_articles:
        this = tokens[at].low in DEMONSTRATIVES.get(words.language, ())
        return this and not at and tokens[1].kind in "XV"
    if tokens[at].low not in THIS_ONE:
        return False
    following = tokens[at + 1]
    if following.kind == WORD and not at and following.low.endswith("t"):
        return tokens[at + 2 : at + 3] == [] or tokens[at + 2].kind not in "NRW"  # "Der winkt ab"
    return following.kind in "XV" and following.low not in GERMAN_ADVERBS


def _opens_as_adjective(words: Words) -> bool:
    """Whether a capital is the sentence's: "Shocked locals said"."""
    tokens = words.tokens
    lone = tokens[0].kind == NAME and tokens[0].name is None
    return lone and len(tokens) > 2 and tokens[1].kind == WORD and tokens[2].kind == "V"


def _opens_as_predicate(words: Words) -> bool:
    """Whether a capital is a Romance adjective's: "Duro | il commento di Ruiz: «…»"."""
    tokens = words.tokens
    name = tokens[0].name
    unknown = tokens[0].kind == NAME and (name is None or name.kind == "other")
    articled = words.grammar.noun_first and tokens[1:2] != [] and tokens[1].kind == "A"
    return unknown and articled


def _is_that(tokens: Sequence[Token], at: int) -> bool:
    """Whether a German article stands for itself before another: "ob ihm das | sein Chef zahlt"."""
    following = tokens[at + 1 : at + 2]
    return tokens[at].kind == "A" and bool(following) and following[0].low in WHOSE
