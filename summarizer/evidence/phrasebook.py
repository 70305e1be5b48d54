"""Find the longest of many phrases at a place: a dictionary.

A pattern of hundreds of phrases takes 40 ms to compile, which every start would pay.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

ENDING = 5
"""Letters that a phrase with a "*" may have more."""

_SPACES = str.maketrans("\u00a0\u202f\u2009", "   ")


class PhraseBook:
    """Literal phrases, to be found in lower-cased text.

    Args:
        listed: the phrases; one with a "*" at its end may have an ending.
        whole: whether a letter may not follow a phrase.
    """

    def __init__(self, listed: Iterable[str], *, whole: bool) -> None:
        self._whole = whole
        self._by_start: dict[str, list[tuple[str, bool]]] = defaultdict(list)
        for phrase in sorted(listed, key=len, reverse=True):
            stem = phrase.removesuffix("*")
            self._by_start[stem[:2]].append((stem, stem != phrase))
        self._longest = max(map(len, listed), default=0)

    def end(self, text: str, start: int) -> int:
        """Where the longest phrase that begins at `start` ends; -1 when none does."""
        pair = text[start : start + 2]
        listed = self._by_start.get(pair, ())
        single = self._by_start.get(pair[:1], ())
        if not (listed or single):
            return -1
        window = text[start : start + self._longest].translate(_SPACES)
        for phrase, inflected in (*listed, *single):
            if window.startswith(phrase):
                end = start + len(phrase)
                if inflected:
                    end = _after_ending(text, end)
                if not (self._whole and _is_word(text[end : end + 1])):
                    return end
        return -1


def _after_ending(text: str, at: int) -> int:
    last = at + ENDING
    while at < last and _is_word(text[at : at + 1]):
        at += 1
    return at


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
