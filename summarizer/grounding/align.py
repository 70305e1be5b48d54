"""Align words with a text: where they stand, and whether they are the same.

Equal characters are `exact`; equal after folding typography (`summarizer.text.fold`, and the
case of the first letter) are `normalised`. Words must begin and end where the text's words,
numbers, signs and units do: "5" is not in "4.5", nor in "−5" or "5%". Quotation marks around
the words, and one comma or full stop at their end, belong to the quoting and may be left off;
but a full stop is not the text's question mark, and no sentence begins or ends at a negation.
What is only near is `altered`, with the nearest passage.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.evidence.lexicon.units import BEHIND_NUMBERS
from summarizer.grounding.cutting import with_negation
from summarizer.text import Folded, Match, fold, fold_case

NEAR = 60.0
"""Similarity, in percent of equal words in order, from which a passage counts as near."""

COMMON = 64
"""Occurrences beyond which a word says nothing about the place."""

_TOKEN = re.compile(r"\w+")
_AROUND = "\"'“”„‟«»‘’‚‹›「」『』 \t\r\n\u00a0"
_NUMBER_BEFORE = re.compile(r"(?:\d[.,:’'/]|[$€£¥₹₽₩₺₴₪] ?|[-−–‑+±])\Z")
_NUMBER_AFTER = re.compile(
    rf"[.,:’'/−–‑-]\d|[ \u00a0\u202f]?(?:[%‰°€£¥₹₽]|(?:{BEHIND_NUMBERS})(?!\w))"
)
_ENDING = tuple(",.，。、،۔।")
_ELIDED = re.compile(r"\w[’']\Z")
_CONTRACTED = re.compile(r"(?:t|s|d|m|ll|re|ve)(?!\w)", re.IGNORECASE)
_CUT = re.compile(r"[’'](?!s(?!\w))\w")
_OPENING = re.compile(r"(?:\A|[.!?:…\n“\"„«‚‘'(\[–—])\s*[“\"„«‚‘'(\[]*\Z")


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where words stand in a text.

    Attributes:
        words: as given.
        start, end: the place; for `altered` the nearest passage; 0, 0 for `absent`.
        match: how the words compare with it.
        text: the text's own characters there.
        occurrences: how many places match equally well; more than one is ambiguous.
    """

    words: str
    start: int
    end: int
    match: Match
    text: str
    occurrences: int = 1

    @property
    def ambiguous(self) -> bool:
        """Whether the words stand in several places."""
        return self.occurrences > 1


def align(text: str, words: Sequence[str] | str) -> list[Alignment]:
    """Where each of `words` stands in `text`; in the order given, overlaps allowed.

    Args:
        text: the article's text.
        words: quotations or phrases, each with or without its quotation marks; a string is one.
    """
    aligner = Aligner(text)
    return [aligner.align(one) for one in ([words] if isinstance(words, str) else words)]


