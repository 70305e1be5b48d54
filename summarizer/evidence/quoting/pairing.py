"""Which quotation marks open, and which close them."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.quoting import (
    APOCOPES,
    CLIPPED,
    CLOSES_AS_IT_OPENS,
    UNPOSSESSED,
)
from summarizer.evidence.quoting.marks import CLOSERS, Mark, alphabetic, find_marks

STRAY = {"“": '"“', '"': "”“", "”": '"', "‘": "'", "'": "’"}
"""Which marks close an opening one by mistake, where none of its own does."""

_CJK = "「『《〈｢〝"

_TRIES = 8
"""How often a mark of one kind may find no partner before the rest are passed over."""

_NEAR = 12
"""Marks among which a wrong one may close."""

_FAR = 240
"""Characters a closing mark is looked for behind one that may be an apostrophe."""

_SPACES = " \t\r\n\u00a0\u2009\u202f"


class Pairing:
    """Finds the partner of each opening mark of one paragraph, from left to right."""

    def __init__(self, text: str, start: int, end: int, language: str) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.language = language
        self.marks = find_marks(text, start, end)
        self.tries: dict[str, int] = {}
        self.closing_marks: dict[tuple[int, str], bool] = {}
        self.possessives: dict[int, bool] = {}

    def _before(self, mark: Mark) -> str:
        return self.text[mark.start - 1] if mark.start > self.start else " "

    def _after(self, mark: Mark) -> str:
        return self.text[mark.end] if mark.end < self.end else " "

    def opens(self, mark: Mark) -> bool:
        """Whether a mark outside any quotation can open one."""
        sign, before, after = mark.sign, self._before(mark), self._after(mark)
        if sign in _CJK:
            return True
        at_word = not alphabetic(before) and before not in ".,!?…%"
        if sign == '"' and before in ".,!?…" and after.isupper():
            return True  # she said."No,"
        if sign in "„‚":
            return after not in _SPACES
        if sign == "«":
            return at_word and (after not in _SPACES or before in _SPACES + "([—–-’'")
        if sign in "»›":
            return at_word and after not in _SPACES
        if sign in "”’":
            alike = sign == "”" or self.language in CLOSES_AS_IT_OPENS
            return at_word and after.isalnum() and alike
        if sign == "'":
            lone = not grammar(self.language).elided or before in _SPACES + "(:«“"
            return at_word and after.isalnum() and lone
        if sign in '“"' and after == " ":
            return self._led(mark)
        return sign in CLOSERS and at_word and after not in _SPACES

    def _led(self, mark: Mark) -> bool:
        """Whether a mark with a space on either side opens what a colon leads up to."""
        colon = self.text[max(mark.start - 2, self.start) : mark.start] == ": "
        return colon and self.text[mark.end + 1 : mark.end + 2].isalpha()

    def closing(self, index: int) -> int:
        """The index of the mark that closes the one at `index`, or -1.

        A mark that nothing closes is not looked for again: that keeps any text linear.
        """
        opening = self.marks[index].sign
        if self.tries.get(opening, 0) >= _TRIES:
            return -1
        found, nested = self._partner(index, opening)
        if found < 0:
            self.tries[opening] = self.tries.get(opening, 0) + (1 if nested else _TRIES)
        return found

    def _partner(self, index: int, opening: str) -> tuple[int, bool]:
        """The index of the closing mark or -1, and whether a mark inside took the only one."""
        closers = CLOSERS[opening]
        depth, fallback, last = 0, -1, -1
        for later in range(index + 1, len(self.marks)):
            mark = self.marks[later]
            if fallback >= 0 and mark.start - self.marks[fallback].start > _FAR:
                break
            if mark.sign in closers and self._closes(mark, opening):
                if opening in "‘'’" and self._possessive(mark):
                    fallback = later if fallback < 0 else fallback
                elif depth == 0:
                    return later, False
                else:
                    depth, last = depth - 1, later
            elif mark.sign == opening == "«" and self._typed_for_closing(mark):
                return later, False
            elif mark.sign == opening and opening not in closers and self.opens(mark):
                if opening == "‘":
                    break
                depth += 1
        if fallback < 0 and opening == "«":
            fallback = last  # one mark closes two at once, as Russian writes
        return fallback, last >= 0

    def _typed_for_closing(self, mark: Mark) -> bool:
        """Whether an opening mark stands where only a closing one can: « Oui« , dit-elle."""
        return not self.opens(mark) and not alphabetic(self._after(mark))

    def stray(self, index: int) -> int:
        """The index of a mark of another style that closes by mistake, or -1."""
        opening = self.marks[index].sign
        wanted = STRAY.get(opening, "")
        if self.tries.get("stray", 0) > 4 * _TRIES:
            return -1
        inside = False  # a pair of the other style
        for later in range(index + 1, min(index + 1 + _NEAR, len(self.marks))):
            mark = self.marks[later]
            if mark.sign in wanted:
                before = self._before(mark)
                ends = before.isalnum() or before in ".,!?…)]%"
                if ends and not inside and not alphabetic(self._after(mark)):
                    return later
                inside = not inside
            elif mark.sign == opening:
                break
        self.tries["stray"] = self.tries.get("stray", 0) + 1
        return -1

    def ends(self, index: int) -> bool:
        """Whether no mark of the same kind opens behind the one at `index`."""
        later = self.marks[index + 1 : index + 1 + _TRIES]
        return not any(m.sign == self.marks[index].sign and self.opens(m) for m in later)

    def only_closes(self, mark: Mark) -> bool:
        """Whether a mark can end a quotation and begin none."""
        return not self.opens(mark) and self._can_close(mark, mark.sign)

    def _closes(self, mark: Mark, opening: str) -> bool:
        """Whether a mark can close one of the kind `opening`; what was asked before is known."""
        key = mark.start, opening
        closes = self.closing_marks.get(key)
        if closes is None:
            closes = self.closing_marks[key] = self._can_close(mark, opening)
        return closes

    def _can_close(self, mark: Mark, opening: str) -> bool:
        before, after = self._before(mark), self._after(mark)
        if opening and opening in _CJK + "«":
            return True
        if opening and opening in "„‚":
            return before not in _SPACES
        if mark.sign == "'" and grammar(self.language).elided:
            word = self.text[max(mark.start - 4, self.start) : mark.start].split()[-1:]
            if word and word[0].lower() in APOCOPES:
                return False
        if mark.sign == "”" and opening == "“":
            return before not in _SPACES
        return before not in _SPACES and not alphabetic(after)

    def _possessive(self, mark: Mark) -> bool:
        """Whether a single mark may be that of "the players’ bus"."""
        possessive = self.possessives.get(mark.start)
        if possessive is None:
            possessive = self.possessives[mark.start] = self._owns(mark)
        return possessive

    def _clips(self, mark: Mark) -> bool:
        """Whether a mark may stand for a letter left out at a word's end: "doin’", "an’ all"."""
        word = self.text[max(mark.start - 12, self.start) : mark.start].split()[-1:]
        clipped = CLIPPED.get(self.language, "(?!)")
        return bool(word) and re.fullmatch(clipped, word[0], re.IGNORECASE) is not None

    def _owns(self, mark: Mark) -> bool:
        rest = self.text[mark.end : mark.end + 14]
        if rest[:1] != " " or not rest[1:2].islower():
            return False
        if self._clips(mark):
            return True
        if self._before(mark) not in "sxz":
            return False
        return rest.split()[0].rstrip(".,;") not in UNPOSSESSED
