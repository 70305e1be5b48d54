"""One number with its unit: the part that single quantities, ranges and ratios share."""

from __future__ import annotations

import re

from summarizer.evidence.counting.changes import change_reader
from summarizer.evidence.counting.counted import counted_noun, ends_number
from summarizer.evidence.counting.measures import is_money
from summarizer.evidence.counting.number_vocabulary import LETTERS
from summarizer.evidence.counting.numeral import Measured, Numeral
from summarizer.evidence.counting.numerals import SIGNS, numeral_reader
from summarizer.evidence.counting.units import Unit, unit_reader
from summarizer.evidence.items import Change
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.lexicon.units import CURRENCY_CODES, CURRENCY_SIGNS
from summarizer.evidence.phrasebook import longest_before

_SIGN = re.compile(r"(?:[A-Z]{0,3}[$£€¥₹%])[ \u00a0]?")
_SHORT = re.compile(r"([ \u00a0]?)([^\W\d_]{1,4})(?![^\W_])")
_CAPITALS = frozenset("MB")
_MONEY = frozenset("$€£¥")
_LOOKED_BACK = 14
"""Characters before a number in which the word before it is looked for."""
_SMALLER = re.compile(r"[ \u00a0](\d{1,3})[ \u00a0]([^\W\d_]{1,4})(?![^\W_])")
_MONEY_LETTERS = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
NEXT_WORD = re.compile(rf"[ \u00a0]({LETTERS})")
_WORD_BEFORE = re.compile(rf"({LETTERS})[ \u00a0]\Z")
DIRECTED = frozenset({"%", "pp", "bp", "‰", "points", "cents", "pence"})


