"""Adds up the words and digits of one numeral ("two hundred thousand", "4.5 million")."""

from __future__ import annotations

import re
from math import inf

from summarizer.evidence.counting.digits import VULGAR, goes_on, read_number
from summarizer.evidence.counting.lookahead import half_follows, multiplier_behind, noun_follows
from summarizer.evidence.counting.number_vocabulary import GAP, word_at
from summarizer.evidence.counting.numeral import Numeral
from summarizer.evidence.counting.sums import Sum

_HUNDRED, _THOUSAND, _MILLION = 100, 1000, 1_000_000
_FRACTIONS = frozenset(VULGAR)


class Reading(Sum):
    """One pass over the words of a numeral: what each of them does to the sum."""

    def numeral(self) -> Numeral | None:
        """What the text holds at the start, or None when it is no numeral."""
        cursor = self.start
        while True:
            moved = self._digits(cursor) or self._word(cursor)
            if not moved or not (goes_on(self.text, moved) or self._next_group(moved)):
                break
            gap = GAP.match(self.text, moved)  # it may be empty
            cursor = self._next_group(moved) or (gap.end() if gap else moved)
        if self.end == self.start:
            return None
        value = self.value()
        plain = self.digits and not self.words and self.text[self.start : self.end].isdecimal()
        words = self.words and not self.digits
        mantissa = value / self.last_scale if self.last_scale < inf else value
        return Numeral(self.start, self.end, value, words, self.scaled, mantissa, plain)

    def _next_group(self, cursor: int) -> int:
        """The place of the hundreds behind a comma ("one thousand, two hundred"), or 0."""
        opened = self.last_scale < inf and not self.digits and self.section == self.pending == 0
        if not opened or not self.text.startswith(", ", cursor):
            return 0
        end, word = word_at(self.text, cursor + 2)
        if [role for role, _ in self.vocabulary.pieces(word)] != ["add"]:
            return 0
        times, last = multiplier_behind(self.vocabulary, self.text, end)
        _, following = word_at(self.text, last + 1)
        apart = following in self.table.partitives  # "four thousand, two hundred of them women"
        return cursor + 2 if 0 < times < self.last_scale and not apart else 0

    def _digits(self, cursor: int) -> int:
        """The place after the digits at `cursor`, or 0."""
        text, char = self.text, self.text[cursor : cursor + 1]
        if not char or not (char.isdecimal() or char in VULGAR):
            return 0
        if self.filled and not (self.pending == 0 and (self.scaled or self.joined)):
            return 0
        end, value = read_number(text, cursor, self.table.decimal)
        if self.joined and self.digits and _THOUSAND < self.last_scale < inf:
            figures = self.last_scale == _MILLION and text[cursor:end].isdecimal()
            if not (figures and multiplier_behind(self.vocabulary, self.text, end)[0] == _THOUSAND):
                return 0  # "$50 billion and 120,000 jobs", but "1 milhão e 200 mil"
        if value >= min(self.last_sub, self.last_scale) or text[end : end + 1] in ("%", "-"):
            return 0 if self.filled else self.take(end, value, digits=True)
        return self.take(end, value, digits=True)

    def _word(self, cursor: int) -> int:
        """The place after the number word at `cursor`, or 0."""
        if self.text[cursor : cursor + 1] in _FRACTIONS:
            return 0  # a letter to `re`: a row of them would be read to its end at each
        spaced = self.table.unspaced and self.text[cursor - 1 : cursor] == " "
        if spaced and self.text.startswith(self.table.idioms, cursor):
            return 0  # "이천 사이"
        found = self.vocabulary.word(self.text, cursor)
        if found is None:
            return 0
        pieces = self.vocabulary.pieces(found[0])
        for role, value in pieces:
            if not self._accept(role, value, found):
                return 0
        return max(found.end(), self.end) if pieces else 0

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
            case "point":
                return self._point(found)
            case "ahead":
                self.ahead = value
                return not self.filled
            case _:
                return self.join(found.end())

    def _add(self, value: float, found: re.Match[str]) -> bool:
        if self.digits and not (self.scaled or self.joined):
            return False
        if found[0] in self.table.scores and self.pending == 4:
            return bool(self.take(found.end(), 76.0))
        if found[0] in self.table.teens and 0 < self.pending % _HUNDRED < 10:
            return bool(self.take(found.end(), 10.0))
        # "zwischen fünf und zehn" are two numbers, "fünfundzwanzig" is one word.
        turned = self.table.units_first and self.joined and self.join_end == found.end()
        if self.joined and not turned and self._mixed(value, found.end()):
            return True
        return self.fits(value, turned=turned) and bool(self.take(found.end(), value))

    def _mixed(self, above: float, end: int) -> bool:
        """Whether what "and" leads to is a fraction of one: "seven and three quarters"."""
        if self.digits or not self.pending % 10 or self.pending % 1:
            return False
        last, word = word_at(self.text, end + 1)
        part = 0.0 if word in self.table.lone_fractions else self.table.fractions.get(word, 0.0)
        if not 0 < above * part < 1:
            return False
        return bool(self.take(last, above * part))

    def _multiply(self, value: float, found: re.Match[str]) -> bool:
        halved = not self.filled and self.text.startswith(self.table.halves_after, found.end())
        if (self.ahead or halved) and not self.filled and not self.table.unspaced:
            self.take(found.end(), 1.0)  # "सवा लाख", "millón y medio"
        word = found[0]
        if self.joined and self.pending % 1:
            return False  # "two point five and a thousand"
        if self.digits and not self.scaled and word in self.vocabulary.coins:
            return False  # French "20 cents"
        counted = word in self.table.multipliers and not self._bare(word)
        nothing = self.section == self.pending == 0
        if counted and (not self.filled or (self.joined and nothing)):
            return False
        if not self.scale(value):
            return self.unjoin()
        self.scaled = self.words = self.filled = True
        self.end, self.joined, self.step = found.end(), False, value
        self._of_a_million()
        return True

    def _bare(self, word: str) -> bool:
        """Whether a multiplier may open a number ("mil", "近千名")."""
        before = self.text[self.start - 1 : self.start]
        return word in self.table.bare or (before != "" and before in self.table.opened)

    def _point(self, found: re.Match[str]) -> bool:
        """Add what is spelt out behind "point": "two point five million"."""
        if not self.filled or self.joined or self.digits or self.pending != int(self.pending):
            return False
        end, decimals = self.vocabulary.decimals(self.text, found.end())
        return end > found.end() and bool(self.take(end, decimals))

    def _part(self, value: float, found: re.Match[str]) -> bool:
        article = self.text[self.start : self.start + 2].rstrip() in self.table.ones
        if (
            article
            and found[0] in self.table.ordinals
            and noun_follows(self.table, self.text, found.end())
        ):
            return False  # "a third term" is no third
        self.joined = self.joined or (self.filled and found[0] in self.table.joined_fractions)
        times, last = (
            multiplier_behind(self.vocabulary, self.text, found.end()) if self.joined else (0.0, 0)
        )
        again = times > 1 and times == self.step
        if self.joined and (again or not times):
            self.total += value * self.step if self.step > 1 else 0
            self.pending += value if self.step <= 1 else 0
        elif self.joined:
            self.pending += value
        elif self._group >= 1 and self.words and self.last_scale == inf and not self.digits:
            self.pending, self.section = self._group * value, 0.0
        elif not self.filled and found[0] in self.table.lone_fractions:
            self.pending = value
        else:
            return False
        part, following = word_at(self.text, found.end() + 1)
        self.end = part if following in self.table.part_nouns else found.end()
        self.end = last if again else self.end
        self.filled, self.joined, self.words = True, False, True
        self._of_a_million()
        return True

    def _of_a_million(self) -> None:
        """Multiply by what is counted: "three quarters of a million", "une dizaine de millions"."""
        for of in self.table.partitives:
            if not self.text.startswith(f" {of} ", self.end):
                continue
            last, word = word_at(self.text, self.end + len(of) + 2)
            if word in self.table.ones:
                last, word = word_at(self.text, last + 1)
            times = self.table.multipliers.get(word, 0.0)
            if times > self.section + self.pending:
                self.total += (self.section + self.pending) * times
                self.section = self.pending = 0.0
                self.end, self.last_scale, self.scaled = last, times, True

    def _one(self, found: re.Match[str]) -> bool:
        """One counts when a multiplier or fraction follows, or alone where a language says so."""
        if found[0] in self.table.counting_one and not self.filled:
            return bool(self.take(found.end(), 1.0))
        after = GAP.match(self.text, found.end())
        following = self.vocabulary.word(self.text, after.end()) if after else None
        roles = {r for r, _ in self.vocabulary.pieces(following[0])} if following else set()
        teen = following is not None and following[0] in self.table.teens
        if not self.filled and (
            teen or half_follows(self.table, self.text, found.end(), following)
        ):
            return bool(self.take(found.end(), 1.0))
        within = found[0] in self.table.counting_one or found[0] in self.table.additive
        within = within and self.filled and (self.joined or not self.digits) and self.fits(1.0)
        if within and "part" not in roles:
            return bool(self.take(found.end(), 1.0))  # "vinte e um mil"
        if not roles & {"times", "part"}:
            return False
        if not self.filled:
            self.pending, self.words, self.filled = 1.0, True, True
        elif "part" in roles:
            self.joined = True  # "to en halv" is two and a half
        return True
