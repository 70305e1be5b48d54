"""Phrases around quotations, as far as finding out who spoke needs them.

No grammar is parsed: runs of words that may name somebody ("the ministry’s spokesman John
Smith", "la policía", "Merkel") become phrases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.evidence.lexicon.cues import word_set
from summarizer.evidence.tokens import BREAK, CLOSE, NAME, OPEN, WORD, Token, Tokenizer

_LONGEST = 14
"""Words a phrase may have."""
_ALONE = word_set("another one some many others both most several")
_GENITIVE = word_set("des der eines einer seines seiner ihres ihrer")
_OBLIQUE = word_set(
    "den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem dieses "
    "keinen keinem"
)
"""German articles of a noun that is no subject."""
_THIS_ONE = word_set("der die")
_ADVERBS = word_set(
    "auch noch nun jetzt dann dort hier heute gestern bereits schon erst nicht sehr"
)
_TITLES = word_set("mr mrs ms dr prof sir hon rev")


@dataclass(slots=True)
class Phrase:
    """What may name a speaker.

    Attributes:
        first, last: its tokens, complement and apposition included, end exclusive.
        core: where its own words end, without complement and apposition.
        head: the tokens that name the person or body, or None for a role or a pronoun.
        pronoun: the pronoun it consists of, or "".
        governed: whether a preposition or "to"-like word leads it in.
    """

    first: int
    last: int
    core: int
    head: tuple[int, int] | None
    pronoun: str = ""
    governed: bool = False


class Words(Tokenizer):
    """Turns tokens into phrases."""

    def phrases(self, tokens: Sequence[Token]) -> list[Phrase]:
        """The phrases of a stretch, in text order."""
        found: list[Phrase] = []
        at = 0
        while at < len(tokens):
            phrase = self.phrase(tokens, at)
            if phrase is None:
                at += 1
                continue
            phrase.governed = self._governed(tokens, at) or self.oblique(tokens[at])
            found.append(phrase)
            at = phrase.last
        return found

    def _governed(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a preposition leads a phrase in; a German one may stand before adjectives."""
        while self.german and at and tokens[at - 1].kind in "W#":
            at -= 1
        return at > 0 and tokens[at - 1].kind in "P("

    def oblique(self, token: Token) -> bool:
        """Whether an article says that its noun is no subject: "den Plan"."""
        return self.german and token.kind == "A" and token.low in _OBLIQUE

    def phrase(self, tokens: Sequence[Token], at: int) -> Phrase | None:
        """The phrase that begins at token number `at`, if one does."""
        kind = tokens[at].kind
        if kind == "H":
            return Phrase(at, at + 1, at + 1, None, tokens[at].low)
        if kind not in "ANR#":
            return None
        if self._demonstrative(tokens, at):
            return Phrase(at, at + 1, at + 1, None, tokens[at].low)
        core = self._core(tokens, at)
        if core == at + 1 and tokens[at].low in _ALONE and tokens[core : core + 1]:
            return Phrase(at, core, core, None) if tokens[core].kind == "V" else None
        if core == at + 1 == 1 and self._opens_as_adjective(tokens):
            return Phrase(0, 2, 2, None)
        if core == at or not any(t.kind in "NR" or (t.kind == WORD) for t in tokens[at:core]):
            return None
        head = self._head(tokens, at, core)
        last = self._complement(tokens, self._past_brackets(tokens, core))
        if head is None and (named := self._trailing(tokens, core, last)):
            return Phrase(at, last, core, named)
        last = self._past_brackets(tokens, last)
        if head is None and (named := self._apposition(tokens, last)):
            rest = tokens[named[1] : named[1] + 1]
            closed = bool(rest) and rest[0].kind == BREAK
            role = any(t.role for t in tokens[at:core])
            governed = self._governed(tokens, at)
            if ((role or closed) and not governed) or (self.german and role and closed):
                return Phrase(at, named[1], core, named)
        return Phrase(at, last, core, head)

    def _trailing(self, tokens: Sequence[Token], core: int, last: int) -> tuple[int, int] | None:
        """The person a complement runs into: "the CEO of the Refugee Council Enver Solomon"."""
        name = tokens[last - 1].name if last > core else None
        if name is None or name.kind != "person" or tokens[last - 1].owner:
            return None
        at = last - 2
        while at > core and tokens[at].low in _TITLES:
            at -= 1
        body = at > core and tokens[at].kind == NAME and not tokens[at].role
        return (last - 1, last) if body and not tokens[at].owner else None

    def _demonstrative(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a German article is a pronoun: "Der habe gesagt"."""
        if not self.german or tokens[at].low not in _THIS_ONE or at + 1 >= len(tokens):
            return False
        return tokens[at + 1].kind in "XV" and tokens[at + 1].low not in _ADVERBS

    def _opens_as_adjective(self, tokens: Sequence[Token]) -> bool:
        """Whether a capital is the sentence's: "Shocked locals said"."""
        lone = tokens[0].kind == NAME and tokens[0].name is None
        return lone and len(tokens) > 2 and tokens[1].kind == WORD and tokens[2].kind == "V"

    def _core(self, tokens: Sequence[Token], at: int) -> int:
        """Where the words that belong together end."""
        index, stop = at, min(len(tokens), at + _LONGEST)
        while index < stop and tokens[index].kind in "A#":
            index += 1
        article = index > at
        noun, end = False, index
        while index < stop:
            token = tokens[index]
            if token.kind in "NR":
                noun, end = not token.owner, index + 1
                article = article or token.owner
            elif token.kind in "W#" and self._leads_on(tokens, index, stop):
                pass
            elif token.kind in "W#" and article and not noun and index - at < 5 and not self.german:
                end = index + 1
            elif not (token.kind == "A" and noun and self.german and token.low in _GENITIVE):
                break
            index += 1
        return end

    def _leads_on(self, tokens: Sequence[Token], index: int, stop: int) -> bool:
        """Whether a noun or name follows within three more words."""
        for later in tokens[index : min(index + 3, stop)]:
            if later.kind in "NR":
                return True
            if later.kind not in "W#":
                return False
        return False

    def _head(self, tokens: Sequence[Token], at: int, core: int) -> tuple[int, int] | None:
        """The tokens of the name a phrase holds; None when it ends in a role."""
        people = [
            i
            for i in range(at, core)
            if (name := tokens[i].name) and name.kind == "person" and not tokens[i].owner
            if i == at or tokens[i - 1].low not in _GENITIVE or i - 1 == at
        ]
        if people and not any(t.role and t.kind == "R" for t in tokens[people[-1] + 1 : core]):
            last = people[-1] + 1
            surname = self.german and " " not in tokens[last - 1].low and last < core
            goes_on = surname and tokens[last].kind == NAME and tokens[last].name is None
            return people[-1], last + goes_on
        end = core
        start = end
        while start > at and tokens[start - 1].kind == "N" and not tokens[start - 1].owner:
            if tokens[start - 1].role and tokens[start - 1].name is None:
                break
            start -= 1
        if start == end or (
            self.german and tokens[at].kind == "A" and tokens[end - 1].name is None
        ):
            return None
        if tokens[at].kind == "A" and tokens[at].low not in ("the",) and start > at + 1:
            return start, end
        return start, end

    def _complement(self, tokens: Sequence[Token], at: int) -> int:
        """Where "for the ministry" behind a phrase ends."""
        for _ in range(3):
            if at + 1 >= len(tokens) or tokens[at].low not in self.cues.link:
                break
            if tokens[at].kind not in "PA" or tokens[at + 1].kind not in "ANR#":
                break
            core = self._core(tokens, at + 1)
            if core <= at + 1:
                break
            at = core
        return at

    def _past_brackets(self, tokens: Sequence[Token], at: int) -> int:
        """Where brackets behind a phrase end: "le maire (PS) de la ville"."""
        if at < len(tokens) and tokens[at].kind == OPEN:
            for index in range(at + 1, min(at + 6, len(tokens) - 1)):
                if tokens[index].kind == CLOSE:
                    return index + 1
        return at

    def _apposition(self, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        """The person named behind a role and a comma: "the mayor, John Smith,"."""
        if at + 1 >= len(tokens):
            return None
        index = at + (tokens[at].kind == BREAK)
        if tokens[index].kind == "A" and index > at:
            named = self._apposition(tokens, index) if tokens[index + 1 : index + 2] else None
            return named if named and tokens[named[0]].name is not None else None
        end = self._core(tokens, index) if tokens[index].kind in "NRA" else index
        for i in range(index, end):
            if (name := tokens[i].name) and name.kind == "person" and not tokens[i].owner:
                return i, i + 1
        closed = end >= len(tokens) or tokens[end].kind in ",.:V)("
        body = tokens[end - 1].name if end > index else None
        if body is not None and body.kind == "organization" and tokens[end : end + 1]:
            return (end - 1, end) if tokens[end].kind == BREAK else None
        name = tokens[index].name
        lone = end == index + 1 and tokens[at - 1].role and (name is None or name.kind == "other")
        several = end > index + 1 or (lone and tokens[end : end + 1] != [])
        capitals = several and all(t.kind == NAME for t in tokens[index:end])
        if index > at and capitals and closed and not any(t.role for t in tokens[index:end]):
            return index, end
        return None
