"""Lines and openings that name who wrote or pictured an article, and from where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.evidence.lexicon.credits import ALSO, BETWEEN, BY, BY_LINES, CLOSING, WORKS
from summarizer.evidence.naming.words import UPPER

_CREDITED = re.compile(
    rf"(?i:(?:{ALSO} )?(?:{WORKS})(?: (?:{BY}))?[:.]? |(?:{BY_LINES}) )(?=[{UPPER}])"
)
"""How a line begins that credits somebody."""
_CLOSING = re.compile(rf"(?i:\(?(?:{CLOSING})) [^\n]{{3,160}}\Z")
"""What a last line of credits is: "Reporting by Ann Lee; editing by Bo Ray"."""
_SMALL = rf"(?:(?:{BETWEEN}) )*"
_NAMES = re.compile(
    rf"{_SMALL}[{UPPER}][\w’'.-]+(?:(?:, | \| | / | & | )(?:{_SMALL})"
    rf"(?:[{UPPER}][\w’'.-]*|\([{UPPER}]\w+\))){{1,7}}"
)
"""A line of nothing but names."""
_LOUD = re.compile(rf"[{UPPER}]{{3}}[^\n]{{0,60}}? [-–—]+ ")
_DATELINE = re.compile(
    rf"(?:[{UPPER}][^\n.(]{{1,40}} ?\([^)\d\n]{{2,24}}\)(?: ?[-–—]+ |[.:] )|"
    rf"[{UPPER}][\w -]{{2,40}}, [^\n.;:]{{2,30}} [-–—]+ (?=[{UPPER}])|"
    rf"[{UPPER}][\w-]{{3,24}}(?: [{UPPER}][\w-]{{3,24}})?(?:\. | [-–—]+ )(?=[„“\"»«]?[{UPPER}]))"
)
"""Where an article says it was written: "LEEDS, England (AP) — ", "Kiel (dpa) – ", "Kiel. "."""
_LINE = re.compile(r"[^\s][^\n]*")
_HEADLINES = 8
"""Lines among which a story's first paragraph is looked for."""
_PARAGRAPH, _CREDIT = 110, 90
"""Characters from which a line is a paragraph, and up to which it may be a credit."""
_MARKS = (".", "!", "?", "…", "”", "“", '"', "»", ":")


def bylines(text: str) -> list[tuple[int, int]]:
    """Where `text` only names its writers, its pictures' makers and its datelines, in order."""
    lines = [found.span() for found in _LINE.finditer(text)]
    loud = (_LOUD.match(text, start) for start, _ in lines)
    return sorted([*(found.span() for found in loud if found), *_credits(text, lines)])


def _credits(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Credits in lines of their own, and where the first paragraph was written."""
    above = True
    for index, (start, end) in enumerate(lines):
        last = index == len(lines) - 1
        credit = _is_credit(text[start:end].rstrip(), names=above or last)
        if index and (credit or (last and _CLOSING.match(text, start, end))):
            yield start, end
        if above and (end - start > _PARAGRAPH or index == _HEADLINES):
            above = False
            placed = _DATELINE.match(text, start, end)
            if placed:
                yield placed.span()


def _is_credit(line: str, names: bool) -> bool:
    """Whether a line credits somebody, or, where `names` alone do so, is nothing but names."""
    if len(line) > _CREDIT or line.endswith(_MARKS):
        return False
    return bool(_CREDITED.match(line) or (names and _NAMES.fullmatch(line)))
