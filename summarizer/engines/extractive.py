"""The engine without a model: a draft made of the article's own sentences.

It judges by place and form only: what leads, who is named most, who is quoted, which numbers
stand early, which sentences look ahead. It never writes a sentence of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TypeVar, cast

from summarizer import fields
from summarizer.brief import (
    ActorDraft,
    ActorKind,
    BriefDraft,
    ClaimDraft,
    ImplicationDraft,
    StatementDraft,
)
from summarizer.engines.forward import looks_ahead
from summarizer.evidence import Evidence, Name, Sentence
from summarizer.evidence.items import NameKind
from summarizer.evidence.steering.instructions import Instruction, find_instructions
from summarizer.evidence.tags import Tags

Reference = TypeVar("Reference", bound=fields.Grounded)

ACTORS, CLAIMS, STATEMENTS, IMPLICATIONS = 8, 8, 8, 4
HEADLINE, LONGEST_HEADLINE = 120, 160
"""Characters beyond which a sentence is cut at a clause's end to make a headline, and the most."""
SUMMARY = 320
"""Characters after which a summary takes no further sentence."""

_KINDS: dict[NameKind, ActorKind] = {
    "person": "person", "organization": "organization", "country": "country", "group": "group",
    "place": "other", "other": "other",
}  # fmt: skip
"""How a name's kind reads as an actor's."""

_TITLE_BEFORE = re.compile(r"(?:\b[A-ZÀ-ÝА-Я][\w’'.-]* ){1,5}\Z")
_DETERMINERS = (
    r"the|an?|his|her|its|their|ein|eine|der|die|das|seine?|ihre?|une?|la|les?|l[’']|el|los|las|"
    r"una|un|il|lo|gli|uno|o|os|as|um|uma|de|het|een|en|ett|et"
)
_DETERMINER = re.compile(rf"\A(?:{_DETERMINERS})(?:\s+|\Z|(?<=[’']))", re.IGNORECASE)
_APPOSITION_AFTER = re.compile(
    rf", ((?:(?:{_DETERMINERS})\b|who|head|chief|leader|mayor|minister|president|director)"
    r" [^\d,.;:()“”\"«»]{2,80}),"
)
"""Begins with a determiner, "who" or a bare office: anything else may be the verb's part."""
_CLAUSE_END = re.compile(r"[,;:—–] ")


def extract(text: str, title: str, evidence: Evidence) -> BriefDraft:
    """A draft of the article's own words, referring by tag.

    Args:
        text: the article's text.
        title: its title, "" if it has none; a title inside the text is not summarized again.
        evidence: what was read in it.
    """
    tags = Tags.of(evidence)
    clean = _outside(tags.sentences, find_instructions(text))
    body = {tag: s for tag, s in clean.items() if s.text != title} or clean
    ahead = (item for item in body.items() if looks_ahead(item[1].text, evidence.language))
    return BriefDraft.model_construct(
        headline=title or _headline(next(iter(body.values())).text),
        summary=_summary([sentence.text for sentence in body.values()]),
        key_actors=[
            ActorDraft.model_construct(
                name=_refers(fields.Name, name.mentions[0].text),
                kind=_KINDS[name.kind],
                role=_role(text, name),
            )
            for name in evidence.names[:ACTORS]
        ],
        quantitative_claims=[
            ClaimDraft.model_construct(
                quantity=_refers(fields.Quantity, tag),
                measures=tags.sentences[passage].text,
                attributed_to=None,
                passages=[_refers(fields.Passage, passage)],
            )
            for tag, passage in _claims(tags)
        ],
        quoted_statements=[
            StatementDraft.model_construct(
                quotation=_refers(fields.Quotation, tag), speaker=None, about=""
            )
            for tag in _said(tags)
        ],
        implications=[
            ImplicationDraft.model_construct(
                statement=sentence.text, basis="stated", passages=[_refers(fields.Passage, tag)]
            )
            for tag, sentence in islice(ahead, IMPLICATIONS)
        ],
    )


def _refers(kind: type[Reference], words: str) -> Reference:
    """A reference by `words`. Made without validation, whose building takes 2 ms a class."""
    return cast("Reference", kind.model_construct(**kind.unplaced(words)))


def _outside(
    sentences: Mapping[str, Sentence], orders: Sequence[Instruction]
) -> Mapping[str, Sentence]:
    """The `sentences` that do not speak to machines; all of them when every one does."""
    return {
        tag: one
        for tag, one in sentences.items()
        if not any(order.start < one.end and one.start < order.end for order in orders)
    } or sentences


def _headline(sentence: str) -> str:
    """`sentence`, cut at its last clause that fits when it is too long for a headline."""
    if len(sentence) <= HEADLINE:
        return sentence
    cuts = [found.start() for found in _CLAUSE_END.finditer(sentence, 30, LONGEST_HEADLINE)]
    return sentence[: cuts[-1]] if cuts else sentence


def _summary(sentences: list[str]) -> str:
    """The lead: whole sentences from the top until there is enough."""
    lead = sentences[0]
    for sentence in sentences[1:]:
        if len(lead) + len(sentence) > SUMMARY:
            break
        lead = f"{lead} {sentence}"
    return lead


def _role(text: str, name: Name) -> str:
    """The apposition after a person's name or the title before it, in the article's own words."""
    if name.kind not in ("person", "organization"):
        return ""
    mention = name.mentions[0]
    if after := _APPOSITION_AFTER.match(text, mention.end):
        return after[1]
    line = text.rfind("\n", 0, mention.start) + 1
    before = _TITLE_BEFORE.search(text, max(line, mention.start - 60), mention.start)
    title = _DETERMINER.sub("", before[0].strip()) if before else ""
    return "" if title.endswith(("’s", "'s")) else title


def _said(tags: Tags) -> list[str]:
    """Tags of what to quote: whole statements before fragments; in text order."""
    order = sorted(tags.quotations, key=lambda tag: tags.quotations[tag].kind != "statement")
    chosen = set(order[:STATEMENTS])
    return [tag for tag in tags.quotations if tag in chosen]


def _claims(tags: Tags) -> list[tuple[str, str]]:
    """The first figures, digits before number words, each with its sentence's tag."""
    weight: dict[str, bool] = {}
    seen = set()
    for tag, n in tags.quantities.items():
        value = (n.value, n.low, n.high, n.unit)
        if value not in seen and not tags.quoted_at(n.start):
            weight[tag] = len(n.text) < 3 or not any(map(str.isdigit, n.text))
            seen.add(value)
    chosen = set(sorted(weight, key=weight.__getitem__)[:CLAIMS])
    return [
        (tag, tags.sentence_at(quantity.start))
        for tag, quantity in tags.quantities.items()
        if tag in chosen
    ]
