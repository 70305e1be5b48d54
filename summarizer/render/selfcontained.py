"""Pages that are one file: style and script inside, nothing fetched, all text escaped.

The Content-Security-Policy lets exactly that style sheet and that script run, by digest.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from summarizer.neutral import shown
from summarizer.render.segments import words

HERE = Path(__file__).parent


def template(name: str, filters: Mapping[str, Callable[..., Any]], **shared: Any) -> Template:
    """The page template `name`, with `words` and `plain` beside its own `filters`."""
    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update({"words": words, "plain": shown, **filters})
    environment.globals.update(shared)
    return environment.get_template(name)


def enclosed(styles: Sequence[str], script: str) -> dict[str, str]:
    """What a page holds of files: "style", "script", and the "policy" that allows just them."""
    style = Markup().join(_inline(name, "</style") for name in styles)
    program = _inline(script, "</script")
    return {"policy": policy(style, program), "style": style, "script": program}


def policy(style: str, script: str) -> str:
    """A Content-Security-Policy under which this style and this script run and nothing else."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@cache
def _inline(name: str, end: str) -> Markup:
    """The file `name` as it stands between its tags: nothing in it may end them early."""
    text = (HERE / name).read_text(encoding="utf-8")
    if end in text.lower() or "<!--" in text:
        raise ValueError(f"{name} holds {end} or a comment mark.")
    return Markup(text)  # noqa: S704 - a file of this package


def web_link(url: str | None) -> str | None:
    """`url` when it is one to follow: a web address and nothing that runs."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
