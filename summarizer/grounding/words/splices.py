"""Words of a claim that cannot stand together, and show that something else was put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.audit import Reason
from summarizer.evidence import Mention
from summarizer.evidence.lexicon.meant import NEVER
from summarizer.evidence.lexicon.misfits import MISFITS, OWNS_NOTHING
from summarizer.grounding.words.wording import Contradiction

_AGED = "-old"


@cache
def misfits(language: str) -> re.Pattern[str]:
    """What matches words that cannot stand together; nothing in a language without a table."""
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(MISFITS.get(language, ('(?!)',)))})(?!\w)", re.IGNORECASE
    )


class Splices:
    """Looks for words that something else was put between.

    Args:
        text: the article's text.
        language: its ISO 639-1 code.
    """

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._misfits = misfits(language)
        self._owns_nothing = OWNS_NOTHING.get(language, NEVER)

    def check(self, claim: str, *, headline: bool = False) -> Iterator[Contradiction]:
        """The words of `claim` that cannot stand together.

        Args:
            claim: a sentence.
            headline: whether it is a headline, which leaves out "a": "killed by 16-year-old".
        """
        for found in self._misfits.finditer(claim):
            if not (headline and found[0].endswith(_AGED)):
                yield _changed(found)
        for found in self._owns_nothing.finditer(claim):
            # "McDonald's has closed": a name that never is without its s
            if re.search(rf"\b{found[1]}\b(?![’']s)", self._text):
                yield _changed(found)


def _changed(found: re.Match[str]) -> Contradiction:
    return Contradiction(Mention(*found.span(), found[0]), Reason.CHANGED, None)
