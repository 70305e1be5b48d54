"""He or she: a pronoun for a man in a claim about an article that speaks of women alone.

A claim that names somebody else, for whom the article has no pronoun, may well be right. Of true
claims with 194 pronouns none is flagged; of the same with a pronoun's gender changed, one in four.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.he_or_she import NOUNS, PRONOUNS
from summarizer.evidence.speaking.people.genders import Genders
from summarizer.grounding.names.known import KnownNames
from summarizer.grounding.words.wording import Contradiction

ENOUGH = 2
"""Pronouns of the other gender from which an article would have had one of this."""

_CAPITAL = re.compile(r"\b[A-Z][\w-]+")


class Pronouns:
    """Knows of which gender one article speaks of nobody.

    Args:
        text: the article's text.
        evidence: what was read in it.
        known: its names.
    """

    def __init__(self, text: str, evidence: Evidence, known: KnownNames) -> None:
        language = evidence.language
        pronouns = PRONOUNS.get(language, ())
        self._foreign = [
            _any_of(mine)
            for mine, nouns, other in zip(
                pronouns, NOUNS.get(language, ()), reversed(pronouns), strict=True
            )
            if len(_any_of(other).findall(text)) >= ENOUGH
            and not _any_of(f"{mine}|{nouns}").search(text)
        ]
        self._genders = Genders(text, language, inflected=False, surnames=())
        self._known = known

    def check(self, claim: str, names: Sequence[Name]) -> Iterator[Contradiction]:
        """The pronouns in `claim` for somebody whom the article cannot mean.

        Args:
            claim: a sentence.
            names: those in it.
        """
        for pattern in self._foreign:
            for found in pattern.finditer(claim):
                if not self._strange(claim, names):
                    mention = Mention(found.start(), found.end(), found[0])
                    yield Contradiction(mention, Reason.CHANGED, None)

    def _strange(self, claim: str, names: Sequence[Name]) -> bool:
        """Whether a claim names somebody for whom the article has no pronoun at all."""
        forms = [mention.text for name in names for mention in name.mentions]
        forms += _CAPITAL.findall(claim)  # a lone surname that opens it is not read as a name
        people = [one for form in forms if (one := self._known.get(form)) and one.kind == "person"]
        return not all(map(self._genders.by_pronouns, people))


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
