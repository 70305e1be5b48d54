"""What is closed when its `with` block ends, whatever happened in it."""

from __future__ import annotations

from abc import abstractmethod
from typing import Self


class Closing:
    """A context manager that closes itself."""

    @abstractmethod
    def close(self) -> None:
        """Release what is held; safe to call twice."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


class AsyncClosing(Closing):
    """The same for `async with` too."""

    @abstractmethod
    async def aclose(self) -> None:
        """The async twin of `close`."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.aclose()
