"""Where a name can stand: behind "in", behind "the", behind a role; as the article itself shows.

Who swaps two names of an article mostly puts one where its kind cannot stand: a person where a
place was ("in Anna Berg"), a body that is always "the" bare, a country behind "actress".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.evidence import Name
from summarizer.evidence.lexicon import slots as lexicon
from summarizer.evidence.lexicon.wordlists import either
from summarizer.evidence.patterns import alternation

SEEN = 2
"""Mentions after which a name that never stood behind "in" is taken for no place."""

_PLACED = re.compile(rf"\b{either(lexicon.BEFORE_PLACES)} (?:{either(lexicon.PLACE_ARTICLES)} )?\Z")
_WHERE = re.compile(rf"\b{alternation(lexicon.WHERE)} (?:the )?\Z")
_ABSTRACT = re.compile(rf"\b(?:{lexicon.ABSTRACT}) in \Z", re.IGNORECASE)
_ENDS = re.compile(rf"\s*(?:[.;,]|\Z)| (?:{lexicon.BEHIND_PLACES})\b")
_NATIONAL = re.compile(rf" {alternation(lexicon.NATIONALS)}\b")
_ROLE = re.compile(
    "".join(f"(?<!{word} )" for word in sorted(lexicon.NO_PERSONS))
    + rf"\b{alternation(lexicon.ROLES)} (?:the )?\Z",
    re.IGNORECASE,
)
_TITLE = re.compile(alternation(lexicon.TITLES_OF_OFFICE), re.IGNORECASE)
_SUFFERS, _HARMED = (
    re.compile(rf" {lexicon.PASSIVE} {alternation(done)}\b")
    for done in (lexicon.SUFFERED, lexicon.HARMED)
)
_ONE_OF = re.compile(r"\b[Aa]n? \Z")
_THE = re.compile(r"\b[Tt]he \Z")
_BARE = re.compile(rf"(?<![’'])\b(?!(?:{lexicon.DETERMINERS}|{lexicon.QUANTIFIERS})\b)[a-z]+ \Z")
_MODIFIES = re.compile(rf"(?:\b(?:{lexicon.DETERMINERS})|[’']s) [\w-]+ \Z")
"""A noun before a name that an article before it belongs to: "a taekwondo World Cup"."""
_AREA = re.compile(rf" {alternation(lexicon.AREAS)}\b")
_NOUN_NEXT = re.compile(rf"[’'-]| (?!{alternation(lexicon.NO_NOUNS)}\b)\w")
_OWNS = re.compile(r"[’']s? ")
_ARTICLED = re.compile(rf"[A-Z.]{{2,6}}|.*{alternation(lexicon.ARTICLED_ENDS)}")


class Slots:
    """Compares where names stand in a claim with where they stand in the article.

    Args:
        text: the article's text.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def wrong(
        self, name: Name, form: str, before: str, after: str, *, headline: bool = False
    ) -> bool:
        """Whether `name` cannot stand between `before` and `after`.

        Args:
            name: a name of the article.
            form: how the claim has it; only mentions of this form are looked at, if there are any.
            before, after: the claim up to the name, and from its end.
            headline: whether it is one, which leaves "the" out.
        """
        alike = tuple(one for one in name.mentions if one.text.casefold() == form.casefold())
        name = replace(name, mentions=alike or name.mentions)
        return (
            self._counted(name, form, before, after)
            or self._national(name, form, after)
            or self._misplaced(name, before, after)
            or self._misjudged(name, before, after)
            or (not headline and self._determined(name, before, after))
        )

    def _counted(self, name: Name, form: str, before: str, after: str) -> bool:
        """Whether "a" stands before somebody's full name and a noun: "an Anna Berg teenager"."""
        if name.kind != "person" or " " not in form or not _ONE_OF.search(before):
            return False
        return after[1:2].islower() and not any(self._matches(name, _ONE_OF))

    def _national(self, name: Name, form: str, after: str) -> bool:
        """Whether somebody's full name stands where a country's does: "Anna Berg authorities"."""
        if name.kind != "person" or " " not in form or not _NATIONAL.match(after):
            return False
        return not any(_NATIONAL.match(self._text, one.end) for one in name.mentions)

    def _misplaced(self, name: Name, before: str, after: str) -> bool:
        """Whether what never is a place stands where something happens."""
        if not _WHERE.search(before) or not _ENDS.match(after) or _ABSTRACT.search(before):
            return False
        if name.kind in ("country", "place") or any(self._matches(name, _PLACED)):
            return False
        return name.kind == "person" or name.mentions[0].text.isupper() or len(name.mentions) > SEEN

    def _misjudged(self, name: Name, before: str, after: str) -> bool:
        """Whether a place stands where only a person can."""
        if (
            _SUFFERS.match(after)
            and not _PLACED.search(before)
            and all(self._matches(name, _PLACED))
        ):
            return True
        area = any(_AREA.match(self._text, one.end) for one in name.mentions)
        if _HARMED.match(after) and (area or name.kind in ("country", "place")):
            return _PLACED.search(before) is None
        role = _ROLE.search(before)
        if role is None:
            return False
        body = name.kind in ("country", "place", "organization")
        body |= name.kind == "other" and _TITLE.match(role[0]) is None
        placed = all(self._matches(name, _PLACED))
        return placed or (body and not any(self._matches(name, _ROLE)))

    def _determined(self, name: Name, before: str, after: str) -> bool:
        """Whether "the" is missing where the article always has it, or stands where never."""
        if _NOUN_NEXT.match(after) and not _OWNS.match(after):
            return False
        if _BARE.search(before) and not _MODIFIES.search(before):
            return all(self._matches(name, _THE))
        bare = name.kind in ("person", "country", "place") or (
            name.kind == "organization" and len(name.mentions) > SEEN
        )
        bare &= not _ARTICLED.fullmatch(name.name)
        alone = any(not _NOUN_NEXT.match(self._text, one.end) for one in name.mentions)
        return bool(_THE.search(before)) and bare and alone and not any(self._matches(name, _THE))

    def _matches(self, name: Name, pattern: re.Pattern[str]) -> Iterator[bool]:
        """Of each mention, whether `pattern` stands right before it."""
        for mention in name.mentions:
            yield pattern.search(self._text, max(mention.start - 24, 0), mention.start) is not None
