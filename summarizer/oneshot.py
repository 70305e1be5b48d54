"""One article, one call: a summarizer that is made for it and closed behind it."""

from __future__ import annotations

from typing import TypeVar, Unpack, overload

from pydantic import BaseModel

from summarizer.article import Article
from summarizer.brief import Brief
from summarizer.pipeline import Summarizer
from summarizer.settings import Options

Result = TypeVar("Result", bound=BaseModel)


@overload
def summarize(article: str | Article, **options: Unpack[Options]) -> Brief: ...
@overload
def summarize(
    article: str | Article, *, schema: type[Result], **options: Unpack[Options]
) -> Result: ...
def summarize(
    article: str | Article, *, schema: type[BaseModel] = Brief, **options: Unpack[Options]
) -> BaseModel:
    """Brief one article.

    Args:
        article: its text, or an `Article`.
        schema: the pydantic model of the result.
        **options: the other fields of `Settings`.

    Raises:
        SummarizerError: see `summarizer.errors` for the kinds.
    """
    with Summarizer(schema=schema, **options) as summarizer:
        return summarizer.summarize(article)


@overload
async def asummarize(article: str | Article, **options: Unpack[Options]) -> Brief: ...
@overload
async def asummarize(
    article: str | Article, *, schema: type[Result], **options: Unpack[Options]
) -> Result: ...
async def asummarize(
    article: str | Article, *, schema: type[BaseModel] = Brief, **options: Unpack[Options]
) -> BaseModel:
    """The async twin of `summarize`."""
    async with Summarizer(schema=schema, **options) as summarizer:
        return await summarizer.asummarize(article)
