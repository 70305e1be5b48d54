"""`summarizer batch`: inputs, rows, going on after a stop, what is refused."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer import Brief
from summarizer.cli.main import main
from summarizer.lockfile import LockFile
from tests.places import assert_every_place_holds
from tests.samples import draft
from tests.server import Handler, ModelServer, fails, says
from tests.test_batch import PRICED, article, priced

Serve = Callable[..., ModelServer]
Row = dict[str, Any]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs `summarizer batch`: (exit code, standard output, standard error)."""

    def run(*argv: str) -> tuple[int, str, str]:
        try:
            code = main(("batch", *argv))
        except SystemExit as stop:
            code = int(stop.code or 0)
        return code, *capsys.readouterr()

    return run


Run = Callable[..., tuple[int, str, str]]


def wire(count: int, name: str = "wire.jsonl", first: int = 0) -> str:
    """A file of `count` articles, ids a0, a1 …"""
    lines = [
        json.dumps({"id": f"a{number}", "text": article(number)})
        for number in range(first, first + count)
    ]
    Path(name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return name


def rows(name: str = "out.jsonl") -> list[Row]:
    return [json.loads(line) for line in Path(name).read_text(encoding="utf-8").splitlines()]


def states(name: str = "out.jsonl") -> dict[str, str]:
    found = {row["id"]: row["status"] for row in rows(name)}
    assert len(found) == len(rows(name))
    return found


def asking(server: ModelServer, *more: str) -> tuple[str, ...]:
    return ("-o", "out.jsonl", "-m", "vllm/m", "--base-url", server.base_url, *more)


EXTRACTIVE = ("-o", "out.jsonl", "-m", "extractive")


def test_a_row_an_article(run: Run, serve: Serve) -> None:
    server = serve(says(draft()))
    code, out, err = run(wire(3), *asking(server))
    assert (code, out) == (0, "")
    assert "3 done, 0 failed, 360 tokens, cost unknown" in err
    assert states() == {"a0": "done", "a1": "done", "a2": "done"}
    row = rows()[0]
    assert list(row) == [
        "id", "status", "article", "usage", "cost_usd", "seconds", "cached", "brief"
    ]  # fmt: skip
    assert row["article"]["title"].startswith("Bridge to reopen")
    assert row["article"]["sha256"] == row["brief"]["provenance"]["article_sha256"]
    assert row["usage"] == {"requests": 1, "input_tokens": 100, "output_tokens": 20}
    number = int(row["id"][1:])
    assert_every_place_holds(Brief.model_validate(row["brief"]), article(number))


def test_inputs_of_every_kind(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("desk/deep").mkdir(parents=True)
    for name in ("desk/one.txt", "desk/deep/two.txt", "desk/.hidden.txt", "g-1.txt", "g-2.txt"):
        Path(name).write_text(article(len(name)), encoding="utf-8")
    Path("table.csv").write_text("guid;body\nc1;It rained.\n", encoding="utf-8-sig")
    line = {"id": 7, "text": "It rained.", "title": "Rain", "url": "https://a/b", "language": "en",
            "published": "2026-11-23T10:00:00Z"}  # fmt: skip
    lines = [line, {"text": "It rained.", "url": "https://a/c"}, {"text": "It snowed."}]
    stdin = "\n".join(json.dumps(entry) for entry in lines)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
    columns = ("--text-column", "body", "--id-column", "guid")
    assert run("desk", "g-*.txt", "table.csv", "-", *columns, *EXTRACTIVE)[0] == 0
    *named, digest = sorted(states())
    assert named == [
        "7", "c1", "desk/deep/two.txt", "desk/one.txt", "g-1.txt", "g-2.txt", "https://a/c"
    ]  # fmt: skip
    assert digest.startswith("sha256:")


def test_a_pipe_in_and_a_pipe_out(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-m", "summarizer", "batch", "-", "-o", "-", "-m", "extractive"]
    given = Path(wire(2)).read_bytes()
    done = subprocess.run(command, input=given, capture_output=True, check=True)
    assert {json.loads(line)["id"] for line in done.stdout.splitlines()} == {"a0", "a1"}


@pytest.mark.parametrize(
    ("name", "content", "id_", "message"),
    [
        ("w.jsonl", '{"text": "Go', "w.jsonl:1", "w.jsonl:1 is not JSON"),
        ("w.jsonl", "[1]", "w.jsonl:1", "not a JSON object"),
        ("w.jsonl", '\n{"title": "x"}', "w.jsonl:2", "w.jsonl:2 has no text"),
        ("w.jsonl", '{"text": 7}', "w.jsonl:1", "text is int"),
        ("w.jsonl", '{"text": " "}', "w.jsonl:1", "w.jsonl:1: The article is empty"),
        ("w.jsonl", '{"text": "x", "id": ""}', "w.jsonl:1", "an empty id"),
        ("w.jsonl", '{"text": "x", "id": "\\ud800"}', "w.jsonl:1", "half characters"),
        ("w.jsonl", '{"text": "x", "published": "soon"}', "w.jsonl:1", "no ISO 8601"),
        ("w.jsonl", '{"text": "x", "id": "a0"}', "w.jsonl:1", "the id 'a0' was there before"),
        ("w.csv", "id,words\n1,x\n", "w.csv", "no column 'text'; it has: id, words"),
        ("w.csv", "id,text\n,x\n", "w.csv:2", "an empty id"),
        ("w.csv", "id,text\n1\n", "w.csv:2", "w.csv:2 has no text"),
        ("w.png", "\x00\x01", "w.png", "w.png is binary"),
    ],
)
def test_what_is_wrong_with_an_input_is_in_its_row_and_the_rest_goes_on(
    run: Run, name: str, content: str, id_: str, message: str
) -> None:
    Path(name).write_text(content, encoding="utf-8")
    for _ in range(2):  # the second time nothing is missing
        code, _, err = run(wire(1), name, wire(1, "z.jsonl", 5), *EXTRACTIVE)
        assert code == 1
        assert states() == {"a0": "done", id_: "failed", "a5": "done"}
    assert "--retry-failed" in err
    (failed,) = [row for row in rows() if row["status"] == "failed"]
    assert message in failed["error"]["message"]
    assert failed["error"] | {"message": ""} == {
        "kind": "ArticleError", "message": "", "retryable": False
    }  # fmt: skip


def test_an_input_that_is_not_there_is_said_before_anything(run: Run) -> None:
    code, _, err = run(wire(1), "none.jsonl", *EXTRACTIVE)
    assert (code, Path("out.jsonl").exists()) == (1, False)
    assert "There is no file none.jsonl" in err


def test_the_same_command_again_does_only_what_is_missing(run: Run, serve: Serve) -> None:
    server = serve(says(draft()))
    options = asking(server, "--no-cache")
    assert run(wire(4), *options, "--limit", "3")[2].endswith("1 left: the same command goes on.\n")
    assert len(server.asked) == 3
    code, _, err = run(wire(5), *options)
    assert (code, len(server.asked), len(states())) == (0, 5, 5)
    assert "2 done, 3 earlier" in err


def test_failed_rows_are_done_again_on_request(run: Run, serve: Serve) -> None:
    server = serve(fails(400, "too odd"), says(draft()))
    options = asking(server, "--concurrency", "1")
    code, _, err = run(wire(2), *options)
    assert code == 1
    assert "failed: a0: vllm refused the request (HTTP 400): too odd" in err
    assert run(wire(2), *options)[0] == 1
    assert states()["a0"] == "failed"
    assert run(wire(2), *options, "--retry-failed")[0] == 0
    assert states() == {"a0": "done", "a1": "done"}
    assert len(server.asked) == 3


@pytest.mark.parametrize("cut", [1, 2, 40, -1])
def test_a_torn_last_line_is_cut_and_its_article_done_again(
    run: Run, serve: Serve, cut: int
) -> None:
    server = serve(says(draft()))
    run(wire(3), *asking(server, "--ordered"))
    whole = Path("out.jsonl").read_bytes()
    start = whole[:-1].rfind(b"\n") + 1
    torn = whole[: start + cut] if cut > 0 else whole[:-1]  # -1: only the end of line is missing
    Path("out.jsonl").write_bytes(torn)
    assert run(wire(3), *asking(server))[0] == 0
    assert list(states()) == ["a0", "a1", "a2"]
    assert len(server.asked) == 3  # the reply was in the cache
    assert (Path("out.jsonl").read_bytes() == whole) is (cut == -1)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("-p", "brief@1"), "made with prompt 'brief@2', not 'brief@1'"),
        (("-m", "vllm/other"), "made with model 'vllm/m', not 'vllm/other'"),
        (("--schema", "tests.test_pipeline:Story"), "made with schema 'Brief', not 'Story'"),
        (("--language", "de"), "made with no language, not 'de'"),
    ],
)
def test_an_output_of_another_run_is_refused(
    run: Run, serve: Serve, change: tuple[str, str], message: str
) -> None:
    server = serve(says(draft()))
    run(wire(1), *asking(server))
    before = Path("out.jsonl").read_bytes()
    code, _, err = run(wire(2), *asking(server, *change))
    assert (code, len(server.asked)) == (1, 1)
    assert message in err
    assert Path("out.jsonl").read_bytes() == before


