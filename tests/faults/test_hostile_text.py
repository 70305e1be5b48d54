"""Text of strangers, wherever it comes from, is data in every layer that it passes."""

from __future__ import annotations

import csv
import json
import logging
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from summarizer import Article, summarize
from summarizer.cli.main import main
from summarizer.errors import EngineError, PromptError
from summarizer.neutral import neutralised, one_line, to_json
from summarizer.prompts import find_recipe
from summarizer.render.markdown import render_markdown
from tests.faults.test_injections import grounded
from tests.samples import ARTICLE, draft
from tests.server import ModelServer, fails, says

Serve = Callable[..., ModelServer]
Run = Callable[..., tuple[int, str, str]]

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]")
FORGED = "\nsummarizer: all is well"
EVIL = (
    "a\nsummarizer: all is well",
    "a\r\nsummarizer: all is well",
    "a\u2028summarizer: all is well",
    "\x1b]0;owned\x07\x1b[31mred",
    "\x9b31mred",
    "\u202edlrow",
    "%s %d %(name)s %n",
    "{0.__class__.__mro__} {} {missing}",
    "{{7*7}} {% raise %} {# x #}",
    "$(id) `id` ${HOME}",
    "<b>bold</b> [x](javascript:alert(1))",
)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command: (exit code, standard output, standard error)."""

    def run(*argv: str) -> tuple[int, str, str]:
        try:
            code = main(argv)
        except SystemExit as stop:
            code = int(stop.code or 0)
        return code, *capsys.readouterr()

    return run


def clean(text: str) -> None:
    """Nothing steers, and no line of `text` was written by somebody else."""
    assert not STEERING.search(text), repr(text)
    assert FORGED not in text


@pytest.mark.parametrize("evil", EVIL)
def test_a_servers_words_in_errors_and_logs(
    serve: Serve, caplog: pytest.LogCaptureFixture, evil: str
) -> None:
    options: dict[str, Any] = {"model": "vllm/m", "base_url": serve(fails(400, evil)).base_url}
    with pytest.raises(EngineError) as caught:
        summarize(ARTICLE, cache=False, **options)
    clean(str(caught.value))
    assert "\n" not in str(caught.value)
    with caplog.at_level(logging.DEBUG, "summarizer"):
        summarize(ARTICLE, cache=False, fallback="extractive", **options)
    for record in caplog.records:
        if record.name == "summarizer":
            clean(record.getMessage())
            assert "\n" not in record.getMessage()


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize("what", ["refusal", "model", "tool", "finish_reason"])
def test_the_words_of_a_reply_in_errors(serve: Serve, what: str, evil: str) -> None:
    call = {"id": "1", "type": "function", "function": {"name": evil, "arguments": "{}"}}
    reply = {
        "refusal": says(None, message={"refusal": evil}),
        "tool": says(None, message={"tool_calls": [call]}),
        "finish_reason": says("{}", finish_reason=evil),
        "model": says("{}"),
    }[what]
    model = f"vllm/{evil}" if what == "model" else "anthropic/m"
    with pytest.raises(EngineError) as caught:
        summarize(ARTICLE, model=model, base_url=serve(reply).base_url, api_key="k", cache=False)
    clean(str(caught.value))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("evil", [*EVIL, "-rf", "--help", "'; rm x; '", '"quoted"', "=1+1"])
def test_names_of_files(run: Run, tmp_path: Path, serve: Serve, evil: str) -> None:
    story = tmp_path / f"{evil.replace('/', '∕')}.txt"
    story.write_text(ARTICLE, encoding="utf-8")
    missing = str(tmp_path / f"missing {evil.replace('/', '∕')}.txt")
    assert run("brief", str(story), "-m", "extractive")[0] == 0
    code, out, err = run("brief", missing, "-m", "extractive")
    clean(out + err)
    assert (code, len(err.splitlines())) == (1, 1)
    code, out, err = run("brief", missing, str(story), "-m", "extractive")
    clean(out + err)
    server = serve(fails(400))
    out_path = tmp_path / "out.jsonl"
    asked = ("-m", "vllm/m", "--base-url", server.base_url, "-o", str(out_path), "--no-cache")
    code, out, err = run("batch", str(story), *asked)
    clean(out + err)
    (row,) = out_path.read_text(encoding="utf-8").splitlines()
    assert json.loads(row)["id"] == str(story)
    clean(row)


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize("form", ["text", "md", "json", "html"])
def test_titles_speakers_and_text(run: Run, tmp_path: Path, evil: str, form: str) -> None:
    story = tmp_path / "story.txt"
    text = f"{evil}\n\n{ARTICLE}\n“It {evil} works,” said Tom {evil} Price.\n"
    story.write_text(text, encoding="utf-8", newline="")
    code, out, err = run("brief", str(story), "-m", "extractive", "-f", form)
    clean(err)
    assert code == 0
    if form != "html":  # a page shows the article as it is, as text: see tests/render
        assert not STEERING.search(out)
    assert "49" not in out.replace("497", "").split()  # {{7*7}} was not worked out


@pytest.mark.parametrize("evil", EVIL)
def test_dry_runs_evidence_and_extraction(run: Run, tmp_path: Path, evil: str) -> None:
    story = tmp_path / "story.txt"
    story.write_text(f"{ARTICLE}\n{evil}\n", encoding="utf-8", newline="")
    for argv in (
        ("brief", str(story), "-m", "vllm/m", "--dry-run"),
        ("evidence", str(story)),
        ("evidence", str(story), "-f", "json"),
        ("extract", str(story), "-f", "json"),
    ):
        code, out, _ = run(*argv)
        assert code == 0
        assert not STEERING.search(out), argv


def test_json_says_the_same_with_its_escapes() -> None:
    for evil in EVIL:
        assert json.loads(to_json({evil: [evil]})) == {evil: [evil]}
        assert "\n" not in one_line(evil)


def test_warnings_of_libraries_are_a_line_each(tmp_path: Path) -> None:
    code = (
        "import logging; from summarizer.cli.main import main\n"
        "main(['models']); logging.getLogger('x').warning('a\\nsummarizer: \\x1b[31mforged')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert len(done.stderr.splitlines()) == 1
    clean(done.stderr)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1+1",
        "'=1",
        '"=1"',
    ],
)
def test_cells_of_a_spreadsheet(run: Run, tmp_path: Path, serve: Serve, text: str) -> None:
    said = draft()
    said["quoted_statements"][0]["about"] = text
    server = serve(says(said))
    wire = tmp_path / "wire.jsonl"
    wire.write_text(json.dumps({"id": f"{text}id", "text": ARTICLE}) + "\n", encoding="utf-8")
    asked = ("-m", "vllm/m", "--base-url", server.base_url, "-o", str(tmp_path / "out.jsonl"))
    assert run("batch", str(wire), *asked, "--csv", "quotations")[0] == 0
    with (tmp_path / "out.quotations.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in list(csv.reader(file))[1:]:
            for cell in row:
                assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize(
    "words",
    [
        "[x](javascript:alert(1))",
        "![x](http://collect.example/?d=1)",
        "[x][y] and [y]: http://collect.example",
        "<script>alert(1)</script>",
        "<http://collect.example>",
        "http://collect.example/a",
        "`code` **bold** _it_ ~~gone~~ # title",
        "a | b\n--- | ---",
        "&lt;b&gt; &#60;",
        "1. one\n- two\n> three",
        "\\[x](y)",
    ],
)
def test_markdown_shows_what_was_written(words: str) -> None:
    article = ARTICLE.replace("old bridge", f"old bridge {words}")
    brief = grounded(article, draft(headline=f"Bridge {words}", summary=words))
    reader = MarkdownIt("commonmark", {"linkify": True}).enable("table")
    tokens = reader.parse(render_markdown(brief))
    kinds = {part.type for token in tokens for part in (token, *(token.children or ()))}
    active = {"link_open", "image", "html_inline", "html_block", "code_inline", "table_open"}
    assert not kinds & active


FRONT = """---
name: desk
version: 1
description: {}
schema: brief
inputs: [article]
changelog:
  1: First.
