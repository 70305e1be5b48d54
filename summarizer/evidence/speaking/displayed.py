"""Whose words a headline, a standfirst or a heading quotes: whoever says them further down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from summarizer.evidence.items import Quotation, QuotationKind, Speaker
from summarizer.evidence.lexicon.saying_phrases import DEFINITE
from summarizer.evidence.quoting.kinds import titled
from summarizer.evidence.speaking.around.reader import Reader
from summarizer.evidence.speaking.clauses.ahead import said_ahead

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_PARAGRAPH = re.compile(r"[^\n]+")
_STOPS = tuple(".!?…")
_SHORT = 3
"""Words below which only what stands above an article is taken for words said again below."""
_LINES, _FAR = 3, 1500
"""Paragraphs, and characters, that a headline, a standfirst and a first sentence may take."""
_LONGEST = 200
"""Characters of a line that may be a heading."""
_SEARCHED = 12_000
"""Characters below a headline in which its words may be reported without marks."""
_LEAST = 4
"""Letters of a word that may say them by itself."""

Key = tuple[str, ...]


def displayed(reader: Reader, done: Sequence[Quotation]) -> list[Quotation]:
    """`done`, with speakers for what stands above others' words and repeats them."""
    lines = _Displayed(reader, done)
    found = list(done)
    for index in lines.open:
        found[index] = lines.resolved(index)
    return found


