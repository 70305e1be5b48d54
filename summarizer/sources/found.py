"""What a source gives: the text of an article and what is known about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Found:
    """An article as a source gives it; None is what the source does not say.

    Attributes:
        text: what would be briefed.
        title: its headline.
        url: where it was published.
        published: when.
        language: ISO 639-1 code, "" to have it detected.
        author: who wrote it; several are joined by commas.
        site: the name of the publication.
    """

    text: str
    title: str | None = None
    url: str | None = None
    published: datetime | None = None
    language: str = ""
    author: str | None = None
    site: str | None = None


def one_line_of(value: object) -> str | None:
    """`value` as one clean line, or None when it is no text or blank."""
    if not isinstance(value, str):
        return None
    clean = "".join(c for c in _SPACES.sub(" ", value) if c.isprintable() or c == "\u200d")
    return clean.encode("utf-8", "ignore").decode().strip() or None


def moment(value: object) -> datetime | None:
    """The date and time that `value` gives in ISO 8601, or None."""
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value.strip())
    except ValueError:
        return _seconds(value)


def _seconds(value: str) -> datetime | None:
    """The moment that many seconds or milliseconds after 1970, as some sites write it."""
    if not re.fullmatch(r"1[0-9]{9}(?:[0-9]{3})?", value.strip()):
        return None
    return datetime.fromtimestamp(int(value.strip()[:10]), UTC)