def test_a_file_of_somebody_elses_is_refused(run: Run) -> None:
    Path("out.jsonl").write_text("my notes\n", encoding="utf-8")
    code, _, err = run(wire(1), *EXTRACTIVE)
    assert code == 1
    assert "was not written by this command" in err
    assert Path("out.jsonl").read_text(encoding="utf-8") == "my notes\n"


def test_a_folder_is_no_output(run: Run) -> None:
    Path("out.jsonl").mkdir()
    assert "out.jsonl is a folder" in run(wire(1), *EXTRACTIVE)[2]
    assert sorted(file.name for file in Path().iterdir()) == ["out.jsonl", "wire.jsonl"]


def test_a_second_run_on_the_same_output_is_refused(run: Run) -> None:
    with LockFile(Path(".out.jsonl.lock")) as other:
        assert other.taken()
        code, _, err = run(wire(1), *EXTRACTIVE)
    assert code == 1
    assert "Another run is writing out.jsonl" in err
    assert run(wire(1), *EXTRACTIVE)[0] == 0


def test_a_wrong_key_stops_the_run_and_leaves_no_failed_rows(run: Run, serve: Serve) -> None:
    server = serve(fails(401))
    code, _, err = run(wire(50), *asking(server, "--concurrency", "4"))
    assert code == 1
    assert "stopped: vllm refused the key" in err
    assert "50 left" in err
    assert rows() == []
    assert len(server.asked) <= 4 + 3


