"""Whom a pronoun of a claim can mean: "Hale said she would sell" where all say that Hale is a man.

A pronoun is wrong where all whom the claim speaks of are of the other gender. Whoever may be of
either ("the driver", a name that tells nothing) may be the one who is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.describing_english import gender_english, is_person
from summarizer.evidence.lexicon.genders import gender_of
from summarizer.evidence.lexicon.he_or_she import DETERMINERS, GENDERS, NOUNS, PRONOUNS
from summarizer.evidence.speaking.people.genders import Genders
from summarizer.grounding.names.known import KnownNames
from summarizer.grounding.words.wording import Contradiction

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_PHRASE = re.compile(
    rf"(?<![\w’'])(?=(?:{DETERMINERS})\s((?:[\w-]+\s){{0,2}}[\w-]+))", re.IGNORECASE
)
"""The words behind an article, or what stands for one: those of one thing or person."""
_NAME = re.compile(r"\b[A-Z][\w-]+")
_TITLE = re.compile(r"[a-z-]+ \Z")
"""What stands before a name and is said of its bearer: "the director Ann Hale"."""

_APPOSITION = re.compile(r", (?:\d+|an?|the|who\b|[a-z])[^,]*,")
"""The same behind it: "Ann Hale, director of the mill,"."""


class Antecedents:
    """Compares the pronouns of claims with whom the claims speak of.

    Args:
        text: the article's text.
        evidence: what was read in it.
        known: its names.
    """

    def __init__(self, text: str, evidence: Evidence, known: KnownNames) -> None:
        self._language = evidence.language
        self._pronouns = dict(zip(GENDERS, PRONOUNS.get(self._language, ()), strict=False))
        self._nouns = dict(zip(GENDERS, NOUNS.get(self._language, ()), strict=False))
        lone = {name.name.lower() for name in evidence.names if " " not in name.name}
        self._genders = Genders(text, self._language, inflected=False, surnames=lone)
        self._known = known

    def check(self, claim: str, names: Sequence[Name]) -> Iterator[Contradiction]:
        """The pronouns in `claim` for somebody whom it cannot mean.

        Args:
            claim: a sentence.
            names: those in it.
        """
        unquoted = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), claim)
        asked = [
            (gender, found)
            for gender, words in self._pronouns.items()
            for found in re.finditer(rf"\b(?:{words})\b", unquoted, re.IGNORECASE)
        ]
        if any(found.start() == 0 for _, found in asked):
            return  # whom it means, the sentence before says
        if asked:
            people = self._people(unquoted, names)
            for gender, found in asked:
                if people == {*GENDERS} - {gender}:
                    mention = Mention(found.start(), found.end(), found[0])
                    yield Contradiction(mention, Reason.CHANGED, None)

    def _people(self, claim: str, names: Sequence[Name]) -> set[str]:
        """The genders of all whom a claim may speak of; "" of who may be of either."""
        mentions = [mention for name in names for mention in name.mentions]
        alone = (Mention(found.start(), found.end(), found[0]) for found in _NAME.finditer(claim))
        people, rest = set(), claim
        for mention in (*mentions, *alone):
            gender = self._named(mention.text)
            if gender is not None:
                people.add(gender)
                rest = _without(rest, mention)
        nouns = {noun for phrase in _PHRASE.findall(rest) for noun in phrase.lower().split()}
        return people | {gender for noun in nouns if (gender := self._described(noun)) is not None}

    def _named(self, form: str) -> str | None:
        """The gender of somebody named, None for a thing; a lone word is no first name."""
        known = self._known.get(form)
        if known is not None:
            return self._genders.of(known) if known.kind == "person" else None
        return (" " in form and gender_of(form.split()[0], self._language)) or None

    def _described(self, noun: str) -> str | None:
        """The gender of whom a noun in lower case may mean, None for a thing."""
        for gender, words in self._nouns.items():
            if re.fullmatch(words, noun):
                return gender
        one = not noun.endswith("s") and is_person(noun)
        return gender_english(noun) if one else None


def _without(claim: str, mention: Mention) -> str:
    """`claim` with blanks for somebody's name and for what is said of them beside it."""
    title = _TITLE.search(claim, 0, mention.start)
    behind = _APPOSITION.match(claim, mention.end)
    start = title.start() if title else mention.start
    end = behind.end() if behind else mention.end
    return f"{claim[:start]}{' ' * (end - start)}{claim[end:]}"
