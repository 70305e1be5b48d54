"""Words by their endings."""

from __future__ import annotations

import pytest

from summarizer.evidence.phrasebook import Endings

ENDINGS = Endings(("ist", "minister", "in", "a", "o"))


@pytest.mark.parametrize(
    ("word", "ends"),
    [
        ("bassist", True),
        ("ist", True),
        ("finanzminister", True),
        ("sister", False),  # the last three letters are not all
        ("ärztin", True),
        ("in", True),
        ("a", True),
        ("casino", True),
        ("haus", False),
        ("", False),
    ],
)
def test_a_word_ends_with_one_of_them(word: str, ends: bool) -> None:
    assert ENDINGS.close(word) is ends
    assert not Endings(()).close(word)
