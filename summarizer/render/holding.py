"""What of a brief that may come from anywhere holds in its article, by its new audit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from summarizer.audit import Audit
from summarizer.brief import Brief, Implication, QuantitativeClaim
from summarizer.fields import Place

Entry = TypeVar("Entry")
Resting = TypeVar("Resting", QuantitativeClaim, Implication)


def what_holds(brief: Brief, audit: Audit, text: str) -> Brief:
    """`brief`, which may come from anywhere, with its new `audit` and only what that lets stand.

    Implications stay, their text is in the audit by number; a passage that is not the article's
    leaves them.
    """

    def holds(at: Place) -> bool:
        return at.start < at.end and text[at.start : at.end] == at.text

    def kept(field: str, items: Sequence[Entry], places: Callable[[Entry], Sequence[Place]]) -> Any:
        fallen = {
            entry.field.partition(".")[0]
            for entry in audit.rejected
            if ".passages" not in entry.field
        }
        return [
            item
            for index, item in enumerate(items)
            if f"{field}[{index}]" not in fallen and all(map(holds, places(item)))
        ]

    def sure(item: Resting) -> Resting:
        return item.model_copy(update={"passages": [*filter(holds, item.passages)]})

    update = {
        "audit": audit,
        "key_actors": kept("key_actors", brief.key_actors, lambda x: x.mentions),
        "quoted_statements": kept(
            "quoted_statements",
            brief.quoted_statements,
            lambda x: [x, *x.parts, *([x.speaker] if x.speaker else [])],
        ),
        "quantitative_claims": kept(
            "quantitative_claims",
            [sure(claim) for claim in brief.quantitative_claims],
            lambda x: [x.quantity, *([x.attributed_to] if x.attributed_to else [])],
        ),
        "implications": [sure(item) for item in brief.implications],
    }
    return brief.model_copy(update=update)
