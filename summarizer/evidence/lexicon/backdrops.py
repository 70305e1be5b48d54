"""What shows that a number is only what others are set against: before, expected, of how many."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Backdrops:
    """One language's patterns.

    Attributes:
        before: matches what ends right before such a number: "compared with ".
        behind: matches what stands behind one: " a year earlier".
        whole: matches what joins a part to its whole: "51 of the 54".
        start, turn: what stands before the first of two numbers that something went from, and
            before the one that it came to: "from 52 items to 30".
        asks: matches a word of a claim that speaks of what was before or expected itself.
    """

    before: re.Pattern[str]
    behind: re.Pattern[str]
    whole: re.Pattern[str]
    start: re.Pattern[str]
    turn: re.Pattern[str]
    asks: re.Pattern[str]


_NEVER = re.compile(r"(?!)")

_TABLES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "before": r"\b(?:(?:compared (?:with|to)|versus|as against|up from|down from|instead of|"
        r"rather than)\b[^.;,\n]{0,40}"
        r"|(?:previous|prior|former|old|existing|earlier)(?: [\w’'-]+){0,3} (?:record|mark|high|best|"
        r"low|peak|holder|champion)\b[^.;\n]{0,60}"
        r"|(?:analysts|economists|forecasters|Wall Street)\b[^.;\n]{0,40} (?:expect|forecast|"
        r"predict|estimate|polled|project)\w*\b[^.;\n]{0,30}"
        r"|(?:expectations|forecasts?|estimates?|predictions?|consensus) (?:of|for) [^.;,\n]{0,20})\Z",
        "behind": r"[^.;,\n\d]{0,30}\b(?:a year (?:ago|earlier|before)|the year before|(?:in )?the "
        r"(?:previous|prior|same) (?:year|month|quarter|season|week|period)|(?:that )?(?:analysts|"
        r"economists|forecasters)\b)|[^.;\n\d]{0,60}[,;] (?:but |and )?now\b(?=[^.;\n]{0,30}\d)",
        "whole": r" (?:out )?of (?:(?:the|its|his|her|their|our|all)(?: \w+)? )?",
        "start": r"\bfrom (?:(?:about|some|nearly|around|almost|a|an|the|roughly) )?\Z",
        "turn": r"(?: [\w’'%-]+){0,4} to (?:[\w’'-]+ ){0,3}",
        "asks": r"\b(?:from|compared|versus|vs|against|(?:last|a|the) year|ago|earlier|previous\w*|"
        r"prior|before|old|once|used to|instead|rather|than|expect\w*|forecast\w*|predict\w*|"
        r"estimate\w*|of|out|(?:19|20)\d\d)\b",
    },
}


@cache
def backdrops(language: str) -> Backdrops:
    """The patterns of `language`; they match nothing where there are none."""
    table = _TABLES.get(language)
    if table is None:
        return Backdrops(*[_NEVER] * 6)
    return Backdrops(
        **{name: re.compile(pattern, re.IGNORECASE) for name, pattern in table.items()}
    )
