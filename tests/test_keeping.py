"""What is kept beside a reply: the brief, for the code that made it and no other."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

import summarizer
from summarizer import Brief, Cache, Quotation, Summarizer, summarize
from tests.samples import ARTICLE, draft
from tests.server import ModelServer, says

Serve = Callable[..., ModelServer]

GROUNDED = "Bridge reopens in May"
KEPT = "As it was kept"


def at(server: ModelServer, cache: Cache | Path) -> dict[str, Any]:
    return {"model": "vllm/m", "base_url": server.base_url, "cache": cache}


def test_a_kept_brief_whose_quotation_the_article_has_not_is_no_brief(
    serve: Serve, tmp_path: Path
) -> None:
    server = serve(says(draft()), says(draft()))
    with Cache(tmp_path) as cache:
        options = at(server, cache)
        fresh = summarize(ARTICLE, **options)
        key, row = only_row(cache, options)
        row["brief"]["quoted_statements"][0]["text"] = "“We never said so”"
        cache.put(key, json.dumps(row).encode())
        again = summarize(ARTICLE, **options)
    assert again.quoted_statements == fresh.quoted_statements
    assert len(server.asked) == 2


def only_row(cache: Cache, options: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The key and the value of what `cache` holds about the article."""
    with Summarizer(**options) as engine:
        key = engine._key(engine._job(ARTICLE))
    return key, json.loads(cache.get(key))


@pytest.mark.parametrize(
    ("change", "headline", "asked"),
    [
        ({}, KEPT, 1),
        ({"code": "other"}, GROUNDED, 1),
        ({"brief": None}, GROUNDED, 1),
        ({"tags": "other"}, KEPT, 1),
        ({"code": "other", "tags": "other"}, GROUNDED, 2),
        ({"brief": {"headline": "no brief"}}, GROUNDED, 2),
    ],
    ids=["same code", "other code", "no brief", "other tags", "other code, other tags", "damaged"],
)
def test_a_kept_brief_holds_for_the_code_that_made_it(
    serve: Serve, tmp_path: Path, change: dict[str, Any], headline: str, asked: int
) -> None:
    server = serve(says(draft()))
    with Cache(tmp_path) as cache:
        options = at(server, cache)
        fresh = summarize(ARTICLE, **options)
        key, row = only_row(cache, options)
        row["brief"]["headline"] = KEPT
        cache.put(key, json.dumps(row | change).encode())
        again = summarize(ARTICLE, **options)
        assert again.headline == headline
        assert len(server.asked) == asked
        assert again.provenance
        assert again.provenance.cached is (asked == 1)
        _, after = only_row(cache, options)
        assert after["brief"]["headline"] == headline
        assert after["code"] == row["code"]
    assert fresh.headline == GROUNDED


@pytest.mark.parametrize("change", ["", "# a comment\n"])
def test_code_is_told_from_other_code_by_its_source(tmp_path: Path, change: str) -> None:
    code = Path(summarizer.__file__).parent
    copied = tmp_path / "summarizer"
    shutil.copytree(code, copied, ignore=shutil.ignore_patterns("__pycache__"))
    with (copied / "grounding" / "ground.py").open("a", encoding="utf-8") as file:
        file.write(change)
    known = [
        subprocess.run(
            [sys.executable, "-c", "from summarizer.codebase import code_sha256 as f; print(f())"],
            env={**os.environ, "PYTHONPATH": str(folder)},
            cwd=folder, capture_output=True, text=True, check=True,
        ).stdout
        for folder in (code.parent, tmp_path)
    ]  # fmt: skip
    assert (known[0] == known[1]) is not bool(change)


class Story(BaseModel):
    best: Quotation | None


def test_results_of_ones_own_schema_are_not_kept(serve: Serve, tmp_path: Path) -> None:
    server = serve(says({"best": "Q1"}))
    with Cache(tmp_path) as cache:
        options = {**at(server, cache), "schema": Story}
        first, second = summarize(ARTICLE, **options), summarize(ARTICLE, **options)
        _, row = only_row(cache, options)
    assert (row["brief"], row["code"]) == (None, "")
    assert second.best == first.best
    assert len(server.asked) == 1


def test_a_kept_brief_reads_no_article_and_is_the_same(serve: Serve, tmp_path: Path) -> None:
    server = serve(says(draft()))
    fresh = summarize(ARTICLE, **at(server, tmp_path))
    code = (
        "import sys, json; from summarizer import summarize\n"
        "print(summarize(sys.argv[1], **json.loads(sys.argv[2])).model_dump_json())\n"
        "assert 'summarizer.evidence.reading' not in sys.modules"
    )
    options = {**at(server, tmp_path), "cache": str(tmp_path)}
    command = [sys.executable, "-c", code, ARTICLE, json.dumps(options)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = Brief.model_validate_json(done.stdout)
    assert found.model_dump(exclude={"provenance"}) == fresh.model_dump(exclude={"provenance"})
