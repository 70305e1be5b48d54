"""Who a phrase stands for: a name, or whom a pronoun or a role means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.saying import ANYBODY, ARTICLE, DEMONSTRATIVES
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.voices_english import WRITTEN
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.descriptions import Descriptions
from summarizer.evidence.speaking.persons import POSSESSIVES, Placed, earlier, suits
from summarizer.evidence.speaking.tokens import Token

_AGED = re.compile(r"^(?:the|der|die|den|dem) \d+-(year-old|jährige)n?$", re.IGNORECASE)
_AGE_GENDERS = {"jährigeder": "m", "jährigeden": "m", "jährigedem": "m", "jährigedie": "f"}
_SEVERAL = (
    "los ",
    "las ",
    "les ",
    "os ",
    "as ",
    "gli ",
    "i ",
    "two ",
    "some ",
    "many ",
    "several ",
)
_DONE = {
    "en": re.compile(r"^(?:\w+(?:ed|ing)|sent|known|seen|held|found|made|hurt|shot|born)$"),
    "fr": re.compile(r"(?:ait|aient)$"),
}
"""Words behind a person's noun that are no part of what the person is called."""
_NEVER = re.compile(r"(?!)")
_FEMININE = re.compile(
    r"\b((?:[Dd]ie|[Ee]ine[r]?|[Dd]er|[Ii]hre)\s+(?:[a-zäöüß-]+\s+)?)([A-ZÄÖÜ][\w-]*in)\b"
)


def _ends_as(body: str) -> str:
    """ "f" for a Slavic body whose first word ends as feminine nouns do, else "m"."""
    return "f" if body.split()[0][-1] in "aeíаяь" else "m"


