"""The command line: `main(argv) -> int`, one module a command."""

from summarizer.cli.main import entry, main

__all__ = ["entry", "main"]
