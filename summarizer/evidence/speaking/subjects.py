"""The subject a verb of saying has among the phrases of its clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.lexicon import saying_subjects as table
from summarizer.evidence.lexicon.moods_german import REPORTED
from summarizer.evidence.lexicon.saying_auxiliaries import BEING, QUOTE
from summarizer.evidence.lexicon.saying_phrases import TO, WHO
from summarizer.evidence.lexicon.voices import SPEAKING, Voice
from summarizer.evidence.speaking.adjacent import Adjacent
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.voiced import phrase_voice


class Subjects(Adjacent):
    """A clause whose verbs are asked for their subjects."""

    def _subject(self, verb: int) -> Phrase | None:
        """The subject of the verb at `verb` in a clause that leads up to a quotation.

        None where the subject cannot say anything: the verb is another's, or of no saying.
        """
        if self.unsaid(verb):
            return None
        found = self.able(self._of_verb(verb), verb)
        if found is not None and self._called_so(found, verb):
            return None
        if found is None and self.grammar.verb_second and self._fronted():
            found = self._right(verb)  # "Als den falschen Weg beschrieb X den Plan"
        return found

    def _of_verb(self, verb: int) -> Phrase | None:
        before = self.tokens[verb - 1] if verb else None
        who = verb - 1
        while who > 0 and self.tokens[who].kind == "X":
            who -= 1
        if self.grammar.verb_second and who > 1 and self.tokens[who - 1].kind == "P":
            who -= 2  # "Haddad, som på X skrev"
        if who >= 0 and self.tokens[who].low in WHO:
            told = next((p for p in self.phrases if p.last in (who, who - 1)), None)
            thing = told is not None and self.grammar.subject_dropped and not self._somebody(told)
            main = self.subject(verb) if thing else None  # "X critica el plan, que califica de"
            return main if main is not None and self._somebody(main) else told
        if (agent := self._agent(verb)) and not self._quoted_by(verb, agent):
            return agent
        if self.tokens[verb].low in QUOTE and (quoted := self._phrase_at(verb + 1)):
            return quoted  # "The Herald quoted X as saying"
        if self.tokens[verb].low in table.CITES and (cited := self._cited(verb)):
            return cited
        if self.tokens[verb].kind == "G" or (before is not None and before.low in TO):
            return self._of_gerund(verb)
        return self._of_finite(verb)

    def _called_so(self, phrase: Phrase, verb: int) -> bool:
        """Whether a text before a Slavic verb of naming is what is named: "Rozsudek označil za"."""
        if self.words.cues.articled or not self.tokens[verb].low.startswith(table.NAMING):
            return False
        alone = phrase.head is None and phrase.last == verb and phrase.first == 0
        return alone and phrase_voice(self.tokens, phrase, self.language) is Voice.TEXT

    def _quoted_by(self, verb: int, agent: Phrase) -> bool:
        """Whether a paper quotes the subject: "X was quoted by the Herald as saying"."""
        rest = [token.low for token in self.tokens[agent.last : agent.last + 2]]
        return self.tokens[verb].low in QUOTE and rest[:1] == ["as"]

    def _cited(self, verb: int) -> Phrase | None:
        """Whom a German paper cites: "Die Rundschau zitiert einen Zeugen mit den Worten:"."""
        phrase = self._phrase_at(verb + 1)
        if phrase is None or not any(t.low in table.WORDING for t in self.tokens[phrase.last :]):
            return None
        return phrase if any(p.last <= verb for p in self.phrases) else None

    def cited_behind(self, verb: int) -> Phrase | None:
        """Whom a German agency cites behind the marks: "“…”, zitierte ihn die Agentur"."""
        if self.tokens[verb].low not in table.CITES or verb + 2 >= len(self.tokens):
            return None
        at = verb + 1
        if self.tokens[at].low in ("ihn", "sie"):
            return Phrase(at, at + 1, at + 1, None, self.tokens[at].low)
        return next((p for p in self.phrases if p.first >= at and self._accusative(p)), None)

    def _accusative(self, phrase: Phrase) -> bool:
        return self.tokens[phrase.first].low in ("den", "einen")

    def _of_gerund(self, verb: int) -> Phrase | None:
        """The subject of a verb without one of its own: that of the sentence."""
        own = next((p for p in self.phrases if p.last == verb), None)
        if own is not None and own.first and self.tokens[own.first - 1].low in ("with", ","):
            return own  # "with Smith adding"
        if own is not None and own.first and self.tokens[own.first - 1].low in BEING:
            return own  # "all they get is a message stating"
        return self.subject(verb)

    def _of_finite(self, verb: int) -> Phrase | None:
        """The subject of a finite verb: next to it, inverted behind it, or the sentence's."""
        left = [p for p in self.phrases if p.last <= verb and not p.governed]
        if self._set_apart(verb):
            return None
        if (inverted := self._inverted(verb, left)) is not None:
            return inverted
        if own := next((p for p in self.phrases if p.last == verb and self._clausal(p)), None):
            return own
        if (told := self._of_last(verb)) is not None:
            return told
        if (trailing := self._trailing_name(left, verb)) is not None:
            return trailing
        if (reported := self._behind_that(verb)) is not None:
            return reported
        adjacent = self._adjacent(left, verb)
        if adjacent is not None:
            return adjacent
        if self.language != "en" and (right := self._right(verb)) and not self._opens_with(left):
            return right
        found = self.subject(verb) or self._agreeing(verb) or self._housed(verb)
        if found is None and (self.language != "en" or verb == 0):
            return self._right(verb)
        return found

    def _of_last(self, verb: int) -> Phrase | None:
        """Whom a German verb has that ends its clause: ", in der er die Bürger aufforderte"."""
        if self.language != "de" or not self._ends(verb + 1):
            return None
        comma = next((i for i in range(verb - 1, 0, -1) if self.tokens[i].kind == ","), 0)
        opens = [token.kind for token in self.tokens[comma + 1 : comma + 3]]
        if not comma or opens != ["P", "A"] or comma + 3 >= verb:
            return None
        phrase = self._phrase_at(comma + 3)
        return phrase if phrase is not None and phrase.pronoun else None

    def _behind_that(self, verb: int) -> Phrase | None:
        """Whom commas part from an English verb: "heard that Ruiz, aged 49, told"."""
        if self.language != "en" or not verb or self.tokens[verb - 1].kind != ",":
            return None
        that = next((i for i in range(verb - 1, -1, -1) if self.tokens[i].low == "that"), -1)
        own = self._phrase_at(that + 1) if that >= 0 else None
        if own is None or self.tokens[own.last].kind != ",":
            return None
        return own if not any(own.last < other < verb for other in self.verbs) else None

    def _set_apart(self, verb: int) -> bool:
        """Whether commas part a verb without a subject from its sentence: "La piena, spiega,"."""
        if not self.grammar.subject_dropped or not 0 < verb < len(self.tokens) - 1:
            return False
        return self.tokens[verb - 1].kind == "," == self.tokens[verb + 1].kind

    def _trailing_name(self, left: Sequence[Phrase], verb: int) -> Phrase | None:
        """The person right before an English verb whom a role's long complement runs into.

        "A candidate for the Broadway area of London Ana Ruiz said".
        """
        if self.language != "en" or not left or not self.tokens[left[-1].core - 1].role:
            return None
        near = next((p for p in self.phrases if p.last == verb and p.governed), None)
        if near is None or near.head is None or near.head[0] == near.first:
            return None
        name, place = self.tokens[near.head[0]].name, self.tokens[near.head[0] - 1].name
        person = name is not None and name.kind == "person" and place is not None
        return replace(near, first=near.head[0], governed=False) if person else None

    def _agreeing(self, verb: int) -> Phrase | None:
        """A lower-case noun before a Slavic verb that it agrees with: "spółka napisała"."""
        noun = self.tokens[verb - 1] if verb else None
        if self.words.cues.articled or noun is None or noun.kind != "W":
            return None
        low = self.tokens[verb].low
        for past, ends in table.AGREEMENT:
            if low.endswith(past):
                return Phrase(verb - 1, verb, verb, None) if noun.low.endswith(ends) else None
        return None

    def _housed(self, verb: int) -> Phrase | None:
        """The body inside which a verb without a subject speaks: "как сообщили в МЧС"."""
        if not self.tokens[verb].low.endswith(table.ANONYMOUS.get(self.language, ("\0",))):
            return None
        surely = self.language in ("es", "it")
        for phrase in self.phrases:
            near = -6 < phrase.first - verb < 6
            inside = near and phrase.first and self.tokens[phrase.first - 1].low in table.INSIDE
            if surely and phrase_voice(self.tokens, phrase, self.language) not in SPEAKING:
                continue  # "hanno detto dal palco"
            name = self.tokens[phrase.last - 1].name
            if inside and self.able(phrase) and (name is None or name.kind == "organization"):
                return replace(phrase, governed=False)
        return None

    def _inverted(self, verb: int, left: Sequence[Phrase]) -> Phrase | None:
        """The subject behind a verb, where its language and what opens the sentence ask for it."""
        if verb + 1 < len(self.tokens) and self.tokens[verb + 1].kind == "H":
            pronoun = self._phrase_at(verb + 1)
            english = self.language == "en"  # "said he", but "and said it was"
            other = english and (left or pronoun is None or pronoun.pronoun == "it")
            if self.language == "de" and self.tokens[verb + 1].low == "sie":
                other = any(p.last == verb and p.head is not None for p in left)  # "X lobte sie"
            if self.grammar.verb_second and self.language != "de":  # "Odd Vik mener | hun er"
                other = any(p.last == verb and self._begins(p) and self._somebody(p) for p in left)
            if pronoun is not None and not other:
                return pronoun
        comma = verb > 0 and self.tokens[verb - 1].kind == ","
        if comma and self.grammar.verb_second and (self._fronted() or not left):
            return self._right(verb)
        if comma and self.language == "de" and (behind := self._behind_report(verb)):
            return behind
        inverting = self.language == "de" or self.tokens[verb].low in table.INVERTING
        if comma and inverting and (named := self._named_behind(verb)):
            return named
        if comma and self.tokens[verb].low == "said" and self.tokens[-1].kind == ":":
            behind = self._phrase_at(verb + 1)  # "It was an accident, said X:"
            return behind if behind and behind.last == len(self.tokens) - 1 else None
        return None

    def _behind_report(self, verb: int) -> Phrase | None:
        """Whom a German verb behind reported speech has: "Der Bus habe gefehlt, sagte die Frau"."""
        behind = self._phrase_at(verb + 1)
        if behind is None or behind.governed or self.tokens[verb + 1].low in table.DATIVE:
            return None
        aside = any(token.kind == "," for token in self.tokens[: verb - 1])  # "X, Y, nannte Z"
        start, end = self.tokens[0].start, self.tokens[verb].start
        if aside and not REPORTED.search(self.words.text, start, end):
            return None
        if behind.head is not None:
            return behind if self.tokens[behind.head[0]].name is not None else None
        told = phrase_voice(self.tokens, behind, self.language)
        return behind if told in (Voice.PERSON, Voice.BODY) else None

    def _named_behind(self, verb: int) -> Phrase | None:
        """The name that ends a clause behind its verb: "It is late, warns Noor Bashir"."""
        named = self._phrase_at(verb + 1) if self.language in ("en", "de") else None
        if named is None or named.head is None or not self._ends(named.last):
            return None
        name = self.tokens[named.head[0]].name
        return named if name is not None and name.kind == "person" else None

    def _clausal(self, phrase: Phrase) -> bool:
        """Whether what leads a phrase in opens a clause: "after Smith said"."""
        return phrase.first > 0 and self.tokens[phrase.first - 1].low in table.CLAUSAL

    def _fronted(self) -> bool:
        """Whether something other than a subject opens the sentence."""
        return bool(self.tokens) and self.tokens[0].kind in "PSOXW"

    def _opens_with(self, left: Sequence[Phrase]) -> bool:
        return bool(left) and left[0].first <= 1 and not self._fronted()

    def subject(self, end: int) -> Phrase | None:
        """The subject of the clause that runs up to `end`."""
        free = [p for p in self.phrases if p.last <= end and not p.governed]
        main = [p for p in free if self._begins(p) and not self._subordinate(p)]
        if self.grammar.verb_second and self._fronted():
            main = [p for p in free if not self._subordinate(p)] or main
        main = [p for p in main if not self._describes(p)] or main
        return next(iter(main), None) or next(iter(free), None)

    def _describes(self, phrase: Phrase) -> bool:
        """Whether a phrase between commas describes what a preposition led in before it."""
        before = next((p for p in self.phrases if p.last == phrase.first - 1), None)
        shut = self.tokens[phrase.last : phrase.last + 1]
        comma = phrase.first > 0 and self.tokens[phrase.first - 1].kind == ","
        comma = comma and self.tokens[phrase.first].kind == "A"
        described = before is not None and before.governed and before.head is None
        return comma and described and bool(shut) and shut[0].kind == ","

    def _subordinate(self, phrase: Phrase) -> bool:
        before = self.tokens[phrase.first - 1] if phrase.first else None
        opens = before is not None and before.kind == "S"
        opener = before is not None and before.kind == "O" and before.low in table.WHEN
        return opens or opener
