"""The article's names, found by any form in which a claim may have them."""

from __future__ import annotations

from summarizer.evidence import Evidence, Name
from summarizer.evidence.lexicon.countries import country_named, is_variant
from summarizer.evidence.naming.inflected import name_stem


class KnownNames:
    """Names by their forms, in any letters, and in any case where the language declines names.

    Args:
        evidence: what was read in the article.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._language = evidence.language
        self._names = {
            self._key(form): name
            for name in evidence.names
            for form in (*(mention.text for mention in name.mentions), name.name)
        }
        self._countries = {
            country: name
            for name in reversed(evidence.names)
            for mention in name.mentions
            if name.kind == "country" and (country := country_named(mention.text))
        }
        self._words = {word for key in self._names for word in key.split()}

    def get(self, form: str) -> Name | None:
        """The name that has this form, or the country that has this adjective.

        "In Sweden" is said of much that the article has from a Swedish firm: it needs the form.
        """
        known = self._names.get(self._key(form))
        if known is None and is_variant(form):
            known = self._countries.get(country_named(form) or "")
        return known

    def has_word(self, word: str) -> bool:
        """Whether a name has this word."""
        return self._key(word) in self._words

    def _key(self, form: str) -> str:
        return name_stem(form.lower(), self._language)
