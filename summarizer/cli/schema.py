"""Print a JSON Schema: of a result, or of what the model is asked to write."""

from __future__ import annotations

import argparse
import sys

from summarizer.schemas import load_schema, published_schema, reply_schema, written

EPILOG = """\
examples:
  summarizer schema                               what `brief -f json` prints
  summarizer schema --asked                       what the model is asked to write
  summarizer schema desk:Story                    of your own pydantic model
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `summarizer schema`."""
    parser.add_argument(
        "schema",
        nargs="?",
        default="brief",
        metavar="MOD:CLASS",
        help="your own pydantic model, such as desk:Story; imports that module: its code runs",
    )
    parser.add_argument("--asked", action="store_true", help="the strict schema sent to the model")


def run(args: argparse.Namespace) -> int:
    """Print one schema."""
    schema = load_schema(args.schema)
    found = reply_schema(schema) if args.asked else published_schema(schema)
    sys.stdout.write(written(found))
    return 0
