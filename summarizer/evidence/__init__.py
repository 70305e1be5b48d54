"""Evidence: what plain code can read in an article with certainty."""

from summarizer.evidence.items import Mention, Name, Quantity, Quotation, Sentence, Speaker
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
