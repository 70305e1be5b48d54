"""What a batch is given — files, folders, globs, JSON lines, CSV — as entries, read lazily."""

from __future__ import annotations

import csv
import glob
import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from summarizer.article import MAX_BYTES, Article
from summarizer.errors import ArticleError, SummarizerError
from summarizer.outcomes import Entry

LINES = (".jsonl", ".ndjson")
TABLES = (".csv", ".tsv")

LONGEST_LINE = 2 * MAX_BYTES
"""Bytes a line of JSON may have."""

DELIMITERS = ",;\t"

FURTHER = ("title", "url", "language", "published")
"""What a row may hold beside text and id."""


@dataclass(frozen=True)
class Worklist:
    """The inputs of a batch.

    Attributes:
        inputs: files, folders, globs, or "-" for JSON lines on standard input.
        text_column, id_column: of CSV files; an id column is optional.
        exclude: files that are no input although they lie in a folder of them.

    Raises:
        ArticleError: an input that is not there.
    """

    inputs: tuple[str, ...]
    text_column: str = "text"
    id_column: str = "id"
    exclude: frozenset[Path] = frozenset()

    def __post_init__(self) -> None:
        for given in self.inputs:
            if given != "-" and not Path(given).exists() and not _matches(given):
                raise ArticleError(f"There is no file {given}.", "Check the name.")

    def entries(self) -> Iterator[Entry]:
        """Every article, or why it cannot be read, in order."""
        for source in self._sources():
            suffix = Path(source).suffix.lower()
            if source == "-" or suffix in LINES:
                yield from _guarded(source, _json_entries(source))
            elif suffix in TABLES:
                yield from _guarded(source, self._table_entries(source))
            else:
                yield _file_entry(source)

    def total(self) -> int | None:
        """How many entries there are, without reading the articles; None when it cannot be told."""
        if "-" in self.inputs:
            return None
        total = 0
        for source in self._sources():
            suffix = Path(source).suffix.lower()
            try:
                if suffix in LINES:
                    with Path(source).open("rb") as file:
                        total += sum(1 for line in file if line.strip())
                elif suffix in TABLES:
                    total += sum(1 for _ in self._rows(source))
                else:
                    total += 1
            except (OSError, csv.Error, ArticleError):
                total += 1
        return total

    def _sources(self) -> Iterator[str]:
        """Every file, folders and globs expanded, each in the order of their names."""
        for given in self.inputs:
            if given == "-" or Path(given).is_file():
                yield given
            elif Path(given).is_dir():
                yield from self._in_folder(given)
            else:
                for name in _matches(given):
                    if Path(name).is_dir():
                        yield from self._in_folder(name)
                    elif Path(name).absolute() not in self.exclude:
                        yield name

    def _in_folder(self, folder: str) -> Iterator[str]:
        for parent, folders, files in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                path = Path(parent, name)
                if not name.startswith(".") and path.absolute() not in self.exclude:
                    yield str(path)

    def _table_entries(self, source: str) -> Iterator[Entry]:
        for place, row in self._rows(source):
            if isinstance(row, ArticleError):
                yield Entry(place, row, place)
                continue
            found: dict[str, Any] = {"text": row[self.text_column]}
            found |= {key: row[key] for key in FURTHER if row.get(key)}
            if self.id_column in row:
                found["id"] = row[self.id_column] or ""
            yield _entry(found, place)

    def _rows(self, source: str) -> Iterator[tuple[str, dict[str, Any] | ArticleError]]:
        """Each row of a table, or why it is none, and its place."""
        csv.field_size_limit(MAX_BYTES)
        with Path(source).open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
            head = file.readline()
            file.seek(0)
            rows = csv.DictReader(file, delimiter=max(DELIMITERS, key=head.count))
            self._check_columns(source, list(rows.fieldnames or ()))
            while True:
                try:
                    row = next(rows)
                except StopIteration:
                    return
                except csv.Error as error:
                    place = f"{source}:{rows.line_num}"
                    yield place, ArticleError(f"{place} is no row: {error}.")
                else:
                    yield f"{source}:{rows.line_num}", row

    def _check_columns(self, source: str, columns: list[str]) -> None:
        needed = {self.text_column, self.id_column} - (
            {"id"} if self.text_column != "id" else set()
        )
        for name in sorted(needed.difference(columns)):
            raise ArticleError(
                f"{source} has no column {name!r}; it has: {', '.join(columns)}.",
                "Name it with --text-column or --id-column.",
            )


