"""What kind an input is: told by its content, or by --type."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.cli.main import main
from summarizer.errors import ArticleError, SourceError
from summarizer.sources import KINDS, detect_kind
from tests.sources.newspages import STORY, semantic
from tests.sources.pdfs import column, pdf
from tests.sources.web import page, serving

MAIL = b"From: Maria Keller <a@b.example>\nSubject: Bridge\nDate: Fri, 20 Nov 2026 18:30:00 GMT\n\n"
STORY_PDF = pdf(column(["The council voted 7-2 on Tuesday to close the bridge."]))
NODE = json.dumps({"@type": "NewsArticle", "articleBody": "The council voted 7-2."}).encode()


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (STORY_PDF, "pdf"),
        (b"\xef\xbb\xbf\n" + STORY_PDF, "pdf"),
        (semantic("en").encode(), "html"),
        (semantic("ja").encode("utf-16"), "html"),
        (b"\xef\xbb\xbf  <!DOCTYPE HTML PUBLIC>", "html"),
        (b"<?xml version='1.0'?><html xmlns='x'>", "html"),
        (b"<!-- saved from url --><!-- x --><html>", "html"),
        (b"<p>A fragment.</p>", "html"),
        (MAIL + b"Text.", "eml"),
        (MAIL.replace(b"\n", b"\r\n") + b"Text.", "eml"),
        (b"From a@b Fri Nov 20\n" + MAIL, "eml"),
        (b"From: a@b\n" + b"ARC-Seal: i=1\n" * 3_000 + b"To: c@d\n\nText.", "eml"),
        (b"Received: from x\n by y\nFrom: a@b\n\nText.", "eml"),
        (b"---\ntitle: x\n---\nText", "markdown"),
        (b"---\r\n# note\r\ntitle: x\r\n---\r\nText", "markdown"),
        (NODE, "jsonld"),
        (b"\n [" + NODE + b"]", "jsonld"),
        (b"", "text"),
        (b"Plain text.", "text"),
        (b"The <p> tag.", "text"),
        (b"<3 this town", "text"),
        (b"<b>Bold</b> start of a plain text", "text"),
        (b"From: the mayor\nto the council, a letter.", "text"),
        (b"Dear all,\nFrom: a@b\nSubject: x\n\nText", "text"),
        (b"Note: this\nDate: today\n\nText", "text"),
        (b"---\nA line above and below\n---\n", "text"),
        (b"--- \nSpeaker: yes\nand no end", "text"),
        (b'{"@type": "Recipe"}', "text"),
        (b'{"headline": "A saved brief"}', "text"),
        (b"[1] A footnote.", "text"),
        (b"# Head\n\n*Text*", "text"),
        (b"<!-- -->" * 2_000, "text"),
    ],
)
def test_the_content_tells_the_kind(raw: bytes, kind: str) -> None:
    assert detect_kind(raw) == kind


@given(st.binary(max_size=200))
def test_any_bytes_are_of_some_kind(raw: bytes) -> None:
    assert detect_kind(raw) in KINDS


@pytest.mark.parametrize(
    ("raw", "kind", "text"),
    [
        (b"<p>A fragment.</p>", "text", "<p>A fragment.</p>"),
        (MAIL + b"Text.", "text", (MAIL + b"Text.").decode()),
        (NODE, "text", NODE.decode()),
        (b"Subject: x\n\nOnly a subject.", "eml", "Only a subject."),
        (b"*soft*", "markdown", "soft"),
    ],
)
def test_the_type_overrides_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], raw: bytes, kind: str, text: str
) -> None:
    path = tmp_path / "input"
    path.write_bytes(raw)
    assert Article.from_file(path, kind=kind).text == text
    assert main(["extract", str(path), "--type", kind]) == 0
    assert capsys.readouterr().out == text.rstrip("\n") + "\n"


@pytest.mark.parametrize(
    ("raw", "kind", "says"),
    [
        (b"Plain text.", "pdf", "is no PDF"),
        (semantic("en").encode(), "pdf", "is no PDF"),
        (STORY_PDF, "html", "is no web page"),
        (STORY_PDF, "eml", "is no e-mail message"),
        (b"Plain text.", "eml", "is no e-mail message"),
        (NODE, "eml", "is no e-mail message"),
        (STORY_PDF, "text", "is a PDF"),
        (STORY_PDF, "markdown", "is a PDF"),
        (b"Plain text.", "jsonld", "is not JSON"),
    ],
)
def test_a_type_that_cannot_be_is_said(raw: bytes, kind: str, says: str) -> None:
    with pytest.raises(ArticleError, match=says):
        Article.from_bytes(raw, kind=kind, name="a")


def test_an_unknown_kind_is_said() -> None:
    with pytest.raises(SourceError, match="There are: text, html, pdf"):
        Article.from_bytes(b"x", kind="docx")


FILES = {
    "a.txt": (b"The council voted 7-2.", "The council voted 7-2."),
    "page": (semantic("en").encode(), "\n\n".join(STORY["en"])),
    "b.dat": (STORY_PDF, "The council voted 7-2 on Tuesday to close the bridge."),
    "c": (MAIL + b"Text of it.", "Text of it."),
    "d.txt": (b"---\ntitle: x\n---\nThe **text**.", "The text."),
    "e.json": (NODE, "The council voted 7-2."),
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("place", ["file", "web"])
def test_extract_prints_what_would_be_briefed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, place: str
) -> None:
    raw, text = FILES[name]
    (tmp_path / name).write_bytes(raw)
    with serving({"*": page(raw, content_type="application/octet-stream")}) as server:
        link = [f"{server.url}/{name}", "--allow-private"]
        assert main(["extract", *(link if place == "web" else [str(tmp_path / name)])]) == 0
    assert capsys.readouterr() == (text + "\n", "")


def test_extract_as_json_says_what_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    with serving({"/old": page(b"", 301, location="/new"), "*": page(semantic("en"))}) as server:
        assert main(["extract", f"{server.url}/old", "--allow-private", "-f", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown == {
        "title": "Council closes harbour bridge",
        "author": "Maria Keller",
        "date": "2026-11-20T18:30:00+01:00",
        "language": "en",
        "site": "The Harbour Times",
        "url": f"{server.url}/new",
        "text": "\n\n".join(STORY["en"]),
    }


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        ("extract {url}", "is an inside address. For a newsroom's own hosts: --allow-private"),
        ("brief {url}", "is an inside address"),
        ("verify {url} none.txt", "is an inside address"),
        ("evidence {url}", "is an inside address"),
        ("extract {url}/404 --allow-private", "has no such page (HTTP 404)"),
        ("extract {url}/empty --allow-private", "The page is empty."),
        ("extract ftp://x.example/", "Only http and https links are fetched."),
        ("extract none.html", "There is no file none.html."),
    ],
)
def test_links_that_cannot_be_read_are_one_line(
    capsys: pytest.CaptureFixture[str], argv: str, says: str
) -> None:
    answers = {"/404": page("x", 404), "/empty": page(b""), "*": page(semantic("en"))}
    with serving(answers) as server:
        assert main(argv.format(url=server.url).split()) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("summarizer: ")
    assert says in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", ["brief", "evidence"])
def test_every_command_reads_links(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with serving({"*": page(semantic("en"))}) as server:
        assert main([command, server.url, "--allow-private"]) == 0
    assert "Ana Ruiz" in capsys.readouterr().out


def test_verify_reads_the_article_by_its_kind_and_the_summary_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = tmp_path / "summary.txt"
    summary.write_text("Repairs will cost $4.5 million.", encoding="utf-8")
    with serving({"*": page(semantic("en"))}) as server:
        assert main(["verify", server.url, str(summary), "--allow-private"]) == 0
    capsys.readouterr()
