"""Who is named only in the next sentence: "A cyclist said “…”. Ann Lee (29), a nurse, …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Name, Quotation, Speaker
from summarizer.evidence.lexicon.describing import (
    is_description,
    undefined,
)
from summarizer.evidence.lexicon.describing_english import gender_english
from summarizer.evidence.lexicon.meant import HOLDS, LED_UP, NEVER, OFFICE, ROLE_BEHIND
from summarizer.evidence.lexicon.saying import ROLE
from summarizer.evidence.lexicon.saying_phrases import NEW
from summarizer.evidence.lexicon.saying_turns import (
    INTRODUCED,
    OFFICES,
    ONLY_OFFICES,
    SOMEBODY,
    SPEAKING_OF_OTHERS,
)
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.people.persons import Persons, suits

_ACTS = re.compile(r" [a-z]")
"""What follows a name that does something."""
_APPOSED = 60
"""Characters behind a name that may tell what somebody is."""
_NEAR = 3
"""Sentences of an article in which somebody may go without a name at first."""


class Introductions:
    """Knows whom the sentence behind a quotation names first; answers whether it is the speaker."""

    def __init__(self, persons: Persons, quotations: Sequence[Quotation]) -> None:
        self.persons = persons
        self.layout = persons.layout
        self.text = persons.text
        self.language = persons.language
        self.cues = persons.cues
        self.quotations = quotations
        self.named_late: dict[str, str] = {}
        """An office that the text gives before the name of who holds it → that name."""

    def introduced(self, index: int, speaker: Speaker) -> Speaker:
        """`speaker`, or whom the next sentence names: "A cyclist said … Ann Lee (29), a nurse,"."""
        if speaker.name != speaker.text:
            return speaker
        if self.language not in INTRODUCED:
            return self._described_next(index, speaker)
        written = OFFICE.get(self.language, NEVER).match(speaker.text)
        office = written[1].lower() if written else ""
        named = self._office_next(index, speaker)
        if named and office:
            self.named_late[office] = named
        named = named or self.named_late.get(office) or self._named_next(index, speaker, office)
        return replace(speaker, name=named) if named else speaker

    def _named_next(self, index: int, speaker: Speaker, office: str) -> str:
        """Who is new in the next sentence, for an office or somebody brought in; "" for nobody."""
        somebody = SOMEBODY.match(speaker.text) is not None
        here = self.layout.sentence(max(self.quotations[index].start, speaker.start))
        last = here >= _NEAR or here + 1 >= len(self.layout.sentences)
        if last or not (office or somebody):
            return ""
        start = self.layout.sentences[here + 1]
        opening = LED_UP.match(self.text, start) if somebody and self.language == "en" else None
        start = opening.end() if opening else start
        end, name = self.persons.mentions.get(start, (0, None))
        if name is None or name.kind != "person" or not _is_new(name, start):
            return ""
        if office in ONLY_OFFICES and _ACTS.match(self.text, end):
            self.named_late[office] = name.name
            return name.name
        told = (_ACTS if opening else INTRODUCED[self.language]).match(self.text, end)
        return name.name if somebody and told and self._may_be(speaker, name, end) else ""

    def _may_be(self, speaker: Speaker, name: Name, end: int) -> bool:
        """Whether the person named up to `end` may be whom words without a name brought in.

        A judge, a witness or a neighbour speaks of others: “…,” a judge said. Ana Ruiz, 29, …
        """
        words = speaker.text.lower().split()
        genders = {gender_english(word) for word in words[:4]} if self.language == "en" else ()
        if not all(suits(self.persons.gender(name), gender) for gender in genders):
            return False
        beside = [word for word in words if word in SPEAKING_OF_OTHERS]
        told = self.layout.lowered[end : end + _APPOSED].split(".")[0]
        return not beside or any(word in told for word in beside)

    def _office_next(self, index: int, speaker: Speaker) -> str:
        """Who is new in the next sentence, for an office nobody was given; "" for nobody.

        "The transport secretary said “…”. Speaking in Leeds, Ann Lee told …"
        """
        persons = self.persons
        told = HOLDS.get(self.language, NEVER).match(speaker.text)
        if speaker.name != speaker.text or told is None or told[1].split()[-1] not in OFFICES:
            return ""
        here = self.layout.sentence(max(self.quotations[index].end - 1, speaker.end))
        if here + 1 >= len(self.layout.sentences):
            return ""
        start = self.layout.sentences[here + 1]
        opening = LED_UP.match(self.text, start)
        start = opening.end() if opening else start
        end, name = persons.mentions.get(start, (0, None))
        if name is None or name.kind != "person" or " " not in name.name:
            return ""
        acts = _ACTS.match(self.text, end) or ROLE_BEHIND.match(self.text, end)
        return name.name if _is_new(name, start) and acts else ""

    def _described_next(self, index: int, speaker: Speaker) -> Speaker:
        """`speaker`, or who is new in the next sentence: “…,” bromeó el ciclista. Ana Ruiz ganó …

        Only for a description that nobody bears, and a full name without another role beside it.
        """
        persons = self.persons
        words = speaker.text.split()
        if words[0].lower() in NEW or voice(words[:2][-1].lower(), self.language) is Voice.BODY:
            return speaker
        noun = next((w for w in words if self._describes(w.lower())), "")
        if not noun or any(word[:1].isupper() for word in words[1:]) or len(words) > 4:
            return speaker
        end = max(self.quotations[index].end, speaker.end)
        at = self.layout.sentence(end) + 1
        while at < len(self.layout.sentences) and self.layout.sentences[at] < end:
            at += 1
        if at >= len(self.layout.sentences):
            return speaker
        start = self.layout.sentences[at]
        stop, name = persons.mentions.get(start, (0, None))
        if name is None or name.kind != "person" or " " not in name.name:
            return speaker
        apposed = self.text[stop : stop + 1] in tuple(",(:–—")
        return replace(speaker, name=name.name) if _is_new(name, start) and not apposed else speaker

    def _describes(self, low: str) -> bool:
        return (
            is_description(low, self.language)
            or self.cues.classes.get(low) == ROLE
            or low.endswith(self.cues.compounds)
            or undefined(low, self.language) in self.cues.compounds
        )


def _is_new(name: Name, start: int) -> bool:
    """Whether a name stands at `start` for the first time."""
    return name.mentions[0].start == start
