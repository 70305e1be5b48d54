"""Read an article into evidence: one pass of plain code, no model."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from summarizer.evidence.counting.quantities import find_quantities
from summarizer.evidence.items import Name, Quantity, Quotation, Sentence
from summarizer.evidence.naming.names import find_names
from summarizer.evidence.naming.rank import rank_names
from summarizer.evidence.quoting.quotations import find_quotations
from summarizer.evidence.sentences import find_sentences
from summarizer.evidence.speaking.speakers import attribute
from summarizer.language import detect_language


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that was read in an article.

    Attributes:
        language: ISO 639-1 code the article was read in, "und" when it cannot be told.
        sentences, quotations, quantities: in text order; each span indexes the text read.
        names: those that matter most first.
    """

    language: str
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    quantities: tuple[Quantity, ...]
    names: tuple[Name, ...]


def read_evidence(text: str, *, language: str | None = None) -> Evidence:
    """Read `text` into sentences, quotations with speakers, quantities and names.

    Args:
        text: the article; any string, however odd, is read without an error.
        language: its ISO 639-1 code; detected when None.
    """
    language = language or detect_language(text)
    with _uncollected():
        sentences = find_sentences(text, language)
        names = find_names(text, language, sentences)
        quotations = attribute(text, language, find_quotations(text, language), sentences, names)
        quantities = find_quantities(text, language, names)
        ranked = rank_names(text, names, quotations)
    return Evidence(language, sentences, quotations, quantities, ranked)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector, which none of the items needs: they form no cycles.

    It would look at all of them again and again while their number grows: a fifth of the time.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
