"""docs/reliability.md names a test for each promise: each of them is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from summarizer.audit import Reason
from tests.faults.scenarios import SCENARIOS

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
CODE = re.findall(r"`([^`]+)`", PAGE)
QUOTED = set(re.findall(r"\"([^\"]+)\"", PAGE))
FILES = {path.name: path for folder in ("tests", "benchmarks", "summarizer") for path in
         (ROOT / folder).rglob("*.py")}  # fmt: skip


@pytest.mark.parametrize("name", sorted({code for code in CODE if "test_" in code}))
def test_every_test_it_names_is_there(name: str) -> None:
    file, _, function = name.partition("::")
    path = FILES[Path(file).name]
    assert not file.startswith("tests/") or path == ROOT / file
    assert not function or f"def {function}(" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", sorted({code for code in CODE if re.fullmatch(r"[\w/]+\.py", code)})
)
def test_every_file_it_names_is_there(name: str) -> None:
    assert Path(name).name in FILES
    assert "/" not in name or (ROOT / name).is_file()


@pytest.mark.parametrize(
    "name", sorted(set(re.findall(r"\"([^\"]+)\"", PAGE)) - {Reason.INSTRUCTION.value})
)
def test_every_scenario_it_names_is_there(name: str) -> None:
    begun = name.removesuffix(" …")
    assert name in SCENARIOS or any(known.startswith(begun) for known in SCENARIOS)


def test_every_row_names_a_test() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ")]
    promises = [row for row in rows if not row.startswith("| promise")]
    assert len(promises) > 15
    for row in promises:
        assert "test_" in row or '"' in row or "`benchmarks/" in row, row
