"""What every fault of a server costs: requests, seconds beyond nothing, extra memory.

    python benchmarks/faults.py                 all scenarios, as a Markdown table
    python benchmarks/faults.py "100 MB answer" hang

Each scenario runs in a process of its own, after one good brief that loads the libraries; extra
memory is the growth of its peak. Fails when a promise is broken: over 4 requests, later than the
deadline + 0.5 s, over + 64 MB, or an outcome that is not the one named.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(ROOT := Path(__file__).parent.parent))

from summarizer.errors import SummarizerError
from tests.faults.scenarios import SCENARIOS, bomb
from tests.samples import ARTICLE, draft
from tests.server import says, serving

DEADLINE, LONG_DEADLINE = 2.0, 30.0
LATE, MEGABYTES, REQUESTS = 0.5, 64, 4


def peak() -> float:
    """This process's peak memory, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def ask(base_url: str, warm_url: str, model: str, deadline: float) -> None:
    """Run in a process of its own: one brief; prints what it cost."""
    from summarizer import summarize

    def brief(url: str, seconds: float, name: str) -> str:
        try:
            summarize(ARTICLE, model=name, base_url=url, api_key="k", cache=False, timeout=seconds)
        except SummarizerError as error:
            return type(error).__name__
        return "brief"

    assert brief(warm_url, 60.0, "vllm/m") == "brief"
    before, started = peak(), time.monotonic()
    outcome = brief(base_url, deadline, model)
    print(json.dumps([outcome, time.monotonic() - started, peak() - before]))


def measure(name: str) -> bool:
    """Run one scenario and print its row; whether it kept its promises."""
    scenario = SCENARIOS[name]
    deadline = DEADLINE if scenario.slow else LONG_DEADLINE
    with serving(says(draft())) as warm, serving(*scenario.behaviours) as server:
        command = [sys.executable, __file__, "--ask", server.base_url, warm.base_url,
                   scenario.model, str(deadline)]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        asked = len(server.asked)
    outcome, seconds, grown = json.loads(done.stdout)
    expected = scenario.error.__name__ if scenario.error else "brief"
    kept = (
        outcome == expected and asked <= REQUESTS and grown <= MEGABYTES
        and seconds <= deadline + LATE
    )  # fmt: skip
    mark = "" if kept else " **broken**"
    print(f"| {name} | {asked} | {seconds:.2f} | {grown:.0f} MB | {outcome}{mark} |", flush=True)
    return kept


def main() -> int:
    """Measure the scenarios named, or all."""
    if sys.argv[1:2] == ["--ask"]:
        base_url, warm_url, model, deadline = sys.argv[2:]
        ask(base_url, warm_url, model, float(deadline))
        return 0
    bomb()  # made beforehand: packing it takes seconds that are not the client's
    print("| scenario | requests | seconds | extra memory | outcome |\n|---|---|---|---|---|")
    kept = [measure(name) for name in sys.argv[1:] or SCENARIOS]  # every row, then the verdict
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
