"""Pages, PDF files, mails, Markdown and JSON-LD → the text of an article and its facts.

Each kind has a file. What is given is recognised by its content; a name or an extension decides
nothing.
"""

from __future__ import annotations

from summarizer.sources.detect import KINDS, detect_kind
from summarizer.sources.found import Found
from summarizer.sources.read import read_link, read_source

__all__ = ["KINDS", "Found", "detect_kind", "read_link", "read_source"]
