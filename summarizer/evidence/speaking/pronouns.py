"""Whom a pronoun means: who spoke last, or whom the sentences before it are about."""

from __future__ import annotations

import re
from itertools import takewhile

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.describing_english import gender_english, takes_up_english
from summarizer.evidence.lexicon.describing_german import takes_up_german
from summarizer.evidence.lexicon.epithets import names_of
from summarizer.evidence.lexicon.saying import ANYBODY, ARTICLE, DEMONSTRATIVES
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.persons import Placed, earlier, suits
from summarizer.evidence.speaking.unnamed import Unnamed

_SEVERAL = tuple(f"{word} " for word in "los las les os as gli i two some many several".split())
"""What begins a description of several, whom no pronoun for one means."""
_OPENING = re.compile(
    r"(?:But |And |Yet |Only |However, |Meanwhile, )?[Tt]he ((?:[a-z][\w’'-]* ){1,3})"
)
"""What opens an English sentence about something that has no name."""
_TAKEN_UP = re.compile(
    r"(?:[A-Z][^,.“”\"]{2,80}, |But |And |Yet |However, |Meanwhile, )?[Tt]he "
    r"((?:[A-Za-z0-9][\w’'-]* ){1,3})"
)
"""What opens an English sentence about somebody described."""
_FEMININE = re.compile(
    r"\b((?:[Dd]ie|[Ee]ine[r]?|[Dd]er|[Ii]hre)\s+(?:[a-zäöüß-]+\s+)?)([A-ZÄÖÜ][\w-]*in)\b"
)


def _ends_as(body: str) -> str:
    """ "f" for a Slavic body whose first word ends as feminine nouns do, else "m"."""
    return "f" if body.split()[0][-1] in "aeíаяь" else "m"


