"""The article as HTML in which every marked place is its own element, however places overlap.

The text is cut at every place's start and end; each piece names all the items whose places it
lies in. Offsets are Python str indices, so this is done here and never in JavaScript, which
counts UTF-16 units.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from markupsafe import Markup, escape

MarkKind = Literal["passage", "nearest", "missed", "quotation", "name", "quantity"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One place that an item of the page rests on.

    Attributes:
        item: the item's id.
        kind: what stands there.
        start: first character in the article.
        end: one past the last.
        supporting: the sentence around a figure or a name that goes with it, not the thing itself.
    """

    item: str
    kind: MarkKind
    start: int
    end: int
    supporting: bool = False


_BLANK_LINE = re.compile(r"[^\S\n]*\n(?:[^\S\n]*\n)+")
_NEWLINE = re.compile(r"\r?\n|\r")
_UNSEEN = re.compile("([\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069])")


def words(text: str) -> Markup:
    """`text` for HTML, with what would steer or escape the reader's eye made visible.

    Each control character, those of bidirectional text included, stands alone in an element that
    isolates it: it stays in the text, is shown by its number and turns nothing round.
    """
    pieces = _UNSEEN.split(text)
    return Markup().join(
        _control(piece) if index % 2 else _escaped(piece) for index, piece in enumerate(pieces)
    )


def _control(character: str) -> Markup:
    kept = "\N{REPLACEMENT CHARACTER}" if character == "\0" else character  # HTML has no NUL
    return Markup('<span class="control" data-code="U+{:04X}">{}</span>').format(
        ord(character), kept
    )


def _escaped(piece: str) -> Markup:
    # A carriage return as itself would become a newline in the reader's browser.
    return Markup(str(escape(piece)).replace("\r", "&#13;"))  # noqa: S704 - escaped one call before


def article_html(text: str, marks: Sequence[Mark], *, auto: bool = False) -> Markup:
    """`text` in paragraphs, each place of `marks` marked.

    Without its tags the result is `text` again, character for character.

    Args:
        text: the article's.
        marks: places in it, in any order, overlapping in any way.
        auto: whether each paragraph finds its own direction (the language is not known).
    """
    blocks = list(_blocks(text))
    cuts = [edge for start, end, _ in blocks for edge in (start, end)]
    pieces = _segments(len(text), marks, cuts)
    starts = {mark.start for mark in marks}
    out: list[str] = []
    inside = {start: (end, wrapped) for start, end, wrapped in blocks}
    direction = ' dir="auto"' if auto else ""
    closing = -1
    for start, end, covering in pieces:
        if start in inside:
            closing, wrapped = inside[start]
            out.append(f'<p class="wrapped"{direction}>' if wrapped else f"<p{direction}>")
        piece = words(text[start:end])
        out.append(_marked(piece, start, covering, starts) if covering else str(piece))
        if end == closing:
            out.append("</p>")
    return Markup("".join(out))  # noqa: S704 - every piece went through `words`


def _marked(piece: Markup, start: int, covering: list[Mark], starts: set[int]) -> str:
    kinds = dict.fromkeys(mark.kind for mark in covering)
    main = dict.fromkeys(mark.item for mark in covering if not mark.supporting)
    rest = dict.fromkeys(mark.item for mark in covering if mark.supporting)
    anchor = f' id="c{start}"' if start in starts else ""
    supporting = f' data-supports="{" ".join(rest)}"' if rest else ""
    return (
        f'<mark class="{" ".join(kinds)}"{anchor} data-items="{" ".join(main)}"{supporting}>'
        f"{piece}</mark>"
    )


def _segments(
    length: int, marks: Iterable[Mark], cuts: Iterable[int]
) -> Iterator[tuple[int, int, list[Mark]]]:
    """The text from 0 to `length` cut at all edges, each piece with the marks that cover it."""
    opening: dict[int, list[Mark]] = defaultdict(list)
    edges = {0, length, *cuts}
    for mark in marks:
        opening[mark.start].append(mark)
        edges |= {mark.start, mark.end}
    ordered = sorted(edges)
    active: list[Mark] = []
    for start, end in pairwise(ordered):
        active = [mark for mark in active if mark.end > start] + opening.get(start, [])
        yield start, end, active


def _blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """Paragraphs: where they stand, and whether their lines were wrapped at a column.

    Blank lines part them. A block of several lines is one paragraph when its lines look wrapped
    (all but the last between 50 and 100 characters), else each line is one.
    """
    for start, end in _between(_BLANK_LINE, text, 0, len(text)):
        lines = list(_between(_NEWLINE, text, start, end))
        if len(lines) > 1 and all(50 <= last - first <= 100 for first, last in lines[:-1]):
            yield start, end, True
        else:
            yield from ((first, last, False) for first, last in lines if first < last)


def _between(gap: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in gap.finditer(text, start, end):
        if found.start() > start:
            yield start, found.start()
        start = found.end()
    if end > start:
        yield start, end
