"""Every scenario through the public API: a typed error or a valid brief, and few requests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from summarizer import Brief, asummarize, summarize
from summarizer.engines import llm
from summarizer.errors import ConnectionFailedError, EngineError
from tests.faults.scenarios import SCENARIOS
from tests.places import assert_every_place_holds
from tests.samples import ARTICLE, draft
from tests.server import ModelServer, says, serving

Serve = Callable[..., ModelServer]
KEY = "sk-planted-0123456789"
VENDORS = ("openai", "instructor", "tenacity", "httpx2", "httpcore2", "pydantic_core", "anyio")


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries follow at once: no test waits."""
    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    """The libraries are there: loading them takes longer than the short deadlines."""
    with serving(says(draft())) as server:
        run_sync(model="vllm/m", base_url=server.base_url, cache=False)


def run_sync(**options: Any) -> Brief:
    return summarize(ARTICLE, **options)


def run_async(**options: Any) -> Brief:
    return asyncio.run(asummarize(ARTICLE, **options))


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """`error` and all that a traceback would print before it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("run", [run_sync, run_async])
@pytest.mark.parametrize("name", SCENARIOS)
def test_a_typed_error_or_a_valid_brief(serve: Serve, run: Callable[..., Brief], name: str) -> None:
    scenario = SCENARIOS[name]
    server = serve(*scenario.behaviours)
    options = {
        "model": scenario.model, "base_url": server.base_url, "api_key": KEY, "cache": False,
        "timeout": 1.0 if scenario.slow else 60.0,
    }  # fmt: skip
    if scenario.error is None:
        brief = run(**options)
        assert_every_place_holds(brief, ARTICLE)
        assert Brief.model_validate_json(brief.model_dump_json()) == brief
        assert brief.provenance
        usage = brief.provenance.usage
        assert len(server.asked) == usage.requests == scenario.requests
        assert (usage.input_tokens, usage.output_tokens) == server.charged
        return
    with pytest.raises(EngineError) as caught:
        run(**options)
    assert type(caught.value) is scenario.error
    assert len(server.asked) == caught.value.attempts == scenario.requests
    assert caught.value.usage == server.charged
    for link in chain(caught.value):
        assert KEY not in f"{link} {link!r} {vars(link)}"
        assert type(link).__module__.partition(".")[0] not in VENDORS
    assert len(str(caught.value)) < 600
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("run", [run_sync, run_async])
def test_the_proxies_of_the_environment_are_not_asked(
    serve: Serve, run: Callable[..., Brief], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server = serve(says(draft()))
    assert run(model="vllm/m", base_url=server.base_url, cache=False)
    assert len(server.asked) == 1


@pytest.mark.parametrize("run", [run_sync, run_async])
def test_nobody_there_says_where(run: Callable[..., Brief]) -> None:
    server = ModelServer(says(""))
    server.server_close()
    with pytest.raises(ConnectionFailedError, match=server.base_url):
        run(model="vllm/m", base_url=server.base_url, cache=False)
