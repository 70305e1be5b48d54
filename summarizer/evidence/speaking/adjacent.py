"""The phrase before a verb of saying, where nothing shows that it is somebody's object."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.saying_phrases import OPENS_CLAUSE, WHICH, WHO
from summarizer.evidence.lexicon.saying_subjects import OBLIQUE_NAMES
from summarizer.evidence.lexicon.voices import Voice
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.following import Following
from summarizer.evidence.speaking.tokens import NAME
from summarizer.evidence.speaking.voiced import phrase_voice


class Adjacent(Following):
    """A clause read back from a verb."""

    def _adjacent(self, left: Sequence[Phrase], verb: int) -> Phrase | None:
        """The phrase next to the verb, if nothing shows that it is somebody's object."""
        if not left:
            return None
        near = left[-1]
        if self._oblique_name(near):
            near = next((p for p in left[:-1] if self._begins(p)), near)  # "X ale Y označil"
        between = self.tokens[self._past_apposition(near) : verb]
        close = len(between) <= 6 and all(t.kind in "XWOP#" for t in between)
        if not close and not self._only_aside(near, verb):
            return None
        if self._begins(near):
            return self._apposed_to(near, left) or self._ahead_of_auxiliary(near, left) or near
        if self._reported(near, verb):
            return near
        others = [p for p in left[:-1] if self._begins(p)]
        if others and any(t.low in WHO for t in self.tokens[others[-1].last : near.first]):
            return others[-1]  # "Smith, who had watched the vote, said"
        if not others or self._cut(others[-1].last, near.first):
            return near
        return self.able(others[-1], verb) or near  # "a word her critics used"

    def _oblique_name(self, phrase: Phrase) -> bool:
        """Whether a Slavic name's ending tells that it is no subject: "Karla Dvorského"."""
        if phrase.head is None or self.words.cues.articled or not phrase.first:
            return False
        ends = OBLIQUE_NAMES.get(self.language, ("\0",))
        return self.tokens[phrase.head[1] - 1].low.endswith(ends)

    def _reported(self, near: Phrase, verb: int) -> bool:
        """Whether an English verb of saying or hearing opens a clause: "heard | Ruiz shouted"."""
        if self.language != "en" or near.last != verb or not near.first:
            return False
        before = self.tokens[near.first - 1]
        return before.low in OPENS_CLAUSE and near.head is not None

    def _ahead_of_auxiliary(self, near: Phrase, left: Sequence[Phrase]) -> Phrase | None:
        """Who opens a German sentence whose object follows: "Ruiz hatte das Verbot begründet"."""
        if self.language != "de" or len(left) < 2 or self.tokens[near.first - 1].kind != "X":
            return None
        first = left[-2]
        between = self.tokens[self._past_apposition(first) : near.first]
        if not self._begins(first) or not between or any(t.kind != "X" for t in between):
            return None
        told = phrase_voice(self.tokens, first, self.language)
        return first if told in (Voice.PERSON, Voice.BODY) else None

    def _past_apposition(self, phrase: Phrase) -> int:
        """Where what follows a phrase begins: behind the comma that ends "the boss, Tom Price,"."""
        named = phrase.head is not None and phrase.head[0] >= phrase.core
        shut = phrase.last < len(self.tokens) and self.tokens[phrase.last].kind == ","
        return phrase.last + (named and shut)

    def _apposed_to(self, near: Phrase, left: Sequence[Phrase]) -> Phrase | None:
        """The name a role stands behind: "Steiner, the director of the agency said"."""
        comma = near.first > 1 and self.tokens[near.first - 1].kind == ","
        if not comma or near.head is not None or self.tokens[near.first].kind == NAME:
            return None
        named = next((p for p in left if p.last == near.first - 1), None)
        if named is None or not named.head or not self._begins(named):
            return None
        person = self.tokens[named.head[0]].name
        told = person is not None and person.kind == "person" and " " in person.name
        return named if told or self.tokens[near.core - 1].role else None

    def _only_aside(self, near: Phrase, verb: int) -> bool:
        """Whether prepositional phrases alone part a phrase from its verb."""
        index = near.last
        while index < verb:
            token = self.tokens[index]
            if token.kind == "P":
                phrase = self._phrase_from(index + 1)
                if phrase is None or phrase.last > verb:
                    return False
                index = phrase.last
            elif token.kind in "XWO#()N":
                index += 1
            else:
                return False
        return True

    def _cut(self, start: int, end: int) -> bool:
        return any(token.kind in ",:SC" for token in self.tokens[start:end])

    def _begins(self, phrase: Phrase) -> bool:
        """Whether a phrase stands where a clause begins."""
        if phrase.first == 0:
            return True
        before = self.tokens[phrase.first - 1]
        return before.kind in ",:SCXO-(Q." or before.low in WHICH
