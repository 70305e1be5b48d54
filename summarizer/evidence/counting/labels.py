"""Numbers that count nothing: in names, ordinals, versions, telephone numbers, lists, years."""

from __future__ import annotations

import re

from summarizer.evidence.counting.measured import Text
from summarizer.evidence.counting.numeral import Measured
from summarizer.evidence.items import Change, Quantity, QuantityKind
from summarizer.evidence.lexicon.bodies import INDICES
from summarizer.evidence.lexicon.grammar import grammar

_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_CHAINED = re.compile(r"\d+(?:-\d+){2,}(?!\w)")
_LONG_LIST = re.compile(r"\d++(?:[,'’/]\d++){13,}+")
_LIST_SIGNS = frozenset(",'’/")
_LABEL_SIGNS = frozenset(".-,'’/)ºª°")
"""What, but for letters, follows the first figures of such a number: a cheap first look."""
_TELEPHONE = re.compile(r"\d{1,5}\)?(?:[-./ ]\(?\d{2,6}\)?){1,5}(?!\d)")
_THOUSAND = 1000
"""From here on digits may stand in groups, which those of a label never do."""

_SCORED = re.compile(r"\d{1,3}(?:[-–]| – )\d{1,3}(?![\w-])")
_GENERATION = re.compile(r"(?:\d{1,2}[DG]|(?:480|720|1080|1440|2160)[pi])(?!\w)")
_ORDINAL = re.compile(r"(\d{1,4})-?([^\W\d_]+(?!\d)|[ºª°])")
_DOTTED = re.compile(r"(\d{1,3})\.(?=[ \u00a0][^\W\d_])")
_BRACKETED = re.compile(r"(\d{1,3})\.(?:\+\d{1,2})?(?=[)/,])")
_LISTED = re.compile(r"\d{1,2}[.)](?=[ \t])")
_DIGITS = re.compile(r"\d{1,300}")
# Only scripts that write names with a letter and a number; in Chinese any letter may stand before.
_NAME_BEFORE = re.compile(r"(?:[A-Za-zÀ-ɏΑ-ωА-я]+[-‑−^./]?|[#№]|(?<!\d)&)\Z")
_NAME_REST = re.compile(r"\d[\dA-Za-z.+/]*(?<![.+/])")
_BEFORE_NAME = frozenset("#№_&-‑−^./")
_PREFIXES = frozenset({"mid", "pre", "post", "early", "late", "under", "over", "sub", "non", "ex"})
_PREVIOUS = re.compile(r"([^\W\d_][\w’'.&-]*)[ \u00a0]\Z")
_LONGER = re.compile(r"(?<!\w)[^\W\d_]{4,}")
_LINE = 48
_WINDOW = 24
_OPENING = ".!?:;\n\r“”\"«»„(*•—–-…|'‘"


def bound_label(text: Text, start: int) -> Quantity | None:
    """The label whose digits begin at `start`, told by its shape: "G7", "5th", "1.2.3"."""
    words = text.text
    before = words[start - 1 : start] if start else ""
    if before.isalpha() or before in _BEFORE_NAME:
        name = _NAME_BEFORE.search(words, max(0, start - _WINDOW), start)
        if name and name[0].rstrip("-‑−").lower() not in _PREFIXES:
            return _label(words, name.start(), _NAME_REST.match(words, start))
    figures = _DIGITS.match(words, start)
    following = words[figures.end() : figures.end() + 1] if figures else ""
    if following and not following.isalpha() and following not in _LABEL_SIGNS:
        return _telephone(words, start)
    if following.isalpha() and (generation := _GENERATION.match(words, start)):
        return _label(words, start, generation)
    version = _VERSION.match(words, start) if following == "." else None
    if version and not _GROUPED.fullmatch(version[0]):
        return _label(words, start, version)
    chained = _CHAINED.match(words, start) if following == "-" else _long_list(words, start)
    if chained:
        return _label(words, start, chained)
    if telephone := _telephone(words, start):
        return telephone
    listed = _LISTED.match(words, start)
    if listed and not words[max(0, start - 4) : start].rpartition("\n")[2].strip():
        opens_line = start < 4 or "\n" in words[start - 4 : start]
        return _label(words, start, listed, "ordinal") if opens_line else None
    return _ordinal(text, start)


def _telephone(words: str, start: int) -> Quantity | None:
    """The telephone number whose digits begin at `start`, told by what opens it."""
    if words[start] != "0" and words[start - 1 : start] not in ("+", "("):
        return None
    found = _TELEPHONE.match(words, start)
    long = found is not None and sum(map(str.isdecimal, found[0])) >= 7
    return _label(words, start, found) if long else None


def _long_list(words: str, start: int) -> re.Match[str] | None:
    """More numbers without a space between them than any number has groups: one label."""
    if not _LIST_SIGNS.isdisjoint(words[start : start + 4]):
        return _LONG_LIST.match(words, start)
    return None


