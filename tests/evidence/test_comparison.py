"""Comparison of a claimed quantity with a given one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.quantities import find_quantities
from summarizer.evidence.items import Quantity

EQUAL, ROUNDED = Comparison.EQUAL, Comparison.ROUNDED
DIFFERENT, INCOMPARABLE = Comparison.DIFFERENT, Comparison.INCOMPARABLE


def only(words: str, language: str = "en") -> Quantity:
    (found,) = find_quantities(words, language)
    return found


@pytest.mark.parametrize(
    ("claimed", "article", "expected"),
    [
        # one value, many ways to write it
        ("1,200 people", "1200 people", EQUAL),
        ("twelve hundred people", "1,200 people", EQUAL),
        ("$4.5 million", "$4.5m", EQUAL),
        ("4,500,000 dollars", "$4.5 million", EQUAL),
        ("4.5 million", "$4.5 million", EQUAL),
        ("65K users", "65,000 users", EQUAL),
        ("half of voters", "50% of voters", EQUAL),
        ("0.5", "50%", EQUAL),
        ("one in five voters", "20 percent", EQUAL),
        ("18 months", "one and a half years", EQUAL),
        ("Woman Waits Year and a Half", "18 months", EQUAL),
        ("Odds Were 1 in 300M", "one in 300 million", EQUAL),
        ("46.8 degrees", "46.8C", EQUAL),
        ("half a century", "52 years", ROUNDED),
        ("half a century", "58 years", DIFFERENT),
        ("24 hours", "1 day", EQUAL),
        ("50 cents", "$0.50", EQUAL),
        ("5 Match Points", "five match points", EQUAL),
        ("50 basis points", "0.5 percentage points", EQUAL),
        ("3,000 troops", "3,000 soldiers", EQUAL),
        ("$58 per barrel", "$58", EQUAL),
        ("$70K", "C$70,000", EQUAL),
        ("5 million kr", "5 million Swedish kronor", EQUAL),
        ("5 million pounds", "£5m", EQUAL),
        ("2 pounds", "2 lb", EQUAL),
        ("2 billion kronor", "2 billion Swedish kronor", EQUAL),
        ("30cm to 1.2 metres", "0.3 to 1.2 m", EQUAL),
        # true within the words used
        ("1 in 5 voters", "22% of voters", ROUNDED),
        ("a third of voters", "34% of voters", ROUNDED),
        ("more than half of voters", "58% of voters", ROUNDED),
        ("over $2 billion", "$1.8 billion to $2.3 billion", ROUNDED),
        ("102", "won 102-101", ROUNDED),
        ("about 65,000", "64,800", ROUNDED),
        ("nearly two dozen people", "23 people", ROUNDED),
        ("more than two dozen people", "29 people", ROUNDED),
        ("about 3,000", "3,120", ROUNDED),
        ("nearly 5,000", "4,900", ROUNDED),
        ("65,000 people", "64,812 people", ROUNDED),
        ("200 points", "212 points", ROUNDED),
        ("tops $70K", "$74,600", ROUNDED),
        ("4.5 million", "4.52 million", ROUNDED),
        ("$3M", "$3.2 million", ROUNDED),
        ("4%", "4.3%", ROUNDED),
        ("more than 3,000", "3,120", ROUNDED),
        ("at least 3,000", "3,000", ROUNDED),
        ("up to 15 people", "10 to 15 people", ROUNDED),
        ("10 to 15 people", "12 people", ROUNDED),
        ("5 miles", "8 km", ROUNDED),
        ("86°F", "30°C", EQUAL),
        # not the same
        ("1 in 4 voters", "20% of voters", DIFFERENT),
        ("210 points", "212 points", DIFFERENT),
        ("30 points", "31 points", DIFFERENT),
        ("nearly two dozen people", "19 people", DIFFERENT),
        ("two dozen people", "23 people", DIFFERENT),
        ("30 years", "30", INCOMPARABLE),
        ("an 82-year-old", "82", EQUAL),
        ("0.3 points", "one in three", INCOMPARABLE),
        ("half of voters", "45% of voters", DIFFERENT),
        ("A$70", "C$70", DIFFERENT),
        ("over $2.5 billion", "$1.8 billion to $2.3 billion", DIFFERENT),
        ("4.5", "45", DIFFERENT),
        ("2.7%", "7.2%", DIFFERENT),
        ("12%", "12 percentage points", DIFFERENT),
        ("$5", "€5", DIFFERENT),
        ("3 million", "3 billion", DIFFERENT),
        ("4.52 million", "4.5 million", DIFFERENT),
        ("more than 3,000", "2,900", DIFFERENT),
        ("fewer than 3,000", "3,120", DIFFERENT),
        ("more than 100", "1,000", DIFFERENT),
        ("98 people", "100 people", DIFFERENT),
        ("100 people", "98 people", DIFFERENT),
        ("about 3,000", "3,900", DIFFERENT),
        ("rose 5%", "fell 5%", DIFFERENT),
        ("more than 40", "less than 40", DIFFERENT),
        ("12 people", "10 to 15 people", DIFFERENT),
        ("10 to 15 people", "10 to 20 people", DIFFERENT),
        ("two years", "18 months", DIFFERENT),
        ("1 hour", "40 minutes", DIFFERENT),
        ("1 year", "11 months", DIFFERENT),
        ("2 weeks", "15 days", ROUNDED),
        ("one win", "half", DIFFERENT),
        ("under $10", "$3", DIFFERENT),
        ("more than 10,000", "17,000", DIFFERENT),
        ("more than 200", "268", ROUNDED),
        ("10 people", "10 to 15 people", DIFFERENT),
        ("at least 10 people", "10 to 15 people", ROUNDED),
        # different things
        ("5 km", "5 kg", INCOMPARABLE),
        ("5 people", "5 km", INCOMPARABLE),
        ("$5 per barrel", "$5 per day", INCOMPARABLE),
        ("the 5th", "5 people", INCOMPARABLE),
        # dates, scores, names
        ("12 March 2024", "March 12, 2024", EQUAL),
        ("March 2024", "12 March 2024", ROUNDED),
        ("12 March", "12 March 2024", ROUNDED),
        ("13 March", "12 March 2024", DIFFERENT),
        ("in 2023", "in 2024", DIFFERENT),
        ("in 1994", "in the 1990s", ROUNDED),
        ("won 3-2", "lost 2-3", EQUAL),
        ("won 3-2", "won 3-1", DIFFERENT),
        ("at 10:30", "at 10.30 a.m.", EQUAL),
    ],
)
def test_compare(claimed: str, article: str, expected: Comparison) -> None:
    assert compare(only(claimed), only(article)) is expected


STYLES = {
    "en": (",", "."), "de": (".", ","), "fr": ("\u202f", ","), "es": (".", ","), "sv": (" ", ","),
    "zh": (",", "."),
}  # fmt: skip


def written(value: int, cents: int, language: str) -> Quantity:
    """The number as that language writes it."""
    thousands, point = STYLES[language]
    words = f"{value:,}".replace(",", thousands) + (f"{point}{cents:02}" if cents else "")
    return only(f"{words} km", language)


@settings(max_examples=200)
@given(
    st.integers(1, 10**9),
    st.integers(0, 99),
    st.sampled_from([*STYLES]),
    st.sampled_from([*STYLES]),
)
def test_the_same_however_it_is_written(value: int, cents: int, one: str, other: str) -> None:
    assert compare(written(value, cents, one), written(value, cents, other)) is EQUAL


@settings(max_examples=200)
@given(
    st.integers(1000, 10**9),
    st.integers(0, 99),
    st.sampled_from([10, 100, 1000]),
    st.sampled_from([*STYLES]),
    st.sampled_from([*STYLES]),
)
def test_a_moved_point_is_never_taken_for_the_same(
    value: int, cents: int, times: int, one: str, other: str
) -> None:
    whole, part = divmod(value * 100 + cents, times * 100)
    less = written(whole, part // times, other) if whole else None
    if less is not None:
        assert not compare(written(value, cents, one), less).agrees
        assert not compare(less, written(value, cents, one)).agrees


@settings(max_examples=200)
@given(st.integers(1000, 10**7), st.integers(0, 6), st.integers(1, 9))
def test_a_changed_figure_is_never_equal(value: int, place: int, by: int) -> None:
    figures = [*str(value)]
    place %= len(figures)
    figures[place] = str((int(figures[place]) + by) % 10)
    if figures[0] != "0":
        other = only(f"{int(''.join(figures)):,} km")
        assert compare(other, only(f"{value:,} km")) is not EQUAL


UNITS = ["%", "percentage points", "km", "miles", "dollars", "euros", "days", "tonnes", "litres"]


@settings(max_examples=100)
@given(st.integers(2, 999), st.sampled_from(UNITS), st.sampled_from(UNITS))
def test_another_unit_is_never_the_same(value: int, one: str, other: str) -> None:
    claimed, article = only(f"{value} {one}"), only(f"{value} {other}")
    assert compare(claimed, article).agrees == (one == other)


def test_separators_follow_the_language() -> None:
    assert compare(only("1,200 people"), only("1.200 Menschen", "de")) is EQUAL
    assert compare(only("1.2 km"), only("1,2 km", "de")) is EQUAL


@settings(max_examples=100)
@given(st.floats(0, 1e12), st.sampled_from(["%", "km", "USD", "soldiers", None]))
def test_everything_equals_itself(value: float, unit: str | None) -> None:
    item = Quantity(0, 1, "x", value, unit=unit)
    assert compare(item, item) is EQUAL


@settings(max_examples=100)
@given(st.floats(1, 1e9), st.sampled_from(["=", "~", ">", "<"]))
def test_ten_times_as_much_is_different(value: float, change: str) -> None:
    item = Quantity(0, 1, str(value), value, change=change)
    more = Quantity(0, 1, "x", value * 10)
    assert compare(item, more) is DIFFERENT
