"""How the names of German bodies go on: with what they are for, whose they are, and their town."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.naming_german import (
    FOR_HEADS,
    NO_MEMBERS,
    OF_HEADS,
    SEATED_HEADS,
)
from summarizer.evidence.naming.german_words import table_kind
from summarizer.evidence.naming.inflected import Token


def complement(parts: Sequence[Token], at: int) -> int:
    """Where the name of the body that ends before `at` ends with all that belongs to it.

    "Bundesamt für Migration und Flüchtlinge", "Gewerkschaft der Polizei", "Landgericht Köln".
    """
    words = [part[2] for part in parts]
    head, end = words[at - 1].lower(), at
    small, noun = (*words[at : at + 2], "", "")[:2]
    if small == "zu" and head.endswith(SEATED_HEADS) and table_kind(noun) == "place":
        return at + 2
    if noun[:1].isupper() and (
        (small == "für" and head.endswith(FOR_HEADS))
        or (small == "der" and head.endswith(OF_HEADS) and noun.lower() not in NO_MEMBERS)
    ):
        end = at + 2
        while words[end : end + 1] in (["und"], ["der"], ["des"]) and end + 1 < len(words):
            end += 2
    if (end > at or head.endswith(SEATED_HEADS)) and _town(words, end):
        end += 1
    return end


def _town(words: Sequence[str], at: int) -> bool:
    return at < len(words) and table_kind(words[at]) == "place"
