"""How `summarizer brief` shows results: one function a format."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import cast

from pydantic import BaseModel

from summarizer.article import Article
from summarizer.brief import Brief
from summarizer.cli.common import coloured, columns
from summarizer.errors import SettingsError
from summarizer.render.json import render_json
from summarizer.render.markdown import render_markdown
from summarizer.render.terminal import render_terminal

Face = Callable[[BaseModel, Article, str], str]
"""Text of a result, given its article and what the input is called."""

FORMATS = ("text", "md", "json", "ndjson", "csv", "html")
BUILT_IN = ("csv", "html")
"""Formats that know only the built-in brief."""

KINDS = ("quotations", "claims")


def add_faces(parser: argparse.ArgumentParser) -> None:
    """The options that say how results are shown."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("-f", "--format", choices=FORMATS, default="text", help="default: text")
    group.add_argument("--template", metavar="PATH", help="a Jinja2 template of your own")
    parser.add_argument(
        "--table", choices=KINDS, help="what -f csv holds of all inputs; default: quotations"
    )


def face_of(args: argparse.Namespace) -> Face:
    """What shows the results, as the options say.

    Raises:
        SettingsError: options that do not go together, or a template that is none.
    """
    if args.table and args.format != "csv":
        raise SettingsError("--table goes with -f csv.", "Add it, or leave --table out.")
    if args.format == "html" and len(args.input) > 1:
        raise SettingsError(
            f"-f html is one page of one article, not of {len(args.input)}.",
            "Run it once for each INPUT, with its own -o, or `summarizer batch` with --site.",
        )
    if args.format in BUILT_IN and args.schema:
        raise SettingsError(
            f"-f {args.format} shows the built-in brief, not a --schema of your own.",
            "Use -f json.",
        )
    if args.template:
        return _template(args.template)
    if args.format == "csv":
        return _table(args)
    if args.format in ("json", "ndjson"):
        one_line = args.format == "ndjson" or len(args.input) > 1
        return lambda result, _article, _source: render_json(result, one_line=one_line)
    return _page if args.format == "html" else _text(args)


def _template(path: str) -> Face:
    # Inside, as Jinja2 everywhere: only those who ask for it pay for it (40 ms).
    from summarizer.render.owntemplate import own_template

    render = own_template(Path(path))
    return lambda result, article, source: render(result.model_dump(mode="json"), article, source)


def _table(args: argparse.Namespace) -> Face:
    from summarizer.batch.tables import table_head, table_lines  # inside: only for -f csv

    kind = args.table or KINDS[0]
    head = [table_head(kind)]
    if args.output and args.output != "-":
        head.insert(0, "\ufeff")  # without it Excel takes the file for Latin-1

    def table(result: BaseModel, _article: Article, source: str) -> str:
        text = "".join(head) + table_lines(kind, source, result.model_dump(mode="json"))
        head.clear()
        return text

    return table


def _page(result: BaseModel, article: Article, _source: str) -> str:
    return cast("Brief", result).to_html(article)  # another --schema was refused before


def _text(args: argparse.Namespace) -> Face:
    """Text or Markdown, briefs apart by an empty line; of a schema of one's own, JSON."""
    several = len(args.input) > 1
    shown = 0

    def text(result: BaseModel, _article: Article, _source: str) -> str:
        nonlocal shown
        if not isinstance(result, Brief):
            return render_json(result, one_line=several)
        shown += 1
        gap = "\n" if shown > 1 else ""
        if args.format == "md":
            return gap + render_markdown(result, prefix=f"{shown}-" if several else "")
        return gap + render_terminal(result, width=columns(), colour=coloured(args.output))

    return text
