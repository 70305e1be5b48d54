"""Print the text that would be briefed: the article without its page, columns or mail."""

from __future__ import annotations

import argparse
import json
import sys

from summarizer.article import Article
from summarizer.cli.common import SOURCE, add_source_options, read_article

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
        json.dump(_facts(article), sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        sys.stdout.write(article.text if article.text.endswith("\n") else article.text + "\n")
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
