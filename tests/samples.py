"""A small article of our own, and what a model might answer about it."""

from __future__ import annotations

import copy
from typing import Any

ARTICLE = (
    "Bridge to reopen in May\n\n"
    "The mayor of Port Ellis, Ana Ruiz, said on Monday that the old bridge will reopen in May. “We "
    "rebuilt it with local stone,” Ruiz said. The work cost $4.5 million and took 14 months.\n\n"
    "Engineers from Halden Works warned that lorries above 12 tonnes could still be banned. "
    "“Nobody has tested it in a flood,” said Tom Price, who led the survey.\n"
)
"""Sentences S1 (the headline) to S6; Q1 is Ruiz's, Q2 Price's; N1 is $4.5 million, N2 14 months,
N3 12 tonnes."""

DRAFT: dict[str, Any] = {
    "headline": "Bridge reopens in May",
    "summary": "Port Ellis will reopen its bridge. The work cost $4.5 million.",
    "key_actors": [
        {"name": "Ana Ruiz", "kind": "person", "role": "mayor of Port Ellis"},
        {"name": "Halden Works", "kind": "organization", "role": "engineers"},
    ],
    "quantitative_claims": [
        {"quantity": "N1", "measures": "cost", "attributed_to": None, "passages": ["S4"]},
        {"quantity": "N2", "measures": "duration", "attributed_to": "Ruiz", "passages": ["S4"]},
    ],
    "quoted_statements": [
        {"quotation": "Q1", "speaker": "Ana Ruiz", "about": "the stone"},
        {"quotation": "Q2", "speaker": "Tom Price", "about": "floods"},
    ],
    "implications": [
        {"statement": "Heavy lorries may be banned.", "basis": "stated", "passages": ["S5"]}
    ],
}


def draft(**fields: Any) -> dict[str, Any]:
    """A good reply about `ARTICLE`, with `fields` in place of its own."""
    return {**copy.deepcopy(DRAFT), **fields}
