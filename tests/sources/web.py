"""A web server on loopback that answers as it is told."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Hands each GET to the server's answer for its path; "*" answers for the others."""

    server: WebServer

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        answer = self.server.answers.get(self.path) or self.server.answers["*"]
        try:
            answer(self)
        except OSError:  # the client has left, which some answers are meant to cause
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base class's name
        """Say nothing."""


class WebServer(ThreadingHTTPServer):
    """A scripted server.

    Attributes:
        asked: path and headers of each request.
        stopping: set when the server goes, so that endless answers end.
    """

    daemon_threads = True

    def __init__(self, answers: dict[str, Answer]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = answers
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.stopping = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is part of the play."""


@contextmanager
def serving(answers: dict[str, Answer], tls: ssl.SSLContext | None = None) -> Iterator[WebServer]:
    """A running server; it is gone when the block ends."""
    server = WebServer(answers)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.shutdown()
        server.server_close()
        thread.join()


def page(body: str | bytes, status: int = 200, **headers: str) -> Answer:
    """Answers with `body`; headers are given as content_type="…"."""
    raw = body.encode() if isinstance(body, str) else body

    def answer(handler: Handler) -> None:
        handler.send_response(status)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in {"content-length": str(len(raw)), **given}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(raw)

    return answer


def moved(place: str, status: int = 302) -> Answer:
    """Answers with a redirect."""
    return page(b"", status, location=place)


def drips(start: bytes, drop: bytes) -> Answer:
    """Sends `start`, then `drop` again and again."""

    def answer(handler: Handler) -> None:
        handler.wfile.write(start)
        while not handler.server.stopping.wait(0.01):
            handler.wfile.write(drop)

    return answer
