"""What speaks to machines is found, and news about machines is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evidence.steering.instructions import find_instructions
from tests.faults.injections import INJECTIONS, NEWS
from tests.samples import ARTICLE

HEAD, BODY = ARTICLE.split("\n\n", 1)
FIRST, SECOND = BODY.split("\n\n")
PLACES = {
    "start": lambda order: f"{order}\n\n{ARTICLE}",
    "middle": lambda order: f"{HEAD}\n\n{FIRST}\n\n{order}\n\n{SECOND}",
    "inside": lambda order: f"{HEAD}\n\n{FIRST} {order} {SECOND}",
    "end": lambda order: f"{ARTICLE}\n{order}",
}


@pytest.mark.parametrize("where", ["start", "middle", "end"])
@pytest.mark.parametrize("name", INJECTIONS)
def test_an_order_is_found_whole(name: str, where: str) -> None:
    order = INJECTIONS[name]
    text = PLACES[where](order)
    covered = {i for one in find_instructions(text) for i in range(one.start, one.end)}
    at = text.index(order)
    left = [text[i] for i in range(at, at + len(order)) if i not in covered and text[i].isalnum()]
    assert not left, "".join(left)


@pytest.mark.parametrize("text", NEWS)
def test_news_about_machines_is_news(text: str) -> None:
    assert not find_instructions(f"{FIRST} {text}\n\n{SECOND}")
    assert not find_instructions(text)


def test_nothing_is_found_in_an_article(seed: str) -> None:
    assert find_instructions(seed) == find_instructions(ARTICLE) == ()


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    for found in find_instructions(text):
        assert text[found.start : found.end] == found.text != ""
