"""Words that cannot stand for each other: opposites, and kinds of one thing.

One line a group, its alternatives apart by "|". The words of one alternative may stand for each
other; words of two alternatives may not: who says "rose" where the article says "fell" is wrong,
and so is who says "trucks" for "trains". "_" joins the words of a phrase. An alternative that opens with "*" covers the others: a
summary may call a train a vehicle, but not a vehicle a train.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.evidence.lexicon import contrasts_further, contrasts_slavic, contrasts_western
from summarizer.evidence.lexicon.contrasts_english import EN
from summarizer.evidence.lexicon.wordlists import word_set

CONTRASTS: Mapping[str, str] = {
    "en": EN,
    **contrasts_western.CONTRASTS,
    **contrasts_further.CONTRASTS,
    **contrasts_slavic.CONTRASTS,
}
"""Language → its groups."""

PREFIXES: Mapping[str, tuple[str, ...]] = {
    "en": ("un", "in", "im", "ir", "dis", "non-"),
    "de": ("un",),
    "fr": ("in", "im", "ir", "dé"),
    "es": ("in", "im", "ir", "des"),
}
"""What turns a word around when it is put before it."""

UNRELATED = word_set(
    "cover count close order posed poses crease vested forms formed stance tense tended deeds "
    "press sided puted courage charge charged missed"
)
"""What remains of some words without such letters, and is no opposite of theirs."""
