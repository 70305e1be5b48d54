"""What kind of number or time stands between two words: "Cups" calls for a count, not for "11%"."""

from __future__ import annotations

import re

from summarizer.evidence import Mention, Quantity
from summarizer.evidence.counting.conversion import is_age
from summarizer.evidence.counting.measures import is_count, is_money, measure
from summarizer.evidence.lexicon import standing_numbers as weights
from summarizer.evidence.lexicon.days import weekdays
from summarizer.evidence.lexicon.times import aged
from summarizer.grounding.context.neighbours import LANGUAGE, Table, Words
from summarizer.grounding.numbers.numbered import is_fraction

_TABLE = Table(
    weights.KINDS, weights.ANYWHERE, weights.ALONE, weights.BEFORE, weights.BEFORE_THAT,
    weights.BEHIND, weights.BEHIND_THAT,
    Words(weights.COMMON, weights.BEFORE_LAST, weights.NEXT_BUT_ONE),
)  # fmt: skip
_HEDGED = re.compile(rf"(?:\b(?:{weights.HEDGED}) )+\Z", re.IGNORECASE)
_LASTING = ("time", "years")
_SHARES = ("%", "pp", "bp")


def fills(place: Mention, quantity: Quantity | None, sentence: str, language: str) -> float:
    """How much likelier a number or time of this kind is here than anywhere, as a logarithm.

    Args:
        place: where it stands.
        quantity: what was read there; None for one that is told in a word.
        sentence: around it.
        language: its ISO 639-1 code; 0 for one without a table.
    """
    if language != LANGUAGE:
        return 0.0
    before, after = _HEDGED.sub("", sentence[: place.start]), sentence[place.end :]
    kinds = [_kind(quantity) if quantity else _worded(place.text)]
    if kinds == ["count"] and aged(LANGUAGE).search(before):  # "dies at 91"
        kinds.append("age")
    return max(_TABLE.speaks(kind, before, after) for kind in kinds)


def _worded(text: str) -> str:
    return "day" if text.split()[0].lower() in weekdays(LANGUAGE) else "relative"


def _kind(one: Quantity) -> str:
    if one.kind == "date":
        return "year" if one.unit in ("year", "decade") else "date"
    if one.kind != "quantity":
        return one.kind
    unit = (one.unit or "").partition("/")[0]
    if one.unit in _SHARES:
        return "percent"
    if one.unit is None or is_count(one.unit):
        return _counted(one)
    if is_money(unit):
        return "money"
    if unit == "years" and is_age(one):
        return "age"
    return "duration" if measure(unit)[0] in _LASTING else "measure"


def _counted(one: Quantity) -> str:
    if is_fraction(one):
        return "part"
    return "one" if one.text.lower() == "one" else "count"
