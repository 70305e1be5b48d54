"""PDF files: paragraphs out of placed lines, page marks, and files that hold no text."""

from __future__ import annotations

import contextlib
import logging
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.errors import DependencyError

from summarizer import Article
from summarizer.errors import SourceError
from summarizer.sources.columns import Piece, lines_of
from summarizer.sources.glyphs import letters_meant, one_line
from summarizer.sources.pages import Line, joined_pages
from tests.sources.pdfs import Placed, by_rows, by_words, column, pdf


def edge(number: int) -> list[Placed]:
    """What stands at the top and at the bottom of every page."""
    return [
        (72, 800, 9, "The Harbour Times"),
        (480, 800, 9, "20 November 2026"),
        (290, 40, 9, f"Page {number} of 3"),
    ]


FIRST = [
    *edge(1)[:2],
    (72, 760, 18, "Council closes harbour bridge"),
    *column(
        [
            "The city council voted 7-2 on Tuesday to close the old harbour",
            "bridge for repairs that will cost $4.5 million, offi-",
            "cials said. It was a long debate about a well-known problem.",
            "",
            "“We cannot wait another winter,” Mayor Ana Ruiz told report-",
            "ers. She named the well-",
            "known cracks, and the Nord-",
            "Süd road. The last word of this page goes on: con-",
        ]
    ),
    edge(1)[2],
]
SECOND = [
    *edge(2)[:2],
    *column(["tinues here, on the second page.", "", "Work begins in May on the north- and",
             "southbound lanes."]),
    edge(2)[2],
]  # fmt: skip
THIRD = [
    *edge(3)[:2],
    *column(["A left column is narrow and", "has short lines; it goes on"]),
    *column(["in the right one, and there", "it ends."], x=320),
    edge(3)[2],
]

TEXT = """\
Council closes harbour bridge

The city council voted 7-2 on Tuesday to close the old harbour bridge for repairs that will cost \
$4.5 million, officials said. It was a long debate about a well-known problem.

“We cannot wait another winter,” Mayor Ana Ruiz told reporters. She named the well-known cracks, \
and the Nord-Süd road. The last word of this page goes on: continues\fhere, on the second page.

Work begins in May on the north- and southbound lanes.

\fA left column is narrow and has short lines; it goes on in the right one, and there it ends."""


def test_lines_become_paragraphs_and_pages_stay_marked() -> None:
    article = Article.from_bytes(pdf(FIRST, SECOND, THIRD))
    assert article.text == TEXT
    assert article.title == "Council closes harbour bridge"


@pytest.mark.parametrize(
    ("info", "title", "author"),
    [
        ("/Title (Bridge closes) /Author (Maria Keller)", "Bridge closes", "Maria Keller"),
        ("/Title (Microsoft Word - bridge.docx)", "Council closes harbour bridge", None),
        ("/Title (bridge_final.indd)", "Council closes harbour bridge", None),
        ("/Title ()", "Council closes harbour bridge", None),
    ],
)
def test_what_the_file_says_of_itself(info: str, title: str, author: str | None) -> None:
    article = Article.from_bytes(pdf(FIRST, SECOND, info=info))
    assert (article.title, article.author) == (title, author)


ENCRYPTED = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) "
    "/U (12345678901234567890123456789012) >> /ID [(a)(b)]"
)
PICTURE = "/XObject << /I << /Subtype /Image >> >>"


