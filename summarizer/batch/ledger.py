"""The output of a batch: rows that are only ever appended whole, and what they were made with."""

from __future__ import annotations

import errno
import json
import os
from contextlib import suppress
from pathlib import Path

from summarizer.batch.ids import Ids, Known, key_of
from summarizer.batch.rowfile import keep_newest, mend, replace, rewrite, rows, text_digest
from summarizer.closing import Closing
from summarizer.errors import OutputError
from summarizer.lockfile import LockFile

FORMAT = "summarizer-batch-1"

Header = dict[str, str | None]
"""What all rows were made with: "model", "prompt", "schema" and their digests."""


class Ledger(Closing):
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
        self._doubled: set[bytes] = set()
        self._lock = LockFile(path.with_name(f".{path.name}.lock"))
        try:
            if not self._lock.taken():
                raise OutputError(f"Another run is writing {path}.", "Wait for its end.")
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
        except KeyboardInterrupt:
            self._cut()
            raise
        except OSError as error:
            self._cut()
            raise OutputError(
                f"{self.path} cannot be written: {error.strerror}.",
                "The same command goes on from here.",
            ) from None
        self._end += len(line)
        self.failed += failed
        self.done += not failed

    def _cut(self) -> None:
        """Take back what was written of a row."""
        with suppress(OSError):  # a device cannot be cut; a torn line is cut by the next run
            os.ftruncate(self._file, self._end)

    def supersede(self, id_: str, known: Known) -> None:
        """Take the row of `id_` for replaced by one that is appended later."""
        self._doubled.add(key_of(id_))
        self.failed -= known.failed
        self.done -= not known.failed

    def tidy(self) -> None:
        """Leave out rows that newer ones replace; call it last.

        Raises:
            OutputError: the disk is full. The newer rows stand after the older ones.
        """
        try:
            keep_newest(self.path, self._doubled)
        except OSError as error:
            raise OutputError(f"{self.path} cannot be rewritten: {error.strerror}.") from None

    def sync(self) -> None:
        """Have what was written so far survive a power cut.

        Raises:
            OutputError: the disk is full after all, which some file systems say only now.
        """
        try:
            os.fsync(self._file)
        except OSError as error:
            if error.errno != errno.EINVAL:  # a device has nothing to sync
                raise OutputError(f"{self.path} cannot be written: {error.strerror}.") from None

    def close(self) -> None:
        """Release the file; safe to call twice."""
        try:
            if self._file >= 0:
                self.sync()
        finally:
            if self._file >= 0:
                os.close(self._file)
                self._file = -1
            self.ids.close()
            self._lock.close()

    def _open(self, header: Header, retry_failed: bool) -> None:
        if self.path.is_dir():
            raise OutputError(f"{self.path} is a folder.", "Name a file with -o.")
        beside = self.path.with_name(f"{self.path.name}.run.json")
        if self.path.exists() and self.path.stat().st_size:
            _compare(self.path, beside, header)
            mend(self.path)
            if retry_failed:
                rewrite(self.path, lambda row: row["status"] != "failed")
            self._take_in()
        else:
            written = json.dumps({"format": FORMAT, **header}, indent=2, ensure_ascii=False)
            replace(beside, f"{written}\n")
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._file = os.open(self.path, flags, 0o666)
        self._end = os.fstat(self._file).st_size

    def _take_in(self) -> None:
        """Know the rows that stand; of two with one id, the newer."""
        for row in rows(self.path):
            known = Known(row["status"] == "failed", text_digest(row))
            if isinstance(older := self.ids.met(row["id"]), Known):
                self.supersede(row["id"], older)
            self.ids.add(row["id"], known)
            self.failed += known.failed
            self.done += not known.failed
        keep_newest(self.path, self._doubled)


def _named(name: str, value: object) -> str:
    return f"no {name}" if value is None else f"{name} {value!r}"


def _compare(path: Path, beside: Path, header: Header) -> None:
    """Refuse a file that was made with something else, saying with what."""
    try:
        found = json.loads(beside.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise OutputError(
            f"{path} is there and was not written by this command: it has no {beside.name} of its "
            "own.",
            "Name another file with -o.",
        )
    other = [
        f"{_named(name, found.get(name))}, not {value or 'none'!r}"
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
