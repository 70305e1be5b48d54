"""A brief to be looked at in a terminal."""

from __future__ import annotations

from io import StringIO
from typing import cast

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from summarizer.brief import Brief, Unsupported
from summarizer.render.wording import (
    around,
    doubt,
    marked,
    one_line,
    origin,
    place,
    rejection,
    shown,
    speaker,
    standing,
)

NAME, PLACE, FLAG, FINE = "bold", "dim", "bold red", "green"


def render_terminal(brief: Brief, *, width: int = 88, colour: bool = False) -> str:
    """`brief` as text.

    Args:
        brief: what to show.
        width: columns to wrap at.
        colour: whether to use ANSI styles.
    """
    console = terminal(width, colour)
    view = _View(console, brief)
    view.top()
    view.items()
    view.audit()
    return captured(console)


def terminal(width: int, colour: bool) -> Console:
    """A console that collects what is printed on it and adds nothing of its own."""
    return Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def captured(console: Console) -> str:
    """All that was printed on a `terminal`, without trailing spaces."""
    lines = cast("StringIO", console.file).getvalue().splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


class _View:
    def __init__(self, console: Console, brief: Brief) -> None:
        self.console = console
        self.brief = brief

    def top(self) -> None:
        """Headline and summary."""
        self._free("headline", self.brief.headline, NAME)
        self.console.print()
        self._free("summary", self.brief.summary)

    def items(self) -> None:
        """Actors, quotations, figures, implications; an empty list says so."""
        brief = self.brief
        self._section("Key actors", bool(brief.key_actors))
        for actor in brief.key_actors:
            count = len(actor.mentions)
            detail = "; ".join(filter(None, (actor.kind, one_line(actor.role))))
            self._item(
                [(one_line(actor.name), NAME), (f"  {detail}", ""),
                 (f"  {count}× from {place(actor.mentions[0])}" if count else "", PLACE)]
            )  # fmt: skip
        self._section("Quotations", bool(brief.quoted_statements))
        for said in brief.quoted_statements:
            self._item([(one_line(said.text), ""), (f"  {place(said)}", PLACE)])
            about = f"  on {one_line(said.about)}" if said.about else ""
            self._item([(f"— {speaker(said)}", NAME), (about, "")], indent=6)
        self._section("Figures", bool(brief.quantitative_claims))
        for claim in brief.quantitative_claims:
            source = claim.attributed_to
            by = f"  (according to {one_line(source.name)})" if source else ""
            self._item(
                [(one_line(claim.quantity.text), NAME), (f"  {around(claim)}{by}", ""),
                 (f"  {place(claim.quantity)}", PLACE)]
            )  # fmt: skip
        self._section("Implications", bool(brief.implications))
        for item in brief.implications:
            where = ", ".join(place(passage) for passage in item.passages)
            self._item([(one_line(item.statement), ""), (f"  {item.basis} {where}", PLACE)])

    def audit(self) -> None:
        """How far to trust it, what was rejected, what is unsupported, what was left out."""
        audit = self.brief.audit
        self.console.print()
        self.console.print(Text(standing(audit), FINE if audit.ok else FLAG))
        for entry in audit.rejected:
            self._item([("rejected  ", FLAG), (rejection(entry), "")])
        for flagged in audit.unsupported:
            self._item([("unsupported  ", FLAG), (doubt(flagged), "")])
        left_out = [*audit.missed.quotations, *audit.missed.quantities]
        for missed in left_out:
            self._item([("left out  ", PLACE), (one_line(missed.text, 70), ""),
                        (f"  {place(missed)}", PLACE)])  # fmt: skip
        if self.brief.provenance:
            self.console.print(Text(origin(self.brief.provenance), PLACE))

    def _section(self, title: str, any_items: bool) -> None:
        self.console.print()
        self.console.print(Text(title if any_items else f"{title}: none", "bold cyan"))

    def _item(self, pieces: list[tuple[str, str]], indent: int = 2) -> None:
        line = Text.assemble(*((shown(words), style) for words, style in pieces if words))
        self.console.print(Padding(line, (0, 0, 0, indent)))

    def _free(self, field: str, text: str, style: str = "") -> None:
        """Free text with what is unsupported in it set off."""
        doubts = [entry for entry in self.brief.audit.unsupported if entry.field == field]
        self.console.print(_flagged(text, doubts, style))


def _flagged(text: str, doubts: list[Unsupported], style: str) -> Text:
    line = Text(style=style)
    for index, piece in enumerate(marked(text, doubts, "[? ", " ?]")):
        line.append(shown(piece), FLAG if index % 2 else "")
    return line
