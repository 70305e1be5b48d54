"""The number words of one language, each with its part in a number and its value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import phrases
from summarizer.evidence.patterns import alternation

# Vowel signs of Devanagari and Arabic are marks, not letters, and part of a word all the same.
_MARK = r"[\u0300-\u036f\u064b-\u0652\u0900-\u0963]"
LETTER = rf"(?:[^\W\d_]|{_MARK})"
LETTERS = rf"(?:[^\W\d_]++|{_MARK})++"
"""All letters from a place on."""
GAP = re.compile(r"[ \u00a0\u2009\u202f]|-(?=[^\W\d_])|")
"""What may stand between the words of a number."""
_WORD = re.compile(rf"{LETTERS}|&")
_APOSTROPHED = re.compile(rf"{LETTERS}(?:['’ʼ]{LETTERS})?")
_MOST_DECIMALS = 12
_MOST_FORMS = 6
"""Forms in a row before a unit, which may have to be given back one by one."""
_LONG_WORD = 100
"""Letters from which a word is not worth remembering."""


class Vocabulary:
    """What the words of a numeral are: "add", "times", "part" (a fraction), "one", "point" or
    "join".

    Args:
        table: the language's number words.
    """

    def __init__(self, table: NumberWords) -> None:
        self.table = table
        self.roles = _roles(table)
        self._word = _APOSTROPHED if any("'" in word for word in self.roles) else _WORD
        self._known_pieces = lru_cache(maxsize=10_000)(self._pieces)

    @cached_property
    def coins(self) -> frozenset[str]:
        """The words for small coins, which may multiply as well."""
        return phrases(self.table.units.get("cents", ""))

    @cached_property
    def _vocabulary(self) -> re.Pattern[str]:
        return re.compile(alternation(self.roles))

    def word(self, lowered: str, start: int) -> re.Match[str] | None:
        """The word at `start`: up to the next space, or one number word where none are written."""
        found = (self._vocabulary if self.table.unspaced else self._word).match(lowered, start)
        attached = found is not None and self.table.attached and not self.pieces(found[0])
        return (self._before_unit.match(lowered, start) or found) if attached else found

    @cached_property
    def _before_unit(self) -> re.Pattern[str]:
        return re.compile(attached_pattern(self.table))

    @cached_property
    def _combinable(self) -> dict[str, float]:
        return _combinable(self.table)

    @cached_property
    def _form(self) -> re.Pattern[str]:
        return re.compile(alternation(self._combinable))

    @cached_property
    def _combined(self) -> re.Pattern[str]:
        return re.compile(rf"{alternation(self._combinable)}++")

    @cached_property
    def _compound(self) -> re.Pattern[str]:
        return re.compile(glued_pattern(self.table))

    @cached_property
    def _piece(self) -> re.Pattern[str]:
        return re.compile(alternation(_glueable(self.table)))

    def pieces(self, word: str) -> tuple[tuple[str, float], ...]:
        """The (role, value) parts of one word; empty when it is no number word."""
        return self._known_pieces(word) if len(word) < _LONG_WORD else self._pieces(word)

    def _pieces(self, word: str) -> tuple[tuple[str, float], ...]:
        role = self.roles.get(word)
        if role:
            return ((role, self._value(role, word)),)
        if not self.table.glued or not self._compound.fullmatch(word):
            if not self._combined.fullmatch(word):
                return ()
            return (("add", sum(map(self._combinable.__getitem__, self._form.findall(word)))),)
        found = self._piece.findall(word)
        if found[-1] in self.table.joins:
            return ()  # Dutch "honderden" leaves open how many
        # Inside a longer word "ein" is a number, never an article.
        roles = ("add" if self.roles[part] == "one" else self.roles[part] for part in found)
        return tuple(
            (role, 1.0 if role == "add" and part in self.table.ones else self._value(role, part))
            for role, part in zip(roles, found, strict=True)
        )

    def decimals(self, lowered: str, start: int) -> tuple[int, float]:
        """The end and value of the decimals spelt out at `start`: ("one four" is 0.14).

        Single figures in a row, or one number below a hundred; the end is `start` for none.
        """
        figures, end = "", start
        while len(figures) < _MOST_DECIMALS:
            value, last = self._below_hundred(lowered, end)
            if value < 0 or (figures and value >= 10):
                break
            figures, end = f"{figures}{value:.0f}", last
            if value >= 10:
                break
        if lowered[end : end + 1] in self.table.not_decimals:
            return start, 0.0
        return end, float(f"0.{figures}") if figures else 0.0

    def _below_hundred(self, lowered: str, start: int) -> tuple[float, int]:
        """The number below a hundred that begins behind `start`, -1 for none, and its end."""
        value, end = self._added(lowered, start)
        if value < 0:
            return value, end
        _, score = word_at(lowered, end + 1)
        if value == 4 and score in self.table.scores:
            value, end = 80.0, end + 1 + len(score)
        joint = GAP.match(lowered, end)
        link = self.word(lowered, joint.end()) if joint and end < len(lowered) else None
        linked = link.end() if link and link[0] in self.table.joins else end
        more, last = self._added(lowered, linked)
        units, tens = (more, value) if value >= 20 else (value, more)
        turned = tens == more
        most = 20 if tens in (60, 80) and self.table.scores else 10
        fits = tens >= 20 and tens % 10 == 0 and 0 < units < most
        if fits and (not turned or self.table.units_first):
            return tens + units, last
        return value, end

    def _added(self, lowered: str, start: int) -> tuple[float, int]:
        """What the next word behind `start` adds, if less than a hundred, else -1; and its end."""
        gap = GAP.match(lowered, start)
        found = self.word(lowered, gap.end()) if gap else None
        pieces = self.pieces(found[0]) if found else ()
        value = sum(value for role, value in pieces if role != "join")
        if found is None or not pieces or any(r not in ("add", "one", "join") for r, _ in pieces):
            return -1.0, start
        if pieces[-1][0] == "join" or value != int(value) or value >= 100:
            return -1.0, start
        return value, found.end()

    def _value(self, role: str, word: str) -> float:
        table = self.table
        match role:
            case "add":
                return table.additive[word]
            case "times":
                return table.multipliers[word]
            case "part":
                return table.fractions[word]
            case "ahead":
                return table.ahead[word]
            case _:
                return 1.0


def word_at(lowered: str, start: int) -> tuple[int, str]:
    """The end of the word that begins at `start`, and the word; "" for none."""
    found = _WORD.match(lowered, start)
    return (found.end(), found[0]) if found else (start, "")


def _roles(table: NumberWords) -> dict[str, str]:
    roles = dict.fromkeys(table.fractions, "part")
    roles |= dict.fromkeys(table.additive, "add")
    roles |= dict.fromkeys(table.multipliers, "times")
    roles |= dict.fromkeys(table.ones, "one")
    roles |= dict.fromkeys(table.decimal_points, "point") | dict.fromkeys(table.ahead, "ahead")
    return roles | dict.fromkeys(table.joins, "join")


def _glueable(table: NumberWords) -> Iterable[str]:
    return set(table.additive) | set(table.multipliers) | set(table.joins) | set(table.ones)


def _combinable(table: NumberWords) -> dict[str, float]:
    """The forms that make up a number before a unit that is written on to it."""
    if not table.combining:
        return {}
    tens = {word: value for word, value in table.multipliers.items() if word in table.bare}
    return {**tens, **table.additive, **table.combining}


def attached_pattern(table: NumberWords) -> str:
    """What matches the number in a word that ends in its unit ("fünf" in "fünfjährig")."""
    forms = _combinable(table)
    number = rf"{alternation(forms)}{{1,{_MOST_FORMS}}}" if forms else glued_pattern(table)
    return rf"{number}(?={alternation(table.attached)})"


def glued_pattern(table: NumberWords) -> str:
    """What matches a number that is written as one word."""
    return rf"{alternation(_glueable(table))}++"
