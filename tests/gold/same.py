"""When two names, or two units, are the same for a scorer."""

from __future__ import annotations

import re

from tests.gold import WITHOUT_SPACES

_SMALL = frozenset(
    "the a an of and der die das den dem des ein eine la le les l de du el il lo los las".split()
)
_UNITS = {
    "percent": "%", "per cent": "%", "percentage": "%", "prozent": "%",
    "metre": "m", "meter": "m", "kilometre": "km", "kilometer": "km", "mile": "mi",
    "millimetre": "mm", "millimeter": "mm", "centimetre": "cm", "centimeter": "cm",
    "foot": "ft", "feet": "ft", "inche": "in", "inch": "in", "kilogram": "kg", "gram": "g",
    "hectare": "ha", "tonne": "t", "person": "people", "men": "man", "women": "woman",
    "children": "child", "degree celsius": "°c", "square metre": "m²", "square meter": "m²",
    "dollar": "usd", "united states dollar": "usd", "dólar": "usd", "us dollar": "usd",
    "euro": "eur", "milligram": "mg", "nanometer": "nm", "micrometer": "µm",
}  # fmt: skip
_COMMON = 4


def same_name(wanted: str, got: str) -> bool:
    """Whether one name's words are among the other's, or the last words agree, case endings aside.

    In Japanese and Chinese, where names have no spaces, one must contain the other.
    """
    if not wanted or not got:
        return False
    if re.search(r"[\u3040-\u30ff\u3400-\u9fff]", wanted):
        return wanted in got or got in wanted
    ours, theirs = _words(wanted), _words(got)
    if not ours or not theirs:
        return wanted.casefold() == got.casefold()
    return set(ours) <= set(theirs) or set(theirs) <= set(ours) or _inflected(ours[-1], theirs[-1])


def same_description(wanted: str, got: str) -> bool:
    """Whether somebody without a name is described by a word of the same, endings aside."""
    if re.search(r"[\u3040-\u30ff\u3400-\u9fff]", wanted):
        return bool(got) and (wanted in got or got in wanted)
    return any(_inflected(ours, theirs) for ours in _words(wanted) for theirs in _words(got))


def _words(name: str) -> list[str]:
    plain = re.sub(r"['’]s\b", "", name.casefold())
    return [word for word in re.findall(r"\w+", plain) if word not in _SMALL]


def _inflected(one: str, other: str) -> bool:
    """Whether they differ only in an ending: Nowak, Nowaka; Иванова, Ивановой."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    common = next((i for i in range(shorter) if one[i] != other[i]), shorter)
    return common >= max(_COMMON, shorter - 2) and max(len(one), len(other)) - common <= 3


def same_unit(wanted: str, got: str, language: str) -> bool:
    """Whether two units are the same: spelling, number and rate aside; of a noun, its last word."""
    if language in WITHOUT_SPACES and wanted and got:
        return wanted in got or got in wanted or _unit(wanted) == _unit(got)
    asked, given = _unit(wanted), _unit(got)
    return asked == given or (bool(given) and asked.split()[-1:] == given.split()[-1:])


def _unit(written: str) -> str:
    pieces = re.split(r"\s*/\s*|\s+per\s+", written.casefold().strip())
    return "/".join(_singular(piece) for piece in pieces)


def _singular(noun: str) -> str:
    single = noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")
    return _UNITS.get(noun) or _UNITS.get(single) or single
