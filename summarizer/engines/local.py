"""A model in this process: llama.cpp through xllamacpp, on loopback, asked like any other."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from summarizer.engines.base import Allowance, Reply, Request
from summarizer.engines.llm import LLMEngine
from summarizer.engines.providers import LOCAL, Target
from summarizer.errors import ConnectionFailedError, SettingsError

CONTEXT = 16_384
"""Tokens of prompt and reply together: an article of some 40,000 characters."""


class LocalEngine:
    """Loads a .gguf file and asks it through an `LLMEngine`.

    Args:
        path: the weights, in llama.cpp's format.

    Raises:
        SettingsError: the extra `local` is not installed, or the file is no model.
    """

    def __init__(self, path: str) -> None:
        self._server: Any = _serve(Path(path))
        address = f"{self._server.listening_address}/v1"
        self._engine = LLMEngine(Target(LOCAL, Path(path).stem, address))

    def ask(self, request: Request, allowance: Allowance) -> Reply:
        """See `LLMEngine.ask`."""
        return self._engine.ask(request, allowance)

    async def aask(self, request: Request, allowance: Allowance) -> Reply:
        """See `LLMEngine.aask`."""
        return await self._engine.aask(request, allowance)

    def close(self) -> None:
        """Close the connections and free the model."""
        self._engine.close()
        self._server = None

    async def aclose(self) -> None:
        """The async twin of `close`."""
        await self._engine.aclose()
        self._server = None


def _serve(path: Path) -> Any:
    """A running server; it picks its port on loopback itself."""
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise SettingsError(f"The model {path} cannot be read: {error.strerror}.") from None
    if magic != b"GGUF":
        raise SettingsError(f"{path} is no model for llama.cpp.", "Name a .gguf file.")
    try:
        # Inside, because it is an extra that most installations go without.
        import xllamacpp
    except ImportError:
        raise SettingsError(
            "Models in this process need llama.cpp.", 'Run: pip install "summarizer[local]"'
        ) from None
    options = xllamacpp.CommonParams()
    options.model.path = str(path)
    options.model_alias = {path.stem}
    options.n_ctx = CONTEXT
    options.n_parallel = 1
    options.port = 0
    options.verbosity = -1
    options.cpuparams.n_threads = os.cpu_count() or 1
    try:
        return xllamacpp.Server(options)
    except RuntimeError as error:
        raise ConnectionFailedError(f"llama.cpp cannot load {path}: {error}.") from None
