"""Where one name of a run ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.evidence.lexicon.bodies import JOINED_THEMES, JOINING_HEADS, OWN_POSSESSIVES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.naming import NO_PARTICLES, ORGANIZATION_WORDS
from summarizer.evidence.lexicon.naming_runs import (
    AND,
    BARE_ARTICLES,
    NO_FOR,
    OF_WORDS,
    PERSONAL,
    PLACE_FIRST,
    SMALL_WORDS,
)
from summarizer.evidence.lexicon.naming_titles import TITLES
from summarizer.evidence.naming.inflected import Token
from summarizer.evidence.naming.words import is_first_name, joining

_HEADS = JOINING_HEADS | ORGANIZATION_WORDS | PLACE_FIRST


def segments(parts: list[Token], language: str) -> Iterator[list[Token]]:
    """`parts` cut at possessives and at joining words that do not join."""
    current: list[Token] = []
    index = 0
    while index < len(parts):
        part = parts[index]
        if not joining(part[2]):
            small = part[2] in SMALL_WORDS
            if current and (small or _owns(current[-1][2])):
                yield current
                current = []
            if small:
                index += 1
                continue
            current.append(part)
            index += 1
            continue
        end = index
        while end < len(parts) and joining(parts[end][2]):
            end += 1
        after = parts[end:]
        if current and after and _joins(current, parts[index:end], after, language):
            current += parts[index:end]
        elif current:
            yield current
            current = []
        index = end
    if current:
        yield current


def _joins(
    current: Sequence[Token], between: Sequence[Token], after: Sequence[Token], language: str
) -> bool:
    """Whether joining words go on with the name before them."""
    words = [part[2] for part in current]
    low = [part.lower() for part in words]
    word, following = between[0][2], after[0][2]
    if words[-1][-2:] in ("'s", "’s") or word in NO_PARTICLES.get(language, ()):
        return False
    heads = not _HEADS.isdisjoint(low)
    if word == "for" and low[-1] in NO_FOR:
        return False
    person = (is_first_name(low[0]) and not heads) or (
        len(low) > 1 and is_first_name(low[-2]) and low[-1] not in JOINING_HEADS
    )
    person = person or (len(low) == 2 and low[0] in TITLES and is_first_name(low[1]))
    if word in AND:
        return _and_joins(words, between, after)
    if len(low) > 1 and person and following in places() and not is_first_name(low[-1]):
        return False  # "burgemeester Femke Halsema van Amsterdam"
    romance = grammar(language).noun_first and word in OF_WORDS
    titled = low[0] in TITLES and len(low) > 1
    if word in PERSONAL and not heads and (person or titled or not romance):
        lone = len(low) == 1 and word not in BARE_ARTICLES  # no verb: "Decide la Camera"
        return (person or lone) and following not in countries()
    if low[0] in TITLES and not heads:
        return False
    if following.lower() in ORGANIZATION_WORDS and not OF_WORDS.isdisjoint(low):
        return False  # "Consejería de Sanidad de la Junta de Andalucía"
    return heads and word in OF_WORDS and not person


def _and_joins(words: Sequence[str], between: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether "and" goes on with a name of `words`."""
    and_, following = between[0][2], after[0][2]
    if and_ == "&" or f"{words[-1]} {and_} {following}" in places():
        return True  # "Junta de Castilla y León"
    if following in countries() or is_first_name(following.lower()) or following in places():
        return False  # "Institute of Technology and Boston University"
    if len(between) > 1 and between[1][2] not in OF_WORDS:
        return False  # "Ministerio de Justicia y la Junta de Andalucía"
    low = [word.lower() for word in words]
    body = not (_HEADS.isdisjoint(low) and ORGANIZATION_WORDS.isdisjoint(lows(after)))
    return body and low[-1] in JOINED_THEMES


def lows(parts: Sequence[Token]) -> list[str]:
    """The words in lower case."""
    return [part[2].lower() for part in parts]


def _owns(word: str) -> bool:
    """Whether a name ends with a word: "Ukraine’s | Foreign Ministry"."""
    return word[-2:] in ("'s", "’s") and word.lower().replace("’", "'") not in OWN_POSSESSIVES
