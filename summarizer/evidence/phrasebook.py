"""Find the longest of the phrases that stand at a place.

`PhraseBook` is a dictionary, for hundreds of them: a pattern of so many takes 40 ms to compile,
which every start would pay. For a handful `longest_at` and `longest_before` are enough.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

ENDING = 5
"""Letters that a phrase with a "*" may have more."""

_LAST = 3
"""Letters by which endings are told apart."""

_SPACES = "\u00a0\u202f\u2009"


class PhraseBook:
    """Literal phrases, to be found in lower-cased text.

    Args:
        listed: the phrases; one with a "*" at its end may have an ending.
        whole: whether a letter may not follow a phrase.
    """

    def __init__(self, listed: Iterable[str], *, whole: bool) -> None:
        self._whole = whole
        by_start: dict[str, list[tuple[str, bool]]] = defaultdict(list)
        for phrase in sorted(listed, key=len, reverse=True):
            stem = phrase.removesuffix("*")
            by_start[stem[:2]].append((stem, stem != phrase))
        self._by_start: dict[str, tuple[tuple[str, ...], list[tuple[str, bool]]]] = {}
        for start, phrases in by_start.items():
            single = by_start.get(start[:1], []) if len(start) > 1 else []
            stems = tuple(stem for stem, _ in phrases + single)
            self._by_start[start] = stems, phrases + single
        self._longest = max(map(len, listed), default=0)

    def end(self, text: str, start: int) -> int:
        """Where the longest phrase that begins at `start` ends; -1 when none does."""
        pair = text[start : start + 2]
        listed = self._by_start.get(pair) or self._by_start.get(pair[:1])
        if listed is None:
            return -1
        stems, phrases = listed
        window = text[start : start + self._longest]
        for space in _SPACES:
            window = window.replace(space, " ")
        if not window.startswith(stems):
            return -1  # the common case
        for stem, inflected in phrases:
            if window.startswith(stem):
                end = start + len(stem)
                if inflected:
                    end = _after_ending(text, end)
                if not (self._whole and _is_word(text[end : end + 1])):
                    return end
        return -1


class Endings:
    """Literal endings of words, told by the last letters first: hundreds take no longer than few.

    Args:
        listed: the endings.
    """

    def __init__(self, listed: Iterable[str]) -> None:
        by_last: dict[str, tuple[str, ...]] = defaultdict(tuple)
        for ending in listed:
            by_last[ending[-_LAST:]] += (ending,)
        self._short = tuple(last for last in by_last if len(last) < _LAST)
        self._by_last = {last: ends + self._short for last, ends in by_last.items()}

    def close(self, word: str) -> bool:
        """Whether `word` ends with one of them."""
        return word.endswith(self._by_last.get(word[-_LAST:], self._short))


def longest_at(text: str, start: int, listed: tuple[str, ...]) -> str:
    """The longest of the literal phrases `listed` that begins at `start`; "" for none."""
    if not text.startswith(listed, start):
        return ""
    return max((phrase for phrase in listed if text.startswith(phrase, start)), key=len)


def longest_before(text: str, end: int, listed: tuple[str, ...], floor: int = 0) -> str:
    """The longest of the literal phrases `listed` that ends at `end`; "" for none.

    Args:
        text: any string.
        end: where the phrase ends.
        listed: the phrases.
        floor: nothing before it is taken.
    """
    if not text.endswith(listed, floor, end):
        return ""
    return max((phrase for phrase in listed if text.endswith(phrase, floor, end)), key=len)


def _after_ending(text: str, at: int) -> int:
    last = at + ENDING
    while at < last and _is_word(text[at : at + 1]):
        at += 1
    return at


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
