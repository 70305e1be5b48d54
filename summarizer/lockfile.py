"""A file that one holder has at a time: the kernel takes it from a holder that dies.

By the OS itself, since every article takes a turn: 25 µs, of which filelock makes 250.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from summarizer.closing import Closing

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


HELD = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""What a system says of a file that is another's: threads and processes alike."""


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
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(file)
            ours = os.fstat(file).st_nlink > 0  # else its holder has removed it: it is made anew
        except OSError as error:
            os.close(file)
            if error.errno in HELD:
                return False
            raise
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
