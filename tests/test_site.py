"""`summarizer batch --site`: a page an article, an index of all; what is missing is made again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from summarizer.batch.site import page_name
from tests.pages import ARABIC, HOSTILE, JAPANESE
from tests.samples import draft
from tests.server import ModelServer, fails, says
from tests.test_batch import article
from tests.test_batch_cli import EXTRACTIVE, Run, asking, rows, wire
from tests.test_batch_cli import _here as _here
from tests.test_batch_cli import run as run

Serve = Callable[..., ModelServer]
INDEX = Path("site/index.html")


class Index(HTMLParser):
    """What stands on an index.

    Attributes:
        links: every address.
        entries: of each article its text, on one line.
        tags: every element with its attributes.
        charts: the text in each drawing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.entries: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.charts: list[str] = []
        self._in = ""
        self.feed(INDEX.read_text(encoding="utf-8"))
        self.entries = [" ".join(text.split()) for text in self.entries]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if given.get("href"):
            self.links.append(str(given["href"]))
        if "entry" in str(given.get("class")).split():
            self.entries.append("")
            self._in = "entry"
        if given.get("class") == "chart":
            self.charts.append("")
            self._in = "chart"

    def handle_endtag(self, tag: str) -> None:
        if (tag, self._in) in (("svg", "chart"), ("ol", "entry")):
            self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in == "entry":
            self.entries[-1] += data
        if self._in == "chart":
            self.charts[-1] += data


