"""Front pages of sites and archives of a topic: told by the address a page gives itself."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from summarizer.sources.prose import width_of

_CANONICAL = re.compile(
    r"<link\b(?=[^<>]{0,600}\brel=[\"']?canonical\b)[^<>]{0,600}?\bhref=[\"']?([^\"'<> ]{1,600})",
    re.IGNORECASE,
)
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/", re.IGNORECASE)
_FRONT = re.compile(r"(?:/[a-z]{2}(?:[-_][a-z]{2})?)?(?:/(?:home|index)(?:\.\w{1,5})?)?/?", re.I)
_ARCHIVE = re.compile(r"/(?:tags?|category|categories|author|archives?|topics?)/[^/]+/?", re.I)
_LINK = re.compile(r"<a\b[^<>]{0,2000}>((?:[^<]|<(?!/?a\b)){1,900})</a>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")

_HEADLINE = 30
"""Width from which the text of a link is a headline."""

_TO_PROSE = 0.5
"""Share of the prose from which so much text of headlines makes a page a front page."""


def address_of(page: str, meta: dict[str, str]) -> str:
    """The address that `page` gives itself, as its own site says it; "" when it gives none."""
    found = _CANONICAL.search(page)
    return _ARCHIVED.sub("", found[1] if found else meta.get("og:url", ""))


def is_front_page(page: str, address: str, url: str | None, prose: int) -> bool:
    """Whether `page` says that it is the first of its site, and has the links of one.

    Args:
        page: that does not say it is an article.
        address: what `address_of` finds.
        url: where it came from, if that is known: some sites give every page the address of the
            first.
        prose: characters of prose that were found.
    """
    if not _is_front(address) or (url and not _is_front(_ARCHIVED.sub("", url))):
        return False
    texts = {" ".join(_TAG.sub(" ", link).split()) for link in _LINK.findall(page)}
    return sum(w for text in texts if (w := width_of(text)) >= _HEADLINE) >= _TO_PROSE * prose


def is_archive(address: str) -> bool:
    """Whether `address` is that of a list: a tag, a category, an author."""
    parts = _parts(address)
    return bool(parts.hostname) and bool(_ARCHIVE.fullmatch(parts.path))


def _is_front(address: str) -> bool:
    parts = _parts(address)
    named = bool(parts.hostname) and not str(parts.hostname).startswith(".")
    return named and not parts.query and bool(_FRONT.fullmatch(parts.path))


def _parts(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")
