"""What all requests of a batch share: a pace, a budget, and a stop for all."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from summarizer.engines.base import Request
from summarizer.errors import (
    BudgetError,
    ConnectionFailedError,
    DeadlineError,
    EngineError,
    OutageError,
    RateLimitError,
    ServerError,
)

if TYPE_CHECKING:
    from aiolimiter import AsyncLimiter

FIRST_OUTPUT = 800
"""Output tokens expected of a reply before there has been one."""

OUTAGES = (ConnectionFailedError, DeadlineError, RateLimitError, ServerError)
"""What every article meets while a provider is down, or cannot keep up."""

Price = Callable[[int, int], "float | None"]
"""(input tokens, output tokens) → estimated US dollars."""


class Limits:
    """A gate for requests; see `summarizer.engines.base.Gate`.

    Args:
        rpm: requests a minute, evenly spread.
        tpm: tokens a minute, in and out: estimated beforehand, corrected afterwards.
        max_cost_usd: what all requests may cost. Each reserves the most that it can cost, so the
            limit is not passed as far as the prices hold.
        price: of tokens; needed for `max_cost_usd`.
        patience: questions in a row that the provider may fail to answer, retries included, before
            it is taken to be down and asked no more.
    """

    def __init__(
        self,
        *,
        rpm: float | None = None,
        tpm: float | None = None,
        max_cost_usd: float | None = None,
        price: Price = lambda _given, _taken: None,
        patience: int | None = None,
    ) -> None:
        self._pace = _limiter(1, 60 / rpm) if rpm else None
        self._tokens = _TokenPace(tpm) if tpm else None
        self._budget = _Budget(max_cost_usd, price) if max_cost_usd is not None else None
        self._stopped: EngineError | None = None
        self._patience = patience
        self._failed = 0

    def stop(self, error: EngineError) -> None:
        """Let no further request through; each gets an error like `error`."""
        self._stopped = self._stopped or error
        if self._budget:
            self._budget.changed.set()

    def check(self) -> None:
        """Raise what has stopped everything, if something has."""
        if self._stopped is not None:
            raise type(self._stopped)(self._stopped.what, self._stopped.hint)

    async def enter(self, request: Request) -> None:
        """Wait until `request` may be sent.

        Raises:
            BudgetError: it could cost more than is left.
            EngineError: everything was stopped.
        """
        self.check()
        if self._budget:
            await self._budget.reserve(request, self.check)
        try:
            if self._tokens:
                await self._tokens.wait(request)
            if self._pace:
                await self._pace.acquire()
            self.check()
        except BaseException:
            if self._budget:
                self._budget.settle(request, (0, 0))
            raise

    def leave(self, request: Request, used: tuple[int, int]) -> None:
        """`request` has ended; `used` are its (input, output) tokens as reported."""
        if self._budget:
            self._budget.settle(request, used)
        if self._tokens:
            self._tokens.correct(request, used)

    def ended(self, error: EngineError | None) -> None:
        """A question has ended; when one after the other fails, the provider is down."""
        self._failed = self._failed + 1 if isinstance(error, OUTAGES) else 0
        if error is not None and self._failed == self._patience:
            self.stop(
                OutageError(
                    f"{self._failed} articles in a row got no answer. The last: {error.what}",
                    "Try again later; --retry-failed does those that failed again too.",
                )
            )


class Entrance:
    """The gate as the requests of one article meet it: with its place among those under way.

    Args:
        limits: of the batch.
        place: waits for the article's place, the first time.

    Attributes:
        waited: seconds spent waiting, which are not the article's.
    """

    def __init__(self, limits: Limits, place: Callable[[], Awaitable[None]]) -> None:
        self._limits = limits
        self._place = place
        self.waited = 0.0
        self.stop, self.leave, self.ended = limits.stop, limits.leave, limits.ended

    async def enter(self, request: Request) -> None:
        """Wait until `request` may be sent; raises as `Limits.enter` does."""
        begun = time.perf_counter()
        try:
            await self._place()
            await self._limits.enter(request)
        finally:
            self.waited += time.perf_counter() - begun


def _limiter(amount: float, seconds: float) -> AsyncLimiter:
    from aiolimiter import AsyncLimiter  # inside: most runs have no limit (20 ms)

    return AsyncLimiter(amount, seconds)


def input_tokens(request: Request) -> int:
    """An estimate that is rather too high: a token for three bytes, of the messages alone."""
    return sum(len(message.content.encode()) for message in request.messages) // 3 + 1


class _TokenPace:
    """Tokens a minute: each request moves the earliest time of the next by what it takes.

    A schedule, not aiolimiter's bucket: one request may take more than a bucket holds.
    """

    def __init__(self, tpm: float) -> None:
        self._seconds = 60 / tpm  # a token
        self._free_at = 0.0
        self._granted: dict[int, float] = {}
        self._replies, self._output = 1, FIRST_OUTPUT

    async def wait(self, request: Request) -> None:
        now = asyncio.get_running_loop().time()
        expected = input_tokens(request) + self._output / self._replies
        self._granted[id(request)] = expected
        begins = max(now, self._free_at)
        self._free_at = begins + expected * self._seconds
        await asyncio.sleep(begins - now)

    def correct(self, request: Request, used: tuple[int, int]) -> None:
        """What was estimated too low or too high, the next one pays or gets back."""
        self._free_at += (sum(used) - self._granted.pop(id(request), 0.0)) * self._seconds
        if used[1]:
            self._replies += 1
            self._output += used[1]


class _Budget:
    """US dollars, of which every request reserves the most that it can cost."""

    def __init__(self, most: float, price: Price) -> None:
        self._most = most
        self._price = price
        self._reserved: dict[int, float] = {}
        self.spent = 0.0
        self.changed = asyncio.Event()

    async def reserve(self, request: Request, check: Callable[[], None]) -> None:
        need = self._price(input_tokens(request), request.max_output_tokens) or 0.0
        while self.spent + sum(self._reserved.values()) + need > self._most:
            if not self._reserved:
                raise BudgetError(
                    f"About ${self.spent:.4f} of ${self._most:g} is spent; the next request may "
                    f"cost ${need:.4f}.",
                    "Raise --max-cost (max_cost_usd) to go on.",
                )
            self.changed.clear()
            await self.changed.wait()
            check()
        self._reserved[id(request)] = need

    def settle(self, request: Request, used: tuple[int, int]) -> None:
        self._reserved.pop(id(request), None)
        self.spent += self._price(*used) or 0.0
        self.changed.set()
