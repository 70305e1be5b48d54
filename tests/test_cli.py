"""The command line: what it prints, where, and the code it leaves with."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import summarizer
from summarizer.cli.main import COMMANDS, main, parser_for
from tests.conftest import SEEDS
from tests.places import assert_every_place_holds
from tests.samples import ARTICLE, draft
from tests.server import ModelServer, fails, says, sends

SCHEMA = json.loads((SEEDS.parent / "schemas" / "brief" / "v1.json").read_text(encoding="utf-8"))
Serve = Callable[..., ModelServer]


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs a command line: (exit code, standard output, standard error)."""

    def run(*argv: str) -> tuple[int, str, str]:
        try:
            code = main(argv)
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return run


Run = Callable[..., tuple[int, str, str]]


def test_a_brief_to_look_at(run: Run, story: str) -> None:
    code, out, err = run("brief", story, "-m", "extractive")
    assert (code, err) == (0, "")
    for line in (
        "Bridge to reopen in May",
        "Key actors",
        "  Ana Ruiz  person",
        "“We rebuilt it with local stone,”  115–148",
        "      — Ana Ruiz",
        "$4.5 million",
        "Implications",
        "0 rejected · 0 unsupported",
    ):
        assert line in out
    assert "\x1b" not in out


def test_json_validates_and_loads_again(run: Run, story: str) -> None:
    _, out, _ = run("brief", story, "-m", "extractive", "-f", "json")
    jsonschema.validate(json.loads(out), SCHEMA)
    assert list(json.loads(out))[-2:] == ["audit", "provenance"]
    assert_every_place_holds(summarizer.Brief.model_validate_json(out), ARTICLE)


def test_markdown(run: Run, story: str) -> None:
    _, out, _ = run("brief", story, "-m", "extractive", "-f", "md")
    assert out.startswith("# Bridge to reopen in May\n")
    assert "Ana Ruiz" in out


def test_an_evidence_page(run: Run, story: str, tmp_path: Path) -> None:
    code, out, err = run("brief", story, "-m", "extractive", "-f", "html")
    assert (code, err) == (0, "")
    assert out.startswith("<!DOCTYPE html>")
    page = tmp_path / "brief.html"
    assert run("brief", story, "-m", "extractive", "-f", "html", "-o", str(page))[:2] == (0, "")
    assert "We rebuilt it with local stone" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("more", [["{story}"], ["--schema", "tests.typing_api:Story"]])
def test_an_evidence_page_is_one_brief(run: Run, story: str, more: list[str]) -> None:
    more = [word.format(story=story) for word in more]
    code, out, err = run("brief", story, *more, "-m", "extractive", "-f", "html")
    assert (code, out) == (2, "")
    assert err.startswith("summarizer: -f html")


