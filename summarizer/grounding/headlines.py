"""Is a claim a headline? Its capitals say nothing then, and its few words tell less."""

from __future__ import annotations

import re
from collections.abc import Collection

LONGEST = 24
"""Words of a headline, at most."""

LONG = 4
"""Letters from which a word has a capital in title case, unless it is a word like "with"."""

SEVERAL, SHORT = 2, 4
"""Long words with a capital from which they say nothing; and words of any length of a line that
says so with two of whatever length."""

_WORD = re.compile(r"(?<![\w’'-])[^\W\d_](?:[\w’'-]*\w)?")
_STOP = re.compile(r"\W*?[.!?…。！？]")  # also the Chinese ones
"""A full stop at the end of a line that is read backwards: so each mark is looked at once."""


def line_at(text: str, at: int) -> str:
    """The line of `text` that holds the character `at`."""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : len(text) if end < 0 else end].strip()


def is_headline(line: str) -> bool:
    """Whether a line is one: short, and without a full stop."""
    return len(line.split(None, LONGEST)) <= LONGEST and _STOP.match(line[::-1]) is None


def in_title_case(line: str, small: Collection[str]) -> bool:
    """Whether every Word of a line Has a Capital.

    Args:
        line: its words.
        small: words that have none even so, like "of".
    """
    for found in _WORD.finditer(line):  # most lines show at once that they are none
        if _is_long(found[0], small) and not found[0][0].isupper():
            return False
    every = _WORD.findall(line)
    if len(every) >= SEVERAL and all(word[0].isupper() for word in every):
        return True
    if sum(_is_long(word, small) for word in every) >= SEVERAL:
        return True
    words = [word for word in every if word.lower() not in small]
    several = len(words) >= SEVERAL and len(line.split()) >= SHORT
    return several and all(word[0].isupper() for word in words)


def _is_long(word: str, small: Collection[str]) -> bool:
    return len(word) >= LONG and word.lower() not in small
