"""Words that say a number without naming it: "twice", "both", "a hat-trick", "next year"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_TIMES: Mapping[str, Mapping[int, str]] = {
    "en": {
        1: "once single sole",
        2: "twice both pair couple brace double doubled twin twins",
        3: "thrice trio triple tripled treble triplets",
        4: "quartet quadruple quadrupled",
    },
    "de": {1: "einmal einzige", 2: "zweimal beide beiden paar doppelt", 3: "dreimal trio dreifach"},
    "fr": {1: "seul seule", 2: "deux paire double couple", 3: "trio triple triplé"},
    "es": {1: "vez solo", 2: "ambos ambas par doble pareja", 3: "trío triple"},
}


def times(language: str) -> Mapping[int, tuple[str, ...]]:
    """The numbers that have such words in `language`, an ISO 639-1 code, with the words."""
    return {value: tuple(words.split()) for value, words in _TIMES.get(language, {}).items()}


_YEARS: Mapping[str, Mapping[int, str]] = {
    "en": {-1: r"(?:last|previous) year|a year (?:ago|earlier)", 1: r"next year"},
    "de": {
        -1: r"(?:letzte|vergangene|vorige)[sn] Jahr|Vorjahr",
        1: r"(?:nächste|kommende)[sn] Jahr",
    },
    "fr": {-1: r"l[’']an(?:née)? dernière?", 1: r"l[’']an(?:née)? prochaine?"},
    "es": {-1: r"(?:el )?año pasado", 1: r"próximo año|año que viene"},
}


@cache
def relative_years(language: str) -> Mapping[int, re.Pattern[str]]:
    """How far off a year is → what says so in `language`."""
    return {
        off: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
        for off, words in _YEARS.get(language, {}).items()
    }