def test_several_articles_are_json_lines_and_one_bad_one_stops_none(
    run: Run, story: str, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    code, out, err = run(
        "brief", story, str(tmp_path / "empty.txt"), story, "-f", "json", "-m", "extractive"
    )
    assert code == 1
    assert [json.loads(line)["headline"] for line in out.splitlines()] == [
        "Bridge to reopen in May"
    ] * 2
    assert err.count("\n") == 1
    assert "empty.txt is empty" in err


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    assert "Ana Ruiz" in run("brief", "-", "-m", "extractive")[1]


def test_a_file_appears_whole_or_not_at_all(run: Run, story: str, tmp_path: Path) -> None:
    out = tmp_path / "brief.json"
    assert run("brief", story, "-m", "extractive", "-f", "json", "-o", str(out))[:2] == (0, "")
    assert json.loads(out.read_text(encoding="utf-8"))["schema_version"] == "1"
    assert run("brief", "none.txt", "-o", str(tmp_path / "other"))[0] == 1
    assert not (tmp_path / "other").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["brief.json", "story.txt"]


def test_with_a_model(run: Run, story: str, serve: Serve) -> None:
    server = serve(says(draft()))
    options = ("-m", "vllm/m", "--base-url", server.base_url)
    code, out, err = run("brief", story, *options, "-u")
    assert code == 0
    assert "vllm/loopback-1 · brief@2" in out
    assert "1 requests, 100 tokens in, 20 out, cost unknown" in err
    _, out, err = run("brief", story, *options, "-u")
    assert "cached" in out
    assert "0 requests" in err
    run("brief", story, *options, "--no-cache")
    run("brief", story, *options, "-p", "brief@1")
    assert len(server.asked) == 3


def test_rejected_and_unsupported_are_shown(run: Run, story: str, serve: Serve) -> None:
    said = [{"quotation": "Q1", "speaker": "Tom Price", "about": ""}]
    server = serve(says(draft(quoted_statements=said, summary="It took 99 months.")))
    options = ("-m", "vllm/m", "--base-url", server.base_url)
    for form in ("text", "md"):
        out = " ".join(run("brief", story, *options, "-f", form)[1].split())
        assert "said by somebody else; said by Ana Ruiz" in out
        assert "99 months" in out
        assert "number not in the article" in out
        assert "We rebuilt it" in out  # left out


def test_a_dry_run_sends_nothing(run: Run, story: str, serve: Serve) -> None:
    server = serve(says(draft()))
    _, out, _ = run("brief", story, "-n", "-m", "vllm/m", "--base-url", server.base_url)
    assert server.base_url in out
    assert "[Q1] “We rebuilt it" in out
    assert server.asked == []
    assert "extractive" in run("brief", story, "--dry-run")[1]


def test_the_fallback(run: Run, story: str, serve: Serve) -> None:
    server = serve(fails(401))
    options = ("-m", "vllm/m", "--base-url", server.base_url, "--fallback", "extractive")
    code, out, _ = run("brief", story, *options)
    assert code == 0
    assert out.endswith("extractive\n")


def test_evidence(run: Run, story: str) -> None:
    code, out, _ = run("evidence", story)
    assert code == 0
    for line in ("Quotations: 2", "statement, Ana Ruiz (said)", "= 4,500,000 USD", "Names:"):
        assert line in out
    found = json.loads(run("evidence", story, "-f", "json")[1])
    for item in (*found["sentences"], *found["quotations"], *found["quantities"]):
        assert ARTICLE[item["start"] : item["end"]] == item["text"]


def test_verify(run: Run, story: str, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("The work cost $4.5 million and took 14 months.", encoding="utf-8")
    bad.write_text("The work cost $45 million and took 14 months.", encoding="utf-8")
    assert run("verify", story, str(good))[0] == 0
    code, out, _ = run("verify", story, str(bad))
    assert code == 3
    assert "$45 million" in out
    code, out, _ = run("verify", story, str(bad), "-f", "json")
    assert code == 3
    assert json.loads(out)["unsupported"][0]["words"] == "$45 million"


def test_verify_as_a_page(run: Run, story: str, tmp_path: Path) -> None:
    bad, page = tmp_path / "bad.txt", tmp_path / "page.html"
    bad.write_text("The work cost $45 million and took 14 months.", encoding="utf-8")
    code, out, err = run("verify", story, str(bad), "-f", "html", "-o", str(page))
    assert (code, out, err) == (3, "", "")
    assert "Not supported" in page.read_text(encoding="utf-8")
    saved = tmp_path / "brief.json"
    run("brief", story, "-m", "extractive", "-f", "json", "-o", str(saved))
    text = saved.read_text(encoding="utf-8").replace("local stone", "loyal stone")
    saved.write_text(text, encoding="utf-8")
    code, out, _ = run("verify", story, str(saved), "-f", "html")
    assert code == 3
    assert "<del>loyal</del>" in out


def test_verify_takes_a_saved_brief(run: Run, story: str, tmp_path: Path) -> None:
    saved = tmp_path / "brief.json"
    run("brief", story, "-m", "extractive", "-f", "json", "-o", str(saved))
    assert run("verify", story, str(saved))[0] == 0
    text = saved.read_text(encoding="utf-8").replace("local stone", "loyal stone")
    saved.write_text(text, encoding="utf-8")
    code, out, _ = run("verify", story, str(saved))
    assert code == 3
    assert "loyal stone" in out
    saved.write_text('{"headline": 1}', encoding="utf-8")
    assert run("verify", story, str(saved))[0] == 2


def test_prompts(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "brief@2 (default, latest)" in run("prompts", "list")[1]
    assert "never copy them" in run("prompts", "show", "brief")[1]
    assert run("prompts", "diff", "brief@1", "brief@2")[1].startswith("--- brief@1\n+++ brief@2")
    assert run("prompts", "check")[:2] == (0, "brief@1: good\nbrief@2: good\n")
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "v1.md").write_text("nonsense", encoding="utf-8")
    monkeypatch.setenv("SUMMARIZER_PROMPTS", str(tmp_path))
    code, _, err = run("prompts", "check")
    assert code == 1
    assert "desk@1: " in err


def test_schema(run: Run) -> None:
    assert json.loads(run("schema")[1]) == SCHEMA


def test_models_show_where_a_key_comes_from_and_never_the_key(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, out, _ = run("models")
    assert "no key: set OPENAI_API_KEY" in out
    assert "Now: extractive" in out
    monkeypatch.setenv("OPENAI_API_KEY", "sk-planted")
    _, out, _ = run("models")
    assert "key from OPENAI_API_KEY" in out
    assert "Now: openai/gpt-5-mini" in out
    assert "sk-planted" not in out


def test_cache(run: Run, story: str, serve: Serve) -> None:
    server = serve(says(draft()))
    run("brief", story, "-m", "vllm/m", "--base-url", server.base_url)
    assert "replies: 1" in run("cache", "info")[1]
    assert run("cache", "clear")[1] == "1 replies forgotten.\n"
    assert "replies: 0" in run("cache", "info")[1]


@pytest.mark.parametrize(
    ("argv", "code", "says"),
    [
        ("brief none.txt", 1, "There is no file none.txt."),
        ("brief .", 1, "is a folder"),
        ("brief binary.txt", 1, "is binary"),
        ("brief empty.txt", 1, "is empty"),
        ("brief {story} -p nope", 2, "There are: brief@1, brief@2."),
        ("brief {story} -p brief@9", 2, "There are: brief@1, brief@2."),
        ("brief {story} -p wrong.md -m vllm/m", 2, "wrong.md"),
        ("brief {story} --schema nope", 2, "package.module:Class"),
        ("brief {story} --schema os:path", 2, "not a pydantic model"),
        ("brief {story} -m gpt-5", 2, "provider/model"),
        ("brief {story} -m openai/x", 1, "Set OPENAI_API_KEY."),
        ("brief {story} -m vllm/x --base-url http://127.0.0.1:9/v1", 1, "server running?"),
        ("brief {story} -m gguf:none.gguf", 2, "none.gguf"),
        ("brief {story} -o /none/x", 2, "cannot be written"),
        ("brief {story} --timeout 0", 2, "greater than 0"),
        ("verify - -", 1, "cannot both be standard input"),
        ("verify {story} none.txt", 1, "There is no file"),
        ("evidence none.txt", 1, "There is no file"),
        ("prompts show ../../etc/passwd", 2, "does not name a prompt"),
        ("schema nope", 2, "There is no schema"),
    ],
)
def test_bad_input_is_one_line_that_says_what_to_do(
    run: Run, story: str, monkeypatch: pytest.MonkeyPatch, argv: str, code: int, says: str
) -> None:
    folder = Path(story).parent
    monkeypatch.chdir(folder)
    (folder / "binary.txt").write_bytes(b"a\0b")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "wrong.md").write_text("---\nname: x\n---\n", encoding="utf-8")
    done = run(*argv.format(story=story).split())
    assert done[0] == code
    assert done[1] == ""
    assert done[2].startswith("summarizer: ")
    assert done[2].count("\n") == 1
    assert says in done[2]


@pytest.mark.parametrize(
    "argv", ["", "brief", "brief x -f xml", "brief x --timeout soon", "verify x", "prompts", "nope"]
)
def test_wrong_usage_is_2(run: Run, argv: str) -> None:
    code, out, err = run(*argv.split())
    assert (code, out) == (2, "")
    assert "usage: summarizer" in err


def test_a_reply_that_is_no_json_is_said(run: Run, story: str, serve: Serve) -> None:
    server = serve(sends(b"<html>"))
    code, _, err = run("brief", story, "-m", "vllm/m", "--base-url", server.base_url)
    assert code == 1
    assert "OpenAI protocol" in err
    assert err.count("\n") == 1


def test_debug_shows_the_traceback(story: str) -> None:
    with pytest.raises(summarizer.SummarizerError):
        main(["brief", story, "-p", "nope", "--debug"])


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps_with_examples(run: Run, command: str) -> None:
    assert command in run("--help")[1]
    code, out, _ = run(command, "--help")
    assert code == 0
    assert "examples:" in out


def test_the_examples_of_the_helps_parse(story: str) -> None:
    modules = [import_module(f"summarizer.cli.{name}") for name in ("main", *COMMANDS)]
    for module in modules:
        for line in module.EPILOG.splitlines():
            if not line.startswith("  ") or "summarizer " not in line:
                continue
            command = line.partition("summarizer ")[2].split("  ")[0]
            words = command.partition("|")[0].partition("&&")[0].split()
            assert parser_for(words).parse_args(words).run


def command(*argv: str, **options: Any) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "summarizer", *argv]
    return subprocess.run(line, capture_output=True, text=True, check=False, **options)


def test_the_module_runs_and_a_closed_pipe_is_no_error(story: str) -> None:
    assert command("--version").stdout.startswith("summarizer ")
    line = f"{sys.executable} -m summarizer brief {story} -m extractive | head -1"
    shell = ["/bin/bash", "-c", f"set -o pipefail; {line}"]
    done = subprocess.run(shell, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_on_a_terminal_only_and_never_against_no_color(
    story: str, variables: dict[str, str], coloured: bool
) -> None:
    ours, theirs = pty.openpty()
    environ = {**os.environ, "TERM": "xterm", **variables}
    line = [sys.executable, "-m", "summarizer", "brief", story, "-m", "extractive"]
    with subprocess.Popen(line, stdout=theirs, stderr=theirs, env=environ) as process:
        os.close(theirs)
        shown = b""
        try:
            while piece := os.read(ours, 65536):
                shown += piece
        except OSError:  # how Linux says that the other end has closed
            pass
        assert process.wait() == 0
    os.close(ours)
    assert (b"\x1b[" in shown) is coloured
    assert b"Ana Ruiz" in shown
