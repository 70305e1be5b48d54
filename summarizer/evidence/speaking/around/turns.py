"""Who spoke where two people take turns: question and answer, “…?” “…”."""

from __future__ import annotations

from dataclasses import replace

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.saying_turns import ANSWERED, ASKED
from summarizer.evidence.speaking.around.sides import Sides
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.people.people import People
from summarizer.evidence.speaking.people.persons import earlier

_TURNS = 6
"""Quotations looked back over for the other of two."""


class Turns:
    """Knows who has spoken in a conversation; answers whose turn it is."""

    def __init__(self, sides: Sides, people: People) -> None:
        self.sides = sides
        self.people = people
        self.persons = people.persons
        self.text = sides.text
        self.quotations = sides.quotations
        self.done = sides.done

    def other(self, index: int) -> Speaker | None:
        """Who else takes part, when quotation number `index` answers or asks without a cue.

        “Why not?” “Nobody ever had.” — two quotations with nothing between them, one a question,
        are two people's; a question that such an answer follows is not the last speaker's.
        """
        before = self.done[-1]
        if before.speaker is None:
            return None
        asks = self._asks(index)
        if self._bare(index):
            turned = asks != self._asks(index - 1)
        else:
            last = index + 1 == len(self.quotations)
            turned = asks and not last and self._bare(index + 1) and not self._asks(index + 1)
            turned = turned and "\n" not in self.sides.between(index)
        if not turned:
            return None
        for earlier_one in reversed(self.done[-_TURNS:-1]):
            speaker = earlier_one.speaker
            if speaker is not None and speaker.name != before.speaker.name:
                return replace(speaker, cue=None)
        for start, end, name in earlier(self.persons.placed, before.start - 1):
            if name.name != before.speaker.name:
                plain = self.persons.plain(name.name)
                return Speaker(plain, self.text[start:end], start, end, None)
        return None

    def _asks(self, index: int) -> bool:
        return self.sides.stop(index) == "?"

    def _bare(self, index: int) -> bool:
        """Whether nothing but a space stands between a quotation and the one before it."""
        return self.sides.between(index) in (" ", "\u00a0")

    def answered(self, index: int) -> Speaker | None:
        """Who goes on in a paragraph of only words, behind an answer or an unsigned question."""
        before = self.done[-1]
        between = self.text[before.end : self.quotations[index].start]
        if before.speaker is None or not between.endswith("\n") or self.sides.before(index):
            return None
        if len(self.sides.gaps.tail(index).all()) != 1:
            return None
        asked = self.done[-2].speaker if len(self.done) > 1 else None
        cue = before.speaker.cue
        if cue is None:
            unsigned = self.text[before.inner_end - 1] == "?" and not between.strip()
            other = unsigned and asked is not None and asked.name != before.speaker.name
            return replace(asked, cue=None) if other and asked else None
        if cue.lower() not in ANSWERED:
            return None
        if asked is None or asked.name == before.speaker.name:
            asked = self._asker(index - 1)
        return replace(asked, cue=None) if asked else None

    def _asker(self, index: int) -> Speaker | None:
        """Who asks, in the sentence before quotation number `index`, what it answers."""
        tokens = self.sides.earlier(index, 1)
        if tokens is None or isinstance(tokens, Speaker):
            return None
        clause = self.sides.clause(tokens)
        verb = next((v for v in clause.verbs if tokens[v].low in ASKED), None)
        phrase = main_subject(clause, verb) if verb is not None else None
        return self.people.speaker(phrase, tokens, None) if phrase is not None else None
