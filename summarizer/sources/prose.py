"""How much of a text is prose: sentences of some length, in any script."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?。！？।؟…])")


def prose_in(text: str) -> int:
    """Characters that stand in sentences of some length; one of East Asia counts as two."""
    total = 0
    for line in text.split("\n\n"):
        *sentences, _unended = _SENTENCE_END.split(line)
        for sentence in sentences:
            wide = sum(character >= "\u2e80" for character in sentence)
            total += len(sentence) + wide if len(sentence) + 2 * wide >= 40 else 0
    return total
