"""Which names matter most in an article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from math import log2
from operator import mul
from typing import NamedTuple

from summarizer.evidence.items import Mention, Name, Quotation
from summarizer.evidence.naming.bylines import bylines

_NEAR = 100
"""Characters from the start of an article by whose doublings its beginning is measured: 50 and
200 rank as well."""


class Signs(NamedTuple):
    """How prominent a name is, sign by sign.

    Attributes:
        often: the logarithm of how often it is mentioned outside bylines, datelines and credits.
        early: minus the logarithm of how far from the start it is first mentioned there.
        speaking: whether it is given as the speaker of a quotation.
        in_full: whether it is of several words: who acts is introduced by full name.
        credited: whether it only stands in bylines, datelines and credits.
    """

    often: float
    early: float
    speaking: float
    in_full: float
    credited: float


WEIGHTS = Signs(often=2.5, early=1, speaking=3, in_full=1.75, credited=-4)
"""What each sign weighs, as `benchmarks/ranking.py --dev` fits it on 288 articles: fitted on nine
tenths of them, such weights find .86 to .93 of the key actors of the last tenth. What kind of name
it is and what verbs stand beside it would add nothing."""


def rank_names(
    text: str, names: Sequence[Name], quotations: Sequence[Quotation] = ()
) -> tuple[Name, ...]:
    """`names` by prominence; those that are alike in everything keep their order.

    Args:
        text: the article the names were found in.
        names: what was found.
        quotations: with their speakers.
    """
    weights = [-weigh(signs) for signs in find_signs(text, names, quotations)]
    return tuple([names[index] for index in sorted(range(len(names)), key=weights.__getitem__)])


def weigh(signs: Signs, weights: Signs = WEIGHTS) -> float:
    """How prominent a name with `signs` is."""
    return float(sum(map(mul, weights, signs)))


def find_signs(text: str, names: Sequence[Name], quotations: Sequence[Quotation]) -> list[Signs]:
    """The signs of each of `names`."""
    crediting = bylines(text)
    starts, ends = zip(*crediting, strict=True) if crediting else ((), ())
    speakers = {q.speaker.name for q in quotations if q.speaker and q.kind != "other"}
    signs = []
    for name in names:
        told = [one for one in name.mentions if not (starts and _is_inside(one, starts, ends))]
        mentions = told or name.mentions
        signs.append(
            Signs(
                often=log2(1 + len(mentions)),
                early=-log2(1 + mentions[0].start / _NEAR),
                speaking=name.name in speakers,
                in_full=" " in name.name,
                credited=not told,
            )
        )
    return signs


def _is_inside(mention: Mention, starts: Sequence[int], ends: Sequence[int]) -> bool:
    """Whether `mention` begins in one of the spans from `starts` to `ends`, in text order."""
    index = bisect_right(starts, mention.start) - 1
    return index >= 0 and mention.start < ends[index]
