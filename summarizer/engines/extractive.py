"""The engine without a model: a draft made of the article's own sentences.

It judges by place and form only: what leads, who is named most, who is quoted, which numbers
stand early, which sentences look ahead. It never writes a sentence of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import islice
from typing import TypeVar, cast

from summarizer import fields
from summarizer.brief import (
    ActorDraft,
    ActorKind,
    BriefDraft,
    ClaimDraft,
    ImplicationDraft,
    StatementDraft,
)
from summarizer.engines.forward import looks_ahead
from summarizer.engines.leads import begin, headline
from summarizer.engines.offices import Offices
from summarizer.evidence import Evidence, Sentence
from summarizer.evidence.items import NameKind
from summarizer.evidence.steering.instructions import Instruction, find_instructions
from summarizer.evidence.tags import Tags

Reference = TypeVar("Reference", bound=fields.Grounded)

ACTORS, CLAIMS, STATEMENTS, IMPLICATIONS = 8, 8, 8, 4
SUMMARY = 320
"""Characters after which a summary takes no further sentence; Chinese and Japanese ones hold two
and a half times as much."""

_KINDS: dict[NameKind, ActorKind] = {
    "person": "person", "organization": "organization", "country": "country", "group": "group",
    "place": "other", "other": "other",
}  # fmt: skip
"""How a name's kind reads as an actor's."""


def extract(text: str, title: str, evidence: Evidence) -> BriefDraft:
    """A draft of the article's own words, referring by tag.

    Args:
        text: the article's text.
        title: its title, "" if it has none; a title inside the text is not summarized again.
        evidence: what was read in it.
    """
    tags = Tags.of(evidence)
    clean = _outside(tags.sentences, find_instructions(text))
    body = {tag: s for tag, s in clean.items() if s.text != title} or clean
    told = _told(text, evidence, body.values())
    ahead = (item for item in body.items() if looks_ahead(item[1].text, evidence.language))
    offices = Offices(text, evidence)
    return BriefDraft.model_construct(
        headline=title or headline(told[0]),
        summary=_summary(told, evidence.language),
        key_actors=[
            ActorDraft.model_construct(
                name=_refers(fields.Name, name.mentions[0].text),
                kind=_KINDS[name.kind],
                role=offices.of(name),
            )
            for name in evidence.names[:ACTORS]
        ],
        quantitative_claims=[
            ClaimDraft.model_construct(
                quantity=_refers(fields.Quantity, tag),
                measures=tags.sentences[passage].text,
                attributed_to=None,
                passages=[_refers(fields.Passage, passage)],
            )
            for tag, passage in _claims(tags)
        ],
        quoted_statements=[
            StatementDraft.model_construct(
                quotation=_refers(fields.Quotation, tag), speaker=None, about=""
            )
            for tag in _said(tags)
        ],
        implications=[
            ImplicationDraft.model_construct(
                statement=sentence.text, basis="stated", passages=[_refers(fields.Passage, tag)]
            )
            for tag, sentence in islice(ahead, IMPLICATIONS)
        ],
    )


def _refers(kind: type[Reference], words: str) -> Reference:
    """A reference by `words`. Made without validation, whose building takes 2 ms a class."""
    return cast("Reference", kind.model_construct(**kind.unplaced(words)))


def _outside(
    sentences: Mapping[str, Sentence], orders: Sequence[Instruction]
) -> Mapping[str, Sentence]:
    """The `sentences` that do not speak to machines; all of them when every one does."""
    return {
        tag: one
        for tag, one in sentences.items()
        if not any(order.start < one.end and one.start < order.end for order in orders)
    } or sentences


def _told(text: str, evidence: Evidence, sentences: Collection[Sentence]) -> list[str]:
    """The words of `sentences`, without the dateline of the article."""
    start = begin(text, evidence)
    story = [text[max(start, one.start) : one.end] for one in sentences if one.end > start]
    return story or [one.text for one in sentences]


def _summary(sentences: list[str], language: str) -> str:
    """The lead: whole sentences from the top until there is enough."""
    dense = language in ("ja", "zh")
    enough, between = (SUMMARY * 2 // 5, "") if dense else (SUMMARY, " ")
    lead = sentences[0]
    for sentence in sentences[1:]:
        if len(lead) + len(sentence) > enough:
            break
        lead = f"{lead}{between}{sentence}"
    return lead


def _said(tags: Tags) -> list[str]:
    """Tags of what to quote: whole statements before fragments; in text order."""
    order = sorted(tags.quotations, key=lambda tag: tags.quotations[tag].kind != "statement")
    chosen = set(order[:STATEMENTS])
    return [tag for tag in tags.quotations if tag in chosen]


def _claims(tags: Tags) -> list[tuple[str, str]]:
    """The first figures, digits before number words, each with its sentence's tag."""
    weight: dict[str, bool] = {}
    seen = set()
    for tag, n in tags.quantities.items():
        value = (n.value, n.low, n.high, n.unit)
        if value not in seen and not tags.quoted_at(n.start):
            weight[tag] = len(n.text) < 3 or not any(map(str.isdigit, n.text))
            seen.add(value)
    chosen = set(sorted(weight, key=weight.__getitem__)[:CLAIMS])
    return [
        (tag, tags.sentence_at(quantity.start))
        for tag, quantity in tags.quantities.items()
        if tag in chosen
    ]
