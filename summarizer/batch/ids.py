"""The ids that a batch has met, on disk: memory does not grow with their number."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Known:
    """A row of the file.

    Attributes:
        failed: whether it says why there is no brief.
        sha256: of the article's text; "" when it could not be read.
    """

    failed: bool
    sha256: str


class Ids:
    """Ids that were met, in a temporary database: memory does not grow with their number.

    The thread that reads the articles asks while another may close it: SQLite, closed under a
    statement, takes the process with it, so one thing is done at a time.
    """

    def __init__(self) -> None:
        self._one = threading.Lock()
        self._database = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA cache_size = -1000")  # kB
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute(
            "CREATE TABLE ids (id BLOB PRIMARY KEY, failed INT, text BLOB) WITHOUT ROWID"
        )

    def add(self, id_: str, known: Known | None = None) -> None:
        """Remember `id_`: `known` from the file, or met in this run."""
        failed, text = (known.failed, bytes.fromhex(known.sha256)) if known else (None, b"")
        with self._one:
            self._database.execute(
                "INSERT OR REPLACE INTO ids VALUES (?, ?, ?)", (key_of(id_), failed, text)
            )

    def met(self, id_: str) -> Known | Literal[False] | None:
        """None for a new id, False for one met in this run, its row for one of the file."""
        with self._one:
            row = self._database.execute(
                "SELECT failed, text FROM ids WHERE id = ?", (key_of(id_),)
            ).fetchone()
        if row is None:
            return None
        return False if row[0] is None else Known(bool(row[0]), row[1].hex())

    def close(self) -> None:
        """Forget them; safe to call twice."""
        with self._one:
            self._database.close()


def key_of(id_: str) -> bytes:
    return hashlib.sha256(id_.encode("utf-8", "surrogatepass")).digest()[:16]
