"""Whom a pronoun means: who spoke last, or whom the sentences before it are about."""

from __future__ import annotations

from itertools import takewhile

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.describing_english import gender_english, takes_up_english
from summarizer.evidence.lexicon.meant import (
    BODY_PRONOUNS,
    FEMININE_BODIES,
    FEMININE_NOUNS,
    OPENED_BY_PERSON,
    SEVERAL,
    THING_PRONOUNS,
)
from summarizer.evidence.lexicon.saying import ANYBODY, ARTICLE, DEMONSTRATIVES
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.people.acting import Acting
from summarizer.evidence.speaking.people.bodies import Bodies
from summarizer.evidence.speaking.people.newcomers import Newcomers
from summarizer.evidence.speaking.people.persons import Placed, earlier, suits
from summarizer.evidence.speaking.people.unnamed_german import GermanUnnamed


def _ends_as(body: str) -> str:
    """ "f" for a Slavic body whose first word ends as feminine nouns do, else "m"."""
    return "f" if body.split()[0].endswith(FEMININE_BODIES) else "m"


class Pronouns:
    """Knows whom the sentences before a pronoun speak of; answers whom it means.

    Args:
        acting, bodies: who acts in the text, and which bodies it names.
        newcomers: who is brought in without a name.
        unnamed: whom German sentences are about without one; None in another language.
    """

    def __init__(
        self, acting: Acting, bodies: Bodies, newcomers: Newcomers, unnamed: GermanUnnamed | None
    ) -> None:
        self.acting = acting
        self.bodies = bodies
        self.newcomers = newcomers
        self.unnamed = unnamed
        self.persons = acting.persons
        self.layout = acting.layout
        self.text = acting.text
        self.language = acting.persons.language
        self.cues = acting.cues
        self.gender = acting.gender

    def meant(self, pronoun: str, at: int) -> str:
        """Who a pronoun at `at` stands for; "" for nobody named."""
        gender = self.cues.genders.get(pronoun, "")
        last = self.persons.last
        if pronoun in DEMONSTRATIVES.get(self.language, ()):
            return self.acting.named_last(gender, at)
        if not gender:
            return self._meant_by_any(pronoun, at)
        if described := self._described_before(gender, at):
            return described
        if self.unnamed is not None and (told := self.unnamed.about(gender, at)):
            return told
        if new := self.newcomers.just_opening(gender, at):
            return new
        fitting = self.acting.fitting
        best = fitting(pronoun, gender, at) or fitting(pronoun, gender, at, owners=True)
        if last is not None and (owner := self._owner_since(last, pronoun, gender, at)):
            best = owner
        women = self.unnamed if gender == "f" else None
        if women is not None and (role := women.woman(best[0] if best else 0, at)):
            return role
        if last is not None and self._goes_on_speaking(last, best, gender):
            body = best is None and last.name not in self.persons.names
            return (body and self._stranger(last, pronoun, at)) or last.name
        if best is None and pronoun in BODY_PRONOUNS:
            return self.bodies.named(at)  # "Die Gewerkschaft …, erklärte sie"
        return best[2].name if best else self.newcomers.opening(pronoun, at)

    def _goes_on_speaking(self, last: Speaker, best: Placed | None, gender: str) -> bool:
        """Whether a pronoun means who spoke last rather than who was named, at `best`, before."""
        if best is not None:
            ahead = self.layout.sentence(last.start) - self.layout.sentence(best[0])
            described = self.persons.grammar.subject_first and last.text != last.name
            told = described and ahead == 0 and last.name in self.persons.names
            if (last.start <= best[0] and not told) or (ahead < 0 and best[2].name != last.name):
                return False
        several = last.text == last.name and last.text.lower().startswith(SEVERAL)
        pronoun = last.name.lower() in self.cues.genders
        return not several and not pronoun and not self._clashes(last, gender)

    def _stranger(self, last: Speaker, pronoun: str, at: int) -> str:
        """Who without a name a sentence is about since a body spoke."""
        before = self.layout.sentence(last.start) < self.layout.sentence(at) - 1
        return self.newcomers.opening(pronoun, at) if before else ""

    def _described_before(self, gender: str, at: int) -> str:
        """Whom the sentence before `at` takes up by a description: "The teenager was late"."""
        opening = OPENED_BY_PERSON.get(self.language)
        if opening is None:
            return ""
        here, sentences = self.layout.sentence(at), self.layout.sentences
        before = range(here - 1, max(here - 4, -1), -1)
        index = next((i for i in before if not self.layout.in_quotation(sentences[i])), -1)
        if index < 0:
            return ""
        start, stop = sentences[index : index + 2]
        if any(start <= place < stop for place, _, _ in earlier(self.persons.placed, at)):
            return ""
        found = opening.match(self.text, start, min(stop, start + 160))
        if found is None:
            return ""
        for noun in found[1].lower().split():
            told = gender_english(noun)
            if takes_up_english(noun) and told in ("", gender):
                start = found.start(1)
                meant = self.acting.acting(start, told or gender)
                return meant[1] if meant and not self.newcomers.another(noun, start) else ""
        return ""

    def _owner_since(self, last: Speaker, pronoun: str, gender: str, at: int) -> Placed | None:
        """Whom a pronoun fits and the text named as an owner after somebody without a name spoke.

        "One resident called it “tyranny”. Tran’s wife plays. “…,” he says."
        """
        if last.name in self.persons.names or last.name != last.text:
            return None
        owner = self.acting.fitting(pronoun, gender, at, owners=True)
        return owner if owner is not None and owner[0] > last.end else None

    def _meant_by_any(self, pronoun: str, at: int) -> str:
        """Who "it" or "they" stands for."""
        if pronoun in THING_PRONOUNS:
            return self.bodies.it(at)
        last = self.persons.last
        return last.name if last is not None and last.name.lower() != pronoun else ""

    def implied(self, at: int, gender: str = "") -> tuple[str, int, int] | None:
        """Whom a verb without a subject at `at` is about: the last sentence's first name."""
        best: tuple[str, int, int] | None = None
        nearest, person = -1, False
        people, bodies = earlier(self.persons.placed, at), earlier(self.persons.bodies, at)
        for start, end, name in sorted((*people, *bodies), reverse=True):
            sentence = self.layout.sentence(start)
            if sentence < max(nearest, self.layout.sentence(at) - 2):
                break
            told = self.gender(name) if name.kind == "person" else _ends_as(name.name)
            if gender and not suits(told, gender):
                continue
            if name.kind != "person" and (person or self.persons.under(start)):
                continue  # "En el Ayuntamiento, Ana Ruiz fue más allá"
            person = name.kind == "person"
            best, nearest = (name.name, start, end), sentence
        last = self.persons.last
        if (
            last is not None
            and not (gender and self._clashes(last, gender))
            and (best is None or last.start > best[1] or self._spoke_in(nearest))
        ):
            return (last.name, last.start, last.end)
        return best

    def _spoke_in(self, sentence: int) -> bool:
        """Whether a person spoke last in that sentence: "Ruiz acusó al Gobierno de «…». «…»"."""
        last = self.persons.last_person
        return last is not None and self.layout.sentence(last.start) == sentence

    def _no_person(self, speaker: Speaker) -> bool:
        """Whether a description is of a body or a text, which no pronoun for him or her means."""
        article, *rest = speaker.name.lower().split()
        nouns = list(takewhile(lambda word: word not in self.cues.link, rest))
        listed = self.cues.classes.get(article) == ARTICLE and bool(nouns)
        return listed and voice(nouns[-1], self.language) in (Voice.BODY, Voice.TEXT)

    def _clashes(self, speaker: Speaker, gender: str) -> bool:
        if self._no_person(speaker):
            return True
        known = self.persons.called(speaker.name)
        told = self.gender(known) if known else ""
        low = speaker.name.lower()
        if not told and speaker.name == speaker.text and low.split()[-1] in FEMININE_NOUNS:
            told = "f"
        return bool(told) and gender not in (told, ANYBODY)
