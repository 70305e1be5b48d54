"""Many articles through one summarizer: what becomes of each, and what stops them all."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterable
from contextlib import aclosing, nullcontext
from functools import partial
from typing import Generic, TypeVar

from pydantic import BaseModel

from summarizer.article import Article
from summarizer.audit import Provenance, Usage
from summarizer.brief import Brief
from summarizer.engines.base import Gate
from summarizer.engines.prices import estimate_cost
from summarizer.engines.providers import LOCAL, Target
from summarizer.errors import ArticleError, EngineError, SettingsError, SummarizerError
from summarizer.many import pool
from summarizer.many.helper import AT_ONCE, Helper, spare_cores
from summarizer.many.limits import Entrance, Limits
from summarizer.many.threads import off_the_loop
from summarizer.neutral import one_line
from summarizer.outcomes import STOPPING, BatchResult, Entry, Input
from summarizer.prompts import Recipe
from summarizer.settings import Settings

log = logging.getLogger("summarizer")

Result = TypeVar("Result", bound=BaseModel)

SPARE = 3
"""Articles, beside those in flight, that may get no answer before a batch gives up."""

AHEAD = 8
"""With a helper, one article for so many in flight is read before it may be asked about."""


class Many(Generic[Result]):
    """Briefs many articles.

    Args:
        settings: how much at once, and for how much money.
        model: its name, for messages.
        target: who is asked; None for the extractive engine.
        recipe: what is asked.
        brief: makes one result; every request of it passes the gate.
    """

    def __init__(
        self,
        settings: Settings,
        model: str,
        target: Target | None,
        recipe: Recipe,
        brief: Callable[[Article, Gate | None, Helper | None], Awaitable[Result]],
    ) -> None:
        self._settings = settings
        self._model = model
        self._target = target
        self._recipe = recipe
        self._brief = brief

    async def stream(
        self,
        articles: Iterable[Input] | AsyncIterable[Input],
        *,
        ordered: bool,
        rpm: float | None,
        tpm: float | None,
    ) -> AsyncGenerator[BatchResult[Result], None]:
        """The results as they finish; see `Summarizer.abatch`."""
        limits, helper = self._limits(rpm, tpm), self._helper()

        async def work(number: int, given: Input, place: pool.Place) -> BatchResult[Result]:
            entry = given if isinstance(given, Entry) else Entry(str(number), given)
            return await self._outcome(entry, Entrance(limits, place.take), helper)

        concurrency = self._settings.concurrency
        ahead = concurrency // AHEAD if helper else 0
        made = pool.stream(articles, work, concurrency=concurrency, ordered=ordered, ahead=ahead)
        async with helper or nullcontext(), aclosing(made) as results:
            async for result in results:
                yield result

    def _helper(self) -> Helper | None:
        """The helper of one batch, where it may be of use.

        Not with a schema that is not ours, which another process may be unable to import.
        """
        settings, target = self._settings, self._target
        if target is None or target.provider is LOCAL or settings.schema is not Brief:
            return None
        if settings.concurrency < AT_ONCE or spare_cores() < 1:
            return None
        return Helper(self._recipe, settings.language, target)

    def _limits(self, rpm: float | None, tpm: float | None) -> Limits:
        """The gate of one batch."""
        target, most = self._target, self._settings.max_cost_usd
        if target is None:
            return Limits()
        price = partial(estimate_cost, target.provider.name, target.model)
        if most is not None and price(1, 1) is None:
            raise SettingsError(
                f"The price of {self._model} is not known: its cost cannot be limited.",
                "Leave out max_cost_usd (--max-cost).",
            )
        patience = self._settings.concurrency + SPARE
        return Limits(rpm=rpm, tpm=tpm, max_cost_usd=most, price=price, patience=patience)

    async def _outcome(
        self, entry: Entry, gate: Entrance, helper: Helper | None
    ) -> BatchResult[Result]:
        """What became of one entry; only what concerns them all is raised."""
        begun = time.perf_counter()
        article: Article | None = None
        error: SummarizerError
        try:
            article = await _read(entry)
            result = await self._brief(article, gate, helper)
        except STOPPING as stopping:
            if isinstance(stopping, EngineError):
                gate.stop(stopping)
            raise
        except SummarizerError as known:
            error = known
        except Exception as unknown:  # a bug of ours costs one article, not the run
            log.debug("%s could not be briefed.", one_line(entry.id), exc_info=True)
            error = ArticleError(f"The article cannot be briefed: {type(unknown).__name__}.")
        else:
            made: Provenance = getattr(result, "provenance")  # noqa: B009  any schema carries one
            seconds = time.perf_counter() - begun - gate.waited
            return BatchResult(
                entry.id, result, None, made.usage, made.cost_usd, seconds, made.cached, article
            )
        usage, cost = self._wasted(error)
        seconds = time.perf_counter() - begun - gate.waited
        return BatchResult(entry.id, None, error, usage, cost, seconds, article=article)

    def _wasted(self, error: SummarizerError) -> tuple[Usage, float | None]:
        """What a failed article has used and cost."""
        if not isinstance(error, EngineError) or not error.attempts or self._target is None:
            return Usage(), 0.0
        given, taken = error.usage
        usage = Usage(requests=error.attempts, input_tokens=given, output_tokens=taken)
        return usage, estimate_cost(self._target.provider.name, self._target.model, given, taken)


async def _read(entry: Entry) -> Article:
    """The article of `entry`.

    Raises:
        SummarizerError: why it cannot be read.
    """
    given = entry.article
    if isinstance(given, SummarizerError):
        raise given
    if isinstance(given, Article):
        return given
    return await off_the_loop(given) if callable(given) else Article.from_text(given)
