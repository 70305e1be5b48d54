"""The evidence page: a brief beside its article in one HTML file that needs nothing else.

The page is `page.html` with `page.css` and `page.js` inside it. Its Content-Security-Policy lets
exactly these two run, by digest, and nothing be fetched. All text is escaped by Jinja2 or
`segments.words`; text never reaches the script or the style sheet.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from summarizer.article import Article
from summarizer.brief import Audit, Brief, ClaimCheck
from summarizer.render.markdown import render_markdown
from summarizer.render.page_items import Items, Maker, free_text, what_holds
from summarizer.render.segments import article_html, words
from summarizer.render.wording import ATTRIBUTION, around, marked, one_line, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent

_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ks ku ps sd ug ur yi".split())

KINDS = (
    ("quotation", "Quotations"),
    ("quantity", "Figures"),
    ("name", "Names"),
    ("passage", "Passages"),
    ("missed", "Left out"),
    ("nearest", "Nearest to what fails"),
)
"""What is marked in the article, with the words of the legend."""


def render_html(brief: Brief, article: Article) -> str:
    """The evidence page of `brief`, made from `article`.

    Raises:
        ArticleError: the brief is of another article.
    """
    items = Maker(article).brief(brief)
    return _page(
        article,
        items,
        brief.audit,
        brief=brief,
        title=brief.headline,
        markdown=render_markdown(brief),
    )


def render_verified_html(audit: Audit, article: Article, written: str | Brief) -> str:
    """The evidence page of what was verified against `article`: a text claim by claim, or a brief.

    Args:
        audit: what `verify` gave.
        article: what `written` was verified against.
        written: the text, or the brief; of a brief, what does not hold is shown as rejected only.

    Raises:
        ArticleError: the audit is of another article.
    """
    if isinstance(written, Brief):
        return render_html(what_holds(written, audit, article.text), article)
    items = Maker(article).audit(audit)
    items.unsupported = []  # each stands with its sentence
    return _page(article, items, audit, title=written[:120])


def _page(
    article: Article,
    items: Items,
    audit: Audit,
    *,
    title: str,
    brief: Brief | None = None,
    markdown: str = "",
) -> str:
    style, script = _inline("page.css", "</style"), _inline("page.js", "</script")
    marks = list(items.marks())
    values: dict[str, Any] = {
        "policy": policy(style, script),
        "style": style,
        "script": script,
        "title": one_line(title, 90),
        "article": article,
        "title_apart": not article.text.lstrip().startswith(article.title or ""),
        "link": _link(article.url),
        "body": article_html(article.text, marks, auto=not _direction(article.language)),
        "lang": None if article.language == "und" else article.language,
        "dir": _direction(article.language) or "auto",
        "brief": brief,
        "audit": audit,
        "items": items,
        "free": partial(free_text, unsupported=items.unsupported),
        "kinds": [kind for kind in KINDS if any(mark.kind == kind[0] for mark in marks)],
        "bars": _bars(audit),
        "markdown": markdown,
    }
    return str(_template().render(values))


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


@cache
def _template() -> Any:
    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: Mapping[str, Any] = {
        "words": words,
        "plain": shown,
        "around": around,
        "pieces": _pieces,
    }
    environment.filters.update(filters)
    environment.globals["attribution"] = ATTRIBUTION
    return environment.get_template("page.html")


def _pieces(claim: ClaimCheck) -> list[str]:
    """The sentence in pieces, every second one unsupported."""
    moved = [
        doubt.model_copy(
            update={"start": doubt.start - claim.start, "end": doubt.end - claim.start}
        )
        for doubt in claim.unsupported
    ]
    return list(marked(claim.text, moved, "", ""))


def _link(url: str | None) -> str | None:
    """`url` when it is one to follow: a web address and nothing that runs."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def _direction(language: str) -> str:
    """ "rtl" or "ltr"; "" when the language is not known."""
    if language in ("", "und"):
        return ""
    return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def _bars(audit: Audit) -> list[tuple[str, int, float, float]]:
    """The counts as bars of a drawing 100 wide: name, count, start, width."""
    counts = audit.counts
    named = {
        "verified": counts.verified,
        "rejected": counts.rejected,
        "unsupported": counts.unsupported,
        "missed": counts.missed,
    }
    total = sum(named.values()) or 1
    bars: list[tuple[str, int, float, float]] = []
    start = 0.0
    for name, count in named.items():
        width = 100 * count / total
        bars.append((name, count, round(start, 3), round(width, 3)))
        start += width
    return bars
