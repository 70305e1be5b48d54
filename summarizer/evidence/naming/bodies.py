"""What the text says about a name that its form leaves open: that it is a body of people."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon import naming_told as lexicon
from summarizer.evidence.naming.words import Found

_BEHIND = tuple(re.compile(pattern) for pattern in lexicon.BEHIND_BODIES)
_BEFORE, _APPOSED, _PLURAL_BEFORE = (
    re.compile(rf"{pattern}\Z")
    for pattern in (lexicon.BEFORE_BODIES, lexicon.APPOSED_BODIES, lexicon.PLURAL_BEFORE)
)
_PLURAL = re.compile(lexicon.PLURAL_BEHIND)
_FIRST = re.compile(r"(?:[’']s)?([ ,]+)([\w-]+)")
_NEAR = 20
_LOOKED_AT = 8
"""Mentions that are asked."""
_REACH = 60
"""Characters before one that are looked at."""


def told_of_body(text: str, group: list[Found]) -> bool:
    """Whether an English text tells of a name what only a body has, is or does.

    "Arrowby chief executive Ana Ruiz", "Arrowby, a call centre provider", "Leeds-based Arrowby".
    """
    return any(_told(text, one) for one in group[:_LOOKED_AT])


def _told(text: str, one: Found) -> bool:
    opens = _FIRST.match(text, one.end)
    if opens and opens[2] in lexicon.BEHIND_FIRST and any(p.match(text, one.end) for p in _BEHIND):
        return True
    if _PLURAL.match(text, one.end) and _PLURAL_BEFORE.search(
        text, max(one.start - _NEAR, 0), one.start
    ):
        return True
    near = text[max(one.start - _NEAR, 0) : one.start].rsplit(None, 1)
    last = near[-1] if near else ""
    start = max(one.start - _REACH, 0)
    if last in lexicon.BEFORE_LAST and _BEFORE.search(text, start, one.start):
        return True
    apposed = last[-1:] == "," and opens and opens[1][0] == ","
    if apposed and _APPOSED.search(text, start, one.start):
        return True
    return " " not in one.text and last.endswith(lexicon.BODY_TIES)
