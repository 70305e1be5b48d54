"""Styled text wrapped to a width, for terminals.

rich does the same and much more; importing it takes longer than all the rest of a brief (60 ms).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from unicodedata import combining, east_asian_width

from summarizer.neutral import shown

PLAIN, NAME, PLACE, FLAG, FINE, TITLE = "", "1", "2", "1;31", "32", "1;36"
"""Styles, as the parameters of ANSI's SGR sequence."""

Piece = tuple[str, str]
"""Words and their style."""

_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60"
_PARTS = (rf" +|[{_WIDE}]|[^ {_WIDE}]+", " +|[^ ]+")
"""A run of spaces, a wide character, or a word: lines break around the first two. The second
pattern is for text without wide characters: compiling the first takes 4 ms."""


class Paper:
    """Collects lines.

    Args:
        width: columns to wrap at.
        colour: whether styles are written as ANSI sequences or left out.
    """

    def __init__(self, width: int, colour: bool) -> None:
        self._width = width
        self._colour = colour
        self._lines: list[str] = []

    def write(self, *pieces: Piece, indent: int = 0) -> None:
        """Write one paragraph; without pieces an empty line."""
        lines = _wrapped([piece for piece in pieces if piece[0]], max(self._width - indent, 8))
        for line in lines or [[]]:
            self._lines.append((" " * indent + self._styled(line)).rstrip())

    def _styled(self, line: Sequence[Piece]) -> str:
        if not self._colour:
            return "".join(words for words, _ in line)
        return "".join(f"\x1b[{style}m{words}\x1b[0m" if style else words for words, style in line)

    def __str__(self) -> str:
        return "".join(f"{line}\n" for line in self._lines)


def _wrapped(pieces: Sequence[Piece], width: int) -> list[list[Piece]]:
    """`pieces` as lines of at most `width` columns; only a word longer than that stands out."""
    lines: list[list[Piece]] = []
    line: list[Piece] = []
    used = 0
    for chunk in _chunks(pieces):
        needed = sum(columns(words) for words, _ in chunk)
        blank = all(words.isspace() for words, _ in chunk)
        if used and used + (0 if blank else needed) > width:
            lines.append(line)
            line, used = [], 0
        if not (blank and not used and lines):
            line += chunk
            used += needed
    return [*lines, line] if line else lines


def _chunks(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """What a line may be broken between; a word may have several styles."""
    word: list[Piece] = []
    for words, style in pieces:
        plain = shown(words).replace("\n", " ").replace("\t", " ")
        for part in re.findall(_PARTS[max(plain, default="") < "\u2e80"], plain):
            if part[0] == " " or columns(part[0]) == 2:
                yield from (word, [(part, style)])
                word = []
            else:
                word.append((part, style))
    yield word


def columns(text: str) -> int:
    """How many columns `text` takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(character) else 2 if east_asian_width(character) in "WF" else 1
        for character in text
    )
