"""The tokens of one stretch of text, with what their language tells of them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.saying import cues
from summarizer.evidence.lexicon.wordforms import CONTRACTED
from summarizer.evidence.speaking.phrases.tokens import Token


class Words:
    """A stretch to look for phrases in.

    Attributes:
        text: the article that the tokens stand in.
        tokens: words and marks, in text order.
        language: ISO 639-1 code.
        grammar, cues: its traits, and what words of saying it has.
        contracted: its prepositions that hold an article.
    """

    __slots__ = ("contracted", "cues", "grammar", "language", "text", "tokens")

    def __init__(self, text: str, language: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.language = language
        self.grammar = grammar(language)
        self.cues = cues(language)
        self.contracted = CONTRACTED.get(language, frozenset())
