"""Units beside a numeral: money, percent, measures, and the rates made of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summarizer.evidence.counting.digits import goes_on
from summarizer.evidence.counting.number_vocabulary import LETTERS
from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import number_words, phrases
from summarizer.evidence.lexicon.units import CANONICAL, CURRENCY_CODES, CURRENCY_SIGNS, SYMBOLS
from summarizer.evidence.patterns import alternation
from summarizer.evidence.phrasebook import PhraseBook

TIMES = frozenset({"minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"})
_SCALED_CODE = {"M": 1e6, "B": 1e9}


_PERCENT = re.compile(r"[ \u00a0\u202f]?(?:[%％٪](?:-(?:points?|pkt\b))?|(‰))")
_SPACE, _SPACES = r"[ \u00a0\u202f\u2009]", (" ", "\u00a0")
_SIGN_BEFORE = re.compile(
    r"(?:[A-Za-z.]{0,4}[$£€¥￥₹₽₩₺₴₪₫₱฿₦₡₾₸₵₼₿]|[A-Za-zčł.]{2,4})[ \u00a0]?\Z"
)
_SIGN_ENDS = frozenset(sign[-1] for sign in (*CURRENCY_SIGNS, *CURRENCY_CODES))
_ALPHABETIC = r"[a-zA-ZÀ-ʯΑ-ԯ]"
"""A letter that would make a word of a symbol before it; a Korean particle does not ("3MB이다")."""
_SYMBOL = re.compile(
    rf"([CF])(?!\w)|(in)(?!\w)"
    rf"|{_SPACE}?(?:({alternation({*CURRENCY_SIGNS, *CURRENCY_CODES})})(?!\w)"
    rf"|([kcm]?m\^?[23]|{alternation(SYMBOLS)})(?![\d_²³^]|{_ALPHABETIC}))"
)
"""Degrees, inches, a currency or a measure behind a number; "in" touches it, or is a word."""
_JOINTS = ("-", *" \u00a0\u202f\u2009")
_WORD = re.compile(LETTERS)
_YEAR = re.compile(rf"{_SPACE}(?:19|20)\d\d(?!\d)")
"""What makes "im Jahr" no rate: "12 Millionen Euro im Jahr 2028"."""
_SLASH = re.compile(r"/([^\W\d_]+[²³]?)")


@dataclass(slots=True)
class Unit:
    """A unit read beside a number.

    Attributes:
        name: as in `Quantity.unit`.
        start, end: offsets; a sign before the number, or the end of the words after it.
        scale: what a magnitude inside the sign multiplies by ("MAUD 60").
    """

    name: str
    start: int
    end: int
    scale: float = 1.0


_LETTERS = {"N": "NGN", "R": "ZAR"}
_SUM = re.compile(
    r"\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?[ ]?(?:bn|m|trn|million|billion|trillion)(?!\w)"
)
"""What makes a letter before it a currency and not a road."""


_HUNDREDS = re.compile(r"[1-9]\d\d(?!\d)")


@lru_cache(maxsize=4)  # it keeps the texts
def _paid_in(text: str, letter: str) -> bool:
    """Whether the text has a sure sum in the currency of that letter: "N2,000" beside "N500"."""
    return re.search(rf"(?<!\w){letter}(?:{_SUM.pattern})", text) is not None


def currency_before(text: str, start: int) -> Unit | None:
    """A currency sign or code that ends right before `start`."""
    last = text[start - 1 : start]
    if last in _LETTERS and not text[start - 2 : start - 1].isalnum():
        sure = _SUM.match(text, start) or (_HUNDREDS.match(text, start) and _paid_in(text, last))
        if sure:
            return Unit(_LETTERS[last], start - 1, start)
    nearest = text[max(0, start - 2) : start - 1] if last in _SPACES else last
    if nearest not in _SIGN_ENDS:
        return None
    window = text[max(0, start - 6) : start]
    word = window.split()[-1]
    if word.islower() and word not in CURRENCY_SIGNS and word.isalpha():
        return None  # the common case: a word of the sentence
    found = _SIGN_BEFORE.search(window)
    if found is None:
        return None
    sign = found[0].rstrip(" \u00a0")
    offset = start - len(found[0])
    for skip in range(len(sign)):
        if skip and sign[skip - 1].isalnum() and sign[skip].isalpha():
            continue
        name, scale = _currency(sign[skip:])
        if name and not (
            skip == 0 and sign[0].isalpha() and text[max(offset - 1, 0) : offset].isalpha()
        ):
            return Unit(name, offset + skip, start, scale)
    return None


def _currency(sign: str) -> tuple[str, float]:
    """The code that `sign` stands for, "" for none, and its own magnitude."""
    if sign in CURRENCY_CODES:
        return sign, 1.0
    if sign[1:] in CURRENCY_CODES and sign[0] in _SCALED_CODE:
        return sign[1:], _SCALED_CODE[sign[0]]
    if sign.upper() in _LOWER_SIGNS and "$" in sign:
        return _LOWER_SIGNS[sign.upper()], 1.0
    return CURRENCY_SIGNS.get(sign, ""), 1.0


_LOWER_SIGNS = {sign.upper(): code for sign, code in CURRENCY_SIGNS.items()}


def _compiled(used: object, pattern: str) -> re.Pattern[str]:
    """`pattern`, or one that matches nothing where the language has no such words."""
    return re.compile(pattern if used else r"(?!)")


_SINGULAR = {
    "minutes": "minute", "hours": "hour", "days": "day", "weeks": "week", "months": "month",
    "years": "year", "barrels": "barrel",
}  # fmt: skip
"""What a rate is per, of units that are named in the plural."""


class UnitReader:
    """Reads the units that one language writes after a number.

    Args:
        table: the language's number words.
    """

    def __init__(self, table: NumberWords) -> None:
        self.table = table
        self._names: dict[str, str] = {}
        for name, listed in table.units.items():
            self._names |= dict.fromkeys(phrases(listed), name)
        self._stems = {p.rstrip("*"): name for p, name in self._names.items() if p.endswith("*")}
        self._units = PhraseBook(self._names, whole=not table.unspaced)
        self._of = _compiled(table.partitives, rf"{alternation(table.partitives)}{_SPACE}?")
        self._of_one = _compiled(
            table.ones,
            rf"(?:{_SPACE}{alternation(table.partitives)})?{_SPACE}{alternation(table.ones)}(?={_SPACE})",
        )
        self._rate = _compiled(table.per, rf"{_SPACE}?{alternation(table.per)}{_SPACE}?")
        self._no_rates = table.additive.keys() | table.not_rates
        self._timed = _compiled(table.per_time, rf"{_SPACE}{alternation(table.per_time)}{_SPACE}")
        self._sold_by = _compiled(table.sold_by, rf"{alternation(table.sold_by)}(?!\w)")
        self._past = _compiled(table.past, rf"{_SPACE}{alternation(table.past)}")
        self._before = _compiled(
            table.units_before, rf"({alternation(table.units_before)}){_SPACE}?\Z"
        )

    def _worded(self, lowered: str, at: int) -> tuple[str, int] | None:
        """The words of a unit behind a number that ends at `at`, and their end."""
        begin = at + 1 if lowered[at : at + 1] in _JOINTS else at
        of = self._of.match(lowered, begin)
        for start in (of.end(), begin) if of else (begin,):
            end = self._units.end(lowered, start)
            if end >= 0:
                return lowered[start:end], end
        return None

    def _named(self, phrase: str) -> str:
        """The canonical unit that `phrase` stands for; the word itself when it is none."""
        phrase = " ".join(phrase.split())
        if phrase in self._names:
            return self._names[phrase]
        stems = (stem for stem in self._stems if phrase.startswith(stem))
        stem = max(stems, key=len, default="")
        return self._stems.get(stem, phrase)

    def before(self, text: str, lowered: str, start: int) -> Unit | None:
        """The unit that ends right before `start`: a currency sign, or a word like "yüzde"."""
        if self.table.units_before:
            window = max(0, start - 12)
            if word := self._before.search(lowered[window:start]):
                return Unit(self.table.units_before[word[1]], window + word.start(), start)
        return currency_before(text, start)

    def after(self, text: str, lowered: str, end: int) -> Unit | None:
        """The unit that begins at `end`, if there is one: percent, money or a measure."""
        if not goes_on(text, end):
            return None
        if percent := _PERCENT.match(text, end):
            return self._percent(lowered, percent)
        if worded := self._worded(lowered, end):
            return Unit(self._named(worded[0]), end, worded[1])
        found = _SYMBOL.match(text, end)
        if found is None:
            return None
        degrees, inches, sign, symbol = found.groups()
        name = f"°{degrees}" if degrees else _currency(sign)[0] if sign else CANONICAL.get(symbol)
        return Unit(name or inches or symbol, end, found.end())

    def of_part(self, text: str, lowered: str, end: int) -> Unit | None:
        """The unit of which a part ends at `end`: "half a point", "a quarter of a mile"."""
        of = self._of_one.match(lowered, end)
        return self.after(text, lowered, of.end()) if of else None

    def _percent(self, lowered: str, found: re.Match[str]) -> Unit:
        if found[1]:
            return Unit("‰", found.start(), found.end())
        points = "-p" in found[0]
        if not points and (worded := self._worded(lowered, found.end())):
            points = self._named(worded[0]) in ("points", "pp")
            if points:
                return Unit("pp", found.start(), worded[1])
        return Unit("pp" if points else "%", found.start(), found.end())

    def rate(self, text: str, lowered: str, end: int) -> Unit | None:
        """What the quantity that ends at `end` is per: "a day", "per barrel", "/hour"."""
        if not goes_on(text, end):
            return None
        if slash := _SLASH.match(text, end):
            name = CANONICAL.get(slash[1], slash[1])
            return Unit(self._per(name), end, slash.end())
        if per := self._rate.match(lowered, end):
            last = self._units.end(lowered, per.end())
            word = _WORD.match(lowered, per.end())
            last = word.end() if last < 0 and word else last
        elif per := self._timed.match(lowered, end):
            last = self._units.end(lowered, per.end())
            sold = self._sold_by.match(lowered, per.end())
            last = sold.end() if last < 0 and sold else last
            last = -1 if self._is_past(lowered, end, per.end(), last) else last
        if per is None or last < 0 or lowered[per.end() : last] in self._no_rates:
            return None  # "por seis meses", "por ella"
        return Unit(self._per(lowered[per.end() : last]), end, last)

    def _is_past(self, lowered: str, end: int, start: int, last: int) -> bool:
        """Whether a time from `start` to `last` tells when, and not how often: "a year after"."""
        if lowered[end + 1 : last] in self.table.not_rates or _YEAR.match(lowered, last):
            return True
        timed = last > 0 and self._named(lowered[start:last]) in TIMES
        return timed and self._past.match(lowered, last) is not None

    def _per(self, word: str) -> str:
        name = self._named(word)
        return _SINGULAR.get(name, name)


@lru_cache(maxsize=64)
def unit_reader(language: str) -> UnitReader:
    """The reader for `language`, an ISO 639-1 code."""
    return UnitReader(number_words(language))
