"""A result as JSON: the shape that ``schemas/`` publishes."""

from __future__ import annotations

from pydantic import BaseModel


def render_json(result: BaseModel, *, one_line: bool = False) -> str:
    """`result` as JSON text, indented or on `one_line`; ends with a newline."""
    return result.model_dump_json(indent=None if one_line else 2) + "\n"
