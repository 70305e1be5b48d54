"""What capitalised runs name, where a capital tells a name from other words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from summarizer.evidence.lexicon.bodies import (
    JOINED_THEMES,
    JOINING_HEADS,
    LATER_ADJECTIVES,
    OWN_POSSESSIVES,
)
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.describing import UNDEFINED, is_description
from summarizer.evidence.lexicon.naming import (
    CALENDAR,
    OPENERS,
    ORGANIZATION_WORDS,
    TITLES,
)
from summarizer.evidence.lexicon.saying import cues
from summarizer.evidence.lexicon.wordlists import in_order, listed
from summarizer.evidence.naming.inflected import INFLECTED, Piece, Token, read_inflected, stem
from summarizer.evidence.naming.kinds import (
    OF_WORDS,
    PLACE_FIRST,
    PORTFOLIOS,
    SHADOWED,
    SMALL_WORDS,
    UNKNOWN,
    Judged,
    goes_on,
    kind_of,
    leading_country,
    lone,
    person_at,
)
from summarizer.evidence.naming.runs import Run, before, tokens
from summarizer.evidence.naming.words import (
    POSSESSIVE,
    Found,
    is_acronym,
    is_first_name,
    is_ordinary,
    single_kind,
)

_ELIDED = re.compile(r"(?:[LDJMSTCldjmstc]|Qu|Dell|Nell|Sull|Dall|All)[’'](?=\w)")
_LATER = re.compile(rf"(?: (?:{'|'.join(sorted(LATER_ADJECTIVES))})\b){{1,2}}")
_LOWER_HEAD = re.compile(
    r" (?:(?:town|city|county|borough|district|parish|village) )?(?:council|police)\b(?! \w+or\b)"
)
"""Heads of bodies that English papers write small: "Penfold town council"."""
_AND = listed("and & et y e und")
_PERSONAL = listed(
    """
    van von der den de del della di da das do dos du la le el al bin ibn ben bint abu zu ten ter
    af av
    """
)
_ELIDING = frozenset({"fr", "it", "ca"})
_ROMANCE = frozenset({"fr", "es", "it", "pt"})

_HONOURS = listed("mp mps kc qc sc obe mbe cbe phd md")
_DEFINITE = re.compile(r"(?:en|n|et|in)$")
_PARTICIPLE = re.compile(
    r"-(?:based|owned|led|born|listed|backed|controlled|run|trained|educated|bound|style|wide|raised|"
    r"headquartered|made|registered|funded|linked|flagged)$"
)
_DOING = re.compile(r"(?:ologist|ographer|ntist|ician|ogian|torian|smith|woman)$")
"""Ends of words for what somebody does, written big before a name."""
_NO_FOR = listed("parliament congress state city house senate bank")
_PLURAL = re.compile(r"[^siu]s$")
_ORDINARY_ENDS = in_order(
    "ly ing ed ers ists ions ials ents ness ment tion ance ence ship hood ities ism mente "
    "ando endo ción ação"
)


class Reader:
    """Reads runs, remembering what it made of each.

    Args:
        text: the article.
        language: ISO 639-1 code.
        words: every word of the text as written, by which an opening word that the text also
            writes in lower case is told from a name.
        inside: words capitalised inside sentences.
        short: whether the text is too short for that to prove anything.
    """

    def __init__(
        self, text: str, language: str, words: set[str], inside: set[str], short: bool
    ) -> None:
        self.text = text
        self.language = language
        self.words = words
        self.inside = inside
        self.short = short
        self.inflected = language in INFLECTED
        self.roles = cues(language).compounds if language != "en" else ()
        self._known: dict[tuple[str, bool, str], list[Piece]] = {}

    def read(self, run: Run) -> Iterator[Found]:
        """The names in `run`."""
        if not (run.opens or self.inflected or " " in run.text) and run.text[-2:] not in (
            "'s",
            "’s",
        ):
            if piece := lone(run.text, before(self.text, run)):
                yield self._found(run, piece)
            return
        led = before(self.text, run)
        key = (run.text, run.opens, led)
        pieces = self._known.get(key)
        if pieces is None:
            pieces = self._known[key] = list(self._pieces(run, led))
        for piece in pieces:
            yield self._found(run, piece)

    @cached_property
    def _stems(self) -> set[str]:
        """Words capitalised inside sentences, without their case endings."""
        return {stem(word) for word in self.inside}

    def _found(self, run: Run, piece: Piece) -> Found:
        start, end, kind, weak = piece
        at, stop = run.start + start, run.start + end
        if self.language == "en" and kind in ("place", "other"):
            head = _LOWER_HEAD.match(self.text, stop)
            if head is not None:
                return Found(at, head.end(), self.text[at : head.end()], "organization")
        if kind == "organization" and self.language in _ROMANCE:
            later = _LATER.match(self.text, stop)
            stop = later.end() if later else stop
        return Found(at, stop, self.text[at:stop], kind, weak)

    def _pieces(self, run: Run, led: str) -> Iterator[Piece]:
        parts = tokens(run.text)
        if self.inflected:
            yield from read_inflected(parts, run.opens, self._stems)
            return
        if run.opens:
            parts = self._without_opening(parts)
        for segment in self._segments(parts):
            at = segment[0][0]
            the = at > 3 and run.text[at - 4 : at] in ("the ", "The ")
            yield from self._named(segment, "the" if the else "" if at else led)

    def _without_opening(self, parts: list[Token]) -> list[Token]:
        """`parts` without the words that are capitalised only because they open a sentence."""
        while parts:
            start, end, word = parts[0]
            if self.language in _ELIDING and (elided := _ELIDED.match(word)):
                parts[0] = (start + elided.end(), end, word[elided.end() :])
                if word[elided.end() :][0].isupper():
                    return parts
                parts = parts[1:]
                continue
            if not self._ordinary(word, parts) or " ".join(p[2] for p in parts[:2]) in places():
                return parts
            parts = parts[1:]
            while parts and parts[0][2].islower():
                parts = parts[1:]
        return parts

    def _ordinary(self, word: str, parts: Sequence[Token]) -> bool:
        low = POSSESSIVE.sub("", word.lower().replace("’", "'")) or word.lower()
        if len(parts) > 1 and (low in PLACE_FIRST or _leads_person(low)):
            return False
        if is_ordinary(low) or is_ordinary(low.split("'")[0]):
            return not (
                len(word) > 1 and word.isupper() and is_acronym(word) and low not in ("it",)
            )
        if len(word) == 1:
            return True
        bare = POSSESSIVE.sub("", word)
        if is_acronym(bare) or single_kind(bare) or low in TITLES:
            return False
        if is_first_name(low) and (len(parts) > 1 or low not in self.words):
            return False
        if low in self.words:
            return len(parts) == 1 or bare not in self.inside
        if len(parts) > 1 and is_first_name(parts[1][2].lower()):
            return bare not in self.inside
        if len(parts) > 1:
            return (
                low.endswith(_ORDINARY_ENDS)
                and low not in ORGANIZATION_WORDS
                and bare not in self.inside
            )
        if bare in self.inside:
            return False
        return not self.short or low.endswith(_ORDINARY_ENDS) or bool(_PLURAL.search(low))

    def _segments(self, parts: list[Token]) -> Iterator[list[Token]]:
        """`parts` cut at possessives and at joining words that do not join."""
        current: list[Token] = []
        index = 0
        while index < len(parts):
            part = parts[index]
            if not _joining(part[2]):
                small = part[2] in SMALL_WORDS
                if current and (small or _cut_between(current)):
                    yield current
                    current = []
                if small:
                    index += 1
                    continue
                current.append(part)
                index += 1
                continue
            end = index
            while end < len(parts) and _joining(parts[end][2]):
                end += 1
            after = parts[end:]
            if current and after and self._joins(current, parts[index][2], after):
                current += parts[index:end]
            elif current:
                yield current
                current = []
            index = end
        if current:
            yield current

    def _joins(self, current: Sequence[Token], word: str, after: Sequence[Token]) -> bool:
        """Whether a joining word goes on with the name before it."""
        words = [part[2] for part in current]
        low = [part.lower() for part in words]
        following = after[0][2]
        if words[-1][-2:] in ("'s", "’s"):
            return False
        heads = any(one in JOINING_HEADS or one in ORGANIZATION_WORDS for one in low)
        if word == "for" and low[-1] in _NO_FOR:
            return False
        person = (is_first_name(low[0]) and not heads) or (
            len(low) > 1 and is_first_name(low[-2]) and low[-1] not in JOINING_HEADS
        )
        person = person or (len(low) == 2 and low[0] in TITLES and is_first_name(low[1]))
        if word in _AND:
            if word == "&":
                return True
            if following in countries() or is_first_name(following.lower()):
                return False
            if low[-1] in JOINED_THEMES:
                return heads or bool(set(_lows(after)) & ORGANIZATION_WORDS)
            return False
        romance = self.language not in ("en", "de") and word in OF_WORDS
        if word in _PERSONAL and (person or (low[0] in TITLES and len(low) > 1) or not romance):
            return (person or len(low) == 1) and following not in countries() and not heads
        if low[0] in TITLES and not heads:
            return False
        return heads and word in OF_WORDS and not person

    def _named(self, segment: list[Token], before: str) -> Iterator[Piece]:
        """The names in a stretch of words that belong together."""
        titled = before == "title"
        while segment:
            words = [part[2] for part in segment]
            country = leading_country(words)
            if country:
                yield (segment[0][0], _country_end(segment[country - 1]), "country", False)
                segment, titled, before = segment[country:], False, ""
                continue
            low = words[0].lower().strip(".")
            date = low in CALENDAR and not (is_first_name(low) and len(words) > 1)
            if _joining(words[0]) or (date and not titled):
                segment = segment[1:]
                continue
            if len(words) > 1 and _PARTICIPLE.search(words[0]):
                segment, before = segment[1:], ""  # "Mumbai-based Tata Foods"
                continue
            if (low in TITLES and not goes_on(words)) or self._role(words):
                segment, titled, before = segment[1:], True, ""
                continue
            break
        if segment:
            yield from self._rest(segment, before, titled)

    def _role(self, words: Sequence[str]) -> bool:
        """Whether a Nordic or Dutch word for what somebody is stands before a name in full."""
        low = words[0].lower()
        if len(words) != 3 or not self.roles or low in ORGANIZATION_WORDS:
            return False
        if not all(word[:1].isupper() and word.lower() not in ORGANIZATION_WORDS for word in words):
            return False
        ends = ("", UNDEFINED.get(self.language, ""))
        if self.language in UNDEFINED and any(is_description(low + e, self.language) for e in ends):
            return True
        hyphen = "-" in low and words[0].rpartition("-")[2].islower()
        return hyphen or low.endswith(self.roles) or _DEFINITE.sub("", low).endswith(self.roles)

    def _rest(self, segment: list[Token], before: str, titled: bool) -> Iterator[Piece]:
        while len(segment) > 1 and _trailing(segment):
            segment = segment[:-1]
        words = [part[2] for part in segment]
        at = 0 if titled else person_at(words)
        if at:
            title = words[at - 1].lower().strip(".") in TITLES
            low0 = words[0].lower()
            ahead = segment[: at - 1] if title else segment[:at]
            if ahead and title and SHADOWED.issuperset(_lows(ahead)):
                pass  # "Shadow Home Secretary"
            elif ahead and (len(ahead) > 1 or single_kind(ahead[0][2]) or is_acronym(ahead[0][2])):
                yield from self._rest(ahead, before, False)
            elif not (title or low0 in self.words or low0 in PORTFOLIOS or _DOING.search(words[0])):
                at = 0  # an uncommon first name before a common one
            segment = segment[at:]
            titled = title or titled
            before = "" if at else before
        found = kind_of(tuple(part[2] for part in segment), before, titled)
        if found == UNKNOWN:
            found = self._unknown([part[2] for part in segment], before)
        if found:
            yield (segment[0][0], _end(segment[-1]), found[0], found[1])

    def _unknown(self, words: list[str], before: str) -> Judged:
        """What words that nothing is known of look like."""
        inner = [word for word in words if word[:1].isupper()]
        if before == "place":
            return "place", True
        common = any(len(word) > 3 and word.lower() in self.words for word in words)
        if before == "the" or len(inner) > 4 or common:
            return "other", True
        return ("person" if len(inner) > 1 else "other"), True


def _leads_person(low: str) -> bool:
    """Whether an opening word is a first name rather than a small word of some language."""
    return is_first_name(low) and low not in OPENERS and low not in CALENDAR


def _trailing(segment: Sequence[Token]) -> bool:
    """Whether the last word is not part of the name: "Capitol Hill Thursday", "Ann Lee MP"."""
    low = segment[-1][2].lower().strip(".")
    return low in CALENDAR or low in _HONOURS or (low in TITLES and len(segment) == 2)


def _lows(parts: Sequence[Token]) -> list[str]:
    return [part[2].lower() for part in parts]


def _joining(word: str) -> bool:
    return (
        word[:1].islower() and "-" not in word and (len(word) == 2 or word[1:2] not in "'’")
    ) or word == "&"


def _end(part: Token) -> int:
    return part[0] + len(POSSESSIVE.sub("", part[2]))


def _country_end(part: Token) -> int:
    """Where the country ends in "Moroccan-born"."""
    head, hyphen, _ = part[2].partition("-")
    if hyphen and part[2] not in countries() and head in countries():
        return part[0] + len(head)
    return _end(part)


def _cut_between(current: Sequence[Token]) -> bool:
    """Whether a name ends with what was read so far: "Ukraine’s | Foreign Ministry"."""
    word = current[-1][2]
    return word[-2:] in ("'s", "’s") and word.lower().replace("’", "'") not in OWN_POSSESSIVES
