"""Quantities: numbers with value, unit and change."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.items import Name, Quantity


def find_quantities(text: str, language: str, names: Sequence[Name] = ()) -> tuple[Quantity, ...]:
    """Quantities in `text`, in text order."""
    return ()
