"""What a batch is given — files, folders, globs, links, JSON lines, CSV — as entries, lazily."""

from __future__ import annotations

import csv
import glob
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.article import MAX_BYTES, Article
from summarizer.batch.lines import (
    LINK,
    Reading,
    holds_links,
    line_entries,
    link_entries,
    link_entry,
    row_entry,
)
from summarizer.errors import ArticleError, SummarizerError
from summarizer.outcomes import Entry

LINES = (".jsonl", ".ndjson")
TABLES = (".csv", ".tsv")
LISTS = (".txt", ".urls", ".list", "")
"""How files are named that may hold links."""

DELIMITERS = ",;\t"


@dataclass(frozen=True)
class Worklist:
    """The inputs of a batch.

    Attributes:
        inputs: files, folders, globs, links, or "-" for lines on standard input.
        reading: how they are read.
        exclude: files and folders that are no input although they lie in a folder of them.

    Raises:
        ArticleError: an input that is not there.
    """

    inputs: tuple[str, ...]
    reading: Reading = field(default_factory=Reading)
    exclude: frozenset[Path] = frozenset()

    def __post_init__(self) -> None:
        for given in self.inputs:
            if not (_is_no_file(given) or Path(given).exists() or _matches(given)):
                raise ArticleError(f"There is no file {given}.", "Check the name.")

    def entries(self) -> Iterator[Entry]:
        """Every article, or why it cannot be read, in order."""
        for source in self._sources():
            form = _form(source)
            if form == "lines":
                yield from _guarded(source, line_entries(source, self.reading))
            elif form == "links":
                yield from _guarded(source, link_entries(source, self.reading))
            elif form == "table":
                yield from _guarded(source, self._table_entries(source))
            elif form == "link":
                yield link_entry(source, self.reading)
            else:
                yield self._file_entry(source)

    def total(self) -> int | None:
        """How many entries there are, without reading the articles; None when it cannot be told."""
        if "-" in self.inputs:
            return None
        total = 0
        for source in self._sources():
            form = _form(source)
            try:
                if form == "lines":
                    with Path(source).open("rb") as file:
                        total += sum(1 for line in file if line.strip())
                elif form == "links":
                    total += sum(1 for _ in link_entries(source, self.reading))
                elif form == "table":
                    total += sum(1 for _ in self._rows(source))
                else:
                    total += 1
            except (OSError, csv.Error, ArticleError):
                total += 1
        return total

    def _sources(self) -> Iterator[str]:
        """Every file, folders and globs expanded, each in the order of their names."""
        for given in self.inputs:
            if _is_no_file(given) or Path(given).is_file():
                yield given
            elif Path(given).is_dir():
                yield from self._in_folder(given)
            else:
                for name in _matches(given):
                    if self._is_excluded(Path(name)):
                        continue
                    if Path(name).is_dir():
                        yield from self._in_folder(name)
                    else:
                        yield name

    def _in_folder(self, folder: str) -> Iterator[str]:
        for parent, folders, files in os.walk(folder):
            folders[:] = sorted(
                name
                for name in folders
                if not name.startswith(".") and not self._is_excluded(Path(parent, name))
            )
            for name in sorted(files):
                path = Path(parent, name)
                if not name.startswith(".") and path.absolute() not in self.exclude:
                    yield str(path)

    def _is_excluded(self, path: Path) -> bool:
        absolute = path.absolute()
        return not self.exclude.isdisjoint((absolute, *absolute.parents))

    def _table_entries(self, source: str) -> Iterator[Entry]:
        for place, row in self._rows(source):
            if isinstance(row, ArticleError):
                yield Entry(place, row, place)
                continue
            yield row_entry(row, place, self.reading)

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
        needed = {self.reading.text_column} | ({self.reading.id_column} - {"id"})
        for name in sorted(needed.difference(columns)):
            raise ArticleError(
                f"{source} has no column {name!r}; it has: {', '.join(columns)}.",
                "Name it with --text-column or --id-column.",
            )

    def _file_entry(self, source: str) -> Entry:
        try:
            return Entry(source, Article.from_file(source, kind=self.reading.kind), source)
        except ArticleError as error:
            return Entry(source, error, source)


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


def _is_no_file(given: str) -> bool:
    return given == "-" or bool(LINK.fullmatch(given))


def _form(source: str) -> str:
    """What `source` holds: "lines", "links" or a "table", or it is a "link" or one "file"."""
    suffix = Path(source).suffix.lower()
    if source == "-" or suffix in LINES:
        return "lines"
    if LINK.fullmatch(source):
        return "link"
    if suffix in TABLES:
        return "table"
    path = Path(source)
    try:  # a pipe can be read only once
        return "links" if suffix in LISTS and path.is_file() and holds_links(path) else "file"
    except OSError:  # said when the article is read
        return "file"
