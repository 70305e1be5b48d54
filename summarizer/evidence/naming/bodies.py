"""What the text says about a name that its form leaves open: that it is a body of people."""

from __future__ import annotations

import re

from summarizer.evidence.naming.words import Found

_KINDS = (
    "company|firm|charity|group|retailer|supermarket|chain|airline|carmaker|automaker|chipmaker|"
    r"drugmaker|brewer|lender|insurer|broadcaster|publisher|operator|developer|supplier|provider|"
    "manufacturer|start-?up|subsidiary|brand|maker|contractor|builder|bank|consultancy|agency|"
    "watchdog|regulator|union|think[ -]tank|studio|nonprofit|platform|newspaper|magazine|website"
)
_OFFICE = (
    "chief executive|chief (?:financial|operating|technology|medical|legal) officer|CEO|CFO|COO|"
    "chairman|chairwoman|boss|founder|co-founder|spokes(?:man|woman|person)|managing director|"
    "executives?|employees?|staff|workers|shareholders?|investors|customers|shares|stock|"
    "headquarters|subscribers|bosses|officials"
)
_HAS_OFFICE = re.compile(rf"(?:[’']s?)? (?:{_OFFICE})\b")
_IS = re.compile(
    rf", (?:an?|the|one of the) [^.,;:]{{0,50}}?\b(?:{_KINDS})s?"
    r"(?:[,.;]| (?:that|which|whose|based|behind|owned|run|founded|backed|listed|of|with|from)\b)"
)
_DOES = re.compile(
    r"(?: has| had)? (?:said|says) it(?:s| (?:expect|plan|intend|employ|operate|aim|has no plan|"
    r"had no plan|w(?:as|ill be) (?:review|investigat|work|consider|commit|cooperat|co-operat)))|"
    r",? which (?:makes|sells|owns|runs|operates|employs|supplies)\b"
)
_BEHIND = (_HAS_OFFICE, _IS, _DOES)
_BEFORE = re.compile(
    rf"(?:\b(?:{_KINDS})|\b(?:employed|owned|acquired|operated) by|\b(?:shares|stake) (?:in|of)|"
    r"\b(?:chairman|chairwoman|director|executive|analyst|economist|strategist|manager|partner|"
    r"CEO) (?:(?:of|for) [a-z-]+ )?(?:at|of|for)) \Z"
)
_BASED = ("-based", "-headquartered")
_APPOSED = re.compile(rf"\b(?:the|its|a) (?:[\w-]+ )?(?:{_KINDS}), \Z")
_FIRST = re.compile(r"[ ,]+([\w-]+)")
_OPENING = frozenset(re.findall(r"[\w-]+", _OFFICE)) | frozenset(
    "executive employee shareholder spokesman spokeswoman spokesperson has had said says which "
    "a an the one".split()
)
_LEADING = frozenset(re.findall(r"[a-z-]+", _KINDS)) | frozenset(
    "startup think-tank tank by in of at for".split()
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
