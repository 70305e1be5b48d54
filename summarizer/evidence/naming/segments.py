"""Where one name of a run ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.evidence.lexicon.bodies import JOINED_THEMES, JOINING_HEADS, OWN_POSSESSIVES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.naming import NO_PARTICLES, ORGANIZATION_WORDS
from summarizer.evidence.lexicon.naming_runs import AND, NO_FOR, OF_WORDS, PERSONAL, SMALL_WORDS
from summarizer.evidence.lexicon.naming_titles import TITLES
from summarizer.evidence.naming.inflected import Token
from summarizer.evidence.naming.words import is_first_name, joining


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
        if current and after and _joins(current, parts[index][2], after, language):
            current += parts[index:end]
        elif current:
            yield current
            current = []
        index = end
    if current:
        yield current


def _joins(current: Sequence[Token], word: str, after: Sequence[Token], language: str) -> bool:
    """Whether a joining word goes on with the name before it."""
    words = [part[2] for part in current]
    low = [part.lower() for part in words]
    following = after[0][2]
    if words[-1][-2:] in ("'s", "’s") or word in NO_PARTICLES.get(language, ()):
        return False
    heads = any(one in JOINING_HEADS or one in ORGANIZATION_WORDS for one in low)
    if word == "for" and low[-1] in NO_FOR:
        return False
    person = (is_first_name(low[0]) and not heads) or (
        len(low) > 1 and is_first_name(low[-2]) and low[-1] not in JOINING_HEADS
    )
    person = person or (len(low) == 2 and low[0] in TITLES and is_first_name(low[1]))
    if word in AND:
        if word == "&":
            return True
        if following in countries() or is_first_name(following.lower()) or following in places():
            return False  # "Institute of Technology and Boston University"
        if low[-1] in JOINED_THEMES:
            return heads or bool(set(lows(after)) & ORGANIZATION_WORDS)
        return False
    romance = grammar(language).noun_first and word in OF_WORDS
    if word in PERSONAL and (person or (low[0] in TITLES and len(low) > 1) or not romance):
        return (person or len(low) == 1) and following not in countries() and not heads
    if low[0] in TITLES and not heads:
        return False
    return heads and word in OF_WORDS and not person


def lows(parts: Sequence[Token]) -> list[str]:
    """The words in lower case."""
    return [part[2].lower() for part in parts]


def _owns(word: str) -> bool:
    """Whether a name ends with a word: "Ukraine’s | Foreign Ministry"."""
    return word[-2:] in ("'s", "’s") and word.lower().replace("’", "'") not in OWN_POSSESSIVES
