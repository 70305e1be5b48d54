"""What kind of name stands between two words: "in" calls for a place, not for a person."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from summarizer.evidence import Name
from summarizer.evidence.lexicon import standing_weights as table
from summarizer.evidence.lexicon.countries import is_variant
from summarizer.evidence.lexicon.standing_words import (
    AUXILIARIES,
    BEFORE_LAST,
    CLASSES,
    COMMON,
    ENDINGS,
    NEXT_BUT_ONE,
    STATES,
)

LANGUAGE = "en"
"""The only language with a table."""

REACH = 80
"""Characters before and behind a name that hold the next words."""

_TOKEN = re.compile(r"\w+(?:[’'-]\w+)*|[^\w\s]")
_STRAIGHT = str.maketrans("“”‘’–—", "\"\"''--")

Weights = Mapping[str, tuple[float, ...]]


def stands(name: Name, form: str, before: str, after: str) -> float:
    """How much likelier a name of this kind is here than anywhere, as a logarithm.

    Args:
        name: a name.
        form: how it is written here.
        before, after: the sentence up to it, and from its end.
    """
    scores = list(_weights(table.ALONE)[""])
    for weights in _signs(_tokens(before[-REACH:])[-2:], _tokens(after[:REACH])[:3]):
        scores = [score + weight for score, weight in zip(scores, weights, strict=True)]
    column = table.KINDS.index(_kind(name, form))
    total = math.log(sum(math.exp(score) for score in scores))
    return scores[column] - total - _weights(table.ANYWHERE)[""][column]


def _signs(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[float, ...]]:
    """What the words before a name and behind it speak for."""
    left, right = ["START", "START", *left], [*right, "END", "END", "END"]
    keys = [(table.BEFORE, key) for key in _keys(left[-1])]
    keys += [(table.BEHIND, key) for key in _keys(right[0])]
    last, following = left[-1].lower(), right[0].lower()
    if last in BEFORE_LAST:
        keys += [(table.BEFORE_THAT, f"{last} {key}") for key in _keys(left[-2])]
    if following == "'":  # an s comes between
        keys += [(table.BEHIND_THAT, f"' {key}") for key in _keys(right[2])]
    elif following in NEXT_BUT_ONE:
        keys += [(table.BEHIND_THAT, f"{following} {key}") for key in _keys(right[1])]
    elif following in AUXILIARIES:
        keys += [(table.BEHIND_THAT, f"VERB {key}") for key in _keys(right[1])]
    for rows, key in keys:
        if weights := _weights(rows).get(key):
            yield weights


def _keys(word: str) -> list[str]:
    """What a word stands for: its classes and itself, if it is common; else its form."""
    low = word.lower()
    if word in ("START", "END") or not word[0].isalnum():
        return [word]
    if word[0].isdigit():
        return ["NUMBER"]
    if word[0].isupper() and low not in COMMON:
        return ["NAME", "TITLE"] if low in CLASSES["PERSONAL"] else ["NAME"]
    keys = [key for key, words in CLASSES.items() if low in words]
    keys += [low] if low in COMMON else []
    ending = next((one for one in ENDINGS if low.endswith(one)), None)
    return keys or [f"-{ending}" if ending else "WORD"]


def _kind(name: Name, form: str) -> str:
    if is_variant(form) and form not in STATES:
        return "nationality"
    if name.kind == "country":
        return "place"
    return name.kind if name.kind in table.KINDS else "other"


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text.translate(_STRAIGHT))


@cache
def _weights(rows: str) -> Weights:
    """What is written in tenths, by what it is of: one row a line, its key before the figures."""
    found = {}
    for row in rows.strip().split("\n"):
        *key, a, b, c, d, e = row.split(" ")
        found[" ".join(key)] = tuple(int(one) / 10 for one in (a, b, c, d, e))
    return found
