"""Pieces of text with their places on a page → its lines, columns in the order in which one reads.

Most programs draw a page as it is read, and then their order stands. Some draw it row by row,
across all columns: there the first line of the second column follows the first line of the first.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise

from summarizer.sources.glyphs import one_line
from summarizer.sources.leftward import as_written, is_leftward, turned_pairs
from summarizer.sources.pages import Line
from summarizer.sources.prose import width_of

_SAME_EDGE = 2.0
"""Points by which the left edges of a column's lines differ at most; its first lines apart."""

_ROWS = 5
_SHARE = 0.4
_CELL = 15
"""A column has at least so many rows, that share of the rows beside it, and so wide lines: the
words of a line that are drawn one by one stand below each other by chance, and the cells of a
table are read row by row."""

_RETURNS = 3
_INTERLEAVED = 0.2
"""Returns to a column on the left, and their share of the lines, from which a page was drawn row
by row."""

_LETTER = 0.45
"""Width of a letter, by its size."""


@dataclass(frozen=True)
class Piece:
    """Some text that was drawn at once; whether it `starts` a line for the program that drew it."""

    text: str
    x: float
    y: float
    size: float
    starts: bool


def lines_of(pieces: list[Piece]) -> list[Line]:
    """The lines that `pieces` make, in reading order."""
    edges = _edges(pieces)
    groups: list[list[Piece]] = []
    for piece in pieces:
        if not groups or _is_apart(groups[-1], piece, edges):
            groups.append([])
        groups[-1].append(piece)
    lines = [
        Line(text, group[0].x, group[0].y, group[0].size)
        for group in groups
        if (text := one_line(_text(group)))
    ]
    if turned := turned_pairs([line.text for line in lines]):
        lines = [
            replace(line, text=line.text.translate(turned)) if is_leftward(line.text) else line
            for line in lines
        ]
    return _by_columns(lines, edges) if _is_interleaved(lines, edges) else lines


def _text(group: list[Piece]) -> str:
    """The text of a line, drawn in these pieces."""
    texts = [" " * (at > 0 and piece.starts) + piece.text for at, piece in enumerate(group)]
    rightward = all(before.x <= after.x for before, after in pairwise(group))
    if rightward and len(group) > 1 and is_leftward("".join(texts)):
        return as_written(texts)
    return "".join(texts)


def _row(piece: Piece) -> int:
    return round(piece.y / 3)


def _edges(pieces: list[Piece]) -> list[float]:
    """The left edges of the columns of a page, when there are several."""
    starts: dict[int, list[Piece]] = defaultdict(list)
    rows: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if piece.text.strip():
            starts[round(piece.x / _SAME_EDGE)].append(piece)
            rows[_row(piece)].append(piece)
    edges: list[float] = []
    for _, column in sorted(starts.items()):
        own = {_row(piece) for piece in column}
        beside = sum(min(own) <= row <= max(own) for row in rows)
        if len(own) >= _ROWS and len(own) >= _SHARE * beside:
            edges.append(column[0].x)
    return [edge for edge in edges if _is_prose(edge, edges, rows)]


def _is_prose(edge: float, edges: list[float], rows: dict[int, list[Piece]]) -> bool:
    """Whether the rows that start at `edge` are lines of prose, up to the next of `edges`."""
    end = min((other for other in edges if other > edge + _SAME_EDGE), default=float("inf"))
    widths = [
        sum(width_of(piece.text) for piece in row if edge - _SAME_EDGE <= piece.x < end)
        for row in rows.values()
        if any(abs(piece.x - edge) <= _SAME_EDGE for piece in row)
    ]
    return sum(widths) >= _CELL * len(widths)


def _is_apart(line: list[Piece], piece: Piece, edges: list[float]) -> bool:
    """Whether `piece` begins a line: further down, further left, or at the edge of a column."""
    before = line[-1]
    on_one = piece.size > 0 and abs(before.y - piece.y) < 0.3 * piece.size
    if not on_one or piece.x <= before.x:
        return piece.starts
    if _column(piece.x, edges) == _column(before.x, edges):
        return False
    wide = width_of("".join(part.text for part in line))
    return piece.starts or wide >= _CELL or before.x + (wide + 1) * piece.size < piece.x


def _column(x: float, edges: list[float]) -> int:
    return sum(edge <= x + _SAME_EDGE for edge in edges)


def _is_interleaved(lines: list[Line], edges: list[float]) -> bool:
    columns = [_column(line.x, edges) for line in lines]
    returns = sum(after < before for before, after in pairwise(columns))
    return len(edges) > 1 and returns >= max(_RETURNS, _INTERLEAVED * len(lines))


def _by_columns(lines: list[Line], edges: list[float]) -> list[Line]:
    """`lines` column after column; one that goes across ends the columns above it."""
    ordered: list[Line] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.y):
        ahead = [edge for edge in edges if edge > line.x + _SAME_EDGE]
        end = line.x + _LETTER * line.size * width_of(line.text)
        if ahead and end > min(ahead) + 2 * line.size:
            ordered += _columned(band, edges)
            ordered.append(line)
            band = []
        else:
            band.append(line)
    return ordered + _columned(band, edges)


def _columned(band: list[Line], edges: list[float]) -> list[Line]:
    return sorted(band, key=lambda line: (_column(line.x, edges), -line.y))
