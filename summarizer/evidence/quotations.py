"""Quotations: what stands inside quotation marks, in any style.

A paragraph is scanned once from left to right. A mark opens where a word begins and closes
where one ends; which marks close an opening one is a table. A mark that finds no partner in its
paragraph is passed over, unless the next paragraph opens with the same mark: then the quotation
runs on (Chicago Manual of Style §13.32).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.evidence.items import Mention, Quotation, QuotationKind
from summarizer.evidence.lexicon.saying import speech_end

CLOSERS = {
    "“": "”",
    "„": "“”\"",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‘": "’",
    "‚": "‘’",
    "’": "’",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "《": "》",
    '"': '"',
    "'": "'",
}
"""Which marks close an opening one."""

_MARK = re.compile("[“„”«»‘‚’‹›「」『』《》\"']")
_BLANK_LINE = re.compile(r"\r?\n[ \t\u00a0]*\r?\n\s*")
_LINE = re.compile(r"\r?\n")
_SPACES = " \t\r\n\u00a0\u2009\u202f"
_CLIPPED = re.compile(r"[’'‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n[’'])", re.IGNORECASE)
_CJK = "「『《"
_ELIDING = frozenset({"fr", "it", "ca"})
"""Languages in which an apostrophe stands at the start of nothing but a clipped word."""

_CLOSES_AS_IT_OPENS = frozenset({"sv", "fi", "nb", "no", "da"})
"""Languages that write ”…” and ’…’."""

_DIALOGUE = frozenset("cs da es fi fr hu it nb no pl pt ru sv tr uk".split())
"""Languages that open speech with a dash at the start of a paragraph."""

_DASH = re.compile(r"[–—―-][ \u00a0]?(?=[^\s\d–—-])")
_ASIDE = re.compile(r"[,.!?…]?[ \u00a0][–—―][ \u00a0]?(?=[a-zà-ÿа-яœąćęłńóśźżčďěňřšťůž])")

_RESUMED = re.compile(r"[.,]?[ \u00a0]?[–—―][.,]?[ \u00a0]+")

_TITLE_CUE = re.compile(
    r"\b(?:called|dubbed|known as|named|nicknamed|entitled|titled|so-called|codenamed|term|word|"
    r"phrase|film|movie|book|novel|song|album|single|series|show|play|musical|magazine|newspaper|"
    r"ship|project|operation|slogan|headline|Film|Buch|Roman|Lied|Album|Serie|Zeitung|Zeitschrift|"
    r"Magazin|Gesetz|Partei|Verein|Initiative|Projekt|Titel|Motto|Operation|Aktion|Schiff|Begriff|"
    r"namens|genannte[nrs]?|sogenannte[nrs]?|livre|film|roman|chanson|série|journal|dite?|appelée?|"
    r"intitulée?|libro|película|canción|serie|llamad[oa]|titulad[oa]|chiamat[oa]|intitolat[oa]|"
    r"chamad[oa]|intitulad[oa]|książk[ai]|fil[mu]|boken|filmen|romanen|книг[аи]|фильм[а]?|роман)"
    r"[\s,:]*$"
)
_STOP = ".,!?…"


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """Quotations in `text`, in text order, their speakers not yet known.

    Args:
        text: the article; any string is read without an error.
        language: ISO 639-1 code; decides what ” ’ » and a leading dash mean.
    """
    found: list[Quotation] = []
    running = ""  # the mark of a statement that runs on from the paragraph before
    for start, end in _paragraphs(text):
        runs_on = running and text[start : start + 1] == running
        first = len(found)
        scan = _Scan(text, start, end, language)
        found += scan.quotations()
        if runs_on and len(found) > first and found[first].start == start:
            parts = (*(found[first - 1].parts or (_part(found[first - 1]),)), _part(found[first]))
            for index in range(first - len(parts) + 1, first + 1):
                found[index] = replace(found[index], parts=parts)
        running = scan.unclosed
    return tuple(found)


def _part(quotation: Quotation) -> Mention:
    return Mention(quotation.start, quotation.end, quotation.text)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs stand, without white space around them.

    Blank lines part them. A block of several lines is one paragraph when its lines look wrapped
    at a column (all but the last between 50 and 100 characters), else each line is one.
    """
    for start, end in _pieces(text, _BLANK_LINE, 0, len(text)):
        lines = list(_pieces(text, _LINE, start, end))
        if all(50 <= b - a <= 100 for a, b in lines[:-1]):
            lines = [(start, end)]
        for first, last in lines:
            stretch = text[first:last]
            words = stretch.strip()
            if words:
                lead = len(stretch) - len(stretch.lstrip())
                yield first + lead, first + lead + len(words)


