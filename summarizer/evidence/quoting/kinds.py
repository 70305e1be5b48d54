"""What kind of quotation marked words are, as far as their shape and what precedes them tells."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.items import QuotationKind
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.quoting import (
    CALLING,
    GERMAN_SMALL,
    REFERRING,
    SAID_AFTER,
    SAID_BEFORE,
    TITLE_CUES,
    UNSPACED,
)
from summarizer.evidence.lexicon.saying import cues
from summarizer.evidence.lexicon.wordlists import either

_TITLE_CUE = re.compile(rf"\b{either(TITLE_CUES)}[\s,]*$")
_REFERS = re.compile(rf"\({either(REFERRING)}[:\s]*$", re.IGNORECASE)
_CALLS = re.compile(
    rf"\b(?:what|whom) (?!(?:is|are|was|were)\b)(?:[\w’'-]+ ){{1,3}}(?:{CALLING})\s*$"
)
"""What says that somebody calls it so, rather than what it is called: "what he called “…”"."""
_HYPHENED = re.compile(r"[-‑][^\W\d_]")
_LOOKED_AT = 40
"""Characters before marks among which words say what they hold: half or twice as many tell the
same."""
_STOP = ".,!?…"
_LINKS = tuple("APC")
_SAID_AFTER = re.compile(SAID_AFTER)
_SAID_BEFORE = re.compile(rf"(?:{SAID_BEFORE})[：:，,]?\s*$")
_SHORT = 4
"""Words below which they are a name rather than a statement, of those that open with a capital;
characters, where no spaces part them. With three, two kinds of 2,090 in the gold fewer are
right and a speaker more; with five, two kinds, a speaker and three quotations fewer."""
_LONG = 9
"""Characters above which words are no name where no spaces part them."""


def first_kind(
    text: str, low: int, start: int, end: int, inner: str, language: str
) -> QuotationKind:
    """A first guess by shape; attribution may know better.

    Args:
        text: the article.
        low: where the paragraph begins.
        start, end: the quotation with its marks.
        inner: its words.
        language: ISO 639-1 code.
    """
    if language in UNSPACED:
        return _unspaced_kind(text, low, start, end, inner)
    words = inner.split()
    opening = inner.lstrip("[(…. ¿¡\"'“‘")[:1]
    if opening.isalpha() and opening.lower() == opening.upper():
        return _caseless_kind(text, low, start, inner)
    capital = opening.isupper()
    stops = inner != "" and inner[-1] in _STOP
    if (
        stops
        and inner[-1] not in "!?"
        and text[max(low, start - 2) : start].rstrip()[-1:].isalnum()
    ):
        if not capital:
            return "fragment"  # it called it “a gut punch.”
        if titled(words, language):
            return "other"
    named = capital and introduced(text, low, start)
    if named and inner[-1:] not in ".!?":
        return "other"
    if stops and (len(words) > 1 or inner[-1:] in "!?…,"):
        return "statement"
    if not capital:
        term = len(words) < _SHORT and introduced(text, low, start, reach=12)
        term = term or _HYPHENED.match(text, end) is not None  # her “buy”-rating
        return "other" if term else "fragment"
    return "other" if len(words) < _SHORT or titled(words, language) else "statement"


def names_work(text: str, start: int, inner: str, language: str) -> bool:
    """Whether marked words are the title or name that the words before them announce."""
    return introduced(text, 0, start) and titled(inner.split(), language)


def count_words(words: str, language: str) -> int:
    """How many words there are; two characters count for one where no spaces part them."""
    return (len(words) + 1) // 2 if language in UNSPACED else len(words.split())


def introduced(text: str, low: int, start: int, *, reach: int = _LOOKED_AT) -> bool:
    """Whether what stands before the marks says that a title, a name or a term follows.

    Args:
        text: the article.
        low: where the paragraph begins.
        start: where the marks do.
        reach: characters to look back.
    """
    first = max(low, start - reach)
    before = text[first:start].rstrip()
    while before.endswith(","):
        before = before[:-1].rstrip()
    if _refers(text, low, start):
        return True
    # Every cue ends with a letter: after a colon or a full stop there is no need to look for one.
    if not before[-1:].isalnum():
        return False
    last = before.rfind(" ", 0, max(before.rfind(" "), 0))  # no cue has more than two words
    begin = max(first + last, first)
    if not _ends_with_cue(text[max(begin - 1, 0) : start], begin > 0):
        return False
    return _CALLS.search(text, max(low, start - _LOOKED_AT), start) is None


@lru_cache(maxsize=20_000)
def _ends_with_cue(words: str, skip: bool) -> bool:
    """Whether what leads up to marks ends with a cue, behind its first character if `skip`."""
    return _TITLE_CUE.search(words, skip) is not None


def _refers(text: str, low: int, start: int) -> bool:
    """Whether a bracket sends the reader to another article: "(See also “…”)"."""
    first = max(low, start - _LOOKED_AT)
    return text.rfind("(", first, start) >= 0 and _REFERS.search(text, first, start) is not None


def _caseless_kind(text: str, low: int, start: int, inner: str) -> QuotationKind:
    """The kind in a script without capitals: by its length and a colon before it."""
    words = len(inner.split())
    led = text[max(low, start - 2) : start].rstrip()[-1:] in tuple(":،")
    if words > 1 and (led or start == low or inner[-1:] in "!?.؟۔।" or words >= _SHORT):
        return "statement"
    return "fragment"


def _unspaced_kind(text: str, low: int, start: int, end: int, inner: str) -> QuotationKind:
    """The kind in a script without spaces and capitals: by what stands around the marks."""
    if text[start] in "《〈":
        return "other"
    led = _SAID_BEFORE.search(text, max(low, start - 12), start)
    long = len(inner) > _LONG
    if led or inner[-1:] in "。！？!?.，":
        return "statement"
    if _SAID_AFTER.match(text, end):
        return "statement" if len(inner) >= _SHORT else "fragment"
    clause = text[start - 1 : start] in tuple("，,") and text[end : end + 1] in tuple("。，,")
    if clause and len(inner) >= _SHORT:
        return "statement"
    return "fragment" if long and text[start] != "『" else "other"


def titled(words: list[str], language: str) -> bool:
    """Whether all words but articles, prepositions and conjunctions are capitalised."""
    classes = cues(language).classes
    capitals = 0
    for word in words:
        bare = word.strip("“”„\"'’‘«»()[],;:–-$€£")
        if bare[:1].isdigit() or bare != bare.lower():  # "mRNA" is written so anywhere
            capitals += 1
        elif bare and (
            bare not in GERMAN_SMALL
            if grammar(language).capital_nouns
            else classes.get(bare) not in _LINKS
        ):
            return False
    return capitals > 1 or len(words) == capitals
