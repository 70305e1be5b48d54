"""Work that blocks, beside a loop that must not."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

R = TypeVar("R")


async def off_the_loop(work: Callable[[], R]) -> R:
    """What `work`, which may block, returns or raises; the loop goes on meanwhile.

    Each has a thread of its own, so that slow ones do not wait for each other; a daemon, so that
    one that is still blocked does not keep the process (`asyncio.to_thread` does both).
    """
    loop = asyncio.get_running_loop()
    made: asyncio.Future[R] = loop.create_future()

    def settle(act: Callable[[Any], object], value: object) -> None:
        if not made.done():  # cancelled: nobody waits any more
            act(value)

    def run() -> None:
        settled: tuple[Callable[[Any], object], object]
        try:
            settled = made.set_result, work()
        except Exception as error:
            settled = made.set_exception, error
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(settle, *settled)

    threading.Thread(target=run, daemon=True).start()
    return await made
