"""Fit the weights that rank the names of an article, and show what they find of its key actors.

    python benchmarks/ranking.py             on the actors of tests/gold
    python benchmarks/ranking.py --dev DIR   and on those of the public development data, each of
                                             whose articles counts as ten: a crowd said who matters

A logistic regression on pairs: an actor and another name of the same article. First printed is how
many of the actors are among the first eight names, by weights fitted on the other nine tenths of
the articles; then the weights, fitted on all, in units of that of `early`.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.dev_data import actors, records
from summarizer import read_evidence
from summarizer.evidence.naming.rank import WEIGHTS, Signs, find_signs, weigh
from tests.gold import GoldArticle, load_gold
from tests.gold.scoring import FIRST, same_name

FOLDS = 10
PASSES, RATE = 30, 0.02
"""Passes over all pairs, and how far each pair moves the weights."""
PUBLIC_COUNTS = 10


class Ranked(NamedTuple):
    """An article's names by their signs, and which of them name each actor."""

    group: str
    counts: int
    signs: Sequence[Signs]
    actors: Sequence[frozenset[int]]

    def found(self, weights: Signs) -> list[bool]:
        """Of each actor whether it is among the first names by `weights`."""
        order = sorted(range(len(self.signs)), key=lambda i: -weigh(self.signs[i], weights))
        return [not actor.isdisjoint(order[:FIRST]) for actor in self.actors]

    def pairs(self) -> Iterator[list[float]]:
        """What each actor's signs are more than those of each name that is none."""
        actors = frozenset().union(*self.actors)
        for actor in actors:
            for other in set(range(len(self.signs))) - actors:
                pair = zip(self.signs[actor], self.signs[other], strict=True)
                yield [one - two for one, two in pair]


def read(gold: GoldArticle, group: str, counts: int) -> Ranked:
    evidence = read_evidence(gold.text)
    forms = [{name.name, *(m.text for m in name.mentions)} for name in evidence.names]
    found = [
        frozenset(
            index
            for index, written in enumerate(forms)
            if any(same_name(form, other) for form in actor for other in written)
        )
        for actor in gold.actors or ()
    ]
    signs = find_signs(gold.text, evidence.names, evidence.quotations)
    return Ranked(group, counts, signs, found)


def fit(articles: Sequence[Ranked]) -> Signs:
    """Weights by which actors come before others, by stochastic gradient descent."""
    weighed: list[tuple[float, list[float]]] = []
    for article in articles:
        pairs = list(article.pairs())
        share = article.counts * len(article.actors) / max(len(pairs), 1)
        weighed += [(share, pair) for pair in pairs]
    weights = [0.0] * len(WEIGHTS)
    lots = random.Random(0)
    for done in range(PASSES):
        lots.shuffle(weighed)
        for share, pair in weighed:
            ahead = sum(weight * sign for weight, sign in zip(weights, pair, strict=True))
            step = RATE * (1 - done / PASSES) * share / (1 + exp(ahead))
            weights = [weight + step * sign for weight, sign in zip(weights, pair, strict=True)]
    return Signs(*weights)


def cross_validated(articles: Sequence[Ranked]) -> dict[str, list[bool]]:
    """Of each actor whether it is found by weights of which its article was no part."""
    found = defaultdict(list)
    mixed = random.Random(0).sample(articles, len(articles))
    for fold in range(FOLDS):
        apart = mixed[fold::FOLDS]
        weights = fit([article for i, article in enumerate(mixed) if i % FOLDS != fold])
        for article in apart:
            found[article.group] += article.found(weights)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--dev", type=Path, metavar="DIR")
    options = parser.parse_args()
    articles = [
        read(gold, gold.language if gold.language in ("en", "de") else "others", 1)
        for gold in load_gold()
    ]
    if options.dev:
        public = map(actors, records(options.dev, "actors"))
        articles += [read(gold, "public", PUBLIC_COUNTS) for gold in public]
    for group, found in cross_validated(articles).items():
        print(f"{group}: {sum(found) / len(found):.3f} ({sum(found)}/{len(found)})")
    weights = fit(articles)
    for sign, weight in zip(Signs._fields, weights, strict=True):
        print(f"{sign} {weight / weights.early:.2f}")


if __name__ == "__main__":
    main()
