"""The public face: what the package exports, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import summarizer


def test_everything_listed_is_there_and_sorted() -> None:
    assert summarizer.__all__ == sorted(summarizer.__all__, key=str)
    for name in summarizer.__all__:
        assert getattr(summarizer, name) is not None
    assert set(summarizer.__all__) <= set(dir(summarizer))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        summarizer.nonsense  # noqa: B018


def test_exported_classes_say_where_they_are_from() -> None:
    assert summarizer.Brief.__module__.startswith("summarizer.")
    assert issubclass(summarizer.SummarizerError, Exception)


HEAVY = ("openai", "instructor", "tenacity", "httpx2", "jinja2", "rich", "trafilatura", "diskcache",
         "lingua", "yaml", "lxml", "pypdf", "ssl")  # fmt: skip


def modules_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after `code`."""
    script = f"{code}\nimport sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert not modules_after("import summarizer").intersection(HEAVY)


def test_reading_evidence_needs_no_model_library() -> None:
    loaded = modules_after("import summarizer; summarizer.read_evidence('“Hello,” she said.')")
    assert not loaded.intersection({"openai", "instructor", "tenacity", "httpx2", "jinja2", "rich"})
