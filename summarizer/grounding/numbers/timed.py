"""Times of the article in a claim about something else: "built in October" for "in nine days".

Whoever swaps two times seldom minds their kind. So each vies with all others that the article has
and the claim has not, days of the week with dates and dates with lengths of time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Quantity
from summarizer.grounding.context.suiting import (
    WRONG_FIGURE,
    WRONG_IN_HEADLINE,
    TimeSigns,
    best,
    suits_time,
)
from summarizer.grounding.context.surroundings import Surroundings
from summarizer.grounding.numbers.filling import fills
from summarizer.grounding.numbers.moments import Moment, find_moments
from summarizer.grounding.words.wording import Contradiction

ALMOST = 0.5
"""Share of the best likeness from which another time may be the one that was meant."""


class Times:
    """Compares what times stand beside.

    Args:
        text: the article's text.
        evidence: what was read in it.
        surroundings: of its places.
    """

    def __init__(self, text: str, evidence: Evidence, surroundings: Surroundings) -> None:
        self._text = text
        self._evidence = evidence
        self._surroundings = surroundings

    @cached_property
    def _given(self) -> list[Moment]:
        return find_moments(self._text, self._evidence.language, self._evidence.quantities)

    def check(
        self, claim: str, quantities: Sequence[Quantity], *, headline: bool = False
    ) -> Iterator[Contradiction]:
        """The times in `claim` that the article gives for something else.

        Args:
            claim: a sentence.
            quantities: those in it.
            headline: whether it is one, in which times stand between other words.
        """
        claimed = find_moments(claim, self._evidence.language, quantities)
        others = [one for one in self._given if not any(each.agrees(one) for each in claimed)]
        for one in claimed:
            if rival := self._replaced(claim, one, others, headline=headline):
                yield Contradiction(one.place, Reason.CHANGED, rival.place)

    def _replaced(
        self, claim: str, one: Moment, others: Sequence[Moment], *, headline: bool
    ) -> Moment | None:
        """The time of the article that suits the place of `one` better, if it does.

        Who puts in another time copies it: one told in another way is the claim's own.
        """
        same = [given for given in self._given if one.agrees(given)]
        if not others or not any(given.place.text == one.place.text for given in same):
            return None
        around = self._surroundings
        mine = around.of_claim(claim, one.place.start, one.place.end)
        likenesses = [(around.likeness(mine, o.place.start, o.place.end), o) for o in others]
        rival, instead = max(likenesses, key=lambda pair: pair[0])
        signs = TimeSigns(
            own=max(around.likeness(mine, each.place.start, each.place.end) for each in same),
            alike=best(likeness for likeness, o in likenesses if o.kind == one.kind),
            rival=rival,
            fills=0.0
            if headline
            else fills(one.place, one.quantity, claim, self._evidence.language),
            led=one.led in {each.led for each in same},
            led_elsewhere=any(
                one.led == o.led for likeness, o in likenesses if likeness >= ALMOST * rival > 0
            ),
            known=around.known(mine),
        )
        least = WRONG_IN_HEADLINE if headline else WRONG_FIGURE
        return instead if suits_time(signs) < least else None
