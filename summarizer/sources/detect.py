"""What kind of input some bytes are, told by the bytes themselves."""

from __future__ import annotations

import json
import re
from typing import Final

KINDS: Final = ("text", "html", "pdf", "eml", "markdown", "jsonld")
"""The kinds that can be read; `--type` takes them."""

_LOOKED_AT = 100_000
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*"
    r"<(?:!doctype\s+html|(?:html|head|body|title|meta|article|main|section|div|p|h1)[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]*):(?:[ \t].*)?\r?\n(?:[ \t]+\S.*\r?\n)*")
_MAIL_HEADERS = {"date", "subject", "to", "message-id", "mime-version", "received", "return-path"}
_FRONT = re.compile(r"---[ \t]*\r?\n(?:#.*\n)*[A-Za-z_][\w -]*:(?s:.*?)\n---[ \t]*(?:\r?\n|\Z)")


def detect_kind(raw: bytes) -> str:
    """One of `KINDS`: what `raw` is by its structure; "text" when nothing else is certain."""
    if is_pdf(raw):
        return "pdf"
    start = _start(raw)
    if _HTML.match(start):
        return "html"
    if _is_mail(start):
        return "eml"
    if _FRONT.match(start):
        return "markdown"
    if start.lstrip()[:1] in ("{", "[") and _is_json_ld(raw):
        return "jsonld"
    return "text"


def is_pdf(raw: bytes) -> bool:
    return raw[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"%PDF-")


def can_be(kind: str, raw: bytes) -> bool:
    """Whether `raw` can be read as `kind`, which somebody says it is, as far as its start tells."""
    if kind == "pdf":
        return b"%PDF-" in raw[:1024]
    if kind == "html":
        return not is_pdf(raw)
    return kind != "eml" or raw.startswith(b"From ") or bool(_HEADER.match(_start(raw).lstrip()))


def _start(raw: bytes) -> str:
    """The first characters, as far as structure goes."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw[:_LOOKED_AT].decode("utf-16", "replace")
    return raw[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def _is_mail(start: str) -> bool:
    """Whether it starts with the header of an Internet message (RFC 5322)."""
    if start.startswith("From "):  # the separator of an mbox
        start = start.partition("\n")[2]
    names = set()
    place = 0
    while line := _HEADER.match(start, place):
        names.add(line[1].lower())
        place = line.end()
    ended = start[place : place + 1] in ("\r", "\n", "") or place == len(start)
    return "from" in names and bool(names & _MAIL_HEADERS) and ended


def _is_json_ld(raw: bytes) -> bool:
    try:
        loaded = json.loads(raw)
    except (ValueError, RecursionError):
        return False
    # Inside, because next to nothing that is detected is JSON.
    from summarizer.sources.jsonld import article_nodes

    return bool(article_nodes(loaded))
