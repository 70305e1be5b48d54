"""Who a clause beside a quotation says spoke."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon.saying_auxiliaries import DONE_ENDINGS, MODAL, WORDED
from summarizer.evidence.lexicon.saying_frames import IMPERSONAL
from summarizer.evidence.lexicon.saying_indirect import AS, WANTS
from summarizer.evidence.speaking.behind import Behind
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.frames import Said
from summarizer.evidence.speaking.tokens import Token


def last_clause(tokens: list[Token]) -> list[Token]:
    """What follows the last colon inside a sentence, if that may attribute by itself."""
    lead = next((i for i, t in enumerate(tokens[:10]) if t.kind == "-"), 0)
    if lead and all(token.kind in "N(),#P" for token in tokens[:lead]):
        tokens = tokens[lead + 1 :]  # a dateline: "LEEDS (AP) —"
    for at in range(len(tokens) - 2, -1, -1):
        if tokens[at].kind == ":":
            rest = tokens[at + 1 :]
            speaks = rest[-1].kind == ":" or any(
                token.kind in "VG" or token.low in WANTS for token in rest
            )
            return rest if speaks else tokens
    return tokens


def past_colon(tokens: Sequence[Token]) -> Sequence[Token]:
    """What follows a topic and a colon: "Europe: the party wants …"."""
    at = next((i for i, t in enumerate(tokens[:4]) if t.kind == ":"), None)
    return tokens if at is None or at + 3 > len(tokens) else tokens[at + 1 :]


class Clause(Behind):
    """One side of a quotation: what leads up to it or what follows it."""

    def within(self) -> Said | None:
        """Who is named inside the marks: « C’est fini, dit X. », «Да, — сказал X. — …»."""
        for verb in self.verbs:
            if (
                verb
                and self.tokens[verb - 1].kind in ",X-"
                and any(token.kind in ",-" for token in self.tokens[max(verb - 3, 0) : verb])
            ):
                subject = self._phrase_at(verb + 1) or self._right(verb)
                if subject is not None and (subject.pronoun or subject.head):
                    return Said(subject, (verb, verb + 1))
        return None

    def before(self) -> Said | None:
        """Who speaks, when the clause leads up to a quotation: "X said:", "According to X,"."""
        if own := self.own_words() or self.gapped():
            return own
        for verb in reversed(self.verbs):
            if verb != self.verbs[0] and self.tokens[verb - 1 - self._adverbs(verb)].low in MODAL:
                continue  # "said the agency would ask for “…”"
            if self.language in IMPERSONAL and (said := self._impersonal(verb)):
                return self._framed(0, len(self.tokens)) or said  # "Uit het stuk blijkt volgens X"
            subject = self._subject(verb)
            if subject is not None:
                return Said(subject, (verb, verb + 1))
        if framed := self._framed(0, len(self.tokens)):
            return framed
        if len(self.tokens) > 2 and self.tokens[0].low in AS and self.tokens[1].kind == "V":
            return self.as_said(0) or self.thinks()  # "Según explicó X, …"
        return self._without_verb()

    def _without_verb(self) -> Said | None:
        """Who speaks before a colon, whose view is told, or whose words a text holds."""
        colon = bool(self.tokens) and self.tokens[-1].kind == ":"
        if colon and (answer := self.comment_of()):
            return answer
        if self.tokens and (colon or self.holds_words()):
            subject = self.announced() or self.subject(len(self.tokens))
            if subject is not None and self.is_comment(subject):
                return None
            if subject is not None:
                able = self.able(subject) and not self._adjective(subject)
                return Said(subject, None) if able else None
        return self.thinks()

    def _adverbs(self, verb: int) -> int:
        """How many adverbs stand right before a verb: "would probably ask"."""
        return int(self.tokens[verb - 1].low.endswith("ly"))

    def loosely(self) -> Said | None:
        """Who spoke, when the rest of the sentence says so somewhere: "…” is how X put it"."""
        for at in range(min(3, len(self.tokens))):
            if self.tokens[at].low in self.words.cues.agents and not self._done_by(at):
                phrase = self.named_from(at + 1)
                if phrase is not None and self._acted(phrase):
                    return Said(phrase, (at, at + 1))
        if framed := self._framed(0, min(len(self.tokens), 25)):
            return framed
        stop = next((i for i, t in enumerate(self.tokens) if t.low == ";"), 26)
        for verb in self.verbs:
            if verb < stop:
                left = [p for p in self.phrases if p.last <= verb and not p.governed]
                subject = self._adjacent(left, verb) if left else None
                if subject is None and (self.language != "en" or self.tokens[verb - 1].kind == ","):
                    subject = self._right(verb)
                if subject is not None and self.able(subject, verb) and not self.unsaid(verb):
                    return Said(subject, (verb, verb + 1))
        return None

    def _acted(self, phrase: Phrase) -> bool:
        """Whether who is named behind "by" may have spoken: no "door het ongeluk"."""
        if self.language == "de":
            return phrase.last in self.verbs
        return self.language != "nl" or self._somebody(phrase)

    def _done_by(self, at: int) -> bool:
        """Whether what is done by somebody is no saying: "… “that warmth” shown by the club"."""
        before = self.tokens[at - 1] if at and self.language == "en" else None
        if before is None or before.kind != "W" or before.low in WORDED:
            return False
        return before.low.endswith(DONE_ENDINGS)

    def has_verb(self) -> int:
        """Where a verb stands whose subject may stand before the marks, or -1."""
        free = any(not p.governed for p in self.phrases[:1])
        if not self.grammar.verb_second or free or not self.verbs:
            return -1
        following = [token.low for token in self.tokens[self.verbs[0] + 1 : self.verbs[0] + 2]]
        return self.verbs[0] if self.verbs[0] <= 12 and following != ["es"] else -1
