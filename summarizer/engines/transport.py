"""An HTTP transport that bounds what a server can make us do."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial

import httpx2

MAX_REPLY_BYTES = 8_000_000
"""Bytes a reply may have: a long brief has some ten thousand."""


class OversizedReply(httpx2.TransportError):
    """A reply that is too long, or compressed although that was not asked for."""


POOL = 8
"""Connections a pool holds: at each request it looks at every one of them, which takes longer than
the request itself when there are many.
"""


class BoundedTransport(httpx2.AsyncBaseTransport):
    """Refuses compressed replies, and stops reading at `limit` bytes while they arrive.

    Args:
        limit: bytes a reply may have.
        connections: how many requests there will be at a time; more are sent all the same.
    """

    def __init__(self, limit: int = MAX_REPLY_BYTES, *, connections: int = 1) -> None:
        self._limit = limit
        bounds = httpx2.Limits(max_connections=None, max_keepalive_connections=POOL)
        trusted = httpx2.create_ssl_context(trust_env=False)  # once: it takes 40 ms
        self._pools = [
            httpx2.AsyncHTTPTransport(verify=trusted, trust_env=False, limits=bounds)
            for _ in range(max(-(-connections // POOL), 1))
        ]
        self._busy = [0] * len(self._pools)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send `request`; the body of the response is counted as it is read."""
        number = self._busy.index(min(self._busy))
        self._busy[number] += 1
        try:
            response = await self._pools[number].handle_async_request(request)
        except BaseException:
            self._busy[number] -= 1
            raise
        if not isinstance(response.stream, httpx2.AsyncByteStream):
            self._busy[number] -= 1
            return response
        response.stream = _Counted(response.stream, self._limit, partial(self._freed, number))
        if response.headers.get("content-encoding", "identity") != "identity":
            await response.aclose()
            raise OversizedReply("the server compressed its reply unasked")
        return response

    def _freed(self, number: int) -> None:
        self._busy[number] -= 1

    async def aclose(self) -> None:
        """Close every connection."""
        for pool in self._pools:
            await pool.aclose()


class _Counted(httpx2.AsyncByteStream):
    def __init__(
        self, stream: httpx2.AsyncByteStream, limit: int, freed: Callable[[], None]
    ) -> None:
        self._stream = stream
        self._limit = limit
        self._freed: Callable[[], None] | None = freed

    async def __aiter__(self) -> AsyncIterator[bytes]:
        seen = 0
        async for chunk in self._stream:
            seen += len(chunk)
            if seen > self._limit:
                raise OversizedReply(f"the reply is longer than {self._limit:,} bytes")
            yield chunk

    async def aclose(self) -> None:
        freed, self._freed = self._freed, None
        if freed is not None:
            freed()
        await self._stream.aclose()
