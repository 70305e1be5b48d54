"""How many things an article lists: "3 states" for "Florida, Georgia, and Alabama".

A list is told in a sentence, its last item behind an "and", or line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.evidence import Mention
from summarizer.evidence.lexicon.reckoning import AND
from summarizer.evidence.lexicon.wordlists import either
from summarizer.grounding.numbers.numbered import FEW

LONGEST = 60
"""Characters of a line that is an item of a list, at most."""

_ITEM = r"(?<![\w’'-])[\w’'-]++(?: [\w’'-]++){0,3}"
_INLINE = re.compile(rf"{_ITEM}(?:, {_ITEM}){{1,{FEW}}},? {either(AND)} {_ITEM}")
_PAIR = re.compile(rf"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)* {either(AND)} [A-Z][\w’'-]+")
_AND = re.compile(rf",? {either(AND)} ")
_LINE = rf"[^.:!?\n]{{2,{LONGEST}}}"
_LINES = re.compile(rf"^(?:{_LINE}\n+){{2,}}{_LINE}$", re.MULTILINE)


def lists(text: str) -> Iterator[tuple[int, Mention]]:
    """How many items each list of an article has, and where it stands."""
    for found in _INLINE.finditer(text):
        items = _AND.sub(", ", found[0]).count(", ") + 1
        yield items, Mention(*found.span(), found[0])
    for found in _PAIR.finditer(text):
        yield 2, Mention(*found.span(), found[0])
    for found in _LINES.finditer(text):
        yield len(re.findall(r"\n+", found[0])) + 1, Mention(*found.span(), found[0])
