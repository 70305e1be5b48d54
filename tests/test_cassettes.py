"""Whole runs against a recorded model: every article, prompt and face; sockets are blocked."""

from __future__ import annotations

import asyncio
import os

import pytest
from vcr.cassette import Cassette

from summarizer import Article, Brief, Summarizer
from tests.conftest import SEEDS
from tests.places import assert_every_place_holds
from tests.recording import recorded_model

ARTICLES = {path.name[:3]: path for path in sorted(SEEDS.glob("*.txt"))}
SERVER = {
    name: os.environ.get(f"RECORD_{name.upper()}") for name in ("model", "base_url", "api_key")
}
"""Whom to record; read before the fixtures clear the environment."""
RUNS = [
    f"{number}-{prompt}-{face}"
    for number in ARTICLES
    for prompt in ("brief@1", "brief@2")
    for face in ("sync", "async")
]


def run(name: str, **options: object) -> tuple[Article, Brief]:
    """What the run called `name` gives; RECORD_MODEL and the like name another server."""
    number, prompt, face = name.split("-")
    article = Article.from_file(ARTICLES[number])
    settings = {
        **SERVER,
        "model": SERVER["model"] or f"llamacpp/{recorded_model(name)}",
        "timeout": 1200,
        "prompt": prompt,
        "cache": False,
        **options,
    }
    given = {key: value for key, value in settings.items() if value is not None}
    with Summarizer(**given) as summarizer:  # type: ignore[arg-type]
        if face == "sync":
            return article, summarizer.summarize(article)

    async def main() -> Brief:
        async with Summarizer(**given) as summarizer:  # type: ignore[arg-type]
            return await summarizer.asummarize(article)

    return article, asyncio.run(main())


@pytest.mark.vcr
@pytest.mark.block_network
@pytest.mark.parametrize("name", [
    pytest.param(name, marks=pytest.mark.default_cassette(name)) for name in RUNS
])  # fmt: skip
def test_a_recorded_reply_gives_a_brief_that_holds(name: str, vcr: Cassette) -> None:
    article, brief = run(name)
    assert_every_place_holds(brief, article.text)
    for said in brief.quoted_statements:
        assert said.text in article.text
    assert brief.provenance.prompt == name.split("-")[1]
    assert brief.provenance.usage.requests == len(vcr)
    assert brief.provenance.usage.output_tokens > 0
