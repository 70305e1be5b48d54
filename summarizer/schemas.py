"""JSON Schemas: the strict one a model is asked with, and the published one of a result."""

from __future__ import annotations

import hashlib
import importlib
import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, create_model

from summarizer.audit import Audited
from summarizer.brief import Brief
from summarizer.errors import SchemaError
from summarizer.resources import resource_folder

JsonSchema = dict[str, Any]

LIST_LIMIT = 12
"""Bound on a list whose schema sets none: a small model would go on for ever."""

DROPPED = frozenset(
    {"$defs", "default", "discriminator", "examples", "format", "maxLength", "minLength", "title"}
)
"""Keywords that strict structured output refuses or that only cost tokens."""


def asked_model(schema: type[BaseModel]) -> type[BaseModel]:
    """The model whose fields a language model is asked to fill for a result of type `schema`."""
    asked = schema.asked_as if issubclass(schema, Audited) else None
    return asked or schema


@cache
def response_model(schema: type[BaseModel]) -> type[BaseModel]:
    """The pydantic model an engine validates replies with.

    Its ``model_json_schema()`` is the strict schema that goes over the wire: every property
    required, no others allowed, lists bounded, no ``$ref`` (OpenAI's rules for structured
    outputs, and what llama.cpp turns into a grammar).

    Raises:
        SchemaError: for a schema that strict output cannot express.
    """
    asked = asked_model(schema)
    strict = reply_schema(schema)

    class Reply(asked):  # type: ignore[misc, valid-type]  # a base known only now
        model_config = ConfigDict(extra="forbid", title=schema.__name__)

        @classmethod
        def model_json_schema(cls, *_args: Any, **_options: Any) -> JsonSchema:
            return {"title": schema.__name__, **strict}  # instructor names the tool by it

    Reply.__name__ = Reply.__qualname__ = schema.__name__
    Reply.__doc__ = asked.__doc__
    return Reply


@cache
def result_model(schema: type[BaseModel]) -> type[BaseModel]:
    """`schema` itself when its results carry audit and provenance, else a subclass that does."""
    if issubclass(schema, Audited):
        return schema
    return create_model(schema.__name__, __base__=(schema, Audited), __doc__=schema.__doc__)


def reply_schema(schema: type[BaseModel]) -> JsonSchema:
    """The strict JSON Schema a model is asked with for a result of type `schema`."""
    asked = asked_model(schema)
    try:
        loose = asked.model_json_schema(mode="validation")
    except Exception as error:  # pydantic raises several kinds, for types without a JSON Schema
        raise SchemaError(f"{asked.__name__} has no JSON Schema: {error}") from error
    if issubclass(asked, Audited):
        for name in Audited.model_fields:
            loose["properties"].pop(name, None)
    strict: JsonSchema = _strict(loose, loose.get("$defs", {}), asked.__name__)
    return strict


def published_schema(schema: type[BaseModel]) -> JsonSchema:
    """The JSON Schema of a result, as written to ``schemas/`` and printed by ``-f json``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **result_model(schema).model_json_schema(mode="serialization"),
    }


@cache
def schema_sha256(schema: type[BaseModel]) -> str:
    """Digest of the strict schema that a model is asked with, as `written`."""
    if schema is Brief:  # its file is kept, and compared in a test: generating it takes 20 ms
        text = (resource_folder("schemas") / "brief" / "v1.reply.json").read_text(encoding="utf-8")
    else:
        text = written(reply_schema(schema))
    return hashlib.sha256(text.encode()).hexdigest()


def written(schema: JsonSchema) -> str:
    """`schema` as the files under ``schemas/`` hold it."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def load_schema(name: str) -> type[BaseModel]:
    """The pydantic model that "brief" or "package.module:Class" names.

    Naming a module imports it: its code runs.

    Raises:
        SchemaError: no such module or class, or not a pydantic model.
    """
    if name == "brief":
        return Brief
    module_name, _, class_name = name.partition(":")
    if not class_name:
        raise SchemaError(
            f"There is no schema {name!r}.", 'Use "brief", or "package.module:Class" for your own.'
        )
    if (here := str(Path.cwd())) not in sys.path:
        sys.path.insert(0, here)  # a newsroom's schema usually lies beside its script
    try:
        found = getattr(importlib.import_module(module_name), class_name)
    except (ImportError, AttributeError, ValueError) as error:
        raise SchemaError(f"The schema {name!r} cannot be loaded: {error}.") from error
    if not (isinstance(found, type) and issubclass(found, BaseModel)):
        raise SchemaError(f"{name} is not a pydantic model.", "Derive it from pydantic.BaseModel.")
    return found


def _strict(node: Any, defs: JsonSchema, owner: str, inside: tuple[str, ...] = ()) -> Any:
    """`node` rewritten to the rules of strict structured output, references put in place."""
    if isinstance(node, list):
        return [_strict(item, defs, owner, inside) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        target = node["$ref"].removeprefix("#/$defs/")
        if target in inside:
            raise SchemaError(f"{owner} contains itself ({target}).", "Use a schema with an end.")
        return _strict(defs[target] | {k: v for k, v in node.items() if k != "$ref"}, defs, owner,
                       (*inside, target))  # fmt: skip
    strict: JsonSchema = {}
    for key, value in node.items():
        if key == "properties":  # a field may be called like a keyword
            strict[key] = {k: _strict(v, defs, owner, inside) for k, v in value.items()}
        elif key not in DROPPED:
            strict["anyOf" if key == "oneOf" else key] = _strict(value, defs, owner, inside)
    return _closed(strict, owner)


def _closed(strict: JsonSchema, owner: str) -> JsonSchema:
    """`strict` with every property required, no others allowed, and lists bounded."""
    if strict.get("type") == "object":
        if "properties" not in strict:
            raise SchemaError(
                f"{owner} has a field with free keys (a dict).", "Use a list of a model instead."
            )
        strict["required"] = list(strict["properties"])
        strict["additionalProperties"] = False
    if strict.get("type") == "array":
        if "items" not in strict:
            raise SchemaError(f"{owner} has a list of anything.", "Say what its items are.")
        strict.setdefault("maxItems", LIST_LIMIT)
    return strict
