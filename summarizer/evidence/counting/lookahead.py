"""What follows a place inside a numeral, as far as it decides what stands there."""

from __future__ import annotations

import re

from summarizer.evidence.counting.number_vocabulary import Vocabulary, word_at
from summarizer.evidence.lexicon.number_table import NumberWords


def noun_follows(table: NumberWords, text: str, end: int) -> bool:
    """Whether what follows may be a noun: "a third term" is no third."""
    _, following = word_at(text, end + 1)
    return bool(following) and not any(
        following in listed
        for listed in (table.stops, table.part_nouns, table.comparing, table.rises, table.falls)
    )


def multiplier_behind(vocabulary: Vocabulary, text: str, end: int) -> tuple[float, int]:
    """What the word behind `end` multiplies by, 0 where it does not, and its end."""
    following = vocabulary.word(text, end + 1)
    times = vocabulary.table.multipliers.get(following[0], 0.0) if following else 0.0
    return times, following.end() if following else end


def half_follows(table: NumberWords, text: str, end: int, following: re.Match[str] | None) -> bool:
    """Whether one and a half is meant: "en och en halv", "bir buçuk"; no "eine Viertelstunde"."""
    word = following[0] if following else ""
    half = table.additive.get(word, 0.0) % 1 and word not in table.inner_units
    return bool(half) or text.startswith(table.halves_after, end)
