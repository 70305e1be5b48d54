"""How long starting takes, beside others, in one run: ``python benchmarks/startup.py``.

Prints medians and two ratios: ``import summarizer`` to importing pydantic's BaseModel, and a whole
brief of the seed article to ``llm --version`` (PyPI: llm; pass its interpreter's folder with
``--llm DIR`` when it lives in a virtual environment of its own; left out when it is not there).
The commands take turns, so that a busy machine is busy for all of them.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
SEED = next((ROOT / "seeds").glob("000_*.txt"))
sys.path.insert(0, str(ROOT))

from tests.server import says, serving  # noqa: E402  the tests' own model server


def seconds(command: list[str], environ: dict[str, str]) -> float:
    """The wall time of one run of `command`."""
    start = time.perf_counter()
    subprocess.run(command, env=environ, capture_output=True, check=True)
    return time.perf_counter() - start


def cached_brief(summarizer: str, environ: dict[str, str]) -> list[str]:
    """A command whose reply is kept already: a recorded one, served once on loopback."""
    cassette = json.loads((ROOT / "cassettes" / "000-brief@2.json").read_text(encoding="utf-8"))
    reply = cassette["interactions"][-1]["response"]["body"]["choices"][0]["message"]["content"]
    with serving(says(reply)) as server:
        command = [summarizer, "brief", str(SEED), "-m", "vllm/m", "--base-url", server.base_url]
        seconds(command, environ)
    return command


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--llm", default="", help="folder that holds the llm command")
    args = parser.parse_args()
    python = sys.executable
    summarizer = str(Path(python).with_name("summarizer"))
    commands = {
        "python -c pass": [python, "-c", "pass"],
        "import pydantic.BaseModel": [python, "-c", "from pydantic import BaseModel"],
        "import summarizer": [python, "-c", "import summarizer"],
        "summarizer --version": [summarizer, "--version"],
        "summarizer brief SEED": [summarizer, "brief", str(SEED), "-m", "extractive"],
        "summarizer brief SEED -f json": [
            summarizer, "brief", str(SEED), "-m", "extractive", "-f", "json",
        ],
    }  # fmt: skip
    llm = shutil.which("llm", path=args.llm or None)
    if llm:
        commands["llm --version"] = [llm, "--version"]
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "HOME": home, "XDG_CACHE_HOME": home, "LLM_USER_PATH": home}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package is compiled
        commands["summarizer brief SEED, cached"] = cached_brief(summarizer, environ)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(args.rounds + 1):
            for name, command in commands.items():
                times[name].append(seconds(command, environ))
    medians = {name: statistics.median(found[1:]) for name, found in times.items()}
    for name, median in medians.items():
        print(f"{name:<32} {1000 * median:7.0f} ms")
    ratio = medians["import summarizer"] / medians["import pydantic.BaseModel"]
    print(f"\nimport summarizer / import pydantic.BaseModel = {ratio:.2f} (goal: at most 1.60)")
    if llm:
        for name in ("summarizer brief SEED", "summarizer brief SEED, cached"):
            ratio = medians[name] / medians["llm --version"]
            print(f"{name} / llm --version = {ratio:.2f} (goal: at most 0.35)")


if __name__ == "__main__":
    main()
