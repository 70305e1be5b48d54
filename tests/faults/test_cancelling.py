"""Ctrl-C and cancellation end at once and leave nothing behind."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import Summarizer
from summarizer.cache import Cache
from summarizer.errors import DeadlineError
from tests.faults.scenarios import SCENARIOS, hanging
from tests.samples import ARTICLE
from tests.server import ModelServer

Serve = Callable[..., ModelServer]


# A job in the background, as CI may be, ignores Ctrl-C, and so would its children.
ENTRY = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "from summarizer.cli import entry; entry()"
)


@pytest.mark.parametrize("cache", [[], ["--no-cache"]], ids=["cache", "no cache"])
@pytest.mark.parametrize("name", ["hang", "one byte at a time"])
def test_ctrl_c_ends_the_command(serve: Serve, tmp_path: Path, name: str, cache: list[str]) -> None:
    server = serve(*SCENARIOS[name].behaviours)
    story = tmp_path / "story.txt"
    story.write_text(ARTICLE, encoding="utf-8")
    command = [sys.executable, "-c", ENTRY, "brief", str(story), "-m", "vllm/m",
               "--base-url", server.base_url, "-o", str(tmp_path / "out.md"), *cache]  # fmt: skip
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ,
    ) as process:  # fmt: skip
        assert server.arrived.wait(60)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert (out, err) == ("", "")
    assert [file.name for file in tmp_path.iterdir()] == ["story.txt"]
    assert not list(Path(os.environ["XDG_CACHE_HOME"]).rglob("*.lock"))


def test_a_cancelled_task_closes(serve: Serve, tmp_path: Path) -> None:
    server = serve(hanging)

    async def main() -> None:
        options = {"model": "vllm/m", "base_url": server.base_url, "cache": tmp_path}
        async with Summarizer(**options) as summarizer:  # type: ignore[misc]
            task = asyncio.create_task(summarizer.asummarize(ARTICLE))
            assert await asyncio.to_thread(server.arrived.wait, 60)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert len(asyncio.all_tasks()) == 1

    before = set(threading.enumerate())
    asyncio.run(main())
    ours = {thread for thread in set(threading.enumerate()) - before if not thread.daemon}
    assert not ours
    assert not list(tmp_path.rglob("*.lock"))


@pytest.mark.parametrize("twin", ["fetch", "afetch"])
def test_waiting_for_another_asker_ends_at_the_deadline(tmp_path: Path, twin: str) -> None:
    made = threading.Event()
    gone = threading.Event()

    def slow() -> bytes:
        made.set()
        gone.wait()
        return b"late"

    first = Cache(tmp_path)
    other = threading.Thread(target=lambda: first.fetch("k", slow, lambda _: True))
    other.start()
    made.wait()
    try:
        with Cache(tmp_path) as cache:
            ends_at = time.monotonic() + 0.1

            def wait() -> object:
                if twin == "fetch":
                    return cache.fetch("k", lambda: b"mine", lambda _: True, ends_at)
                return asyncio.run(cache.afetch("k", _never, lambda _: True, ends_at))

            with pytest.raises(DeadlineError, match="another process"):
                wait()
    finally:
        gone.set()
        other.join()
    with Cache(tmp_path) as cache:
        assert cache.get("k") == b"late"
    first.close()


async def _never() -> bytes:
    raise AssertionError("somebody else asks")
