"""What the index of a site shows of all rows, in a temporary database: memory does not grow."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from summarizer.audit import Counts
from summarizer.neutral import one_line
from summarizer.render.listing import Listed, Overview, Ranked

TOP = 15
"""Speakers and figures that are drawn."""

SUGGESTED = 500
"""Names that are suggested for a search: the most frequent."""

WHERE = 5
"""Articles that are named for a figure."""

COINCIDENCE = 1000
"""Numbers without a unit below this recur by chance."""

_TABLES = """
PRAGMA cache_size = -4000;
PRAGMA synchronous = OFF;
PRAGMA journal_mode = OFF;
CREATE TABLE entries (number INTEGER PRIMARY KEY, listed TEXT);
CREATE TABLE hits (kind TEXT, key TEXT, name TEXT, number INT);
"""
_RANKED = """
SELECT key, count(*) AS times, count(DISTINCT number) AS articles FROM hits
WHERE kind = ? GROUP BY key HAVING articles >= ? ORDER BY {} DESC, key LIMIT ?
"""
_NAMED = """
SELECT name FROM hits WHERE kind = ? AND key = ? GROUP BY name
ORDER BY count(*) DESC, min(rowid) LIMIT 1
"""
_WHERE = """
SELECT DISTINCT listed FROM hits JOIN entries USING (number) WHERE kind = ? AND key = ? LIMIT ?
"""


class Gathered:
    """Takes rows one by one; gives them back small, and what they add up to."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._database.executescript(_TABLES)
        self._database.execute("BEGIN")  # one for all: a thousand times fewer writes
        self._totals = dict.fromkeys(Counts.model_fields, 0)
        self._number = self._done = 0

    def add(self, row: dict[str, Any], page: str, why: str = "") -> None:
        """Take a row.

        Args:
            row: of a batch.
            page: address of its page, "" when it has none.
            why: what to say about that.
        """
        self._number += 1
        listed = listed_row(row, page, why)
        dumped = json.dumps(asdict(listed) | {"counts": listed.counts.model_dump()})
        self._database.execute("INSERT INTO entries VALUES (?, ?)", (self._number, dumped))
        if row["status"] == "done":
            self._done += 1
            for name, count in listed.counts:
                self._totals[name] += count
            hits = [(kind, key, name, self._number) for kind, key, name in _hits(row["brief"])]
            self._database.executemany("INSERT INTO hits VALUES (?, ?, ?, ?)", hits)

    def overview(self) -> Overview:
        """What stands above the list."""
        self._database.execute("CREATE INDEX by_key ON hits (kind, key)")
        return Overview(
            done=self._done,
            failed=self._number - self._done,
            counts=Counts(**self._totals),
            speakers=self._ranked("speaker", TOP),
            figures=self._ranked("figure", TOP, least=2, order="articles", where=WHERE),
            actors=[entry.name for entry in self._ranked("actor", SUGGESTED)],
            voices=[entry.name for entry in self._ranked("speaker", SUGGESTED)],
        )

    def entries(self) -> Iterator[Listed]:
        """The rows, in their order."""
        for (dumped,) in self._database.execute("SELECT listed FROM entries ORDER BY number"):
            yield _listed(dumped)

    def close(self) -> None:
        """Forget them."""
        self._database.close()

    def _ranked(
        self, kind: str, most: int, *, least: int = 1, order: str = "times", where: int = 0
    ) -> list[Ranked]:
        ranked = self._database.execute(_RANKED.format(order), (kind, least, most)).fetchall()
        found = []
        for key, times, articles in ranked:
            (name,) = self._database.execute(_NAMED, (kind, key)).fetchone()
            places = [
                (entry.headline, entry.page)
                for (dumped,) in self._database.execute(_WHERE, (kind, key, where))
                if (entry := _listed(dumped))
            ]
            found.append(Ranked(name, times, articles, places))
        return found


def _listed(dumped: str) -> Listed:
    fields = json.loads(dumped)
    return Listed(**fields | {"counts": Counts(**fields["counts"])})


def listed_row(row: dict[str, Any], page: str, why: str) -> Listed:
    """What the index says of one row."""
    article = row.get("article") or {}
    facts = ("site", "published", "url", "language")
    known: dict[str, Any] = {name: article.get(name) or "" for name in facts}
    if row["status"] == "failed":
        return Listed(row["id"], why=row["error"]["message"], **known)
    brief = row["brief"]
    speakers = [said["speaker"]["name"] for said in brief["quoted_statements"] if said["speaker"]]
    return Listed(
        row["id"],
        page,
        one_line(brief["headline"]) or row["id"],
        why,
        actors=[actor["name"] for actor in brief["key_actors"]],
        speakers=list(dict.fromkeys(speakers)),
        quotations=len(brief["quoted_statements"]),
        counts=Counts(**brief["audit"]["counts"]),
        **known,
    )


def _hits(brief: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Kind, key and name of each actor, speaker and figure of a brief."""
    for actor in brief["key_actors"]:
        yield "actor", actor["name"].casefold(), actor["name"]
    for said in brief["quoted_statements"]:
        if said["speaker"]:
            name = one_line(said["speaker"]["name"])
            yield "speaker", name.casefold(), name
    for claim in brief["quantitative_claims"]:
        quantity = claim["quantity"]
        value, unit, text = quantity["value"], quantity["unit"] or "", one_line(quantity["text"])
        if value is None or not (unit or abs(value) >= COINCIDENCE):
            continue
        bare = not any(map(str.isalpha, text)) and unit.isalpha() and not unit.isupper()
        yield "figure", f"{value:.12g} {unit.casefold()}", f"{text} {unit}" if bare else text
