"""The text of a PDF: lines joined to paragraphs, running heads dropped, page marks kept."""

from __future__ import annotations

import io
import logging
import math
from datetime import datetime
from typing import Any

from summarizer.errors import SourceError
from summarizer.sources.columns import Piece, lines_of
from summarizer.sources.found import Found, one_line_of
from summarizer.sources.glyphs import letters_meant
from summarizer.sources.pages import Line, joined_pages

MAX_PAGES = 1_000
MAX_CHARACTERS = 5_000_000

_NO_TITLE = ("untitled", "microsoft word", "powerpoint", "layout 1", "slide 1")
_FILE_ENDS = (".pdf", ".doc", ".docx", ".odt", ".indd", ".qxd", ".qxp", ".rtf", ".txt", ".html")


def read_pdf(raw: bytes, name: str) -> Found:
    """The text of the PDF `raw`; between two pages stands a form feed.

    Raises:
        SourceError: encrypted, damaged, a scan without text, too long, or pypdf is not installed.
    """
    try:
        # Inside, because pypdf costs 100 ms and is an extra.
        from pypdf import PdfReader
        from pypdf.errors import DependencyError
    except ImportError:
        raise SourceError(
            "PDF files need pypdf.", 'Run: pip install "summarizer[pdf]"', reason="extra"
        ) from None
    _quieten()
    try:
        reader = PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):  # "" opens files that forbid printing
            raise SourceError(
                f"{name} is encrypted.", "Save it without a password.", reason="encrypted"
            )
        pages, pictures = _pages(reader, name)
        title, author, made = _facts(reader)
    except SourceError:
        raise
    except DependencyError:
        raise SourceError(
            f"{name} is encrypted, by AES.",
            "Save it without protection, or run: pip install cryptography",
            reason="encrypted",
        ) from None
    except Exception:
        raise SourceError(
            f"{name} is a PDF, but damaged.", "Save it again, or give its text.", reason="damaged"
        ) from None
    text = joined_pages(pages)
    if sum(map(str.isalpha, text)) < 20:
        what = "a scan without text" if pictures else "a PDF without text"
        raise SourceError(
            f"{name} is {what}.", "Run it through text recognition first.", reason="scan"
        )
    return Found(text, title=title, author=author, published=made)


def _pages(reader: Any, name: str) -> tuple[list[list[Line]], bool]:
    """The lines of every page, and whether there are pictures."""
    if len(reader.pages) > MAX_PAGES:
        raise SourceError(
            f"{name} has {len(reader.pages):,} pages.", f"At most {MAX_PAGES:,} are read.",
            reason="large",
        )  # fmt: skip
    pages = []
    pictures = False
    characters = 0
    for page in reader.pages:
        lines = _lines(page)
        characters += sum(len(line.text) for line in lines)
        if characters > MAX_CHARACTERS:
            raise SourceError(f"{name} holds too much text.", "Split it.", reason="large")
        pages.append(lines)
        pictures = pictures or (not lines and _has_picture(page))
    return pages, pictures


def _lines(page: Any) -> list[Line]:
    """The lines of `page`, with their places."""
    pieces: list[Piece] = []
    starts = True

    def take(text: str, matrix: Any, text_matrix: Any, _font: Any, size: Any) -> None:
        nonlocal starts
        x, y, scale = _where(matrix, text_matrix)
        high = abs(float(size or 0)) * scale
        if not all(map(math.isfinite, (x, y, high))):
            x = y = high = 0.0
        for number, part in enumerate(letters_meant(text).split("\n")):
            starts = starts or number > 0
            if part.strip() or (part and not starts):
                pieces.append(Piece(part, x, y, high, starts))
                starts = False

    page.extract_text(visitor_text=take)
    return lines_of(pieces)


def _where(matrix: Any, text_matrix: Any) -> tuple[float, float, float]:
    """Place and scale, seen with the lines level: the text matrix, through the page's own."""
    a, b, c, d, e, f = (float(number) for number in matrix)
    along, up, left, high, x, y = (float(number) for number in text_matrix)
    across, rise = a * along + c * up, b * along + d * up
    turn = math.hypot(across, rise)
    cosine, sine = (across / turn, rise / turn) if turn else (1.0, 0.0)
    x, y = a * x + c * y + e, b * x + d * y + f
    scale = math.hypot(a * left + c * high, b * left + d * high) or 1.0
    return x * cosine + y * sine, y * cosine - x * sine, scale


def _has_picture(page: Any) -> bool:
    try:
        objects = page["/Resources"]["/XObject"].get_object()
        return any(objects[key].get("/Subtype") == "/Image" for key in objects)
    except Exception:
        return False


def _facts(reader: Any) -> tuple[str | None, str | None, datetime | None]:
    """Title and author that the file gives itself, unless they are a program's doing; its date."""
    facts = reader.metadata
    if facts is None:
        return None, None, None
    title = one_line_of(facts.title)
    low = (title or "").lower()
    if low.startswith(_NO_TITLE) or low.endswith(_FILE_ENDS):
        title = None
    try:
        made = facts.creation_date
    except (ValueError, TypeError):  # whatever a program wrote there
        made = None
    return title, one_line_of(facts.author), made if isinstance(made, datetime) else None


def _quieten() -> None:
    """Keep what pypdf says about strange files off stderr, unless somebody wants to hear it."""
    logger = logging.getLogger("pypdf")
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.CRITICAL)
