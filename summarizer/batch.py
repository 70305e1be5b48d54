"""A whole batch: a worklist in, rows out; what is done stays done, whatever happens."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.errors import ArticleError, EngineError, OutputError, SummarizerError
from summarizer.ledger import Ids, Ledger
from summarizer.outcomes import BatchResult, Entry
from summarizer.pipeline import Summarizer
from summarizer.render.json import render_json
from summarizer.worklist import Worklist

LISTED = 20
"""Failed articles that are named at the end; the others stand in the output."""

SYNC = 2.0
"""Seconds after which rows are made to survive a power cut too."""


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """How much one run may do.

    Attributes:
        limit: articles, at most; those that are done already do not count.
        rpm, tpm: requests and tokens a minute.
        ordered: rows in the order of the inputs.
        retry_failed: do failed rows of an earlier run again.
    """

    limit: int | None = None
    rpm: float | None = None
    tpm: float | None = None
    ordered: bool = False
    retry_failed: bool = False


@dataclass
class Progress:
    """How a run stands.

    Attributes:
        total: articles in the inputs; None when it cannot be told.
        earlier, earlier_failed: rows of earlier runs, and how many of them failed.
        done, cached, failed: of this run; cached ones are done too.
        input_tokens, output_tokens, cost_usd: spent by this run; `unpriced` replies have no price.
        reasons: (id, message) of the first failed ones.
        stopped: why the run ended early.
    """

    total: int | None = None
    earlier: int = 0
    earlier_failed: int = 0
    done: int = 0
    cached: int = 0
    failed: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float = 0.0
    unpriced: int = 0
    reasons: list[tuple[str, str]] = field(default_factory=list)
    stopped: SummarizerError | None = None

    @property
    def left(self) -> int | None:
        """Articles without a row."""
        if self.total is None:
            return None
        return max(self.total - self.earlier - self.done - self.failed, 0)

    def count(self, result: BatchResult[Any]) -> None:
        """Add one result."""
        if result.error is None:
            self.done += 1
            self.cached += result.cached
        else:
            self.failed += 1
            if len(self.reasons) < LISTED:
                self.reasons.append((result.id, str(result.error)))
        self.input_tokens += result.usage.input_tokens
        self.output_tokens += result.usage.output_tokens
        self.cost_usd += result.cost_usd or 0.0
        self.unpriced += result.cost_usd is None


async def run_batch(
    summarizer: Summarizer[Any],
    worklist: Worklist,
    out: Path | None,
    *,
    bounds: Bounds = Bounds(),
    report: Callable[[Progress], None] = lambda _progress: None,
) -> Progress:
    """Brief what `worklist` holds and `out` does not, a row an article.

    Args:
        summarizer: how, and how many at a time.
        worklist: what.
        out: a file of JSON lines that is gone on with; None for standard output.
        bounds: how much.
        report: called after every row.

    Returns:
        How it ended; `stopped` says why it ended early.

    Raises:
        OutputError: `out` is of another run, or in use.
    """
    with ExitStack() as stack:
        rows: Ledger | _Pipe
        if out is None:
            rows = _Pipe()
        else:
            rows = Ledger(out, summarizer.fingerprint, retry_failed=bounds.retry_failed)
        stack.enter_context(rows)
        progress = Progress(earlier=rows.done + rows.failed, earlier_failed=rows.failed)
        progress.total = worklist.total()
        report(progress)

        def counted(result: BatchResult[Any]) -> None:
            progress.count(result)
            report(progress)

        missing = _missing(worklist, rows.ids, bounds.limit)
        try:
            await _write_all(summarizer, missing, rows, bounds, counted)
        except SummarizerError as error:
            progress.stopped = error
    return progress


async def _write_all(
    summarizer: Summarizer[Any],
    entries: Iterator[Entry],
    rows: Ledger | _Pipe,
    bounds: Bounds,
    counted: Callable[[BatchResult[Any]], object],
) -> None:
    """A row for each of `entries`, as it is made."""
    synced = time.monotonic()
    results = summarizer.abatch(entries, ordered=bounds.ordered, rpm=bounds.rpm, tpm=bounds.tpm)
    async with aclosing(results):
        async for result in results:
            rows.append(row_of(result), failed=not result.ok)
            counted(result)
            if time.monotonic() - synced > SYNC:
                await asyncio.to_thread(rows.sync)
                synced = time.monotonic()


def _missing(worklist: Worklist, ids: Ids, limit: int | None) -> Iterator[Entry]:
    """The entries without a row, at most `limit`; a second one of the same id becomes an error."""
    taken = 0
    for given in worklist.entries():
        entry, met = given, ids.met(given.id)
        if met is False:
            if given.place == given.id:
                continue  # the same file, named twice
            what = f"{given.place}: the id {given.id!r} was there before."
            entry = Entry(given.place, ArticleError(what, "Give it another."), given.place)
            met = ids.met(entry.id)
        ids.add(entry.id)
        if met is not None:
            continue
        if taken == limit:
            return
        taken += 1
        yield entry


def row_of(result: BatchResult[Any]) -> str:
    """One line of the output, without its end."""
    row: dict[str, Any] = {"id": result.id, "status": "done" if result.ok else "failed"}
    if result.error is not None:
        row["error"] = {
            "kind": type(result.error).__name__,
            "message": str(result.error),
            "retryable": isinstance(result.error, EngineError) and result.error.retryable,
        }
    row |= {
        "usage": result.usage.model_dump(),
        "cost_usd": result.cost_usd,
        "seconds": round(result.seconds, 3),
        "cached": result.cached,
    }
    line = json.dumps(row, ensure_ascii=False)
    if result.brief is None:
        return line
    brief = render_json(result.brief, one_line=True).rstrip("\n")
    return f'{line[:-1]}, "brief": {brief}}}'


class _Pipe:
    """Standard output in place of a ledger: nothing was there before."""

    done = failed = 0

    def __init__(self) -> None:
        self.ids = Ids()

    def append(self, row: str, *, failed: bool) -> None:  # noqa: ARG002  as `Ledger.append`
        try:
            sys.stdout.write(f"{row}\n")
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(f"Standard output cannot be written: {error.strerror}.") from None

    def sync(self) -> None:
        """Nothing to do for a pipe."""

    def __enter__(self) -> _Pipe:
        return self

    def __exit__(self, *_error: object) -> None:
        self.ids.close()
