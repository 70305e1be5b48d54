"""Whom a verb or frame of saying belongs to, among the phrases around a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarizer.evidence.clauses import Phrase, Token, Words
from summarizer.evidence.lexicon.saying import OBLIQUE

_TO = frozenset("to zu te att å at de à di".split())
"""What makes an infinitive of the verb behind it."""

_SECOND = frozenset(("de", "nl", "sv", "nb", "no", "nn", "da"))
"""Languages whose verb comes second: a subject follows it when something else opens."""

_NEAR = 12
_NEGLIGIBLE = frozenset("XOW")
_DIRECT = frozenset("XW")


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase that says something, and the tokens of its cue."""

    phrase: Phrase
    cue: tuple[int, int] | None


def last_clause(tokens: list[Token]) -> list[Token]:
    """What follows the last colon inside a sentence, if that may attribute by itself."""
    lead = next((i for i, t in enumerate(tokens[:10]) if t.kind == "-"), 0)
    if lead and all(token.kind in "N(),#P" for token in tokens[:lead]):
        tokens = tokens[lead + 1 :]  # a dateline: "LEEDS (AP) —"
    for at in range(len(tokens) - 2, -1, -1):
        if tokens[at].kind == ":":
            rest = tokens[at + 1 :]
            speaks = rest[-1].kind == ":" or any(token.kind in "VG" for token in rest)
            return rest if speaks else tokens
    return tokens


