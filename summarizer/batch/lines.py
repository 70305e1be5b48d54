"""Articles in lines: JSON objects, links, and the rows of tables, as entries of a batch."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from summarizer.article import MAX_BYTES, Article
from summarizer.errors import ArticleError
from summarizer.outcomes import Entry

LONGEST_LINE = 2 * MAX_BYTES
"""Bytes a line may have."""

FURTHER = ("title", "url", "language", "published")
"""What a row may hold beside text and id."""

LINK = re.compile(r"https?://\S+", re.IGNORECASE)

_LOOKED_AT = 65_536
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Reading:
    """How inputs are read.

    Attributes:
        text_column, id_column: of tables and JSON lines, which may have "text" and "id" all the
            same; an id is optional.
        kind: what files and links hold, one of `sources.KINDS`; recognised by content when "".
        allow_private: whether links may lead to this machine and to private addresses.
    """

    text_column: str = "text"
    id_column: str = "id"
    kind: str = ""
    allow_private: bool = False


def link_entry(link: str, reading: Reading) -> Entry:
    """The article at `link`, fetched when its turn comes; it is known by its link."""
    fetched = partial(
        Article.from_url, link, kind=reading.kind, allow_private=reading.allow_private
    )
    return Entry(link, fetched, link)


def holds_links(path: Path) -> bool:
    """Whether a text file is a list of links: the first of its lines is one, and most others."""
    with path.open("rb") as file:
        start = file.read(_LOOKED_AT + 1)
    whole = start if len(start) <= _LOOKED_AT else start[: start.rfind(b"\n") + 1]
    lines = [line for line in map(_link_line, whole.splitlines()) if line]
    links = sum(bool(LINK.fullmatch(line)) for line in lines)
    return bool(lines and LINK.fullmatch(lines[0])) and 2 * links > len(lines)


def _link_line(line: bytes) -> str:
    """A line of a list of links, "" for an empty one or a comment."""
    text = line.removeprefix(_BOM).decode("utf-8", "replace").strip()
    return "" if text.startswith("#") else text


def link_entries(path: str, reading: Reading) -> Iterator[Entry]:
    """An entry for each line of a list of links."""
    for place, line in _lines(path):
        if isinstance(line, ArticleError):
            yield Entry(place, line, place)
        elif link := _link_line(line):
            if LINK.fullmatch(link):
                yield link_entry(link, reading)
            else:
                yield Entry(place, ArticleError(f"{place} is no link: {link:.60}"), place)


def line_entries(source: str, reading: Reading) -> Iterator[Entry]:
    """An entry for each line of a file, or of standard input for "-": JSON, or a link."""
    for place, line in _lines(source):
        if isinstance(line, ArticleError):
            yield Entry(place, line, place)
        elif LINK.fullmatch(link := _link_line(line)):
            yield link_entry(link, reading)
        else:
            yield _json_entry(line, place, reading)


def _standard_input() -> BinaryIO:
    """Standard input, through a buffer of its own: no lock is held on it when Python ends."""
    try:
        return open(sys.stdin.fileno(), "rb", closefd=False)
    except (OSError, ValueError):
        return sys.stdin.buffer


def _lines(source: str) -> Iterator[tuple[str, bytes | ArticleError]]:
    """Each line that is not blank, or why it cannot be read, with its place."""
    name = "standard input" if source == "-" else source
    opened = nullcontext(_standard_input()) if source == "-" else Path(source).open("rb")  # noqa: SIM115  closed below
    with opened as file:
        number = 0
        while line := file.readline(LONGEST_LINE):
            number += 1
            place = f"{name}:{number}"
            if not line.endswith(b"\n") and len(line) == LONGEST_LINE:
                while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                    pass
                yield place, ArticleError(f"{place} is longer than {LONGEST_LINE:,} bytes.")
            elif line.strip():
                yield place, line


def _json_entry(line: bytes, place: str, reading: Reading) -> Entry:
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return Entry(place, ArticleError(f"{place} is not JSON: {error}."), place)
    if not isinstance(found, dict):
        return Entry(place, ArticleError(f"{place} is not a JSON object."), place)
    return row_entry(found, place, reading)


def row_entry(found: Mapping[str, Any], place: str, reading: Reading) -> Entry:
    """The entry in a row; its id, or its place when something is wrong with it."""
    text, id_ = (
        name if name in found else usual
        for name, usual in ((reading.text_column, "text"), (reading.id_column, "id"))
    )
    try:
        article = _article(found, place, text)
        return Entry(_id(found, article, place, id_), article, place)
    except ArticleError as error:
        what = error.what if place in error.what else f"{place}: {error.what}"
        return Entry(place, ArticleError(what, error.hint), place)


def _article(found: Mapping[str, Any], place: str, text: str) -> Article:
    for key in (text, *FURTHER):
        if found.get(key) is not None and not isinstance(found[key], str):
            raise ArticleError(f"{place}: {key} is {type(found[key]).__name__}, not text.")
    if found.get(text) is None:
        raise ArticleError(f"{place} has no text.", "Name its key with --text-column.")
    published = None
    if found.get("published"):
        try:
            published = datetime.fromisoformat(found["published"])
        except ValueError:
            raise ArticleError(f"{place}: published is no ISO 8601 time.") from None
    return Article.from_text(
        found[text],
        title=found.get("title") or None,
        url=found.get("url") or None,
        published=published,
        language=found.get("language") or "",
    )


def _id(found: Mapping[str, Any], article: Article, place: str, key: str) -> str:
    """The given id, else the URL, else one made of the text."""
    if key in found:
        given = found[key]
        if isinstance(given, bool) or not isinstance(given, str | int) or not str(given).strip():
            raise ArticleError(f"{place} has an empty id.", "Leave the key out, or fill it.")
        try:
            str(given).encode()
        except UnicodeEncodeError:
            raise ArticleError(f"{place} has an id with half characters.") from None
        return str(given)
    return article.url or f"sha256:{hashlib.sha256(article.text.encode()).hexdigest()[:24]}"
