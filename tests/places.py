"""The promise everything rests on: text[start:end] is what stands there."""

from __future__ import annotations

from summarizer.fields import Grounded, places


def assert_every_place_holds(value: object, text: str) -> None:
    """Every place in `value` holds the characters it claims, and none is unplaced."""
    for place in places(value):
        assert text[place.start : place.end] == place.text
        assert place.start < place.end
        assert not isinstance(place, Grounded) or place.match.placed
