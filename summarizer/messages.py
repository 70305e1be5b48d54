"""A chat message: what a rendered prompt consists of and what an engine sends."""

from __future__ import annotations

from typing import Literal, NamedTuple

Role = Literal["system", "user", "assistant"]


class Message(NamedTuple):
    """One message of a request."""

    role: Role
    content: str
