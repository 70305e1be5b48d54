"""Print the text that would be briefed: the article without its page, columns or mail."""

from __future__ import annotations

import argparse
import sys

from summarizer.article import Article
from summarizer.cli.common import SOURCE, add_source_options, read_article
from summarizer.neutral import shown, to_json

EPILOG = """\
examples:
  summarizer extract https://example.org/story
  summarizer extract story.pdf
  summarizer extract story.html -f json | jq -r .author
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `summarizer extract`."""
    parser.add_argument("input", metavar="INPUT", help=SOURCE)
    parser.add_argument(
        "-f",
        "--format",
        choices=("text", "json"),
        default="text",
        help="json also has title, author, date, language, site; default: text",
    )
    add_source_options(parser)


def run(args: argparse.Namespace) -> int:
    """Print the text of one article."""
    article = read_article(args.input, args)
    if args.format == "json":
        sys.stdout.write(f"{to_json(_facts(article), indent=2)}\n")
        return 0
    # A pipe gets the text as it is, with the offsets that everything refers to.
    text = shown(article.text) if sys.stdout.isatty() else article.text
    sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
    return 0


def _facts(article: Article) -> dict[str, str | None]:
    return {
        "title": article.title,
        "author": article.author,
        "date": article.published.isoformat() if article.published else None,
        "language": article.language,
        "site": article.site,
        "url": article.url,
        "text": article.text,
    }
