"""Look at or clear the kept replies."""

from __future__ import annotations

import argparse

from summarizer.cache import open_cache
from summarizer.settings import load_settings

EPILOG = """\
examples:
  summarizer cache info
  summarizer cache clear
  SUMMARIZER_CACHE=./replies summarizer cache info
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The subcommands of `summarizer cache`."""
    actions = parser.add_subparsers(metavar="ACTION", dest="action", required=True)
    actions.add_parser("info", help="where the cache is and how much it holds")
    actions.add_parser("clear", help="forget every reply")


def run(args: argparse.Namespace) -> int:
    """Run one subcommand on the configured cache."""
    setting = load_settings({}).cache
    if setting is False:
        print("The cache is switched off (SUMMARIZER_CACHE).")
        return 0
    with open_cache(setting) as cache:
        if args.action == "clear":
            print(f"{cache.clear()} replies forgotten.")
        else:
            info = cache.info()
            print(f"folder:  {info.folder}\nreplies: {info.entries}\nbytes:   {info.bytes}")
    return 0
