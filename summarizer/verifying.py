"""Verify what anyone, or any tool, wrote about an article."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pydantic import BaseModel, ValidationError

from summarizer.article import Article
from summarizer.audit import Audit, ClaimCheck, Counts
from summarizer.brief import Brief, BriefDraft
from summarizer.errors import SchemaError
from summarizer.evidence import Evidence, read_evidence
from summarizer.evidence.tags import Tags
from summarizer.grounding.assemble import audit_of
from summarizer.grounding.claims import ClaimChecker
from summarizer.grounding.ground import ground
from summarizer.grounding.recasing import check_claims
from summarizer.grounding.screen import Screen


def verify(article: str | Article, written: str | BaseModel) -> Audit:
    """Check `written` against `article`, claim by claim.

    Args:
        article: its text, or an `Article`.
        written: any text about it, or a `Brief` (of this article, whoever made it).

    Returns:
        The audit: for a text its sentences in `claims`, each with the passage it was compared
        with; for a brief what cannot be placed in `rejected`; `unsupported` for both; `ok` when
        nothing was found.

    Raises:
        ArticleError: the article is empty.
        SchemaError: `written` is a model of another kind.
    """
    if isinstance(article, str):
        article = Article.from_text(article)
    evidence = read_evidence(article.text, language=article.language)
    if isinstance(written, str):
        claims = check_claims(article.text, evidence, written)
        return _of_claims(claims, Screen(article.text, evidence))
    if not isinstance(written, Brief):
        raise SchemaError(
            f"A {type(written).__name__} cannot be verified.", "Give text or a Brief."
        )
    return _of_brief(written, article.text, evidence)


def saved_brief(text: str) -> Brief | None:
    """The brief that `text` is the JSON of; None when it is not JSON at all.

    Raises:
        SchemaError: it is JSON, but no brief.
    """
    try:
        json.loads(text)
    except ValueError:
        return None
    try:
        return Brief.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise SchemaError(f"This JSON is no brief: {where}: {first['msg']}.") from None


def _of_claims(claims: list[ClaimCheck], screen: Screen) -> Audit:
    unsupported = [finding for claim in claims for finding in claim.unsupported]
    verified = sum(claim.supported for claim in claims)
    counts = Counts(verified=verified, unsupported=len(unsupported))
    suspicious = list(screen.places())
    computed = [one for claim in claims for one in claim.computed]
    return Audit(
        counts=counts, unsupported=unsupported, computed=computed, claims=claims,
        suspicious=suspicious,
    )  # fmt: skip


def _of_brief(brief: Brief, text: str, evidence: Evidence) -> Audit:
    """Ask of the brief's own words what was asked of the model's."""
    draft = BriefDraft.model_validate(
        {
            "headline": brief.headline,
            "summary": brief.summary,
            "key_actors": [
                {"name": a.name, "kind": a.kind, "role": a.role} for a in brief.key_actors
            ],
            "quantitative_claims": [
                {"quantity": claim.quantity.text, "measures": claim.measures,
                 "attributed_to": claim.attributed_to.name if claim.attributed_to else None,
                 "passages": [passage.text for passage in claim.passages]}
                for claim in brief.quantitative_claims
            ],
            "quoted_statements": [
                {"quotation": said.text, "about": said.about,
                 "speaker": said.speaker.name if said.speaker else None}
                for said in brief.quoted_statements
            ],
            "implications": [
                {"statement": item.statement, "basis": item.basis,
                 "passages": [passage.text for passage in item.passages]}
                for item in brief.implications
            ],
        }
    )  # fmt: skip
    grounding = ground(draft, text, evidence)
    checker = ClaimChecker(text, evidence)
    untrue = [
        finding
        for field, words in _free_text(brief)
        for claim in checker.check(words, field)
        for finding in claim.unsupported
    ]
    rejected = list(grounding.rejected)
    return audit_of(grounding.value, Tags.of(evidence), rejected, untrue, grounding)


def _free_text(brief: Brief) -> Iterator[tuple[str, str]]:
    """The free text of a brief that makes claims, with its path."""
    yield "headline", brief.headline
    yield "summary", brief.summary
    for index, item in enumerate(brief.implications):
        if item.basis == "stated":
            yield f"implications[{index}].statement", item.statement
