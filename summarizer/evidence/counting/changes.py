"""Hedges, bounds, rises and falls around a number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.evidence.counting.digits import goes_on
from summarizer.evidence.items import Change
from summarizer.evidence.lexicon.numbers import NumberWords

_SIGNS: dict[str, Change] = {
    "~": "~", "≈": "~", "±": "~", "c.": "~", "ca.": "~", ">": ">", "≥": ">", ">=": ">", "<": "<",
    "≤": "<", "<=": "<", "+": ">",
}  # fmt: skip
_WORD = re.compile(r"[^\s,;:()\[\]“”\"«»„]+|[,;:()\[\]“”\"«»„]")
_BREAKS = frozenset(',;:()[]“”"«»„!?')
_ABBREVIATED = 4
_WINDOW = 48
_SENTENCE = 96
_PROC = len("proc.")
"""Letters up to which a word with a dot is an abbreviation in the middle of a sentence."""
_ATTACHED = 8
_LONGEST = 6


def change_before(lowered: str, start: int, table: NumberWords, *, timed: bool = False) -> Change:
    """What the words before `start` say about the number there; "=" when nothing.

    Args:
        lowered: the text in lower case.
        start: where the number begins.
        table: its language's number words.
        timed: whether it counts time: "over five years" tells how long, not how many at least.
    """
    if table.unspaced:
        return _attached(lowered[max(0, start - _ATTACHED) : start].rstrip(), table)
    before = _words_before(lowered, start)
    if not before:
        return "="
    if before[-1] in _SIGNS:
        return _SIGNS[before[-1]]
    for length in range(min(_LONGEST, len(before)), 0, -1):
        phrase = " ".join(before[-length:])
        if phrase in table.hedges and not (timed and phrase in table.lasting):
            reached = phrase in table.targets and _moves(lowered, start, table)
            return "=" if reached else table.hedges[phrase]
    if before[-1] in table.by and table.hedges.get(" ".join(before[-2:-1])) == "~":
        return "~"  # "примерно на треть"
    return _direction(before[::-1], table, far=before[-1] in table.by)


def change_after(lowered: str, end: int, table: NumberWords) -> Change:
    """What the words after `end` say about the number before it; "=" when nothing."""
    if lowered[end : end + 1] == "+":
        return ">"
    if not goes_on(lowered, end):
        return "="
    if table.unspaced:
        return _attached_after(lowered[end : end + _ATTACHED * 2].lstrip(), table)
    after = _WORD.findall(lowered[end : end + _WINDOW])[:_LONGEST]
    for length in range(min(_LONGEST, len(after)), 0, -1):
        change = table.hedges_after.get(" ".join(after[:length]))
        if change:
            return change
    return _direction([word.rstrip(".!?") for word in after[:1]], table, far=False)


def _attached(before: str, table: NumberWords) -> Change:
    """The hedge that `before` ends with, where no spaces are written."""
    hedges = [phrase for phrase in table.hedges if before.endswith(phrase)]
    if hedges:
        return table.hedges[max(hedges, key=len)]
    if before.endswith(tuple(table.rises)):
        return "up"  # "增长27.4%"
    return "down" if before.endswith(tuple(table.falls)) else _SIGNS.get(before[-1:], "=")


def _attached_after(after: str, table: NumberWords) -> Change:
    hedges = [phrase for phrase in table.hedges_after if after.startswith(phrase)]
    if hedges:
        return table.hedges_after[max(hedges, key=len)]
    near = after[:_ATTACHED]
    if any(word in near for word in table.rises):
        return "up"
    return "down" if any(word in near for word in table.falls) else "="


def _direction(nearest_first: Sequence[str], table: NumberWords, *, far: bool) -> Change:
    """The nearest word of change, with nothing but fillers before it unless `far`."""
    for count, word in enumerate(nearest_first):
        if any(map(str.isdecimal, word)):
            break  # what stands before another number is its own
        if word in table.rises:
            return "up"
        if word in table.falls:
            return "down"
        if not far and (word not in table.fillers or count >= 3):
            break
    return "="


def _moves(lowered: str, start: int, table: NumberWords) -> bool:
    """Whether the sentence before `start` tells of a rise or a fall ("wzrosła o 2, do 5 proc.")."""
    before = lowered[max(0, start - _SENTENCE) : start].split()
    ends = (i for i, word in enumerate(before, 1) if word[-1] in ".!?" and len(word) > _PROC)
    told = before[max(ends, default=0) :]
    return not (table.rises | table.falls).isdisjoint(told)


def _words_before(lowered: str, start: int) -> list[str]:
    """The words of the same clause before `start`, the nearest last."""
    found = lowered[max(0, start - _WINDOW) : start].split()[-_LONGEST:]
    for index in range(len(found) - 1, -1, -1):
        word = found[index]
        if word[-1] in _BREAKS or (word[-1] == "." and len(word) > _ABBREVIATED):
            return found[index + 1 :]
        if word[0] in _BREAKS:
            return [word[1:], *found[index + 1 :]]
    return found
