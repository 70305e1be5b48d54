"""Make a brief of each of many articles; the same command again goes on where it stopped."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import summarizer
from summarizer.batch.lines import Reading
from summarizer.batch.progress import Progress
from summarizer.batch.running import Bounds, run_batch
from summarizer.batch.tables import TABLES, write_table
from summarizer.batch.worklist import Worklist
from summarizer.cli.common import add_model_options, add_source_options, model_options, tell
from summarizer.cli.progress import shown_progress, totals
from summarizer.errors import SettingsError
from summarizer.interrupting import interruptible

if TYPE_CHECKING:
    from summarizer.batch.site import Site

EPILOG = """\
examples:
  summarizer batch stories/ -o briefs.jsonl
  summarizer batch wire.jsonl -o briefs.jsonl -m openai/gpt-5-mini --max-cost 5
  summarizer batch wire.csv --text-column body --id-column guid -o briefs.jsonl --csv quotations
  summarizer batch links.txt https://example.org/story -o briefs.jsonl
  summarizer batch stories/ -o briefs.jsonl --site site      pages to look at: site/index.html
  summarizer batch 'stories/*.txt' -o briefs.jsonl --retry-failed
  cat wire.jsonl | summarizer batch - -o -        | jq .brief.headline

JSON lines hold text, and may hold id, title, url, language, published; lines of standard input may
be links too. A row of the output holds id, status (done or failed), article (what is known of it),
brief or error (kind, message, retryable), usage, cost_usd, seconds and cached.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `summarizer batch`."""
    parser.add_argument(
        "input", nargs="+", metavar="INPUT",
        help="files, folders, globs, links, lists of links, .jsonl, .csv; - for lines on stdin",
    )  # fmt: skip
    parser.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="JSON lines; - for stdout"
    )
    parser.add_argument("--text-column", default="text", metavar="NAME", help="default: text")
    parser.add_argument("--id-column", default="id", metavar="NAME", help="default: id")
    parser.add_argument("--ordered", action="store_true", help="rows in the order of the inputs")
    parser.add_argument("--retry-failed", action="store_true", help="do failed rows again")
    parser.add_argument(
        "--csv", choices=sorted(TABLES), help="write them all beside OUT, as OUT.KIND.csv"
    )
    parser.add_argument(
        "--site", metavar="DIR", help="a page of every brief there, and an index.html of them all"
    )
    group = parser.add_argument_group("bounds")
    group.add_argument(
        "--concurrency", type=_whole, metavar="N", help="articles at a time; default: 8"
    )
    group.add_argument("--rpm", type=_positive, metavar="N", help="requests a minute")
    group.add_argument("--tpm", type=_positive, metavar="N", help="tokens a minute, in and out")
    group.add_argument(
        "--max-cost", type=float, metavar="USD", help="stop before this is exceeded (estimated)"
    )
    group.add_argument("--limit", type=_whole, metavar="N", help="articles in this run")
    add_model_options(parser)
    add_source_options(parser)


def run(args: argparse.Namespace) -> int:
    """Brief what is missing; 1 when a row failed or the run ended early."""
    out = None if args.output == "-" else Path(args.output)
    if out is None and (args.csv or args.retry_failed or args.site):
        raise SettingsError("--csv, --site and --retry-failed need a file.", "Name one with -o.")
    reading = Reading(args.text_column, args.id_column, args.type, args.allow_private)
    work = Worklist(tuple(args.input), reading, _ours(out, args.site))
    site = _site(args)
    bounds = Bounds(
        limit=args.limit, rpm=args.rpm, tpm=args.tpm, ordered=args.ordered,
        retry_failed=args.retry_failed,
    )  # fmt: skip
    try:
        progress = asyncio.run(interruptible(_run(args, work, out, bounds, site)))
    except KeyboardInterrupt:
        tell(f"interrupted{_going_on(out)}")
        raise
    if isinstance(progress.stopped, SettingsError):
        raise progress.stopped
    _summarise(progress, out)
    if args.csv and out and out.exists():
        tell(f"{write_table(args.csv, out)} written.")
    if site and out and out.exists():
        tell(f"{site.write_index(out)} written.")
    return 1 if progress.stopped or progress.failed or progress.earlier_failed else 0


def _site(args: argparse.Namespace) -> Site | None:
    if not args.site:
        return None
    if args.schema:
        raise SettingsError("--site shows the built-in brief, not a --schema of your own.")
    # Inside: Jinja2 is for those who ask for pages (40 ms).
    from summarizer.batch.site import Site

    return Site(Path(args.site))


async def _run(
    args: argparse.Namespace,
    work: Worklist,
    out: Path | None,
    bounds: Bounds,
    site: Site | None,
) -> Progress:
    options = model_options(args) | {
        "concurrency": args.concurrency, "max_cost_usd": args.max_cost,
    }  # fmt: skip
    async with summarizer.Summarizer(**options) as engine:
        with shown_progress() as report:
            return await run_batch(engine, work, out, bounds=bounds, site=site, report=report)


def _summarise(progress: Progress, out: Path | None) -> None:
    """The end of a run, on stderr: what was done, what failed and why, what is left."""
    lines = [totals(progress)]
    if progress.total == 0:
        lines.append("There is no article in the inputs.")
    for id_, why in progress.reasons:  # a file's or a line's own words begin with its name
        named = why.startswith((f"{id_} ", f"{id_}:"))
        lines.append(f"failed: {why if named else f'{id_}: {why}'}")
    if (more := progress.failed - len(progress.reasons)) > 0:
        lines.append(f"… and {more} more failed; their rows in {out} say why.")
    if progress.changed:
        lines.append(f"{progress.changed} had another text than before and were done again.")
    if progress.earlier_failed:
        lines.append(f"{progress.earlier_failed} failed in earlier runs: --retry-failed.")
    if progress.stopped is not None:
        lines.append(f"stopped: {progress.stopped}")
    if progress.left:
        lines.append(f"{progress.left} left{_going_on(out)}")
    for line in lines:
        tell(line)


def _going_on(out: Path | None) -> str:
    """The end of a sentence about what is not done: rows in a pipe are not gone on with."""
    return ": the same command goes on." if out else "."


def _ours(out: Path | None, site: str | None) -> frozenset[Path]:
    """What is written and no input."""
    if out is None:
        return frozenset()
    tables = [out.with_suffix(f".{kind}.csv") for kind in TABLES]
    beside = out.with_name(f"{out.name}.run.json")
    return frozenset(
        path.absolute() for path in (out, beside, *tables, *([Path(site)] if site else []))
    )


def _whole(text: str) -> int:
    if (number := int(text)) < 1:
        raise ValueError
    return number


def _positive(text: str) -> float:
    if not 0 < (number := float(text)) < float("inf"):
        raise ValueError
    return number


_whole.__name__, _positive.__name__ = "whole number", "number"  # as argparse names them in errors
