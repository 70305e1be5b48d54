"""The outlet that an article comes from, in a place of the news itself.

"(Reuters)" opens an article, and whom people "told Reuters" is named in it; none of it is about
Reuters. In a claim that it "has bought a rival" its name was put in another's place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.outlets import ARTICLES, PASSES_ON, TOLD
from summarizer.grounding.wording import Contradiction

NEAR = 30
"""Characters around an outlet's name that say what it is there for."""

_DATELINE = re.compile(r"\A[\w ,.’'-]{0,40}\( ?([\w ]{2,20}?) ?\)")


class Outlets:
    """Knows the outlet of one article that is not about it.

    Args:
        text: the article's text.
        evidence: what was read in it.
    """

    def __init__(self, text: str, evidence: Evidence) -> None:
        language, nothing = evidence.language, "(?!)"
        told, articles = TOLD.get(language, nothing), ARTICLES.get(language, nothing)
        self._told = re.compile(rf"(?:\b(?:{told}) ?(?:{articles})?|\( ?)\Z", re.IGNORECASE)
        behind = PASSES_ON.get(language, nothing)
        self._passes_on = re.compile(rf" ?(?:\)|[’']s? (?:[A-Z][\w-]+ ){{1,3}}|(?:{behind})\b)")
        found = _DATELINE.match(text)
        self._name = found[1].casefold() if found else ""
        places = [
            mention
            for name in evidence.names
            for mention in name.mentions
            if mention.text.casefold() == self._name
        ]
        if not all(self._passed_on(text, one) for one in places):
            self._name = ""

    def check(self, claim: str, names: Sequence[Name]) -> Iterator[Contradiction]:
        """The mentions in `claim` of the outlet as somebody that the news is about."""
        for name in names if self._name else ():
            for mention in name.mentions:
                if mention.text.casefold() == self._name and not self._passed_on(claim, mention):
                    yield Contradiction(mention, Reason.CHANGED, None)

    def _passed_on(self, text: str, mention: Mention) -> bool:
        """Whether somebody told the outlet something there, or it tells it itself."""
        before = text[max(mention.start - NEAR, 0) : mention.start]
        return bool(self._told.search(before) or self._passes_on.match(text, mention.end))
