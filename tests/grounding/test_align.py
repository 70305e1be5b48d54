"""Alignment: one row a phenomenon. All sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import align
from summarizer.text import Match

TEXT = (
    "The council of Brackwater approved a budget of $4.5 million on Tuesday, 45 days late. "
    "“We will not raise taxes this year,” said Mayor Ana Ruiz. Profits fell by −5% to 1,250 units; "
    "costs rose 7 %. It weighs 3 kg, not 9 t. “The bridge is safe,” the engineer told reporters.\n"
    "The US team beat us all. He said it didn’t matter. We can’t win. Temperatures reached -7 °C "
    "in Polish towns. She paid £20 and €30. Flight BX-19 left at 10:30. Her mother-in-law spoke. "
    "The score was 3-1. A re-election bid failed. Sales were 10⁵ units on 12½ acres. "
    "It rose 8 percent."
)


@pytest.mark.parametrize(
    ("words", "match", "placed"),
    [
        # the same characters
        ("$4.5 million", "exact", "$4.5 million"),
        ("The bridge is safe", "exact", "The bridge is safe"),
        ("“The bridge is safe,”", "exact", "“The bridge is safe,”"),
        ("45", "exact", "45"),
        ("Ana Ruiz", "exact", "Ana Ruiz"),
        # typography only
        ('"We will not raise taxes this year."', "normalised", "We will not raise taxes this year"),
        ("it didn't matter", "normalised", "it didn’t matter"),
        ("told reporters. The US team", "normalised", "told reporters.\nThe US team"),
        ("the bridge is safe", "normalised", "The bridge is safe"),
        ("Costs rose", "normalised", "costs rose"),
        ("The  bri\u00addge is safe", "normalised", "The bridge is safe"),
    ],
)
def test_placed(words: str, match: str, placed: str) -> None:
    found = align(TEXT, [words])[0]
    assert (found.match.value, found.text) == (match, placed)
    assert TEXT[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "words",
    [
        # numbers: changed, cut, of a compound
        "$45 million",
        "4.5",
        "a budget of $4.5",
        "4.5 million",
        "5",
        "5%",
        "1250 units",
        "1.250",
        "250",
        "30 minutes",
        "19",
        "1",
        "1-3",
        "10",
        "105 units",
        "12",
        # signs and units
        "-5%",
        "7 °C",
        "£30",
        "$20",
        "costs rose 7",
        "It rose 8",
        "It weighs 3",
        "3 t",
        # words dropped, added, swapped, spliced
        "We will raise taxes this year",
        "We can",
        "it did matter",
        "not will We raise",
        "We will not raise taxes this coming year",
        "We will not raise taxes … The bridge is safe",
        "We will not raise taxes this year. The bridge is safe",
        "We will not raise taxes this year!",
        # parts of words
        "mother",
        "election bid failed",
        "udget of",
        "didn",
        # the case of names
        "us team",
        "polish towns",
        "Mayor ana Ruiz",
    ],
)
def test_never_taken_for_the_same(words: str) -> None:
    assert not align(TEXT, [words])[0].match.placed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No refunds will be given.", "Refunds will be given."),
        ("Not all of us agree.", "All of us agree"),
        ("We can’t win, they say.", "Win, they say."),
        ("Kaum dort, nie wieder dort.", "Wieder dort."),
        ("Das Geld reicht nicht für alle.", "Das Geld reicht."),
        ("Il n’aime pas les trains.", "Aime pas les trains."),
        ("Никто не бежал домой.", "Бежал домой"),
        ("Is it over?", "Is it over."),
    ],
)
def test_a_sentence_is_not_cut_at_a_negation_nor_out_of_a_question(text: str, words: str) -> None:
    assert align(text, [words])[0].match is Match.ALTERED


@pytest.mark.parametrize(
    ("text", "words", "match"),
    [
        ("It is not “fit for purpose”.", "Fit for purpose.", "normalised"),  # marks are between
        ("We know. All of us agree.", "all of us agree", "normalised"),
        ("He said notes were kept.", "Were kept.", "normalised"),
        ("Is it over?", "Is it over,", "normalised"),
        ("We will not raise taxes.", "raise taxes", "exact"),  # the same characters
    ],
)
def test_a_sentence_may_be_cut_elsewhere(text: str, words: str, match: str) -> None:
    assert align(text, [words])[0].match.value == match


def test_one_string_is_one_quotation() -> None:
    assert align("We won.", "We won") == align("We won.", ["We won"])


def test_the_nearest_passage_is_given_for_what_was_altered() -> None:
    found = align(TEXT, ["We will raise taxes this year"])[0]
    assert found.match is Match.ALTERED
    assert found.text.endswith("raise taxes this year")


def test_an_ambiguous_place_says_so() -> None:
    assert align("A dog, a cat. A dog ran.", ["A dog"])[0].ambiguous


ANY = st.text(alphabet=st.sampled_from("ab A.,'’“” -5−%$\n\u00a0é\u00ad…"), max_size=60)


@given(text=ANY, words=st.lists(ANY, max_size=3))
@settings(max_examples=150, deadline=None)
def test_any_text_aligns_with_exact_offsets(text: str, words: list[str]) -> None:
    for found, wanted in zip(align(text, words), words, strict=True):
        assert found.words == wanted
        assert text[found.start : found.end] == found.text


@given(before=st.sampled_from(["", "It rained. ", "Nobody came on 4 May.\n"]), data=st.data())
@settings(max_examples=60, deadline=None)
def test_text_elsewhere_changes_nothing(before: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(TEXT) - 20))
    words = TEXT[start : start + 20]
    alone, moved = align(TEXT, [words])[0], align(before + TEXT, [words])[0]
    assert moved.match is alone.match
    if alone.match.placed:
        assert moved.start == alone.start + len(before)
