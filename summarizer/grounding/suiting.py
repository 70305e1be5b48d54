"""How well a name or a number suits its place in a claim, as one figure.

What stands around it in the claim is compared with what stands around it in the article, and with
what stands around the others that might have been meant. Each sign counts what a logistic
regression gave it: it was taught the names and numbers of some 350 true sentences about news
articles, and what others of the same articles look like in their places.
"""

from __future__ import annotations

from collections.abc import Iterable

WRONG_NAME = -2.2
"""A name that suits less stands in another's place: one in 14 right ones, two in three others."""

WRONG_NUMBER = -1.6
"""The same of a number: one in 13 right ones, four in five others."""

EVEN = 0.02
"""Likeness that tells nothing: with none on either side, both suit alike."""


def suits_name(
    own: float, rival: float, alike: float, *, once: bool, first: int, place: bool
) -> float:
    """How well a name suits; 0 is even.

    Args:
        own: the likeness of its best place in the article, 0 to 1.
        rival: that of the best other name's.
        alike: that of the best other name's of its kind.
        once: whether the article has it in one place only.
        first: the index of the sentence that has it first.
        place: whether it is a place or a country, which fit in anywhere.
    """
    share = own / (own + alike + EVEN)
    leading = 1 / (1 + first)
    return 12 * (own - rival) + 2.2 * share + 1.4 * leading - 1.2 * once + 0.5 * place - 0.6


def suits_number(own: float, rival: float, contrary: float, *, few: bool, led_alike: bool) -> float:
    """How well a number suits; 0 is even.

    Args:
        own: the likeness of its best place in the article, 0 to 1.
        rival: that of the best other number of its kind.
        contrary: that of the best number that contradicts it.
        few: whether it may have been counted.
        led_alike: whether the same word stands right before it in both.
    """
    return 11.5 * (own - rival) + 9 * (own - contrary) + 2.6 * own + few + 1.5 * led_alike - 0.4


def best(likenesses: Iterable[float]) -> float:
    """The greatest of some likenesses; 0 of none."""
    return max(likenesses, default=0.0)
