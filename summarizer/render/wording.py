"""The words around the facts, the same in every rendering of a brief."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.audit import Audit, ClaimCheck, Computed, Provenance, Rejected, Unsupported
from summarizer.brief import QuantitativeClaim, QuotedStatement
from summarizer.fields import Place
from summarizer.neutral import one_line

SHORT = 60
"""Characters of what the article has instead that stand beside what is wrong."""
ATTRIBUTION = {
    "confirmed": "as the article attributes it",
    "model": "named by the model, not by the article",
    "unattributed": "no speaker given",
}


def place(item: Place) -> str:
    """Where `item` stands in the article: "712–763"."""
    return f"{item.start}–{item.end}"


def speaker(item: QuotedStatement) -> str:
    """Who said it, and on whose word."""
    if item.speaker is None:
        return "Unattributed"
    name = one_line(item.speaker.name)
    return name if item.attribution == "confirmed" else f"{name} ({ATTRIBUTION['model']})"


def source(claim: QuantitativeClaim) -> str:
    """Who gives a number: the model's word, which nothing in the article is compared with yet."""
    name = claim.attributed_to
    return f"source named by the model: {one_line(name.name)}" if name else ""


def around(claim: QuantitativeClaim, limit: int = 140) -> str:
    """What a number measures; of a long sentence, the words around the number."""
    line = one_line(claim.measures)
    if len(line) <= limit:
        return line
    at = max(line.find(one_line(claim.quantity.text)), 0)
    start = max(line.rfind(" ", 0, max(at - limit // 2, 0)) + 1, 0)
    end = line.find(" ", start + limit)
    end = len(line) if end < 0 else end
    return f"{'… ' if start else ''}{line[start:end]}{' …' if end < len(line) else ''}"


def standing(audit: Audit) -> str:
    """The line that says how far the brief can be trusted."""
    counts = audit.counts
    return " · ".join(
        (
            f"{counts.verified} verified",
            f"{counts.rejected} rejected",
            f"{counts.unsupported} unsupported",
            f"{counts.missed} left out",
        )
    )


def quoted(words: str, limit: int = 120) -> str:
    """`words` on one line of at most `limit`, in quotation marks unless they have their own."""
    line = one_line(words, limit)
    return line if line[:1] in "“„«»‘‚\"'" else f"“{line}”"


def rejection(entry: Rejected) -> str:
    """A rejected item: what was given, why not, what the article has."""
    line = f"{entry.field}: {quoted(entry.words)} — {entry.reason.value}"
    if entry.said_by:
        return f"{line}; said by {one_line(entry.said_by)}"
    if entry.nearest and entry.nearest.text:
        return f"{line}; nearest: {quoted(entry.nearest.text)} ({place(entry.nearest)})"
    return line


def doubt(entry: Unsupported) -> str:
    """Something unsupported in free text."""
    return f"{entry.field}: {quoted(entry.words)} — {entry.reason.value}"


def instead(entry: Unsupported, claim: ClaimCheck) -> Place | None:
    """What the article has in the place of unsupported words, where that is less than the passage
    that the whole claim was compared with."""
    near = entry.nearest
    if near is None or not near.text or near == claim.passage or len(near.text) > SHORT:
        return None
    return near


def why(entry: Unsupported, claim: ClaimCheck) -> str:
    """What is wrong with words of a checked claim, and what the article has instead."""
    near = instead(entry, claim)
    reason = entry.reason.value
    return f"{reason}; it has {quoted(near.text)} ({place(near)})" if near else reason


def computation(entry: Computed) -> str:
    """A number that the article does not give: how it comes out of those it gives."""
    places = ", ".join(place(at) for at in entry.of)
    return f"{quoted(entry.words)} — computed: {one_line(entry.formula)} ({places})"


def origin(provenance: Provenance) -> str:
    """Who made the brief, with what."""
    parts = [provenance.model]
    if provenance.prompt:
        parts.append(provenance.prompt)
    if provenance.cached:
        parts.append("cached")
    return " · ".join(parts)


def spent(provenance: Provenance) -> str:
    """Usage and cost, for ``-u``."""
    usage = provenance.usage
    cost = "cost unknown" if provenance.cost_usd is None else f"about ${provenance.cost_usd:.4f}"
    return (
        f"{usage.requests} requests, {usage.input_tokens} tokens in, "
        f"{usage.output_tokens} out, {cost}{', cached' if provenance.cached else ''}"
    )


def marked(text: str, doubts: list[Unsupported], before: str, after: str) -> Iterator[str]:
    """Pieces of free `text` with each unsupported stretch between `before` and `after`."""
    last = 0
    for entry in sorted(doubts, key=lambda doubt: doubt.start):
        if entry.start >= last:
            yield text[last : entry.start]
            yield f"{before}{text[entry.start : entry.end]}{after}"
            last = entry.end
    yield text[last:]
