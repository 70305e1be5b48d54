"""Fit what tells whether a number stands in its own place in a headline, and say how well it does.

    python benchmarks/headlines.py          the score, cross-validated by article, and the weights
                                            for `grounding/numbers/heading.py`

Each number of a true headline of tests/gold/claims gives way to others: to some of the article's,
put in the same way ("$40K" becomes "$12K"), and to some near it; the wrong headlines written by
hand come on top. One regularised logistic regression is taught the numbers that agree with one of
the article, another those that come out of others, by the way that suits them best; of what is left
the rest of the checker decides, and all of them count in the score.
"""

from __future__ import annotations

import math
import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from summarizer.evidence import Evidence, read_evidence
from summarizer.evidence.sentences import find_sentences
from summarizer.grounding.check import Checker
from summarizer.grounding.numbers.heading import GIVEN, WORKED, Terms
from tests.gold.claims import FOLDER, load_article, load_claims

FOLDS = 8
ARTICLES, NEAR = 4, 2
"""How many of the article's numbers are tried in one place, and how many near the right one."""

SHARES = {"true": 1.0, "article": 0.4, "near": 0.2, "written": 0.4}
"""What all numbers of one sort weigh that are tried in one place, and what a written one does."""

PENALTY = 0.1
"""What a weight costs, squared: more kept and found less, cross-validated."""

STEPS = 12
ENDINGS = {"1": "st", "2": "nd", "3": "rd"}
_NUMERAL = re.compile(r"\d+(?:[,.]\d+)*")
_ENDING = re.compile(r"(?:st|nd|rd|th)\b")


class Case(NamedTuple):
    """A headline with a number in one place.

    Attributes:
        article: which one it is about.
        sort: "true", or where another number comes from: "article", "near", or "written" by hand.
        weight: what it counts.
        table: which weights decide; None where the rest of the checker does.
        terms: what tells whether it is in its place, for each way in which it may be meant.
        held: whether it is let pass then.
    """

    article: str
    sort: str
    weight: float
    table: Terms | None
    terms: Sequence[Sequence[float]]
    held: bool


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """All that is tried, over the true headlines in `folder`."""
    for path in sorted(folder.glob("headline_*.claims")):
        text = load_article(path)
        evidence = read_evidence(text, language="en")
        checker = Checker(text, evidence)
        claims = list(load_claims(path))
        true = [headline for what, headline in claims if what == "true"]
        for what, headline in claims:
            if what == "true":
                yield from _of_headline(path.stem, headline, text, evidence, checker)
            elif (at := _wrong(headline, true)) is not None:
                judged = _judged(checker, headline, at)
                yield Case(path.stem, "written", SHARES["written"], *judged)


def _wrong(headline: str, true: Sequence[str]) -> int | None:
    """Where a wrong headline has the number that the likest true one has not."""
    words = set(headline.split())
    likest = max(true, key=lambda one: len(words & set(one.split())))
    right = {_value(one) for one in _NUMERAL.findall(likest)}
    numerals = _NUMERAL.finditer(headline)
    return next((one.start() for one in numerals if _value(one[0]) not in right), None)


def _of_headline(
    article: str, headline: str, text: str, evidence: Evidence, checker: Checker
) -> Iterator[Case]:
    given = list(_numerals(text, evidence))
    for place in _NUMERAL.finditer(headline):
        chance = random.Random(f"{article} {headline} {place.start()}")
        own = {_value(one) for one in _NUMERAL.findall(headline)}
        tried = {"true": [place[0]]}
        sources = (("article", given, ARTICLES), ("near", _near(place[0]), NEAR))
        for sort, numerals, most in sources:
            others = [one for one in numerals if _value(one) not in own]
            tried[sort] = chance.sample(others, min(most, len(others)))
        for sort, numerals in tried.items():
            for numeral in numerals:
                words = _put(headline, place, numeral)
                weight = SHARES[sort] / len(numerals)
                yield Case(article, sort, weight, *_judged(checker, words, place.start()))


def _judged(
    checker: Checker, words: str, at: int
) -> tuple[Terms | None, Sequence[Sequence[float]], bool]:
    """Which weights judge the number at `at`, by what terms, and whether it is let pass."""
    part = next(one for one in find_sentences(words, "en") if one.start <= at < one.end)
    at -= part.start
    unsupported = checker.check(part.text, "text", line=words)
    held = not any(one.start <= at < one.end for one in unsupported)
    figures = checker.figures
    found = figures.judged(part.text, checker.names_in(part.text), headline=True)
    claimed = next((one for one in found if one.start <= at < one.end), None)
    same = figures.equal(claimed, headline=True) if claimed else ()
    if claimed and same and figures.has_year(claimed, same):
        return GIVEN, [_figures(figures.in_headline(part.text, claimed, same, found))], held
    if claimed and not same and not figures.is_excused(part.text, claimed, found, headline=True):
        ways = [_figures(terms) for _, terms in figures.workings(part.text, claimed, found)]
        return WORKED if ways else None, ways, held
    return None, (), held


def _figures(terms: Terms) -> Sequence[float]:
    return tuple(map(float, terms.values()))


