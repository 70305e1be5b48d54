"""Replies that were paid for, kept on disk: one call for many askers, and never a brief lost.

diskcache keeps them in one SQLite file. What it does unsafely is switched off: it can neither
pickle nor unpickle here, writes no value files, evicts nothing. Every value carries its own
digest; what does not agree with it is a miss. Whatever is wrong with the cache, the caller only
ever sees a miss and a warning in the log.
"""

from __future__ import annotations

import hashlib
import json
import logging
import math
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.closing import Closing
from summarizer.neutral import one_line
from summarizer.turns import Turn

if TYPE_CHECKING:
    import diskcache

log = logging.getLogger("summarizer")

LAYOUT = "replies-2"
"""Name of the folder inside the cache; another layout gets another name."""

SIZE_WARNING = 1_000_000_000
"""Bytes beyond which new replies come with a warning: some 70,000 replies."""

LOOK_EVERY = 100
"""New values from one look at the size to the next, which takes longer than keeping a value."""

BUSY = 2.0
"""Seconds to wait for a database that another process holds."""

_DIGEST = 32  # bytes of SHA-256 in front of every value


class Fetched(NamedTuple):
    """A value and whether it was in the cache."""

    value: bytes
    cached: bool


@dataclass(frozen=True, slots=True)
class CacheInfo:
    """What a cache holds.

    Attributes:
        folder: where it is.
        entries: how many replies.
        bytes: their size on disk.
    """

    folder: Path
    entries: int
    bytes: int


def digest(**parts: str) -> str:
    """The key for `parts`: SHA-256, in hexadecimal, of their canonical JSON."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def user_folder() -> Path:
    """The user's cache folder, by the rule of their system."""
    from platformdirs import user_cache_path  # inside, for a cache that is given a folder (30 ms)

    return user_cache_path("summarizer", appauthor=False)


def open_cache(setting: bool | str | Path | Cache) -> Cache:
    """The cache that a setting other than False means."""
    if isinstance(setting, Cache):
        return setting
    return Cache(None if isinstance(setting, bool) else setting)


class Cache(Closing):
    """Bytes by key, in a folder.

    Args:
        folder: where; the user's cache folder when None. It is made with mode 0700.
        size_warning: bytes beyond which new values, the first and then some, come with a warning;
            nothing is ever evicted.

    Safe to share between threads and processes.
    """

    def __init__(
        self, folder: str | Path | None = None, *, size_warning: int = SIZE_WARNING
    ) -> None:
        self.folder = Path(folder) if folder is not None else user_folder()
        self._name = one_line(str(self.folder))
        self._size_warning = size_warning
        self._store: diskcache.Cache | None = None
        self._put = 0

    def get(self, key: str) -> bytes:
        """The value of `key`.

        Raises:
            KeyError: there is none, or none that can be trusted.
        """
        with self._tolerant("read"):
            packed = self._open().get(key)
            if packed is not None:
                value = bytes(packed[_DIGEST:])
                if hashlib.sha256(value).digest() == packed[:_DIGEST]:
                    return value
                log.warning("A kept reply was damaged and is asked for again.")
        raise KeyError(key)

    def put(self, key: str, value: bytes) -> None:
        """Keep `value`; a cache that cannot be written only warns."""
        with self._tolerant("written"):
            store = self._open()
            store.set(key, hashlib.sha256(value).digest() + value)
            if self._put % LOOK_EVERY == 0 and (size := store.volume()) > self._size_warning:
                log.warning(
                    "The cache in %s has grown to %d MB. `summarizer cache clear` empties it.",
                    self._name, size // 1_000_000,
                )  # fmt: skip
            self._put += 1

    def fetch(
        self,
        key: str,
        make: Callable[[], bytes],
        usable: Callable[[bytes], bool],
        ends_at: float = math.inf,
    ) -> Fetched:
        """The value of `key`, made by `make` when there is none that is `usable`.

        Of several askers, in any thread or process, one makes it and the others wait; when it
        dies, its lock dies with it and the next one takes over. What `make` raises passes to its
        own asker only, and nothing is kept.

        Args:
            key: as of `digest`.
            make: asks for the value.
            usable: whether a kept value is still good.
            ends_at: `time.monotonic()` seconds until which to wait for another asker.

        Raises:
            DeadlineError: the other asker was not done in time.
        """
        if kept := self._kept(key, usable):
            return kept
        with Turn(self.folder / "locks", key, ends_at) as turn:
            while not turn.taken():
                time.sleep(turn.pause())
            return self._kept(key, usable) or self._keep(key, make())

    async def afetch(
        self,
        key: str,
        make: Callable[[], Awaitable[bytes]],
        usable: Callable[[bytes], bool],
        ends_at: float = math.inf,
    ) -> Fetched:
        """The async twin of `fetch`; waiting blocks no loop."""
        import asyncio  # inside: it costs the sync face 20 ms

        if kept := self._kept(key, usable):
            return kept
        with Turn(self.folder / "locks", key, ends_at) as turn:
            while not turn.taken():
                await asyncio.sleep(turn.pause())
            return self._kept(key, usable) or self._keep(key, await make())

    def info(self) -> CacheInfo:
        """What is in it now."""
        with self._tolerant("read"):
            store = self._open()
            return CacheInfo(self.folder, len(store), store.volume())
        return CacheInfo(self.folder, 0, 0)

    def clear(self) -> int:
        """Forget everything; how many values there were."""
        with self._tolerant("cleared"):
            return int(self._open().clear())
        return 0

    def close(self) -> None:
        """Close the database; safe to call twice."""
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def _open(self) -> diskcache.Cache:
        if self._store is None:
            from summarizer.bytesdisk import open_store  # inside: diskcache costs 40 ms

            self._store = open_store(self.folder / LAYOUT, BUSY)
        return self._store

    @contextmanager
    def _tolerant(self, action: str) -> Iterator[None]:
        """Turn whatever goes wrong inside into a warning; set a damaged database aside."""
        try:
            yield
        except Exception as error:  # a brief never fails because its cache does
            self._store = None
            log.warning(
                "The cache in %s cannot be %s (%s).", self._name, action, one_line(str(error))
            )
            if _damaged(error):
                self._set_aside()

    def _set_aside(self) -> None:
        broken = self.folder / f"{LAYOUT}.broken-{time.time_ns()}"
        try:
            (self.folder / LAYOUT).rename(broken)
        except OSError as error:
            log.warning("Its damaged database cannot be set aside: %s.", error.strerror)
        else:
            log.warning("Its damaged database was set aside as %s.", broken.name)

    def _keep(self, key: str, value: bytes) -> Fetched:
        self.put(key, value)
        return Fetched(value, cached=False)

    def _kept(self, key: str, usable: Callable[[bytes], bool]) -> Fetched | None:
        """The value of `key`, when there is one that can be used."""
        try:
            value = self.get(key)
        except KeyError:
            return None
        if usable(value):
            return Fetched(value, cached=True)
        log.warning("A kept reply cannot be used and is asked for again.")
        return None


_OUTSIDE = ("locked", "busy", "readonly", "read-only", "full", "unable to open", "disk i/o")
"""What SQLite says of a sound database that cannot be used just now."""


def _damaged(error: Exception) -> bool:
    """Whether `error` says that the database itself is bad."""
    import sqlite3  # inside: only when something is wrong (5 ms)

    if isinstance(error, sqlite3.OperationalError):
        return not any(words in str(error).lower() for words in _OUTSIDE)
    return not isinstance(error, OSError) and type(error).__name__ != "Timeout"
