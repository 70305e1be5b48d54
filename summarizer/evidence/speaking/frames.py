"""Frames of saying ("according to X", "X zufolge") in one clause."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from summarizer.evidence.lexicon import saying_frames as table
from summarizer.evidence.lexicon.describing import is_description, takes_up
from summarizer.evidence.lexicon.saying import OBLIQUE, OWNED
from summarizer.evidence.lexicon.saying_indirect import ANTECEDENT
from summarizer.evidence.lexicon.voices import SPEAKING, Voice
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.phrased import Phrased
from summarizer.evidence.speaking.voiced import phrase_voice


class Said(NamedTuple):
    """A phrase that says something, and the tokens of its cue."""

    phrase: Phrase
    cue: tuple[int, int] | None


class Framed(Phrased):
    """A clause that may hold a frame of saying."""

    def _framed(self, start: int, end: int) -> Said | None:
        """The speaker of a frame that begins between `start` and `end`."""
        cues = self.words.cues
        german = self.language == "de"
        for at in range(start, min(end, len(self.tokens))):
            low = self.tokens[at].low
            if not (german or low in cues.before or low in cues.after or "'" in low):
                continue  # nothing that a frame begins or ends with: the common case
            if (length := self._frame_at(cues.before, at)) and (
                said := self._led_by(at, length, alone=end == start + 1)
            ):
                return said
            if german and (told := self._told_german(at)):
                return told
            if end > start + 1 and (length := self._frame_at(cues.after, at)):
                if self.tokens[at].low == "nach" and self._leads_in(at):
                    continue
                near = [p for p in self.phrases if p.last == at and self.able(p)]
                if near:
                    return Said(near[0], (at, at + length))
        return None

    def _led_by(self, at: int, length: int, *, alone: bool) -> Said | None:
        """The speaker behind a frame.

        Args:
            at, length: where the frame stands.
            alone: whether it stands right behind the marks.
        """
        if (who := self._antecedent(at, length)) is not None:
            return Said(who, (at, at + length))
        phrase = self.able(self._framed_phrase(at, length))
        small = self.tokens[at].low in table.SO
        if small and not ((alone or self._aside(at, phrase)) and self._so_named(at + length)):
            return None  # "so Merkel" speaks only right behind the marks or set apart
        return Said(phrase, (at, at + length)) if phrase is not None else None

    def _antecedent(self, at: int, length: int) -> Phrase | None:
        """Whom a relative behind a frame is about: "il pm, | secondo il quale"."""
        behind = self.tokens[at + length : at + length + 2]
        which = next((t for t in behind if t.low in ANTECEDENT), None)
        if which is None or not at or (which is not behind[0] and behind[0].kind != "A"):
            return None
        near = at - (self.tokens[at - 1].kind == ",")
        told = next((p for p in self.phrases if p.last in (near, at)), None)
        known = told is not None and not told.governed and self._somebody(told)
        return self.able(told) if known else None

    def _view_of(self, at: int) -> Said | None:
        """Whose view a German pronoun tells: "ihrer Meinung nach", "Nach ihren Worten"."""
        led = self.tokens[at].low in table.ON_WORD
        at += led
        rest = [token.low for token in self.tokens[at : at + 3]]
        pronoun = table.WHOSE.get(rest[0], "") if len(rest) > 1 else ""
        alone = rest[1:2] == ["zufolge"]
        viewed = pronoun and rest[1] in table.VIEWS
        if not pronoun or not (alone or (viewed and (led or rest[2:] in (["nach"], ["zufolge"])))):
            return None
        end = at + 2 if alone or led else at + 3
        return Said(Phrase(at, at + 1, at + 1, None, pronoun), (at + 1, end))

    def _told_german(self, at: int) -> Said | None:
        """Whose view or which statement a German frame at `at` tells."""
        if owned := self._view_of(at):
            return owned
        if self.tokens[at].low not in table.ON_WORD:
            return None
        if own := self._owned_words(at + 1):
            return Said(own, (at, at + 3))
        if [t.low for t in self.tokens[at + 1 : at + 2]] == ["eigenen"]:
            free = (p for p in self.phrases if not p.governed and self._somebody(p))
            own = next(free, None)  # "Nach eigenen Angaben hat Ruiz"
            return Said(own, (at, at + 3)) if own is not None else None
        phrase = self._statement_at(at + 1)
        return Said(phrase, (at, at + 1)) if phrase is not None else None

    def _owned_words(self, at: int) -> Phrase | None:
        """The person whose words follow "nach": "nach | Imhoffs Worten"."""
        name = self.tokens[at].name if at + 1 < len(self.tokens) else None
        if name is None or name.kind != "person" or self.tokens[at + 1].low not in table.VIEWS:
            return None
        return Phrase(at, at + 1, at + 1, (at, at + 1))

    def _leads_in(self, at: int) -> bool:
        """Whether "nach" leads in what follows rather than ending what stands before."""
        return at + 1 < len(self.tokens) and self.tokens[at + 1].kind in "NRA#"

    def _so_named(self, at: int) -> bool:
        """Whether no verb follows "so": "so werden Verräter genannt"."""
        return at >= len(self.tokens) or self.tokens[at].low not in table.IS

    def framed(self) -> Said | None:
        """The speaker of a frame anywhere in it."""
        return self._framed(0, len(self.tokens))

    def own_words(self) -> Said | None:
        """Whose words follow: "…, in her own words, “…”"."""
        said = self._framed(max(len(self.tokens) - 6, 0), len(self.tokens))
        if said is None or said.cue is None or said.phrase.pronoun not in OWNED:
            return None
        return said if said.cue[1] + 1 >= len(self.tokens) else None

    def _aside(self, at: int, phrase: Phrase | None) -> bool:
        """Whether commas set a frame apart: "Er glaube, so Brandt, dass …"."""
        if phrase is None or not at or self.tokens[at - 1].kind != ",":
            return False
        return phrase.last >= len(self.tokens) or self.tokens[phrase.last].kind in ",:"

    def _statement_at(self, at: int) -> Phrase | None:
        """A statement or report that speaks, whatever stands before its noun.

        "Nach einer vom Verband verbreiteten Mitteilung".
        """
        for index in range(at, min(at + 8, len(self.tokens))):
            if self.tokens[index].low in table.STATED:
                whole = self._phrase_at(at)
                reaches = whole is not None and whole.last > index
                return whole if reaches else Phrase(at, index + 1, index + 1, None)
            if self.tokens[index].kind in "V,.:;S":
                return None
        return None

    def _framed_phrase(self, at: int, length: int) -> Phrase | None:
        """The phrase behind a frame; a pronoun may stand behind it or within."""
        for place in range(at, at + length):
            if self.tokens[place].low in OWNED:
                return Phrase(place, place + 1, place + 1, None, self.tokens[place].low)
        for place in (at + 1, at + length):
            if place < len(self.tokens) and self.tokens[place].low in OBLIQUE:
                alone = place + 1 >= len(self.tokens) or self.tokens[place + 1].kind not in "NRW"
                alone = alone or self.tokens[place].low not in table.EITHER
                alone = alone or self._inverted_behind(place + 1)
                if alone or place < at + length:
                    return Phrase(place, place + 1, place + 1, None, self.tokens[place].low)
        if self.tokens[at].low == "so" and self._carries_on(at + length):
            return None  # "so werden Verräter genannt"
        phrase = self.named_from(at + length)
        if phrase is not None and self.tokens[at].low in table.FOR and not self._meant(phrase):
            body = phrase_voice(self.tokens, phrase, self.language) is Voice.BODY
            return phrase if body and not at else None  # "Per la procura, …"
        if phrase is None and at + length < len(self.tokens):
            return self._bare_noun(at + length)
        return phrase

    def _meant(self, phrase: Phrase) -> bool:
        """Whether a phrase names somebody or takes them up: "Pour cette dernière, …"."""
        return self._somebody(phrase) or takes_up(self.tokens[phrase.core - 1].low)

    def _inverted_behind(self, at: int) -> bool:
        """Whether a Dutch verb and its subject follow: "Volgens haar | luistert de minister"."""
        word, subject = self.tokens[at], self.tokens[at + 1 : at + 2]
        verb = word.kind == "W" and word.low.endswith(("t", "en", "de", "den"))
        return self.language == "nl" and verb and bool(subject) and subject[0].kind in "AHN"

    def _bare_noun(self, at: int) -> Phrase | None:
        """The lower-case noun of a language without articles, or the name it leads to."""
        if self.tokens[at].kind != "W" or self.words.cues.articled:
            return None
        return self._named_ahead(at) or Phrase(at, at + 1, at + 1, None)

    def _named_ahead(self, at: int) -> Phrase | None:
        """The person behind an oblique role: "по словам | главного врача Олега Руденко"."""
        for index in range(at, min(at + 7, len(self.tokens))):
            token = self.tokens[index]
            if token.name is not None and token.name.kind == "person":
                return Phrase(at, index + 1, index + 1, (index, index + 1))
            if token.kind not in "WNR":
                return None
        return None

    def _carries_on(self, at: int) -> bool:
        """Whether a verb stands at `at`, or nothing."""
        return at >= len(self.tokens) or self.tokens[at].kind in "XV"

    def _frame_at(self, frames: Mapping[str, list[tuple[str, ...]]], at: int) -> int:
        """How many tokens from `at` are a frame; 0 for none."""
        for frame in frames.get(self.tokens[at].low.replace("'", "’"), ()):
            if at + len(frame) <= len(self.tokens) and all(
                self.tokens[at + i].low.replace("'", "’") == word for i, word in enumerate(frame)
            ):
                return len(frame)
        return 0

    def _reaches(self, at: int, verb: int) -> bool:
        """Whether adverbs alone stand between: "wie es aus Kreisen dazu ergänzend hieß"."""
        return at <= verb and all(t.kind in "XW" for t in self.tokens[at:verb])

    def _impersonal(self, verb: int) -> Said | None:
        """ "heißt es in der Erklärung": what it says in speaks."""
        rest = self.tokens[verb + 1 : verb + 8]
        if not self.tokens[verb].low.startswith(table.SOUNDS.get(self.language, ("\0",))):
            return None
        led = next((p for p in self.phrases if p.governed and self._reaches(p.last, verb)), None)
        if any(token.low in OWNED for token in rest[:2]):
            place = verb + 1 + next(i for i, token in enumerate(rest) if token.low in OWNED)
            return Said(
                Phrase(place, place + 1, place + 1, None, self.tokens[place].low), (verb, verb + 1)
            )  # "stojí v jeho stanovisku"
        if led is not None and self._worded(led):
            return Said(led, (verb, verb + 1))  # "In der Erklärung heißt es"
        for offset, token in enumerate(rest):
            if token.kind == "P":  # "heißt es in der Erklärung"
                first = verb + 2 + offset
                phrase = self._phrase_from(first)
                if phrase is None and is_description(self.tokens[first].low, self.language):
                    phrase = Phrase(first, first + 1, first + 1, None)  # "lød det fra træneren"
                sure = phrase is not None and (self._worded(phrase) or token.low in ("bei", "beim"))
                if phrase and sure:
                    return Said(self._issuer(phrase) or phrase, (verb, verb + 1))
                if self.language != "de":
                    return None  # German: "hieß es am Montag in der Mitteilung"
        return None

    def _worded(self, phrase: Phrase) -> bool:
        """Whether words may be read in what a phrase names; no Romance "a pagina 40"."""
        if self.language in ("fr", "es", "it", "pt"):
            return phrase_voice(self.tokens, phrase, self.language) in SPEAKING
        return self.surely(phrase)

    def _issuer(self, text: Phrase) -> Phrase | None:
        """Whose text it is by what follows: "una nota diffusa dall’azienda Metalcar"."""
        at = text.last
        if at < len(self.tokens) and self.tokens[at].kind == "W":
            at += 1
        if at + 1 >= len(self.tokens):
            return None
        if self.tokens[at].low.replace("'", "’") not in self.words.cues.agents:
            return None
        whose = self.named_from(at + 1)
        named = whose is not None and (whose.head is not None or self._somebody(whose))
        return whose if named else None

    def _held_in(self, phrase: Phrase) -> Phrase | None:
        """The noun that ends a phrase's complement: "côté de la | préfecture"."""
        at = phrase.last - 1
        return Phrase(at, at + 1, at + 1, None) if at >= phrase.core else None

    def by_one(self, said: Said) -> Said:
        """`said`, or for a French "on" where it speaks: "on assure à la mairie"."""
        if said.phrase.pronoun != "on" or self.language != "fr":
            return said
        led = (part for p in self.phrases if p.governed for part in (p, self._held_in(p)))
        phrase = next((p for p in led if p is not None and self._worded(p)), None)
        return said._replace(phrase=self._issuer(phrase) or phrase) if phrase else said
