"""A brief to be looked at in a terminal."""

from __future__ import annotations

from summarizer.brief import Brief
from summarizer.neutral import one_line
from summarizer.render.paper import FINE, FLAG, NAME, PLACE, PLAIN, TITLE, Paper, Piece
from summarizer.render.wording import (
    around,
    computation,
    doubt,
    marked,
    origin,
    place,
    rejection,
    source,
    speaker,
    standing,
)


def render_terminal(brief: Brief, *, width: int = 88, colour: bool = False) -> str:
    """`brief` as text.

    Args:
        brief: what to show.
        width: columns to wrap at.
        colour: whether to use ANSI styles.
    """
    paper = Paper(width, colour)
    view = _View(paper, brief)
    view.top()
    view.items()
    view.audit()
    return str(paper)


class _View:
    def __init__(self, paper: Paper, brief: Brief) -> None:
        self.paper = paper
        self.brief = brief

    def top(self) -> None:
        """Headline and summary."""
        self._free("headline", self.brief.headline, NAME)
        self.paper.write()
        self._free("summary", self.brief.summary, PLAIN)

    def items(self) -> None:
        """Actors, quotations, figures, implications; an empty list says so."""
        brief = self.brief
        self._section("Key actors", bool(brief.key_actors))
        for actor in brief.key_actors:
            detail = "; ".join(filter(None, (actor.kind, one_line(actor.role))))
            where = f"  {len(actor.mentions)}× from {place(actor.mentions[0])}"
            self._item((one_line(actor.name), NAME), (f"  {detail}", PLAIN), (where, PLACE))
        self._section("Quotations", bool(brief.quoted_statements))
        for said in brief.quoted_statements:
            self._item((one_line(said.text), PLAIN), (f"  {place(said)}", PLACE))
            about = f"  on {one_line(said.about)}" if said.about else ""
            self._item((f"— {speaker(said)}", NAME), (about, PLAIN), indent=6)
        self._section("Figures", bool(brief.quantitative_claims))
        for claim in brief.quantitative_claims:
            figure = one_line(claim.quantity.text)
            detail = "; ".join(filter(None, (around(claim), source(claim))))
            where = f"  {place(claim.quantity)}"
            self._item((figure, NAME), (f"  {detail}", PLAIN), (where, PLACE))
        self._section("Implications", bool(brief.implications))
        for item in brief.implications:
            where = ", ".join(place(passage) for passage in item.passages)
            self._item((one_line(item.statement), PLAIN), (f"  {item.basis} {where}", PLACE))

    def audit(self) -> None:
        """How far to trust it, what was rejected, what is unsupported, what was left out."""
        audit = self.brief.audit
        self.paper.write()
        self.paper.write((standing(audit), FINE if audit.ok else FLAG))
        for entry in audit.rejected:
            self._item(("rejected  ", FLAG), (rejection(entry), PLAIN))
        for flagged in audit.unsupported:
            self._item(("unsupported  ", FLAG), (doubt(flagged), PLAIN))
        for figure in audit.computed:
            self._item(("computed  ", PLACE), (computation(figure), PLAIN))
        for stretch in audit.suspicious:
            words = one_line(stretch.text, 120)
            where = f"  {place(stretch)}"
            self._item(("speaks to models  ", FLAG), (words, PLAIN), (where, PLACE))
        for missed in (*audit.missed.quotations, *audit.missed.quantities):
            words = one_line(missed.text, 70)
            self._item(("left out  ", PLACE), (words, PLAIN), (f"  {place(missed)}", PLACE))
        if self.brief.provenance:
            self.paper.write((origin(self.brief.provenance), PLACE))

    def _section(self, title: str, any_items: bool) -> None:
        self.paper.write()
        self.paper.write((title if any_items else f"{title}: none", TITLE))

    def _item(self, *pieces: Piece, indent: int = 2) -> None:
        self.paper.write(*pieces, indent=indent)

    def _free(self, field: str, text: str, style: str) -> None:
        """Free text with what is unsupported in it set off."""
        doubts = [entry for entry in self.brief.audit.unsupported if entry.field == field]
        pieces = enumerate(marked(text, doubts, "[? ", " ?]"))
        self.paper.write(*((piece, FLAG if index % 2 else style) for index, piece in pieces))
