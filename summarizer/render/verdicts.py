"""The audit of a checked text, claim by claim, to be looked at in a terminal."""

from __future__ import annotations

from rich.padding import Padding
from rich.text import Text

from summarizer.brief import Audit
from summarizer.render.terminal import FINE, FLAG, PLACE, captured, terminal
from summarizer.render.wording import one_line, place, rejection


def render_verdicts(audit: Audit, *, width: int = 88, colour: bool = False) -> str:
    """`audit` as text: each sentence, whether it holds, and the passage it was compared with.

    Args:
        audit: what `verify` gave.
        width: columns to wrap at.
        colour: whether to use ANSI styles.
    """
    console = terminal(width, colour)
    for claim in audit.claims:
        mark, style = ("✓ ", FINE) if claim.supported else ("✗ ", FLAG)
        console.print(Text.assemble((mark, style), one_line(claim.text)))
        for doubt in claim.unsupported:
            line = Text.assemble(
                (f"“{one_line(doubt.words, 120)}” ", FLAG), f"— {doubt.reason.value}"
            )
            console.print(Padding(line, (0, 0, 0, 4)))
        if claim.passage is not None:
            passage = Text(f"{place(claim.passage)}  {one_line(claim.passage.text)}", PLACE)
            console.print(Padding(passage, (0, 0, 0, 4)))
    for entry in audit.rejected:
        console.print(Text.assemble(("✗ ", FLAG), rejection(entry)))
    wrong = len(audit.rejected) + sum(not claim.supported for claim in audit.claims)
    total = len(audit.rejected) + len(audit.claims) + audit.counts.verified
    console.print()
    console.print(Text(f"{total - wrong} of {total} supported", FLAG if wrong else FINE))
    return captured(console)
