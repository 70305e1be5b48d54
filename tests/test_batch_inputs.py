"""What a batch is given: links, texts that have changed, and what cannot be read or written."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from summarizer import Article, Entry, Summarizer
from summarizer.errors import ArticleError
from summarizer.sources.fetch import Limits
from tests.samples import draft
from tests.server import ModelServer, says
from tests.sources.newspages import semantic
from tests.sources.web import Handler, drips, page, serving
from tests.test_batch import article
from tests.test_batch_cli import EXTRACTIVE, Run, asking, rows, states, wire
from tests.test_batch_cli import _here as _here
from tests.test_batch_cli import run as run

Serve = Callable[..., ModelServer]

METADATA = "http://169.254.169.254/latest/"
DEAD = "http://127.0.0.1:1/dead"


def reasons() -> dict[str, str]:
    """By id, why a row failed."""
    return {row["id"]: row["error"]["message"] for row in rows() if row["status"] == "failed"}


def test_links_are_fetched_and_a_bad_one_is_a_row_that_names_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summarizer.sources.fetch.Limits", partial(Limits, seconds=1.0))
    answers = {
        "/good": page(semantic("en")),
        "/huge": page("", content_length="6000000"),
        "/slow": drips(b"HTTP/1.1 200 OK\r\n\r\n<p>", b"."),
        "/gone": page("", 404),
        "/bare": page("<html><body><p>Nothing.</p></body></html>"),
    }
    with serving(answers) as server:
        wrong = {
            f"{server.url}/huge": "larger than 5,000,000 bytes",
            f"{server.url}/slow": "took longer than 1 seconds",
            f"{server.url}/gone": "has no such page (HTTP 404)",
            f"{server.url}/bare": "has no article",
            DEAD: "does not answer",
            METADATA: "169.254.169.254",
            "links.txt:9": "links.txt:9 is no link: not a link",
        }
        good, *bad = f"{server.url}/good", *list(wrong)[:-1]
        lines = ["# this morning", good, *bad, "not a link", "", good]
        Path("links.txt").write_text("\r\n".join(lines), encoding="utf-8-sig")
        code, _, err = run("links.txt", wire(1), "--allow-private", *EXTRACTIVE)
        assert code == 1
        assert {id_ for id_, state in states().items() if state == "done"} == {"a0", good}
        assert reasons().keys() == wrong.keys()
        for link, why in wrong.items():
            assert why in reasons()[link]
            assert f"failed: {link}" in err
        assert " left" not in err
        asked = len(server.asked)
        run("links.txt", wire(1), "--allow-private", *EXTRACTIVE)
        assert len(server.asked) == asked  # what has a row is not fetched again
    (done,) = [row for row in rows() if row["id"] == good]
    assert done["article"]["url"] == good
    assert done["article"]["title"] == "Council closes harbour bridge"
    assert done["article"]["published"] == "2026-11-20T18:30:00+01:00"


def test_links_on_the_command_line_and_on_standard_input(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving({"*": page(semantic("en"))}) as server:
        one, two = f"{server.url}/1", f"{server.url}/2"
        line = json.dumps({"id": "j", "text": "It rained."})
        given = io.TextIOWrapper(io.BytesIO(f"{one}\n{line}\n".encode()))
        monkeypatch.setattr("sys.stdin", given)
        assert run("-", two, "--allow-private", *EXTRACTIVE)[0] == 0
    assert states() == {"j": "done", one: "done", two: "done"}


def test_inside_links_are_refused_unless_they_are_allowed(run: Run) -> None:
    with serving({"*": page(semantic("en"))}) as server:
        assert run(server.url, *EXTRACTIVE)[0] == 1
        assert "--allow-private" in reasons()[server.url]
        assert server.asked == []


def test_links_are_fetched_beside_each_other_and_off_the_loop(serve: Serve) -> None:
    met, count = [], 3

    def waits(handler: Handler) -> None:  # until as many are asked for at the same time
        met.append(handler.path)
        while len(met) < count and not handler.server.stopping.wait(0.01):
            pass
        page(semantic("en"))(handler)

    model = serve(says(draft()))
    with (
        serving({"*": waits}) as server,
        Summarizer(
            model="vllm/m", base_url=model.base_url, cache=False, concurrency=count
        ) as summarizer,
    ):
        read = [
            Entry(str(n), partial(Article.from_url, f"{server.url}/{n}", allow_private=True))
            for n in range(count)
        ]
        results = list(summarizer.batch(read))
    assert [result.ok for result in results] == [True] * count
    for result in results:
        assert result.article is not None
        assert result.article.url == f"{server.url}/{result.id}"


def test_what_reading_raises_is_in_the_result() -> None:
    def broken() -> None:
        raise ArticleError("It is torn.")

    with Summarizer(model="extractive") as summarizer:
        (result,) = summarizer.batch([Entry("x", broken)])  # never returns
    assert (str(result.error), result.article) == ("It is torn.", None)


@pytest.mark.parametrize(
    ("content", "ids"),
    [
        ("https://example.org is a site.\n\nIt was down on Monday.\n", ["a.txt"]),
        ("It rained.\nhttps://example.org/rain\n", ["a.txt"]),
        ("Rain\n", ["a.txt"]),
    ],
)
def test_a_text_that_holds_links_is_an_article(run: Run, content: str, ids: list[str]) -> None:
    Path("a.txt").write_text(content, encoding="utf-8")
    assert run("a.txt", *EXTRACTIVE)[0] == 0
    assert [*states()] == ids


def test_the_columns_may_be_named_for_json_lines_too(run: Run) -> None:
    Path("w.jsonl").write_text('{"guid": "g", "body": "It rained."}\n', encoding="utf-8")
    named = ("--text-column", "body", "--id-column", "guid")
    assert run("w.jsonl", *named, *EXTRACTIVE)[0] == 0
    assert states() == {"g": "done"}


def test_the_kind_of_files_can_be_overridden(run: Run) -> None:
    Path("a.txt").write_text("<p>It rained.</p>", encoding="utf-8")
    assert run("a.txt", "--type", "text", *EXTRACTIVE)[0] == 0
    assert rows()[0]["brief"]["summary"].startswith("<p>")


def rewritten(id_: str, text: str) -> None:
    """Give the article `id_` of the wire another text."""
    lines = Path("wire.jsonl").read_text(encoding="utf-8").splitlines()
    lines[int(id_[1:])] = json.dumps({"id": id_, "text": text})
    Path("wire.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_an_article_whose_text_has_changed_is_done_again(run: Run, serve: Serve) -> None:
    server = serve(says(draft()))
    run(wire(3), *asking(server))
    rewritten("a1", article(7))
    code, _, err = run("wire.jsonl", *asking(server))
    assert code == 0
    assert "1 done, 2 earlier" in err
    assert "1 had another text than before and were done again." in err
    assert " left" not in err
    assert len(server.asked) == 4
    assert sorted(states()) == ["a0", "a1", "a2"]  # one row each: the older one is gone
    (row,) = [row for row in rows() if row["id"] == "a1"]
    assert row["article"]["sha256"] == row["brief"]["provenance"]["article_sha256"]
    before = Path("out.jsonl").read_bytes()
    assert "done again" not in run("wire.jsonl", *asking(server))[2]
    assert Path("out.jsonl").read_bytes() == before


def test_a_failed_article_whose_text_has_changed_is_done_again(run: Run, serve: Serve) -> None:
    server = serve(says("{}"), says("{}"), says(draft()))
    assert run(wire(1), *asking(server))[0] == 1
    rewritten("a0", article(7))
    code, _, err = run("wire.jsonl", *asking(server))
    assert (code, states()) == (0, {"a0": "done"})
    assert "earlier" not in err


def test_a_stop_between_the_new_row_and_the_end_leaves_one_row(run: Run) -> None:
    run(wire(2), *EXTRACTIVE)
    old = Path("out.jsonl").read_bytes()
    rewritten("a0", article(7))
    run("wire.jsonl", *EXTRACTIVE)
    (new,) = [row for row in rows() if row["id"] == "a0"]
    Path("out.jsonl").write_bytes(old + json.dumps(new).encode() + b"\n")  # as a kill leaves it
    code, _, err = run("wire.jsonl", *EXTRACTIVE)
    assert (code, states()) == (0, {"a0": "done", "a1": "done"})
    assert "0 done, 2 earlier" in err
    assert rows()[-1]["article"] == new["article"]


def test_a_file_named_twice_is_counted_once(run: Run) -> None:
    Path("a.txt").write_text("It rained.", encoding="utf-8")
    assert " left" not in run("a.txt", "a.txt", *EXTRACTIVE)[2]


def test_what_lies_in_a_folder_and_cannot_be_read_is_a_row_that_names_it(run: Run) -> None:
    Path("desk").mkdir()
    Path("desk/a.txt").write_text("It rained.", encoding="utf-8")
    Path("desk/gone.txt").symlink_to("nowhere")
    Path("desk/torn.pdf").write_bytes(b"%PDF-1.7 nothing")
    strange = Path(os.fsdecode(b"desk/\xff.txt"))  # a name that is not UTF-8
    strange.write_text("It snowed.", encoding="utf-8")
    for _ in range(2):
        extra = ("--csv", "claims", "--site", "site")
        assert run("desk", *EXTRACTIVE, *extra)[0] == 1
        assert states() == {
            "desk/a.txt": "done", str(strange): "done", "desk/gone.txt": "failed",
            "desk/torn.pdf": "failed",
        }  # fmt: skip
    assert "There is no file desk/gone.txt" in reasons()["desk/gone.txt"]
    assert "desk/torn.pdf is a PDF, but damaged" in reasons()["desk/torn.pdf"]


needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")


@needs_full
def test_a_full_disk_is_said_in_one_line(run: Run) -> None:
    Path("out.jsonl").symlink_to("/dev/full")
    code, _, err = run(wire(2), *EXTRACTIVE)
    assert code == 1
    assert "stopped: out.jsonl cannot be written: No space left on device." in err
    assert "2 left" in err


@needs_full
@pytest.mark.parametrize(
    "argv",
    [
        ("batch", "wire.jsonl", "-o", "-", "-m", "extractive"),
        ("brief", "wire.jsonl", "-m", "extractive"),
        ("extract", "wire.jsonl"),
    ],
)
def test_a_full_disk_behind_standard_output_is_no_traceback(argv: tuple[str, ...]) -> None:
    wire(1)
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "summarizer", *argv]
        done = subprocess.run(command, check=False, stdout=full, stderr=subprocess.PIPE, text=True)
    assert "Traceback" not in done.stderr
    assert "No space left on device" in done.stderr
    assert done.returncode != 0
