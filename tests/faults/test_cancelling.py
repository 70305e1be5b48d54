"""Ctrl-C and cancellation end at once and leave nothing behind."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from pathlib import Path

import pytest

from summarizer import Summarizer
from summarizer.cache import Cache
from summarizer.errors import DeadlineError
from summarizer.interrupting import interruptible
from tests.faults.scenarios import dripping, hanging
from tests.samples import ARTICLE, draft
from tests.server import Behaviour, ModelServer, fails, says, serving

Serve = Callable[..., ModelServer]
Ready = Callable[[subprocess.Popen[str]], bool]


# A job in the background, as CI may be, ignores Ctrl-C, and so would its children. The hook tells
# the test that the command is about to do what it is to be interrupted in.
ENTRY = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
moment, told = sys.argv.pop(1), []
def hook(event, args):
    if event == moment and not told and "summarizer.pipeline" in sys.modules:
        told.append(os.write(1, b"now\\n"))
sys.addaudithook(hook)
from summarizer.cli import entry
entry()
"""


@contextmanager
def _asked(behaviour: Behaviour) -> Iterator[tuple[str, Ready]]:
    """A server that does this, and when it was asked."""
    with serving(behaviour) as server:
        yield server.base_url, lambda _process: server.arrived.wait(60)


@contextmanager
def _unreachable() -> Iterator[tuple[str, Ready]]:
    """An address that takes no connection, as its queue is full, and when one is tried."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ExitStack() as stack:
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        yield f"http://127.0.0.1:{full.getsockname()[1]}/v1", _said_now


def _said_now(process: subprocess.Popen[str]) -> bool:
    assert process.stdout
    return process.stdout.readline() == "now\n"


MOMENTS: dict[str, tuple[str, Callable[[], AbstractContextManager[tuple[str, Ready]]]]] = {
    "connecting": ("socket.connect", _unreachable),
    "no answer": ("", partial(_asked, hanging)),
    "slow body": ("", partial(_asked, dripping(b" "))),
    "pause before another try": ("", partial(_asked, fails(429, retry_after="60"))),
    "reading a long article": ("", partial(_asked, says(draft()))),
}
"""What the command is told to announce, and whom it asks."""


def interrupted(command: list[str], ready: Ready) -> None:
    """`command` is sent Ctrl-C when it is `ready`: it ends with 130, a batch saying what to do."""
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", ENTRY, *command],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ,
    ) as process:  # fmt: skip
        try:
            assert ready(process)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
    said = "summarizer: interrupted: the same command goes on.\n" if "batch" in command else ""
    assert (process.returncode, out, err) == (130, "", said)


@pytest.mark.parametrize("cache", [[], ["--no-cache"]], ids=["cache", "no cache"])
@pytest.mark.parametrize("command", ["brief", "batch"])
@pytest.mark.parametrize("name", MOMENTS)
def test_ctrl_c_ends_the_command(tmp_path: Path, name: str, command: str, cache: list[str]) -> None:
    moment, whom = MOMENTS[name]
    story = tmp_path / "story.txt"
    story.write_text(ARTICLE * (60 if "long" in name else 1), encoding="utf-8")
    with whom() as (address, ready):
        out = str(tmp_path / "out")
        interrupted(
            [moment, command, str(story), "-m", "vllm/m", "--base-url", address, "-o", out, *cache],
            ready,
        )
    left = {file.name: file for file in tmp_path.iterdir() if file.name != "story.txt"}
    if command == "batch":  # the empty ledger and its header, ready to go on
        assert left.pop("out").read_bytes() == b""
        assert json.loads(left.pop("out.run.json").read_bytes())
    assert not left
    assert not list(Path(os.environ["XDG_CACHE_HOME"]).rglob("*.lock"))


@pytest.mark.parametrize("command", ["brief", "batch"])
def test_ctrl_c_while_another_process_asks(tmp_path: Path, serve: Serve, command: str) -> None:
    server = serve(hanging)
    story = tmp_path / "story.txt"
    story.write_text(ARTICLE, encoding="utf-8")
    asks = [str(story), "-m", "vllm/m", "--base-url", server.base_url, "-o"]

    def another_waits(_first: subprocess.Popen[str]) -> bool:
        assert server.arrived.wait(60)
        interrupted(["fcntl.flock", command, *asks, str(tmp_path / "second")], _said_now)
        return len(server.asked) == 1

    interrupted(["", "brief", *asks, str(tmp_path / "out")], another_waits)
    assert not (tmp_path / "out").exists()


def test_ctrl_c_waits_for_the_end_of_a_step(caplog: pytest.LogCaptureFixture) -> None:
    """A step finds a waiter, Ctrl-C comes, the step wakes the waiter: both are heard."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        answer = loop.create_future()

        def step() -> None:
            assert not answer.done()
            signal.raise_signal(signal.SIGINT)
            answer.set_result(None)

        loop.call_soon(step)
        await answer
        await asyncio.sleep(60)

    with _default_ctrl_c(), pytest.raises(KeyboardInterrupt):
        asyncio.run(interruptible(main()))
    assert not caplog.records


def test_ctrl_c_in_the_last_step_is_heard() -> None:
    async def main() -> None:
        signal.raise_signal(signal.SIGINT)

    with _default_ctrl_c(), asyncio.Runner() as runner:
        with pytest.raises(KeyboardInterrupt):
            runner.run(interruptible(main()))
        assert runner.run(asyncio.sleep(0, "the loop goes on")) == "the loop goes on"


def test_a_second_ctrl_c_is_heard_in_a_step() -> None:
    async def main() -> None:
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(60)

    with _default_ctrl_c(), pytest.raises(KeyboardInterrupt):
        asyncio.run(interruptible(main()))


def test_the_handler_of_a_program_is_its_own() -> None:
    heard = []

    async def main() -> None:
        signal.raise_signal(signal.SIGINT)
        assert heard == [signal.SIGINT]

    with _default_ctrl_c():
        signal.signal(signal.SIGINT, lambda number, _frame: heard.append(number))
        asyncio.run(interruptible(main()))
        signal.raise_signal(signal.SIGINT)
    assert heard == [signal.SIGINT] * 2


@contextmanager
def _default_ctrl_c() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_cancelled_task_closes(serve: Serve, tmp_path: Path) -> None:
    server = serve(hanging)

    async def main() -> None:
        options = {"model": "vllm/m", "base_url": server.base_url, "cache": tmp_path}
        async with Summarizer(**options) as summarizer:
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
