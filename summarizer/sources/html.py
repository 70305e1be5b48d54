"""The article on a web page: trafilatura finds it, JSON-LD is a witness, boilerplate goes."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from typing import Any

from summarizer.errors import SourceError
from summarizer.sources.found import Found, moment, one_line_of
from summarizer.sources.jsonld import article_of, nodes_in_page
from summarizer.sources.pagelines import cleaned_lines
from summarizer.sources.pagetree import without_players
from summarizer.sources.prose import letters_of, width_of
from summarizer.sources.refusals import Signs, refuse_what_is_no_article, signs_of
from summarizer.sources.segments import Segment, segments_of
from summarizer.sources.story import story_in
from summarizer.sources.witness import best_text

_OPTIONS: dict[str, Any] = {"include_comments": False, "include_tables": False}
"""Of every attempt. Tables are the furniture of news pages: results, quotes, weather."""

_ATTEMPTS: tuple[dict[str, Any], ...] = ({}, {"favor_precision": True})
"""Balanced first: alone it is best; the strict one is chosen when JSON-LD bears it out."""


MAX_TAGS = 40_000
"""Large news pages have ten thousand; many more take the parsers quadratic time."""

_TAG = re.compile(r"<[A-Za-z]")
_HEADLINE = 12
"""Width from which a headline is told by its beginning."""

_LABEL = re.compile(
    r"(?:作者|记者|記者|文|by|author|autor|auteur|von|por|par)\s*[:：/]\s*|by\s+", re.I
)
_NOBODY = re.compile(
    r"https?\b|\bwww\b|@|\be-?mail\b|\bcom\b|责任编辑|責任編輯|责编", re.IGNORECASE
)
_LAST_PART = re.compile(r"(.*\S)\s+[-–—|·•»:]\s+(\S.*?)\s*")


@dataclass(frozen=True)
class _Meta:
    """What the head of a page says."""

    title: str | None
    author: str | None
    site: str | None
    date: str | None
    url: str | None


def read_html(page: str, name: str, url: str | None = None) -> Found:
    """The article on `page`.

    Args:
        page: HTML.
        name: what error messages call it.
        url: where it came from, if that is known.

    Raises:
        SourceError: no article is on it (empty, paywall, consent, index), or trafilatura is not
            installed.
    """
    page = page.replace("\0", "")
    if len(_TAG.findall(page)) > MAX_TAGS:
        raise SourceError(f"{name} has too much markup.", "Give its text.", reason="large")
    nodes = nodes_in_page(page)
    described = [article_of(node) for node in nodes]
    meta, texts = _extracted(page, url)
    text = best_text(texts, [d.text for d in described])
    signs = signs_of(page, nodes, url)
    if signs.lists_articles or not text:
        described = []  # of other pages
    refuse_what_is_no_article(text, signs, name)
    return _with_facts(text, meta, described, signs, url)


def _with_facts(
    text: str, meta: _Meta, described: list[Found], signs: Signs, url: str | None
) -> Found:
    """`text` with what JSON-LD says of it, else the head of the page."""
    said = described[0] if described else Found("")
    site = meta.site or said.site
    if said.site and site and "." in site and " " not in site:
        site = said.site  # a name says more than a host
    title = _without_site(said.title or meta.title, site)
    first, _, rest = text.partition("\n\n")
    return replace(
        said,
        text=rest if rest and title and first.casefold() == title.casefold() else text,
        title=title,
        url=url or meta.url or said.url,
        published=said.published or moment(signs.published) or moment(meta.date),
        language="",  # the text itself says it better than templates do
        author=said.author or meta.author,
        site=site,
    )


def _without_site(title: str | None, site: str | None) -> str | None:
    """`title` without the name of the site that many pages append."""
    name = (site or "").casefold().removeprefix("www.")
    while title and name and len(title) < 500:
        parts = _LAST_PART.fullmatch(title)
        if not parts or parts[2].casefold().removeprefix("www.") != name:
            break
        title = parts[1]
    return title


def _extracted(page: str, url: str | None) -> tuple[_Meta, list[str]]:
    """What trafilatura reads: the facts, and the text of each attempt that found one."""
    try:
        # Inside, because trafilatura costs 400 ms and is an extra.
        from trafilatura import bare_extraction
        from trafilatura.metadata import extract_metadata
        from trafilatura.utils import load_html
    except ImportError:
        raise SourceError(
            "Web pages need trafilatura.", 'Run: pip install "summarizer[web]"', reason="extra"
        ) from None
    _quieten("trafilatura", "htmldate", "courlan", "justext", "readability")
    nothing = _Meta(None, None, None, None, None)
    try:
        tree = load_html(f"<html><body>{page}</body></html>" if _is_fragment(page) else page)
        if tree is None:
            return nothing, []
        without_players(tree)
        segments = segments_of(tree)
        found = extract_metadata(tree, url)
        meta = _Meta(
            _headline(segments, found.title), _people(found.author), _site(found.sitename),
            _dated(found.date, page), found.url,
        )  # fmt: skip
        texts = [_attempt(bare_extraction, tree, url, options) for options in _ATTEMPTS]
        if not any(texts):
            texts = [_attempt(bare_extraction, tree, url, {"favor_recall": True})]
    except Exception:
        return nothing, []
    title, said = meta.title or "", found.description or ""
    return meta, [story_in(text, segments, title, said) for text in texts if text]


def _dated(date: str | None, page: str) -> str | None:
    """`date`, unless it is the first of January made of the year of a copyright."""
    return None if date and date.endswith("-01-01") and date not in page else date


def _attempt(extract: Any, tree: Any, url: str | None, options: dict[str, Any]) -> str:
    """The text that trafilatura finds with `options`, "" when it finds none."""
    try:
        document = extract(tree, url=url, **_OPTIONS, **options)
    except Exception:
        return ""
    if not document or not document.text:
        return ""
    items = {" ".join("".join(item.itertext()).split()) for item in document.body.iter("item")}
    return cleaned_lines(document.text, items)


def _is_fragment(page: str) -> bool:
    return not re.search(r"<(?:html|body)[\s>]", page[:20_000], re.IGNORECASE)


def _headline(segments: list[Segment], title: str | None) -> str | None:
    """`title`, or the headline on the page that it is only the start of, or that it goes on from.

    Unescaped quotation marks cut titles short; names of sites and sections are appended.
    """
    letters = letters_of(title or "")
    for segment in segments:
        shorter, longer = sorted((letters, segment.letters), key=len)
        if (
            segment.element.tag == "h1"
            and width_of(shorter) >= _HEADLINE
            and longer.startswith(shorter)
            and len(segment.text) < 300
        ):
            return segment.text
    return one_line_of(title)


def _people(author: str | None) -> str | None:
    """The names of `author` without labels; addresses and forms are nobody's."""
    names = [_LABEL.sub("", name.strip()) for name in (author or "").split(";")]
    return one_line_of(", ".join(name for name in names if not _NOBODY.search(name)))


def _site(name: str | None) -> str | None:
    """The name of a site, or its host; the address of a profile is none."""
    line = one_line_of(name)
    if line and "://" in line:
        host = re.fullmatch(r"https?://([^/]+)/?", line)
        return host[1] if host else None
    return line and line.removesuffix("版权所有")


def _quieten(*names: str) -> None:
    """Keep what libraries say about strange markup off stderr, unless somebody wants to hear it."""
    for name in names:
        logger = logging.getLogger(name)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.CRITICAL)
