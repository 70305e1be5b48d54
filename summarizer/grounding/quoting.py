"""Judge a claimed quotation: do these words stand inside quotation marks, and who said them?"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Name, Quotation
from summarizer.evidence.lexicon.naming_titles import TITLES
from summarizer.grounding.align import Aligner
from summarizer.grounding.cutting import with_negation
from summarizer.text import Match, unaccented

_ARTICLES = frozenset(
    {
        *("a", "an", "the", "his", "her", "its", "their", "der", "die", "das", "ein", "eine"),
        *("le", "la", "les", "un", "une", "el", "los", "las", "il", "lo", "o", "os", "as", "de"),
        *("het", "een"),
    }
)

NESTED = 8
"""Quotations looked back over for one that holds a stretch."""

BESIDE = 250
"""Characters around a quotation within which a speaker is named whom the text leaves open."""

_POSSESSOR = re.compile(r".*\w[’']s (?=\w)")


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
    words: str, speaker: str | None, evidence: Evidence, aligner: Aligner, *, negated: bool = False
) -> Judgement:
    """Judge `words` that are claimed to be quoted, and the `speaker` claimed for them.

    Args:
        words: with or without quotation marks.
        speaker: who is claimed to have said them; None claims nobody.
        evidence: what was read in the article.
        aligner: of the article's text.
        negated: whether a negation of the claim's own stands before the words.
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
    whole = [place for place in inside if negated or _uncut(*place, aligner.text) == place[:2]]
    if not whole:
        start, end = _uncut(*inside[0], aligner.text)
        return Judgement(Match.ALTERED, start, end, inside[0][2], Reason.NEGATION)
    for start, end, quotation in whole:
        if speaker is None or _said(speaker, quotation, evidence, aligner.text):
            return Judgement(found.match, start, end, quotation, None)
    start, end, quotation = whole[0]
    return Judgement(found.match, start, end, quotation, Reason.WRONG_SPEAKER)


def _uncut(start: int, end: int, quotation: Quotation, text: str) -> tuple[int, int]:
    """The stretch with the negation of the quotation that was cut off it, if one was."""
    if start <= quotation.inner_start and quotation.inner_end <= end:
        return start, end
    return with_negation(text, start, end)


def _said(claimed: str, quotation: Quotation, evidence: Evidence, text: str) -> bool:
    """Whether `claimed` may have said the quotation: the text says so, or names them beside it.

    Where a pronoun, a role or nothing but the line before says who speaks, that may be anybody
    whom the paragraph names before the quotation.
    """
    said_by = quotation.speaker
    own = core(claimed) or _words(claimed)
    if said_by is None:
        behind = text[quotation.end : quotation.end + BESIDE]
        before = text[max(quotation.start - BESIDE, 0) : quotation.start]
        return bool(own & _words(f"{before} {behind}"))
    if same_speaker(claimed, (said_by.name, said_by.text), evidence):
        return True
    named = core(said_by.text)
    if said_by.cue is not None and named and named <= core(said_by.name):
        return False
    paragraph = text.rfind("\n", 0, quotation.start) + 1
    return bool(own & _words(text[paragraph : quotation.start]))


def _around(start: int, end: int, quotations: Sequence[Quotation]) -> Quotation | None:
    """The innermost quotation whose marks stand around the stretch."""
    index = bisect_right(quotations, start, key=lambda q: q.start) - 1
    for quotation in reversed(quotations[max(index - NESTED, 0) : index + 1]):
        if end <= quotation.end:
            return quotation
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
    mine = core(claimed)
    if not mine:  # a title alone: "the prime minister"
        return any(_words(claimed) and _words(claimed) <= _words(one) for one in given)
    forms = {core(form) for form in given} | {
        core(form) for name in evidence.names if _is_given(name, given) for form in forms_of(name)
    }
    fullest = [form for form in forms if form and not any(form < other for other in forms)]
    return any(_alike(mine, form) for form in fullest)


def _is_given(name: Name, given: Sequence[str]) -> bool:
    """Whether the speaker is one that the evidence gathered under `name`."""
    cores = {core(one) for one in given}
    return any(core(form) in cores for form in forms_of(name))


def forms_of(name: Name) -> set[str]:
    """All that a name is called in the article, its fullest form included."""
    return {name.name, *(mention.text for mention in name.mentions)}


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether one holds all the words of the other; an initial stands for its name."""
    return _within(mine, theirs) or _within(theirs, mine)


def _within(few: frozenset[str], many: frozenset[str]) -> bool:
    initials = {word[0] for word in many}
    return any(len(word) > 1 for word in few) and all(
        word in many or (len(word) == 1 and word in initials) for word in few
    )


def _plain(name: str) -> str:
    """`name` in lower case, without accents and hyphens."""
    return unaccented(name.replace("’", "'").replace("-", " ")).lower()


def _words(name: str) -> frozenset[str]:
    words = (word.strip(".,;:!?'\"“”„()[]").removesuffix("'s") for word in _plain(name).split())
    return frozenset(word for word in words if word and word not in _ARTICLES)


def core(name: str) -> frozenset[str]:
    """The words of a name that tell one person from another."""
    own = _POSSESSOR.sub("", name)  # "Hale’s lawyer" is a lawyer, not Hale
    return frozenset(word for word in _words(own) if word not in TITLES)
