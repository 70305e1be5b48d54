"""The engine against a server that misbehaves: typed errors, few requests, exact usage."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
from collections.abc import Callable, Iterator
from socket import SHUT_RDWR
from typing import Any

import pytest

from summarizer.brief import Brief
from summarizer.engines import llm
from summarizer.engines.base import Allowance, Reply, Request
from summarizer.engines.llm import LLMEngine
from summarizer.engines.providers import resolve
from summarizer.errors import (
    AuthenticationError,
    ConnectionFailedError,
    DeadlineError,
    EngineError,
    QuotaError,
    RateLimitError,
    RefusalError,
    ReplyError,
    RequestError,
    ServerError,
    TruncatedError,
)
from summarizer.messages import Message
from summarizer.schemas import response_model
from tests.samples import draft
from tests.server import Behaviour, ModelServer, completion, fails, says, sends

Serve = Callable[..., ModelServer]
Ask = Callable[..., Reply]

REQUEST = Request(
    [Message("system", "Be brief."), Message("user", "The article.")],
    response_model(Brief),
)


def ask_sync(server: ModelServer, seconds: float = 30.0, model: str = "vllm/m") -> Reply:
    engine = LLMEngine(resolve(model, base_url=server.base_url, api_key="sk-planted"))
    try:
        return engine.ask(REQUEST, Allowance(time.monotonic() + seconds))
    finally:
        engine.close()


def ask_async(server: ModelServer, seconds: float = 30.0, model: str = "vllm/m") -> Reply:
    async def main() -> Reply:
        engine = LLMEngine(resolve(model, base_url=server.base_url, api_key="sk-planted"))
        try:
            return await engine.aask(REQUEST, Allowance(time.monotonic() + seconds))
        finally:
            await engine.aclose()

    return asyncio.run(main())


both_faces = pytest.mark.parametrize("ask", [ask_sync, ask_async])


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries follow at once: no test waits."""
    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)


GOOD = json.dumps(draft())


@pytest.mark.parametrize(
    "content",
    [
        GOOD,
        f"```json\n{GOOD}\n```",
        f"Here is the brief:\n{GOOD}\nI hope it helps.",
        f"<think>Let me see. {{}} {{</think>\n{GOOD}",
    ],
    ids=["plain", "fenced", "chatty", "thinking"],
)
def test_one_whole_object_is_taken(serve: Serve, content: str) -> None:
    assert json.loads(ask_sync(serve(says(content))).content) == draft()


