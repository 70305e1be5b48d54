"""Typed calls of the public face: checked by mypy, never run."""

from __future__ import annotations

from pydantic import BaseModel

from summarizer import (
    Alignment,
    Article,
    Audit,
    BatchResult,
    Brief,
    Cache,
    Checked,
    Entry,
    Evidence,
    Name,
    Passages,
    Quantity,
    Quotation,
    Summarizer,
    SummarizerError,
    align,
    asummarize,
    read_evidence,
    summarize,
    verify,
)


class Story(BaseModel):
    lead: Checked
    best: Quotation | None
    figures: list[Quantity]
    people: list[Name]
    rests_on: Passages


brief: Brief = summarize("text")
story: Story = summarize("text", schema=Story)
fast: Brief = summarize(
    Article.from_text("text", title="t"), model="openai/x", prompt="brief@2", cache=False, timeout=5
)
fetched: Article = Article.from_url("https://news.example/", allow_private=False, kind="html")
author: str | None = Article.from_html("<p>page</p>", url="https://news.example/").author
site: str | None = Article.from_file("story.pdf", kind="pdf").site
cached: Brief = summarize("text", cache=Cache("folder"))


async def main() -> None:
    one: Brief = await asummarize("text", language="en")
    two: Story = await asummarize("text", schema=Story, base_url="http://127.0.0.1/v1")
    async with Summarizer(schema=Story, api_key="k") as asynchronous:
        three: Story = await asynchronous.asummarize("text")
        async for made in asynchronous.abatch(["text"], ordered=True, rpm=60):
            four: Story | None = made.brief


with Summarizer(model="extractive", fallback="extractive") as summarizer:
    brief = summarizer.summarize("text")
    audit: Audit = brief.audit
    for result in summarizer.batch([Entry("id", "text"), Article.from_text("text"), "text"]):
        outcome: BatchResult[Brief] = result
        failure: SummarizerError | None = result.error
    start: int = brief.quoted_statements[0].start

evidence: Evidence = read_evidence("text", language="en")
alignments: list[Alignment] = align("text", ["words"])
verdict: Audit = verify("article", "summary")
verdict = verify(Article.from_text("article"), brief)
ok: bool = verdict.ok
page: str = brief.to_html("article") + brief.to_html(Article.from_text("article"))
