"""Judge a claimed quotation: do these words stand inside quotation marks, and who said them?"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.brief import Reason
from summarizer.evidence import Evidence, Quotation
from summarizer.evidence.lexicon.naming import TITLES
from summarizer.grounding.align import Aligner
from summarizer.text import Match

_ARTICLES = frozenset(
    "a an the his her its their der die das ein eine le la les un une el los las il lo o os as de "
    "het een".split()
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What came of a claimed quotation.

    Attributes:
        match: how the words compare with the article.
        start, end: their place; the nearest passage when `altered`; 0, 0 when `absent`.
        quotation: the article's quotation they lie in, if they do.
        reason: why it is rejected, or None when it is accepted.
    """

    match: Match
    start: int
    end: int
    quotation: Quotation | None
    reason: Reason | None


def judge_quotation(
    words: str, speaker: str | None, evidence: Evidence, aligner: Aligner
) -> Judgement:
    """Judge `words` that are claimed to be quoted, and the `speaker` claimed for them.

    Args:
        words: with or without quotation marks.
        speaker: who is claimed to have said them; None claims nobody.
        evidence: what was read in the article.
        aligner: of the article's text.
    """
    found = aligner.align(words)
    if not found.match.placed:
        absent = found.match is Match.ABSENT
        reason = Reason.NOT_IN_ARTICLE if absent else Reason.CHANGED
        return Judgement(found.match, found.start, found.end, None, reason)
    inside = [
        (start, end, quotation)
        for start, end in aligner.places(words)
        if (quotation := _around(start, end, evidence.quotations))
    ]
    if not inside:
        return Judgement(found.match, found.start, found.end, None, Reason.NOT_QUOTED)
    for start, end, quotation in inside:
        said_by = quotation.speaker
        if (
            speaker is None
            or said_by is None
            or (same_speaker(speaker, (said_by.name, said_by.text), evidence))
        ):
            return Judgement(found.match, start, end, quotation, None)
    start, end, quotation = inside[0]
    return Judgement(found.match, start, end, quotation, Reason.WRONG_SPEAKER)


def _around(start: int, end: int, quotations: Sequence[Quotation]) -> Quotation | None:
    """The quotation whose marks stand around the stretch."""
    index = bisect_right(quotations, start, key=lambda q: q.start) - 1
    if index >= 0 and end <= quotations[index].end:
        return quotations[index]
    return None


def same_speaker(claimed: str, given: Sequence[str], evidence: Evidence) -> bool:
    """Whether `claimed` names the speaker that the text gives.

    Args:
        claimed: as a model or an author wrote it.
        given: the speaker's name and the words of the mention.
        evidence: its names tell which forms are one person's.

    A title, an article or a first name may be left out or added; a different first name, or a
    different surname, is somebody else.
    """
    mine = _core(claimed)
    if not mine:
        return False
    forms = [form for name in evidence.names
             if any(_core(g) == _core(form) for g in given for form in (name.name,
                    *{m.text for m in name.mentions}))
             for form in (name.name, *{m.text for m in name.mentions})]  # fmt: skip
    for form in (*given, *forms):
        theirs = _core(form)
        if theirs and (mine <= theirs or theirs <= mine):
            return True
    return False


def _core(name: str) -> frozenset[str]:
    """The words of a name that tell one person from another."""
    words = (word.strip(".,'’\"“”()").removesuffix("’s").removesuffix("'s").lower()
             for word in name.replace("-", " ").split())  # fmt: skip
    return frozenset(word for word in words if word and word not in TITLES | _ARTICLES)
