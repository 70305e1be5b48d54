"""Speakers: who said each quotation, as the text attributes it.

The sentence around a quotation is read as words and phrases (`clauses`); a verb or frame of
saying there has somebody it belongs to (`subjects`), who has a name (`people`). Where a sentence
attributes nothing, a neighbouring quotation or the sentence before it may.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import (
    Name,
    Quotation,
    QuotationKind,
    Sentence,
    Speaker,
)
from summarizer.evidence.lexicon.framing import FRAMED
from summarizer.evidence.lexicon.saying_auxiliaries import NORDIC_IT, SEVERAL_DO
from summarizer.evidence.lexicon.saying_manner import past_gender
from summarizer.evidence.quoting.scan import part_of
from summarizer.evidence.speaking.attributions import Clause, last_clause
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.displayed import displayed
from summarizer.evidence.speaking.exchanges import Exchanges
from summarizer.evidence.speaking.frames import Said
from summarizer.evidence.speaking.referring import Referring, may_refer
from summarizer.evidence.speaking.tokens import DROPPING, Token
from summarizer.evidence.speaking.voiced import may_speak

_LOOKED_AT = 4
"""Quotations looked back over for the last that is no name."""
_INCISE = frozenset(("fr", "it", "es", "pt", "ru", "uk", "pl", "cs"))
"""Languages that say who spoke inside the marks."""


def attribute(
    text: str,
    language: str,
    quotations: Sequence[Quotation],
    sentences: Sequence[Sentence],
    names: Sequence[Name],
) -> tuple[Quotation, ...]:
    """`quotations` with their speakers, kinds and, where a statement is interrupted, its parts.

    Args:
        text: the article.
        language: ISO 639-1 code; without a table of cues only marks and order attribute.
        quotations: as found by their marks, in text order.
        sentences, names: what else was read.
    """
    if not quotations:
        return ()
    if language in FRAMED:
        # Imported here: no other language needs its patterns.
        from summarizer.evidence.speaking.framed import attribute_framed

        return attribute_framed(text, language, quotations, names)
    reader = _Reader(text, language, quotations, sentences, names)
    done = reader.done
    for index in range(len(quotations)):
        done.append(_attributed(reader, done, index))
        reader.people.last = done[-1].speaker or reader.people.last
    found = tuple(displayed(reader, _spread_back(done)))
    reader.gaps.kept.clear()  # gaps that were not read to their end hold on to the reader
    return found


def _attributed(reader: _Reader, done: list[Quotation], index: int) -> Quotation:
    """Quotation number `index` with its speaker and kind; those before it are `done`."""
    quotation = reader.quotations[index]
    before = next((q for q in done[:-_LOOKED_AT:-1] if q.kind != "other"), None)
    opened = before if before is not None and _same_statement(before, quotation) else None
    speaker: Speaker | None = None
    if opened is not None and opened.speaker is not None:
        reader.direct = False
    else:
        speaker = reader.speaker(index)
        if speaker is not None and speaker.text.lower() == NORDIC_IT:
            return replace(quotation, speaker=None)  # "”…”, står det överst"
    if opened is not None:
        quotation = replace(quotation, kind=opened.kind)
        speaker = opened.speaker or speaker
    elif before is not None and reader.interrupts(index, before):
        quotation = _join(done, replace(quotation, kind=before.kind))
        speaker = before.speaker or speaker
    if reader.states(quotation):
        quotation = replace(quotation, kind="statement")
    if speaker is None and before is not None:
        turn = reader.other(index, done)
        if turn is not None and quotation.inner[-1] in ".!?":
            quotation = replace(quotation, kind="statement")
        speaker = turn or reader.answered(index, done) or reader.closing(index, before)
        speaker = speaker or reader.carried(index, before)
    elif speaker is not None and before is not None and before.speaker is None:
        reader.hand_back(done, index, speaker)
    speaker = speaker or reader.context(index) or reader.of_paragraph(index)
    speaker = speaker or reader.of_clause(index)
    if speaker is not None:
        speaker = reader.of_subject(index, reader.introduced_next(index, speaker))
    kind = reader.kind(index, quotation, speaker)
    return _given(quotation, None if kind == "other" else speaker, kind)


def _given(quotation: Quotation, speaker: Speaker | None, kind: QuotationKind) -> Quotation:
    """`quotation` with its speaker and kind: three times as fast as `replace`."""
    one = quotation
    inner = one.inner_start, one.inner_end
    return Quotation(one.start, one.end, one.text, *inner, kind, speaker, one.parts)


def _join(done: list[Quotation], quotation: Quotation) -> Quotation:
    """`quotation` with the parts of the statement it goes on with; they are told of it."""
    before = done[-1]
    parts = (*(before.parts or (part_of(before),)), *(quotation.parts or (part_of(quotation),)))
    for index in range(len(done) - 1, max(len(done) - len(before.parts or "1") - 1, -1), -1):
        done[index] = replace(done[index], parts=parts)
    return replace(quotation, parts=parts)


def _same_statement(before: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation goes on with the paragraph before it."""
    parts = quotation.parts
    return len(parts) > 1 and bool(before.parts) and parts[0] == before.parts[0]