def _numerals(text: str, evidence: Evidence) -> Iterator[str]:
    """The numbers of an article, in digits."""
    yield from dict.fromkeys(_NUMERAL.findall(text))
    for one in evidence.quantities:
        if (
            one.value
            and one.value >= 1
            and one.value.is_integer()
            and not _NUMERAL.search(one.text)
        ):
            yield f"{one.value:.0f}"


def _near(numeral: str) -> list[str]:
    """Numbers that differ from one in its last digits but zeros, or by a tenth."""
    decimals = len(numeral.partition(".")[2])
    whole = numeral.replace(",", "").replace(".", "").rstrip("0") or "0"
    zeros = len(numeral.replace(",", "").replace(".", "")) - len(whole)
    step = 10 ** (zeros - decimals)
    steps = {-3, -2, -1, 1, 2, 3, 5, max(int(whole) // 10, 1)}
    found = (_value(numeral) + one * step for one in sorted(steps))
    form = f",.{decimals}f" if "," in numeral else f".{decimals}f"
    return [f"{one:{form}}" for one in found if one > 0]


def _value(numeral: str) -> float:
    return float(numeral.replace(",", ""))


def _put(headline: str, place: re.Match[str], numeral: str) -> str:
    """`headline` with another number in a place, an ordinal with its own ending."""
    behind = headline[place.end() :]
    if _ENDING.match(behind):
        ending = "th" if numeral[-2:-1] == "1" else ENDINGS.get(numeral[-1], "th")
        behind = ending + behind[2:]
    return headline[: place.start()] + numeral + behind


def fit(tried: Sequence[Case], table: Terms) -> list[float]:
    """The weights of a logistic regression with a penalty, by Newton's steps.

    Of the ways in which a number may be meant the one counts that suits best so far.
    """
    of = [one for one in tried if one.table is table]
    size = len(table)
    weights = list(table.values()) if any(len(one.terms) > 1 for one in of) else [0.0] * size
    for _ in range(STEPS):
        slope = [-PENALTY * weight for weight in weights]
        bend = [[PENALTY * (row == column) for column in range(size)] for row in range(size)]
        for case in of:
            sums, terms = max((_sum(weights, terms), terms) for terms in case.terms)
            chance = 1 / (1 + math.exp(-sums))
            told = [(index, term) for index, term in enumerate(terms) if term]
            for row, term in told:
                slope[row] += case.weight * ((case.sort == "true") - chance) * term
                for column, other in told:
                    bend[row][column] += case.weight * chance * (1 - chance) * term * other
        weights = [weight + by for weight, by in zip(weights, _solve(bend, slope), strict=True)]
    return weights


def _solve(rows: list[list[float]], right: list[float]) -> list[float]:
    """x of rows · x = right, by elimination; the rows are symmetric and positive."""
    table = [[*row, value] for row, value in zip(rows, right, strict=True)]
    for pivot, row in enumerate(table):
        for index, other in enumerate(table):
            if index != pivot:
                factor = other[pivot] / row[pivot]
                table[index] = [one - factor * by for one, by in zip(other, row, strict=True)]
    return [row[-1] / row[pivot] for pivot, row in enumerate(table)]


def _sum(weights: Sequence[float], terms: Sequence[float]) -> float:
    return sum(weight * term for weight, term in zip(weights, terms, strict=True))


def shares(tried: Sequence[Case], held: Sequence[bool]) -> dict[str, float]:
    """Of the true numbers the share that is kept, of each other sort the share that is found."""
    result = {}
    for sort in SHARES:
        right = [
            (kept == (sort == "true")) * one.weight
            for one, kept in zip(tried, held, strict=True)
            if one.sort == sort
        ]
        of = sum(one.weight for one in tried if one.sort == sort)
        result[sort] = sum(right) / of
    return result


def cross_validated(tried: Sequence[Case]) -> list[bool]:
    """Whether each case is let pass by weights that were fitted on other articles."""
    articles = sorted({one.article for one in tried})
    held = [one.held for one in tried]
    for fold in range(FOLDS):
        apart = set(articles[fold::FOLDS])
        for table in (GIVEN, WORKED):
            weights = fit([one for one in tried if one.article not in apart], table)
            for index, one in enumerate(tried):
                if one.article in apart and one.table is table:
                    held[index] = max(_sum(weights, terms) for terms in one.terms) > 0
    return held


def _print(what: str, result: dict[str, float]) -> None:
    found = sum(SHARES[sort] * share for sort, share in result.items() if sort != "true")
    cells = ", ".join(f"{sort} {share:.3f}" for sort, share in result.items())
    print(f"{what}: {cells}; balanced {(result['true'] + found) / 2:.3f}")


def main() -> None:
    tried = list(cases())
    _print("as it stands", shares(tried, [one.held for one in tried]))
    _print("cross-validated", shares(tried, cross_validated(tried)))
    for what, table in {"GIVEN": GIVEN, "WORKED": WORKED}.items():
        print(what)
        for name, weight in zip(table, fit(tried, table), strict=True):
            print(f"    {name!r}: {weight:.1f},".replace("'", '"'))


if __name__ == "__main__":
    main()
