"""One model, asked about one article at a time: the exchange, driven sync or async."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.engines.base import Allowance, Engine, Gate, Request
from summarizer.engines.providers import LOCAL, Target
from summarizer.errors import EngineError
from summarizer.exchange import Answer, Exchange
from summarizer.job import Job
from summarizer.many.helper import Helper, Talk

if TYPE_CHECKING:
    from summarizer.engines.llm import LLMEngine


class Asker:
    """Holds conversations with one model; the engine is made for the first of them.

    Args:
        target: whom to ask.
        concurrency: how many conversations there will be at a time.
    """

    def __init__(self, target: Target, concurrency: int) -> None:
        self._target = target
        self._concurrency = concurrency

    def ask(self, job: Job, ends_at: float) -> Answer:
        """The answer about `job`.

        Args:
            job: what to ask about.
            ends_at: `time.monotonic()` seconds at which everything stops.

        Raises:
            EngineError: there is none.
        """
        allowance = Allowance(ends_at)
        exchange = Exchange(job)
        step = exchange.go_on()
        while isinstance(step, Request):
            try:
                reply = self._engine.ask(step, allowance)
            except EngineError as error:
                step = exchange.go_on(error)
            else:
                step = exchange.go_on(reply)
        return step

    async def aask(
        self, job: Job, ends_at: float, gate: Gate | None, helper: Helper | None
    ) -> Answer | bytes:
        """The async twin of `ask`; every request passes the `gate`.

        What a `helper` had a part in comes packed, as of `Slot.packed`.
        """
        allowance = Allowance(ends_at, gate=gate, concurrency=self._concurrency)
        if helper is not None and not helper.begun:
            # Meanwhile the loop starts the helper, which reads the first articles.
            threading.Thread(target=_llm_engine, daemon=True).start()
        with Talk(job, helper) as talk:
            step = await talk.go_on()
            while isinstance(step, Request):
                try:
                    reply = await self._engine.aask(step, allowance)
                except EngineError as error:
                    step = await talk.go_on(error)
                else:
                    step = await talk.go_on(reply)
            return step

    @cached_property
    def _engine(self) -> Engine:
        if self._target.provider is LOCAL:
            from summarizer.engines.local import LocalEngine  # inside, as in `_llm_engine`

            return LocalEngine(self._target.model)
        return _llm_engine()(self._target)

    def close(self) -> None:
        """Release connections and a local model; safe to call twice."""
        engine = self.__dict__.pop("_engine", None)
        if engine is not None:
            engine.close()

    async def aclose(self) -> None:
        """The async twin of `close`."""
        engine = self.__dict__.pop("_engine", None)
        if engine is not None:
            await engine.aclose()

    async def leave_loop(self) -> None:
        """Close what belongs to the running loop; a local model stays."""
        if "_engine" in self.__dict__ and self._target.provider is not LOCAL:
            await self._engine.aclose()


def _llm_engine() -> type[LLMEngine]:
    # Inside: each engine takes up to a second to import, and only one is needed.
    from summarizer.engines.llm import LLMEngine

    return LLMEngine
