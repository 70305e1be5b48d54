"""Who spoke where the sentence around a quotation does not say: neighbours, the sentence before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Quotation, Speaker
from summarizer.evidence.lexicon.cues import word_set
from summarizer.evidence.speaking.attributions import Clause, last_clause, past_colon
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.frames import STATED, Said
from summarizer.evidence.speaking.persons import POSSESSIVES, earlier
from summarizer.evidence.speaking.sides import Sides
from summarizer.evidence.speaking.tokens import DROPPING, Token
from summarizer.evidence.speaking.voiced import FIRST_PERSON

FAR = 420
"""Characters over which a speaker may carry over."""

BETWEEN = 160
"""Characters that may interrupt one statement: “We won,” she said, “and …”."""


ASIDE = 60
"""Characters of a sentence that ends with a verb of saying and no more: „…” – mówi. „…”"""
MOST_PARTS = 24
"""Parts that an interrupted statement may have."""
_ANSWERED = word_set(
    "replied answered responded retorted countered antwortete entgegnete erwiderte konterte "
    "répondu rétorqué respondió contestó risposto respondeu antwoordde svarade svarte svarede"
)
_ASKED = word_set(
    "asked asks fragte fragt demandé demande preguntó pregunta chiesto chiede perguntou vroeg "
    "frågade spurte spurgte zapytał zapytała zeptal zeptala спросил спросила"
)
_THEREIN = word_set("darin dort hierin")
"""German words for the sentence before, in which a statement was named."""


class Carrying(Sides):
    """Asks the neighbours of each quotation who spoke."""

    def interrupts(self, index: int, before: Quotation) -> bool:
        """Whether a quotation goes on with what the one `before` began, after "she said,"."""
        first, second = self.quotations[index - 1], self.quotations[index]
        between = self.text[first.end : second.start]
        if len(between) > BETWEEN or "\n" in between or first.kind == "other":
            return False
        if len(before.parts) + len(second.parts) > MOST_PARTS:
            return False
        tokens = [t.kind for t in self.gaps.lead(index)] if self.gaps.joins(index) else []
        if (
            "V" not in tokens
            or len(tokens) > 16
            or tokens[-1] in "VG:"
            or set(tokens[:9]) & {"C", "S"}
        ):
            return False
        rest = between.rstrip()[-1:]
        open_end = self.text[first.inner_end - 1] in ",—–-" or between.lstrip()[:1] in tuple(",–—")
        goes_on = second.inner[:1].islower() or rest == ","
        return goes_on and ((open_end and rest in ",–—-") or len(tokens) <= 5)

    def answered(self, index: int, done: Sequence[Quotation]) -> Speaker | None:
        """Who goes on in a paragraph of only words, behind an answer or an unsigned question."""
        before = done[-1]
        between = self.text[before.end : self.quotations[index].start]
        if before.speaker is None or not between.endswith("\n") or self._before(index):
            return None
        if len(self.gaps.tail(index).all()) != 1:
            return None
        asked = done[-2].speaker if len(done) > 1 else None
        cue = before.speaker.cue
        if cue is None:
            unsigned = self.text[before.inner_end - 1] == "?" and not between.strip()
            other = unsigned and asked is not None and asked.name != before.speaker.name
            return replace(asked, cue=None) if other and asked else None
        if cue.lower() not in _ANSWERED:
            return None
        if asked is None or asked.name == before.speaker.name:
            asked = self._asker(index - 1)
        return replace(asked, cue=None) if asked else None

    def _asker(self, index: int) -> Speaker | None:
        """Who asks, in the sentence before quotation number `index`, what it answers."""
        tokens = self._earlier(index, 1, None)
        if tokens is None or isinstance(tokens, Speaker):
            return None
        clause = Clause(self.words, self.language, tokens)
        verb = next((v for v in clause.verbs if tokens[v].low in _ASKED), None)
        phrase = clause.subject(verb) if verb is not None else None
        return self.people.speaker(phrase, tokens, None) if phrase is not None else None

    def closing(self, index: int, before: Quotation) -> Speaker | None:
        """Who the sentence that ends right before a quotation says spoke: "…, Okoro said. “…”"."""
        between = self.text[before.end : self.quotations[index].start]
        if self.language != "en" or "\n" in between:
            return None
        gap = self.gaps.tail(index)
        only = gap.at(0) if gap.at(1) is None else None
        if only is None or not only.ended:
            return None
        tokens = only.tokens
        if len(tokens) < 4 or tokens[-1].kind != "V":
            return None
        clause = Clause(self.words, self.language, tokens)
        phrase = next((p for p in clause.phrases if p.last == len(tokens) - 1), None)
        if phrase is None or not phrase.first or tokens[phrase.first - 1].kind != ",":
            return None
        return self.people.speaker(phrase, tokens, None)

    def carried(self, index: int, before: Quotation) -> Speaker | None:
        """The speaker of the quotation before, where the two belong together."""
        if before.speaker is None:
            return None
        quotation = self.quotations[index]
        between = self.text[before.end : quotation.start]
        if len(between) > FAR:
            return None
        one = "\n" not in between.strip() and self.gaps.tail(index).at(1) is None
        same = one and "\n" not in between and not self._stopped(before)
        tail = before.speaker.start >= before.end and one and before.speaker.end <= quotation.start
        bare = not between.strip(" .,\n\r\t\u00a0")
        said = one and len(between) <= ASIDE and (before.speaker.cue or "\0") in between
        near = bare or same or tail or said or (one and before.speaker.start >= before.end)
        carries = (near and (quotation.kind == "statement" or same)) or self._moves_on(index)
        return replace(before.speaker, cue=None) if carries else None

    def _moves_on(self, index: int) -> bool:
        """Whether adverbs and a colon alone lead up to a quotation: "Then, more quietly:"."""
        lead = self._before(index)
        adverbs = all(token.kind in "OXW,P" for token in lead[:-1])
        if lead and self.language in DROPPING and lead[0].kind in "CO":
            adverbs = all(token.kind in "OXW,PCA" for token in lead[:-1])  # "E alla piccola:"
        return bool(lead) and lead[-1].kind == ":" and len(lead) < 7 and adverbs

    def hand_back(self, done: list[Quotation], index: int, speaker: Speaker) -> None:
        """Give a speaker named later in a sentence to the quotations earlier in it."""
        for place in range(len(done) - 1, max(len(done) - 4, -1), -1):
            between = self.text[done[place].end : self.quotations[place + 1].start]
            joined = len(between) <= BETWEEN and "\n" not in between
            if done[place].kind == "other":
                continue
            if done[place].speaker is not None or not joined or self._stopped(done[place]):
                return
            if speaker.start < self.quotations[index].end:
                return
            if self.gaps.tail(place + 1).at(1) is not None:
                return
            done[place] = replace(done[place], speaker=replace(speaker, cue=None))

    def context(self, index: int, before: Quotation | None) -> Speaker | None:
        """Who is reported to speak where the sentence itself does not say."""
        quotation = self.quotations[index]
        lead, rest = self._before(index), self._after(index)
        if lead and lead[0].low in _THEREIN:
            return self._therein(index, before)
        whole = not any(t.kind not in "-:" for t in lead) and quotation.kind == "statement"
        indirect = self.language == "de" and self._indirect(lead, rest)
        if not whole and not indirect:
            return None
        for back in range(1, 6):
            earlier = self._earlier(index, back, before)
            if earlier is None or isinstance(earlier, Speaker):
                return earlier and replace(earlier, cue=None)
            if self._unstopped(earlier):
                continue
            clause = Clause(self.words, self.language, last_clause(earlier))
            said = self._reports(clause, back)
            if said is not None and self._alive(said.phrase, clause.tokens):
                return replace(self._named(said, clause), cue=None)
            shown = said is not None or any(t.low in ("dass", "daß") for t in earlier)
            if self.language == "de" and (shown or self._indirect(earlier, [])):
                indirect = True  # reported speech goes on: who reports it stands before
                continue
            if spoken_of := self._subject_of(clause):
                return spoken_of
            if not indirect or back > 2:
                break
        return None

    def _subject_of(self, clause: Clause) -> Speaker | None:
        """Whom a sentence is about, if that is somebody who may speak."""
        phrase = clause.subject(len(clause.tokens))
        if phrase is not None and not self._personal(phrase, clause.tokens):
            clause = Clause(self.words, self.language, past_colon(clause.tokens))
            phrase = clause.subject(len(clause.tokens))
        if phrase is None or phrase.first > 6 or not self._personal(phrase, clause.tokens):
            return None
        last = self.people.last
        if last is not None and last.name == self._owner_of(phrase, clause.tokens):
            return replace(last, cue=None)
        return self.people.speaker(phrase, clause.tokens, None) if clause.able(phrase) else None

    def _unstopped(self, tokens: Sequence[Token]) -> bool:
        """Whether the line of a sentence just ends, as a heading, a caption or a credit does."""
        end = self.text.find("\n", tokens[-1].end) if tokens else -1
        return end > 0 and self.text[max(end - 3, 0) : end].rstrip()[-1:].isalnum()

    def of_paragraph(self, index: int) -> Speaker | None:
        """The only person a paragraph has named so far, for a statement that nobody else makes.

        Not in English and German, whose sentences all have a subject to ask.
        """
        quotation = self.quotations[index]
        lead, rest = self._before(index), self._after(index)
        bare = not rest and not any(t.kind not in "-:" for t in lead)
        if self.language in ("en", "de") or quotation.kind != "statement" or not bare:
            return None
        first = self.text.rfind("\n", max(quotation.start - FAR, 0), quotation.start) + 1
        named = [p for p in earlier(self.people.placed, quotation.start) if p[0] >= first > 0]
        if not named or len({name.name for _, _, name in named}) > 1:
            return None
        start, end, name = named[-1]
        return Speaker(self.people.plain(name.name), self.text[start:end], start, end, None)

    def _reports(self, clause: Clause, back: int) -> Said | None:
        """Who speaks in an earlier sentence; by a frame only in the one right before."""
        said = clause.before() if clause.verbs else None
        if said is not None and clause.tokens[said.phrase.first].low in FIRST_PERSON:
            return None  # words of somebody, whose marks were not read
        return said or (clause.framed() if back == 1 and self.language != "de" else None)

    def _therein(self, index: int, before: Quotation | None) -> Speaker | None:
        """The statement or body of the sentence before, in which "darin" finds the words."""
        earlier = self._earlier(index, 1, before)
        if earlier is None or isinstance(earlier, Speaker):
            return earlier and replace(earlier, cue=None)
        clause = Clause(self.words, self.language, earlier)
        stated = (p for p in clause.phrases if earlier[p.core - 1].low in STATED)
        phrase = next(stated, None) or clause.subject(len(earlier))
        return self.people.speaker(phrase, earlier, None) if phrase else None

    def _alive(self, phrase: Phrase, tokens: Sequence[Token]) -> bool:
        """Whether a German phrase is no thing that shows something: "Erfahrungen zeigten"."""
        return self.language != "de" or self._personal(phrase, tokens) or phrase.head is None

    def _owner_of(self, phrase: Phrase, tokens: Sequence[Token]) -> str:
        """The person whose thing a German phrase names: "Trummers Gas"; "" for nobody."""
        first, last = tokens[phrase.first], tokens[phrase.core - 1]
        if self.language != "de" or phrase.core - phrase.first < 2 or last.role:
            return ""
        owner = self.people.by_last.get(first.low.removesuffix("s"))
        return owner.name if owner is not None and first.low.endswith("s") else ""

    def _personal(self, phrase: Phrase, tokens: Sequence[Token]) -> bool:
        """Whether a phrase is a pronoun, a role or a name in full."""
        own = tokens[phrase.first : phrase.last]
        if phrase.head is not None and self.language == "de":
            named = tokens[phrase.head[0] : phrase.head[1]]  # not "Erfahrungen aus der Schweiz"
        else:
            named = own
        written = self.text[named[0].start : named[-1].end]
        full = phrase.head is not None and len(written.split()) > 1
        return (
            full
            or bool(phrase.pronoun)
            or (phrase.first == 0 and own[0].low in POSSESSIVES)
            or any(t.role or (t.name and t.name.kind in ("person", "organization")) for t in own)
        )