def _pieces(text: str, gap: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in gap.finditer(text, start, end):
        yield start, found.start()
        start = found.end()
    yield start, end


class _Scan:
    """One paragraph, read once from left to right."""

    def __init__(self, text: str, start: int, end: int, language: str) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.language = language
        self.marks = [
            found.start() for found in _MARK.finditer(text, start, end) if self._is_mark(found.start())
        ]
        self.unclosed = ""
        """The opening mark that runs on into the next paragraph, if one does."""

    def quotations(self) -> Iterator[Quotation]:
        """The quotations of the paragraph, outermost marks only."""
        if self.language in _DIALOGUE and _DASH.match(self.text, self.start, self.end):
            yield from self._dialogue()
            return
        hopeless: set[str] = set()  # opening marks that nothing closes from here on
        index = 0
        while index < len(self.marks):
            position = self.marks[index]
            mark = self.text[position]
            close = -1
            if mark not in hopeless and self._opens(position):
                close = self._closing(index)
                if close < 0:
                    hopeless.add(mark)
                    if self._runs_on(position):
                        yield self._quotation(position, self.end, closed=False)
                        self.unclosed = mark
                        return
            if close < 0:
                index += 1
                continue
            yield self._quotation(position, self.marks[close] + 1, closed=True)
            index = close + 1

    def _is_mark(self, at: int) -> bool:
        """Whether the character is a quotation mark rather than an apostrophe, inch or minute."""
        mark, before, after = self.text[at], self._before(at), self._after(at)
        if mark in "’'‘":
            if before.isalnum() and after.isalnum():
                return False
            if _CLIPPED.match(self.text, at) and not before.isalnum():
                return False
            return not (mark == "'" and before.isdigit() and not after.isalpha())
        return not (mark == '"' and before.isdigit() and self._counts_inches(at))

    def _counts_inches(self, at: int) -> bool:
        """Whether a straight mark after a digit is an inch sign: an odd one out before it."""
        return self.text.count('"', self.start, at) % 2 == 0

    def _before(self, at: int) -> str:
        return self.text[at - 1] if at > self.start else " "

    def _after(self, at: int) -> str:
        return self.text[at + 1] if at + 1 < self.end else " "

    def _opens(self, at: int) -> bool:
        mark, before, after = self.text[at], self._before(at), self._after(at)
        if mark in _CJK:
            return True
        at_word = not before.isalnum() and before not in ".,!?…%"
        if mark in "„‚":
            return after not in _SPACES
        if mark == "«":
            return at_word and (after not in _SPACES or before in _SPACES + "([—–-")
        if mark in "»›":
            return at_word and after not in _SPACES and self.language != "fr"
        if mark == "”":
            return at_word and after.isalnum() and (
                self.language in _CLOSES_AS_IT_OPENS or "“" not in self.text[self.start : at]
            )  # fmt: skip
        if mark == "’":
            return at_word and after.isalnum() and self.language in _CLOSES_AS_IT_OPENS
        if mark == "'":
            return at_word and after.isalnum() and self.language not in _ELIDING
        return mark in CLOSERS and at_word and after not in _SPACES

    def _closing(self, index: int) -> int:
        """The index of the mark that closes the one at `index`, or -1."""
        opening = self.text[self.marks[index]]
        closers = CLOSERS[opening]
        depth = 0
        fallback = -1
        for later in range(index + 1, len(self.marks)):
            at = self.marks[later]
            mark = self.text[at]
            if mark in closers and self._closes(at, opening):
                if opening in "‘'’" and self._possessive(at):
                    fallback = later if fallback < 0 else fallback
                elif depth == 0:
                    return later
                else:
                    depth -= 1
            elif mark == opening and opening not in closers and self._opens(at):
                if opening == "‘":
                    break
                depth += 1
        return fallback

    def _closes(self, at: int, opening: str) -> bool:
        before, after = self._before(at), self._after(at)
        if opening in "「『《":
            return True
        if opening == "«":
            return True
        if opening in "„‚":
            return before not in _SPACES
        return before not in _SPACES and not after.isalnum()

    def _possessive(self, at: int) -> bool:
        """Whether a single mark may be that of "the players’ bus"."""
        following = self.text[at + 1 : at + 3]
        return self._before(at) in "sxz" and following[:1] == " " and following[1:].islower()

    def _runs_on(self, position: int) -> bool:
        """Whether the next paragraph opens with the same mark: the statement goes on there."""
        rest = self.text[self.end : self.end + 40].lstrip()
        return rest[:1] == self.text[position]

    def _quotation(self, start: int, end: int, *, closed: bool) -> Quotation:
        inner_start, inner_end = start + 1, end - closed
        while inner_start < inner_end and self.text[inner_start] in _SPACES:
            inner_start += 1
        while inner_end > inner_start and self.text[inner_end - 1] in _SPACES:
            inner_end -= 1
        return Quotation(
            start, end, self.text[start:end], inner_start, inner_end,
            self._kind(start, end, self.text[inner_start:inner_end]),
        )  # fmt: skip

    def _kind(self, start: int, end: int, inner: str) -> QuotationKind:
        """A first guess by shape; attribution may know better."""
        words = inner.split()
        stops = inner[-1:] in _STOP
        if stops and (len(words) > 1 or inner[-1:] in "!?…,"):
            return "statement"
        if _TITLE_CUE.search(self.text, max(self.start, start - 40), start):
            return "other"
        if inner[:1].islower():
            return "fragment"
        capitals = sum(word[:1].isupper() for word in words)
        if len(words) < 4 or (self.language == "en" and capitals >= 0.6 * len(words)):
            return "other" if inner[:1].isupper() else "fragment"
        follows = self.text[end : end + 1]
        return "statement" if follows in _STOP or len(words) >= 6 else "fragment"

    def _dialogue(self) -> Iterator[Quotation]:
        """Speech after a dash: up to the aside that says who spoke, and after it."""
        opening = _DASH.match(self.text, self.start, self.end)
        assert opening is not None
        asides = list(_ASIDE.finditer(self.text, opening.end(), self.end))
        last = asides[0].start() + 1 if asides else self.end
        pieces = [(self.start, opening.end(), speech_end(self.text, opening.end(), last, self.language))]
        resumed = _RESUMED.search(self.text, asides[0].end(), self.end) if asides else None
        if resumed:  # – speech – said X – more speech
            pieces.append((resumed.end(), resumed.end(), self.end))
        quotations = []
        for start, inner, end in pieces:
            stop = inner + len(self.text[inner:end].rstrip())
            if stop > inner:
                quotations.append(Quotation(start, stop, self.text[start:stop], inner, stop))
        parts = tuple(map(_part, quotations)) if len(quotations) > 1 else ()
        yield from (replace(quotation, parts=parts) for quotation in quotations)
