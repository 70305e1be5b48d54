"""What the cache keeps of an answer: the reply, never the brief."""

from __future__ import annotations

from datetime import UTC, datetime

from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.brief import Usage
from summarizer.engines.prices import estimate_cost
from summarizer.engines.providers import Target
from summarizer.exchange import Answer, Job
from summarizer.schemas import response_model


class Kept(BaseModel):
    """What the cache keeps of an answer."""

    model_config = ConfigDict(defer_build=True)  # an extractive run needs none

    content: str
    model: str
    usage: Usage
    cost_usd: float | None
    created_at: datetime


def pack(answer: Answer, target: Target) -> bytes:
    """`answer` as the cache keeps it."""
    usage = answer.usage
    kept = Kept(
        content=answer.content,
        model=answer.model,
        usage=usage,
        cost_usd=estimate_cost(
            target.provider.name, answer.model, usage.input_tokens, usage.output_tokens
        ),
        created_at=datetime.now(UTC),
    )
    return kept.model_dump_json().encode()


def usable(job: Job, packed: bytes) -> bool:
    """Whether a kept answer is one, and still fits the schema."""
    try:
        kept = Kept.model_validate_json(packed)
        response_model(job.schema).model_validate_json(kept.content)
    except ValidationError:
        return False
    return True
