"""One article to be asked about: what it is, what is read in it, what its reply is known by.

Evidence and tags are imported where they are asked for: a kept brief needs neither (110 ms).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pydantic import BaseModel

from summarizer.article import Article
from summarizer.cache import digest
from summarizer.prompts import Recipe
from summarizer.schemas import schema_sha256

if TYPE_CHECKING:
    from summarizer.evidence import Evidence
    from summarizer.evidence.tags import Tags
    from summarizer.grounding.ground import Grounding


@dataclass(frozen=True)
class Job:
    """One article to be asked about with one recipe for one schema.

    Attributes:
        article: what is summarized.
        schema: the pydantic model of the result.
        recipe: the prompt.
        language: ISO 639-1 code the brief is written in.
    """

    article: Article
    schema: type[BaseModel]
    recipe: Recipe
    language: str | None

    @cached_property
    def evidence(self) -> Evidence:
        """What can be read in the article."""
        from summarizer.evidence import read_evidence

        return read_evidence(self.article.text, language=self._read_as)

    @cached_property
    def grounded(self) -> dict[str, Grounding]:
        """Replies that were grounded already: the one that is kept is looked at twice."""
        return {}

    @cached_property
    def tags(self) -> Tags:
        """The evidence by tag."""
        from summarizer.evidence.tags import Tags

        return Tags.of(self.evidence)

    @property
    def _read_as(self) -> str:
        return self.language or self.article.language

    def key(self, model: str, base_url: str | None) -> str:
        """What a reply of `model` is kept under: all that was asked, known without reading."""
        return digest(
            article=self.article.sha256,
            title=self.article.title or "",
            language=self._read_as,
            prompt=self.recipe.sha256,
            schema=schema_sha256(self.schema),
            model=model,
            base_url=base_url or "",
        )
