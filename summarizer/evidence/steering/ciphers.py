"""Text in code: what nobody reads who has no machine for it, and a newspaper does not print.

What can be undone is, so that the audit can say what it says; a long code that cannot be is
suspicious all the same.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from functools import cache

from summarizer.evidence.lexicon.orders_english import CIPHERED, RADIO

_BASE64 = re.compile(r"(?<![\w+/=.-])[A-Za-z0-9+/_-]{16,}={0,2}(?![\w+/=-])")
_BASE32 = re.compile(r"(?<![\w=])[A-Z2-7]{24,}={0,6}(?![\w=])")
_HEX = re.compile(r"\b(?:0x)?(?:[0-9a-fA-F]{2}[ :]?){10,}")
_BINARY = re.compile(r"(?:[01]{8}[ ,]?){6,}")
_CODES = re.compile(r"(?<!\d)(?:1?\d\d[ ,;]+){9,}1?\d\d(?!\d)")
_MORSE = re.compile(r"(?<![^\s\"'“(:])(?:[.\-−–·•]{1,6}(?:[ /|]+|$)){10,}")
_BRAILLE = re.compile(r"[\u2801-\u28ff](?:[\u2800-\u28ff ]{8,})")
_CODED = re.compile(
    r"[\w+/=-]{16}|(?:[0-9a-fA-F]{2,3}[ :,;]+){6}|(?:[.\-−–·•]{1,6}[ /|]+){5}|[\u2801-\u28ff]"
)
"""Where there may be a code: what has none of it is not looked at further."""
_PACKED = re.compile(r"\S{24,}")
_LINK = re.compile(r"://|www\.|@\w+\.\w|\.\w{2,6}(?:/|\Z)|\A[\w./-]+/[\w./-]*\Z")

SPELT = 8
"""Words of the radio alphabet that spell something."""

_MORSE_LETTERS = dict(
    zip(
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- "
        ".-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.".split(),
        "abcdefghijklmnopqrstuvwxyz0123456789",
        strict=True,
    )
)
_BRAILLE_LETTERS = "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def decoded(text: str) -> Iterator[str]:
    """What encoded stretches of `text` say; only what comes out as words."""
    for pattern, decode in _CODECS if _CODED.search(text) else ():
        for found in pattern.findall(text):
            for raw in decode(found):
                yield from text_of(raw)
    spelt = [word[0] for word in re.sub("[,/–-]", " ", text.lower()).split() if word in RADIO]
    if len(spelt) >= SPELT:
        yield "".join(spelt)


def is_packed(text: str) -> bool:
    """Whether `text` has a long run of letters, digits and signs that is no link."""
    return any(_mixed(run) and not _LINK.search(run) for run in _PACKED.findall(text))


def text_of(raw: bytes) -> Iterator[str]:
    """`raw` as text, when it is some: printable, mostly letters and spaces."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return
    letters = sum(character.isalpha() or character == " " for character in text)
    if len(text) >= 6 and text.replace("\n", " ").isprintable() and letters >= 0.7 * len(text):
        yield text


def _mixed(run: str) -> bool:
    """Capitals, small letters and digits in turn, as in no word and no number."""
    signs = set(re.findall(r"[^\w\s.,;:!?'\"“”„’()\-–—/…]", run))
    kinds = (re.search("[a-z]", run), re.search("[A-Z]", run), re.search("[0-9]", run))
    turns = len(re.findall(r"(?<=[a-z])[A-Z0-9]|(?<=[0-9])[A-Za-z]", run))
    return all(kinds) and run.isascii() and (turns >= 6 or len(signs) >= 5)


def shifts_in(said: str) -> list[dict[int, int]]:
    """The alphabets, for `str.translate`, in which `said`, in plain form, has words of orders."""
    return [undo for needles, undo in _shifts() if any(needle in said for needle in needles)]


@cache
def _shifts() -> tuple[tuple[tuple[str, ...], dict[int, int]], ...]:
    """For each moved alphabet: how the words of orders look in it, and how it is undone."""
    moved = [_LETTERS[shift:] + _LETTERS[:shift] for shift in range(1, 26)] + [_LETTERS[::-1]]
    return tuple(
        (
            tuple(word.translate(str.maketrans(_LETTERS, letters)) for word in CIPHERED),
            str.maketrans(letters, _LETTERS),
        )
        for letters in moved
    )


def _from_base64(found: str) -> Iterator[bytes]:
    if not re.search(r"\d|[a-z][A-Z]|=\Z", found):  # a long word
        return
    for altchars in (None, b"-_"):
        try:
            yield base64.b64decode(found + "=" * (-len(found) % 4), altchars, validate=True)
        except (binascii.Error, ValueError):
            continue


def _from_base32(found: str) -> Iterator[bytes]:
    bare = found.rstrip("=")
    try:
        yield base64.b32decode(bare + "=" * (-len(bare) % 8))
    except binascii.Error:
        return


def _from_hex(found: str) -> Iterator[bytes]:
    digits = re.sub(r"\W", "", found.removeprefix("0x"))
    yield bytes.fromhex(digits[: len(digits) // 2 * 2])


def _from_bits(found: str) -> Iterator[bytes]:
    yield bytes(int(bits, 2) for bits in re.findall("[01]{8}", found))


def _from_codes(found: str) -> Iterator[bytes]:
    codes = [int(code) for code in re.findall(r"\d+", found)]
    if all(32 <= code < 127 for code in codes):
        yield bytes(codes)


def _from_morse(found: str) -> Iterator[bytes]:
    signs = re.sub("[−–]", "-", re.sub("[·•]", ".", found))
    if set(".-") <= set(signs):
        words = (
            "".join(_MORSE_LETTERS.get(letter, "") for letter in word.split())
            for word in re.split(r"\s*[/|]\s*| {3,}", signs)
        )
        yield " ".join(words).encode()


def _from_braille(found: str) -> Iterator[bytes]:
    letters = dict(zip(_BRAILLE_LETTERS, _LETTERS, strict=True))
    yield "".join(letters.get(sign, " ") for sign in found).encode()


_CODECS: tuple[tuple[re.Pattern[str], Callable[[str], Iterator[bytes]]], ...] = (
    (_BASE64, _from_base64),
    (_BASE32, _from_base32),
    (_HEX, _from_hex),
    (_BINARY, _from_bits),
    (_CODES, _from_codes),
    (_MORSE, _from_morse),
    (_BRAILLE, _from_braille),
)
