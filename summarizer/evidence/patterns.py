"""Regular expressions over word lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

UNSPACED = r"(?<=[a-zß-ÿ]{3}\.)[A-ZÀ-ÖØ-Þ][a-zß-ÿ]+[ ,]"
"""What begins a sentence behind a full stop whose space is missing: "gegründet.Ralph Senkel"."""

_MANY = 30
"""First characters that are sooner looked up than tried one by one."""


def alternation(listed: Iterable[str], space: str = " ", ending: str = "") -> str:
    """A pattern for any of the phrases, the longest first, so that "thirteen" is not "thir".

    Grouped by first character, and with a look at that alone before: with hundreds of phrases
    that is what makes it fast.

    Args:
        listed: literal phrases; one with a "*" at its end may have an ending.
        space: pattern for the spaces inside a phrase.
        ending: pattern for an ending.
    """
    ordered = sorted(listed, key=lambda phrase: (phrase[:1], -len(phrase), phrase))
    if not ordered:
        return r"(?!)"
    groups = {
        first: "|".join(_rest(phrase, space, ending) for phrase in phrases)
        for first, phrases in groupby(ordered, key=lambda phrase: phrase[:1])
    }
    ahead = f"(?=[{re.escape(''.join(groups))}])" if len(groups) > _MANY else ""
    return (
        f"{ahead}(?:{'|'.join(f'{re.escape(first)}(?:{rest})' for first, rest in groups.items())})"
    )


def _rest(phrase: str, space: str, ending: str) -> str:
    """The pattern for all but the first character."""
    stem, star, _ = phrase[1:].partition("*")
    return re.escape(stem).replace(r"\ ", space) + (ending if star else "")
