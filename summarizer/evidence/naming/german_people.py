"""Which runs of German words name a person: by first name, by title, or by where they stand."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.naming import CALENDAR, ORGANIZATION_WORDS
from summarizer.evidence.lexicon.naming_german import BINDING, FOREIGN
from summarizer.evidence.lexicon.nouns_german import NOUNS, SURNAMES
from summarizer.evidence.lexicon.saying import verbs
from summarizer.evidence.lexicon.wordlists import word_set
from summarizer.evidence.naming.german_words import (
    DETERMINED,
    is_noun,
    is_occupation,
    is_title,
    table_kind,
)
from summarizer.evidence.naming.inflected import Token
from summarizer.evidence.naming.runs import Run, before
from summarizer.evidence.naming.words import (
    UPPER,
    is_acronym,
    is_first_name,
    is_ordinary,
    unowned,
)

_AGED = re.compile(
    rf" ?\(\d\d(?:\)|,)|, \d\d(?:,| Jahre)|,? aus (?:dem |der )?[{UPPER}]|, (?:der|die) [a-zäöü]"
)
"""What follows a person's name: an age, where they are from, who they are."""
_CLAUSE_OPENERS = word_set(
    "als dass weil wenn nachdem bevor ob obwohl für um so bei mit gegen neben"
)
_LAST_WORD = re.compile(r"\w*\Z")
_ADJECTIVAL = ("e", "er", "es", "en", "em", "s")
"""Ends of adjectives and genitives, which open a sentence before a noun as well."""
_VERBAL = re.compile(r" (?:[a-zäöüß]{2,}(?:t|te|en|ten)|war|sah|gab|kam|fand|rief|sprach|schrieb) ")


