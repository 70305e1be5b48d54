"""A grounded draft → the result that a caller gets, with where it comes from."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel

from summarizer.audit import Provenance, Usage
from summarizer.brief import Brief
from summarizer.engines.extractive import extract
from summarizer.engines.providers import EXTRACTIVE
from summarizer.grounding.assemble import result_fields
from summarizer.grounding.ground import Grounding, ground
from summarizer.job import Job
from summarizer.schemas import result_model, schema_sha256
from summarizer.version import __version__


def result_of(job: Job, grounding: Grounding, **provenance: Any) -> BaseModel:
    """The result of a grounded reply.

    Args:
        job: what was asked about.
        grounding: its reply, grounded.
        **provenance: the fields of `Provenance` that `job` does not tell.
    """
    fields = result_fields(grounding, job.tags)
    fields["provenance"] = Provenance.model_construct(
        article_sha256=job.article.sha256,
        schema_name=job.schema.__name__,
        schema_sha256=schema_sha256(job.schema),
        version=__version__,
        **provenance,
    )
    kind = result_model(job.schema)
    if kind is Brief:  # made of what was read and validated before, as in grounding.assemble
        return Brief.model_construct(**fields)
    return kind.model_validate(fields)


def extracted(job: Job) -> BaseModel:
    """The brief that needs no model."""
    text = job.article.text
    draft = extract(text, job.article.title or "", job.evidence)
    return result_of(
        job,
        ground(draft, text, job.evidence),
        prompt=None,
        prompt_sha256=None,
        model=EXTRACTIVE,
        engine="extractive",
        created_at=datetime.now(UTC),
        usage=Usage.model_construct(),
        cost_usd=0.0,
        cached=False,
    )
