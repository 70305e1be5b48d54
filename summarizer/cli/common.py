"""What the commands share: inputs, outputs, options, the spinner."""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from summarizer.article import Article
from summarizer.errors import SettingsError
from summarizer.neutral import one_line
from summarizer.schemas import load_schema
from summarizer.sources import KINDS

WIDEST = 100
"""Columns beyond which lines are hard to read."""


SOURCE = "a file (text, HTML, PDF, .eml, Markdown, JSON-LD), a link, or - for stdin"
"""What every command says of its input."""


def read_article(source: str, args: argparse.Namespace) -> Article:
    """The article in the file or at the link `source`, or on standard input for "-".

    `args` are those of `add_source_options`.
    """
    if source == "-":
        return Article.from_bytes(sys.stdin.buffer.read(), kind=args.type)
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", source):
        return Article.from_url(source, kind=args.type, allow_private=args.allow_private)
    return Article.from_file(source, kind=args.type)


def read_text(source: str) -> str:
    """The text in the file `source`, or on standard input for "-", exactly as it is."""
    if source == "-":
        return Article.from_bytes(sys.stdin.buffer.read(), kind="text").text
    return Article.from_file(source, kind="text").text


def add_source_options(parser: argparse.ArgumentParser) -> None:
    """Options that say what an input is, and where it may come from."""
    group = parser.add_argument_group("the input")
    group.add_argument(
        "--type", choices=KINDS, default="", help="of the input; recognised by its content"
    )
    group.add_argument(
        "--allow-private",
        action="store_true",
        help="fetch links to this machine and to private addresses too",
    )


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Options that say which model is asked, and how."""
    group = parser.add_argument_group("the model")
    group.add_argument("-m", "--model", help="provider/model, gguf:PATH or extractive")
    group.add_argument("-p", "--prompt", help="NAME, NAME@VERSION or the path of a .md file")
    group.add_argument(
        "--schema",
        metavar="MOD:CLASS",
        help="a pydantic model of your own, such as desk:Story; imports that module: its code runs",
    )
    group.add_argument("--language", metavar="CODE", help="of the article; detected by default")
    group.add_argument("--base-url", metavar="URL", help="of any OpenAI-compatible server")
    group.add_argument("--timeout", type=float, metavar="SECONDS", help="in total; default: 120")
    group.add_argument("--no-cache", action="store_true", help="neither read nor keep replies")
    group.add_argument(
        "--fallback",
        choices=("extractive",),
        help="what to make when the model cannot be had",
    )


def model_options(args: argparse.Namespace) -> dict[str, Any]:
    """The settings that the options of `add_model_options` give; None for those not given."""
    return {
        "model": args.model,
        "prompt": args.prompt,
        "schema": load_schema(args.schema) if args.schema else None,
        "language": args.language,
        "base_url": args.base_url,
        "timeout": args.timeout,
        "cache": False if args.no_cache else None,
        "fallback": args.fallback,
    }


class Sink:
    """Where results go: standard output at once, or a file that appears when all is written."""

    def __init__(self, path: str | None) -> None:
        self._path = Path(path) if path and path != "-" else None
        if self._path and (self._path.is_dir() or not self._path.absolute().parent.is_dir()):
            raise SettingsError(f"{path} cannot be written.", "Name a file in an existing folder.")
        self._pieces: list[str] = []

    def write(self, text: str) -> None:
        """Take `text`."""
        if self._path:
            self._pieces.append(text)
        else:
            sys.stdout.write(text)
            sys.stdout.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_error: object) -> None:
        if self._path and self._pieces and kind is None:
            replace_file(self._path, "".join(self._pieces))


def replace_file(path: Path, text: str) -> None:
    """Write `text` to `path` so that there is never half a file."""
    import tempfile  # inside: only for -o (5 ms)

    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=path.absolute().parent, delete=False
        ) as file:
            file.write(text)
        written = Path(file.name)
        written.chmod(0o666 & ~_umask())
        written.replace(path)
    except OSError as error:
        raise SettingsError(f"{path} cannot be written: {error.strerror}.") from error


def _umask() -> int:
    """The permissions that new files lack; it can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def tell(words: str) -> None:
    """One line on stderr, whatever `words` hold."""
    print(f"summarizer: {one_line(words)}", file=sys.stderr)


def columns() -> int:
    """The width to wrap text at."""
    return min(shutil.get_terminal_size((88, 24)).columns, WIDEST)


def coloured(output: str | None) -> bool:
    """Whether to colour: only on a terminal, and never against NO_COLOR (no-color.org)."""
    return output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


@contextlib.contextmanager
def waiting(model: str) -> Iterator[None]:
    """A spinner with the elapsed time on stderr, when that is a terminal and a model is asked."""
    if model == "extractive" or not sys.stderr.isatty():
        yield
        return
    # Inside, because rich costs 80 ms and most calls of a script show no spinner.
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns_ = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns_, console=Console(stderr=True), transient=True) as progress:
        progress.add_task(f"asking {model}")
        yield
