"""Names in headlines that capitalise every word: only those known from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.bodies import LONG_BODIES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.naming import CALENDAR, TITLES
from summarizer.evidence.name_runs import Run, tokens
from summarizer.evidence.name_words import (
    POSSESSIVE,
    Found,
    is_acronym,
    is_first_name,
    is_ordinary,
    single_kind,
)

_LONGEST = 6


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
    for run in runs:
        yield from _read(run, known)


def _read(run: Run, known: dict[str, NameKind]) -> Iterator[Found]:
    parts = tokens(run.text)
    shouting = run.text.isupper() and len(parts) > 1
    at = 0
    while at < len(parts):
        for size in range(min(_LONGEST, len(parts) - at), 0, -1):
            words = [part[2] for part in parts[at : at + size]]
            words[-1] = POSSESSIVE.sub("", words[-1])
            kind = _kind(words, known, shouting)
            if kind:
                start = parts[at][0]
                end = start + len(" ".join(words))
                yield Found(run.start + start, run.start + end, run.text[start:end], kind)
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