def test_the_cost_limit(run: Run, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", PRICED["api_key"])
    server = serve(priced())
    options = ("-m", PRICED["model"], "--max-cost", "0.1", "--concurrency", "1")
    code, _, err = run(wire(50), *asking(server), *options)
    done = len(server.asked)
    assert code == 1
    assert done * 0.0125 <= 0.1
    assert f"{50 - done} left" in err
    assert len(rows()) == done
    assert sum(row["cost_usd"] for row in rows()) == pytest.approx(done * 0.0125)


def test_a_full_disk_leaves_whole_rows(
    run: Run, monkeypatch: pytest.MonkeyPatch, serve: Serve
) -> None:
    write, calls = os.write, iter(range(100))

    def full(descriptor: int, data: bytes) -> int:
        if not data.startswith(b'{"id"') or next(calls) < 2:
            return write(descriptor, data)
        write(descriptor, data[:30])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("summarizer.batch.ledger.os.write", full)
    server = serve(says(draft()))
    code, _, err = run(wire(6), *asking(server))
    assert code == 1
    assert "out.jsonl cannot be written: No space left on device" in err
    assert len(rows()) == 2
    monkeypatch.undo()


def test_tables_for_a_spreadsheet(run: Run, serve: Serve) -> None:
    said = draft(headline="=1+1")
    said["quoted_statements"][0]["about"] = "=the stone"
    said["quantitative_claims"][0]["measures"] = "@cost"
    server = serve(says(said))
    for kind in ("quotations", "claims"):
        assert run(wire(2), *asking(server, "--csv", kind))[0] == 0
    with Path("out.quotations.csv").open(encoding="utf-8-sig", newline="") as file:
        quotations = list(csv.DictReader(file))
    assert [line["quotation"] for line in quotations[:2]] == [
        "“We rebuilt it with local stone,”", "“Nobody has tested it in a flood,”"
    ]  # fmt: skip
    assert quotations[0]["about"] == "'=the stone"
    assert quotations[0]["speaker"] == "Ana Ruiz"
    with Path("out.claims.csv").open(encoding="utf-8-sig", newline="") as file:
        claims = list(csv.DictReader(file))
    assert len(claims) == 4
    assert (claims[0]["quantity"], claims[0]["value"], claims[0]["measures"]) == (
        "$4.5 million", "4500000.0", "'@cost"
    )  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [("--limit", "0"), ("--concurrency", "x"), ("--rpm", "-1"), ("--csv", "quotations", "-o", "-")],
)
def test_usage(run: Run, wrong: tuple[str, ...]) -> None:
    code, _, err = run(wire(1), *EXTRACTIVE, *wrong)
    assert code == 2
    assert err


@pytest.mark.parametrize("keeping", [(), ("--no-cache",)])
def test_killed_at_any_moment_nothing_is_lost_and_little_asked_again(
    serve: Serve, keeping: tuple[str, ...]
) -> None:
    concurrency, kills, total = 3, 3, 24
    lock, reached = threading.Condition(), [0]

    def answers(handler: Handler) -> None:
        with lock:
            reached[0] += 1
            lock.notify_all()
        says(draft())(handler)

    server = serve(answers)
    argv = ("batch", wire(total), *asking(server, "--concurrency", str(concurrency), *keeping))
    command = [sys.executable, "-m", "summarizer", *argv]
    for number in range(kills):
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process, lock:
            # killed in the middle of its work: when so many requests have come
            assert lock.wait_for(lambda: reached[0] > 5 * (number + 1), 60)  # noqa: B023
            process.send_signal(signal.SIGKILL)
    subprocess.run(command, stderr=subprocess.DEVNULL, check=True)
    assert states() == {f"a{number}": "done" for number in range(total)}
    assert len(server.asked) <= total + kills * concurrency
    for row in rows():
        assert row["brief"]["headline"] == draft()["headline"]
