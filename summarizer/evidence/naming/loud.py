"""Names in headlines that capitalise every word: only those known from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.bodies import LONG_BODIES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.naming import CALENDAR
from summarizer.evidence.lexicon.naming_titles import TITLES
from summarizer.evidence.naming.runs import Run, tokens
from summarizer.evidence.naming.words import (
    Found,
    is_acronym,
    is_first_name,
    is_ordinary,
    single_kind,
    unowned,
)

_LONGEST = 6
_Place = tuple[int, int, NameKind]


def read_loud(runs: Sequence[Run], quiet: Sequence[Found]) -> Iterator[Found]:
    """The names in `runs`, whose capitals prove nothing.

    Args:
        runs: what stands in such lines.
        quiet: the names found in all other lines.
    """
    known: dict[str, NameKind] = {}
    for one in quiet:
        known.setdefault(one.text.casefold(), one.kind)
        if one.kind == "person" and " " in one.text:
            known.setdefault(one.text.rsplit(" ", 1)[1].casefold(), "person")
    starts = {form.partition(" ")[0] for form in known if " " in form} | _long_starts()
    read: dict[str, list[_Place]] = {}
    for run in runs:
        if run.text not in read:
            read[run.text] = list(_read(run.text, known, starts))
        for start, end, kind in read[run.text]:
            yield Found(run.start + start, run.start + end, run.text[start:end], kind)


@cache
def _long_starts() -> frozenset[str]:
    """First words, in lower case, of what stands in the tables with several."""
    forms = (*countries(), *places(), *LONG_BODIES)
    return frozenset(form.partition(" ")[0].casefold() for form in forms if " " in form)


def _read(words: str, known: dict[str, NameKind], starts: Set[str]) -> Iterator[_Place]:
    parts = tokens(words)
    shouting = words.isupper() and len(parts) > 1
    at = 0
    while at < len(parts):
        longest = _LONGEST if parts[at][2].casefold() in starts else 2
        for size in range(min(longest, len(parts) - at), 0, -1):
            form = [part[2] for part in parts[at : at + size]]
            form[-1] = unowned(form[-1])
            kind = _kind(form, known, shouting)
            if kind:
                start = parts[at][0]
                yield start, start + len(" ".join(form)), kind
                at += size
                break
        else:
            at += 1


def _kind(words: list[str], known: dict[str, NameKind], shouting: bool) -> NameKind | None:
    form = " ".join(words)
    if form.casefold() in known:
        return known[form.casefold()]
    if not shouting and form in countries():
        return "country"
    title = form.title() if shouting else form
    if title in countries() and title.lower() != "us":
        return "country"
    if title in places():
        return "place"
    if title in LONG_BODIES:
        return "organization"
    low = [word.lower() for word in words]
    if len(words) == 1:
        kind = None if shouting else single_kind(form)
        acronym = not shouting and is_acronym(form.replace(".", ""))
        return kind or ("organization" if acronym else None)
    plain = any(is_ordinary(one) or one in TITLES or one in CALENDAR for one in low)
    lone = low[0] in known or low[1] in known
    if len(words) == 2 and not lone and is_first_name(low[0]) and not plain and words[1].istitle():
        return "person"
    return None
