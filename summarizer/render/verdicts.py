"""The audit of a checked text, claim by claim, to be looked at in a terminal."""

from __future__ import annotations

from summarizer.audit import Audit
from summarizer.neutral import one_line
from summarizer.render.paper import FINE, FLAG, PLACE, PLAIN, Paper
from summarizer.render.wording import computation, place, quoted, rejection, why


def render_verdicts(audit: Audit, *, width: int = 88, colour: bool = False) -> str:
    """`audit` as text: each sentence, whether it holds, and the passage it was compared with.

    Args:
        audit: what `verify` gave.
        width: columns to wrap at.
        colour: whether to use ANSI styles.
    """
    paper = Paper(width, colour)
    for claim in audit.claims:
        mark, style = ("✓ ", FINE) if claim.supported else ("✗ ", FLAG)
        paper.write((mark, style), (one_line(claim.text), PLAIN))
        for doubt in claim.unsupported:
            words = f"{quoted(doubt.words)} "
            paper.write((words, FLAG), (f"— {why(doubt, claim)}", PLAIN), indent=4)
        for figure in claim.computed:
            paper.write((computation(figure), PLACE), indent=4)
        if claim.passage is not None:
            passage = f"{place(claim.passage)}  {one_line(claim.passage.text)}"
            paper.write((passage, PLACE), indent=4)
    for entry in audit.rejected:
        paper.write(("✗ ", FLAG), (rejection(entry), PLAIN))
    wrong = len(audit.rejected) + sum(not claim.supported for claim in audit.claims)
    total = len(audit.rejected) + (len(audit.claims) or audit.counts.verified)
    paper.write()
    paper.write((f"{total - wrong} of {total} supported", FLAG if wrong else FINE))
    return str(paper)
