"""Claims and articles without capitals: read with the capitals they lack, told as they are."""

from __future__ import annotations

from summarizer.audit import ClaimCheck, Computed, Unsupported
from summarizer.evidence import Evidence, read_evidence
from summarizer.evidence.naming.recasing import LANGUAGE, Recaser, lacks_capitals
from summarizer.fields import Place
from summarizer.grounding.claims import ClaimChecker


def check_claims(text: str, evidence: Evidence, written: str) -> list[ClaimCheck]:
    """Each sentence of `written` with what in it the article does not support.

    Args:
        text: the article's text.
        evidence: what was read in it.
        written: any text about it.
    """
    if evidence.language != LANGUAGE or not (lacks_capitals(text) or lacks_capitals(written)):
        return ClaimChecker(text, evidence).check(written)
    recaser = Recaser(text, [mention.text for one in evidence.names for mention in one.mentions])
    cased = recaser.recased(text)
    if cased != text:
        evidence = read_evidence(cased, language=LANGUAGE)
    checked = ClaimChecker(cased, evidence).check(recaser.recased(written))
    return [_as_written(one, text, written) for one in checked]


def _as_written(one: ClaimCheck, text: str, written: str) -> ClaimCheck:
    """`one` in the letters of the article and of what was written about it."""
    passage = one.passage and _there(one.passage, text)
    return one.model_copy(
        update={
            "text": written[one.start : one.end],
            "passage": passage,
            "unsupported": [_unsupported(found, text, written) for found in one.unsupported],
            "computed": [_computed(found, text, written) for found in one.computed],
        }
    )


def _unsupported(found: Unsupported, text: str, written: str) -> Unsupported:
    nearest = found.nearest and _there(found.nearest, text)
    return found.model_copy(update={"words": written[found.start : found.end], "nearest": nearest})


def _computed(found: Computed, text: str, written: str) -> Computed:
    there = [_there(place, text) for place in found.of]
    return found.model_copy(update={"words": written[found.start : found.end], "of": there})


def _there(place: Place, text: str) -> Place:
    return place.model_copy(update={"text": text[place.start : place.end]})
