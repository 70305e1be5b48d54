"""What kind of thing stands between two words, by what tables of news say of those beside it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.evidence.lexicon.standing_words import AUXILIARIES, CLASSES, ENDINGS

LANGUAGE = "en"
"""The only language with tables."""

REACH = 80
"""Characters before and behind a place that hold the next words."""

_TOKEN = re.compile(r"\w+(?:[’'-]\w+)*|[^\w\s]")
_STRAIGHT = str.maketrans("“”‘’–—", "\"\"''--")

Weights = Mapping[str, tuple[float, ...]]


class Words(NamedTuple):
    """Which words beside a place are looked at, and how.

    Attributes:
        common: words that stand for themselves.
        before_last: words so common right before that the one before them is looked at as well.
        next_but_one: the same behind.
    """

    common: frozenset[str]
    before_last: frozenset[str]
    next_but_one: frozenset[str]


class Table(NamedTuple):
    """What the words beside a place speak for, in tenths; a column a kind.

    Attributes:
        kinds: the columns.
        anywhere: the logarithm of how frequent each kind is.
        alone: what each has before a word is looked at.
        before, before_that: of the word right before; of one of `before_last` and the next.
        behind, behind_that: the same behind; an auxiliary there is "VERB".
        words: which words are looked at.
    """

    kinds: Sequence[str]
    anywhere: str
    alone: str
    before: str
    before_that: str
    behind: str
    behind_that: str
    words: Words

    def speaks(self, kind: str, before: str, after: str) -> float:
        """How much likelier `kind` is between two texts than anywhere, as a logarithm."""
        scores = list(_weights(self.alone)[""])
        for field, key in signs(before, after, self.words):
            if weights := _weights(getattr(self, field)).get(key):
                scores = [score + weight for score, weight in zip(scores, weights, strict=True)]
        column = self.kinds.index(kind)
        total = math.log(sum(math.exp(score) for score in scores))
        return scores[column] - total - _weights(self.anywhere)[""][column]


def signs(before: str, after: str, words: Words) -> Iterator[tuple[str, str]]:
    """(which rows of a table, which of them) for what stands before and behind a place."""
    left = ["START", "START", *_tokens(before[-REACH:])[-2:]]
    right = [*_tokens(after[:REACH])[:3], "END", "END", "END"]
    for key in _keys(left[-1], words.common):
        yield "before", key
    for key in _keys(right[0], words.common):
        yield "behind", key
    last, following = left[-1].lower(), right[0].lower()
    if last in words.before_last:
        for key in _keys(left[-2], words.common):
            yield "before_that", f"{last} {key}"
    following, at = {"'": ("'", 2)}.get(following, (following, 1))  # an s comes between
    if following in AUXILIARIES:
        following = "VERB"
    if following in ("'", "VERB") or following in words.next_but_one:
        for key in _keys(right[at], words.common):
            yield "behind_that", f"{following} {key}"


def _keys(word: str, common: frozenset[str]) -> list[str]:
    """What a word stands for: its classes and itself, if it is common; else its form."""
    low = word.lower()
    if word in ("START", "END") or not word[0].isalnum():
        return [word]
    if word[0].isdigit():
        return ["NUMBER"]
    if word[0].isupper() and low not in common:
        return ["NAME", "TITLE"] if low in CLASSES["PERSONAL"] else ["NAME"]
    keys = [key for key, words in CLASSES.items() if low in words]
    keys += [low] if low in common else []
    ending = next((one for one in ENDINGS if low.endswith(one)), None)
    return keys or [f"-{ending}" if ending else "WORD"]


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text.translate(_STRAIGHT))


@cache
def _weights(rows: str) -> Weights:
    """What is written in tenths, by what it is of: one row a line, its key before the figures."""
    found = {}
    for row in rows.strip().split("\n"):
        words = row.split(" ")
        key = [word for word in words if not _FIGURE.fullmatch(word)]
        found[" ".join(key)] = tuple(int(word) / 10 for word in words[len(key) :])
    return found


_FIGURE = re.compile(r"-?\d+")
