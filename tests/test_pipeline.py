"""Whole runs against a model server on loopback: asked, asked again, kept, fallen back."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from summarizer import Article, Brief, Cache, Quotation, Summarizer, asummarize, summarize
from summarizer.errors import (
    AuthenticationError,
    ReplyError,
    SchemaError,
    SettingsError,
    SummarizerError,
)
from tests.places import assert_every_place_holds
from tests.samples import ARTICLE, draft
from tests.server import ModelServer, fails, says

Serve = Callable[..., ModelServer]
Run = Callable[..., Brief]


def run_sync(article: str, **options: Any) -> Brief:
    return summarize(article, **options)


def run_async(article: str, **options: Any) -> Brief:
    return asyncio.run(asummarize(article, **options))


both_faces = pytest.mark.parametrize("run", [run_sync, run_async])


def at(server: ModelServer, **options: Any) -> dict[str, Any]:
    """Settings that ask `server` and keep nothing."""
    return {"model": "vllm/m", "base_url": server.base_url, "cache": False, **options}


@both_faces
def test_an_article_goes_in_and_a_brief_comes_out(serve: Serve, run: Run) -> None:
    server = serve(says(draft()))
    brief = run(ARTICLE, **at(server))
    assert_every_place_holds(brief, ARTICLE)
    assert brief.provenance
    assert brief.provenance.model == "vllm/loopback-1"
    assert brief.provenance.prompt == "brief@2"
    assert brief.provenance.article_sha256 == Article.from_text(ARTICLE).sha256
    assert brief.provenance.usage.model_dump() == {
        "requests": 1, "input_tokens": 100, "output_tokens": 20
    }  # fmt: skip
    assert brief.provenance.cost_usd is None
    assert not brief.provenance.cached


@both_faces
def test_what_goes_over_the_wire(serve: Serve, run: Run) -> None:
    server = serve(says(draft()))
    run(ARTICLE, **at(server))
    (body,) = server.asked
    assert body["model"] == "m"
    assert body["temperature"] == 0
    assert body["seed"] == 0
    assert body["max_tokens"] == 4096
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    schema = body["response_format"]["json_schema"]
    assert schema["strict"] is True
    assert schema["schema"]["additionalProperties"] is False
    assert "[Q1]" in body["messages"][1]["content"]
    assert server.sent_headers[0]["accept-encoding"] == "identity"


def test_a_provider_without_json_schema_gets_a_tool(serve: Serve) -> None:
    call = {"id": "1", "type": "function",
            "function": {"name": "Brief", "arguments": json.dumps(draft())}}  # fmt: skip
    server = serve(says(None, message={"tool_calls": [call]}, finish_reason="tool_calls"))
    brief = summarize(ARTICLE, **at(server, model="anthropic/m", api_key="k"))
    assert len(brief.quoted_statements) == 2
    assert server.asked[0]["tools"][0]["function"]["strict"] is True
    assert "seed" not in server.asked[0]


@both_faces
def test_rejected_items_are_asked_for_again_once_naming_what_was_wrong(
    serve: Serve, run: Run
) -> None:
    wrong = draft(quoted_statements=[{"quotation": "Q1", "speaker": "Tom Price", "about": ""}])
    server = serve(says(wrong), says(draft()))
    brief = run(ARTICLE, **at(server))
    assert brief.audit.ok
    assert brief.provenance
    assert brief.provenance.usage.requests == 2
    assert brief.provenance.usage.input_tokens == 200
    *_, reply, correction = server.asked[1]["messages"]
    assert json.loads(reply["content"]) == wrong
    assert "quoted_statements[0].speaker 'Tom Price'" in correction["content"]
    assert "it was said by Ana Ruiz" in correction["content"]


@both_faces
def test_what_still_fails_is_rejected_and_the_rest_kept(serve: Serve, run: Run) -> None:
    said = [{"quotation": q, "speaker": None, "about": ""} for q in ("Q1", "Q7")]
    server = serve(says(draft(quoted_statements=said)))
    brief = run(ARTICLE, **at(server))
    assert len(server.asked) == 2
    assert [s.start for s in brief.quoted_statements] == [115]
    assert [e.words for e in brief.audit.rejected] == ["Q7"]


@both_faces
@pytest.mark.parametrize("bad", ["{}", "no JSON", json.dumps({**draft(), "surprise": 1})])
def test_an_invalid_reply_is_asked_for_again_once(serve: Serve, run: Run, bad: str) -> None:
    server = serve(says(bad), says(draft()))
    assert len(run(ARTICLE, **at(server)).quoted_statements) == 2
    assert len(server.asked) == 2


@both_faces
def test_two_invalid_replies_are_an_error_with_what_they_cost(serve: Serve, run: Run) -> None:
    server = serve(says("{}"))
    with pytest.raises(ReplyError) as caught:
        run(ARTICLE, **at(server))
    assert caught.value.attempts == len(server.asked) == 2
    assert caught.value.usage == (200, 40)
    assert any("headline" in problem for problem in caught.value.problems)


def test_the_first_reply_is_kept_when_the_second_is_worse(serve: Serve) -> None:
    said = [{"quotation": q, "speaker": None, "about": ""} for q in ("Q1", "Q7")]
    server = serve(says(draft(quoted_statements=said)), says("nonsense"))
    brief = summarize(ARTICLE, **at(server))
    assert [e.words for e in brief.audit.rejected] == ["Q7"]


def test_a_large_invalid_reply_is_not_sent_back_whole(serve: Serve) -> None:
    server = serve(says("x" * 3_000_000), says(draft()))
    summarize(ARTICLE, **at(server))
    assert sum(len(m["content"]) for m in server.asked[1]["messages"]) < 40_000


@both_faces
def test_the_second_run_makes_no_request(serve: Serve, run: Run, tmp_path: Path) -> None:
    server = serve(says(draft()))
    options = at(server, cache=tmp_path / "c")
    first, second = run(ARTICLE, **options), run(ARTICLE, **options)
    assert len(server.asked) == 1
    assert second.provenance
    assert first.provenance
    assert second.provenance.cached
    assert second.provenance.usage.requests == 0
    assert second.provenance.created_at == first.provenance.created_at
    assert second.model_dump(exclude={"provenance"}) == first.model_dump(exclude={"provenance"})


def test_a_hit_imports_neither_openai_nor_instructor(serve: Serve, tmp_path: Path) -> None:
    server = serve(says(draft()))
    options = at(server, cache=str(tmp_path))
    summarize(ARTICLE, **options)
    code = (
        "import sys, json; from summarizer import summarize\n"
        "brief = summarize(sys.argv[1], **json.loads(sys.argv[2]))\n"
        "assert brief.provenance.cached\n"
        "print(*sorted({m.partition('.')[0] for m in sys.modules}))"
    )
    command = [sys.executable, "-c", code, ARTICLE, json.dumps(options)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert not {"openai", "instructor", "tenacity", "httpx2", "jinja2"} & set(done.stdout.split())
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "change",
    [{"model": "vllm/other"}, {"prompt": "brief@1"}, {"language": "fr"}],
    ids=["model", "prompt", "language"],
)
def test_what_a_reply_depends_on_is_in_its_key(
    serve: Serve, tmp_path: Path, change: dict[str, str]
) -> None:
    server = serve(says(draft()))
    options = at(server, cache=tmp_path)
    summarize(ARTICLE, **options)
    summarize(ARTICLE, **{**options, **change})
    assert len(server.asked) >= 2


def test_the_title_is_in_the_key_too(serve: Serve, tmp_path: Path) -> None:
    server = serve(says(draft()))
    for title in ("One", "Another", "One"):
        summarize(Article.from_text(ARTICLE, title=title), **at(server, cache=tmp_path))
    assert len(server.asked) == 2


def test_a_cache_object_can_be_shared_and_stays_open(serve: Serve, tmp_path: Path) -> None:
    server = serve(says(draft()))
    with Cache(tmp_path) as cache:
        for _ in range(2):
            summarize(ARTICLE, **at(server, cache=cache))
        assert cache.info().entries == 1
    assert len(server.asked) == 1


def test_a_kept_reply_that_cannot_be_used_is_asked_for_again(
    serve: Serve, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(says(draft()))
    with Cache(tmp_path) as cache, Summarizer(**at(server, cache=cache)) as summarizer:
        summarizer.summarize(ARTICLE)
        key = summarizer._key(summarizer._job(ARTICLE))
        for poison in (b"{}", b"junk", b'{"content": "{}"}'):
            cache.put(key, poison)
            brief = summarizer.summarize(ARTICLE)
            assert brief.provenance
            assert not brief.provenance.cached
    assert len(server.asked) == 4
    assert "cannot be used" in caplog.text


@both_faces
def test_without_the_model_the_fallback_comes_marked_as_such(
    serve: Serve, run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(fails(401, "bad key"))
    with pytest.raises(AuthenticationError):
        run(ARTICLE, **at(server))
    brief = run(ARTICLE, **at(server, fallback="extractive"))
    assert brief.provenance
    assert (brief.provenance.engine, brief.provenance.model) == ("extractive", "extractive")
    assert "extractive instead" in caplog.text


class Story(BaseModel):
    best: Quotation | None


@both_faces
def test_a_schema_of_ones_own(serve: Serve, run: Callable[..., Any]) -> None:
    server = serve(says({"best": "Q2"}))
    story = run(ARTICLE, schema=Story, **at(server))
    assert isinstance(story, Story)
    assert story.best
    assert story.best.speaker
    assert story.best.speaker.name == "Tom Price"
    assert story.audit.counts.verified == 1
    assert "audit" not in server.asked[0]["response_format"]["json_schema"]["schema"]["properties"]


def test_the_extractive_engine_cannot_fill_another_schema() -> None:
    with pytest.raises(SchemaError, match="Name a model"):
        summarize(ARTICLE, schema=Story, model="extractive")


def test_with_nothing_configured_the_brief_is_extractive_and_says_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING):
        brief = summarize(ARTICLE)
    assert "No model is configured" in caplog.text
    assert brief.provenance
    assert brief.provenance.engine == "extractive"
    assert brief.provenance.usage.requests == 0
    assert brief.audit.ok
    assert_every_place_holds(brief, ARTICLE)


def test_an_extractive_brief_holds_only_the_articles_sentences(seed: str) -> None:
    brief = summarize(seed, model="extractive")
    for words in (brief.summary, *(item.statement for item in brief.implications)):
        assert words in seed
    assert {s.speaker and s.speaker.name for s in brief.quoted_statements} == {"Volodymyr Zelensky"}
    assert {"3,000", "12,000"} <= {claim.quantity.text for claim in brief.quantitative_claims}
    assert len(brief.key_actors) >= 6
    assert len(brief.implications) >= 2
    assert all(item.passages for item in brief.implications)


def test_a_key_makes_the_default_model_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    assert Summarizer().model == "openai/gpt-5-mini"


def test_a_plan_sends_nothing(serve: Serve) -> None:
    server = serve(says(draft()))
    plan = Summarizer(**at(server)).plan(ARTICLE)
    assert plan.target
    assert plan.request
    assert plan.target.base_url == server.base_url
    assert "[N1]$4.5 million" in plan.request.messages[1].content
    assert server.asked == []


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"model": "nobody/x"}, SettingsError, "Write provider/model"),
        ({"model": "gpt-5"}, SettingsError, "Write provider/model"),
        ({"model": "azure/x"}, SettingsError, "AZURE_OPENAI_ENDPOINT"),
        ({"colour": "red"}, SettingsError, "There is no setting colour"),
        ({"timeout": -1}, SettingsError, "greater than 0"),
        ({"timeout": "soon"}, SettingsError, "number of seconds"),
        ({"fallback": "magic"}, SettingsError, "There is: extractive"),
        ({"model": "openai/x", "cache": False}, AuthenticationError, "Set OPENAI_API_KEY"),
        ({"model": "gguf:/none.gguf", "cache": False}, SettingsError, "none.gguf"),
    ],
)
def test_what_cannot_be_is_said(
    options: dict[str, Any], error: type[SummarizerError], says: str
) -> None:
    with pytest.raises(error, match=says):
        summarize(ARTICLE, **options)


def test_inside_a_running_loop_the_sync_face_works(serve: Serve) -> None:
    server = serve(says(draft()))

    async def notebook() -> Brief:
        return summarize(ARTICLE, **at(server))

    assert asyncio.run(notebook()).audit.ok
