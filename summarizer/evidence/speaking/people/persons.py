"""The people and bodies one article names: their mentions and their fullest names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from summarizer.evidence.items import Name, Speaker
from summarizer.evidence.lexicon.describing import is_description
from summarizer.evidence.lexicon.genders import COURTESY, KIN, KIN_NOUNS, TITLES, gender_of
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.meant import GENITIVE_ENDINGS, LAWYER, YEARS_BEHIND
from summarizer.evidence.lexicon.saying import ANYBODY, ARTICLE, Cues
from summarizer.evidence.naming.words import is_first_name
from summarizer.evidence.speaking.people.genders import Genders
from summarizer.evidence.speaking.people.layout import Layout
from summarizer.evidence.speaking.phrases.tokens import Token

Placed = tuple[int, int, Name]
"""Where a mention begins and ends, and what it names."""
_ACTING = frozenset({"person", "organization", "other"})
"""Kinds of names among which are those of people and bodies."""
_BACK = 16
"""Mentions looked back over for whom a pronoun or a role means."""
_BEARERS = 16
"""People of one surname who are told apart."""


class Persons:
    """Knows whom the text names, where and how fully, and who spoke last; answers what names mean.

    Attributes:
        last: who spoke last, as the reader of the quotations says.
        mentions: where a mention begins → where it ends and whom it names.
        placed: the mentions of people outside quotations, in text order.
        bodies: those of bodies.
        names: what the people are called.
        bearers: a surname → the people whose full names end in it; `by_last`, the first of them.
    """

    def __init__(self, layout: Layout, language: str, cues: Cues, names: Sequence[Name]) -> None:
        self.layout = layout
        self.text = layout.text
        self.language = language
        self.grammar = grammar(language)
        self.inflected = self.grammar.inflected
        self.cues = cues
        self.articles = ARTICLE in cues.classes.values()
        forms = {name.name for name in names}.union(m.text for n in names for m in n.mentions)
        misread = set(filter(self._misread, forms))
        names = [name for name in names if name.name not in misread]
        placed = [
            (m.start, m.end, name)
            for name in names
            for m in name.mentions
            if m.text[:1].isupper() and m.text not in misread
        ]
        self.mentions: Mapping[int, tuple[int, Name]] = {s: (e, n) for s, e, n in placed}
        in_quotation = layout.in_quotation
        acting = (p for p in placed if p[2].kind in _ACTING and not in_quotation(p[0]))
        spoken_of = sorted(acting, key=itemgetter(0))
        self.placed = [p for p in spoken_of if p[2].kind == "person" or self._first_named(p)]
        self.bodies = [p for p in spoken_of if p[2].kind == "organization"]
        self.bearers: dict[str, list[Name]] = {}
        for name in names:
            if name.kind == "person" and " " in name.name:
                bearers = self.bearers.setdefault(name.name.split()[-1].lower(), [])
                if len(bearers) < _BEARERS:
                    bearers.append(name)
        self.by_last = {surname: bearers[0] for surname, bearers in self.bearers.items()}
        self.by_name = {name.name: name for _, _, name in self.placed}
        self.names = self.by_name.keys()
        self.gender = Genders(
            self.text, language, inflected=self.inflected, surnames=self.bearers
        ).of
        self.last: Speaker | None = None

    def _first_named(self, placed: Placed) -> bool:
        """Whether somebody is called by a first name alone: "Aunes mor, Gro, fulgte rennet".

        Where every noun has a capital, only next to a word for kin: "ihre Mutter Ulrike". An age
        behind it tells so anywhere: "Lucette, 81 ans".
        """
        start, end, name = placed
        if name.kind != "other" or " " in name.name:
            return False
        if YEARS_BEHIND.match(self.text, end):
            return True
        low = name.name.lower()
        if self.grammar.capital_nouns:
            kin = self.text[max(start - 24, 0) : start].lower().split()[-1:]
            return bool(kin) and kin[0] in KIN and bool(gender_of(low, self.language))
        listed = low in self.cues.genders or low in self.cues.classes
        if listed or name.name in self.cues.openers:
            return False  # "Hans" may be whose
        if gender_of(low):
            return True
        before = self.text[max(start - 24, 0) : start].lower().rstrip(" ,").rsplit(" ", 2)
        return bool(before) and any(word in KIN_NOUNS for word in before[1:])

    def _misread(self, name: str) -> bool:
        """Whether a name took in an owner or a frame of saying: "Leeds's Smith", "Selon Smith"."""
        owner = "’s " in name or "'s " in name
        return owner or name.partition(" ")[0].lower() in self.cues.before

    def full(self, first: Token, last: Token, words: str) -> str:
        """The fullest name the article gives for the name in `words`, without a role before it."""
        return self.plain(self._fullest(first, last, words))

    def plain(self, name: str) -> str:
        """A name without a role before it; "Office for Harbours" has none."""
        parts = name.split()
        while len(parts) > 2 and parts[0] in LAWYER:
            parts = parts[1:]
        while len(parts) > 2 and self.is_role(parts[0].lower()) and not parts[1].islower():
            parts = parts[1:]
        return " ".join(parts)

    def is_role(self, low: str) -> bool:
        """Whether a word in lower case is an office or says what somebody is."""
        joined = bool(self.cues.compounds) and low.endswith(self.cues.compounds)
        if joined or self.cues.classes.get(low) == "R":
            return True
        return is_description(low, self.language) and not is_first_name(low)

    def _fullest(self, first: Token, last: Token, words: str) -> str:
        surname = words.split()[-1].lower()
        if first is last and " " not in words and (shared := self._shared(surname, first.start)):
            return shared
        if first is last and first.name is not None and len(first.name.name.split()) > 1:
            return first.name.name
        known = self.by_last.get(surname)
        for ending in GENITIVE_ENDINGS:
            if known is None and surname.endswith(ending):
                known = self.by_last.get(surname[:-1])
        if known is None and self.inflected and len(surname) > 3:
            known = next((n for low, n in self.by_last.items() if _akin(low, surname)), None)
        if known is not None and (" " not in words or self.inflected):
            return known.name
        return first.name.name if first is last and first.name else words

    def _shared(self, surname: str, at: int) -> str:
        """Which of several people a surname at `at` means, by title or whom the text named last.

        "" where one person alone bears it; with a title that fits nobody, the title and surname.
        """
        title = self._title(at)
        told = TITLES.get(title.lower().strip("."), "") if title else ""
        bearers = self.bearers.get(surname, [])
        fit = [name for name in bearers if suits(self.gender(name), told)]
        if bearers and not fit:
            return f"{title} {self.text[at : at + len(surname)]}"
        if len(bearers) < 2 or not fit:
            return ""
        named = {
            mention.start: name.name
            for name in fit
            for mention in name.mentions[:_BACK]
            if mention.start < at and mention.text.startswith(name.name.split()[0])
        }
        last = self.last
        if last is not None and any(name.name == last.name for name in fit):
            named[last.start] = last.name
        return named[max(named)] if named else fit[0].name

    def _title(self, at: int) -> str:
        """The courtesy title right before `at`, or ""."""
        before = self.text[max(at - 8, 0) : at].split()
        return before[-1] if before and before[-1].lower().strip(".") in COURTESY else ""

    def called(self, name: str) -> Name | None:
        """The person of a name that a speaker was given, if the text names one."""
        return self.by_name.get(name) or self.by_last.get(name.split()[-1].lower())

    @property
    def last_person(self) -> Speaker | None:
        """Who spoke last, if that is one of the people."""
        return self.last if self.last is not None and self.last.name in self.names else None

    def under(self, at: int) -> bool:
        """Whether a preposition or a conjunction leads up to a name: "when Smith left"."""
        start = self.layout.opening(at)
        words = self.text[max(start, at - 80) : at].rpartition(",")[2].lower().split()
        return any(self.cues.classes.get(word) in ("P", "S") for word in words)


def suits(told: str, gender: str) -> bool:
    """Whether somebody whose name told a gender may be meant by a word of `gender`."""
    return not told or gender in ("", ANYBODY, told)


def earlier(placed: Sequence[Placed], at: int) -> Iterator[Placed]:
    """The last mentions of `placed` that begin up to `at`, the latest first."""
    index = bisect_right(placed, at, key=itemgetter(0)) - 1
    for position in range(index, max(index - _BACK, -1), -1):
        yield placed[position]


def _akin(known: str, form: str) -> bool:
    """Whether two inflected forms may be one surname's."""
    shared = min(len(known), len(form)) - 2
    return shared > 2 and known[:shared] == form[:shared] and abs(len(known) - len(form)) < 4
