"""The letters that a file means by its glyphs: ligatures, forms of Arabic letters, radicals."""

from __future__ import annotations

import re
from unicodedata import normalize

_FORM = re.compile(r"[\ufb00-\ufb06\ufb50-\ufdf1\ufe70-\ufefc\u2e9f\u2ef3\u2f00-\u2fd5]")
"""What Unicode has a mapping for: ligatures, Arabic letters by their place, Kangxi radicals."""

_RADICALS = str.maketrans(
    "⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻫⻬⻭⻮⻯⻰⻲",
    "民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟麦黄斉齐歯齿竜龙亀",
)
"""Radicals that look like a character, and that Unicode has no mapping for."""

_FREE_HYPHEN = re.compile(r"(?<=\w) +(?=\u2010\Z)")


def letters_meant(text: str) -> str:
    """`text` as letters, without what is no character.

    Programs that print write a glyph's first name in Unicode's order, which is that of a
    compatibility form, and search and alignment then fail on it.
    """
    clean = text.replace("\0", "").encode("utf-8", "ignore").decode()
    return _FORM.sub(lambda form: normalize("NFKC", form[0]), clean).translate(_RADICALS)


def one_line(text: str) -> str:
    """`text` with single spaces, and none before a hyphen that divides its last word."""
    return _FREE_HYPHEN.sub("", " ".join(text.split()))
