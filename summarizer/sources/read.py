"""One input of any kind → what is found in it."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace

from summarizer.decoding import decode_text
from summarizer.errors import ArticleError, SourceError
from summarizer.sources.detect import KINDS, can_be, detect_kind
from summarizer.sources.found import Found

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)

_CALLED = {"pdf": "PDF", "html": "web page", "eml": "e-mail message"}


def read_source(raw: bytes, *, kind: str = "", name: str = "The input") -> Found:
    """The article in the bytes `raw`.

    Args:
        raw: a file of any of `KINDS`.
        kind: one of `KINDS`; recognised by content when "".
        name: what error messages call it.

    Raises:
        ArticleError: unknown kind, undecodable or blank; `SourceError` when a page, PDF or
            message has no article that can be read.
    """
    if kind and kind not in KINDS:
        raise SourceError(
            f"There is no kind of input {kind!r}.", f"There are: {', '.join(KINDS)}.", reason="kind"
        )
    return _read(raw, kind or detect_kind(raw), name)


def read_link(link: str, *, kind: str = "", allow_private: bool = False) -> Found:
    """The article at the http or https address `link`.

    Args:
        link: what is fetched, and up to five redirects from there; never inside addresses.
        kind: as in `read_source`.
        allow_private: whether loopback and private addresses may be fetched too.

    Raises:
        FetchError: refused, or not fetched within 5 MB and 20 seconds.
        ArticleError: as in `read_source`.
    """
    # Inside, because most inputs are files and http.client and ssl cost 40 ms.
    from summarizer.sources.fetch import Limits, fetch

    page = fetch(link, Limits(allow_private=allow_private))
    name = "The page"
    if not page.raw.strip():
        raise SourceError(f"{name} is empty.", "Check the link.", reason="empty")
    return _read(page.raw, kind or detect_kind(page.raw), name, page.url, page.content_type)


def _read(raw: bytes, kind: str, name: str, url: str | None = None, header: str = "") -> Found:
    if not can_be(kind, raw):
        raise SourceError(
            f"{name} is no {_CALLED[kind]}.",
            f"Leave out --type, or give the right one: {', '.join(KINDS)}.",
            reason="kind",
        )
    if kind == "html":
        from summarizer.sources.html import read_html  # inside, like those below: only one is used

        return read_html(decode_page(raw, header), name, url)
    if kind == "pdf":
        from summarizer.sources.pdf import read_pdf

        return replace(read_pdf(raw, name), url=url)
    if kind == "eml":
        from summarizer.sources.mail import read_mail

        return replace(read_mail(raw, name), url=url)
    text = decode_text(raw, name)
    if kind == "markdown":
        from summarizer.sources.markdown import read_markdown

        found = read_markdown(text, name)
    elif kind == "jsonld":
        from summarizer.sources.jsonld import read_json_ld

        found = read_json_ld(text, name)
    else:
        found = Found(text)
    return replace(found, url=url or found.url)


def decode_page(raw: bytes, header: str = "") -> str:
    """The text of an HTML page; what it declares counts only when it is not plain UTF-8.

    Args:
        raw: the page.
        header: the Content-Type it came with, "" when there was none.
    """
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(header.encode("ascii", "ignore")) or _CHARSET.search(raw[:4096])
    if declared:
        try:
            return raw.decode(_web_name(declared[1].decode().lower()), "replace")
        except LookupError:
            pass
    try:
        return decode_text(raw.replace(b"\0", b""), "The page")
    except ArticleError:
        return raw.decode("utf-8", "replace")


def _web_name(charset: str) -> str:
    """The encoding that browsers take for `charset` (the WHATWG's table): supersets."""
    return {
        "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
        "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
        "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
        "tis-620": "cp874", "windows-874": "cp874", "iso-8859-11": "cp874",
        "big5": "big5hkscs",
    }.get(charset, charset)  # fmt: skip