class People(Descriptions):
    """How one article speaks of the people it names."""

    def speaker(self, phrase: Phrase, tokens: Sequence[Token], cue: str | None) -> Speaker:
        """The speaker a phrase stands for."""
        start, end = tokens[phrase.first].start, tokens[phrase.last - 1].end
        if phrase.pronoun:
            words = self.text[start:end]
            return Speaker(
                self.plain(self._meant(phrase.pronoun, start) or words), words, start, end, cue
            )
        if phrase.head is not None:
            described = self.of_the_place(phrase, tokens, start)
            if described := described or self.of_the_people(phrase, tokens, start):
                return Speaker(described, self.text[start:end], start, end, cue)
            first, last = tokens[phrase.head[0]], tokens[phrase.head[1] - 1]
            start, end = first.start, last.end
            if last.owner and self.text[end - 2 : end] in ("’s", "'s"):
                end -= 2
            words = self.text[start:end]
            return Speaker(self._full(first, last, words), words, start, end, cue)
        if author := self._author(phrase, tokens):
            end = author.end - 2 * author.owner
            words = self.text[author.start : end]
            return Speaker(self._full(author, author, words), words, author.start, end, cue)
        owner = POSSESSIVES.get(tokens[phrase.first].low, "")
        if owner and cue is None and not any(t.role for t in tokens[phrase.first : phrase.last]):
            meant = self._meant(owner, start)  # "His hope is plain: “…”"
            first = tokens[phrase.first]
            words = self.text[first.start : first.end]
            return Speaker(meant or words, words, first.start, first.end, cue)
        if self.language == "de" and phrase.first and phrase.governed:
            adjective = tokens[phrase.first - 1]  # "von pakistanischer Seite"
            start = adjective.start if adjective.kind == "W" else start
        if phrase.last == phrase.core and self._done(tokens[phrase.core - 2 : phrase.core]):
            end = tokens[phrase.core - 2].end
        start, end = self._trimmed(start, end)
        words = self.text[start:end]
        if aged := _AGED.search(words):
            gender = _AGE_GENDERS.get(aged[1].lower() + tokens[phrase.first].low, "")
            return Speaker(self._named_last(gender, start) or words, words, start, end, cue)
        return Speaker(self._holder(phrase, tokens, start) or words, words, start, end, cue)

    def _author(self, phrase: Phrase, tokens: Sequence[Token]) -> Token | None:
        """Whose words a text is that an English phrase names: "Hegg’s speech", "the Hegg memo"."""
        if self.language != "en" or tokens[phrase.core - 1].low not in WRITTEN:
            return None
        own = tokens[phrase.first : phrase.core - 1]
        author = next((token for token in reversed(own) if token.owner or token.name), None)
        kind = author.name.kind if author is not None and author.name is not None else ""
        whose = author is not None and author.owner and kind in ("organization", "other")
        return author if kind == "person" or whose else None

    def _done(self, last: Sequence[Token]) -> bool:
        """Whether the last of two words tells what a person did: "a surveyor sent", not "aide"."""
        if len(last) < 2 or last[1].kind != "W" or last[1].role:
            return False
        person = last[0].role or voice(last[0].low, self.language) is Voice.PERSON
        return person and _DONE.get(self.language, _NEVER).search(last[1].low) is not None

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        while end > start and self.text[end - 1] in " ,;:\u00a0":
            end -= 1
        if self.text[end - 2 : end] in ("’s", "'s"):
            end -= 2
        return start, end

    def _meant(self, pronoun: str, at: int) -> str:
        """Who a pronoun at `at` stands for; "" for nobody named."""
        gender = self.cues.genders.get(pronoun, "")
        last = self.last
        if not gender:
            return self._meant_by_any(pronoun, at)
        if pronoun in DEMONSTRATIVES:
            return self._named_last(gender, at)
        best = self._fitting(pronoun, gender, at) or self._fitting(pronoun, gender, at, owners=True)
        if last is not None and (owner := self._owner_since(last, pronoun, gender, at)):
            best = owner
        nearest = self.sentence(best[0]) if best is not None else -1
        if gender == "f" and (role := self._woman(best[0] if best else 0, at)):
            return role
        if last is not None and (best is None or last.start > best[0]):
            same = best is None or self.sentence(last.start) > nearest or best[2].name == last.name
            several = last.text == last.name and last.text.lower().startswith(_SEVERAL)
            if (
                same
                and not several
                and last.name.lower() not in self.cues.genders
                and not self._clashes(last, gender)
            ):
                return last.name
        if best is None and pronoun == "sie":
            return self._body(at, None)  # "Die Gewerkschaft …, erklärte sie"
        if best is None and self.language == "en":
            return self._somebody(at)
        return best[2].name if best else ""

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
        if pronoun == "it" and (body := self._body(at, self.last)):
            return body
        return self.last.name if self.last and self.last.name.lower() != pronoun else ""

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
            if best is not None and name.kind != "person" and person:
                continue  # "En el Ayuntamiento, Ana Ruiz fue más allá"
            person = name.kind == "person"
            best, nearest = (name.name, start, end), sentence
        last = self.last
        if (
            last is not None
            and not (gender and self._clashes(last, gender))
            and (best is None or last.start > best[1])
        ):
            return (last.name, last.start, last.end)
        return best

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
            if match[2].lower().endswith(self.compounds) and not self.in_quotation(match.start()):
                follows = self.text[match.end() : match.end() + 2]
                found = match[0] if not follows[1:].isupper() or follows[0] != " " else ""
        return found

    def _no_person(self, speaker: Speaker) -> bool:
        """Whether a description is of a body or a text, which no English "he" or "she" means."""
        article, *rest = speaker.name.lower().split()
        nouns = list(takewhile(lambda word: word not in self.cues.link, rest))
        listed = self.cues.classes.get(article) == ARTICLE and bool(nouns)
        return listed and voice(nouns[-1], self.language) in (Voice.BODY, Voice.TEXT)

    def _somebody(self, at: int) -> str:
        """Who opens the sentence before `at`, or the one before that, without a name.

        "One cyclist shared a photo. “…,” he wrote."
        """
        here = self.sentence(at)
        for index in range(here - 1, max(here - 3, -1), -1):
            start = self.sentences[index]
            words = self.text[start : start + 60].split()[:5]
            if self.cues.classes.get(words[0].lower()) != ARTICLE or self.in_quotation(start):
                continue
            for last, word in enumerate(words[1:], 1):
                if voice(word.lower(), self.language) is Voice.PERSON:
                    return " ".join(words[: last + 1])
        return ""

    def _clashes(self, speaker: Speaker, gender: str) -> bool:
        if self.language == "en" and self._no_person(speaker):
            return True
        known = self.by_last.get(speaker.name.split()[-1].lower())
        told = self.gender(known) if known else ""
        low = speaker.name.lower()
        if not told and low.endswith(("in", "woman")) and speaker.name == speaker.text:
            told = "f" if low.split()[-1] in ("woman", "spokeswoman", "sprecherin") else ""
        return bool(told) and gender not in (told, ANYBODY)
