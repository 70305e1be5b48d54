"""A result as JSON: the shape that ``schemas/`` publishes."""

from __future__ import annotations

from pydantic import BaseModel

from summarizer.neutral import to_json

LAST = ("audit", "provenance")
"""What is read after the brief itself."""


def render_json(result: BaseModel, *, one_line: bool = False) -> str:
    """`result` as JSON text, indented or on `one_line`; ends with a newline."""
    fields = result.model_dump(mode="json")
    ordered = {name: fields.pop(name) for name in [n for n in fields if n not in LAST]} | fields
    return to_json(ordered, indent=None if one_line else 2) + "\n"