VENDORS = ("openai", "instructor", "tenacity", "httpx2", "httpcore2")


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """`error` and all that a traceback would print before it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def message(**fields: Any) -> Behaviour:
    return says(None, message=fields)


@both_faces
@pytest.mark.parametrize(
    ("behaviour", "error", "requests"),
    [
        (fails(401), AuthenticationError, 1),
        (fails(403), AuthenticationError, 1),
        (fails(402), QuotaError, 1),
        (fails(429, code="insufficient_quota"), QuotaError, 1),
        (fails(400), RequestError, 1),
        (fails(404), RequestError, 1),
        (fails(413), RequestError, 1),
        (fails(429), RateLimitError, 4),
        (fails(500), ServerError, 4),
        (fails(503), ServerError, 4),
        (sends(b"", 307, location="http://127.0.0.1:9/"), RequestError, 1),
        (says(GOOD, finish_reason="length"), TruncatedError, 1),
        (says(GOOD, finish_reason="content_filter"), RefusalError, 1),
        (message(refusal="I cannot."), RefusalError, 1),
        (message(content=""), ReplyError, 1),
        (says(None), ReplyError, 1),
        (says("no JSON"), ReplyError, 1),
        (says("[1]"), ReplyError, 1),
        (says('{"headline": NaN}'), ReplyError, 1),
        (says('{"headline": "a", "headline": "b"}'), ReplyError, 1),
        (says(GOOD.replace("Bridge", "\\u0000")), ReplyError, 1),
        (says(GOOD.replace("Bridge", "\\ud800")), ReplyError, 1),
        (says(GOOD + GOOD), ReplyError, 1),
        (says('{"a":' * 5000), ReplyError, 1),
        (says(json.dumps(draft(surprise=1))), ReplyError, 1),
        (says(json.dumps(draft(headline=None))), ReplyError, 1),
        (sends({**completion(GOOD), "choices": []}), ReplyError, 1),
        (sends({**completion(GOOD), "choices": None}), ReplyError, 1),
        (sends({"error": {"message": "overloaded"}}), ServerError, 4),
        (sends(b"<html>Welcome</html>", content_type="text/html"), ReplyError, 1),
        (sends(b"not json"), ReplyError, 1),
        (sends(b""), ReplyError, 1),
        (sends(b"[]"), ReplyError, 1),
        (sends(gzip.compress(b" " * 10**6), content_encoding="gzip"), ReplyError, 1),
        (sends(b" " * 9_000_000), ReplyError, 1),
    ],
)
def test_what_is_not_whole_is_a_typed_error(
    serve: Serve, ask: Ask, behaviour: Behaviour, error: type[EngineError], requests: int
) -> None:
    server = serve(behaviour)
    with pytest.raises(EngineError) as caught:
        ask(server)
    assert type(caught.value) is error
    assert len(server.asked) == caught.value.attempts == requests
    for link in chain(caught.value):
        assert "sk-planted" not in f"{link} {link!r} {vars(link)}"
        assert type(link).__module__.partition(".")[0] not in VENDORS


@both_faces
def test_what_passes_is_tried_again(serve: Serve, ask: Ask) -> None:
    server = serve(fails(500), fails(429), says(draft()))
    reply = ask(server)
    assert (reply.requests, len(server.asked)) == (3, 3)


@both_faces
def test_usage_of_all_attempts_is_added_up(serve: Serve, ask: Ask) -> None:
    broken = {**completion(GOOD, usage=(7, 3)), "error": {"message": "overloaded"}}
    reply = ask(serve(sends(broken), says(draft(), usage=(100, 20))))
    assert (reply.input_tokens, reply.output_tokens) == (107, 23)


@both_faces
def test_a_wait_longer_than_the_time_left_is_an_error_at_once(serve: Serve, ask: Ask) -> None:
    server = serve(fails(429, retry_after="3600"))
    with pytest.raises(RateLimitError) as caught:
        ask(server)
    assert len(server.asked) == 1
    assert caught.value.retry_after == 3600


@both_faces
def test_a_short_wait_is_kept(serve: Serve, ask: Ask) -> None:
    server = serve(fails(429, retry_after="0"), says(draft()))
    assert ask(server).requests == 2


@both_faces
def test_a_server_that_never_answers_meets_the_deadline(serve: Serve, ask: Ask) -> None:
    server = serve(lambda handler: handler.server.stopping.wait() and None)
    with pytest.raises(DeadlineError) as caught:
        ask(server, seconds=0.3)
    assert caught.value.attempts == 1


@both_faces
def test_a_server_that_drips_meets_the_deadline(serve: Serve, ask: Ask) -> None:
    def drip(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "application/json")
        handler.end_headers()
        while not handler.server.stopping.wait(0.02):
            handler.wfile.write(b" ")

    with pytest.raises(DeadlineError):
        ask(serve(drip), seconds=0.3)


@both_faces
def test_a_server_that_hangs_up_is_tried_again(serve: Serve, ask: Ask) -> None:
    server = serve(lambda handler: handler.connection.shutdown(SHUT_RDWR), says(draft()))
    assert ask(server).requests == 2


def test_nobody_there_says_where(serve: Serve) -> None:
    server = ModelServer(says(""))
    server.server_close()
    with pytest.raises(ConnectionFailedError, match=r"127\.0\.0\.1"):
        ask_sync(server)


@both_faces
def test_the_proxies_of_the_environment_are_not_asked(
    serve: Serve, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert ask(serve(says(draft()))).requests == 1


@both_faces
@pytest.mark.parametrize(
    "calls",
    [
        [],
        [{"id": "1", "type": "function", "function": {"name": "Other", "arguments": GOOD}}],
        [{"id": "1", "type": "function", "function": {"name": "Brief", "arguments": GOOD}}] * 2,
        [{"id": "1", "type": "function", "function": {"name": "Brief", "arguments": "{"}}],
    ],
    ids=["none", "another", "two", "torn"],
)
def test_only_the_one_tool_may_be_called(serve: Serve, ask: Ask, calls: list[Any]) -> None:
    server = serve(message(tool_calls=calls))
    with pytest.raises(ReplyError):
        ask(server, model="anthropic/m")
    assert len(server.asked) == 1
