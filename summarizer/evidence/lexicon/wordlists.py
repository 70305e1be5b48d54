"""Word lists written as text."""

from __future__ import annotations

from collections.abc import Mapping


def word_set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def in_order(text: str, separator: str | None = None) -> tuple[str, ...]:
    """The words of `text`, or what stands between separators and line ends, in their order."""
    if separator is None:
        return tuple(text.split())
    parts = (part.strip() for line in text.split("\n") for part in line.split(separator))
    return tuple(filter(None, parts))


def first_of_line(text: str) -> dict[str, str]:
    """Each further word between two ";" of `text` → the first one there."""
    lines = filter(None, map(str.split, text.split(";")))
    return {word: first for first, *others in lines for word in others}


def either(patterns: Mapping[str, str]) -> str:
    """One pattern for what any language of a table has: its patterns as alternatives.

    Args:
        patterns: language, as an ISO 639-1 code → alternatives of a pattern.
    """
    return f"(?:{'|'.join(patterns.values())})"
