"""Tags: the short names by which a model refers to evidence (S1, Q1, N1), and where they stand."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from summarizer.evidence.items import Quantity, Quotation, Sentence
from summarizer.evidence.reading import Evidence
from summarizer.neutral import neutralised

_LOOKS_LIKE_TAG = re.compile(r"\[(?=[SQN]\d+\])")
_IN_WORDS = re.compile(r"\[([SQN]\d{1,6}(?:, ?[SQN]\d{1,6})*)\]( ?)")


@dataclass(frozen=True, slots=True)
class Tags:
    """Evidence by tag, numbered in text order.

    Attributes:
        sentences: "S1" → the first sentence, and so on.
        quotations: "Q1" → the first one that somebody said; titles and terms get no tag.
        quantities: "N1" → the first quantity; dates, times, ordinals and names get no tag.
    """

    sentences: Mapping[str, Sentence]
    quotations: Mapping[str, Quotation]
    quantities: Mapping[str, Quantity]

    @classmethod
    def of(cls, evidence: Evidence) -> Tags:
        """Number the evidence of one article."""
        said = (q for q in evidence.quotations if q.kind != "other")
        counted = (n for n in evidence.quantities if n.kind == "quantity")
        return cls(
            {f"S{i}": s for i, s in enumerate(evidence.sentences, 1)},
            {f"Q{i}": q for i, q in enumerate(said, 1)},
            {f"N{i}": n for i, n in enumerate(counted, 1)},
        )

    @property
    def sha256(self) -> str:
        """Digest of what every tag stands for: a saved reply is read by the tags it was given."""
        places = [
            (tag, item.start, item.end)
            for group in (self.sentences, self.quotations, self.quantities)
            for tag, item in group.items()
        ]
        return hashlib.sha256(repr(places).encode()).hexdigest()

    def sentence_at(self, offset: int) -> str:
        """The tag of the sentence that `offset` stands in, or of the last one before it."""
        before = bisect_right(list(self.sentences.values()), offset, key=lambda s: s.start)
        return f"S{max(before, 1)}"

    def quoted_at(self, offset: int) -> bool:
        """Whether `offset` stands in one of the quotations."""
        quotations = list(self.quotations.values())
        index = bisect_right(quotations, offset, key=lambda q: q.start) - 1
        return index >= 0 and offset < quotations[index].end


def tag_text(text: str, tags: Tags) -> str:
    """`text` with each tag in square brackets before what it names.

    What looks like a tag in the article itself loses its opening bracket to a parenthesis, so
    that an author cannot forge one, not even around characters that nobody sees. The copy is for
    the model only: offsets never refer to it.
    """
    marks = sorted(
        (item.start, -item.end, f"[{tag}]" if tag[0] == "N" else f"[{tag}] ")
        for group in (tags.sentences, tags.quotations, tags.quantities)
        for tag, item in group.items()
    )
    pieces: list[str] = []
    last = 0
    for start, _, mark in marks:
        pieces += (_defused(text[last:start]), mark)
        last = start
    pieces.append(_defused(text[last:]))
    return "".join(pieces)


def _defused(text: str) -> str:
    return _LOOKS_LIKE_TAG.sub("(", neutralised(text))


def untagged(words: str, tags: Tags) -> str:
    """Free text by a model without the tags it let slip in.

    A tag before the words it names goes; one that stands for a quotation or a quantity becomes
    its words.
    """

    def plain(found: re.Match[str]) -> str:
        item = tags.quotations.get(found[1]) or tags.quantities.get(found[1])
        if item is None or words.startswith(item.text, found.end()):
            return ""
        return item.text + found[2]

    return _IN_WORDS.sub(plain, words).strip()
