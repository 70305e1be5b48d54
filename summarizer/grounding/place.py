"""Place what a model refers to: a tag or words → the article's own item, or a refusal.

Items are made with `model_construct`: what they hold was read by plain code, and a validator takes
2 ms to build for every class.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.audit import Reason
from summarizer.evidence import Evidence, items
from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.quantities import find_quantities
from summarizer.evidence.tags import Tags
from summarizer.fields import Grounded, Mention, Name, Passage, Place, Quantity, Quotation, Speaker
from summarizer.grounding.align import Aligner, Alignment
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


def place_of(item: items.Mention | Place) -> Place:
    """The place of a piece of evidence, or of what a brief has of it."""
    return Place.model_construct(text=item.text, start=item.start, end=item.end)


class Placer:
    """Places references to one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
    """

    def __init__(self, text: str, evidence: Evidence) -> None:
        self.text = text
        self.evidence = evidence
        self.aligner = Aligner(text)
        self.tags = Tags.of(evidence)
        self._by_type: tuple[tuple[type[Grounded], Callable[[str], Grounded | Refusal]], ...] = (
            (Quotation, self._quotation),
            (Quantity, self._quantity),
            (Name, self._name),
            (Passage, self._passage),
        )

    def place(self, value: Grounded) -> Grounded | Refusal:
        """What `value`'s words refer to; whatever else it claims is not looked at."""
        words = _LEADING_TAG.sub("", value.text.strip())
        return next(put for kind, put in self._by_type if isinstance(value, kind))(words)

    def refuse_speaker(self, claimed: str, quotation: Quotation) -> Refusal | None:
        """A refusal when the text gives `quotation` another speaker than `claimed`."""
        said_by = quotation.speaker
        if said_by is None or same_speaker(claimed, (said_by.name, said_by.text), self.evidence):
            return None
        return Refusal(quotation.match, Reason.WRONG_SPEAKER, place_of(quotation), said_by.name)

    def _quotation(self, words: str) -> Quotation | Refusal:
        if tag := _TAG.fullmatch(words):
            item = self.tags.quotations.get(tag[1])
            return UNKNOWN_TAG if item is None else _quotation(item, Match.EXACT)
        verdict = judge_quotation(words, None, self.evidence, self.aligner)
        if verdict.quotation is None or verdict.reason is not None:
            reason = verdict.reason or Reason.NOT_QUOTED
            return Refusal(verdict.match, reason, self._stretch(verdict.start, verdict.end))
        return _quotation(self._cut(verdict.quotation, verdict.start, verdict.end), verdict.match)

    def _cut(self, whole: items.Quotation, start: int, end: int) -> items.Quotation:
        """`whole`, or the words of it that were given when those are fewer."""
        if len(whole.inner) - (end - start) <= 1:
            return whole
        return replace(whole, start=start, end=end, text=self.text[start:end],
                       inner_start=start, inner_end=end)  # fmt: skip

    def _quantity(self, words: str) -> Quantity | Refusal:
        if tag := _TAG.fullmatch(words):
            item = self.tags.quantities.get(tag[1])
            return UNKNOWN_TAG if item is None else _quantity(item, Match.EXACT)
        found = self.aligner.align(words)
        if found.match.placed:
            for start, end in self.aligner.places(words):
                for item in self.tags.quantities.values():
                    if start < item.end and item.start < end:
                        return _quantity(item, found.match)
        claimed = find_quantities(words, self.evidence.language)
        if len(claimed) == 1:  # the same number, written another way
            for item in self.tags.quantities.values():
                if compare(claimed[0], item) is Comparison.EQUAL:
                    return _quantity(item, Match.NORMALISED)
        match = Match.ALTERED if found.match.placed else found.match
        reason = Reason.NUMBER if match is Match.ABSENT else Reason.CHANGED
        return Refusal(match, reason, self._stretch(found.start, found.end))

    def _name(self, words: str) -> Name | Refusal:
        wanted = words.casefold()
        for name in self.evidence.names:
            if wanted in {name.name.casefold(), *(m.text.casefold() for m in name.mentions)}:
                exact = words in (name.name, *(m.text for m in name.mentions))
                return _name(name.name, name.kind, name.mentions,
                             Match.EXACT if exact else Match.NORMALISED)  # fmt: skip
        found = self.aligner.align(words)
        if not found.match.placed:
            return Refusal(found.match, Reason.NAME, self._stretch(found.start, found.end))
        inside = [
            name
            for name in self.evidence.names
            for mention in name.mentions
            if _nested(found, mention) and name.kind != "country"
        ]
        if len(inside) == 1:  # with a title before it, or without the first name
            return _name(inside[0].name, inside[0].kind, inside[0].mentions, found.match)
        mentions = tuple(
            items.Mention(start, end, self.text[start:end])
            for start, end in self.aligner.places(words)
        )
        return _name(found.text, "other", mentions, found.match)

    def _passage(self, words: str) -> Passage | Refusal:
        if tag := _TAG.fullmatch(words):
            item = self.tags.sentences.get(tag[1])
            if item is None:
                return UNKNOWN_TAG
            return Passage.model_construct(
                text=item.text, start=item.start, end=item.end, match=Match.EXACT
            )
        found = self.aligner.align(words)
        if found.match.placed:
            return Passage.model_construct(
                text=found.text, start=found.start, end=found.end, match=found.match
            )
        absent = found.match is Match.ABSENT
        reason = Reason.NOT_IN_ARTICLE if absent else Reason.CHANGED
        return Refusal(found.match, reason, self._stretch(found.start, found.end))

    def _stretch(self, start: int, end: int) -> Place | None:
        return (
            Place.model_construct(text=self.text[start:end], start=start, end=end)
            if end > start
            else None
        )


def _nested(one: Alignment, other: items.Mention) -> bool:
    """Whether one of the two places lies in the other."""
    low, high = max(one.start, other.start), min(one.end, other.end)
    return (low, high) in ((one.start, one.end), (other.start, other.end))


def _quotation(item: items.Quotation, match: Match) -> Quotation:
    speaker = item.speaker
    return Quotation.model_construct(
        text=item.text, start=item.start, end=item.end, match=match,
        inner_start=item.inner_start, inner_end=item.inner_end, kind=item.kind,
        speaker=None if speaker is None else _speaker(speaker),
        parts=[_mention(part) for part in item.parts],
    )  # fmt: skip


def _quantity(item: items.Quantity, match: Match) -> Quantity:
    return Quantity.model_construct(
        text=item.text, start=item.start, end=item.end, match=match, value=item.value,
        low=item.low, high=item.high, unit=item.unit, change=item.change, kind=item.kind,
    )  # fmt: skip


def _name(name: str, kind: items.NameKind, mentions: Sequence[items.Mention], match: Match) -> Name:
    first = mentions[0]
    return Name.model_construct(
        text=first.text, start=first.start, end=first.end, match=match, name=name, kind=kind,
        mentions=[_mention(mention) for mention in mentions],
    )  # fmt: skip


def _mention(item: items.Mention) -> Mention:
    return Mention.model_construct(text=item.text, start=item.start, end=item.end)


def _speaker(item: items.Speaker) -> Speaker:
    return Speaker.model_construct(
        text=item.text, start=item.start, end=item.end, name=item.name, cue=item.cue
    )
