"""Words of a claim that the article contradicts: an opposite, another kind, another day."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from summarizer.audit import Reason
from summarizer.evidence import Mention
from summarizer.evidence.lexicon.contrasts import CONTRASTS, PREFIXES, UNRELATED
from summarizer.evidence.lexicon.meaning import meaning
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.grounding.context.surroundings import Claimed, Surroundings

OWN = 0.5
"""A word is contradicted when it suits the claim less than this share of what its rival does."""

CLEAR = 0.09
"""Likeness from which a rival counts."""

ABSENT = 0.075
"""The same, against a word that the article has nowhere."""

SAME_PLACE = 0.22
"""Likeness from which a rival stands in the very place of a headline's word."""

TOPICAL = 3
"""Places from which a word is what the article is about, and stands anywhere in a headline."""

SHORTEST = 5
"""Letters of a word that a prefix may turn around."""

_WORD = r"\w+(?:[-’']\w+)*"

_DATED = re.compile(r"\.?,? \d")
"""What follows a month of a date, which is compared as one."""

Alternative = tuple[int, int]
"""Which group, and which alternative of it."""


@dataclass(frozen=True)
class Contrasts:
    """One language's table.

    Attributes:
        of: a word → the alternatives it belongs to.
        covering: alternatives that cover the others of their group.
        pairs: groups of two, which are opposites.
        found: matches a word, or one of the table's phrases.
    """

    of: Mapping[str, tuple[Alternative, ...]]
    covering: frozenset[Alternative]
    pairs: frozenset[int]
    found: re.Pattern[str]


@cache
def contrasts(language: str) -> Contrasts:
    """The table of `language`; empty for one without."""
    of: dict[str, list[Alternative]] = defaultdict(list)
    covering, pairs = set(), set()
    for group, line in enumerate(CONTRASTS.get(language, "").strip().split("\n")):
        alternatives = line.split("|")
        if len(alternatives) == 2:
            pairs.add(group)
        for index, words in enumerate(alternatives):
            if words.startswith("*"):
                covering.add((group, index))
            for word in words.lstrip("*").split():
                of[word].append((group, index))
    phrases = "".join(rf"(?:{word.replace('_', ' ')})\b|" for word in of if "_" in word)
    return Contrasts(
        {word: tuple(found) for word, found in of.items()},
        frozenset(covering),
        frozenset(pairs),
        re.compile(rf"\b(?:{phrases}{_WORD})", re.IGNORECASE),
    )


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A word of the claim and the article's that contradicts it, if there is one."""

    item: Mention
    reason: Reason
    instead: Mention | None


class Wording:
    """Looks for contradicted words.

    Args:
        text: the article's text.
        language: its ISO 639-1 code.
        surroundings: of its places.
    """

    def __init__(self, text: str, language: str, surroundings: Surroundings) -> None:
        self._text = text
        self._language = language
        self._table = contrasts(language)
        self._months = number_words(language).month_numbers()
        self._surroundings = surroundings
        self._places: dict[Alternative, list[tuple[int, int]]] = defaultdict(list)
        for start, end, alternatives in self._listed(text):
            for alternative in alternatives:
                self._places[alternative].append((start, end))

    @cached_property
    def _lowered(self) -> str:
        return self._text.lower()

    def _listed(self, text: str) -> Iterator[tuple[int, int, tuple[Alternative, ...]]]:
        of = self._table.of
        for found in self._table.found.finditer(text):
            word = found[0].lower().replace("’", "'").removesuffix("'s").replace(" ", "_")
            # "May" is a month, "may" is not.
            if alternatives := of.get(found[0].removesuffix("'s"), of.get(word)):
                yield found.start(), found.end(), alternatives

    def check(self, claim: str, *, headline: bool = False) -> Iterator[Contradiction]:
        """The words of `claim` that stand where the article has what contradicts them.

        Args:
            claim: a sentence.
            headline: whether it is a headline, of few words that other places have as well.
        """
        listed = list(self._listed(claim))
        taken = {alternative for *_, alternatives in listed for alternative in alternatives}
        for start, end, alternatives in listed:
            dated = claim[start:end].lower() in self._months and _DATED.match(claim, end)
            if set(alternatives) & self._table.covering or dated:
                continue
            mine = self._surroundings.of_claim(claim, start, end)
            places = [place for one in alternatives for place in self._places.get(one, ())]
            said = self._surroundings.places(claim[start:end].lower())
            places += said
            opposite = any(group in self._table.pairs for group, _ in alternatives)
            if headline and not opposite and len(said) >= TOPICAL:
                continue
            own, _ = self._surroundings.best(mine, places)
            likeness, rival = self._rival(mine, alternatives, taken)
            clear = SAME_PLACE if headline else CLEAR if places else ABSENT
            if not rival or likeness < clear or own >= OWN * likeness:
                continue
            if not opposite or self._negated_alike(claim, start, rival[0]):
                yield Contradiction(
                    Mention(start, end, claim[start:end]),
                    Reason.OPPOSITE if opposite else Reason.CHANGED,
                    Mention(*rival, self._text[rival[0] : rival[1]]),
                )

    def opposed(self, claim: str, start: int, end: int) -> float:
        """How like a word's place in `claim` the likest place of its opposite is, 0 to 1."""
        mine = self._surroundings.of_claim(claim, start, end)
        alternatives = next((of for *_, of in self._listed(claim[start:end])), ())
        opposites = tuple(one for one in alternatives if one[0] in self._table.pairs)
        return self._rival(mine, opposites, set(opposites))[0]

    def _negated_alike(self, claim: str, at: int, rival: int) -> bool:
        """Whether both words are negated or neither is: “did not accept” agrees with “rejected”."""
        negates = meaning(self._language).negates
        return negates(claim, at) == negates(self._text, rival)

    def prefixed(self, claim: str) -> Iterator[Contradiction]:
        """The words of `claim` that the article has only with "un-", or only without."""
        for found in self._table.found.finditer(claim):
            word = found[0].lower()
            if len(word) < SHORTEST or self._surroundings.places(word):
                continue
            if "-" in word and word in self._lowered:  # its parts have places, it has none
                continue
            mine = self._surroundings.of_claim(claim, *found.span())
            places = [
                place for form in self._turned(word) for place in self._surroundings.places(form)
            ]
            likeness, rival = self._surroundings.best(mine, places)
            if rival and likeness >= CLEAR:
                there = Mention(*rival, self._text[rival[0] : rival[1]])
                yield Contradiction(Mention(*found.span(), found[0]), Reason.OPPOSITE, there)

    def _turned(self, word: str) -> Iterator[str]:
        for prefix in PREFIXES.get(self._language, ()):
            yield prefix + word
            rest = word.removeprefix(prefix)
            if rest != word and len(rest) >= SHORTEST and rest not in UNRELATED:
                yield rest

    def _rival(
        self,
        mine: Claimed,
        alternatives: tuple[Alternative, ...],
        taken: set[Alternative],
    ) -> tuple[float, tuple[int, int] | None]:
        groups = {group for group, _ in alternatives}
        rivals = (
            place
            for alternative, places in self._places.items()
            if alternative[0] in groups and alternative not in taken
            for place in places
        )
        return self._surroundings.best(mine, rivals)
