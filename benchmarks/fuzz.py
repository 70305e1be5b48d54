"""Throw junk at everything that reads what others wrote, for as many minutes as asked.

    python benchmarks/fuzz.py --minutes 10

Each target takes turns of a few hundred examples. What is promised of each: a value or an error
of ours, nothing else; of a brief also that every place in it holds.
"""

from __future__ import annotations

import argparse
import json
import logging
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent.parent))

from summarizer import Article, Brief, Cache, read_evidence, summarize, verify
from summarizer.cache import LAYOUT
from summarizer.engines.replies import _json_object
from summarizer.errors import SummarizerError
from summarizer.evidence.steering.instructions import find_instructions
from summarizer.exchange import first_request, ground_reply
from summarizer.grounding.assemble import result_fields
from summarizer.job import Job
from summarizer.neutral import neutralised
from summarizer.prompts import find_recipe
from summarizer.render.markdown import render_markdown
from summarizer.render.terminal import render_terminal
from summarizer.verifying import saved_brief
from tests.faults.injections import INJECTIONS
from tests.places import assert_every_place_holds
from tests.samples import ARTICLE, draft

TURN = 200
JOB = Job(Article.from_text(ARTICLE), Brief, find_recipe("brief"), "en")
HOSTILE = Job(
    Article.from_text(f"{ARTICLE}\n{INJECTIONS['plain']}\n"), Brief, find_recipe("brief"), "en"
)

pieces = st.sampled_from(
    [*ARTICLE.split(), "Q1", "[Q2]", "N1", "S3", "S99", "Ana Ruiz", "“", "”", "\u202e", "\x1b[31m",
     "{{ 7*7 }}", "{0}", "%s", "\u200b", "\U000e0041", "http://e.example", "=A()", "\x00", "é", "½"]
)  # fmt: skip
words = st.one_of(st.lists(pieces, max_size=12).map(" ".join), st.text(max_size=60))
junk = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), words),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(words, inner, max_size=4)),
    max_leaves=8,
)
alphabet = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
articles = st.one_of(
    st.lists(st.one_of(pieces, st.sampled_from(list(INJECTIONS.values()))), max_size=40).map(
        " ".join
    ),
    st.text(alphabet, max_size=300),
)


def changed(value: Any) -> st.SearchStrategy[Any]:
    """`value` with parts of it replaced by words or junk."""
    if isinstance(value, dict):
        whole: st.SearchStrategy[Any] = st.fixed_dictionaries(
            {key: changed(part) for key, part in value.items()}
        )
    elif isinstance(value, list):
        whole = st.lists(st.one_of(*map(changed, value)), max_size=8) if value else st.just([])
    else:
        whole = st.just(value)
    return st.one_of(whole, whole, whole, words, junk) if isinstance(value, str) else (
        st.one_of(whole, whole, whole, whole, whole, whole, whole, junk)
    )  # fmt: skip


def rendered(brief: Brief) -> None:
    """Nothing that steers a terminal comes out, and the JSON reads again."""
    for text in (render_terminal(brief), render_markdown(brief)):
        assert not {c for c in text if ord(c) < 32 and c != "\n"} | (set(text) & set("\u202e\x9b"))
    assert Brief.model_validate_json(brief.model_dump_json()) == brief


@given(changed(draft()), st.sampled_from([JOB, HOSTILE]))
def reply_to_brief(reply: Any, job: Job) -> None:
    """Any JSON as a reply."""
    with suppress(SummarizerError):
        content = _json_object(json.dumps(reply))
        brief = Brief.model_validate(result_fields(ground_reply(job, content), job.tags))
        assert_every_place_holds(brief, job.article.text)
        rendered(brief)


@given(st.one_of(st.text(max_size=200), st.binary(max_size=200).map(lambda b: b.decode("latin1"))))
def reply_text(text: str) -> None:
    """Any text as a reply."""
    for around in (
        text,
        f"```json\n{text}\n```",
        f'{{"headline": "{text}"',
        f"<think>{text}</think>{{}}",
    ):
        with suppress(SummarizerError):
            ground_reply(JOB, _json_object(around))


@given(articles)
def article_to_brief(text: str) -> None:
    """Any text as an article."""
    with suppress(SummarizerError):
        brief = summarize(text, model="extractive", language="en")
        assert_every_place_holds(brief, text)
        rendered(brief)


@given(articles)
def article_to_prompt(text: str) -> None:
    """Any text as an article of a prompt: one boundary before it, one behind it."""
    with suppress(SummarizerError):
        job = Job(Article.from_text(text), Brief, find_recipe("brief"), "en")
        system, user = first_request(job).messages
        assert (system.role, user.role) == ("system", "user")
        assert user.content == neutralised(user.content)
        for found in find_instructions(text):
            assert text[found.start : found.end] == found.text


@given(st.binary(max_size=400))
def article_bytes(raw: bytes) -> None:
    """Any bytes as an article."""
    for mark in (b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0"):
        with suppress(SummarizerError):
            read_evidence(Article.from_bytes(mark + raw, language="en").text, language="en")


@given(st.text(max_size=300), st.text(max_size=200))
def front_matter(front: str, body: str) -> None:
    """Any prompt file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.md"
        named = f"---\nname: p\nversion: 1\n{front}\n---\n[system]\n{body}\n[user]\n{front}"
        for text in (front, f"---\n{front}\n---\n{body}", named):
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
            with suppress(SummarizerError):
                find_recipe(str(path)).check()


@given(changed(json.loads(summarize(ARTICLE, model="extractive").model_dump_json())))
def saved(value: Any) -> None:
    """Any JSON as a saved brief."""
    with suppress(SummarizerError):
        brief = saved_brief(json.dumps(value))
        if brief is not None:
            verify(ARTICLE, brief)


@given(st.one_of(st.none(), st.integers(), st.text(alphabet, max_size=50), st.binary(max_size=80)),
       st.integers(0, 5), st.one_of(st.none(), st.text(alphabet, max_size=30)))  # fmt: skip
def cache_rows(value: Any, mode: int, filename: str | None) -> None:
    """Any row in the cache's database."""
    if isinstance(value, int):
        value %= 2**62
    with Cache(CACHE) as cache:
        cache.put("k", b"good")
    connection = sqlite3.connect(CACHE / LAYOUT / "cache.db")
    with connection:
        connection.execute("UPDATE Cache SET value=?, mode=?, filename=?", (value, mode, filename))
    connection.close()
    with Cache(CACHE) as cache:
        with suppress(KeyError):
            assert cache.get("k") == b"good"
        cache.clear()


TARGETS: list[Callable[[], None]] = [
    reply_to_brief, reply_text, article_to_brief, article_to_prompt, article_bytes, front_matter,
    saved, cache_rows,
]  # fmt: skip


def main() -> None:
    """Take turns until the time is up; the first failure ends it, with its example."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    ends_at = time.monotonic() + parser.parse_args().minutes * 60
    logging.disable(logging.CRITICAL)
    profile = settings(
        max_examples=TURN, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    targets = [profile(target) for target in TARGETS]
    examples = dict.fromkeys([target.__name__ for target in targets], 0)
    started = time.monotonic()
    while time.monotonic() < ends_at:
        for target in targets:
            target()
            examples[target.__name__] += TURN
    print(f"{(time.monotonic() - started) / 60:.1f} minutes clean")
    for name, count in examples.items():
        print(f"  {name:20} {count:8,} examples")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        CACHE = Path(home) / "cache"
        main()
