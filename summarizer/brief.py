"""The built-in schema: `Brief`, and what the model is asked for it.

`Brief` is what comes out; `BriefDraft` is what the model is asked to write. Both are pydantic
models; `schemas/brief/v1.json` is generated from `Brief`.
"""

from typing import TYPE_CHECKING, Literal

from pydantic import ConfigDict, Field

from summarizer.audit import Audited, Part
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


class KeyActor(Part):
    """Who matters in the story."""

    name: str = Field(description="The fullest form the article uses.")
    kind: ActorKind
    role: str = Field(description="What they are or do in this story.")
    mentions: list[Mention] = Field(description="Every place the article names them.")


class QuantitativeClaim(Part):
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


class Implication(Part):
    """What follows: stated in the article, or inferred by the model."""

    statement: str
    basis: Basis
    passages: list[Passage]


class ActorDraft(Part):
    """Somebody who matters in the story."""

    name: Name
    kind: ActorKind
    role: Checked = Field(description="What they are or do in this story, in a few words.")


class ClaimDraft(Part):
    """A number and what it measures."""

    quantity: Quantity
    measures: Checked = Field(description="What the number counts or measures, in a few words.")
    attributed_to: Name | None = Field(description="Who gives the number, if the article says so.")
    passages: Passages


class StatementDraft(Part):
    """What somebody is quoted as saying."""

    quotation: Quotation
    speaker: Name | None = Field(description="Who said it, if the article says so.")
    about: Checked = Field(description="What the statement is about, in a few words.")


class ImplicationDraft(Part):
    """What follows from the news."""

    statement: Checked = Field(description="What follows, in one sentence.")
    basis: Basis = Field(description="stated: the article says so; inferred: you conclude it.")
    passages: Passages


class BriefDraft(Part):
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
