"""JSON-LD NewsArticle (schema.org): in a file of its own, or inside a page."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from summarizer.errors import SourceError
from summarizer.sources.found import Found, moment, one_line_of
from summarizer.sources.markup import text_of_html

_SCRIPT = re.compile(
    r"<script\b[^<>]{0,500}?\btype\s*=\s*[\"']?application/ld\+json[^<>]*>", re.IGNORECASE
)
_SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
_TYPE = re.compile(r"(?:.*Article|BlogPosting|LiveBlogPosting|Report)")
_TAG = re.compile(r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|li|blockquote)\b[^<>]*>", re.I)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_DEEPEST = 12


def read_json_ld(text: str, name: str) -> Found:
    """The article in the JSON-LD document `text`.

    Raises:
        SourceError: it is not JSON, or no article with its text is in it.
    """
    try:
        loaded = json.loads(text)
    except (ValueError, RecursionError):
        raise SourceError(f"{name} is not JSON.", "Mend it.", reason="damaged") from None
    found = [article_of(node) for node in article_nodes(loaded)]
    whole = [article for article in found if article.text.strip()]
    if not whole:
        raise SourceError(
            f"{name} has no NewsArticle with an articleBody.", "Give its text.", reason="empty"
        )
    return max(whole, key=lambda article: len(article.text))


def nodes_in_page(page: str) -> list[dict[str, Any]]:
    """The articles that the scripts of an HTML page describe; broken scripts are passed over."""
    nodes = []
    for script in _scripts(page):
        try:
            # Not strict: many sites leave newlines inside strings.
            nodes += article_nodes(json.loads(_uncommented(script), strict=False))
        except (ValueError, RecursionError):
            continue
    return nodes


def article_nodes(loaded: object) -> list[dict[str, Any]]:
    """The nodes of a JSON-LD document that are articles."""
    return [node for node in _nodes(loaded, 0) if _is_article(node)]


def article_of(node: dict[str, Any]) -> Found:
    """What the article `node` says; its text is "" when it does not hold it."""
    publisher = _first(node.get("publisher"))
    place = _first(node.get("url") or node.get("mainEntityOfPage"))
    language = _first(node.get("inLanguage"))
    return Found(
        text=_body(node.get("articleBody")),
        title=_plain_line(node.get("headline") or node.get("name")),
        url=one_line_of(place.get("@id") or place.get("name")) if place else None,
        published=moment(_scalar(node.get("datePublished") or node.get("dateCreated"))),
        language=_code(one_line_of(language.get("alternateName") or language.get("name"))),
        author=_people(node.get("author") or node.get("creator")),
        site=_plain_line(publisher.get("name")),
    )


def is_behind_wall(node: dict[str, Any]) -> bool:
    """Whether the publisher says that this article must be paid for."""
    free = node.get("isAccessibleForFree")
    return free is False or str(free).strip().lower() in ("false", "no")


def _scripts(page: str) -> Iterator[str]:
    place = 0
    while (start := _SCRIPT.search(page, place)) and (end := _SCRIPT_END.search(page, start.end())):
        yield page[start.end() : end.start()]
        place = end.end()


def _uncommented(script: str) -> str:
    script = script.strip().removeprefix("<!--").removesuffix("-->").strip()
    return script.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().removesuffix(";")


def _nodes(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"):
            yield from _nodes(value.get(key), depth + 1)


def _is_article(node: dict[str, Any]) -> bool:
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and _TYPE.fullmatch(name.rpartition("/")[2]) for name in names)


def _scalar(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def _first(value: object) -> dict[str, Any]:
    """`value`, or the first of several, as a node; a plain text is its name."""
    value = _scalar(value)
    if isinstance(value, str):
        return {"name": value}
    return value if isinstance(value, dict) else {}


def _body(value: object) -> str:
    """The text of an articleBody, which may be escaped HTML."""
    parts = value if isinstance(value, list) else [value]
    text = "\n\n".join(part for part in parts if isinstance(part, str))
    text = html.unescape(text) if "&" in text else text
    if len(_TAG.findall(text)) >= 2:
        text = text_of_html(text)
    text = _CONTROL.sub("", text).encode("utf-8", "ignore").decode()
    return text.strip()


def _plain_line(value: object) -> str | None:
    line = one_line_of(_scalar(value))
    return one_line_of(html.unescape(line)) if line else None


def _people(value: object) -> str | None:
    people = value if isinstance(value, list) else [value]
    names = [_plain_line(_first(person).get("name")) for person in people]
    kept = [name for name in dict.fromkeys(names) if name and "://" not in name]
    return ", ".join(kept) or None


def _code(language: str | None) -> str:
    """ISO 639-1 of a language tag such as de-CH, "" when it is none."""
    code = re.fullmatch(r"([A-Za-z]{2})(?:[-_].*)?", language or "")
    return code[1].lower() if code else ""
