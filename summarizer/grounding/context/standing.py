"""What kind of name stands between two words: "in" calls for a place, not for a person."""

from __future__ import annotations

from summarizer.evidence import Name
from summarizer.evidence.lexicon import standing_weights as weights
from summarizer.evidence.lexicon.countries import is_variant
from summarizer.evidence.lexicon.standing_words import (
    BEFORE_LAST,
    COMMON,
    NEXT_BUT_ONE,
    STATES,
)
from summarizer.grounding.context.neighbours import Table, Words

_TABLE = Table(
    weights.KINDS, weights.ANYWHERE, weights.ALONE, weights.BEFORE, weights.BEFORE_THAT,
    weights.BEHIND, weights.BEHIND_THAT, Words(COMMON, BEFORE_LAST, NEXT_BUT_ONE),
)  # fmt: skip


def stands(name: Name, form: str, before: str, after: str) -> float:
    """How much likelier a name of this kind is here than anywhere, as a logarithm.

    Args:
        name: a name.
        form: how it is written here.
        before, after: the sentence up to it, and from its end.
    """
    return _TABLE.speaks(_kind(name, form), before, after)


def _kind(name: Name, form: str) -> str:
    if is_variant(form) and form not in STATES:
        return "nationality"
    if name.kind == "country":
        return "place"
    return name.kind if name.kind in _TABLE.kinds else "other"
