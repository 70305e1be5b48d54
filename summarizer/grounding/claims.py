"""Claim by claim: is a sentence about an article true to it?

Each sentence is compared with the sentences of the article that share its rarer words. Besides
the numbers, names and quoted words that `check` looks up, it is looked at for a negation added
or dropped, a word turned into its opposite, and a hedge or an attribution dropped.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from summarizer.brief import ClaimCheck, Reason, Unsupported
from summarizer.evidence import Evidence, Sentence
from summarizer.evidence.lexicon.meaning import Meaning, meaning
from summarizer.evidence.sentences import find_sentences
from summarizer.fields import Place
from summarizer.grounding.align import Aligner
from summarizer.grounding.check import Checker

CLOSE = 0.5
"""Share of a claim's weighted words that a sentence must hold to be compared word by word."""

_WORD = re.compile(r"\w+(?:[’']\w+)?")


class ClaimChecker:
    """Checks texts about one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
    """

    def __init__(self, text: str, evidence: Evidence) -> None:
        self._evidence = evidence
        self._checker = Checker(text, evidence, Aligner(text))
        self._meaning: Meaning = meaning(evidence.language)
        self._stems = [self._meaning.content(sentence.text) for sentence in evidence.sentences]
        self._holding: dict[str, list[int]] = defaultdict(list)
        for index, stems in enumerate(self._stems):
            for stem in set(stems):
                self._holding[stem].append(index)

    def check(self, written: str, field: str = "text") -> list[ClaimCheck]:
        """Each sentence of `written` with what in it is unsupported.

        Args:
            written: any text about the article.
            field: its path, for the findings; their offsets refer to `written`.
        """
        sentences = find_sentences(written, self._evidence.language)
        return [self._claim(sentence, field) for sentence in sentences]

    def _claim(self, claim: Sentence, field: str) -> ClaimCheck:
        passage, closeness = self._closest(claim.text)
        findings = self._checker.check(claim.text, field)
        if (
            passage is not None
            and closeness >= CLOSE
            and not self._checker.aligner.exact(claim.text)
        ):
            findings += self._meanings(claim.text, passage, field)
        shifted = [
            finding.model_copy(
                update={"start": finding.start + claim.start, "end": finding.end + claim.start}
            )
            for finding in findings
        ]
        place = passage and Place(text=passage.text, start=passage.start, end=passage.end)
        return ClaimCheck(
            text=claim.text, start=claim.start, end=claim.end, supported=not shifted,
            passage=place, unsupported=shifted,
        )  # fmt: skip

    def _closest(self, words: str) -> tuple[Sentence | None, float]:
        """The article's sentence that holds most of the weight of `words`, and that share."""
        stems = set(self._meaning.content(words))
        total = len(self._stems) or 1
        weights = {
            stem: math.log(1 + total / (1 + len(self._holding.get(stem, ())))) for stem in stems
        }
        scores: Counter[int] = Counter()
        for stem, weight in weights.items():
            for index in self._holding.get(stem, ()):
                scores[index] += weight  # type: ignore[assignment]  # a Counter of weights
        if not scores:
            return None, 0.0
        best, score = scores.most_common(1)[0]
        return self._evidence.sentences[best], score / (sum(weights.values()) or 1.0)

    def _meanings(self, claim: str, passage: Sentence, field: str) -> list[Unsupported]:
        """Negation, opposites and hedges, compared between `claim` and `passage`."""
        place = Place(text=passage.text, start=passage.start, end=passage.end)
        plain = claim.replace("’", "'")
        found = []
        for reason, words in self._differences(claim, passage.text):
            at = re.search(rf"\b{re.escape(words)}\b", plain, re.IGNORECASE) if words else None
            start, end = at.span() if at else (0, len(claim))
            found.append(
                Unsupported(field=field, words=claim[start:end], start=start, end=end,
                            reason=reason, nearest=place)
            )  # fmt: skip
        return found

    def _differences(self, claim: str, passage: str) -> Iterator[tuple[Reason, str]]:
        """(why, the words of the claim that differ; "" where it lacks them)."""
        rules = self._meaning
        shared = set(rules.content(claim)) & set(rules.content(passage))
        mine = rules.governed(claim, rules.negation)
        theirs = rules.governed(passage, rules.negation)
        differing = [stem for stem in shared if (stem in mine) != (stem in theirs)]
        if differing and bool(mine) != bool(theirs):
            yield Reason.NEGATION, mine.get(differing[0], "")
        words = {word.lower() for word in _WORD.findall(claim)}
        given = {word.lower() for word in _WORD.findall(passage)}
        for word in sorted(words - given):
            if rules.opposite.get(word, frozenset()) & (given - words):
                yield Reason.OPPOSITE, word
        hedged = rules.governed(passage, rules.hedge)
        if shared & set(hedged) and not rules.hedge.search(claim):
            yield Reason.HEDGE, ""
