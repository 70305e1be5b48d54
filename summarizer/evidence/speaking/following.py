"""The phrase that follows a verb of saying, where it may be the subject."""

from __future__ import annotations

from summarizer.evidence.lexicon.describing import is_description
from summarizer.evidence.lexicon.naming import CALENDAR
from summarizer.evidence.lexicon.saying_auxiliaries import DOING, NORDIC_IT, STANDS
from summarizer.evidence.lexicon.saying_turns import TIMES_TOLD
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.wordlists import word_set
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.passives import Passives
from summarizer.evidence.speaking.tokens import NAME, Token

_NEAR = 12
_MANNER = 5
"""Words between commas that may tell how somebody said it."""
_LATTER = word_set("dieser diese")
"""Who was named last, as a German subject."""


class Following(Passives):
    """A clause read on from a verb."""

    def _right(self, verb: int) -> Phrase | None:
        """The phrase that follows the verb, past adverbs and prepositional phrases."""
        if self._stands(verb):
            return Phrase(verb + 1, verb + 2, verb + 2, None)
        return self._next(verb)

    def _next(self, verb: int) -> Phrase | None:
        index, words = verb + 1, 0
        while index < min(len(self.tokens), verb + _NEAR + 8):
            token = self.tokens[index]
            if token.kind == "P":
                index = self._past(index + 1)
                continue
            if index == verb + 1 and (past := self._past_listener(index)):
                index = past
                continue
            phrase = self._phrase_at(index) or self.words.phrase(self.tokens, index)
            if phrase is not None and (self.words.oblique(token) or self._dates(phrase)):
                index = phrase.last
                continue
            if phrase is not None and self.able(phrase, verb):
                return phrase
            if phrase is not None:
                index = phrase.last  # "kommentierte den Plan", and who did may follow
                continue
            if token.kind == "W" and index == verb + 1 and self._bare(index):
                return Phrase(index, index + 1, index + 1, None)
            if token.low in _LATTER and index == verb + 1 and self._ends(index + 1):
                return Phrase(index, index + 1, index + 1, None, token.low)
            if token.kind not in "XOW#" or words > 3 or self._doing(token):
                return None
            words += token.kind == "W"
            index += 1
        return None

    def _addressed(self, index: int) -> bool:
        """Whether an agency was told, not who told it: "рассказал ТАСС представитель X"."""
        if self.words.cues.articled or index + 1 >= len(self.tokens):
            return False
        token, following = self.tokens[index : index + 2]
        capitals = self.words.text[token.start : token.end].isupper() and len(token.low) > 2
        return capitals and following.kind in "RW"

    def _doing(self, token: Token) -> bool:
        """Whether a Romance gerund has an object of its own: "dice accarezzandole il muso"."""
        return self.language in ("it", "es", "pt") and DOING.search(token.low) is not None

    def _stands(self, verb: int) -> bool:
        """Whether "it" alone is the subject of a Nordic verb: "står det överst"."""
        following = [token.low for token in self.tokens[verb + 1 : verb + 2]]
        stands = self.tokens[verb].low in STANDS and following == [NORDIC_IT]
        return stands and not self._phrase_at(verb + 2)

    def _past_listener(self, index: int) -> int:
        """Where an agency that was told, or what tells the manner between commas, ends; 0 for none.

        "рассказал ТАСС | представитель X", "diz, chorando, | X".
        """
        if self.tokens[index].kind != ",":
            return index + 1 if self._addressed(index) else 0
        behind = range(index + 1, len(self.tokens))
        shut = next((i for i in behind if self.tokens[i].kind == ","), 0)
        inside = self.tokens[index + 1 : shut]
        manner = 0 < len(inside) <= _MANNER and all(token.kind in "WXPA#G" for token in inside)
        return shut + 1 if manner and shut + 1 < len(self.tokens) else 0

    def _past(self, index: int) -> int:
        """Where the noun behind a preposition ends; a second article begins another."""
        start = index
        if self.language == "de" and (led := self._phrase_at(index)) and self._attributive(led):
            return led.last
        while index < len(self.tokens) and self.tokens[index].kind in "AW#X":
            if self.tokens[index].kind == "A" and self.tokens[index - 1].kind == "W":
                return index
            index += 1
        while index < len(self.tokens) and self.tokens[index].kind in "NR":
            if index > start and self._acts_at(index):
                return index  # "сказал после матча главный тренер"
            name = self.tokens[index].name
            if index > start and name is not None and name.kind == "person":
                return index  # "przypomniała na konferencji Anna Nowak"
            index += 1
        return index

    def _acts_at(self, index: int) -> bool:
        """Whether an office stands there, no text, that no article has to lead in.

        In a Romance language behind a name: "disse à Lusa | fonte oficial".
        """
        bare = not self.words.cues.articled
        bare = bare or (self.grammar.noun_first and self.tokens[index - 1].kind == NAME)
        role = self.tokens[index].role and self.tokens[index].kind == "R" and bare
        return role and voice(self.tokens[index].low, self.language) is not Voice.TEXT

    def _attributive(self, phrase: Phrase) -> bool:
        """Whether an attribute stands between article and noun: "die seit Jahren geplante"."""
        return self.tokens[phrase.first].kind == "A" and self.tokens[phrase.first + 1].kind == "P"

    def _dates(self, phrase: Phrase) -> bool:
        """Whether a phrase tells a time: "admitió este martes el alcalde"."""
        own = self.tokens[phrase.first : phrase.last]
        return any(t.low in CALENDAR or t.low in TIMES_TOLD for t in own) and not any(
            t.role or t.name for t in own
        )

    def _ends(self, at: int) -> bool:
        return at >= len(self.tokens) or self.tokens[at].kind in ",.PS:"

    def _bare(self, at: int) -> bool:
        """Whether a lone lower-case word may speak: "skriver ministeriet", "said locals"."""
        low = self.tokens[at].low
        closed = self._ends(at + 1)
        if not self.words.cues.articled and is_description(low, self.language):
            return closed or self.tokens[at + 1].kind == "P"
        if self.grammar.definite_ending:
            return closed and low.endswith(("en", "et", "ne", "na", "er"))
        return self.language == "en" and closed and low.endswith("s") and not low.endswith("ss")
