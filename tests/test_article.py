"""Articles: read exactly, or refused with a clear error."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.article import MAX_BYTES
from summarizer.errors import ArticleError

GERMAN = "Der Bürgermeister sagte, die Brücke werde im Mai geöffnet. „Schön“, fand er das für alle."


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Plain text.", "Plain text."),
        ("Öl für 5 €".encode(), "Öl für 5 €"),
        (b"\xef\xbb\xbfMarked.", "Marked."),
        ("Wide “text”".encode("utf-16"), "Wide “text”"),
        ("Wider “text”".encode("utf-32"), "Wider “text”"),
        (b"One.\r\nTwo.\r\n", "One.\r\nTwo.\r\n"),
        (b"One.\rTwo.", "One.\rTwo."),
        (b"One.\x0cTwo.\x1b[31m", "One.\x0cTwo.\x1b[31m"),
        ("👩‍👩‍👧 and 🇺🇦".encode(), "👩‍👩‍👧 and 🇺🇦"),
        ("קבע ראש העיר".encode(), "קבע ראש העיר"),
        (GERMAN.encode("cp1252"), GERMAN),
        ("Мэр города сказал, что мост откроют в мае, и все были рады.".encode("cp1251"),
         "Мэр города сказал, что мост откроют в мае, и все были рады."),
    ],
)  # fmt: skip
def test_what_is_text_is_read_exactly(tmp_path: Path, raw: bytes, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    assert Article.from_file(path).text == text


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "is empty"),
        (b" \r\n\t \xc2\xa0", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"text\0text", "is binary"),
        (bytes(range(128, 256)) * 9, "encoding"),
        (b"\xef\xbb\xbfdamaged \xff", "damaged"),
        (b"a" * (MAX_BYTES + 1), "larger than"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, raw: bytes, says: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    with pytest.raises(ArticleError, match=says):
        Article.from_file(path)


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "empty"), (" \n", "empty"), ("a\0b", "NUL"), ("half \ud800", "lone surrogate")],
)
def test_text_that_cannot_be_an_article_is_refused(text: str, says: str) -> None:
    with pytest.raises(ArticleError, match=says):
        Article.from_text(text)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="There is no file"):
        Article.from_file(tmp_path / "none.txt")
    with pytest.raises(ArticleError, match="is a folder"):
        Article.from_file(tmp_path)


def test_bytes_are_no_text() -> None:
    with pytest.raises(ArticleError, match="not bytes"):
        Article.from_text(b"bytes")  # the mistake


def test_an_article_never_changes() -> None:
    article = Article.from_text("Some text.")
    with pytest.raises(dataclasses.FrozenInstanceError):
        article.text = "Other"  # it is frozen


def test_the_digest_is_of_the_text_alone() -> None:
    one, two = Article.from_text("Same."), Article.from_text("Same.", title="T", url="http://x")
    assert one.sha256 == two.sha256 != Article.from_text("Same!").sha256


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bridge opens\n\nIt opened.", "Bridge opens"),
        ("Bridge opens\r\n\r\nIt opened.", "Bridge opens"),
        ("It opened today.\n\nAll came.", None),
        ("One line", None),
        ("Bridge opens\nand closes\n\nIt did.", None),
    ],
)
def test_the_title_is_the_first_line_when_it_looks_like_one(text: str, title: str | None) -> None:
    assert Article.from_text(text).title == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council said that it will open the bridge in May, and the mayor was happy.", "en"),
        (GERMAN, "de"),
        ("Le maire a dit que le pont sera ouvert en mai et que les habitants sont contents.", "fr"),
        ("Мэр города сказал, что мост откроют в мае, и все были рады.", "ru"),
        ("市長は、橋は五月に開通すると述べた。", "ja"),
        ("1234 5678", "und"),
        # A short sentence with a few English words and none of another language.
        ("U.S. 24-hour sales hit $5.3 billion.", "en"),
        ("Airfares will be 5 to 10 percent cheaper.", "en"),
        ("The suspect, 34, was shot twice.", "en"),
        ("Het is in of op was.", "nl"),
        # Near ones, told by the words that the other does not have.
        ("El alcalde ha dicho que las obras son muy caras y que los vecinos no pagan.", "es"),
        ("L’alcalde ha dit que els veïns són contents i que la plaça és dels infants.", "ca"),
        ("O presidente disse que não foi uma surpresa, mas que também há um plano.", "pt"),
        ("Hun siger, at broen havde været lukket, og at der bliver mere trafik.", "da"),
        ("Hun sier at broen ble stengt, og at det er mye trafikk og noe kø på veien nå.", "nb"),
        ("Ho seier at brua ikkje er open, og at eit problem kjem frå kommunen.", "nn"),
        ("Borgmästaren säger att bron inte är öppen och att trafiken från staden är tät.", "sv"),
        ("Řekl, že most je zavřený, protože opravy ještě nejsou hotové při řece.", "cs"),
        ("Povedal, že most je zatvorený, lebo opravy ešte nie sú hotové pri rieke.", "sk"),
        ("Мер сказав, що міст зачинено, бо він був старий, а після травня буде новий.", "uk"),
        ("Кметът каза, че мостът е затворен и че ще се отвори след май.", "bg"),
        ("قال رئيس البلدية إن الجسر مغلق بعد أن تضرر في الفيضانات التي ضربت المدينة.", "ar"),
        ("شهردار گفت که این پل را در ماه مه باز می‌کنند و مردم از آن خوشحال هستند.", "fa"),
    ],
)
def test_the_language_is_detected(text: str, language: str) -> None:
    assert Article.from_text(text).language == language
    assert Article.from_text(text, language="xx").language == "xx"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_survives_a_file(text: str) -> None:
    if not text.strip():
        return
    raw = text.encode("utf-8-sig")
    assert Article.from_bytes(raw).text == text
