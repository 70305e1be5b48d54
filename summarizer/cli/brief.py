"""Make a brief of one or more articles."""

from __future__ import annotations

import argparse
import json
import sys

from pydantic import BaseModel

import summarizer
from summarizer.article import Article
from summarizer.brief import Brief
from summarizer.cli.common import (
    SOURCE,
    Sink,
    add_model_options,
    add_source_options,
    coloured,
    columns,
    model_options,
    read_article,
    waiting,
)
from summarizer.errors import SettingsError, SummarizerError
from summarizer.pipeline import Plan
from summarizer.render.json import render_json
from summarizer.render.markdown import render_markdown
from summarizer.render.terminal import render_terminal
from summarizer.render.wording import spent

EPILOG = """\
examples:
  summarizer brief story.txt
  summarizer brief story.txt -m openai/gpt-5-mini -u
  summarizer brief *.txt -f json -o briefs.jsonl
  summarizer brief story.txt -f html -o brief.html    beside its article, to look at
  summarizer brief story.txt --dry-run            what would be sent, and to whom
  summarizer brief https://example.org/story
  cat story.txt | summarizer brief - -f md

With several articles, json is one object a line, and a failed article does not stop the others.
html is one page, of one article.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `summarizer brief`."""
    parser.add_argument("input", nargs="+", metavar="INPUT", help=SOURCE)
    parser.add_argument(
        "-f",
        "--format",
        choices=("text", "md", "json", "html"),
        default="text",
        help="default: text",
    )
    parser.add_argument("-o", "--output", metavar="PATH", help="write there instead of stdout")
    parser.add_argument("-u", "--usage", action="store_true", help="usage and cost on stderr")
    parser.add_argument(
        "-n", "--dry-run", action="store_true", help="show what would be sent, and to whom"
    )
    add_model_options(parser)
    add_source_options(parser)


def run(args: argparse.Namespace) -> int:
    """Brief every input; 1 when any of them failed."""
    failed = False
    if args.format == "html":
        _refuse_more_than_a_page(args)
    with Sink(args.output) as sink, summarizer.Summarizer(**model_options(args)) as engine:
        for number, source in enumerate(args.input):
            try:
                article = read_article(source, args)
                if args.dry_run:
                    sink.write(_plan(engine.plan(article)))
                    continue
                with waiting(engine.model):
                    result = engine.summarize(article)
            except SummarizerError as error:
                if args.debug or len(args.input) == 1:
                    raise
                print(f"summarizer: {source}: {error}", file=sys.stderr)
                failed = True
                continue
            sink.write(_rendered(result, article, args, first=number == 0))
            if args.usage:
                print(f"summarizer: {spent(result.provenance)}", file=sys.stderr)
    return 1 if failed else 0


def _refuse_more_than_a_page(args: argparse.Namespace) -> None:
    """Before any model is asked: what cannot be one page of one brief."""
    if len(args.input) > 1:
        raise SettingsError(
            f"-f html is one page of one article, not of {len(args.input)}.",
            "Run it once for each INPUT, with its own -o.",
        )
    if args.schema:
        raise SettingsError(
            "-f html shows the built-in brief, not a --schema of your own.", "Use -f json."
        )


def _rendered(result: BaseModel, article: Article, args: argparse.Namespace, *, first: bool) -> str:
    if args.format == "html" and isinstance(result, Brief):
        return result.to_html(article)
    if args.format == "json" or not isinstance(result, Brief):
        return render_json(result, one_line=len(args.input) > 1)
    gap = "" if first else "\n"
    if args.format == "md":
        return gap + render_markdown(result)
    return gap + render_terminal(result, width=columns(), colour=coloured(args.output))


def _plan(plan: Plan) -> str:
    """What would be sent, and to whom, as JSON."""
    if plan.target is None or plan.request is None:
        return json.dumps({"engine": "extractive", "sends": None}, indent=2) + "\n"
    shown = {
        "to": plan.target.base_url or "llama.cpp in this process",
        "model": plan.target.model,
        "temperature": plan.request.temperature,
        "max_output_tokens": plan.request.max_output_tokens,
        "estimated_input_tokens": sum(len(m.content) for m in plan.request.messages) // 4,
        "messages": [message._asdict() for message in plan.request.messages],
        "schema": plan.request.response.model_json_schema(),
    }
    return json.dumps(shown, indent=2, ensure_ascii=False) + "\n"
