"""Make a brief of one or more articles."""

from __future__ import annotations

import argparse

import summarizer
from summarizer.cli.common import (
    SOURCE,
    Sink,
    add_model_options,
    add_source_options,
    model_options,
    read_article,
    tell,
    waiting,
)
from summarizer.cli.faces import add_faces, face_of
from summarizer.errors import SummarizerError
from summarizer.neutral import to_json
from summarizer.pipeline import Plan
from summarizer.render.wording import spent

EPILOG = """\
examples:
  summarizer brief story.txt
  summarizer brief story.txt -m openai/gpt-5-mini -u
  summarizer brief *.txt -f json -o briefs.jsonl
  summarizer brief story.txt -f html -o brief.html    beside its article, to look at
  summarizer brief *.txt -f csv --table claims -o claims.csv
  summarizer brief story.txt --template desk.html.j2
  summarizer brief story.txt --dry-run            what would be sent, and to whom
  summarizer brief https://example.org/story
  cat story.txt | summarizer brief - -f md

With several articles, json is one object a line (as ndjson always is), and a failed article does
not stop the others. html is one page, of one article. A template is given brief (as in json),
article (text, title, url, published, language, author, site) and source (the INPUT).
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `summarizer brief`."""
    parser.add_argument("input", nargs="+", metavar="INPUT", help=SOURCE)
    add_faces(parser)
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
    face = face_of(args)
    with Sink(args.output) as sink, summarizer.Summarizer(**model_options(args)) as engine:
        for source in args.input:
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
                tell(f"{source}: {error}")
                failed = True
                continue
            sink.write(face(result, article, source))
            if args.usage:
                tell(spent(result.provenance))
    return 1 if failed else 0


def _plan(plan: Plan) -> str:
    """What would be sent, and to whom, as JSON."""
    if plan.target is None or plan.request is None:
        return to_json({"engine": "extractive", "sends": None}, indent=2) + "\n"
    shown = {
        "to": plan.target.base_url or "llama.cpp in this process",
        "model": plan.target.model,
        "temperature": plan.request.temperature,
        "max_output_tokens": plan.request.max_output_tokens,
        "estimated_input_tokens": sum(len(m.content) for m in plan.request.messages) // 4,
        "messages": [message._asdict() for message in plan.request.messages],
        "schema": plan.request.response.model_json_schema(),
    }
    return to_json(shown, indent=2) + "\n"
