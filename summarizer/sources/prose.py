"""How much of a text is prose: sentences of some length, in any script."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\w+")
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


def words_of(text: str) -> list[str]:
    """The words of a text, one case; in East Asia and Thailand its characters."""
    return _TOKEN.findall(text.casefold())


def letters_of(text: str) -> str:
    """A text without anything that two ways of extracting it may do differently."""
    return "".join(words_of(text))


def width_of(text: str) -> int:
    """The characters of a text; one of East Asia says as much as two."""
    return len(text) + sum(character >= "\u2e80" for character in text)
