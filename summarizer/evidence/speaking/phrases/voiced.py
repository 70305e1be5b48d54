"""Whether a phrase stands for somebody or something that may say something."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.saying_phrases import GENITIVE
from summarizer.evidence.lexicon.saying_turns import FIRST_PERSON
from summarizer.evidence.lexicon.voices import (
    SPEAKING,
    Voice,
    abstract,
    everyday,
    told_of_most,
    voice,
)
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import NAME, WORD, Token

_PARTICIPLE = re.compile(r"^(?:ge|ver|be|er|ent|zer)\w+(?:t|en)$")
LOUD = 3
"""Words in capitals beyond which they are a headline rather than a name."""


def may_speak(
    tokens: Sequence[Token], phrase: Phrase, language: str, verb: Token | None = None
) -> bool:
    """Whether a phrase may be a speaker: a name, a pronoun, a person, a body, a text.

    Args:
        tokens: those that the phrase counts in.
        phrase: what is to be judged.
        language: ISO 639-1 code.
        verb: its verb. One of everyday use says something only of what is known to speak.
    """
    first, contracted, _ = tokens[phrase.first].low.replace("’", "'").partition("'")
    if first in FIRST_PERSON:
        return verb is not None and not contracted  # "I’m told"
    told = phrase_voice(tokens, phrase, language)
    if tokens[phrase.first].kind == "#" and not told_of_most(language):
        return told in SPEAKING and phrase.head is None  # "140 pagine"
    if told is Voice.UNKNOWN and verb is not None:
        return not everyday(verb.low, language)
    return told is not Voice.MUTE


def phrase_voice(tokens: Sequence[Token], phrase: Phrase, language: str) -> Voice:
    """What the noun that a phrase is about stands for."""
    if phrase.pronoun:
        return Voice.PERSON
    if phrase.head is not None:
        return _of_capitals(tokens[phrase.head[0] : phrase.head[1]], phrase, language)
    own = tokens[phrase.first : phrase.core]
    if not told_of_most(language):
        told = [_of_noun(token, language) for token in own if token.kind in "NRW"]
        return next((v for v in told if v in SPEAKING), told[0] if told else Voice.UNKNOWN)
    at = phrase.core - 1
    traits = grammar(language)
    if traits.cased_articles:
        while own and at > phrase.first and _in_genitive(tokens, phrase.first, at):
            at -= 1
    told_of = _of_noun(tokens[at], language)
    while traits.capital_nouns and told_of not in SPEAKING and at > phrase.first:
        if tokens[at - 1].kind not in "NR":
            break
        at -= 1  # "Der Verkehrsclub Rad & Weg"
        before = _of_noun(tokens[at], language)
        told_of = before if before in SPEAKING else told_of
    if told_of is Voice.QUANTITY:
        return _counted(tokens, at + 1, phrase.last, language)
    return told_of


def _in_genitive(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a German genitive inside a phrase reaches to `at`: "der Chef | der Bank"."""
    return tokens[at].kind == "A" or any(
        token.kind == "A" and token.low in GENITIVE and tokens[index - 1].kind in "NR"
        for index, token in enumerate(tokens[first + 1 : at + 1], first + 1)
    )


def _counted(tokens: Sequence[Token], start: int, end: int, language: str) -> Voice:
    """What is counted behind a quantity: "a number of experts"; people where nothing is."""
    told = Voice.PERSON
    for token in tokens[start : max(end, start + 4)]:
        if token.kind not in "NRWAP#":
            break
        if token.kind in "NRW":
            told = _of_noun(token, language)
            if told in SPEAKING:
                break
    return told


def _of_capitals(own: Sequence[Token], phrase: Phrase, language: str) -> Voice:
    """What capitalised words stand for: a name, or else a word that opens a sentence."""
    if any(token.name is not None for token in own):
        return Voice.BODY
    if len(own) > 1 or not told_of_most(language):
        return Voice.UNKNOWN
    noun = own[0]
    opens = phrase.first == 0
    told = _of_noun(noun, language)
    if grammar(language).capital_nouns:
        if opens and _PARTICIPLE.match(noun.low):
            return Voice.MUTE
        surname = told is Voice.MUTE and not abstract(noun.low, language)
        return Voice.UNKNOWN if surname else told
    return told if opens else Voice.UNKNOWN


def _of_noun(token: Token, language: str) -> Voice:
    if token.name is not None and token.kind == NAME:
        return Voice.BODY
    told = voice(token.low, language)
    if told in (Voice.MUTE, Voice.UNKNOWN) and token.role:
        return Voice.PERSON
    return told if token.kind in (NAME, WORD, "R", "A") else Voice.UNKNOWN
