"""Quantities: numbers with value, unit and change."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.counting.ages import is_age
from summarizer.evidence.counting.counted import counted_noun
from summarizer.evidence.counting.dates import date_reader
from summarizer.evidence.counting.hours import hour_of_day
from summarizer.evidence.counting.labels import bound_label, is_named, is_year
from summarizer.evidence.counting.measured import Text
from summarizer.evidence.counting.number_vocabulary import word_at
from summarizer.evidence.counting.numeral import Measured
from summarizer.evidence.counting.pairs import read_pair, read_score
from summarizer.evidence.counting.ratios import one_in, read_denominated, share_of
from summarizer.evidence.counting.shared import bounded, carried, shared
from summarizer.evidence.counting.tails import completed, one_and_half
from summarizer.evidence.counting.worded import counts
from summarizer.evidence.items import Change, Name, Quantity, QuantityKind
from summarizer.evidence.lexicon.units import CURRENCY_CODES
from summarizer.evidence.phrasebook import longest_before
from summarizer.text import fold_case

_HALF = 0.5

MOST_NUMBERS, CLOSE = 300, 12
"""Numbers in a row, and characters from one to the next, beyond which it is no prose but a dump:
the rest of that line is not read.
"""


def find_quantities(text: str, language: str, names: Sequence[Name] = ()) -> tuple[Quantity, ...]:
    """Quantities in `text`, in text order and without overlap.

    Dates, clock times, ordinals, scores and numbers inside names are found too and told apart
    by their kind. A date's value is its year (unit "year" or "decade"), YYYYMM ("month") or
    YYYYMMDD ("day"; the year is 0 where none is given), a time's value the minutes since
    midnight; a score has its two figures as low and high, in the order of the text.

    Args:
        text: any string.
        language: ISO 639-1 code; an unknown one reads digits, signs and symbols.
        names: names found in the text; a number at the end of one belongs to it.
    """
    name_starts = {mention.end: mention.start for name in names for mention in name.mentions}
    lowered = fold_case(text).replace("．", ".")  # the wide point of Chinese and Japanese
    return tuple(_Reader(Text(text, lowered, language), name_starts).quantities())


class _Reader:
    """One pass over a text; nothing before the end of the last item is looked at again."""

    def __init__(self, text: Text, name_starts: dict[int, int]) -> None:
        self.text = text
        self.dates = date_reader(text.language)
        self.name_starts = name_starts
        self.floor = self.taken = 0

    def quantities(self) -> list[Quantity]:
        found: list[Quantity] = []
        next_start = self.text.numerals.next_start
        tried = row = 0
        while True:
            start, end = next_start(self.text.lowered, self.floor)
            if start < 0:
                return found
            tried += 1
            if tried % MOST_NUMBERS == 0:
                dump = start - row < MOST_NUMBERS * CLOSE
                row = start
                if dump:
                    self.floor = row = self._line_end(row)
                    continue
            item = self._read(start)
            if item is None:  # a letter written before a number word may have gone with it
                prefixed = self.text.lowered[start] in self.text.table.prefixed
                self.floor = start + 1 if prefixed else end
                continue
            self.floor = self.taken = item.end
            self._add(found, item)

    def _add(self, found: list[Quantity], item: Quantity) -> None:
        """Add `item` to those found, with what it shares with the last of them."""
        last = found[-1] if found else None
        if last is None or (last.unit is None and last.change == "="):
            found.append(item)
        elif both := bounded(self.text, last, item):
            found[-1] = both
        else:
            found.append(carried(self.text, last, item))

    def _line_end(self, start: int) -> int:
        end = self.text.text.find("\n", start)
        return len(self.text.text) if end < 0 else end

    def _read(self, start: int) -> Quantity | None:
        """What stands at `start`, or None when it is no number after all."""
        text = self.text
        before = text.units.before(text.text, text.lowered, start)
        if before is None and text.text[start].isdecimal():
            label = self.dates.read(text.text, text.lowered, start) or bound_label(text, start)
            if label and label.start >= self.taken:
                return label
        if text.table.ordinal_prefixes and (ordinal := self._prefixed(start)):
            return ordinal
        item = text.measured(start, self.taken, before)
        if item is None:
            share = read_denominated(text, start) if text.table.denominators else None
            return share or self._ordinal(start)
        if item.value == _HALF:
            item = one_and_half(text, item, self.taken)
        if item.unit or text.table.tenths:
            item = completed(text, item)
        if text.table.one_in and (share := one_in(text, item, self.taken)):
            return share
        if item.unit is None and (clock := hour_of_day(text, item)):
            return clock
        if item.unit is None and is_named(text, item):
            return read_score(text, item) or _quantity(text, item, None, kind="name")
        return read_pair(text, item) or self._single(item)

    def _ordinal(self, start: int) -> Quantity | None:
        end, word = word_at(self.text.lowered, start)
        table = self.text.table
        if word not in table.ordinals:
            return None
        value = table.ordinals[word]
        last, following = word_at(self.text.lowered, end + 1)
        if following in table.part_nouns:
            counted = counted_noun(self.text.text, last, table)
            return share_of(self.text, start, last, 1 / value, counted)  # "пятая часть"
        if share := self._each(start, end, value):
            return share
        return Quantity(start, end, self.text.text[start:end], value, kind="ordinal")

    def _each(self, start: int, end: int, value: float) -> Quantity | None:
        """The share that an ordinal tells: "jeder Fünfte", but not "jeden fünften Tag"."""
        text = self.text
        each = text.word_before(start) if text.table.each and value > 1 else ""
        begin = start - len(each) - 1
        if each not in text.table.each or begin < self.taken:
            return None
        if text.units.after(text.text, text.lowered, end):
            return None
        return share_of(text, begin, end, 1 / value, counted_noun(text.text, end, text.table))

    def _prefixed(self, start: int) -> Quantity | None:
        """The ordinal that something before the number tells: 第三."""
        text = self.text
        prefix = longest_before(text.lowered, start, text.table.ordinal_prefixes, self.taken)
        number = text.numerals.read(text.lowered, start) if prefix else None
        if number is None:
            return None
        begin = start - len(prefix)
        words = text.text[begin : number.end]
        return Quantity(begin, number.end, words, number.value, kind="ordinal")

    def _single(self, item: Measured) -> Quantity | None:
        text = self.text
        if item.unit is None and is_age(text, item):
            return _quantity(text, item, "years")
        noun = item.unit or text.noun(item)
        if item.numeral.words and not counts(self.text, item, noun):
            return None
        change = text.change(item.start, item.end, item.unit)
        if self._inside_name(item):
            return _quantity(text, item, None, kind="name")
        if is_year(text, item, noun, change):
            return _quantity(text, item, "year", kind="date")
        if noun is None or item.unit in CURRENCY_CODES:
            item = shared(text, item)
        return _quantity(text, item, noun or item.unit, change)

    def _inside_name(self, item: Measured) -> bool:
        start = self.name_starts.get(item.numeral.end)
        return start is not None and start < item.start


def _quantity(
    text: Text,
    item: Measured,
    unit: str | None,
    change: Change = "=",
    kind: QuantityKind = "quantity",
) -> Quantity:
    return Quantity(
        item.start,
        item.end,
        text.text[item.start : item.end],
        item.value,
        unit=unit,
        change=change,
        kind=kind,
    )
