"""Which names matter most in an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import log2

from summarizer.evidence.items import Mention, Name

_WEIGHT = {"person": 1.3, "organization": 1.15, "country": 1.0, "place": 0.85, "group": 0.8}
_OTHER = 0.75
_LEAD = 300
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
        early = 1.5 * (1 - first / length) + (1.0 if first < _LEAD else 0.0)
        acting = sum(_acts(text, mention) for mention in name.mentions[:12])
        often = 2.0 * log2(1 + len(name.mentions))
        return _WEIGHT.get(name.kind, _OTHER) * (often + early + 0.5 * log2(1 + acting))

    return tuple(sorted(names, key=prominence, reverse=True))


def _acts(text: str, mention: Mention) -> bool:
    return _ACTING.match(text, mention.end, mention.end + 90) is not None
