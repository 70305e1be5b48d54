"""Show the providers, what is configured, and what would run now. No key is ever printed."""

from __future__ import annotations

import argparse
import os

from summarizer.engines.providers import PROVIDERS
from summarizer.pipeline import configured_model
from summarizer.settings import load_settings

EPILOG = """\
examples:
  summarizer models
  SUMMARIZER_MODEL=ollama/qwen3 summarizer models
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`summarizer models` has no options."""


def run(args: argparse.Namespace) -> int:  # noqa: ARG001  every command takes them
    """Print the table of providers."""
    for provider in PROVIDERS.values():
        variable = provider.key_variable
        if not variable:
            key = "needs no key"
        elif os.environ.get(variable):
            key = f"key from {variable}"
        else:
            key = f"no key: set {variable}"
        variable = provider.base_url_variable
        address = os.environ.get(variable) or provider.base_url or f"set {variable}"
        print(f"{provider.name + '/…':<14} {key:<36} {address}")
    print(f"{'gguf:PATH':<14} {'needs no key':<36} llama.cpp in this process (extra: local)")
    print(f"{'extractive':<14} {'needs no key':<36} no model: the article's own sentences")
    print(f"\nNow: {load_settings({}).model or configured_model()}")
    return 0
