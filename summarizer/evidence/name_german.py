"""What capitalised runs name in German, where every noun is capitalised.

A capital proves nothing here: a person needs a first name, a title, or to stand like one; a body
its head word or its capitals; a lone word must be known, or look and behave unlike a noun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.bodies import LONG_BODIES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.naming import (
    CALENDAR,
    GROUPS,
    ORGANIZATION_ENDS,
    ORGANIZATION_WORDS,
    TITLE_ENDS,
    TITLES,
)
from summarizer.evidence.lexicon.nouns_de import NOUN_ENDS, NOUNS, PLACE_ENDS
from summarizer.evidence.lexicon.wordlists import listed
from summarizer.evidence.name_inflected import Piece, Token
from summarizer.evidence.name_runs import Run, tokens
from summarizer.evidence.name_words import (
    POSSESSIVE,
    UPPER,
    Found,
    is_acronym,
    is_first_name,
    is_ordinary,
    single_kind,
)

_DETERMINED = re.compile(
    rf"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?|[Kk]eine?[mnrs]?|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|"
    rf"[Dd]iese[mnrs]?|jede[mnrs]?|unsere?[mnrs]?|[IiAa]m|[Zz]u[mr]|[Bb]eim|[Vv]om|ins|ans|viele[nr]?|alle[nr]?|"
    rf"mehrere[nr]?|einige[nr]?|keine[nr]?|zwei|drei|\d+)[ \u00a0]([{UPPER}][\w-]+)"
)
_FOREIGN = re.compile(
    r"(?:[aouyé]$|[a-zäöü]i$|y$|[xc]$|^x|q(?!u)|[éèáíóúñçãõćčšžłøåğışë]|^[KDGBJ]h|th$|sh|kh|dsch)"
)
_HOMELY = re.compile(
    r"(?:ei|au|eu|ie|kino|auto|foto|büro|euro|video|radio|taxi|studio|risiko|info|kilo|tempo|konto|motto|job|partys?|handys?|team|teams|computers?|interviews?|camp|coach|chats?|service|jobs|fans?|trainings?|clubs?|couch|boxer|crew|story|baby|display|dialog|system|typ|symbol|hobby|lobby|derby|ministerium|show|analyse|chance|branche|genre|szene|mixer)$",
    re.I,
)
_HEADS = listed(
    """
    Stadt Region Provinz Dorf Bezirk Kreis Insel Bundesland Gemeinde Ort Ortsteil Stadtteil
    Landkreis Heimatstadt Hauptstadt Hafenstadt Großstadt Kleinstadt Küstenstadt Bundesstaat
    Kanton Fluss Ortschaft
    """
)
_FIRM_HEADS = listed(
    """
    Firma Unternehmen Konzern Organisation Partei Agentur Nachrichtenagentur Zeitung Zeitschrift
    Magazin Verein Club Hersteller Partei Bank Gruppe Band Fluggesellschaft Tageszeitung Sender
    Konzerns
    """
)
_BINDING = listed("von van de der den zu bin al el da di del la le dos ten ibn du")
_GENERIC = listed(
    """
    partei gericht behörde verband bank amt universität hochschule gewerkschaft stiftung zeitung
    konzern konzerns agentur anstalt gesellschaft kommission parlament parlaments institut
    allianz liga rundfunk tribunal werke feuerwehr polizei sender kammer ministerium fraktion
    ministerien ministeriums gerichts verbands verbandes amtes amts instituts gerichtshof
    tageszeitung nachrichtenagentur anwaltschaft staatsanwaltschaft fluggesellschaft
    mediengesellschaft wochenzeitung fernsehsender regierung vereinigung bundesliga
    """
)
_OFFICES = re.compile(r"^(?:Bundes|Landes|Innen|Außen|Finanz|Justiz|Verteidigungs|Wirtschafts|Umwelt|Verkehrs|Gesundheits|Verfassungs|Europ|Ober|Land|Amts|Arbeits|Kultus|Bildungs|Weltsicherheits|UN-|EU-|US-|Sicherheits|Zentral|Kriminal|Agrar|Statisti)")  # fmt: skip
_TITLE_END = TITLE_ENDS
_COUNTED = re.compile(r"\d[ \u00a0]?\Z")


class GermanReader:
    """Reads runs of a German text; takes the same as `name_reader.Reader`."""

    def __init__(self, text: str, words: set[str], inside: set[str], short: bool) -> None:
        self.text = text
        self.words = words
        self.inside = inside
        self.short = short
        self.nouns = set(_DETERMINED.findall(text))
        self._known: dict[tuple[str, bool, str], list[Piece]] = {}
        self._is_noun: dict[str, bool] = {}

    def read(self, run: Run) -> Iterator[Found]:
        """The names in `run`."""
        if " " not in run.text and _plain_noun(run.text):
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
        if run.start >= 2 and _COUNTED.search(self.text, run.start - 2, run.start):
            return "det"
        first = run.text.partition(" ")[0]
        after = self.text[run.start + len(run.text) : run.start + len(run.text) + 2]
        if run.before in ("place", "title"):
            return run.before
        if first in self.nouns and _DETERMINED.search(
            self.text, max(run.start - 12, 0), run.start + len(first)
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
        start, end, word = parts[at]
        if word[:1].islower():
            return 1, None
        following = parts[at + 1][2] if at + 1 < len(parts) else ""
        if _plain_noun(word) and (not following or _plain_noun(following)):
            return 1, None
        if following and (size := self._body(parts, at)) > 1:
            return size, (start, _end(parts[at + size - 1]), "organization", False)
        longest = min(4, len(parts) - at) if word in _long_starts() else 1
        for size in range(longest, 0, -1):
            form = " ".join(part[2] for part in parts[at : at + size])
            if kind := _listed(form):
                return size, (start, parts[at + size - 1][1], kind, False)
        left, hyphen, right = word.rpartition("-")
        if self._title(right if hyphen else word):
            size = self._person(parts, at + 1, titled=True)
            head = left if hyphen and (is_acronym(left) or left in countries()) else ""
            if head:
                kind: NameKind = "country" if head in countries() else "organization"
                return 1, (start, start + len(head), kind, False)
            if size:
                return 1 + size, (parts[at + 1][0], _end(parts[at + size]), "person", False)
            return 1, None
        if hyphen and (left in countries() or is_acronym(left)) and not is_acronym(word):
            kind = "country" if left in countries() else "organization"
            return 1, (start, start + len(left), kind, False)
        titled = near == "title" or (at > 0 and self._title(parts[at - 1][2].rpartition("-")[2]))
        if size := self._person(parts, at, titled=titled):
            return size, (start, _end(parts[at + size - 1]), "person", False)
        if size := self._body(parts, at):
            return size, (start, _end(parts[at + size - 1]), "organization", False)
        return self._unknown(parts, at, near, opens)

    def _title(self, word: str) -> bool:
        low = word.lower().strip(".")
        return low in TITLES or low.endswith(_TITLE_END)

    def _noun(self, word: str) -> bool:
        """Whether a word is rather a noun than a name."""
        known = self._is_noun.get(word)
        if known is None:
            low = word.lower()
            known = self._is_noun[word] = (
                low in NOUNS or low in CALENDAR or is_ordinary(low) or word in self.nouns
                or low in self.words or (len(low) > 4 and low.endswith(NOUN_ENDS))
                or low.endswith(ORGANIZATION_ENDS) or len(low) > 13 or self._title(low)
            )  # fmt: skip
        return known

    def _no_surname(self, word: str) -> bool:
        """Whether a word behind a first name or a title is no surname."""
        low = word.lower()
        return low in NOUNS or low in CALENDAR or is_ordinary(low) or word in self.nouns or (
            low.endswith(("ungen", "heit", "keit", "tion", "ismus", "schaft")) or self._title(low)
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
                joins = low in _BINDING and index > at and firsts == index - at
                if joins and (two if ahead.islower() else ahead) and not self._noun(ahead):
                    index += 2 if not ahead.islower() else 3
                break
            first = is_first_name(low) or "." in word[1:3]
            firsts += first and index - at == firsts
            noun = self._no_surname(word) if firsts else not titled or self._noun(word)
            if not first and (noun or is_acronym(word)):
                break
            if not first and (low in ORGANIZATION_WORDS or word in countries()):
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
        if following and word.endswith(("e", "er", "en", "es")) and not self._title(low) and (
            head.endswith(ORGANIZATION_ENDS) or head in ORGANIZATION_WORDS or head == "union"
        ):  # fmt: skip
            if not self._ending_noun(low):
                return 2
        if head in ("gmbh", "ag", "se", "kg", "e.v.", "e.v", "inc.", "inc", "fc", "corp"):
            return 2
        if low in ("universität", "tu", "hochschule") and following and not self._noun(following):
            return 2
        if is_acronym(word):
            return 2 if following in ("News", "Sport") else 1
        if low.endswith(ORGANIZATION_ENDS) and low not in _GENERIC and _OFFICES.match(word):
            return 1
        english = [part[2].lower() for part in parts[at : at + 5]]
        for size in range(len(english), 1, -1):
            foreign = any(one in _ENGLISH_HEADS for one in english[:size])
            if foreign and all(
                part[2][:1].isupper() or part[2] in ("of", "for", "the", "and")
                for part in parts[at : at + size]
            ):
                return size
        return 0

    def _ending_noun(self, low: str) -> bool:
        return low in NOUNS or (
            len(low) > 5 and low.endswith(("schaft", "ungen", "heiten", "leute"))
        )

    def _unknown(
        self, parts: list[Token], at: int, near: str, opens: bool
    ) -> tuple[int, Piece | None]:
        """A word nothing is known of: a place, a pair that stands like a person, or nothing."""
        start, end, word = parts[at]
        before = parts[at - 1][2] if at else ""
        if self._noun(word) or near == "det" or len(word) < 3 or word.lower() in TITLES:
            return 1, None
        following = parts[at + 1][2] if at + 1 < len(parts) else ""
        if before in _HEADS or (near == "place" and self._placelike(word)):
            return 1, (start, _end(parts[at]), "place", before not in _HEADS)
        if before in _FIRM_HEADS:
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
            foreign = _FOREIGN.search(word) or _FOREIGN.search(following)
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
        foreign = _FOREIGN.search(word) and not _HOMELY.search(word) and word not in self.nouns
        if foreign and (not opens or word in self.inside) and word[:1] + word[1:].lower() == word:
            return 1, (start, _end(parts[at]), "other", True)
        return 1, None

    def _placelike(self, word: str) -> bool:
        low = word.lower()
        return low.endswith(PLACE_ENDS) or bool(_FOREIGN.search(word) and not _HOMELY.search(word))


_ENGLISH_HEADS = listed(
    """
    army bank society press times post news united university institute foundation federation
    association corporation company party front league council committee group entertainment
    systems networks space science city house international agency service watch
    """
)


@cache
def _long_starts() -> frozenset[str]:
    """First words of what stands in the tables with several."""
    forms = (*countries(), *places(), *LONG_BODIES)
    return frozenset(form.split()[0] for form in forms if " " in form)


@lru_cache(maxsize=50_000)
def _plain_noun(word: str) -> bool:
    """Whether a word is a noun, neither a title nor a part of any name."""
    low = word.lower()
    noun = low in NOUNS or low in CALENDAR or is_ordinary(low) or (
        len(low) > 5 and low.endswith(NOUN_ENDS)
    )  # fmt: skip
    return noun and not (
        "-" in word or low in TITLES or low.endswith(_TITLE_END) or is_first_name(low)
        or low.endswith(ORGANIZATION_ENDS) or low in ORGANIZATION_WORDS or is_acronym(word)
        or word in _HEADS or word in _FIRM_HEADS or _listed(word)
    )  # fmt: skip


@lru_cache(maxsize=50_000)
def _listed(form: str) -> NameKind | None:
    """What a form that stands in a table names, also in the genitive."""
    for bare in (form, POSSESSIVE.sub("", form), form[:-1] if form.endswith("s") else form):
        if bare in LONG_BODIES:
            return "organization"
        if bare in countries():
            return "country"
        if bare in places():
            return "place"
        if " " not in bare and len(bare) > 3 and (kind := single_kind(bare)):
            return kind
    return "group" if form.lower() in GROUPS else None


def _end(part: Token) -> int:
    return part[0] + len(POSSESSIVE.sub("", part[2]))


__all__: Sequence[str] = ["GermanReader"]
