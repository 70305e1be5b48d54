"""Names in free text: does the article name the same people, bodies and places?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.evidence import Evidence, Mention, Name
from summarizer.evidence.lexicon.bodies import KNOWN_BODIES
from summarizer.evidence.lexicon.countries import country_named
from summarizer.evidence.lexicon.first_names import FIRST_NAMES
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.meaning import Meaning
from summarizer.evidence.lexicon.naming import EVERYONES
from summarizer.evidence.lexicon.naming_titles import TITLES
from summarizer.evidence.lexicon.seats import seated
from summarizer.evidence.lexicon.slots import SUBJECTS_VERBS
from summarizer.evidence.lexicon.wordforms import DERIVING, TIED
from summarizer.evidence.lexicon.wordlists import either
from summarizer.grounding.align import Aligner
from summarizer.grounding.headlines import in_title_case
from summarizer.grounding.names.known import KnownNames
from summarizer.text import unaccented

_WORD = re.compile(r"\w+(?:\.\w+)*")
_POSSESSIVE = re.compile(r"[’']s?$")
_ACTS = re.compile(rf"[’']s\b|,? {either(SUBJECTS_VERBS)}\b")
"""What follows a subject: a lone word before it that opens a sentence may well be a name."""

NEAR = 30
"""Characters between a surname and the first name of a relative."""

LONG = 4
"""Letters of a name, at least, that another may be made of."""

_OPENS = re.compile(r"(?:\A|[.!?:;]\s+|[\"“‘„«–—])[\"'“‘„«–— -]*\Z")


class Names:
    """Looks up names in one article.

    Args:
        text: the article's text.
        evidence: what was read in it.
        known: its names.
        aligner: of the text.
        meaning: the rules of its language.
    """

    def __init__(
        self,
        text: str,
        evidence: Evidence,
        known: KnownNames,
        aligner: Aligner,
        meaning: Meaning,
    ) -> None:
        self._text = text
        self._known = known
        self._aligner = aligner
        self._capital_nouns = grammar(evidence.language).capital_nouns
        self._meaning = meaning
        forms = [
            form
            for name in evidence.names
            for form in (name.name, *(mention.text for mention in name.mentions))
        ]
        self._forms = {form.casefold() for form in forms}
        self._unaccented = {unaccented(form) for form in self._forms}
        self._words = {word[0].casefold() for word in _WORD.finditer(text)}
        self._stems = {meaning.stem(word) for word in self._words}
        self._capitals = {word[0] for word in _WORD.finditer(text) if word[0][0].isupper()}
        forms += [word.capitalize() for word in self._words]  # "espagnol", "indonesian"
        forms += self._capitals  # "Team GB"
        self._countries = {country for form in forms if (country := country_named(form))}
        self._countries |= seated(text)
        self._initials = {short for name in evidence.names for short in _shortened(name)}
        self._first_names: dict[str, set[str]] = {}  # surname → the words before it
        for form in forms:
            *first, last = form.split() or [""]
            if first:
                self._first_names.setdefault(last, set()).add(first[0])

    def check(self, words: str, names: Sequence[Name], line: str) -> Iterator[Mention]:
        """The mentions in `words`, a sentence of `line`, of what the article does not name."""
        titled = in_title_case(line, self._meaning.stopwords)
        for name in names:
            for mention in name.mentions:
                opens = _OPENS.search(words, 0, mention.start) is not None
                if words[mention.start - 1 : mention.start].isdigit():  # "1.2K Jobs"
                    continue
                if titled and not (_known_name(name) and self._tells(mention.text)):
                    continue
                if self._capital_nouns and not _surely_named(name, opens):
                    continue
                following = words[mention.end : mention.end + 12]
                if not self._holds(mention.text, opens, following):
                    yield mention

    def _tells(self, form: str) -> bool:
        """Whether a person in title case is one: in "Mark Wins" the article names a Mark."""
        first, *_, last = form.split()[:1] + form.split()
        return (
            first.lower() not in self._words
            or _POSSESSIVE.sub("", last) in self._first_names
            or country_named(form) is not None
        )

    def _holds(self, form: str, opens: bool, following: str) -> bool:
        form = TIED.sub("", _POSSESSIVE.sub("", form))
        if self._known.get(form) or self._aligner.places(form) or self._stands(form):
            return True
        if country_named(form) in self._countries or _initials(form) in self._capitals:
            return True
        if _ACTS.match(following) and self._countries & seated(form):  # "Moscow said"
            return True
        if form in self._initials or unaccented(form.casefold()) in self._unaccented:
            return True
        parts = [part for part in form.split() if part.lower().strip(".") not in TITLES] or [form]
        if opens and len(parts) > 1 and not _looks_named(parts[0]):
            parts = parts[1:]  # "Two Smiths", "Fees for the Church"
        if len(parts) == 1:
            return self._holds_word(parts[0]) or (
                opens
                and not _looks_named(parts[0])
                and (parts[0].lower() in self._meaning.stopwords or not _ACTS.match(following))
            )
        person = parts[0].lower() in FIRST_NAMES and parts[-1][0].isupper()  # "Milan police"
        if person or parts[0][1:2] == ".":
            return self._holds_person(parts)
        named = [part for part in parts if part[:1].isupper()]
        return any(part in self._capitals for part in named) and all(map(self._holds_word, named))

    def _stands(self, form: str) -> bool:
        """Whether the article has the very words, in whatever case: "Ferris Wheel"."""
        return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", self._text, re.I) is not None

    def _holds_word(self, word: str) -> bool:
        """Whether the article has the word, in whatever case, number or form of its language."""
        low = _POSSESSIVE.sub("", word).strip(".").casefold()
        if low in self._words or self._known.has_word(low):
            return True
        if country_named(word) in self._countries:
            return True
        if any(char.isdigit() for char in low):
            return False
        if self._meaning.stem(low) in self._stems or low.rstrip("s") in self._words:
            return True
        return word in EVERYONES or any(form in self._words for form in _derived(low))

    def _holds_person(self, parts: Sequence[str]) -> bool:
        """Whether first name and surname are there, and the surname is nobody else's."""
        first, last = parts[0], parts[-1]
        if f"{first} {last}".casefold() in self._forms:
            return True
        others = self._first_names.get(last, set()) - {first}
        if not {first, last} <= self._capitals:
            return False
        return not others or self._near(first, last)

    def _near(self, first: str, last: str) -> bool:
        """Whether the two stand near each other: "Pell's wife, Denise" is Denise Pell."""
        near = rf"\b{re.escape(last)}\b[^.!?\n]{{0,{NEAR}}}\b{re.escape(first)}\b"
        return re.search(near, self._text) is not None


