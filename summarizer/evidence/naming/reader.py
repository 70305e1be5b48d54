"""What capitalised runs name, where a capital tells a name from other words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from summarizer.evidence.lexicon.bodies import LATER_ADJECTIVES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.describing import UNDEFINED, is_description
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.naming import CALENDAR, ORGANIZATION_WORDS
from summarizer.evidence.lexicon.naming_runs import PERSONAL
from summarizer.evidence.lexicon.naming_titles import (
    DEFINITE_END,
    DOING_ENDS,
    HONOURS,
    PORTFOLIOS,
    SHADOWED,
    TITLES,
)
from summarizer.evidence.lexicon.naming_told import SMALL_HEADS
from summarizer.evidence.lexicon.saying import cues
from summarizer.evidence.lexicon.wordforms import TIED
from summarizer.evidence.naming.inflected import (
    Piece,
    Token,
    end_of,
    read_inflected,
    stem,
)
from summarizer.evidence.naming.kinds import (
    UNKNOWN,
    Judged,
    goes_on,
    kind_of,
    leading_country,
    lone,
    may_lead,
    person_at,
)
from summarizer.evidence.naming.openings import Openings
from summarizer.evidence.naming.runs import Run, before, tokens
from summarizer.evidence.naming.segments import lows, segments
from summarizer.evidence.naming.words import (
    Found,
    found_of,
    is_acronym,
    is_first_name,
    joining,
    lowered,
    single_kind,
)

_LATER = re.compile(rf"(?: (?:{'|'.join(sorted(LATER_ADJECTIVES))})\b){{1,2}}")


class Reader(Openings):
    """Reads runs, remembering what it made of each.

    Args:
        text: the article.
        language, words, inside, short: as of `Openings`.
    """

    def __init__(
        self, text: str, language: str, words: set[str], inside: set[str], short: bool
    ) -> None:
        super().__init__(language, words, inside, short)
        self.text = text
        self.inflected, self.noun_first = grammar(language).inflected, grammar(language).noun_first
        self.small_head = re.compile(SMALL_HEADS.get(language, "(?!)"))
        self.roles = cues(language).compounds
        self._known: dict[tuple[str, bool, str], list[Piece]] = {}

    def read(self, run: Run) -> Sequence[Found]:
        """The names in `run`."""
        at, words, opens, _ = run
        led = before(self.text, run, self.language)
        if not self.inflected and (
            words.isalpha() or not (opens or " " in words or words.endswith(("'s", "’s")))
        ):
            piece = None if opens and self.only_opens(words) else lone(words, led)
            return (self._found(at, piece),) if piece else ()
        key = (words, opens, led)
        pieces = self._known.get(key)
        if pieces is None:
            pieces = self._known[key] = self._pieces(run, led)
        return [self._found(at, piece) for piece in pieces]

    @cached_property
    def _stems(self) -> set[str]:
        """Words capitalised inside sentences, without their case endings."""
        return {stem(word, self.language) for word in self.inside}

    def _found(self, begin: int, piece: Piece) -> Found:
        """What a piece of the run that begins at `begin` names."""
        start, end, kind, weak = piece
        at, stop = begin + start, begin + end
        if kind in ("place", "other"):
            head = self.small_head.match(self.text, stop)
            if head is not None:
                return Found(at, head.end(), self.text[at : head.end()], "organization")
        if kind == "organization" and self.noun_first:
            later = _LATER.match(self.text, stop)
            stop = later.end() if later else stop
        return found_of(Found, (at, stop, self.text[at:stop], kind, weak))

    def _pieces(self, run: Run, led: str) -> list[Piece]:
        parts = tokens(run.text)
        if self.inflected:
            return list(read_inflected(parts, self.language, run.opens, self._stems))
        if run.opens:
            parts = self.without_opening(parts)
        found: list[Piece] = []
        for segment in segments(parts, self.language):
            at = segment[0][0]
            the = at > 3 and run.text[at - 4 : at] in ("the ", "The ")
            found += self._named(segment, "the" if the else "" if at else led)
        return found

    def _named(self, segment: list[Token], before: str) -> list[Piece]:
        """The names in a stretch of words that belong together."""
        found: list[Piece] = []
        titled = before == "title"
        while segment and (self.roles or may_lead(segment[0][2])):
            words = [part[2] for part in segment]
            country = leading_country(words)
            if country:
                end = _country_end(segment[country - 1])
                found.append((segment[0][0], end, "country", False))
                segment, titled, before = segment[country:], False, ""
                continue
            low = lowered(words[0])
            date = low in CALENDAR and not (is_first_name(low) and len(words) > 1)
            if joining(words[0]) or (date and not titled):
                segment = segment[1:]
                continue
            if len(words) > 1 and TIED.search(words[0]):
                segment, before = segment[1:], ""  # "Mumbai-based Tata Foods"
                continue
            if (low in TITLES and not goes_on(words)) or self._role(words):
                segment, titled, before = segment[1:], True, ""
                continue
            break
        return found + self._rest(segment, before, titled) if segment else found

    def _role(self, words: Sequence[str]) -> bool:
        """Whether a Nordic or Dutch word for what somebody is stands before a name in full."""
        low = words[0].lower()
        if len(words) < 3 or not self.roles or low in ORGANIZATION_WORDS:
            return False
        if low.endswith(self.roles) and not is_first_name(low) and is_first_name(words[1].lower()):
            return True  # "Onderzoeksleider Marjan de Graaf"
        if len(words) != 3:
            return False
        if not all(word[:1].isupper() and word.lower() not in ORGANIZATION_WORDS for word in words):
            return False
        ends = ("", UNDEFINED.get(self.language, ""))
        if self.language in UNDEFINED and any(is_description(low + e, self.language) for e in ends):
            return True
        hyphen = "-" in low and words[0].rpartition("-")[2].islower()
        return hyphen or low.endswith(self.roles) or DEFINITE_END.sub("", low).endswith(self.roles)

    def _rest(self, segment: list[Token], before: str, titled: bool) -> list[Piece]:
        names: list[Piece] = []
        words = [part[2] for part in segment]
        low = [lowered(word) for word in words]
        while len(low) > 1 and _trails(low):
            words, low = words[:-1], low[:-1]
        segment = segment[: len(low)]
        at = 0 if titled or len(low) == 1 else person_at(words, low)
        if at:
            title = low[at - 1] in TITLES
            known = words[0].lower() in self.words or words[0].lower() in PORTFOLIOS
            ahead = segment[: at - 1] if title else segment[:at]
            if ahead and title and SHADOWED.issuperset(lows(ahead)):
                pass  # "Shadow Home Secretary"
            elif ahead and (len(ahead) > 1 or single_kind(ahead[0][2]) or is_acronym(ahead[0][2])):
                names = self._rest(ahead, before, False)
            elif not (title or known or DOING_ENDS.search(words[0])):
                at = 0  # an uncommon first name before a common one
            segment, words, low = segment[at:], words[at:], low[at:]
            titled = title or titled
            before = "" if at else before
        found = kind_of(words, low, before, titled)
        if found == UNKNOWN:
            found = self._unknown(words, before)
        if found:
            names.append((segment[0][0], end_of(segment[-1]), *found))
        return names

    def _unknown(self, words: list[str], before: str) -> Judged:
        """What words that nothing is known of look like."""
        inner = [word for word in words if word[:1].isupper()]
        if _of_nation(words):
            return "organization", False
        if before == "place":
            return "place", True
        common = any(len(word) > 3 and word.lower() in self.words for word in words)
        if before in ("the", "article") or len(inner) > 4 or common:
            return "other", True
        return ("person" if len(inner) > 1 else "other"), True


def _of_nation(words: Sequence[str]) -> bool:
    """Whether a nation ends the name of a body: "Airfield Services Norway"."""
    table = countries()
    last = next((n for n in (words[-1], " ".join(words[-2:])) if table.get(n) == n), "")
    return bool(last) and last != " ".join(words) and words[0] not in places()


def _trails(low: Sequence[str]) -> bool:
    """Whether the last word is not part of the name: "Capitol Hill Thursday", "Ann Lee MP"."""
    if low[-2] in PERSONAL:
        return False  # "Rio de Janeiro", "Anna Di Maio"
    return low[-1] in CALENDAR or low[-1] in HONOURS or (low[-1] in TITLES and len(low) == 2)


def _country_end(part: Token) -> int:
    """Where the country ends in "Moroccan-born"."""
    head, hyphen, _ = part[2].partition("-")
    if hyphen and part[2] not in countries() and head in countries():
        return part[0] + len(head)
    return end_of(part)
