"""What stands between two spaces, cut into words and marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.patterns import UNSPACED

_JOINTS = rf"(?:[’'\-‑&/@]|\.(?!{UNSPACED}))"
"""What may join the parts of one word."""
_WORD = rf"[^\W_]+(?:{_JOINTS}[^\W_]+)*"
_FIGURES = r"(?:[^\W\d_]\.){2,}|\d[\d.,:/]*\d(?![\w-])"
_WORD_ALONE, _MARKS_ALONE = rf"[^\W\d_][^\W_]++(?!{_JOINTS})", r"[.!?…]++|[,;:()\[\]–—―]"
_PLAIN = rf"{_WORD_ALONE}|{_MARKS_ALONE}"
"""Nine tokens of ten, tried first: that halves the time."""
_TOKEN = re.compile(rf"{_PLAIN}|{_FIGURES}|{_WORD}[’']?|-")
_PRONOUN = r"-(?:t-)?(?:il|elle|on|ils|elles|je)\b"
_ELIDED = re.compile(
    rf"{_PLAIN}|[^\W\d_]{{1,5}}[’'](?=\w)|(?<=\w){_PRONOUN}|{_FIGURES}|"
    rf"[^\W_]+(?:(?!{_PRONOUN}){_JOINTS}[^\W_]+)*|-"
)
_ENDED = re.compile(rf"{_WORD_ALONE}|:(?<=\w:)[a-zåäö]{{1,5}}\b|{_TOKEN.pattern}")
"""The same where a colon parts an ending from an acronym: "vd:n", "SMHI:s"."""
_MOST, _LONGEST = 20_000, 50
"""Pieces of a language that are remembered from text to text, and characters of one."""
Placed = tuple[int, int, str]
"""Where a word or mark stands in its piece, and what it is."""


class Pieces(dict[str, tuple[Placed, ...]]):
    """Piece → its words and marks; each is cut once: that takes a third of the time.

    Args:
        language: ISO 639-1 code.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        traits = grammar(language)
        self._pattern = _ELIDED if traits.elided else _ENDED if traits.colon_endings else _TOKEN

    def __missing__(self, piece: str) -> tuple[Placed, ...]:
        alone = piece.isalpha()
        found = ((0, len(piece), piece),) if alone else tuple(self._cut(piece))
        if len(self) >= _MOST:
            self.clear()
        if len(piece) <= _LONGEST:
            self[piece] = found
        return found

    def _cut(self, piece: str) -> Iterator[Placed]:
        for match in self._pattern.finditer(piece + " "):
            start, end = match.span()
            word = match[0]
            if len(word) > 1 and word[0] == ":":
                continue  # an ending
            if len(word) > 1 and word[0] == "-":  # "dit-il"
                start += word.rindex("-") + 1
            yield start, end, word


@lru_cache(maxsize=64)
def pieces(language: str) -> Pieces:
    """Those of `language`, as far as cut."""
    return Pieces(language)
