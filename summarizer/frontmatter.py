"""The front matter of a prompt file: read as safe YAML, validated strictly, bounded."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarizer.errors import PromptError
from summarizer.safeyaml import load_yaml

MAX_CHARACTERS = 10_000


class ModelHints(BaseModel):
    """What suits the prompt; the caller's settings come first."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    max_output_tokens: int = Field(default=4096, ge=1, le=100_000)
    temperature: float = Field(default=0.0, ge=0.0, le=2.0)


class FrontMatter(BaseModel):
    """What a prompt file says about itself."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    name: str
    version: int = Field(ge=1)
    description: str
    schema_name: str = Field(alias="schema")
    inputs: Annotated[list[str], Field(min_length=1)]
    model: ModelHints = ModelHints()
    changelog: dict[int, str]


def read_front_matter(source: str, path: Path, name: str, version: int) -> FrontMatter:
    """Validate the YAML text `source` of the file at `path`, which should be `name`@`version`."""
    try:
        front = FrontMatter.model_validate(_load(source, path))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "front matter"
        raise PromptError(f"{path}: {where}: {first['msg']}.", "Mend its front matter.") from None
    if (front.name, front.version) != (name, version):
        raise PromptError(
            f"{path} calls itself {front.name}@{front.version} but stands as {name}@{version}.",
            "Make the two agree.",
        )
    return front


def named_version(source: str, path: Path) -> tuple[str, int]:
    """Name and version that a prompt outside any prompt folder gives itself."""
    loaded = _load(source, path)
    name, version = loaded.get("name"), loaded.get("version")
    if not isinstance(name, str) or not isinstance(version, int):
        raise PromptError(f"{path} does not say its name and version.", "Add them on top.")
    return name, version


def _load(source: str, path: Path) -> dict[str, Any]:
    if len(source) > MAX_CHARACTERS:
        raise PromptError(f"The front matter of {path} is too long.", "Shorten it.")
    try:
        loaded = load_yaml(source)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise PromptError(f"The front matter of {path} is not YAML: {first}.") from None
    if not isinstance(loaded, dict):
        raise PromptError(f"The front matter of {path} is not a list of keys and values.")
    return loaded
