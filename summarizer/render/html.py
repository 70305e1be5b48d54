"""The evidence page: a brief beside its article in one HTML file that needs nothing else.

The page is `page.html` with its style sheets and `page.js` inside it. All text is escaped by Jinja2
or `segments.words`; text never reaches the script or the style sheet.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from jinja2 import Template

from summarizer.article import Article
from summarizer.audit import Audit, ClaimCheck
from summarizer.brief import Brief
from summarizer.neutral import one_line
from summarizer.render.charts import shares
from summarizer.render.holding import what_holds
from summarizer.render.markdown import render_markdown
from summarizer.render.page_items import Items, Maker, free_text
from summarizer.render.segments import article_html
from summarizer.render.selfcontained import enclosed, template, web_link
from summarizer.render.wording import ATTRIBUTION, around, marked, why

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


def render_html(brief: Brief, article: Article, *, home: str = "", stamp: str = "") -> str:
    """The evidence page of `brief`, made from `article`.

    Args:
        brief: what is shown.
        article: what it was made from.
        home: address of the index that the page belongs to; "" for a page on its own.
        stamp: what the page says of its making to programs; see `site.py`.

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
        home=home,
        stamp=stamp,
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
    items.unsupported = items.computed = []  # each stands with its sentence
    return _page(article, items, audit, title=written[:120])


def _page(
    article: Article,
    items: Items,
    audit: Audit,
    *,
    title: str,
    brief: Brief | None = None,
    **more: str,
) -> str:
    marks = list(items.marks())
    values: dict[str, Any] = {
        **enclosed(("base.css", "page.css"), "page.js"),
        "title": one_line(title, 90),
        "article": article,
        "title_apart": not article.text.lstrip().startswith(article.title or ""),
        "link": web_link(article.url),
        "body": article_html(article.text, marks, auto=not _direction(article.language)),
        "lang": None if article.language == "und" else article.language,
        "dir": _direction(article.language) or "auto",
        "brief": brief,
        "audit": audit,
        "items": items,
        "free": partial(free_text, unsupported=items.unsupported),
        "kinds": [kind for kind in KINDS if any(mark.kind == kind[0] for mark in marks)],
        "bars": shares(audit.counts),
        "markdown": "",
        "home": "",
        "stamp": "",
    }
    return str(_template().render(values | more))


@cache
def _template() -> Template:
    return template(
        "page.html", {"around": around, "pieces": _pieces, "why": why}, attribution=ATTRIBUTION
    )


def _pieces(claim: ClaimCheck) -> list[str]:
    """The sentence in pieces, every second one unsupported."""
    moved = [
        doubt.model_copy(
            update={"start": doubt.start - claim.start, "end": doubt.end - claim.start}
        )
        for doubt in claim.unsupported
    ]
    return list(marked(claim.text, moved, "", ""))


def _direction(language: str) -> str:
    """ "rtl" or "ltr"; "" when the language is not known."""
    if language in ("", "und"):
        return ""
    return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"