def given(**texts: str) -> str:
    """A wire of `texts`, known by their names."""
    lines = [json.dumps({"id": id_, "text": text}) for id_, text in texts.items()]
    Path("w.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return "w.jsonl"


SITE = ("--site", "site")


def pages() -> dict[str, int]:
    """The pages there are, and when each was written."""
    return {path.name: path.stat().st_mtime_ns for path in Path("site/articles").iterdir()}


def test_a_page_an_article_and_an_index_of_them_all(run: Run, serve: Serve) -> None:
    server = serve(says(draft()), says(draft(headline="It cost <b>")), fails(400, "too odd"))
    code, _, err = run(wire(3), *asking(server, *SITE, "--concurrency", "1"))
    assert code == 1
    assert "site/index.html written" in err
    index = Index()
    assert [entry.split(" About")[0] for entry in index.entries] == [
        "Bridge reopens in May a0", "It cost <b> a1",
        "a2 vllm refused the request (HTTP 400): too odd",
    ]  # fmt: skip
    assert "About Ana Ruiz, Halden Works Quoted Ana Ruiz, Tom Price" in index.entries[0]
    here = [link for link in index.links if link.startswith("articles/")]
    assert here[:2] == [f"articles/{page_name('a0')}", f"articles/{page_name('a1')}"]
    for link in here:
        page = Path("site", link).read_text(encoding="utf-8")
        assert '<a href="../index.html">All articles</a>' in page
        assert "Bridge to reopen" in page


def test_who_is_quoted_and_what_recurs_is_drawn_and_stands_in_a_table(
    run: Run, serve: Serve
) -> None:
    run(wire(3), *asking(serve(says(draft())), *SITE))
    index = Index()
    speakers, figures = index.charts
    assert re.search(r"Ana Ruiz is quoted most, 3 times\.", speakers)
    assert re.findall(r"(Ana Ruiz|Tom Price)\s+(\d)", speakers) == [
        ("Ana Ruiz", "3"), ("Tom Price", "3")
    ]  # fmt: skip
    assert re.findall(r"\n(\$4.5 million|14 months)\s+(\d)", figures) == [
        ("14 months", "3"), ("$4.5 million", "3")
    ] or re.findall(r"\n(\$4.5 million|14 months)\s+(\d)", figures) == [
        ("$4.5 million", "3"), ("14 months", "3")
    ]  # fmt: skip
    text = INDEX.read_text(encoding="utf-8")
    assert text.count("<table>") == text.count('<svg class="chart"') == 2
    for chart in re.findall(r"<svg class=\"chart\".*?</svg>", text, re.DOTALL):
        (labelled,) = re.findall(r'aria-labelledby="(\S+) (\S+)"', chart)
        assert all(f'id="{id_}"' in chart for id_ in labelled)


def test_a_second_run_makes_only_what_is_missing(run: Run, serve: Serve) -> None:
    server = serve(says(draft()))
    run(wire(3), *asking(server, *SITE))
    before = pages()
    gone, torn, kept = sorted(before)
    Path("site/articles", gone).unlink()
    Path("site/articles", torn).write_text("<!DOCTYPE html>", encoding="utf-8")
    INDEX.unlink()
    assert run(wire(4), *asking(server, *SITE))[0] == 0
    after = pages()
    assert len(after) == 4
    assert after[kept] == before[kept]
    assert Path("site/articles", torn).stat().st_size > 1000
    assert len(Index().entries) == 4
    assert len(server.asked) == 4


def test_a_site_of_rows_that_were_made_without_one(run: Run) -> None:
    run(wire(3), *EXTRACTIVE)
    Path("wire.jsonl").write_text(
        json.dumps({"id": "a0", "text": article(0)}) + "\n", encoding="utf-8"
    )
    assert run("wire.jsonl", *EXTRACTIVE, *SITE)[0] == 0
    assert [*pages()] == [page_name("a0")]
    entries = Index().entries
    assert len(entries) == 3
    assert sum("its article could not be read again" in entry for entry in entries) == 2


def test_a_changed_article_gets_another_page(run: Run) -> None:
    run(given(a=article(1)), *EXTRACTIVE, *SITE)
    run(given(a=article(2)), *EXTRACTIVE, *SITE)
    (page,) = Path("site/articles").iterdir()
    assert "to reopen c in May" in page.read_text(encoding="utf-8")
    assert len(Index().entries) == 1


HOSTILE_IDS = [
    "../../etc/passwd", "a/b", "a\\b", "line\nbreak", "x" * 300, "Käse 東京", "CON", ".", "..",
    "case", "Case", "CASE", "a.html", "\u202eevil", "</script>", "🙂", "c:\\x", "a b", " ",
]  # fmt: skip


def test_any_id_has_a_safe_file_of_its_own(run: Run) -> None:
    names = [page_name(id_) for id_ in HOSTILE_IDS]
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert re.fullmatch(r"[a-z0-9-]{1,60}\.html", name)
    run(given(**{id_: article(n) for n, id_ in enumerate(HOSTILE_IDS[:-1])}), *EXTRACTIVE, *SITE)
    assert pages().keys() == {*names[:-1]}
    assert {path.name for path in Path("site").iterdir()} == {"index.html", "articles"}
    links = [link for link in Index().links if not link.startswith("#")]
    assert {link.removeprefix("articles/") for link in links} == {*names[:-1]}


def test_hostile_articles_stay_text(run: Run) -> None:
    lines = [
        {"id": "</title><script>", "text": HOSTILE, "url": "javascript:alert(1)"},
        {"id": "ar", "text": ARABIC, "url": 'https://example.org/"onclick=x'},
        {"id": "ja", "text": JAPANESE},
    ]
    Path("w.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    run("w.jsonl", *EXTRACTIVE, *SITE)
    index = Index()
    names = [tag for tag, _ in index.tags]
    assert names.count("script") == names.count("style") == 1
    assert not {"img", "base", "iframe", "object"}.intersection(names)
    for _, attributes in index.tags:
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        assert not str(attributes.get("href")).startswith("javascript")
    assert "\u202e" not in INDEX.read_text(encoding="utf-8").replace(
        '<span class="control" data-code="U+202E">\u202e</span>', ""
    )
    policy = next(a["content"] for tag, a in index.tags if "http-equiv" in a)
    assert str(policy).startswith("default-src 'none'; style-src 'sha256-")


def test_the_site_is_no_input_of_the_next_run(run: Run) -> None:
    Path("desk").mkdir()
    Path("desk/a.txt").write_text(article(1), encoding="utf-8")
    for _ in range(2):
        run("desk", "desk/**/*", "-o", "out.jsonl", "-m", "extractive", "--site", "desk/site")
    assert [row["id"] for row in rows()] == ["desk/a.txt"]


@pytest.mark.parametrize(
    ("argv", "code", "message"),
    [
        (("-o", "-", *SITE), 2, "--site and --retry-failed need a file"),
        (("-o", "o.jsonl", "--site", "taken"), 1, "taken/index.html is there and was not written"),
        (("-o", "o.jsonl", "--site", "wire.jsonl"), 1, "wire.jsonl cannot be written"),
        (("-o", "o.jsonl", *SITE, "--schema", "tests.test_pipeline:Story"), 2, "built-in brief"),
    ],
)
def test_what_cannot_be_a_site_is_refused_before_anything(
    run: Run, argv: tuple[str, ...], code: int, message: str
) -> None:
    Path("taken").mkdir()
    Path("taken/index.html").write_text("<p>My garden", encoding="utf-8")
    done, _, err = run(wire(1), "-m", "extractive", *argv)
    assert (done, Path("o.jsonl").exists()) == (code, False)
    assert message in err
    assert Path("taken/index.html").read_text(encoding="utf-8") == "<p>My garden"


def test_a_full_disk_stops_the_run_and_the_row_stands(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(wire(1), *EXTRACTIVE, *SITE)
    full = Path("site/articles", f".{page_name('a1')}.part")
    full.symlink_to("/dev/full")
    code, _, err = run(wire(2), *EXTRACTIVE, *SITE)
    assert code == 1
    assert f"{page_name('a1')} cannot be written: No space left on device." in err
    assert [row["status"] for row in rows()] == ["done", "done"]
    full.unlink()
    assert run(wire(2), *EXTRACTIVE, *SITE)[0] == 0
    assert len(pages()) == 2
