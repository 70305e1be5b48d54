"""Whole runs against a recorded model: every article, prompt and face; sockets are blocked."""

from __future__ import annotations

import asyncio
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from vcr.cassette import Cassette

from summarizer import Article, Brief, Summarizer
from tests.conftest import SEEDS
from tests.places import assert_every_place_holds
from tests.recording import CASSETTES, KEPT_HEADERS, recorded_model

ARTICLES = {path.name[:3]: path for path in sorted(SEEDS.glob("*.txt"))}
SERVER = {
    name: os.environ.get(f"RECORD_{name.upper()}") for name in ("model", "base_url", "api_key")
}
"""Whom to record; read before the fixtures clear the environment."""
RUNS = [f"{number}-{prompt}" for number in ARTICLES for prompt in ("brief@1", "brief@2")]
"""One cassette each, for both faces: they must ask the same."""


def run(name: str, face: str = "sync", **options: object) -> tuple[Article, Brief]:
    """What the run called `name` gives; RECORD_MODEL and the like name another server."""
    number, prompt = name.split("-")
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
    with Summarizer(**given) as summarizer:
        if face == "sync":
            return article, summarizer.summarize(article)

    async def main() -> Brief:
        async with Summarizer(**given) as summarizer:
            return await summarizer.asummarize(article)

    return article, asyncio.run(main())


@pytest.mark.vcr
@pytest.mark.block_network
@pytest.mark.parametrize("name", [
    pytest.param(name, marks=pytest.mark.default_cassette(name)) for name in RUNS
])  # fmt: skip
@pytest.mark.parametrize("face", ["sync", "async"])
def test_a_recorded_reply_gives_a_brief_that_holds(name: str, face: str, vcr: Cassette) -> None:
    article, brief = run(name, face)
    assert_every_place_holds(brief, article.text)
    for said in brief.quoted_statements:
        assert said.text in article.text
    assert brief.provenance.prompt == name.split("-")[1]
    assert brief.provenance.usage.requests == len(vcr)
    assert brief.provenance.usage.output_tokens > 0


@pytest.mark.vcr
@pytest.mark.block_network
@pytest.mark.default_cassette("000-brief@1")
def test_what_a_model_invents_is_rejected_and_not_in_the_brief() -> None:
    _, brief = run("000-brief@1")
    assert brief.audit.rejected
    shown = {s.text for s in brief.quoted_statements} | {
        claim.quantity.text for claim in brief.quantitative_claims
    }
    for entry in brief.audit.rejected:
        assert entry.words not in shown
        assert entry.match in ("altered", "absent") or entry.reason in (
            "not inside quotation marks", "said by somebody else"
        )  # fmt: skip


@pytest.mark.vcr
@pytest.mark.block_network
@pytest.mark.default_cassette("000-brief@2")
def test_a_kept_reply_needs_no_exchange(tmp_path: Path, vcr: Cassette) -> None:
    _, first = run("000-brief@2", cache=tmp_path)
    played = vcr.play_count
    _, second = run("000-brief@2", cache=tmp_path)
    assert vcr.play_count == played
    assert second.provenance
    assert second.provenance.cached
    assert second.quoted_statements == first.quoted_statements


def test_there_is_a_cassette_for_every_run_and_no_other() -> None:
    assert sorted(path.stem for path in CASSETTES.glob("*.json")) == sorted(RUNS)


def test_some_runs_were_asked_again() -> None:
    asked = {name: len(exchanges(name)) for name in RUNS}
    assert set(asked.values()) == {1, 2}


SECRETS = re.compile(
    r"sk-[\w-]{8}|AIza[\w-]{20}|gsk_\w{8}|eyJ[\w-]{20}|bearer |api[_-]?key|authorization|cookie"
    r"|x-request-id|/home/|/root/|/tmp/|/Users/",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", RUNS)
def test_no_secret_is_in_a_cassette(name: str) -> None:
    text = (CASSETTES / f"{name}.json").read_text(encoding="utf-8")
    in_article = ARTICLES[name[:3]].read_text(encoding="utf-8")
    assert not [found for found in SECRETS.findall(text) if found not in in_article]
    for entry in exchanges(name):
        assert entry["request"]["headers"] == {}
        assert set(entry["response"]["headers"]) <= KEPT_HEADERS


def exchanges(name: str) -> list[dict[str, Any]]:
    text = (CASSETTES / f"{name}.json").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(text)["interactions"]
    return found
