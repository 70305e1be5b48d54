"""How exchanges with a model are recorded: readable, free of secrets, matched by question."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from vcr.request import Request

CASSETTES = Path(__file__).parent.parent / "cassettes"
KEPT_HEADERS = {"content-type"}
"""The allow-list: keys, cookies, account names and request ids stand in headers."""


def same_question(one: Request, other: Request) -> None:
    """A matcher: the same model and messages, wherever the server stands."""
    assert _question(one) == _question(other)


def _question(request: Request) -> tuple[Any, Any]:
    body = json.loads(request.body)
    return body["model"], body["messages"]


def clean_request(request: Request) -> Request:
    """`request` without its headers and its host."""
    request.headers = {}
    request.uri = f"http://127.0.0.1{urlsplit(request.uri).path}"
    return request


def clean_response(response: dict[str, Any]) -> dict[str, Any]:
    """`response` with the allowed headers only."""
    headers = response["headers"].items()
    return {**response, "headers": {k: v for k, v in headers if k.lower() in KEPT_HEADERS}}


class ReadableJson:
    """A cassette serializer: bodies stand as JSON, characters as they are."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        """The file's text."""
        for entry in cassette["interactions"]:
            entry["request"]["body"] = json.loads(entry["request"]["body"])
            entry["response"]["body"] = json.loads(entry["response"]["body"]["string"])
        return json.dumps(cassette, ensure_ascii=False, indent=1) + "\n"

    @staticmethod
    def deserialize(text: str) -> dict[str, Any]:
        """What vcrpy replays."""
        cassette: dict[str, Any] = json.loads(text)
        for entry in cassette["interactions"]:
            entry["request"]["body"] = json.dumps(entry["request"]["body"])
            entry["response"]["body"] = {"string": json.dumps(entry["response"]["body"])}
        return cassette


def recorded_model(cassette: str) -> str:
    """The model that answered in `cassette`, as its requests name it."""
    recorded = json.loads((CASSETTES / f"{cassette}.json").read_text(encoding="utf-8"))
    model: str = recorded["interactions"][0]["request"]["body"]["model"]
    return model
