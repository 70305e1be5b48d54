"""Who spoke where the sentence around a quotation does not say, by the sentences before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.saying_frames import STATED, WHOSE
from summarizer.evidence.lexicon.saying_indirect import PAUSES
from summarizer.evidence.lexicon.saying_subjects import DONE_TO
from summarizer.evidence.lexicon.saying_turns import (
    ANY,
    FIRST_PERSON,
    IS,
    POSSESSIVES,
    SUBORDINATING,
    THEREIN,
    THINGS_PRONOUNS,
)
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.clauses.ahead import last_clause, past_colon, said_ahead
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.frames import in_frame
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.people.persons import earlier
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token
from summarizer.evidence.speaking.phrases.voiced import phrase_voice
from summarizer.evidence.speaking.sides import SCARE, Sides

FAR = 420
"""Characters over which a speaker may carry over."""
_WORDED = 3
"""Words that somebody goes on with where nothing else says so."""


class Contexts(Sides):
    """Asks the sentences before each quotation who spoke."""

    def context(self, index: int) -> Speaker | None:
        """Who is reported to speak where the sentence itself does not say."""
        quotation = self.quotations[index]
        lead, rest = self._before(index), self._after(index)
        if (lead and lead[0].low in THEREIN) or any(t.low in THEREIN for t in rest[:6]):
            return self._therein(index, led=bool(lead) and lead[0].low in THEREIN)
        bare = not any(t.kind not in "-:" for t in lead) or self._moves_on(index)
        whole = bare and (quotation.kind == "statement" or self.states(quotation))
        indirect = self.language == "de" and self._indirect(lead, rest)
        if not whole and not indirect:
            return self._still_told(index, lead)
        for back in range(1, 6):
            earlier = self._earlier(index, back)
            if earlier is None or isinstance(earlier, Speaker):
                return earlier and replace(earlier, cue=None)
            if self._unstopped(earlier):
                continue
            clause = self.clause(last_clause(earlier))
            said = self._reports(clause, back)
            if said is not None and self._alive(said.phrase, clause.tokens):
                return replace(self._named(said, clause), cue=None)
            shown = said is not None or any(t.low in ("dass", "daß") for t in earlier)
            if self.language == "de" and (shown or self._reported_in(earlier)):
                indirect = True  # reported speech goes on: who reports it stands before
                continue
            if spoken_of := self._subject_of(clause):
                return spoken_of
            if self._parted(earlier, quotation.start, back) and not (indirect and back < 3):
                break
        return None

    def _reported_in(self, tokens: Sequence[Token]) -> bool:
        """Whether a German sentence reports words, but for what it asks or says by the way.

        Not "Ruiz, gefragt, ob er bleiben werde, lacht".
        """
        if tokens and tokens[-1].kind in "VW" and tokens[0].kind != "S":
            at = next((i for i in range(len(tokens) - 1) if _opens_aside(tokens[i : i + 2])), 0)
            shut = max((i for i, token in enumerate(tokens) if token.kind == ","), default=0)
            if 0 < at < shut:
                return self._indirect(tokens[:at], tokens[shut:])
        return self._indirect(tokens, [])

    def _still_told(self, index: int, lead: Sequence[Token]) -> Speaker | None:
        """Who spoke last, where a German sentence about nobody else goes on with their words.

        "„Es zieht sich“, sagte Ruiz. Er hatte 17 Anträge gestellt, von denen „keiner je ankam“."
        """
        quotation, last = self.quotations[index], self.persons.last
        worded = len(quotation.inner.split()) >= _WORDED and quotation.inner[0].islower()
        if self.language != "de" or last is None or not lead or not worded:
            return None
        about = self._subject_of(self.clause(lead))
        return replace(last, cue=None) if about is not None and about.name == last.name else None

    def _parted(self, tokens: Sequence[Token], at: int, back: int) -> bool:
        """Whether a sentence about nobody parts a quotation from what stands before it."""
        if self.language not in ("en", "de") or not tokens or back > 3:
            return True
        return "\n" in self.text[tokens[0].start : at]

    def _subject_of(self, clause: Clause) -> Speaker | None:
        """Whom a sentence is about, if that is somebody who may speak."""
        if self.language == "de" and clause.tokens and clause.tokens[0].low == "ob":
            return self.persons.last and replace(self.persons.last, cue=None)  # "Ob er komme? „…“"
        phrase = main_subject(clause, len(clause.tokens))
        if phrase is not None and not self._personal(phrase, clause.tokens):
            clause = self.clause(past_colon(clause.tokens))
            phrase = main_subject(clause, len(clause.tokens))
        if self.language == "de" and (phrase is None or not self._personal(phrase, clause.tokens)):
            phrase = self._inverted(clause)
        if phrase is None or phrase.first > 6 or not self._personal(phrase, clause.tokens):
            return None
        phrase = self._predicate(phrase, clause) or phrase
        last = self.persons.last
        if last is not None and last.name == self._owner_of(phrase, clause.tokens):
            return replace(last, cue=None)
        return self.people.speaker(phrase, clause.tokens, None) if clause.able(phrase) else None

    def _predicate(self, phrase: Phrase, clause: Clause) -> Phrase | None:
        """The person a description turns out to be: "Eine treue Kundin ist Ana Ruiz"."""
        at = phrase.last + 1
        if phrase.head is not None or clause.tokens[at - 1 : at] == []:
            return None
        named = next((p for p in clause.phrases if p.first == at), None)
        is_one = clause.tokens[at - 1].low in IS
        return named if is_one and named and self._named_person(named, clause.tokens) else None

    def _inverted(self, clause: Clause) -> Phrase | None:
        """The person behind the verb of a German sentence: "Die Kosten bezifferte er"."""
        tokens = clause.tokens
        if not tokens:
            return None
        commas = [at for at, token in enumerate(tokens) if token.kind in ",:"] or [len(tokens)]
        first = commas[0] if tokens[0].kind == "S" or tokens[0].low in SUBORDINATING else 1
        last = next((at for at in commas if at > first), len(tokens))
        free = (p for p in clause.phrases if first < p.first < last and not p.governed)
        after = (p for p in free if tokens[p.first - 1].kind in "WVX")
        known = (p for p in after if tokens[p.first].low not in ANY)
        return next((p for p in known if self._personal(p, tokens)), None)

    def _named_person(self, phrase: Phrase, tokens: Sequence[Token]) -> bool:
        name = tokens[phrase.head[0]].name if phrase.head is not None else None
        return name is not None and name.kind == "person"

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
        named = [p for p in earlier(self.persons.placed, quotation.start) if p[0] >= first > 0]
        if not named or len({name.name for _, _, name in named}) > 1:
            return None
        start, end, name = named[-1]
        return Speaker(self.persons.plain(name.name), self.text[start:end], start, end, None)

    def of_clause(self, index: int) -> Speaker | None:
        """Whom the clause is about that a fragment stands in, by a verb that no table lists.

        Not in English and German, whose tables of verbs are long, nor in Finnish, whose cases
        would have to tell the subject.
        """
        quotation, lead = self.quotations[index], self._before(index)
        words = len(quotation.inner.split())
        if self.language in ("en", "de", "fi"):
            return None
        if quotation.kind != "fragment" or words <= SCARE:
            return None
        if len(lead) < 2 or lead[-1].kind == ":" or any(t.low in DONE_TO for t in lead):
            return None
        clause = self.clause(lead)
        phrase = main_subject(clause, len(lead))
        if phrase is None or phrase.first > 8 or phrase.last == len(lead):
            return None
        told = phrase_voice(lead, phrase, self.language) in (Voice.PERSON, Voice.BODY)
        if not told and not self._personal(phrase, lead):
            return None
        if any(token.kind == "S" for token in lead[phrase.last :]) or not clause.able(phrase):
            return None
        return self.people.speaker(phrase, lead, None)

    def _reports(self, clause: Clause, back: int) -> Said | None:
        """Who speaks in an earlier sentence; by a frame only in the one right before."""
        said = said_ahead(clause) if clause.verbs else None
        if said is not None and clause.tokens[said.phrase.first].low in FIRST_PERSON:
            return None  # words of somebody, whose marks were not read
        return said or (in_frame(clause) if back == 1 else None)

    def _therein(self, index: int, *, led: bool) -> Speaker | None:
        """The statement or body of the sentence before, in which "darin" finds the words.

        Args:
            led: whether "darin" leads up to them; behind them it is nobody's who spoke before.
        """
        earlier = self._earlier(index, 1)
        if earlier is None or isinstance(earlier, Speaker):
            return replace(earlier, cue=None) if earlier is not None and led else None
        clause = self.clause(earlier)
        nouns = ((p, earlier[p.core - 1].low) for p in clause.phrases)
        stated = (p for p, low in nouns if low in STATED or voice(low, "de") is Voice.TEXT)
        # whose own report it is speaks: "Die Kommission stellte ihren Bericht vor"
        stated = (p for p in stated if not p.first or earlier[p.first - 1].low not in WHOSE)
        phrase = next(stated, None) or main_subject(clause, len(earlier))
        return self.people.speaker(phrase, earlier, None) if phrase else None

    def _alive(self, phrase: Phrase, tokens: Sequence[Token]) -> bool:
        """Whether a German phrase is no thing that shows something: "Erfahrungen zeigten"."""
        return self.language != "de" or self._personal(phrase, tokens) or phrase.head is None

    def _owner_of(self, phrase: Phrase, tokens: Sequence[Token]) -> str:
        """The person whose thing a German phrase names: "Trummers Gas"; "" for nobody."""
        first, last = tokens[phrase.first], tokens[phrase.core - 1]
        if self.language != "de" or phrase.core - phrase.first < 2 or last.role:
            return ""
        owner = self.persons.by_last.get(first.low.removesuffix("s"))
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
        if self.language == "de" and not phrase.first:  # "Betriebsbedingte Kündigungen"
            full = full and any(token.name is not None for token in named)
        return (
            full
            or (bool(phrase.pronoun) and phrase.pronoun not in THINGS_PRONOUNS)
            or (phrase.first == 0 and own[0].low in POSSESSIVES)
            or any(t.role or (t.name and t.name.kind in ("person", "organization")) for t in own)
            or (self.language == "de" and phrase_voice(tokens, phrase, "de") is Voice.PERSON)
        )

    def _moves_on(self, index: int) -> bool:
        """Whether adverbs and a colon alone lead up to a quotation: "Then, more quietly:"."""
        lead = self._before(index)
        paused = len(lead) > 2 and lead[-2].low in PAUSES  # "Und nach einer Pause:"
        adverbs = all(token.kind in "OXW,PC" for token in lead[: -4 if paused else -1])
        if lead and self.grammar.subject_dropped and lead[0].kind in "CO":
            adverbs = all(token.kind in "OXW,PCA" for token in lead[:-1])  # "E alla piccola:"
        return bool(lead) and lead[-1].kind == ":" and len(lead) < 9 and adverbs


def _opens_aside(tokens: Sequence[Token]) -> bool:
    """Whether a comma and a word that asks or tells open a clause."""
    return tokens[0].kind == "," and tokens[1].kind == "S"
