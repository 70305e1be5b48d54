"""The prompts and schemas that come with the package, wherever it runs from."""

from __future__ import annotations

from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@cache
def resource_folder(name: str) -> Path:
    """The folder "prompts" or "schemas".

    A wheel carries them under ``data/``. In a checkout (an editable install runs from one) they
    stand at the top level; the ``pyproject.toml`` beside them proves that it is ours.
    """
    packaged = HERE / "data" / name
    if packaged.is_dir():
        return packaged
    project = HERE.parent / "pyproject.toml"
    if project.is_file() and 'name = "summarizer"' in project.read_text(encoding="utf-8"):
        return project.parent / name
    raise FileNotFoundError(f"The package is incomplete: no {packaged}. Install it again.")
