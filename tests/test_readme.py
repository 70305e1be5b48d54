"""What the README says to type works, and shows what it shows."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.cli.main import parser_for
from summarizer.engines.providers import PROVIDERS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
COMMANDS = [
    line.partition("  #")[0].strip()
    for kind, text in BLOCKS
    if kind == "console"
    for line in text.splitlines()
    if "summarizer " in line
]


def run(line: list[str]) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "COLUMNS": "88"}
    return subprocess.run(
        line, capture_output=True, text=True, check=False, cwd=ROOT, env=environ, timeout=120
    )


def test_the_first_command_prints_what_is_shown() -> None:
    first = next(text for kind, text in BLOCKS if kind == "console")
    install, brief = first.strip().split(" && ")
    assert install == "pip install ."
    done = run([sys.executable, "-m", *shlex.split(brief)])
    shown = next(text for kind, text in BLOCKS if kind == "text")
    assert done.stdout == shown
    assert "No model is configured" in done.stderr


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_parses(line: str) -> None:
    for part in re.split(r"&&|\|", line):
        words = shlex.split(part.replace("*.txt", "story.txt"))
        if words and words[0] == "summarizer":
            assert parser_for(words[1:]).parse_args(words[1:]).run


def test_the_python_example_runs() -> None:
    code = next(text for kind, text in BLOCKS if kind == "python")
    done = run([sys.executable, "-c", code])
    assert done.stderr == ""
    assert "Volodymyr Zelensky “Two states are officially at war against Ukraine,”" in done.stdout
    assert "30,000 — number not in the article" in done.stdout


def test_the_schema_example_is_a_schema() -> None:
    code = [text for kind, text in BLOCKS if kind == "python"][1]
    definition = "\n".join(line for line in code.splitlines() if "needs a key" not in line)
    check = "from summarizer.schemas import reply_schema\nprint(reply_schema(Obituary)['required'])"
    done = run([sys.executable, "-c", f"{definition}\n{check}"])
    assert "'last_words'" in done.stdout


def test_every_provider_is_in_the_table() -> None:
    for name, row in PROVIDERS.items():
        assert f"`{name}/…`" in README
        assert row.key_variable in README


def test_every_link_leads_somewhere() -> None:
    for target in re.findall(r"\]\(((?!http)[^)#]+)\)", README):
        assert (ROOT / target).exists(), target
