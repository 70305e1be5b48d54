"""Typed calls of the public face: checked by mypy, never run."""

from __future__ import annotations

from pydantic import BaseModel

from summarizer import (
    Alignment,
    Article,
    Audit,
    Brief,
    Cache,
    Checked,
    Evidence,
    Name,
    Passages,
    Quantity,
    Quotation,
    Summarizer,
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


with Summarizer(model="extractive", fallback="extractive") as summarizer:
    brief = summarizer.summarize("text")
    audit: Audit = brief.audit
    start: int = brief.quoted_statements[0].start

evidence: Evidence = read_evidence("text", language="en")
alignments: list[Alignment] = align("text", ["words"])
verdict: Audit = verify("article", "summary")
verdict = verify(Article.from_text("article"), brief)
ok: bool = verdict.ok
