"""What the signs of a number in a headline weigh.

Little stands around it there, so it has signs of its own. `python benchmarks/headlines.py` fits
what they weigh, on true headlines and the same ones with other numbers put in.
"""

from __future__ import annotations

from collections.abc import Mapping

Terms = Mapping[str, float]
"""A sign → how far it holds: 0 or 1, or a share."""

GIVEN: Terms = {
    "always": -0.7,
    "over contrary": 3.7,
    "over alike": 3.4,
    "outdone": -0.7,
    "over other": 3.0,
    "led": 0.6,
    "early": 1.3,
    "fills": 0.3,
    "clash": -0.8,
    "behind": -1.3,
    "elsewhere": -1.2,
    "dated": -2.5,
    "kind": 1.5,
    "unit": 0.8,
    "bared": -1.4,
    "shortened": 1.6,
    "computed": 1.1,
}
"""For a number that the article gives: how much more like the headline its place there is than that
of the best one that contradicts it, and of the best such one in the same unit; much less like it
than the first of these; more than any other; the same word stands right before it, in both; it
comes early; its kind is rare there; it counts something else in the article, which counts that
otherwise; the article only sets others against it; it surely is another's, someone else's age, say;
it is a date only; it is the same kind of number; in the same unit; a measure that is left out here;
cut to fewer digits; it is no age and comes out of others as well."""

WORKED: Terms = {
    "always": 0.3,
    "own": 2.3,
    "over contrary": 7.8,
    "loose": -1.7,
    "tight": 1.6,
    "few": -1.0,
    "difference": 0.9,
    "told": 0.4,
    "early": 0.8,
    "years": -0.8,
    "age": -0.7,
    "percent": -0.6,
}
"""For one that it doesn't, but that comes out of others: how like the headline their places are,
and over the best number that contradicts it; little ties them together; one phrase does; it is so
small that it often comes out by chance; it is a difference; the headline says so, or that it is one
of several; they come early; it is a length of time in years, an age, a share."""


def weigh(terms: Terms, weights: Terms) -> float:
    """How well a number suits its place; less than 0 is another's place."""
    return sum(weights[name] * value for name, value in terms.items())
