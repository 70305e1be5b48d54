"""Hedges, bounds, rises and falls around a number."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

from summarizer.evidence.counting.digits import goes_on
from summarizer.evidence.counting.units import TIMES
from summarizer.evidence.items import Change
from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.phrasebook import longest_at, longest_before

_SIGNS: dict[str, Change] = {
    "~": "~", "≈": "~", "±": "~", "c.": "~", "ca.": "~", ">": ">", "≥": ">", ">=": ">", "<": "<",
    "≤": "<", "<=": "<", "+": ">",
}  # fmt: skip
_WORD = re.compile(r"[^\s,;:()\[\]“”\"«»„]+|[,;:()\[\]“”\"«»„]")
_OPENING = ',;:()[]“”"«»„!?'
_BREAKS = frozenset(_OPENING)
_ABBREVIATED = 4
_WINDOW = 48
_SENTENCE = 96
_PROC = len("proc.")
"""Letters up to which a word with a dot is an abbreviation in the middle of a sentence."""
_ATTACHED = 8
_LONGEST, _FAR = 6, 12
"""Words before a number that may tell of it, and before one that a "by" leads to."""
_FILLED = 5
"""Fillers in a row: "rise by an average of 5 %"."""


class ChangeReader:
    """Reads the hedges, bounds and directions that one language writes around a number.

    Args:
        table: its number words.
    """

    def __init__(self, table: NumberWords) -> None:
        self.table = table
        self._hedges, self._hedges_after = tuple(table.hedges), tuple(table.hedges_after)
        space = "" if table.unspaced else " "
        self._spaced_after = tuple(f"{space}{phrase}" for phrase in table.hedges_after)
        self._rises, self._falls = tuple(table.rises), tuple(table.falls)
        self._parted: dict[str, dict[str, Change]] = defaultdict(dict)
        for phrase, change in table.parted.items():
            verb, part = phrase.split()
            self._parted[verb][part] = change
        self._by_last: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
        for hedge in sorted(table.hedges, key=len, reverse=True):
            words = hedge.split(" ")
            self._by_last[words[-1]].append((hedge, words))
        self._firsts = frozenset(phrase.partition(" ")[0] for phrase in table.hedges_after)
        changing = table.rises | table.falls | table.fillers | table.by
        self._nearest = changing | {*_SIGNS, *self._by_last}

    @cached_property
    def lessening(self) -> frozenset[str]:
        """The words of the upper bounds: "less", "moins", "menos"."""
        return _bounds(self.table.hedges, "<")

    @cached_property
    def bounding(self) -> frozenset[str]:
        """The words that may stand between two bounds of one number: "but", "less", "than"."""
        table = self.table
        bounds = _bounds(table.hedges, "<>") | _bounds(table.hedges_after, "<>")
        return table.links | table.joins | table.buts | bounds

    @cached_property
    def joining(self) -> frozenset[str]:
        """The words between two numbers that may share what only the second spells out."""
        return self.table.links | self.table.reaching

    @cached_property
    def choices(self) -> frozenset[str]:
        """The links that leave a choice: "or"."""
        reached = frozenset[str]().union(*self.table.opens.values())
        return self.table.links - self.table.adding - reached

    def before(self, lowered: str, start: int, unit: str | None = None) -> Change:
        """What the words before `start` say about the number there; "=" when nothing.

        Args:
            lowered: the text in lower case.
            start: where the number begins.
            unit: what it counts: "over five years" tells how long, not how many at least, and
                "grew at an annual rate of 3 %" by how much, not how many.
        """
        table = self.table
        if table.unspaced:
            return self._attached(lowered[max(0, start - _ATTACHED) : start].rstrip())
        paced = bool(table.paces) and unit == "%"
        if not paced and self.unlinked(_word_before(lowered, start)) not in self._nearest:
            return "="  # the common case
        before = _words_before(lowered, start)
        if not before:
            return "="
        if table.clitics:
            before = list(map(self.unlinked, before))
        if before[-1] in _SIGNS:
            return _SIGNS[before[-1]]
        if hedge := self._hedge(before, timed=unit in TIMES):
            reached = hedge in table.targets and _moves(lowered, start, table)
            return "=" if reached else table.hedges[hedge]
        if paced:
            before = _without(before, table.paces)
        far = bool(before) and before[-1] in table.by
        if far and table.hedges.get(" ".join(before[-2:-1])) == "~":
            return "~"  # "примерно на треть"
        if far and unit:
            before = _words_before(lowered, start, _FAR)
        return _direction(before[::-1], table, far=far)

    def unlinked(self, word: str) -> str:
        """`word` without the link that is written with it."""
        return word[1:] if word[:1] in self.table.clitics else word

    def _hedge(self, before: list[str], *, timed: bool) -> str:
        """The longest hedge that the words `before` end with; "" for none."""
        for hedge, words in self._by_last.get(before[-1], ()):
            if before[-len(words) :] == words and not (timed and hedge in self.table.lasting):
                return hedge
        return ""

    def after(self, lowered: str, end: int) -> Change:
        """What the words after `end` say about the number before it; "=" when nothing."""
        if lowered[end : end + 1] == "+":
            return ">"
        if not goes_on(lowered, end):
            return "="
        table = self.table
        if table.unspaced:
            return self._attached_after(lowered[end : end + _ATTACHED * 2].lstrip())
        first = _WORD.search(lowered, end, end + _WINDOW)
        if first is None:
            return "="
        if first[0].rstrip(".") in self._firsts:
            words = [w.rstrip(".") for w in _WORD.findall(lowered, end, end + _WINDOW)[:_LONGEST]]
            for size in range(len(words), 0, -1):
                change = table.hedges_after.get(" ".join(words[:size]))
                if change and not _figures(words[size : size + 1]):
                    return change
        return _direction([first[0].rstrip(".!?")], table, far=False)

    def parted(self, lowered: str, start: int, end: int) -> Change:
        """The direction of a verb whose two parts stand around a number ("brach um 5 % ein")."""
        for word in reversed(_words_before(lowered, start)):
            if parts := self._parted.get(word):
                return parts.get(_clause_end(lowered, end, self.table.joins), "=")
            if word in self.table.reaching or any(map(str.isdecimal, word)):
                break  # "brach um 12 Prozent auf 81 Millionen Euro ein"
        return "="

    def hedge_after(self, lowered: str, end: int) -> int:
        """How many characters behind `end` are a hedge; 0 for none."""
        return len(longest_at(lowered, end, self._spaced_after))

    def moves(self, lowered: str, start: int) -> bool:
        """Whether the clause before `start` tells that something changed."""
        told = {*_words_before(lowered, start)}
        table = self.table
        return not (
            table.rises.isdisjoint(told)
            and table.falls.isdisjoint(told)
            and table.turning.isdisjoint(told)
        )

    def _attached(self, before: str) -> Change:
        """The hedge that `before` ends with, where no spaces are written."""
        if hedge := longest_before(before, len(before), self._hedges):
            return self.table.hedges[hedge]
        if before.endswith(self._rises):
            return "up"  # "增长27.4%"
        return "down" if before.endswith(self._falls) else _SIGNS.get(before[-1:], "=")

    def _attached_after(self, after: str) -> Change:
        if hedge := longest_at(after, 0, self._hedges_after):
            return self.table.hedges_after[hedge]
        near = after[:_ATTACHED]
        if any(word in near for word in self._rises):
            return "up"
        return "down" if any(word in near for word in self._falls) else "="


@lru_cache(maxsize=64)
def change_reader(language: str) -> ChangeReader:
    """The reader for `language`, an ISO 639-1 code."""
    return ChangeReader(number_words(language))


def _bounds(hedges: Mapping[str, Change], signs: str) -> frozenset[str]:
    """The words of the phrases that mean one of `signs`."""
    listed = (phrase for phrase, change in hedges.items() if change in signs)
    return frozenset(word for phrase in listed for word in phrase.split())


def _figures(words: Sequence[str]) -> bool:
    """Whether another number follows: "£64 million plus £8 million" is no bound."""
    return any(map(str.isdecimal, "".join(words)))


def _direction(nearest_first: Sequence[str], table: NumberWords, *, far: bool) -> Change:
    """The nearest word of change, with nothing but fillers before it unless `far`."""
    for count, word in enumerate(nearest_first):
        if word in table.rises:
            return "up"
        if word in table.falls:
            return "down"
        if not far and (word not in table.fillers or count >= _FILLED):
            break
        if any(map(str.isdecimal, word)):
            break  # what stands before another number is its own
    return "="


def _moves(lowered: str, start: int, table: NumberWords) -> bool:
    """Whether the sentence before `start` tells of a rise or a fall ("wzrosła o 2, do 5 proc.")."""
    before = lowered[max(0, start - _SENTENCE) : start].split()
    ends = (i for i, word in enumerate(before, 1) if word[-1] in ".!?" and len(word) > _PROC)
    told = before[max(ends, default=0) :]
    return not (table.rises | table.falls).isdisjoint(told)


def _clause_end(lowered: str, end: int, joins: frozenset[str]) -> str:
    """The last word of the clause that goes on at `end`; "" where it goes on far."""
    last = ""
    for word in lowered[end : end + _SENTENCE].split():
        bare = word.rstrip(".,;:!?)")
        if word in joins:
            return last
        if bare != word:
            return bare or last
        last = word
    return last if end + _SENTENCE >= len(lowered) else ""


def _without(words: Sequence[str], phrases: tuple[str, ...]) -> list[str]:
    """`words` without the longest of `phrases` that they end with."""
    said = " ".join(words)
    phrase = longest_before(said, len(said), phrases)
    return said.removesuffix(phrase).split()


def _word_before(lowered: str, start: int) -> str:
    """The word right before `start`, without marks that open it; "" for none."""
    words = lowered[max(0, start - _WINDOW) : start].rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""


def _words_before(lowered: str, start: int, most: int = _LONGEST) -> list[str]:
    """The words of the same clause before `start`, `most` of them, the nearest last."""
    found = lowered[max(0, start - _WINDOW * most // _LONGEST) : start].rsplit(None, most)[-most:]
    for index in range(len(found) - 1, -1, -1):
        word = found[index]
        if word[-1] in _BREAKS or (word[-1] == "." and len(word) > _ABBREVIATED):
            return found[index + 1 :]
        if word[0] in _BREAKS:
            return [word[1:], *found[index + 1 :]]
    return found
