"""Claim by claim: is a sentence about an article true to it?

Each sentence is compared with the sentences of the article that share its rarer words. Besides
the numbers, names and quoted words that `check` looks up, it is looked at for a negation added
or dropped, a word turned into its opposite, and a hedge or an attribution dropped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TypeVar

from summarizer.audit import ClaimCheck, Computed, Reason, Unsupported
from summarizer.evidence import Evidence, Sentence
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.naming.names import find_names
from summarizer.evidence.sentences import find_sentences
from summarizer.fields import Place
from summarizer.grounding.align import Aligner
from summarizer.grounding.check import Checker
from summarizer.grounding.headlines import is_headline, line_at
from summarizer.grounding.names.antecedents import Antecedents
from summarizer.grounding.names.pairing import Pairing
from summarizer.grounding.names.pronouns import Pronouns
from summarizer.grounding.names.reversal import Reversal
from summarizer.grounding.names.roles import Roles
from summarizer.grounding.numbers.calendar import Calendar
from summarizer.grounding.numbers.timed import Times
from summarizer.grounding.quoted import QuotedWords
from summarizer.grounding.words.hedging import Hedging
from summarizer.grounding.words.negation import Negations
from summarizer.grounding.words.splices import Splices
from summarizer.grounding.words.wording import Wording

Found = TypeVar("Found", Unsupported, Computed)

LONGEST = 1000
"""Characters of a sentence that is judged as one. Each name and number is judged by all that stands
around it in its sentence; in a longer one, which no editor writes, that would take forever."""


class ClaimChecker:
    """Checks texts about one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
    """

    def __init__(self, text: str, evidence: Evidence) -> None:
        self._evidence = evidence
        self._checker = Checker(text, evidence, Aligner(text))
        self._meaning = self._checker.meaning
        known, around = self._checker.known, self._checker.surroundings
        self._splices = Splices(text, evidence.language)
        self._wording = Wording(text, evidence.language, around)
        self._calendar = Calendar(text, evidence)
        self._times = Times(text, evidence, around)
        self._roles = Roles(text, evidence, known, around)
        self._reversal = Reversal(text, evidence, known)
        self._pairing = Pairing(text, evidence, known, around)
        self._pronouns = Pronouns(text, evidence, known)
        self._antecedents = Antecedents(text, evidence, known)
        self._negations = Negations(text, evidence.language, around, self._wording)
        self._hedging = Hedging(evidence.language, around)

    def check(self, written: str, field: str = "text") -> list[ClaimCheck]:
        """Each sentence of `written` with what in it is unsupported.

        Args:
            written: any text about the article.
            field: its path, for the findings; their offsets refer to `written`.
        """
        found = find_sentences(written, self._evidence.language)
        sentences = [piece for sentence in found for piece in _pieces(sentence)]
        quoted = self._quoted(written, sentences)
        checked: list[ClaimCheck] = []
        hedged = False  # "A report found that … The funds were …": the second rests on the first
        for sentence in sentences:
            hedged = hedged or self._hedging.hedged(sentence.text)
            line = line_at(written, sentence.start)
            checked.append(self._claim(sentence, line, field, hedged, quoted))
        return checked

    def _quoted(self, written: str, sentences: Sequence[Sentence]) -> Sequence[QuotedWords]:
        """The quotations of a text, each read whole even where it runs over sentences.

        Those in sentences that are the article's own, with their speaker, are left out.
        """
        language = self._evidence.language
        names = find_names(written, language, sentences)
        own = [one for one in sentences if self._checker.is_sentence(one.text)]
        return [
            one
            for one in self._checker.quoted.check(written, names)
            if not all(any(s.start <= at < s.end for s in own) for at in one.ends())
        ]

    def _claim(
        self, claim: Sentence, line: str, field: str, hedged: bool, quoted: Sequence[QuotedWords]
    ) -> ClaimCheck:
        passage = self._closest(claim.text)
        findings = self._checker.check(claim.text, field, line=line, quoted=False)
        headline = is_headline(line)
        if passage is not None and not self._checker.holds(claim.text):
            places = {(one.start, one.end) for one in findings}  # a number may be found twice
            contradicted = self._contradicted(claim.text, passage, field, headline=headline)
            findings += [one for one in contradicted if (one.start, one.end) not in places]
            if not headline and self._hedging.dropped(claim.text, passage.text, hedged=hedged):
                findings.append(_unsure(claim, passage, field))
        moved = [_moved(finding, claim.start) for finding in findings]
        shifted = [one for one in moved if not any(q.bears_out(one.start, one.end) for q in quoted)]
        shifted += [
            self._misquoted(one, field, one.reason)
            for one in quoted
            if one.reason is not None and claim.start <= one.item.start < claim.end
        ]
        shifted.sort(key=lambda finding: finding.start)
        computed = self._checker.computed(claim.text, field, line=line)
        place = passage and Place(text=passage.text, start=passage.start, end=passage.end)
        return ClaimCheck(
            text=claim.text, start=claim.start, end=claim.end, supported=not shifted,
            passage=place, unsupported=shifted,
            computed=[_moved(one, claim.start) for one in computed],
        )  # fmt: skip

    def _misquoted(self, one: QuotedWords, field: str, reason: Reason) -> Unsupported:
        item = one.item
        return Unsupported(
            field=field, words=item.text, start=item.start, end=item.end, reason=reason,
            nearest=self._checker.nearest(item),
        )  # fmt: skip

    def _closest(self, words: str) -> Sentence | None:
        """The article's sentence that holds most of the weight of `words`.

        The same one in every process: no set is gone through, and of two the earlier is taken.
        """
        shares = self._checker.surroundings.shares(dict.fromkeys(self._meaning.content(words)))
        if not shares:
            apart = number_words(self._evidence.language).unspaced  # where no stems are told apart
            return next(iter(self._evidence.sentences[:apart]), None)
        best = max(shares, key=lambda index: (shares[index], -index))
        return self._evidence.sentences[best]

    def _contradicted(
        self, claim: str, passage: Sentence, field: str, *, headline: bool
    ) -> Iterator[Unsupported]:
        """The words of `claim` that the article contradicts.

        Args:
            claim: a sentence.
            passage: the closest to it.
            field: its path, for the findings.
            headline: whether it is one, in which words tell less of the place they stand in.
        """
        names, numbers = self._checker.names_in(claim), self._checker.numbers_in(claim)
        found = (
            self._wording.check(claim, headline=headline),
            self._wording.prefixed(claim),
            self._splices.check(claim, headline=headline),
            self._calendar.check(claim),
            self._negations.check(claim, names, headline=headline),
            self._roles.check(claim, names, passage, headline=headline),
            self._reversal.check(claim, names),
            self._pairing.check(claim, names, numbers),
            self._times.check(claim, numbers, headline=headline),
            self._pronouns.check(claim, names),
            self._antecedents.check(claim, names),
        )
        seen: set[tuple[int, int]] = set()
        for one in chain(*found):
            item, there = one.item, passage
            if (item.start, item.end) in seen:  # two rules may find the same word
                continue
            seen.add((item.start, item.end))
            if one.instead:
                index = self._checker.surroundings.sentence(one.instead.start)
                there = self._evidence.sentences[index]
            yield Unsupported(
                field=field, words=item.text, start=item.start, end=item.end, reason=one.reason,
                nearest=Place(text=there.text, start=there.start, end=there.end),
            )  # fmt: skip


def _unsure(claim: Sentence, passage: Sentence, field: str) -> Unsupported:
    """That `claim` is plain fact where the article's `passage` is none."""
    return Unsupported(
        field=field, words=claim.text, start=0, end=len(claim.text), reason=Reason.HEDGE,
        nearest=Place(text=passage.text, start=passage.start, end=passage.end),
    )  # fmt: skip


def _pieces(sentence: Sentence) -> Iterator[Sentence]:
    """A sentence, or the stretches between spaces of one longer than `LONGEST`."""
    text, low = sentence.text, 0
    while len(text) - low > LONGEST:
        space = text.rfind(" ", low + 1, low + LONGEST)
        high = space if space > 0 else low + LONGEST
        yield Sentence(sentence.start + low, sentence.start + high, text[low:high])
        low = high + (space > 0)
    yield Sentence(sentence.start + low, sentence.end, text[low:]) if low else sentence


def _moved(found: Found, by: int) -> Found:
    """`found` in a sentence that begins at `by`."""
    return found.model_copy(update={"start": found.start + by, "end": found.end + by})
