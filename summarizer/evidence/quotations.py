"""Quotations: what stands inside quotation marks, in any style."""

from __future__ import annotations

from summarizer.evidence.items import Quotation


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """Quotations in `text`, in text order, their speakers not yet known."""
    return ()
