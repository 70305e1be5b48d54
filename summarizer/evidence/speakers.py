"""Speakers: who said each quotation, as the text attributes it."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.items import Name, Quotation, Sentence


def attribute(
    text: str,
    language: str,
    quotations: Sequence[Quotation],
    sentences: Sequence[Sentence],
    names: Sequence[Name],
) -> tuple[Quotation, ...]:
    """`quotations` with their speakers and kinds."""
    return tuple(quotations)
