"""Who spoke where the sentence around a quotation does not say, by the sentences before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.meant import ONE, THAT, THING_PRONOUNS
from summarizer.evidence.lexicon.saying_auxiliaries import SEVERAL_DO
from summarizer.evidence.lexicon.saying_frames import STATED, WHOSE
from summarizer.evidence.lexicon.saying_subjects import DONE_TO, FULLY_LISTED
from summarizer.evidence.lexicon.saying_turns import FIRST_PERSON, THEREIN
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.around.kinds import SCARE, Kinds
from summarizer.evidence.speaking.around.sides import Sides
from summarizer.evidence.speaking.around.topics import Topics
from summarizer.evidence.speaking.clauses.ahead import last_clause, said_ahead
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.frames import in_frame
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.people.people import People
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token
from summarizer.evidence.speaking.phrases.voiced import phrase_voice

_OPENING = 3
"""Words among which what opens a sentence begins."""
_WORDED = 3
"""Words that somebody goes on with where nothing else says so."""


class Contexts:
    """Knows the sentences before each quotation; answers who spoke by them."""

    def __init__(self, sides: Sides, kinds: Kinds, topics: Topics, people: People) -> None:
        self.sides = sides
        self.kinds = kinds
        self.topics = topics
        self.people = people
        self.persons = people.persons
        self.text = sides.text
        self.language = sides.language
        self.grammar = sides.grammar
        self.quotations = sides.quotations

    def speaker(self, index: int, *, direct: bool) -> Speaker | None:
        """Who is reported to speak where the sentence itself does not say.

        Args:
            index: the number of the quotation.
            direct: whether a verb of saying or a colon stands right beside it.
        """
        quotation = self.quotations[index]
        lead, rest = self.sides.before(index), self.sides.after(index)
        if (lead and lead[0].low in THEREIN) or any(t.low in THEREIN for t in rest[:6]):
            return self._therein(index, led=bool(lead) and lead[0].low in THEREIN)
        bare = not any(t.kind not in "-:" for t in lead) or self.sides.moves_on(index)
        whole = bare and (
            quotation.kind == "statement" or self.kinds.states(index, quotation, direct=direct)
        )
        indirect = self.sides.reports(lead, rest)
        if not whole and not indirect:
            return self._still_told(index, lead)
        if self.grammar.subject_dropped and any(_several_say(token) for token in rest):
            return None
        return self._reported(index, indirect=indirect)

    def _reported(self, index: int, *, indirect: bool) -> Speaker | None:
        """Who is reported to speak, or is spoken of, in the sentences before.

        Args:
            index: the number of the quotation.
            indirect: whether its sentence reports words, so that who says them stands before.
        """
        for back in range(1, 6):
            earlier = self.sides.earlier(index, back)
            if earlier is None or isinstance(earlier, Speaker):
                return earlier and replace(earlier, cue=None)
            if self._unstopped(earlier):
                continue
            clause = self.sides.clause(last_clause(earlier))
            said = self._reports(clause, back)
            if said is not None and self._alive(said.phrase, clause.tokens):
                return replace(self.people.said(said, clause), cue=None)
            shown = said is not None or any(t.low in THAT for t in earlier)
            if self.grammar.reported_mood and (shown or self._reported_in(earlier)):
                indirect = True  # reported speech goes on: who reports it stands before
                continue
            if any(token.low in ONE for token in earlier):
                return self._at_body(clause)
            spoken_of = self.topics.of(clause)
            if spoken_of is not None and spoken_of.name.lower() not in THING_PRONOUNS:
                unknown = spoken_of.name.lower() in self.persons.cues.genders
                last = self.persons.last if unknown and indirect else None
                return replace(last, cue=None) if last is not None else spoken_of
            goes_on = indirect and back < 3
            if not goes_on and self._parted(earlier, self.quotations[index].start, back):
                break
        return None

    def _at_body(self, clause: Clause) -> Speaker | None:
        """The body at which "one" does something: "Beim Amt gibt man sich gelassen"."""
        led = (p for p in clause.phrases if p.governed and p.first < _OPENING)
        phrase = next((p for p in led if clause.surely(p)), None)
        return self.people.speaker(phrase, clause.tokens, None) if phrase else None

    def _reported_in(self, tokens: Sequence[Token]) -> bool:
        """Whether a German sentence reports words, but for what it asks or says by the way.

        Not "Ruiz, gefragt, ob er bleiben werde, lacht".
        """
        if tokens and tokens[-1].kind in "VW" and tokens[0].kind != "S":
            at = next((i for i in range(len(tokens) - 1) if _opens_aside(tokens[i : i + 2])), 0)
            shut = max((i for i, token in enumerate(tokens) if token.kind == ","), default=0)
            if 0 < at < shut:
                return self.sides.reports(tokens[:at], tokens[shut:])
        return self.sides.reports(tokens, [])

    def _still_told(self, index: int, lead: Sequence[Token]) -> Speaker | None:
        """Who spoke last, where a sentence about nobody else goes on with their words.

        "„Es zieht sich“, sagte Ruiz. Er hatte 17 Anträge gestellt, von denen „keiner je ankam“."
        """
        quotation, last = self.quotations[index], self.persons.last
        worded = len(quotation.inner.split()) >= _WORDED and quotation.inner[0].islower()
        if last is None or not lead or not worded:
            return None
        about = self.topics.of(self.sides.clause(lead))
        return replace(last, cue=None) if about is not None and about.name == last.name else None

    def _parted(self, tokens: Sequence[Token], at: int, back: int) -> bool:
        """Whether a sentence about nobody parts a quotation from what stands before it."""
        if not tokens or back > 3:
            return True
        return "\n" in self.text[tokens[0].start : at]

    def _unstopped(self, tokens: Sequence[Token]) -> bool:
        """Whether the line of a sentence just ends, as a heading, a caption or a credit does."""
        end = self.text.find("\n", tokens[-1].end) if tokens else -1
        return end > 0 and self.text[max(end - 3, 0) : end].rstrip()[-1:].isalnum()

    def shown_behind(self, index: int) -> Speaker | None:
        """Who is named behind words that open a paragraph: “I saw it.” Ana Ruiz stands in …"""
        quotation = self.quotations[index]
        opens = self.text[quotation.start - 1 : quotation.start] in ("", "\n")
        if quotation.kind != "statement" or not opens or self.sides.closes_line(index):
            return None
        gap = self.sides.gaps.head(index + 1)
        first = gap.at(0)
        if first is None or not first.tokens:
            first = gap.at(1)
        if first is None or "\n" in self.text[quotation.end : first.tokens[0].start]:
            return None
        found = self.topics.of(self.sides.clause(first.tokens))
        return found if found is not None and found.name in self.persons.names else None

    def of_clause(self, index: int) -> Speaker | None:
        """Whom the clause is about that a fragment stands in, by a verb that no table lists.

        Not where the cases of nouns would have to tell the subject, or the tables are long.
        """
        quotation, lead = self.quotations[index], self.sides.before(index)
        words = len(quotation.inner.split())
        if self.grammar.local_cases or self.language in FULLY_LISTED:
            return None
        if quotation.kind != "fragment" or words <= SCARE:
            return None
        if len(lead) < 2 or lead[-1].kind == ":" or any(t.low in DONE_TO for t in lead):
            return None
        clause = self.sides.clause(lead)
        phrase = main_subject(clause, len(lead))
        if phrase is None or phrase.first > 8 or phrase.last == len(lead):
            return None
        told = phrase_voice(lead, phrase, self.language) in (Voice.PERSON, Voice.BODY)
        if not told and not self.topics.personal(phrase, lead):
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
        earlier = self.sides.earlier(index, 1)
        if earlier is None or isinstance(earlier, Speaker):
            return replace(earlier, cue=None) if earlier is not None and led else None
        clause = self.sides.clause(earlier)
        nouns = ((p, earlier[p.core - 1].low) for p in clause.phrases)
        stated = (p for p, low in nouns if low in STATED or voice(low, self.language) is Voice.TEXT)
        # whose own report it is speaks: "Die Kommission stellte ihren Bericht vor"
        stated = (p for p in stated if not p.first or earlier[p.first - 1].low not in WHOSE)
        phrase = next(stated, None) or main_subject(clause, len(earlier))
        return self.people.speaker(phrase, earlier, None) if phrase else None

    def _alive(self, phrase: Phrase, tokens: Sequence[Token]) -> bool:
        """Whether a phrase is no thing that shows something: "Erfahrungen zeigten"."""
        return self.topics.personal(phrase, tokens) or phrase.head is None


def _several_say(token: Token) -> bool:
    """Whether a verb has several people for its subject: „…“ – napisali."""
    return token.kind == "V" and SEVERAL_DO.search(token.low) is not None


def _opens_aside(tokens: Sequence[Token]) -> bool:
    """Whether a comma and a word that asks or tells open a clause."""
    return tokens[0].kind == "," and tokens[1].kind == "S"
