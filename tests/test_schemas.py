"""The strict schema a model is asked with, and the published schema of a result."""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Iterator
from typing import Any, Literal, Optional

import pytest
from pydantic import BaseModel, Field

from summarizer.audit import Audited
from summarizer.brief import Brief
from summarizer.errors import SchemaError
from summarizer.fields import Checked, Name, Passages, Quantity, Quotation
from summarizer.resources import resource_folder
from summarizer.schemas import (
    load_schema,
    published_schema,
    reply_schema,
    response_model,
    result_model,
    schema_sha256,
    written,
)


class Mood(enum.StrEnum):
    GOOD = "good"
    BAD = "bad"


class Voice(BaseModel):
    quotation: Quotation
    speaker: Name | None = None


class Story(Audited):
    lead: Checked
    mood: Mood = Mood.GOOD
    best: Optional[Quotation] = None  # noqa: UP045  the older spelling must work as well
    figures: list[Quantity] = Field(default_factory=list)
    voices: list[Voice]
    where: Passages
    tone: Literal["calm", "loud"]


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from nodes(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from nodes(value)


@pytest.mark.parametrize("schema", [Brief, Story, Voice])
def test_the_asked_schema_obeys_strict_structured_output(schema: type[BaseModel]) -> None:
    asked = reply_schema(schema)
    for node in nodes(asked):
        assert not {"$ref", "$defs", "default", "oneOf", "format"} & set(node)
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
        if node.get("type") == "array":
            assert node["maxItems"] <= 12
    assert not {"audit", "provenance", "schema_version"} & set(asked["properties"])


@pytest.mark.parametrize(
    ("field", "asked"),
    [
        (Quotation, "tag, like Q1"),
        (Quantity, "tag, like N1"),
        (Name, "exactly as the article"),
    ],
)
def test_a_field_type_is_a_string_to_the_model_and_a_place_in_the_result(
    field: type[BaseModel], asked: str
) -> None:
    given = field.model_json_schema(mode="validation")
    assert given["type"] == "string"
    assert asked in given["description"]
    result = field.model_json_schema(mode="serialization")
    assert {"text", "start", "end", "match"} <= set(result["properties"])


def test_the_response_model_takes_what_the_schema_asks_for() -> None:
    reply = {
        "lead": "a", "mood": "bad", "best": None, "figures": ["N1"], "where": ["S1", "S2"],
        "voices": [{"quotation": "Q1", "speaker": "Ann"}], "tone": "calm",
    }  # fmt: skip
    got = response_model(Story).model_validate_json(json.dumps(reply))
    assert isinstance(got, Story)
    assert got.figures[0].text == "N1"
    assert not got.figures[0].match.placed
    assert [passage.text for passage in got.where] == ["S1", "S2"]
    assert response_model(Story).model_json_schema() == {"title": "Story", **reply_schema(Story)}


def test_small_models_write_passages_as_one_string() -> None:
    class Point(BaseModel):
        where: Passages

    assert [p.text for p in Point.model_validate({"where": "S1, S2"}).where] == ["S1", "S2"]


def test_any_schema_carries_its_audit() -> None:
    assert result_model(Brief) is Brief
    assert issubclass(result_model(Voice), Voice)
    assert "audit" in result_model(Voice).model_fields


class Loop(BaseModel):
    inner: list[Loop]


class Free(BaseModel):
    notes: dict[str, str]


class Anything(BaseModel):
    things: list[Any]


class Odd(BaseModel):
    call: enum.EnumMeta

    model_config = {"arbitrary_types_allowed": True}


@pytest.mark.parametrize(
    ("schema", "says"),
    [(Loop, "contains itself"), (Free, "free keys"), (Odd, "no JSON Schema")],
)
def test_what_strict_output_cannot_express_is_refused(schema: type[BaseModel], says: str) -> None:
    with pytest.raises(SchemaError, match=says):
        response_model(schema)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("story", "There is no schema 'story'"),
        ("no.such.module:Story", "cannot be loaded"),
        ("json:JSONDecoder", "not a pydantic model"),
        ("json:Nope", "cannot be loaded"),
        (":", "There is no schema"),
    ],
)
def test_a_schema_that_cannot_be_loaded_is_said(name: str, says: str) -> None:
    with pytest.raises(SchemaError, match=says):
        load_schema(name)


def test_a_schema_is_loaded_by_module_and_class() -> None:
    assert load_schema("brief") is Brief
    assert load_schema("summarizer.brief:Brief") is Brief


def test_published_schemas_never_change() -> None:
    """`schemas/` is generated; a difference here means a new schema_version is due."""
    folder = resource_folder("schemas") / "brief"
    assert (folder / "v1.json").read_text(encoding="utf-8") == written(published_schema(Brief))
    assert (folder / "v1.reply.json").read_text(encoding="utf-8") == written(reply_schema(Brief))


def test_the_digest_is_of_the_schema_that_a_model_is_asked_with() -> None:
    asked = written(reply_schema(Brief)).encode()
    assert schema_sha256(Brief) == hashlib.sha256(asked).hexdigest() != schema_sha256(Story)
