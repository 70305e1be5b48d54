"""Items from any iterable, numbered, and read ahead a little."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterable, Generator, Iterable
from contextlib import suppress
from typing import Any, Generic, TypeVar

T = TypeVar("T")

END: Any = object()


class Feed(Generic[T]):
    """Numbered items, read ahead a little.

    A plain iterable is read in a thread: one that blocks, such as a pipe, then blocks no loop.
    """

    def __init__(self, items: Iterable[T] | AsyncIterable[T], ahead: int) -> None:
        self._loop = asyncio.get_running_loop()
        self._ready: asyncio.Queue[tuple[int, T]] = asyncio.Queue()
        self._closed = False
        self._failure: BaseException | None = None
        self._task: asyncio.Task[None] | None = None
        if isinstance(items, AsyncIterable):
            self._room: threading.Semaphore | asyncio.Semaphore = asyncio.Semaphore(ahead)
            self._task = asyncio.create_task(self._pump(items, self._room))
        else:
            self._room = threading.Semaphore(ahead)
            # A daemon: a read of standard input that never ends must not keep the process.
            reading = (items, self._room)
            threading.Thread(target=self._read, args=reading, daemon=True).start()

    async def get(self) -> tuple[int, T]:
        """The next item and its number; `END` for ever after the last."""
        if self._closed:
            return -1, END
        number, item = await self._ready.get()
        self._room.release()
        if item is END or self._closed:
            self.close()
            if self._failure is not None:
                raise self._failure
            return -1, END
        return number, item

    def close(self) -> None:
        """Read no further, and let those go who wait for an item."""
        self._closed = True
        self._room.release()
        self._ready.put_nowait((-1, END))
        if self._task is not None:
            self._task.cancel()

    def _read(self, items: Iterable[T], room: threading.Semaphore) -> None:
        try:
            for number, item in enumerate(items):
                room.acquire()
                if self._closed:
                    break
                self._hand_over(number, item)
        except Exception as error:  # raised again where the items are taken
            self._failure = error
        finally:
            self._hand_over(-1, END)
        if isinstance(items, Generator):
            items.close()

    def _hand_over(self, number: int, item: T) -> None:
        with suppress(RuntimeError):  # the loop has ended before the items
            self._loop.call_soon_threadsafe(self._ready.put_nowait, (number, item))

    async def _pump(self, items: AsyncIterable[T], room: asyncio.Semaphore) -> None:
        number = 0
        try:
            async for item in items:
                await room.acquire()
                self._ready.put_nowait((number, item))
                number += 1
        except Exception as error:  # raised again where the items are taken
            self._failure = error
        finally:
            self._ready.put_nowait((-1, END))
