"""Capitals for a text that has none: "aaron hernandez was in boston" in its usual letters.

Names are read by their capitals. A text that was put in lower case gets back those that tables and
the text itself are sure of: countries, cities, days, months, acronyms, and people behind a title or
with a known first name, wherever their surname stands. Its length and all offsets stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from summarizer.evidence.lexicon.bodies import KNOWN_BODIES, LONG_BODIES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.days import weekdays
from summarizer.evidence.lexicon.first_names import FIRST_NAMES
from summarizer.evidence.lexicon.meaning import meaning
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.lexicon.recasing import (
    ACRONYMS,
    BELONGING,
    COMMON,
    NO_SURNAMES,
    PARTICLES,
    SHORT_FORMS,
    SURE_TITLES,
    WEAK_TITLES,
)
from summarizer.evidence.patterns import alternation
from summarizer.evidence.sentences import find_sentences

LANGUAGE = "en"
"""The only language with a table."""

SHORTEST = 3
"""Letters of a surname."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_BETWEEN = re.compile(r"\.? (?:[a-z]\. )?\Z")
"""What stands between the parts of a name: "mr. hale", "ann b. lee"."""
_ENGLISH = re.compile(r"(?:ian|ish|ese|an|ch|ss|ek|i)s?\Z")
_MAY = re.compile(r"\b(?:may|march)(?= \d)|\b(?<=in )(?:may|march)\b")
_FIRST = FIRST_NAMES - NO_SURNAMES
_LONE = frozenset(name for name in _FIRST - COMMON if len(name) > SHORTEST)
"""First names that need no surname behind them."""
_INNER = PARTICLES | _FIRST
"""What may stand between a first name and the surname."""
_NO_LAST = NO_SURNAMES | WEAK_TITLES
_NO_NAME = re.compile(r"(?:ed|ly)\Z")


def lacks_capitals(text: str) -> bool:
    """Whether a text is all in lower case."""
    return text.islower()


class Recaser:
    """Gives capitals to an article and to what is written about it.

    Args:
        article: a text, in capitals or without.
        names: forms of names that are known to stand in it.
    """

    def __init__(self, article: str, names: Iterable[str] = ()) -> None:
        self._known = dict(_known())
        self._people: set[str] = set()
        for form in names:
            self._known.setdefault(form.lower(), form)
        if lacks_capitals(article):
            words = list(_WORD.finditer(article))
            for _ in range(2):  # behind "will" or "grace" a surname has to be known already
                self._people |= {article[a:b] for a, b in self._persons(article, words)}
            self._people -= SURE_TITLES | WEAK_TITLES
        self._forms = re.compile(rf"(?<![\w-]){alternation(self._known)}(?!\w)")

    def recased(self, text: str) -> str:
        """`text` with capitals where it has none at all; of the same length."""
        if not lacks_capitals(text):
            return text
        letters = list(text)
        for found in self._forms.finditer(text):
            letters[found.start() : found.end()] = self._known[found[0]]
        words = list(_WORD.finditer(text))
        starts = [sentence.start for sentence in find_sentences(text, LANGUAGE)]
        starts += [month.start() for month in _MAY.finditer(text)]
        starts += [start for start, _ in self._persons(text, words)]
        people = (self._people - COMMON) | _LONE
        starts += [word.start() for word in words if word[0] in people]
        for start in starts:
            upper = letters[start].upper()
            letters[start] = upper if len(upper) == 1 else letters[start]
        return "".join(letters)

    def _persons(self, text: str, words: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
        """The places of each part of a person's name, and of the title before it."""
        for index, word in enumerate(words):
            title = word[0] in SURE_TITLES and text[word.end() : word.end() + 1] == "."
            first = word[0] in _FIRST and word[0] not in self._known
            if not (title or first or word[0] in WEAK_TITLES):
                continue
            parts = list(self._following(text, words, index))
            surname = parts[-1][0] if parts else ""
            doubted = word[0] in COMMON or word[0] in WEAK_TITLES
            if surname and (not doubted or surname in self._people or surname in FIRST_NAMES):
                yield word.span()
                yield from (part.span() for part in parts)

    def _following(
        self, text: str, words: list[re.Match[str]], index: int
    ) -> Iterator[re.Match[str]]:
        """The further first names, particles and the surname behind a word."""
        for before, word in zip(words[index:], words[index + 1 : index + 5], strict=False):
            if not _BETWEEN.match(text[before.end() : word.start()]):
                return
            if word[0] in _INNER:
                yield word
                continue
            if self._can_be_surname(word[0]):
                yield word
            return

    def _can_be_surname(self, word: str) -> bool:
        return word in self._people or (
            len(word) >= SHORTEST
            and word not in _NO_LAST
            and word not in meaning(LANGUAGE).stopwords
            and not _NO_NAME.search(word)
        )


@cache
def _known() -> dict[str, str]:
    """Names in lower case → as they are written."""
    table = countries()
    own = [form for form, country in table.items() if form == country or _ENGLISH.search(form)]
    dated = (*weekdays(LANGUAGE), *number_words(LANGUAGE).month_numbers())
    capital = [name.capitalize() for name in dated if len(name) > SHORTEST]
    forms = (
        *own,
        *places(),
        *BELONGING,
        *sorted(KNOWN_BODIES),  # in order: of two spellings, the last is taken
        *sorted(LONG_BODIES),
        *ACRONYMS,
        *SHORT_FORMS,
        *capital,
    )
    return {
        form.lower(): form
        for form in forms
        if form.lower() not in COMMON and len(form) == len(form.lower()) and len(form) > 1
    }