class Pronouns(Unnamed):
    """Finds whom the pronouns of one text mean."""

    def _meant(self, pronoun: str, at: int) -> str:
        """Who a pronoun at `at` stands for; "" for nobody named."""
        gender = self.cues.genders.get(pronoun, "")
        last = self.last
        if pronoun in DEMONSTRATIVES.get(self.language, ()):
            return self._named_last(gender, at)
        if not gender:
            return self._meant_by_any(pronoun, at)
        if self.language == "en" and (described := self._described_before(gender, at)):
            return described
        if self.language == "de" and (told := self._about_nobody_named(gender, at)):
            return told
        best = self._fitting(pronoun, gender, at) or self._fitting(pronoun, gender, at, owners=True)
        if last is not None and (owner := self._owner_since(last, pronoun, gender, at)):
            best = owner
        if gender == "f" and (role := self._woman(best[0] if best else 0, at)):
            return role
        if last is not None and self._goes_on_speaking(last, best, gender):
            stranger = (
                "" if best or last.name in self.persons else self._stranger(last, pronoun, at)
            )
            return stranger or last.name
        if best is None and pronoun == "sie":
            return self._body(at, None)  # "Die Gewerkschaft …, erklärte sie"
        if best is None and self.language in ("de", "en"):
            return self._somebody(pronoun, at)
        return best[2].name if best else ""

    def _goes_on_speaking(self, last: Speaker, best: Placed | None, gender: str) -> bool:
        """Whether a pronoun means who spoke last rather than who was named, at `best`, before."""
        if best is not None:
            nearer = self.sentence(last.start) > self.sentence(best[0])
            same = self.sentence(last.start) == self.sentence(best[0])
            nearer = nearer or (same and self.language == "nl")
            if last.start <= best[0] or not (nearer or best[2].name == last.name):
                return False
        several = last.text == last.name and last.text.lower().startswith(_SEVERAL)
        pronoun = last.name.lower() in self.cues.genders
        return not several and not pronoun and not self._clashes(last, gender)

    def _stranger(self, last: Speaker, pronoun: str, at: int) -> str:
        """Who without a name a German sentence is about since a body spoke."""
        since = self.language == "de" and self.sentence(last.start) < self.sentence(at) - 1
        return self._somebody(pronoun, at) if since else ""

    def _described_before(self, gender: str, at: int) -> str:
        """Whom the sentence before `at` takes up by a description: "The teenager was late"."""
        index = self.sentence(at) - 1
        while (
            index >= 0
            and self.in_quotation(self.sentences[index])
            and index > self.sentence(at) - 3
        ):
            index -= 1
        if index < 0 or self.in_quotation(self.sentences[index]):
            return ""
        start, stop = self.sentences[index], self.sentences[index + 1]
        if any(start <= place < stop for place, _, _ in earlier(self.placed, at)):
            return ""
        found = _TAKEN_UP.match(self.text, start, min(stop, start + 160))
        if found is None:
            return ""
        for noun in found[1].lower().split():
            told = gender_english(noun)
            if takes_up_english(noun) and told in ("", gender):
                meant = self.acting(found.start(1), told or gender)
                return meant[1] if meant and not self._another(noun, found.start(1)) else ""
        return ""

    def _owner_since(self, last: Speaker, pronoun: str, gender: str, at: int) -> Placed | None:
        """Whom a pronoun fits and the text named as an owner after somebody without a name spoke.

        "One resident called it “tyranny”. Tran’s wife plays. “…,” he says."
        """
        if last.name in self.persons or last.name != last.text:
            return None
        owner = self._fitting(pronoun, gender, at, owners=True)
        return owner if owner is not None and owner[0] > last.end else None

    def _meant_by_any(self, pronoun: str, at: int) -> str:
        """Who "it" or "they" stands for."""
        if pronoun == "it" and self.language == "en":
            return self._thing(at)
        return self.last.name if self.last and self.last.name.lower() != pronoun else ""

    def _thing(self, at: int) -> str:
        """The body that "it" stands for: which spoke, or which the sentence before is about."""
        last = self.last
        spoke = last is not None and last.name not in self.persons and last.name.lower() != "it"
        here = self.sentences[self.sentence(at)]
        for start, end, name in earlier(self.bodies, at - 1):
            if start >= here and not self._owns(end) and not self._under(start):
                return name.name  # "the Union condemned what it called “…”"
        for index in range(self.sentence(at) - 1, max(self.sentence(at) - 4, -1), -1):
            start = self.sentences[index]
            if self.in_quotation(start):
                continue
            if last is not None and spoke and last.start >= start:
                return last.name
            stop = self.sentences[index + 1]
            named = next((p for p in earlier(self.bodies, stop - 1) if p[0] >= start), None)
            told = self._body_described(start)
            if told:
                return told
            if named is not None and (acting := self.body_acting(stop, led=False)):
                return acting
        return last.name if last is not None and spoke else ""

    def _body_described(self, at: int) -> str:
        """The body without a name that opens a sentence at `at`: "But the council said"."""
        words = _OPENING.match(self.text, at)
        if words is None:
            return ""
        told = words[1].split()
        for count, word in enumerate(told, 1):
            if voice(word.lower(), "en") is Voice.BODY:
                for called in (word.lower(), *names_of(word.lower())):
                    if name := self._body_called(called, at):
                        return name
                return "the " + " ".join(told[:count])
        return ""

    def implied(self, at: int, gender: str = "") -> tuple[str, int, int] | None:
        """Whom a verb without a subject at `at` is about: the last sentence's first name."""
        best: tuple[str, int, int] | None = None
        nearest, person = -1, False
        acting = sorted((*earlier(self.placed, at), *earlier(self.bodies, at)), reverse=True)
        for start, end, name in acting:
            sentence = self.sentence(start)
            if sentence < max(nearest, self.sentence(at) - 2):
                break
            told = self.gender(name) if name.kind == "person" else _ends_as(name.name)
            if gender and not suits(told, gender):
                continue
            if name.kind != "person" and (person or self._under(start)):
                continue  # "En el Ayuntamiento, Ana Ruiz fue más allá"
            person = name.kind == "person"
            best, nearest = (name.name, start, end), sentence
        last = self.last
        if (
            last is not None
            and not (gender and self._clashes(last, gender))
            and (best is None or last.start > best[1] or self._spoke_in(nearest))
        ):
            return (last.name, last.start, last.end)
        return best

    def _spoke_in(self, sentence: int) -> bool:
        """Whether a person spoke last in that sentence: "Ruiz acusó al Gobierno de «…». «…»"."""
        last = self.last
        named = last is not None and last.name in self.persons
        return named and last is not None and self.sentence(last.start) == sentence

    def _named_last(self, gender: str, at: int) -> str:
        """The person of that gender, if it is known, who was named last before `at`."""
        for _, _, name in earlier(self.placed, at - 1):
            if not gender or self.gender(name) in ("", gender):
                return name.name
        return ""

    def _woman(self, start: int, end: int) -> str:
        """The last woman without a name between `start` and `end`, in German ("die Sprecherin")."""
        if not self.compounds:
            return ""
        found = ""
        for match in _FEMININE.finditer(self.text, max(start, end - 240), end):
            told = match[2].lower().endswith(self.compounds)
            told = told or voice(match[2].lower(), "de") is Voice.PERSON
            if self._known_woman(match) or self._between_commas(match):
                continue
            if told and not self.in_quotation(match.start()):
                follows = self.text[match.end() : match.end() + 2]
                found = match[0] if not follows[1:].isupper() or follows[0] != " " else ""
        return found

    def _between_commas(self, found: re.Match[str]) -> bool:
        """Whether words say what somebody is: "Ihre Mutter, eine Ärztin, …"."""
        before = self.text[max(found.start() - 2, 0) : found.start()]
        return before == ", " and self.text[found.end() : found.end() + 1] == ","

    def _known_woman(self, found: re.Match[str]) -> bool:
        """Whether "die" and a noun take up a woman named before: "die Biologin"."""
        noun = found[2].lower()
        takes_up = found[1].lower().startswith("die ") and takes_up_german("die", noun) == "f"
        return takes_up and not self._another(noun, found.start())

    def _no_person(self, speaker: Speaker) -> bool:
        """Whether a description is of a body or a text, which no English "he" or "she" means."""
        article, *rest = speaker.name.lower().split()
        nouns = list(takewhile(lambda word: word not in self.cues.link, rest))
        listed = self.cues.classes.get(article) == ARTICLE and bool(nouns)
        return listed and voice(nouns[-1], self.language) in (Voice.BODY, Voice.TEXT)

    def _somebody(self, pronoun: str, at: int) -> str:
        """Who opens the sentence before `at`, or the one before that, without a name.

        "One cyclist shared a photo. “…,” he wrote."
        """
        here = self.sentence(at)
        for index in range(here - 1, max(here - 3, -1), -1):
            start = self.sentences[index]
            words = self.text[start : start + 60].split()[:5]
            if self.cues.classes.get(words[0].lower()) != ARTICLE or self.in_quotation(start):
                continue
            if self.language == "de" and words[0] != ("Eine" if pronoun == "sie" else "Ein"):
                continue
            for last, word in enumerate(words[1:], 1):
                if voice(word.lower(), self.language) is Voice.PERSON:
                    return " ".join(words[: last + 1])
        return ""

    def _clashes(self, speaker: Speaker, gender: str) -> bool:
        if self.language == "en" and self._no_person(speaker):
            return True
        known = self.called(speaker.name)
        told = self.gender(known) if known else ""
        low = speaker.name.lower()
        if not told and low.endswith(("in", "woman")) and speaker.name == speaker.text:
            told = "f" if low.split()[-1] in ("woman", "spokeswoman", "sprecherin") else ""
        return bool(told) and gender not in (told, ANYBODY)
