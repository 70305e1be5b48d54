"""The article: its text, read exactly or refused, and offsets that never move afterwards."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Self

from summarizer.errors import ArticleError
from summarizer.language import detect_language
from summarizer.sources import Found, read_link, read_source

MAX_BYTES = 10_000_000
"""Bytes an article may have: a book has one or two million."""


@dataclass(frozen=True)
class Article:
    """A text to be briefed; it never changes after construction.

    Build one with `from_text`, `from_file`, `from_bytes`, `from_html` or `from_url`. Plain text is
    not normalised: newlines, spaces and marks stay as they are, so offsets agree with the file.

    Attributes:
        text: the article; no NUL, no lone surrogate, not blank.
        title: its headline, or None.
        url: where it was published, or None.
        published: when, or None.
        language: ISO 639-1 code; detected when not given, "und" when it cannot be told.
        author: who wrote it, several joined by commas, or None.
        site: the name of the publication, or None.
    """

    text: str
    title: str | None = None
    url: str | None = None
    published: datetime | None = None
    language: str = ""
    author: str | None = None
    site: str | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise ArticleError(f"An article is text, not {type(self.text).__name__}.")
        if not self.text.strip():
            raise ArticleError("The article is empty.", "Give it some text.")
        if "\0" in self.text:
            raise ArticleError("The article holds NUL characters.", "Remove them: it is not text.")
        try:
            self.text.encode()
        except UnicodeEncodeError as error:
            raise ArticleError(
                f"The article holds half a character (a lone surrogate) at {error.start}.",
                "Read the file again with the right encoding.",
            ) from None
        if self.title is None:
            object.__setattr__(self, "title", _headline(self.text))
        if not self.language:
            object.__setattr__(self, "language", detect_language(self.text))

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        title: str | None = None,
        url: str | None = None,
        published: datetime | None = None,
        language: str = "",
    ) -> Self:
        """An article of `text`.

        Raises:
            ArticleError: blank, or not text (NUL, lone surrogates).
        """
        return cls(text, title, url, published, language)

    @classmethod
    def from_file(cls, path: str | Path, *, kind: str = "", language: str = "") -> Self:
        """The article in a file; see `from_bytes` for what is read.

        Raises:
            ArticleError: no such file, a folder, unreadable, too large, binary or blank.
        """
        path = Path(path)
        try:
            with path.open("rb") as file:
                raw = file.read(MAX_BYTES + 1)
        except FileNotFoundError:
            raise ArticleError(f"There is no file {path}.", "Check the name.") from None
        except IsADirectoryError:
            raise ArticleError(f"{path} is a folder.", "Name a file in it.") from None
        except OSError as error:
            raise ArticleError(f"{path} cannot be read: {error.strerror}.") from None
        return cls.from_bytes(raw, name=str(path), kind=kind, language=language)

    @classmethod
    def from_bytes(
        cls, raw: bytes, *, name: str = "The input", kind: str = "", language: str = ""
    ) -> Self:
        """The article in the bytes of a file.

        Plain text in UTF-8, or in UTF-16 and UTF-32 with a byte order mark, is read exactly; the
        mark is not part of the text. Other encodings are detected by charset-normalizer.

        Args:
            raw: the bytes.
            name: what error messages call them.
            kind: text, html, pdf, eml, markdown or jsonld; recognised by content when "".
            language: ISO 639-1 code; detected when "".

        Raises:
            ArticleError: too large, binary, undecodable or blank; `SourceError` when a page, PDF
                or message has no article that can be read.
        """
        if len(raw) > MAX_BYTES:
            raise ArticleError(f"{name} is larger than {MAX_BYTES:,} bytes.", "Split it.")
        found = read_source(raw, kind=kind, name=name)
        if not found.text.strip():
            raise ArticleError(f"{name} is empty.", "Give it some text.")
        return cls._of(found, language)

    @classmethod
    def from_html(cls, html: str, *, url: str | None = None, language: str = "") -> Self:
        """The article on the web page `html`, which was found at `url`.

        Raises:
            SourceError: no article is on it, or the extra `web` is not installed.
        """
        if not isinstance(html, str):
            raise ArticleError(f"A page is text, not {type(html).__name__}.", "Use from_bytes.")
        # Inside, as all readers of other kinds: most articles are plain text.
        from summarizer.sources.html import read_html

        return cls._of(read_html(html, "The page", url), language)

    @classmethod
    def from_url(
        cls, url: str, *, kind: str = "", language: str = "", allow_private: bool = False
    ) -> Self:
        """The article at an http or https address: a page, or a file of any kind.

        Args:
            url: where it is; inside addresses are refused, also after redirects.
            kind: as in `from_bytes`.
            language: ISO 639-1 code; detected when "".
            allow_private: whether loopback and private addresses may be fetched too.

        Raises:
            FetchError: refused, or not fetched within 5 MB, 20 seconds and 5 redirects.
            SourceError: what was fetched has no article that can be read.
        """
        return cls._of(read_link(url, kind=kind, allow_private=allow_private), language)

    @classmethod
    def _of(cls, found: Found, language: str) -> Self:
        return cls(
            found.text,
            found.title,
            found.url,
            found.published,
            language or found.language,
            found.author,
            found.site,
        )

    @cached_property
    def sha256(self) -> str:
        """Digest of the text, as hexadecimal digits."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def _headline(text: str) -> str | None:
    """The first line, when it looks like one: short, followed by an empty line, no full stop."""
    first, separator, rest = text.lstrip().partition("\n")
    line = first.strip()
    looks = separator and rest[:1] in ("\n", "\r") and len(line) <= 160
    return line if looks and not line.endswith((".", "”", '"', "»", "“", ":", ",")) else None
