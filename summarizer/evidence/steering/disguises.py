"""What a stretch of text says to somebody who looks through its disguise.

Hidden characters, look-alike letters, digits for letters, spaced letters, reversed text and the
usual encodings; each gives another reading of the same stretch.
"""

from __future__ import annotations

import html
import quopri
import re
import unicodedata
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from summarizer.evidence.lexicon.orders_english import MIXED, TURNED
from summarizer.evidence.steering.ciphers import text_of

WORD = re.compile(r"[^\W_]+(?:[-_'’.][^\W_]+)*")
"""A word, a code or a name with its hyphens."""

LONG = 6
"""Letters of a word that is hardly a part of another by chance."""

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
_ODD_LETTERS = str.maketrans(
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɐɔǝɟɓɥᴉɾʞɯɹʇʌʍʎ", "abcdefghijklmnopqrstuvwyzacefghijkmrtvwy"
)
"""Small capitals and letters upside down, which no orthography puts among the usual ones."""
_OVERLAID = re.compile("[\u0334-\u0338\u0353-\u036f]|(?<=[\u0300-\u036f])[\u0300-\u036f]+")
"""Strokes through letters, and marks upon marks."""
_LONG_WORD = re.compile(r"[a-z]{5,}")
_MIXED = re.compile(r"\b(?=\w*[a-zA-Z])(?=\w*[\u0370-\u03ff\u0400-\u052f\u0580-\u058f])\w+")
_LEET_WORD = re.compile(r"(?<![\w@$!|])(?=[^\W\d_]*[0134578@$!|])(?=\d*[a-zA-Z@$!|])[\w@$|!]{3,}")
_LEET = str.maketrans("0134578@$!|", "oieastbasil")
_SPACED = re.compile(r"\b(?:\w[ .\-_*·]){4,}\w\b")
_ENTITIES = re.compile(r"(?:&#x?[0-9a-fA-F]{2,6};){4,}")
_PERCENT = re.compile(r"(?:\w*%[0-9a-fA-F]{2}\w*){3,}")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
_QUOTED = re.compile(r"(?:=[0-9A-F]{2}[\w.,]*\s?){4,}")
_BACKWARDS = tuple(word[::-1] for word in TURNED)


def plain(text: str) -> str:
    """`text` casefolded, without hidden characters, look-alikes and compatibility forms."""
    if text.isascii():
        return HIDDEN.sub("", text).casefold()
    shown = unicodedata.normalize("NFKC", _OVERLAID.sub("", HIDDEN.sub("", text)))
    shown = shown.translate(_ODD_LETTERS)
    return _MIXED.sub(lambda word: word[0].translate(_LIKE), shown).casefold()


def has_any(said: str, words: Iterable[str]) -> bool:
    """Whether `said` has one of `words`, both in plain form; a long one also inside of others."""
    own = frozenset(WORD.findall(said))
    return any(word in own or (len(word) >= LONG and word in said) for word in words)


def smuggled(text: str) -> Iterator[str]:
    """What characters that nobody sees spell out, or what an override turns round."""
    for run in TAGS.findall(text):
        yield "".join(chr(ord(character) - 0xE0000) for character in run)
    for run in SELECTORS.findall(text):
        raw = bytes(_selected(ord(character)) for character in run)
        yield from text_of(raw)
    if OVERRIDE.search(text):
        yield HIDDEN.sub("", text)[::-1]


def _selected(code: int) -> int:
    """The byte that a variation selector stands for."""
    return code - 0xFE00 if code < 0xFE10 else code - 0xE0100 + 16


def unescaped(text: str) -> Iterator[str]:
    """What `text` says when the ways of the web to write a character are undone."""
    if _ENTITIES.search(text):
        yield html.unescape(text)
    if _PERCENT.search(text):
        yield unquote(text)
    if len(_ESCAPE.findall(text)) > 1:
        yield _ESCAPE.sub(lambda code: chr(int(code[1] or code[2], 16)), text)
    if _QUOTED.search(text):
        yield quopri.decodestring(text.encode()).decode("utf-8", "replace")


def undone(said: str) -> Iterator[str]:
    """Other readings of a `plain` stretch: digits for letters, spaced, backwards, mixed."""
    if len(_LEET_WORD.findall(said)) > 1:
        yield _LEET_WORD.sub(lambda word: word[0].translate(_LEET), said)
    if _SPACED.search(said):
        yield _SPACED.sub(lambda run: re.sub(r"[ .\-_*·]", "", run[0]), said)
        closed = re.sub(r"(?<=\b\w)[ .\-_*·](?=\w\b)", "", said)
        yield re.sub(r"[ \-_.*·]{2,}", " ", closed)
    if any(word in said for word in _BACKWARDS):
        yield said[::-1]
    if len(wrong := {word for word in _LONG_WORD.findall(said) if _meant(word)}) > 1:
        yield _LONG_WORD.sub(lambda word: _meant(word[0]) if word[0] in wrong else word[0], said)


def _meant(word: str) -> str:
    """The word of an order that `word` is with its inner letters in another order, else ""."""
    meant = _TYPED.get(_letters(word), "")
    return meant if meant != word else ""


def _letters(word: str) -> tuple[str, str, str]:
    return word[0], "".join(sorted(word[1:-1])), word[-1]


_TYPED = {_letters(word): word for word in MIXED}
"""Words that a model reads however their inner letters are mixed; by first, inner, last letters."""