@pytest.mark.parametrize(
    ("raw", "reason", "says"),
    [
        (pdf([]), "scan", "is a PDF without text"),
        (pdf([], objects=PICTURE), "scan", "is a scan without text"),
        (pdf([(290, 40, 9, "1")], objects=PICTURE), "scan", "without text"),
        (pdf(FIRST, trailer=ENCRYPTED), "encrypted", "is encrypted"),
        (b"%PDF-1.7 ...", "damaged", "is a PDF, but damaged"),
        (pdf(FIRST)[:300], "damaged", "is a PDF, but damaged"),
    ],
)
def test_files_without_text_say_why(
    raw: bytes, reason: str, says: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(SourceError, match=says) as error:
        Article.from_bytes(raw, name="a.pdf")
    assert error.value.reason == reason
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_a_file_that_only_cryptography_opens_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def decrypt(*_: object) -> None:
        raise DependencyError("cryptography is needed for AES")

    monkeypatch.setattr(PdfReader, "decrypt", decrypt)
    with pytest.raises(SourceError, match=r"by AES.*pip install cryptography") as error:
        Article.from_bytes(pdf(FIRST, trailer=ENCRYPTED))
    assert error.value.reason == "encrypted"


@pytest.mark.parametrize(
    ("glyphs", "letters"),
    [("oﬀicials ﬁle ﬂows eﬃcient", "officials file flows efficient"), ("ﻟﺠﺴﺮ", "لجسر"),
     ("⽕曜⽇、市⻑", "火曜日、市長"), ("offi \u2010", "offi\u2010"), ("½ and №", "½ and №")],
)  # fmt: skip
def test_glyphs_are_the_letters_they_mean(glyphs: str, letters: str) -> None:
    assert one_line(letters_meant(glyphs)) == letters


def test_a_missing_extra_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(SourceError, match=r'pip install "summarizer\[pdf\]"'):
        Article.from_bytes(pdf(FIRST))


LEFT = [
    "The council voted on Tuesday to",
    "close the old harbour bridge. It",
    "will stay closed for a year, and",
    "a ferry will run from the north",
    "bank, the mayor says.",
]
RIGHT = [
    "The plan was approved by seven",
    "of nine members after a debate",
    "that lasted until midnight, and",
    "work begins in the first week",
    "of May.",
]
THIRD_ONE = [
    "Shop owners fear for their trade",
    "and want to be paid for the time",
    "in which nobody can walk past",
    "their windows, which the town",
    "has refused.",
]
HEAD = (72, 760, 18, "Council closes harbour bridge")
TABLE = by_rows(column(["Cost", "Months", "Pillars", "Cracks", "Ferries"]),
                column(["$4.5 million", "11", "12", "3", "2"], x=300))  # fmt: skip


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ([HEAD, *by_rows(column(LEFT), column(RIGHT, x=320))], [HEAD[3], LEFT, RIGHT]),
        ([HEAD, *by_rows(column(LEFT, size=9), column(RIGHT, x=230, size=9),
                         column(THIRD_ONE, x=390, size=9))], [HEAD[3], LEFT, RIGHT, THIRD_ONE]),
        ([HEAD, *by_words(by_rows(column(LEFT), column(RIGHT, x=320)))],
         [HEAD[3], LEFT, RIGHT]),
        ([HEAD, *column(LEFT), *column(RIGHT, x=320)], [HEAD[3], LEFT, RIGHT]),
        (by_words([HEAD, *column(LEFT)]), [HEAD[3], LEFT]),
        (TABLE, [["Cost $4.5 million Months 11 Pillars 12 Cracks 3 Ferries 2"]]),
    ],
)  # fmt: skip
def test_columns_are_read_one_after_the_other(page: list[Placed], text: list[list[str]]) -> None:
    paragraphs = [part if isinstance(part, str) else " ".join(part) for part in text]
    assert Article.from_bytes(pdf(page)).text == "\n\n".join(paragraphs)


def test_what_stands_at_the_edge_goes_whenever_it_is_drawn() -> None:
    last = [[*column(lines), *edge(number)] for number, lines in enumerate((LEFT, RIGHT), 1)]
    assert Article.from_bytes(pdf(*last)).text == f"{' '.join(LEFT)}\n\n\f{' '.join(RIGHT)}"


