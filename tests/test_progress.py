"""How a batch says where it stands: a live bar on a terminal, else a plain line now and then."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.batch.progress import Progress
from summarizer.cli import progress as module
from summarizer.cli.progress import pace, shown_progress, totals
from tests.samples import draft
from tests.server import Handler, ModelServer, says
from tests.test_batch_cli import asking, wire

Serve = Callable[..., ModelServer]


@pytest.mark.parametrize(
    ("progress", "said"),
    [
        (Progress(), "0 done, 0 failed, 0 tokens, about $0.0000"),
        (Progress(done=12, cached=3, failed=1, input_tokens=34_000, output_tokens=500,
                  cost_usd=0.12), "12 done (3 cached), 1 failed, 34,500 tokens, about $0.1200"),
        (Progress(done=2, earlier=5), "2 done, 5 earlier, 0 failed, 0 tokens, about $0.0000"),
        (Progress(done=2, unpriced=2), "2 done, 0 failed, 0 tokens, cost unknown"),
        (Progress(done=2, unpriced=1, cost_usd=1.5),
         "2 done, 0 failed, 0 tokens, about $1.5000 where known"),
    ],
)  # fmt: skip
def test_what_is_said(progress: Progress, said: str) -> None:
    assert totals(progress) == said


@pytest.mark.parametrize(
    ("total", "rate", "said"),
    [
        (None, 0, ""),
        (None, 4.25, ", 4.2 a second"),
        (100, 1.0, ", 1.0 a second, 1:30 left"),
        (10_010, 0.5, ", 0.5 a second, 5:33:20 left"),
    ],
)
def test_how_fast_it_goes(total: int | None, rate: float, said: str) -> None:
    assert pace(Progress(total=total, done=10), rate) == said


def test_plain_lines_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    progress = Progress(total=40)
    with shown_progress() as report:
        report(progress)
        now[0] += 9  # nothing is done while libraries load
        for _ in range(30):  # one a second
            now[0] += 1
            progress.done += 1
            report(progress)
    lines = capsys.readouterr().err.splitlines()
    assert lines == [
        "summarizer: 1 done, 0 failed, 0 tokens, about $0.0000",
        *(
            f"summarizer: {done} done, 0 failed, 0 tokens, about $0.0000, 1.0 a second, {left} left"
            for done, left in ((11, "0:29"), (21, "0:19"))
        ),
    ]


def test_a_bar_on_a_terminal(serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    seen = threading.Event()

    def waits(handler: Handler) -> None:  # until the bar has shown the article before
        seen.wait(30)
        says(draft())(handler)

    server = serve(says(draft()), waits)
    ours, theirs = pty.openpty()
    argv = ("batch", wire(2), *asking(server, "--concurrency", "1", "--no-cache"))
    command = [sys.executable, "-m", "summarizer", *argv]
    shown = b""
    with subprocess.Popen(command, stderr=theirs, env={**os.environ, "TERM": "xterm"}) as process:
        os.close(theirs)
        while piece := _read(ours):
            shown += piece
            if b"done" in shown or b"starting" in shown:
                seen.set()
    os.close(ours)
    assert process.returncode == 0
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode())
    assert "━" in text
    assert "2 done, 0 failed, 240 tokens, cost unknown" in text  # the summary at the end
    assert "\x1b[" in shown.decode()


def _read(terminal: int) -> bytes:
    """What the other side has written; nothing once it is gone."""
    try:
        return os.read(terminal, 65_536)
    except OSError:
        return b""
