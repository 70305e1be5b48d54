"""Words and marks around quotations, told apart in a dozen classes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from summarizer.evidence.items import Name
from summarizer.evidence.lexicon.describing import is_description, undefined
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.saying import Cues
from summarizer.evidence.lexicon.voices import SPEAKING, voice
from summarizer.evidence.lexicon.wordforms import (
    ABBREVIATIONS,
    ADVERBS,
    CONTRACTED,
    DEPUTY,
    SLAVIC_SOMEBODY,
    SLAVIC_SURNAME,
    STATES,
    WHOLE_WORDS,
)
from summarizer.evidence.patterns import UNSPACED

_JOINTS = rf"(?:[’'\-‑&/@]|\.(?!{UNSPACED}))"
"""What may join the parts of one word."""
_WORD = rf"[^\W_]+(?:{_JOINTS}[^\W_]+)*"
_FIGURES = r"(?:[^\W\d_]\.){2,}|\d[\d.,:/]*\d(?![\w-])"
_WORD_ALONE, _MARKS_ALONE = rf"[^\W\d_][^\W_]++(?!{_JOINTS})", r"[.!?…]++|[,;:()\[\]–—―]"
_PLAIN = rf"{_WORD_ALONE}|{_MARKS_ALONE}"
"""Nine tokens of ten, tried first: that halves the time."""
NEXT_SENTENCE = re.compile(UNSPACED)
_TOKEN = re.compile(rf"{_PLAIN}|{_FIGURES}|{_WORD}[’']?|-")
_PRONOUN = r"-(?:t-)?(?:il|elle|on|ils|elles|je)\b"
_ELIDED = re.compile(
    rf"{_PLAIN}|[^\W\d_]{{1,5}}[’'](?=\w)|(?<=\w){_PRONOUN}|{_FIGURES}|"
    rf"[^\W_]+(?:(?!{_PRONOUN}){_JOINTS}[^\W_]+)*|-"
)
_ENDED = re.compile(rf"{_WORD_ALONE}|:(?<=\w:)[a-zåäö]{{1,5}}\b|{_TOKEN.pattern}")
"""The same where a colon parts an ending from an acronym: "vd:n", "SMHI:s"."""
NAME, NUMBER, WORD, STOP, BREAK, OPEN, CLOSE, COLON, DASH = (
    "N",
    "#",
    "W",
    ".",
    ",",
    "(",
    ")",
    ":",
    "-",
)
_MARKS = {",": BREAK, ";": BREAK, ":": COLON, "(": OPEN, "[": OPEN, ")": CLOSE, "]": CLOSE}
OPENER = "O"
_STATES = frozenset(map(str.lower, STATES))
_OPENS = frozenset((STOP, COLON))
"""Classes behind which a sentence begins."""
_CLITIC = re.compile(r"(\w{3,})-(?:[oa]s?|lhes?|se|me|nos)$")
"""A Portuguese verb with its object: "descreve-o"."""
_OWNING = ("’s", "'s")
_ARABIC = re.compile(r"(?:a[lnrstz]|el|ash|bin)-[A-Z]")
"""Names that begin small: "al-Zawahiri"."""


class Token(NamedTuple):
    """A word or mark: its place, its lower-case form, its class, the name it mentions."""

    start: int
    end: int
    low: str
    kind: str
    name: Name | None = None
    owner: bool = False
    role: bool = False


_token_of = tuple.__new__
"""Half the time of `Token(…)`, for what is made of every word around a quotation."""

_MOST_WORDS, _LONGEST_WORD = 20_000, 50
"""Words of a language that are remembered from text to text, and letters of one."""
_Read = tuple[str, str, None, bool, bool]
"""Of a word, what its token ends with: its lower-case form, its class, no name, whether it owns,
whether it is a role."""


@lru_cache(maxsize=64)
def _known(language: str) -> tuple[dict[str, _Read], dict[str, _Read]]:  # noqa: ARG001 (the key)
    """What words of a language are inside a sentence, and where one begins, as far as read."""
    return {}, {}


class Tokenizer:
    """Turns stretches of one text into tokens."""

    def __init__(
        self, text: str, language: str, cues: Cues, mentions: Mapping[int, tuple[int, Name]]
    ) -> None:
        self.text = text
        self.cues = cues
        self.mentions = mentions
        self.known = _known(language)
        self.adverb = ADVERBS.get(language)
        self.language = language
        self.grammar = traits = grammar(language)
        self.contracted = CONTRACTED.get(language, frozenset())
        self.german = language == "de"
        self.whole_words = WHOLE_WORDS.get(language, frozenset())
        self.pattern = _ELIDED if traits.elided else _ENDED if traits.colon_endings else _TOKEN

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
        known = self.known[opens]
        position = start
        ended = self.grammar.colon_endings
        for match in self.pattern.finditer(self.text, start, end):
            first, after = match.span()
            if first < position or (ended and after > first + 1 and self.text[first] == ":"):
                continue  # within a name, or an ending
            if first in mentions or (read := known.get(match[0])) is None:
                token = self._token(first, after, opens)
                position = token.end
                kind = token.kind
            else:
                token = _token_of(Token, (first, after) + read)  # noqa: RUF005 (half the time)
                kind = read[1]
            if kind == STOP and self._abbreviates(found, token):
                continue
            found.append(token)
            if opens is not (kind in _OPENS):
                opens = not opens
                known = self.known[opens]
            if kind == STOP:
                yield found
                found = []
        if found:
            yield found

    def _token(self, start: int, end: int, opens: bool) -> Token:
        mention = self.mentions.get(start)
        owned = self.text[end - 2 : end] in _OWNING
        covers = mention is not None and mention[0] >= end - 2 * owned
        if mention is not None and covers and not self._misread(mention[1], start, end, opens):
            low = self.text[start : mention[0]].lower()
            owner = self.text[mention[0] : mention[0] + 2] in (*_OWNING, "’ ", "' ")
            stop = mention[0] + (2 if owner else 0)
            return Token(start, stop, low, NAME, mention[1], owner, self._is_role(low))
        word = self.text[start:end]
        if word[0] == "-" and end - start > 1:  # French "dit-il"
            start = end - len(word.rpartition("-")[2])
            return Token(start, end, self.text[start:end].lower(), "H")
        return Token(start, end, *(self.known[opens].get(word) or self._read(word, opens)))

    def _read(self, word: str, opens: bool) -> _Read:
        """What a word is, which is remembered unless there is no end to it."""
        low = word.lower().replace("’", "'")
        owner = low.endswith(("'s", "s'"))
        read = low, self._kind(word, low, opens), None, owner, self._is_role(low)
        known = self.known[opens]
        if len(known) >= _MOST_WORDS:
            known.clear()
        if len(word) <= _LONGEST_WORD:
            known[word] = read
        return read

    def _misread(self, name: Name, start: int, end: int, opens: bool) -> bool:
        """Whether what was read as a name is none: a word that opens a sentence, a German noun."""
        if self.german and name.kind == "other":
            return True
        first = self.text[start:end]
        if opens and name.kind == "other" and name.name == first and self._is_role(first.lower()):
            return True
        kind = self.cues.classes.get(first.lower(), "")
        if opens and kind == "V" and self.grammar.subject_dropped:
            return name.kind == "other" and name.name == first  # "Disse ainda que …"
        return opens and (first in self.cues.openers or kind in tuple("PSAXCH"))

    def _kind(self, word: str, low: str, opens: bool) -> str:
        first = word[0]
        if not first.isalnum():
            return _MARKS.get(first, STOP if first in ".!?…" else DASH)
        kind = self.cues.classes.get(low.replace("'", "’") if low[-1] == "'" else low)
        if kind is None and self.grammar.tied_objects and (verb := _CLITIC.match(low)):
            kind = self.cues.classes.get(verb[1])
        if first.isdigit():
            tail = word.partition("-")[2]
            return (NAME if tail[0].isupper() else WORD) if tail[:1].isalpha() else NUMBER
        if first.islower() or not word[0].isupper():
            return kind or (NAME if _ARABIC.match(word) or self._dotted(word) else WORD)
        if opens and kind and (kind not in "RVH" or (kind == "V" and self.grammar.subject_dropped)):
            return kind
        adverb = self.adverb.search(word) if opens and self.adverb else None
        if opens and (adverb or word in self.cues.openers):
            return OPENER
        short = len(word) < 5 or kind == "H"
        if kind in ("H", "A") and short and not word.isupper():
            return kind
        return NAME if not opens or self._may_name(low) else WORD

    def _dotted(self, word: str) -> bool:
        """Whether a German body writes itself small and with a stop: "ver.di", "taz.de"."""
        return self.german and "." in word[2:-1] and word.replace(".", "").isalpha()

    def _may_name(self, low: str) -> bool:
        """Whether a word that opens a sentence, and is no known name, may be who acts in it."""
        language = self.language
        if language in ("en", "de") or self._is_role(low) or is_description(low, language):
            return True
        if low in SLAVIC_SOMEBODY or voice(low, language) in SPEAKING:
            return True
        if self.grammar.definite_ending:
            return undefined(low, language) != low or low[-1] == "s"
        return not self.cues.articled and SLAVIC_SURNAME.search(low) is not None

    def _is_role(self, low: str) -> bool:
        classes = self.cues.classes
        deputy = DEPUTY.match(low)
        if classes.get(low) == "R" or (deputy and classes.get(low[deputy.end() :]) == "R"):
            return True
        return bool(self.cues.compounds) and low.endswith(self.cues.compounds)

    def _abbreviates(self, found: Sequence[Token], stop: Token) -> bool:
        """Whether a full stop ends no sentence, by the last two tokens `found` before it."""
        if stop.end - stop.start > 1 or self.text[stop.start] != ".":
            return False
        if self.text[stop.end : stop.end + 1].isalnum():
            return not NEXT_SENTENCE.match(self.text, stop.end)
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
        short = low in ABBREVIATIONS and low not in self.whole_words
        return initial or counted or short or "." in low
