"""Two numbers that make one quantity: ranges, scores, and the shares of `ratios`."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from summarizer.evidence.counting.counted import counted_noun
from summarizer.evidence.counting.digits import goes_on
from summarizer.evidence.counting.measured import NEXT_WORD, Text
from summarizer.evidence.counting.measures import measure
from summarizer.evidence.counting.number_vocabulary import LETTERS, word_at
from summarizer.evidence.counting.numeral import Measured
from summarizer.evidence.counting.ratios import ratio_of_nouns, read_ratio
from summarizer.evidence.counting.tails import in_tenths
from summarizer.evidence.items import Quantity
from summarizer.evidence.lexicon.numbers import number_words

_DASH = re.compile(r"[ \u00a0]?(?:[-–—~～〜]|--)[ \u00a0]?(?=%?\d|[A-Z]{0,3}[$£€¥]\d)")
_HANGING = "- "
_LINK = re.compile(rf"[ \u00a0]({LETTERS})[ \u00a0]|-({LETTERS})-(?=\d)")
_MOVES = ("up", "down")
_FAR = 4
_MEASURED = frozenset({"length", "area", "volume", "mass", "time", "years", "power", "memory"})
"""What the ends of a range may measure in two units; of money or shares they are two facts."""
_SCORE = re.compile(r"(\d{1,3})(?:[-–:]|(?<!\d\d\d) – )(\d{1,3})(?![\w%]|[.,:]\d)")
_TOLD = re.compile(r"(\d{1,3})-([^\W\d_]{1,3})-(\d{1,3})(?![\w%]|[.,:]\d)")
_WORDED = re.compile(rf"(\d) {LETTERS} (\d)(?![\w%]|[.,:]\d)")
_NAMED_SCORE = re.compile(
    r"(\d{1,2})(?:[-–]| – )(\d{1,2})(?![\w%–-]|[.,:]\d)|(\d{1,3}):(\d{1,3})(?![\w%:]|[.,]\d)"
)


def read_pair(text: Text, first: Measured) -> Quantity | None:
    """The quantity that `first` opens together with the number after it, or None."""
    if text.text.startswith(":", first.end):
        return read_score(text, first)
    if not goes_on(text.text, first.end):
        return None
    if not _may_join(text, first.end):
        return ratio_of_nouns(text, first)
    return _range(text, first) or read_ratio(text, first)


def _may_join(text: Text, end: int) -> bool:
    """Whether what stands at `end` can lead right to a second number: a cheap first look."""
    joining = _joining(text.language)
    following = NEXT_WORD.match(text.lowered, end) if joining else None
    return following is None or following[1] in joining


@lru_cache(maxsize=64)
def _joining(language: str) -> frozenset[str]:
    """The words that may stand between two numbers of one quantity; none where others may too."""
    table = number_words(language)
    if table.unspaced or table.clitics or table.closed or table.shares or table.out_of:
        return frozenset()
    if table.parted_from:
        return frozenset()
    links = frozenset[str]().union(*table.opens.values())
    return links | {word_at(phrase, 0)[1] for phrase in table.ratios}


def read_score(text: Text, first: Measured) -> Quantity | None:
    """A score told by a colon or by the name before it ("won 3:1", "beat Sweden 3-1")."""
    found = _NAMED_SCORE.match(text.text, first.start) if first.numeral.plain else None
    if found is None:
        return None
    low, high = (float(figure) for figure in found.groups() if figure)
    if found[1] and low < high and counted_noun(text.text, found.end(), text.table):
        return None
    return Quantity(first.start, found.end(), found[0], None, low=low, high=high, kind="score")


def _range(text: Text, low: Measured) -> Quantity | None:
    """The ends of a range: "10-15", "$10 to $15", "between 5 and 7 percent"."""
    joint, bare = _joint(text, low)
    if joint and low.value == 0 and (below := _below_zero(text, low, joint)):
        return below
    if not joint and not text.table.closed:
        return None
    high = text.number_at(joint) if joint else _closing(text, low)
    high = in_tenths(text, high) if high and text.table.tenths else high
    low = _in_unit(low, high) if high else low
    if high is None or not _same_kind(low, high):
        return None
    if text.table.reached and text.text.startswith(text.table.reached, high.end):
        return None
    if bare and not _near(low, high) and text.changes.before(text.lowered, low.start) in _MOVES:
        return None  # "up 0.4 to 31.2"
    if low.unit is None and high.unit is None and (score := _score(text, low, high, bare=bare)):
        return score
    unit = high.unit or low.unit or text.noun(high)
    change = text.change(low.start, high.end, unit)
    # A headline says "Fell 4 % to 3 %" for "from 4 % to 3 %".
    if low.year_like or not (_ascending(low, high) or (high.unit and change == "down")):
        return None
    return Quantity(
        low.start,
        high.end,
        text.text[low.start : high.end],
        None,
        low=_lower_end(low, high),
        high=high.value,
        unit=unit,
        change="=" if change in (">", "<") else change,
    )


def _in_unit(low: Measured, high: Measured) -> Measured:
    """`low` in the unit of `high`, if both measure the same: "30cm to 1.2 metres"."""
    (mine, my_factor), (theirs, their_factor) = measure(low.unit or ""), measure(high.unit or "")
    if low.unit == high.unit or mine != theirs or mine not in _MEASURED:
        return low
    return replace(low, value=low.value * my_factor / their_factor, unit=high.unit)


def _below_zero(text: Text, zero: Measured, joint: int) -> Quantity | None:
    """What lies so far below zero: "शून्य से तीन डिग्री नीचे"."""
    item = text.number_at(joint)
    if item is None or not text.lowered.startswith(text.table.below_zero, item.end):
        return None
    words = text.text[zero.start : item.end]
    return Quantity(zero.start, item.end, words, -item.value, unit=item.unit)


def _closing(text: Text, low: Measured) -> Measured | None:
    """The second end of a range that only a word behind it makes one ("20と30の間")."""
    at = text.skip_space(low.end)
    for link, closings in text.table.closed.items():
        if text.lowered.startswith(link, at):
            high = text.number_at(text.skip_space(at + len(link)))
            if high and text.lowered.startswith(tuple(closings), text.skip_space(high.end)):
                return high
    return None


def _joint(text: Text, low: Measured) -> tuple[int, bool]:
    """Where the second end of a range begins, when `low` is its first; 0 when it is not.

    And whether nothing but a word between the two says so ("3 to 5").
    """
    if dash := _DASH.match(text.text, low.end):
        return dash.end(), False
    if low.numeral.words and low.value > 1 and text.lowered.startswith(("-", "–"), low.end):
        joined = text.numerals.begins(text.lowered, low.end + 1)
        return low.end + 1 if joined else 0, False  # "два-три", "दस-बारह"
    if text.table.unspaced:
        unspaced = text.table.opens[""]
        ends = (low.end + len(link) for link in unspaced if text.lowered.startswith(link, low.end))
        return next((text.skip_space(end) for end in ends), 0), False
    if text.table.clitics and (clitic := _clitic(text, low)):
        return clitic, False
    hanging = text.text.startswith(_HANGING, low.end)  # "8- to 16-metre"
    link = _LINK.match(text.lowered, low.end + hanging)
    if link is None:
        return 0, False
    opener, end = text.word_before(low.start), link.end()
    if opener in text.table.determiners:
        opener = text.word_before(low.start - len(opener) - 1)
        _, article = word_at(text.lowered, end)
        end += len(article) + 1 if article in text.table.determiners else 0
    if opener in text.table.moving and text.changes.moves(text.lowered, low.start):
        return 0, False  # "rose from 4 % to 5 %" are two facts, not a range
    links = text.table.opens.get(opener, frozenset()) | text.table.opens.get("", frozenset())
    bare = opener not in text.table.opens and not hanging
    return (end, bare) if (link[1] or link[2]) in links else (0, False)


def _clitic(text: Text, low: Measured) -> int:
    """Where the second end begins when the link is written with it ("بين عشرين وثلاثين")."""
    links = text.table.opens.get(text.word_before(low.start), frozenset()) & text.table.clitics
    at = text.skip_space(low.end)
    return next((at + len(link) for link in links if text.lowered.startswith(link, at)), 0)


def _near(low: Measured, high: Measured) -> bool:
    """Whether what "rose 3 to 5 %" is rather a range than a change and what it led to."""
    return low.unit is None and high.unit is not None and high.value <= _FAR * _lower_end(low, high)


def _same_kind(low: Measured, high: Measured) -> bool:
    """Whether both ends can measure one thing; a unit may be spelt out at one end only."""
    if low.unit is None and high.unit is not None:
        fraction = low.numeral.words and 0 < low.value < 1  # "fell a third to £210m"
        return not fraction and high.start == high.numeral.start
    priced = low.unit is not None and (high.unit or "").startswith(f"{low.unit}/")
    return priced or low.unit == high.unit or (high.unit is None and low.start < low.numeral.start)


def _ascending(low: Measured, high: Measured) -> bool:
    """Whether the second end is the higher; below zero the order is often turned around."""
    return _lower_end(low, high) < high.value or min(low.value, high.value) < 0


def _lower_end(low: Measured, high: Measured) -> float:
    """The lower end in full: "$10 to $15 million" is ten million to fifteen."""
    magnitude = high.value / high.numeral.mantissa if high.numeral.mantissa else 1.0
    shared = not low.numeral.scaled and low.value < high.value / magnitude * 1000
    return low.value * magnitude if shared and magnitude >= 10 and low.value < 1000 else low.value


def _score(text: Text, low: Measured, high: Measured, *, bare: bool) -> Quantity | None:
    """Two figures set against each other: "3-2", "3 a 2"; "10-15 people" is a range."""
    found = _SCORE.match(text.text, low.start)
    if not found and low.value > high.value:
        found = _TOLD.match(text.text, low.start)
    if not found and bare and low.value >= high.value:
        found = _WORDED.match(text.text, low.start)
    if found is None or found.end() != high.end:
        return None
    if low.value < high.value and (text.noun(high) or text.table.unspaced):
        return None
    return Quantity(
        low.start, high.end, found[0], None, low=low.value, high=high.value, kind="score"
    )
