"""Whether a completion is whole: one finished JSON object, and nothing that steers."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from openai.types.chat import ChatCompletion, ChatCompletionMessage

from summarizer.engines.providers import Mode
from summarizer.errors import RefusalError, ReplyError, ServerError, TruncatedError

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
        TruncatedError, RefusalError, ReplyError, ServerError: it is not whole.
    """
    if not isinstance(completion, ChatCompletion):
        raise ReplyError("The server sent no chat completion.", _OTHER_PROTOCOL)
    if error := (completion.model_extra or {}).get("error"):
        raise ServerError(f"The server reported an error: {str(error)[:200]}")
    if not completion.choices:
        raise ReplyError("The reply holds no choice.", _OTHER_PROTOCOL)
    choice = completion.choices[0]
    if choice.finish_reason == "length":
        raise TruncatedError(
            "The reply was cut off at the output limit.",
            "Raise max_output_tokens in the prompt's front matter, or shorten the article.",
        )
    if choice.finish_reason == "content_filter":
        raise RefusalError("The provider's content filter stopped the reply.")
    if choice.message is None:
        raise ReplyError("The reply holds no message.", _OTHER_PROTOCOL)
    if choice.message.refusal:
        raise RefusalError(f"The model declined: {choice.message.refusal[:200]}")
    if mode == "tools":
        return _tool_arguments(choice.message, tool)
    content = _json_object(choice.message.content or "")
    choice.message.content = content
    return content


_OTHER_PROTOCOL = "Does the address speak the OpenAI chat protocol?"


def _tool_arguments(message: ChatCompletionMessage, tool: str) -> str:
    calls = message.tool_calls or []
    names = [getattr(getattr(call, "function", None), "name", "?") for call in calls]
    if names != [tool]:
        raise ReplyError(
            f"The reply calls {', '.join(names) or 'no tool'}, not {tool}.",
            content=(message.content or "")[:SHOWN],
        )
    call: Any = calls[0]
    call.function.arguments = content = _json_object(call.function.arguments or "")
    return content


def _json_object(text: str) -> str:
    """The one JSON object in `text`, freed of thinking, a code fence or words around it."""
    body = _THINKING.sub("", text).strip()
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
