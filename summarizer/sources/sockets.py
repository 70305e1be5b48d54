"""Connections to checked addresses, and one deadline over all that is read from them."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from summarizer.errors import FetchError
from summarizer.sources.guard import Target

_PATIENCE = 5.0
"""Seconds for one address, when the host has others."""


class Clock:
    """Counts down."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds left; more than 0.

        Raises:
            TimeoutError: none are left.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def resolve(host: str, port: int, clock: Clock) -> list[str]:
    """The addresses of `host`, asked of the system; never longer than `clock` allows.

    Raises:
        FetchError: there is no such host, or the time ran out.
    """
    found: list[str] = []

    def ask() -> None:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return
        found.extend(dict.fromkeys(str(answer[4][0]) for answer in answers))

    # A thread, because getaddrinfo knows no timeout; a daemon, so that it holds nobody up.
    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(clock.left())
    if asking.is_alive():
        raise FetchError(f"The address of {host} is not found in time.", reason="slow")
    if not found:
        raise FetchError(f"There is no host {host}.", "Check the link.", reason="dead")
    return found


@contextmanager
def connect(
    target: Target, clock: Clock, tls: ssl.SSLContext | None
) -> Iterator[http.client.HTTPConnection]:
    """A connection to one of the addresses of `target`, and to no other.

    The request names the host, and so does TLS, whose certificate is verified for that name.
    """
    plain = _opened(target, clock)
    try:
        if target.url.scheme == "https":
            plain.settimeout(clock.left())
            context = tls or ssl.create_default_context()
            plain = context.wrap_socket(plain, server_hostname=target.host)
        default = 443 if target.url.scheme == "https" else 80
        connection = http.client.HTTPConnection(target.host, target.port)
        connection.default_port = default  # which the Host header leaves out
        connection.sock = _Timed(plain, clock)
        with_response = connection
        yield with_response
        connection.close()
    finally:
        plain.close()


def _opened(target: Target, clock: Clock) -> socket.socket:
    last: OSError | None = None
    for number, address in enumerate(target.addresses, 1):
        patience = _PATIENCE if number < len(target.addresses) else clock.left()
        try:
            return socket.create_connection((address, target.port), min(patience, clock.left()))
        except OSError as error:
            last = error
    clock.left()
    raise last or OSError("no address")


class _Timed:
    """What http.client needs of a socket, with the time left set before each step."""

    def __init__(self, plain: socket.socket, clock: Clock) -> None:
        self._plain = plain
        self._clock = clock

    def sendall(self, data: Any) -> None:
        self._plain.settimeout(self._clock.left())
        self._plain.sendall(data)

    def makefile(self, *_: Any, **__: Any) -> io.BufferedReader:
        return io.BufferedReader(_Reader(self._plain, self._clock))

    def close(self) -> None:
        """The socket is closed by who opened it: a response may still be reading."""


class _Reader(io.RawIOBase):
    def __init__(self, plain: socket.socket, clock: Clock) -> None:
        super().__init__()
        self._plain = plain
        self._clock = clock

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._plain.settimeout(self._clock.left())
        return self._plain.recv_into(buffer)
