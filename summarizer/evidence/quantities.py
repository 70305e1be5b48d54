"""Quantities: numbers with value, unit and change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from summarizer.evidence.changes import change_after, change_before
from summarizer.evidence.counted import counted_noun
from summarizer.evidence.dates import DateReader, date_reader
from summarizer.evidence.items import Change, Name, Quantity
from summarizer.evidence.labels import bound_label, named, opens_sentence, score
from summarizer.evidence.lexicon.numbers import NumberWords, number_words
from summarizer.evidence.numerals import SIGNS, Numeral, NumeralReader, numeral_reader
from summarizer.evidence.units import CURRENCY_CODES, UnitReader, currency_before, unit_reader

_DASH = re.compile(r"[ \u00a0]?[-–—~～〜]{1,2}[ \u00a0]?(?=\d|[$£€¥]\d)")
_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)[ \u00a0]")
_SHORT = re.compile(r"([ \u00a0]?)([^\W\d_]{1,4})(?![^\W_])")
_MONEY_LETTERS = {"m": 1e6, "b": 1e9, "t": 1e12}
_SPACE = " \u00a0\u202f\u2009"
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_OPENER = re.compile(r"([^\W\d_]+)[ \u00a0]\Z")


def find_quantities(text: str, language: str, names: Sequence[Name] = ()) -> tuple[Quantity, ...]:
    """Quantities in `text`, in text order and without overlap.

    Args:
        text: any string.
        language: ISO 639-1 code; an unknown one reads digits, signs and symbols.
        names: names found in the text; a number inside one is marked as ``kind="name"``.
    """
    return tuple(_Reader(text, language, _name_spans(names)).quantities())


def _name_spans(names: Sequence[Name]) -> dict[int, int]:
    """End of a name → its start, for names that begin with something other than a number."""
    return {m.end: m.start for name in names for m in name.mentions}


@dataclass(frozen=True, slots=True)
class _Measured:
    """A numeral with its unit, before hedges and kind are known."""

    numeral: Numeral
    start: int
    end: int
    value: float
    unit: str | None
    money: bool = False


class _Reader:
    """One pass over a text."""

    def __init__(self, text: str, language: str, name_spans: dict[int, int]) -> None:
        self.text, self.lowered = text, fold_case(text)
        self.table: NumberWords = number_words(language)
        self.numerals: NumeralReader = numeral_reader(language)
        self.units: UnitReader = unit_reader(language)
        self.dates: DateReader = date_reader(language)
        self.name_spans = name_spans
        self.floor = 0

    def quantities(self) -> list[Quantity]:
        """All quantities; the scan never looks back before the end of the last one."""
        found: list[Quantity] = []
        scan = self.numerals.starts
        while candidate := scan.search(self.lowered, self.floor):
            item = self._read(candidate.start())
            self.floor = max(candidate.end(), item.end if item else 0)
            if item:
                found.append(item)
        return found

    def _read(self, start: int) -> Quantity | None:
        """What stands at `start`, or None when it is no number after all."""
        text, lowered = self.text, self.lowered
        if not lowered[start].isdecimal():
            return self._read_words(start)
        money = currency_before(text, start)
        if money is None:
            label = self.dates.read(text, lowered, start) or bound_label(
                text, lowered, start, self.table
            )
            if label and label.start >= self.floor:
                return label
        return self._read_number(start)

    def _read_words(self, start: int) -> Quantity | None:
        return self._read_number(start)

    def _read_number(self, start: int) -> Quantity | None:
        first = self._measured(start)
        if first is None:
            return self._ordinal_word(start)
        return (
            self._range(first) or self._share(first) or self._ratio(first) or self._single(first)
        )

    def _ordinal_word(self, start: int) -> Quantity | None:
        word = re.compile(r"[^\W\d_]+").match(self.lowered, start)
        if word is None or word[0] not in self.table.ordinals:
            return None
        value = self.table.ordinals[word[0]]
        return Quantity(start, word.end(), self.text[start : word.end()], value, kind="ordinal")

    def _measured(self, start: int) -> _Measured | None:
        text = self.text
        numeral = self.numerals.read(self.lowered, start)
        if numeral is None:
            return None
        value, end = numeral.value, numeral.end
        before = self.units.before(text, self.lowered, start)
        before = before if before and before.start >= self.floor else None
        begin = before.start if before else start
        sign = begin
        if sign > self.floor and text[sign - 1] in SIGNS:
            if sign == 1 or text[sign - 2] in " \n\t(\u00a0" or self._unspaced(sign - 2):
                value, begin = -value, sign - 1
        short = self._magnitude(end, bool(before))
        if short:
            value, end = value * short[1], short[0]
        value *= before.scale if before else 1
        after = self.units.after(text, self.lowered, end)
        if before and (after is None or after.name not in ("%", "pp", "bp")):
            unit: str | None = before.name
            if after and after.name == before.name:
                end = after.end
        else:
            unit, end = (after.name, after.end) if after else (None, end)
            if unit and unit in CURRENCY_CODES and (late := _NEXT_WORD.match(self.lowered, end)):
                value *= self.table.multipliers.get(late[1], 1)
                end = late.end(1) if late[1] in self.table.multipliers else end
        if unit and (rate := self.units.rate(text, self.lowered, end)):
            unit, end = f"{unit}/{rate.name}", rate.end
        return _Measured(numeral, begin, end, value, unit, bool(before))

    def _unspaced(self, index: int) -> bool:
        return self.table.unspaced and self.text[index].isalpha()

    def _magnitude(self, end: int, money: bool) -> tuple[int, float] | None:
        """A short magnitude after digits ("4.5m", "12 bn", "65K")."""
        if not self.text[end - 1].isdecimal():
            return None
        found = _SHORT.match(self.lowered, end)
        if found is None:
            return None
        word, table = found[2], self.table.short
        if word in table and not (word == "k" and found[1]):
            dotted = self.text.startswith(". ", found.end())
            return found.end() + dotted, table[word]
        if money and word in _MONEY_LETTERS:
            return found.end(), _MONEY_LETTERS[word]
        return None

    def _range(self, low: _Measured) -> Quantity | None:
        """Two numbers joined as the ends of a range ("10-15", "between 5 and 7 percent")."""
        joined = self._joint(low)
        if joined is None:
            return None
        start = joined
        high = self._second(start)
        if high is None or high.end <= low.end or not _same_kind(low, high):
            return None
        if self.text[low.end : start].strip(_SPACE) in ("-", "–", ":"):
            result = score(self.text, low.numeral.start)
            if result and not low.money and self._scored(low, high, result):
                return result
        if high.value <= low.value and low.unit is None and high.unit is None:
            return None
        value, unit = self._low_bound(low, high)
        unit = unit or self._noun(high)
        change = self._change(low.start, high.end)
        change = change if change in ("~", "up", "down") else "="
        end = high.end
        return Quantity(
            low.start, end, self.text[low.start : end], None, low=min(value, high.value),
            high=max(value, high.value), unit=unit, change=change,
        )  # fmt: skip

    def _second(self, start: int) -> _Measured | None:
        money = re.compile(r"(?:[A-Z]{0,3}[$£€¥₹])[ \u00a0]?").match(self.text, start)
        number = money.end() if money else start
        if number >= len(self.text):
            return None
        self.floor, kept = start, self.floor
        measured = self._measured(number)
        self.floor = kept
        return measured

    def _low_bound(self, low: _Measured, high: _Measured) -> tuple[float, str | None]:
        """The lower end shares the magnitude and unit that only the upper end spells out."""
        value, unit = low.value, high.unit or low.unit
        if not low.numeral.scaled and low.unit in (None, high.unit) or low.money:
            mantissa = _mantissa(high)
            if not low.numeral.scaled and mantissa and low.value < 1000 and high.value >= 1000:
                value = low.value * high.value / mantissa
        return value, unit

    def _scored(self, low: _Measured, high: _Measured, result: Quantity) -> bool:
        assert result.low is not None  # noqa: S101
        assert result.high is not None  # noqa: S101
        if high.unit or low.unit or result.low >= result.high:
            return not high.unit and not low.unit
        return self._noun(high) is None

    def _joint(self, low: _Measured) -> int | None:
        """Where the second end of a range begins, when `low` is its first."""
        if dash := _DASH.match(self.text, low.end):
            return dash.end()
        if self.table.unspaced:
            links = (link for link in self.table.opens[""] if self.lowered.startswith(link, low.end))
            return next((self._skip(low.end + len(link)) for link in links), None)
        word = _WORD.match(self.lowered, low.end)
        if word is None:
            return None
        opener = _OPENER.search(self.lowered, max(0, low.start - 12), low.start)
        opened = self.table.opens.get(opener[1] if opener else "")
        if opened is None:
            opened = self.table.opens.get("", frozenset())
        elif opener and opener[1] == "from" and self._moved(low.start - len(opener[0])):
            return None
        return word.end() if word[1] in opened else None

    def _moved(self, start: int) -> bool:
        return change_before(self.lowered, start, self.table) in ("up", "down")

    def _share(self, below: _Measured) -> Quantity | None:
        """A fraction whose denominator comes first ("三分之一", "3分の1")."""
        end = below.numeral.end
        phrase = next((p for p in self.table.shares if self.lowered.startswith(p, end)), None)
        above = phrase and self.numerals.read(self.lowered, self._skip(end + len(phrase)))
        if not above or not below.numeral.value:
            return None
        percent = below.numeral.value == 100
        value = above.value if percent else above.value / below.numeral.value
        return Quantity(
            below.start, above.end, self.text[below.start : above.end], value,
            unit="%" if percent else None, change=self._change(below.start, above.end),
        )  # fmt: skip

    def _skip(self, start: int) -> int:
        return start + (self.text[start : start + 1] == " ")

    def _ratio(self, first: _Measured) -> Quantity | None:
        """A share put as two numbers ("one in five", "three out of ten")."""
        if first.unit or first.value != int(first.value) or first.value > 100:
            return None
        for phrase in self.table.ratios:
            start = first.end + len(phrase) + 2
            if self.lowered[first.end : start].strip(_SPACE) != phrase:
                continue
            second = self._second(start)
            if second is None or second.unit or not first.value < second.value:
                continue
            if phrase in ("in", "of") and not (first.numeral.words and second.numeral.words):
                if second.numeral.plain and second.value > 1000 or phrase == "of":
                    continue
            if second.value != int(second.value):
                continue
            end = second.end
            unit = self._noun(second)
            change = self._change(first.start, end)
            return Quantity(
                first.start, end, self.text[first.start : end],
                first.value / second.value, unit=unit, change=change,
            )  # fmt: skip
        return None

    def _single(self, item: _Measured) -> Quantity | None:
        text, numeral = self.text, item.numeral
        unit = item.unit or self._noun(item)
        if self.table.unspaced and numeral.words and not self._certain(item):
            return None
        if numeral.words and numeral.value == 1 and not numeral.scaled and not self._one(item, unit):
            return None
        change = self._change(item.start, item.end)
        quantity = Quantity(
            item.start, item.end, text[item.start : item.end], item.value, unit=unit, change=change
        )
        if item.unit is None and numeral.plain and self._year(item, unit, change):
            return replace(quantity, unit="year", change="=", kind="date")
        if item.unit is None and self._aged(item):
            return replace(quantity, unit="years")
        inside = self._inside_name(item)
        if inside or (
            item.unit is None
            and (unit is None or numeral.words)
            and change == "="
            and named(text, numeral, self.table)
        ):
            return replace(quantity, unit=None, change="=", kind="name")
        return quantity

    def _certain(self, item: _Measured) -> bool:
        """Where words run together, a numeral is one with a unit or a multiplier of its own."""
        long = item.numeral.scaled and item.numeral.end - item.numeral.start > 1
        return item.unit is not None or long

    def _inside_name(self, item: _Measured) -> bool:
        start = self.name_spans.get(item.numeral.end)
        return start is not None and start < item.start

    def _one(self, item: _Measured, unit: str | None) -> bool:
        """ "One soldier was killed" counts; "one of the", "no one", "one day" do not."""
        if unit is None or unit.lower() in _NOT_COUNTED or item.unit == "days":
            return False
        before = _OPENER.search(self.lowered, max(0, item.start - 12), item.start)
        return before is None or before[1] not in _NOT_BEFORE_ONE

    def _aged(self, item: _Measured) -> bool:
        """A bare number between commas after a name is an age ("Smith, 45, said")."""
        if not item.numeral.plain or not 1 <= item.value <= 115:
            return False
        before = self.text[max(0, item.start - 3) : item.start]
        after = self.text[item.end : item.end + 1]
        return (
            len(before) == 3 and before[1:] == ", " and before[0].isalpha() and after in (",", ".")
        )

    def _year(self, item: _Measured, unit: str | None, change: Change) -> bool:
        """Whether four bare digits are a year rather than a count."""
        value = item.value
        if item.end - item.start != 4 or not 1100 <= value <= 2100 or change in ("~", "<"):
            return False
        before = _OPENER.search(self.lowered, max(0, item.start - 12), item.start)
        cued = before is not None and before[1] in self.table.stops
        if unit is None:
            return 1900 <= value <= 2100 or cued
        return cued and 1900 <= value <= 2050

    def _noun(self, item: _Measured) -> str | None:
        single = item.value == 1
        noun = counted_noun(self.text, item.end, self.table, single=single)
        if noun and (rate := self.units.rate(self.text, self.lowered, self._noun_end(item, noun))):
            return f"{noun}/{rate.name}"
        return noun

    def _noun_end(self, item: _Measured, noun: str) -> int:
        return self.text.find(noun, item.end) + len(noun)

    def _change(self, start: int, end: int) -> Change:
        before = change_before(self.lowered, start, self.table)
        return before if before != "=" else change_after(self.lowered, end, self.table)


_NOT_COUNTED = frozenset("another day thing side hand man's night time".split())
_NOT_BEFORE_ONE = frozenset("the this that which every any no each only".split())


def _same_kind(low: _Measured, high: _Measured) -> bool:
    """Whether both ends can measure one thing; a unit may be spelt out at one end only."""
    return low.unit in (None, high.unit) or (high.unit is None and low.money)


def _mantissa(item: _Measured) -> float:
    """What the upper end reads without its magnitude: 15 of "15 million"."""
    power = 1.0
    while abs(item.value / power) >= 1000 and item.value / (power * 1000) >= 1:
        power *= 1000
    return item.value / power if item.numeral.scaled or power > 1 else 0.0


def fold_case(text: str) -> str:
    """`text` in lower case, character for character, so that offsets hold."""
    lowered = text.replace("İ", "i").lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
