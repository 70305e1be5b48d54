"""The promise everything rests on: text[start:end] is what stands there."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from summarizer.fields import Grounded, Place


def places(value: object) -> Iterator[Place]:
    """Every place in `value`, a model or a container, however deep."""
    if isinstance(value, Place):
        yield value
    if isinstance(value, BaseModel):
        value = dict(value)
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for item in value:
            yield from places(item)


def assert_every_place_holds(value: object, text: str) -> None:
    """Every place in `value` holds the characters it claims, and none is unplaced."""
    for place in places(value):
        assert text[place.start : place.end] == place.text
        assert place.start < place.end
        assert not isinstance(place, Grounded) or place.match.placed
