"""E-mail: the subject, the sender, the date and what was written, without quoted mails."""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime

from summarizer.errors import SourceError
from summarizer.sources.forwarded import forwarded_in, header_in
from summarizer.sources.found import Found, moment, one_line_of
from summarizer.sources.markup import text_of_html

MAX_HEADER = 100_000
"""Bytes; the standard library takes quadratic time for what is longer."""

_PREFIX = re.compile(
    r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|vl|vb|enc|antw|odp|ynt|doorst|转发|轉寄|転送|回复|回覆|返信)"
    r"(?:\[\d+\])?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(
    r"(?:on|am|le|el|il|em|op|den|dne|w dniu)\b.{6,200}"
    r"(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napsal|"
    r"napisał)\S*.{0,80}:\s*",
    re.IGNORECASE | re.DOTALL,
)
_ORIGINAL = re.compile(r"-{3,} ?(?:original message|ursprüngliche nachricht|message d'origine|"
                       r"mensaje original|messaggio originale) ?-{3,}", re.IGNORECASE)  # fmt: skip

_LONGEST_SIGNATURE = 12
"""Lines; what follows "-- " and is longer is no signature."""

_FORWARDS = re.compile(
    r"(?:fwd?|wg|tr|rv|doorst|vl|vb|vs|enc|转发|轉寄|転送)(?:\[\d+\])?\s*[:：]", re.I
)
_ANSWERS = re.compile(r"(?:re|aw|sv|antw|odp|ynt|回复|回覆|返信)(?:\[\d+\])?\s*[:：]", re.I)


def read_mail(raw: bytes, name: str) -> Found:
    """The message `raw` (RFC 5322).

    The plain part is read, else the HTML part; where it forwards a mail, that mail. A signature
    after "-- " goes, and so does a quoted mail at the end, unless nothing else would be left.

    Raises:
        SourceError: it has no text.
    """
    if raw.startswith(b"From "):  # the separator of an mbox
        raw = raw.partition(b"\n")[2]
    if len(re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[0]) > MAX_HEADER:
        raise SourceError(f"{name} has a header that is too long.", reason="large")
    try:
        message = message_from_bytes(raw, policy=default)
        message = _forwarded_whole(message)
        found = _found(message)
    except Exception:
        raise SourceError(
            f"{name} is a damaged message.", "Give its text.", reason="damaged"
        ) from None
    if not found.text.strip():
        raise SourceError(
            f"{name} is a message without text.",
            "Save its attachment, and give that.",
            reason="empty",
        )
    return found


def _found(message: EmailMessage) -> Found:
    """What was written, and by whom; of a forwarded mail, that mail."""
    subject = one_line_of(_header(message, "subject")) or ""
    lines, said = forwarded_in(_text(message).split("\n"), bool(_FORWARDS.match(subject)))
    text = "\n".join(lines) if _is_html(message) else _own_words(lines, subject)
    if not said:
        author, sent = _person(_header(message, "from")), _date(message)
    else:
        subject, author = said["subject"], _person(said["from"])
        sent = _moment(said["date"])
    title = one_line_of(_PREFIX.sub("", subject, count=1) if _PREFIX.match(subject) else subject)
    return Found(text.strip(), title=title, published=sent, author=author)


def _forwarded_whole(message: EmailMessage) -> EmailMessage:
    """The mail that is attached to `message` when it has no words of its own, else `message`."""
    while not _text(message).strip():
        whole = [p for p in message.iter_attachments() if p.get_content_type() == "message/rfc822"]
        inner = whole[0].get_content() if whole else None
        if not isinstance(inner, EmailMessage):
            break
        message = inner
    return message


def _is_html(message: EmailMessage) -> bool:
    part = message.get_body(preferencelist=("plain", "html"))
    return part is not None and part.get_content_type() == "text/html"


def _text(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    content = _content(part)
    if part.get_content_type() == "text/html":
        return text_of_html(content)
    text = re.sub(r"\r\n?", "\n", content)
    if str(part.get_param("format", "")).lower() == "flowed":
        text = _unflowed(text, str(part.get_param("delsp", "")).lower() == "yes")
    return text


def _content(part: MIMEPart) -> str:
    """The text of `part`; in Latin when it names an encoding that does not exist."""
    try:
        content = part.get_content()
    except LookupError:
        raw = part.get_payload(decode=True)
        content = raw.decode("latin-1") if isinstance(raw, bytes) else ""
    clean = str(content).replace("\0", "").encode("utf-8", "ignore").decode()
    return clean.removeprefix("\ufeff")


def _unflowed(text: str, joins_words: bool) -> str:
    """`text` with its soft line breaks undone (RFC 3676); quoted lines stay."""
    lines: list[str] = []
    soft = False
    for line in text.split("\n"):
        own = line.removeprefix(" ") if not line.startswith(">") else line
        if soft and not line.startswith(">"):
            lines[-1] += own
        else:
            lines.append(own)
        soft = own.endswith(" ") and own != "-- " and not line.startswith(">")
        if soft and joins_words:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _own_words(lines: list[str], subject: str) -> str:
    """`lines` without signature and the mail quoted at their end; all when little is left."""
    text = "\n".join(lines).strip("\n")
    kept = _without_quoted_end(_without_signature(text.split("\n")), bool(_ANSWERS.match(subject)))
    own = "\n".join(kept).strip()
    return own if any(map(str.isalnum, own)) else text.strip()


def _without_signature(lines: list[str]) -> list[str]:
    marks = [number for number, line in enumerate(lines) if line.rstrip("\r") in ("-- ", "--")]
    if marks and len(lines) - marks[-1] - 1 <= _LONGEST_SIGNATURE:
        return lines[: marks[-1]]
    return lines


def _without_quoted_end(lines: list[str], answers: bool) -> list[str]:
    if answers and (header := header_in(lines)):
        return lines[: header.start]
    for number, line in enumerate(lines):
        if _ORIGINAL.fullmatch(line.strip()):
            return lines[:number]
    end = len(lines)
    while end and (lines[end - 1].startswith(">") or not lines[end - 1].strip()):
        end -= 1
    if end == len(lines) or not any(line.startswith(">") for line in lines[end:]):
        return lines
    for height in (1, 2, 3):  # "On … wrote:" may take several lines
        if _INTRODUCES.fullmatch("\n".join(lines[max(end - height, 0) : end]).strip()):
            return lines[: max(end - height, 0)]
    return lines[:end]


def _header(message: EmailMessage, name: str) -> str | None:
    value = message.get(name)
    return None if value is None else str(value)


def _person(sender: str | None) -> str | None:
    name, address = parseaddr(sender or "")
    return one_line_of(name.strip('*"')) or one_line_of(address)


def _date(message: EmailMessage) -> datetime | None:
    sent = getattr(message.get("date"), "datetime", None)
    return sent if isinstance(sent, datetime) else None


def _moment(said: str) -> datetime | None:
    """The date that a mail program wrote, when it wrote it as the header of a message has it."""
    try:
        return parsedate_to_datetime(said)
    except ValueError:
        return moment(said)
