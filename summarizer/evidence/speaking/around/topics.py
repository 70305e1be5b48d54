"""Whom a sentence is about, where no verb of saying tells who spoke."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.describing import of_state
from summarizer.evidence.lexicon.meant import WHETHER
from summarizer.evidence.lexicon.saying_turns import (
    ANY,
    POSSESSIVES,
    SUBORDINATING,
    THINGS_PRONOUNS,
)
from summarizer.evidence.lexicon.voices import Voice
from summarizer.evidence.speaking.around.sides import Sides
from summarizer.evidence.speaking.clauses.ahead import past_colon
from summarizer.evidence.speaking.clauses.clause import Clause
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.people.people import People
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import NAME, Token
from summarizer.evidence.speaking.phrases.voiced import phrase_voice


class Topics:
    """Knows whom sentences are about; answers who that is, if it is somebody who may speak."""

    def __init__(self, sides: Sides, people: People) -> None:
        self.sides = sides
        self.people = people
        self.persons = people.persons
        self.text = sides.text
        self.language = sides.language
        self.grammar = sides.grammar

    def of(self, clause: Clause) -> Speaker | None:
        """Whom a sentence is about, if that is somebody who may speak."""
        if clause.tokens and clause.tokens[0].low in WHETHER:
            last = self.persons.last
            return last and replace(last, cue=None)
        phrase = main_subject(clause, len(clause.tokens))
        if phrase is not None and not self.personal(phrase, clause.tokens):
            clause = self.sides.clause(past_colon(clause.tokens))
            phrase = main_subject(clause, len(clause.tokens))
        told = phrase is not None and self.personal(phrase, clause.tokens)
        if self.grammar.verb_second and not told:
            phrase = self._inverted(clause)
        if phrase is None or phrase.first > 6 or not self.personal(phrase, clause.tokens):
            return None
        return self.people.speaker(phrase, clause.tokens, None) if clause.able(phrase) else None

    def _inverted(self, clause: Clause) -> Phrase | None:
        """The person behind the verb of a German sentence: "Die Kosten bezifferte er"."""
        tokens = clause.tokens
        if not tokens:
            return None
        commas = [at for at, token in enumerate(tokens) if token.kind in ",:"] or [len(tokens)]
        first = commas[0] if tokens[0].kind == "S" or tokens[0].low in SUBORDINATING else 1
        last = next((at for at in commas if at > first), len(tokens))
        free = (p for p in clause.phrases if first < p.first < last and not p.governed)
        after = (p for p in free if tokens[p.first - 1].kind in "WVX")
        known = (p for p in after if tokens[p.first].low not in ANY)
        return next((p for p in known if self.personal(p, tokens)), None)

    def personal(self, phrase: Phrase, tokens: Sequence[Token]) -> bool:
        """Whether a phrase is a pronoun, a role or a name in full."""
        own = tokens[phrase.first : phrase.last]
        if phrase.head is not None and self.grammar.capital_nouns:
            named = tokens[phrase.head[0] : phrase.head[1]]  # not "Erfahrungen aus der Schweiz"
        else:
            named = own
        written = self.text[named[0].start : named[-1].end]
        full = phrase.head is not None and len(written.split()) > 1
        if self.grammar.capital_nouns and not phrase.first:  # "Betriebsbedingte Kündigungen"
            full = full and any(token.name is not None for token in named)
        return (
            full
            or (bool(phrase.pronoun) and phrase.pronoun not in THINGS_PRONOUNS)
            or (phrase.first == 0 and own[0].low in POSSESSIVES)
            or any(t.role or (t.name and t.name.kind in ("person", "organization")) for t in own)
            or phrase_voice(tokens, phrase, self.language) is Voice.PERSON
        )

    def of_subject(self, index: int, speaker: Speaker) -> Speaker:
        """`speaker`, or for a pronoun that stands for no name the subject of the last sentence."""
        pronoun = speaker.text.lower()
        if pronoun not in self.persons.cues.genders:
            return speaker
        if speaker.name != speaker.text:
            return self._of_office(index, speaker)
        tokens = self.sides.earlier(index, 1)
        if tokens is None or isinstance(tokens, Speaker):
            return speaker
        clause = self.sides.clause(tokens)
        phrase = main_subject(clause, len(tokens))
        if phrase is None or phrase.pronoun or phrase.governed or not _named(phrase, tokens):
            return speaker
        return replace(speaker, name=self.people.speaker(phrase, tokens, None).name)

    def _of_office(self, index: int, speaker: Speaker) -> Speaker:
        """`speaker`, or the office without a name that the last sentence was about.

        Le préfet n’avait guère goûté. « … », avait-il fait savoir. Not where offices are given
        beside names, which tell whom a pronoun means.
        """
        if self.grammar.close_offices:
            return speaker
        tokens = self.sides.earlier(index, 1)
        if not tokens or isinstance(tokens, Speaker) or speaker.start < tokens[0].start:
            return speaker
        if not any(token.role and of_state(token.low) for token in tokens):
            return speaker
        phrase = main_subject(self.sides.clause(tokens), len(tokens))
        if phrase is None or phrase.first or phrase.head or phrase.pronoun:
            return speaker
        office = tokens[phrase.core - 1]
        if not (office.role and of_state(office.low)):
            return speaker
        return replace(speaker, name=self.people.speaker(phrase, tokens, None).name)


def _named(phrase: Phrase, tokens: Sequence[Token]) -> bool:
    """Whether a phrase holds a capitalised word or a role."""
    return any(t.kind == NAME or t.role for t in tokens[phrase.first : phrase.last])