def _initials(form: str) -> str:
    """What a name of several words is called for short: UN; nothing for one word."""
    words = [word for word in form.split() if word[0].isupper()]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _shortened(name: Name) -> Iterator[str]:
    """What a body, or what it is part of, is called for short: "United Nations Office" → UN."""
    if name.kind == "organization":
        initials = _initials(name.name)
        yield from (initials[:end] for end in range(2, len(initials) + 1))


def _derived(low: str) -> Iterator[str]:
    """The names that `low`, in lower case, may come from, and those that may come from it."""
    for ending in DERIVING:
        if len(low) > LONG:
            yield low + ending
        if len(low) - len(ending) > LONG and low.endswith(ending):
            yield low.removesuffix(ending)


def _known_name(name: Name) -> bool:
    """Whether the tables know the name: a country, or a person's first name and surname."""
    words = name.name.split()
    person = words[0].lower() in FIRST_NAMES and len(words) > 1
    return name.kind == "country" or person


def _surely_named(name: Name, opens: bool) -> bool:
    """Whether more than a capital says that it is a name, where every noun has one."""
    words = name.name.split()
    return (
        _known_name(name)
        or name.kind == "place"
        or words[0].lower() in FIRST_NAMES
        or (len(words[0]) > 1 and words[0].isupper())
        # An adjective has a capital only in a name, or where it opens a sentence.
        or (not opens and len(words) > 1 and all(word[0].isupper() for word in words))
    )


def _looks_named(word: str) -> bool:
    """Whether a word that opens a sentence is likelier a name than a common word."""
    inside = word[1:]
    return (
        word.lower() in FIRST_NAMES
        or country_named(word) is not None
        or word in KNOWN_BODIES
        or any(char.isupper() or char.isdigit() for char in inside)
    )
