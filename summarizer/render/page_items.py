"""What the evidence page lists: each item with its places in the article and its words to copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.article import Article
from summarizer.audit import Audit, ClaimCheck, Computed, Reason, Rejected, Unsupported
from summarizer.brief import Brief, Implication, KeyActor, QuantitativeClaim, QuotedStatement
from summarizer.errors import ArticleError
from summarizer.fields import Place
from summarizer.neutral import one_line
from summarizer.render.differences import Stretch, difference
from summarizer.render.segments import Mark, MarkKind
from summarizer.render.wording import around, instead, place, speaker

Placed = tuple[MarkKind, Place, bool]
"""A kind, the place, and whether it only supports the item."""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of the page.

    Attributes:
        id: of its element.
        label: "Quotation 2": what it is called where only a name fits.
        of: the part of the brief or audit that it shows.
        marks: its places in the article; the first is the one that is scrolled to.
        copy: its words with their attribution; "" when there is nothing to copy.
        diff: what was given and what the article has, in stretches.
    """

    id: str
    label: str
    of: Any
    marks: tuple[Mark, ...] = ()
    copy: str = ""
    diff: tuple[list[Stretch], list[Stretch]] | None = None

    @property
    def main(self) -> tuple[Mark, ...]:
        """The places of the thing itself, or else those that support it; each once."""
        return tuple(m for m in self.marks if not m.supporting) or self.marks


@dataclass
class Items:
    """The page's items by section; see `brief_items` and `audit_items`."""

    actors: list[Item] = field(default_factory=list)
    quotations: list[Item] = field(default_factory=list)
    figures: list[Item] = field(default_factory=list)
    implications: list[Item] = field(default_factory=list)
    rejected: list[Item] = field(default_factory=list)
    unsupported: list[Item] = field(default_factory=list)
    computed: list[Item] = field(default_factory=list)
    missed: list[Item] = field(default_factory=list)
    claims: list[Item] = field(default_factory=list)

    def marks(self) -> Iterator[Mark]:
        """Every place of every item."""
        for section in vars(self).values():
            for item in section:
                yield from item.marks


