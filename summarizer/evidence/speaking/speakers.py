"""Speakers: who said each quotation, as the text attributes it.

The sentence around a quotation is read as words and phrases (`phrases`); a verb or frame of
saying there has somebody it belongs to (`clauses`), who has a name (`people`). Where a sentence
attributes nothing, a neighbouring quotation or the sentence before it may (`around`).
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.items import Name, Quotation, Sentence
from summarizer.evidence.lexicon.framing import FRAMED
from summarizer.evidence.speaking.around.reader import Reader
from summarizer.evidence.speaking.displayed import displayed


def attribute(
    text: str,
    language: str,
    quotations: Sequence[Quotation],
    sentences: Sequence[Sentence],
    names: Sequence[Name],
) -> tuple[Quotation, ...]:
    """`quotations` with their speakers, kinds and, where a statement is interrupted, its parts.

    Args:
        text: the article.
        language: ISO 639-1 code; without a table of cues only marks and order attribute.
        quotations: as found by their marks, in text order.
        sentences, names: what else was read.
    """
    if not quotations:
        return ()
    if language in FRAMED:
        # Imported here: no other language needs its patterns.
        from summarizer.evidence.speaking.framed.speakers import attribute_framed

        return attribute_framed(text, language, quotations, names)
    reader = Reader(text, language, quotations, sentences, names)
    found = tuple(displayed(reader, reader.read()))
    reader.sides.gaps.kept.clear()  # gaps that were not read to their end hold on to the reader
    return found
