"""What of a run is capitalised only because it opens a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.naming import ORGANIZATION_WORDS
from summarizer.evidence.lexicon.naming_runs import (
    ELIDED_SMALL,
    ENGLISH_PLURAL,
    ORDINARY_ENDS,
    PLACE_FIRST,
)
from summarizer.evidence.lexicon.naming_titles import TITLES
from summarizer.evidence.lexicon.saying import opening_roles, opening_words
from summarizer.evidence.naming.inflected import Token
from summarizer.evidence.naming.words import (
    is_acronym,
    is_first_name,
    is_ordinary,
    leads_person,
    single_kind,
    unowned,
)

_ELIDED = re.compile(rf"(?:{ELIDED_SMALL})[’'](?=\w)")


class Openings:
    """Tells the words that open sentences from names.

    Args:
        language: ISO 639-1 code.
        words: every word of the text as written, by which an opening word that the text also
            writes in lower case is told from a name.
        inside: words capitalised inside sentences.
        short: whether the text is too short for that to prove anything.
    """

    def __init__(self, language: str, words: set[str], inside: set[str], short: bool) -> None:
        self.language = language
        self.small = opening_words(language)
        self.offices = opening_roles(language)
        self.words = words
        self.inside = inside
        self.short = short
        self._only_opens: dict[str, bool] = {}

    def only_opens(self, word: str) -> bool:
        """Whether a lone word is capitalised only because it opens a sentence."""
        known = self._only_opens.get(word)
        if known is None:
            known = self._only_opens[word] = not self.without_opening([(0, len(word), word)])
        return known

    def without_opening(self, parts: list[Token]) -> list[Token]:
        """`parts` without the words that are capitalised only because they open a sentence."""
        while parts:
            start, end, word = parts[0]
            if grammar(self.language).elided and (elided := _ELIDED.match(word)):
                parts[0] = (start + elided.end(), end, word[elided.end() :])
                if word[elided.end() :][0].isupper():
                    return parts
                parts = parts[1:]
                continue
            if not self._ordinary(word, parts) or " ".join(p[2] for p in parts[:2]) in places():
                return parts
            parts = parts[1:]
            while parts and parts[0][2].islower():
                parts = parts[1:]
        return parts

    def _ordinary(self, word: str, parts: Sequence[Token]) -> bool:
        low = unowned(word.lower().replace("’", "'")) or word.lower()
        if len(parts) > 1 and (low in PLACE_FIRST or leads_person(low, self.language)):
            return False
        role = len(parts) == 1 and low in self.offices and not is_first_name(low)
        small = low in self.small or is_ordinary(low) or is_ordinary(low.split("'")[0])
        if role or small:  # "Morador do bairro"
            return not (
                len(word) > 1 and word.isupper() and is_acronym(word) and low not in ("it",)
            )
        if len(word) == 1:
            return True
        bare = unowned(word)
        if is_acronym(bare) or single_kind(bare) or low in TITLES:
            return False
        if is_first_name(low) and (len(parts) > 1 or low not in self.words):
            return False
        if low in self.words:
            return len(parts) == 1 or bare not in self.inside
        if len(parts) > 1 and is_first_name(parts[1][2].lower()):
            return bare not in self.inside
        if len(parts) > 1:
            return (
                low.endswith(ORDINARY_ENDS)
                and low not in ORGANIZATION_WORDS
                and bare not in self.inside
            )
        if bare in self.inside:
            return False
        return not self.short or low.endswith(ORDINARY_ENDS) or bool(ENGLISH_PLURAL.search(low))
