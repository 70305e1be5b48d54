"""Words that lose a negation where they are cut out: “refunds will be given” of “No refunds …”."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.negations import CUT_BEFORE, CUT_BEHIND

_NEGATED_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:{'|'.join(CUT_BEFORE)})[ \u00a0]|n[’']t[ \u00a0]|(?<!\w)n[’'])\Z", re.IGNORECASE
)
_NEGATED_BEHIND = re.compile(rf"[ \u00a0](?:{CUT_BEHIND})(?!\w)", re.IGNORECASE)

LONGEST = 12
"""Characters that a negation takes, with the space behind it."""


def with_negation(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of `text` and the negation directly before or behind it, if there is one."""
    first = max(start - LONGEST, 0)
    before = _NEGATED_BEFORE.search(text[first:start])
    behind = _NEGATED_BEHIND.match(text, end)
    return first + before.start() if before else start, behind.end() if behind else end
