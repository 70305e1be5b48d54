"""Folding: typography goes, letters and meaning stay, every character knows where it came from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“a” „b“ «c»", '"a" "b" "c"'),
        ("‘a’ players’", "'a' players'"),
        ("a–b—c‑d", "a-b-c-d"),
        ("10\u00a0000\u202f€", "10 000 €"),
        ("a \n\n b", "a b"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("wait…", "wait..."),
        ("ﬁnal １２３", "final 123"),
        ("10² ½ H₂O", "10² ½ H₂O"),
        ("cafe\u0301", "café"),
        ("Straße İ", "Straße İ"),
        ("a \r¨b", "a ¨b"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text).text == folded


@given(st.text())
def test_every_folded_character_knows_where_it_came_from(text: str) -> None:
    folded = fold(text)
    assert folded.length == len(text)
    last = 0
    for index in range(len(folded.text)):
        start, end = folded.original(index, index + 1)
        assert 0 <= start < end <= len(text)
        assert start >= last
        last = start


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(st.text(), st.text())
def test_folded_words_are_found_where_they_stand(before: str, words: str) -> None:
    text = f"{before}|{words}|"
    folded = fold(text)
    wanted = fold(f"|{words}|").text
    at = folded.text.rfind(wanted)
    start, end = folded.original(at, at + len(wanted))
    assert text[start:end] == f"|{words}|"
