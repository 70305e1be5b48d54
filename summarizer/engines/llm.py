"""Ask a language model: the only file that imports openai, instructor and tenacity.

One path, async; the sync face runs it to its end in a loop of its own, so that the one total
deadline holds for both, whatever the server does. One retry loop: the clients' own are off.
"""

from __future__ import annotations

import asyncio
import logging
import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, TypeVar

import httpx2
import openai
import tenacity
from instructor.v2 import Mode, Provider, mode_registry
from openai.types.chat import ChatCompletion
from pydantic import BaseModel

from summarizer.engines.base import Allowance, Reply, Request
from summarizer.engines.faults import OUT_OF_TIME, as_engine_error
from summarizer.engines.providers import Target
from summarizer.engines.replies import checked_content, tokens_of
from summarizer.engines.transport import BoundedTransport
from summarizer.errors import DeadlineError, EngineError, ReplyError
from summarizer.interrupting import interruptible

# instructor logs every failed call, with the provider's words: ours says it once, in the error.
logging.getLogger("instructor").setLevel(logging.CRITICAL + 1)

T = TypeVar("T")

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 8.0
"""Seconds: a pause before a retry is drawn from zero up to this, doubling each time."""


@dataclass(slots=True)
class _Tally:
    """What one question has cost so far."""

    requests: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    clock: asyncio.Timeout = field(default_factory=lambda: asyncio.timeout(None))


class LLMEngine:
    """Asks one model at one address.

    Args:
        target: whom to ask; its key is looked up at the first request.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        self._clients: dict[asyncio.AbstractEventLoop, openai.AsyncOpenAI] = {}
        self._threads = threading.local()
        self._runners: list[asyncio.Runner] = []
        self._pool: ThreadPoolExecutor | None = None

    def ask(self, request: Request, allowance: Allowance) -> Reply:
        """Send `request`, retry what may pass, and return the whole, valid reply.

        Raises:
            EngineError: of the kind that says what happened.
        """
        return self._off_loop(
            lambda: self._runner().run(interruptible(self.aask(request, allowance)))
        )

    async def aask(self, request: Request, allowance: Allowance) -> Reply:
        """The async twin of `ask`."""
        tally = _Tally()
        try:
            async with asyncio.timeout(allowance.ends_at - time.monotonic()) as tally.clock:
                reply = await self._retrying(request, allowance, tally)
            if allowance.gate is not None:
                allowance.gate.ended(None)
            return reply
        except TimeoutError:
            failure: EngineError = DeadlineError(*OUT_OF_TIME)
        except EngineError as error:
            failure = error
        if allowance.gate is not None:
            allowance.gate.ended(failure)
        failure.attempts = tally.requests
        failure.usage = (tally.input_tokens, tally.output_tokens)
        raise failure

    async def _retrying(self, request: Request, allowance: Allowance, tally: _Tally) -> Reply:
        def worth_it(error: BaseException) -> bool:
            left = allowance.ends_at - time.monotonic()
            return (
                isinstance(error, EngineError)
                and error.retryable
                and allowance.requests > 0
                and (error.retry_after or 0.0) < left
            )

        policy = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(worth_it), wait=_pause, reraise=True
        )
        return await policy(self._once, request, allowance, tally)

    async def _once(self, request: Request, allowance: Allowance, tally: _Tally) -> Reply:
        """One HTTP request."""
        client = self._client(allowance.concurrency)
        await _admitted(request, allowance, tally)
        if allowance.ends_at <= time.monotonic():
            raise DeadlineError(*OUT_OF_TIME)
        before = (tally.input_tokens, tally.output_tokens)
        allowance.requests -= 1
        tally.requests += 1
        content, failure = "", None
        try:
            completion = await self._completion(client, request, allowance)
            given, taken = tokens_of(completion)
            tally.input_tokens += given
            tally.output_tokens += taken
            mode = self._target.provider.mode
            content = checked_content(completion, mode, request.response.__name__)
            content = self._target.without_key(content)
            _read(completion, request.response, mode)
        except Exception as error:  # every kind is mapped; a test lists those of the libraries
            failure = as_engine_error(error, self._target, content)
        finally:
            if allowance.gate is not None:
                used = (tally.input_tokens - before[0], tally.output_tokens - before[1])
                allowance.gate.leave(request, used)
        if failure is not None:  # outside the handler: no chain that might hold a key
            raise self._without_key(failure)
        model = str(completion.model or self._target.model)
        return Reply(content, model, tally.input_tokens, tally.output_tokens, tally.requests)

    async def _completion(
        self, client: openai.AsyncOpenAI, request: Request, allowance: Allowance
    ) -> ChatCompletion:
        # Not by `client.chat.completions`, which searches what it sends, messages and schema too,
        # for types of its own: that takes longer than the whole request.
        return await client.post(
            "/chat/completions",
            cast_to=ChatCompletion,
            body=self._options(request),
            options={
                "extra_json": {
                    "messages": [message._asdict() for message in request.messages],
                    **_form(request.response, self._target.provider.mode),
                },
                "timeout": max(allowance.ends_at - time.monotonic(), 0.001),
            },
        )

    def _without_key(self, error: EngineError) -> EngineError:
        """`error` whose words, which may be the server's, hold no key."""
        clean = self._target.without_key
        error.what, error.hint = clean(error.what), clean(error.hint)
        error.args = (error.what,)
        if isinstance(error, ReplyError):
            error.content = clean(error.content)
            error.problems = tuple(map(clean, error.problems))
        return error

    def _options(self, request: Request) -> dict[str, Any]:
        provider = self._target.provider
        options: dict[str, Any] = {
            "model": self._target.model,
            provider.limit_name: request.max_output_tokens,
        }
        if provider.takes_temperature:
            options["temperature"] = request.temperature
        if provider.takes_seed:
            options["seed"] = request.seed
        return options

    def _client(self, concurrency: int) -> openai.AsyncOpenAI:
        """The client of the running loop: connections cannot be shared between loops."""
        loop = asyncio.get_running_loop()
        if loop not in self._clients:
            self._clients[loop] = openai.AsyncOpenAI(
                api_key=self._target.key(),
                base_url=self._target.base_url,
                max_retries=0,
                http_client=httpx2.AsyncClient(
                    transport=BoundedTransport(connections=concurrency),
                    follow_redirects=False,
                    trust_env=False,
                    headers={"accept-encoding": "identity"},
                ),
            )
        return self._clients[loop]

    def _off_loop(self, work: Callable[[], T]) -> T:
        """What `work` returns; done in a thread where a loop is running, as in a notebook."""
        if not _loop_runs():
            return work()
        self._pool = self._pool or ThreadPoolExecutor(1)
        return self._pool.submit(work).result()

    def _runner(self) -> asyncio.Runner:
        """This thread's own loop for the sync face."""
        runner: asyncio.Runner | None = getattr(self._threads, "runner", None)
        if runner is None:
            runner = self._threads.runner = asyncio.Runner()
            self._runners.append(runner)
        return runner

    def close(self) -> None:
        """Close the connections of the sync face; safe to call twice."""
        runners, self._runners, self._threads = self._runners, [], threading.local()
        for runner in runners:
            self._off_loop(partial(self._close_runner, runner))
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown()

    def _close_runner(self, runner: asyncio.Runner) -> None:
        runner.run(interruptible(self.aclose()))
        runner.close()

    async def aclose(self) -> None:
        """Close the connections of the running loop; safe to call twice."""
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.close()


