"""Sentences, through sentencex (rule-based, 300 languages, exact offsets)."""

from __future__ import annotations

from sentencex import get_sentence_boundaries

from summarizer.evidence.items import Sentence


def find_sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """Split `text` into sentences; white space around them belongs to none.

    Args:
        text: the article.
        language: ISO 639-1 code; an unknown one falls back to general rules.
    """
    found = []
    for boundary in get_sentence_boundaries(language, text):
        raw = text[boundary["start_index"] : boundary["end_index"]]
        words = raw.strip()
        if words:
            start = boundary["start_index"] + raw.index(words[0])
            found.append(Sentence(start, start + len(words), words))
    return tuple(found)
