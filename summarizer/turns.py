"""Whose turn it is to ask: of all threads and processes one, by a lock file for each key."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from summarizer.closing import Closing
from summarizer.errors import DeadlineError
from summarizer.lockfile import LockFile

log = logging.getLogger("summarizer")

POLL = 0.05
"""Seconds between two looks at whether somebody else's call has ended."""


class Turn(Closing):
    """The right to ask about one key.

    Args:
        folder: where its lock is.
        key: a name for a file.
        ends_at: `time.monotonic()` seconds until which to wait for another asker.
    """

    def __init__(self, folder: Path, key: str, ends_at: float) -> None:
        self._folder = folder
        self._lock = LockFile(folder / f"{key}.lock")
        self._ends_at = ends_at

    def taken(self) -> bool:
        """Whether it is ours now; without a place for locks everybody may go on."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            return self._lock.taken()
        except OSError as error:
            log.warning(
                "The cache cannot be locked (%s); a reply may be paid for twice.", error.strerror
            )
        return True

    def pause(self) -> float:
        """Seconds to the next look at whether it can be had.

        Raises:
            DeadlineError: the time is up.
        """
        left = self._ends_at - time.monotonic()
        if left <= 0:
            raise DeadlineError(
                "The time for this article ran out while another process asked about it.",
                "Try again: its reply will be kept.",
            )
        return min(POLL, left)

    def close(self) -> None:
        """Give it back. Whoever takes it next finds the value kept."""
        self._lock.close()
