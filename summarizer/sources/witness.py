"""Which of several extractions to trust, with the publisher's own articleBody as a witness.

An articleBody is often the whole article without anything around it, often cut short, and
sometimes missing. So it decides between extractions, and stands in for them only when they lack
much of it.
"""

from __future__ import annotations

import re
from collections import Counter

from summarizer.sources.prose import letters_of, prose_in, words_of

_CUT_SHORT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W*\Z")

_FEWEST = 40
"""Tokens that an articleBody has at least, to be a witness."""

_LACKING = 0.75
"""Share of the articleBody below which an extraction lacks much of it."""

_SAME = 0.97
"""Share of the words above which the one with more paragraphs is the better of the two."""

_PROSE = 0.92
"""Share of the prose that an extraction may not lack."""

_AFTER = 0.5
"""Share of the prose above which what comes after the articleBody is the rest of the article."""

_COVERED = 0.85
"""Share of the articleBody in the extraction above which what comes after its end is not of it."""


def best_text(texts: list[str], bodies: list[str]) -> str:
    """The best of the extractions `texts`, given the articleBody texts of the page.

    Args:
        texts: in the order in which they are trusted; paragraphs stand apart by blank lines.
        bodies: what JSON-LD gives; may be empty.
    """
    body = max(bodies, key=len, default="")
    expected = _counted(body)
    if expected.total() < _FEWEST or _CUT_SHORT.search(body[-20:]):
        return _strictest(texts)
    best = max(texts, key=lambda text: _agreement(_counted(text), expected), default="")
    shared = (_counted(best) & expected).total()
    bare = _in_paragraphs(body)
    same = shared > _SAME * max(expected.total(), _counted(best).total())
    if shared < _LACKING * expected.total() or (same and bare.count("\n") > best.count("\n")):
        return bare
    return _without_afterwords(best, body)


def _strictest(texts: list[str]) -> str:
    """The shortest extraction with nearly all the prose of the first: the rest is furniture."""
    most = prose_in(texts[0]) if texts else 0
    whole = [text for text in texts if prose_in(text) >= _PROSE * most]
    return min(whole, key=len, default="")


def _counted(text: str) -> Counter[str]:
    return Counter(words_of(text))


def _agreement(text: Counter[str], expected: Counter[str]) -> float:
    """F1 of the words."""
    total = text.total() + expected.total()
    return 2 * (text & expected).total() / total if total else 0.0


def _in_paragraphs(body: str) -> str:
    """`body` with blank lines between its lines, when it has none."""
    return body if "\n\n" in body else re.sub(r"\s*\n\s*", "\n\n", body)


def _without_afterwords(text: str, body: str) -> str:
    """`text` up to where `body` ends: what follows are teasers, notes about authors, appeals."""
    letters = letters_of(body)
    paragraphs = text.split("\n\n")
    standing = [bool(part) and part in letters for part in map(letters_of, paragraphs)]
    if not any(standing):
        return text
    last = len(standing) - 1 - standing[::-1].index(True)
    covered = sum(
        len(letters_of(part)) for part, stands in zip(paragraphs, standing, strict=True) if stands
    )
    whole = covered >= _COVERED * len(letters)
    after = prose_in("\n\n".join(paragraphs[last + 1 :]))
    return (
        "\n\n".join(paragraphs[: last + 1]) if whole and after <= _AFTER * prose_in(text) else text
    )
