"""The command line: `main(argv) -> int`, one module a command."""

import os

# Looking through all installed packages for plugins of pydantic costs 20 ms, and no plugin has
# anything to do here.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

from summarizer.cli.main import entry, main

__all__ = ["entry", "main"]
