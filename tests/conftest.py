"""What every test has: no settings of the developer's, a cache of its own, cassettes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from vcr import VCR

from tests.recording import CASSETTES, ReadableJson, clean_request, clean_response, same_question
from tests.server import ModelServer, serving

SEEDS = Path(__file__).parent.parent / "seeds"
# No test asserts on a time; the same examples on every run: benchmarks/fuzz.py draws new ones.
settings.register_profile("ours", deadline=None, derandomize=True)
settings.load_profile("ours")

KEYS = ("_API_KEY", "_BASE_URL", "_ENDPOINT")


@pytest.fixture(autouse=True)
def _own_settings(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """No variable, config file or cache of the developer's reaches a test."""
    for name in list(os.environ):
        if name.startswith("SUMMARIZER_") or name.endswith(KEYS):
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture
def seed() -> str:
    """The text of the seed article."""
    return next(SEEDS.glob("000_*.txt")).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(CASSETTES)


@pytest.fixture
def vcr_config() -> dict[str, Any]:
    return {
        "serializer": "json",
        "match_on": ["method", "path", "question"],
        "before_record_request": clean_request,
        "before_record_response": clean_response,
    }


def pytest_recording_configure(config: pytest.Config, vcr: VCR) -> None:
    vcr.register_matcher("question", same_question)
    vcr.register_serializer("json", ReadableJson)


@pytest.fixture
def serve() -> Iterator[Callable[..., ModelServer]]:
    """Starts model servers that behave as they are told; see `tests.server`."""
    with ExitStack() as stack:
        yield lambda *behaviours: stack.enter_context(serving(*behaviours))
