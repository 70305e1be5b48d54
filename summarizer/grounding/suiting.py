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

EVEN = 0.02
"""Likeness that tells nothing: with none on either side, both suit alike."""

FEWEST = 5
"""Content words up to which a claim is judged alike."""


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


def suits_number(
    own: float, contrary: float, *, led: bool, followed: bool, known: float, first: int
) -> float:
    """How well a number suits; 0 is even.

    Args:
        own: the likeness of its best place in the article, 0 to 1.
        contrary: that of the best number that contradicts it.
        led, followed: whether the same word stands right before it, right behind it, in both.
        known: how much of what the claim says around it stands anywhere in the article.
        first: the index of the sentence that has it.
    """
    share = own / (own + contrary + EVEN)
    leading = 1 / (1 + first)
    return (
        6.9 * (own - contrary) + 2.7 * own + 3.7 * share + 0.9 * leading
        + 1.4 * led + 0.5 * followed - 1.7 * known - 0.8
    )  # fmt: skip


def wrong_number(words: int) -> float:
    """What a number in the place of another suits less than.

    In a claim of few content `words`, like a headline, what stands around a number tells less.
    There one in 16 right ones suits so ill and three in five others, in a sentence of fifteen
    words one in 30 and two in three.
    """
    return -1 - 3 / max(words, FEWEST)


def best(likenesses: Iterable[float]) -> float:
    """The greatest of some likenesses; 0 of none."""
    return max(likenesses, default=0.0)
