"""How well a name or a number suits its place in a claim, as one figure.

What stands around it in the claim is compared with what stands around it in the article, and with
what stands around the others that might have been meant. Each sign counts what a logistic
regression gave it: it was taught the names and numbers of some 350 true sentences about news
articles, and what others of the same articles look like in their places.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

WRONG_NAME = -2.4
"""A name that suits less stands in another's place: one in 40 right ones, over half of the others
(`benchmarks/swaps.py`)."""

WRONG_FIGURE = -1.0
"""A number or time of a sentence that suits less is another's: one in 20 right ones, four in
five others."""

WRONG_IN_HEADLINE = -1.5
"""A time of a headline that suits less: little stands around it there that could tell."""

UNLIKELY, LEAST = -0.5, -4.0
"""From where to where it tells against a number that its kind is rare in its place."""

EVEN = 0.02
"""Likeness that tells nothing: with none on either side, both suit alike."""


@dataclass(frozen=True, slots=True)
class NameSigns:
    """What tells whether a name is in its own place in a claim.

    Attributes:
        own: the likeness of its best place in the article, 0 to 1.
        rival: that of the best other name's.
        alike: that of the best other name's of its kind.
        held: how much more of the rest of the claim sentences with it hold than others', -1 to 1.
        stands: how much likelier its kind is there than anywhere, as a logarithm.
        once: whether the article has it in one place only.
        twice: whether the claim has it elsewhere too.
        first: the index of the sentence that has it first.
        rank: where it comes among the article's names, from 0 for the foremost to 1.
        place: whether it is a place or a country, which fit in anywhere.
    """

    own: float
    rival: float
    alike: float
    held: float
    stands: float
    once: bool
    twice: bool
    first: int
    rank: float
    place: bool


def suits_name(name: NameSigns) -> float:
    """How well a name suits; 0 is even."""
    share = share_of(name.own, name.alike)
    return (
        11 * (name.own - name.rival) + 2.2 * share + 2.5 * name.held + 1 / (1 + name.first)
        + 1.1 * min(name.stands, 0) - 0.8 * name.rank - 0.9 * name.once - 0.9 * name.twice
        + 0.7 * name.place
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimeSigns:
    """What tells whether a time is in its own place in a claim.

    Attributes:
        own: the likeness of its best place in the article, 0 to 1.
        alike: that of the best other time's of its kind.
        rival: that of the best other time's.
        fills: how much likelier its kind is there than anywhere, as a logarithm.
        led: whether the same word stands before it in the article.
        led_elsewhere: whether the same word stands before a likely other there.
        known: how much of what the claim says around it stands anywhere in the article.
    """

    own: float
    alike: float
    rival: float
    fills: float
    led: bool
    led_elsewhere: bool
    known: float


def suits_time(time: TimeSigns) -> float:
    """How well a time suits; 0 is even."""
    share = share_of(time.own, time.alike)
    share_of_all = share_of(time.own, time.rival)
    led_elsewhere = time.led_elsewhere and not time.led
    return (
        2.9 * (time.own - time.alike) + 4.1 * (time.own - time.rival) + 1.5 * share
        + 2.6 * share_of_all + min(max(time.fills, LEAST), 0) + 0.9 * time.led
        - 0.5 * led_elsewhere - 0.7 * time.known - 0.6
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class NumberSigns:
    """What tells whether a number is in its own place in a claim.

    Attributes:
        own: the likeness of its best place in the article, 0 to 1.
        contrary: that of the best number that contradicts it.
        led, followed: whether the same word stands right before it, right behind it, in both.
        known: how much of what the claim says around it stands anywhere in the article.
        first: the index of the sentence that has it.
        fills: how much likelier its kind is there than anywhere, as a logarithm.
        clash: whether it counts something else in the article, which counts that otherwise.
        behind: whether the article only sets others against it.
        small: whether it is so small that an article may well have it twice.
    """

    own: float
    contrary: float
    led: bool
    followed: bool
    known: float
    first: int
    fills: float
    clash: bool
    behind: bool
    small: bool


def suits_number(number: NumberSigns) -> float:
    """How well a number suits; 0 is even."""
    share = share_of(number.own, number.contrary)
    return (
        10.4 * (number.own - number.contrary) + 0.5 * number.own + 2.2 * share
        + 1.3 / (1 + number.first) + number.led + 0.3 * number.followed - 0.9 * number.known
        - 1.2 * number.clash - 2.4 * number.behind + 0.7 * number.small
        + min(max(number.fills, LEAST) - UNLIKELY, 0) - 1
    )  # fmt: skip


def best(likenesses: Iterable[float]) -> float:
    """The greatest of some likenesses; 0 of none."""
    return max(likenesses, default=0.0)


def share_of(own: float, other: float) -> float:
    """What one likeness makes of two, 0 to 1."""
    return own / (own + other + EVEN)
