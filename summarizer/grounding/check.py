"""Look up every number, name and quoted phrase of free text in the article."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.brief import Reason, Unsupported
from summarizer.evidence import Evidence, Mention, Name, Quantity
from summarizer.evidence.comparison import Comparison, compare
from summarizer.evidence.lexicon.naming import countries
from summarizer.evidence.names import find_names
from summarizer.evidence.quantities import find_quantities
from summarizer.evidence.quotations import find_quotations
from summarizer.evidence.sentences import find_sentences
from summarizer.fields import Place
from summarizer.grounding.align import Aligner


class Checker:
    """Looks things up in one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
        aligner: of the text, when there is one already.
    """

    def __init__(self, text: str, evidence: Evidence, aligner: Aligner | None = None) -> None:
        self.text = text
        self.evidence = evidence
        self.aligner = aligner or Aligner(text)
        self._forms = {
            form.casefold()
            for name in evidence.names
            for form in (name.name, *(mention.text for mention in name.mentions))
        }
        table = countries()
        self._countries = {
            table[form]
            for name in evidence.names
            for form in (name.name, *(mention.text for mention in name.mentions))
            if form in table
        }

    def check(self, words: str, field: str) -> list[Unsupported]:
        """What in `words` the article does not hold.

        Args:
            words: free text.
            field: its path, for the findings.
        """
        if self.aligner.exact(words):
            return []
        language = self.evidence.language
        names = find_names(words, language, find_sentences(words, language))
        found = [
            *((item, Reason.NUMBER) for item in self._numbers(words, names)),
            *((item, Reason.NAME) for item in self._names(names)),
            *((item, Reason.QUOTED_WORDS) for item in self._quoted(words)),
        ]
        return [
            Unsupported(
                field=field, words=item.text, start=item.start, end=item.end, reason=reason,
                nearest=self._nearest(item, reason),
            )
            for item, reason in sorted(found, key=lambda pair: pair[0].start)
        ]  # fmt: skip

    def _numbers(self, words: str, names: tuple[Name, ...]) -> Iterator[Quantity]:
        for claimed in find_quantities(words, self.evidence.language, names):
            if claimed.kind == "name" or self.aligner.exact(claimed.text):
                continue
            verdicts = (compare(claimed, given) for given in self.evidence.quantities)
            if not any(v in (Comparison.EQUAL, Comparison.ROUNDED) for v in verdicts):
                yield claimed

    def _names(self, names: tuple[Name, ...]) -> Iterator[Mention]:
        for name in names:
            for mention in name.mentions:
                if not self._holds_name(mention.text, name):
                    yield mention

    def _holds_name(self, form: str, name: Name) -> bool:
        if form.casefold() in self._forms or self.aligner.places(form):
            return True
        if countries().get(form) in self._countries:
            return True
        words = form.split()
        if len(words) == 1:  # a common word that opens the sentence, or a part of a name
            return bool(self.aligner.places(form.lower()))
        if name.kind == "person":  # a title the article does not use, or a middle name
            return any(len(part) > 1 and " ".join(part).casefold() in self._forms
                       for part in (words[1:], [words[0], words[-1]]))  # fmt: skip
        return all(self.aligner.places(word) for word in words if word[:1].isupper())

    def _quoted(self, words: str) -> Iterator[Mention]:
        for claimed in find_quotations(words, self.evidence.language):
            places = self.aligner.places(claimed.inner)
            marked = self.evidence.quotations
            if not any(q.start <= start and end <= q.end for q in marked for start, end in places):
                yield claimed

    def _nearest(self, item: Mention, reason: Reason) -> Place | None:
        """What the article has instead: the likeliest number, or the nearest words."""
        if reason is Reason.NUMBER and isinstance(item, Quantity):
            alike = [q for q in self.evidence.quantities if q.unit == item.unit and item.unit]
            if len(alike) == 1:
                return Place(text=alike[0].text, start=alike[0].start, end=alike[0].end)
            return None
        near = self.aligner.align(item.text)
        return Place(text=near.text, start=near.start, end=near.end) if near.text else None
