"""The noun that a number counts."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.phrasebook import longest_at, longest_before

_NEXT = re.compile(
    r"([ \u00a0\u202f]|-)((?:[A-Z]\.)+|[^\W\d_](?:[\w’'\u0900-\u0963-]{0,99}[\w\u0900-\u0963])?)"
)
_POSSESSIVES = ("'s", "’s", "'S", "’S", "'", "’")
_ELIDED = re.compile(r"^[dl]['’]", re.IGNORECASE)
_LOOKAHEAD = 6
_SUFFIX = re.compile(r"-(?:strong|odd|plus|something)\b")
_LOOSE = ("-odd ", "-plus ")
"""What a hyphen joins to a number that counts something else ("the 300-strong crew")."""

# Plurals that modify the noun after them ("ethics violations").
_MODIFIERS = frozenset({"sports", "arms", "sales", "women", "men", "ethics", "savings", "goods"})


def counted_noun(text: str, end: int, table: NumberWords, *, single: bool = False) -> str | None:
    """The head noun after the number that ends at `end`, or None where none follows.

    Args:
        single: whether the number is one, so that the noun is singular.
    """
    loose = longest_at(text, end, _LOOSE) if table.plural_endings else ""  # "300-odd islands"
    following = _following(text, end + len(loose.rstrip()), table)
    if not following:
        return None
    joined, first = following[0]
    if joined == "-" and table.plural_endings:
        counts = first.lower() not in table.stops and not ends_number(text, end)
        return first.split("-")[0] if counts else None
    names = [word for _, word in following]
    if table.plural_endings:
        return _english(names, table, single=single)
    if table.capital_nouns:
        return next((word for word in names if word[0].isupper()), None)
    return _after_adjectives(names, table)


def ends_number(lowered: str, end: int) -> bool:
    """Whether the number that ends at `end` goes on in a word that is no noun ("1.2m-strong")."""
    return _SUFFIX.match(lowered, end) is not None


def _following(text: str, end: int, table: NumberWords) -> list[tuple[str, str]]:
    """The words after the number that may belong to its noun phrase, with what joins them."""
    found: list[tuple[str, str]] = []
    of = determined = False
    while len(found) < _LOOKAHEAD and (match := _NEXT.match(text, end)):
        word, end = match[2], match.end()
        if table.adjectives:
            word = _ELIDED.sub("", word)
        lowered = word.lower()
        if not found and (lowered in table.partitives or lowered in table.adjectives):
            of, determined = lowered in table.partitives, False
            continue
        if lowered in table.stops:
            if found or determined or not of:
                break
            determined = True  # "200 of the soldiers"
            continue
        if table.capital_nouns and word[0].islower() and not _adjectival(lowered, table):
            break
        found.append((match[1], word))
        if _certain(word, lowered, table):
            break
    return found


def _certain(word: str, lowered: str, table: NumberWords) -> bool:
    """Whether `word` must be the noun, so that there is no need to look further."""
    if table.capital_nouns:
        return word[0].isupper()
    return word[0].islower() and lowered not in _MODIFIERS and _plural(lowered, table)


def _english(names: list[str], table: NumberWords, *, single: bool) -> str | None:
    last = _unowned(names[-1])
    if _certain(last, last.lower(), table):
        return last
    plurals = [index for index, word in enumerate(names) if _plural(_bare(word), table)]
    # "Texas" looks like a plural; a small letter further on is the better one.
    plurals.sort(key=lambda index: names[index][0].isupper())
    if plurals:
        index = plurals[0]
        while _bare(names[index]) in _MODIFIERS and index + 1 in plurals:
            index += 1
        return _unowned(names[index])
    if not single:
        return None
    nouns = [word for word in names if not word.endswith(("ed", "ly"))]
    return nouns[-1] if nouns else None


def _bare(word: str) -> str:
    return _unowned(word).lower()


def _unowned(word: str) -> str:
    """`word` without what makes an owner of it."""
    return word.removesuffix(longest_before(word, len(word), _POSSESSIVES))


def _plural(word: str, table: NumberWords) -> bool:
    return word in table.plurals or (
        bool(table.plural_endings)
        and len(word) > 2
        and word.endswith(table.plural_endings)
        and not word.endswith(("ss", "us", "is", "ous"))
    )


def _after_adjectives(names: list[str], table: NumberWords) -> str | None:
    for index, word in enumerate(names):
        if index + 1 == len(names) or not _adjectival(word.lower(), table):
            return word
    return None


def _adjectival(word: str, table: NumberWords) -> bool:
    return word in table.adjectives or (
        bool(table.adjective_endings)
        and word.endswith(table.adjective_endings)
        and word not in table.plurals
    )
