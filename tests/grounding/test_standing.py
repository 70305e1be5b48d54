"""What kind of name stands between two words: one row a place."""

from __future__ import annotations

import pytest

from summarizer.evidence.items import Mention, Name, NameKind
from summarizer.grounding.standing import stands


@pytest.mark.parametrize(
    ("before", "after", "fits", "not_so"),
    [
        ("Two were hurt in ", ".", "place", "person"),
        ("The fees of the ", " rose.", "organization", "person"),
        ("", " told reporters.", "person", "place"),
        ("It was closed, said ", ".", "person", "place"),
        ("They marched from ", " in protest.", "place", "organization"),
        ("Captain ", " said so.", "person", "organization"),
        ("", "'s wife wept.", "person", "place"),
        ("Beaches near the ", " border were shut.", "place", "person"),
    ],
)
def test_kinds(before: str, after: str, fits: NameKind, not_so: NameKind) -> None:
    suits = {kind: stands(Name("Ina", kind, (Mention(0, 3, "Ina"),)), "Ina", before, after)
             for kind in (fits, not_so)}  # fmt: skip
    assert suits[fits] > 0 > suits[not_so]
