"""The output of a batch: rows that are only ever appended whole, and what they were made with."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock, Timeout

from summarizer.errors import OutputError

FORMAT = "summarizer-batch-1"

Header = dict[str, str | None]
"""What all rows were made with: "model", "prompt", "schema" and their digests."""


class Ledger:
    """A file of JSON lines that can be killed at any moment and gone on with.

    Args:
        path: the file; `PATH.run.json` beside it says what it was made with.
        header: what this run makes rows with.
        retry_failed: forget the failed rows, so that they are done again.

    Raises:
        OutputError: it is of another run, in use, or cannot be written.
    """

    def __init__(self, path: Path, header: Header, *, retry_failed: bool = False) -> None:
        self.path = path
        self.done = self.failed = 0
        self.ids = Ids()
        self._file = -1
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), thread_local=False)
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            raise OutputError(f"Another run is writing {path}.", "Wait for its end.") from None
        except OSError as error:
            raise OutputError(f"{path} cannot be written: {error.strerror}.") from None
        try:
            self._open(header, retry_failed)
        except OSError as error:
            self.close()
            raise OutputError(f"{path} cannot be written: {error.strerror}.") from None
        except BaseException:
            self.close()
            raise

    def append(self, row: str, *, failed: bool) -> None:
        """Write one row, whole or not at all.

        Raises:
            OutputError: the disk is full, or the file cannot be written any more.
        """
        line = f"{row}\n".encode()
        try:
            written = os.write(self._file, line)
            if written < len(line):
                os.write(self._file, line[written:])
        except OSError as error:
            os.ftruncate(self._file, self._end)
            raise OutputError(
                f"{self.path} cannot be written: {error.strerror}.",
                "The same command goes on from here.",
            ) from None
        self._end += len(line)
        self.failed += failed
        self.done += not failed

    def sync(self) -> None:
        """Have what was written so far survive a power cut."""
        os.fsync(self._file)

    def close(self) -> None:
        """Release the file; safe to call twice."""
        if self._file >= 0:
            os.fsync(self._file)
            os.close(self._file)
            self._file = -1
        self.ids.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self, header: Header, retry_failed: bool) -> None:
        beside = self.path.with_name(f"{self.path.name}.run.json")
        if self.path.exists() and self.path.stat().st_size:
            _compare(self.path, beside, header)
            _mend(self.path)
            if retry_failed:
                _drop_failed(self.path)
            for row in rows(self.path):
                self.ids.add(row["id"], known=True)
                self.failed += row["status"] == "failed"
                self.done += row["status"] == "done"
        else:
            written = json.dumps({"format": FORMAT, **header}, indent=2, ensure_ascii=False)
            replace(beside, f"{written}\n")
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._file = os.open(self.path, flags, 0o666)
        self._end = os.fstat(self._file).st_size


class Ids:
    """Ids that were met, in a temporary database: memory does not grow with their number."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA cache_size = -1000")  # kB
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("CREATE TABLE ids (id BLOB PRIMARY KEY, known INT) WITHOUT ROWID")

    def add(self, id_: str, *, known: bool = False) -> None:
        """Remember `id_`: `known` from the file, or met in this run."""
        self._database.execute("INSERT OR REPLACE INTO ids VALUES (?, ?)", (_key(id_), known))

    def met(self, id_: str) -> bool | None:
        """None for a new id, False for one met in this run, True for one of the file."""
        found = self._database.execute("SELECT known FROM ids WHERE id = ?", (_key(id_),))
        row = found.fetchone()
        return None if row is None else bool(row[0])

    def close(self) -> None:
        """Forget them; safe to call twice."""
        self._database.close()


def _key(id_: str) -> bytes:
    return hashlib.sha256(id_.encode("utf-8", "surrogatepass")).digest()[:16]


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a finished or mended file.

    Raises:
        OutputError: a line is none.
    """
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            row = _row(line)
            if row is None:
                raise OutputError(
                    f"{path}:{number} is no row of a batch.", "Mend or remove that line."
                )
            yield row


def replace(path: Path, text: str) -> None:
    """Write `text` to `path` so that there is never half a file."""
    part = path.with_name(f".{path.name}.part")
    with part.open("w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _row(line: bytes) -> dict[str, Any] | None:
    try:
        row = json.loads(line)
    except ValueError:
        return None
    is_row = isinstance(row, dict) and isinstance(row.get("id"), str)
    return row if is_row and row.get("status") in ("done", "failed") else None


def _compare(path: Path, beside: Path, header: Header) -> None:
    """Refuse a file that was made with something else, saying with what."""
    try:
        found = json.loads(beside.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise OutputError(
            f"{path} is there and was not written by this command ({beside.name} is missing "
            "or no header).",
            "Name another file with -o.",
        )
    other = [
        f"{name} {found.get(name)!r}, not {value!r}"
        for name, value in header.items()
        if found.get(name) != value
    ]
    if len(other) > 1:  # a name says more than its digest
        other = [difference for difference in other if "_sha256 " not in difference] or other
    if other:
        raise OutputError(
            f"{path} is of another run: it was made with {'; '.join(other)}.",
            "Name another file with -o, or give the same options.",
        )


def _mend(path: Path) -> None:
    """Cut a torn last line; a whole one that lacks only its end is kept."""
    with path.open("r+b") as file:
        end = file.seek(0, os.SEEK_END)
        start, tail = end, b""
        while start > 0 and b"\n" not in tail:
            step = min(start, 65_536)
            start -= step
            file.seek(start)
            tail = file.read(step) + tail
        torn = tail[tail.rfind(b"\n") + 1 :]
        if torn and _row(torn) is not None:
            file.seek(end)
            file.write(b"\n")
        elif torn:
            file.truncate(end - len(torn))


def _drop_failed(path: Path) -> None:
    """Rewrite the file without its failed rows; the old one stands until the new one is whole."""
    part = path.with_name(f".{path.name}.part")
    with path.open("rb") as old, part.open("wb") as new:
        new.writelines(line for line in old if (_row(line) or {}).get("status") != "failed")
        new.flush()
        os.fsync(new.fileno())
    part.replace(path)
