"""What the words of a numeral add up to: a total, a group, and what is pending in it."""

from __future__ import annotations

from math import inf

from summarizer.evidence.counting.number_vocabulary import Vocabulary

_HUNDRED, _THOUSAND = 100, 1000
_EXACT = 1e15
"""Up to it a float holds every whole number, and fifteen figures of any other."""


class Sum:
    """The sum of a numeral as far as it is read.

    Args:
        vocabulary: what its words are.
        text: in lower case.
        start: where it begins.
    """

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

    def value(self) -> float:
        """What it comes to."""
        value = self.total + self.section + self._tail()
        return float(f"{value:.15g}") if self.scaled and value < _EXACT else value  # 4.02 × 1e9

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

    @property
    def _group(self) -> float:
        """What stands before the next magnitude."""
        return self.section + self.pending

    def take(self, end: int, value: float, *, digits: bool = False) -> int:
        """Add `value`, told by what ends at `end`; its place is given back."""
        self.pending += value + self.ahead
        self.ahead = 0.0
        self.filled, self.joined, self.step = True, False, 1.0
        self.digits, self.words = self.digits or digits, self.words or not digits
        self.end = end
        return end

    def join(self, end: int) -> bool:
        """Note an "and", behind which a number may go on or another begin."""
        self.joined, self.join_end = self.filled, end
        state = (self.end, self.total, self.section, self.pending, self.last_scale, self.last_sub)
        self.before_join = self.before_join or state
        return self.filled

    def unjoin(self) -> bool:
        """Give back what follows "and": "one hundred and two hundred" are two numbers."""
        if self.before_join:
            end, self.total, self.section, self.pending, *_ = self.before_join
            self.end = int(end)
        return False

    def fits(self, value: float, *, turned: bool = False) -> bool:
        """Whether `value` may be added: "twenty-one", no "one twenty" unless `turned`."""
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

    def scale(self, value: float) -> bool:
        """Multiply what is pending, its group or all by `value`; False where it cannot be."""
        if value < self.table.sub_limit:
            if value >= self.last_sub:
                return False
            added = self.joined and self.pending >= _THOUSAND  # "ألفان ومائة"
            self.section += self.pending + value if added else (self.pending or 1) * value
            self.pending, self.last_sub = 0.0, value
            return True
        group = self.section + self.pending
        before = self.before_join[2] + self.before_join[3] if self.before_join else 0.0
        if value <= before:
            if self.digits or before % value:
                return False  # "between eleven hundred and two thousand"
            self.total += before  # "مليونان وثلاثمائة ألف"
            group -= before
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
