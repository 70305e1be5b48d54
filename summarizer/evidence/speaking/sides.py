"""What stands on both sides of each quotation, and what kind that makes it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Name, Quotation, QuotationKind, Sentence, Speaker
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.moods_german import REPORTED
from summarizer.evidence.lexicon.saying import cues
from summarizer.evidence.lexicon.saying_german import LABELLING
from summarizer.evidence.quoting.kinds import count_words, introduced, names_work, titled
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.impersonal import by_one
from summarizer.evidence.speaking.gaps import RUNS_ON, Gaps
from summarizer.evidence.speaking.people.layout import Layout
from summarizer.evidence.speaking.people.people import People
from summarizer.evidence.speaking.phrases.phrases import Phrase, Words
from summarizer.evidence.speaking.phrases.tokens import Token

SCARE, NAMED = 2, 8
"""Words that unattributed marks may set apart without quoting: lower-case ones, a name."""
_WORDED = 3
"""Words of a German fragment that opens with a noun, beside any verb of saying."""
_STOPS = ".!?…"
_ADDRESS = re.compile(r"(?:[\w-]+\.)+[a-z]{2,4}")
"""A site of the web: icelandreview.com."""
ASIDE = 60
"""Characters of a sentence that ends with a verb of saying and no more: „…” – mówi. „…”"""


class Sides:
    """The sentences around each quotation of one text."""

    def __init__(
        self,
        text: str,
        language: str,
        quotations: Sequence[Quotation],
        sentences: Sequence[Sentence],
        names: Sequence[Name],
    ) -> None:
        self.text = text
        self.language = language
        self.grammar = grammar(language)
        self.quotations = quotations
        self.cues = cues(language)
        self.layout = Layout(text, quotations, sentences)
        self.people = People(self.layout, language, self.cues, names)
        self.persons = self.people.persons
        self.words = Words(text, language, self.cues, self.persons.mentions)
        capitals_tell = bool(self.cues.classes) and language != "de"
        self.named = NAMED if capitals_tell else 0
        self.direct = False
        """Whether the speaker given last stands right before or behind the marks."""
        self.named_late: dict[str, str] = {}
        """An office that the text gives before the name of who holds it → that name."""
        self.done: list[Quotation] = []
        """The quotations that are read, in text order."""
        self.gaps = Gaps(text, self.words, quotations, self.done)

    def clause(self, tokens: Sequence[Token]) -> Clause:
        """What stands on one side of a quotation, or beside it, to be asked who spoke."""
        return Clause(self.words, self.language, tokens)

    def _after(self, index: int) -> list[Token]:
        """What follows a quotation in its sentence."""
        quotation = self.quotations[index]
        ends = "." if self.language != "de" else ".!?…"  # German asks for a comma
        if self.text[quotation.inner_end - 1] in ends and not self._runs_on(quotation.end):
            return []
        first = self.gaps.head(index + 1).at(0)
        return [] if first is None or first.fresh else first.tokens

    def _over_name(self, index: int, after: Sequence[Token]) -> list[Token]:
        """What follows a quotation, over a paper’s name: "сказал «Ведомостям» депутат"."""
        if index + 1 == len(self.quotations) or not any(t.kind == "V" for t in after):
            return []
        name = self.quotations[index + 1]
        behind = self.gaps.head(index + 2).at(0)
        if name.kind != "other" or not self.gaps.joins(index + 1):
            return []
        if behind is None or behind.fresh:
            return []
        return [*after, Token(name.start, name.end, name.inner.lower(), "W"), *behind.tokens]

    def _short_after(self, index: int) -> list[Token]:
        """A sentence of its own that only says who spoke: “We won.” Smith said."""
        if self._closes_line(index) or self.language == "de":
            return []
        first = self.gaps.head(index + 1).at(0)
        if first is None or not first.ended or not 1 < len(first.tokens) < 4:
            return []
        tokens = first.tokens
        if "\n" in self.text[self.quotations[index].end : tokens[0].start]:
            return []
        return tokens if tokens[-1].kind == "V" or tokens[0].kind == "V" else []

    def _closes_line(self, index: int) -> bool:
        """Whether a line ends right behind a quotation."""
        return self.text.startswith("\n", self.quotations[index].end)

    def _before(self, index: int) -> list[Token]:
        """What leads up to a quotation in its sentence."""
        tokens = self.gaps.lead(index)
        dashed = len(tokens) > 1 and tokens[-1].kind == "-" and tokens[-2].kind == ":"
        return tokens[:-1] if dashed else tokens  # "X lo: – …"

    def _earlier(self, index: int, back: int) -> list[Token] | Speaker | None:
        """The sentence `back` sentences before that of a quotation, or who spoke in it."""
        before, gap = self.gaps.back(index)
        place = len(gap) - back - (1 if gap and not gap[-1].ended else 0)
        if place > 0 or (place == 0 and gap[0].fresh):
            return gap[place].tokens
        return self.done[before].speaker if before >= 0 and place in (0, -1) else None

    def _sentence_over(self, index: int) -> list[Token] | None:
        """The sentence before quotation number `index`, quoted names and fragments included."""
        tokens: list[Token] = []
        for place in range(index, max(index - 4, -1), -1):
            lead = self.gaps.lead(place)
            if not lead:
                break
            tokens = lead + tokens
            if not place or not self.gaps.joins(place):
                break
            before = self.quotations[place - 1]
            if before.kind == "statement" or self._stopped(before):
                break
            low = before.inner.lower()
            tokens.insert(0, Token(before.start, before.end, low, "N"))
        return tokens if len(tokens) > len(self._before(index)) else None

    def _stopped(self, quotation: Quotation) -> bool:
        """Whether a sentence ends with a quotation."""
        return self.text[quotation.inner_end - 1] in _STOPS and not self._runs_on(quotation.end)

    def _runs_on(self, at: int) -> bool:
        rest = self.text[at : at + 3].lstrip(" \u00a0")
        return rest[:1] in RUNS_ON or rest[:1].islower()

    def _named(self, said: Said, clause: Clause) -> Speaker:
        said = by_one(clause, said)
        cue = None
        if said.cue is not None:
            first, last = clause.tokens[said.cue[0]], clause.tokens[said.cue[1] - 1]
            cue = self.text[first.start : last.end]
        if named := self._behind_marks(said.phrase, clause):
            return replace(named, cue=cue)
        return self.people.speaker(said.phrase, clause.tokens, cue)

    def _behind_marks(self, phrase: Phrase, clause: Clause) -> Speaker | None:
        """The name that follows a role and a marked name: тренер «Зари» Олег Сычёв."""
        rest = clause.tokens[phrase.last :]
        if phrase.head or phrase.pronoun or len(rest) > 3 or any(t.kind not in "WPA" for t in rest):
            return None
        at = bisect_left(self.layout.quoted, clause.tokens[-1].end)
        if at == len(self.quotations) or self.quotations[at].start > clause.tokens[-1].end + 1:
            return None
        start = self.quotations[at].end + 1
        end, name = self.persons.mentions.get(start, (0, None))
        if name is None or name.kind != "person":
            return None
        return Speaker(name.name, self.text[start:end], start, end)

    def _indirect(self, before: Sequence[Token], after: Sequence[Token]) -> bool:
        if not before and not after:
            return False
        start = before[0].start if before else after[0].start
        middle = before[-1].end if before else start
        first = REPORTED.search(self.text, start, middle)
        tail = after[-1].end if after else middle
        return bool(first or (after and REPORTED.search(self.text, after[0].start, tail)))

    def _reports_so(self, index: int) -> bool:
        """Whether a German sentence reports words: "Es brauche „…“", not "gelte als „…“"."""
        before = self._before(index)
        return self._indirect(before, []) and before[-1].low != "als"

    def _next_to_cue(self, index: int) -> bool:
        """Whether a verb of saying or a colon stands right before or after the marks."""
        before = self._before(index)
        if before and before[-1].kind == ":":
            return True
        if before and before[-1].kind in "VG":
            return len(self.quotations[index].inner.split()) > 2
        if len(before) > 1 and before[-1].kind == "," and before[-2].kind in "VG":
            return True
        return self.direct

    def states(self, quotation: Quotation) -> bool:
        """Whether what was taken for a name is said: a verb of saying stands beside it."""
        taken = quotation.kind == "other" and quotation.inner[:1].isupper()
        index = bisect_left(self.layout.quoted, quotation.start) if taken else 0
        if taken and not self.direct:
            return self._goes_on(index)
        lone = taken and self._lone(index)
        return taken and not lone and not self.names_work(quotation)

    def _goes_on(self, index: int) -> bool:
        """Whether a whole sentence of marked words goes on behind a statement: «…», dice. «No»."""
        quotation = self.quotations[index]
        before = self.done[-1] if self.done else None
        if before is None or before.kind != "statement" or before.speaker is None:
            return False
        between = self.text[before.end : quotation.start]
        if "\n" in between or len(between) > ASIDE or quotation.kind != "other":
            return False
        return not self._before(index) and not self._after(index) and between.rstrip()[-1:] == "."

    def _cited(self, quotation: Quotation, speaker: Speaker | None) -> bool:
        """Whether a headline is given with who ran it: "Sales Soar As Prices Fall" - Scrip."""
        signed = speaker is not None and speaker.cue is None and speaker.start > quotation.end
        if not signed or not self.named or self.text[quotation.inner_end - 1] in _STOPS:
            return False
        words = quotation.inner.split()
        return len(words) > SCARE and titled(words, self.language)

    def _lone(self, index: int) -> bool:
        """Whether an article alone opens the sentence before a name: "The “Big Four” said".

        So too for what is told somewhere: "In der „Bild am Sonntag“ warnte Ruiz".
        """
        before = self._before(index)
        if self.language == "de" and len(before) == 2 and before[0].low == "in":
            capital = self.quotations[index].inner[:1].isupper()
            return capital and [token.kind for token in self._after(index)[:1]] == ["V"]
        return len(before) == 1 and before[0].kind == "A"

    def _names_body(self, quotation: Quotation) -> bool:
        """Whether marks hold nothing but the name of a body, or an address: „New York Times“."""
        if self.language != "de":
            return False
        end, name = self.persons.mentions.get(quotation.inner_start, (0, None))
        body = name is not None and name.kind == "organization" and end == quotation.inner_end
        return body or _ADDRESS.fullmatch(quotation.inner) is not None

    def _quotes_noun(self, index: int, speaker: Speaker) -> bool:
        """Whether a German noun in marks is quoted: a capital is any noun's.

        Who speaks of „Panik“ quotes, who fights „Panik“ does not.
        """
        inner = self.quotations[index].inner
        capital, words = inner[:1].isupper(), count_words(inner, self.language)
        cue = (speaker.cue or "").lower()
        if cue == "genannt":
            return False  # what it is called
        said = cue in LABELLING or self._reports_so(index)
        if not said and (not cue or (capital and words != _WORDED)):
            return False
        kinds = [t.kind for t in self._before(index)]
        if kinds[-2:] == ["A", "S"] and "V" not in kinds:
            return False  # "die als „…“ bekannte"
        return not (capital and introduced(self.text, 0, self.quotations[index].start))

    def _goes_into(self, index: int) -> bool:
        """Whether a German sentence goes on inside the marks: "von einer „…“", "Es habe „…“"."""
        before = self._before(index) if self.language == "de" else []
        if not before or self.quotations[index].parts or before[-1].kind not in "AX":
            return False
        inside = self.text[self.quotations[index].inner_end - 1] not in _STOPS
        return inside and (before[-1].kind == "A" or self._indirect(before, []))

    def names_work(self, quotation: Quotation) -> bool:
        return names_work(self.text, quotation.start, quotation.inner, self.language)

    def kind(self, index: int, quotation: Quotation, speaker: Speaker | None) -> QuotationKind:
        """The kind, now that attribution is known."""
        words = count_words(quotation.inner, self.language)
        capital = quotation.inner[:1].isupper()
        cued = speaker is not None and speaker.cue is not None
        if self._names_body(quotation):
            return "other"
        if quotation.kind == "other" and (self.names_work(quotation) or self._lone(index)):
            return "other"
        if quotation.kind == "other" and cued and self._next_to_cue(index):
            return "statement" if capital else "fragment"
        if quotation.kind == "other" and speaker and self.language == "de":
            return "fragment" if self._quotes_noun(index, speaker) else "other"
        if self._cited(quotation, speaker):
            return "other"
        if quotation.kind == "statement" and self._goes_into(index):
            return "fragment"
        if quotation.kind == "fragment" and speaker is None and words <= SCARE:
            return "other"
        stopped = self.text[quotation.inner_end - 1] in ".,!?…"
        if capital and not cued and not stopped and not quotation.parts and words <= self.named:
            before = self._before(index)
            if before and before[-1].kind not in ":-" and not self._indirect(before, []):
                return "other"  # a title, a slogan: nobody is said to say it
        return quotation.kind
