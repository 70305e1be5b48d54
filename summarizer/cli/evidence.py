"""Show what plain code reads in an article: sentences, quotations, quantities, names."""

from __future__ import annotations

import argparse
import dataclasses
import sys

import summarizer
from summarizer.cli.common import SOURCE, add_source_options, columns, read_article
from summarizer.evidence import Evidence, Mention, Quantity, Quotation
from summarizer.neutral import one_line, to_json

EPILOG = """\
examples:
  summarizer evidence story.txt
  summarizer evidence story.txt -f json | jq '.quotations[].speaker.name'
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `summarizer evidence`."""
    parser.add_argument("input", metavar="INPUT", help=SOURCE)
    parser.add_argument("-f", "--format", choices=("text", "json"), default="text")
    parser.add_argument("--language", metavar="CODE", help="of the article; detected by default")
    add_source_options(parser)


def run(args: argparse.Namespace) -> int:
    """Print the evidence of one article."""
    article = read_article(args.input, args)
    evidence = summarizer.read_evidence(article.text, language=args.language or article.language)
    if args.format == "json":
        sys.stdout.write(f"{to_json(dataclasses.asdict(evidence), indent=2)}\n")
    else:
        sys.stdout.write(_table(evidence, columns()))
    return 0


def _table(evidence: Evidence, width: int) -> str:
    """Four lists, a line an item: where it stands, its words, what was read of it."""
    lists: dict[str, list[tuple[Mention, str]]] = {
        "Sentences": [(s, "") for s in evidence.sentences],
        "Quotations": [(q, _said(q)) for q in evidence.quotations],
        "Quantities": [(n, _measure(n)) for n in evidence.quantities],
        "Names": [
            (n.mentions[0], f"{n.name}, {n.kind}, {len(n.mentions)}×") for n in evidence.names
        ],
    }
    lines = [f"Language: {evidence.language}"]
    for title, rows in lists.items():
        lines += ["", f"{title}: {len(rows)}"]
        for item, detail in rows:
            words = one_line(item.text, max(width - 18 - len(detail), 24))
            lines.append(f"  {f'{item.start}–{item.end}':<12} {words}  {one_line(detail)}".rstrip())
    return "\n".join(lines) + "\n"


def _said(quotation: Quotation) -> str:
    speaker = quotation.speaker
    if speaker is None:
        return quotation.kind
    cue = f" ({speaker.cue})" if speaker.cue else ""
    return f"{quotation.kind}, {speaker.name}{cue}"


def _measure(quantity: Quantity) -> str:
    """ "= 4,500,000 USD", "~ 3,000 soldiers", or the kind of what is no quantity."""
    if quantity.kind != "quantity":
        return quantity.kind
    if quantity.value is not None:
        value = f"{quantity.value:,.15g}"
    else:
        value = f"{quantity.low:,.15g} to {quantity.high:,.15g}"
    return " ".join(filter(None, (quantity.change, value, quantity.unit)))
