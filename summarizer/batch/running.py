"""A whole batch: a worklist in, rows out; what is done stays done, whatever happens."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.article import Article
from summarizer.batch.ids import Ids, Known
from summarizer.batch.ledger import Ledger
from summarizer.batch.progress import Progress
from summarizer.batch.worklist import Worklist
from summarizer.closing import Closing
from summarizer.errors import ArticleError, EngineError, OutputError, SummarizerError
from summarizer.neutral import to_json
from summarizer.outcomes import BatchResult, Entry
from summarizer.pipeline import Summarizer
from summarizer.render.json import render_json

if TYPE_CHECKING:
    from summarizer.batch.site import Site

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


async def run_batch(
    summarizer: Summarizer[Any],
    worklist: Worklist,
    out: Path | None,
    *,
    bounds: Bounds = Bounds(),
    site: Site | None = None,
    report: Callable[[Progress], None] = lambda _progress: None,
) -> Progress:
    """Brief what `worklist` holds and `out` does not, a row an article.

    Args:
        summarizer: how, and how many at a time.
        worklist: what.
        out: a file of JSON lines that is gone on with; None for standard output.
        bounds: how much.
        site: gets a page of every brief; only with `out`.
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
        if site and out:
            site.look_at(out)
        report(progress)

        async def written(result: BatchResult[Any], row: str) -> None:
            progress.count(result)
            if site and result.brief is not None and result.article is not None:
                made = result.id, row, result.brief, result.article
                await asyncio.to_thread(site.add, *made)
            report(progress)

        standing = site.catch_up if site else _leave
        missing = _missing(worklist, rows, progress, bounds.limit, standing)
        try:
            await _write_all(summarizer, missing, rows, bounds, written)
            rows.tidy()
        except SummarizerError as error:
            progress.stopped = error
    return progress


async def _write_all(
    summarizer: Summarizer[Any],
    entries: Iterator[Entry],
    rows: Ledger | _Pipe,
    bounds: Bounds,
    written: Callable[[BatchResult[Any], str], Awaitable[None]],
) -> None:
    """A row for each of `entries`, as it is made."""
    synced = time.monotonic()
    results = summarizer.abatch(entries, ordered=bounds.ordered, rpm=bounds.rpm, tpm=bounds.tpm)
    async with aclosing(results):
        async for result in results:
            row = row_of(result)
            rows.append(row, failed=not result.ok)
            await written(result, row)
            if time.monotonic() - synced > SYNC:
                await asyncio.to_thread(rows.sync)
                synced = time.monotonic()


def _leave(_entry: Entry) -> None:
    """Nothing is to be done about an entry whose row stands."""


def _missing(
    worklist: Worklist,
    rows: Ledger | _Pipe,
    progress: Progress,
    limit: int | None,
    standing: Callable[[Entry], object],
) -> Iterator[Entry]:
    """The entries without a row, or with one of another text, at most `limit`.

    A second entry of the same id becomes an error; `standing` is called with those that have a row.
    """
    taken = 0
    for given in worklist.entries():
        entry, met = given, rows.ids.met(given.id)
        if met is False:
            if given.place == given.id:  # the same file or link, named twice
                progress.drop_one()
                continue
            what = f"{given.place}: the id {given.id!r} was there before."
            entry = Entry(given.place, ArticleError(what, "Give it another."), given.place)
            met = rows.ids.met(entry.id)
        rows.ids.add(entry.id)
        if met and not _is_changed(entry, met):
            standing(entry)
            continue
        if taken == limit:
            return
        taken += 1
        if met:
            rows.supersede(entry.id, met)
            progress.redo(met)
        yield entry


def _is_changed(entry: Entry, known: Known) -> bool:
    """Whether the text is another than the one that the row was made of, as far as is known.

    A link that has a row is not fetched again.
    """
    article = entry.article
    return isinstance(article, Article) and known.sha256 not in ("", article.sha256)


def row_of(result: BatchResult[Any]) -> str:
    """One line of the output, without its end."""
    row: dict[str, Any] = {"id": result.id, "status": "done" if result.ok else "failed"}
    if result.article is not None:
        row["article"] = _facts(result.article)
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
    # Half characters, of a file name that is not UTF-8, become their JSON escape.
    line = to_json(row).encode("utf-8", "backslashreplace").decode()
    if result.brief is None:
        return line
    brief = render_json(result.brief, one_line=True).rstrip("\n")
    return f'{line[:-1]}, "brief": {brief}}}'


def _facts(article: Article) -> dict[str, str]:
    """What is known of `article` beside its text, and the digest of that."""
    facts = {
        "sha256": article.sha256,
        "title": article.title,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "site": article.site,
        "language": article.language,
    }
    return {name: value for name, value in facts.items() if value}


class _Pipe(Closing):
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

    def supersede(self, id_: str, known: Known) -> None:
        """A pipe has no earlier rows."""

    def sync(self) -> None:
        """Nothing to do for a pipe, like `tidy`."""

    def tidy(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Forget the ids that were met."""
        self.ids.close()
