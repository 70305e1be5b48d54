"""Keep an instruction that hides in an article out of its brief, even when the model obeyed it.

What lies in a suspicious stretch is no actor, number, passage or speaker; free text that repeats
it, or its words under their disguise, goes. In an article that speaks to machines free text must
hold altogether: what is not in the rest of the article goes as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from summarizer.evidence import Evidence, items
from summarizer.evidence.steering.disguises import WORD, has_any, plain
from summarizer.evidence.steering.instructions import (
    Instruction,
    find_instructions,
    holding,
    speaks_to_machines,
)
from summarizer.fields import Mention, Name, Place, Quotation

_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|net|org|biz|info|io|ru|xyz|test|example|dev|app|co)\b(?:/\S*)?"
)
_UNSPACED = (("\u0e00", "\u0eff"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
"""First and last letters of scripts that put no space between words."""

SHORTEST = 4
"""Letters of a word that says something by itself."""


class Screen:
    """Looks at what a model gave, for one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
        echoed: words that the model repeats everywhere: what has them in the article is suspicious.
    """

    def __init__(self, text: str, evidence: Evidence, echoed: frozenset[str] = frozenset()) -> None:
        self.stretches: Sequence[Instruction] = find_instructions(text)
        if echoed:
            self.stretches = holding(text, self.stretches, echoed)
        self._echoed = echoed
        self._text = text
        self._evidence = evidence

    def places(self) -> tuple[Place, ...]:
        """The suspicious stretches, for the audit."""
        return tuple(Place(text=s.text, start=s.start, end=s.end) for s in self.stretches)

    def touches(self, item: Place | items.Mention) -> bool:
        """Whether `item` lies in a suspicious stretch, with any part of it."""
        return any(s.start < item.end and item.start < s.end for s in self.stretches)

    def hides(self, item: Quotation | items.Quotation) -> bool:
        """Whether a quotation lies in a stretch that goes on outside its marks.

        An order that stands wholly between quotation marks is what somebody is quoted as saying.
        """
        return any(
            s.start < item.end and item.start < s.end and not self._between_marks(s, item)
            for s in self.stretches
        )

    def _between_marks(self, stretch: Instruction, item: Place | items.Mention) -> bool:
        """Whether the order is in the quotation and not in the words around it."""
        around = self._text[stretch.start : item.start], self._text[item.end : stretch.end]
        return not any(speaks_to_machines(words) for words in around if words.strip())

    def clean(self, name: Name) -> Name | None:
        """`name` without its mentions in suspicious stretches; None when there are no others."""
        mentions = [mention for mention in name.mentions if not self.touches(mention)]
        if len(mentions) == len(name.mentions):
            return None if not mentions and self.touches(name) else name
        if not mentions:
            return None
        first: Mention = mentions[0]
        return name.model_copy(
            update={"mentions": mentions, "text": first.text, "start": first.start,
                    "end": first.end, "name": self._fullest(name.name, mentions)}
        )  # fmt: skip

    def _fullest(self, name: str, mentions: Sequence[Mention]) -> str:
        """`name`, when the rest of the article has it, else the longest of its `mentions`."""
        if plain(name) in self._rest:
            return name
        return max((mention.text for mention in mentions), key=len)

    def obeys(self, words: str) -> bool:
        """Whether free text `words` gives what an instruction asks for, or is one itself."""
        said = plain(words)
        if any(
            plain(address[0]).strip(".,;:!?)") not in self._rest
            for address in _ADDRESS.finditer(words)
        ):
            return True
        if has_any(said, self._echoed):
            return True
        if not self.stretches:
            return said not in self._rest and speaks_to_machines(words)
        return speaks_to_machines(words) or self._repeats(said) or self._odd(words)

    def _repeats(self, said: str) -> bool:
        """Whether `said` has words that the article only has in its suspicious stretches."""
        own = WORD.findall(said)
        foreign = {word for word in own if word in self._planted}
        marked = [word for word in foreign if word.upper() in self._capitals or not word.isalpha()]
        long = [word for word in foreign if len(word) >= SHORTEST]
        if marked or len(long) > 1 or (long and 3 * len(long) >= len(own)):
            return True
        pairs = {said[i : i + 2] for i in range(len(said) - 1) if _is_unspaced(said[i])}
        return len(pairs & self._planted_pairs) > 2

    def _odd(self, words: str) -> bool:
        """Whether `words` have a number, a code or a cry that the rest of the article has not."""
        return any(
            (any(map(str.isdigit, word)) or not (word[1:].islower() or len(word) < SHORTEST))
            and _cased(word)
            and plain(word) not in self._rest
            for word in WORD.findall(words)
        )

    def sentences(self) -> list[str]:
        """The article's own sentences outside suspicious stretches."""
        return [one.text for one in self._evidence.sentences if not self.touches(one)]

    @cached_property
    def _rest(self) -> str:
        """The article without its suspicious stretches, plainly."""
        pieces, last = [], 0
        for stretch in self.stretches:
            pieces.append(self._text[last : stretch.start])
            last = stretch.end
        return plain(" \n ".join((*pieces, self._text[last:])))

    @cached_property
    def _said(self) -> str:
        """All readings of the suspicious stretches."""
        return "\n".join(reading for stretch in self.stretches for reading in stretch.readings)

    @cached_property
    def _planted(self) -> frozenset[str]:
        """Words of the stretches that stand nowhere else."""
        return frozenset(WORD.findall(self._said)) - frozenset(WORD.findall(self._rest))

    @cached_property
    def _planted_pairs(self) -> frozenset[str]:
        """The same for scripts without spaces, by two characters."""
        said = self._said
        pairs = {said[i : i + 2] for i in range(len(said) - 1) if _is_unspaced(said[i])}
        return frozenset(pair for pair in pairs if pair not in self._rest)

    @cached_property
    def _capitals(self) -> frozenset[str]:
        """Words of the stretches that are written with a capital: names, codes, cries."""
        raw = " ".join(stretch.text for stretch in self.stretches)
        return frozenset(word.upper() for word in WORD.findall(raw) if word[0].isupper())


def _cased(word: str) -> bool:
    """Whether `word` is of a script with capitals, or a number."""
    return word.upper() != word.lower() or word.isnumeric()


def _is_unspaced(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _UNSPACED)
