"""What kind of name stands between two words: one row a place."""

from __future__ import annotations

import pytest

from summarizer.evidence.counting.quantities import find_quantities
from summarizer.evidence.items import Mention, Name, NameKind
from summarizer.grounding.context.standing import stands
from summarizer.grounding.numbers.filling import fills as filled


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


@pytest.mark.parametrize(
    ("before", "after", "fits", "not_so"),
    [
        ("At least ", " people were hurt.", "450", "2.5 metres"),
        ("The firm cut ", " jobs in May.", "12", "11%"),
        ("Sales fell by ", " in the year.", "11%", "450"),
        ("They met on ", ".", "Monday", "1974"),
        ("It has been shut since ", ".", "1974", "two hours"),
    ],
)
def test_kinds_of_numbers(before: str, after: str, fits: str, not_so: str) -> None:
    suits = {}
    for words in (fits, not_so):
        sentence = before + words + after
        figures = {one.text: one for one in find_quantities(sentence, "en", ())}
        place = Mention(len(before), len(before) + len(words), words)
        suits[words] = filled(place, figures.get(words), sentence, "en")
    assert suits[fits] > 0 > suits[not_so]
    assert filled(Mention(0, 2, "12"), None, "12 Leute", "de") == 0
