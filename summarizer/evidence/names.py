"""Names: people, organisations, countries and places, with all their mentions.

Capitalised runs are read from left to right; what merely stands at the start of a sentence or
in a line of capitals is told apart by the text itself. Mentions are then gathered under the
fullest form by last word, acronym or country.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from summarizer.evidence.items import Name, Sentence
from summarizer.evidence.lexicon.adjectives import adjectives
from summarizer.evidence.name_german import GermanReader
from summarizer.evidence.name_groups import gather
from summarizer.evidence.name_loud import read_loud
from summarizer.evidence.name_rank import rank_names
from summarizer.evidence.name_reader import Reader
from summarizer.evidence.name_runs import Run, find_runs
from summarizer.evidence.name_words import Found

__all__ = ["find_names", "rank_names"]

_TOKEN = re.compile(r"\w+")
_FEW = 3
"""Sentences up to which a text is too short to show which capitals mean nothing."""


def find_names(text: str, language: str, sentences: Sequence[Sentence]) -> tuple[Name, ...]:
    """Names in `text`, in the order of their first mention.

    Args:
        text: the article, or a sentence of one.
        language: ISO 639-1 code; in German a capital alone makes no name.
        sentences: where its sentences stand.
    """
    words = set(_TOKEN.findall(text))
    runs = find_runs(text, sentences)
    short = len(sentences) <= _FEW
    reader = (
        GermanReader(text, words, _inside(runs), short)
        if language == "de"
        else Reader(text, language, words, _inside(runs), short)
    )
    quiet = [one for run in runs if not run.loud for one in reader.read(run)]
    loud = [run for run in runs if run.loud]
    found = [*quiet, *read_loud(loud, quiet)] if loud else quiet
    found += _adjectives(text, language, words, found)
    return gather(text, language, found)


def _inside(runs: Sequence[Run]) -> set[str]:
    """Words capitalised inside sentences."""
    found: set[str] = set()
    for _, words, opens, loud, _ in runs:
        if not loud:
            found.update(words.split()[1:] if opens else words.split())
    return found


def _adjectives(
    text: str, language: str, words: set[str], found: Sequence[Found]
) -> Iterator[Found]:
    """Adjectives of countries in lower case, outside the names `found`."""
    here = adjectives(language).keys() & words
    if not here:
        return
    spans = sorted((one.start, one.end) for one in found)
    starts = [start for start, _ in spans]
    for match in re.finditer(rf"\b(?:{'|'.join(sorted(here))})\b", text):
        index = bisect_right(starts, match.start()) - 1
        if index < 0 or spans[index][1] <= match.start():
            yield Found(match.start(), match.end(), match[0], "country")
