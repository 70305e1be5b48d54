"""The second process of a big batch: the same results, nothing lost, nothing left behind."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from summarizer import Article, Entry, Summarizer
from summarizer.many import briefing
from summarizer.many.helper import Helper
from tests.faults.scenarios import hanging
from tests.samples import draft
from tests.server import Behaviour, Handler, ModelServer, fails, says
from tests.test_batch import article, at

Serve = Callable[..., ModelServer]

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="looks into /proc")

COUNT = 24


def until(reached: Callable[[], Any]) -> Any:
    """What `reached` returns once it is true."""
    ends_at = time.monotonic() + 60
    while not (found := reached()):
        assert time.monotonic() < ends_at
        threading.Event().wait(0.01)
    return found


def children(pid: int) -> list[int]:
    """The processes that `pid` has started."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def helpers_of(pid: int) -> list[int]:
    """Those of them that are helpers by now."""
    running = [(child, Path(f"/proc/{child}/cmdline")) for child in children(pid)]
    return [child for child, line in running if b"summarizer.many.helping" in line.read_bytes()]


@pytest.fixture
def helpers(monkeypatch: pytest.MonkeyPatch) -> list[Helper]:
    """The helpers that batches have."""
    made: list[Helper] = []

    def make(*given: Any) -> Helper:
        made.append(Helper(*given))
        return made[-1]

    monkeypatch.setattr(briefing, "Helper", make)
    monkeypatch.setattr(briefing, "spare_cores", lambda: 1)
    return made


def outcomes(server: ModelServer, helpers: list[Helper], concurrency: int) -> list[Any]:
    """What became of `COUNT` articles."""
    with Summarizer(**at(server, concurrency=concurrency)) as summarizer:
        results = list(summarizer.batch(map(article, range(COUNT)), ordered=True))
    return [
        (
            result.brief.model_dump(mode="json", exclude={"provenance": {"created_at"}})
            if result.brief
            else (type(result.error), str(result.error), vars(result.error)),
            result.usage,
            result.cost_usd,
            result.cached,
        )
        for result in results
    ]


WRONG = draft(quoted_statements=[{"quotation": "Q9", "speaker": "Ana Ruiz", "about": "stone"}])


@pytest.mark.parametrize(
    "behaviour",
    [says(draft()), says(WRONG), says({"headline": 1}), fails(400)],
    ids=["good", "not in the article", "not of the schema", "refused"],
)
def test_a_helper_changes_no_result(
    serve: Serve, helpers: list[Helper], behaviour: Behaviour
) -> None:
    alone = outcomes(serve(behaviour), helpers, briefing.AT_ONCE - 1)
    assert not helpers
    helped = outcomes(serve(behaviour), helpers, briefing.AT_ONCE)
    assert len(helpers) == 1
    assert helped == alone


def test_articles_are_read_ahead_but_never_paid_for(serve: Serve, helpers: list[Helper]) -> None:
    server = serve(says(draft()))
    concurrency = briefing.AHEAD * 3
    begun: list[int] = []

    def reading(number: int) -> Article:
        begun.append(number)
        return Article.from_text(article(number))

    entries = (Entry(str(number), partial(reading, number)) for number in itertools.count())
    with Summarizer(**at(server, concurrency=concurrency)) as summarizer:
        results = summarizer.batch(entries)
        assert next(results).ok
        until(lambda: len(begun) == 2 * concurrency + 3)
        results.close()  # an iterator that is a generator
    assert len(server.asked) == concurrency


def test_what_a_killed_helper_had_begun_is_done_without_it(
    serve: Serve, helpers: list[Helper], caplog: pytest.LogCaptureFixture
) -> None:
    held = threading.Event()

    def behaviour(handler: Handler) -> None:
        if len(server.asked) > 1:
            held.wait(60)
        says(draft())(handler)

    server = serve(behaviour)
    before = set(children(os.getpid()))

    def kill() -> None:
        until(lambda: len(server.asked) > briefing.AT_ONCE)
        (pid,) = set(children(os.getpid())) - before
        os.kill(pid, signal.SIGKILL)
        until(lambda: helpers[0].lost)
        held.set()

    killing = threading.Thread(target=kill)
    killing.start()
    results = outcomes(server, helpers, briefing.AT_ONCE)
    killing.join()
    assert [usage.requests for _, usage, _, _ in results] == [1] * COUNT
    assert len(server.asked) == COUNT
    assert "The helper process has ended" in caplog.text


@pytest.mark.parametrize(
    ("end", "said"),
    [
        (signal.SIGINT, "summarizer: interrupted: the same command goes on.\n"),
        (signal.SIGKILL, ""),
    ],
)
def test_the_helper_ends_with_the_command(
    serve: Serve, tmp_path: Path, end: signal.Signals, said: str
) -> None:
    if not briefing.spare_cores():
        pytest.skip("a single core has no helper")
    server, work = serve(hanging), tmp_path / "work.jsonl"
    work.write_text("".join(json.dumps({"text": article(n)}) + "\n" for n in range(40)))
    start = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    command = [
        sys.executable, "-c", f"{start}from summarizer.cli import entry; entry()", "batch",
        str(work), "-o", str(tmp_path / "out"), "-m", "vllm/m", "--base-url", server.base_url,
        "--concurrency", "40", "--no-cache",
    ]  # fmt: skip
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True) as process:
        try:
            (helper,) = until(lambda: helpers_of(process.pid))
            process.send_signal(end)
            _, err = process.communicate(timeout=60)
        finally:
            process.kill()
    assert err == said
    until(lambda: not Path(f"/proc/{helper}").exists())
