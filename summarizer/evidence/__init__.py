"""Evidence: what plain code can read in an article with certainty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evidence.items import Mention, Name, Quantity, Quotation, Sentence, Speaker

if TYPE_CHECKING:
    from summarizer.evidence.reading import Evidence, read_evidence

__all__ = [
    "Evidence",
    "Mention",
    "Name",
    "Quantity",
    "Quotation",
    "Sentence",
    "Speaker",
    "read_evidence",
]


def __getattr__(name: str) -> object:
    if name not in ("Evidence", "read_evidence"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # When first asked for: its rules take 70 ms to import, and a kept brief needs only the items.
    from summarizer.evidence import reading

    return getattr(reading, name)
