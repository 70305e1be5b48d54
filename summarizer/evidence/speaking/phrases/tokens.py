"""Words and marks around quotations, told apart in a dozen classes."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.evidence.items import Name

NAME, NUMBER, WORD, OPENER = "N", "#", "W", "O"
STOP, BREAK, OPEN, CLOSE, COLON, DASH = ".", ",", "(", ")", ":", "-"


class Token(NamedTuple):
    """A word or mark: its place, its lower-case form, its class, the name it mentions."""

    start: int
    end: int
    low: str
    kind: str
    name: Name | None = None
    owner: bool = False
    role: bool = False
