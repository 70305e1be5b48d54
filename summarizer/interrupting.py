"""Ctrl-C while asyncio runs: it ends the work between two steps, never in the midst of one."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Coroutine
from types import FrameType
from typing import Any, TypeVar

T = TypeVar("T")


async def interruptible(work: Coroutine[Any, Any, T]) -> T:
    """What `work`, the main task of an `asyncio.Runner`, returns; Ctrl-C cancels it.

    The runner's own handler cancels where the signal finds the loop. In a step that is about to
    wake a task, the step then goes on to set what is cancelled: “InvalidStateError” on standard
    error. So it is told to the loop, which calls that handler when the step has ended. An article
    that is being read holds the loop for seconds: there Ctrl-C is heard at once, as nothing is half
    done in pure code; and so is a second Ctrl-C anywhere. A handler of somebody else is left alone.
    """
    cancel = signal.getsignal(signal.SIGINT)
    in_main = threading.current_thread() is threading.main_thread()
    if not in_main or not isinstance(_owner(cancel), asyncio.Runner) or not callable(cancel):
        return await work
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    told: asyncio.Handle | None = None

    def interrupt(number: int, frame: FrameType | None) -> None:
        nonlocal told
        if told or _reads(frame):
            raise KeyboardInterrupt
        told = loop.call_soon_threadsafe(cancel, number, frame)

    signal.signal(signal.SIGINT, interrupt)
    try:
        return await work
    finally:
        signal.signal(signal.SIGINT, cancel)
        if told and task and not task.cancelling():  # it came in the last step
            told.cancel()
            raise KeyboardInterrupt


def _owner(handler: object) -> object:
    """Whose method a handler is, if it is a `partial` of one."""
    return getattr(getattr(handler, "func", None), "__self__", None)


def _reads(frame: FrameType | None) -> bool:
    """Whether an article or a reply is being read."""
    while frame is not None:
        if frame.f_globals.get("__name__") == "summarizer.exchange":
            return True
        frame = frame.f_back
    return False
