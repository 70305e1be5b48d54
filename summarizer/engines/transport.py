"""An HTTP transport that bounds what a server can make us do."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx2

MAX_REPLY_BYTES = 8_000_000
"""Bytes a reply may have: a long brief has some ten thousand."""


class OversizedReply(httpx2.TransportError):
    """A reply that is too long, or compressed although that was not asked for."""


class BoundedTransport(httpx2.AsyncHTTPTransport):
    """Refuses compressed replies, and stops reading at `limit` bytes while they arrive.

    Args:
        limit: bytes a reply may have.
        connections: how many will be wanted at a time; 100 at least are allowed and kept.
    """

    def __init__(self, limit: int = MAX_REPLY_BYTES, *, connections: int = 1) -> None:
        most = max(connections, 100)
        pool = httpx2.Limits(max_connections=most, max_keepalive_connections=most)
        super().__init__(trust_env=False, limits=pool)
        self._limit = limit

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send `request`; the body of the response is counted as it is read."""
        response = await super().handle_async_request(request)
        if response.headers.get("content-encoding", "identity") != "identity":
            await response.aclose()
            raise OversizedReply("the server compressed its reply unasked")
        if isinstance(response.stream, httpx2.AsyncByteStream):
            response.stream = _Counted(response.stream, self._limit)
        return response


class _Counted(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, limit: int) -> None:
        self._stream = stream
        self._limit = limit

    async def __aiter__(self) -> AsyncIterator[bytes]:
        seen = 0
        async for chunk in self._stream:
            seen += len(chunk)
            if seen > self._limit:
                raise OversizedReply(f"the reply is longer than {self._limit:,} bytes")
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()
