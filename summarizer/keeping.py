"""What the cache keeps of an answer: the reply, and beside it the brief that was made of it.

The reply is what was paid for; the brief only saves reading the article and grounding again
(10 ms, and 110 ms of imports). It holds for the code that made it: kept with it is a digest of
this package's source (`summarizer.codebase`), and where that differs, as in another version or a
checkout that was edited, the reply is grounded again and the new brief takes the old one's place.
Each of its places is compared with the article again, whatever the cache says. A reply is only
taken up again by evidence that gives every tag the meaning it was given with.
Results of anybody's own schema are never kept: a digest of our code says nothing about theirs.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.audit import Usage
from summarizer.brief import Brief
from summarizer.codebase import code_sha256
from summarizer.engines.prices import estimate_cost
from summarizer.engines.providers import Target
from summarizer.fields import places
from summarizer.job import Job
from summarizer.schemas import response_model

if TYPE_CHECKING:
    from summarizer.exchange import Answer


class Kept(BaseModel):
    """What the cache keeps of an answer.

    Attributes:
        content, model, usage, cost_usd, created_at: the reply, and what it cost.
        tags: digest of what the tags in it stand for.
        code: digest of the code that made the brief.
        brief: the reply grounded, as a hit gives it: it costs nothing.
    """

    model_config = ConfigDict(defer_build=True)  # an extractive run needs none

    content: str
    model: str
    usage: Usage
    cost_usd: float | None
    created_at: datetime
    tags: str
    code: str = ""
    brief: Brief | None = None


class Slot:
    """The place of one job's answer: filled by a model, or found in the cache.

    Args:
        job: what is asked about.
        target: whom it is asked of.
    """

    def __init__(self, job: Job, target: Target) -> None:
        self.job = job
        self._target = target
        self._kept: Kept | None = None
        self._made: BaseModel | None = None
        self._packed: bytes | None = None

    def fill(self, answer: Answer | bytes) -> None:
        """Take an answer that was just given, or what another slot has packed of one."""
        if isinstance(answer, bytes):
            self._kept, self._packed = Kept.model_validate_json(answer), answer
            return
        usage = answer.usage
        cost = estimate_cost(
            self._target.provider.name, answer.model, usage.input_tokens, usage.output_tokens
        )
        self._kept = Kept.model_construct(
            content=answer.content,
            model=answer.model,
            usage=usage,
            cost_usd=cost,
            created_at=datetime.now(UTC),
            tags=self.job.tags.sha256,
        )

    def usable(self, packed: bytes) -> bool:
        """Whether a kept answer is one, and still holds; if so, it is this slot's."""
        try:
            self._kept = kept = Kept.model_validate_json(packed)
            if self._is_current(kept):
                return self._holds(kept.brief)
            response_model(self.job.schema).model_validate_json(kept.content)
        except ValidationError:
            return False
        return kept.tags == self.job.tags.sha256

    @property
    def stale(self) -> bool:
        """Whether what was found in the cache holds no brief made by this code."""
        return self.job.schema is Brief and not self._is_current(self._answer)

    def packed(self) -> bytes:
        """What the cache is to keep."""
        if self._packed is not None:
            return self._packed
        kept = self._answer
        made = self._result()
        if isinstance(made, Brief) and self.job.schema is Brief:
            kept = kept.model_copy(update={"brief": made, "code": code_sha256()})
        return kept.model_dump_json().encode()

    def result(self, *, cached: bool) -> BaseModel:
        """The result; one from the cache cost nothing this time."""
        made = self._result()
        if cached:
            return made
        paid = {"usage": self._answer.usage, "cost_usd": self._answer.cost_usd, "cached": False}
        provenance = made.provenance.model_copy(update=paid)  # type: ignore[attr-defined]  # of Audited
        return made.model_copy(update={"provenance": provenance})

    @property
    def _answer(self) -> Kept:
        if self._kept is None:
            raise RuntimeError("nothing was filled in or found")
        return self._kept

    def _is_current(self, kept: Kept) -> bool:
        """Whether the brief in `kept` is what this code would make of its reply."""
        known = self.job.schema is Brief and kept.brief is not None
        return known and kept.code == code_sha256()

    def _holds(self, brief: Brief | None) -> bool:
        """Whether the article has at every place what `brief` says stands there."""
        text = self.job.article.text
        return all(text[place.start : place.end] == place.text for place in places(brief))

    def _result(self) -> BaseModel:
        """The result as a hit gives it."""
        if self._made is None:
            kept = self._answer
            self._made = kept.brief if self._is_current(kept) and kept.brief else self._grounded()
        return self._made

    def _grounded(self) -> BaseModel:
        # Inside, as in `summarizer.job`.
        from summarizer.exchange import ground_reply
        from summarizer.results import result_of

        kept, recipe = self._answer, self.job.recipe
        return result_of(
            self.job,
            ground_reply(self.job, kept.content),
            prompt=recipe.id,
            prompt_sha256=recipe.sha256,
            model=self._target.named(kept.model),
            engine="llm",
            created_at=kept.created_at,
            usage=Usage(),
            cost_usd=0.0,
            cached=True,
        )
