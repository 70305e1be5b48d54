"""Regular expressions over word lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby


def alternation(listed: Iterable[str], space: str = " ", ending: str = "") -> str:
    """A pattern for any of the phrases, the longest first, so that "thirteen" is not "thir".

    Grouped by first character: with hundreds of phrases that is what makes it fast.

    Args:
        listed: literal phrases; one with a "*" at its end may have an ending.
        space: pattern for the spaces inside a phrase.
        ending: pattern for an ending.
    """
    ordered = sorted(listed, key=lambda phrase: (phrase[:1], -len(phrase), phrase))
    if not ordered:
        return r"(?!)"
    groups = (
        re.escape(first) + "(?:" + "|".join(_rest(p, space, ending) for p in phrases) + ")"
        for first, phrases in groupby(ordered, key=lambda phrase: phrase[:1])
    )
    return "(?:" + "|".join(groups) + ")"


def _rest(phrase: str, space: str, ending: str) -> str:
    """The pattern for all but the first character."""
    stem, star, _ = phrase[1:].partition("*")
    return re.escape(stem).replace(r"\ ", space) + (ending if star else "")
