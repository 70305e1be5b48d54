"""Ways of saying who spoke without a verb of saying that has a subject beside the marks."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.evidence.lexicon import saying_indirect as table
from summarizer.evidence.lexicon import saying_referring as referring
from summarizer.evidence.lexicon.moods_german import REPORTED
from summarizer.evidence.lexicon.saying import OWNED
from summarizer.evidence.lexicon.saying_auxiliaries import QUOTE
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.voices_english import WRITTEN
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.frames import Said
from summarizer.evidence.speaking.subjects import Subjects
from summarizer.evidence.speaking.tokens import Token
from summarizer.evidence.speaking.voiced import phrase_voice

_OPENING = 6
"""Words of a sentence among which stands what it is about."""


class Indirect(Subjects):
    """A clause that may name a speaker by the way."""

    def quoted_behind(self, at: int) -> Said | None:
        """Whom a German passive behind the marks quotes: "„…“, wird Ruiz darin zitiert"."""
        if self.language != "de" or self.tokens[at].low not in table.PASSIVE:
            return None
        phrase = self._phrase_at(at + 1)
        cited = next((i for i, t in enumerate(self.tokens[at : at + 16], at) if t.low in QUOTE), 0)
        if not cited or phrase is None or phrase.governed or not self._somebody(phrase):
            return None
        return Said(phrase, (cited, cited + 1))

    def verdict_of(self, at: int) -> Said | None:
        """Whose words they were: "“…” was Smith’s verdict"."""
        if self.tokens[at].low not in table.VERDICT:
            return None
        phrase = self._phrase_at(at + 1)
        if phrase is None:
            return None
        owned = range(phrase.first, phrase.core)
        owner = next((i for i in owned if self.tokens[i].owner), None)
        first = self.tokens[phrase.first].low
        if owner is None and first in OWNED and self.tokens[phrase.core - 1].low in table.COMMENTS:
            owner = phrase.first
            return Said(Phrase(owner, owner + 1, owner + 1, None, first), (at, at + 1))
        if owner is None:
            return None
        name = self.tokens[owner].name is not None
        head = (owner, owner + 1) if name else None
        return Said(Phrase(phrase.first, owner + 1, owner + 1, head), (at, at + 1))

    def acting(self) -> Phrase | None:
        """The subject of a clause whose verb stands behind the marks.

        "Das Urteil hat Anwalt Ruiz als „…“ bezeichnet": not what the clause opens with.
        """
        first = self.subject(len(self.tokens))
        if self.language != "de" or first is None or self._acts(first):
            return first
        behind = first.last
        while behind < len(self.tokens) and self.tokens[behind].kind == "X":
            behind += 1
        named = self._phrase_at(behind) if behind > first.last else None
        return named if named is not None and self._acts(named) else first

    def gapped(self) -> Said | None:
        """Who is set beside another whose German verb is meant too: "X nannte es „…“, Y „…“"."""
        last = self.tokens[-1] if self.language == "de" and len(self.tokens) > 1 else None
        if last is None or self.tokens[0].kind != "," or last.name is None:
            return None
        phrase = self._phrase_at(1)
        whole = phrase is not None and phrase.last == len(self.tokens)
        return Said(phrase, None) if whole and phrase and self._somebody(phrase) else None

    def in_last_clause(self) -> Phrase | None:
        """Who acts in the clause that a conjunction opens last: "…, was er offen | „…“ nennt"."""
        for at in range(len(self.tokens) - 1, -1, -1):
            if self.tokens[at].kind == "S":
                return next((p for p in self.phrases if p.first > at and self._acts(p)), None)
            if at and self.tokens[at - 1].kind == "," and self._relative(at):
                return next((p for p in self.phrases if p.last == at - 1), None)
        return None

    def _relative(self, at: int) -> bool:
        """Whether a German article between a comma and no noun is who acts: ", die mit „…“"."""
        following = [token.kind for token in self.tokens[at + 1 : at + 2]]
        return self.tokens[at].low in table.WHICH and following in (["P"], ["X"], ["S"], ["H"], [])

    def _acts(self, phrase: Phrase) -> bool:
        """Whether a phrase stands for somebody or a body, and is nobody's object."""
        told = phrase_voice(self.tokens, phrase, self.language)
        return told in (Voice.PERSON, Voice.BODY) and not phrase.governed

    def talked_of(self, behind: Sequence[Token]) -> Said | None:
        """In what there is talk of something: "In dem Bericht ist von „…“ die Rede".

        Args:
            behind: what follows the marks.
        """
        end = len(self.tokens)
        talk = any(t.low == "rede" and behind[i].low == "die" for i, t in enumerate(behind[1:8]))
        about = next((i for i in reversed(range(1, end)) if self.tokens[i].low in table.ABOUT), 0)
        if not talk or not about:
            return None
        for phrase in self.phrases:
            inside = phrase.governed and self._leads(phrase) in table.INSIDE
            inside = inside or self._in_which(phrase.last)
            if inside and phrase.last <= about and self.surely(phrase):
                return Said(phrase, (about, about + 1))
        return None

    def coins(self) -> Said | None:
        """Whose sentence a German clause names right before the marks: "X hat den Satz | „…“"."""
        last = self.tokens[-1].low if self.tokens else ""
        phrase = self.acting() if last in table.SENTENCES else None
        named = phrase is not None and self._somebody(phrase) and self._acts(phrase)
        end = len(self.tokens)
        return Said(phrase, (end - 1, end)) if named and phrase is not None else None

    def worded(self) -> bool:
        """Whether a German sentence opens with whose words follow: "Mit den Worten | „…“"."""
        last = self.tokens[-1].low if self.tokens else ""
        return last in table.SENTENCES and self.tokens[0].low == "mit" and len(self.tokens) < 5

    def acts_behind(self) -> Phrase | None:
        """Whom the verb right behind German marks belongs to: "„…“ verabschiedete sich | Ruiz"."""
        phrase = next(iter(self.phrases), None)
        if phrase is None or phrase.governed or not self._somebody(phrase):
            return None
        near = 0 < phrase.first < 4 and all(t.kind in "WVX" for t in self.tokens[: phrase.first])
        return phrase if near else None

    def _in_which(self, at: int) -> bool:
        """Whether a German clause about what a text holds begins at `at`: ", in der von …"."""
        at += at < len(self.tokens) and self.tokens[at].kind in "WV"  # "eine Petition gestartet"
        following = self.tokens[at : at + 2]
        return len(following) > 1 and following[0].kind == "," and following[1].low == "in"

    def as_said(self, at: int) -> Said | None:
        """Who speaks in "as X put it", "wie es in X heißt", "comme l’a dit X"."""
        end = min(at + 14, len(self.tokens))
        puts = (i for i in range(at, end) if self.tokens[i].low in table.PUT)
        verbs = (i for i in range(at + 1, end) if self.tokens[i].kind in "VG")
        verb = next(verbs, None) or next(puts, None)
        if verb is None:
            return None
        if impersonal := self._impersonal(verb):
            return impersonal
        if agent := self._agent(verb):
            return Said(agent, (verb, verb + 1))  # "as described by X"
        subject = next((p for p in self.phrases if at < p.first and p.last <= verb), None)
        if subject is None:
            subject = self._phrase_at(verb + 1) or self._right(verb) or self._housed(verb)
        elif any(token.kind in ",." for token in self.tokens[subject.last : verb]):
            return None
        return Said(subject, (verb, verb + 1)) if subject is not None else None

    def announced(self) -> Phrase | None:
        """Who is named last before a colon: "Criticism came from X:", "Kritik übte X:"."""
        last = next((p for p in reversed(self.phrases) if p.last == len(self.tokens) - 1), None)
        opens = self.phrases[0] if self.phrases else None
        if last is None or last.head is None or opens is None or self._somebody(opens):
            return None
        led = self._leads(last) if last.governed else ""
        by = (
            not last.governed or led in self.words.cues.agents or led in ("from", "vom", "de", "da")
        )
        return last if by and self._somebody(last) else None

    def is_comment(self, phrase: Phrase) -> bool:
        """Whether a phrase is an answer without whose: "Poi l'affondo: «…»"."""
        return phrase.last == phrase.core and self.tokens[phrase.core - 1].low in table.COMMENTS

    def comment_of(self) -> Said | None:
        """Whose answer leads up to a colon: "Immediata la replica del sindaco Paolo Riva:"."""
        for at, token in enumerate(self.tokens[:_OPENING]):
            if token.low in table.COMMENTS and self.tokens[at + 1].low in referring.OF:
                phrase = self.named_from(at + 2)
                named = phrase is not None and self._somebody(phrase)
                return Said(phrase, (at, at + 1)) if phrase and named else None
        return None

    def holds_words(self) -> bool:
        """Whether an English text is said to hold what follows: "her speech had the line, “…”"."""
        end = len(self.tokens) - (self.tokens[-1].kind == ",")
        if self.language != "en" or end < 3 or self.tokens[end - 1].low not in table.LINE:
            return False
        return any(token.low in table.HOLDS for token in self.tokens[max(end - 5, 1) : end - 1])

    def _noun(self, at: int) -> bool:
        """Whether an English word before "that" is no verb: "accusations that"."""
        mute = voice(self.tokens[at].low, "en") is Voice.MUTE
        return self.tokens[at - 1].kind in "AP" or (mute and self.tokens[at].kind == "W")

    def _view(self, phrase: Phrase, verb: int) -> bool:
        """Whether somebody's view or message is told: "Ruiz’s view is that …"."""
        own = self.tokens[phrase.first : phrase.core]
        owned = self.language == "en" and len(own) > 1 and any(token.owner for token in own)
        told = own[-1].low in WRITTEN if owned else False
        return told and phrase.last == verb and self.tokens[verb].low in ("is", "was", "remains")

    def _before_colon(self) -> Phrase | None:
        """Whom a German sentence is about before a colon: "Ruiz ist wütend: Das sei falsch"."""
        at = next((i for i, t in enumerate(self.tokens[:24]) if t.kind == ":"), 0)
        if not at or at + 1 >= len(self.tokens):
            return None
        named = next((p for p in self.phrases if p.last == at and p.head is not None), None)
        if named is None or (named.governed and not self._by(named)) or not self._somebody(named):
            start, end = self.tokens[at].end, self.tokens[-1].end
            told = REPORTED.search(self.words.text, start, end)
            named = self.subject(at) if told else None
        return named if named is not None and self._somebody(named) else None

    def _by(self, phrase: Phrase) -> bool:
        """Whether what opens a German sentence comes from somebody: "Kritik kam von | Ruiz:"."""
        opens = self.phrases[0]
        agent = self._leads(phrase) in self.words.cues.agents
        return agent and opens is not phrase and not self._somebody(opens)

    def _wants(self, at: int) -> bool:
        """Whether a verb at `at` tells what somebody is for: "wants …", "intends to …"."""
        low = self.tokens[at].low
        if self.language != "en":
            return low in table.WANTS
        means = low in table.MEANS and [t.low for t in self.tokens[at + 1 : at + 2]] == ["to"]
        return means or (low in table.WANTS and low != "will")

    def _held(self) -> Said | None:
        """Who holds what follows the last "that", by a verb of no saying."""
        for at in range(len(self.tokens) - 1, 0, -1):
            if self.tokens[at].low not in table.THAT:
                continue
            verb = at - 1 - (self.tokens[at - 1].kind == ",")
            if self.language in table.AT_THAT and verb > 0 and self.tokens[verb].kind == "P":
                verb -= 1  # "Hun viser til at “…”"
            subject = self.subject(verb)
            if verb < 1 or (self.language == "en" and self._noun(verb)):
                continue  # "on the grounds that"
            if self.tokens[verb].kind in "WN" and subject and self._somebody(subject):
                return Said(subject, (verb, verb + 1))
            if (owned := self._phrase_at(0)) and self._view(owned, verb):
                return Said(owned, (verb, verb + 1))
        return None

    def thinks(self) -> Said | None:
        """Who holds what follows "that": "X expects that “…”"; "for X, it is “…”"."""
        if len(self.tokens) > 2 and self.tokens[-1].low in table.RELATIVE:
            end = len(self.tokens) - 2
            end -= self.tokens[end - 1].kind == ","
            whose = next((p for p in self.phrases if p.last == end), None)
            if whose is not None and self.tokens[-2].low in self.words.cues.before:
                return Said(whose, (len(self.tokens) - 2, len(self.tokens)))
        if held := self._held():
            return held
        if wanting := next((i for i in range(len(self.tokens)) if self._wants(i)), 0):
            subject = self.subject(wanting)
            if subject is not None and self._somebody(subject):
                return Said(subject, (wanting, wanting + 1))
        return self._holds()

    def _holds(self) -> Said | None:
        """Whom a sentence is about before a colon, or for whom something is so."""
        if self.language == "de" and (named := self._before_colon()):
            return Said(named, None)
        first = self._phrase_at(1)
        if first is not None and first.head is None:
            first = self.words.with_apposition(self.tokens, first)
        led = first is not None and self.tokens[0].low in table.FOR
        return Said(first, (0, 1)) if first and led and self._somebody(first) else None
