"""What capitalised runs name in German, where every noun is capitalised.

A capital proves nothing here: a person needs a first name, a title, or to stand like one; a body
its head word or its capitals; a lone word must be known, or look and behave unlike a noun.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.epithets import FIRMS
from summarizer.evidence.lexicon.naming import ORGANIZATION_ENDS, ORGANIZATION_WORDS
from summarizer.evidence.lexicon.naming_german import (
    ENGLISH_HEADS,
    FIRM_HEADS,
    FOREIGN,
    HEADING,
    HEADS,
    HOMELY,
)
from summarizer.evidence.lexicon.naming_titles import TITLES
from summarizer.evidence.lexicon.nouns_german import NOUNS, PLACE_ENDS
from summarizer.evidence.naming.german_bodies import complement
from summarizer.evidence.naming.german_people import GermanPeople
from summarizer.evidence.naming.german_words import (
    before_hyphen,
    is_occupation,
    is_office,
    is_title,
    long_starts,
    names_body,
    plain_noun,
    table_kind,
    unlisted,
)
from summarizer.evidence.naming.inflected import Piece, Token, end_of
from summarizer.evidence.naming.runs import Run, tokens
from summarizer.evidence.naming.words import (
    Found,
    found_of,
    is_acronym,
    is_first_name,
    is_ordinary,
)


class GermanReader(GermanPeople):
    """Reads runs of a German text; takes the same as `name_reader.Reader`."""

    def __init__(self, text: str, words: set[str], inside: set[str]) -> None:
        super().__init__(text, words, inside)
        self._known: dict[tuple[str, bool, str], list[Piece]] = {}

    def read(self, run: Run) -> Iterator[Found]:
        """The names in `run`."""
        if self._names_nothing(run.text):
            return
        near = self.near(run)
        key = (run.text, run.opens, near)
        pieces = self._known.get(key)
        if pieces is None:
            pieces = self._known[key] = list(self._pieces(run, near))
        for start, end, kind, weak in pieces:
            at, stop = run.start + start, run.start + end
            yield found_of(Found, (at, stop, self.text[at:stop], kind, weak))

    def _names_nothing(self, words: str) -> bool:
        """Whether `words` are nouns, and no name wherever they stand."""
        if " " in words:
            return all(map(plain_noun, words.split(" ")))
        return self.noun(words) and unlisted(words)

    def _pieces(self, run: Run, near: str) -> Iterator[Piece]:
        parts = tokens(run.text)
        if run.opens:
            while parts and (is_ordinary(parts[0][2].lower()) or parts[0][2].islower()):
                parts = parts[1:]
        at = 0
        while at < len(parts):
            known = near if at == 0 or near == "aged" else ""
            used, piece = self._piece(parts, at, known, run.opens)
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
        body = self._body(parts, at)
        if body > 1:
            return body, (start, end_of(parts[at + body - 1]), "organization", False)
        longest = min(4, len(parts) - at) if word in long_starts() else 1
        for size in range(longest, 0, -1):
            form = word if size == 1 else " ".join(part[2] for part in parts[at : at + size])
            kind = table_kind(form)
            if kind and not (kind == "place" and self._first_name(parts, at)):
                return size, (start, parts[at + size - 1][1], kind, False)
        role = word.rpartition("-")[2]
        acts = is_title(role) or is_occupation(role)
        head = before_hyphen(word)
        if head and (acts or not (is_acronym(word) or is_office(word))):
            kind = "country" if head in countries() else "organization"
            return 1, (start, start + len(head), kind, False)
        if acts:
            return self._behind_title(parts, at)
        titled = near == "title" or (at > 0 and is_title(parts[at - 1][2].rpartition("-")[2]))
        # "Lotta (9) steht an der Ampel"
        lone = near in ("aged", "said", "acts") and len(parts) == 1 and self.first_alone(word)
        several = following or titled
        if size := self.person(parts, at, titled=titled) if several else int(lone):
            return size, (start, end_of(parts[at + size - 1]), "person", lone)
        if body:
            return 1, (start, end_of(parts[at]), "organization", False)
        return self._unknown(parts, at, near, opens)

    def _first_name(self, parts: list[Token], at: int) -> bool:
        """Whether a place’s name begins a person’s: "Florence Weber"."""
        return is_first_name(parts[at][2].lower()) and self.person(parts, at, titled=False) > 1

    def _behind_title(self, parts: list[Token], at: int) -> tuple[int, Piece | None]:
        """The person behind a title."""
        title = is_title(parts[at][2].rpartition("-")[2])
        if size := self.behind_role(parts, at + 1, title=title):
            return 1 + size, (parts[at + 1][0], end_of(parts[at + size]), "person", False)
        return 1, None

    def _body(self, parts: list[Token], at: int) -> int:
        """How many words from `at` name a body, with what it is for and its town."""
        size = self._bare_body(parts, at)
        end = complement(parts, at + max(size, 1))
        return end - at if end > at + max(size, 1) else size

    def _bare_body(self, parts: list[Token], at: int) -> int:
        """How many words from `at` name a body by themselves."""
        word = parts[at][2]
        low = word.lower()
        following = parts[at + 1][2] if at + 1 < len(parts) else ""
        head = following.lower()
        if following and (_described(word, head) or _honours(low, head)):
            return 2
        if head in ("gmbh", "ag", "se", "kg", "e.v.", "e.v", "inc.", "inc", "fc", "corp"):
            return 2
        if low in ("universität", "tu", "hochschule") and following.istitle():
            return 1 if self.noun(following) or table_kind(following) else 2
        if is_acronym(word):
            return 2 if following in ("News", "Sport") else 1
        if is_office(word) or (names_body(low) and (not following or self.noun(following))):
            return 1
        if not following:
            return 0
        english = [part[2].lower() for part in parts[at : at + 5]]
        if ENGLISH_HEADS.isdisjoint(english):
            return 0
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
        if self.noun(word) or near == "det" or len(word) < 3 or word.lower() in TITLES:
            return 1, None
        if before in HEADS or (near == "place" and self._placelike(word)):
            return 1, (start, end_of(parts[at]), "place", before not in HEADS)
        if before in FIRM_HEADS or before.lower().endswith(HEADING):
            return self._headed(parts, at)
        if at and not self.noun(before) and near != "aged":
            pair = 0
        else:
            pair = self.stands_like_person(parts, at, near, opens=opens)
        if pair:
            unsure = near not in ("aged", "said")
            return pair, (start, end_of(parts[at + pair - 1]), "person", unsure)
        strange = FOREIGN.search(word) and not HOMELY.search(word) and word not in self.nouns
        if strange and (not opens or word in self.inside) and word[:1] + word[1:].lower() == word:
            return 1, (start, end_of(parts[at]), "other", True)
        return 1, None

    def _headed(self, parts: list[Token], at: int) -> tuple[int, Piece]:
        """What a body is called behind the word for what it is: "Verband Pro Gleis"."""
        size = 1
        known = is_first_name(parts[at][2].lower())
        while not known and size < min(3, len(parts) - at) and parts[at + size][2][:1].isupper():
            size += 1
        return size, (parts[at][0], end_of(parts[at + size - 1]), "organization", False)

    def _placelike(self, word: str) -> bool:
        low = word.lower()
        return low.endswith(PLACE_ENDS) or bool(FOREIGN.search(word) and not HOMELY.search(word))


def _described(word: str, head: str) -> bool:
    """Whether an adjective and a noun name a body: "Deutscher Bund", not "Bonner Behörde"."""
    low = word.lower()
    if not word.endswith(("e", "er", "en", "es")) or is_title(low):
        return False
    if _ending_noun(low) and table_kind(word) != "country":
        return False
    if low.endswith("er") and head in FIRMS:
        return False  # it takes up a body that has a name
    heads = (head, head.removesuffix("s"), head.removesuffix("es"))
    return head.endswith(ORGANIZATION_ENDS) or not ORGANIZATION_WORDS.isdisjoint(heads)


def _honours(low: str, head: str) -> bool:
    """Whether a body bears somebody's name: "Robert Koch-Institut"."""
    bearer, hyphen, kind = head.rpartition("-")
    return bool(hyphen and bearer) and kind in ORGANIZATION_WORDS and is_first_name(low)


def _ending_noun(low: str) -> bool:
    return low in NOUNS or (len(low) > 5 and low.endswith(("schaft", "ungen", "heiten", "leute")))
