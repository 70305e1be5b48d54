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
        10: "decade",
        12: "dozen",
        14: "fortnight",
        100: "century",
    },
    "de": {
        1: "einmal einzige",
        2: "zweimal beide beiden paar doppelt",
        3: "dreimal trio dreifach",
        10: "jahrzehnt",
        12: "dutzend",
        100: "jahrhundert",
    },
    "fr": {
        1: "seul seule",
        2: "deux paire double couple",
        3: "trio triple triplé",
        10: "décennie",
        12: "douzaine",
        15: "quinzaine",
        100: "siècle",
    },
    "es": {
        1: "vez solo",
        2: "ambos ambas par doble pareja",
        3: "trío triple",
        10: "década",
        12: "docena",
        15: "quincena",
        100: "siglo",
    },
}


def times(language: str) -> Mapping[int, tuple[str, ...]]:
    """The numbers that have such words in `language`, an ISO 639-1 code, with the words."""
    return {value: tuple(words.split()) for value, words in _TIMES.get(language, {}).items()}


DOZEN = re.compile("|".join(words.get(12, "dozen") for words in _TIMES.values()), re.IGNORECASE)
"""What a number that is told in dozens has in it."""

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


_AGED: Mapping[str, str] = {
    "en": "at|to|until|till|by|past|before|turns|is|(?:boy|girl|man|woman) of",
    "de": "mit|bis",
    "fr": "à|jusqu'à",
    "es": "a los|con|hasta los",
}


@cache
def aged(language: str) -> re.Pattern[str]:
    """What stands right before a bare number that may be somebody's age, in `language`."""
    return re.compile(rf"\b(?:{_AGED.get(language, '(?!)')}) \Z", re.IGNORECASE)


_OLD: Mapping[str, tuple[str, str, str]] = {
    "en": (
        r"y(?:ea)?rs?",
        r"[- ](?:years?[- ])?olds?",
        "is|was|turned|turns|now|at|of them|who’s|who's",
    ),
}


@cache
def old(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    """What tells years from an age in `language`; None where nobody knows.

    That is the word for years, what stands behind it if it is an age all the same, and what stands
    before an age without either: "31 years", "31 years old", "She was 31 and".
    """
    if language not in _OLD:
        return None
    years, behind, before = _OLD[language]
    return (
        re.compile(years, re.IGNORECASE),
        re.compile(rf"(?:{behind})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{before}) \Z", re.IGNORECASE),
    )


_DIFFERENCES: Mapping[str, str] = {
    "en": "by|short|shy|gap|margin|leads?|leading|ahead|behind|apart|more|fewer|less|extra|older|"
    "younger|taller|longer|shorter|faster|slower|higher|lower|bigger|smaller|above|below|over|"
    "under|up|down|left|still|remaining|remains?|remain|keep|keeps|los\\w+|gain\\w*|"
    "sav\\w+|drop\\w*|f[ae]ll\\w*|ris\\w+|rose|jump\\w*|cut\\w*|shed\\w*|widen\\w*|"
    "narrow\\w*|beat\\w*|miss\\w*|tops?|apart|rest|difference",
    "de": "um|mehr|weniger|älter|jünger|vor|hinter|übrig|Rest|Abstand|Vorsprung|Unterschied",
    "fr": "de plus|de moins|écart|avance|retard|reste|restants?|différence",
    "es": "más|menos|diferencia|ventaja|quedan?|resto|brecha",
}


@cache
def differences(language: str) -> re.Pattern[str]:
    """What a claim has beside a number that is the difference of two, in `language`."""
    return re.compile(rf"\b(?:{_DIFFERENCES.get(language, '(?!)')})\b", re.IGNORECASE)


_BEFORE_CHRIST: Mapping[str, str] = {
    "en": "BCE?|B\\.C\\.",
    "de": "v\\. ?Chr",
    "fr": "av\\. J",
    "es": "a\\. ?C",
    "it": "a\\. ?C",
}


@cache
def before_christ(language: str) -> re.Pattern[str]:
    """What stands behind a year before our era, in `language`."""
    return re.compile(rf" (?:{_BEFORE_CHRIST.get(language, '(?!)')})")


_CENTURY: Mapping[str, str] = {
    "en": "[ -]century",
    "de": " Jahrhundert",
    "fr": " siècle",
    "nl": "[ -]eeuw",
    "sv": " århundra",
}


@cache
def century(language: str) -> re.Pattern[str]:
    """What stands behind the ordinal of a century, in `language`."""
    return re.compile(_CENTURY.get(language, "(?!)"), re.IGNORECASE)


_SPANNED: Mapping[str, tuple[str, str]] = {
    "en": (r"\b(?:since|dating to|back to)(?: at least)?", r" ?[-–—] ?| (?:and|to|until|through) "),
    "de": (r"\bseit", r" ?[-–—] ?| (?:und|bis) "),
    "fr": (r"\bdepuis", r" ?[-–—] ?| (?:et|à) "),
    "es": (r"\bdesde", r" ?[-–—] ?| [ya] "),
}


@cache
def spanned(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a year that something has lasted since, and between two of one span."""
    since, between = _SPANNED.get(language, ("(?!)", r" ?[-–—] ?"))
    return re.compile(rf"(?:{since})(?: \w+)? \Z", re.IGNORECASE), re.compile(between)


_BORN: Mapping[str, str] = {
    "en": r"born|birth",
    "de": r"geboren|Jahrgang",
    "fr": r"née?s?\b|naissance",
    "es": r"naci\w+|nacid[oa]s?",
}


@cache
def born(language: str) -> re.Pattern[str]:
    """What tells before a year that somebody was born then; anything where nobody knows."""
    return re.compile(rf"\b(?:{_BORN[language]})" if language in _BORN else "")
