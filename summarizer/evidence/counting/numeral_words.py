"""Adds up the words and digits of one numeral ("two hundred thousand", "4.5 million")."""

from __future__ import annotations

import re
from math import inf

from summarizer.evidence.counting.digits import VULGAR, goes_on, read_number
from summarizer.evidence.counting.lookahead import half_follows, multiplier_behind, noun_follows
from summarizer.evidence.counting.number_vocabulary import GAP, Vocabulary, word_at
from summarizer.evidence.counting.numeral import Numeral

_HUNDRED, _THOUSAND, _MILLION = 100, 1000, 1_000_000
_EXACT = 1e15
"""Up to it a float holds every whole number, and fifteen figures of any other."""
_FRACTIONS = frozenset(VULGAR)


class Reading:
    """One pass over the words of a numeral: a total, a group and what is pending in it."""

    def __init__(self, vocabulary: Vocabulary, text: str, start: int) -> None:
        self.vocabulary, self.table = vocabulary, vocabulary.table
        self.text, self.start = text, start
        self.total = self.section = self.pending = 0.0
        self.last_scale = self.last_sub = inf
        self.ahead = 0.0
        self.step = 1.0  # what "and a half" is half of
        self.filled = self.joined = self.words = self.digits = self.scaled = False
        self.end, self.join_end = start, -1
        self.before_join: tuple[float, ...] = ()

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
        value = self.total + self.section + self._tail()
        if self.scaled and value < _EXACT:
            value = float(f"{value:.15g}")  # 4.02 × 1e9 is a little less
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

    def _tail(self) -> float:
        """What is pending at the end: a last digit may count tenths of the multiplier before."""
        if self.table.final_tenth and 0 < self.pending < 10 and not self.digits:
            last = min(self.last_sub, self.last_scale)
            if (
                100 <= last < inf
                and self.text[self.end - 2 : self.end - 1] in self.vocabulary.roles
            ):
                before = self.vocabulary.roles[self.text[self.end - 2 : self.end - 1]]
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
        if self.joined and self.digits and _THOUSAND < self.last_scale < inf:
            figures = self.last_scale == _MILLION and text[cursor:end].isdecimal()
            if not (figures and multiplier_behind(self.vocabulary, self.text, end)[0] == _THOUSAND):
                return 0  # "$50 billion and 120,000 jobs", but "1 milhão e 200 mil"
        if value >= min(self.last_sub, self.last_scale) or text[end : end + 1] in ("%", "-"):
            return 0 if self.filled else self._take(end, value, digits=True)
        return self._take(end, value, digits=True)

    def _take(self, end: int, value: float, *, digits: bool = False) -> int:
        self.pending += value + self.ahead
        self.ahead = 0.0
        self.filled, self.joined, self.step = True, False, 1.0
        self.digits, self.words = self.digits or digits, self.words or not digits
        self.end = end
        return end

    def _word(self, cursor: int) -> int:
        """The place after the number word at `cursor`, or 0."""
        if self.text[cursor : cursor + 1] in _FRACTIONS:
            return 0  # a letter to `re`: a row of them would be read to its end at each
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
                return self._join(found.end())

    def _join(self, end: int) -> bool:
        self.joined, self.join_end = self.filled, end
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
        if found[0] in self.table.teens and 0 < self.pending % _HUNDRED < 10:
            return bool(self._take(found.end(), 10.0))
        # "zwischen fünf und zehn" are two numbers, "fünfundzwanzig" is one word.
        turned = self.table.units_first and self.joined and self.join_end == found.end()
        return self._fits(value, turned=turned) and bool(self._take(found.end(), value))

    def _fits(self, value: float, *, turned: bool = False) -> bool:
        if value >= min(self.last_sub, self.last_scale):
            return False
        if self.pending == 0:
            return True
        if value != int(value):
            return self.pending == int(self.pending)
        if turned and 0 < self.pending % 100 < 10 <= value < 100:
            return True
        place = 10 ** len(str(int(value)))
        return self.pending % place == 0 or (
            bool(self.table.scores) and self.pending in (60, 80) and value < 20
        )

    def _multiply(self, value: float, found: re.Match[str]) -> bool:
        halved = not self.filled and self.text.startswith(self.table.halves_after, found.end())
        if (self.ahead or halved) and not self.filled and not self.table.unspaced:
            self._take(found.end(), 1.0)  # "सवा लाख", "millón y medio"
        word = found[0]
        if self.digits and not self.scaled and word in self.vocabulary.coins:
            return False  # French "20 cents"
        counted = word in self.table.multipliers and not self._bare(word)
        nothing = self.section == self.pending == 0
        if counted and (not self.filled or (self.joined and nothing)):
            return False
        if not self._scale(value):
            return self._unjoin()
        self.scaled = self.words = self.filled = True
        self.end, self.joined, self.step = found.end(), False, value
        self._of_a_million()
        return True

    def _bare(self, word: str) -> bool:
        """Whether a multiplier may open a number ("mil", "近千名")."""
        before = self.text[self.start - 1 : self.start]
        return word in self.table.bare or (before != "" and before in self.table.opened)

    def _scale(self, value: float) -> bool:
        if value < self.table.sub_limit:
            if value >= self.last_sub:
                return False
            added = self.joined and self.pending >= _THOUSAND  # "ألفان ومائة"
            self.section += self.pending + value if added else (self.pending or 1) * value
            self.pending, self.last_sub = 0.0, value
            return True
        group = self.section + self.pending
        if value < group and self.before_join and not self.digits:  # "مليونان وثلاثمائة ألف"
            self.total += group // value * value
            group %= value
        if value < self.last_scale:
            self.total += (group or 1) * value
        elif value > self.last_scale and (not self._groups_joined or self._hundreds_joined):
            self.total = (self.total + group) * value
        else:
            return False
        self.section = self.pending = 0.0
        self.last_scale, self.last_sub, self.before_join = value, inf, ()
        return True

    @property
    def _groups_joined(self) -> bool:
        """Whether "and" stands between groups ("two thousand and") and not inside one."""
        return bool(self.before_join) and self.before_join[3] == 0

    @property
    def _hundreds_joined(self) -> bool:
        """Whether "and" leads on to hundreds: "mil e duzentos milhões"."""
        return not self.digits and self.section + self.pending >= _HUNDRED

    def _point(self, found: re.Match[str]) -> bool:
        """Add what is spelt out behind "point": "two point five million"."""
        if not self.filled or self.joined or self.digits or self.pending != int(self.pending):
            return False
        end, decimals = self.vocabulary.decimals(self.text, found.end())
        return end > found.end() and bool(self._take(end, decimals))

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
        elif self.pending >= 1 and self.words and not self.scaled and not self.digits:
            self.pending *= value
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
            return bool(self._take(found.end(), 1.0))
        after = GAP.match(self.text, found.end())
        following = self.vocabulary.word(self.text, after.end()) if after else None
        roles = {r for r, _ in self.vocabulary.pieces(following[0])} if following else set()
        teen = following is not None and following[0] in self.table.teens
        if not self.filled and (
            teen or half_follows(self.table, self.text, found.end(), following)
        ):
            return bool(self._take(found.end(), 1.0))
        within = found[0] in self.table.counting_one or found[0] in self.table.additive
        within = within and self.filled and (self.joined or not self.digits) and self._fits(1.0)
        if within and "part" not in roles:
            return bool(self._take(found.end(), 1.0))  # "vinte e um mil"
        if not roles & {"times", "part"}:
            return False
        if not self.filled:
            self.pending, self.words, self.filled = 1.0, True, True
        elif "part" in roles:
            self.joined = True  # "to en halv" is two and a half
        return True
