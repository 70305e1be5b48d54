"""Ages told without their unit: "aged 30", "Smith, 45, said", "Yusuf Erol (29)"."""

from __future__ import annotations

from summarizer.evidence.counting.measured import Text
from summarizer.evidence.counting.numeral import Measured
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.phrasebook import longest_before

_YOUNGEST, _OLDEST = 10, 115
"""Of whom an age in brackets is told, and who ever lived."""
_WINDOW = 24
_CLOSING = frozenset((*',.;:!?)\n”’"', ""))


def is_age(text: Text, item: Measured) -> bool:
    """Whether a bare number is an age ("aged 30", "Smith, 45, said")."""
    if not 0 < item.value <= _OLDEST or not item.value.is_integer():
        return False
    if _follows(text, item.start, text.table.ages):
        return True
    before = text.text[max(0, item.start - 3) : item.start]
    after = text.text[item.end : item.end + 1]
    if item.numeral.plain and _follows(text, item.start, text.table.closing_ages):
        return after in _CLOSING
    set_off = before[-2:] == ", " and before[:1].isalpha() and after in (",", ".")
    if after == "." and item.value < _YOUNGEST and grammar(text.language).dotted_ordinals:
        return False  # "Union Berlin, 2. Bundesliga"
    if item.numeral.words:
        if text.table.capital_nouns:
            return False  # "Tage, zwei, drei": a noun is no name
        return set_off and after == "," and _after_name(text.text, item.start - 2)
    bracketed = after == ")" and before[-1:] == "(" and item.value >= _YOUNGEST
    return item.numeral.plain and (
        set_off or (bracketed and _after_name(text.text, item.start - 1))
    )


def _follows(text: Text, start: int, phrases: tuple[str, ...]) -> bool:
    """Whether one of `phrases` stands before `start`, its first word whole: no "average two"."""
    begin = start - len(longest_before(text.lowered, start, phrases))
    return begin < start and not text.lowered[max(0, begin - 1) : begin].isalnum()


def _after_name(words: str, end: int) -> bool:
    """Whether a name ends at `end`: what stands behind it is an age ("Yusuf Erol (29")."""
    before = words[max(0, end - _WINDOW) : end].split()
    return bool(before) and before[-1][0].isupper()
