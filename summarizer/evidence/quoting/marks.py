"""Quotation marks: which open, which close them, and what only looks like one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.evidence.lexicon.quoting import CLIPPED_START

CLOSERS = {
    "“": "”",
    "„": '“”"',
    "”": "”",
    "«": "»",
    "»": "«»",
    "‘": "’",
    "‚": "‘’",
    "’": "’",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "｢": "｣",
    "〝": "〟",
    "❝": "❞",
    '"': '"',
    "'": "'",
}
"""Which marks close an opening one."""

REOPENING = {"«": "«»", "»": "»«"}
"""What a statement that runs on opens its next paragraph with, if not the mark it began with."""

_TWICE = {
    "``": "“", "''": '"', ",,": "„", "<<": "«", ">>": "»", "‘‘": "“", "’’": "”",
}  # fmt: skip
"""Marks typed as two characters, and the mark each stands for."""

_SIGNS = "“„”«»‘‚’‹›「」『』《》〈〉｢｣〝〟❝❞\"'"
_LATIN = "A-Za-zÀ-ÖØ-öø-ÿ"
_MARK = re.compile(
    f"([{_SIGNS}`,<>])(?![{_LATIN}](?<=[{_LATIN}][‘’'].))"
    "(?:(?<=[“”„«»‘’\"'`,<>])(\\1{3,})|(?<=`)`|(?<=')'|(?<=,),(?=[^\\W\\d_])"
    "|(?<=<)<|(?<=>)>|(?<=‘)‘|(?<=’)’|(?<![`,<>]))"
)
"""It begins with a class of characters, which is what makes it fast, and passes over what stands
between two letters: the commonest apostrophe."""
_ANY = re.compile(f"[{_SIGNS}`<>]")
_CLIPPED = re.compile(rf"[’'‘](?:\d\ds?\b|{CLIPPED_START}|n[’']|[sntk]\b(?! [’']))", re.IGNORECASE)


@dataclass(slots=True)
class Mark:
    """A quotation mark: its place and the mark it is or stands for."""

    start: int
    end: int
    sign: str


def count_marks(text: str, start: int, end: int) -> int:
    """How many marks of one character stand from `start` to `end`, apostrophes included."""
    return len(_ANY.findall(text, start, end))


def may_hold_marks(text: str, start: int, end: int) -> bool:
    """Whether `find_marks` may find any: most paragraphs hold none."""
    return _MARK.search(text, start, end) is not None


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """The quotation marks of a paragraph, without apostrophes, inches and minutes."""
    found: list[Mark] = []
    straight = 0
    for match in _MARK.finditer(text, start, end):
        at, after = match.start(), match.end()
        if match[2]:
            continue  # a row of marks is a rule or a mistake
        sign = _TWICE.get(match[0], match[0])
        before = text[at - 1] if at > start else " "
        follows = text[after] if after < end else " "
        if sign in "’'‘" and _is_apostrophe(text, at, before, follows):
            continue
        if match[0] == '"':
            straight += 1
            if before.isdigit() and straight % 2:
                continue  # an odd one behind a digit counts inches
        found.append(Mark(at, after, sign))
    return found


def _is_apostrophe(text: str, at: int, before: str, follows: str) -> bool:
    if alphabetic(before) and alphabetic(follows):
        return True
    if before == "n" and text[at - 2 : at - 1] in ("‘", "’", "'") and not follows.isalnum():
        return True  # rock ’n’ roll
    if not before.isalnum() and _CLIPPED.match(text, at):
        return True
    return text[at] == "'" and before.isdigit() and not follows.isalpha()


def alphabetic(character: str) -> bool:
    """Whether a letter or digit is of a script that parts words by spaces."""
    return character.isalnum() and not "\u1100" <= character <= "\u11ff" and (
        not "\u2e80" <= character <= "\ud7ff"
    )  # fmt: skip


def runs_on(text: str, mark: str, end: int) -> bool:
    """Whether the paragraph behind `end` opens as a statement does that `mark` began."""
    gap = text[end : end + 40]
    return reopens(text, mark, end + len(gap) - len(gap.lstrip()))


def reopens(text: str, mark: str, start: int) -> bool:
    """Whether a paragraph at `start` opens as one that goes on with what `mark` began."""
    written = text[start : start + 2]
    return bool(written) and _TWICE.get(written, written[0]) in REOPENING.get(mark, mark)
