"""A file that one holder has at a time: the kernel takes it from a holder that dies.

By portalocker's one call for each system, since every article takes a turn: 35 µs, of which
filelock's own files, threads and contexts make 250.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from summarizer.closing import Closing


class LockFile(Closing):
    """Take it, and close it when done; nobody else has it meanwhile.

    Args:
        path: a file that is nothing else; made when it is taken, removed when it is closed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1

    def taken(self) -> bool:
        """Whether it is ours now.

        Raises:
            OSError: nobody can have it: there is no place for files, or for locks.
        """
        # Inside, because it costs 20 to 100 ms, and most commands lock nothing.
        from portalocker import AlreadyLocked, LockException, LockFlags, lock

        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            lock(file, LockFlags.EXCLUSIVE | LockFlags.NON_BLOCKING)
            ours = os.fstat(file).st_nlink > 0  # else its holder has removed it: it is made anew
        except AlreadyLocked:
            ours = False
        except LockException as error:
            os.close(file)
            cause = error.__cause__ or error.__context__
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from None
        if ours:
            self._file = file
        else:
            os.close(file)
        return ours

    def close(self) -> None:
        """Let others have it; safe to call twice, and when it was never ours."""
        if self._file >= 0:
            with suppress(OSError):  # its folder is gone; or a system that keeps open files
                self._path.unlink()
            os.close(self._file)
            self._file = -1
