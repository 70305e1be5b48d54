"""One clause beside a quotation: its tokens, with its phrases and verbs of saying marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter

from summarizer.evidence.lexicon.saying import VERB
from summarizer.evidence.lexicon.saying_phrases import ALONE, TO, WHICH
from summarizer.evidence.lexicon.saying_regular import infinitives
from summarizer.evidence.lexicon.voices import SPEAKING, Voice, told_of_most
from summarizer.evidence.speaking.phrases.compounds import joined
from summarizer.evidence.speaking.phrases.phrases import (
    Phrase,
    phrase_from,
    phrases,
    with_apposition,
)
from summarizer.evidence.speaking.phrases.tokens import Token
from summarizer.evidence.speaking.phrases.voiced import LOUD, may_speak, phrase_voice
from summarizer.evidence.speaking.phrases.words import Words

_FIRST = attrgetter("first")


@dataclass(slots=True)
class Said:
    """A phrase that says something, and the tokens of its cue."""

    phrase: Phrase
    cue: tuple[int, int] | None


class Clause:
    """The tokens of one sentence, or of what stands of it before or behind a quotation."""

    def __init__(self, text: str, language: str, tokens: Sequence[Token]) -> None:
        self.words = words = Words(text, language, joined(tokens, language))
        self.text = text
        self.tokens = words.tokens
        self.language = language
        self.grammar = words.grammar
        self.cues = words.cues
        self._read: list[Phrase] = []
        self._unread = phrases(words)

    @property
    def phrases(self) -> list[Phrase]:
        """All phrases, in text order."""
        self._read += self._unread
        return self._read

    @cached_property
    def verbs(self) -> list[int]:
        """Where verbs of saying stand."""
        tokens = self.tokens
        verbs = [at for at, token in enumerate(tokens) if token.kind in "VG" and self._is_verb(at)]
        if self.grammar.long_attributes and verbs:  # "der viel kritisierte Minister"
            inside = {at for phrase in self.phrases for at in range(phrase.first, phrase.last)}
            verbs = [at for at in verbs if at not in inside]
        return verbs

    def phrase_at(self, at: int) -> Phrase | None:
        """The phrase that begins at token number `at`; none behind it is read yet."""
        read = self._read_to(at)
        index = bisect_left(read, at, key=_FIRST)
        return read[index] if index < len(read) and read[index].first == at else None

    def phrases_to(self, end: int) -> list[Phrase]:
        """The phrases that end at token number `end` or before; none behind it is read yet."""
        return [phrase for phrase in self._read_to(end) if phrase.last <= end]

    def phrase_to(self, end: int) -> Phrase | None:
        """The phrase that ends at token number `end`."""
        return next((phrase for phrase in self._read_to(end) if phrase.last == end), None)

    def _read_to(self, at: int) -> list[Phrase]:
        """The phrases as far as read, which is up to token number `at` at least."""
        read = self._read
        while not read or read[-1].first < at:
            following = next(self._unread, None)
            if following is None:
                break
            read.append(following)
        return read

    def phrase_from(self, at: int) -> Phrase | None:
        """The phrase at `at` or behind up to two small words."""
        for first in range(at, min(at + 3, len(self.tokens))):
            phrase = self.phrase_at(first) or phrase_from(self.words, first)
            if phrase is not None:
                return phrase
            if self.tokens[first].kind not in "PAWX":
                return None
        return None

    def named_from(self, at: int) -> Phrase | None:
        """The phrase at `at`, with the name that belongs to a role there."""
        phrase = self.phrase_from(at)
        if phrase is None or phrase.head is not None:
            return phrase
        return self._with_name(with_apposition(self.words, phrase))

    def _with_name(self, phrase: Phrase) -> Phrase:
        """A role behind a frame with the name that its complement leads to.

        "Secondo lo storico dell’arte Guido Ferrante".
        """
        at = phrase.last
        if at >= len(self.tokens) or self.tokens[at].low not in self.cues.link:
            return phrase
        while at < min(phrase.last + 4, len(self.tokens)) and self.tokens[at].kind in "WPA":
            at += 1
        if at < len(self.tokens) and self.tokens[at].kind == ",":
            return with_apposition(self.words, replace(phrase, last=at))
        name = self.tokens[at].name if at < len(self.tokens) else None
        if name is None or name.kind != "person" or self.tokens[at - 1].kind != "W":
            return phrase
        return Phrase(phrase.first, at + 1, phrase.core, (at, at + 1))

    def able(self, phrase: Phrase | None, verb: int | None = None) -> Phrase | None:
        """A phrase, if what it stands for may say something."""
        cue = None if verb is None else self.tokens[verb]
        able = phrase is not None and may_speak(self.tokens, phrase, self.language, cue)
        return phrase if able and phrase is not None and not self._shouts(phrase) else None

    def surely(self, phrase: Phrase) -> bool:
        """Whether a phrase is known to stand for who may say something; no guess by its ending."""
        told = phrase_voice(self.tokens, phrase, self.language)
        return told in SPEAKING or (told is Voice.UNKNOWN and not told_of_most(self.language))

    def somebody(self, phrase: Phrase) -> bool:
        """Whether a phrase holds a pronoun, a role or a person's or body's name."""
        own = self.tokens[phrase.first : phrase.last]
        if phrase.pronoun:
            return True
        return any(
            t.role or (t.name is not None and t.name.kind in ("person", "organization"))
            for t in own
        )

    def begins(self, phrase: Phrase) -> bool:
        """Whether a phrase stands where a clause begins."""
        if phrase.first == 0:
            return True
        before = self.tokens[phrase.first - 1]
        return before.kind in ",:SCXO-(Q." or before.low in WHICH

    def ends(self, at: int) -> bool:
        return at >= len(self.tokens) or self.tokens[at].kind in ",.PS:"

    def fronted(self) -> bool:
        """Whether something other than a subject opens the sentence."""
        return bool(self.tokens) and self.tokens[0].kind in "PSOXW"

    def lead_of(self, phrase: Phrase) -> str:
        at = phrase.first - 1
        while at and self.tokens[at].kind in "W#":
            at -= 1
        return self.tokens[at].low

    def _is_verb(self, at: int) -> bool:
        """Whether a word that may be a verb is one: "the report says", not "the claims"."""
        if not at:
            return True
        before = self.tokens[at - 1]
        if before.kind not in "AP" or before.low in TO or before.low in ALONE:
            return True
        return self.tokens[at].kind == VERB and self.tokens[at].low in infinitives(self.language)

    def _shouts(self, phrase: Phrase) -> bool:
        """Whether a phrase is a headline in capitals rather than a name."""
        first, last = self.tokens[phrase.first], self.tokens[phrase.last - 1]
        long = phrase.last - phrase.first > LOUD
        return long and self.text[first.start : last.end].isupper()
