"""How the tables of number words are found and written: one a language, in ``numbers_XX``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module

from summarizer.evidence.items import Change
from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.wordlists import word_set

LANGUAGES = word_set("ar cs da de el en es fi fr hi hu it ja ko nb nl pl pt ro ru sv tr uk zh")
"""ISO 639-1 codes that have a table of their own; every other language reads digits."""


def phrases(text: str) -> frozenset[str]:
    """The comma-separated phrases of `text`."""
    return frozenset(_split(text))


def values(text: str) -> dict[str, float]:
    """`"five:5 six:6 sechs|sex:6"` → each word with its value."""
    pairs = (item.rsplit(":", 1) for item in text.split())
    return {word: float(value) for forms, value in pairs for word in forms.split("|")}


def changes(table: Mapping[Change, str]) -> dict[str, Change]:
    """Change → comma-separated phrases, turned into phrase → change."""
    return {phrase: change for change, listed in table.items() for phrase in _split(listed)}


def _split(text: str) -> Iterator[str]:
    return (item.strip() for item in text.split(",") if item.strip())


@lru_cache(maxsize=64)
def number_words(language: str) -> NumberWords:
    """The table of `language`, an ISO 639-1 code; an empty one where there is none."""
    code = language.lower().split("-")[0]
    code = {"no": "nb", "nn": "nb"}.get(code, code)
    if code not in LANGUAGES:
        return NumberWords()
    table = import_module(f"summarizer.evidence.lexicon.numbers_{code}").WORDS
    assert isinstance(table, NumberWords)  # noqa: S101 — narrows what import_module returns
    return table
