"""Whom a description means: "the minister", "le berger", "den 61-årige prismodtager"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.cues import word_set
from summarizer.evidence.lexicon.describing import (
    SUFFIXED,
    described_gender,
    for_another,
    from_place,
    is_description,
    takes_up,
    undefined,
)
from summarizer.evidence.lexicon.describing_german import takes_up_german
from summarizer.evidence.lexicon.epithets import EPITHETS, FIRMS
from summarizer.evidence.lexicon.saying import PREPOSITION
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.clauses import Phrase
from summarizer.evidence.speaking.persons import Persons, Placed, earlier, suits
from summarizer.evidence.speaking.tokens import NAME, Token

_DEFINITE = word_set(
    "the der die das dem den le la les l’ l' el los las il lo i gli o os as de het his her "
    "ihr sein this dieser diese cet cette ce este esta den det o a"
)
_SHORT_TITLES = {
    "governor": "gov", "senator": "sen", "representative": "rep", "congressman": "rep",
    "congresswoman": "rep", "general": "gen", "colonel": "col", "captain": "capt",
    "sergeant": "sgt", "lieutenant": "lt", "professor": "prof", "doctor": "dr",
    "superintendent": "supt", "inspector": "insp", "councillor": "cllr",
}  # fmt: skip
"""Roles as they stand before a name."""

_PARENT = re.compile(r"(?:mum|mom|dad|mother|father|gran|nan|grandmother|grandfather)-of-\w+$")
_ONE_OF = re.compile(
    r"(?:ian|[a-z]ean|[a-z]can|man|woman|iard|swede|dane|finn|pole|turk|briton|scot|serb|croat|"
    r"slovak|argentine|greek)$"
)
"""Ends of words for one of a people, lower-cased."""
_THE = word_set("the der die dem")
_ROLE_REACH, _COMPLEMENT = 70, 7
"""Characters before a name, and words of them, that may hold a role with its complement."""
_TOLD = 900
"""Characters back in which somebody without a name may have been introduced."""
_FAR = 3
"""Sentences back in which somebody described without a name was named."""


class Descriptions(Persons):
    """Finds who was described, or else who a description may take up."""

    def _fitting(
        self, pronoun: str, gender: str, at: int, *, owners: bool = False
    ) -> Placed | None:
        """The person named first in the nearest sentence before `at` whom a pronoun fits.

        Args:
            owners: whether somebody named only as the owner of something may be meant:
                "Ann Lee’s husband died. “…,” she says".
        """
        best: Placed | None = None
        nearest = -1
        for start, end, name in earlier(self.placed, at - 1):
            if not suits(self.gender(name), gender) or (self._owns(end) and not owners):
                continue
            sentence = self.sentence(start)
            if best is not None and sentence < nearest:
                break
            if best is None and self._goes_on(sentence, pronoun):
                continue
            if best is not None and self._led_in(start):
                continue  # "With Smith, Jones left. “…,” he said"
            best, nearest = (start, end, name), sentence
        return best

    def _led_in(self, at: int) -> bool:
        """Whether a preposition stands right before `at`."""
        word = self.text[max(at - 12, 0) : at].lower().split()[-1:]
        return bool(word) and self.cues.classes.get(word[0]) == PREPOSITION

    def _goes_on(self, sentence: int, pronoun: str) -> bool:
        """Whether a sentence has the pronoun for its subject: its names are others."""
        if not 0 <= sentence < len(self.sentences):
            return False
        at = self.sentences[sentence]
        return self.text[at : at + len(pronoun) + 1].lower() == pronoun + " "

    def _owns(self, end: int) -> bool:
        return self.text[end : end + 2] in ("’s", "'s")

    def _opens_apposition(self, words: str) -> bool:
        """Whether what follows a name and a comma describes it: no verb of saying opens it."""
        first = words.split(maxsplit=1)[:1]
        return bool(first) and self.cues.classes.get(first[0]) != "V"

    def _of_same_country(self, words: Sequence[Token], start: int) -> bool:
        """Whether a country among `words` stands in the sentence of the name at `start` too."""
        countries = [t.name for t in words if t.name is not None and t.name.kind == "country"]
        sentence = self.sentence(start)
        return all(
            any(self.sentence(mention.start) == sentence for mention in country.mentions)
            for country in countries
        )

    def _holder(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """The person a definite role or description was given to earlier; "" for nobody."""
        own = tokens[phrase.first : phrase.core]
        article = own[0].low in _DEFINITE if len(own) == 2 else self.language in SUFFIXED
        if own[-1].low in FIRMS and len(own) < 3 and article:
            return self._body(at, None)
        described = next((t for t in own if is_description(t.low, self.language)), None)
        roles = [t.low for t in own if t.role] or ([described.low] if described else [])
        german = takes_up_german(own[0].low, own[-1].low) if self.language == "de" else ""
        if not roles and (german or self._stands_in(own[-1].low)):
            roles = [own[-1].low]
        if (
            not roles
            and len(own) == 1
            and self.language in SUFFIXED
            and self._definite(own, own[0].low)
        ):
            return self._given(own[0].low, own, at)
        if not roles or not self._definite(own, roles[-1]):
            return ""
        if phrase.last == phrase.core and (holder := self._given(roles[-1], own, at)):
            return holder
        if self.language == "de":
            alone = len(own) == 2 and phrase.last == phrase.core and german
            known = alone and not self._another(own[1].low, at)
            return self._taken_up("er" if german == "m" else "sie", german, at) if known else ""
        noun = described.low if described is not None else roles[-1]
        listed = described is None or (described.role and not takes_up(noun))
        if listed and (phrase.last > phrase.core or not self._is_person(noun)):
            return self._epithet(phrase, tokens, at)
        return self._taken_up("", described_gender(own[0].low, noun, self.language), at)

    def _is_person(self, noun: str) -> bool:
        """Whether a noun is an office of somebody, who speaks for nobody else."""
        if self.language in ("en", "de"):
            return False
        told = voice(noun, self.language)
        return told in (Voice.PERSON, Voice.UNKNOWN) and not for_another(noun)

    def _another(self, noun: str, at: int) -> bool:
        """Whether a German noun told before `at` of somebody without a name: "ein Jurist"."""
        before = self.text[max(at - _TOLD, 0) : at]
        told = rf"\beine?[rmn]? (?:[\w-]+ ){{0,3}}{re.escape(noun)}\b"
        return re.search(told, before, re.IGNORECASE) is not None

    def _body(self, at: int, last: Speaker | None) -> str:
        """The body that the nearest sentence before `at` names first; "" for none.

        One behind `last`, who spoke last, and no person.
        """
        found = ""
        nearest = -1
        if last is not None and last.name not in self.persons:
            nearest = self.sentence(last.start)
        for start, _, name in earlier(self.bodies, at - 1):
            sentence = self.sentence(start)
            if sentence < max(nearest + (not found), self.sentence(at) - 2):
                break
            found, nearest = name.name, sentence
        return found

    def _epithet(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """Whom the sentence before calls by name, when a profession stands for them.

        "Ana Ruiz scored twice. “…,” the striker said." "" for nobody.
        """
        role = tokens[phrase.core - 1].low
        if phrase.core - phrase.first != 2 or tokens[phrase.first].low not in _THE:
            return ""
        if not self._stands_in(role):
            return ""
        return self._called_before(at)

    def _stands_in(self, noun: str) -> bool:
        """Whether a noun is a profession or the like that stands for a person named before."""
        return noun.endswith(EPITHETS) or bool(_PARENT.match(noun))

    def of_the_people(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """Whom "the Italian" means, the sentence before calling somebody by name; "" for a name."""
        own = tokens[phrase.first : phrase.last]
        if self.language != "en" or len(own) != 2 or own[0].low != "the":
            return ""
        people = own[1].name
        one = people is not None and people.kind == "country" and _ONE_OF.search(own[1].low)
        return self._called_before(at) if one else ""

    def _called_before(self, at: int) -> str:
        """The person whom the nearest of two sentences before `at` names first."""
        best = ""
        nearest = self.sentence(at) - 2
        for start, _, name in earlier(self.placed, at - 1):
            if self.sentence(start) < nearest:
                break
            best, nearest = name.name, self.sentence(start)
        return best

    def _definite(self, own: Sequence[Token], role: str) -> bool:
        """Whether an article or the noun's ending says that somebody known is meant."""
        known = own[0].low in _DEFINITE or not self.articles
        return known or (len(own) == 1 and undefined(role, self.language) != role)

    def _given(self, role: str, own: Sequence[Token], at: int) -> str:
        """Who bears a role beside the name: "Minister X", "X, minister of …"."""
        body = voice(role, self.language) is Voice.BODY
        role = undefined(role, self.language)
        named = [*earlier(self.placed, at - 1), *earlier(self.bodies, at - 1)]
        if not self._told_before(role, named, at):
            return ""
        for start, end, name in named:
            around = self.lowered[max(start - len(role) - 24, 0) : start].rstrip(" ,")
            behind = self.lowered[end : min(end + 60, at)]
            if not self._of_same_country(own, start) or (body and name.kind == "person"):
                continue
            short = around.rstrip(".").split()[-1:] == [_SHORT_TITLES.get(role, role)]
            title = undefined(around, self.language).endswith(role) or short
            title = title or self._complemented(role, start) or self._opens_with(role, start, end)
            apposed = behind.startswith((",", " (")) and self._opens_apposition(behind[1:])
            behind = behind.split(".")[0].split(" who ")[0]
            if name.kind == "organization":
                behind = behind.split(",")[1] if apposed and behind[0] == "," else ""
            if title or (apposed and _within(role, behind)):
                return name.name
        return ""

    def _told_before(self, role: str, named: Sequence[Placed], at: int) -> bool:
        """Whether a role stands anywhere around those `named` before `at`: a cheap first look."""
        first = min((start for start, _, _ in named), default=at)
        low = max(first - len(role) - _ROLE_REACH, 0)
        forms = {role, _SHORT_TITLES.get(role, role)}
        return any(self.lowered.find(form, low, at) >= 0 for form in forms)

    def _opens_with(self, role: str, start: int, end: int) -> bool:
        """Whether a role begins what was read as a name: "Seniorøkonom Troels Winther"."""
        first, *others = self.lowered[start:end].split()
        return len(others) > 1 and undefined(first, self.language).endswith(role)

    def _complemented(self, role: str, at: int) -> bool:
        """Whether a role and its complement lead up to a name: "o ministro da Fazenda, Ana Ruiz".

        Not in English and German, whose roles follow names or touch them.
        """
        if self.language in ("en", "de"):
            return False
        words = self.lowered[max(at - _ROLE_REACH, 0) : at].rstrip(" ,").split()
        places = [i for i, word in enumerate(words) if word == role]
        between = words[places[-1] + 1 :] if places else []
        if not 0 < len(between) <= _COMPLEMENT or between[-1][-1] in ",.:;":
            return False
        return all(
            word.isalpha() and self.cues.classes.get(word, "W") in "PAWR" for word in between
        )

    def _taken_up(self, pronoun: str, gender: str, at: int) -> str:
        """Whom a description nobody was given means: the last one spoken of whom it fits.

        Args:
            pronoun: what would mean the same, "" where that tells nothing.
            gender: "m", "f" or "" for either.
            at: where the description stands.
        """
        last = self.last
        best = self._fitting(pronoun, gender, at)
        if last is not None and last.name in self.persons and (not best or last.start > best[0]):
            known = self.by_last.get(last.name.split()[-1].lower())
            told = self.gender(known) if known else ""
            if suits(told, gender):
                return last.name if self._apart(last.start, at) <= _FAR else ""
        near = best is not None and self._apart(best[0], at) <= _FAR
        return best[2].name if best is not None and near else ""

    def _apart(self, start: int, end: int) -> int:
        """How many sentences outside quotations begin between two places; at most a few."""
        first, last = self.sentence(start) + 1, self.sentence(end) + 1
        between = self.sentences[max(first, last - 4 * _FAR) : last]
        return sum(not self.in_quotation(at) for at in between)

    def of_the_place(self, phrase: Phrase, tokens: Sequence[Token], at: int) -> str:
        """Whom "la Bretonne" or "de Groningse" takes up; "" for a name."""
        own = tokens[phrase.first : phrase.last]
        named = own[-1].name is not None and own[-1].name.kind in ("person", "organization")
        if len(own) != 2 or own[0].low not in _DEFINITE or own[1].kind != NAME or named:
            return ""
        if not from_place(own[1].low, self.language):
            return ""
        gender = described_gender(own[0].low, own[1].low, self.language)
        return self._taken_up("", gender, at)


def _within(role: str, words: str) -> bool:
    return role in words.replace(",", " ").replace(".", " ").split()
