"""Frames of saying ("according to X", "X zufolge") in one clause."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.evidence.lexicon import saying_frames as table
from summarizer.evidence.lexicon.describing import takes_up
from summarizer.evidence.lexicon.saying import OBLIQUE, OWNED
from summarizer.evidence.lexicon.saying_indirect import ANTECEDENT
from summarizer.evidence.lexicon.voices import Voice
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.views import told_view
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.voiced import phrase_voice


def in_frame(clause: Clause, start: int = 0, end: int | None = None) -> Said | None:
    """The speaker of a frame that begins between `start` and `end`, or anywhere."""
    end = len(clause.tokens) if end is None else min(end, len(clause.tokens))
    cues = clause.cues
    for at in range(start, end):
        low = clause.tokens[at].low
        if low not in cues.framing:
            continue  # the common case
        if (length := frame_at(clause, cues.before, at)) and (
            said := _led_by(clause, at, length, alone=end == start + 1)
        ):
            return said
        if low in table.TELLING and (told := told_view(clause, at)):
            return told
        if end > start + 1 and (length := frame_at(clause, cues.after, at)):
            if clause.tokens[at].low == "nach" and _leads_in(clause, at):
                continue
            if near := clause.able(clause.phrase_to(at)):
                return Said(near, (at, at + length))
    return None


def own_words(clause: Clause) -> Said | None:
    """Whose words follow: "…, in her own words, “…”"."""
    said = in_frame(clause, max(len(clause.tokens) - 6, 0))
    if said is None or said.cue is None or said.phrase.pronoun not in OWNED:
        return None
    return said if said.cue[1] + 1 >= len(clause.tokens) else None


def _led_by(clause: Clause, at: int, length: int, *, alone: bool) -> Said | None:
    """The speaker behind a frame.

    Args:
        at, length: where the frame stands.
        alone: whether it stands right behind the marks.
    """
    if (who := _antecedent(clause, at, length)) is not None:
        return Said(who, (at, at + length))
    phrase = clause.able(_framed_phrase(clause, at, length))
    small = clause.tokens[at].low in table.SO
    if small and not ((alone or _aside(clause, at, phrase)) and _so_named(clause, at + length)):
        return None  # "so Merkel" speaks only right behind the marks or set apart
    return Said(phrase, (at, at + length)) if phrase is not None else None


def _antecedent(clause: Clause, at: int, length: int) -> Phrase | None:
    """Whom a relative behind a frame is about: "il pm, | secondo il quale"."""
    behind = clause.tokens[at + length : at + length + 2]
    which = next((t for t in behind if t.low in ANTECEDENT), None)
    if which is None or not at or (which is not behind[0] and behind[0].kind != "A"):
        return None
    near = at - (clause.tokens[at - 1].kind == ",")
    told = clause.phrase_to(near) or clause.phrase_to(at)
    known = told is not None and not told.governed and clause.somebody(told)
    return clause.able(told) if known else None


def _leads_in(clause: Clause, at: int) -> bool:
    """Whether "nach" leads in what follows rather than ending what stands before."""
    return at + 1 < len(clause.tokens) and clause.tokens[at + 1].kind in "NRA#"


def _so_named(clause: Clause, at: int) -> bool:
    """Whether no verb follows "so": "so werden Verräter genannt"."""
    return at >= len(clause.tokens) or clause.tokens[at].low not in table.IS


def _aside(clause: Clause, at: int, phrase: Phrase | None) -> bool:
    """Whether commas set a frame apart: "Er glaube, so Brandt, dass …"."""
    if phrase is None or not at or clause.tokens[at - 1].kind != ",":
        return False
    return phrase.last >= len(clause.tokens) or clause.tokens[phrase.last].kind in ",:"


def _framed_phrase(clause: Clause, at: int, length: int) -> Phrase | None:
    """The phrase behind a frame; a pronoun may stand behind it or within."""
    for place in range(at, at + length):
        if clause.tokens[place].low in OWNED:
            return Phrase(place, place + 1, place + 1, None, clause.tokens[place].low)
    for place in (at + 1, at + length):
        if place < len(clause.tokens) and clause.tokens[place].low in OBLIQUE:
            alone = place + 1 >= len(clause.tokens) or clause.tokens[place + 1].kind not in "NRW"
            alone = alone or clause.tokens[place].low not in table.EITHER
            if alone or place < at + length:
                return Phrase(place, place + 1, place + 1, None, clause.tokens[place].low)
    if clause.tokens[at].low == "so" and _carries_on(clause, at + length):
        return None  # "so werden Verräter genannt"
    phrase = clause.named_from(at + length)
    if phrase is not None and clause.tokens[at].low in table.FOR and not _meant(clause, phrase):
        body = phrase_voice(clause.tokens, phrase, clause.language) is Voice.BODY
        return phrase if body and not at else None  # "Per la procura, …"
    if phrase is None and at + length < len(clause.tokens):
        return _bare_noun(clause, at + length)
    return phrase


def _meant(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase names somebody or takes them up: "Pour cette dernière, …"."""
    return clause.somebody(phrase) or takes_up(clause.tokens[phrase.core - 1].low)


def _bare_noun(clause: Clause, at: int) -> Phrase | None:
    """The lower-case noun of a language without articles, or the name it leads to."""
    if clause.tokens[at].kind != "W" or clause.cues.articled:
        return None
    return _named_ahead(clause, at) or Phrase(at, at + 1, at + 1, None)


def _named_ahead(clause: Clause, at: int) -> Phrase | None:
    """The person behind an oblique role: "по словам | главного врача Олега Руденко"."""
    for index in range(at, min(at + 7, len(clause.tokens))):
        token = clause.tokens[index]
        if token.name is not None and token.name.kind == "person":
            return Phrase(at, index + 1, index + 1, (index, index + 1))
        if token.kind not in "WNR":
            return None
    return None


def _carries_on(clause: Clause, at: int) -> bool:
    """Whether a verb stands at `at`, or nothing."""
    return at >= len(clause.tokens) or clause.tokens[at].kind in "XV"


def frame_at(clause: Clause, frames: Mapping[str, list[tuple[str, ...]]], at: int) -> int:
    """How many tokens from `at` are a frame; 0 for none."""
    listed = frames.get(clause.tokens[at].low.replace("'", "’"))
    if not listed:
        return 0
    behind = clause.tokens[at : at + max(map(len, listed))]
    words = tuple([token.low.replace("'", "’") for token in behind])
    return next((len(frame) for frame in listed if words[: len(frame)] == frame), 0)
