"""Bounded concurrency over a callable: items in, results out as they are made, nothing piling up.

Pure machinery: it knows nothing of articles or models.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterable, Iterator
from contextlib import aclosing, suppress
from queue import Queue
from typing import Generic, TypeVar

from summarizer.many.feed import END, Feed

T = TypeVar("T")
R = TypeVar("R")

WINDOW = 8
"""Ordered results: items begun before the next to be yielded, as a multiple of the concurrency."""


async def stream(
    items: Iterable[T] | AsyncIterable[T],
    work: Callable[[int, T, Place], Awaitable[R]],
    *,
    concurrency: int,
    ordered: bool = False,
    ahead: int = 0,
) -> AsyncGenerator[R, None]:
    """What `work` makes of each of `items`, as it finishes.

    At most `concurrency` items have a place: they are worked on, or their result has not been
    taken. Ordered, as many are worked on and `WINDOW` times as many have a place. Items are read
    as they are needed.

    Args:
        items: any iterable, also endless or slow: it is read in a thread.
        work: takes number, item and place; raises only to stop everything.
        concurrency: items worked on at a time.
        ordered: results in the order of their items.
        ahead: further items that `work` may begin with before it waits for its place; ordered,
            none are.

    Raises:
        Exception: the first that `items` or `work` raised, once what was begun has ended.
    """
    ahead = 0 if ordered else ahead
    run = _Run(items, work, concurrency * (WINDOW if ordered else 1), at_once=not ahead)
    working = concurrency + ahead
    workers = [asyncio.create_task(run.worker()) for _ in range(working)]
    early: dict[int, R] = {}
    following = 0
    try:
        while working:
            number, result = await run.done.get()
            if result is END:
                working -= 1
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


class Place:
    """The place of one item among those that may be under way."""

    def __init__(self, room: asyncio.Semaphore) -> None:
        self._room = room
        self._taken = False

    async def take(self) -> None:
        """Wait for it, unless it was taken before."""
        if not self._taken:
            await self._room.acquire()
            self._taken = True

    def give_back(self) -> None:
        """Leave it to another item, if it was taken."""
        if self._taken:
            self._room.release()


class _Run(Generic[T, R]):
    """What the workers of one `stream` share."""

    def __init__(
        self,
        items: Iterable[T] | AsyncIterable[T],
        work: Callable[[int, T, Place], Awaitable[R]],
        room: int,
        *,
        at_once: bool,
    ) -> None:
        self.work = work
        self.at_once = at_once  # every item has its place before it is read
        self.room = asyncio.Semaphore(room)
        self.done: asyncio.Queue[tuple[int, R]] = asyncio.Queue()
        self.failure: BaseException | None = None
        self.feed = Feed(items, room)

    async def worker(self) -> None:
        """Take items and work on them until there are none, or something has failed."""
        place = Place(self.room)
        try:
            while self.failure is None:
                if self.at_once:
                    await place.take()
                number, item = await self.feed.get()
                if item is END or self.failure is not None:
                    break
                result = await self.work(number, item, place)
                await place.take()
                self.done.put_nowait((number, result))
                place = Place(self.room)
        except Exception as error:
            self.failure = self.failure or error
            self.feed.close()
        finally:
            place.give_back()
            self.done.put_nowait((-1, END))


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
        results.put((END, failure))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        while True:
            result, failure = results.get()
            if failure is not None:
                raise failure
            if result is END:
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
