"""A second process for a big batch: it reads and grounds while this one's loop only asks.

Half of what a brief costs is pure (evidence, prompt, grounding, result), so the `Exchange` of an
article can live elsewhere. Whatever happens to the helper, nothing is lost and nothing paid twice:
its conversations go on in the loop, from the replies that were had.
"""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import sys
from collections import deque
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

from summarizer.article import Article
from summarizer.brief import Brief
from summarizer.closing import AsyncClosing, Closing
from summarizer.engines.base import Reply, Request
from summarizer.engines.providers import Target
from summarizer.errors import EngineError, SummarizerError
from summarizer.exchange import Answer, Exchange
from summarizer.job import Job
from summarizer.prompts import Recipe
from summarizer.schemas import response_model

log = logging.getLogger("summarizer")

AT_ONCE = 16
"""Articles asked about at a time, from which one is worth it."""

Told = tuple[Article] | Reply | EngineError | None
"""What a helper is told of a conversation: its article, what was heard, None at its end."""


class Helper(AsyncClosing):
    """Starts the process with the first article, and ends it.

    Args:
        recipe, language, target: of the batch.

    Attributes:
        begun: whether it has been given a conversation.
        lost: whether the process has ended, or could not be started.
    """

    def __init__(self, recipe: Recipe, language: str | None, target: Target) -> None:
        # Without what they have worked out, and without the key.
        self._given = replace(recipe), language, replace(target, api_key=None)
        self._numbers = count(1)
        self._process: asyncio.subprocess.Process | None = None
        self._running: asyncio.Task[None] | None = None
        self._waiting: deque[asyncio.Future[object]] = deque()
        self._ready = asyncio.Event()
        self.lost = False

    @property
    def begun(self) -> bool:
        return self._running is not None

    def number(self) -> int:
        """The number of a new conversation."""
        if self._running is None:
            self._running = asyncio.create_task(self._run())
        return next(self._numbers)

    async def tell(self, number: int, told: Told) -> object:
        """What the helper answers; None when it cannot."""
        await self._ready.wait()
        answer: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        if not self._send((number, told)):
            return None
        self._waiting.append(answer)
        return await answer

    def forget(self, number: int) -> None:
        """Conversation `number` has ended."""
        self._send((number, None))

    def close(self) -> None:
        """Have the process end."""
        if self._running is not None:
            self._running.cancel()

    async def aclose(self) -> None:
        """End the process; safe to call twice."""
        self.close()
        if self._running is not None:
            await asyncio.wait((self._running,))

    def _send(self, message: object) -> bool:
        """Whether there was somebody to send it to."""
        if self.lost or self._process is None or self._process.stdin is None:
            return False
        self._process.stdin.write(pickle.dumps(message))
        return True

    async def _run(self) -> None:
        """The life of the process; at its end, whoever waits for it goes on alone."""
        try:
            self._process = process = await _start()
            sink, source = process.stdin, process.stdout
            if sink is None or source is None:
                raise EOFError("it has no pipes")
            sink.write(pickle.dumps(self._given))
            await _read(source)
            self._ready.set()
            while True:
                answer = await _read(source)
                waiting = self._waiting.popleft()
                if not waiting.done():
                    waiting.set_result(answer)
        except Exception as error:  # whatever has befallen it, a batch goes on
            log.warning("The helper process has ended (%s): the batch is slower.", error)
        finally:
            self.lost = True
            self._ready.set()
            for waiting in self._waiting:
                if not waiting.done():
                    waiting.set_result(None)
            self._waiting.clear()
            await self._end()

    async def _end(self) -> None:
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.kill()
            await self._process.communicate()


class Talk(Closing):
    """The conversation about one job: held by the helper, or in the loop when there is none."""

    def __init__(self, job: Job, helper: Helper | None) -> None:
        self._job = job
        self._helper = helper
        self._number = helper.number() if helper is not None else None
        self._heard: list[Reply | EngineError | None] = []
        self._here: Exchange | None = None

    async def go_on(self, heard: Reply | EngineError | None = None) -> Request | Answer | bytes:
        """As `Exchange.go_on`; an answer of the helper comes packed, as of `Slot.packed`."""
        if self._here is not None:
            return self._here.go_on(heard)
        self._heard.append(heard)
        if self._helper is not None and self._number is not None:
            told = (self._job.article,) if heard is None else heard
            step = await self._helper.tell(self._number, told)
            if isinstance(step, SummarizerError):
                raise step
            if isinstance(step, Request):
                return replace(step, response=response_model(self._job.schema))
            if isinstance(step, bytes):
                return step
        self._here = Exchange(self._job)
        *earlier, last = self._heard
        for known in earlier:
            self._here.go_on(known)
        return self._here.go_on(last)

    def close(self) -> None:
        """The conversation has ended."""
        if self._helper is not None and self._number is not None:
            self._helper.forget(self._number)


def framed(answer: object) -> bytes:
    """An answer as it comes from the helper: its length, its pickle."""
    # A schema may be a class that was made at run time; both sides know which it is.
    if isinstance(answer, Request):
        answer = replace(answer, response=Brief)
    packed = pickle.dumps(answer)
    return len(packed).to_bytes(8, "big") + packed


async def _read(source: asyncio.StreamReader) -> object:
    size = int.from_bytes(await source.readexactly(8), "big")
    return pickle.loads(await source.readexactly(size))  # noqa: S301  by our own process


def spare_cores() -> int:
    """Cores beside the one that the loop keeps busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) - 1
    return (os.cpu_count() or 1) - 1


async def _start() -> asyncio.subprocess.Process:
    # The modules that are found here, and no others; out of the reach of a terminal's Ctrl-C.
    places = os.pathsep.join(place or str(Path.cwd()) for place in sys.path)
    return await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", "summarizer.many.helping",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": places}, start_new_session=True,
    )  # fmt: skip
