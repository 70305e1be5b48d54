"""Whose turn it is to ask: of all threads and processes one, by an OS file lock for each key.

The kernel releases a lock when its holder dies, so that nobody waits for the dead.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path

from filelock import FileLock, Timeout

from summarizer.errors import DeadlineError

log = logging.getLogger("summarizer")

POLL = 0.05
"""Seconds between two looks at whether somebody else's call has ended."""


class Turn:
    """The right to ask about one key.

    Args:
        folder: where its lock is.
        key: a name for a file.
    """

    def __init__(self, folder: Path, key: str) -> None:
        self._path = folder / f"{key}.lock"
        self._lock = FileLock(self._path, thread_local=False)

    def taken(self) -> bool:
        """Whether it is ours now; without a place for locks everybody may go on."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        except OSError as error:
            log.warning(
                "The cache cannot be locked (%s); a reply may be paid for twice.", error.strerror
            )
        return True

    def end(self) -> None:
        """Give it back. Whoever still waits on the removed file finds the value kept."""
        if self._lock.is_locked:
            self._lock.release()
            self._path.unlink(missing_ok=True)


def pause(ends_at: float) -> float:
    """Seconds to the next look at a turn that another asker has.

    Raises:
        DeadlineError: `ends_at`, in `time.monotonic()` seconds, is past.
    """
    left = ends_at - time.monotonic()
    if left <= 0:
        raise DeadlineError(
            "The time for this article ran out while another process asked about it.",
            "Try again: its reply will be kept.",
        )
    return min(POLL, left)
