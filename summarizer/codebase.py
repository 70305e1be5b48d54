"""What grounds a brief: a digest of this package's own code, so that other code grounds anew."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from summarizer.version import __version__

LIBRARIES = ("rapidfuzz", "sentencex")
"""Those whose answers grounding rests on."""


@cache
def code_sha256() -> str:
    """Digest of the code and the libraries that make a brief of a reply, as they are installed.

    The source files are read whole (190 files, 4 ms), because the version does not change while
    somebody works on them; of a library the size and time of its files must do.
    """
    known = hashlib.sha256(f"{__version__} {sys.version}".encode())
    for path in _files(Path(__file__).parent, ".py"):
        known.update(path.read_bytes())
    for name in LIBRARIES:
        found = find_spec(name)
        for place in (found.submodule_search_locations or ()) if found else ():
            for path in _files(Path(place), ".so", ".pyd", "__init__.py"):
                seen = path.stat()
                known.update(f"{path.name} {seen.st_size} {seen.st_mtime_ns}".encode())
    return known.hexdigest()


def _files(folder: Path, *endings: str) -> list[Path]:
    """All files under `folder` with one of the `endings`, in an order that does not change."""
    return sorted(
        Path(parent, name)
        for parent, _, names in os.walk(folder)
        for name in names
        if name.endswith(endings)
    )
