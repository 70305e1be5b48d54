"""Look up every number, name and quoted phrase of free text in the article."""

from __future__ import annotations

from summarizer.audit import Computed, Reason, Unsupported
from summarizer.evidence import Evidence, Mention, Name, Quantity
from summarizer.evidence.lexicon.meaning import meaning
from summarizer.evidence.naming.names import find_names
from summarizer.evidence.sentences import find_sentences
from summarizer.fields import Place
from summarizer.grounding.align import Aligner
from summarizer.grounding.context.surroundings import Surroundings
from summarizer.grounding.headlines import is_headline
from summarizer.grounding.names.known import KnownNames
from summarizer.grounding.names.named import Names
from summarizer.grounding.numbers.figures import Figures
from summarizer.grounding.quoted import Quoted

BEFORE = 40
"""Characters before a stretch of a sentence that may deny it."""


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
        self._sentences = {sentence.text for sentence in evidence.sentences}
        self.meaning = meaning(evidence.language)
        self.surroundings = Surroundings(text, evidence, self.meaning)
        self.figures = Figures(evidence, self.aligner, self.surroundings)
        self.known = KnownNames(evidence)
        self.quoted = Quoted(evidence, self.known, self.aligner)
        self._names = Names(text, evidence, self.known, self.aligner, self.meaning)
        # A text is checked, then looked at again for what it computes: it is read once.
        self._held: dict[str, bool] = {}
        self._named: dict[str, tuple[Name, ...]] = {}

    def holds(self, words: str) -> bool:
        """Whether the article says just this, in the same words."""
        if words not in self._held:
            self._held[words] = self._has(words)
        return self._held[words]

    def is_sentence(self, words: str) -> bool:
        """Whether `words` are a sentence of the article, marks and all."""
        return words.strip() in self._sentences

    def _has(self, words: str) -> bool:
        if self.is_sentence(words):
            return True
        return any(not self._turned(start) for start, _ in self.aligner.places(words))

    def _turned(self, start: int) -> bool:
        """Whether the words before `start` deny or doubt what follows: "No tourists died"."""
        sentence = self.evidence.sentences[self.surroundings.sentence(start)]
        before = self.text[max(sentence.start, start - BEFORE) : start]
        rules = self.meaning
        return any(cue.search(before) for cue in (rules.negation, rules.doubt, rules.belief))

    def check(
        self, words: str, field: str, *, line: str = "", quoted: bool = True
    ) -> list[Unsupported]:
        """What in `words` the article does not hold.

        Args:
            words: free text.
            field: its path, for the findings.
            line: the line they stand in, if there is more of it.
            quoted: whether its quotations are judged too.
        """
        if self.holds(words):
            return []
        names = self.names_in(words)
        found = [
            *(
                (one.item, one.reason, _place(one.instead))
                for one in self.figures.check(words, names, headline=is_headline(line or words))
            ),
            *(
                (item, Reason.NAME, self.nearest(item))
                for item in self._names.check(words, names, line or words)
            ),
        ]
        if quoted:
            found += [
                (one.item, one.reason, self.nearest(one.item))
                for one in self.quoted.check(words, names)
                if one.reason is not None
            ]
        return [
            Unsupported(
                field=field, words=item.text, start=item.start, end=item.end, reason=reason,
                nearest=nearest,
            )
            for item, reason, nearest in sorted(found, key=lambda finding: finding[0].start)
        ]  # fmt: skip

    def computed(self, words: str, field: str, *, line: str = "") -> list[Computed]:
        """The numbers in `words` that come out of two of the article, which does not give them.

        Args:
            words: free text.
            field: its path.
            line: the line they stand in, if there is more of it.
        """
        if self.holds(words):
            return []
        names, headline = self.names_in(words), is_headline(line or words)
        return [
            Computed(
                field=field, words=item.text, start=item.start, end=item.end, formula=how.formula,
                of=[Place(text=one.text, start=one.start, end=one.end) for one in how.of],
            )
            for item, how in self.figures.worked_out(words, names, headline=headline)
        ]  # fmt: skip

    def names_in(self, words: str) -> tuple[Name, ...]:
        """The names in `words`, which are read once."""
        if words not in self._named:
            language = self.evidence.language
            self._named[words] = find_names(words, language, find_sentences(words, language))
        return self._named[words]

    def numbers_in(self, words: str) -> tuple[Quantity, ...]:
        """The numbers in `words`, which are read once."""
        return self.figures.numbers(words, self.names_in(words))

    def nearest(self, item: Mention) -> Place | None:
        """The nearest words that the article has instead."""
        near = self.aligner.align(item.text)
        return Place(text=near.text, start=near.start, end=near.end) if near.text else None


def _place(item: Mention | None) -> Place | None:
    return Place(text=item.text, start=item.start, end=item.end) if item else None
