"""Look up every number, name and quoted phrase of free text in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.brief import Computed, Reason, Unsupported
from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.meaning import meaning
from summarizer.evidence.names import find_names
from summarizer.evidence.quotations import find_quotations
from summarizer.evidence.sentences import find_sentences
from summarizer.evidence.speakers import attribute
from summarizer.fields import Place
from summarizer.grounding.align import Aligner
from summarizer.grounding.figures import Figures
from summarizer.grounding.named import Names
from summarizer.grounding.quoting import judge_quotation
from summarizer.grounding.surroundings import Surroundings

BEFORE = 40
"""Characters before a stretch of a sentence that may deny it."""

SET_OFF = 2
"""Words in quotation marks that need only stand in the article, quoted there or not."""


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
        self._figures = Figures(evidence, self.aligner, self.surroundings)
        self._names = Names(text, evidence, self.aligner, self.meaning)

    def holds(self, words: str) -> bool:
        """Whether the article says just this, in the same words."""
        if words.strip() in self._sentences:
            return True
        return any(not self._turned(start) for start, _ in self.aligner.places(words))

    def _turned(self, start: int) -> bool:
        """Whether the words before `start` deny or doubt what follows: "No tourists died"."""
        sentence = self.evidence.sentences[self.surroundings.sentence(start)]
        before = self.text[max(sentence.start, start - BEFORE) : start]
        return bool(self.meaning.negation.search(before) or self.meaning.doubt.search(before))

    def check(self, words: str, field: str) -> list[Unsupported]:
        """What in `words` the article does not hold.

        Args:
            words: free text.
            field: its path, for the findings.
        """
        if self.holds(words):
            return []
        language = self.evidence.language
        names = find_names(words, language, find_sentences(words, language))
        found = [
            *(
                (one.item, one.reason, _place(one.instead))
                for one in self._figures.check(words, names)
            ),
            *((item, Reason.NAME, self._nearest(item)) for item in self._names.check(words, names)),
            *((item, reason, self._nearest(item)) for item, reason in self._quoted(words, names)),
        ]
        return [
            Unsupported(
                field=field, words=item.text, start=item.start, end=item.end, reason=reason,
                nearest=nearest,
            )
            for item, reason, nearest in sorted(found, key=lambda finding: finding[0].start)
        ]  # fmt: skip

    def computed(self, words: str, field: str) -> list[Computed]:
        """The numbers in `words` that come out of two of the article, which does not give them.

        Args:
            words: free text.
            field: its path.
        """
        if self.holds(words):
            return []
        language = self.evidence.language
        names = find_names(words, language, find_sentences(words, language))
        return [
            Computed(
                field=field, words=item.text, start=item.start, end=item.end, formula=how.formula,
                of=[Place(text=one.text, start=one.start, end=one.end) for one in how.of],
            )
            for item, how in self._figures.worked_out(words, names)
        ]  # fmt: skip

    def _quoted(self, words: str, names: Sequence[Name]) -> Iterator[tuple[Mention, Reason]]:
        """Quotations in `words` that the article has not in its own marks, or of somebody else."""
        language = self.evidence.language
        quotations = find_quotations(words, language)
        sentences = find_sentences(words, language)
        for claimed in attribute(words, language, quotations, sentences, tuple(names)):
            if claimed.text[0] in "-–—":  # a dash may open any sentence
                continue
            named = {name.name for name in names}
            speaker = claimed.speaker.name if claimed.speaker else None
            verdict = judge_quotation(
                claimed.inner, speaker if speaker in named else None, self.evidence, self.aligner
            )
            # A word or two in marks may be the writer's own distance; more is a claim to quote.
            set_off = len(claimed.inner.split()) <= SET_OFF and verdict.match.placed
            if verdict.reason is Reason.WRONG_SPEAKER:
                yield claimed, verdict.reason
            elif verdict.reason is not None and not set_off:
                yield claimed, Reason.QUOTED_WORDS

    def _nearest(self, item: Mention) -> Place | None:
        """The nearest words that the article has instead."""
        near = self.aligner.align(item.text)
        return Place(text=near.text, start=near.start, end=near.end) if near.text else None


def _place(item: Mention | None) -> Place | None:
    return Place(text=item.text, start=item.start, end=item.end) if item else None
