"""Who acts in the sentences before a place: whom a pronoun or a description may take up."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from summarizer.evidence.items import Name, Speaker
from summarizer.evidence.lexicon.saying import ARTICLE, PREPOSITION, PRONOUN
from summarizer.evidence.lexicon.saying_phrases import OBLIQUE
from summarizer.evidence.speaking.persons import Persons, Placed, earlier, suits

_FAR = 3
"""Sentences back in which somebody described without a name was named."""
_BESIDE, _READ = 100, 600
"""Characters that may part somebody from a quotation, and of it that are looked at."""
_LED = 60
"""Characters back in which a preposition may lead a name in."""
_AFTER_DATELINE = (" —", " –", " -", " (", ") ", "):")
_AGED = re.compile(r",? ?[,(] ?(?:aged )?(\d\d?)\b(?! ?[%–-])(?!,\d)")
"""An age behind a name."""


class Acting(Persons):
    """Who acts in the sentences of one text."""

    def _fitting(
        self, pronoun: str, gender: str, at: int, *, owners: bool = False
    ) -> Placed | None:
        """The person named first in the nearest sentence before `at` whom a pronoun fits.

        Args:
            owners: whether somebody named only as the owner of something may be meant:
                "Ann Lee’s husband died. “…,” she says".
        """
        best: Placed | None = None
        led: Placed | None = None
        nearest = -1
        here = self.sentence(at) if self.language == "de" and pronoun else -1
        others = self.spoken_of(at)
        for start, end, name in earlier(self.placed, at - 1):
            if not suits(self.gender(name), gender) or (self._owns(end) and not owners):
                continue
            if name.name in others:
                continue  # “Smith is late,” he said
            sentence = self.sentence(start)
            if best is not None and sentence < nearest:
                break
            if best is None and self._goes_on(sentence, pronoun, gender):
                continue
            if best is not None and self._led_in(start):
                continue  # "With Smith, Jones left. “…,” he said"
            if sentence == here and self._led_in(start):
                led = (start, end, name)  # "Mit Kollege Smith flog er": hardly he
                continue
            best, nearest = (start, end, name), sentence
        return best or led

    def _led_in(self, at: int) -> bool:
        """Whether a preposition leads up to `at`, in German past a title or another name."""
        words = self.text[max(at - _LED, 0) : at].split()
        classes = self.cues.classes
        while self.language == "de" and len(words) > 1 and words[-1].isalpha():
            last, kind = words[-1], classes.get(words[-1].lower())
            noun = last[0].isupper() and kind != PREPOSITION
            if not (noun or kind == ARTICLE or last in OBLIQUE or last == "und"):
                break
            words.pop()  # "mit seinem Kollegen Edwin Roth und | Michael Kolb"
        return bool(words) and classes.get(words[-1].lower()) == PREPOSITION

    def _goes_on(self, sentence: int, pronoun: str, gender: str) -> bool:
        """Whether a sentence has the pronoun for its subject: its names are others.

        Without one, whether it has any of that gender.
        """
        if not 0 <= sentence < len(self.sentences):
            return False
        at = self.sentences[sentence]
        if not pronoun and gender and self.language != "de":
            first = self.text[at : at + 8].lower().partition(" ")[0]
            subject = self.cues.classes.get(first) == PRONOUN
            return subject and self.cues.genders.get(first) == gender
        return self.text[at : at + len(pronoun) + 1].lower() == pronoun + " "

    def _owns(self, end: int) -> bool:
        return self.text[end : end + 2] in ("’s", "'s")

    def _body(self, at: int, last: Speaker | None) -> str:
        """The body that the nearest sentence before `at` names first; "" for none.

        One behind `last`, who spoke last, and no person.
        """
        found = ""
        nearest = -1
        if last is not None and last.name not in self.persons:
            nearest = self.sentence(last.start)
        for start, _, name in earlier(self.bodies, at - 1):
            sentence = self.sentence(start)
            if sentence < max(nearest + (not found), self.sentence(at) - 2):
                break
            found, nearest = name.name, sentence
        return found

    def body_acting(self, at: int, *, led: bool = True) -> str:
        """The body that the nearest sentence before `at` has for its subject; "" for none.

        Args:
            at: where to look back from.
            led: whether one that is only named, behind a preposition, will do.
        """
        found, rest = "", ""
        nearest = -1
        for start, end, name in earlier(self.bodies, at - 1):
            sentence = self.sentence(start)
            if (found and sentence < nearest) or self._apart(start, at) > _FAR:
                break
            if self._dateline(start, end):
                continue
            if self._owns(end) or self._under(start):
                rest = rest or name.name
                continue
            found, nearest = name.name, sentence
        return found or (rest if led else "")

    def _dateline(self, start: int, end: int) -> bool:
        """Whether a name is a dateline or stands in its brackets: "LEEDS (Reuters) -"."""
        opens = start == 0 or self.text[start - 1] in "\n("
        return opens and self.text[end : end + 2] in _AFTER_DATELINE

    def spoken_of(self, at: int) -> frozenset[str]:
        """The people named inside the quotation that stands right before or behind `at`."""
        index = bisect_right(self.quoted, at) - 1
        names: set[str] = set()
        for place in (index, index + 1):
            if not 0 <= place < len(self.quotations):
                continue
            quotation = self.quotations[place]
            first, last = sorted((quotation.end, at)) if place == index else (at, quotation.start)
            between = self.text[first:last]
            if len(between) < _BESIDE and "\n" not in between and ". " not in between:
                begin = bisect_left(self.starts, quotation.start)
                stop = bisect_left(self.starts, min(quotation.end, quotation.start + _READ))
                names |= {self.mentions[start][1].name for start in self.starts[begin:stop]}
        return frozenset(names)

    def _taken_up(self, pronoun: str, gender: str, at: int) -> str:
        """Whom a description nobody was given means: the last one spoken of whom it fits.

        Args:
            pronoun: what would mean the same, "" where that tells nothing.
            gender: "m", "f" or "" for either.
            at: where the description stands.
        """
        last = self.last
        best = self._fitting(pronoun, gender, at)
        if last is not None and last.name in self.persons and (not best or last.start > best[0]):
            known = self.called(last.name)
            told = self.gender(known) if known else ""
            if suits(told, gender):
                return last.name if self._apart(last.start, at) <= _FAR else ""
        if best is not None and self._apart(best[0], at) <= _FAR:
            return best[2].name
        return self._alone(gender, at) if self.language == "de" else ""

    def _just_acted(self, at: int) -> str:
        """The person whom the sentence before that at `at` names, or who spoke last in it."""
        last = self.last
        here = self.sentences[self.sentence(at)]
        best = next((p for p in earlier(self.placed, here - 1) if not self._owns(p[1])), None)
        start, name = (best[0], best[2].name) if best is not None else (-1, "")
        if last is not None and last.name in self.persons and last.start >= start:
            start, name = last.start, last.name
        return name if start >= 0 and self._apart(start, here) <= 1 else ""

    def _alone(self, gender: str, at: int) -> str:
        """The only man or woman the text has named before `at`; "" where there are more."""
        told = {n.name for _, _, n in earlier(self.placed, at - 1) if self.gender(n) == gender}
        return next(iter(told)) if gender and len(told) == 1 else ""

    def acting(self, at: int, gender: str = "", age: int = 0) -> tuple[int, str] | None:
        """Where and who the person is that an English description means: who acted last before it.

        Args:
            at: where the description stands.
            gender: "m", "f" or "" for either.
            age: how old the person is; 0 when that is not said.
        """
        if age and (of_age := self._of_age(age, at)):
            return at, of_age
        found = self._acting(at, gender, age)
        last = self.last
        if last is None or last.name not in self.persons or (found and last.start < found[0]):
            return found
        known = self.called(last.name)
        near = self._apart(last.start, at) <= _FAR
        if near and (known is None or self._may_be(known, gender, age)):
            return last.start, last.name
        return found

    def _acting(self, at: int, gender: str, age: int) -> tuple[int, str] | None:
        """Whom the nearest sentence before `at` has for its subject; else whom one names."""
        found: tuple[int, str] | None = None
        rest: tuple[int, str] | None = None
        nearest = -1
        others = self.spoken_of(at)
        for start, end, name in earlier(self.placed, at - 1):
            sentence = self.sentence(start)
            if (found is not None and sentence < nearest) or self._apart(start, at) > _FAR:
                break
            if not self._may_be(name, gender, age) or name.name in others:
                continue
            if self._owns(end) or self._under(start):
                rest = rest or (start, name.name)
                continue
            found, nearest = (start, name.name), sentence
        return found or rest

    def _may_be(self, name: Name, gender: str, age: int) -> bool:
        return suits(self.gender(name), gender) and (not age or self.age(name) in (0, age))

    def _of_age(self, age: int, at: int) -> str:
        """The person the text gives that age before `at`; "" for nobody."""
        persons = (name for _, _, name in earlier(self.placed, at - 1))
        return next((name.name for name in persons if self.age(name) == age), "")

    def age(self, name: Name) -> int:
        """The age that stands behind a person's name; 0 for none."""
        for mention in name.mentions[:4]:
            if told := _AGED.match(self.text, mention.end):
                return int(told[1])
        return 0

    def _under(self, at: int) -> bool:
        """Whether a preposition or a conjunction leads up to a name: "when Smith left"."""
        start = self.sentences[self.sentence(at)]
        words = self.text[max(start, at - 80) : at].rpartition(",")[2].lower().split()
        return any(self.cues.classes.get(word) in ("P", "S") for word in words)

    def _apart(self, start: int, end: int) -> int:
        """How many sentences outside quotations begin between two places; at most a few."""
        first, last = self.sentence(start) + 1, self.sentence(end) + 1
        between = self.sentences[max(first, last - 4 * _FAR) : last]
        return sum(not self.in_quotation(at) for at in between)
