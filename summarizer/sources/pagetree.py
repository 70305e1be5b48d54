"""What is put right in the tree of a page before trafilatura reads it."""

from __future__ import annotations

import re
from typing import Any

_PLAYER = re.compile(r"(?:^|[\s_-])(?:video|audio|media|jw|vjs|html5)-?_?player(?:$|[\s_-])", re.I)


def without_players(tree: Any) -> None:
    """Drop what a video player says of itself, which trafilatura takes for prose."""
    for element in list(tree.iter("div", "section", "figure", "span")):
        if _PLAYER.search(element.get("class") or "") and element.getparent() is not None:
            _drop(element)


def _drop(element: Any) -> None:
    """Remove `element`; the text behind it stays."""
    parent, before = element.getparent(), element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)