def _ordinal(text: Text, start: int) -> Quantity | None:
    found = _ORDINAL.match(text.lowered, start)
    if found is None or found[2] not in text.table.ordinal_suffixes:
        found = _dotted(text, start) if grammar(text.language).dotted_ordinals else None
    if found is None:
        return None
    end = found.end()
    return Quantity(start, end, text.text[start:end], float(found[1]), kind="ordinal")


def _dotted(text: Text, start: int) -> re.Match[str] | None:
    """The ordinal with a dot at `start`: "3. plass", "der 3. Platz", "(34.)"."""
    words = text.text
    if bracketed := _BRACKETED.match(words, start):
        return bracketed
    found = _DOTTED.match(words, start)
    if found is None or words[found.end() + 1].islower():
        return found
    opened = text.table.capital_nouns and words[start - 1 : start] == "("
    return found if opened or text.word_before(start) in text.table.before_ordinals else None


def _label(
    text: str, start: int, found: re.Match[str] | None, kind: QuantityKind = "name"
) -> Quantity | None:
    digits = _DIGITS.search(found[0]) if found else None
    if found is None or digits is None:
        return None
    return Quantity(start, found.end(), text[start : found.end()], float(digits[0]), kind=kind)


def _previous(words: str, start: int) -> tuple[int, str]:
    """Where the word right before `start` begins, and the word; "" for none."""
    low = max(0, start - _WINDOW)
    word = words[low : start - 1].rpartition(" ")[2]
    if word.isalpha() and words[start - 1] in " \u00a0":
        return start - 1 - len(word), word  # the common case, told without a search
    found = _PREVIOUS.search(words, low, start)
    return (found.start(), found[1]) if found else (start, "")


def is_named(text: Text, item: Measured) -> bool:
    """Whether the words around make the number part of a name ("article 5", "Boeing 737")."""
    words, numeral = text.text, item.numeral
    if numeral.words:
        labelled = not numeral.scaled and text.word_before(item.start) in text.table.labels
        return labelled or _named_in_words(text, item)
    if item.end != numeral.end or item.start != numeral.start:
        return False
    start, before = _previous(words, numeral.start)
    if not before:
        return False
    word = before.lower()
    if word in text.table.labels or word.rpartition("-")[2] in text.table.labels:
        grouped = numeral.value >= _THOUSAND and not numeral.plain  # "supposed to number 8,000"
        return not (numeral.scaled or grouped)  # "every year 1.3 million"
    if word in INDICES and before[0].isupper() and numeral.plain:
        return True
    branded = before[0].islower() and not before.islower()  # "iPhone 4S"
    proper = branded or (before[0].isupper() and not text.table.capital_nouns)
    if not proper or word in text.table.stops or not numeral.plain or item.year_like:
        return False
    if not branded and (opens_sentence(words, start) or _in_headline(words, numeral.start)):
        return False
    if _SCORED.match(words, numeral.start):
        return False  # "Corran Rovers 3-2"
    return text.noun(item) is None


def _in_headline(words: str, start: int) -> bool:
    """Whether Every Longer Word around has a capital, so that one says nothing."""
    line = words[max(0, start - _LINE) : start + _LINE]
    longer = _LONGER.findall(line)
    return len(longer) > 2 and all(word[0].isupper() for word in longer)


def _named_in_words(text: Text, item: Measured) -> bool:
    """ "Seven Network" inside a sentence; a headline in capitals counts all the same."""
    words, numeral = text.text, item.numeral
    if numeral.scaled or text.table.capital_nouns or not words[numeral.start].isupper():
        return False
    headline = _previous(words, numeral.start)[1][:1].isupper()
    capital = words[numeral.end + 1 : numeral.end + 2].isupper()
    return capital and not headline and not opens_sentence(words, numeral.start)


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation begins at `start`."""
    before = text[max(0, start - 3) : start].rstrip(" \u00a0\t")
    return not before or before[-1] in _OPENING


def _until(text: Text, start: int) -> bool:
    """Whether what tells of no rise or fall tells until when: "the loss by 2050"."""
    until = text.word_before(start)
    if until not in text.table.until:
        return False
    moved = text.word_before(start - len(until) - 1)
    return moved not in text.table.rises and moved not in text.table.falls


def is_year(text: Text, item: Measured, noun: str | None, change: Change) -> bool:
    """Whether four bare digits are a year rather than a count ("in 2024", not "2000 people")."""
    if item.year_like and noun is None and _until(text, item.start):
        return 1900 <= item.value <= 2100
    if not item.year_like or change in ("~", "up", "down"):
        return False
    if change == "<" and not 2010 <= item.value <= 2050:  # "bis 2030" is until, not up to
        return False
    cued = _previous(text.text, item.start)[1].lower() in text.table.stops
    recent = 1900 <= item.value <= 2050
    return (recent or cued) if noun is None else (recent and cued)