class Aligner:
    """Aligns words with one text; what it learns of the text serves all of them."""

    def __init__(self, text: str) -> None:
        self.text = text

    def align(self, words: str) -> Alignment:
        """Where `words` stand."""
        for match, places in ((Match.EXACT, self.exact), (Match.NORMALISED, self.normalised)):
            found = places(words)
            if found:
                start, end = found[0]
                return Alignment(words, start, end, match, self.text[start:end], len(found))
        return self._nearest(words)

    def places(self, words: str) -> list[tuple[int, int]]:
        """Every place where `words` stand, exactly if anywhere, else normalised."""
        return self.exact(words) or self.normalised(words)

    def exact(self, words: str) -> list[tuple[int, int]]:
        """Where the same characters stand."""
        for form in dict.fromkeys((words.strip(), words.strip(_AROUND))):
            found = list(_occurrences(self.text, form))
            if found:
                return found
        return []

    def own_case(self, words: str) -> str:
        """`words` in the article's own capitals, where it has them in others: a headline's."""
        folded = fold(words.strip(_AROUND)).text.strip()
        place = next(_occurrences(fold_case(self._folded.text), fold_case(folded)), None)
        return self._folded.text[slice(*place)] if place else words

    def normalised(self, words: str) -> list[tuple[int, int]]:
        """Where the same words stand after folding."""
        core = fold(words.strip(_AROUND)).text.strip()
        shorter = core[:-1].rstrip("\"' ") if core[-1:] in _ENDING else core
        forms = dict.fromkeys(
            form[:1].swapcase() + form[1:] if swap else form
            for form in (core, shorter)
            for swap in (False, True)
        )
        for form in forms:
            found = [
                self._folded.original(*place)
                for place in _occurrences(self._folded.text, form)
                if (form in (core, shorter) or self._may_change_case(place[0]))
                and (form == core or self._may_stand_alone(*place, core[-1]))
            ]
            if found:
                return found
        return []

    def _may_stand_alone(self, start: int, end: int, closing: str) -> bool:
        """Whether a stretch of the folded text may be given as a sentence ending in `closing`."""
        text = self._folded.text
        asked = closing == "." and text[end : end + 1] == "?"
        return not asked and with_negation(text, start, end) == (start, end)

    def _may_change_case(self, start: int) -> bool:
        """Whether a word of the folded text has its capital, if any, only for where it stands."""
        text = self._folded.text
        if not text[start].isupper():
            return True
        if not _OPENING.search(text, max(start - 4, 0), start):
            return False
        word = re.escape(_TOKEN.match(text, start)[0])  # type: ignore[index]  # a letter is there
        named = re.search(rf"[a-z,] {word}\b", text)
        return named is None or re.search(rf"\b{word.lower()}\b", text) is not None

    @cached_property
    def _folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def _tokens(self) -> list[tuple[str, int, int]]:
        return [(t[0].lower(), t.start(), t.end()) for t in _TOKEN.finditer(self.text)]

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        index = defaultdict(list)
        for position, (token, _, _) in enumerate(self._tokens):
            index[token].append(position)
        return index

    def _nearest(self, words: str) -> Alignment:
        """The passage that shares most words in order: `altered`, or `absent` if none is near."""
        from rapidfuzz import fuzz  # inside: words that stand in the text need no search (10 ms)

        wanted = [token.lower() for token in _TOKEN.findall(words)]
        best, score = (0, 0), 0.0
        for first in self._likely_starts(wanted):
            window = self._tokens[max(first, 0) : first + len(wanted) + 2]
            likeness = fuzz.ratio(wanted, [token for token, _, _ in window[: len(wanted)]])
            if window and likeness > score:
                score = likeness
                shared = [place for place in window if place[0] in wanted] or window
                best = shared[0][1], shared[-1][2]
        if score < NEAR:
            return Alignment(words, 0, 0, Match.ABSENT, "", 0)
        return Alignment(words, *best, Match.ALTERED, self.text[best[0] : best[1]])

    def _likely_starts(self, wanted: Sequence[str]) -> Iterator[int]:
        """Token positions where the words may begin, by the votes of the rarer among them."""
        votes: Counter[int] = Counter()
        for offset, token in enumerate(wanted):
            positions = self._index.get(token, ())
            if len(positions) <= COMMON:
                for position in positions:
                    votes[position - offset] += 1
        for start, _ in votes.most_common(8):
            yield from (start, start - 1, start + 1)


def _occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where `words` stand in `text` as whole words and whole numbers."""
    if not any(character.isalnum() for character in words):
        return
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if _whole(text, start, end):
            yield start, end
        start = text.find(words, start + 1)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether the stretch begins and ends where words, numbers and their signs do."""
    first, last = text[start], text[end - 1]
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    if last.isalnum() and _CUT.match(text, end):  # "can" of "can’t"
        return False
    if _ELIDED.search(before) and _CONTRACTED.match(text, start):
        return False
    if first.isalnum() and (before[-1:].isalnum() or _joined(before[::-1])):
        return False
    if last.isalnum() and (after[:1].isalnum() or _joined(after)):
        return False
    if first.isdigit() and _NUMBER_BEFORE.search(before):
        return False
    return not (last.isdigit() and _NUMBER_AFTER.match(text, end))


def _joined(beside: str) -> bool:
    """Whether a hyphen ties the word to letters beside it (read outwards)."""
    return beside[:1] in ("-", "‑", "\u00ad", "_") and beside[1:2].isalpha()
