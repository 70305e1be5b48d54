"""diskcache, narrowed to bytes in one SQLite file: it neither pickles nor unpickles here.

diskcache 5.6.3 unpickles what it finds in its database (CVE-2025-69872) and reads the value
files that rows name, wherever they are. Here a row is its own bytes or it is refused.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import diskcache
from diskcache.core import MODE_RAW

INLINE = 2**40
"""Bytes below which diskcache keeps a value in its row: beyond any value."""


class RefusedError(Exception):
    """A row that this package did not write."""


class BytesDisk(diskcache.Disk):  # type: ignore[misc]  # diskcache publishes no types
    """Keys are `str`, values are `bytes`; anything else is refused."""

    def put(self, key: str) -> tuple[str, bool]:
        """The key as a column."""
        return key, True

    def get(self, key: Any, raw: bool) -> str:
        """The key of a row."""
        if not raw or not isinstance(key, str):
            raise RefusedError("a row with a pickled key")
        return key

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> bytes:
        """The value of a row."""
        if mode != MODE_RAW or filename is not None or not isinstance(value, bytes) or read:
            raise RefusedError("a row with a value that is not plain bytes")
        return value

    def remove(self, file_path: str) -> None:
        """Nothing: no row of ours names a file, and what a foreign one names is not ours."""


def open_store(folder: Path, busy: float) -> diskcache.Cache:
    """The store in `folder`, made with mode 0700 if need be.

    Args:
        folder: where its database is.
        busy: seconds to wait for a database that another process holds.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    _wait_until_free(folder / diskcache.core.DBNAME, busy)
    return diskcache.Cache(
        str(folder),
        timeout=busy,
        disk=BytesDisk,
        disk_min_file_size=INLINE,
        eviction_policy="none",
        cull_limit=0,
        size_limit=INLINE,
        statistics=0,
        # Memory must not grow with a batch: diskcache maps 64 MB of a growing database.
        sqlite_mmap_size=0,
        sqlite_cache_size=500,  # pages of 4 kB
        tag_index=0,
    )


def _wait_until_free(database: Path, busy: float) -> None:
    """Raise `sqlite3.OperationalError` when another process holds `database` for too long.

    diskcache itself tries for a minute to open it, whatever timeout it is given.
    """
    connection = sqlite3.connect(database, timeout=busy, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    finally:
        connection.close()