class GermanPeople:
    """Tells people's names among the words of one text."""

    def __init__(self, text: str, words: set[str], inside: set[str]) -> None:
        self.text = text
        self.words = words
        self.inside = inside
        self.nouns = set(DETERMINED.findall(text))

    def near(self, run: Run) -> str:
        """What stands around `run`: "place", "title", "det", "aged", "said", "acts", "apart"."""
        start = run.start
        end = start + len(run.text)
        near = self.text[start - 2 : start] if start >= 2 else ""
        if near[1:].isdecimal() or (near[1:] in (" ", "\u00a0") and near[0].isdecimal()):
            return "det"  # "5 Meter"
        led = before(self.text, run, "de")
        if led == "title":
            return led
        named = " " in run.text or self.first_alone(run.text)
        if named and _AGED.match(self.text, end):
            return "aged"
        if named and self._said(start):
            return "said"
        if led == "place":
            return led
        if DETERMINED.match(self.text, start):
            return "det"
        if self.text[end : end + 2] in (", ", " (") or self.text[end : end + 1] in (",", "("):
            return "apart"
        acts = run.opens and named and _VERBAL.match(self.text, end)
        return "acts" if acts else ""

    def first_alone(self, word: str) -> bool:
        """Whether a word is a first name and no noun: somebody, if it acts or has an age."""
        return is_first_name(word.lower()) and not self.noun(word)

    def _said(self, start: int) -> bool:
        """Whether a verb of saying, or a word that opens a clause, stands right before."""
        if self.text[start - 1 : start] != " ":
            return False
        near = self.text[max(start - 16, 0) : start - 1].rpartition(" ")[2].lower()
        word = near if near.isalnum() else _LAST_WORD.findall(near)[0]
        return word in _CLAUSE_OPENERS or word in verbs("de")

    def noun(self, word: str) -> bool:
        """Whether a word is rather a noun than a name."""
        return is_noun(word) or word in self.nouns or word.lower() in self.words

    def _no_surname(self, word: str) -> bool:
        """Whether a word behind a first name or a title is no surname."""
        low = word.lower()
        if low in SURNAMES:
            return False
        return low in NOUNS or low in CALENDAR or is_ordinary(low) or word in self.nouns or (
            low.endswith(("ungen", "heit", "keit", "tion", "ismus", "schaft")) or is_title(low)
        )  # fmt: skip

    def person(self, parts: list[Token], at: int, *, titled: bool) -> int:
        """How many words from `at` are a person's name."""
        index = at
        firsts = 0
        while index < len(parts) and index - at < 5:
            word = parts[index][2]
            low = word.lower()
            if word[:1].islower():
                if low in BINDING and index > at and firsts == index - at:
                    index += self._bound(parts, index + 1)
                break
            first = is_first_name(low) or "." in word[1:3]
            firsts += first and index - at == firsts
            surname = 0 < firsts == index - at and index + 1 == len(parts)
            noun = self._no_surname(word) if firsts else not titled or self.noun(word)
            noun = noun and not (surname and is_title(word))  # "Ulrik Thormann", "Ida König"
            if not first and (noun or is_acronym(word)):
                break
            if not first and (
                low in ORGANIZATION_WORDS or table_kind(word) in ("country", "place")
            ):
                break
            if unowned(word) != word:
                index += 1
                break
            index += 1
        size = index - at
        if size == 1 and not titled:
            return 0
        return size if firsts or titled else 0

    def _bound(self, parts: list[Token], at: int) -> int:
        """How many words go on with a first name before `at`: "von | der Leyen"."""
        ahead = [part[2] for part in parts[at : at + 2]]
        small = bool(ahead) and ahead[0].islower()
        last = ahead[small:][:1]
        if not last or is_noun(last[0]) or last[0].lower() in self.words:
            return 0  # "Maria von der Gewerkschaft"; in "von der Leyen" the article proves no noun
        return 2 + small

    def behind_role(self, parts: list[Token], at: int, *, title: bool) -> int:
        """How many words from `at`, behind a title or an occupation, are a person's name.

        An occupation is followed by other nouns too ("brachten Helfer Decken"): one word behind
        it has to be a first name.
        """
        if at >= len(parts):
            return 0
        pair = 2 if self._pair(parts, at) else 0
        size = max(self.person(parts, at, titled=True), pair)
        return size if title or size > 1 or is_first_name(parts[at][2].lower()) else 0

    def _pair(self, parts: list[Token], at: int) -> bool:
        """Whether two words may be a first name and a surname, which a role stands before."""
        if at + 1 >= len(parts):
            return False
        first, last = parts[at][2], parts[at + 1][2]
        low = first.lower()
        if not (first[:1].isupper() and last[:1].isupper()) or self._plain(first):
            return False
        if low in self.words or is_acronym(first) or is_acronym(last) or first[-2:] in ("’s", "'s"):
            return False
        known = is_first_name(low)  # with one, "Freitag" and "Fink" are surnames
        return known or not (
            self._noun_or_date(last) or low in ORGANIZATION_WORDS or table_kind(first)
        )

    def _plain(self, word: str) -> bool:
        """Whether a word is no first name: a noun, a title, an occupation."""
        return self._noun_or_date(word) or is_title(word) or is_occupation(word)

    def _noun_or_date(self, word: str) -> bool:
        low = word.lower()
        return low in NOUNS or low in CALENDAR or is_ordinary(low) or word in self.nouns

    def stands_like_person(self, parts: list[Token], at: int, near: str, *, opens: bool) -> int:
        """How many words from `at`, of which nothing is known, stand like a person's name."""
        word = parts[at][2]
        following = parts[at + 1][2] if at + 1 < len(parts) else ""
        ends = at + 2 == len(parts)
        if ends and near == "aged" and self._pair(parts, at):
            return 2
        genitive = following[-1:] == "s" and following[:-1] in self.inside
        if (
            genitive
            or "-" in word
            or not following[:1].isupper()
            or (self.noun(following) and not is_occupation(following))
            or is_acronym(following)
        ):
            return 0
        acts = ends and near == "acts" and not at and not word.endswith(_ADJECTIVAL)
        if opens and not at and word not in self.inside and not (acts or near == "said"):
            return 0
        foreign = FOREIGN.search(word) or FOREIGN.search(following)
        again = following in self.inside and following + "s" in self.words
        said = near == "said" and not word.endswith("er")  # "Berliner Ärzte"
        if foreign or acts or again or (ends and (near == "apart" or said)):
            more = at + 2 < len(parts) and parts[at + 2][2][:1].isupper()
            return 3 if more and not self.noun(parts[at + 2][2]) else 2
        return 0
