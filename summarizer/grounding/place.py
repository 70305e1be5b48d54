"""Place what a model refers to: a tag or words → the article's own item, or a refusal."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict
from typing import NamedTuple

from summarizer.brief import Reason
from summarizer.evidence import Evidence
from summarizer.evidence import items
from summarizer.evidence.comparison import Comparison, compare
from summarizer.evidence.quantities import find_quantities
from summarizer.evidence.tags import Tags
from summarizer.fields import Grounded, Mention, Name, Passage, Place, Quantity, Quotation, Speaker
from summarizer.grounding.align import Alignment, align
from summarizer.grounding.quoting import judge_quotation, same_speaker
from summarizer.text import Match

_TAG = re.compile(r"\W*([SQN]\d{1,6})\W*")
_LEADING_TAG = re.compile(r"\s*\[?[SQN]\d{1,6}\]?[:.]?\s+")


class Refusal(NamedTuple):
    """Why words have no place; the fields of `Rejected` beside its field and words."""

    match: Match
    reason: Reason
    nearest: Place | None = None
    said_by: str | None = None


UNKNOWN_TAG = Refusal(Match.ABSENT, Reason.UNKNOWN_TAG)


def place_of(item: items.Mention) -> Place:
    """The place of a piece of evidence."""
    return Place(text=item.text, start=item.start, end=item.end)


class Placer:
    """Places references to one article."""

    def __init__(self, text: str, evidence: Evidence) -> None:
        self.text = text
        self.evidence = evidence
        self.tags = Tags.of(evidence)
        self._by_type: dict[type[Grounded], Callable[[str], Grounded | Refusal]] = {
            Quotation: self._quotation,
            Quantity: self._quantity,
            Name: self._name,
            Passage: self._passage,
        }

    def place(self, value: Grounded) -> Grounded | Refusal:
        """What `value`'s words refer to; whatever else it claims is not looked at."""
        words = value.text.strip()
        return next(put for kind, put in self._by_type.items() if isinstance(value, kind))(words)

    def refuse_speaker(self, claimed: str, quotation: Quotation) -> Refusal | None:
        """A refusal when the text gives `quotation` another speaker than `claimed`."""
        said_by = quotation.speaker
        if said_by is None or same_speaker(claimed, said_by.name, said_by.text, self.evidence):
            return None
        return Refusal(quotation.match, Reason.WRONG_SPEAKER, quotation, said_by.name)
