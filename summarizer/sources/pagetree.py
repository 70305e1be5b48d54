"""What is put right in the tree of a page before trafilatura reads it."""

from __future__ import annotations

import re
from typing import Any

_LEAD = range(60, 700)
"""Characters of a lead: fewer are a byline or a label, more are the article."""

_LEAD_CLASS = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|leadtext|standfirst|dek|chapo|chapeau|vorspann|einleitung|sapo|"
    r"bajada|entradilla|sottotitolo|catenaccio|ingress|manchet|subheadline)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r".*[.!?…。！？।؟][\"'”“»’)\]]*", re.DOTALL)

_PLAYER = re.compile(r"(?:^|[\s_-])(?:video|audio|media|jw|vjs|html5)-?_?player(?:$|[\s_-])", re.I)


def without_players(tree: Any) -> None:
    """Drop what a video player says of itself, which trafilatura takes for prose."""
    for element in list(tree.iter("div", "section", "figure", "span")):
        if _PLAYER.search(element.get("class") or "") and element.getparent() is not None:
            _drop(element)


def lead_of(tree: Any) -> str:
    """The lead above an article, which trafilatura drops with its <header>; "" when unsure.

    A page with several is a list of articles, and those in lists, links and asides are of others.
    """
    found = [
        _words(element)
        for element in tree.iter("p", "div", "h2")
        if _LEAD_CLASS.search(element.get("class") or "") and _is_of_article(element)
    ]
    lead = found[0] if len(set(found)) == 1 else ""
    return lead if len(lead) in _LEAD and _SENTENCE.fullmatch(lead) else ""


def _is_of_article(element: Any) -> bool:
    """Whether it stands in an article as prose: in no list, link or box, and around no picture."""
    others = ("a", "li", "aside", "nav", "footer", "figure")
    pictures = ("img", "picture", "figure", "video")
    return (
        next(element.iterancestors("article", "main"), None) is not None
        and next(element.iterancestors(*others), None) is None
        and next(element.iterdescendants(*pictures), None) is None
    )


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _drop(element: Any) -> None:
    """Remove `element`; the text behind it stays."""
    parent, before = element.getparent(), element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)
