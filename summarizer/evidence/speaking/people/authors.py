"""Whose words or whose thing a phrase names: "Hegg’s speech", "ein Schreiben der Stadt"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.meant import ADVICE
from summarizer.evidence.lexicon.saying_frames import ISSUED
from summarizer.evidence.lexicon.saying_phrases import ANY_OBLIQUE, GENITIVE, OF
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.voices_english import WRITTEN
from summarizer.evidence.speaking.people.bodies import Bodies
from summarizer.evidence.speaking.people.descriptions import Descriptions
from summarizer.evidence.speaking.people.persons import Persons
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token


class Authors:
    """Knows whose texts and things phrases name; answers who speaks through them.

    Args:
        persons, bodies: who is named.
        descriptions: whom the noun of an owner means.
    """

    def __init__(self, persons: Persons, bodies: Bodies, descriptions: Descriptions) -> None:
        self.persons = persons
        self.bodies = bodies
        self.descriptions = descriptions
        self.layout = persons.layout
        self.text = persons.text
        self.language = persons.language

    def author(self, phrase: Phrase, tokens: Sequence[Token]) -> Token | None:
        """Whose words a text is that an English phrase names: "Hegg’s speech", "the Hegg memo"."""
        if tokens[phrase.core - 1].low not in WRITTEN:
            return None
        own = tokens[phrase.first : phrase.core - 1]
        author = next((token for token in reversed(own) if token.owner or token.name), None)
        kind = author.name.kind if author is not None and author.name is not None else ""
        whose = author is not None and author.owner and kind in ("organization", "other")
        return author if kind == "person" or whose else None

    def writer(self, phrase: Phrase, tokens: Sequence[Token]) -> Speaker | None:
        """The person whose words a German text is: "ein Schreiben der Bürgermeisterin"."""
        for at in range(phrase.first + 2, phrase.last - 1):
            owned = tokens[at].low in GENITIVE or tokens[at].low in OF
            if not owned or voice(tokens[at - 1].low, self.language) is not Voice.TEXT:
                continue
            own = tokens[at : phrase.last]
            named = next((t for t in own if t.name and t.name.kind == "person"), None)
            if named is not None:
                words = self.text[named.start : named.end]
                return Speaker(
                    self.persons.full(named, named, words), words, named.start, named.end
                )
            start, end = own[0].start, own[-1].end
            role = Phrase(at, phrase.last, phrase.last, None, governed=True)
            holder = self.descriptions.holder(role, tokens, start)
            return Speaker(holder, self.text[start:end], start, end) if holder else None
        return self._issuer(phrase, tokens)

    def _issuer(self, phrase: Phrase, tokens: Sequence[Token]) -> Speaker | None:
        """The body that a German statement without an owner is from: "in einer Mitteilung"."""
        first, noun = tokens[phrase.first], tokens[phrase.last - 1]
        loose = first.low in ANY_OBLIQUE or first is noun
        loose = loose and all(t.kind == "W" for t in tokens[phrase.first + 1 : phrase.last - 1])
        if not loose or noun.low not in ISSUED or phrase.last > phrase.core:
            return None
        acting = self.bodies.just_acting(self.layout.opening(first.start))
        if not acting:
            return None
        return Speaker(acting, self.text[first.start : noun.end], first.start, noun.end)

    def owner(self, phrase: Phrase, tokens: Sequence[Token]) -> Speaker | None:
        """Whose words or thing a German phrase names: "Trummers Antwort"."""
        noun = tokens[phrase.core - 1]
        if phrase.core - phrase.first < 2 or noun.name is not None:
            return None
        first = tokens[phrase.first]
        if (
            noun.role
            or not first.low.endswith("s")
            or voice(noun.low, self.language) is Voice.PERSON
        ):
            return None
        name = self.persons.by_last.get(first.low.split()[-1][:-1])
        if name is None:
            return None
        words = self.text[first.start : first.end]
        return Speaker(self.persons.plain(name.name), words, first.start, first.end, None)

    def owned(self, phrase: Phrase, tokens: Sequence[Token], cue: str | None) -> bool:
        """Whether a phrase behind "his" names words or a thing, so that he is who speaks."""
        told = voice(tokens[phrase.core - 1].low, self.language)
        advice = cue is None and tokens[phrase.core - 1].low in ADVICE
        if told is Voice.TEXT or advice:
            return True
        role = any(t.role for t in tokens[phrase.first : phrase.last])
        return not role and (cue is None or told is Voice.MUTE)
