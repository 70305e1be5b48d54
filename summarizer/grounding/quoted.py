"""Quotations in free text: are the words the article's, in its marks, and of whom is claimed?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.audit import Reason
from summarizer.evidence import Evidence, Mention, Name, Quotation
from summarizer.evidence.items import Speaker
from summarizer.evidence.lexicon.meaning import meaning
from summarizer.evidence.lexicon.saying import ROLE, cues
from summarizer.evidence.quoting.kinds import count_words
from summarizer.evidence.quoting.quotations import find_quotations
from summarizer.evidence.sentences import find_sentences
from summarizer.evidence.speaking.speakers import attribute
from summarizer.grounding.align import Aligner
from summarizer.grounding.headlines import in_title_case, is_headline, line_at
from summarizer.grounding.names.known import KnownNames
from summarizer.grounding.quoting import core, forms_of, judge_quotation, same_speaker

SET_OFF = 2
"""Words in quotation marks that need only stand in the article, quoted there or not."""

BESIDE = 60
"""Characters around a name within which a role or a body is told of it."""


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """One quotation of a text.

    Attributes:
        item: its words and place.
        reason: why the article does not bear it out, or None when it does.
        speaker: where the text names who said it.
    """

    item: Mention
    reason: Reason | None
    speaker: Mention | None = None

    def ends(self) -> tuple[int, ...]:
        """Where the words and the speaker's mention begin and end."""
        both = (self.item, self.speaker) if self.speaker else (self.item,)
        return tuple(at for one in both for at in (one.start, one.end - 1))

    def bears_out(self, start: int, end: int) -> bool:
        """Whether the stretch lies in words or in a speaker that the article gives just so."""
        own = (self.item, self.speaker) if self.reason is None else ()
        return any(one is not None and one.start <= start and end <= one.end for one in own)


class Quoted:
    """Judges the quotations of texts about one article.

    Args:
        evidence: what was read in the article.
        known: its names.
        aligner: of its text.
    """

    def __init__(self, evidence: Evidence, known: KnownNames, aligner: Aligner) -> None:
        self._evidence = evidence
        self._names = known
        self._aligner = aligner
        acting = [name for name in evidence.names if name.kind in ("person", "organization")]
        forms = [(name, form) for name in acting for form in forms_of(name)]
        said = {core(q.speaker.name) for q in evidence.quotations if q.speaker}
        self._known = frozenset[str]().union(*said, *(core(form) for _, form in forms))
        self._people = {core(form) for name, form in forms if name.kind == "person"}
        self._classes = cues(evidence.language).classes
        self._compounds = cues(evidence.language).compounds
        self._meaning = meaning(evidence.language)

    def check(self, words: str, names: Sequence[Name]) -> Iterator[QuotedWords]:
        """The quotations in `words`, whose names are `names`, with what is wrong about each."""
        language = self._evidence.language
        found = find_quotations(words, language)
        sentences = find_sentences(words, language) if found else ()
        named = {name.name for name in names}
        for claimed in attribute(words, language, found, sentences, tuple(names)):
            if claimed.text[0] in "-–—":  # a dash may open any sentence
                continue
            said_by = claimed.speaker
            where = Mention(said_by.start, said_by.end, said_by.text) if said_by else None
            around = f"{words[: claimed.start]} {words[claimed.end :]}"
            line = line_at(words, claimed.start)
            titled = is_headline(line) and in_title_case(line, self._meaning.stopwords)
            inner = self._aligner.own_case(claimed.inner) if titled else claimed.inner
            yield QuotedWords(claimed, self._reason(claimed, inner, around, named), where)

    def _reason(
        self, claimed: Quotation, inner: str, around: str, named: set[str]
    ) -> Reason | None:
        speaker = self._somebody(claimed.speaker, named)
        negated = self._meaning.negation.search(around) or self._meaning.contrary.search(around)
        verdict = judge_quotation(
            inner, speaker, self._evidence, self._aligner, negated=negated is not None
        )
        said_by = verdict.quotation.speaker if verdict.quotation else None
        if verdict.reason is Reason.WRONG_SPEAKER:
            speaks_for = said_by is not None and self._speaks_for(speaker or "", said_by)
            return None if speaks_for else verdict.reason
        if verdict.reason is Reason.NEGATION:
            return verdict.reason
        if verdict.reason is not None:
            # A word or two in marks may be the writer's own distance; more is a claim to quote.
            words = count_words(claimed.inner, self._evidence.language)
            set_off = words <= SET_OFF and verdict.match.placed
            return None if set_off else Reason.QUOTED_WORDS
        if speaker is None and claimed.speaker is not None and said_by is not None:
            return self._wrong_role(claimed.speaker, said_by)
        return None

    def _somebody(self, speaker: Speaker | None, named: set[str]) -> str | None:
        """Whom a text claims to speak, when it names somebody; None for a pronoun or a role."""
        if speaker is None:
            return None
        own = core(speaker.name)
        if not own <= self._known and (declined := self._names.get(speaker.name)):
            return declined.name
        shown = any(word[:1].isupper() for word in speaker.name.split())
        known = shown and bool(own) and own <= self._known
        return speaker.name if known or speaker.name in named else None

    def _speaks_for(self, body: str, said_by: Speaker) -> bool:
        """Whether the article tells of who spoke that they speak for `body`."""
        wanted = core(body)
        if not wanted or wanted in self._people:
            return False
        return any(
            wanted <= core(around) and any(self._is_role(word) for word in _words(around))
            for around in self._told_of(said_by)
        )

    def _wrong_role(self, claimed: Speaker, said_by: Speaker) -> Reason | None:
        """A role that the article gives to others than who spoke."""
        role = next((word for word in _words(claimed.name) if self._is_role(word)), "")
        if not role or role in _words(f"{said_by.name} {said_by.text}"):
            return None
        holders = [
            name.name
            for name in self._evidence.names
            if name.kind == "person" and any(_gives(role, each) for each in self._near(name))
        ]
        known = core(said_by.name) <= self._known
        right = any(same_speaker(h, (said_by.name, said_by.text), self._evidence) for h in holders)
        return Reason.WRONG_SPEAKER if holders and known and not right else None

    def _is_role(self, word: str) -> bool:
        return self._classes.get(word) == ROLE or word.endswith(self._compounds)

    def _told_of(self, said_by: Speaker) -> Iterator[str]:
        """What stands around the names of who spoke, within their sentences."""
        for name in self._evidence.names:
            if name.kind == "person" and core(said_by.name) <= core(name.name):
                yield from (f"{before} {behind}" for before, behind in self._near(name))

    def _near(self, name: Name) -> Iterator[tuple[str, str]]:
        text = self._aligner.text
        for mention in name.mentions:
            before = text[max(mention.start - BESIDE, 0) : mention.start]
            behind = text[mention.end : mention.end + BESIDE]
            yield _last_sentence(before), _first_sentence(behind)


def _gives(role: str, near: tuple[str, str]) -> bool:
    """Whether a title before a name, or what is set off by a comma beside it, is `role`."""
    before, behind = near
    titled = role in _words(before)[-2:]
    ahead = before.endswith(", ") and role in _words(before[:-2].rpartition(",")[2])
    apposed = behind.startswith(",") and role in _words(behind[1:].partition(",")[0])
    return titled or ahead or apposed


def _last_sentence(words: str) -> str:
    return words.replace("\n", ". ").rpartition(". ")[2]


def _first_sentence(words: str) -> str:
    return words.replace("\n", ". ").partition(". ")[0]


def _words(words: str) -> list[str]:
    return [word.strip(".,;:()“”\"'’").removesuffix("’s") for word in words.lower().split()]
