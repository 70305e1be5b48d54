"""What the text says about a name that its form leaves open: that it is a body of people."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.bodies import BODY_KINDS, BODY_OFFICES
from summarizer.evidence.lexicon.wordlists import word_set
from summarizer.evidence.naming.words import Found

_HAS_OFFICE = re.compile(rf"(?:[’']s?)? (?:{BODY_OFFICES})\b")
_IS = re.compile(
    rf", (?:an?|the|one of the) [^.,;:]{{0,50}}?\b(?:{BODY_KINDS})s?"
    r"(?:[,.;]| (?:that|which|whose|based|behind|owned|run|founded|backed|listed|of|with|from)\b)"
)
_DOES = re.compile(
    r"(?: has| had)? (?:said|says) it(?:s| (?:expect|plan|intend|employ|operate|aim|has no plan|"
    r"had no plan|w(?:as|ill be) (?:review|investigat|work|consider|commit|cooperat|co-operat)))|"
    r",? which (?:makes|sells|owns|runs|operates|employs|supplies)\b"
)
_BEHIND = (_HAS_OFFICE, _IS, _DOES)
_BEFORE = re.compile(
    rf"(?:\b(?:{BODY_KINDS})|\b(?:employed|owned|acquired|operated) by|"
    r"\b(?:shares|stake) (?:in|of)|\b(?:chairman|chairwoman|director|executive|analyst|economist|"
    r"strategist|manager|partner|CEO) (?:(?:of|for) [a-z-]+ )?(?:at|of|for)) \Z"
)
_BASED = ("-based", "-headquartered")
_APPOSED = re.compile(rf"\b(?:the|its|a) (?:[\w-]+ )?(?:{BODY_KINDS}), \Z")
_FIRST = re.compile(r"[ ,]+([\w-]+)")
_OPENING = frozenset(re.findall(r"[\w-]+", BODY_OFFICES)) | word_set(
    "executive employee shareholder spokesman spokeswoman spokesperson has had said says which "
    "a an the one"
)
_LEADING = frozenset(re.findall(r"[a-z-]+", BODY_KINDS)) | word_set(
    "startup think-tank tank by in of at for"
)
"""The words that may stand right behind a name, and right before it: a cheap first look."""
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
    behind = text[one.end : one.end + _REACH].removeprefix("’s").removeprefix("'s")
    opens = _FIRST.match(behind)
    if opens and opens[1] in _OPENING and any(p.match(text, one.end) for p in _BEHIND):
        return True
    words = text[max(one.start - _NEAR, 0) : one.start].split()
    last = words[-1] if words else ""
    start = max(one.start - _REACH, 0)
    if last in _LEADING and _BEFORE.search(text, start, one.start):
        return True
    if last[-1:] == "," and behind[:1] == "," and _APPOSED.search(text, start, one.start):
        return True
    return " " not in one.text and last.endswith(_BASED)
