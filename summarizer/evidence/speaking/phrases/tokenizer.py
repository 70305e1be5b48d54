"""Stretches of a text, cut into tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from summarizer.evidence.items import Name
from summarizer.evidence.lexicon.abbreviations import is_abbreviation
from summarizer.evidence.lexicon.wordforms import STATES
from summarizer.evidence.patterns import UNSPACED
from summarizer.evidence.speaking.phrases.pieces import OPENS, Pieces
from summarizer.evidence.speaking.phrases.tokens import BREAK, NAME, STOP, WORD, Token
from summarizer.evidence.speaking.phrases.vocabulary import vocabulary

NEXT_SENTENCE = re.compile(UNSPACED)
_STATES = frozenset(map(str.lower, STATES))
_OWNING = ("’s", "'s")
_SMALL = frozenset("PSAXCH")
"""Classes of words that name nobody, whatever opens with them."""


class Tokenizer:
    """Turns stretches of one text into tokens.

    Args:
        text: the article.
        language: ISO 639-1 code.
        mentions: where a name is mentioned → where the mention ends, and the name.
    """

    def __init__(self, text: str, language: str, mentions: Mapping[int, tuple[int, Name]]) -> None:
        self.text = text
        self.language = language
        self.mentions = mentions
        self._vocabulary = vocabulary(language)
        self._pieces = _pieces(language)
        self.grammar = self._vocabulary.grammar

    def tokens(self, start: int, end: int) -> list[Token]:
        """The tokens from `start` to `end`."""
        return list(chain.from_iterable(self.sentences(start, end)))

    def sentences(self, start: int, end: int, *, opens: bool = False) -> Iterator[list[Token]]:
        """The tokens from `start` to `end` up to each stop, which is the last of its sentence.

        Args:
            opens: whether a sentence begins at `start`.
        """
        found: list[Token] = []
        mentions = self.mentions
        pieces = self._pieces[opens]
        at = position = start
        for piece in self.text[start:end].split(" "):
            for opening, ending, low, kind, owner, role in pieces[piece]:
                first, after = at + opening, at + ending
                if first < position:
                    continue  # within a name
                if first in mentions and (mention := self._mention(first, after, opens)):
                    token, position = mention, mention.end
                else:
                    token = Token(first, after, low, kind, owner, role)
                if token.kind == STOP and self._abbreviates(found, token):
                    continue
                found.append(token)
                if opens is not (token.kind in OPENS):
                    opens = not opens
                    pieces = self._pieces[opens]
                if token.kind == STOP:
                    yield found
                    found = []
            at += len(piece) + 1
        if found:
            yield found

    def _mention(self, start: int, end: int, opens: bool) -> Token | None:
        """What is mentioned at `start`, unless it is none of a name or less than the word there."""
        stop, name = self.mentions[start]
        owned = self.text[end - 2 : end] in _OWNING
        if stop < end - 2 * owned or self._misread(name, start, end, opens):
            return None
        low = self.text[start:stop].lower()
        owner = self.text[stop : stop + 2] in (*_OWNING, "’ ", "' ")
        role = self._vocabulary.is_role(low)
        return Token(start, stop + 2 if owner else stop, low, NAME, owner, role, name)

    def _misread(self, name: Name, start: int, end: int, opens: bool) -> bool:
        """Whether what was read as a name is none: a word that opens a sentence, a German noun."""
        if self.grammar.capital_nouns and name.kind == "other":
            return True
        if not opens:
            return False
        first = self.text[start:end]
        low = first.lower()
        alone = name.kind == "other" and name.name == first
        if alone and self._vocabulary.is_role(low):
            return True
        kind = self._vocabulary.cues.classes.get(low)
        if kind == "V" and self.grammar.subject_dropped:
            return alone  # "Disse ainda que …"
        return first in self._vocabulary.cues.openers or kind in _SMALL

    def _abbreviates(self, found: Sequence[Token], stop: Token) -> bool:
        """Whether a full stop ends no sentence, by the last two tokens `found` before it."""
        if stop.end - stop.start > 1 or self.text[stop.start] != ".":
            return False
        follows = self.text[stop.end : stop.end + 1]
        if follows.isalnum():
            return not NEXT_SENTENCE.match(self.text, stop.end)
        if follows == ",":
            return True  # "Ana Ruiz of Corvane Corp., said"
        if not found or found[-1].end != stop.start:
            return False
        last = found[-1]
        before = found[-2].kind if len(found) > 1 else ""
        low = last.low
        letter = len(low) == 1 and not low.isdigit()
        if letter and (before == "P" or (low == "x" and before == WORD)):
            return False  # "wrote on X.", "na platformie X."
        initial = letter and low.isalpha() and last.kind in (NAME, WORD)
        party, hyphen, state = low.rpartition("-")
        shown = (hyphen and len(party) == 1) or before == BREAK
        if shown and state in _STATES and self.text[last.start].isupper():
            return True
        counted = self.grammar.dotted_ordinals and low.isdigit() and len(low) < 3
        if counted and before == NAME and self.text[found[-2].start : found[-2].end].isupper():
            return False  # "siger han til TV 2."
        short = is_abbreviation(self.text[last.start : last.end], self.language)
        return initial or counted or short or "." in low


@lru_cache(maxsize=64)
def _pieces(language: str) -> tuple[Pieces, Pieces]:
    """The pieces of `language` inside a sentence, and where one begins, as far as read."""
    known = vocabulary(language)
    return Pieces(known, opens=False), Pieces(known, opens=True)
