"""Who a phrase stands for: a name, or whom a pronoun or a role means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.describing import is_description, takes_up
from summarizer.evidence.lexicon.saying_frames import ISSUED
from summarizer.evidence.lexicon.saying_phrases import GENITIVE
from summarizer.evidence.lexicon.saying_turns import POSSESSIVES
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.voices_english import WRITTEN
from summarizer.evidence.speaking.persons import earlier
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token
from summarizer.evidence.speaking.pronouns import Pronouns

_AGED = re.compile(
    r"^(?:the|der|die|den|dem) \d+-(year-old|jährige)n?\b(?=$| (?:der|dem|den|im|bei|am) )",
    re.IGNORECASE,
)
_AGE_GENDERS = {"jährigeder": "m", "jährigeden": "m", "jährigedem": "m", "jährigedie": "f"}
_DONE = {
    "en": re.compile(r"^(?:\w+(?:ed|ing)|sent|known|seen|held|found|made|hurt|shot|born)$"),
    "fr": re.compile(r"(?:ait|aient)$"),
}
"""Words behind a person's noun that are no part of what the person is called."""
_NEVER = re.compile(r"(?!)")


class People(Pronouns):
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
            return self._by_name(phrase, phrase.head, tokens, cue)
        if author := self._author(phrase, tokens):
            end = author.end - 2 * author.owner
            words = self.text[author.start : end]
            return Speaker(self._full(author, author, words), words, author.start, end, cue)
        owner = POSSESSIVES.get(tokens[phrase.first].low, "")
        if owner and self._owned(phrase, tokens, cue):
            meant = self._meant(owner, start)  # "His hope is plain: “…”"
            first = tokens[phrase.first]
            words = self.text[first.start : first.end]
            return Speaker(meant or words, words, first.start, first.end, cue)
        if self.language == "de" and phrase.first and phrase.governed:
            adjective = tokens[phrase.first - 1]  # "von pakistanischer Seite"
            start = adjective.start if adjective.kind == "W" else start
        if phrase.last == phrase.core and self._done(tokens[phrase.core - 2 : phrase.core]):
            end = tokens[phrase.core - 2].end
        if self.language == "de" and (writer := self._writer(phrase, tokens)):
            return replace(writer, cue=cue)
        start, end = self._trimmed(start, end)
        words = self.text[start:end]
        if aged := _AGED.search(words):
            words, end = aged[0], start + len(aged[0])
            return Speaker(self._aged(aged, start) or words, words, start, end, cue)
        return Speaker(self._holder(phrase, tokens, start, cue) or words, words, start, end, cue)

    def _by_name(
        self, phrase: Phrase, head: tuple[int, int], tokens: Sequence[Token], cue: str | None
    ) -> Speaker:
        """The speaker whose name a phrase holds, or who is from the place or people it names."""
        start, end = tokens[phrase.first].start, tokens[phrase.last - 1].end
        described = self.of_the_place(phrase, tokens, start)
        if described := described or self.of_the_people(phrase, tokens, start):
            return Speaker(described, self.text[start:end], start, end, cue)
        if cue is None and (owner := self._owner(phrase, tokens)):
            return owner
        first, last = tokens[head[0]], tokens[head[1] - 1]
        office = first is last and first.name is None and self._office(first.low)
        if office and (held := self._holder(phrase, tokens, start, cue)):
            return Speaker(held, self.text[start:end], start, end, cue)  # "ha detto il Pontefice"
        start, end = first.start, last.end
        if last.owner and self.text[end - 2 : end] in ("’s", "'s"):
            end -= 2
        words = self.text[start:end]
        return Speaker(self._full(first, last, words), words, start, end, cue)

    def _office(self, low: str) -> bool:
        """Whether a capital is no name's: "il Pontefice", "Чиновница подчеркнула"."""
        return takes_up(low) or (not self.articles and is_description(low, self.language))

    def _owned(self, phrase: Phrase, tokens: Sequence[Token], cue: str | None) -> bool:
        """Whether a phrase behind "his" names words or a thing, so that he is who speaks."""
        told = voice(tokens[phrase.core - 1].low, self.language)
        if told is Voice.TEXT and self.language == "de":
            return True
        if self.language == "de" and tokens[phrase.core - 1].low == "rat" and cue is None:
            return True  # "Sein Rat: „…“" is no council
        role = any(t.role for t in tokens[phrase.first : phrase.last])
        return not role and (cue is None or told is Voice.MUTE)

    def _owner(self, phrase: Phrase, tokens: Sequence[Token]) -> Speaker | None:
        """Whose words or thing a German phrase names: "Trummers Antwort"."""
        noun = tokens[phrase.core - 1]
        if self.language != "de" or phrase.core - phrase.first < 2 or noun.name is not None:
            return None
        first = tokens[phrase.first]
        if noun.role or not first.low.endswith("s") or voice(noun.low, "de") is Voice.PERSON:
            return None
        name = self.by_last.get(first.low.split()[-1][:-1])
        if name is None:
            return None
        words = self.text[first.start : first.end]
        return Speaker(self.plain(name.name), words, first.start, first.end, None)

    def _aged(self, told: re.Match[str], at: int) -> str:
        """Whom an age alone means: "the 43-year-old"; "" for nobody."""
        article, _, years = told[0].partition(" ")
        gender = _AGE_GENDERS.get(told[1].lower() + article.lower(), "")
        age = int(years.partition("-")[0])
        meant = self._of_age(age, at)
        if not meant and self.language == "en":
            meant = (self.acting(at, gender, age) or (at, ""))[1]
        return meant or self._named_last(gender, at)

    def _author(self, phrase: Phrase, tokens: Sequence[Token]) -> Token | None:
        """Whose words a text is that an English phrase names: "Hegg’s speech", "the Hegg memo"."""
        if self.language != "en" or tokens[phrase.core - 1].low not in WRITTEN:
            return None
        own = tokens[phrase.first : phrase.core - 1]
        author = next((token for token in reversed(own) if token.owner or token.name), None)
        kind = author.name.kind if author is not None and author.name is not None else ""
        whose = author is not None and author.owner and kind in ("organization", "other")
        return author if kind == "person" or whose else None

    def _writer(self, phrase: Phrase, tokens: Sequence[Token]) -> Speaker | None:
        """The person whose words a German text is: "ein Schreiben der Bürgermeisterin"."""
        for at in range(phrase.first + 2, phrase.last - 1):
            owned = tokens[at].low in GENITIVE or tokens[at].low in ("von", "vom")
            if not owned or voice(tokens[at - 1].low, "de") is not Voice.TEXT:
                continue
            own = tokens[at : phrase.last]
            named = next((t for t in own if t.name and t.name.kind == "person"), None)
            if named is not None:
                words = self.text[named.start : named.end]
                return Speaker(self._full(named, named, words), words, named.start, named.end)
            start, end = own[0].start, own[-1].end
            role = Phrase(at, phrase.last, phrase.last, None, governed=True)
            holder = self._holder(role, tokens, start)
            return Speaker(holder, self.text[start:end], start, end) if holder else None
        return self._issuer(phrase, tokens)

    def _issuer(self, phrase: Phrase, tokens: Sequence[Token]) -> Speaker | None:
        """The body that a German statement without an owner is from: "in einer Mitteilung"."""
        first, noun = tokens[phrase.first], tokens[phrase.last - 1]
        loose = first.low in ("einer", "einem") or first is noun
        loose = loose and all(t.kind == "W" for t in tokens[phrase.first + 1 : phrase.last - 1])
        if not loose or noun.low not in ISSUED or phrase.last > phrase.core:
            return None
        here = self.sentences[self.sentence(first.start)]
        acting = self.body_acting(here, led=False)
        near = next((p for p in earlier(self.bodies, here - 1) if p[2].name == acting), None)
        if near is None or self._apart(near[0], here) > 1:
            return None
        return Speaker(acting, self.text[first.start : noun.end], first.start, noun.end)

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