def _matches(pattern: str) -> list[str]:
    return sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207  Path.glob takes no "../"


def _guarded(source: str, entries: Iterator[Entry]) -> Iterator[Entry]:
    """`entries`, and one more that says so when the file can be read no further."""
    try:
        yield from entries
    except SummarizerError as error:
        yield Entry(source, error, source)
    except (OSError, csv.Error) as error:
        yield Entry(source, ArticleError(f"{source} cannot be read: {error}."), source)


def _file_entry(source: str) -> Entry:
    try:
        return Entry(source, Article.from_file(source), source)
    except ArticleError as error:
        return Entry(source, error, source)


def _standard_input() -> BinaryIO:
    """Standard input, through a buffer of its own: no lock is held on it when Python ends."""
    try:
        return open(sys.stdin.fileno(), "rb", closefd=False)
    except (OSError, ValueError):
        return sys.stdin.buffer


def _json_entries(source: str) -> Iterator[Entry]:
    name = "standard input" if source == "-" else source
    opened = nullcontext(_standard_input()) if source == "-" else Path(source).open("rb")  # noqa: SIM115
    with opened as file:
        number = 0
        while line := file.readline(LONGEST_LINE):
            number += 1
            place = f"{name}:{number}"
            if not line.endswith(b"\n") and len(line) == LONGEST_LINE:
                while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                    pass
                yield Entry(place, ArticleError(f"{place} is longer than {LONGEST_LINE:,} bytes."),
                            place)  # fmt: skip
            elif line.strip():
                yield _line_entry(line, place)


def _line_entry(line: bytes, place: str) -> Entry:
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return Entry(place, ArticleError(f"{place} is not JSON: {error}."), place)
    if not isinstance(found, dict):
        return Entry(place, ArticleError(f"{place} is not a JSON object."), place)
    return _entry(found, place)


def _entry(found: Mapping[str, Any], place: str) -> Entry:
    """The entry in a row; its id, or its place when something is wrong with it."""
    try:
        article = _article(found, place)
        return Entry(_id(found, article, place), article, place)
    except ArticleError as error:
        what = error.what if place in error.what else f"{place}: {error.what}"
        return Entry(place, ArticleError(what, error.hint), place)


def _article(found: Mapping[str, Any], place: str) -> Article:
    for key in ("text", "title", "url", "language", "published"):
        if found.get(key) is not None and not isinstance(found[key], str):
            raise ArticleError(f"{place}: {key} is {type(found[key]).__name__}, not text.")
    if found.get("text") is None:
        raise ArticleError(f"{place} has no text.", 'Its key is "text".')
    published = None
    if found.get("published"):
        try:
            published = datetime.fromisoformat(found["published"])
        except ValueError:
            raise ArticleError(f"{place}: published is no ISO 8601 time.") from None
    return Article.from_text(
        found["text"],
        title=found.get("title") or None,
        url=found.get("url") or None,
        published=published,
        language=found.get("language") or "",
    )


def _id(found: Mapping[str, Any], article: Article, place: str) -> str:
    """The given id, else the URL, else one made of the text."""
    if "id" in found:
        given = found["id"]
        if isinstance(given, bool) or not isinstance(given, str | int) or not str(given).strip():
            raise ArticleError(f"{place} has an empty id.", "Leave the key out, or fill it.")
        try:
            str(given).encode()
        except UnicodeEncodeError:
            raise ArticleError(f"{place} has an id with half characters.") from None
        return str(given)
    return article.url or f"sha256:{hashlib.sha256(article.text.encode()).hexdigest()[:24]}"
