"""Words and marks around quotations, told apart in a dozen classes."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.evidence.items import Name

NAME, NUMBER, WORD, OPENER = "N", "#", "W", "O"
STOP, BREAK, OPEN, CLOSE, COLON, DASH = ".", ",", "(", ")", ":", "-"


@dataclass(slots=True)
class Token:
    """A word or mark: its place, its lower-case form, its class, the name it mentions.

    Not a tuple, whose fields take four times as long to read.
    """

    start: int
    end: int
    low: str
    kind: str
    owner: bool = False
    role: bool = False
    name: Name | None = None