class _Displayed:
    """Looks the quotations of display lines up in the rest of an article."""

    def __init__(self, reader: Reader, done: Sequence[Quotation]) -> None:
        self.reader = reader
        self.text = reader.sides.text
        self.done = done
        persons = reader.people.persons
        self.names = persons.names | {name.name for _, _, name in persons.bodies}
        self.above = self._end_of_head()
        self.open = [i for i, quotation in enumerate(done) if self._displayed(quotation)]
        self.places = self._look_up() if self.open else {}

    def _end_of_head(self) -> int:
        """Where the first whole sentence below the headline ends, and a standfirst with it."""
        end = 0
        for line in islice(_PARAGRAPH.finditer(self.text, 0, _FAR), _LINES):
            end = line.end()
        return end

    def _displayed(self, quotation: Quotation) -> bool:
        """Whether a quotation that nobody named says stands in a headline or heading."""
        if quotation.speaker is not None and quotation.speaker.name in self.names:
            return False
        if quotation.start >= self.above and not self._heads(quotation):
            return False
        return not self.reader.kinds.names_work(quotation)

    def _heads(self, quotation: Quotation) -> bool:
        """Whether a quotation stands in a short line without a stop."""
        text = self.text
        start = text.rfind("\n", max(quotation.start - _LONGEST, 0), quotation.start) + 1
        end = text.find("\n", quotation.end, quotation.end + _LONGEST)
        short = (start or quotation.start < _LONGEST) and 0 < end <= start + _LONGEST
        return bool(short) and not text[start:end].rstrip(" ’”'\"»").endswith(_STOPS)

    def _look_up(self) -> dict[Key, list[int]]:
        """Where the first words of what was quoted in display lines are said."""
        places: dict[Key, list[int]] = {_key(self.done[i]): [] for i in self.open}
        sizes = {len(key) for key in places}
        firsts = {key[0] for key in places}
        longest = {max(key, key=len) for key in places}
        for index, quotation in enumerate(self.done):
            if quotation.kind == "other" or quotation.speaker is None:
                continue
            low = _lowered(quotation)
            if not any(map(low.__contains__, longest)):
                continue  # it lacks a word of each: the common case
            words = _words(quotation)
            starts = [at for at, word in enumerate(words) if word in firsts]
            for key in {words[at : at + size] for at in starts for size in sizes} & places.keys():
                places[key].append(index)
        return places

    def resolved(self, index: int) -> Quotation:
        """Quotation number `index`, with the speaker of the same words if there is one."""
        quotation = self.done[index]
        words = _words(quotation)
        same = [i for i in self._same(index, words) if self._may_repeat(quotation, self.done[i])]
        same.sort(key=lambda i: not self._named(self.done[i]))
        if same and (self._named(self.done[same[0]]) or quotation.speaker is None):
            return self._given(quotation, self.done[same[0]].speaker)
        if quotation.start < self.above and quotation.kind != "statement" and len(words) >= _SHORT:
            quotation = self._given(quotation, self._told(quotation, words))
        return self._given(quotation, self._bearer(quotation))

    def _bearer(self, quotation: Quotation) -> Speaker | None:
        """Who turns out to hold the office that a headline gives: "Mayor quits: “…”"."""
        speaker, people = quotation.speaker, self.reader.people
        below = quotation.start >= self.above or "\n" in self.text[: quotation.start].strip()
        if speaker is None or below:
            return speaker
        *article, noun = speaker.text.lower().split()
        office = people.persons.is_role(noun) and set(article) <= DEFINITE
        at = min(len(self.text), _FAR)
        held = people.descriptions.bearers.of(noun, (), at) if office else ""
        return replace(speaker, name=held) if held else speaker

    def _named(self, quotation: Quotation) -> bool:
        return quotation.speaker is not None and quotation.speaker.name in self.names

    def _same(self, index: int, words: Key) -> Iterator[int]:
        """The quotations further down that hold all of `words` in this order."""
        for place in self.places.get(_key(self.done[index]), ())[:8]:
            if place > index and _holds(_words(self.done[place]), words):
                yield place

    def _may_repeat(self, quotation: Quotation, said: Quotation) -> bool:
        """Whether a quotation is no name that only looks like words somebody said."""
        words = quotation.inner.split()
        if len(_words(quotation)) == len(_words(said)):
            return True
        if len(words) >= _SHORT:
            return not titled(words, self.reader.sides.language) or quotation.inner.isupper()
        lower = quotation.inner[:1].islower() or (len(words) > 1 and words[1].islower())
        return quotation.start < self.above and lower and len(quotation.inner) >= _LEAST

    def _told(self, quotation: Quotation, words: Key) -> Speaker | None:
        """Who is reported to say words without marks: "… said the warning came too late"."""
        pattern = r"\W+".join(map(re.escape, words))
        looked_at = self.above + _SEARCHED
        match = re.compile(pattern, re.IGNORECASE).search(self.text, self.above, looked_at)
        if match is None or self.reader.people.layout.in_quotation(match.start()):
            return quotation.speaker
        people = self.reader.people
        start = people.layout.sentences[people.layout.sentence(match.start())]
        tokens = self.reader.sides.tokenizer.tokens(start, match.start())
        clause = self.reader.sides.clause(tokens)
        said = said_ahead(clause) if clause.verbs else None
        told = people.speaker(said.phrase, tokens, None) if said is not None else None
        return told if told is not None and told.name in self.names else quotation.speaker

    def _given(self, quotation: Quotation, speaker: Speaker | None) -> Quotation:
        if speaker is None or speaker == quotation.speaker:
            return quotation
        kind: QuotationKind = quotation.kind
        if kind == "other":
            whole = quotation.inner[:1].isupper() and len(quotation.inner.split()) > 2
            kind = "statement" if whole else "fragment"
        return replace(quotation, kind=kind, speaker=replace(speaker, cue=None))


def _lowered(quotation: Quotation) -> str:
    return quotation.inner.lower().replace("’", "'")


def _words(quotation: Quotation) -> Key:
    return tuple(_WORD.findall(_lowered(quotation)))


def _key(quotation: Quotation) -> Key:
    return _words(quotation)[:_SHORT]


def _holds(words: Key, wanted: Key) -> bool:
    """Whether `wanted` stands in `words` in one piece."""
    size = len(wanted)
    return any(words[at : at + size] == wanted for at in range(len(words) - size + 1))
