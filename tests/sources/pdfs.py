"""Small PDF files, written by hand: pages of lines at given places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

Placed = tuple[float, float, float, str]
"""x, y, size, text."""


def column(
    lines: Sequence[str], *, x: float = 72, top: float = 720, size: float = 11, leading: float = 14
) -> list[Placed]:
    """`lines` below each other; an empty one leaves half a line of space."""
    placed = []
    y = top
    for line in lines:
        if line:
            placed.append((x, y, size, line))
        y -= leading if line else leading / 2
    return placed


def by_rows(*columns: Sequence[Placed]) -> list[Placed]:
    """`columns` as some programs draw them: the first row of each, the second of each …"""
    return [piece for row in zip_longest(*columns) for piece in row if piece]


def by_words(placed: Sequence[Placed]) -> list[Placed]:
    """`placed` with each word drawn on its own; letters take six tenths of their size."""
    return [
        (x + 0.6 * size * start.start(), y, size, start[0])
        for x, y, size, text in placed
        for start in re.finditer(r"\S+", text)
    ]


def pdf(*pages: Sequence[Placed], info: str = "", trailer: str = "", objects: str = "") -> bytes:
    """A PDF of `pages`; `info` holds entries such as /Title (x)."""
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids ["
        + " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
        + "] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>",
    ]
    for number, page in enumerate(pages):
        drawn = "".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(text)}) Tj ET\n"
            for x, y, size, text in page
        )
        bodies.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> {objects} >> /Contents {6 + 2 * number} 0 R >>"
        )
        bodies.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
    raw = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(raw))
        raw += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    start = len(raw)
    raw += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    raw += "".join(f"{offset:010} 00000 n \n" for offset in offsets).encode()
    root = f"/Size {len(bodies) + 1} /Root 1 0 R /Info 4 0 R {trailer}"
    return raw + f"trailer\n<< {root} >>\nstartxref\n{start}\n%%EOF\n".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
