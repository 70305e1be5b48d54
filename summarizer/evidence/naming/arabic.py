"""Arabic names: people by first name or title, bodies by the word they begin with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon import naming_arabic as lexicon
from summarizer.evidence.naming.words import Found

_WORD = re.compile(r"[ء-ي\u064b-\u0652\u0670-\u06d3]+")
_CLITICS = "وفبلك"
_OWNERS = ("ها", "هم", "ه")
"""Their, her or his, written onto a title."""
_COMPLEMENT = 7
"""Words a title may have between it and a name: "وزير الخارجية السعودي"."""
_HEADS = frozenset(lexicon.BODY_HEADS.split())
_KNOWN = lexicon.FIRST_NAMES | lexicon.TITLES | _HEADS


def read_arabic(text: str) -> Iterator[Found]:
    """The people and bodies of an Arabic text, in any order; some within others."""
    words = [(m.start(), m.end(), m[0]) for m in _WORD.finditer(text)]
    for at, (start, _, word) in enumerate(words):
        bare, cut = _bare(word)
        if (bare in lexicon.FIRST_NAMES or _parent(words, at)) and _joined(text, words, at):
            end = _rest(text, words, at)
            if end > at + 1:
                yield _found(text, start + cut, words[end - 1][1], "person")
        elif bare in lexicon.TITLES and (named := _titled(text, words, at)):
            yield _found(text, words[named[0]][0], words[named[1] - 1][1], "person")
        if bare in _HEADS and (last := _body(text, words, at)):
            yield _found(text, start + cut, words[last - 1][1], "organization")


def _found(text: str, start: int, end: int, kind: NameKind) -> Found:
    return Found(start, end, text[start:end], kind)


def _bare(word: str) -> tuple[str, int]:
    """A word without a conjunction or preposition written onto it, and how long that is."""
    if word in _KNOWN or word[0] not in _CLITICS:
        owned = word.endswith(_OWNERS)
        own = next(word.removesuffix(end) for end in _OWNERS if word.endswith(end)) if owned else ""
        return (own, 0) if own in lexicon.TITLES else (word, 0)
    if word.startswith("لل") and "ال" + word[2:] in _KNOWN:
        return "ال" + word[2:], 0
    return (word[1:], 1) if word[1:] in _KNOWN else (word, 0)


def _parent(words: Sequence[tuple[int, int, str]], at: int) -> bool:
    """Whether a word calls somebody by a child: "أم محمد"."""
    return (
        words[at][2] in ("أم", "أبو")
        and words[at + 1 : at + 2] != []
        and (words[at + 1][2] in lexicon.FIRST_NAMES)
    )


def _joined(text: str, words: Sequence[tuple[int, int, str]], at: int) -> bool:
    """Whether one space alone parts word number `at` from the next."""
    return at + 1 < len(words) and text[words[at][1] : words[at + 1][0]] in (" ", "\u00a0", " (")


def _rest(text: str, words: Sequence[tuple[int, int, str]], at: int) -> int:
    """Where the name that begins with word number `at` ends: particles, then a surname."""
    end = at + 1
    for _ in range(3):
        if not _joined(text, words, end - 1):
            break
        word = words[end][2]
        if word in lexicon.PARTICLES or words[end - 1][2] in lexicon.PARTICLES:
            end += 1
            continue
        first = end == at + 1
        if not (_may_name(word) or (word.startswith("ال") and word in lexicon.TITLES)) or not (
            first or word.startswith("ال") or word in lexicon.FIRST_NAMES
        ):
            break
        if not first and words[end - 1][2].startswith("ال") and words[end - 2][2] != "عبد":
            break
        end += 1
    while end > at + 1 and words[end - 1][2] in lexicon.PARTICLES:
        end -= 1
    return end


def _may_name(word: str) -> bool:
    plain = word not in lexicon.NO_NAME and word not in lexicon.TITLES
    return plain and len(word) > 2 and not word.startswith(("لل", "بال", "وال", "فال"))


def _titled(text: str, words: Sequence[tuple[int, int, str]], at: int) -> tuple[int, int] | None:
    """The words of the name that a title leads in; None for none."""
    definite = words[at][2].startswith(("ال", "لل", "وال"))
    for first in range(at + 1, min(at + 1 + _COMPLEMENT, len(words))):
        if not _joined(text, words, first - 1):
            return None
        word = words[first][2]
        if _plain(word) in lexicon.COMPLEMENTS or (
            word.startswith("ال") and word not in lexicon.FIRST_NAMES
        ):
            continue
        if word in lexicon.TITLES or word in _HEADS or word in lexicon.NO_NAME or len(word) < 3:
            particle = word in lexicon.PARTICLES
            if not particle:
                return None
        led = first == at + 1 and not definite
        end = _rest(text, words, first)
        if led:
            return None  # "مدرب كرة": an indefinite title has a complement
        if end > first + 1 or (definite and first <= at + 2 and _ends(words, first)):
            return first, end
        return None
    return None


def _plain(word: str) -> str:
    """A complement without the preposition written onto it."""
    return word[1:] if word[0] in "لب" and word[1:] in lexicon.COMPLEMENTS else word


def _ends(words: Sequence[tuple[int, int, str]], at: int) -> bool:
    """Whether what follows a lone word is no noun of its own."""
    return at + 1 >= len(words) or words[at + 1][2] in lexicon.NO_NAME


def _body(text: str, words: Sequence[tuple[int, int, str]], at: int) -> int:
    """Where the body that word number `at` heads ends; 0 where it is none."""
    end = at + 1
    while end < min(at + 4, len(words)) and _joined(text, words, end - 1):
        word = words[end][2]
        if word in lexicon.NO_NAME or (end > at + 1 and not word.startswith("ال")):
            break
        end += 1
    return end if end > at + 1 and len(words[end - 1][2]) > 2 else 0
