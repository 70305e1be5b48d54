"""Whether a plain stretch of text is an order to a machine: by English rules and by table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from summarizer.evidence.disguises import plain
from summarizer.evidence.lexicon.orders import CASTINGS, MACHINES, OUTPUTS, OVERRIDES
from summarizer.evidence.lexicon.orders_english import PLACE, RULES

NEAR = 70
"""Characters on either side of a verb in which its object must stand."""

SHORT = 3
"""Letters up to which a stem must be a word."""

_WORD = re.compile(r"[^\W_]+")

Together = tuple[re.Pattern[str], ...]
"""Patterns that must all be found near the first of them."""


class Orders:
    """The rules that a text gives reason to try; most texts give none.

    Args:
        text: in its plain form.
    """

    def __init__(self, text: str) -> None:
        has = _Stems(text)
        self._rules = [
            *(_rule(i) for i, stems in enumerate(_stems()) if has.any(stems)),
            *_alone(has),
        ]
        self._together = [
            pattern
            for table in (OVERRIDES, OUTPUTS)
            for name, words in table.items()
            if name != "en"  # its rules say where an imperative must stand
            and has.any(_seeds(words[0]))
            and has.any(_seeds(words[1]))
            for pattern in [_row(*words, places=table is OUTPUTS and name not in _UNPLACED)]
        ]

    def found(self, said: str) -> bool:
        """Whether `said`, in its plain form, is an order to a machine."""
        return any(rule.search(said) for rule in self._rules) or any(
            _near(said, words) for words in self._together
        )


_UNPLACED = frozenset("zh ja ko ar he fa hi bn th vi".split())
"""Where an imperative need not stand first in its clause."""


def _near(said: str, words: Together) -> bool:
    verb, *others = words
    for found in verb.finditer(said):
        before = said[max(found.start() - NEAR, 0) : found.start()]
        window = f"{before} \0 {said[found.end() : found.end() + NEAR]}"
        if all(other.search(window) for other in others):
            return True
    return False


class _Stems:
    """Looks up stems in a text. A short one counts as a word only: "ai" stands in "said"."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = frozenset(_WORD.findall(text))

    def any(self, stems: Iterable[str]) -> bool:
        """Whether the text has one of `stems`."""
        return any(self._has(stem) for stem in stems)

    def _has(self, stem: str) -> bool:
        if len(stem) <= SHORT and stem.isascii() and stem.isalpha():
            return stem in self._words or f"{stem}s" in self._words
        return stem in self._text


def _alone(has: _Stems) -> Iterator[re.Pattern[str]]:
    """ "You are now …" and what is addressed to a machine, in other languages than English."""
    if has.any(_seeds(CASTINGS)):
        yield _any_of(CASTINGS)
    if has.any(_seeds(MACHINES)):
        yield _addressed()


@cache
def _rule(index: int) -> re.Pattern[str]:
    return re.compile(RULES[index][1], re.DOTALL)


@cache
def _stems() -> tuple[list[str], ...]:
    return tuple(stems.split("|") for stems, _ in RULES)


@cache
def _seeds(words: str) -> list[str]:
    """What stands in every text that one of `words` stands in."""
    return [re.split(r"[(*]", plain(word))[0].strip() for word in re.split(r"\|(?![^(]*\))", words)]


@cache
def _row(*words: str, places: bool) -> Together:
    verb, *others = words
    return (_any_of(verb, PLACE if places else ""), *map(_any_of, others))


@cache
def _any_of(words: str, before: str = "") -> re.Pattern[str]:
    """Any of `words`, bounded where their script has spaces."""
    bounded: list[str] = []
    free: list[str] = []
    for word in re.split(r"\|(?![^(]*\))", words):
        form = plain(word).replace("*", r"\w*").replace(" ", r"\s+")
        (free if word[0] >= "\u0900" else bounded).append(form)
    forms = [rf"(?<!\w)[ובהלمוفبل]?(?:{'|'.join(bounded)})(?!\w)"] if bounded else []
    if free:
        forms.append(rf"(?:{'|'.join(free)})")
    return re.compile(f"{before}(?:{'|'.join(forms)})")


@cache
def _addressed() -> re.Pattern[str]:
    """A machine called upon: its name, then a colon and something like an order or "you"."""
    greeting = (
        r"(?:\A|[\n(\[#*])\W*(?:(?:hinweis|achtung|note|attention|nota|atención|attenzione|atenção|"
        r"let op|obs|uwaga|pozor|внимание|увага|примечание|dikkat|注意|致|ملاحظة|תשומת לב)\W*)*"
        r"(?:(?:an|für|aux?|à|pour|a|para|per|voor|aan|till|til|dla|do|pro|для|к|all[ea]|les|las|los|le|la|el|"
        r"toutes|todas|tutte)\W+)*"
    )
    named = _any_of(MACHINES).pattern
    return re.compile(rf"{greeting}{named}" r"[^.!?\n]{0,40}?\s*[:：,，、!–—]")
