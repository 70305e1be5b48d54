"""What every engine takes and gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from pydantic import BaseModel

from summarizer.errors import EngineError
from summarizer.messages import Message


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a model.

    Attributes:
        messages: the rendered prompt, roles in order.
        response: the pydantic model whose (strict) JSON schema the reply must follow.
        max_output_tokens: bound on the reply's length, in tokens.
        temperature: sampling temperature; 0 for the likeliest words.
        seed: sampling seed, sent where the provider takes one.
    """

    messages: Sequence[Message]
    response: type[BaseModel]
    max_output_tokens: int = 4096
    temperature: float = 0.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole, valid answer.

    Attributes:
        content: the JSON object as text; ``request.response.model_validate_json`` accepts it.
        model: the model's name as the server reports it.
        input_tokens, output_tokens: as the server reports them, all attempts added up.
        requests: HTTP requests sent for it.
    """

    content: str
    model: str
    input_tokens: int
    output_tokens: int
    requests: int


class Gate(Protocol):
    """What every HTTP request of a batch passes; waiting there is not counted as its time."""

    async def enter(self, request: Request) -> None:
        """Wait until `request` may be sent; raises an `EngineError` when it may not."""
        ...

    def leave(self, request: Request, used: tuple[int, int]) -> None:
        """`request` has ended and has used so many (input, output) tokens."""
        ...

    def ended(self, error: EngineError | None) -> None:
        """A question has ended, retries included: with a reply, or with `error`."""
        ...


class Allowance:
    """What one brief may still spend: time and requests, shared by first ask and re-ask.

    Attributes:
        ends_at: `time.monotonic()` seconds at which everything stops.
        requests: HTTP requests that may still be sent.
        gate: what each of them passes, or None.
        concurrency: how many briefs are asked for at a time.
    """

    def __init__(
        self, ends_at: float, requests: int = 4, *, gate: Gate | None = None, concurrency: int = 1
    ) -> None:
        self.ends_at = ends_at
        self.requests = requests
        self.gate = gate
        self.concurrency = concurrency


class Engine(Protocol):
    """Something that answers a request, sync or async."""

    def ask(self, request: Request, allowance: Allowance) -> Reply:
        """Send `request`; raises an `EngineError`."""
        ...

    async def aask(self, request: Request, allowance: Allowance) -> Reply:
        """The async twin of `ask`."""
        ...

    def close(self) -> None:
        """Release connections and servers; safe to call twice."""
        ...

    async def aclose(self) -> None:
        """The async twin of `close`."""
        ...
