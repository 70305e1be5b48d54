"""Lines of Arabic, Hebrew and their like as they are written: files draw them as they are seen.

A line is drawn from left to right: its last words first, but numbers and Latin words among them in
their own order. (This is the reverse of the Unicode Bidirectional Algorithm, as far as the lines
of an article need it.)
"""

from __future__ import annotations

import re
from itertools import groupby
from unicodedata import bidirectional

_PAIRS = (("«", "»"), ("(", ")"), ("[", "]"), ("‹", "›"))


def is_leftward(text: str) -> bool:
    """Whether most letters of `text` are written from right to left."""
    letters = [bidirectional(letter) in ("R", "AL") for letter in text if letter.isalpha()]
    return sum(letters) * 2 > len(letters)


def as_written(drawn: list[str]) -> str:
    """The line that was `drawn` in these pieces, from left to right."""
    line: list[str] = []
    for rightward, run in groupby(_directions(drawn), key=lambda piece: piece[1]):
        pieces = [piece for piece, _ in run]
        line[:0] = pieces if rightward else map(_back, reversed(pieces))
    return "".join(line)


def _back(piece: str) -> str:
    """`piece`, its marks turned round when it is nothing but marks."""
    return piece[::-1] if _kind(piece) == "N" else piece


def _directions(drawn: list[str]) -> list[tuple[str, bool]]:
    """Each piece, and whether it stands in a number or in words that run to the right."""
    kinds = [_kind(piece) for piece in drawn]
    shown = "".join(kinds)
    inside = {at for run in re.finditer(r"L(?:N*L)*", shown) for at in range(*run.span())}
    return [(piece, at in inside) for at, piece in enumerate(drawn)]


def _kind(piece: str) -> str:
    if any(bidirectional(letter) in ("R", "AL") for letter in piece):
        return "R"
    return "L" if any(map(str.isalnum, piece)) else "N"


def turned_pairs(lines: list[str]) -> dict[int, str]:
    """A translation for the marks of `lines` that were drawn mirrored: they close before they open.

    Some programs name a mark as it looks, others as it is meant.
    """
    text = "".join(line for line in lines if is_leftward(line))
    turned: dict[int, str] = {}
    for opens, closes in _PAIRS:
        if -1 < text.find(closes) < (text.find(opens) % (len(text) + 1)):
            turned |= {ord(opens): closes, ord(closes): opens}
    return turned
