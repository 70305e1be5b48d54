"""Printed lines → text: running heads dropped, hyphens joined, lines joined to paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

PAGE_MARK = "\f"

_EDGE = 2
"""Heights at the top and at the bottom of a page at which running heads are looked for."""

_NUMBER = re.compile(r"\W*(?:(?:page|seite|p\.|s\.|pág\.|pagina|стр\.)\s*)?\d{1,4}"
                     r"(?:\s*(?:/|of|von|de|sur|di|из)\s*\d{1,4})?\W*", re.IGNORECASE)  # fmt: skip
_ENDED = re.compile(r"[.!?。！？।؟…:][”\"»“’)\]]*\Z")
_BULLETS = ("•", "▪", "◦", "‣", "●", "■")
_HANGING = re.compile(r"(?:und|oder|bzw|sowie|en|of|och|og|eller|and|or)\b")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")

_NOT_RARE = 0.1
"""Share of the distances that may be smaller: superscripts, lines set by hand."""

_COLUMN = 50
"""Points by which left edges differ at most within a column."""

_LEADING = 1.5
"""Times the size of letters: the distance of lines, where no two of that size are near."""

_GAP = 1.35
"""Times the usual distance of lines that sets paragraphs apart."""


@dataclass(frozen=True)
class Line:
    """A printed line: its text, and in points its left edge, its height on the page, its size."""

    text: str
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0


@dataclass(frozen=True)
class _Measures:
    """What is usual around a line: distance of lines, left edge, characters on a full line."""

    leading: float
    margin: float
    width: int


def joined_pages(pages: list[list[Line]]) -> str:
    """The text of `pages`, a form feed between two of them."""
    bare = _without_running_heads(pages)
    hyphened = _hyphenated_words(bare)
    leadings = _leadings(bare)
    pieces: list[str] = []
    for page in bare:
        text = _joined(page, hyphened, leadings)
        pieces.append(_turned(pieces, text, hyphened) if pieces else text)
    return "".join(pieces).strip(" \n")


def _turned(pieces: list[str], after: str, hyphened: set[str]) -> str:
    """`after` with the page mark before it; a divided word is made whole on the page before."""
    before = pieces[-1][-100:]
    if not after or not before.rstrip("\f\n ") or _ENDED.search(before):
        return f"\n\n{PAGE_MARK}{after}"
    cut = _hyphen(before, after[:100], hyphened)
    if cut is None:
        return PAGE_MARK + after
    word = after.split(maxsplit=1)[0]
    pieces[-1] = pieces[-1][: len(pieces[-1]) - cut] + word
    return PAGE_MARK + after[len(word) :].removeprefix(" ")


def _without_running_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """`pages` without the lines that stand at the edge of most of them, and page numbers."""
    edges = [_edge(page) for page in pages]
    seen = Counter(key for edge in edges for key in set(map(_key, edge)))
    often = max(2, -(-sum(map(bool, pages)) * 2 // 5))

    def runs(line: Line) -> bool:
        return (seen[_key(line)] >= often and len(line.text) < 120) or bool(
            _NUMBER.fullmatch(line.text)
        )

    return [
        [line for line in page if line not in edge or not runs(line)]
        for page, edge in zip(pages, edges, strict=True)
    ]


def _edge(page: list[Line]) -> set[Line]:
    """The lines of the uppermost and of the lowest heights of `page`, whenever they are drawn."""
    heights = sorted({round(line.y / 4) for line in page})
    if len(heights) < 2:  # no places are known
        return {*page[:_EDGE], *page[-_EDGE:]}
    ends = {*heights[:_EDGE], *heights[-_EDGE:]}
    return {line for line in page if round(line.y / 4) in ends}


def _key(line: Line) -> str:
    """The line with its numbers masked (page 3 is page 4), and its height on the page."""
    return f"{re.sub(r'[0-9]+', '#', line.text.casefold())} {round(line.y / 4)}"


def _hyphenated_words(pages: list[list[Line]]) -> set[str]:
    """Words with a hyphen that stand within lines: so they are written, not divided."""
    return {
        word.casefold()
        for page in pages
        for line in page
        for word in re.findall(r"\w+-\w+", line.text.replace("\u2010", "-"))
    }


def _joined(page: list[Line], hyphened: set[str], leadings: dict[int, float]) -> str:
    """The lines of one page as paragraphs."""
    if not page:
        return ""
    width = max(len(line.text) for line in page)
    pieces = [page[0].text]
    top = page[0].y
    for number, line in enumerate(page[1:], 1):
        before = page[number - 1]
        near = page[max(number - 4, 0) : number + 5]
        margin = min(other.x for other in near if abs(other.x - line.x) < _COLUMN)
        measures = _Measures(leadings.get(round(line.size), 0.0), margin, width)
        is_above = line.y > top + line.size  # a running head that is drawn last
        top = max(top, line.y)
        if is_above or _is_new_paragraph(before, line, measures):
            pieces += ["\n\n", line.text]
            continue
        cut = _hyphen(before.text[-100:], line.text[:100], hyphened)
        if cut:
            pieces[-1] = pieces[-1][:-cut]
        wide = _WIDE.match(before.text[-1]) and _WIDE.match(line.text)
        pieces += ["" if cut is not None or wide else " ", line.text]
    return "".join(pieces)


def _leadings(pages: list[list[Line]]) -> dict[int, float]:
    """The distance between two lines of one paragraph, in points, for each size of letters.

    It is the smallest that is not rare: in an article of short paragraphs the space between two
    of them is as frequent as the space between two lines.
    """
    seen: dict[int, list[float]] = {}
    for page in pages:
        for before, line in pairwise(page):
            if round(before.size) == round(line.size) and 0 < before.y - line.y < 60:
                seen.setdefault(round(line.size), []).append(round(before.y - line.y, 1))
    return {
        size: sorted(distances)[int(_NOT_RARE * len(distances))] for size, distances in seen.items()
    }


def _is_new_paragraph(before: Line, line: Line, measures: _Measures) -> bool:
    """Told by letters, bullets, space and indentation; a short last line is the weakest sign."""
    if before.size and abs(before.size - line.size) > 0.12 * before.size:
        return True
    if line.text.startswith(_BULLETS):
        return True
    distance = before.y - line.y
    if distance > _GAP * (measures.leading or _LEADING * line.size) > 0:
        return True
    indented = distance > 0 and line.x - measures.margin > 0.8 * max(line.size, 6)
    short = len(before.text) < 0.75 * measures.width
    return bool(_ENDED.search(before.text)) and (indented or short)


def _hyphen(before: str, after: str, hyphened: set[str]) -> int | None:
    """Characters that go at the end of `before` when a word goes on in `after`; None: no word."""
    if before.endswith("\u00ad"):
        return 1
    if not before.endswith(("-", "\u2010")):
        return None
    start = re.search(r"\w+\Z", before[:-1])
    end = re.match(r"\w+", after)
    typed = before.endswith("-")  # the other is what programs set that divide words
    if start is None or end is None or (typed and _HANGING.match(after)):
        return None
    written = f"{start[0]}-{end[0]}".casefold() in hyphened
    return int(after[0].islower() and start[0][-1].isalpha() and not written)
