"""Numerals: digits and number words read into a value."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from summarizer.evidence.counting.digits import VULGAR, goes_on, read_number
from summarizer.evidence.counting.number_vocabulary import (
    GAP,
    LETTER,
    Vocabulary,
    attached_pattern,
    glued_pattern,
)
from summarizer.evidence.counting.numeral import Numeral
from summarizer.evidence.counting.numeral_words import Reading
from summarizer.evidence.lexicon.numbers import NumberWords, number_words
from summarizer.evidence.patterns import alternation

SIGNS = "-−–"


class NumeralReader:
    """Finds and reads the numerals of one language.

    Args:
        table: the language's number words.
    """

    def __init__(self, table: NumberWords) -> None:
        self.table = table
        self._vocabulary = Vocabulary(table)

    @cached_property
    def starts(self) -> re.Pattern[str]:
        """Where a numeral may begin: a digit, a vulgar fraction or a number word."""
        openers = {w for w, role in self._vocabulary.roles.items() if role not in ("join", "point")}
        openers -= set(self.table.multipliers) - self.table.bare
        openers -= self.table.ones - self.table.counting_one
        halves = {word for word, value in self.table.additive.items() if value % 1}
        followed = alternation({*self.table.multipliers, *self.table.fractions, *halves})
        articles = alternation(self.table.ones - self.table.counting_one)
        openers -= set(self.table.fractions) - self.table.lone_fractions
        body = alternation(openers | set(self.table.ordinals) | set(self.table.denominators))
        if self.table.ones:
            body = rf"{body}|{articles}(?=[ \u00a0]{followed}(?!\w))"
        if self.table.halves_after and not (self.table.counting_one or self.table.unspaced):
            body = rf"{body}|{articles}(?={alternation(self.table.halves_after)}(?!\w))"
        if self.table.glued:
            body = rf"{body}|{glued_pattern(self.table)}"
        attached = attached_pattern(self.table) if self.table.attached else r"(?!)"
        if not openers:
            return re.compile(rf"[\d{VULGAR}]")
        if self.table.unspaced:
            return re.compile(rf"[\d{VULGAR}]|{body}")
        return re.compile(rf"[\d{VULGAR}]|(?<!\w)(?:(?:{body})(?!{LETTER})|{attached})")

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
        if alone := self._alone(lowered, start):
            return alone
        return Reading(self._vocabulary, lowered, start).numeral()

    def begins(self, lowered: str, start: int) -> bool:
        """Whether a numeral may begin at `start`: a cheap first look."""
        if lowered[start : start + 1].isdecimal():
            return True
        word = self._vocabulary.word(lowered, start)
        return bool(word and self._vocabulary.pieces(word[0]))

    def _alone(self, lowered: str, start: int) -> Numeral | None:
        """The number word at `start`, if it is one that adds up and no other follows."""
        if not lowered[start : start + 1].isalpha():
            return None  # a row of ½ would be read to its end at each
        found = self._vocabulary.word(lowered, start)
        pieces = self._vocabulary.pieces(found[0]) if found else ()
        if found is None or len(pieces) != 1 or pieces[0][0] != "add":
            return None
        if self._word_follows(lowered, found.end()):
            return None
        value = float(pieces[0][1])
        return Numeral(start, found.end(), value, words=True, mantissa=value)

    def _word_follows(self, lowered: str, end: int) -> bool:
        gap = GAP.match(lowered, end) if goes_on(lowered, end) else None
        following = self._vocabulary.word(lowered, gap.end()) if gap else None
        return bool(following and self._vocabulary.pieces(following[0]))


@lru_cache(maxsize=64)
def numeral_reader(language: str) -> NumeralReader:
    """The reader for `language`, an ISO 639-1 code."""
    return NumeralReader(number_words(language))
