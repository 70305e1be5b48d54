"""Every exception of the libraries and the provider → one of ours, saying what to do."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator
from datetime import UTC
from email.utils import parsedate_to_datetime

import httpx2
import openai
import pydantic
import tenacity
from instructor.core import exceptions as instructor_errors

from summarizer.engines.providers import Target
from summarizer.engines.replies import SPENT
from summarizer.engines.transport import OversizedReply
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

OUT_OF_TIME = ("The time for this article ran out.", "Raise --timeout, or try a faster model.")


def as_engine_error(error: BaseException, target: Target, content: str = "") -> EngineError:
    """Ours for `error`; the first of its causes that says something decides.

    Args:
        error: what was raised; API errors come wrapped in instructor's.
        target: who was asked.
        content: the reply, when there was one.
    """
    for cause in _causes(error):
        if isinstance(cause, EngineError):
            return cause
        for kind, build in _TABLE:
            if isinstance(cause, kind):
                built = build(cause, target)
                if isinstance(built, ReplyError) and not built.content:
                    built.content = content
                return built
    return EngineError(f"The request failed: {type(error).__name__}.")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The causes of `error`, innermost first, then itself."""
    chain = []
    seen: BaseException | None = error
    while seen is not None and seen not in chain:
        chain.append(seen)
        seen = seen.__cause__
    return reversed(chain)


def _status(error: openai.APIStatusError, target: Target) -> EngineError:
    """Ours for an HTTP status, by its number and the provider's error code."""
    status = error.status_code
    said = _said(error, target)
    if status in (401, 403):
        variable = target.provider.key_variable
        return AuthenticationError(
            f"{target.provider.name} refused the key (HTTP {status}).",
            f"Check {variable}." if variable else "Check the key.",
        )
    if status == 402 or error.code in SPENT:
        return QuotaError(
            f"The account at {target.provider.name} has nothing left to spend.", "Top it up."
        )
    if status == 429:
        limited = RateLimitError(
            f"{target.provider.name} receives too many requests.", "Try again later."
        )
        limited.retry_after = _retry_after(error)
        return limited
    if status in (408, 409, 425) or status >= 500:
        failed = ServerError(f"{target.provider.name} failed (HTTP {status}){said}")
        failed.retry_after = _retry_after(error)
        return failed
    if status == 404:
        return RequestError(
            f"{target.base_url} knows no model {target.model!r} (HTTP 404){said}",
            "Check the model's name and the address.",
        )
    return RequestError(f"{target.provider.name} refused the request (HTTP {status}){said}")


def _said(error: openai.APIStatusError, target: Target) -> str:
    """The provider's own words, short, on one line, without the key."""
    body = error.body if isinstance(error.body, dict) else {}
    words = target.without_key(" ".join(str(body.get("message", "")).split())[:200])
    return f": {words}" if words else "."


def _retry_after(error: openai.APIStatusError) -> float | None:
    """Seconds until what the Retry-After header names: a number, or a date (RFC 9110 §10.2.3)."""
    value = error.response.headers.get("retry-after", "").strip()
    try:
        seconds = float(value)
    except ValueError:
        try:
            named = parsedate_to_datetime(value)
        except ValueError:
            return None
        seconds = (named if named.tzinfo else named.replace(tzinfo=UTC)).timestamp() - time.time()
    return None if math.isnan(seconds) else max(seconds, 0.0)


def _connection(error: BaseException, target: Target) -> EngineError:
    return ConnectionFailedError(
        f"Nobody answered as expected at {target.base_url} ({type(error).__name__}).",
        "Is the address right, and the server running?",
    )


def _oversized(error: BaseException, _target: Target) -> EngineError:
    return ReplyError(f"The server was not obeyed: {error}.")


def _out_of_time(_error: BaseException, _target: Target) -> EngineError:
    return DeadlineError(*OUT_OF_TIME)


def _truncated(_error: BaseException, _target: Target) -> EngineError:
    return TruncatedError("The reply was cut off at the output limit.")


def _refused(_error: BaseException, _target: Target) -> EngineError:
    return RefusalError("The provider's content filter stopped the reply.")


def _misfit(error: pydantic.ValidationError, _target: Target) -> EngineError:
    problems = tuple(
        f"{'.'.join(map(str, entry['loc']))}: {entry['msg']}"
        for entry in error.errors(include_input=False, include_url=False, include_context=False)
    )
    return ReplyError("The reply does not fit the schema.", problems=problems[:20])


def _unreadable(_error: BaseException, _target: Target) -> EngineError:
    return ReplyError("The reply cannot be read.", "Does the address speak the OpenAI protocol?")


def _unusable(error: BaseException, _target: Target) -> EngineError:
    return RequestError(f"The request cannot be made: {type(error).__name__}.")


_TABLE: tuple[tuple[type[BaseException], Callable[..., EngineError]], ...] = (
    (OversizedReply, _oversized),
    (pydantic.ValidationError, _misfit),
    (openai.APITimeoutError, _out_of_time),
    (openai.APIStatusError, _status),
    (openai.LengthFinishReasonError, _truncated),
    (openai.ContentFilterFinishReasonError, _refused),
    (openai.APIResponseValidationError, _unreadable),
    (json.JSONDecodeError, _unreadable),
    (httpx2.TimeoutException, _out_of_time),
    (httpx2.DecodingError, _unreadable),
    (httpx2.HTTPError, _connection),
    (httpx2.InvalidURL, _unusable),
    (httpx2.CookieConflict, _unusable),
    (httpx2.StreamError, _connection),
    (openai.APIConnectionError, _connection),
    (openai.APIError, _connection),
    (openai.OpenAIError, _unusable),
    (openai.InvalidWebhookSignatureError, _unusable),
    (instructor_errors.IncompleteOutputException, _truncated),
    (instructor_errors.ResponseParsingError, _unreadable),
    (instructor_errors.InstructorError, _unusable),
    (tenacity.RetryError, _connection),
    (TimeoutError, _out_of_time),
    (OSError, _connection),
    (UnicodeError, _unreadable),
    (RecursionError, _unreadable),
)
