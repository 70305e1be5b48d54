"""What cases put at the end of a name, in the languages that decline names."""

from __future__ import annotations

from typing import Final

_CYRILLIC = """
а я у ю ы и е є і ї о ь й
ого его ому ему ой ою ею єю ей їй ий ый ій ая ое ые их ых ым им ую ью
ом ем єм ием ієм ам ах ями ами ими ыми ові еві єві ої ия ии ию ией ія ії ію
"""
_WEST_SLAVIC = """
a ą á e é ě ę i í o ó u ů ú y ý
em iem om ie owi ovi iej ej iego iemu ego emu ému ého ímu ího ím ým ou ego ach ami ech ům ími ými
"""
_SOUTH_SLAVIC = "a e i o u om em jem ega emu oj og ima ama"
_BALTIC = """
a ā ą e ē ė ę i ī u ū ų o y s š as is us ys ės es am im um ai ei ui iui ie io iu oje os
"""

_ENDINGS: Final = {
    "ru uk be bg mk": _CYRILLIC,
    "pl cs sk": _WEST_SLAVIC,
    "sr": f"{_CYRILLIC} {_SOUTH_SLAVIC}",
    "sl hr bs": _SOUTH_SLAVIC,
    "lt lv": _BALTIC,
    "fi et": """
    a ä e i n in t na nä ta tä lla llä lle lta ltä l le lt ssa ssä sta stä s st ksi ks
    nen se sen sessa sesta sella selle selta sena seen
    """,
    "hu": "a á e é t at et ot nak nek ban ben ba be ról ről ból ből val vel ra re hoz hez nál nél",
    "el": "ος ου ο ον η ης ας α ες ων",
    "ro": "a ei ă ul ului e i",
}

_FLEETING: Final = {
    "pl cs sk sl hr bs sr": r"(?<=[^\Waeiouyáéíóúýěąę])(?:i?[eě]|io)(?=[kclłrćń]$)",
    "ru uk be bg mk": r"(?<=[^\Wаеиоуыэюяєії])[еёо](?=[кцл]$)",
}
"""Panek, Panka; Havel, Havla; Немец, Немца."""


HARDENED: Final = str.maketrans("ćńśźňťďё", "cnszntdе")
"""Letters that change with the case: Chęć, Chęcia; Zdeněk, Zdeňka; and one seldom written."""

ADJECTIVE: Final = {
    "cs": ("ý", "á", "é", "í"),
    "sk": ("ý", "á", "é"),
    "pl": ("ski", "ska", "skie", "cki", "cka", "ckie"),
    "ru": ("ый", "ий", "ая", "ое", "ые"),
    "uk": ("ий", "ька", "ьке"),
}
"""How an adjective ends that no first name has the ending of: "Horní Lhotice" is nobody."""


def case_endings(language: str) -> str:
    """The endings of the cases of `language` (ISO 639-1), apart by spaces; none if it has none."""
    return next((ends for codes, ends in _ENDINGS.items() if language in codes.split()), "")


def fleeting_vowel(language: str) -> str:
    """The pattern of a vowel of the nominative alone; one that matches nothing if there is none."""
    return next((one for codes, one in _FLEETING.items() if language in codes.split()), "(?!)")
