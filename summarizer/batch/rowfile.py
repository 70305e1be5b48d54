"""The file of a batch: lines of JSON, read, mended and rewritten so that no row is ever lost."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from summarizer.batch.ids import key_of
from summarizer.errors import OutputError

_SHA256 = re.compile(r"[0-9a-f]{64}")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a finished or mended file.

    Raises:
        OutputError: a line is none.
    """
    for row, _ in rows_with_lines(path):
        yield row


def rows_with_lines(path: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    """The rows as in `rows`, each with its line as it stands, without the end.

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
            yield row, line.removesuffix(b"\n")


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


def text_digest(row: dict[str, Any]) -> str:
    """The sha256 of the text that `row` was made of; "" when it does not say."""
    for said, key in ((row.get("article"), "sha256"), (row.get("brief"), "provenance")):
        found = said.get(key) if isinstance(said, dict) else None
        found = found.get("article_sha256") if isinstance(found, dict) else found
        if isinstance(found, str) and _SHA256.fullmatch(found):
            return found
    return ""


def mend(path: Path) -> None:
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


def rewrite(path: Path, keep: Callable[[dict[str, Any]], bool]) -> None:
    """Leave only the rows to `keep`; the old file stands until the new one is whole."""
    part = path.with_name(f".{path.name}.part")
    with path.open("rb") as old, part.open("wb") as new:
        new.writelines(line for line in old if (row := _row(line)) is not None and keep(row))
        new.flush()
        os.fsync(new.fileno())
    part.replace(path)


def keep_newest(path: Path, doubled: set[bytes]) -> None:
    """Of the rows whose id is among `doubled`, leave the last."""
    if not doubled:
        return
    older = Counter(key for row in rows(path) if (key := key_of(row["id"])) in doubled)

    def keep(row: dict[str, Any]) -> bool:
        key = key_of(row["id"])
        older[key] -= 1
        return key not in doubled or older[key] == 0

    rewrite(path, keep)
    doubled.clear()
