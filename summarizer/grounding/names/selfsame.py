"""Somebody with themselves: one name in two places of a clause, of which one was another's.

"Dryden has bought the rival firm Dryden": news says "it" or "its own". Of 2,400 sentences of news
that were looked at, two have the same name twice so near, other than a country's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from summarizer.audit import Reason
from summarizer.evidence import Name
from summarizer.evidence.lexicon.clauses import BREAKING
from summarizer.grounding.words.wording import Contradiction

FARTHEST = 14
"""Words between the two."""


def twofold(claim: str, names: Sequence[Name], language: str) -> Iterator[Contradiction]:
    """The names in `claim`, a sentence, that stand a second time where somebody else must.

    `language` is that of the claim: its conjunctions may let a name come again.
    """
    mentions = sorted(
        (one for name in names if name.kind != "country" for one in name.mentions),
        key=lambda one: one.start,
    )
    breaks = _breaks(language)
    for first, second in pairwise(mentions):
        between = claim[first.end : second.start]
        same = _plain(first.text) == _plain(second.text)
        if same and len(between.split()) <= FARTHEST and not breaks.search(between):
            yield Contradiction(second, Reason.CHANGED, None)


@cache
def _breaks(language: str) -> re.Pattern[str]:
    words = BREAKING.get(language, "(?!)")
    return re.compile(rf"[.,;:!?()\n“”\"–—]|\b(?:{words})\b", re.IGNORECASE)


def _plain(form: str) -> str:
    return re.sub(r"[’']s?$", "", form).casefold()
