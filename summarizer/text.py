"""Characters and places: the four matches, and folding with a map back to the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache


class Match(StrEnum):
    """How words compare with the article at the place they were put.

    EXACT: the same characters. NORMALISED: the same after folding typography only.
    ALTERED: near, but a word, number, sign, unit or negation differs. ABSENT: not there.
    """

    EXACT = "exact"
    NORMALISED = "normalised"
    ALTERED = "altered"
    ABSENT = "absent"

    @property
    def placed(self) -> bool:
        """Whether the words may stand in a brief as the article's own."""
        return self in (Match.EXACT, Match.NORMALISED)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with typography folded away, and where each character came from.

    Attributes:
        text: the folded text.
        at: positions in `text` where the distance to the original changes, ascending.
        shift: that distance from there on: original index = folded index + shift.
        length: of the original.
    """

    text: str
    at: tuple[int, ...]
    shift: tuple[int, ...]
    length: int

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The original stretch of the folded one from `start` to `end` (end > start)."""
        following = self._back(end) if end < len(self.text) else self.length
        return self._back(start), max(following, self._back(end - 1) + 1)

    def _back(self, index: int) -> int:
        return index + self.shift[bisect_right(self.at, index) - 1]


_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ′`´＇", "'"),
        **dict.fromkeys("“”„‟«»″＂「」『』《》", '"'),
        **dict.fromkeys("‹›", "'"),
        **dict.fromkeys("‐‑‒–—―⁃", "-"),
        **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
                        "\u200a\u202f\u205f\u3000\t\n\r\x0b\x0c\x85\u2028\u2029", " "),
    }
)  # fmt: skip
"""Quotation marks, dashes and spaces, one for one."""

_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphen, zero-width space, word joiner, byte order mark: dropped."""

_SPECIAL = re.compile(
    rf" [ {_INVISIBLE}]+|[^\W\d_][\u0300-\u036f]+|[{_INVISIBLE}…¨ª¯²³¸¹º¼-¾]"
    r"|[^\x00-\u02ff\u0370-\u03ff\u0400-\u052f]"
)
"""Where folding changes lengths or looks a character up."""

_KEEPS_ITS_MEANING = ("<super>", "<sub>", "<fraction>", "<circle>", "<square>")
"""Compatibility forms that are not typography: 10² is not 102, and ½ is not 1⁄2."""


def fold(text: str) -> Folded:
    """`text` with quotation marks, dashes, white space and compatibility forms folded.

    Runs of white space become one space, invisible characters vanish, "…" becomes "...", and
    Unicode compatibility forms (NFKC: ligatures, full-width letters) their plain form, except
    superscripts, subscripts and fractions. Letters keep their case and their accents.
    """
    plain = text.translate(_SAME_LENGTH)
    pieces: list[str] = []
    at, shift = [0], [0]
    length = last = 0
    for found in _SPECIAL.finditer(plain):
        start, end = found.span()
        pieces.append(plain[last:start])
        length += start - last
        last = end
        form = _plain_form(found[0])
        for offset in range(len(form)):
            at.append(length + offset)
            shift.append(start - length - offset)
        pieces.append(form)
        length += len(form)
        at.append(length)
        shift.append(end - length)
    pieces.append(plain[last:])
    return Folded("".join(pieces), tuple(at), tuple(shift), len(text))


@cache
def _plain_form(piece: str) -> str:
    """What a run of spaces, a letter with combining accents or one character folds to."""
    if piece[0] == " ":
        return " "
    if piece in _INVISIBLE:
        return ""
    if unicodedata.decomposition(piece[0]).startswith(_KEEPS_ITS_MEANING):
        return piece
    form = unicodedata.normalize("NFKC", piece).translate(_SAME_LENGTH)  # ︽ is 《 is "
    return piece if form[:1] == " " else form  # a spacing accent (¨) is no space


@lru_cache(maxsize=1)  # it keeps the text: two readers of one article ask for it
def fold_case(text: str) -> str:
    """`text` in lower case, character for character, so that offsets hold."""
    lowered = text.replace("İ", "i").lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text.replace("İ", "i"))


def unaccented(text: str) -> str:
    """`text` without the marks on its letters: "Hervé" and "Herve" are one name."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))
