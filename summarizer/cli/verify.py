"""Check what anyone, or any tool, wrote about an article, claim by claim."""

from __future__ import annotations

import argparse

import summarizer
from summarizer.cli.common import (
    SOURCE,
    Sink,
    add_source_options,
    coloured,
    columns,
    read_article,
    read_text,
)
from summarizer.errors import ArticleError
from summarizer.render.json import render_json
from summarizer.render.verdicts import render_verdicts
from summarizer.verifying import saved_brief

EPILOG = """\
examples:
  summarizer verify story.txt summary.txt
  summarizer verify story.txt brief.json -f json
  summarizer verify story.txt summary.txt -f html -o claims.html
  echo 'Sales rose 5%.' | summarizer verify story.txt - && echo publish

exit codes: 0 everything is supported, 3 something is not
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `summarizer verify`."""
    parser.add_argument("article", metavar="ARTICLE", help=SOURCE)
    parser.add_argument(
        "summary", metavar="SUMMARY", help="a text, or a brief saved as JSON; - for stdin"
    )
    parser.add_argument("-f", "--format", choices=("text", "json", "html"), default="text")
    parser.add_argument("-o", "--output", metavar="PATH", help="write there instead of stdout")
    add_source_options(parser)


def run(args: argparse.Namespace) -> int:
    """Verify one text; 3 when something in it is unsupported."""
    if args.article == args.summary == "-":
        raise ArticleError("Article and summary cannot both be standard input.", "Name one file.")
    article = read_article(args.article, args)
    summary = read_text(args.summary)
    with Sink(args.output) as sink:
        brief = saved_brief(summary)
        audit = summarizer.verify(article, brief or summary)
        if args.format == "json":
            sink.write(render_json(audit))
        elif args.format == "html":
            # Inside: Jinja2 is for those who ask for a page (40 ms).
            from summarizer.render.html import render_verified_html

            sink.write(render_verified_html(audit, article, brief or summary))
        else:
            sink.write(render_verdicts(audit, width=columns(), colour=coloured(args.output)))
    return 0 if audit.ok else 3
