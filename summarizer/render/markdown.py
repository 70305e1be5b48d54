"""A brief as Markdown, for a chat or a content system."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.brief import Brief
from summarizer.render.wording import (
    around,
    doubt,
    marked,
    one_line,
    origin,
    place,
    rejection,
    speaker,
    standing,
)

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+!|~&]|(?:^|(?<=\s))[-=.](?=\s|$)|(?<=\d)[.)](?=\s))")


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is: no link, no image, no HTML, no emphasis."""
    return _SPECIAL.sub(r"\\\1", one_line(text)).replace("://", ":\\//")


def render_markdown(brief: Brief) -> str:
    """`brief` as Markdown; places are character offsets into the article."""
    sections = [_top(brief), *_items(brief), _audit(brief)]
    return "\n\n".join(section for section in sections if section) + "\n"


def _top(brief: Brief) -> str:
    headline = _free(brief, "headline", brief.headline)
    return f"# {headline}\n\n{_free(brief, 'summary', brief.summary)}"


def _items(brief: Brief) -> list[str]:
    actors = (
        f"**{escaped(actor.name)}** ({actor.kind}){_after(': ', actor.role)}"
        f" — {len(actor.mentions)}×{_after(' from ', ', '.join(map(place, actor.mentions[:1])))}"
        for actor in brief.key_actors
    )
    quotations = (
        f"{escaped(said.text)} — **{escaped(speaker(said))}**{_after(', on ', said.about)} "
        f"({place(said)})"
        for said in brief.quoted_statements
    )
    figures = (
        f"**{escaped(claim.quantity.text)}**: {escaped(around(claim))}"
        f"{_after(', according to ', claim.attributed_to.name if claim.attributed_to else '')} "
        f"({place(claim.quantity)})"
        for claim in brief.quantitative_claims
    )
    implications = (
        f"{escaped(item.statement)} ({item.basis}, {', '.join(map(place, item.passages))})"
        for item in brief.implications
    )
    return [
        _list("Key actors", actors),
        _list("Quotations", quotations),
        _list("Figures", figures),
        _list("Implications", implications),
    ]


def _audit(brief: Brief) -> str:
    audit = brief.audit
    missed = [*audit.missed.quotations, *audit.missed.quantities]
    lines = [
        f"*{escaped(standing(audit))}*",
        *(f"- rejected: {escaped(rejection(entry))}" for entry in audit.rejected),
        *(f"- unsupported: {escaped(doubt(entry))}" for entry in audit.unsupported),
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


def _after(lead: str, text: str) -> str:
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
