"""Who spoke where two people take turns, or where who it was is told only in the next sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Name, Quotation, Speaker
from summarizer.evidence.lexicon.describing import (
    described_gender,
    for_another,
    is_description,
    of_state,
    undefined,
)
from summarizer.evidence.lexicon.saying import ROLE
from summarizer.evidence.lexicon.saying_phrases import DEFINITE, NEW
from summarizer.evidence.lexicon.saying_turns import INTRODUCED, OFFICES, ONLY_OFFICES, SOMEBODY
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.carrying import Carrying
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.people.persons import earlier, next_named, suits
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import NAME, Token

_OFFICE = re.compile(r"(?:[Tt]he )?([A-Za-z][\w’' -]{4,40})$")
_HOLDS = re.compile(
    r"(?:[Tt]he |[A-Z][\w’' ]{2,30}[’']s )((?:[A-Za-z’'-]+ ){0,3}?[a-z]+)(?= (?:of|for|who) |$)"
)
"""An office by itself, or with what it is an office of."""
_LED_UP = re.compile(r"(?:[A-Z][a-z]+ing|In|At|On|After|During)\b[^,.\n“”\"]{2,60}, ")
"""What may open the sentence that names somebody."""
_ROLE_BEHIND = re.compile(r", (?:the |an? )?[a-z]")
_ACTS = re.compile(r" [a-z]")
"""What follows a name that does something."""
_NEAR = 3
"""Sentences of an article in which somebody may go without a name at first."""
_TURNS = 6
"""Quotations looked back over for the other of two."""


class Exchanges(Carrying):
    """Asks a conversation, and the sentence behind, who spoke."""

    def of_subject(self, index: int, speaker: Speaker) -> Speaker:
        """`speaker`, or for a pronoun that stands for no name the subject of the last sentence."""
        pronoun = speaker.text.lower()
        if pronoun not in self.cues.genders:
            return speaker
        if speaker.name != speaker.text:
            return self._of_office(index, speaker)
        tokens = self._earlier(index, 1)
        if tokens is None or isinstance(tokens, Speaker):
            return speaker
        clause = self.clause(tokens)
        phrase = main_subject(clause, len(tokens))
        if phrase is None or phrase.pronoun or phrase.governed or not _named(phrase, tokens):
            return speaker
        return replace(speaker, name=self.people.speaker(phrase, tokens, None).name)

    def _of_office(self, index: int, speaker: Speaker) -> Speaker:
        """`speaker`, or the office without a name that the last sentence was about.

        Le préfet n’avait guère goûté. « … », avait-il fait savoir.
        """
        if self.language in ("en", "de"):
            return speaker
        tokens = self._earlier(index, 1)
        if not tokens or isinstance(tokens, Speaker) or speaker.start < tokens[0].start:
            return speaker
        if not any(token.role and of_state(token.low) for token in tokens):
            return speaker
        phrase = main_subject(self.clause(tokens), len(tokens))
        if phrase is None or phrase.first or phrase.head or phrase.pronoun:
            return speaker
        office = tokens[phrase.core - 1]
        if not (office.role and of_state(office.low)):
            return speaker
        return replace(speaker, name=self.people.speaker(phrase, tokens, None).name)

    def other(self, index: int, done: Sequence[Quotation]) -> Speaker | None:
        """Who else takes part, when quotation number `index` answers or asks without a cue.

        “Why not?” “Nobody ever had.” — two quotations with nothing between them, one a question,
        are two people's; a question that such an answer follows is not the last speaker's.
        """
        before = done[-1]
        if before.speaker is None:
            return None
        asks = self._asks(index)
        if self._bare(index):
            turned = asks != self._asks(index - 1)
        else:
            last = index + 1 == len(self.quotations)
            turned = asks and not last and self._bare(index + 1) and not self._asks(index + 1)
            turned = turned and "\n" not in self.text[before.end : self.quotations[index].start]
        if not turned:
            return None
        for earlier_one in reversed(done[-_TURNS:-1]):
            speaker = earlier_one.speaker
            if speaker is not None and speaker.name != before.speaker.name:
                return replace(speaker, cue=None)
        for start, end, name in earlier(self.persons.placed, before.start - 1):
            if name.name != before.speaker.name:
                return Speaker(
                    self.persons.plain(name.name), self.text[start:end], start, end, None
                )
        return None

    def _asks(self, index: int) -> bool:
        return self.text[self.quotations[index].inner_end - 1] == "?"

    def _bare(self, index: int) -> bool:
        """Whether nothing but a space stands between a quotation and the one before it."""
        between = self.text[self.quotations[index - 1].end : self.quotations[index].start]
        return between in (" ", "\u00a0")

    def introduced_next(self, index: int, speaker: Speaker) -> Speaker:
        """`speaker`, or whom the next sentence names: "A cyclist said … Ann Lee (29), a nurse,"."""
        if speaker.name != speaker.text:
            return speaker
        if self.language not in ("en", "de"):
            return self._described_next(index, speaker)
        people = self.people
        if self.language == "en" and (named := self._office_next(index, speaker)):
            self.named_late[speaker.text.lower().removeprefix("the ")] = named
            return replace(speaker, name=named)
        office = _OFFICE.match(speaker.text) if self.language == "en" else None
        if not office and not SOMEBODY.match(speaker.text):
            return speaker
        if office and (held := self.named_late.get(office[1].lower())):
            return replace(speaker, name=held)
        here = people.layout.sentence(max(self.quotations[index].start, speaker.start))
        if here >= _NEAR or here + 1 >= len(people.layout.sentences):
            return speaker
        start = people.layout.sentences[here + 1]
        end, name = people.persons.mentions.get(start, (0, None))
        if name is None or name.kind != "person" or not _is_new(name, start):
            return speaker
        if office and office[1].lower() in ONLY_OFFICES and _ACTS.match(self.text, end):
            self.named_late[office[1].lower()] = name.name
        elif not INTRODUCED.match(self.text, end) or not SOMEBODY.match(speaker.text):
            return speaker
        return replace(speaker, name=name.name)

    def _office_next(self, index: int, speaker: Speaker) -> str:
        """Who is new in the next sentence, for an office nobody was given; "" for nobody.

        "The transport secretary said “…”. Speaking in Leeds, Ann Lee told …"
        """
        people = self.people
        told = _HOLDS.match(speaker.text)
        if speaker.name != speaker.text or told is None or told[1].split()[-1] not in OFFICES:
            return ""
        here = people.layout.sentence(max(self.quotations[index].end - 1, speaker.end))
        if here + 1 >= len(people.layout.sentences):
            return ""
        start = people.layout.sentences[here + 1]
        opening = _LED_UP.match(self.text, start)
        start = opening.end() if opening else start
        end, name = people.persons.mentions.get(start, (0, None))
        if name is None or name.kind != "person" or " " not in name.name:
            return ""
        acts = _ACTS.match(self.text, end) or _ROLE_BEHIND.match(self.text, end)
        return name.name if _is_new(name, start) and acts else ""

    def _described_next(self, index: int, speaker: Speaker) -> Speaker:
        """`speaker`, or who is new in the next sentence: “…,” bromeó el ciclista. Ana Ruiz ganó …

        Only for a description that nobody bears, and a full name without another role beside it.
        """
        people = self.people
        words = speaker.text.split()
        if words[0].lower() in NEW or voice(words[:2][-1].lower(), self.language) is Voice.BODY:
            return speaker
        noun = next((w for w in words if self._describes(w.lower())), "")
        if (
            noun
            and self.cues.classes.get(noun.lower()) == ROLE
            and (named := self._acts_next(index, words))
        ):
            return replace(speaker, name=named)
        if not noun or any(word[:1].isupper() for word in words[1:]) or len(words) > 4:
            return speaker
        end = max(self.quotations[index].end, speaker.end)
        at = people.layout.sentence(end) + 1
        while at < len(people.layout.sentences) and people.layout.sentences[at] < end:
            at += 1
        if at >= len(people.layout.sentences):
            return speaker
        start = people.layout.sentences[at]
        stop, name = people.persons.mentions.get(start, (0, None))
        if name is None or name.kind != "person" or " " not in name.name:
            return speaker
        apposed = self.text[stop : stop + 1] in tuple(",(:–—")
        return replace(speaker, name=name.name) if _is_new(name, start) and not apposed else speaker

    def _acts_next(self, index: int, words: Sequence[str]) -> str:
        """Who is new in the next sentence and acts in it, for an office; "" for nobody.

        A ministra da Saúde garantiu que “…”. No parlamento, Ana Ruiz explicou …
        """
        people = self.people
        end = self.quotations[index].end
        noun = words[1].lower() if words[1:] else ""
        if words[0].lower() not in DEFINITE or (for_another(noun) and not of_state(noun)):
            return ""
        first = next_named(people.persons.placed, end)
        if first is None or people.layout.in_quotation(first[0]) or not _is_new(first[2], first[0]):
            return ""
        if (
            people.layout.sentence(first[0]) > people.layout.sentence(end) + 2
            or "\n" in self.text[end : first[0]]
        ):
            return ""
        start = people.layout.sentences[people.layout.sentence(first[0])]
        before = self.text[max(start, end) : first[0]].split()
        led = self.cues.classes.get(before[-1].lower(), "") if before else ""
        apposed = self.text[first[1] : first[1] + 1] in tuple(",(:–—")
        introduced = bool(before) and self._describes(before[-1].lower().strip(","))
        new = " " in first[2].name and not (led in ("P", "A") or apposed or introduced)
        told = described_gender(words[0].lower(), noun, self.language)
        return first[2].name if new and suits(people.persons.gender(first[2]), told) else ""

    def _describes(self, low: str) -> bool:
        return (
            is_description(low, self.language)
            or self.cues.classes.get(low) == ROLE
            or low.endswith(self.cues.compounds)
            or undefined(low, self.language) in self.cues.compounds
        )


def _named(phrase: Phrase, tokens: Sequence[Token]) -> bool:
    """Whether a phrase holds a capitalised word or a role."""
    return any(t.kind == NAME or t.role for t in tokens[phrase.first : phrase.last])


def _is_new(name: Name, start: int) -> bool:
    """Whether a name stands at `start` for the first time."""
    return name.mentions[0].start == start
