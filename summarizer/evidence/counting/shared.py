"""What a number shares with its neighbour: a unit, a magnitude, a direction, a bound."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.evidence.counting.measured import DIRECTED, Text
from summarizer.evidence.counting.number_vocabulary import LETTER
from summarizer.evidence.counting.numeral import Measured
from summarizer.evidence.items import Quantity
from summarizer.evidence.lexicon.units import CURRENCY_CODES

_CONJUNCTION = re.compile(rf",? (?:{LETTER}{{1,4}} )?")
_MAGNITUDE, _SMALL = 1e6, 1000
_NEAR = 48
"""Characters between two numbers that one verb of change may govern."""
_CLAUSE_ENDS = frozenset(".;:()\n")
_BOUNDS = 40
"""Characters between two bounds of one number."""


def shared(text: Text, item: Measured) -> Measured:
    """`item` with the unit and the magnitude that the next number spells out for both.

    "2,000 or 3,000 metres", "von 2,1 auf 2,4 Milliarden Euro".
    """
    link = _CONJUNCTION.match(text.lowered, item.end)
    word = link[0].strip(" ,") if link else ""
    if link is None or word not in text.changes.joining:
        return item
    other = text.number_at(link.end())
    if other is None or other.start < other.numeral.start:
        return item  # "down a third to £20m"
    if item.numeral.words and item.value < 1:
        return item  # "um ein Drittel auf 2,1 Milliarden Euro"
    if other.year_like or (item.year_like and other.unit is None):
        return item
    unit = item.unit or other.unit or text.noun(other)
    magnitude = other.value / other.numeral.mantissa if other.numeral.mantissa else 1.0
    small = not item.numeral.scaled and item.value < _SMALL <= magnitude
    if small and (
        word in text.changes.choices or text.word_before(item.start) in text.table.moving
    ):
        return replace(item, value=item.value * magnitude, unit=unit)
    return replace(item, unit=unit)


def bounded(text: Text, first: Quantity, item: Quantity) -> Quantity | None:
    """The range that two bounds make ("more than 30 but less than 50"), or None."""
    if first.change != ">" or item.change != "<" or first.value is None or item.value is None:
        return None
    between = text.lowered[first.end : item.start]
    if not first.value < item.value or len(between) > _BOUNDS:
        return None
    if text.table.unspaced:
        near = between.replace(" ", "").isalpha()
    else:
        changes = text.changes
        near = changes.bounding.issuperset(map(changes.unlinked, between.split()))
    if not near or (first.unit and item.unit and first.unit != item.unit):
        return None
    return replace(
        first,
        end=item.end,
        text=text.text[first.start : item.end],
        value=None,
        low=first.value,
        high=item.value,
        unit=item.unit or first.unit,
        change="=",
    )


def carried(text: Text, first: Quantity, item: Quantity) -> Quantity:
    """`item` with the direction or the currency of `first`, where it goes on from it.

    It says the same again ("fell 340 points, or 1.2 %"), or adds a number of the same unit ("rose
    3 % on Monday and 2 % on Tuesday").
    """
    between = text.lowered[first.end : item.start]
    if first.unit in CURRENCY_CODES and item.unit is None and (item.value or 0) >= _MAGNITUDE:
        # "$4 billion, from 3 billion a year earlier"
        near = len(between) < 2 * _NEAR and _CLAUSE_ENDS.isdisjoint(between)
        return replace(item, unit=first.unit) if near and item.text[-1:].isalpha() else item
    if item.change in (">", "<") and _directed(first) and between.strip() in text.table.hedges:
        return replace(item, change="=")  # "2 % more than 200 a year ago"
    if first.unit == "years" and first.text.isdecimal() and item.text.isdecimal():
        ages = item.unit is None and between.strip(" ,") in text.table.links | {""}
        return replace(item, unit="years") if ages else item  # "aged 14 and 15"
    if first.change not in ("up", "down") or item.change != "=" or not _directed(item):
        return item
    links = text.table.links - text.table.opens.get("", frozenset())
    added = between.strip(" ,").rpartition(" ")[2] in links
    again = between == " (" or (added and " " not in between.strip(" ,"))
    goes_on = len(between) < _NEAR and _CLAUSE_ENDS.isdisjoint(between)
    share = text.lowered.startswith(tuple(f"{of} " for of in text.table.partitives), item.end + 1)
    also = added and goes_on and item.unit == first.unit
    return replace(item, change=first.change) if (again or also) and not share else item


def _directed(item: Quantity) -> bool:
    return item.unit in DIRECTED or item.unit in CURRENCY_CODES