def _spread_back(done: list[Quotation]) -> list[Quotation]:
    """A speaker named at the end of a statement in several paragraphs is that of all."""
    for index in range(len(done) - 2, -1, -1):
        later = done[index + 1]
        if done[index].speaker is None and later.speaker and _same_statement(done[index], later):
            done[index] = replace(done[index], speaker=replace(later.speaker, cue=None))
    return done


class _Reader(Exchanges):
    """Asks both sides of each quotation who spoke."""

    def speaker(self, index: int) -> Speaker | None:
        """Who the sentence around quotation number `index` says said it."""
        after = self._after(index) or self._short_after(index)
        behind = Clause(self.words, self.language, after) if after else None
        stop = self.text[self.quotations[index].inner_end - 1]
        led = self._led(index)
        self.direct = led or (behind is not None and behind.speaks())
        told = behind is not None and (not led or behind.tags())
        said = behind.behind(closed=stop in ",!?") if behind is not None and told else None
        if behind is not None and said is not None:
            self.direct = self.direct or after[0].kind in ",-" or stop in ",!?…"
            return self._named(said, behind)
        before = self._before(index)
        ahead = Clause(self.words, self.language, last_clause(before)) if before else None
        if led and behind is not None and ahead is not None and not ahead.verbs:
            said = behind.behind(closed=stop in ",!?")  # "Criticism came: “…,” said X"
            if said is not None and said.cue is not None:
                return self._named(said, behind)
        if ahead is not None and (said := ahead.before() or self._talked_of(ahead, after)):
            return self._named(said, ahead)
        dropped = self.language in DROPPING and self.direct and not led  # "…», añade, y señala X"
        if behind is not None and not dropped and (said := behind.loosely() or behind.signed()):
            return self._named(said, behind)
        return (
            self._around(index, ahead, behind)
            or self._unnamed(index, ahead, behind, closed=stop in ",!?…")
            or self._told_of(index)
        )

    def _talked_of(self, ahead: Clause, after: Sequence[Token]) -> Said | None:
        if self.language != "de":
            return None
        return (ahead.talked_of(after) if len(after) > 1 else None) or ahead.coins()

    def _unnamed(
        self, index: int, ahead: Clause | None, behind: Clause | None, *, closed: bool
    ) -> Speaker | None:
        """Who a verb without a subject is about, in languages that need none: "…», ha detto."""
        if ahead is not None and self._narrates(ahead.tokens):
            return self._implied(ahead, ahead.tokens[2])
        if self.language not in DROPPING:
            return None
        speaks = behind is not None and behind.speaks(closed=closed)
        for clause in (behind if speaks else None, ahead):
            if clause is not None and clause.verbs:
                verb = clause.tokens[clause.verbs[0]]
                if SEVERAL_DO.search(verb.low) or clause.unsaid(clause.verbs[0]):
                    continue
                if found := self._by_pronoun(index, verb) or self._implied(clause, verb):
                    return found
        return None

    def _by_pronoun(self, index: int, verb: Token) -> Speaker | None:
        """Whom a pronoun means that opens the sentence before: "Lui ha alzato le spalle. «…»"."""
        tokens = self._earlier(index, 1)
        if not tokens or isinstance(tokens, Speaker) or tokens[0].kind != "H":
            return None
        phrase = Phrase(0, 1, 1, None, tokens[0].low)
        found = self.people.speaker(phrase, tokens, self.text[verb.start : verb.end])
        return found if found.name != found.text else None

    def _implied(self, clause: Clause, verb: Token) -> Speaker | None:
        """Whom the last sentence makes the subject of a verb that has none."""
        found = self.people.implied(clause.tokens[0].start, past_gender(verb.low, self.language))
        if found is None:
            return None
        name, start, end = found
        return Speaker(name, self.text[start:end], start, end, self.text[verb.start : verb.end])

    def _narrates(self, lead: Sequence[Token]) -> bool:
        """Whether a French infinitive goes on with what somebody said: "Et d’ajouter : “…”."""
        if self.language != "fr" or len(lead) < 3 or lead[0].low not in ("et", "puis"):
            return False
        return lead[1].low in ("de", "d'", "d’") and lead[2].low.endswith(("er", "ir", "re"))

    def _told_of(self, index: int) -> Speaker | None:
        """Who the next sentence says the words are from: «…». Sono le prime parole di X."""
        quotation = self.quotations[index]
        if self._closes_line(index) or not may_refer(self.text, quotation.end, self.language):
            return None
        gap = self.gaps.head(index + 1)
        first = gap.at(0)
        if first is not None and not first.tokens:
            first = gap.at(1)
        tokens = first.tokens if first is not None else []
        if not tokens or "\n" in self.text[quotation.end : tokens[0].start]:
            return None
        clause = Referring(self.words, self.language, tokens)
        said = clause.words_from()
        self.direct = self.direct or said is not None
        return self._named(said, clause) if said else None

    def _led(self, index: int) -> bool:
        """Whether a colon leads up to a quotation."""
        start = self.quotations[index].start
        return self.text[max(start - 4, 0) : start].rstrip(" \u00a0–—-").endswith(":")

    def _around(self, index: int, ahead: Clause | None, behind: Clause | None) -> Speaker | None:
        """Who a sentence that reaches over several marks or ends in its verb says spoke."""
        if index and (earlier := self._sentence_over(index)) is not None:
            clause = Clause(self.words, self.language, earlier)
            if said := clause.before():
                return self._named(said, clause)
            ahead = clause
        if self.language in _INCISE and (speaker := self._inside(index)):
            return speaker
        verb = behind.has_verb() if behind is not None else -1
        if ahead is None or behind is None or verb < 0:
            return None
        cue = behind.tokens[verb]
        phrase = ahead.agent() or ahead.acting()
        if phrase is None or not ahead.finishes(behind.tokens[verb:]):
            return None
        if not may_speak(ahead.tokens, phrase, self.language, cue):
            return None
        return self.people.speaker(phrase, ahead.tokens, self.text[cue.start : cue.end])

    def _inside(self, index: int) -> Speaker | None:
        """Who the marked words themselves say spoke, in an aside."""
        quotation = self.quotations[index]
        end = min(quotation.inner_end, quotation.inner_start + 400)
        tokens = self.words.tokens(quotation.inner_start, end)
        clause = Clause(self.words, self.language, tokens)
        said = clause.within()
        return self._named(said, clause) if said else None
