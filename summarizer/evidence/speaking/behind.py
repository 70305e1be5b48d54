"""Who a clause behind a quotation says spoke: "“…”, said X", "“…” — X"."""

from __future__ import annotations

from summarizer.evidence.lexicon.saying_auxiliaries import ANY_BEING, HAVE
from summarizer.evidence.lexicon.saying_indirect import AS
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.frames import Said
from summarizer.evidence.speaking.indirect import Indirect
from summarizer.evidence.speaking.tokens import Token

_NEGLIGIBLE = frozenset("XOW")
"""Kinds of tokens that may part the marks from the verb behind them."""


class Behind(Indirect):
    """What follows the marks of a quotation."""

    def behind(self, *, closed: bool) -> Said | None:
        """Who spoke, when the clause right behind a quotation says so: ", said X", ", X said".

        Args:
            closed: whether the quotation itself ends with a comma, "!" or "?".
        """
        at = 0
        while at < min(2, len(self.tokens)) and self.tokens[at].kind in ",-":
            at += 1
        if at >= len(self.tokens) or self._other_clause(at):
            return None
        if framed := self._framed(at, at + 1):
            return framed
        if self.tokens[at].low in AS and (said := self.as_said(at)):
            return said
        return self._verb_behind(self._past_that(at), closed=closed)

    def _past_that(self, at: int) -> int:
        """Where the verb of "– das sagt Ruiz" stands."""
        that = self.language == "de" and self.tokens[at].low in ("das", "so")
        return at + (that and [t.kind for t in self.tokens[at + 1 : at + 2]] == ["V"])

    def _verb_behind(self, at: int, *, closed: bool) -> Said | None:
        """Who spoke, by what stands from `at` on."""
        step = at
        while step < min(at + 3, len(self.tokens)) and self.tokens[step].kind in _NEGLIGIBLE:
            step += 1
        if step < len(self.tokens) and self.tokens[step].kind == "V":
            if impersonal := self._impersonal(step):
                return impersonal
            subject = self.cited_behind(step) or self._right(step) or self._housed(step)
            return Said(subject, (step, step + 1)) if subject is not None else None
        if told := self.quoted_behind(at) or self.verdict_of(at):
            return told
        if (at or closed) and (coined := self._coined(at, step)):
            return coined
        return self._reported_by(at, step) or self._ahead_of_verb(
            self._phrase_at(step) or self._phrase_at(at)
        )

    def _other_clause(self, at: int) -> bool:
        """Whether a semicolon before `at` begins a clause about somebody else."""
        return at > 0 and self.words.text[self.tokens[at - 1].start] == ";"

    def _reported_by(self, at: int, step: int) -> Said | None:
        """Who follows the verb behind reported speech: "“…” sei der Plan, sagte X"."""
        if not self.grammar.verb_second or step == at:
            return None
        verb = next((v for v in self.verbs if v > step), len(self.tokens))
        if verb == len(self.tokens) or self.tokens[verb - 1].kind != ",":
            return None
        if impersonal := self._impersonal(verb):
            return impersonal
        subject = self._right(verb)
        return Said(subject, (verb, verb + 1)) if subject is not None else None

    def _ahead_of_verb(self, phrase: Phrase | None) -> Said | None:
        """A phrase right behind the marks, with the verb or frame that follows it."""
        if phrase is None or phrase.governed or not self.able(phrase):
            return None
        if phrase.last < len(self.tokens) and self._follows(phrase.last):
            return self._follows_with(phrase)
        verb = self._main_verb(phrase.last)
        if verb is None or not self.able(phrase, verb) or self.unsaid(verb):
            return None
        return Said(phrase, (verb, verb + 1))

    def _follows(self, at: int) -> bool:
        frame = self._frame_at(self.words.cues.after, at)
        return bool(frame)

    def _follows_with(self, phrase: Phrase) -> Said:
        return Said(phrase, (phrase.last, phrase.last + 1))

    def _main_verb(self, at: int) -> int | None:
        """The verb of a phrase that ends at `at`: next to it, or behind a parenthesis."""
        verb = next((v for v in self.verbs if v >= at), None)
        if verb is None or verb - at > 30:
            return None
        between = self.tokens[at:verb]
        if any(token.kind in ".:" for token in between):
            return None
        if between and between[0].kind not in ",(-S":
            close = all(token.kind in "XWPAN#" for token in between)
            return verb if close and len(between) <= 6 else None
        return verb

    def _coined(self, at: int, step: int) -> Said | None:
        """Who follows a word that is no known verb of saying, right behind it: ", crowed X"."""
        phrase = self._phrase_at(step)
        word = self.tokens[step - 1] if step else None
        if word is not None and phrase is not None and self._had_said(word, phrase):
            return Said(phrase, (phrase.last, phrase.last + 1))
        if phrase is None or word is None or step == at or word.kind != "W":
            return None
        if phrase.last < len(self.tokens) and self.tokens[phrase.last].kind == "V":
            return None
        if not self.surely(phrase):
            return None  # "allerdings fehlt ihr die Unterstützung"
        english = self.language == "en" and not (phrase.head and word.low.endswith(("ed", "s")))
        return None if english else Said(phrase, (step - 1, step))

    def _had_said(self, word: Token, phrase: Phrase) -> bool:
        """Whether a participle ends the clause behind its subject: ", had Wout Segers beloofd"."""
        if not self.grammar.verb_second or word.low not in HAVE or not self._somebody(phrase):
            return False
        rest = self.tokens[phrase.last : phrase.last + 2]
        closed = len(rest) == 1 or rest[1].kind in ",.P:;" or rest[1].low == "haben"
        return bool(rest) and rest[0].kind in "WV" and closed

    def tags(self) -> bool:
        """Whether a comma, a verb and who speaks follow the marks, whatever led up to them.

        "Die Opposition hält das für falsch: „…“, spottet die Abgeordnete Ana Ruiz."
        """
        if len(self.tokens) < 3 or self.tokens[0].kind != "," or self.tokens[1].kind != "V":
            return False
        named = self._phrase_at(2)
        return named is not None and self._somebody(named) and not named.governed

    def speaks(self, *, closed: bool = False) -> bool:
        """Whether a verb of saying stands right behind the marks, whoever its subject is.

        Args:
            closed: whether the quotation holds the comma: „Nemám důvod,“ dodal.
        """
        at = 0
        while at < min(5, len(self.tokens)) and self.tokens[at].kind in ",-XH":
            if self.tokens[at].low in ANY_BEING:
                return False  # "‘Peter Grimes’ was described as"
            at += 1
        return (closed or at > 0) and at < len(self.tokens) and self.tokens[at].kind == "V"

    def closing_verb(self) -> int:
        """Where the verb stands that ends a German clause begun before the marks, or -1."""
        verb = next((i for i, t in enumerate(self.tokens) if t.kind not in _NEGLIGIBLE), 0)
        shut = [token.kind for token in self.tokens[verb + 1 : verb + 2]] in ([], [","])
        return verb if self.language == "de" and shut and self.tokens[verb].kind == "V" else -1

    def signed(self) -> Said | None:
        """Who is named right behind a dash, a colon or in brackets: "“…” — X", "“…”: X."."""
        if not self.tokens or self.tokens[0].kind not in "-(:":
            return None
        phrase = self._phrase_at(1)
        if phrase is None or self.tokens[1].kind != "N":
            return None
        if self.words.text[self.tokens[0].start : self.tokens[1].start] == "-":
            return None  # "die „Bild“-Zeitung"
        marks = ")" if self.tokens[0].kind == "(" else ",("
        closed = phrase.last >= len(self.tokens) or self.tokens[phrase.last].kind in marks
        if self.tokens[0].kind == ":" and not self._somebody(phrase):
            return None
        return Said(phrase, None) if closed else None
