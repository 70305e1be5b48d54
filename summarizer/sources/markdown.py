"""Markdown with front matter: what it says about itself, and its text without the syntax."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import Any

import yaml

from summarizer.errors import SourceError
from summarizer.safeyaml import load_yaml
from summarizer.sources.found import Found, moment, one_line_of
from summarizer.sources.markup import without_comments

MAX_FRONT = 10_000
"""Characters of front matter."""

_FRONT = re.compile(r"---[ \t]*\n(.*?)(?:^|\n)---[ \t]*(?:\n|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_HIDDEN = 0xF0000
"""Escaped characters wait in a private plane while the syntax goes."""

_LINES = (
    (re.compile(r"^ {0,3}(?:```|~~~)[^\n]*$", re.M), ""),
    (re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$", re.M), ""),
    (re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S[^\n]*$", re.M), ""),
    (re.compile(r"^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$", re.M), ""),
    (re.compile(r"^ {0,3}(?:>[ \t]?)+", re.M), ""),
    (re.compile(r"^ {0,3}#{1,6}[ \t]+", re.M), ""),
    (re.compile(r"^[ \t]*[*+-][ \t]+(?=\S)", re.M), ""),
)  # fmt: skip
_INLINE = (
    (re.compile(r"!\[[^\[\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])"), ""),
    (re.compile(r"\[\^[^\]\n]{1,100}\]"), ""),
    (re.compile(r"\[([^\[\]\n]+)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^\]\n]*\])"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>"), r"\1"),
    (re.compile(r"</?(?:br|p|div|span|b|i|em|strong|su[bp]|u|a|img|small)\b[^<>]*>", re.I), ""),
    (re.compile(r"(?<!`)(`+)[ \t]?([^`\n]+?)[ \t]?\1(?!`)"), r"\2"),
    (re.compile(r"(?<![*\w])(\*{1,3})(?=[^\s*])([^*]+?)(?<=[^\s*])\1(?![*\w])"), r"\2"),
    (re.compile(r"(?<![_\w])(_{1,3})(?=[^\s_])([^_]+?)(?<=[^\s_])\1(?![_\w])"), r"\2"),
    (re.compile(r"(\*\*)(?=[^\s*])([^*\n]+?)(?<=[^\s*])\1"), r"\2"),
    (re.compile(r"~~(?=\S)([^~\n]+?)~~"), r"\1"),
)  # fmt: skip


def read_markdown(text: str, name: str) -> Found:
    """The article in the Markdown `text`, with or without front matter (YAML between "---").

    Raises:
        SourceError: the front matter is no YAML mapping, too long, or nothing follows it.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    facts: dict[str, Any] = {}
    if front := _FRONT.match(text):
        facts = _facts(front[1], name)
        text = text[front.end() :]
    body = plain_of_markdown(text)
    if not body:
        raise SourceError(f"{name} has no text.", "Give it some.", reason="empty")
    language = re.fullmatch(r"([a-z]{2})(?:[-_]\w+)*", str(_any(facts, "language", "lang")), re.I)
    return Found(
        body,
        title=one_line_of(_any(facts, "title", "headline")),
        url=one_line_of(_any(facts, "url", "canonical_url", "canonical", "link", "source")),
        published=_moment(_any(facts, "date", "published", "publishdate", "pubdate")),
        language=language[1].lower() if language else "",
        author=_people(_any(facts, "author", "authors", "byline")),
        site=one_line_of(_any(facts, "site", "publisher", "publication")),
    )


def plain_of_markdown(text: str) -> str:
    """`text` without Markdown's syntax; asterisks and underscores that are no marks stay."""
    text = _ESCAPE.sub(lambda found: chr(_HIDDEN + ord(found[1])), text)
    text = "\n".join(map(_without_end, without_comments(text).split("\n")))
    for pattern, put in (*_LINES, *_INLINE):
        text = pattern.sub(put, text)
    text = re.sub(r"^[ \t]*\|(.*)\|$", _row, text, flags=re.M)
    text = re.sub(
        f"[{chr(_HIDDEN)}-{chr(_HIDDEN + 127)}]", lambda found: chr(ord(found[0]) - _HIDDEN), text
    )
    return re.sub(r"\n{3,}", "\n\n", "\n".join(map(str.rstrip, text.split("\n")))).strip()


def _without_end(line: str) -> str:
    """`line` without the marks of a line break, and without those that close a heading."""
    line = line.rstrip().removesuffix("\\")
    if line.lstrip().startswith("#") and (bare := line.rstrip("#")).endswith((" ", "\t")):
        return bare.rstrip()
    return line


def _row(found: re.Match[str]) -> str:
    return "  ".join(cell.strip() for cell in found[1].split("|"))


def _facts(source: str, name: str) -> dict[str, Any]:
    if len(source) > MAX_FRONT:
        raise SourceError(f"The front matter of {name} is too long.", reason="damaged")
    try:
        loaded = load_yaml(source)
    except (yaml.YAMLError, RecursionError, ValueError):
        raise SourceError(
            f"The front matter of {name} is not YAML.",
            "Mend it, or read the file as it is: --type text.",
            reason="damaged",
        ) from None
    if not isinstance(loaded, dict):
        return {}
    return {str(key).lower(): value for key, value in loaded.items()}


def _any(facts: dict[str, Any], *keys: str) -> Any:
    return next((facts[key] for key in keys if facts.get(key)), None)


def _people(value: object) -> str | None:
    people = value if isinstance(value, list) else [value]
    names = [one_line_of(p.get("name") if isinstance(p, dict) else p) for p in people]
    return ", ".join(name for name in names if name) or None


def _moment(value: object) -> datetime | None:
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time(), UTC)
    return moment(value)
