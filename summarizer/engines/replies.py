"""Whether a completion is whole: one finished JSON object, and nothing that steers."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from openai.types.chat import ChatCompletion, ChatCompletionMessage
from openai.types.chat.chat_completion import Choice

from summarizer.engines.providers import Mode
from summarizer.errors import (
    AuthenticationError,
    EngineError,
    QuotaError,
    RefusalError,
    ReplyError,
    ServerError,
    TruncatedError,
)

SPENT = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})
"""Error codes of an account that has nothing left."""

SHOWN = 2_000
"""Characters of a bad reply that an error keeps."""

_THINKING = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
_FENCED = re.compile(r"```(?:json)?\s*\n(.*?)\n?\s*```", re.DOTALL)


def checked_content(completion: object, mode: Mode, tool: str) -> str:
    """The JSON object in `completion`, as text; also put back into it, freed of what is around.

    Args:
        completion: what the client returned.
        mode: how the schema was sent.
        tool: the name of the tool to call, in mode "tools".

    Raises:
        EngineError: it is not whole; the kind says how.
    """
    if not isinstance(completion, ChatCompletion):
        raise ReplyError("The server sent no chat completion.", _OTHER_PROTOCOL)
    if error := (completion.model_extra or {}).get("error"):
        raise _reported(error)
    message = _whole_message(completion)
    if mode == "tools":
        return _tool_arguments(message, tool)
    if message.tool_calls:
        raise ReplyError("The reply calls a tool that nobody offered.")
    content = _json_object(_text(message.content))
    message.content = content
    return content


def _reported(error: object) -> EngineError:
    """The error that a server reports with status 200, as some gateways do."""
    details = error if isinstance(error, dict) else {}
    code = str(details.get("code") or details.get("type") or "")
    if code in ("401", "403", "invalid_api_key", "authentication_error"):
        return AuthenticationError("The server refused the key.", "Check the key.")
    if code in ("402", *SPENT):
        return QuotaError("The account has nothing left to spend.", "Top it up.")
    words = " ".join(str(details.get("message") or error).split())
    return ServerError(f"The server reported an error: {words[:200]}")


def _whole_message(completion: ChatCompletion) -> ChatCompletionMessage:
    """The message of the one choice of a `completion` that came to its end.

    The client fills its models without looking, so every part may be of any type.
    """
    choices = completion.choices
    if not isinstance(choices, list) or len(choices) != 1 or not isinstance(choices[0], Choice):
        raise ReplyError("The reply does not hold one choice.", _OTHER_PROTOCOL)
    reason = str(choices[0].finish_reason)
    if reason in _CUT_OFF:
        raise TruncatedError(
            "The reply was cut off at the output limit.",
            "Raise max_output_tokens in the prompt's front matter, or shorten the article.",
        )
    if reason == "content_filter":
        raise RefusalError("The provider's content filter stopped the reply.")
    message = choices[0].message
    if not isinstance(message, ChatCompletionMessage):
        raise ReplyError("The reply holds no message.", _OTHER_PROTOCOL)
    if message.refusal:
        words = " ".join(str(message.refusal).split())
        raise RefusalError(f"The model declined: {words[:200]}")
    if reason not in _FINISHED:
        raise ReplyError(f"The reply did not come to its end ({reason[:40]!r}).", _OTHER_PROTOCOL)
    if not isinstance(message.tool_calls, list | None):
        raise ReplyError("The reply's tool calls cannot be read.", _OTHER_PROTOCOL)
    return message


def _text(content: object) -> str:
    """A message's content; some servers send it in parts."""
    if isinstance(content, list):
        parts = [part.get("text") if isinstance(part, dict) else None for part in content]
        content = "".join(part for part in parts if isinstance(part, str))
    if content is not None and not isinstance(content, str):
        raise ReplyError("The reply is not text.", _OTHER_PROTOCOL)
    return content or ""


def tokens_of(completion: object) -> tuple[int, int]:
    """(input, output) tokens that the server charged, as far as it says so."""
    usage = getattr(completion, "usage", None)
    counts = (getattr(usage, "prompt_tokens", 0), getattr(usage, "completion_tokens", 0))
    given, taken = (
        max(count, 0) if isinstance(count, int) and not isinstance(count, bool) else 0
        for count in counts
    )
    return given, taken


_FINISHED = ("stop", "tool_calls", "function_call", "end_turn", "eos")
_CUT_OFF = ("length", "max_tokens", "model_length")
_OTHER_PROTOCOL = "Does the address speak the OpenAI chat protocol?"


def _tool_arguments(message: ChatCompletionMessage, tool: str) -> str:
    calls = message.tool_calls or []
    names = [getattr(getattr(call, "function", None), "name", "?") for call in calls]
    if names != [tool]:
        called = " ".join(", ".join(map(str, names[:3])).split())[:100]
        raise ReplyError(
            f"The reply calls {called or 'no tool'}, not {tool}.",
            content=_text(message.content)[:SHOWN],
        )
    call: Any = calls[0]
    call.function.arguments = content = _json_object(_text(call.function.arguments))
    return content


def _json_object(text: str) -> str:
    """The one JSON object in `text`, freed of thinking, a code fence or words around it."""
    body = _THINKING.sub("", text).strip().removeprefix("\ufeff").lstrip()
    if body.startswith("<think>"):
        raise ReplyError("The reply never ends its thinking.", content=text[:SHOWN])
    if not body:
        raise ReplyError("The reply is empty.")
    fences = _FENCED.findall(body)
    if not body.startswith("{") and len(fences) == 1:
        body = fences[0].strip()
    start = body.find("{")
    if start < 0:
        raise ReplyError("The reply is not JSON.", content=text[:SHOWN])
    try:
        value, end = _DECODER.raw_decode(body, start)
    except (ValueError, RecursionError) as error:
        raise ReplyError(
            "The reply is not JSON.", content=text[:SHOWN], problems=(str(error)[:200],)
        ) from None
    if "{" in body[end:]:
        raise ReplyError("The reply holds more than one JSON object.", content=text[:SHOWN])
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ReplyError("The reply holds half characters.", content="") from None
    if "\\u0000" in json.dumps(value):
        raise ReplyError("The reply holds NUL characters.", content="")
    return body[start:end]


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, object_pairs_hook=_distinct)
