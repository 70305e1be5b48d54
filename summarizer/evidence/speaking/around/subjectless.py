"""Who a verb without a subject has for one: "…», ha detto", "Dodał, że …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.meant import NARRATING, NEVER
from summarizer.evidence.lexicon.saying_auxiliaries import SEVERAL_DO
from summarizer.evidence.lexicon.saying_manner import past_gender
from summarizer.evidence.lexicon.saying_phrases import ONE
from summarizer.evidence.speaking.around.sides import Sides
from summarizer.evidence.speaking.clauses.announcing import is_comment
from summarizer.evidence.speaking.clauses.behind import speaks
from summarizer.evidence.speaking.clauses.clause import Clause
from summarizer.evidence.speaking.clauses.passives import unsaid
from summarizer.evidence.speaking.clauses.subjects import main_subject
from summarizer.evidence.speaking.people.people import People
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token


class Subjectless:
    """Knows whom the text before is about; answers who speaks where a verb has no subject."""

    def __init__(self, sides: Sides, people: People) -> None:
        self.sides = sides
        self.people = people
        self.persons = people.persons
        self.text = sides.text
        self.language = sides.language
        self.grammar = sides.grammar
        self.quotations = sides.quotations

    def speaker(
        self, index: int, ahead: Clause | None, behind: Clause | None, *, closed: bool
    ) -> Speaker | None:
        """Who a verb without a subject beside quotation number `index` is about.

        Args:
            ahead, behind: the clauses on both sides.
            closed: whether the marks hold a stop or a comma.
        """
        if ahead is not None and self._narrates(ahead.tokens):
            return self._implied(ahead, ahead.tokens[2])
        if not self.grammar.subject_dropped:
            return self._resumed(ahead) if ahead is not None else None
        spoken = behind is not None and speaks(behind, closed=closed)
        first = ahead.tokens[0] if ahead is not None and ahead.tokens else None
        if first is not None and first.low in ONE and first.kind != "P":
            return None  # "Uno de ellos, fechado en marzo, advertía: «…»"
        for clause in (behind if spoken else None, ahead):
            if clause is not None and clause.verbs:
                verb = clause.tokens[clause.verbs[0]]
                if SEVERAL_DO.search(verb.low) or unsaid(clause, clause.verbs[0]):
                    continue
                if found := self._by_subject(index, verb) or self._implied(clause, verb):
                    return found
        return self._leads_on(index, ahead) if ahead is not None and self.sides.led(index) else None

    def _resumed(self, clause: Clause) -> Speaker | None:
        """Who spoke last, where a verb goes on by itself: "И добавила: «…»", "Et ajoute : « … »".

        Without articles adverbs may stand before it, or nothing.
        """
        if not clause.verbs:
            return None
        opening = [token.kind for token in clause.tokens[: clause.verbs[0]]]
        joins = "CO" if clause.cues.articled else "COX"
        if any(kind not in joins for kind in opening) or (clause.cues.articled and not opening):
            return None
        if any(phrase.head is not None for phrase in clause.phrases):
            return None
        return self._implied(clause, clause.tokens[clause.verbs[0]])

    def _leads_on(self, index: int, ahead: Clause) -> Speaker | None:
        """Who spoke last, where a clause about nobody leads up to a colon: "Fue tajante: «…»"."""
        last, start = self.persons.last, self.quotations[index].start
        if last is None or self.text.find("\n", last.end, start) >= 0:
            return None
        if any(not p.governed and not is_comment(ahead, p) for p in ahead.phrases):
            return None
        held = {at for phrase in ahead.phrases for at in range(phrase.first, phrase.last)}
        acts = any(t.kind in "WX" for at, t in enumerate(ahead.tokens) if at not in held)
        return replace(last, cue=None) if acts else None

    def _by_subject(self, index: int, verb: Token) -> Speaker | None:
        """Whom a pronoun or a role means that opens the sentence before.

        "Lui ha alzato le spalle. «…»", "Starosta to popírá. „…“ namítá."
        """
        tokens = self.sides.earlier(index, 1)
        if not tokens or isinstance(tokens, Speaker):
            return None
        phrase = Phrase(0, 1, 1, None, tokens[0].low)
        if tokens[0].kind != "H":
            clause = self.sides.clause(tokens)
            opening = clause.phrase_at(0)
            if opening is None or opening.head:
                return None
            if not any(token.role for token in tokens[: opening.core]):
                return None
            if main_subject(clause, len(tokens)) is not opening:
                return None
            phrase = opening
        found = self.people.speaker(phrase, tokens, self.text[verb.start : verb.end])
        return found if found.name != found.text else None

    def _implied(self, clause: Clause, verb: Token) -> Speaker | None:
        """Whom the last sentence makes the subject of a verb that has none."""
        found = self.people.pronouns.implied(
            clause.tokens[0].start, past_gender(verb.low, self.language)
        )
        if found is None:
            return None
        name, start, end = found
        return Speaker(name, self.text[start:end], start, end, self.text[verb.start : verb.end])

    def _narrates(self, lead: Sequence[Token]) -> bool:
        """Whether an infinitive goes on with what somebody said: "Et d’ajouter : “…”."""
        opening = " ".join(token.low for token in lead[:3])
        return NARRATING.get(self.language, NEVER).fullmatch(opening) is not None
