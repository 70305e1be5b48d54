"""Names: people, organisations, countries and places, with all their mentions.

Capitalised runs are read from left to right; what merely stands at the start of a sentence or
in a line of capitals is told apart by the text itself. Mentions are then gathered under the
fullest form by last word, acronym or country.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from itertools import takewhile
from typing import TYPE_CHECKING

from summarizer.evidence.items import Name, Sentence
from summarizer.evidence.lexicon.adjectives import adjectives
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.naming_runs import PERSONAL
from summarizer.evidence.lexicon.nouns_german import NOUNS
from summarizer.evidence.naming.groups import gather
from summarizer.evidence.naming.loud import read_loud
from summarizer.evidence.naming.reader import Reader
from summarizer.evidence.naming.runs import Run, find_runs, tokens
from summarizer.evidence.naming.words import UPPER, WORD, Found, is_first_name

if TYPE_CHECKING:
    from summarizer.evidence.naming.german import GermanReader

_MARKS = tuple('"“‘„')
_NICKNAME = re.compile(rf" [\"“‘„]([{UPPER}][^\W\d_][\w’'. -]{{0,20}})[\"”’“] {WORD}")
"""A marked nickname and a surname behind a first name."""
_TOKEN = re.compile(r"\w+")
_COMMON_MARKS = ',.“”’"-'
"""Marks that are sooner replaced than words found beside them."""
_SAMPLE = 2_000
_OTHER_LETTER = re.compile(r"[^\W\d_\0-\u058f]")
"""A letter behind those of Latin, Greek, Cyrillic and Armenian."""
_FEW = 3
"""Sentences up to which a text is too short to show which capitals mean nothing."""


def find_names(text: str, language: str, sentences: Sequence[Sentence]) -> tuple[Name, ...]:
    """Names in `text`, in the order of their first mention.

    Args:
        text: the article, or a sentence of one.
        language: ISO 639-1 code; in German a capital alone makes no name.
        sentences: where its sentences stand.
    """
    # Readers of other kinds are imported inside: their patterns cost an English article 15 ms.
    if grammar(language).uncased or _is_uncased(text):
        from summarizer.evidence.naming.uncased import merged, read_uncased

        return merged(gather(text, language, read_uncased(text, language)), language)
    words = _words(text)
    runs = find_runs(text, sentences, capital_nouns=grammar(language).capital_nouns)
    short = len(sentences) <= _FEW
    reader: Reader | GermanReader
    if grammar(language).capital_nouns:
        from summarizer.evidence.naming.german import GermanReader

        reader = GermanReader(text, words, _inside(runs))
    else:
        reader = Reader(text, language, words, _inside(runs), short)
    quiet = [one for run in runs if not run.loud for one in reader.read(run)]
    if _NICKNAME.search(text):
        quiet = list(_with_nicknames(text, quiet))
    loud = [run for run in runs if run.loud]
    found = [*quiet, *read_loud(loud, quiet)] if loud else quiet
    if grammar(language).capital_nouns:
        found += _outside(_again(runs, _surnames(found, words)), found)
    if particles := _particles(found):
        found = [_with_particle(text, one, particles) for one in found]
    if adjectival := adjectives(language).keys() & words:
        found += _outside(_adjectival(text, adjectival), found)
    if language == "tr":
        from summarizer.evidence.naming.turkish import read_turkish

        found = read_turkish(text, found)
    return gather(text, language, found)


def _words(text: str) -> set[str]:
    """Every word of `text` as it is written."""
    for mark in _COMMON_MARKS:
        text = text.replace(mark, " ")
    forms = set(text.split())
    odd = [form for form in forms if not form.isalnum()]
    forms.difference_update(odd)
    forms.update(_TOKEN.findall(" ".join(odd)))
    return forms


def _with_nicknames(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """`found`, with first name, marked nickname and surname as one: Eddie “Sparks” Malone."""
    shut = 0
    for one in found:
        if one.start < shut:
            continue
        marked = (
            _NICKNAME.match(text, one.end) if text[one.end + 1 : one.end + 2] in _MARKS else None
        )
        first = one.text.rpartition(" ")[2]
        if marked and is_first_name(first.lower()) and not marked[1].endswith((",", ".")):
            shut = marked.end()
            start = one.end - len(first)
            yield Found(start, shut, text[start:shut], "person")
        else:
            yield one


def _inside(runs: Sequence[Run]) -> set[str]:
    """Words capitalised inside sentences."""
    found: set[str] = set()
    for _, words, opens, loud in runs:
        if loud:
            continue
        if " " in words or "\u00a0" in words:
            found.update(words.split()[1:] if opens else words.split())
        elif not opens:
            found.add(words)
    return found


def _surnames(found: Sequence[Found], words: set[str]) -> set[str]:
    """Last words of the people `found`, and their genitives, that the text has."""
    last = {one.text.rpartition(" ")[2] for one in found if one.kind == "person"}
    last = {name for name in last if len(name) > 2 and name.lower() not in NOUNS}
    return (last | {name + "s" for name in last}) & words


def _particles(found: Sequence[Found]) -> dict[str, str]:
    """Surnames of the people `found` → what stands before them in the full name: "van der "."""
    before: dict[str, str] = {}
    for one in found:
        if one.kind != "person" or one.text.count(" ") < 2:
            continue
        *ahead, last = one.text.split()
        joined = list(takewhile(lambda word: word.lower() in PERSONAL, reversed(ahead)))
        if joined and len(joined) < len(ahead):
            before[last] = " ".join(reversed(joined)).lower() + " "
    return before


def _with_particle(text: str, one: Found, particles: dict[str, str]) -> Found:
    """A surname, with what belongs to it: "Van der Linden" at the start of a sentence."""
    particle = particles.get(one.text) or particles.get(one.text[:-1], "")
    start = one.start - len(particle)
    if particle and start >= 0 and text[start : one.start].lower() == particle:
        return Found(start, one.end, text[start : one.end], one.kind, one.weak)
    return one


def _again(runs: Sequence[Run], forms: Set[str]) -> Iterator[Found]:
    """Where `forms`, each one word, stand in `runs`."""
    for run in runs:
        if " " not in run.text:
            if run.text in forms:
                yield Found(run.start, run.start + len(run.text), run.text, "person")
            continue
        for start, end, word in tokens(run.text):
            if word in forms:
                yield Found(run.start + start, run.start + end, word, "person")


def _adjectival(text: str, forms: Set[str]) -> Iterator[Found]:
    """Where adjectives of countries stand in lower case."""
    for form in sorted(forms):
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                yield Found(at, end, form, "country")
            at = text.find(form, end)


def _outside(more: Iterator[Found], found: Sequence[Found]) -> Iterator[Found]:
    """Those of `more` that stand outside the names `found`."""
    spans = sorted((one.start, one.end) for one in found)
    starts = [start for start, _ in spans]
    for one in more:
        index = bisect_right(starts, one.start) - 1
        if index < 0 or spans[index][1] <= one.start:
            yield one


def _is_uncased(text: str) -> bool:
    """Whether most of `text` is in a script without capitals."""
    sample = text[:_SAMPLE]
    if not _OTHER_LETTER.search(sample):
        return False
    letters = [character for character in sample if character.isalpha()]
    return 2 * sum(one.lower() == one.upper() for one in letters) > len(letters)
