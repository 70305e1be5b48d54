"""A mail inside a mail: the header that programs write above what is forwarded or answered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from summarizer.sources.prose import width_of

_NAMES = {
    "from": "from|von|de|da|van|fra|från|od|lähettäjä|от|від|kimden|差出人|发件人|寄件者|"
    "보낸 사람|من",
    "date": "date|sent|datum|gesendet|envoyé|envoyé le|date d'envoi|fecha|enviado|enviado el|"
    "enviado em|enviada em|data|inviato|data invio|verzonden|dato|sendt|skickat|wysłano|lähetetty|"
    "дата|отправлено|надіслано|tarih|gönderildi|日付|送信日時|日期|发送时间|寄件日期|날짜|التاريخ",
    "subject": "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|emne|ämne|temat|aihe|тема|"
    "konu|件名|主题|主旨|제목|الموضوع",
}
_FIELD = re.compile(r"\W*?(?P<name>\w[\w' ]{0,20}?)\*? ?[:：]\*?\s+(?P<value>\S.*)")
_KINDS = {name: kind for kind, names in _NAMES.items() for name in names.split("|")}

_MARK = re.compile(
    r"forwarded (?:message|by)|forwarded mail|weitergeleitete (?:nachricht|e-?mail)|"
    r"message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|"
    r"mensagem (?:encaminhada|reencaminhada)|doorgestuurd bericht|videresendt|vidarebefordra|"
    r"wiadomość przekazan|przekazywana wiadomość|пересыла|переслан|転送|转发的邮件|轉寄的郵件",
    re.IGNORECASE,
)
_LONGEST_MARK = 80
_LONGEST_HEADER = 12
"""Lines, with those that are broken."""

_DEEPEST = 9
"""Mails in each other."""

_RULE = re.compile(r"[-_=\s]*")


@dataclass(frozen=True)
class Header:
    """The header of an inner mail in the lines of a text.

    Attributes:
        start: its first line, with the mark or rule above it.
        end: the first line behind it.
        marked: whether a mark says that what follows is forwarded.
        said: what it says, by "from", "date" and "subject".
    """

    start: int
    end: int
    marked: bool
    said: dict[str, str] = field(default_factory=dict)


def header_in(lines: list[str]) -> Header | None:
    """The first header of an inner mail in `lines`, which may be quoted with ">"."""
    bare = [unquoted(line) for line in lines]
    for at, said in _headers(bare):
        start, marked = _start(bare, at)
        end = next((n for n in range(at, len(bare)) if not bare[n].strip()), len(bare))
        return Header(start, end, marked, said)
    return None


def forwarded_in(lines: list[str], is_forward: bool) -> tuple[list[str], dict[str, str]]:
    """The mail that `lines` forward, and what its header says; all of them when they do not.

    What the forwarder wrote above goes, unless it is longer: then it is an article with a source.

    Args:
        lines: of a message.
        is_forward: whether its subject says that it forwards one.
    """
    said: dict[str, str] = {}
    for _ in range(_DEEPEST):
        header = header_in(lines)
        if header is None:
            break
        inner = lines[header.end :]
        if not (header.marked or is_forward) or _width(inner) <= _width(lines[: header.start]):
            break
        if said and _width(lines[: header.start]):
            break  # a mail that the forwarded one answers
        said = header.said
        quoted = lines[header.end - 1].startswith(">")
        lines = [unquoted(line) for line in inner] if quoted else inner
    return lines, said


def unquoted(line: str) -> str:
    """`line` without one mark of a quotation."""
    return line.removeprefix(">").removeprefix(" ") if line.startswith(">") else line


def _headers(lines: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Where the sender stands in a header, and what the header says."""
    for at, line in enumerate(lines):
        if _kind(line) != "from":
            continue
        said: dict[str, str] = {}
        for below in lines[at : at + _LONGEST_HEADER]:
            if not below.strip():
                break
            if (kind := _kind(below)) and (match := _FIELD.fullmatch(below.strip())):
                said.setdefault(kind, match["value"].strip(" *"))
        if {"date", "subject"} <= said.keys():
            yield at, said


def _kind(line: str) -> str:
    match = _FIELD.fullmatch(line.strip())
    return _KINDS.get(match["name"].casefold(), "") if match else ""


def _start(lines: list[str], at: int) -> tuple[int, bool]:
    """The first line of a header whose sender stands `at` a line; whether a mark is above it."""
    start, marked = at, False
    while start and not marked and (_is_mark(lines[start - 1]) or _RULE.fullmatch(lines[start - 1])
                                    or _kind(lines[start - 1])):  # fmt: skip
        start -= 1
        marked = _is_mark(lines[start])
    return start, marked


def _is_mark(line: str) -> bool:
    return len(line) <= _LONGEST_MARK and bool(_MARK.search(line))


def _width(lines: list[str]) -> int:
    return sum(map(width_of, lines))
