"""Where an article's own story begins, and the headline its first sentence makes."""

from __future__ import annotations

import re

from summarizer.evidence import Evidence
from summarizer.evidence.lexicon.wordforms import STATES
from summarizer.evidence.patterns import alternation

HEADLINE, SHORTEST = 160, 80
"""Characters beyond which a sentence is cut to make a headline, and the fewest that a cut at the
end of a clause leaves."""

_OPENINGS = (
    re.compile(r"\s*+([^\n]{3,90}?)\s[-–—]+(?:\s+|\Z)"),
    re.compile(r"\s*+([^\n]{3,90}?)\.(?:\s+|\Z)"),
)
"""A dateline, if nothing else stands in it: "LEEDS, England (AP) — ", "9 novembre 2012. "."""
_ASIDE = re.compile(rf"\([^()]*\)|/[A-ZÄÖÜ]{{2,}}|\b[A-ZÄÖÜ]{{3,}}\b|, {alternation(STATES)}\b")
"""In a dateline: the agency, a place in capitals, and a state as American papers shorten it."""
_ARTICLE = re.compile(r"\b(?:le|den|de|el|am|em|il|o)\b")
"""What leads its date in."""
_CLAUSE_END = re.compile(r"[,;:—–] ")


def begin(text: str, evidence: Evidence) -> int:
    """Where the story begins in `text`, behind its dateline; 0 when it has none."""
    openings = [found for pattern in _OPENINGS if (found := pattern.match(text))]
    dates = [q for q in evidence.quantities if q.kind == "date"]
    places = [m for n in evidence.names if n.kind in ("place", "country") for m in n.mentions]
    spans = [(item.start, item.end) for item in (*dates, *places)]
    for found in openings:
        asides = [aside.span() for aside in _ASIDE.finditer(text, *found.span(1))]
        articles = [article.span() for article in _ARTICLE.finditer(text, *found.span(1))]
        covered = {at for span in (*spans, *asides, *articles) for at in range(*span)}
        bare = all(at in covered or not text[at].isalpha() for at in range(*found.span(1)))
        if bare and (asides or any(date.end <= found.end(1) for date in dates)):
            return found.end()
    return 0


def headline(sentence: str) -> str:
    """`sentence`; a long one up to the end of a clause or a word, with an ellipsis."""
    if len(sentence) <= HEADLINE:
        return sentence
    ends = [found.start() for found in _CLAUSE_END.finditer(sentence, SHORTEST, HEADLINE)]
    cut = ends[-1] if ends else sentence.rfind(" ", SHORTEST, HEADLINE)
    return f"{sentence[: cut if cut > 0 else HEADLINE].rstrip()} …"
