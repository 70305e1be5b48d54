"""Words that say a small number without naming it: "twice", "both", "a hat-trick"."""

from __future__ import annotations

from collections.abc import Mapping

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
