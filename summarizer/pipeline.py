"""The one way through: article → evidence → prompt → reply → brief."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar, Unpack, cast, overload

from pydantic import BaseModel

from summarizer.article import Article
from summarizer.brief import Brief
from summarizer.cache import Cache, open_cache
from summarizer.closing import AsyncClosing
from summarizer.engines.base import Gate, Request
from summarizer.engines.providers import DEFAULT_MODEL, EXTRACTIVE, Target, resolve
from summarizer.errors import EngineError, OutageError, SchemaError
from summarizer.job import Job
from summarizer.keeping import Slot
from summarizer.outcomes import STOPPING, BatchResult, Input
from summarizer.prompts import find_recipe
from summarizer.schemas import schema_sha256
from summarizer.settings import Options, load_settings

if TYPE_CHECKING:
    from summarizer.asking import Asker
    from summarizer.many.helper import Helper

log = logging.getLogger("summarizer")

UNCONFIGURED = (
    "No model is configured: this brief is extractive, made of the article's own sentences. "
    "Name one with -m or SUMMARIZER_MODEL; `summarizer models` lists them."
)

Result = TypeVar("Result", bound=BaseModel)


@dataclass(frozen=True)
class Plan:
    """What a call would do, found out without doing it.

    Attributes:
        target: whom it would ask, or None for the extractive engine.
        request: what it would send, or None.
    """

    target: Target | None
    request: Request | None


class Summarizer(AsyncClosing, Generic[Result]):
    """Configure once, summarize often; also a context manager, sync and async.

    Args:
        schema: the pydantic model of the results, `Brief` when not given.
        **options: the other fields of `Settings`.

    Raises:
        SettingsError: an unknown setting, provider or value.
        PromptError, SchemaError: the prompt or schema cannot be used.
    """

    @overload
    def __init__(self: Summarizer[Brief], **options: Unpack[Options]) -> None: ...
    @overload
    def __init__(self, *, schema: type[Result], **options: Unpack[Options]) -> None: ...
    def __init__(
        self, *, schema: type[BaseModel] | None = None, **options: Unpack[Options]
    ) -> None:
        self.settings = load_settings({**options, "schema": schema})
        self.model = self.settings.model or configured_model()
        self._target = None if self.model == EXTRACTIVE else resolve(
            self.model, base_url=self.settings.base_url, api_key=self.settings.api_key
        )  # fmt: skip
        self._recipe = find_recipe(self.settings.prompt, self.settings.prompts)
        self._unconfigured = self.settings.model is None and self._target is None

    @property
    def fingerprint(self) -> dict[str, str | None]:
        """What results depend on beside the article: model, prompt, schema, language."""
        schema = self.settings.schema
        return {
            "model": self.model,
            "prompt": self._recipe.id,
            "prompt_sha256": self._recipe.sha256,
            "schema": schema.__name__,
            "schema_sha256": schema_sha256(schema),
            "language": self.settings.language,
        }

    def summarize(self, article: str | Article) -> Result:
        """Brief one article.

        Args:
            article: its text, or an `Article`.

        Raises:
            ArticleError: the text is empty or cannot be read.
            EngineError: the model gave no usable reply and no fallback is set.
        """
        job = self._job(article)
        if self._target is None:
            return self._extract(job)
        slot = Slot(job, self._target)
        ends_at = time.monotonic() + self.settings.timeout

        def made() -> bytes:
            slot.fill(self._asker.ask(job, ends_at))
            return slot.packed()

        try:
            if self._cache is None:
                slot.fill(self._asker.ask(job, ends_at))
                cached = False
            else:
                cached = self._cache.fetch(self._key(job), made, slot.usable, ends_at).cached
        except EngineError as error:
            return self._fall_back(job, error)
        return self._result(slot, cached=cached)

    async def asummarize(self, article: str | Article) -> Result:
        """The async twin of `summarize`."""
        return await self._asummarize(article)

    async def _asummarize(
        self, article: str | Article, gate: Gate | None = None, helper: Helper | None = None
    ) -> Result:
        job = self._job(article)
        if self._target is None:
            return self._extract(job)
        slot = Slot(job, self._target)
        ends_at = time.monotonic() + self.settings.timeout

        async def made() -> bytes:
            slot.fill(await self._asker.aask(job, ends_at, gate, helper))
            return slot.packed()

        try:
            if self._cache is None:
                slot.fill(await self._asker.aask(job, ends_at, gate, helper))
                cached = False
            else:
                found = await self._cache.afetch(self._key(job), made, slot.usable, ends_at)
                cached = found.cached
        except EngineError as error:
            down = isinstance(error, OutageError)  # what a fallback is for
            if gate is not None and isinstance(error, STOPPING) and not down:
                raise
            return self._fall_back(job, error)
        return self._result(slot, cached=cached)

    async def abatch(
        self,
        articles: Iterable[Input] | AsyncIterable[Input],
        *,
        ordered: bool = False,
        rpm: float | None = None,
        tpm: float | None = None,
    ) -> AsyncGenerator[BatchResult[Result], None]:
        """Brief many articles, `concurrency` at a time; results come as they finish.

        What is wrong with one article is in its result and stops no other.

        Args:
            articles: any iterable, also endless or async; it is read only as fast as results
                are taken. Texts and articles are known by their number, an `Entry` by its id.
            ordered: results in the order of the articles.
            rpm, tpm: requests and tokens a minute.

        Raises:
            AuthenticationError, QuotaError: at once; no further request is sent.
            OutageError: article after article met a failure of the provider, and no fallback is
                set; with one, the articles that are left are not asked about.
            BudgetError: the next request may cost more than is left of `max_cost_usd`.
            SettingsError, SchemaError: nothing can be asked like this.
        """
        # Inside, because asyncio costs a single brief 20 ms.
        from summarizer.many.briefing import Many

        many = Many(self.settings, self.model, self._target, self._recipe, self._asummarize)
        async with aclosing(many.stream(articles, ordered=ordered, rpm=rpm, tpm=tpm)) as results:
            async for result in results:
                yield result

    def batch(
        self,
        articles: Iterable[Input],
        *,
        ordered: bool = False,
        rpm: float | None = None,
        tpm: float | None = None,
    ) -> Iterator[BatchResult[Result]]:
        """The sync twin of `abatch`: a loop in a thread works on while a result is looked at."""
        from summarizer.many.pool import in_thread  # as in `abatch`

        async def results() -> AsyncGenerator[BatchResult[Result], None]:
            try:
                async with aclosing(
                    self.abatch(articles, ordered=ordered, rpm=rpm, tpm=tpm)
                ) as made:
                    async for result in made:
                        yield result
            finally:  # the connections of a loop end with it; a local model stays
                if "_asker" in self.__dict__:
                    await self._asker.leave_loop()

        return in_thread(results)

    def plan(self, article: str | Article) -> Plan:
        """What `summarize` would send, and to whom; nothing is sent."""
        if self._target is None:
            return Plan(None, None)
        from summarizer.exchange import first_request  # inside, as in `summarizer.job`

        return Plan(self._target, first_request(self._job(article)))

    def close(self) -> None:
        """Release connections, a local model and the cache; safe to call twice."""
        asker = self.__dict__.pop("_asker", None)
        if asker is not None:
            asker.close()
        self._close_cache()

    async def aclose(self) -> None:
        """The async twin of `close`."""
        asker = self.__dict__.pop("_asker", None)
        if asker is not None:
            await asker.aclose()
        self._close_cache()

    @cached_property
    def _asker(self) -> Asker:
        if self._target is None:
            raise RuntimeError("the extractive engine asks nobody")
        from summarizer.asking import Asker  # inside, as in `summarizer.job`

        return Asker(self._target, self.settings.concurrency)

    @cached_property
    def _cache(self) -> Cache | None:
        given = self.settings.cache
        return None if given is False else open_cache(given)

    def _close_cache(self) -> None:
        """Close a cache that was opened here; one that was given belongs to its giver."""
        cache = self.__dict__.pop("_cache", None)
        if cache is not None and cache is not self.settings.cache:
            cache.close()

    def _job(self, article: str | Article) -> Job:
        if isinstance(article, str):
            article = Article.from_text(article)
        return Job(article, self.settings.schema, self._recipe, self.settings.language)

    def _key(self, job: Job) -> str:
        return job.key(self.model, self.settings.base_url)

    def _result(self, slot: Slot, *, cached: bool) -> Result:
        """The result in a slot; a brief that other code made is kept anew."""
        result = cast("Result", slot.result(cached=cached))
        if cached and slot.stale and self._cache is not None:
            self._cache.put(self._key(slot.job), slot.packed())
        return result

    def _extract(self, job: Job) -> Result:
        """The result without a model."""
        if not issubclass(Brief, self.settings.schema):
            raise SchemaError(
                f"The extractive engine cannot fill {self.settings.schema.__name__}.",
                "Name a model with -m or SUMMARIZER_MODEL; `summarizer models` lists them.",
            )
        if self._unconfigured:
            self._unconfigured = False
            log.warning(UNCONFIGURED)
        from summarizer.results import extracted  # inside, as in `summarizer.job`

        return cast("Result", extracted(job))

    def _fall_back(self, job: Job, error: EngineError) -> Result:
        if self.settings.fallback is None or not issubclass(Brief, self.settings.schema):
            raise error
        log.warning("%s The brief is extractive instead.", error)
        return self._extract(job)


def configured_model() -> str:
    """The model that runs when none is named."""
    return DEFAULT_MODEL if os.environ.get("OPENAI_API_KEY") else EXTRACTIVE
