"""Grounded field types, for the built-in `Brief` and for anybody's pydantic model.

Each type has two faces. For the model that answers it is a plain string: a tag that the prompt
shows ("Q1"), or words. In the result it is the article's own characters with their place. The
two faces are the type's two JSON schemas: ``mode="validation"`` and ``mode="serialization"``.

    class Story(BaseModel):
        lead: Checked                # free text; its numbers, names and quoted words are looked up
        best: Quotation | None       # None when what the model gave cannot be placed
        figures: list[Quantity]      # items that cannot be placed leave the list

A string that has not been grounded yet is held as `text` with ``match="absent"``.
"""

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic.annotated_handlers import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from summarizer.evidence.items import Change, NameKind, QuantityKind, QuotationKind
from summarizer.text import Match


class Place(BaseModel):
    """A stretch of the article: ``article.text[start:end] == text``."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    text: str = Field(description="The article's characters from start to end.")
    start: int = Field(ge=0, description="First character, as a Python str index.")
    end: int = Field(ge=0, description="One past the last character.")


class Mention(Place):
    """One place where the article names something."""


class Speaker(Mention):
    """Who said a quotation, with the mention that the attribution rests on."""

    name: str = Field(description="The fullest name the article gives this speaker.")
    cue: str | None = Field(default=None, description="The verb or frame of saying, if any.")


class Grounded(Place):
    """Base of the field types that point into the article.

    Attributes:
        match: how the words that the model gave compare with the article's.
    """

    asks: ClassVar[str]
    """What the model is told to write."""

    match: Match = Field(description="How the model's words compare with the article's.")

    @classmethod
    def unplaced(cls, words: str) -> dict[str, Any]:
        """The fields of an instance that holds `words` and points nowhere yet."""
        return {"text": words, "start": 0, "end": 0, "match": Match.ABSENT}

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, value: Any) -> Any:
        return cls.unplaced(value) if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        if handler.mode == "validation":
            return {"type": "string", "description": cls.asks}
        return handler(core_schema)


class Quotation(Grounded):
    """A quotation of the article, with its marks, place and speaker."""

    asks: ClassVar[str] = "A quotation: its tag, like Q1, or its exact words without the marks."

    inner_start: int = Field(default=0, ge=0, description="First character inside the marks.")
    inner_end: int = Field(default=0, ge=0, description="One past the last inside the marks.")
    kind: QuotationKind = "statement"
    speaker: Speaker | None = None
    parts: list[Mention] = Field(
        default_factory=list, description="All stretches, when the statement is interrupted."
    )

    @property
    def inner(self) -> str:
        """The quoted words without their marks."""
        return self.text[self.inner_start - self.start : self.inner_end - self.start]


class Quantity(Grounded):
    """A quantity of the article: value, unit and change."""

    asks: ClassVar[str] = (
        "A number: its tag, like N1, or the number and unit as the article has it."
    )

    value: float | None = Field(default=None, description="In full; null for a range.")
    low: float | None = Field(default=None, description="Lower bound of a range.")
    high: float | None = Field(default=None, description="Upper bound of a range.")
    unit: str | None = Field(
        default=None, description="ISO 4217 code, %, pp, bp, a unit symbol or the counted noun."
    )
    change: Change = Field(
        default="=", description="= as is, ~ about, > more than, < less than, up or down by."
    )
    kind: QuantityKind = "quantity"


class Name(Grounded):
    """A name of the article, with all its mentions; text, start and end are the first one's."""

    asks: ClassVar[str] = "A name, exactly as the article writes it."

    name: str = Field(description="The fullest form the article uses.")
    kind: NameKind = "other"
    mentions: list[Mention] = Field(default_factory=list)

    @classmethod
    def unplaced(cls, words: str) -> dict[str, Any]:
        """The fields of an instance that holds `words` and points nowhere yet."""
        return {**super().unplaced(words), "name": words}


class Passage(Grounded):
    """A sentence of the article that an item rests on."""

    asks: ClassVar[str] = "A sentence: its tag, like S1, or its exact words."


_TAG = re.compile(r"\[?S\d+\]?")


def places(value: object) -> Iterator[Place]:
    """Every place in `value`, a model or a list, however deep."""
    if isinstance(value, Place):
        yield value
    if isinstance(value, BaseModel):
        for inner in value.__dict__.values():
            yield from places(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from places(inner)


def _listed(value: Any) -> Any:
    """Small models write "S1, S2" where a list is asked for."""
    if not isinstance(value, str):
        return value
    parts = value.replace(",", " ").split()
    return parts if all(_TAG.fullmatch(part) for part in parts) else [value]


Passages = Annotated[
    list[Passage], BeforeValidator(_listed), Field(json_schema_extra={"maxItems": 4})
]
"""Sentences that an item rests on; the model writes their tags and is asked for at most four."""


class _CheckedMark:
    """Marks a string whose numbers, names and quoted words are looked up in the article."""


CHECKED = _CheckedMark()

Checked = Annotated[str, CHECKED]
"""Free text by the model. It stays a string; what in it the article does not hold is listed in
`Audit.unsupported` under the field's path."""
