"""Numbers that count nothing: in names, ordinals, scores, versions, telephone numbers, lists."""

from __future__ import annotations

import re

from summarizer.evidence.items import Quantity, QuantityKind
from summarizer.evidence.lexicon.numbers import NumberWords
from summarizer.evidence.numerals import Numeral

_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_TELEPHONE = re.compile(r"\d{2,5}(?:[-/.)]|\) ?| )\d{2,5}(?:[- .]\d{2,6})*|\d{3}-\d{4}(?!\d)")
_CHAINED = re.compile(r"\d+(?:-\d+){2,}(?!\w)")
_MIXED = re.compile(r"\d+[^\W\d_][\w-]*")
_SCORE = re.compile(r"(\d{1,3})([-–:])(\d{1,3})(?![\w%]|[.,:]\d)")
_LISTED = re.compile(r"\d{1,2}[.)](?=[ \t])")
_PREFIXES = frozenset("mid pre post early late non ex sub under over all anti".split())
_PREVIOUS = re.compile(r"([^\W\d_][\w’'.]*)[ \u00a0]\Z")
# Only scripts that write names with a letter and a number; in Chinese any letter may stand before.
_NAME_BEFORE = re.compile(r"(?:[A-Za-zÀ-ɏΑ-ωА-я]+[-‑−^]?|[#№&])\Z")
_NAME_REST = re.compile(r"\d[\dA-Za-z.+]*(?<![.+])")
_WINDOW = 24
_OPENING = ".!?:;\n\r“”\"«»„(*•—–-…|'‘"


def bound_label(text: str, lowered: str, start: int, table: NumberWords) -> Quantity | None:
    """The label whose digits begin at `start`, told by its shape: "G7", "5th", "1.2.3", "3-2"."""
    if start and (text[start - 1].isalpha() or text[start - 1] in "#№_&-‑−^"):
        if name := _NAME_BEFORE.search(text, max(0, start - _WINDOW), start):
            if name[0].rstrip("-‑−").lower() not in _PREFIXES:
                end = _NAME_REST.match(text, start)
                return _label(text, start, end, begin=name.start())
    if (version := _VERSION.match(text, start)) and not _GROUPED.fullmatch(version[0]):
        return _label(text, start, version)
    if chained := _CHAINED.match(text, start):
        return _label(text, start, chained)
    if text[start - 1 : start] == "+" or text[start - 1 : start] == "(":
        if telephone := _telephone(text, start):
            return telephone
    listed = _LISTED.match(text, start)
    if listed and not text[max(0, start - 4) : start].rpartition("\n")[2].strip() and (
        start < 4 or "\n" in text[start - 4 : start]
    ):
        return _label(text, start, listed, "ordinal")
    return _ordinal(text, lowered, start, table)


def _telephone(text: str, start: int) -> Quantity | None:
    found = _TELEPHONE.match(text, start)
    if found and sum(map(str.isdecimal, found[0])) >= 7:
        return _label(text, start, found)
    return None


def _ordinal(text: str, lowered: str, start: int, table: NumberWords) -> Quantity | None:
    mixed = _MIXED.match(lowered, start)
    if mixed is None:
        return None
    digits = re.match(r"\d+", mixed[0])
    if digits and mixed[0][digits.end() :].split("-")[0] in table.ordinal_suffixes:
        suffix = mixed[0][digits.end() :].split("-")[0]
        end = start + digits.end() + len(suffix)
        value = float(digits[0][:300])
        return Quantity(start, end, text[start:end], value, kind="ordinal")
    return None


def _label(
    text: str,
    start: int,
    found: re.Match[str] | None,
    kind: QuantityKind = "name",
    begin: int = -1,
) -> Quantity:
    end = found.end() if found else start + 1
    digits = re.match(r"\d+", text[start:end])
    value = float(digits[0][:300]) if digits else None
    begin = start if begin < 0 else begin
    return Quantity(begin, end, text[begin:end], value, kind=kind)


def score(text: str, start: int) -> Quantity | None:
    """Two figures set against each other ("3-2", "21:14"), the larger not necessarily first."""
    found = _SCORE.match(text, start)
    if found is None:
        return None
    first, second = float(found[1]), float(found[3])
    return Quantity(
        start, found.end(), found[0], None, low=first, high=second, kind="score"
    )


def named(text: str, numeral: Numeral, table: NumberWords) -> bool:
    """Whether the word before makes the bare number a label ("article 5", "Boeing 737")."""
    before = _PREVIOUS.search(text, max(0, numeral.start - _WINDOW), numeral.start)
    if numeral.words:
        return (
            text[numeral.start].isupper()
            and not numeral.scaled
            and not table.capital_nouns
            and text[numeral.end + 1 : numeral.end + 2].isupper()
            and not opens_sentence(text, numeral.start)
        )
    if before is None or not numeral.plain:
        return False
    word = before[1]
    if word.lower().rstrip(".") in table.labels and (word.lower() != "no"):
        return True
    return (
        word[0].isupper()
        and not table.capital_nouns
        and not opens_sentence(text, before.start())
    )


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation begins at `start`."""
    before = text[max(0, start - 3) : start].rstrip(" \u00a0\t")
    return not before or before[-1] in _OPENING
