"""A site of a batch: an evidence page an article, and an index of them all.

Pages are made as rows are; a page that is missing, or of another row than the one that stands, is
made by the next run. `stamp` says which row a page was made of. The index is made of the rows.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

from summarizer.article import Article
from summarizer.batch.gathered import Gathered
from summarizer.batch.ids import key_of
from summarizer.batch.rowfile import rows_with_lines
from summarizer.brief import Brief
from summarizer.errors import ArticleError, OutputError, SummarizerError
from summarizer.outcomes import Entry
from summarizer.render.html import render_html
from summarizer.render.listing import render_listing
from summarizer.version import __version__

INDEX = "index.html"
PAGES = "articles"

_GENERATOR = '<meta name="generator" content="summarizer site">'
_STAMP = '<meta name="stamp" content="{}">'
_HEAD = 400
"""Characters at the beginning of a page in which both stand."""

_LOST = "No page: its article could not be read again, or its text is another now."


class Site:
    """A folder of pages.

    Args:
        folder: made when it is not there.

    Raises:
        OutputError: it cannot be written, or its index is of something else.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pages = folder / PAGES
        self._missing: dict[bytes, int] = {}
        self._out: Path | None = None
        try:
            self._pages.mkdir(parents=True, exist_ok=True)
            index = folder / INDEX
            if index.exists() and _GENERATOR not in _head(index):
                raise OutputError(
                    f"{index} is there and was not written by this command.",
                    "Name another folder with --site.",
                )
        except OSError as error:
            raise OutputError(f"{folder} cannot be written: {error.strerror}.") from None

    def look_at(self, out: Path) -> None:
        """Find the rows of `out` whose page is missing, to make it when their article comes."""
        self._out = out
        place = 0
        for row, line in rows_with_lines(out):
            if row["status"] == "done" and not self._stands(row["id"], line):
                self._missing[key_of(row["id"])] = place
            place += len(line) + 1

    def add(self, id_: str, row: str, brief: Brief, article: Article) -> None:
        """Make the page of a row that was just made.

        Raises:
            OutputError: the disk is full, or the folder cannot be written any more.
        """
        self._missing.pop(key_of(id_), None)
        self._make(id_, row.encode(), brief, article)

    def catch_up(self, entry: Entry) -> None:
        """Make the page of an earlier row, when it is missing and `entry` has its article.

        Raises:
            OutputError: as `add`.
        """
        place = self._missing.get(key_of(entry.id))
        if place is None or self._out is None or isinstance(entry.article, SummarizerError):
            return
        with self._out.open("rb") as file:
            file.seek(place)
            line = file.readline().removesuffix(b"\n")
        brief = Brief.model_validate(json.loads(line)["brief"])
        try:
            article = _read(entry.article)
            self._make(entry.id, line, brief, article)
        except ArticleError:  # the index says that it has no page
            return

    def write_index(self, out: Path) -> Path:
        """Write the index of the rows in `out`; where it stands.

        Raises:
            OutputError: it cannot be written.
        """
        gathered = Gathered()
        try:
            for row, line in rows_with_lines(out):
                stands = row["status"] == "done" and self._stands(row["id"], line)
                page = f"{PAGES}/{page_name(row['id'])}" if stands else ""
                why = "" if stands or row["status"] == "failed" else _LOST
                gathered.add(row, page, why)
            self._write(
                self.folder / INDEX, render_listing(gathered.overview(), gathered.entries())
            )
        finally:
            gathered.close()
        return self.folder / INDEX

    def _make(self, id_: str, line: bytes, brief: Brief, article: Article) -> None:
        if brief.provenance is not None and brief.provenance.article_sha256 != article.sha256:
            raise ArticleError(f"The text of {id_} is another now.")
        page = render_html(brief, article, home=f"../{INDEX}", stamp=_stamp(line))
        self._write(self._pages / page_name(id_), [page])

    def _stands(self, id_: str, line: bytes) -> bool:
        """Whether the page of this row is there."""
        try:
            return _STAMP.format(_stamp(line)) in _head(self._pages / page_name(id_))
        except FileNotFoundError:
            return False

    def _write(self, path: Path, pieces: Iterable[str]) -> None:
        part = path.with_name(f".{path.name}.part")
        try:
            with part.open("w", encoding="utf-8", errors="replace", newline="") as file:
                file.writelines(pieces)
            part.replace(path)
        except OSError as error:
            raise OutputError(
                f"{path} cannot be written: {error.strerror}.",
                "The same command goes on from here.",
            ) from None


def page_name(id_: str) -> str:
    """The file of an article's page: safe in any file system, one for each id.

    What can be read of the id, in lower-case ASCII letters and digits, and a digest of it all.
    """
    plain = unicodedata.normalize("NFKD", id_[:200]).encode("ascii", "ignore").decode().lower()
    readable = re.sub(r"[^a-z0-9]+", "-", plain)[-40:].strip("-") or "article"
    digest = hashlib.sha256(id_.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{readable}-{digest[:16]}.html"


def _read(given: str | Article | Callable[[], Article]) -> Article:
    if isinstance(given, Article):
        return given
    return given() if callable(given) else Article.from_text(given)


def _stamp(line: bytes) -> str:
    """What a page was made of: a row, by this version."""
    return hashlib.sha256(__version__.encode() + b"\n" + line).hexdigest()[:32]


def _head(path: Path) -> str:
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.read(_HEAD)
