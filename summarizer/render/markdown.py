"""A brief as Markdown, for a chat or a content system."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.brief import Brief, QuotedStatement
from summarizer.fields import Place
from summarizer.neutral import one_line
from summarizer.render.wording import (
    ATTRIBUTION,
    around,
    computation,
    doubt,
    marked,
    origin,
    place,
    quoted,
    rejection,
    source,
    speaker,
    standing,
)

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+!|~&]|(?:^|(?<=\s))[-=.](?=\s|$)|(?<=\d)[.)](?=\s))")


NOTE = 300
"""Characters of a passage that a footnote holds."""


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is: no link, no image, no HTML, no emphasis."""
    return _SPECIAL.sub(r"\\\1", one_line(text)).replace("://", ":\\//")


def render_markdown(brief: Brief, *, prefix: str = "") -> str:
    """`brief` as Markdown; each item has a footnote with what it rests on in the article.

    Args:
        brief: what to show.
        prefix: before the numbers of the footnotes, so that several briefs fit in one document.
    """
    notes = _Notes(prefix)
    sections = [_top(brief), *_items(brief, notes), _audit(brief), *notes.definitions]
    return "\n\n".join(section for section in sections if section) + "\n"


class _Notes:
    """Footnotes, as GitHub, Pandoc, kramdown and most content systems have them.

    Where they are not known, marks and notes still read as text: a blank line stands between two
    notes, and none is a single word, which would be the definition of a link.
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self.definitions: list[str] = []

    def mark(self, *evidence: str) -> str:
        """The mark of a new footnote that holds `evidence`."""
        label = f"[^{self._prefix}{len(self.definitions) + 1}]"
        self.definitions.append(f"{label}: {'; '.join(filter(None, evidence))}.")
        return label


def _at(item: Place) -> str:
    return f"characters {place(item)}"


def _passages(passages: Iterable[Place]) -> str:
    """Each passage in the article's words, and where it stands."""
    return "; ".join(f"{escaped(quoted(at.text, NOTE))} ({_at(at)})" for at in passages)


def _top(brief: Brief) -> str:
    headline = _free(brief, "headline", brief.headline)
    return f"# {headline}\n\n{_free(brief, 'summary', brief.summary)}"


def _items(brief: Brief, notes: _Notes) -> list[str]:
    """The sections; each is made in turn, since footnotes are numbered as they come."""
    actors = [
        f"**{escaped(actor.name)}** ({actor.kind}){_after(': ', actor.role)}"
        + notes.mark(
            f"{len(actor.mentions)}× in the article",
            *(f"first at {_at(mention)}" for mention in actor.mentions[:1]),
        )
        for actor in brief.key_actors
    ]
    quotations = [
        f"{escaped(said.text)} — **{escaped(speaker(said))}**{_after(', on ', said.about)}"
        + notes.mark(_at(said), _attribution(said))
        for said in brief.quoted_statements
    ]
    figures = [
        f"**{escaped(claim.quantity.text)}**: {escaped(around(claim))}{_after('; ', source(claim))}"
        + notes.mark(_at(claim.quantity), _passages(claim.passages))
        for claim in brief.quantitative_claims
    ]
    implications = [
        f"{escaped(item.statement)} ({item.basis})"
        + notes.mark(_passages(item.passages) or "no passage is given")
        for item in brief.implications
    ]
    return [
        _list("Key actors", actors),
        _list("Quotations", quotations),
        _list("Figures", figures),
        _list("Implications", implications),
    ]


def _attribution(said: QuotedStatement) -> str:
    """What the article says of the speaker, and where."""
    if said.speaker is None:
        return ATTRIBUTION[said.attribution]
    words = escaped(quoted(said.speaker.text))
    return f"{words} at {_at(said.speaker)}, {ATTRIBUTION[said.attribution]}"


def _audit(brief: Brief) -> str:
    audit = brief.audit
    missed = [*audit.missed.quotations, *audit.missed.quantities]
    lines = [
        f"*{escaped(standing(audit))}*",
        *(f"- rejected: {escaped(rejection(entry))}" for entry in audit.rejected),
        *(f"- unsupported: {escaped(doubt(entry))}" for entry in audit.unsupported),
        *(f"- {escaped(computation(entry))}" for entry in audit.computed),
        *(
            f"- speaks to models: {escaped(one_line(s.text, 120))} ({place(s)})"
            for s in audit.suspicious
        ),
        *(f"- left out: {escaped(one_line(item.text, 70))} ({place(item)})" for item in missed),
    ]
    if brief.provenance:
        lines.append(f"\n*{escaped(origin(brief.provenance))}*")
    return "\n".join(lines)


def _list(title: str, lines: Iterable[str]) -> str:
    body = "\n".join(f"- {line}" for line in lines)
    return f"## {title}\n\n{body or 'None.'}"


def _after(lead: str, text: str | None) -> str:
    """`lead` and `text`, or nothing when there is no text."""
    return f"{lead}{escaped(text)}" if text else ""


def _free(brief: Brief, field: str, text: str) -> str:
    """Free text with what is unsupported in it set off."""
    doubts = [entry for entry in brief.audit.unsupported if entry.field == field]
    pieces = marked(text, doubts, "[? ", " ?]")
    return "".join(f"**{escaped(p)}**" if i % 2 else _kept(p) for i, p in enumerate(pieces))


def _kept(piece: str) -> str:
    """A piece of running text, escaped, with the spaces at its ends."""
    lead = " " if piece[:1].isspace() else ""
    tail = " " if piece.strip() and piece[-1:].isspace() else ""
    return f"{lead}{escaped(piece)}{tail}"