def drawn(*texts: str, step: float = 40, size: float = 10) -> list[str]:
    """The lines of `texts`, drawn beside each other."""
    pieces = [Piece(text, 72 + step * at, 700, size, at == 0) for at, text in enumerate(texts)]
    return [line.text for line in lines_of(pieces)]


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        (["one ", "two"], "one two"),
        (["الجسر", " ", "أغلق"], "أغلق الجسر"),
        ([".", "الجسر", " ", "2026", " ", "في"], "في 2026 الجسر."),
        (["الجسر", " ", "The", " ", "Times", " ", "قالت"], "قالت The Times الجسر"),
        (["»", "غدا", "« :", "قال"], "قال: «غدا»"),
        (["«", "غدا", "» :", "قال"], "قال: «غدا»"),
        (["(", "a", ")", "שלום"], "שלום(a)"),
    ],
)
def test_lines_from_the_right_are_as_they_are_written(pieces: list[str], text: str) -> None:
    assert drawn(*pieces) == [text]


def lines(*texts: str, x: float = 72, leading: float = 14) -> list[Line]:
    """Lines below each other."""
    return [Line(text, x, 700 - leading * number, 11) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        ([], ""),
        ([[]], ""),
        ([lines("One line")], "One line"),
        ([lines("Two", "lines")], "Two lines"),
        ([lines("A divi-", "ded word")], "A divided word"),
        ([lines("A soft\u00ad", "ened word")], "A softened word"),
        ([lines("A di\u2010", "vided word")], "A divided word"),
        ([lines("the may\u2010", "or said")], "the mayor said"),
        ([lines("COVID-", "19 rose")], "COVID-19 rose"),
        ([lines("Jean-", "Pierre came")], "Jean-Pierre came"),
        ([lines("Nord-", "und Ostsee")], "Nord- und Ostsee"),
        ([lines("the well-known and well-", "known word")], "the well-known and well-known word"),
        ([lines("From 2020 -", "or later")], "From 2020 - or later"),
        ([lines("橋は五月に", "開通する")], "橋は五月に開通する"),
        ([lines("on the", "12. of May")], "on the 12. of May"),
        ([lines("A list", "• one", "• two")], "A list\n\n• one\n\n• two"),
        ([lines("A short end.", "A long line follows it here")],
         "A short end.\n\nA long line follows it here"),
        ([[Line("A full line that ends here.", 72, 700, 11), Line("Indented new one,", 84, 686, 11),
           Line("and it goes on here.", 72, 672, 11)]],
         "A full line that ends here.\n\nIndented new one, and it goes on here."),
        ([lines("Head", "one"), lines("Head", "two")], "one\ftwo"),
        ([lines("one", "7"), lines("two", "8")], "one\ftwo"),
        ([lines("Ends."), lines("Begins.")], "Ends.\n\n\fBegins."),
        ([lines("Before"), [], lines("after")], "Before\n\n\f\n\n\fafter"),
        ([[Line("No places"), Line("are known")]], "No places are known"),
    ],
)  # fmt: skip
def test_lines_are_joined(pages: list[list[Line]], text: str) -> None:
    assert joined_pages(pages) == text


LINE = st.builds(
    Line,
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\f\n"), min_size=1).filter(
        str.strip
    ),
    *[st.floats(-1e6, 1e6)] * 3,
)


@given(st.lists(st.lists(LINE, max_size=6), max_size=4))
def test_any_lines_are_joined_with_a_mark_between_pages(pages: list[list[Line]]) -> None:
    assert joined_pages(pages).count("\f") <= max(len(pages) - 1, 0)


@given(st.binary(max_size=200), st.integers(0, 900))
def test_any_damage_is_said(noise: bytes, place: int) -> None:
    raw = pdf(FIRST)
    with contextlib.suppress(SourceError):
        Article.from_bytes(raw[:place] + noise + raw[place + len(noise) :], kind="pdf")


@pytest.mark.parametrize(
    ("info", "date"),
    [
        ("/CreationDate (D:20261120183000+01'00')", "2026-11-20T18:30:00+01:00"),
        ("/CreationDate (D:20261120)", "2026-11-20T00:00:00"),
        ("/CreationDate (yesterday)", None),
        ("", None),
    ],
)
def test_the_date_of_a_file_is_when_it_was_made(info: str, date: str | None) -> None:
    article = Article.from_bytes(pdf(FIRST, info=info))
    assert (article.published and article.published.isoformat()) == date
