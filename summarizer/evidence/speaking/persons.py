"""The people one article names: their mentions, fullest names and genders."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter

from summarizer.evidence.items import Name, Quotation, Sentence, Speaker
from summarizer.evidence.lexicon.cues import word_set
from summarizer.evidence.lexicon.describing import is_description
from summarizer.evidence.lexicon.genders import TITLES, gender_of
from summarizer.evidence.lexicon.saying import Cues
from summarizer.evidence.naming.words import is_first_name
from summarizer.evidence.speaking.tokens import Token

Placed = tuple[int, int, Name]
"""Where a mention begins and ends, and what it names."""
_BACK = 16
"""Mentions looked back over for whom a pronoun or a role means."""
_INFLECTED = word_set("pl ru cs fi uk sk hr sl lt lv et hu")


class Persons:
    """The people one article names."""

    def __init__(
        self,
        text: str,
        language: str,
        cues: Cues,
        quotations: Sequence[Quotation],
        sentences: Sequence[Sentence],
        names: Sequence[Name],
    ) -> None:
        self.text = text
        self.language = language
        self.cues = cues
        self.inflected = language in _INFLECTED
        self.articles = "A" in cues.classes.values()
        self.quotations = quotations
        self.quoted = [quotation.start for quotation in quotations]
        self.sentences = [sentence.start for sentence in sentences]
        misread = cache(self._misread)
        names = [name for name in names if not misread(name.name)]
        placed = [
            (m.start, m.end, name)
            for name in names
            for m in name.mentions
            if m.text[:1].isupper() and not misread(m.text)
        ]
        self.mentions: Mapping[int, tuple[int, Name]] = {s: (e, n) for s, e, n in placed}
        spoken_of = sorted((p for p in placed if not self._in_quotation(p[0])), key=itemgetter(0))
        self.placed = [p for p in spoken_of if p[2].kind == "person"]
        self.bodies = [p for p in spoken_of if p[2].kind == "organization"]
        self.persons = {name.name for _, _, name in self.placed}
        self.by_last: dict[str, Name] = {}
        for name in names:
            if name.kind == "person" and " " in name.name:
                self.by_last.setdefault(name.name.split()[-1].lower(), name)
        self.genders: dict[str, str] = {}
        feminine = (role for role in cues.compounds if role.endswith("in"))
        self.compounds = tuple(feminine) if language == "de" else ()
        self.last: Speaker | None = None
        self.named_late: dict[str, str] = {}
        """An office that the text gives before the name of who holds it → that name."""

    def _misread(self, name: str) -> bool:
        """Whether a name took in an owner or a frame of saying: "Leeds's Smith", "Selon Smith"."""
        owner = "’s " in name or "'s " in name
        return owner or name.partition(" ")[0].lower() in self.cues.before

    def _full(self, first: Token, last: Token, words: str) -> str:
        """The fullest name the article gives for the name in `words`, without a role before it."""
        return self.plain(self._fullest(first, last, words))

    def plain(self, name: str) -> str:
        """A name without a role before it."""
        parts = name.split()
        while len(parts) > 2 and parts[0] in ("Me", "Maître"):
            parts = parts[1:]  # French for a lawyer
        while len(parts) > 2 and self._is_role(parts[0].lower()):
            parts = parts[1:]
        return " ".join(parts)

    def _is_role(self, low: str) -> bool:
        joined = bool(self.cues.compounds) and low.endswith(self.cues.compounds)
        if joined or self.cues.classes.get(low) == "R":
            return True
        return is_description(low, self.language) and not is_first_name(low)

    def _fullest(self, first: Token, last: Token, words: str) -> str:
        if first is last and first.name is not None and len(first.name.name.split()) > 1:
            return first.name.name
        surname = words.split()[-1].lower()
        known = self.by_last.get(surname)
        for ending in ("s", "’", "'"):
            if known is None and surname.endswith(ending):
                known = self.by_last.get(surname[:-1])
        if known is None and self.inflected and len(surname) > 3:
            known = next((n for low, n in self.by_last.items() if _akin(low, surname)), None)
        if known is not None and (" " not in words or self.inflected):
            return known.name
        return first.name.name if first is last and first.name else words

    def gender(self, name: Name) -> str:
        """ "m", "f" or "" for a person, by title or first name."""
        if name.name not in self.genders:
            self.genders[name.name] = self._gender(name)
        return self.genders[name.name]

    def _gender(self, name: Name) -> str:
        for mention in name.mentions[:6]:
            before = self.text[max(mention.start - 24, 0) : mention.start].lower().split()
            if before and (told := TITLES.get(before[-1].strip("."))):
                return told
            if before and before[-1].endswith(
                ("ministerin", "präsidentin", "kanzlerin", "sprecherin", "chefin")
            ):
                return "f"
        words = name.name.split()
        told = gender_of(words[0])
        if (
            not told
            and self.inflected
            and len(words) > 1
            and words[-1].endswith(("ová", "ová", "ova", "ska", "cka", "ая"))
        ):
            return "f"
        return told if len(words) > 1 else ""

    def _in_quotation(self, at: int) -> bool:
        index = bisect_right(self.quoted, at) - 1
        return index >= 0 and at < self.quotations[index].end

    def sentence(self, at: int) -> int:
        return bisect_right(self.sentences, at) - 1


def earlier(placed: Sequence[Placed], at: int) -> Iterator[Placed]:
    """The last mentions of `placed` that begin up to `at`, the latest first."""
    index = bisect_right(placed, at, key=itemgetter(0)) - 1
    for position in range(index, max(index - _BACK, -1), -1):
        yield placed[position]


def _akin(known: str, form: str) -> bool:
    """Whether two inflected forms may be one surname's."""
    shared = min(len(known), len(form)) - 2
    return shared > 2 and known[:shared] == form[:shared] and abs(len(known) - len(form)) < 4
