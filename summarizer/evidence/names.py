"""Names: people, organisations, countries, places and groups, with all their mentions."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.items import Name, Sentence


def find_names(text: str, language: str, sentences: Sequence[Sentence]) -> tuple[Name, ...]:
    """Names in `text`, in the order of their first mention."""
    return ()
