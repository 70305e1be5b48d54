"""Whether a plain stretch of text is an order to a machine: by English rules and by table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import NamedTuple

from summarizer.evidence.lexicon.orders import CASTINGS, MACHINES, OUTPUTS, OVERRIDES
from summarizer.evidence.lexicon.orders_english import PLACE, RULES
from summarizer.evidence.lexicon.wordlists import word_set
from summarizer.evidence.steering.disguises import plain

NEAR = 70
"""Characters on either side of a verb in which its object must stand."""

SHORT = 3
"""Letters up to which a stem must be a word."""

BEGINNING = 4
"""Letters of a stem by which it is looked up."""

_UNLED = re.compile("[\u0590-\u1dff\u2e80-\uffff]")
"""Letters of scripts that put no space before a word, or something else."""

_WORD = re.compile(r"[^\W_]+")

Together = tuple[re.Pattern[str], ...]
"""Patterns that must all be found near the first of them."""


class Orders:
    """The rules that a text gives reason to try; most texts give none.

    Args:
        text: in its plain form.
    """

    def __init__(self, text: str) -> None:
        stems = _stems_in(text)
        tried = sorted({number for stem in stems for number in _asking(stem)})
        rules = [_table()[number] for number in tried]
        rules = [rule for rule in rules if not any(map(stems.isdisjoint, rule.needs))]
        self._alone = [rule.alone() for rule in rules if rule.alone]
        self._together = [rule.together() for rule in rules if rule.together]

    def found(self, said: str) -> bool:
        """Whether `said`, in its plain form, is an order to a machine."""
        return any(pattern.search(said) for pattern in self._alone) or any(
            _near(said, words) for words in self._together
        )


@dataclass(frozen=True, slots=True)
class _Rule:
    """Groups of stems, of each of which a text must hold one, and what is looked for then.

    Patterns are compiled when a text first gives reason to: all of them take 300 ms.
    """

    needs: tuple[frozenset[str], ...]
    alone: Callable[[], re.Pattern[str]] | None = None
    together: Callable[[], Together] | None = None


@cache
def _table() -> tuple[_Rule, ...]:
    """Every rule; English ones say where an imperative must stand, so no row of words does."""
    return (
        *(
            _Rule((frozenset(stems.split("|")),), alone=partial(_compiled, pattern))
            for stems, pattern in RULES
        ),
        _Rule((_seeds(CASTINGS),), alone=partial(_any_of, CASTINGS)),
        _Rule((_seeds(MACHINES),), alone=_addressed),
        *(
            _Rule(
                (_seeds(words[0]), _seeds(words[1])),
                together=partial(_row, *words, places=table is OUTPUTS and name not in _UNPLACED),
            )
            for table in (OVERRIDES, OUTPUTS)
            for name, words in table.items()
            if name != "en"
        ),
    )


@cache
def _asking(stem: str) -> tuple[int, ...]:
    """The numbers of the rules that ask for `stem` first."""
    return tuple(number for number, rule in enumerate(_table()) if stem in rule.needs[0])


def _stems_in(text: str) -> frozenset[str]:
    """The stems of all rules that stand in `text`: at the beginning of a word, or anywhere.

    A short one counts as a word only: "ai" stands in "aim".
    """
    words = frozenset(_WORD.findall(text))
    index = _index()
    found = {index.short[word] for word in words & index.short.keys()}
    beginnings = {word[:length] for word in words for length in range(1, BEGINNING + 1)}
    for beginning in beginnings & index.led.keys():
        found.update(stem for stem in index.led[beginning] if stem in text)
    found.update(stem for stem in index.signs if stem in text)
    if _UNLED.search(text):
        found.update(stem for stem in index.anywhere if stem in text)
    return frozenset(found)


class _Index(NamedTuple):
    """Stems by how they are looked up.

    Attributes:
        short: those that are words, by each of their forms.
        led: those that begin a word, by its first letters.
        signs: those that begin with no letter.
        anywhere: those of scripts without spaces, or with prefixes.
    """

    short: dict[str, str]
    led: dict[str, list[str]]
    signs: list[str]
    anywhere: list[str]


@cache
def _index() -> _Index:
    index = _Index({}, {}, [], [])
    for stem in {stem for rule in _table() for group in rule.needs for stem in group if stem}:
        first = _WORD.match(stem)
        if _UNLED.search(stem):
            index.anywhere.append(stem)
        elif first is None:
            index.signs.append(stem)
        elif len(stem) <= SHORT and stem.isascii() and stem.isalpha():
            index.short.update({stem: stem, f"{stem}s": stem})
        else:
            index.led.setdefault(first[0][:BEGINNING], []).append(stem)
    return index


_UNPLACED = word_set("zh ja ko ar he fa hi bn th vi ur ta te am ka hy kk mn az eu la")
"""Where an imperative need not stand first in its clause."""


def _near(said: str, words: Together) -> bool:
    verb, *others = words
    for found in verb.finditer(said):
        before = said[max(found.start() - NEAR, 0) : found.start()]
        window = f"{before} \0 {said[found.end() : found.end() + NEAR]}"
        if all(other.search(window) for other in others):
            return True
    return False


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.DOTALL)


@cache
def _seeds(words: str) -> frozenset[str]:
    """What stands in every text that one of `words` stands in."""
    forms = re.split(r"\|(?![^(]*\))", words)
    return frozenset(re.split(r"[(*]", plain(form))[0].strip() for form in forms)


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
