"""No exception of a library leaves the package: every one of theirs is one of ours."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import httpx2
import openai
import pytest
import tenacity
from instructor.core import exceptions as instructor_errors

from summarizer import errors
from summarizer.engines.faults import _TABLE, as_engine_error
from summarizer.engines.llm import LLMEngine
from summarizer.engines.providers import resolve
from summarizer.errors import EngineError

TARGET = resolve("openai/x", api_key="sk-planted")


def exceptions_of(module: ModuleType) -> Iterator[type[Exception]]:
    for _, found in inspect.getmembers(module, inspect.isclass):
        if issubclass(found, Exception) and not issubclass(found, Warning):
            yield found


THEIRS = sorted(
    {
        kind
        for module in (openai, httpx2, instructor_errors, tenacity)
        for kind in exceptions_of(module)
        if kind not in (Exception, ValueError) and not issubclass(kind, ImportError)
    },
    key=lambda kind: f"{kind.__module__}.{kind.__name__}",
)

RAISED_TO_STEER = (tenacity.TryAgain,)
"""What a user of tenacity raises; it never raises these by itself."""


@pytest.mark.parametrize("kind", THEIRS, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_exception_of_the_libraries_has_a_row(kind: type[Exception]) -> None:
    if kind in RAISED_TO_STEER:
        return
    assert any(issubclass(kind, row) for row, _ in _TABLE)


VENDORS = ("openai", "instructor", "tenacity", "httpx2")
"""httpx2 turns those of httpcore2 into its own."""

NEVER_RAISED_TO_US = {
    "MissingStreamClassError": "asks for a stream without saying of what; we ask for none",
    "RemoteFetchError": "fetches pictures for a prompt; we send text",
}


def test_no_module_of_theirs_has_an_exception_without_a_row() -> None:
    """Also where a library does not publish it: whatever is loaded when a model is asked."""
    assert LLMEngine(TARGET)
    loaded = [module for name, module in sys.modules.items() if name.split(".")[0] in VENDORS]
    kinds = {kind for module in loaded for kind in exceptions_of(module)}
    theirs = {kind for kind in kinds if kind.__module__.split(".")[0] in VENDORS}
    assert len(theirs) > len(THEIRS)
    without = {
        kind.__name__ for kind in theirs if not any(issubclass(kind, row) for row, _ in _TABLE)
    }
    assert without <= {*NEVER_RAISED_TO_US, *(kind.__name__ for kind in RAISED_TO_STEER)}


def response(status: int, **headers: str) -> httpx2.Response:
    request = httpx2.Request("POST", "http://127.0.0.1/v1")
    return httpx2.Response(status, request=request, headers=headers)


def status_error(status: int, body: Any = None, **headers: str) -> Exception:
    return openai.APIStatusError("no", response=response(status, **headers), body=body)


@pytest.mark.parametrize(
    ("error", "ours", "retryable", "says"),
    [
        (status_error(400), errors.RequestError, False, "HTTP 400"),
        (status_error(401), errors.AuthenticationError, False, "Check OPENAI_API_KEY"),
        (status_error(402), errors.QuotaError, False, "nothing left"),
        (status_error(403), errors.AuthenticationError, False, "HTTP 403"),
        (status_error(404), errors.RequestError, False, "knows no model 'x'"),
        (status_error(408), errors.ServerError, True, "HTTP 408"),
        (status_error(422), errors.RequestError, False, "HTTP 422"),
        (status_error(429), errors.RateLimitError, True, "too many"),
        (status_error(429, {"code": "insufficient_quota"}), errors.QuotaError, False, "Top it up"),
        (status_error(500), errors.ServerError, True, "HTTP 500"),
        (status_error(529), errors.ServerError, True, "HTTP 529"),
        (status_error(400, {"message": "bad\nthing"}), errors.RequestError, False, ": bad thing"),
        (httpx2.ConnectError("x"), errors.ConnectionFailedError, True, "server running"),
        (httpx2.ReadTimeout("x"), errors.DeadlineError, True, "--timeout"),
        (ConnectionResetError(), errors.ConnectionFailedError, True, "server running"),
        (TimeoutError(), errors.DeadlineError, True, "ran out"),
        (RuntimeError("odd"), errors.EngineError, False, "RuntimeError"),
    ],
)
def test_what_happened_decides_the_kind(
    error: Exception, ours: type[EngineError], retryable: bool, says: str
) -> None:
    mapped = as_engine_error(error, TARGET)
    assert type(mapped) is ours
    assert mapped.retryable is retryable
    assert says in str(mapped)


@pytest.mark.parametrize(
    ("header", "seconds"), [("3", 3.0), ("0", 0.0), ("-1", 0.0), ("soon", None), ("", None)]
)
def test_retry_after_is_read_when_it_is_a_number(header: str, seconds: float | None) -> None:
    error = status_error(429, **{"retry-after": header})
    assert as_engine_error(error, TARGET).retry_after == seconds


def test_the_innermost_cause_that_says_something_decides() -> None:
    outer = RuntimeError("wrapped")
    outer.__cause__ = status_error(401)
    assert isinstance(as_engine_error(outer, TARGET), errors.AuthenticationError)


def test_a_key_in_the_providers_words_is_not_repeated() -> None:
    error = status_error(400, {"message": "Incorrect key sk-planted given"})
    assert "sk-planted" not in str(as_engine_error(error, TARGET))


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    for kind in exceptions_of(errors):
        assert kind.__name__ in (errors.__doc__ or "")
        assert issubclass(kind, errors.SummarizerError)
