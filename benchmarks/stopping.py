"""How long Ctrl-C takes to end a command, and how soon another asker takes over from a dead one.

    python benchmarks/stopping.py

Seconds from the signal to the end of the process, whatever the command waits for; and from the
kill of the process that asks to the moment another one asks. Fails when one takes over a second.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(ROOT := Path(__file__).parent.parent))

from tests.faults.test_cancelling import ENTRY, MOMENTS
from tests.samples import ARTICLE
from tests.test_cache import ASK

MOST = 1.0


def ended(name: str, command: str, folder: Path) -> float:
    """Seconds from Ctrl-C to the end of `command` at the moment `name`."""
    moment, whom = MOMENTS[name]
    story = folder / "story.txt"
    story.write_text(ARTICLE * (300 if "long" in name else 1), encoding="utf-8")
    with whom() as (address, ready):
        argv = [moment, command, str(story), "-m", "vllm/m", "--base-url", address, "--no-cache",
                "-o", str(folder / f"{command} {name}")]  # fmt: skip
        environ = {**os.environ, "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(
            [sys.executable, "-c", ENTRY, *argv], stdout=subprocess.PIPE, text=True, env=environ
        ) as process:
            ready(process)
            begun = time.monotonic()
            process.send_signal(signal.SIGINT)
            process.wait()
            return time.monotonic() - begun


def taken_over(folder: Path) -> float:
    """Seconds from the kill of the one that asks until one of three that wait asks."""

    def asking(mode: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", ASK, str(folder / "c"), str(folder / "log"), mode]
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    first = asking("hold")
    assert first.stdout
    first.stdout.readline()
    others = [asking("") for _ in range(3)]
    time.sleep(3)  # they have started, and wait
    begun = time.monotonic()
    first.kill()
    while (folder / "log").read_text(encoding="utf-8").count("made") < 2:
        time.sleep(0.001)
    seconds = time.monotonic() - begun
    for process in (first, *others):
        process.communicate()
    return seconds


def main() -> int:
    """Measure every moment of both commands, and the takeover."""
    with tempfile.TemporaryDirectory() as home:
        rows = [
            (f"Ctrl-C: {command}, {name}", ended(name, command, Path(home)))
            for name in MOMENTS
            for command in ("brief", "batch")
        ]
        rows.append(("the asker is killed: another asks", taken_over(Path(home))))
    print("| what | seconds |\n|---|---|")
    for what, seconds in rows:
        print(f"| {what} | {seconds:.2f} |")
    return int(any(seconds > MOST for _, seconds in rows))


if __name__ == "__main__":
    sys.exit(main())
