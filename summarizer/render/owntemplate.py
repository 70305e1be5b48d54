"""A newsroom's own template: Jinja2, sandboxed and strict, given data and nothing that acts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import (
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarizer.article import Article
from summarizer.errors import SettingsError
from summarizer.render.markdown import escaped

MARKUP = (".html", ".htm", ".xml", ".xhtml")
"""Templates in which text is escaped, by the end of their name; an end of ".j2" is passed over."""

_FAULTS = (
    TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError,
    RecursionError, OSError,
)  # fmt: skip


def own_template(path: Path) -> Callable[[dict[str, Any], Article, str], str]:
    """What renders a result with the template at `path`.

    Args:
        path: of the template; it may include others from its folder.

    Returns:
        A function of the result as JSON, its article and what the input is called.

    Raises:
        SettingsError: there is no such file, or it is no template; the function raises it for a
            variable that is not there. It names the line.
    """
    folder = path.absolute().parent
    markup = path.with_suffix("") if path.suffix.lower() in (".j2", ".jinja", ".jinja2") else path
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        autoescape=markup.suffix.lower() in MARKUP,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["markdown"] = escaped
    try:
        template = environment.get_template(path.name)
    except _FAULTS as error:
        raise _fault(path, error) from None

    def rendered(brief: dict[str, Any], article: Article, source: str) -> str:
        try:
            return template.render(brief=brief, article=_facts(article), source=source)
        except _FAULTS as error:
            raise _fault(path, error) from None

    return rendered


def _facts(article: Article) -> dict[str, str | None]:
    return {
        "text": article.text,
        "title": article.title,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "author": article.author,
        "site": article.site,
    }


def _fault(path: Path, error: Exception) -> SettingsError:
    """What is wrong in the template at `path`, or in one that it includes, with the line."""
    if isinstance(error, TemplateNotFound):
        return SettingsError(f"There is no template {error.name}.", f"Looked beside {path}.")
    if isinstance(error, TemplateSyntaxError):
        place = f"{_named(error.filename, path)}:{error.lineno}"
    else:
        place = str(path)
        step = error.__traceback__
        while step is not None:  # the last line of a template that was run
            file = step.tb_frame.f_code.co_filename
            if Path(file).parent == path.absolute().parent:
                place = f"{_named(file, path)}:{step.tb_lineno}"
            step = step.tb_next
    said = " ".join(str(error).split()) or type(error).__name__
    return SettingsError(f"{place}: {said.rstrip('.')}.", "Mend the template.")


def _named(file: str | None, path: Path) -> Path:
    """A template as the user would name it: beside the one that was given."""
    return path.with_name(Path(file).name) if file else path
