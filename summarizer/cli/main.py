"""Parse the command line, run one command, turn errors into one line and an exit code."""

from __future__ import annotations

import argparse
import errno
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final, NoReturn

from summarizer.errors import PromptError, SchemaError, SettingsError, SummarizerError
from summarizer.neutral import one_line
from summarizer.version import __version__

OK, FAILURE, USAGE, UNSUPPORTED, INTERRUPTED = 0, 1, 2, 3, 130

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""Errors of a disk that takes no more."""

COMMANDS: Final = {
    "brief": "make a brief of one or more articles",
    "batch": "make a brief of each of many articles, and go on after a stop",
    "verify": "check a text, or a saved brief, against its article",
    "extract": "print the text that would be briefed, of a page, PDF, mail or file",
    "evidence": "show what can be read in an article without a model",
    "prompts": "list, show, compare and check prompts",
    "schema": "print the JSON Schema of a result",
    "models": "show the providers and what would run now",
    "cache": "show or clear the kept replies",
}
"""Each is a module beside this one; only the one that is asked for is imported."""

EPILOG = """\
examples:
  summarizer brief story.txt                      a brief to look at
  summarizer brief story.txt -f json | jq .       the same for a program
  cat story.txt | summarizer brief -              from a pipe
  summarizer verify story.txt summary.txt         is a summary true to its article?

exit codes: 0 success, 1 failure, 2 usage, 3 verify found something unsupported,
130 interrupted
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name); the exit code."""
    argv = sys.argv[1:] if argv is None else argv
    args = parser_for(argv).parse_args(argv)
    _say_warnings()
    try:
        code: int = args.run(args)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader of our pipe has left: nothing more to say to it
        _write_no_more()
        return OK
    except OSError as error:
        if args.debug or error.errno not in FULL:
            raise
        _write_no_more()
        print(f"summarizer: The output cannot be written: {error.strerror}.", file=sys.stderr)
        return FAILURE
    except KeyboardInterrupt:
        return INTERRUPTED
    except SummarizerError as error:
        if args.debug:
            raise
        print(f"summarizer: {error}", file=sys.stderr)
        return USAGE if isinstance(error, PromptError | SchemaError | SettingsError) else FAILURE


def _say_warnings() -> None:
    """Have warnings stand on stderr, a line each: what libraries warn of may hold anything."""
    handler = logging.StreamHandler()
    handler.setFormatter(_OneLine("summarizer: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


class _OneLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return one_line(super().format(record))


def _write_no_more() -> None:
    """Have what is still in the buffer of standard output go nowhere when the program ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def entry() -> NoReturn:
    """The console script."""
    code = main()
    if code == INTERRUPTED:
        sys.stdout.flush()
        os._exit(code)  # all is closed; Python would take half a second to take itself apart
    sys.exit(code)


def parser_for(argv: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of the command line `argv`; only the options of its command are in it."""
    parser = argparse.ArgumentParser(
        prog="summarizer",
        description="News briefs in which every quotation, number and name points at its place "
        "in the article.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"summarizer {__version__}")
    parser.set_defaults(debug=False)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--debug", action="store_true", help="show the traceback of an error")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    asked_for = next((word for word in argv if not word.startswith("-")), "")
    for name, what in COMMANDS.items():
        if name != asked_for:
            commands.add_parser(name, help=what)
            continue
        command = import_module(f"summarizer.cli.{name}")
        sub = commands.add_parser(
            name,
            help=what,
            description=command.__doc__,
            epilog=command.EPILOG,
            parents=[shared],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser
