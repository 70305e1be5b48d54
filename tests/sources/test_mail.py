"""E-mail: what was written, without signatures and quoted mails."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.errors import SourceError

BODY = "The council voted 7-2 to close the bridge.\n\n“We cannot wait,” the mayor said.\n"


def mail(body: str = BODY, **headers: str) -> EmailMessage:
    """A message with a plain part."""
    message = EmailMessage()
    named = {"From": "Maria Keller <mk@harbour.example>", "To": "desk@wire.example",
             "Subject": "Bridge to close", "Date": "Fri, 20 Nov 2026 18:30:00 +0100"}  # fmt: skip
    for name, value in {**named, **headers}.items():
        message[name] = value
    message.set_content(body)
    return message


def with_html() -> EmailMessage:
    message = mail()
    message.add_alternative("<p>Not this.</p>", subtype="html")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf")
    return message


def only_html() -> EmailMessage:
    message = mail()
    message.set_content(
        "<html><head><title>x</title><style>p{}</style></head><body><p>One &amp; <b>two</b>.</p>"
        "<ul><li>Three</li><li>Four</li></ul><script>no()</script><td>a<td>b</body></html>",
        subtype="html",
    )
    return message


def test_what_a_message_says_of_itself() -> None:
    article = Article.from_bytes(bytes(mail(Subject="Re: Fwd: AW: Brücke gesperrt")))
    assert article.text == BODY.strip()
    assert article.title == "Brücke gesperrt"
    assert article.author == "Maria Keller"
    assert article.published == datetime(2026, 11, 20, 18, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("headers", "field", "value"),
    [
        ({"From": "mk@harbour.example"}, "author", "mk@harbour.example"),
        ({"Date": "Fri, 20 Nov 2026 18:30:00 GMT"}, "published",
         datetime(2026, 11, 20, 18, 30, tzinfo=UTC)),
        ({"Subject": "Re: "}, "title", None),
    ],
)  # fmt: skip
def test_headers(headers: dict[str, str], field: str, value: object) -> None:
    assert getattr(Article.from_bytes(bytes(mail("One paragraph.", **headers))), field) == value


def test_a_broken_date_is_no_date() -> None:
    raw = bytes(mail()).replace(b"Fri, 20 Nov 2026 18:30:00 +0100", b"soon")
    assert Article.from_bytes(raw).published is None


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (bytes(with_html()), BODY.strip()),
        (bytes(only_html()), "One & two.\n\nThree\nFour\n\na b"),
        (b"From mk Fri Nov 20 2026\n" + bytes(mail()), BODY.strip()),
        (bytes(mail()).replace(b"\n", b"\r\n"), BODY.strip()),
        (bytes(mail()).replace(b"utf-8", b"no-such-set"), None),
    ],
)
def test_the_plain_part_else_the_html_part(message: bytes, text: str | None) -> None:
    got = Article.from_bytes(message).text
    assert got == text if text else "The council voted" in got


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Text.\n\n-- \nMaria Keller\nHarbour Times\n", "Text."),
        ("Text.\n\n--\nMaria Keller\n", "Text."),
        ("Text -- with a dash.\n--- \nMore.\n", "Text -- with a dash.\n--- \nMore."),
        ("Text.\n-- \n" + "A list\n" * 20, "Text.\n-- \n" + "A list\n" * 19 + "A list"),
        ("Text.\n\nOn Mon, 16 Nov 2026, Tom wrote:\n> Old.\n> Older.\n", "Text."),
        ("Text.\n\nAm 16.11.26 um 10:00 schrieb Tom:\n> Alt.\n", "Text."),
        ("Text.\n\nOn Mon, 16 Nov 2026 at 10:00, Tom\n<t@x.example> wrote:\n\n> Old.\n", "Text."),
        ("> Question?\n\nAnswer.\n", "> Question?\n\nAnswer."),
        ("Text.\n\n-----Original Message-----\nFrom: Tom\n\nOld.\n", "Text."),
        ("> All of it\n> is quoted.\n", "> All of it\n> is quoted."),
        ("-- \nOnly a signature\n", "-- \nOnly a signature"),
    ],
)  # fmt: skip
def test_signatures_and_quoted_mails_go_when_something_is_left(body: str, text: str) -> None:
    assert Article.from_bytes(bytes(mail(body))).text == text


GMAIL = """\
---------- Forwarded message ---------
From: Ana Ruiz <ar@town.example>
Date: Thu, 19 Nov 2026 09:00:00 +0100
Subject: Bridge to close
To: Maria Keller <mk@harbour.example>


"""
OUTLOOK = """\
________________________________
From: Ana Ruiz <ar@town.example>
Sent: Thu, 19 Nov 2026 09:00:00 +0100
To: Maria Keller <mk@harbour.example>; Tom Weller <tw@harbour.example>;
 The Desk <desk@harbour.example>
Subject: Bridge to close

"""
GERMAN = """\
Von: Ana Ruiz <ar@town.example>
Gesendet: Thu, 19 Nov 2026 09:00:00 +0100
An: Maria Keller <mk@harbour.example>
Betreff: WG: Bridge to close

