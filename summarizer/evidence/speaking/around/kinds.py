"""What kind a quotation is, now that it is known who is given for it, and how."""

from __future__ import annotations

import re

from summarizer.evidence.items import Quotation, QuotationKind, Speaker
from summarizer.evidence.lexicon.meant import CALLED, TAKEN_AS, TITLED_IN
from summarizer.evidence.lexicon.saying_german import LABELLING
from summarizer.evidence.quoting.kinds import count_words, introduced, names_work, titled
from summarizer.evidence.speaking.around.sides import ASIDE, STOPS, Sides
from summarizer.evidence.speaking.people.persons import Persons

SCARE, _NAMED = 2, 8
"""Words that unattributed marks may set apart without quoting: lower-case ones, a name."""
_WORDED = 3
"""Words of a German fragment that opens with a noun, beside any verb of saying."""
_ENDS = STOPS + ","
"""What ends words that stand by themselves."""
_ADDRESS = re.compile(r"(?:[\w-]+\.)+[a-z]{2,4}")
"""A site of the web: icelandreview.com."""


class Kinds:
    """Knows what stands beside marks and in them; answers whether somebody is quoted, and how."""

    def __init__(self, sides: Sides, persons: Persons) -> None:
        self.sides = sides
        self.persons = persons
        self.text = sides.text
        self.language = sides.language
        self.grammar = sides.grammar
        self.quotations = sides.quotations
        self.done = sides.done
        capitals_tell = bool(persons.cues.classes) and not sides.grammar.capital_nouns
        self.named = _NAMED if capitals_tell else 0

    def kind(
        self, index: int, quotation: Quotation, speaker: Speaker | None, *, direct: bool
    ) -> QuotationKind:
        """The kind of a quotation.

        Args:
            index: its number.
            quotation: what is read of it so far.
            speaker: who is given for it.
            direct: whether what says so stands right beside the marks.
        """
        words = count_words(quotation.inner, self.language)
        capital = quotation.inner[:1].isupper()
        cued = speaker is not None and speaker.cue is not None
        if self._names_body(quotation, words):
            return "other"
        if quotation.kind == "other" and (self.names_work(quotation) or self._lone(index)):
            return "other"
        if quotation.kind == "other" and cued and self._next_to_cue(index, direct=direct):
            return "statement" if capital else "fragment"
        if quotation.kind == "other" and speaker and self.grammar.capital_nouns:
            return "fragment" if self._quotes_noun(index, speaker) else "other"
        if quotation.kind == "statement" and self._goes_into(index, quotation):
            return "fragment"
        if quotation.kind == "fragment" and speaker is None and words <= SCARE:
            return "other"
        stopped = self.text[quotation.inner_end - 1] in _ENDS
        if capital and not cued and not stopped and not quotation.parts and words <= self.named:
            before = self.sides.before(index)
            if before and before[-1].kind not in ":-":
                return "other"  # a title, a slogan: nobody is said to say it
        return quotation.kind

    def states(self, index: int, quotation: Quotation, *, direct: bool) -> bool:
        """Whether what was taken for a name is said: a verb of saying stands beside it."""
        taken = quotation.kind == "other" and quotation.inner[:1].isupper()
        if not taken:
            return False
        if not direct:
            return self._goes_on(index)
        return not self._lone(index) and not self.names_work(quotation)

    def _next_to_cue(self, index: int, *, direct: bool) -> bool:
        """Whether a verb of saying or a colon stands right before or after the marks."""
        before = self.sides.before(index)
        if before and before[-1].kind in "VG":
            return len(self.quotations[index].inner.split()) > 2
        return direct

    def _goes_on(self, index: int) -> bool:
        """Whether marked words are a sentence: «…», dice. «No». Tace. «Chissà mai»."""
        quotation = self.quotations[index]
        if self.sides.before(index) or self.sides.after(index):
            return False
        if self._stands_alone(quotation):
            return True
        before = self.done[-1] if self.done else None
        if before is None or before.kind != "statement" or before.speaker is None:
            return False
        between = self.text[before.end : quotation.start]
        if "\n" in between or len(between) > ASIDE or quotation.kind != "other":
            return False
        return between.rstrip()[-1:] == "."

    def _stands_alone(self, quotation: Quotation) -> bool:
        """Whether several words in marks are a sentence between others, its stop behind them."""
        ahead, words = self.text[max(quotation.start - 2, 0) : quotation.start], quotation.inner
        between = (
            ahead[:1] in STOPS and ahead[1:] == " " and self.text.startswith(".", quotation.end)
        )
        return between and " " in words and not titled(words.split(), self.language)

    def _lone(self, index: int) -> bool:
        """Whether an article alone opens the sentence before a name: "The “Big Four” said".

        So too for what is told somewhere: "In der „Bild am Sonntag“ warnte Ruiz".
        """
        before = self.sides.before(index)
        if len(before) == 2 and before[0].low in TITLED_IN and self.grammar.verb_second:
            capital = self.quotations[index].inner[:1].isupper()
            return capital and [token.kind for token in self.sides.after(index)[:1]] == ["V"]
        return len(before) == 1 and before[0].kind == "A"

    def _names_body(self, quotation: Quotation, words: int) -> bool:
        """Whether marks hold nothing but the name of a body, or an address: „New York Times“."""
        end, name = self.persons.mentions.get(quotation.inner_start, (0, None))
        body = name is not None and name.kind == "organization" and end == quotation.inner_end
        return body or (words == 1 and _ADDRESS.fullmatch(quotation.inner) is not None)

    def _quotes_noun(self, index: int, speaker: Speaker) -> bool:
        """Whether a German noun in marks is quoted: a capital is any noun's.

        Who speaks of „Panik“ quotes, who fights „Panik“ does not.
        """
        inner = self.quotations[index].inner
        capital, words = inner[:1].isupper(), count_words(inner, self.language)
        cue = (speaker.cue or "").lower()
        if cue in CALLED:
            return False
        said = cue in LABELLING or self._reports_so(index)
        if not said and (not cue or (capital and words != _WORDED)):
            return False
        kinds = [t.kind for t in self.sides.before(index)]
        if kinds[-2:] == ["A", "S"] and "V" not in kinds:
            return False  # "die als „…“ bekannte"
        return not (capital and introduced(self.text, 0, self.quotations[index].start))

    def _reports_so(self, index: int) -> bool:
        """Whether a German sentence reports words: "Es brauche „…“", not "gelte als „…“"."""
        before = self.sides.before(index)
        return self.sides.reports(before, []) and before[-1].low not in TAKEN_AS

    def _goes_into(self, index: int, quotation: Quotation) -> bool:
        """Whether a sentence goes on inside the marks: "von einer „…“", "Es habe „…“"."""
        if quotation.parts or self.text[quotation.inner_end - 1] in _ENDS:
            return False
        before = self.sides.before(index)
        kind = before[-1].kind if before else ""
        return kind == "A" or (kind == "X" and self.sides.reports(before, []))

    def names_work(self, quotation: Quotation) -> bool:
        return names_work(self.text, quotation.start, quotation.inner, self.language)
