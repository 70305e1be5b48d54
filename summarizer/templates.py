"""Jinja2, sandboxed and strict: the only place that renders a prompt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import StrictUndefined, Template, TemplateError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarizer.errors import PromptError

_ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined,
    autoescape=False,
    keep_trailing_newline=False,
)


@cache
def variables(body: str, path: Path) -> set[str]:
    """The names that the template `body` expects to be given."""
    try:
        return meta.find_undeclared_variables(_ENVIRONMENT.parse(body))
    except TemplateError as error:
        raise PromptError(f"{path}: {error}.", "Mend the template.") from error


def render(body: str, values: Mapping[str, str], path: Path) -> str:
    """`body` with `values` filled in; the values are data and never parsed."""
    try:
        return _compiled(body).render(values)
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
        raise PromptError(f"{path}: {error}.", "Mend the template.") from error


@cache
def _compiled(body: str) -> Template:
    """Compiling takes ten times as long as rendering."""
    return _ENVIRONMENT.from_string(body)