"""
FRENCH = """\
De : Ana Ruiz <ar@town.example>
Envoyé : Thu, 19 Nov 2026 09:00:00 +0100
À : Maria Keller <mk@harbour.example>
Objet : Bridge to close

"""


def quoted(text: str) -> str:
    """`text` as some programs quote what they forward."""
    return "".join(f"> {line}".rstrip() + "\n" for line in text.split("\n"))


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Fwd: Bridge to close", GMAIL + BODY),
        ("Bridge to close", GMAIL + BODY),  # the mark says it
        ("Fwd: look at this", "FYI\n\n" + GMAIL + BODY),
        ("FW: Bridge to close", "For you.\n\n" + OUTLOOK + BODY),
        ("WG: Bridge to close", "\n\n" + GERMAN + BODY),
        ("TR: Bridge to close", "Pour info\n\n" + FRENCH + BODY),
        ("WG: WG: Bridge to close", GERMAN + "\n" + OUTLOOK + BODY),
        ("Fwd: Bridge to close",
         "See below.\n\nBegin forwarded message:\n\n" + quoted(GMAIL.partition("\n")[2] + BODY)),
        ("Fwd: Bridge to close", GMAIL + BODY + "\n-- \nAna Ruiz\nMayor\n"),
        ("Fwd: Bridge to close", GMAIL.replace("From:", "*From:*") + BODY),
    ],
)  # fmt: skip
def test_what_is_forwarded_is_the_article(subject: str, body: str) -> None:
    article = Article.from_bytes(bytes(mail(body, Subject=subject)))
    assert article.text == BODY.strip()
    assert article.title == "Bridge to close"
    assert article.author == "Ana Ruiz"
    assert article.published == datetime(2026, 11, 19, 9, tzinfo=timezone(timedelta(hours=1)))


def test_a_date_that_only_people_can_read_is_none() -> None:
    body = GERMAN.replace("Thu, 19 Nov 2026 09:00:00 +0100", "Donnerstag, 19. November 2026") + BODY
    article = Article.from_bytes(bytes(mail(body, Subject="WG: Bridge")))
    assert (article.published, article.author) == (None, "Ana Ruiz")


@pytest.mark.parametrize(
    ("subject", "body", "text"),
    [
        ("Re: Bridge", BODY + "\n" + OUTLOOK + "Old.\n", BODY.strip()),
        ("AW: Bridge", BODY + "\n" + GERMAN + "Alt.\n", BODY.strip()),
        ("The leaked mail", BODY + "\n" + OUTLOOK + "Old.\n", None),
        ("Fwd: my story, and its source", BODY * 2 + "\n" + OUTLOOK + "Old.\n", None),
        ("Fwd: Bridge", "From: the north bank\n\n" + BODY, None),
    ],
)
def test_an_answer_is_its_own_words_and_an_article_keeps_the_mail_it_shows(
    subject: str, body: str, text: str | None
) -> None:
    article = Article.from_bytes(bytes(mail(body, Subject=subject)))
    assert article.text == (text or body.strip())
    assert article.author == "Maria Keller"


def test_forwarded_html_and_attached_mails_are_read() -> None:
    markup = mail(Subject="Fwd: Bridge to close")
    lines = "<br>".join(GMAIL.strip().replace("<", "&lt;").split("\n"))
    markup.set_content(f"<div>FYI</div><div>{lines}</div><p>{BODY}</p>", subtype="html")
    attached = mail("", Subject="Fwd: Bridge to close")
    attached.add_attachment(mail(From="Ana Ruiz <ar@town.example>"))
    for message in (markup, attached):
        article = Article.from_bytes(bytes(message))
        assert article.text.split() == BODY.split()
        assert (article.title, article.author) == ("Bridge to close", "Ana Ruiz")


@pytest.mark.parametrize(
    ("parameters", "text"),
    [("", "One \ntwo.\n\nThree."), ("; format=flowed", "One two.\n\nThree."),
     ("; format=flowed; delsp=yes", "Onetwo.\n\nThree.")],
)  # fmt: skip
def test_flowed_lines_are_joined(parameters: str, text: str) -> None:
    raw = f"From: a@b.example\nSubject: x\nContent-Type: text/plain{parameters}\n\n"
    assert Article.from_bytes(raw.encode() + b"One \ntwo.\n\nThree.\n").text == text


def test_a_message_without_text_says_so() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "see attachment"
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf")
    for raw in (bytes(message), b"From: a@b.example\nSubject: x\n\n"):
        with pytest.raises(SourceError, match="without text") as error:
            Article.from_bytes(raw)
        assert error.value.reason == "empty"


def test_an_endless_header_is_refused() -> None:
    with pytest.raises(SourceError, match="header that is too long"):
        Article.from_bytes(b"From: a\nSubject: " + b"Re: " * 99_999 + b"\n\nText.", kind="eml")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_message_or_a_source_error(raw: bytes) -> None:
    for start in (b"", b"From: a@b\nContent-Type: text/html; charset=x\n", b"From: a\nDate: "):
        try:
            Article.from_bytes(start + raw, kind="eml")
        except SourceError:
            continue