class Text:
    """A text with the readers of its language.

    Attributes:
        text: as it stands.
        lowered: in lower case, character for character.
        language: ISO 639-1 code.
        table: the number words of the language.
        numerals, units, changes: the readers of numerals, of units, of hedges and directions.
    """

    def __init__(self, text: str, lowered: str, language: str) -> None:
        self.text = text
        self.lowered = lowered
        self.language = language
        self.table = number_words(language)
        self.numerals = numeral_reader(language)
        self.units = unit_reader(language)
        self.changes = change_reader(language)

    def measured(self, start: int, floor: int, before: Unit | None) -> Measured | None:
        """The number at `start` with its unit.

        Args:
            start: where the numeral begins.
            floor: nothing before it is taken.
            before: the unit that ends at `start`, if there is one.
        """
        numeral = self.numerals.read(self.lowered, start)
        if numeral is None:
            return None
        if before and before.start < floor:
            before = None
        inner = 1.0
        if before is None and start > 1 and self.text[start - 2] in _MONEY:
            before, inner = self._before_minus(start)
        begin, sign = self._signed(before.start if before else start, floor)
        value, end = self._magnified(numeral, money=before is not None)
        value *= sign * inner * (before.scale if before else 1)
        unit, value, end = self._unit(before, value, end)
        unit = unit or self.table.inner_units.get(self.lowered[start:end].partition(" ")[0])
        minus = longest_before(self.lowered, begin, self.table.minus, floor)
        if minus and self._is_minus(minus, begin - len(minus), end, unit):
            begin, value = begin - len(minus), -value
        if unit and (rate := self.units.rate(self.text, self.lowered, end)):
            unit, end = per(unit, rate.name), rate.end
        return Measured(numeral, begin, end, value, unit)

    def number_at(self, start: int) -> Measured | None:
        """The number at `start`, where a currency sign may stand before it."""
        sign = _SIGN.match(self.text, start)
        number = sign.end() if sign else start
        return self.measured(number, start, self.units.before(self.text, self.lowered, number))

    def skip_space(self, start: int) -> int:
        """`start`, or the place after the space that stands there."""
        return start + self.text.startswith(" ", start)

    def _signed(self, start: int, floor: int) -> tuple[int, float]:
        """A minus before the number counts after a space; elsewhere it is a dash or a hyphen."""
        if start <= floor or self.text[start - 1] not in SIGNS:
            return start, 1.0
        before = self.text[start - 2 : start - 1] if start > 1 else ""
        free = not before or before in " \n\t(\u00a0" or (self.table.unspaced and before.isalpha())
        return (start - 1, -1.0) if free else (start, 1.0)

    def _before_minus(self, start: int) -> tuple[Unit | None, float]:
        """The currency before the minus that stands before the number ("$-5"), and its sign."""
        if self.text[start - 1] not in SIGNS:
            return None, 1.0
        return self.units.before(self.text, self.lowered, start - 1), -1.0

    def _is_minus(self, phrase: str, begin: int, end: int, unit: str | None) -> bool:
        """Whether `phrase`, which begins at `begin`, makes the number after it negative.

        "Moins cinq" is below zero; "au moins cinq", "menos cinco escaños", "closed minus 5
        percent" and "plus or minus 3 points" are not.
        """
        word = phrase.rstrip()
        if not self.table.unspaced and self.lowered[begin - 1 : begin].isalnum():
            return False
        if unit in DIRECTED and word in self.table.falls:
            return False
        if word in self.changes.lessening:
            bare = unit is None and counted_noun(self.text, end, self.table) is None
            if not (bare or (unit or "").startswith("°")):
                return False
        if self.changes.before(self.lowered, begin + len(phrase)) in (">", "<", "~"):
            return False
        return self.word_before(begin) not in self.changes.choices

    def _magnified(self, numeral: Numeral, *, money: bool) -> tuple[float, int]:
        """The value and end with a short magnitude after digits ("4.5m", "12 bn", "65K")."""
        value, end = numeral.value, numeral.end
        found = _SHORT.match(self.lowered, end) if self.text[end - 1].isdecimal() else None
        if found is None:
            return value, end
        space, word = found[1], found[2]
        if word in _MONEY_LETTERS and self.text[found.end() : found.end() + 1] in CURRENCY_SIGNS:
            return value * _MONEY_LETTERS[word], found.end()  # "390 M€"
        if word in self.table.short and not (word == "k" and space):
            scale = self.table.short[word]
            return self._with_thousands(value * scale, scale, self._dotted(found.end()))
        if money and word in _MONEY_LETTERS:
            return value * _MONEY_LETTERS[word], found.end()
        if self.text[found.start(2) : found.end()] in _CAPITALS and not space:
            return value * _MONEY_LETTERS[word], found.end()  # headlines: "3.5B people"
        counts = counted_noun(self.text, found.end(), self.table) or ends_number(
            self.lowered, found.end()
        )
        if word == "m" and not space and (counts or self._paid(found.end())):
            return value * 1e6, found.end()  # "2.4m cars", "300m yen"; metres count nothing
        return value, end

    def _paid(self, at: int) -> bool:
        """Whether money is what a number that ends at `at` counts."""
        unit = self.units.after(self.text, self.lowered, at)
        return unit is not None and is_money(unit.name)

    def _with_thousands(self, value: float, scale: float, end: int) -> tuple[float, int]:
        """The value and end with a smaller magnitude after it ("1 mln 200 tys.")."""
        more = _SMALLER.match(self.lowered, end)
        less = self.table.short.get(more[2], scale) if more else scale
        if more is None or less >= scale:
            return value, end
        return value + float(more[1]) * less, self._dotted(more.end())

    def _dotted(self, end: int) -> int:
        """The end after the dot of an abbreviation ("4,5 Mrd. Euro"), not of a sentence."""
        if not self.text.startswith(". ", end):
            return end
        goes_on = self.units.after(self.text, self.lowered, end + 1) is not None
        following = self.text[end + 2 : end + 3]
        return end + 1 if goes_on or following.islower() or self.table.capital_nouns else end

    def _unit(self, before: Unit | None, value: float, end: int) -> tuple[str | None, float, int]:
        after = self.units.after(self.text, self.lowered, end)
        if after is None and value < 1 and self.text[end - 1].isalpha():
            after = self.units.of_part(self.text, self.lowered, end)
        if before and (after is None or after.name not in DIRECTED):
            return before.name, value, after.end if after and after.name == before.name else end
        if after is None:
            return None, value, end
        code = self.text[end : after.end].strip() in CURRENCY_CODES
        if code and (late := NEXT_WORD.match(self.lowered, after.end)):
            scale = self.table.multipliers.get(late[1])  # "75 USD million"
            if scale:
                return after.name, value * scale, late.end()
        return after.name, value, after.end

    def noun(self, item: Measured) -> str | None:
        """What `item` counts, with its rate ("visitors/day"); for "two or three people", people."""
        noun = counted_noun(self.text, item.end, self.table, single=item.value == 1)
        if noun is None and (hedge := self.changes.hedge_after(self.lowered, item.end)):
            behind = item.end + hedge
            noun = counted_noun(self.text, behind, self.table)  # "four or more cups"
            unit = self.units.after(self.text, self.lowered, behind)
            if unit and self.table.unspaced:
                return unit.name  # "120여 명"
        if noun is None:
            return None
        end = self.text.find(noun, item.end) + len(noun)
        rate = self.units.rate(self.text, self.lowered, end)
        return per(noun, rate.name) if rate else noun

    def word_before(self, start: int) -> str:
        """The word right before `start` in lower case, "" for none."""
        low = max(0, start - _LOOKED_BACK)
        word = self.lowered[low : start - 1].rpartition(" ")[2]
        if word.isalpha() and self.lowered[start - 1] in " \u00a0":
            return word  # the common case, told without a search
        found = _WORD_BEFORE.search(self.lowered, low, start)
        return found[1] if found else ""

    def change(self, start: int, end: int, unit: str | None) -> Change:
        """The hedge, bound or direction of the number from `start` to `end`."""
        change = self.changes.before(self.lowered, start, unit)
        if change == "=":
            change = self.changes.after(self.lowered, end)
            money = unit in CURRENCY_CODES or unit in DIRECTED
            change = change if change not in ("up", "down") or money else "="
            if change == "=" and self.table.parted:
                change = self.changes.parted(self.lowered, start, end)
        if change not in ("up", "down"):
            return change
        if unit in CURRENCY_CODES and self.word_before(start) in self.table.gathering:
            return "="  # "raised $45m"
        moved = self.lowered.endswith(self.table.moved_endings, start, end)
        return "=" if moved or self._left_behind(start, end) else change

    def _left_behind(self, start: int, end: int) -> bool:
        """Whether a number is what something was before it changed: "cayó de 9 a 3"."""
        opener = self.word_before(start)
        if opener not in self.table.moving:
            return False
        link = NEXT_WORD.match(self.lowered, end)
        ahead = link.end() + 1 if link and link[1] in self.table.opens.get(opener, ()) else 0
        return ahead > 0 and self.lowered[ahead : ahead + 1].isdecimal()


def per(unit: str, rate: str) -> str:
    """A rate, by its own symbol where it has one: "km" per "hour" is "km/h"."""
    return _SPEEDS.get(f"{unit}/{rate}", f"{unit}/{rate}")


_SPEEDS = {"km/hour": "km/h", "mi/hour": "mph", "m/second": "m/s"}
