"""A page as its segments: what stands between two ends of blocks, in the order of the markup."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from summarizer.sources.prose import letters_of

_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hr", "html", "label", "li", "main", "nav", "ol", "option", "p", "pre",
    "section", "table", "tbody", "td", "th", "tr", "ul",
}  # fmt: skip
_HIDDEN = {"script", "style", "title", "template", "noscript", "svg", "select", "iframe", "button"}
_BOXES = {"a", "aside", "nav", "footer", "figure", "figcaption", "li", "table", "form"}

_FURNITURE = re.compile(
    r"caption|credit|byline|author|meta|date|share|social|popup|disclaimer|print|copyright|legende|"
    r"bildunterschrift|breadcrumb|comment|related|recommend|newsletter|subscri|promo|banner|"
    r"widget|teaser(?!-?text)|box",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Segment:
    """Some text of a page, its letters only, and the element that holds it."""

    text: str
    letters: str
    element: Any


def segments_of(tree: Any) -> list[Segment]:
    """The segments of a page that are shown."""
    from lxml.etree import iterwalk  # type: ignore[import-untyped]  # inside: lxml is of the extra

    found: list[Segment] = []
    pieces: list[str] = []
    hidden = 0

    def end(holder: Any) -> None:
        text = " ".join("".join(pieces).split())
        pieces.clear()
        if text and holder is not None and (letters := letters_of(text)):
            found.append(Segment(text, letters, holder))

    for event, element in iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            hidden += element.tag in _HIDDEN
            if element.tag in _BLOCKS:
                end(element.getparent())
            piece = element.text
        else:
            if event == "end":
                hidden -= element.tag in _HIDDEN
                if element.tag in _BLOCKS:
                    end(element)
            piece = element.tail
        if piece and not hidden:
            pieces.append(piece)
    return found


def is_boxed(element: Any, around: Collection[Any]) -> bool:
    """Whether `element` stands in a box, list or link that is not `around` the story as well."""
    return any(
        holder.tag in _BOXES and holder not in around
        for holder in (element, *element.iterancestors())
    )


def is_furniture(element: Any) -> bool:
    """Whether the class of `element` says that it is something else than the story."""
    return bool(_FURNITURE.search(element.get("class") or ""))


def has_picture(element: Any) -> bool:
    """Whether a picture or video is in `element`."""
    return next(element.iterdescendants("img", "picture", "figure", "video"), None) is not None


def linked_share(element: Any) -> float:
    """How much of the text of `element` is links."""
    whole = len("".join(element.itertext()))
    linked = sum(len("".join(link.itertext())) for link in element.iter("a"))
    return linked / whole if whole else 0.0
