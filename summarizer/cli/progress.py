"""How a batch stands, on stderr: a live bar on a terminal, else a line now and then."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from summarizer.batch.progress import Progress
from summarizer.cli.common import tell

Report = Callable[[Progress], None]

EVERY = 10.0
"""Seconds between two plain lines."""

REFRESH = 0.2
"""Seconds between two refreshes of the bar."""


@contextmanager
def shown_progress() -> Iterator[Report]:
    """What to call with the state of the run, whenever it changes."""
    if not sys.stderr.isatty():
        yield _now_and_then(_print, EVERY)
        return
    # Inside, because rich costs 80 ms and a log needs none of it.
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(), TextColumn("{task.description}"))
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)

        def show(progress: Progress, rate: float) -> None:
            made = progress.earlier + progress.done + progress.failed
            words = f"{totals(progress)}{pace(progress, rate)}".replace("[", r"\[")
            bar.update(task, total=progress.total, completed=made, description=words)

        yield _now_and_then(show, REFRESH)


def totals(progress: Progress) -> str:
    """ "12 done (3 cached), 1 failed, 34,500 tokens, about $0.12"."""
    cached = f" ({progress.cached} cached)" if progress.cached else ""
    earlier = f", {progress.earlier} earlier" if progress.earlier else ""
    parts = [
        f"{progress.done} done{cached}{earlier}",
        f"{progress.failed} failed",
        f"{progress.input_tokens + progress.output_tokens:,} tokens",
        f"about ${progress.cost_usd:.4f}",
    ]
    if progress.unpriced:
        parts[-1] = "cost unknown" if not progress.cost_usd else f"{parts[-1]} where known"
    return ", ".join(parts)


def pace(progress: Progress, rate: float) -> str:
    """ ", 4.2 a second, 1:05 left", as far as it can be told."""
    if not rate:
        return ""
    words = f", {rate:.1f} a second"
    if progress.left is None:
        return words
    minutes, seconds = divmod(round(progress.left / rate), 60)
    hours, minutes = divmod(minutes, 60)
    left = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{words}, {left} left"


def _print(progress: Progress, rate: float) -> None:
    tell(f"{totals(progress)}{pace(progress, rate)}")


def _now_and_then(show: Callable[[Progress, float], None], every: float) -> Report:
    """Calls `show` with the progress and articles a second since the first, every so often.

    Args:
        every: seconds between two calls.
    """
    begun = shown = time.monotonic()
    first = 0

    def report(progress: Progress) -> None:
        nonlocal begun, first, shown
        now, made = time.monotonic(), progress.done + progress.failed
        if not first:  # what came before it was not work, but the loading of what works
            begun, first = now, made
        if now - shown >= every:
            shown = now
            show(progress, (made - first) / (now - begun) if made > first else 0.0)

    return report
