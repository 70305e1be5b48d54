"""Recipes: versioned prompt files — find, validate, render, name, digest.

A recipe is ``NAME/vN.md``: YAML front matter between ``---`` lines, then a Jinja2 body whose
lines ``[system]`` and ``[user]`` open the two parts. The body is split into roles before it is
rendered, and values are never parsed as a template, so nothing in an article can write a role.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import PromptError
from summarizer.messages import Message, Role
from summarizer.resources import resource_folder

if TYPE_CHECKING:
    from summarizer.frontmatter import FrontMatter

INPUTS = ("article", "tagged_article", "boundary", "title", "language")
"""What a recipe may use: the text, the text with tags, a line to put around either, the title
("" if none), the language's code."""

MAX_BYTES = 100_000
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
_SPEC = re.compile(rf"({_NAME.pattern})(?:@(\d+|[a-z]+))?")
_FRONT = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
_PART = re.compile(r"^\[(system|user)\]\n", re.MULTILINE)


@dataclass(frozen=True)
class Recipe:
    """One version of one prompt.

    Attributes:
        name: "brief".
        version: 2 for ``v2.md``.
        source: the file's text.
        path: where it was read.
    """

    name: str
    version: int
    source: str
    path: Path

    @property
    def id(self) -> str:
        """ "brief@2": how results and cache keys name it."""
        return f"{self.name}@{self.version}"

    @property
    def sha256(self) -> str:
        """Digest of the file."""
        return hashlib.sha256(self.source.encode()).hexdigest()

    @cached_property
    def _split(self) -> tuple[str, str]:
        if found := _FRONT.match(self.source):
            return found[1], found[2]
        raise PromptError(
            f"{self.path} has no front matter.", "Begin it with YAML between two lines of ---."
        )

    @cached_property
    def front(self) -> FrontMatter:
        """The validated front matter.

        Raises:
            PromptError: not YAML, or not what `FrontMatter` allows.
        """
        # Inside, because a cached or extractive run needs neither YAML nor Jinja (110 ms).
        from summarizer.frontmatter import read_front_matter

        return read_front_matter(self._split[0], self.path, self.name, self.version)

    @cached_property
    def parts(self) -> tuple[tuple[Role, str], ...]:
        """The body's templates by role: system, then user."""
        pieces = _PART.split(self._split[1])
        parts = tuple(zip(pieces[1::2], (piece.strip() for piece in pieces[2::2]), strict=True))
        if pieces[0].strip() or [role for role, _ in parts] != ["system", "user"]:
            raise PromptError(
                f"{self.path} must hold a [system] part, then a [user] part, and nothing else.",
                "Put each of the two words on a line of its own.",
            )
        return parts  # type: ignore[return-value]  # the pattern admits these two roles only

    def render(self, values: Mapping[str, str]) -> tuple[Message, ...]:
        """The messages for one article.

        Args:
            values: what the front matter's `inputs` name; others are ignored.

        Raises:
            PromptError: the template is malformed, or uses what it does not declare.
        """
        from summarizer.templates import render  # as in `front`

        self.check()
        given = {name: values[name] for name in self.front.inputs}
        return tuple(Message(role, render(body, given, self.path)) for role, body in self.parts)

    def check(self) -> None:
        """Raise `PromptError` unless front matter, parts and variables agree."""
        from summarizer.templates import variables  # as in `front`

        if unknown := sorted(set(self.front.inputs) - set(INPUTS)):
            raise PromptError(
                f"{self.path} asks for unknown inputs: {', '.join(unknown)}.",
                f"Known inputs are {', '.join(INPUTS)}.",
            )
        used = {name for _, body in self.parts for name in variables(body, self.path)}
        declared = set(self.front.inputs)
        if undeclared := sorted(used - declared):
            raise PromptError(
                f"{self.path} uses {', '.join(undeclared)} without declaring it.",
                "List it under inputs:.",
            )
        if unused := sorted(declared - used):
            raise PromptError(f"{self.path} declares {', '.join(unused)} without using it.")


def find_recipe(spec: str, folder: str | Path | None = None) -> Recipe:
    """The recipe that `spec` names.

    Args:
        spec: "brief" (the version labelled default), "brief@1", "brief@latest", or the path of a
            file ending in .md.
        folder: a folder of the user's own, searched before the package's.

    Raises:
        PromptError: no such prompt or version; the message lists what there is.
    """
    if spec.endswith(".md"):
        return _read_path(Path(spec))
    parsed = _SPEC.fullmatch(spec)
    if not parsed:
        raise PromptError(
            f"{spec!r} does not name a prompt.", "Write NAME, NAME@VERSION or the path of a .md."
        )
    name, version = parsed.groups()
    for root in _roots(folder):
        versions = _versions(root / name)
        number = int(version) if version and version.isdigit() else _label(root, name, version)
        if number in versions:
            return Recipe(name, number, _read(versions[number]), versions[number])
    known = ", ".join(recipe.id for recipe in list_recipes(folder))
    raise PromptError(f"There is no prompt {spec!r}.", f"There are: {known}.")


def list_recipes(folder: str | Path | None = None) -> list[Recipe]:
    """All recipes, the user's own `folder` first; one of theirs hides ours of the same name."""
    found: dict[tuple[str, int], Recipe] = {}
    for root in _roots(folder):
        for home in sorted(path for path in root.iterdir() if path.is_dir()):
            for number, path in sorted(_versions(home).items()):
                recipe = Recipe(home.name, number, _read(path), path)
                found.setdefault((recipe.name, number), recipe)
    return list(found.values())


def labels_of(recipe: Recipe) -> list[str]:
    """The labels that point at `recipe` now, such as "default"."""
    labels = _labels(recipe.path.parent.parent).get(recipe.name, {})
    return sorted(label for label, number in labels.items() if number == recipe.version)


def locked_sha256() -> dict[str, str]:
    """The digests of published versions: ``prompts/LOCK.json``."""
    lock: dict[str, str] = json.loads(_read(resource_folder("prompts") / "LOCK.json"))
    return lock


def _roots(folder: str | Path | None) -> Iterator[Path]:
    if folder is not None:
        own = Path(folder)
        if not own.is_dir():
            raise PromptError(f"The prompt folder {own} does not exist.")
        yield own
    yield resource_folder("prompts")


def _versions(home: Path) -> dict[int, Path]:
    if not home.is_dir():
        return {}
    return {
        int(found[1]): path
        for path in home.iterdir()
        if (found := re.fullmatch(r"v([1-9]\d{0,5})\.md", path.name))
    }


def _labels(root: Path) -> dict[str, dict[str, int]]:
    path = root / "LABELS.json"
    if not path.is_file():
        return {}
    try:
        labels: dict[str, dict[str, int]] = json.loads(_read(path))
    except json.JSONDecodeError as error:
        raise PromptError(f"{path} is not JSON: {error}.") from error
    return labels


def _label(root: Path, name: str, label: str | None) -> int:
    """The version a label stands for; without labels the highest; 0 for an unknown one."""
    labels = _labels(root).get(name, {})
    highest = max(_versions(root / name), default=0)
    return labels.get(label or "default", highest if label in (None, "latest") else 0)


def _read_path(path: Path) -> Recipe:
    from summarizer.frontmatter import named_version  # as in `Recipe.front`

    source = _read(path)
    front = _FRONT.match(source)
    name, version = named_version(front[1] if front else "", path)
    return Recipe(name, version, source, path)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
        if len(raw) > MAX_BYTES:
            raise PromptError(f"{path} is larger than {MAX_BYTES:,} bytes.", "Shorten the prompt.")
        return raw.decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise PromptError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise PromptError(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from error
