"""What a stretch of text says to somebody who looks through its disguise.

Hidden characters, look-alike letters, digits for letters, spaced letters, reversed text and the
usual encodings; each gives another reading of the same stretch.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
)
"""Zero-width characters, joiners, bidirectional controls, variation selectors."""

HIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{INVISIBLE}\U000e0000-\U000e0fff]+")
TAGS = re.compile(
    "[\U000e0020-\U000e007e]{2,}(?!\U000e007f)|(?<!\U0001f3f4)[\U000e0020-\U000e007e]{2,}"
)
SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{4,}")
ZERO_WIDTH = re.compile("[\u200b-\u200d\u2060-\u2064\ufeff\u180e]{8,}")
OVERRIDE = re.compile("[\u202d\u202e]")

_LIKE = str.maketrans(
    "аеорсхуіјѕһԁցкмтнвглпԛԝзαεορνικτυχηωρСЅІЈАВЕКМНОРТХΑΒΕΗΙΚΜΝΟΡΤΧΖУ",
    "aeopcxyijshdgkmthbrlnqwzaeopviktuxnwpCSIJABEKMHOPTXABEHIKMNOPTXZY",
)  # fmt: skip
_MIXED = re.compile(r"\b(?=\w*[a-zA-Z])(?=\w*[\u0370-\u03ff\u0400-\u052f\u0580-\u058f])\w+")
_LEET_WORD = re.compile(r"(?=[\w@$!|]*[a-zA-Z])(?=[\w@$!|]*[0134578@$!|])[\w@$|!]{3,}")
_LEET = str.maketrans("0134578@$!|", "oieastbasil")
_SPACED = re.compile(r"\b(?:\w[ .\-_*·]){4,}\w\b")
_BASE64 = re.compile(r"(?<![\w+/=-])[A-Za-z0-9+/_-]{16,}={0,2}(?![\w+/=-])")
_HEX = re.compile(r"\b(?:0x)?(?:[0-9a-fA-F]{2}[ :]?){10,}")
_ENTITIES = re.compile(r"(?:&#x?[0-9a-fA-F]{2,6};){4,}")
_PERCENT = re.compile(r"(?:\w*%[0-9a-fA-F]{2}\w*){3,}")
_ESCAPES = re.compile(r"(?:\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})[ ]?){4,}")
_BINARY = re.compile(r"(?:[01]{8}[ ,]?){6,}")
_BACKWARDS = ("snoitcurtsni", "erongi", "enildaeh", "tnatsissa", "yrammus", "tpmorp")
_ROT13 = ("vafgehpgvba", "vtaber", "urnqyvar", "nffvfgnag", "fhzznel", "cebzcg")


def plain(text: str) -> str:
    """`text` casefolded, without hidden characters, look-alikes and compatibility forms."""
    if text.isascii():
        return HIDDEN.sub("", text).casefold()
    shown = unicodedata.normalize("NFKC", HIDDEN.sub("", text))
    return _MIXED.sub(lambda word: word[0].translate(_LIKE), shown).casefold()


def smuggled(text: str) -> Iterator[str]:
    """What characters that nobody sees spell out, or what an override turns round."""
    for run in TAGS.findall(text):
        yield "".join(chr(ord(character) - 0xE0000) for character in run)
    for run in SELECTORS.findall(text):
        raw = bytes(_selected(ord(character)) for character in run)
        yield from _text_of(raw)
    if OVERRIDE.search(text):
        yield HIDDEN.sub("", text)[::-1]


def _selected(code: int) -> int:
    """The byte that a variation selector stands for."""
    return code - 0xFE00 if code < 0xFE10 else code - 0xE0100 + 16


def decoded(text: str) -> Iterator[str]:
    """What encoded stretches of `text` say; only what comes out as words."""
    for found in _BASE64.findall(text):
        for altchars in (None, b"-_"):
            try:
                yield from _text_of(
                    base64.b64decode(found + "=" * (-len(found) % 4), altchars, True)
                )
            except (binascii.Error, ValueError):
                continue
    for found in _HEX.findall(text):
        digits = re.sub(r"\W", "", found.removeprefix("0x"))
        yield from _text_of(bytes.fromhex(digits[: len(digits) // 2 * 2]))
    for found in _BINARY.findall(text):
        yield from _text_of(bytes(int(bits, 2) for bits in re.findall("[01]{8}", found)))
    if _ENTITIES.search(text):
        yield html.unescape(text)
    if _PERCENT.search(text):
        yield unquote(text)
    for found in _ESCAPES.findall(text):
        yield re.sub(
            r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))[ ]?",
            lambda code: chr(int(code[1] or code[2], 16)), found,
        )  # fmt: skip


def _text_of(raw: bytes) -> Iterator[str]:
    """`raw` as text, when it is some: printable, mostly letters and spaces."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return
    letters = sum(character.isalpha() or character == " " for character in text)
    if len(text) >= 6 and text.replace("\n", " ").isprintable() and letters >= 0.7 * len(text):
        yield text


def undone(said: str) -> Iterator[str]:
    """Other readings of a `plain` stretch: digits for letters, spaced, backwards, rot13."""
    if len(_LEET_WORD.findall(said)) > 1:
        yield _LEET_WORD.sub(lambda word: word[0].translate(_LEET), said)
    if _SPACED.search(said):
        yield _SPACED.sub(lambda run: re.sub(r"[ .\-_*·]", "", run[0]), said)
        closed = re.sub(r"(?<=\b\w)[ .\-_*·](?=\w\b)", "", said)
        yield re.sub(r"[ \-_.*·]{2,}", " ", closed)
    if any(word in said for word in _BACKWARDS):
        yield said[::-1]
    if any(word in said for word in _ROT13):
        yield codecs.decode(said, "rot13")
