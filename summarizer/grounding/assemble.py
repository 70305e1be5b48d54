"""A grounded draft → the result: its items, its audit.

Items are made with `model_construct`: what they hold was validated or read here, and a validator
takes 2 ms to build for every class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from summarizer.audit import Audit, Counts, Missed, Reason, Rejected, Unsupported
from summarizer.brief import (
    Attribution,
    BriefDraft,
    Implication,
    KeyActor,
    QuantitativeClaim,
    QuotedStatement,
    StatementDraft,
)
from summarizer.evidence import items
from summarizer.evidence.tags import Tags
from summarizer.fields import Grounded, Quantity, Quotation, Speaker
from summarizer.grounding.ground import Grounding
from summarizer.grounding.place import place_of
from summarizer.grounding.screen import Screen
from summarizer.text import Match

Item = TypeVar("Item")


def result_fields(grounding: Grounding, tags: Tags) -> dict[str, Any]:
    """The fields of the result of a grounded draft, `audit` among them.

    A `BriefDraft` becomes the fields of a `Brief`; any other model keeps its own.
    """
    draft = grounding.value
    rejected = list(grounding.rejected)
    if isinstance(draft, BriefDraft):
        draft = _without_repeats(draft)
        fields = _brief_fields(draft, rejected)
    else:
        fields = {name: getattr(draft, name) for name in type(draft).model_fields}
    audit = audit_of(draft, tags, rejected, grounding.unsupported, grounding)
    return {**fields, "audit": audit}


def _brief_fields(draft: BriefDraft, rejected: list[Rejected]) -> dict[str, Any]:
    implications = []
    for index, item in enumerate(draft.implications):
        if item.basis == "stated" and not item.passages:
            rejected.append(
                Rejected(
                    field=f"implications[{index}].passages",
                    words=item.statement,
                    match=Match.ABSENT,
                    reason=Reason.NOT_IN_ARTICLE,
                )
            )
        else:
            implications.append(Implication.model_construct(**dict(item)))
    return {
        "headline": draft.headline,
        "summary": draft.summary,
        "key_actors": [
            KeyActor.model_construct(
                name=a.name.name, kind=a.kind, role=a.role, mentions=a.name.mentions
            )
            for a in draft.key_actors
        ],
        "quantitative_claims": [
            QuantitativeClaim.model_construct(**dict(claim)) for claim in draft.quantitative_claims
        ],
        "quoted_statements": [_statement(item) for item in draft.quoted_statements],
        "implications": implications,
    }


def _statement(item: StatementDraft) -> QuotedStatement:
    quotation = item.quotation
    speaker = quotation.speaker
    attribution: Attribution = "confirmed" if speaker else "unattributed"
    if speaker is None and item.speaker is not None:  # the text gives nobody, the model does
        named = item.speaker
        speaker = Speaker.model_construct(
            text=named.text, start=named.start, end=named.end, name=named.name
        )
        attribution = "model"
    own = {name: value for name, value in quotation if name not in ("speaker", "kind")}
    return QuotedStatement.model_construct(
        **own,
        speaker=speaker,
        attribution=attribution,
        about=item.about,
    )


def _without_repeats(draft: BriefDraft) -> BriefDraft:
    """`draft` with each actor, number and quotation once: models repeat themselves."""
    return draft.model_copy(
        update={
            "key_actors": _distinct(draft.key_actors, lambda actor: actor.name.name),
            "quantitative_claims": _distinct(
                draft.quantitative_claims, lambda claim: claim.quantity.start
            ),
            "quoted_statements": _distinct(
                draft.quoted_statements, lambda item: item.quotation.start
            ),
        }
    )


def _distinct(items: Sequence[Item], key: Callable[[Item], object]) -> list[Item]:
    """The first of the `items` that have the same `key`."""
    return list({key(item): item for item in reversed(items)}.values())[::-1]


def audit_of(
    draft: BaseModel,
    tags: Tags,
    rejected: list[Rejected],
    unsupported: Sequence[Unsupported],
    grounding: Grounding,
) -> Audit:
    """The audit of a grounded `draft`; what its screen holds back was not left out by mistake."""
    screen = grounding.screen
    placed = list(_placed(draft))
    shown = sorted((p.start, p.end) for p in placed if isinstance(p, Quotation | Quantity))
    missed = Missed.model_construct(
        quotations=[place_of(q) for q in _clean(tags.quotations, screen) if not _within(q, shown)],
        quantities=[place_of(n) for n in _clean(tags.quantities, screen) if not _within(n, shown)],
    )
    counts = Counts.model_construct(
        verified=len(placed),
        rejected=len(rejected),
        unsupported=len(unsupported),
        missed=len(missed.quotations) + len(missed.quantities),
    )
    return Audit.model_construct(
        counts=counts,
        rejected=rejected,
        unsupported=list(unsupported),
        computed=list(grounding.computed),
        missed=missed,
        suspicious=list(screen.places()),
        claims=[],
    )


def _clean(found: Mapping[str, items.Mention], screen: Screen) -> Iterator[items.Mention]:
    return (item for item in found.values() if not screen.touches(item))


def _within(item: items.Mention, shown: Sequence[tuple[int, int]]) -> bool:
    """Whether `item` lies inside one of the places `shown`."""
    return any(start <= item.start and item.end <= end for start, end in shown)


def _placed(value: object) -> Iterator[Grounded]:
    """Every grounded value anywhere in `value` that has its place."""
    if isinstance(value, Grounded):
        if value.match.placed:
            yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _placed(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from _placed(item)
