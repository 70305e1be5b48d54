"""Somebody with themselves: one name in two places of a clause, of which one was another's.

"Dryden has bought the rival firm Dryden": news says "it" or "its own". Of 2,400 sentences of news
that were looked at, two have the same name twice so near, other than a country's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.brief import Reason
from summarizer.evidence import Name
from summarizer.grounding.wording import Contradiction

FARTHEST = 14
"""Words between the two."""

_BREAK = re.compile(
    r"[.,;:!?()\n“”\"–—]|\b(?:but|while|when|where|as|because|since|after|before|if|says?|said|who|"
    r"which|that|and|or|aber|während|als|weil|wenn|dass|und|oder|mais|que|qui|et|ou|pero|cuando|y)\b",
    re.IGNORECASE,
)
"""What parts a sentence so that a name may come again."""


def twofold(claim: str, names: Sequence[Name]) -> Iterator[Contradiction]:
    """The names in `claim`, a sentence, that stand a second time where somebody else must."""
    mentions = sorted(
        (one for name in names if name.kind != "country" for one in name.mentions),
        key=lambda one: one.start,
    )
    for first, second in pairwise(mentions):
        between = claim[first.end : second.start]
        same = _plain(first.text) == _plain(second.text)
        if same and len(between.split()) <= FARTHEST and not _BREAK.search(between):
            yield Contradiction(second, Reason.CHANGED, None)


def _plain(form: str) -> str:
    return re.sub(r"[’']s?$", "", form).casefold()
