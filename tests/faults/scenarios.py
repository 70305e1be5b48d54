"""Everything a model server can do wrong, by name: what it does and what must come of it."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from email.utils import formatdate
from functools import cache
from socket import SHUT_RDWR, SO_LINGER, SOL_SOCKET
from struct import pack
from typing import Any
from zlib import compressobj

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
from tests.samples import draft
from tests.server import Behaviour, Handler, completion, fails, says, sends

GOOD = json.dumps(draft())
CALL = {"id": "1", "type": "function", "function": {"name": "Brief", "arguments": GOOD}}


@dataclass(frozen=True)
class Scenario:
    """What a server does, time after time, and what the caller sees.

    Attributes:
        behaviours: one a request; the last one repeats.
        error: the type of the error; None for a valid brief.
        requests: how many the server sees at most.
        model: whom to ask; its provider decides how the schema is sent.
        slow: ends by the deadline only, so it gets a short one.
    """

    behaviours: tuple[Behaviour, ...]
    error: type[EngineError] | None
    requests: int
    model: str = "vllm/m"
    slow: bool = False


def _opened(handler: Handler, **headers: str) -> None:
    handler.send_response(200)
    for name, value in {"content-type": "application/json", **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()


def dripping(raw: bytes, every: float = 0.05) -> Behaviour:
    """Sends `raw` for ever, a byte at a time."""

    def drip(handler: Handler) -> None:
        _opened(handler)
        at = 0
        while not handler.server.stopping.wait(every):
            handler.wfile.write(raw[at % len(raw) : at % len(raw) + 1])
            handler.wfile.flush()
            at += 1

    return drip


def endless(chunk: bytes, **headers: str) -> Behaviour:
    """Sends `chunk` again and again as fast as it is read."""

    def pour(handler: Handler) -> None:
        _opened(handler, **headers)
        while not handler.server.stopping.is_set():
            handler.wfile.write(chunk)

    return pour


def unfinished_headers(handler: Handler) -> None:
    """Headers that go on and on."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")
    while not handler.server.stopping.wait(0.05):
        handler.wfile.write(b"x-more: 1\r\n")
        handler.wfile.flush()


def fast_headers(handler: Handler) -> None:
    """Headers without end, as fast as they are read."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while not handler.server.stopping.is_set():
        handler.wfile.write(b"x-more: " + b"1" * 1000 + b"\r\n")


def long_header(handler: Handler) -> None:
    """One header without end."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nx-long: ")
    while not handler.server.stopping.is_set():
        handler.wfile.write(b"1" * 10_000)


def hanging(handler: Handler) -> None:
    """Takes the request and says nothing."""
    handler.server.stopping.wait()


def hanging_up(handler: Handler) -> None:
    """Closes the connection."""
    handler.connection.shutdown(SHUT_RDWR)


def resetting(handler: Handler) -> None:
    """Resets the connection in the middle of a body."""
    _opened(handler, content_length="1000")
    handler.wfile.write(b'{"id": "1"')
    handler.wfile.flush()
    handler.connection.setsockopt(SOL_SOCKET, SO_LINGER, pack("ii", 1, 0))
    os.close(handler.connection.detach())  # at once: the handler's files hold the socket open


def cut_body(handler: Handler) -> None:
    """Promises more than it sends."""
    _opened(handler, content_length="100000")
    handler.wfile.write(json.dumps(completion(GOOD)).encode())
    handler.connection.shutdown(SHUT_RDWR)


@cache
def bomb() -> bytes:
    """512 MB of spaces, compressed to a few; made once, without holding them."""
    packer = compressobj(1, wbits=31)
    block = b" " * 2**20
    return b"".join([*(packer.compress(block) for _ in range(512)), packer.flush()])


def long_answer(handler: Handler) -> None:
    """An answer of 100 MB."""
    head, tail = json.dumps(completion("@")).split("@")
    _opened(handler, content_length=str(len(head) + 100_000_000 + len(tail)))
    handler.wfile.write(head.encode())
    for _ in range(1000):
        handler.wfile.write(b"x" * 100_000)
    handler.wfile.write(tail.encode())


def bombing(handler: Handler) -> None:
    """Sends a gzip bomb."""
    handler.send(200, bomb(), {"content-encoding": "gzip"})


def in_an_hour(handler: Handler) -> None:
    """Too many requests until a date in an hour."""
    fails(429, retry_after=formatdate(time.time() + 3600, usegmt=True))(handler)


def in_a_moment(handler: Handler) -> None:
    """Too many requests until a date that is now."""
    fails(429, retry_after=formatdate(time.time(), usegmt=True))(handler)


def _choice(**fields: Any) -> Behaviour:
    return says(GOOD, **fields)


def _body(**fields: Any) -> Behaviour:
    return sends({**completion(GOOD), **fields})


def _message(**fields: Any) -> Behaviour:
    return says(None, message=fields)


def _calls(*calls: Any, **fields: Any) -> Behaviour:
    return says(None, message={"tool_calls": list(calls)}, **fields)


