"""Bytes → text: read exactly, or refused with a clear error."""

from __future__ import annotations

import codecs

from summarizer.errors import ArticleError

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


def decode_text(raw: bytes, name: str) -> str:
    """The text that `raw` holds; `name` is what error messages call it.

    UTF-8, or UTF-16 and UTF-32 with a byte order mark, are read exactly; the mark is not part of
    the text. Other encodings are detected by charset-normalizer.

    Raises:
        ArticleError: binary or undecodable.
    """
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
