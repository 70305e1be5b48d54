"""HTML → plain text, by the standard library: for mails and for markup inside other inputs.

It keeps everything there is; finding the article on a page is the business of `html.py`.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

_SKIPPED = {"script", "style", "head", "title", "template", "noscript", "svg", "select", "button"}
_BLOCKS = {
    "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "h1", "h2", "h3",
    "h4", "h5", "h6", "ul", "ol", "dl", "table", "tr", "blockquote", "pre", "figure",
    "figcaption", "hr", "form", "center", "body", "html",
}  # fmt: skip
_LINES = {"br", "li", "dt", "dd"}


def text_of_html(markup: str) -> str:
    """The text of `markup`: blocks apart by a blank line, scripts and styles left out."""
    reader = _Reader()
    reader.feed(_tame(markup))
    reader.close()
    text = "".join(reader.pieces)
    text = re.sub(r" ?\n ?", "\n", re.sub(r"[ \t\r\f]+", " ", text))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def without_comments(markup: str) -> str:
    """`markup` without `<!-- … -->`; what is never closed stays."""
    pieces = []
    place = 0
    while (start := markup.find("<!--", place)) >= 0 and (end := markup.find("-->", start)) >= 0:
        pieces.append(markup[place:start])
        place = end + 3
    return "".join(pieces) + markup[place:]


def _tame(markup: str) -> str:
    """`markup` without what takes `HTMLParser` quadratic time: comments, what is never closed."""
    markup = re.sub(r"<[!?][^<>]*>?", "", without_comments(markup))
    return re.sub(r"<(?![^<>]*>)", "&lt;", markup)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._skipped = ""
        self._depth = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._skipped = ""  # whatever was left open in the head
        if not self._skipped and tag in _SKIPPED:
            self._skipped, self._depth = tag, 0
        if tag == self._skipped:
            self._depth += 1
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._skipped:
            self._depth -= 1
            self._skipped = tag if self._depth else ""
        if tag in _BLOCKS:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.pieces.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _break(self, tag: str) -> None:
        if not self._skipped:
            if tag in _BLOCKS:
                self.pieces.append("\n\n")
            elif tag in _LINES:
                self.pieces.append("\n")
            elif tag == "td":
                self.pieces.append(" ")
