"""Bounded concurrency over a callable: items in, results out as they are made, nothing piling up.

Pure machinery: it knows nothing of articles or models.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
)
from contextlib import aclosing, suppress
from queue import Queue
from typing import Any, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

WINDOW = 8
"""Ordered results: items begun before the next to be yielded, as a multiple of the concurrency."""

_END: Any = object()


async def stream(
    items: Iterable[T] | AsyncIterable[T],
    work: Callable[[tuple[int, T]], Awaitable[R]],
    *,
    concurrency: int,
    ordered: bool = False,
) -> AsyncGenerator[R, None]:
    """What `work` makes of each of `items`, as it finishes.

    At most `concurrency` items are begun whose result has not been taken; ordered, as many are
    worked on and `WINDOW` times as many begun. Items are read as they are needed.

    Args:
        items: any iterable, also endless or slow: it is read in a thread.
        work: takes (number, item); raises only to stop everything.
        concurrency: items worked on at a time.
        ordered: results in the order of their items.

    Raises:
        Exception: the first that `items` or `work` raised, once what was begun has ended.
    """
    run = _Run(items, work, concurrency * (WINDOW if ordered else 1))
    workers = [asyncio.create_task(run.worker()) for _ in range(concurrency)]
    early: dict[int, R] = {}
    following = 0
    try:
        while concurrency:
            number, result = await run.done.get()
            if result is _END:
                concurrency -= 1
            elif ordered:
                early[number] = result
                while following in early:
                    yield early.pop(following)
                    following += 1
                    run.room.release()
            else:
                yield result
                run.room.release()
        for number in sorted(early):  # behind one that was never made
            yield early.pop(number)
        if run.failure is not None:
            raise run.failure
    finally:
        run.feed.close()
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)


class _Run(Generic[T, R]):
    """What the workers of one `stream` share."""

    def __init__(
        self,
        items: Iterable[T] | AsyncIterable[T],
        work: Callable[[tuple[int, T]], Awaitable[R]],
        room: int,
    ) -> None:
        self.work = work
        self.room = asyncio.Semaphore(room)
        self.done: asyncio.Queue[tuple[int, R]] = asyncio.Queue()
        self.failure: BaseException | None = None
        self.feed = _Feed(items, room)

    async def worker(self) -> None:
        """Take items and work on them until there are none, or something has failed."""
        try:
            while self.failure is None:
                await self.room.acquire()
                number, item = await self.feed.get()
                if item is _END or self.failure is not None:
                    break
                self.done.put_nowait((number, await self.work((number, item))))
        except Exception as error:
            self.failure = self.failure or error
            self.feed.close()
        finally:
            self.room.release()
            self.done.put_nowait((-1, _END))


class _Feed(Generic[T]):
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
        """The next item and its number; `_END` for ever after the last."""
        if self._closed:
            return -1, _END
        number, item = await self._ready.get()
        self._room.release()
        if item is _END or self._closed:
            self.close()
            if self._failure is not None:
                raise self._failure
            return -1, _END
        return number, item

    def close(self) -> None:
        """Read no further, and let those go who wait for an item."""
        self._closed = True
        self._room.release()
        self._ready.put_nowait((-1, _END))
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
            self._hand_over(-1, _END)
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
            self._ready.put_nowait((-1, _END))


def in_thread(make: Callable[[], AsyncGenerator[R, None]]) -> Iterator[R]:
    """The results of an async generator, driven by a loop in a thread: work goes on meanwhile.

    Args:
        make: called in that thread, in its loop.
    """
    results: Queue[tuple[R, BaseException | None]] = Queue()
    driving = _Driving()

    async def drive() -> None:
        driving.begin()
        async with aclosing(make()) as made:
            async for result in made:
                results.put((result, None))
                await driving.taken.acquire()

    def run() -> None:
        failure: BaseException | None = None
        try:
            asyncio.run(drive())
        except BaseException as error:  # raised again in the caller's thread
            failure = error
        results.put((_END, failure))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        while True:
            result, failure = results.get()
            if failure is not None:
                raise failure
            if result is _END:
                return
            yield result
            driving.call(driving.taken.release)
    finally:
        driving.stop()
        thread.join()


class _Driving:
    """What the caller's thread may do to the loop of `in_thread`."""

    def __init__(self) -> None:
        self.taken = asyncio.Semaphore(0)
        self._begun = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[object] | None = None

    def begin(self) -> None:
        """Called in the loop, by the task that drives."""
        self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        self._begun.set()

    def call(self, action: Callable[[], object]) -> None:
        """Do `action` in the loop, unless it has ended."""
        if self._loop is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(action)

    def stop(self) -> None:
        """Cancel the task that drives."""
        self._begun.wait()
        if self._task is not None:
            self.call(self._task.cancel)
