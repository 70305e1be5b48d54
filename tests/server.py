"""A model server on loopback that behaves as it is told: real HTTP, scripted answers."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Behaviour = Callable[["Handler"], None]
"""Answers one request, well or badly."""


class Handler(BaseHTTPRequestHandler):
    """Hands each POST to the server's next behaviour; the last one repeats."""

    protocol_version = "HTTP/1.1"
    server: ModelServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        behaviour = self.server.next_behaviour(json.loads(body), dict(self.headers))
        try:
            behaviour(self)
        except OSError:  # the client has left, which some behaviours are meant to cause
            self.close_connection = True

    def send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        """A whole response; what it says it charged is added up."""
        self.server.charge(body)
        self.send_response(status)
        for name, value in {"content-type": "application/json", **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base class's name
        """Say nothing."""


class ModelServer(ThreadingHTTPServer):
    """A scripted server.

    Attributes:
        asked: the body of each request.
        sent_headers: its headers.
        charged: (input, output) tokens that its answers said they cost.
        arrived: set by the first request.
        stopping: set when the server goes, so that long behaviours end.
    """

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, *behaviours: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.behaviours = behaviours
        self.asked: list[dict[str, Any]] = []
        self.sent_headers: list[dict[str, str]] = []
        self.charged = (0, 0)
        self.arrived = threading.Event()
        self.stopping = threading.Event()
        self._lock = threading.Lock()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def next_behaviour(self, body: dict[str, Any], headers: dict[str, str]) -> Behaviour:
        with self._lock:
            self.asked.append(body)
            self.sent_headers.append(headers)
            self.arrived.set()
            return self.behaviours[min(len(self.asked), len(self.behaviours)) - 1]

    def charge(self, body: bytes) -> None:
        """Add what `body`, when it is an answer, says it cost."""
        try:
            usage = json.loads(body)["usage"]
            cost = [usage[name] for name in ("prompt_tokens", "completion_tokens")]
        except (ValueError, TypeError, LookupError, RecursionError):
            return
        given, taken = (max(tokens, 0) if isinstance(tokens, int) else 0 for tokens in cost)
        with self._lock:
            self.charged = (self.charged[0] + given, self.charged[1] + taken)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is part of the play."""


@contextmanager
def serving(*behaviours: Behaviour) -> Iterator[ModelServer]:
    """A running server; it is gone when the block ends."""
    server = ModelServer(*behaviours)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.shutdown()
        server.server_close()
        thread.join()


def completion(
    content: object, usage: tuple[int, int] = (100, 20), **choice: Any
) -> dict[str, Any]:
    """The body of a chat completion whose message says `content` (an object is sent as JSON)."""
    said = content if isinstance(content, str | None) else json.dumps(content)
    message = {"role": "assistant", "content": said, **choice.pop("message", {})}
    return {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "loopback-1",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop", **choice}],
        "usage": {
            "prompt_tokens": usage[0],
            "completion_tokens": usage[1],
            "total_tokens": sum(usage),
        },
    }


def says(content: object, **details: Any) -> Behaviour:
    """Answers with a completion."""
    raw = json.dumps(completion(content, **details)).encode()
    return lambda handler: handler.send(200, raw)


def sends(body: object, status: int = 200, **headers: str) -> Behaviour:
    """Answers with `body` as it is: bytes, or an object sent as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.send(status, raw, named)


def fails(status: int, message: str = "no", code: str | None = None, **headers: str) -> Behaviour:
    """Answers with an error in OpenAI's form."""
    return sends({"error": {"message": message, "type": "x", "code": code}}, status, **headers)
