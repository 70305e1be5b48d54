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
from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.patterns import alternation

SIGNS = "-−–"
_NO_LETTER = r"[^a-zß-öø-ÿ\u0430-\u045f]"
"""What is none of the commonest small letters: classes like "\\W" take three times as long."""
_INNER = r"[^ \n\u00a0($£€-]"
"""What stands before no decimals that have no zero: ".08 litres", "$.50", but "it did.5"."""
_MILLION = 1e6
_DECIMALS = re.compile(r"\.\d{1,15}")
_TELLING = 3
"""Letters of a word by which it may be a number."""


class NumeralReader:
    """Finds and reads the numerals of one language.

    Args:
        table: the language's number words.
    """

    def __init__(self, table: NumberWords) -> None:
        self.table = table
        self._vocabulary = Vocabulary(table)

    def next_start(self, lowered: str, floor: int) -> tuple[int, int]:
        """Where the next numeral from `floor` on may begin, and where what tells so ends.

        A digit, a vulgar fraction or a number word tells so; (-1, -1) where nothing does.
        """
        if self._opener and (word := self._opener.match(lowered, floor)):
            return word.span()
        found = self._starts.search(lowered, floor)
        if found is None:
            return -1, -1
        start, end = found.span()
        return (start + 1 if self._opener and end > start + 1 else start), end

    @cached_property
    def _opener(self) -> re.Pattern[str] | None:
        """A number word between spaces or marks; None where no language's words stand so."""
        spaced = self._words and not self.table.unspaced
        return re.compile(rf"(?:(?<!\w){self._prefixed})(?:{self._words})") if spaced else None

    @cached_property
    def _starts(self) -> re.Pattern[str]:
        """A figure, or what stands before a number word and the word.

        A class of characters comes first, which is what makes it fast.
        """
        figure = rf"[\d{VULGAR}]"
        if self._opener is None:
            figure = rf"{figure}|(?<!{_INNER})\.(?=\d)"
            return re.compile(rf"{figure}|{self._words}" if self._words else figure)
        word = rf"(?={self._likely})(?:(?<=\W){self._prefixed})(?:{self._words})"
        point = rf"(?<!{_INNER}\.)(?=\d)"
        return re.compile(rf"{_NO_LETTER}(?:(?<=[.\d{VULGAR}])(?:(?<={figure})|{point})|{word})")

    @cached_property
    def _likely(self) -> str:
        """A pattern for the first letters of what may be a number word: a cheap first look."""
        table, roles = self.table, self._vocabulary.roles
        words = (*roles, *table.ordinals, *table.denominators, *table.combining)
        return alternation({word[:_TELLING] for word in words})

    @property
    def _prefixed(self) -> str:
        """What else lets a number word open: a letter that is written before it, alone."""
        return rf"|(?<=(?<!\w)[{self.table.prefixed}])" if self.table.prefixed else ""

    @cached_property
    def _words(self) -> str:
        """A pattern for the words that may open a numeral; "" for none."""
        openers = {w for w, role in self._vocabulary.roles.items() if role not in ("join", "point")}
        openers -= set(self.table.multipliers) - self.table.bare
        openers -= self.table.ones - self.table.counting_one
        if not openers:
            return ""
        halves = {word for word, value in self.table.additive.items() if value % 1}
        followed = alternation(
            {*self.table.multipliers, *self.table.fractions, *self.table.teens, *halves}
        )
        articles = alternation(self.table.ones - self.table.counting_one)
        openers -= set(self.table.fractions) - self.table.lone_fractions
        openers |= {f"{word}{half}" for word in self._large for half in self.table.halves_after}
        body = alternation(openers | set(self.table.ordinals) | set(self.table.denominators))
        if self.table.ones:
            body = rf"{body}|{articles}(?=[ \u00a0]{followed}(?!\w))"
        if self.table.halves_after and not (self.table.counting_one or self.table.unspaced):
            body = rf"{body}|{articles}(?={alternation(self.table.halves_after)}(?!\w))"
        if self.table.glued:
            body = rf"{body}|{self._glued(articles)}"
        if self.table.opened:
            body = rf"{body}|(?<=[{self.table.opened}]){alternation(self.table.multipliers)}"
        if self.table.unspaced:
            return rf"(?<!{LETTER})(?:{body})" if self.table.begins_words else body
        body = rf"(?:{body})(?!{LETTER})"
        return rf"{body}|{attached_pattern(self.table)}" if self.table.attached else body

    @property
    def _large(self) -> list[str]:
        """Magnitudes that may open a number with their half ("milhão e meio")."""
        return [word for word, value in self.table.multipliers.items() if value >= _MILLION]

    def _glued(self, articles: str) -> str:
        """A pattern for a number written as one word; a link or an article alone is none."""
        halved = alternation(self.table.halves_after)
        counting = rf"{articles}(?=(?:{GAP.pattern}){self._likely}|{halved})"
        lone = rf"(?!{counting})(?:{alternation(self.table.joins)}|{articles})(?!{LETTER})"
        return rf"(?!{lone}){glued_pattern(self.table)}"

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
        if lowered.startswith(".", start) and (decimals := _DECIMALS.match(lowered, start)):
            return Numeral(start, decimals.end(), value := float(f"0{decimals[0]}"), mantissa=value)
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