def _bad(content: object) -> Scenario:
    """An invalid answer: asked for again once."""
    return Scenario((says(content),), ReplyError, 2)


def _good(content: object, requests: int = 1) -> Scenario:
    return Scenario((says(content),), None, requests)


def _one(behaviour: Behaviour, error: type[EngineError], requests: int = 1) -> Scenario:
    return Scenario((behaviour,), error, requests)


def _renamed(**fields: Any) -> str:
    return json.dumps(draft(**fields))


TWICE = {
    name: draft()[name] * 2 for name in ("key_actors", "quantitative_claims", "quoted_statements")
}

SCENARIOS: dict[str, Scenario] = {
    # the connection
    "one byte at a time": Scenario((dripping(b'{"a": "b"} '),), DeadlineError, 1, slow=True),
    "endless blank lines": Scenario((dripping(b"\n"),), DeadlineError, 1, slow=True),
    "headers never finished": Scenario((unfinished_headers,), DeadlineError, 1, slow=True),
    "hang": Scenario((hanging,), DeadlineError, 1, slow=True),
    "headers without end": _one(fast_headers, ConnectionFailedError, 4),
    "one header without end": _one(long_header, ConnectionFailedError, 4),
    "endless body": Scenario((endless(b" " * 65536),), ReplyError, 2),
    "endless blank lines at once": Scenario((endless(b"\n" * 65536),), ReplyError, 2),
    "endless gzip": Scenario((endless(b"x" * 65536, content_encoding="gzip"),), ReplyError, 2),
    "512 MB gzip bomb": Scenario((bombing,), ReplyError, 2),
    "100 MB answer": Scenario((long_answer,), ReplyError, 2),
    "hang up": _one(hanging_up, ConnectionFailedError, 4),
    "reset in the body": _one(resetting, ConnectionFailedError, 4),
    "less than promised": _one(cut_body, ConnectionFailedError, 4),
    "not HTTP": _one(lambda h: h.wfile.write(b"\x00\x01\x02 hello\r\n\r\n") and None,
                     ConnectionFailedError, 4),
    "hang up, then well": Scenario((hanging_up, says(GOOD)), None, 2),
    # the status
    "redirect to itself": _one(sends(b"", 307, location="/v1/chat/completions"), RequestError),
    "redirect elsewhere": _one(sends(b"", 302, location="http://127.0.0.1:9/"), RequestError),
    "permanent redirect": _one(sends(b"", 308, location="file:///etc/passwd"), RequestError),
    "wrong key": _one(fails(401), AuthenticationError),
    "forbidden": _one(fails(403), AuthenticationError),
    "spent quota": _one(fails(429, code="insufficient_quota"), QuotaError),
    "no money": _one(fails(402), QuotaError),
    "bad request": _one(fails(400), RequestError),
    "no such model": _one(fails(404), RequestError),
    "too large": _one(fails(413), RequestError),
    "unprocessable": _one(fails(422), RequestError),
    "server error": _one(fails(500), ServerError, 4),
    "bad gateway in HTML": _one(sends(b"<html>502</html>", 502, content_type="text/html"), ServerError, 4),
    "overloaded": _one(fails(529), ServerError, 4),
    "rate limit": _one(fails(429), RateLimitError, 4),
    "Retry-After in an hour, seconds": _one(fails(429, retry_after="3600"), RateLimitError),
    "Retry-After in an hour, date": _one(in_an_hour, RateLimitError),
    "Retry-After now, seconds": Scenario((fails(429, retry_after="0"), says(GOOD)), None, 2),
    "Retry-After now, date": Scenario((in_a_moment, says(GOOD)), None, 2),
    "Retry-After NaN": _one(fails(429, retry_after="nan"), RateLimitError, 4),
    "Retry-After infinite": _one(fails(503, retry_after="inf"), ServerError),
    "twice failed, then well": Scenario((fails(503), fails(429), says(GOOD)), None, 3),
    "invalid, then failing": Scenario((says("{}"), fails(500)), ServerError, 4),
    "rejected, then failing": Scenario(
        (says(draft(quoted_statements=[{"quotation": "Q9", "speaker": None, "about": ""}])),
         fails(500)), None, 4),
    # the reply around the answer
    "cut off": _one(_choice(finish_reason="length"), TruncatedError),
    "filtered": _one(_choice(finish_reason="content_filter"), RefusalError),
    "refusal": _one(_message(refusal="I cannot."), RefusalError),
    "unknown finish reason": Scenario((_choice(finish_reason="banana"),), ReplyError, 2),
    "no finish reason": Scenario((_choice(finish_reason=None),), ReplyError, 2),
    "tool calls unasked": Scenario((_calls(CALL, finish_reason="tool_calls"),), ReplyError, 2),
    "no choices": Scenario((_body(choices=[]),), ReplyError, 2),
    "null choices": Scenario((_body(choices=None),), ReplyError, 2),
    "choices of another kind": Scenario((_body(choices="no"),), ReplyError, 2),
    "choice of another kind": Scenario((_body(choices=["no"]),), ReplyError, 2),
    "two choices": Scenario((_body(choices=completion(GOOD)["choices"] * 2),), ReplyError, 2),
    "null message": Scenario((_choice(message={}), ), None, 1),
    "message is null": Scenario((_body(choices=[{"index": 0, "finish_reason": "stop", "message": None}]),), ReplyError, 2),
    "content is a list": Scenario((_message(content=[{"type": "text", "text": GOOD}]),), None, 1),
    "content is a number": Scenario((_body(choices=[{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": 7}}]),), ReplyError, 2),
    "error inside a 200": _one(sends({"error": {"message": "overloaded"}}), ServerError, 4),
    "wrong key inside a 200": _one(sends({"error": {"message": "bad key", "code": 401}}), AuthenticationError),
    "spent quota inside a 200": _one(sends({"error": {"message": "no", "code": "insufficient_quota"}}), QuotaError),
    "HTML": Scenario((sends(b"<html>Welcome</html>", content_type="text/html"),), ReplyError, 2),
    "HTML as JSON": Scenario((sends(b"<html>Welcome</html>"),), ReplyError, 2),
    "empty body": Scenario((sends(b""),), ReplyError, 2),
    "a list": Scenario((sends(b"[]"),), ReplyError, 2),
    "null": Scenario((sends(b"null"),), ReplyError, 2),
    "half a JSON": Scenario((sends(b'{"id": "1", "choices": [{'),), ReplyError, 2),
    "not UTF-8": Scenario((sends(b'{"id": "\xff\xfe"}'),), ReplyError, 2),
    "deep JSON": Scenario((sends(b"[" * 100_000),), ReplyError, 2),
    "no usage": Scenario((_body(usage=None),), None, 1),
    "usage of another kind": Scenario((_body(usage="much"),), None, 1),
    "usage in strings": Scenario((_body(usage={"prompt_tokens": "x", "completion_tokens": None}),), None, 1),
    "negative usage": Scenario((_body(usage={"prompt_tokens": -5, "completion_tokens": -1, "total_tokens": -6}),), None, 1),
    "no model name": Scenario((_body(model=None),), None, 1),
    "no tool call": Scenario((_calls(),), ReplyError, 2, "anthropic/m"),
    "another tool": Scenario((_calls({**CALL, "function": {"name": "Other", "arguments": GOOD}}),), ReplyError, 2, "anthropic/m"),
    "torn tool call": Scenario((_calls({**CALL, "function": {"name": "Brief", "arguments": "{"}}),), ReplyError, 2, "anthropic/m"),
    "two tool calls": Scenario((_calls(CALL, CALL),), ReplyError, 2, "anthropic/m"),
    "the tool call": Scenario((_calls(CALL, finish_reason="tool_calls"),), None, 1, "anthropic/m"),
    # the answer
    "plain": _good(GOOD),
    "fenced": _good(f"```json\n{GOOD}\n```"),
    "chatty": _good(f"Here is the brief:\n{GOOD}\nI hope it helps."),
    "thinking": _good(f"<think>Let me see. {{}} {{</think>\n{GOOD}"),
    "byte order mark": _good(f"\ufeff{GOOD}"),
    "only thinking": _bad("<think>Hm.</think>"),
    "thinking unfinished": _bad(f"<think>Hm. {GOOD}"),
    "two objects": _bad(GOOD + GOOD),
    "prose": _bad("I would rather not."),
    "empty": _bad(""),
    "an array": _bad("[1]"),
    "empty object": _bad("{}"),
    "nested too deep": _bad('{"a":' * 5000),
    "NaN": _bad(GOOD.replace('"Bridge reopens in May"', "NaN")),
    "Infinity": _bad(GOOD.replace('"Bridge reopens in May"', "-Infinity")),
    "huge number": _bad(GOOD.replace('"Bridge reopens in May"', "9" * 10_000)),
    "NUL": _bad(GOOD.replace("Bridge", "\\u0000")),
    "lone surrogate": _bad(GOOD.replace("Bridge", "\\ud800")),
    "a key twice": _bad(GOOD.replace('"summary"', '"headline"')),
    "extra key": _bad(_renamed(surprise=1)),
    "extra key inside": _bad(_renamed(key_actors=[{**draft()["key_actors"][0], "x": 1}])),
    "null headline": _bad(_renamed(headline=None)),
    "null list": _bad(_renamed(key_actors=None)),
    "null items": _bad(_renamed(key_actors=[None])),
    "a number for words": _bad(_renamed(headline=7)),
    "wrong kind": _bad(_renamed(key_actors=[{**draft()["key_actors"][0], "kind": "dragon"}])),
    "duplicate items": _good(_renamed(**TWICE)),
    "ten thousand items": _good(_renamed(key_actors=draft()["key_actors"] * 5000)),
    "empty lists": _good(_renamed(key_actors=[], quantitative_claims=[], quoted_statements=[], implications=[])),
    "a megabyte of headline": _good(_renamed(headline="Bridge " * 150_000)),
    "megabytes of junk": _bad("x" * 3_000_000),
}  # fmt: skip
