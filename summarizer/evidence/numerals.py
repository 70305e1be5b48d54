"""Numerals: digits and number words read into a value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from math import inf
from typing import NamedTuple

from summarizer.evidence.digits import VULGAR, goes_on, read_number
from summarizer.evidence.lexicon.numbers import NumberWords, number_words
from summarizer.evidence.patterns import alternation

_GAP = re.compile(r"[ \u00a0\u2009\u202f]|-(?=[^\W\d_])|")
# Vowel signs of Devanagari and Arabic are marks, not letters, and part of a word all the same.
LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652\u0900-\u0963])"
_WORD = re.compile(rf"{LETTER}+|&")

SIGNS = "-−–"
_FRACTIONS = frozenset(VULGAR)
_LONG_WORD = 100
"""Letters from which a word is not worth remembering."""


class Numeral(NamedTuple):
    """A number as it stands in the text.

    Attributes:
        start, end: offsets.
        value: in full.
        words: whether it is written in words only.
        scaled: whether it holds a magnitude ("million").
        mantissa: the value without its magnitude: 4.5 of "4.5 million".
        plain: whether it is nothing but ASCII-like digits without a separator ("2024").
    """

    start: int
    end: int
    value: float
    words: bool = False
    scaled: bool = False
    mantissa: float = 0.0
    plain: bool = False


class NumeralReader:
    """Finds and reads the numerals of one language.

    Args:
        table: the language's number words.
    """

    def __init__(self, table: NumberWords) -> None:
        self.table = table
        self.roles = _roles(table)
        self._known_pieces = lru_cache(maxsize=10_000)(self._pieces)

    @cached_property
    def starts(self) -> re.Pattern[str]:
        """Where a numeral may begin: a digit, a vulgar fraction or a number word."""
        openers = {w for w, role in self.roles.items() if role != "join"}
        openers -= set(self.table.multipliers) - self.table.bare
        openers -= self.table.ones - self.table.counting_one
        followed = alternation(set(self.table.multipliers) | set(self.table.fractions))
        articles = alternation(self.table.ones - self.table.counting_one)
        openers -= set(self.table.fractions) - self.table.lone_fractions
        body = alternation(openers | set(self.table.ordinals))
        if self.table.ones:
            body = rf"{body}|{articles}(?=[ \u00a0]{followed}(?!\w))"
        if self.table.glued:
            body = rf"{body}|{_pieces(self.table)}"
        if not openers:
            return re.compile(rf"[\d{VULGAR}]")
        if self.table.unspaced:
            return re.compile(rf"[\d{VULGAR}]|{body}")
        return re.compile(rf"[\d{VULGAR}]|(?<!\w)(?:{body})(?!{LETTER})")

    @cached_property
    def _vocabulary(self) -> re.Pattern[str]:
        return re.compile(alternation(self.roles))

    def word(self, lowered: str, start: int) -> re.Match[str] | None:
        """The word at `start`: up to the next space, or one number word where none are written."""
        return (self._vocabulary if self.table.unspaced else _WORD).match(lowered, start)

    @cached_property
    def _compound(self) -> re.Pattern[str]:
        return re.compile(_pieces(self.table))

    def read(self, lowered: str, start: int) -> Numeral | None:
        """The longest numeral that begins at `start`, if one does.

        Args:
            lowered: the text in lower case, character for character.
        """
        if lowered[start : start + 1].isdecimal():
            end, value = read_number(lowered, start, self.table.decimal)
            if not self._word_follows(lowered, end):
                plain = lowered[start:end].isdecimal()
                return Numeral(start, end, value, mantissa=value, plain=plain)
        return _Reading(self, lowered, start).numeral()

    def _word_follows(self, lowered: str, end: int) -> bool:
        gap = _GAP.match(lowered, end) if goes_on(lowered, end) else None
        following = self.word(lowered, gap.end()) if gap else None
        return bool(following and self.pieces(following[0]))

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
            return ()
        found = self._piece.findall(word)
        # Inside a longer word "ein" is a number, never an article.
        roles = ("add" if self.roles[part] == "one" else self.roles[part] for part in found)
        return tuple(
            (role, 1.0 if role == "add" and part in self.table.ones else self._value(role, part))
            for role, part in zip(roles, found, strict=True)
        )

    def _value(self, role: str, word: str) -> float:
        table = self.table
        match role:
            case "add":
                return table.additive[word]
            case "times":
                return table.multipliers[word]
            case "part":
                return table.fractions[word]
            case _:
                return 1.0


@lru_cache(maxsize=64)
def numeral_reader(language: str) -> NumeralReader:
    """The reader for `language`, an ISO 639-1 code."""
    return NumeralReader(number_words(language))


def word_at(lowered: str, start: int) -> tuple[int, str]:
    """The end of the word that begins at `start`, and the word; "" for none."""
    found = _WORD.match(lowered, start)
    return (found.end(), found[0]) if found else (start, "")


class _Reading:
    """One pass over the words of a numeral: a total, a group and what is pending in it."""

    def __init__(self, reader: NumeralReader, text: str, start: int) -> None:
        self.reader, self.table, self.text, self.start = reader, reader.table, text, start
        self.total = self.section = self.pending = 0.0
        self.last_scale = self.last_sub = inf
        self.step = 1.0  # what "and a half" is half of
        self.filled = self.joined = self.words = self.digits = self.scaled = False
        self.end = start
        self.before_join: tuple[float, ...] = ()

    def numeral(self) -> Numeral | None:
        """What the text holds at the start, or None when it is no numeral."""
        cursor = self.start
        while True:
            moved = self._digits(cursor) or self._word(cursor)
            if not moved or not goes_on(self.text, moved):
                break
            gap = _GAP.match(self.text, moved)  # it may be empty
            cursor = gap.end() if gap else moved
        if self.end == self.start:
            return None
        value = self.total + self.section + self._tail()
        plain = self.digits and not self.words and self.text[self.start : self.end].isdecimal()
        words = self.words and not self.digits
        mantissa = value / self.last_scale if self.last_scale < inf else value
        return Numeral(self.start, self.end, value, words, self.scaled, mantissa, plain)

    def _tail(self) -> float:
        """What is pending at the end: a last digit may count tenths of the multiplier before."""
        if self.table.final_tenth and 0 < self.pending < 10 and not self.digits:
            last = min(self.last_sub, self.last_scale)
            if 100 <= last < inf and self.text[self.end - 2 : self.end - 1] in self.reader.roles:
                before = self.reader.roles[self.text[self.end - 2 : self.end - 1]]
                return self.pending * last / 10 if before == "times" else self.pending
        return self.pending

    def _digits(self, cursor: int) -> int:
        """The place after the digits at `cursor`, or 0."""
        text, char = self.text, self.text[cursor : cursor + 1]
        if not char or not (char.isdecimal() or char in VULGAR):
            return 0
        if self.filled and not (self.pending == 0 and (self.scaled or self.joined)):
            return 0
        end, value = read_number(text, cursor, self.table.decimal)
        if value >= min(self.last_sub, self.last_scale) or text[end : end + 1] in ("%", "-"):
            return 0 if self.filled else self._take(end, value, digits=True)
        return self._take(end, value, digits=True)

    def _take(self, end: int, value: float, *, digits: bool = False) -> int:
        self.pending += value
        self.filled, self.joined, self.step = True, False, 1.0
        self.digits, self.words = self.digits or digits, self.words or not digits
        self.end = end
        return end

    def _word(self, cursor: int) -> int:
        """The place after the number word at `cursor`, or 0."""
        if self.text[cursor : cursor + 1] in _FRACTIONS:
            return 0  # a letter to `re`: a row of them would be read to its end at each
        found = self.reader.word(self.text, cursor)
        if found is None:
            return 0
        pieces = self.reader.pieces(found[0])
        for role, value in pieces:
            if not self._accept(role, value, found):
                return 0
        return found.end() if pieces else 0

    def _accept(self, role: str, value: float, found: re.Match[str]) -> bool:
        match role:
            case "add":
                return self._add(value, found)
            case "times":
                return self._multiply(value, found)
            case "part":
                return self._part(value, found)
            case "one":
                return self._one(found)
            case _:
                return self._join()

    def _join(self) -> bool:
        self.joined = self.filled
        state = (self.end, self.total, self.section, self.pending, self.last_scale, self.last_sub)
        self.before_join = self.before_join or state
        return self.filled

    def _unjoin(self) -> bool:
        """Give back what follows "and": "one hundred and two hundred" are two numbers."""
        if self.before_join:
            end, self.total, self.section, self.pending, *_ = self.before_join
            self.end = int(end)
        return False

    def _add(self, value: float, found: re.Match[str]) -> bool:
        if self.digits and not (self.scaled or self.joined):
            return False
        if found[0] in self.table.scores and self.pending == 4:
            return bool(self._take(found.end(), 76.0))
        return self._fits(value) and bool(self._take(found.end(), value))

    def _fits(self, value: float) -> bool:
        if value >= min(self.last_sub, self.last_scale):
            return False
        if self.pending == 0:
            return True
        if value != int(value):
            return self.pending == int(self.pending)
        if self.table.units_first and self.joined and 0 < self.pending % 100 < 10 <= value < 100:
            return True
        place = 10 ** len(str(int(value)))
        return self.pending % place == 0 or (
            bool(self.table.scores) and self.pending in (60, 80) and value < 20
        )

    def _multiply(self, value: float, found: re.Match[str]) -> bool:
        word = found[0]
        if not self.filled and word in self.table.multipliers and word not in self.table.bare:
            return False
        if self.joined and self.pending == 0 and word not in self.table.bare:
            return False
        if not self._scale(value):
            return self._unjoin()
        self.scaled = self.words = self.filled = True
        self.end, self.joined, self.step = found.end(), False, value
        return True

    def _scale(self, value: float) -> bool:
        if value < self.table.sub_limit:
            if value >= self.last_sub:
                return False
            self.section += (self.pending or 1) * value
            self.pending, self.last_sub = 0.0, value
            return True
        group = self.section + self.pending
        if value < self.last_scale:
            self.total += (group or 1) * value
        elif value > self.last_scale and not self.before_join:
            self.total = (self.total + group) * value
        else:
            return False
        self.section = self.pending = 0.0
        self.last_scale, self.last_sub, self.before_join = value, inf, ()
        return True

    def _part(self, value: float, found: re.Match[str]) -> bool:
        article = self.text[self.start : self.start + 2].rstrip() in self.table.ones
        if article and found[0] in self.table.ordinals and self._noun_follows(found.end()):
            return False  # "a third term" is no third
        if self.joined and self._multiplier_follows(found.end()):
            self.pending = value
        elif self.joined:
            self.total += value * self.step if self.step > 1 else 0
            self.pending += value if self.step <= 1 else 0
        elif self.pending and self.words and not self.scaled and not self.digits:
            self.pending *= value
        elif not self.filled and found[0] in self.table.lone_fractions:
            self.pending = value
        else:
            return False
        self.end, self.filled, self.joined, self.words = found.end(), True, False, True
        return True

    def _noun_follows(self, end: int) -> bool:
        _, following = word_at(self.text, end + 1)
        return bool(following) and following not in self.table.stops

    def _multiplier_follows(self, end: int) -> bool:
        following = self.reader.word(self.text, end + 1)
        return following is not None and following[0] in self.table.multipliers

    def _one(self, found: re.Match[str]) -> bool:
        """One counts when a multiplier or fraction follows, or alone where a language says so."""
        if found[0] in self.table.counting_one and not self.filled:
            return bool(self._take(found.end(), 1.0))
        after = _GAP.match(self.text, found.end())
        following = self.reader.word(self.text, after.end()) if after else None
        roles = {r for r, _ in self.reader.pieces(following[0])} if following else set()
        if not roles & {"times", "part"}:
            fits = self.filled and found[0] in self.table.additive and self._fits(1.0)
            return fits and (not self.digits or self.joined) and bool(self._take(found.end(), 1.0))
        if not self.filled:
            self.pending, self.words, self.filled = 1.0, True, True
        return True


def _roles(table: NumberWords) -> dict[str, str]:
    roles = dict.fromkeys(table.fractions, "part")
    roles |= dict.fromkeys(table.additive, "add")
    roles |= dict.fromkeys(table.multipliers, "times")
    roles |= dict.fromkeys(table.ones, "one")
    return roles | dict.fromkeys(table.joins, "join")


def _glueable(table: NumberWords) -> Iterable[str]:
    return set(table.additive) | set(table.multipliers) | set(table.joins) | set(table.ones)


def _pieces(table: NumberWords) -> str:
    return rf"{alternation(_glueable(table))}++"
