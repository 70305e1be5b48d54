"""What goes into a batch and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pydantic import BaseModel

from summarizer.article import Article
from summarizer.audit import Usage
from summarizer.errors import (
    AuthenticationError,
    BudgetError,
    OutageError,
    PromptError,
    QuotaError,
    SchemaError,
    SettingsError,
    SummarizerError,
)

Result = TypeVar("Result", bound=BaseModel)

STOPPING = (
    AuthenticationError, BudgetError, OutageError, PromptError, QuotaError, SchemaError,
    SettingsError,
)  # fmt: skip
"""Errors that concern every article: they stop a batch."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One input of a batch.

    Attributes:
        id: what its result is known by.
        article: what is summarized, or what reads it (called in a thread when its turn comes, so
            that a link is fetched then), or why it cannot be.
        place: where it was read: a file, or a file and a line.
    """

    id: str
    article: str | Article | Callable[[], Article] | SummarizerError
    place: str = ""


Input = str | Article | Entry
"""What a batch takes: an article, or one with an id."""


@dataclass(frozen=True, slots=True)
class BatchResult(Generic[Result]):
    """What became of one article; either `brief` or `error` is there.

    Attributes:
        id: of its `Entry`; for a plain article, its number in the iterable, from "0".
        brief: the result.
        error: why there is none.
        usage: requests and tokens of this run: none for a cached reply.
        cost_usd: an estimate; None when the price is not known.
        seconds: from its beginning to its end.
        cached: whether the reply was in the cache.
        article: what was summarized; None when it could not be read.
    """

    id: str
    brief: Result | None
    error: SummarizerError | None
    usage: Usage
    cost_usd: float | None
    seconds: float
    cached: bool = False
    article: Article | None = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """Whether there is a brief."""
        return self.error is None
