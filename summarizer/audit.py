"""What of a result was checked and did not hold, and where the result comes from."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from summarizer.fields import Place
from summarizer.text import Match


class Part(BaseModel):
    """Base of what a result is made of: it never changes, and takes no field but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Reason(StrEnum):
    """Why words are rejected or unsupported."""

    UNKNOWN_TAG = "unknown tag"
    NOT_IN_ARTICLE = "not in the article"
    CHANGED = "differs from the article"
    NOT_QUOTED = "not inside quotation marks"
    WRONG_SPEAKER = "said by somebody else"
    NUMBER = "number not in the article"
    CHANGE = "rise, fall or bound differs from the article"
    NAME = "name not in the article"
    QUOTED_WORDS = "quoted words not in the article"
    NEGATION = "negation added or dropped"
    OPPOSITE = "the article says the opposite"
    HEDGE = "attribution or hedge dropped"
    INSTRUCTION = "follows an instruction in the article"


class Rejected(Part):
    """An item the model gave that could not be placed and is not in the brief."""

    field: str = Field(description='Where the model put it: "quoted_statements[1].quotation".')
    words: str = Field(description="What the model gave.")
    match: Match
    reason: Reason
    nearest: Place | None = Field(default=None, description="The nearest passage, if any.")
    said_by: str | None = Field(default=None, description="Who said it, for a wrong speaker.")


class Unsupported(Part):
    """A number, name or phrase in free text that the article does not hold."""

    field: str = Field(description='The text it stands in: "summary", "implications[0].statement".')
    words: str
    start: int = Field(ge=0, description="Offset into that text, not into the article.")
    end: int = Field(ge=0)
    reason: Reason
    nearest: Place | None = Field(default=None, description="The passage it was compared with.")


class Computed(Part):
    """A number in free text that the article does not give, but that comes out of two it gives."""

    field: str = Field(description="The text it stands in.")
    words: str
    start: int = Field(ge=0, description="Offset into that text, not into the article.")
    end: int = Field(ge=0)
    formula: str = Field(description='How: "12,000 − 9,000", "1,250 of 5,000", "from 40 to 25".')
    of: list[Place] = Field(description="The numbers of the article that it rests on.")


class ClaimCheck(Part):
    """One sentence of a checked text and the passage it was compared with."""

    text: str
    start: int = Field(ge=0, description="Offset into the checked text.")
    end: int = Field(ge=0)
    supported: bool
    passage: Place | None = Field(default=None, description="The best-matching sentence.")
    unsupported: list[Unsupported] = Field(default_factory=list)
    computed: list[Computed] = Field(default_factory=list)


class Missed(Part):
    """What the article quotes or counts and the brief leaves out."""

    quotations: list[Place] = Field(default_factory=list)
    quantities: list[Place] = Field(default_factory=list)


class Counts(Part):
    """How much was verified, rejected, unsupported and left out.

    `verified` counts the quotations, quantities, names and passages of the brief, each placed
    in the article.
    """

    verified: int = 0
    rejected: int = 0
    unsupported: int = 0
    missed: int = 0


class Audit(Part):
    """What was checked and what did not hold."""

    counts: Counts = Field(default_factory=Counts)
    rejected: list[Rejected] = Field(default_factory=list)
    unsupported: list[Unsupported] = Field(default_factory=list)
    computed: list[Computed] = Field(
        default_factory=list, description="Numbers of free text worked out of the article's."
    )
    missed: Missed = Field(default_factory=Missed)
    suspicious: list[Place] = Field(
        default_factory=list,
        description="What in the article looks like an instruction to a model, not to a reader.",
    )
    claims: list[ClaimCheck] = Field(
        default_factory=list, description="Sentence by sentence, when a text was verified."
    )

    @property
    def ok(self) -> bool:
        """Whether nothing was rejected and nothing is unsupported."""
        return not self.rejected and not self.unsupported


class Usage(Part):
    """Tokens as the provider reported them, all attempts added up."""

    requests: int = 0
    input_tokens: int = 0
    output_tokens: int = 0


class Provenance(Part):
    """Where a result comes from: enough to make it again."""

    article_sha256: str
    prompt: str | None = Field(description='"brief@2"; null for an engine that uses none.')
    prompt_sha256: str | None
    schema_name: str
    schema_sha256: str
    model: str
    engine: Literal["llm", "extractive"]
    created_at: datetime
    usage: Usage
    cost_usd: float | None = Field(description="An estimate; null when the price is not known.")
    cached: bool
    version: str = Field(description="Of this package.")


class Audited(BaseModel):
    """Base for a schema whose results carry their audit and provenance.

    The model is never asked for these two. `summarize` fills them in; a schema that does not
    derive from this class gets them all the same, on a subclass made for the purpose.
    """

    model_config = ConfigDict(defer_build=True)

    audit: Audit = Field(default_factory=Audit)
    provenance: Provenance | None = None

    asked_as: ClassVar[type[BaseModel] | None] = None
    """The model the reply is asked for, where it differs from the result."""
