"""Which body is meant where no name says so: "it", "the council", "die Reederei"."""

from __future__ import annotations

from summarizer.evidence.items import Name
from summarizer.evidence.lexicon.epithets import names_of
from summarizer.evidence.lexicon.meant import AFFILIATED, NEVER, OPENED_BY_BODY
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.people.persons import Persons, earlier

_BEHIND = 100
"""Characters behind somebody’s name that may lead up to the body they are of."""
_FAR = 3
"""Sentences back in which a body was named or spoke that words without a name take up."""


class Bodies:
    """Knows which bodies the sentences of a text name; answers which one words take up."""

    def __init__(self, persons: Persons) -> None:
        self.persons = persons
        self.layout = persons.layout
        self.text = persons.text
        self.language = persons.language

    def named(self, at: int) -> str:
        """The body that the nearest sentence before `at` names first; "" for none."""
        found = ""
        nearest = self.layout.sentence(at) - 2
        for start, end, name in earlier(self.persons.bodies, at - 1):
            sentence = self.layout.sentence(start)
            if sentence < nearest:
                break
            if self.text[end : end + 1] == "-" or self._only_of_somebody(start, name):
                continue
            found, nearest = name.name, sentence
        return found

    def acting(self, at: int, *, led: bool = True) -> str:
        """The body that the nearest sentence before `at` has for its subject; "" for none.

        Args:
            at: where to look back from.
            led: whether one that is only named, behind a preposition, will do.
        """
        found, rest = "", ""
        nearest = -1
        for start, end, name in earlier(self.persons.bodies, at - 1):
            sentence = self.layout.sentence(start)
            if (found and sentence < nearest) or self.layout.apart(start, at) > _FAR:
                break
            if self.layout.owns(end) or self.persons.under(start):
                rest = rest or ("" if self._only_of_somebody(start, name) else name.name)
                continue
            found, nearest = name.name, sentence
        return found or (rest if led else "")

    def _only_of_somebody(self, at: int, name: Name) -> bool:
        """Whether a body is named just to say who somebody is: "said Ana Ruiz of Corvane"."""
        first = name.mentions[0].start == at
        return first and AFFILIATED.search(self.text, max(at - _BEHIND, 0), at) is not None

    def just_acting(self, at: int) -> str:
        """The body that the sentence right before `at` has for its subject; "" for none."""
        acting = self.acting(at, led=False)
        near = next((p for p in earlier(self.persons.bodies, at - 1) if p[2].name == acting), None)
        return acting if near is not None and self.layout.apart(near[0], at) <= 1 else ""

    def called(self, noun: str, at: int) -> str:
        """The body whose name holds a noun, or that it stands beside: "die Reederei Westfal"."""
        for start, _, name in earlier(self.persons.bodies, at - 1):
            before = self.text[max(start - len(noun) - 1, 0) : start].lower().rstrip()
            low = name.name.lower()
            held = low if self.persons.grammar.compounded else low.split()
            if noun in held or before.endswith(noun):
                return name.name
        return ""

    def it(self, at: int) -> str:
        """The body that "it" stands for: which spoke, or which the sentence before is about."""
        last = self.persons.last if self.persons.last_person is None else None
        here = self.layout.opening(at)
        for start, end, name in earlier(self.persons.bodies, at - 1):
            if start >= here and not self.layout.owns(end) and not self.persons.under(start):
                return name.name  # "the Union condemned what it called “…”"
        sentences = self.layout.sentences
        number = self.layout.sentence(at)
        for index in range(number - 1, max(number - 4, -1), -1):
            start, stop = sentences[index : index + 2]
            if self.layout.in_quotation(start):
                continue
            if last is not None and last.start >= start:
                return last.name
            if told := self._described(start):
                return told
            named = next((p for p in earlier(self.persons.bodies, stop - 1) if p[0] >= start), None)
            if named is not None and (acting := self.acting(stop, led=False)):
                return acting
        return last.name if last is not None else ""

    def _described(self, at: int) -> str:
        """The body without a name that opens a sentence at `at`: "But the council said"."""
        words = OPENED_BY_BODY.get(self.language, NEVER).match(self.text, at)
        if words is None:
            return ""
        article, told = words[1].lower(), words[2].split()
        for count, word in enumerate(told, 1):
            if voice(word.lower(), self.language) is Voice.BODY:
                for called in (word.lower(), *names_of(word.lower())):
                    if name := self.called(called, at):
                        return name
                return " ".join((article, *told[:count]))
        return ""
