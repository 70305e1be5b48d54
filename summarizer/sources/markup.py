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
    reader.feed(markup)
    reader.close()
    text = "".join(reader.pieces)
    text = re.sub(r" ?\n ?", "\n", re.sub(r"[ \t\r\f]+", " ", text))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._skipping: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._skipping.clear()  # whatever was left open in the head
        if tag in _SKIPPED:
            self._skipping.append(tag)
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._skipping:
            del self._skipping[self._skipping.index(tag) :]
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self.pieces.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _break(self, tag: str) -> None:
        if not self._skipping:
            if tag in _BLOCKS:
                self.pieces.append("\n\n")
            elif tag in _LINES:
                self.pieces.append("\n")
            elif tag == "td":
                self.pieces.append(" ")
