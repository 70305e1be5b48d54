"""Which words of a phrase name the person or body it stands for."""

from __future__ import annotations

from summarizer.evidence.lexicon.describing import undefined
from summarizer.evidence.lexicon.saying_phrases import (
    GENITIVE,
)
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.phrases.appositions import apposition, between_commas
from summarizer.evidence.speaking.phrases.tokens import NAME, WORD, Token
from summarizer.evidence.speaking.phrases.words import Words


def head_of(words: Words, at: int, core: int) -> tuple[int, int] | None:
    """The tokens of the name a phrase holds; None when it ends in a role."""
    tokens = words.tokens
    people = [
        i
        for i in range(at, core)
        if (name := tokens[i].name) and name.kind == "person" and not tokens[i].owner
        if i == at or tokens[i - 1].low not in GENITIVE or i - 1 == at
    ]
    behind = tokens[people[-1] + 1 : core] if people and not words.grammar.office_last else ()
    if people and not any(t.role and t.kind == "R" for t in behind):
        last = people[-1] + 1
        surname = words.grammar.capital_nouns and " " not in tokens[last - 1].low and last < core
        goes_on = surname and tokens[last].kind == NAME and tokens[last].name is None
        return people[-1], last + goes_on
    if _of_country(words, at, core):
        return None
    if core == 1 and not at and _defined(words, tokens[0]):
        return None
    end = core
    while words.grammar.office_last and end > at and tokens[end - 1].kind == "R":
        end -= 1
    start = end
    while start > at and tokens[start - 1].kind == "N" and not tokens[start - 1].owner:
        if tokens[start - 1].role and tokens[start - 1].name is None:
            break
        start -= 1
    noun = words.grammar.capital_nouns and tokens[at].kind == "A"
    if start == end or (noun and tokens[end - 1].name is None):
        return None
    if words.grammar.cased_articles:
        possessed = start > at and _possessed(tokens[start - 1], tokens[start])
        if possessed or _owned(words, at, start):
            return None
    return start, end


def office_in(words: Words, at: int, head: int, core: int) -> bool:
    """Whether a name is the body whose office its holder has: "Liderul PSD, Ana Ruiz,"."""
    tokens = words.tokens
    body = tokens[head].name
    if head == at or body is None or body.kind == "person" or not tokens[head - 1].role:
        return False
    return between_commas(words, apposition(words, core))


def _defined(words: Words, token: Token) -> bool:
    """Whether a capital is the sentence's, the noun ending in its article: "Forsvareren"."""
    lone = token.name is None or token.name.kind == "other"
    lone = lone and words.grammar.definite_ending
    return lone and undefined(token.low, words.language) != token.low


def _owned(words: Words, at: int, start: int) -> bool:
    """Whether a name is that of what a person belongs to: "eine Sprecherin der Lufthansa"."""
    tokens = words.tokens
    while start - at > 2 and tokens[start - 1].kind == "N" and tokens[start - 1].role:
        start -= 1  # "eine Sprecherin der Volksbank Eifel"
    while start - at > 2 and tokens[start - 1].kind == WORD:
        start -= 1  # "der Chef der rechten Partei Liga"
    while start - at > 3 and tokens[start - 1].low in GENITIVE:
        owner = tokens[start - 2]
        if owner.kind not in "NR" or voice(owner.low, "de") is Voice.PERSON:
            break
        start -= 2  # "der Präsident des Zentralrats der Juden"
    genitive = start - at > 1 and tokens[start - 1].low in GENITIVE
    return genitive and voice(tokens[start - 2].low, "de") is Voice.PERSON


def _possessed(before: Token, name: Token) -> bool:
    """Whether a name stands in the genitive behind a role: "der Innenminister Frankreichs"."""
    if name.name is None or name.name.kind == "person" or not name.low.endswith("s"):
        return False
    return before.low in GENITIVE or before.role


def _of_country(words: Words, at: int, core: int) -> bool:
    """Whether a German office ends in its country: "der Innenminister Frankreichs"."""
    tokens = words.tokens
    name = tokens[core - 1].name
    place = name is not None and name.kind in ("country", "place")
    return words.grammar.cased_articles and place and core - 2 > at and tokens[core - 2].role
