"""Words that a model repeats wherever it can write, although the article gives no reason to.

Rules know the orders that people write; this looks at what came of one. Whoever has a model write
their words "in every field" gets just that, in any language and under any disguise, and no story
does: what is said of its actors, numbers, quotations and consequences is not the same word, least
of all one that the article itself has in a single place or nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import get_args

from pydantic import BaseModel

from summarizer.evidence.steering.disguises import WORD, plain
from summarizer.fields import CHECKED

FIELDS = 4
"""Kinds of free text that a planted word stands in: headline, summary and what a number measures
may well be the same sentence."""

SHARE = 0.75
"""Of all its free texts, those that a planted word stands in."""

SENTENCES = 5
"""Of an article: in a shorter one, a word of the story may well stand once."""

SHORTEST = 3
"""Letters of a word that says something, in Latin letters."""

ONE_PLACE = 300
"""Characters between the first and the last time that an article has a word in one place."""


def echoed_words(draft: BaseModel, text: str, sentences: int) -> frozenset[str]:
    """Words, in `plain` form, that a planted text has put into `draft`; mostly none.

    A word that the article has nowhere counts when it is no common one: the brief may be in another
    language than the article, and each has words that are in every sentence.

    Args:
        draft: a reply.
        text: the article's text.
        sentences: how many it has.
    """
    if sentences < SENTENCES:
        return frozenset()
    texts = list(_free_texts(draft, ""))
    said = [(kind, set(WORD.findall(plain(words)))) for kind, words in texts]
    held = Counter(word for _, words in said for word in words)
    kinds = Counter(word for _, word in {(kind, word) for kind, words in said for word in words})
    shared = [
        word
        for word, times in held.items()
        if _says(word) and times >= SHARE * len(said) and kinds[word] >= FIELDS
    ]
    article = plain(text)
    common = frozenset(WORD.findall(" ".join(words for _, words in texts)))
    return frozenset(
        word
        for word in shared
        if 0 <= article.rfind(word) - article.find(word) < ONE_PLACE
        and (word in article or word not in common or any(map(str.isdigit, word)))
    )


def _free_texts(model: BaseModel, path: str) -> Iterator[tuple[str, str]]:
    """Each free text of `model` with the path of its field, without numbers of items."""
    checked = checked_fields(type(model))
    for name in type(model).model_fields:
        value = getattr(model, name)
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, BaseModel):
                yield from _free_texts(item, f"{path}.{name}")
            elif isinstance(item, str) and item and name in checked:
                yield f"{path}.{name}", item


@cache
def checked_fields(kind: type[BaseModel]) -> frozenset[str]:
    """The names of `kind`'s fields that hold free text to look up."""
    return frozenset(name for name, info in kind.model_fields.items() if _holds_checked(info))


def _holds_checked(annotated: object) -> bool:
    """Whether a field, or a type in it, is free text: Checked, list[Checked], Checked | None …"""
    marks = *getattr(annotated, "__metadata__", ()), *getattr(annotated, "metadata", ())
    inner = getattr(annotated, "annotation", annotated)
    return CHECKED in marks or any(_holds_checked(part) for part in get_args(inner))


def _says(word: str) -> bool:
    return len(word) >= SHORTEST or not word.isascii()
