"""Who acts in the sentences before a place: whom a pronoun or a description may take up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from summarizer.evidence.items import Name
from summarizer.evidence.lexicon.genders import KIN
from summarizer.evidence.lexicon.meant import AGE_BEHIND, ASKED_ABOUT, NEVER
from summarizer.evidence.lexicon.saying import ARTICLE, JOIN, PREPOSITION, PRONOUN
from summarizer.evidence.lexicon.saying_phrases import OBLIQUE
from summarizer.evidence.quoting.marks import CLOSERS
from summarizer.evidence.speaking.people.persons import Persons, Placed, earlier, suits

_FAR = 3
"""Sentences back in which somebody described without a name was named."""
_BESIDE, _READ = 100, 600
"""Characters that may part somebody from a quotation, and of it that are looked at."""
_LED = 60
"""Characters back in which a preposition may lead a name in."""


class Acting:
    """Knows who acts in the sentences of a text; answers whom a pronoun or noun takes up there."""

    def __init__(self, persons: Persons) -> None:
        self.persons = persons
        self.layout = persons.layout
        self.text = persons.text
        self.grammar = persons.grammar
        self.cues = persons.cues
        self.gender = persons.gender
        self.starts = sorted(persons.mentions)

    def fitting(self, pronoun: str, gender: str, at: int, *, owners: bool = False) -> Placed | None:
        """The person named first in the nearest sentence before `at` whom a pronoun fits.

        Args:
            owners: whether somebody named only as the owner of something may be meant:
                "Ann Lee’s husband died. “…,” she says".
        """
        best: Placed | None = None
        led: Placed | None = None
        nearest = -1
        here = self.layout.sentence(at) if pronoun else -1
        others = self._spoken_of(at)
        for start, end, name in earlier(self.persons.placed, at - 1):
            if not suits(self.gender(name), gender) or (not owners and self._only_owns(start, end)):
                continue
            if name.name in others:
                continue  # “Smith is late,” he said
            sentence = self.layout.sentence(start)
            if best is not None and sentence < nearest:
                break
            if best is None and self._goes_on(sentence, pronoun, gender):
                continue
            if best is not None and self._led_in(start):
                continue  # "With Smith, Jones left. “…,” he said"
            if sentence == here and (self._led_in(start) or self._asked_about(start)):
                led = (start, end, name)  # "Mit Kollege Smith flog er": hardly he
                continue
            best, nearest = (start, end, name), sentence
        return best or led

    def _only_owns(self, start: int, end: int) -> bool:
        """Whether a sentence names somebody for what is theirs: "with Smith’s help", "Smith’s son".

        "Smith’s side held firm" opens with him, and is about him.
        """
        if not self.layout.owns(end):
            return False
        owned = self.text[end + 2 : end + 40].partition(" ")[2].partition(" ")[0]
        person = self.persons.is_role(owned) or owned in KIN
        return person or not owned.islower() or self.layout.opening(start) != start

    def _asked_about(self, at: int) -> bool:
        """Whether a name is in what somebody is asked about: "On dropping Ruiz, he said"."""
        opening = ASKED_ABOUT.get(self.persons.language, NEVER)
        return opening.fullmatch(self.text, self.layout.opening(at), at) is not None

    def _led_in(self, at: int) -> bool:
        """Whether a preposition leads up to `at`, past nouns and names where they have capitals."""
        words = self.text[max(at - _LED, 0) : at].split()
        classes = self.cues.classes
        while self.grammar.capital_nouns and len(words) > 1 and words[-1].isalpha():
            last, kind = words[-1], classes.get(words[-1].lower())
            noun = last[0].isupper() and kind != PREPOSITION
            if not (noun or kind in (ARTICLE, JOIN) or last in OBLIQUE):
                break
            words.pop()  # "mit seinem Kollegen Edwin Roth und | Michael Kolb"
        return bool(words) and classes.get(words[-1].lower()) == PREPOSITION

    def _goes_on(self, sentence: int, pronoun: str, gender: str) -> bool:
        """Whether a sentence has the pronoun for its subject: its names are others.

        Without one, whether it has any of that gender.
        """
        if not 0 <= sentence < len(self.layout.sentences):
            return False
        at = self.layout.sentences[sentence]
        if not pronoun and gender:
            first = self.text[at : at + 8].lower().partition(" ")[0]
            subject = self.cues.classes.get(first) == PRONOUN
            return subject and self.cues.genders.get(first) == gender
        return self.text[at : at + len(pronoun) + 1].lower() == pronoun + " "

    def _spoken_of(self, at: int) -> frozenset[str]:
        """The people named inside the quotation that stands right before or behind `at`."""
        index = bisect_right(self.layout.quoted, at) - 1
        names: set[str] = set()
        for place in (index, index + 1):
            if not 0 <= place < len(self.layout.quotations):
                continue
            quotation = self.layout.quotations[place]
            first, last = sorted((quotation.end, at)) if place == index else (at, quotation.start)
            between = self.text[first:last] if last - first < _BESIDE else "\n"
            if "\n" not in between and ". " not in between:
                begin = bisect_left(self.starts, quotation.start)
                stop = bisect_left(self.starts, min(quotation.end, quotation.start + _READ))
                mentions, inner = self.persons.mentions, quotation.inner_start
                names |= {
                    mentions[start][1].name
                    for start in self.starts[begin:stop]
                    if start == inner or self.text[start - 1] not in CLOSERS
                }  # “She told me, ‘Ann, go home,’” she said: they speak to her
        return frozenset(names)

    def taken_up(self, pronoun: str, gender: str, at: int) -> str:
        """Whom a description nobody was given means: the last one spoken of whom it fits.

        Args:
            pronoun: what would mean the same, "" where that tells nothing.
            gender: "m", "f" or "" for either.
            at: where the description stands.
        """
        last = self.persons.last_person
        best = self.fitting(pronoun, gender, at)
        if last is not None and (not best or last.start > best[0]):
            known = self.persons.called(last.name)
            told = self.gender(known) if known else ""
            if suits(told, gender):
                return last.name if self.layout.apart(last.start, at) <= _FAR else ""
        if best is not None and self.layout.apart(best[0], at) <= _FAR:
            return best[2].name
        return self._alone(gender, at) if self.grammar.capital_nouns else ""

    def just_acted(self, at: int) -> str:
        """The person whom the sentence before that at `at` names, or who spoke last in it."""
        last = self.persons.last_person
        here = self.layout.opening(at)
        named = earlier(self.persons.placed, here - 1)
        best = next((p for p in named if not self.layout.owns(p[1])), None)
        start, name = (best[0], best[2].name) if best is not None else (-1, "")
        if last is not None and last.start >= start:
            start, name = last.start, last.name
        return name if start >= 0 and self.layout.apart(start, here) <= 1 else ""

    def _alone(self, gender: str, at: int) -> str:
        """The only man or woman the text has named before `at`; "" where there are more."""
        named = (name for _, _, name in earlier(self.persons.placed, at - 1))
        told = {name.name for name in named if self.gender(name) == gender}
        return next(iter(told)) if gender and len(told) == 1 else ""

    def acting(self, at: int, gender: str = "", age: int = 0) -> tuple[int, str] | None:
        """Where and who the person is that an English description means: who acted last before it.

        Args:
            at: where the description stands.
            gender: "m", "f" or "" for either.
            age: how old the person is; 0 when that is not said.
        """
        if age and (of_age := self.of_age(age, at)):
            return at, of_age
        found = self._acting(at, gender, age)
        last = self.persons.last_person
        if last is None or (found and last.start < found[0]):
            return found
        known = self.persons.called(last.name)
        near = self.layout.apart(last.start, at) <= _FAR
        if near and (known is None or self._may_be(known, gender, age)):
            return last.start, last.name
        return found

    def _acting(self, at: int, gender: str, age: int) -> tuple[int, str] | None:
        """Whom the nearest sentence before `at` has for its subject; else whom one names."""
        found: tuple[int, str] | None = None
        rest: tuple[int, str] | None = None
        nearest = -1
        others = self._spoken_of(at)
        for start, end, name in earlier(self.persons.placed, at - 1):
            sentence = self.layout.sentence(start)
            if (found is not None and sentence < nearest) or self.layout.apart(start, at) > _FAR:
                break
            if not self._may_be(name, gender, age) or name.name in others:
                continue
            if self._only_owns(start, end) or self.persons.under(start):
                rest = rest or (start, name.name)
                continue
            found, nearest = (start, name.name), sentence
        return found or rest

    def named_last(self, gender: str, at: int) -> str:
        """The person of that gender, if it is known, who was named last before `at`."""
        for _, _, name in earlier(self.persons.placed, at - 1):
            if not gender or self.gender(name) in ("", gender):
                return name.name
        return ""

    def _may_be(self, name: Name, gender: str, age: int) -> bool:
        return suits(self.gender(name), gender) and (not age or self._age(name) in (0, age))

    def of_age(self, age: int, at: int) -> str:
        """The person the text gives that age before `at`; "" for nobody."""
        persons = (name for _, _, name in earlier(self.persons.placed, at - 1))
        return next((name.name for name in persons if self._age(name) == age), "")

    def _age(self, name: Name) -> int:
        """The age that stands behind a person's name; 0 for none."""
        for mention in name.mentions[:4]:
            if told := AGE_BEHIND.match(self.text, mention.end):
                return int(told[1])
        return 0
