"""How far off a number may be and still be what its words say."""

from __future__ import annotations

import re

from summarizer.evidence.items import Change, Quantity
from summarizer.evidence.lexicon.times import DOZEN

_DIGITS = re.compile(r"\.?\d[\d.,'’٫٬\u00a0\u2009\u202f ]*")
_DECIMALS = ".,٫"
_EXACT = 1e-9

# How far a number may be off: a hedge ("about") covers between 2.5 and 10 %, whatever its zeros
# suggest; without one, the digits shown decide, up to 7 %, of hundreds 6 %.
_HEDGED = (0.025, 0.10)
_SHOWN, _SHOWN_HUNDREDS = 0.07, 0.06
_LARGE, _HUNDRED = 1000, 100

_SINGLE, _CONVERTED = 0.2, 0.08
"""What single figures show is cut off there: of 40 roundings in true claims of the gold none was
off by more than 7 %, "2 weeks" for 15 days; a wrong one was by 25 %, "two years" for 18 months.
"""
_BEYOND = 0.5
"""How far beyond a bound it may be: in true claims a third ("200 years" for 268), in wrong ones .7
("under $10" for $3, "more than 10K" for 17,000).
"""
_PARTED = 0.10
"""How far off a part of one may be: "1 in 5" for 22 %; that of others is exact within 3 %."""
_AGES = ("decades", "centuries")
_OTHER_PART = 0.03
_MORE_THAN_PART = 0.3


def same_value(one: float, other: float) -> bool:
    """Whether two values are the same, but for what floating point adds."""
    return abs(one - other) <= _EXACT * max(1.0, abs(one), abs(other))


def covers(claimed: Quantity, value: float, *, converted: bool = False) -> bool:
    """Whether the claim's words allow `value`.

    Args:
        claimed: the quantity whose words show how exact it is.
        value: what it should be, in its unit.
        converted: whether the article gives it in another unit: "two years" for 18 months.
    """
    assert claimed.value is not None  # noqa: S101 — narrowed by the caller
    stated = claimed.value
    off, size, step = value - stated, abs(stated), _step(claimed)
    if step == 0 < size < 1 and claimed.unit in _AGES:
        return abs(off) <= _PARTED * size
    if step == 0 < size < 1:
        return _covers_part(
            claimed.change,
            off / size,
            one=round(1 / size) > 2 and same_value(1 / size, round(1 / size)),
        )
    match claimed.change:
        case "~":
            return abs(off) <= min(max(step / 2, _HEDGED[0] * size), _HEDGED[1] * size)
        case ">":
            return 0 <= off <= min(max(step, _HEDGED[1] * size), _BEYOND * size)
        case "<":
            return 0 <= -off <= min(max(step, _HEDGED[1] * size), _BEYOND * size)
        case _:
            limit = min(min(step, 1.0) / 2, (_CONVERTED if converted else _SINGLE) * size)
            if size >= _LARGE:
                limit = min(step / 2, _SHOWN * size)
            elif size > step >= _HUNDRED:  # "200 points" for 212
                limit = _SHOWN_HUNDREDS * size
            return abs(off) <= limit * (1 + _EXACT)


def _covers_part(change: Change, off: float, *, one: bool) -> bool:
    """Whether a fraction covers what is `off` by this share of it: "a third" of 34 %.

    Args:
        one: whether it is one of so and so many parts, and not the half.
    """
    match change:
        case ">":
            return 0 <= off <= _MORE_THAN_PART
        case "<":
            return 0 <= -off <= _MORE_THAN_PART
        case "~":
            return abs(off) <= _PARTED
        case _:
            return abs(off) <= (_PARTED if one else _OTHER_PART)


def _step(item: Quantity) -> float:
    """The place of the last digit that is shown: 1000 for "65,000", 12 for "two dozen"."""
    assert item.value is not None  # noqa: S101 — narrowed by the caller
    found = _DIGITS.search(item.text)
    if abs(item.value) < 1 and not (found and set(found[0]) & set(_DECIMALS)):
        return 0.0  # "1 in 4", "half"
    if not found and DOZEN.search(item.text):
        return 12.0
    shown = found[0] if found else str(int(abs(item.value)))
    digits = "".join(c for c in shown if c.isdecimal()).rstrip("0")
    return abs(item.value) / int(digits) if digits and int(digits) else 0.0
