"""Negations that a claim adds to what the article says, or leaves out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from summarizer.audit import Reason
from summarizer.evidence import Mention, Name
from summarizer.evidence.lexicon.meaning import meaning
from summarizer.evidence.lexicon.negations import DENIES_NOUN, NEVER_DONE, REFUSALS
from summarizer.evidence.lexicon.saying import verb_pattern
from summarizer.grounding.context.surroundings import Surroundings, words_of
from summarizer.grounding.words.wording import Contradiction, Wording

FAR = 0.1
"""Likeness under which no negation of the article is the claim's."""

SOMEHOW = 0.05
"""Likeness from which a plain verb of the article is the claim's negated one."""

PLAIN = 0.75
"""The claim's verb is plain in the article if it stands so in a place this much as likely."""

OTHERWISE = 0.7
"""What a word that says the same in another way counts, against a negation."""

DROPPED = 0.2
"""Likeness from which a negated verb of the article is the claim's."""

SAME_PLACE = 0.2
"""Likeness from which a plain verb stands in the very place of a headline's negated one."""

GOVERNED = 2
"""Content words behind a negation that it may govern."""

NEXT = 12
"""Characters between a negation and its verb: "not have to pay"."""

FARTHEST = 200
"""Characters around a negated verb that are taken for its sentence."""

_REFUSAL = re.compile(REFUSALS)
_STOP = re.compile(r"\s*[.,;:!?)”“»«\"]")

Span = tuple[int, int]


class Negations:
    """Compares the negations of a claim with those of the article.

    Args:
        text: the article's text.
        language: its ISO 639-1 code.
        surroundings: of its places.
        wording: its opposites: "will not close" may be said where the article has "stay open".
    """

    def __init__(
        self, text: str, language: str, surroundings: Surroundings, wording: Wording
    ) -> None:
        self._text = text
        self._meaning = meaning(language)
        self._surroundings = surroundings
        self._wording = wording
        self._says = verb_pattern(language)
        self._done = re.compile(rf"\b(?:{NEVER_DONE.get(language, '(?!)')})\Z", re.IGNORECASE)
        self._cues, self._negated = self._read(text)
        self._said_otherwise = [found.span() for found in self._meaning.contrary.finditer(text)]
        self._plain: dict[str, list[Span]] = defaultdict(list)
        words = surroundings.tokens
        for stem, start, end in words:
            if (start, end) not in self._negated:
                self._plain[stem].append((start, end))
        self._denied: dict[str, list[Span]] = defaultdict(list)
        starts = [start for _, start, _ in words]
        noun = re.compile(DENIES_NOUN.get(language, "(?!)"))
        for cue in self._cues:
            if (index := self._verb(cue, words, starts)) is not None:
                both = noun.fullmatch(text[slice(*cue)].lower()) and _touching(words, index)
                for stem, start, end in words[index : index + (2 if both else 1)]:
                    self._denied[stem].append((start, end))

    def _verb(
        self, cue: Span, words: Sequence[tuple[str, int, int]], starts: Sequence[int]
    ) -> int | None:
        """Which of the article's words a negation denies: the next, or the last before a stop."""
        after = bisect_left(starts, cue[1])
        if after < len(words):
            _, start, _ = words[after]
            between = self._text[cue[1] : start]
            common = self._text[start].islower() or self._meaning.nouns_capitalised
            if len(between) < NEXT and not _STOP.search(between):
                return after if common else None
        if _STOP.match(self._text, cue[1]) and after > 1:
            before = after - 1 - (starts[after - 1] >= cue[0])
            return before if cue[0] - words[before][2] < NEXT else None
        return None

    def _read(self, text: str) -> tuple[list[Span], dict[Span, str]]:
        """The negations in a text, and the words they govern with their stems."""
        plain = text.replace("’", "'")
        cues = [found.span() for found in self._meaning.negation.finditer(plain)]
        governed = {}
        for _, end in cues:
            behind = plain[end : end + 60]
            for stem, a, b in words_of(behind, self._meaning)[:GOVERNED]:
                governed[end + a, end + b] = stem
        return cues, governed

    def check(
        self, claim: str, names: Sequence[Name], *, headline: bool = False
    ) -> Iterator[Contradiction]:
        """Where `claim` negates what the article does not, or the other way round.

        Args:
            claim: a sentence.
            names: those in it, in which nothing is negated: "Never Say Never Again".
            headline: whether it is a headline: it may negate what the article doesn't speak of.
        """
        cues, governed = self._read(claim)
        named = [mention for name in names for mention in name.mentions]
        for cue in self._meaning.plain_negation.finditer(claim.replace("’", "'")):
            if any(one.start <= cue.start() and cue.end() <= one.end for one in named):
                continue
            added, instead = self._added(claim, cue.span(), governed, headline=headline)
            if added:
                yield self._found(claim, cue.span(), instead)
        if cues:
            return
        for stem, start, end in words_of(claim, self._meaning):
            instead = self._dropped(claim, stem, (start, end))
            if instead and not self._contrary(claim, instead):
                yield self._found(claim, (start, end), instead)
                return

    def _contrary(self, claim: str, instead: Span) -> bool:
        """Whether the claim says in another word what the article says with a negation."""
        there = self._text[max(instead[0] - FARTHEST, 0) : instead[1] + FARTHEST].lower()
        words = (found[0].lower() for found in self._meaning.contrary.finditer(claim))
        return any(word not in there for word in words)

    def _added(
        self, claim: str, cue: Span, governed: dict[Span, str], *, headline: bool
    ) -> tuple[bool, Span | None]:
        """Whether the article has no such negation, and the place that `cue` turns around."""
        mine = self._surroundings.of_claim(claim, *cue)
        own, _ = self._surroundings.best(mine, self._cues)
        own = max(own, OTHERWISE * self._surroundings.best(mine, self._said_otherwise)[0])
        denied = ((place, stem) for place, stem in governed.items() if place[0] >= cue[1])
        where, first = next(denied, (cue, ""))
        own = max(own, self._wording.opposed(claim, *where))
        plain, place = self._surroundings.best(mine, self._plain.get(first, ()))
        refused = _REFUSAL.match(claim, cue[0]) is not None
        says = self._says.match(claim, cue[1] + 1)
        if says and says[0] in self._meaning.stopwords and not refused:
            return own < FAR, None  # "did not say how many": nothing else is denied
        if plain >= max(SAME_PLACE if headline else SOMEHOW, PLAIN * own):
            return True, place
        undone = not (refused or headline) and self._done.search(claim, 0, cue[1])
        return own < FAR and bool(undone), place

    def _dropped(self, claim: str, stem: str, place: Span) -> Span | None:
        """The negated place of the article that the claim's word stands for."""
        if stem not in self._denied:
            return None
        mine = self._surroundings.of_claim(claim, *place)
        denied, there = self._surroundings.best(mine, self._denied[stem])
        plain, _ = self._surroundings.best(mine, self._plain.get(stem, ()))
        return there if denied >= DROPPED and plain < denied / 2 else None

    def _found(self, claim: str, span: Span, instead: Span | None) -> Contradiction:
        start, end = span
        there = Mention(*instead, self._text[instead[0] : instead[1]]) if instead else None
        return Contradiction(Mention(start, end, claim[start:end]), Reason.NEGATION, there)


def _touching(words: Sequence[tuple[str, int, int]], index: int) -> bool:
    """Whether only a space parts a word from the next: "known link"."""
    return index + 1 < len(words) and words[index + 1][1] == words[index][2] + 1
