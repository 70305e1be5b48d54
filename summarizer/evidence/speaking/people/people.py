"""Who a phrase stands for: a name, or whom a pronoun or a role means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from summarizer.evidence.items import Name, Speaker
from summarizer.evidence.lexicon.describing import is_description, takes_up
from summarizer.evidence.lexicon.meant import AGED, AGED_GENDERS, DOINGS, NEVER
from summarizer.evidence.lexicon.saying import Cues
from summarizer.evidence.lexicon.saying_turns import POSSESSIVES, SOMEBODY, UNNAMED_GENDERS
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.speaking.clauses.adjacent import of_relative
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.impersonal import by_one
from summarizer.evidence.speaking.people.acting import Acting
from summarizer.evidence.speaking.people.authors import Authors
from summarizer.evidence.speaking.people.bearers import Bearers
from summarizer.evidence.speaking.people.bodies import Bodies
from summarizer.evidence.speaking.people.descriptions import Descriptions
from summarizer.evidence.speaking.people.descriptions_english import EnglishDescriptions
from summarizer.evidence.speaking.people.descriptions_german import GermanDescriptions
from summarizer.evidence.speaking.people.layout import Layout
from summarizer.evidence.speaking.people.newcomers import Newcomers
from summarizer.evidence.speaking.people.persons import Persons, suits
from summarizer.evidence.speaking.people.pronouns import Pronouns
from summarizer.evidence.speaking.people.unnamed_german import GermanUnnamed
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.tokens import Token

_NEAR = 3
"""Sentences back in which somebody without a name spoke whom an age takes up."""


class People:
    """Knows how one article speaks of the people it names; answers whom a phrase stands for.

    Attributes:
        persons: whom it names, and where.
        pronouns, descriptions, authors: whom a pronoun, a noun, or the name of a text means.
    """

    def __init__(self, layout: Layout, language: str, cues: Cues, names: Sequence[Name]) -> None:
        self.persons = persons = Persons(layout, language, cues, names)
        self.layout = layout
        self.text = layout.text
        self.language = language
        self.acting = acting = Acting(persons)
        bodies, bearers, newcomers = Bodies(persons), Bearers(persons), Newcomers(persons)
        rules: EnglishDescriptions | GermanDescriptions | None = None
        unnamed = None
        if language == "en":
            rules = EnglishDescriptions(acting, bodies, bearers, newcomers)
        elif language == "de":
            rules = german = GermanDescriptions(acting, bearers, newcomers)
            unnamed = GermanUnnamed(persons, bearers, newcomers, german)
        self.pronouns = Pronouns(acting, bodies, newcomers, unnamed)
        self.descriptions = Descriptions(acting, bodies, bearers, rules)
        self.authors = Authors(persons, bodies, self.descriptions)

    def said(self, said: Said, clause: Clause) -> Speaker:
        """The speaker of a clause, with the cue that says so."""
        said = of_relative(clause, by_one(clause, said))
        cue = None
        if said.cue is not None:
            first, last = clause.tokens[said.cue[0]], clause.tokens[said.cue[1] - 1]
            cue = self.text[first.start : last.end]
        if named := self._behind_marks(said.phrase, clause):
            return replace(named, cue=cue)
        return self.speaker(said.phrase, clause.tokens, cue)

    def _behind_marks(self, phrase: Phrase, clause: Clause) -> Speaker | None:
        """The name that follows a role and a marked name: тренер «Зари» Олег Сычёв."""
        rest = clause.tokens[phrase.last :]
        if phrase.head or phrase.pronoun or len(rest) > 3 or any(t.kind not in "WPA" for t in rest):
            return None
        quotations, end = self.layout.quotations, clause.tokens[-1].end
        at = bisect_left(self.layout.quoted, end)
        if at == len(quotations) or quotations[at].start > end + 1:
            return None
        start = quotations[at].end + 1
        end, name = self.persons.mentions.get(start, (0, None))
        if name is None or name.kind != "person":
            return None
        return Speaker(name.name, self.text[start:end], start, end)

    def speaker(self, phrase: Phrase, tokens: Sequence[Token], cue: str | None) -> Speaker:
        """The speaker a phrase stands for."""
        start, end = tokens[phrase.first].start, tokens[phrase.last - 1].end
        if phrase.pronoun:
            meant = self.pronouns.meant(phrase.pronoun, start)
            return self._spoken(self.persons.plain(meant or self.text[start:end]), start, end, cue)
        if phrase.head is not None and not self.descriptions.describes(phrase, tokens):
            return self._by_name(phrase, phrase.head, tokens, cue)
        if author := self.authors.author(phrase, tokens):
            end = author.end - 2 * author.owner
            words = self.text[author.start : end]
            return Speaker(self.persons.full(author, author, words), words, author.start, end, cue)
        owner = POSSESSIVES.get(tokens[phrase.first].low, "")
        if owner and self.authors.owned(phrase, tokens, cue):
            meant = self.pronouns.meant(owner, start)  # "His hope is plain: “…”"
            return self._spoken(meant, start, tokens[phrase.first].end, cue)
        if self.persons.grammar.capital_nouns and phrase.first and phrase.governed:
            adjective = tokens[phrase.first - 1]  # "von pakistanischer Seite"
            start = adjective.start if adjective.kind == "W" else start
        if phrase.last == phrase.core and self._done(tokens[phrase.core - 2 : phrase.core]):
            end = tokens[phrase.core - 2].end
        if self.persons.grammar.cased_articles and (writer := self.authors.writer(phrase, tokens)):
            return replace(writer, cue=cue)
        end = self._trimmed(start, end)
        if aged := AGED.search(self.text[start:end]):
            return self._spoken(self._aged(aged, start), start, start + len(aged[0]), cue)
        return self._spoken(self.descriptions.holder(phrase, tokens, start, cue), start, end, cue)

    def _spoken(self, name: str, start: int, end: int, cue: str | None) -> Speaker:
        """Who is meant by the words between two places; without a name they stand for it."""
        words = self.text[start:end]
        return Speaker(name or words, words, start, end, cue)

    def _by_name(
        self, phrase: Phrase, head: tuple[int, int], tokens: Sequence[Token], cue: str | None
    ) -> Speaker:
        """The speaker whose name a phrase holds, or who is from the place or people it names."""
        start, end = tokens[phrase.first].start, tokens[phrase.last - 1].end
        described = self.descriptions.of_the_place(phrase, tokens, start)
        if described := described or self.descriptions.of_the_people(phrase, tokens, start):
            return self._spoken(described, start, end, cue)
        if cue is None and (owner := self.authors.owner(phrase, tokens)):
            return owner
        first, last = tokens[head[0]], tokens[head[1] - 1]
        office = first is last and first.name is None and self._office(first.low)
        if office and (held := self.descriptions.holder(phrase, tokens, start, cue)):
            return self._spoken(held, start, end, cue)  # "ha detto il Pontefice"
        if self._of_a_body(phrase, head, tokens):
            own = replace(phrase, last=head[0], core=head[0], head=None)
            return self._spoken(self.descriptions.holder(own, tokens, start, cue), start, end, cue)
        start, end = first.start, last.end
        if last.owner and self.layout.owns(end - 2):
            end -= 2
        words = self.text[start:end]
        return Speaker(self.persons.full(first, last, words), words, start, end, cue)

    def _of_a_body(self, phrase: Phrase, head: tuple[int, int], tokens: Sequence[Token]) -> bool:
        """Whether a Slavic phrase holds an office and its body: "szef oficyny Margines"."""
        name, office = tokens[head[0]].name, tokens[phrase.first]
        if not self.persons.inflected or name is None or name.kind == "person":
            return False
        person = voice(office.low, self.language) is not Voice.BODY
        return phrase.first < head[0] and office.role and person

    def _office(self, low: str) -> bool:
        """Whether a capital is no name's: "il Pontefice", "Чиновница подчеркнула"."""
        return takes_up(low) or (not self.persons.articles and is_description(low, self.language))

    def _aged(self, told: re.Match[str], at: int) -> str:
        """Whom an age alone means: "the 43-year-old"; "" for nobody."""
        article, _, years = told[0].partition(" ")
        gender = AGED_GENDERS.get(told[1].lower() + article.lower(), "")
        age = int(years.partition("-")[0])
        meant = self.acting.of_age(age, at)
        meant = meant or self._brought_in(gender, at)
        if not meant:
            meant = (self.acting.acting(at, gender, age) or (at, ""))[1]
        return meant or self.acting.named_last(gender, at)

    def _brought_in(self, gender: str, at: int) -> str:
        """Who spoke last, if without a name: "Ein Fahrer sah es: „…“, sagte der 52-Jährige"."""
        last = self.persons.last
        if last is None or self.layout.apart(last.start, at) > _NEAR:
            return ""
        somebody = SOMEBODY.match(last.name)
        told = UNNAMED_GENDERS.get(somebody[0].lower().strip(), "") if somebody else ""
        return last.name if somebody and suits(told, gender) else ""

    def _done(self, last: Sequence[Token]) -> bool:
        """Whether the last of two words tells what a person did: "a surveyor sent", not "aide"."""
        if len(last) < 2 or last[1].kind != "W" or last[1].role:
            return False
        person = last[0].role or voice(last[0].low, self.language) is Voice.PERSON
        return person and DOINGS.get(self.language, NEVER).search(last[1].low) is not None

    def _trimmed(self, start: int, end: int) -> int:
        """Where words end without marks, and without what makes an owner of them."""
        while end > start and self.text[end - 1] in " ,;:\u00a0":
            end -= 1
        return end - 2 if self.layout.owns(end - 2) else end
