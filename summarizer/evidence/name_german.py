"""What capitalised runs name in German, where every noun is capitalised.

A capital proves nothing here: a person needs a first name, a title, or to stand like one; a body
its head word or its capitals; a lone word must be known, or look and behave unlike a noun.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.naming import (
    CALENDAR,
    ORGANIZATION_ENDS,
    ORGANIZATION_WORDS,
    TITLES,
)
from summarizer.evidence.lexicon.nouns_de import NOUN_ENDS, NOUNS, PLACE_ENDS
from summarizer.evidence.name_german_words import (
    BINDING,
    DETERMINED,
    ENGLISH_HEADS,
    FIRM_HEADS,
    FOREIGN,
    GENERIC,
    HEADS,
    HOMELY,
    OFFICES,
    is_title,
    long_starts,
    plain_noun,
    table_kind,
)
from summarizer.evidence.name_inflected import Piece, Token
from summarizer.evidence.name_runs import Run, before, tokens
from summarizer.evidence.name_words import (
    POSSESSIVE,
    Found,
    is_acronym,
    is_first_name,
    is_ordinary,
)


class GermanReader:
    """Reads runs of a German text; takes the same as `name_reader.Reader`."""

    def __init__(self, text: str, words: set[str], inside: set[str], short: bool) -> None:
        self.text = text
        self.words = words
        self.inside = inside
        self.short = short
        self.nouns = set(DETERMINED.findall(text))
        self._known: dict[tuple[str, bool, str], list[Piece]] = {}
        self._is_noun: dict[str, bool] = {}

    def read(self, run: Run) -> Iterator[Found]:
        """The names in `run`."""
        if " " not in run.text and plain_noun(run.text):
            return
        near = self._near(run)
        key = (run.text, run.opens, near)
        pieces = self._known.get(key)
        if pieces is None:
            pieces = self._known[key] = list(self._pieces(run, near))
        for start, end, kind, weak in pieces:
            at, stop = run.start + start, run.start + end
            yield Found(at, stop, self.text[at:stop], kind, weak)

    def _near(self, run: Run) -> str:
        """What stands before the run: "place", "title", "det" or another word."""
        start = run.start
        near = self.text[start - 2 : start] if start >= 2 else ""
        if near[1:].isdecimal() or (near[1:] in (" ", "\u00a0") and near[0].isdecimal()):
            return "det"  # "5 Meter"
        led = before(self.text, run)
        first = run.text.partition(" ")[0]
        after = self.text[start + len(run.text) : start + len(run.text) + 2]
        if led in ("place", "title"):
            return led
        if first in self.nouns and DETERMINED.search(
            self.text, max(start - 12, 0), start + len(first)
        ):
            return "det"
        return "apart" if after in (", ", " (") or after[:1] in (",", "(") else ""

    def _pieces(self, run: Run, near: str) -> Iterator[Piece]:
        parts = tokens(run.text)
        if run.opens:
            while parts and (is_ordinary(parts[0][2].lower()) or parts[0][2].islower()):
                parts = parts[1:]
        at = 0
        while at < len(parts):
            used, piece = self._piece(parts, at, near if at == 0 else "", run.opens)
            if piece:
                yield piece
            at += used

    def _piece(
        self, parts: list[Token], at: int, near: str, opens: bool
    ) -> tuple[int, Piece | None]:
        """How many words from `at` were read, and the name that they are."""
        start, _, word = parts[at]
        if word[:1].islower():
            return 1, None
        following = parts[at + 1][2] if at + 1 < len(parts) else ""
        if plain_noun(word) and (not following or plain_noun(following)):
            return 1, None
        if following and (size := self._body(parts, at)) > 1:
            return size, (start, _end(parts[at + size - 1]), "organization", False)
        longest = min(4, len(parts) - at) if word in long_starts() else 1
        for size in range(longest, 0, -1):
            form = " ".join(part[2] for part in parts[at : at + size])
            if kind := table_kind(form):
                return size, (start, parts[at + size - 1][1], kind, False)
        if is_title(word.rpartition("-")[2]):
            return self._titled(parts, at)
        if head := _before_hyphen(word):
            kind = "country" if head in countries() else "organization"
            return 1, (start, start + len(head), kind, False)
        titled = near == "title" or (at > 0 and is_title(parts[at - 1][2].rpartition("-")[2]))
        if size := self._person(parts, at, titled=titled):
            return size, (start, _end(parts[at + size - 1]), "person", False)
        if size := self._body(parts, at):
            return size, (start, _end(parts[at + size - 1]), "organization", False)
        return self._unknown(parts, at, near, opens)

    def _titled(self, parts: list[Token], at: int) -> tuple[int, Piece | None]:
        """A title: the body or country it is of, or the person behind it."""
        start, _, word = parts[at]
        left = word.rpartition("-")[0]
        if left in countries():
            return 1, (start, start + len(left), "country", False)
        if is_acronym(left):
            return 1, (start, start + len(left), "organization", False)
        if size := self._person(parts, at + 1, titled=True):
            return 1 + size, (parts[at + 1][0], _end(parts[at + size]), "person", False)
        return 1, None

    def _noun(self, word: str) -> bool:
        """Whether a word is rather a noun than a name."""
        known = self._is_noun.get(word)
        if known is None:
            low = word.lower()
            known = self._is_noun[word] = (
                low in NOUNS or low in CALENDAR or is_ordinary(low) or word in self.nouns
                or low in self.words or (len(low) > 4 and low.endswith(NOUN_ENDS))
                or low.endswith(ORGANIZATION_ENDS) or len(low) > 13 or is_title(low)
            )  # fmt: skip
        return known

    def _no_surname(self, word: str) -> bool:
        """Whether a word behind a first name or a title is no surname."""
        low = word.lower()
        return low in NOUNS or low in CALENDAR or is_ordinary(low) or word in self.nouns or (
            low.endswith(("ungen", "heit", "keit", "tion", "ismus", "schaft")) or is_title(low)
        )  # fmt: skip

    def _person(self, parts: list[Token], at: int, *, titled: bool) -> int:
        """How many words from `at` are a person's name."""
        index = at
        firsts = 0
        while index < len(parts) and index - at < 5:
            word = parts[index][2]
            low = word.lower()
            if word[:1].islower():
                ahead = parts[index + 1][2] if index + 1 < len(parts) else ""
                two = parts[index + 2][2] if index + 2 < len(parts) else ""
                joins = low in BINDING and index > at and firsts == index - at
                if joins and (two if ahead.islower() else ahead) and not self._noun(ahead):
                    index += 2 if not ahead.islower() else 3
                break
            first = is_first_name(low) or "." in word[1:3]
            firsts += first and index - at == firsts
            noun = self._no_surname(word) if firsts else not titled or self._noun(word)
            if not first and (noun or is_acronym(word)):
                break
            if not first and (
                low in ORGANIZATION_WORDS or table_kind(word) in ("country", "place")
            ):
                break
            if POSSESSIVE.search(word):
                index += 1
                break
            index += 1
        size = index - at
        if size == 1 and not titled:
            return 0
        return size if firsts or titled else 0

    def _body(self, parts: list[Token], at: int) -> int:
        """How many words from `at` name a body."""
        word = parts[at][2]
        low = word.lower()
        following = parts[at + 1][2] if at + 1 < len(parts) else ""
        head = following.lower()
        if following and word.endswith(("e", "er", "en", "es")) and not is_title(low) and (
            head.endswith(ORGANIZATION_ENDS) or head in ORGANIZATION_WORDS or head == "union"
        ) and not _ending_noun(low):  # fmt: skip
            return 2
        if head in ("gmbh", "ag", "se", "kg", "e.v.", "e.v", "inc.", "inc", "fc", "corp"):
            return 2
        if low in ("universität", "tu", "hochschule") and following and not self._noun(following):
            return 2
        if is_acronym(word):
            return 2 if following in ("News", "Sport") else 1
        if low.endswith(ORGANIZATION_ENDS) and low not in GENERIC and OFFICES.match(word):
            return 1
        if not following:
            return 0
        english = [part[2].lower() for part in parts[at : at + 5]]
        for size in range(len(english), 1, -1):
            foreign = any(one in ENGLISH_HEADS for one in english[:size])
            if foreign and all(
                part[2][:1].isupper() or part[2] in ("of", "for", "the", "and")
                for part in parts[at : at + size]
            ):
                return size
        return 0

    def _unknown(
        self, parts: list[Token], at: int, near: str, opens: bool
    ) -> tuple[int, Piece | None]:
        """A word nothing is known of: a place, a pair that stands like a person, or nothing."""
        start, _, word = parts[at]
        before = parts[at - 1][2] if at else ""
        if self._noun(word) or near == "det" or len(word) < 3 or word.lower() in TITLES:
            return 1, None
        following = parts[at + 1][2] if at + 1 < len(parts) else ""
        if before in HEADS or (near == "place" and self._placelike(word)):
            return 1, (start, _end(parts[at]), "place", before not in HEADS)
        if before in FIRM_HEADS:
            return 1, (start, _end(parts[at]), "organization", False)
        genitive = following[-1:] == "s" and following[:-1] in self.inside
        pair = (
            not genitive
            and "-" not in word
            and following[:1].isupper()
            and not self._noun(following)
            and not is_acronym(following)
        )
        last = at + 2 == len(parts)
        if pair and (not opens or at or word in self.inside):
            if at and not self._noun(before):
                return 1, None
            foreign = FOREIGN.search(word) or FOREIGN.search(following)
            if (
                foreign
                or (near == "apart" and last)
                or (following in self.inside and following + "s" in self.words)
            ):
                more = (
                    at + 2 < len(parts)
                    and parts[at + 2][2][:1].isupper()
                    and not self._noun(parts[at + 2][2])
                )
                size = 3 if more else 2
                return size, (start, _end(parts[at + size - 1]), "person", True)
        strange = FOREIGN.search(word) and not HOMELY.search(word) and word not in self.nouns
        if strange and (not opens or word in self.inside) and word[:1] + word[1:].lower() == word:
            return 1, (start, _end(parts[at]), "other", True)
        return 1, None

    def _placelike(self, word: str) -> bool:
        low = word.lower()
        return low.endswith(PLACE_ENDS) or bool(FOREIGN.search(word) and not HOMELY.search(word))


def _end(part: Token) -> int:
    return part[0] + len(POSSESSIVE.sub("", part[2]))


def _before_hyphen(word: str) -> str:
    """The country or body before a hyphen: "EU-Gipfel"."""
    left, hyphen, _ = word.rpartition("-")
    if hyphen and not is_acronym(word) and (left in countries() or is_acronym(left)):
        return left
    return ""


def _ending_noun(low: str) -> bool:
    return low in NOUNS or (len(low) > 5 and low.endswith(("schaft", "ungen", "heiten", "leute")))