async def _admitted(request: Request, allowance: Allowance, tally: _Tally) -> None:
    """Pass the gate of a batch; the time spent waiting there is given back."""
    if allowance.gate is None:
        return
    begun = time.monotonic()
    tally.clock.reschedule(None)
    await allowance.gate.enter(request)
    waited = time.monotonic() - begun
    allowance.ends_at += waited
    left = allowance.ends_at - time.monotonic()
    tally.clock.reschedule(asyncio.get_running_loop().time() + left)


def _loop_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


_MODES = {"json_schema": Mode.JSON_SCHEMA, "tools": Mode.TOOLS}


@cache
def _form(response: type[BaseModel], mode: str) -> dict[str, Any]:
    """What a request says of the form of its reply, by instructor; the same for every article.

    Strict, and by our own schema: instructor sends neither by itself. Its `context`, which would
    render every message as a template, and its own retries are no part of this.
    """
    handlers = mode_registry.get_handlers(Provider.OPENAI, _MODES[mode])
    form: dict[str, Any]
    _, form = handlers.request_handler(response_model=response, kwargs={"messages": []})
    del form["messages"]
    schema = response.model_json_schema()
    if "response_format" in form:
        form["response_format"]["json_schema"] |= {"strict": True, "schema": schema}
    for tool in form.get("tools", ()):
        tool["function"] |= {"strict": True, "parameters": schema}
    return form


def _read(completion: ChatCompletion, response: type[BaseModel], mode: str) -> None:
    """Have instructor read the reply; raises what does not fit the schema."""
    handlers = mode_registry.get_handlers(Provider.OPENAI, _MODES[mode])
    handlers.response_parser(
        response=completion, response_model=response, validation_context=None, strict=False,
        stream=False, is_async=True,
    )  # fmt: skip


def _pause(state: tenacity.RetryCallState) -> float:
    """Seconds to wait: what the server asks for, else exponential with full jitter."""
    error = state.outcome.exception() if state.outcome else None
    asked = getattr(error, "retry_after", None)
    if asked is not None:
        return float(asked)
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (state.attempt_number - 1))
    return random.uniform(0, longest)  # noqa: S311  jitter, not a secret