class Maker:
    """Makes items of one article.

    Raises:
        ArticleError: a place does not hold the characters it claims: another article.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        published = article.published.date().isoformat() if article.published else ""
        known = (one_line(article.title or ""), one_line(article.url or ""), published)
        self._source = ", ".join(filter(None, known))

    def brief(self, brief: Brief) -> Items:
        """The items of a brief and of its audit."""
        items = self.audit(brief.audit)
        items.actors = [self._actor(n, x) for n, x in enumerate(brief.key_actors)]
        items.quotations = [self._quotation(n, x) for n, x in enumerate(brief.quoted_statements)]
        items.figures = [self._figure(n, x) for n, x in enumerate(brief.quantitative_claims)]
        items.implications = [self._implication(n, x) for n, x in enumerate(brief.implications)]
        return items

    def audit(self, audit: Audit) -> Items:
        """What was rejected, is unsupported, was left out, and the claims of a checked text."""
        missed = [
            *(("quotation", entry) for entry in audit.missed.quotations),
            *(("number", entry) for entry in audit.missed.quantities),
        ]
        return Items(
            rejected=[self._rejected(n, x) for n, x in enumerate(audit.rejected)],
            unsupported=[self._unsupported(n, x) for n, x in enumerate(audit.unsupported)],
            computed=[self._computed(n, x) for n, x in enumerate(audit.computed)],
            missed=[self._missed(n, *x) for n, x in enumerate(missed)],
            claims=[self._claim(n, x) for n, x in enumerate(audit.claims)],
        )

    def _actor(self, number: int, actor: KeyActor) -> Item:
        name, role = one_line(actor.name), one_line(actor.role)
        words = ", ".join(filter(None, (name, role)))
        found: list[Placed] = [("name", mention, False) for mention in actor.mentions]
        return self._item("a", "Actor", number, actor, found, words)

    def _quotation(self, number: int, said: QuotedStatement) -> Item:
        found: list[Placed] = [("quotation", said, False)]
        found += [("quotation", part, False) for part in said.parts]
        if said.speaker:
            found.append(("name", said.speaker, True))
        words = f"{one_line(said.text)} — {speaker(said)}"
        return self._item("q", "Quotation", number, said, found, words)

    def _figure(self, number: int, claim: QuantitativeClaim) -> Item:
        source = claim.attributed_to
        found: list[Placed] = [("quantity", claim.quantity, False)]
        found += [("name", source, True)] if source else []
        found += [("passage", passage, True) for passage in claim.passages]
        by = f", according to {one_line(source.name)}" if source else ""
        words = f"{one_line(claim.quantity.text)}: {around(claim)}{by}"
        return self._item("n", "Figure", number, claim, found, words)

    def _implication(self, number: int, item: Implication) -> Item:
        found: list[Placed] = [("passage", passage, False) for passage in item.passages]
        words = f"{one_line(item.statement)} [{item.basis}]"
        return self._item("s", "Implication", number, item, found, words)

    def _rejected(self, number: int, entry: Rejected) -> Item:
        near = _nearest(entry.nearest)
        # A wrong speaker's name is not another reading of what was said.
        comparable = near and entry.reason is not Reason.WRONG_SPEAKER
        diff = difference(entry.words, near[0][1].text) if comparable else None
        return self._item("r", "Rejected", number, entry, near, diff=diff)

    def _unsupported(self, number: int, entry: Unsupported) -> Item:
        return self._item("u", "Unsupported", number, entry, _nearest(entry.nearest))

    def _computed(self, number: int, entry: Computed) -> Item:
        found: list[Placed] = [("quantity", at, False) for at in entry.of]
        return self._item("c", "Computed", number, entry, found)

    def _missed(self, number: int, kind: str, entry: Place) -> Item:
        label = f"Left-out {kind}"
        words = one_line(entry.text)
        return self._item("x", label, number, entry, [("missed", entry, False)], words)

    def _claim(self, number: int, claim: ClaimCheck) -> Item:
        kind: MarkKind = "passage" if claim.supported else "nearest"
        found = [(kind, at, support) for _, at, support in _nearest(claim.passage)]
        for doubt in claim.unsupported:
            found += _nearest(instead(doubt, claim))
        return self._item("k", "Sentence", number, claim, found)

    def _item(
        self,
        letter: str,
        label: str,
        number: int,
        of: object,
        found: Sequence[Placed],
        words: str = "",
        diff: tuple[list[Stretch], list[Stretch]] | None = None,
    ) -> Item:
        name = f"{letter}{number}"
        marks = tuple(self._marks(name, found))
        copy = self._attributed(words, marks[0]) if words and marks else ""
        return Item(name, f"{label} {number + 1}", of, marks, copy, diff)

    def _marks(self, name: str, found: Iterable[Placed]) -> Iterator[Mark]:
        for kind, at, supporting in dict.fromkeys(
            (kind, (at.start, at.end, at.text), supporting) for kind, at, supporting in found
        ):
            start, end, text = at
            if not start < end or self._article.text[start:end] != text:
                raise ArticleError(
                    f"The article does not have “{one_line(text, 60)}” at {start}–{end}.",
                    "Give the article that the brief was made from.",
                )
            yield Mark(name, kind, start, end, supporting)

    def _attributed(self, words: str, at: Mark) -> str:
        where = f"characters {place(Place(text='', start=at.start, end=at.end))}"
        return f"{words} ({', '.join(filter(None, (self._source, where)))})"


def _nearest(at: Place | None) -> list[Placed]:
    """The passage something was compared with, if there is one."""
    return [("nearest", at, False)] if at is not None and at.text else []


def free_text(text: str, path: str, unsupported: Sequence[Item]) -> list[tuple[str, Item | None]]:
    """Free `text` in pieces, each with the item that says what is unsupported in it, or None."""
    pieces: list[tuple[str, Item | None]] = []
    last = 0
    doubts = [item for item in unsupported if item.of.field == path]
    for item in sorted(doubts, key=lambda item: (item.of.start, item.of.end)):
        start, end = item.of.start, item.of.end
        if last <= start < end <= len(text):
            pieces += [(text[last:start], None), (text[start:end], item)]
            last = end
    pieces.append((text[last:], None))
    return [piece for piece in pieces if piece[0]]