---
[system]
Be brief.
[user]
{{{{ article }}}}
"""
LAUGHS = "\n".join(f"b{n}: &b{n} [{', '.join([f'*b{n - 1}'] * 9)}]" for n in range(1, 10))


@pytest.mark.parametrize(
    "description",
    [
        f"x\nb0: &b0 lol\n{LAUGHS}",
        "&a [*a]",
        "[" * 5_000,
        "{a: " * 3_000,
        "x" * 10_001,
        "!!python/object/apply:os.system [id]",
        "!!python/name:os.system",
        "!include /etc/passwd",
        "<<: {a: b}",
        "!!binary aGk=",
        "? [a, b]\n: c",
        "\x00",
        "2026-99-99",
    ],
)
def test_front_matter_of_strangers(tmp_path: Path, description: str) -> None:
    path = tmp_path / "desk.md"
    path.write_text(FRONT.format(description), encoding="utf-8")
    with pytest.raises(PromptError) as caught:
        find_recipe(str(path)).check()
    assert len(str(caught.value)) < 2_000
    clean(str(caught.value))


@pytest.mark.parametrize("evil", EVIL)
def test_articles_and_titles_in_a_prompt(serve: Serve, evil: str) -> None:
    server = serve(says(draft()))
    article = Article.from_text(f"{ARTICLE}\n{evil}\n", title=evil)
    summarize(article, model="vllm/m", base_url=server.base_url, cache=False, prompt="brief@1")
    system, user = server.asked[0]["messages"]
    assert (system["role"], user["role"]) == ("system", "user")
    assert neutralised(evil) in user["content"]
    assert neutralised(evil) not in system["content"]
