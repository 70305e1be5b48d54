"""Which names matter most in an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import log2

from summarizer.evidence.items import Mention, Name

_WEIGHT = {"person": 1.0, "organization": 1.05, "country": 1.1, "place": 0.9, "group": 0.6}
_OTHER = 0.8
_OPENING, _LEAD = 120, 600
"""Characters within which a name stands in the first sentence, and in the first paragraphs."""
_LOOKED_AT = 12
"""Mentions that are looked at for acting."""
_ACTING = re.compile(
    r"(?:, [^,.;]{2,60},)? (?:said|says|told|has|have|had|was|were|is|are|will|would|did|won|lost|"
    r"[a-z]+ed|hat|ist|sagte|war|wird|wurde|erklärte|[a-zäöü]+te|a|ont|est|ha|fue|es|"
    r"è|foi|heeft|zei|har|sade)\b"
)


def rank_names(text: str, names: Sequence[Name]) -> tuple[Name, ...]:
    """`names` by prominence: how often, how early and how actively they are named.

    Args:
        text: the article the names were found in.
        names: what was found; names alike in everything keep their order.
    """
    length = max(len(text), 1)

    def prominence(name: Name) -> float:
        first = name.mentions[0].start
        early = 4.0 * (1 - first / length)
        lead = 4.0 * (first < _LEAD) + 1.5 * (first < _OPENING)
        acting = log2(1 + sum(_acts(text, mention) for mention in name.mentions[:_LOOKED_AT]))
        often = log2(1 + len(name.mentions))
        return _WEIGHT.get(name.kind, _OTHER) * (2.5 * often + early + lead + 0.8 * acting)

    return tuple(sorted(names, key=prominence, reverse=True))


def _acts(text: str, mention: Mention) -> bool:
    return _ACTING.match(text, mention.end, mention.end + 90) is not None
