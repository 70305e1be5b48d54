"""Who bears a role or a noun beside the name: "Minister X", "X, minister of …"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summarizer.evidence.lexicon.describing import undefined
from summarizer.evidence.lexicon.meant import ABOUT_WHOM, ROLE_ENDINGS
from summarizer.evidence.lexicon.saying import ROLE
from summarizer.evidence.lexicon.saying_phrases import DEGREES, SHORTENED_TITLES
from summarizer.evidence.lexicon.saying_subjects import CASES
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.people.persons import Persons, Placed, earlier
from summarizer.evidence.speaking.phrases.tokens import Token

_ENDING = re.compile(r"[aeoyаеояьйи]$")
"""What the cases of a Slavic noun take the place of."""
_ROLE_REACH, _COMPLEMENT = 70, 7
"""Characters before a name, and words of them, that may hold a role with its complement."""
_BEHIND = 60
"""Characters behind a name that may hold a role."""


class Bearers:
    """Knows which roles a text puts beside names; answers who bears one."""

    def __init__(self, persons: Persons) -> None:
        self.persons = persons
        self.layout = persons.layout
        self.text = persons.text
        self.language = persons.language
        self.grammar = persons.grammar
        self.cues = persons.cues
        self.inflected = persons.inflected

    def of_any(self, roles: Iterable[str], own: Sequence[Token], at: int) -> str:
        """Who bears the first of `roles` that somebody bears."""
        return next(filter(None, (self.of(role, own, at) for role in roles)), "")

    def of(self, role: str, own: Sequence[Token], at: int) -> str:
        """Who bears a role beside the name: "Minister X", "X, minister of …"; "" for nobody.

        Args:
            role: the noun, in lower case.
            own: the words it stands among; a country among them has to be the bearer's.
            at: where they stand.
        """
        body = voice(role, self.language) is Voice.BODY
        role = undefined(role, self.language)
        endings = ROLE_ENDINGS.get(self.language, ("",))
        named = [*earlier(self.persons.placed, at - 1), *earlier(self.persons.bodies, at - 1)]
        if not self._told_before(role, named, at):
            return ""
        for start, end, name in named:
            if not self._told_around(role, start, max(end, min(end + _BEHIND, at))):
                continue
            around = self.layout.lowered[max(start - len(role) - 24, 0) : start].rstrip(" ,")
            around = DEGREES.sub("", around)
            behind = self.layout.lowered[end : min(end + _BEHIND, at)]
            if not self._of_same_country(own, start) or (body and name.kind == "person"):
                continue
            short = around.rstrip(".").split()[-1:] == [SHORTENED_TITLES.get(role, role)]
            ends = tuple(role + ending for ending in endings)
            title = undefined(around, self.language).endswith(ends) or short
            title = title or self._declined(role, around)
            title = title or self._opens_with(role, start, end)
            title = title or self._complemented(role, start, end)
            apposed = behind.startswith((",", " (")) and self._opens_apposition(behind[1:])
            behind = behind.split(".")[0].partition(ABOUT_WHOM)[0]
            if name.kind == "organization":
                behind = behind.split(",")[1] if apposed and behind[0] == "," else ""
            if title or (apposed and _within(role, behind)):
                return name.name
        return ""

    def _told_before(self, role: str, named: Sequence[Placed], at: int) -> bool:
        """Whether a role stands anywhere around those `named` before `at`: a cheap first look."""
        return self._told_around(role, min((start for start, _, _ in named), default=at), at)

    def _told_around(self, role: str, start: int, end: int) -> bool:
        """Whether a role, or its short title, stands before or behind `start`, up to `end`."""
        low = max(start - len(role) - _ROLE_REACH, 0)
        role = _ENDING.sub("", role) if self.inflected else role
        if self.layout.lowered.find(role, low, end) >= 0:
            return True
        short = SHORTENED_TITLES.get(role)
        return short is not None and self.layout.lowered.find(short, low, end) >= 0

    def _opens_with(self, role: str, start: int, end: int) -> bool:
        """Whether a role begins what was read as a name: "Seniorøkonom Troels Winther"."""
        first, *others = self.layout.lowered[start:end].split()
        return len(others) > 1 and undefined(first, self.language).endswith(role)

    def _complemented(self, role: str, at: int, end: int) -> bool:
        """Whether a role and its complement lead up to a name: "o ministro da Fazenda, Ana Ruiz".

        Where roles follow names or touch them, only with a comma on either side of the name.
        """
        lead = self.layout.lowered[max(at - _ROLE_REACH, 0) : at].rstrip()
        lead = DEGREES.sub("", lead)
        if self.grammar.close_offices and (lead[-1:], self.text[end : end + 1]) != (",", ","):
            return False
        words = lead.rstrip(" ,").split()
        if self.grammar.definite_ending:  # "sognepræsten i Hvalsø, Ane Lund" for "præst"
            places = [i for i, w in enumerate(words) if undefined(w, self.language).endswith(role)]
        else:
            places = [
                i for i, word in enumerate(words) if word == role or self._declined(role, word)
            ]
            before = words[places[-1] - 1 : places[-1]] if places else []
            if before and self.cues.classes.get(before[0]) == ROLE:
                return False  # "заместитель главы города Анна Лис" is no head
        between = words[places[-1] + 1 :] if places else []
        if not 0 < len(between) <= _COMPLEMENT or between[-1][-1] in ",.:;":
            return False
        return all(
            word.isalpha() and self.cues.classes.get(word, "W") in "PAWR" for word in between
        )

    def _declined(self, role: str, around: str) -> bool:
        """Whether the last word of `around` is a case of a role: "podle starosty | Nováka"."""
        if not self.inflected:
            return False
        last = around.rpartition(" ")[2]
        stem = _ENDING.sub("", role)
        return last.startswith(stem) and last[len(stem) :] in CASES

    def _opens_apposition(self, words: str) -> bool:
        """Whether what follows a name and a comma describes it: no verb of saying opens it."""
        first = words.split(maxsplit=1)[:1]
        return bool(first) and self.cues.classes.get(first[0]) != "V"

    def _of_same_country(self, words: Sequence[Token], start: int) -> bool:
        """Whether a country among `words` stands in the sentence of the name at `start` too."""
        countries = [t.name for t in words if t.name is not None and t.name.kind == "country"]
        sentence = self.layout.sentence(start)
        return all(
            any(self.layout.sentence(mention.start) == sentence for mention in country.mentions)
            for country in countries
        )


def _within(role: str, words: str) -> bool:
    return role in words.replace(",", " ").replace(".", " ").split()
