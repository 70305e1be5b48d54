"""What can be read in an article: plain, frozen, with exact offsets.

Offsets are Python `str` indices into `Article.text`, end exclusive. For every item and every
part of one: ``article.text[start:end] == text``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

QuotationKind = Literal["statement", "fragment", "other"]
QuantityKind = Literal["quantity", "date", "time", "ordinal", "score", "name"]
NameKind = Literal["person", "organization", "country", "place", "group", "other"]
Change = Literal["=", "~", ">", "<", "up", "down"]


@dataclass(slots=True, unsafe_hash=True)
class Mention:
    """One place in the article.

    Attributes:
        start, end: offsets into the article's text.
        text: its characters there.
    """

    start: int
    end: int
    text: str


@dataclass(slots=True, unsafe_hash=True)
class Sentence(Mention):
    """A sentence, without the white space around it."""


@dataclass(slots=True, unsafe_hash=True)
class Speaker:
    """Who said a quotation, as the text itself attributes it.

    Attributes:
        name: the fullest name the article gives this speaker ("Volodymyr Zelensky"); for a
            speaker without one, the words of the mention ("a U.S. official").
        text, start, end: the mention the attribution rests on ("he", "the minister", "Zelensky").
        cue: the verb or frame of saying ("remarked", "according to"), or None where the text
            attributes without one (a colon, a dash, a carried-over speaker).
    """

    name: str
    text: str
    start: int
    end: int
    cue: str | None = None


@dataclass(slots=True, unsafe_hash=True)
class Quotation(Mention):
    """A stretch of the article inside quotation marks (or after a dialogue dash).

    Attributes:
        start, end, text: with the marks.
        inner_start, inner_end: without them, and without the spaces inside them.
        kind: "statement" (someone said it), "fragment" (quoted words inside reported speech),
            "other" (a title, a name, a term, scare quotes).
        speaker: who said it, or None where the text gives nobody.
        parts: for a statement interrupted by its attribution (“We won,” she said, “and …”) or
            running over several paragraphs, the marked stretches of the whole statement in
            order, this one among them; empty for a quotation in one piece.
    """

    inner_start: int
    inner_end: int
    kind: QuotationKind = "statement"
    speaker: Speaker | None = None
    parts: tuple[Mention, ...] = ()

    @property
    def inner(self) -> str:
        """The quoted words without their marks."""
        return self.text[self.inner_start - self.start : self.inner_end - self.start]


@dataclass(slots=True, unsafe_hash=True)
class Quantity(Mention):
    """A number with what it counts or measures.

    Attributes:
        start, end, text: the number with its unit and magnitude ("$4.5 million", "3,000 North
            Korean soldiers" is "3,000" with unit "soldiers").
        value: the number in full (4_500_000.0), or None for a range.
        low, high: the bounds of a range ("10 to 15" → 10.0, 15.0), else None.
        unit: an ISO 4217 code for money ("USD"), "%" for percent, "pp" for percentage points,
            "bp" for basis points, a unit symbol ("km", "kg", "°C", "MW"), the counted noun
            ("soldiers"), a rate of those ("USD/barrel", "people/day"), or None.
        change: "=" as it stands, "~" about, ">" more than or at least, "<" less than or up to,
            "up" a rise of, "down" a fall of.
        kind: "quantity"; dates, clock times, ordinals and numbers inside names are told apart.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    change: Change = "="
    kind: QuantityKind = "quantity"


@dataclass(slots=True, unsafe_hash=True)
class Name:
    """A named person, organisation, country, place or group, with all its mentions.

    Attributes:
        name: the fullest form the article uses.
        kind: what the name names, as far as plain code can tell.
        mentions: every place it is named, in text order; never empty.
    """

    name: str
    kind: NameKind
    mentions: tuple[Mention, ...]
