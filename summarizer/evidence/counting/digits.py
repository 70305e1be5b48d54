"""Digits with their separators, fractions and powers of ten."""

from __future__ import annotations

import re
import unicodedata

# At most twelve groups: longer runs are lists, and the bound keeps reading linear.
_RUN = re.compile(r"\d+(?:[.,'’٫٬\u00a0\u2009\u202f ]\d+){0,12}")
_DIGITS, _SEPARATOR = re.compile(r"\d+"), re.compile(r"\D")
_INDIAN = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}(?!\d)")
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
"""Fractions that are one character."""

_SLASHED = re.compile(r"([1-9]\d?)[/⁄]([1-9]\d?)(?![\d/⁄])")
_WHOLE_BEFORE = re.compile(rf" ?[{VULGAR}]|[ -](?=[1-9]\d?[/⁄][1-9]\d?(?![\d/⁄]))")
_FRACTION_OR_POWER = frozenset(f"{VULGAR}/⁄x×-123456789e^")
"""What either begins or goes on with, behind a space: a cheap first look."""
_POWER = re.compile(r"(?: ?[x×] ?10(?:\^|\*\*)?|e\+?)([-−–]?\d{1,2})(?![\w^])")
_RAISED = re.compile(r"\^([-−–]?\d{1,2})(?!\w)")


_CLOSING = frozenset(',.;:!?)]}\n\r\t"”»|')


def goes_on(text: str, end: int) -> bool:
    """Whether a unit, a noun or a second number can follow right at `end`: a cheap first look."""
    return end < len(text) and text[end] not in _CLOSING


_LARGEST_BASE = 1000  # to the 99th, it is no more than a float can hold
_MOST_DIGITS = 150  # what a float can hold, with room for magnitudes


def read_number(text: str, start: int, decimal: str) -> tuple[int, float]:
    """Digits with a fraction ("2½", "1 1/2", "3/4") or a power ("2.5×10^6", "1e5", "2^8")."""
    if text[start] in VULGAR:
        return start + 1, unicodedata.numeric(text[start])
    end, value = _grouped(text, start, decimal)
    if text[end : end + 2].lstrip(" ")[:1] not in _FRACTION_OR_POWER:
        return end, value
    if (slashed := _fraction(text, start)) is not None:
        return slashed
    if after := _WHOLE_BEFORE.match(text, end):
        if after[0][-1] in VULGAR:
            return after.end(), value + unicodedata.numeric(after[0][-1])
        if (slashed := _fraction(text, after.end())) is not None:
            return slashed[0], value + slashed[1]
    if power := _POWER.match(text, end):
        return power.end(), value * 10.0 ** _exponent(power[1])
    if 1 / _LARGEST_BASE <= value <= _LARGEST_BASE and (raised := _RAISED.match(text, end)):
        return raised.end(), value ** _exponent(raised[1])
    return end, value


def _exponent(figures: str) -> int:
    return int(figures.replace("−", "-").replace("–", "-"))


def _grouped(text: str, start: int, decimal: str) -> tuple[int, float]:
    """The end and value of the digits at `start`, with their separators.

    The language decides what one "." or "," means ("1.200" is 1200 in German, 1.2 in English);
    shape decides where only one reading is possible ("1.200.000", "1.234,56", "5,00").
    """
    run = _RUN.match(text, start)
    if run is None:
        raise ValueError(f"no digit at {start}")
    if run[0].isdecimal():
        return run.end(), float(run[0][:_MOST_DIGITS])
    if indian := _INDIAN.match(text, start):
        return _with_decimals(text, start, indian.end(), ",")
    parts = _SEPARATOR.split(run[0])
    separators = _SEPARATOR.findall(run[0])
    groups = _groups(parts, separators, decimal)
    end = start + sum(map(len, parts[: groups + 1])) + groups
    return _with_decimals(text, start, end, separators[0] if groups else "")


def _groups(parts: list[str], separators: list[str], decimal: str) -> int:
    """How many thousands groups follow the first part."""
    if not separators or len(parts[0]) > 3 or parts[0] == "0":
        return 0
    first, count = separators[0], 0
    while count < len(separators) and separators[count] == first and len(parts[count + 1]) == 3:
        count += 1
    if count < len(separators) and separators[count] == first and first in ".,":
        return 0  # 1.200.3 or 100,200,3: no grouping, a version or a list
    decided = count > 1 or (count < len(separators) and separators[count] in ".,")
    return 0 if count == 1 and first == decimal and not decided else count


def _with_decimals(text: str, start: int, end: int, grouping: str) -> tuple[int, float]:
    whole = int("".join(filter(str.isdecimal, text[start:end]))[:_MOST_DIGITS])
    if end < len(text) and text[end] in ".,٫" and text[end] != grouping:
        digits = _DIGITS.match(text, end + 1)
        # 1.2.3 and 1,2,3 are versions and lists.
        if digits and not (
            text[digits.end() : digits.end() + 1] == text[end]
            and text[digits.end() + 1 : digits.end() + 2].isdecimal()
        ):
            return digits.end(), float(f"{whole}.{digits[0][:_MOST_DIGITS]}")
    return end, float(whole)


def _fraction(text: str, start: int) -> tuple[int, float] | None:
    """A proper fraction in digits; "24/7" and "9/11" are none."""
    found = _SLASHED.match(text, start)
    if found is None or not int(found[1]) < int(found[2]) or found[0] == "9/11":
        return None
    return found.end(), int(found[1]) / int(found[2])
