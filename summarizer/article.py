"""The article: its text, read exactly or refused, and offsets that never move afterwards."""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Self

from summarizer.errors import ArticleError
from summarizer.language import detect_language

MAX_BYTES = 10_000_000
"""Bytes an article may have: a book has one or two million."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)


_ENCODINGS = [
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2",
    "iso8859_5", "iso8859_15", "koi8_r", "koi8_u", "mac_roman", "shift_jis", "euc_jp",
    "iso2022_jp", "gb18030", "big5", "euc_kr", "cp949",
]  # fmt: skip
"""What newsrooms have saved text in before UTF-8."""


@dataclass(frozen=True)
class Article:
    """A text to be briefed; it never changes after construction.

    Build one with `from_text`, `from_file` or `from_bytes`. Nothing is normalised: newlines,
    spaces and marks stay as they are, so offsets agree with the file the text came from.

    Attributes:
        text: the article; no NUL, no lone surrogate, not blank.
        title: its headline, or None.
        url: where it was published, or None.
        published: when, or None.
        language: ISO 639-1 code; detected when not given, "und" when it cannot be told.
    """

    text: str
    title: str | None = None
    url: str | None = None
    published: datetime | None = None
    language: str = ""

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
    def from_file(cls, path: str | Path, *, language: str = "") -> Self:
        """The article in a text file; see `from_bytes` for what is read.

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
        return cls.from_bytes(raw, name=str(path), language=language)

    @classmethod
    def from_bytes(cls, raw: bytes, *, name: str = "The input", language: str = "") -> Self:
        """The article in the bytes of a text file.

        UTF-8, or UTF-16 and UTF-32 with a byte order mark, are read exactly; the mark is not
        part of the text. Other encodings are detected by charset-normalizer.

        Args:
            raw: the bytes.
            name: what error messages call them.
            language: ISO 639-1 code; detected when "".

        Raises:
            ArticleError: too large, binary, undecodable or blank.
        """
        if len(raw) > MAX_BYTES:
            raise ArticleError(f"{name} is larger than {MAX_BYTES:,} bytes.", "Split it.")
        text = _decoded(raw, name)
        if not text.strip():
            raise ArticleError(f"{name} is empty.", "Give it some text.")
        return cls(text, language=language)

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


def _decoded(raw: bytes, name: str) -> str:
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError as error:
                raise ArticleError(f"{name} is damaged {encoding} text: {error.reason}.") from None
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise ArticleError(f"{name} is {what}.", "Give it the text of the article.")
    if b"\0" in raw:
        raise ArticleError(f"{name} is binary.", "Give it a text file.")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _detected(raw, name)


def _detected(raw: bytes, name: str) -> str:
    """`raw` in the encoding that fits best; refused when none does."""
    # Inside, because nearly every file is UTF-8 and never gets here (40 ms).
    from charset_normalizer import from_bytes

    best = from_bytes(raw, cp_isolation=_ENCODINGS).best()
    if best is None or best.percent_chaos > 20:
        raise ArticleError(
            f"{name} is not text in an encoding that can be told.", "Save it as UTF-8."
        )
    return raw.decode(best.encoding)
