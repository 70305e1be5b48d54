"""``python -m summarizer``."""

from summarizer.cli import entry

entry()
