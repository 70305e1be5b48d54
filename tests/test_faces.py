"""How `summarizer brief` shows results: NDJSON, CSV, Markdown with footnotes, own templates."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.cli.main import main
from tests.samples import ARTICLE, draft
from tests.server import ModelServer, says

Run = Callable[..., tuple[int, str, str]]
Serve = Callable[..., ModelServer]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.txt").write_text(ARTICLE, encoding="utf-8")
    Path("two.txt").write_text(ARTICLE.replace("May", "Dec"), encoding="utf-8")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `summarizer brief`, extractive unless a model is named: (code, output, error)."""

    def run(*argv: str) -> tuple[int, str, str]:
        model = () if "-m" in argv else ("-m", "extractive")
        try:
            code = main(("brief", *argv, *model))
        except SystemExit as stop:
            code = int(stop.code or 0)
        return code, *capsys.readouterr()

    return run


@pytest.mark.parametrize("names", [("one.txt",), ("one.txt", "two.txt")])
def test_ndjson_is_one_brief_a_line(run: Run, names: tuple[str, ...]) -> None:
    _, out, _ = run(*names, "-f", "ndjson")
    lines = out.splitlines()
    assert len(lines) == len(names)
    assert all(json.loads(line)["schema_version"] == "1" for line in lines)


@pytest.mark.parametrize(
    ("options", "column", "values"),
    [
        ((), "quotation", [
            "“We rebuilt it with local stone,”", "“Nobody has tested it in a flood,”"
        ]),
        (("--table", "quotations"), "speaker", ["Ana Ruiz", "Tom Price"]),
        (("--table", "claims"), "quantity", ["$4.5 million", "14 months", "12 tonnes"]),
        (("--table", "claims"), "change", ["=", "=", ">"]),
    ],
)  # fmt: skip
def test_csv_holds_all_of_every_input(
    run: Run, options: tuple[str, ...], column: str, values: list[str]
) -> None:
    code, out, _ = run("one.txt", "none.txt", "two.txt", "-f", "csv", *options)
    assert code == 1  # one input is not there, which stops no other
    lines = list(csv.DictReader(io.StringIO(out)))
    assert [line["id"] for line in lines] == ["one.txt"] * len(values) + ["two.txt"] * len(values)
    assert [line[column] for line in lines] == values * 2


def test_csv_for_a_spreadsheet(run: Run, serve: Serve) -> None:
    said = draft()
    said["quoted_statements"][0]["about"] = "=the stone"
    said["quoted_statements"][1]["about"] = "＋the flood"
    server = serve(says(said))
    run("one.txt", "-f", "csv", "-o", "q.csv", "-m", "vllm/m", "--base-url", server.base_url)
    assert Path("q.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")
    with Path("q.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [line["about"] for line in csv.DictReader(file)] == ["'=the stone", "'＋the flood"]


@pytest.mark.parametrize("names", [("one.txt",), ("one.txt", "two.txt")])
def test_every_item_of_the_markdown_has_a_footnote(run: Run, names: tuple[str, ...]) -> None:
    _, out, _ = run(*names, "-f", "md")
    body = "\n".join(line for line in out.splitlines() if not line.startswith("[^"))
    used = re.findall(r"\[\^([\d-]+)\]", body)
    defined = re.findall(r"^\[\^([\d-]+)\]: \S+ \S.*\n(?:\n|\Z)", out, re.MULTILINE)
    assert used == defined
    assert len(set(used)) == len(used) > 8 * len(names)
    items = [line for line in body.splitlines() if line.startswith("- ") and "left out" not in line]
    assert all(line.endswith("]") for line in items)
    for start, end in re.findall(r"“[^”]*” \(characters (\d+)–(\d+)\)", out):
        passage = ARTICLE[int(start) : int(end)]
        assert " ".join(passage.split()) in out.replace("\\", "").replace("Dec", "May")


def test_text_in_a_pipe_has_no_styles(run: Run) -> None:
    out = run("one.txt")[1]
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) <= 100


TEMPLATE = """{% for said in brief.quoted_statements %}
{{ said.speaker.name }}: {{ said.text }}
{% endfor %}
{{ article.title }} ({{ source }}, {{ article.language }}, {{ brief.audit.counts.verified }})
"""


def test_a_template_of_ones_own(run: Run) -> None:
    Path("desk.txt").write_text(TEMPLATE, encoding="utf-8")
    code, out, _ = run("one.txt", "two.txt", "--template", "desk.txt")
    assert code == 0
    assert out.startswith(
        "Ana Ruiz: “We rebuilt it with local stone,”\n"
        "Tom Price: “Nobody has tested it in a flood,”\n"
        "Bridge to reopen in May (one.txt, en, "
    )
    assert "\nBridge to reopen in Dec (two.txt, en, " in out


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a.html", "A &lt;b&gt; &amp;"), ("a.html.j2", "A &lt;b&gt; &amp;"), ("a.md.j2", "A <b> &")],
)
def test_a_template_for_markup_escapes(run: Run, name: str, shown: str) -> None:
    Path("one.txt").write_text("A <b> &\n\nIt rained.\n", encoding="utf-8")
    Path(name).write_text("{{ article.title }}", encoding="utf-8")
    assert run("one.txt", "--template", name)[1] == shown


def test_text_of_an_article_is_never_a_template(run: Run) -> None:
    Path("one.txt").write_text("Seven\n\nIt is {{ 7*7 }} {% raw %}.\n", encoding="utf-8")
    Path("t.j2").write_text("{{ article.text|markdown }}", encoding="utf-8")
    assert run("one.txt", "--template", "t.j2")[1] == r"Seven It is \{\{ 7\*7 \}\} \{% raw %\}."


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("one\n{{ brief.headlin }}", "t.j2:2: 'dict object' has no attribute 'headlin'."),
        ("{{ nothing }}", "t.j2:1: 'nothing' is undefined."),
        ("\n\n{% if %}", "t.j2:3: Expected an expression, got 'end of statement block'."),
        ("{% for x in brief.key_actors %}", "t.j2:1: Unexpected end of template."),
        ("{{ brief.__class__ }}", "t.j2:1: access to attribute '__class__'"),
        ("{{ brief.headline.append(1) }}", "t.j2:1: 'str object' has no attribute 'append'."),
        ("{{ 1/0 }}", "t.j2:1: division by zero."),
        ("{% include 'part.j2' %}", "part.j2:2: 'oops' is undefined."),
        ("{% include 'lost.j2' %}", "There is no template lost.j2."),
        ("{% include '../one.txt' %}", "There is no template ../one.txt."),
        ("{{ range(10**9) }}", "t.j2:1: "),
        (b"\xff", "t.j2"),
    ],
)
def test_what_is_wrong_with_a_template_is_said_in_one_line(
    run: Run, template: str | bytes, message: str
) -> None:
    Path("t.j2").write_bytes(template if isinstance(template, bytes) else template.encode())
    Path("part.j2").write_text("\n{{ oops }}", encoding="utf-8")
    code, out, err = run("one.txt", "--template", "t.j2")
    assert (code, out) == (2, "")
    assert message in err
    assert err.startswith("summarizer: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (("--template", "none.j2"), "There is no template none.j2."),
        (("--template", "t.j2", "-f", "md"), "not allowed with"),
        (("--table", "claims"), "--table goes with -f csv"),
        (("-f", "csv", "--schema", "tests.test_pipeline:Story"), "-f csv shows the built-in brief"),
    ],
)
def test_usage(run: Run, argv: tuple[str, ...], message: str) -> None:
    code, out, err = run("one.txt", *argv)
    assert (code, out) == (2, "")
    assert message in err
