"""All quotations or all claims of a batch as CSV, for a spreadsheet."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from summarizer.batch.rowfile import rows
from summarizer.errors import OutputError

Cells = list[Any]

FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""How a cell begins that a spreadsheet would reckon with, or hide its beginning."""


def write_table(kind: str, out: Path) -> Path:
    """Write the table `kind` of the rows in `out` beside it; where it was written.

    Args:
        kind: a key of `TABLES`.
        out: a finished output of a batch.

    Raises:
        OutputError: it cannot be written.
    """
    path = out.with_suffix(f".{kind}.csv")
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
            file.write(table_head(kind))
            for row in rows(out):
                if row["status"] == "done":
                    file.write(table_lines(kind, row["id"], row["brief"]))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.") from None
    return path


def table_head(kind: str) -> str:
    """The names of the columns, as a line of CSV."""
    return _csv([list(TABLES[kind][0])])


def table_lines(kind: str, id_: str, brief: dict[str, Any]) -> str:
    """The lines of one brief.

    Args:
        kind: a key of `TABLES`.
        id_: what the article is known by.
        brief: as JSON.
    """
    return _csv(_safe(TABLES[kind][1](id_, brief)))


def _csv(lines: Iterable[Cells]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(lines)
    return text.getvalue()


def _safe(lines: Iterable[Cells]) -> Iterator[Cells]:
    """Text that could be a formula gets an apostrophe in front (OWASP: CSV injection).

    One character alone, such as the "=" of a quantity, is none.
    """
    for line in lines:
        yield [
            f"'{cell}" if isinstance(cell, str) and cell[1:] and FORMULA.match(cell) else cell
            for cell in line
        ]


def _quotations(id_: str, brief: dict[str, Any]) -> Iterator[Cells]:
    for said in brief.get("quoted_statements", ()):
        speaker = said["speaker"]["name"] if said["speaker"] else ""
        yield [
            id_, said["text"], speaker, said["attribution"], said["about"],
            said["start"], said["end"], said["match"],
        ]  # fmt: skip


def _claims(id_: str, brief: dict[str, Any]) -> Iterator[Cells]:
    for claim in brief.get("quantitative_claims", ()):
        quantity, source = claim["quantity"], claim["attributed_to"]
        passages = " ".join(passage["text"].strip() for passage in claim["passages"])
        yield [
            id_, quantity["text"], quantity.get("value"), quantity.get("unit"),
            quantity.get("change"), claim["measures"], source["name"] if source else "",
            quantity["start"], quantity["end"], passages,
        ]  # fmt: skip


TABLES: dict[str, tuple[tuple[str, ...], Callable[[str, dict[str, Any]], Iterator[Cells]]]] = {
    "quotations": (
        ("id", "quotation", "speaker", "attribution", "about", "start", "end", "match"),
        _quotations,
    ),
    "claims": (
        (
            "id", "quantity", "value", "unit", "change", "measures", "attributed_to", "start",
            "end", "passages",
        ),
        _claims,
    ),
}  # fmt: skip
"""Per kind: the columns, and the lines of one brief."""
