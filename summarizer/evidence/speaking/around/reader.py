"""Goes through the quotations of one text and asks in order who said each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import (
    Mention,
    Name,
    Quotation,
    QuotationKind,
    Sentence,
    Speaker,
)
from summarizer.evidence.lexicon.saying import cues
from summarizer.evidence.lexicon.saying_auxiliaries import NORDIC_IT
from summarizer.evidence.quoting.scan import part_of
from summarizer.evidence.speaking.around.carrying import Carrying
from summarizer.evidence.speaking.around.contexts import Contexts
from summarizer.evidence.speaking.around.introductions import Introductions
from summarizer.evidence.speaking.around.kinds import Kinds
from summarizer.evidence.speaking.around.own_sentence import OwnSentence, Told
from summarizer.evidence.speaking.around.sides import Sides
from summarizer.evidence.speaking.around.subjectless import Subjectless
from summarizer.evidence.speaking.around.topics import Topics
from summarizer.evidence.speaking.around.turns import Turns
from summarizer.evidence.speaking.people.layout import Layout
from summarizer.evidence.speaking.people.people import People
from summarizer.evidence.speaking.phrases.tokenizer import Tokenizer

_LOOKED_AT = 4
"""Quotations looked back over for the last that is no name."""


class Reader:
    """Knows what may tell who spoke; answers who said each quotation of a text, and of what kind.

    The sentence itself is asked first, then the quotation before, then the sentences before.

    Args:
        text, language: the article.
        quotations: as found by their marks, in text order.
        sentences, names: what else was read.
    """

    def __init__(
        self,
        text: str,
        language: str,
        quotations: Sequence[Quotation],
        sentences: Sequence[Sentence],
        names: Sequence[Name],
    ) -> None:
        layout = Layout(text, quotations, sentences)
        self.people = people = People(layout, language, cues(language), names)
        tokenizer = Tokenizer(text, language, people.persons.mentions)
        self.sides = sides = Sides(tokenizer, quotations)
        self.kinds = Kinds(sides, people.persons)
        self.own_sentence = OwnSentence(sides, people, Subjectless(sides, people))
        self.topics = Topics(sides, people)
        self.contexts = Contexts(sides, self.kinds, self.topics, people)
        self.turns = Turns(sides, people)
        self.carrying = Carrying(sides, people)
        self.introductions = Introductions(people.persons, quotations)
        self.quotations = quotations
        self.done = sides.done

    def read(self) -> list[Quotation]:
        """The quotations with their speakers, kinds and parts, in text order."""
        for index in range(len(self.quotations)):
            self.done.append(self._attributed(index))
            self.people.persons.last = self.done[-1].speaker or self.people.persons.last
        self._spread_back()
        return self.done

    def _attributed(self, index: int) -> Quotation:
        """Quotation number `index` with its speaker and kind; those before it are `done`."""
        quotation = self.quotations[index]
        before = next((q for q in self.done[:-_LOOKED_AT:-1] if q.kind != "other"), None)
        opened = before if before is not None and _same_statement(before, quotation) else None
        known = opened is not None and opened.speaker is not None
        speaker, direct = Told(None, False) if known else self.own_sentence.told(index)
        if speaker is not None and speaker.text.lower() == NORDIC_IT:
            return quotation  # "”…”, står det överst"
        if opened is not None:
            quotation = _of_kind(quotation, opened.kind)
            speaker = opened.speaker or speaker
        elif before is not None and self.carrying.interrupts(index, before):
            quotation = self._join(_of_kind(quotation, before.kind))
            speaker = before.speaker or speaker
        if self.kinds.states(index, quotation, direct=direct):
            quotation = _of_kind(quotation, "statement")
        if speaker is not None and before is not None and before.speaker is None:
            self.carrying.hand_back(index, speaker)
        if speaker is None and before is not None:
            speaker = self.turns.other(index)
            if speaker is not None and quotation.inner[-1] in ".!?":
                quotation = _of_kind(quotation, "statement")
            speaker = speaker or self._carried(index, before)
        speaker = speaker or self.contexts.shown_behind(index)
        speaker = speaker or self.contexts.speaker(index, direct=direct)
        speaker = speaker or self.contexts.of_clause(index)
        if speaker is not None:
            speaker = self.introductions.introduced(index, speaker)
            speaker = self.topics.of_subject(index, speaker)
        kind = self.kinds.kind(index, quotation, speaker, direct=direct)
        return _given(quotation, None if kind == "other" else speaker, kind)

    def _carried(self, index: int, before: Quotation) -> Speaker | None:
        """Who goes on speaking, or answers, behind the quotation `before`."""
        answered = self.turns.answered(index) or self.carrying.closing(index, before)
        return answered or self.carrying.carried(index, before)

    def _join(self, quotation: Quotation) -> Quotation:
        """`quotation` with the parts of the statement it goes on with; they are told of it."""
        done, before = self.done, self.done[-1]
        parts = (*(before.parts or (part_of(before),)), *(quotation.parts or (part_of(quotation),)))
        for index in range(len(done) - 1, max(len(done) - len(before.parts or "1") - 1, -1), -1):
            done[index] = _given(done[index], done[index].speaker, done[index].kind, parts)
        return _given(quotation, quotation.speaker, quotation.kind, parts)

    def _spread_back(self) -> None:
        """Give a speaker named at the end of a statement in several paragraphs to all of them."""
        for index in range(len(self.done) - 2, -1, -1):
            one, later = self.done[index : index + 2]
            if one.speaker is None and later.speaker and _same_statement(one, later):
                self.done[index] = replace(one, speaker=replace(later.speaker, cue=None))


def _of_kind(quotation: Quotation, kind: QuotationKind) -> Quotation:
    """`quotation`, or one like it of another kind."""
    return quotation if quotation.kind == kind else _given(quotation, quotation.speaker, kind)


def _given(
    quotation: Quotation,
    speaker: Speaker | None,
    kind: QuotationKind,
    parts: tuple[Mention, ...] | None = None,
) -> Quotation:
    """`quotation` with its speaker, kind and parts: three times as fast as `replace`."""
    one = quotation
    inner = one.inner_start, one.inner_end
    parts = one.parts if parts is None else parts
    return Quotation(one.start, one.end, one.text, *inner, kind, speaker, parts)


def _same_statement(before: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation goes on with the paragraph before it."""
    parts = quotation.parts
    return len(parts) > 1 and bool(before.parts) and parts[0] == before.parts[0]
