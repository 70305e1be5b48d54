"""Two numbers that make one quantity: ranges, ratios, shares and scores."""

from __future__ import annotations

import re

from summarizer.evidence.counting.counted import counted_noun
from summarizer.evidence.counting.digits import goes_on
from summarizer.evidence.counting.measured import Measured, Text
from summarizer.evidence.items import Quantity

_DASH = re.compile(r"[ \u00a0]?(?:[-–—~～〜]|--)[ \u00a0]?(?=\d|[A-Z]{0,3}[$£€¥]\d)")
_HANGING = re.compile(r"-(?= )")
_LINK = re.compile(r"[ \u00a0]([^\W\d_]+)[ \u00a0]|-([^\W\d_]+)-(?=\d)")
_OPENER = re.compile(r"([^\W\d_]+)[ \u00a0]\Z")
_SIGN = re.compile(r"(?:[A-Z]{0,3}[$£€¥₹])[ \u00a0]?")
_SCORE = re.compile(r"(\d{1,3})[-–:](\d{1,3})(?![\w%]|[.,:]\d)")
_TOLD = re.compile(r"(\d{1,3})-([^\W\d_]{1,3})-(\d{1,3})(?![\w%]|[.,:]\d)")
_NAMED_SCORE = re.compile(
    r"(\d{1,2})[-–](\d{1,2})(?![\w%–-]|[.,:]\d)|(\d{1,3}):(\d{1,3})(?![\w%:]|[.,]\d)"
)
_SPACES = " \u00a0\u202f\u2009"
_HUNDRED = 100


def read_pair(text: Text, first: Measured) -> Quantity | None:
    """The quantity that `first` opens together with the number after it, or None."""
    if text.text.startswith(":", first.end):
        return read_score(text, first)
    if not goes_on(text.text, first.end):
        return None
    return _range(text, first) or _share(text, first) or _ratio(text, first)


def read_score(text: Text, first: Measured) -> Quantity | None:
    """A score told by a colon or by the name before it ("won 3:1", "beat Sweden 3-1")."""
    found = _NAMED_SCORE.match(text.text, first.start) if first.numeral.plain else None
    if found is None:
        return None
    low, high = (float(figure) for figure in found.groups() if figure)
    if found[1] and low < high and counted_noun(text.text, found.end(), text.table):
        return None
    return Quantity(first.start, found.end(), found[0], None, low=low, high=high, kind="score")


def word_before(text: Text, start: int) -> str:
    """The word right before `start` in lower case, "" for none."""
    found = _OPENER.search(text.lowered, max(0, start - 14), start)
    return found[1] if found else ""


def _range(text: Text, low: Measured) -> Quantity | None:
    """The ends of a range: "10-15", "$10 to $15", "between 5 and 7 percent"."""
    joint = _joint(text, low)
    high = _second(text, joint) if joint else None
    if high is None or not _same_kind(low, high):
        return None
    if low.unit is None and high.unit is None and (score := _score(text, low, high)):
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


def _joint(text: Text, low: Measured) -> int | None:
    """Where the second end of a range begins, when `low` is its first."""
    if dash := _DASH.match(text.text, low.end):
        return dash.end()
    if text.table.unspaced:
        unspaced = text.table.opens[""]
        ends = (low.end + len(link) for link in unspaced if text.lowered.startswith(link, low.end))
        return next((skip_space(text, end) for end in ends), None)
    hanging = _HANGING.match(text.text, low.end)  # "8- to 16-metre"
    link = _LINK.match(text.lowered, hanging.end() if hanging else low.end)
    if link is None:
        return None
    opener = word_before(text, low.start)
    if opener in text.table.moving and _moved(text, low.start - len(opener) - 1):
        return None  # "rose from 4 % to 5 %" are two facts, not a range
    links = text.table.opens.get(opener, frozenset()) | text.table.opens.get("", frozenset())
    return link.end() if (link[1] or link[2]) in links else None


def _moved(text: Text, start: int) -> bool:
    return text.changes.before(text.lowered, start) in ("up", "down")


def _second(text: Text, start: int) -> Measured | None:
    sign = _SIGN.match(text.text, start)
    number = sign.end() if sign else start
    before = text.units.before(text.text, text.lowered, number)
    return text.measured(number, start, before)


def skip_space(text: Text, start: int) -> int:
    """`start`, or the place after the space that stands there."""
    return start + text.text.startswith(" ", start)


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
    return low.value * magnitude if shared and magnitude >= 1000 and low.value < 1000 else low.value


def _score(text: Text, low: Measured, high: Measured) -> Quantity | None:
    """Two figures set against each other: "3-2"; "10-15 people" is a range."""
    found = _SCORE.match(text.text, low.start) or (
        _TOLD.match(text.text, low.start) if low.value > high.value else None
    )
    if found is None or found.end() != high.end:
        return None
    if low.value < high.value and (text.noun(high) or text.table.unspaced):
        return None
    return Quantity(
        low.start, high.end, found[0], None, low=low.value, high=high.value, kind="score"
    )


def _share(text: Text, below: Measured) -> Quantity | None:
    """A fraction whose denominator comes first ("三分之一", "3分の1")."""
    end, shares = below.numeral.end, text.table.shares
    phrase = next((p for p in shares if text.lowered.startswith(p, end)), None)
    if phrase is None or not below.numeral.value:
        return None
    above = text.numerals.read(text.lowered, skip_space(text, end + len(phrase)))
    if above is None:
        return None
    percent = below.numeral.value == _HUNDRED
    return Quantity(
        below.start,
        above.end,
        text.text[below.start : above.end],
        above.value if percent else above.value / below.numeral.value,
        unit="%" if percent else None,
        change=text.change(below.start, above.end, "%"),
    )


def _ratio(text: Text, first: Measured) -> Quantity | None:
    """A share put as two numbers ("one in five", "three out of ten")."""
    if first.unit or not first.value.is_integer() or not 0 < first.value <= _HUNDRED:
        return None
    for phrase in text.table.ratios:
        end = first.end + len(phrase) + 2
        if text.lowered[first.end : end].strip(_SPACES) != phrase:
            continue
        second = _second(text, end)
        if second and _is_ratio(first, second, certain=phrase in text.table.sure_ratios):
            unit = text.noun(second)
            return Quantity(
                first.start,
                second.end,
                text.text[first.start : second.end],
                first.value / second.value,
                unit=unit,
                change=text.change(first.start, second.end, unit),
            )
    return None


def _is_ratio(first: Measured, second: Measured, *, certain: bool) -> bool:
    """ "One in five" is a share; "50 in 2019" and "6 of 125 rigs" are not."""
    if second.unit or not second.value.is_integer() or not first.value < second.value:
        return False
    one = first.value == 1 and first.numeral.plain and second.numeral.plain  # "1 in 3"
    worded = first.numeral.words and second.numeral.words
    return certain or worded or (one and second.value <= _HUNDRED)
