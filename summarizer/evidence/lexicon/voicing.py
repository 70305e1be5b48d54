"""The table by which one language tells nouns that may say something from nouns that cannot."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voices:
    """Nouns in lower case, parted by spaces.

    Where nouns are joined to longer ones (German), each may end one: the longest that fits counts.

    Attributes:
        persons, bodies, texts: who or what may be said to say something.
        mute: what cannot, whatever its ending promises.
        quantities: nouns that count for the one behind them ("a number of experts").
        person_ends, mute_ends: endings that tell of the nouns not listed.
        everyday: verbs that say something only of those who can: "the figures reflected".
        joined: whether nouns are joined to longer ones.
        complete: whether it tells of most nouns if they may speak; else an unknown one may.
        inflections: endings of nouns as they stand in texts → as they stand here.
    """

    persons: str = ""
    bodies: str = ""
    texts: str = ""
    mute: str = ""
    quantities: str = ""
    person_ends: str = ""
    mute_ends: str = ""
    everyday: str = ""
    joined: bool = False
    complete: bool = False
    inflections: tuple[tuple[str, str], ...] = (("s", ""),)