class Clause:
    """The tokens of one sentence, or of what stands of it before or behind a quotation."""

    def __init__(self, words: Words, language: str, tokens: Sequence[Token]) -> None:
        self.words = words
        self.language = language
        self.tokens = tokens
        self.phrases = words.phrases(tokens)
        self.firsts = [phrase.first for phrase in self.phrases]
        self.verbs = [i for i in range(len(tokens)) if tokens[i].kind in "VG" and self._is_verb(i)]

    def _is_verb(self, at: int) -> bool:
        """Whether a word that may be a verb is one: "the report says", not "the claims"."""
        if not at:
            return True
        before = self.tokens[at - 1]
        return before.kind not in "AP" or before.low in _TO

    def behind(self, *, closed: bool) -> Said | None:
        """Who spoke, when the clause right behind a quotation says so: ", said X", ", X said".

        Args:
            closed: whether the quotation itself ends with a comma, "!" or "?".
        """
        at = 0
        while at < min(2, len(self.tokens)) and self.tokens[at].kind in ",-":
            at += 1
        if at >= len(self.tokens):
            return None
        if framed := self._framed(at, at + 1):
            return framed
        step = at
        while step < min(at + 3, len(self.tokens)) and self.tokens[step].kind in _NEGLIGIBLE:
            step += 1
        if step < len(self.tokens) and self.tokens[step].kind == "V":
            if impersonal := self._impersonal(step):
                return impersonal
            subject = self._right(step)
            return Said(subject, (step, step + 1)) if subject is not None else None
        if (at or closed) and (coined := self._coined(at, step)):
            return coined
        phrase = self._phrase_at(step)
        if phrase is None and step != at:
            phrase = self._phrase_at(at)
        if phrase is None or phrase.governed:
            return None
        if phrase.last < len(self.tokens) and self._follows(phrase.last):
            return self._follows_with(phrase)
        verb = self._main_verb(phrase.last)
        return Said(phrase, (verb, verb + 1)) if verb is not None else None

    def _coined(self, at: int, step: int) -> Said | None:
        """Who follows a word that is no known verb of saying, right behind the marks: ", crowed X"."""
        phrase = self._phrase_at(step)
        word = self.tokens[step - 1] if step else None
        if phrase is None or word is None or step == at or word.kind != "W":
            return None
        if phrase.last < len(self.tokens) and self.tokens[phrase.last].kind == "V":
            return None
        english = self.language == "en" and not (phrase.head and word.low.endswith(("ed", "s")))
        return None if english else Said(phrase, (step - 1, step))

    def speaks(self) -> bool:
        """Whether a verb of saying stands right behind the marks, whoever its subject is."""
        at = 0
        while at < min(5, len(self.tokens)) and self.tokens[at].kind in ",-XH":
            at += 1
        return 0 < at < len(self.tokens) and self.tokens[at].kind == "V"

    def within(self) -> Said | None:
        """Who is named inside the marks, as Romance papers do: « C’est fini, dit X. »"""
        for verb in self.verbs:
            if verb and self.tokens[verb - 1].kind in ",X" and any(
                token.kind == "," for token in self.tokens[max(verb - 3, 0) : verb]
            ):
                subject = self._phrase_at(verb + 1)
                if subject is not None and (subject.pronoun or subject.head):
                    return Said(subject, (verb, verb + 1))
        return None

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

    def before(self) -> Said | None:
        """Who speaks, when the clause leads up to a quotation: "X said:", "According to X,"."""
        for verb in reversed(self.verbs):
            if self.language == "de" and (said := self._impersonal(verb)):
                return said
            subject = self._subject(verb)
            if subject is not None:
                return Said(subject, (verb, verb + 1))
        if framed := self._framed(0, len(self.tokens)):
            return framed
        if self.tokens and self.tokens[-1].kind == ":":
            subject = self.subject(len(self.tokens))
            return Said(subject, None) if subject else None
        return None

    def loosely(self) -> Said | None:
        """Who spoke, when the rest of the sentence says so somewhere: "…” is how X put it"."""
        for at in range(min(3, len(self.tokens))):
            if self.tokens[at].low in self.words.cues.agents:
                phrase = self._phrase_from(at + 1)
                if phrase is not None and (self.language != "de" or phrase.last in self.verbs):
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
                if subject is not None:
                    return Said(subject, (verb, verb + 1))
        return None

    def signed(self) -> Said | None:
        """Who is named right behind a dash or in brackets: "“…” — X"."""
        if not self.tokens or self.tokens[0].kind not in "-(":
            return None
        phrase = self._phrase_at(1)
        if phrase is None or self.tokens[1].kind != "N":
            return None
        marks = ")" if self.tokens[0].kind == "(" else ",("
        closed = phrase.last >= len(self.tokens) or self.tokens[phrase.last].kind in marks
        return Said(phrase, None) if closed else None

    def has_verb(self) -> int:
        """Where a verb stands whose subject may stand before the marks, or -1."""
        free = any(not p.governed for p in self.phrases[:1])
        if self.language not in _SECOND or free or not self.verbs:
            return -1
        return self.verbs[0] if self.verbs[0] <= 12 else -1

    def _framed(self, start: int, end: int) -> Said | None:
        """The speaker of a frame that begins between `start` and `end`."""
        cues = self.words.cues
        for at in range(start, min(end, len(self.tokens))):
            if length := self._frame_at(cues.before, at):
                if self.tokens[at].low == "so" and end > start + 1:
                    continue  # a frame only right behind the marks: ", so Merkel"
                phrase = self._framed_phrase(at, length)
                if phrase is not None:
                    return Said(phrase, (at, at + length))
            if self.language == "de" and self.tokens[at].low in ("nach", "laut"):
                phrase = self._phrase_from(at + 1)
                if phrase is not None and self.tokens[phrase.core - 1].low in _STATED:
                    return Said(phrase, (at, at + 1))
            if end > start + 1 and (length := self._frame_at(cues.after, at)):
                near = [p for p in self.phrases if p.last == at]
                if near:
                    return Said(near[0], (at, at + length))
        return None

    def _framed_phrase(self, at: int, length: int) -> Phrase | None:
        """The phrase behind a frame; a pronoun may stand behind it or within."""
        for place in (at + 1, at + length):
            if place < len(self.tokens) and self.tokens[place].low in OBLIQUE:
                alone = place + 1 >= len(self.tokens) or self.tokens[place + 1].kind not in "NRW"
                if alone or place < at + length:
                    return Phrase(place, place + 1, place + 1, None, self.tokens[place].low)
        phrase = self._phrase_from(at + length)
        if phrase is None and at + length < len(self.tokens):
            place = at + length
            if self.tokens[place].kind == "W" and not self.words.cues.articled:
                return Phrase(place, place + 1, place + 1, None)
        return phrase

    def _frame_at(self, frames: Mapping[str, list[tuple[str, ...]]], at: int) -> int:
        """How many tokens from `at` are a frame; 0 for none."""
        for frame in frames.get(self.tokens[at].low.replace("'", "’"), ()):
            if at + len(frame) <= len(self.tokens) and all(
                self.tokens[at + i].low.replace("'", "’") == word for i, word in enumerate(frame)
            ):
                return len(frame)
        return 0

    def _phrase_at(self, at: int) -> Phrase | None:
        index = bisect_left(self.firsts, at)
        if index < len(self.phrases) and self.phrases[index].first == at:
            return self.phrases[index]
        return None

    def _phrase_from(self, at: int) -> Phrase | None:
        """The phrase at `at` or behind up to two small words."""
        for first in range(at, min(at + 3, len(self.tokens))):
            phrase = self._phrase_at(first) or self.words.phrase(self.tokens, first)
            if phrase is not None:
                return phrase
            if self.tokens[first].kind not in "PAWX":
                return None
        return None

    def _impersonal(self, verb: int) -> Said | None:
        """ "heißt es in der Erklärung": what it says in speaks."""
        rest = self.tokens[verb + 1 : verb + 8]
        if self.language != "de" or not self.tokens[verb].low.startswith(("hieß", "heiß", "steh")):
            return None
        led = next((p for p in self.phrases if p.governed and p.last == verb), None)
        if led is not None:
            return Said(led, (verb, verb + 1))  # "In der Erklärung heißt es"
        for offset, token in enumerate(rest):
            if token.kind == "P":
                phrase = self._phrase_from(verb + 2 + offset)
                return Said(phrase, (verb, verb + 1)) if phrase else None
        return None

    def _subject(self, verb: int) -> Phrase | None:
        """The subject of the verb at `verb` in a clause that leads up to a quotation."""
        left = [p for p in self.phrases if p.last <= verb and not p.governed]
        before = self.tokens[verb - 1] if verb else None
        who = verb - 1
        while who > 0 and self.tokens[who].kind == "X":
            who -= 1
        if who >= 0 and self.tokens[who].low in _WHO:
            return next((p for p in self.phrases if p.last in (who, who - 1)), None)
        bare = self.tokens[verb].kind == "G" or (before is not None and before.low in _TO)
        if agent := self._agent(verb):
            return agent
        if self.tokens[verb].low in _QUOTE and (quoted := self._phrase_at(verb + 1)):
            return quoted  # "The Herald quoted X as saying"
        if bare:
            own = next((p for p in self.phrases if p.last == verb), None)
            if own is not None and own.first and self.tokens[own.first - 1].low in ("with", ","):
                return own  # "with Smith adding"
            return self.subject(verb)
        if verb + 1 < len(self.tokens) and self.tokens[verb + 1].kind == "H":
            inverted = self._phrase_at(verb + 1)
            if inverted is not None and (self.language != "en" or not left):
                return inverted
        if before is not None and before.kind == "," and self.language in _SECOND:
            right = self._right(verb)
            if right is not None and (self._fronted() or not left):
                return right
        if own := next((p for p in self.phrases if p.last == verb and self._clausal(p)), None):
            return own
        adjacent = self._adjacent(left, verb)
        if adjacent is not None:
            return adjacent
        if self.language != "en" and (right := self._right(verb)) and not self._opens_with(left):
            return right
        found = self.subject(verb)
        if found is None and (self.language != "en" or verb == 0):
            return self._right(verb)
        return found

    def _clausal(self, phrase: Phrase) -> bool:
        """Whether what leads a phrase in opens a clause: "after Smith said"."""
        return phrase.governed and self.tokens[phrase.first - 1].low in _CLAUSAL

    def _agent(self, verb: int) -> Phrase | None:
        """By whom something is called, in the passive: "described by X", "wird von X genannt"."""
        agents = self.words.cues.agents
        if verb + 2 < len(self.tokens) and self.tokens[verb + 1].low in agents:
            return self._phrase_from(verb + 2) if self.language != "de" else None
        return self.agent() if self.language == "de" and verb + 1 == len(self.tokens) else None

    def agent(self) -> Phrase | None:
        """The agent of a German passive whose verb comes last."""
        if not any(token.low in _PASSIVE for token in self.tokens):
            return None
        governed = (p for p in self.phrases if p.governed and p.first)
        return next((p for p in governed if self._leads(p) in ("von", "vom")), None)

    def _leads(self, phrase: Phrase) -> str:
        at = phrase.first - 1
        while at and self.tokens[at].kind in "W#":
            at -= 1
        return self.tokens[at].low

    def _fronted(self) -> bool:
        """Whether something other than a subject opens the sentence."""
        return bool(self.tokens) and self.tokens[0].kind in "PSOXW"

    def _opens_with(self, left: Sequence[Phrase]) -> bool:
        return bool(left) and left[0].first <= 1 and not self._fronted()

    def _adjacent(self, left: Sequence[Phrase], verb: int) -> Phrase | None:
        """The phrase next to the verb, if nothing shows that it is somebody's object."""
        if not left:
            return None
        near = left[-1]
        between = self.tokens[near.last : verb]
        if len(between) > 6 or any(t.kind not in "XWOP#" for t in between):
            if not self._only_aside(near, verb):
                return None
        if self._begins(near):
            return near
        others = [p for p in left[:-1] if self._begins(p)]
        if others and any(t.low in _WHO for t in self.tokens[others[-1].last : near.first]):
            return others[-1]  # "Smith, who had watched the vote, said"
        return others[-1] if others and not self._cut(others[-1].last, near.first) else near

    def _only_aside(self, near: Phrase, verb: int) -> bool:
        """Whether prepositional phrases alone part a phrase from its verb."""
        index = near.last
        while index < verb:
            token = self.tokens[index]
            if token.kind == "P":
                phrase = self._phrase_from(index + 1)
                if phrase is None or phrase.last > verb:
                    return False
                index = phrase.last
            elif token.kind in "XWO#" or (token.kind in "()" and index + 4 > near.last):
                index += 1
            elif token.kind == "N":
                index += 1
            else:
                return False
        return True

    def _cut(self, start: int, end: int) -> bool:
        return any(token.kind in ",:SC" for token in self.tokens[start:end])

    def _begins(self, phrase: Phrase) -> bool:
        """Whether a phrase stands where a clause begins."""
        return phrase.first == 0 or self.tokens[phrase.first - 1].kind in ",:SCXO-(Q."

    def subject(self, end: int) -> Phrase | None:
        """The subject of the clause that runs up to `end`."""
        free = [p for p in self.phrases if p.last <= end and not p.governed]
        main = [p for p in free if self._begins(p) and not self._subordinate(p)]
        if self.language in _SECOND and self._fronted():
            main = [p for p in free if not self._subordinate(p)] or main
        chosen = next(iter(main), None) or next(iter(free), None)
        return chosen

    def _subordinate(self, phrase: Phrase) -> bool:
        before = self.tokens[phrase.first - 1] if phrase.first else None
        opens = before is not None and before.kind == "S"
        opener = before is not None and before.kind == "O" and before.low in _WHEN
        return opens or opener

    def _right(self, verb: int) -> Phrase | None:
        """The phrase that follows the verb, past adverbs and prepositional phrases."""
        index, words = verb + 1, 0
        while index < min(len(self.tokens), verb + _NEAR + 8):
            token = self.tokens[index]
            if token.kind == "P":
                index = self._past(index + 1)
                continue
            phrase = self._phrase_at(index) or self.words.phrase(self.tokens, index)
            if phrase is not None:
                return phrase
            if token.kind == "W" and index == verb + 1 and self._bare(index):
                return Phrase(index, index + 1, index + 1, None)
            if token.kind not in "XOW#" or words > 3:
                return None
            words += token.kind == "W"
            index += 1
        return None

    def _past(self, index: int) -> int:
        """Where the noun behind a preposition ends."""
        while index < len(self.tokens) and self.tokens[index].kind in "AW#X":
            index += 1
        while index < len(self.tokens) and self.tokens[index].kind in "NR":
            index += 1
        return index

    def _bare(self, at: int) -> bool:
        """Whether a lone lower-case word may speak: "skriver ministeriet", "said locals"."""
        low = self.tokens[at].low
        closed = at + 1 >= len(self.tokens) or self.tokens[at + 1].kind in ",.PS"
        if self.language in ("sv", "nb", "no", "nn", "da"):
            return closed and low.endswith(("en", "et", "ne", "na", "er"))
        return self.language == "en" and closed and low.endswith("s") and not low.endswith("ss")

    def people(self) -> Iterator[Phrase]:
        """Phrases that begin a clause, in text order."""
        return (p for p in self.phrases if not p.governed and self._begins(p))


_CLAUSAL = frozenset("after before since until as like than".split())
_QUOTE = frozenset("quoted quotes quoting cites cited citing".split())
_PASSIVE = frozenset("wird werden wurde wurden worden".split())
_WHO = frozenset("who qui quien que che quem который которая który która který která joka som".split())
_STATED = frozenset(
    "erklärung mitteilung pressemitteilung presseerklärung bericht berichten meldung meldungen "
    "studie angaben aussage aussagen ansicht meinung worten darstellung auffassung informationen "
    "stellungnahme".split()
)
_WHEN = frozenset(
    "when while after before as if although though because since nachdem während als wenn weil "
    "obwohl cuando mientras aunque quando lorsque mentre toen terwijl när medan når mens kiedy gdy "
    "когда když asked until unless".split()
)
