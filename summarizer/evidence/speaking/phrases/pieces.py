"""What stands between two spaces, cut into words and marks, each with its class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summarizer.evidence.patterns import UNSPACED
from summarizer.evidence.speaking.phrases.tokens import COLON, STOP
from summarizer.evidence.speaking.phrases.vocabulary import Vocabulary

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
_CLOSING = frozenset(".,;:!?)")
_MOST, _LONGEST = 20_000, 50
"""Pieces of a language that are remembered from text to text, and characters of one."""
OPENS = frozenset((STOP, COLON))
"""Classes behind which a sentence begins."""
Placed = tuple[int, int, str, str, bool, bool]
"""Where a word or mark stands in its piece, and what `Vocabulary.read` tells of it."""


class Pieces(dict[str, list[Placed]]):
    """Piece → its words and marks; each is cut and read once: that takes a third of the time.

    Args:
        vocabulary: tells the classes of words.
        opens: whether the pieces begin a sentence.
    """

    def __init__(self, vocabulary: Vocabulary, *, opens: bool) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._opens = opens
        traits = vocabulary.grammar
        self._pattern = _ELIDED if traits.elided else _ENDED if traits.colon_endings else _TOKEN

    def __missing__(self, piece: str) -> list[Placed]:
        found: list[Placed] = []
        opens = self._opens
        for start, end, word in self._words(piece):
            read = self._vocabulary.read(word, opens)
            opens = read[1] in OPENS
            found.append((start, end, *read))
        if len(self) >= _MOST:
            self.clear()
        if len(piece) <= _LONGEST:
            self[piece] = found
        return found

    def _words(self, piece: str) -> Iterable[tuple[int, int, str]]:
        """The words and marks of a piece, and where: most are one word, or one and a mark."""
        end = len(piece)
        if piece.isalpha():
            return ((0, end, piece),)
        last = end - 1
        if piece[:last].isalpha() and piece[last] in _CLOSING:
            return (0, last, piece[:last]), (last, end, piece[last])
        return self._cut(piece)

    def _cut(self, piece: str) -> Iterator[tuple[int, int, str]]:
        for match in self._pattern.finditer(piece + " "):
            start, end = match.span()
            word = match[0]
            if len(word) > 1 and word[0] == ":":
                continue  # an ending
            if len(word) > 1 and word[0] == "-":  # "dit-il"
                start += word.rindex("-") + 1
            yield start, end, word
