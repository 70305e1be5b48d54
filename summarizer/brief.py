"""The built-in schema: `Brief`, what the model is asked for it, `Audit` and `Provenance`.

`Brief` is what comes out; `BriefDraft` is what the model is asked to write. Both are pydantic
models; `schemas/brief/v1.json` is generated from `Brief`.
"""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from summarizer.fields import (
    Checked,
    Mention,
    Name,
    Passage,
    Passages,
    Place,
    Quantity,
    Quotation,
    Speaker,
)
from summarizer.text import Match

if TYPE_CHECKING:
    from summarizer.article import Article

ActorKind = Literal["person", "organization", "country", "group", "other"]
Attribution = Literal["confirmed", "model", "unattributed"]
Basis = Literal["stated", "inferred"]


class _Item(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Reason(StrEnum):
    """Why words are rejected or unsupported."""

    UNKNOWN_TAG = "unknown tag"
    NOT_IN_ARTICLE = "not in the article"
    CHANGED = "differs from the article"
    NOT_QUOTED = "not inside quotation marks"
    WRONG_SPEAKER = "said by somebody else"
    NUMBER = "number not in the article"
    NAME = "name not in the article"
    QUOTED_WORDS = "quoted words not in the article"
    NEGATION = "negation added or dropped"
    OPPOSITE = "the article says the opposite"
    HEDGE = "attribution or hedge dropped"
    INSTRUCTION = "follows an instruction in the article"


class Rejected(_Item):
    """An item the model gave that could not be placed and is not in the brief."""

    field: str = Field(description='Where the model put it: "quoted_statements[1].quotation".')
    words: str = Field(description="What the model gave.")
    match: Match
    reason: Reason
    nearest: Place | None = Field(default=None, description="The nearest passage, if any.")
    said_by: str | None = Field(default=None, description="Who said it, for a wrong speaker.")


class Unsupported(_Item):
    """A number, name or phrase in free text that the article does not hold."""

    field: str = Field(description='The text it stands in: "summary", "implications[0].statement".')
    words: str
    start: int = Field(ge=0, description="Offset into that text, not into the article.")
    end: int = Field(ge=0)
    reason: Reason
    nearest: Place | None = Field(default=None, description="The passage it was compared with.")


class Computed(_Item):
    """A number in free text that the article does not give, but that comes out of two it gives."""

    field: str = Field(description="The text it stands in.")
    words: str
    start: int = Field(ge=0, description="Offset into that text, not into the article.")
    end: int = Field(ge=0)
    formula: str = Field(description='How: "12,000 − 9,000", "1,250 of 5,000", "from 40 to 25".')
    of: list[Place] = Field(description="The numbers of the article that it rests on.")


class ClaimCheck(_Item):
    """One sentence of a checked text and the passage it was compared with."""

    text: str
    start: int = Field(ge=0, description="Offset into the checked text.")
    end: int = Field(ge=0)
    supported: bool
    passage: Place | None = Field(default=None, description="The best-matching sentence.")
    unsupported: list[Unsupported] = Field(default_factory=list)
    computed: list[Computed] = Field(default_factory=list)


class Missed(_Item):
    """What the article quotes or counts and the brief leaves out."""

    quotations: list[Place] = Field(default_factory=list)
    quantities: list[Place] = Field(default_factory=list)


class Counts(_Item):
    """How much was verified, rejected, unsupported and left out.

    `verified` counts the quotations, quantities, names and passages of the brief, each placed
    in the article.
    """

    verified: int = 0
    rejected: int = 0
    unsupported: int = 0
    missed: int = 0


class Audit(_Item):
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


class Usage(_Item):
    """Tokens as the provider reported them, all attempts added up."""

    requests: int = 0
    input_tokens: int = 0
    output_tokens: int = 0


class Provenance(_Item):
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


class KeyActor(_Item):
    """Who matters in the story."""

    name: str = Field(description="The fullest form the article uses.")
    kind: ActorKind
    role: str = Field(description="What they are or do in this story.")
    mentions: list[Mention] = Field(description="Every place the article names them.")


class QuantitativeClaim(_Item):
    """A number of the article and what it measures."""

    quantity: Quantity
    measures: str
    attributed_to: Name | None = None
    passages: list[Passage]


class QuotedStatement(Place):
    """A quotation of the article, in the article's own characters.

    `attribution`: "confirmed", the text itself gives this speaker; "model", only the model
    does; "unattributed", nobody is given.
    """

    inner_start: int = Field(ge=0)
    inner_end: int = Field(ge=0)
    match: Match
    speaker: Speaker | None
    attribution: Attribution
    about: str
    parts: list[Mention] = Field(default_factory=list)


class Implication(_Item):
    """What follows: stated in the article, or inferred by the model."""

    statement: str
    basis: Basis
    passages: list[Passage]


class ActorDraft(_Item):
    """Somebody who matters in the story."""

    name: Name
    kind: ActorKind
    role: Checked = Field(description="What they are or do in this story, in a few words.")


class ClaimDraft(_Item):
    """A number and what it measures."""

    quantity: Quantity
    measures: Checked = Field(description="What the number counts or measures, in a few words.")
    attributed_to: Name | None = Field(description="Who gives the number, if the article says so.")
    passages: Passages


class StatementDraft(_Item):
    """What somebody is quoted as saying."""

    quotation: Quotation
    speaker: Name | None = Field(description="Who said it, if the article says so.")
    about: Checked = Field(description="What the statement is about, in a few words.")


class ImplicationDraft(_Item):
    """What follows from the news."""

    statement: Checked = Field(description="What follows, in one sentence.")
    basis: Basis = Field(description="stated: the article says so; inferred: you conclude it.")
    passages: Passages


class BriefDraft(_Item):
    """A news brief, as the model is asked for it."""

    headline: Checked = Field(description="One line, in the language of the article.")
    summary: Checked = Field(description="Two or three sentences, in the language of the article.")
    key_actors: list[ActorDraft] = Field(json_schema_extra={"maxItems": 8})
    quantitative_claims: list[ClaimDraft] = Field(json_schema_extra={"maxItems": 8})
    quoted_statements: list[StatementDraft] = Field(json_schema_extra={"maxItems": 8})
    implications: list[ImplicationDraft] = Field(json_schema_extra={"maxItems": 4})


class Brief(Audited):
    """A brief in which every quotation, number and name points at its place in the article."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    asked_as = BriefDraft

    schema_version: Literal["1"] = "1"
    headline: Checked
    summary: Checked
    key_actors: list[KeyActor]
    quantitative_claims: list[QuantitativeClaim]
    quoted_statements: list[QuotedStatement]
    implications: list[Implication]

    def to_html(self, article: "str | Article") -> str:
        """The evidence page: this brief beside its article, in one file that needs nothing else.

        Args:
            article: what the brief was made from, its text or an `Article`; the latter also
                gives title, address and date.

        Raises:
            ArticleError: a place of the brief does not hold its characters: another article.
        """
        # Inside: Jinja2 is for those who ask for a page (40 ms).
        from summarizer.article import Article
        from summarizer.render.html import render_html

        return render_html(
            self, Article.from_text(article) if isinstance(article, str) else article
        )
