"""The cues of saying by language, as tables to look words up in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from importlib import import_module

from summarizer.evidence.lexicon.cues import ALIKE, Saying
from summarizer.evidence.lexicon.describing import undefined
from summarizer.evidence.lexicon.describing_nouns import TAKING_UP
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.saying_frames import TELLING
from summarizer.evidence.lexicon.saying_manner import manner_verbs
from summarizer.evidence.lexicon.saying_regular import regular_verbs
from summarizer.evidence.lexicon.saying_subjects import SOMEBODY
from summarizer.evidence.lexicon.saying_views import OWN_VIEWS, VIEWS
from summarizer.evidence.lexicon.voices import speaking_nouns

_MODULES = {
    "english": "en", "german": "de nl", "romance": "fr es it pt", "nordic": "sv nb da fi",
    "slavic": "pl ru cs", "ukrainian": "uk", "southern": "bg hr sr sl", "southeastern": "ro el hu",
    "further": "ca id",
}  # fmt: skip
"""Which module holds the tables of which languages, each by its code in capitals."""
_HOLDING = {code: name for name, codes in _MODULES.items() for code in codes.split()}

VERB, GERUND, PREPOSITION, ARTICLE, PRONOUN, ROLE = "V", "G", "P", "A", "H", "R"
JOIN, CLAUSE, AUXILIARY, OPENER = "C", "S", "X", "O"
_ORDER = (
    (AUXILIARY, "aux"), (ROLE, "roles"), (PREPOSITION, "preps"), (ARTICLE, "articles"),
    (JOIN, "joins"), (CLAUSE, "subs"), (PRONOUN, "he"), (PRONOUN, "she"), (PRONOUN, "they"),
    (GERUND, "gerunds"), (VERB, "verbs"),
)  # fmt: skip
"""Which class a word of several belongs to: the later one."""


DEMONSTRATIVES = {
    "de": {"dieser": "m", "diese": "f", "der": "m", "die": "f", "letzterer": "m", "letztere": "f"},
    "es": {"este": "m", "esta": "f", "éste": "m", "ésta": "f", "aquel": "m", "aquella": "f"},
    "pt": {"este": "m", "esta": "f", "aquele": "m", "aquela": "f"},
    "it": {"questi": "m", "costui": "m", "costei": "f"},
    "fr": {"celui-ci": "m", "celle-ci": "f"},
    "nl": {"deze": ""},
}
"""Pronouns for who was named last → gender."""
OBLIQUE = {
    "him": "m", "lui": "m", "él": "m", "ele": "m", "hem": "m", "ihm": "m", "ihn": "m", "honom": "m",
    "ham": "m", "niego": "m", "něj": "m", "его": "m", "него": "m", "elle": "f", "ella": "f", "ela": "f",
    "lei": "f", "haar": "f", "her": "f", "ihr": "f", "henne": "f", "hende": "f", "niej": "f", "ní": "f",
    "её": "f", "ее": "f", "ней": "f",
}  # fmt: skip
"""Pronouns as they stand behind a frame ("according to him") → gender."""


OWNED = {
    **dict.fromkeys(("su", "sus", "suo", "sua", "seu", "suas", "son", "ses", "hänen"), "*"),
    **dict.fromkeys(("jego", "jeho", "его", "його", "hans", "zijn", "dele", "his", "seiner", "seinen"), "m"),
    **dict.fromkeys(("jej", "její", "jejího", "jejích", "jejím", "jejími", "её", "ее", "її", "hennes", "hendes", "dela", "her", "ihrer", "ihren"), "f"),
    "hänestä": "*",
}  # fmt: skip
"""Words for whose within a frame ("a su juicio", "jego zdaniem") → gender."""
_CONTRACTED = {
    "fr": {"de": "du des d’", "à": "au aux"},
    "es": {"de": "del", "a": "al"},
    "it": {"di": "del dello della dell’ dei degli delle", "a": "al allo alla all’ ai agli alle"},
    "pt": {
        "de": "do da dos das dele dela",
        "a": "ao à aos às",
        "em": "no na nos nas",
        "por": "pelo pela",
    },
}
"""Prepositions that end a frame → their forms with an article."""
ANYBODY = "*"
"""The gender of a pronoun for him and her alike: Finnish "hän"."""


@dataclass(frozen=True, slots=True)
class Cues:
    """One language's cues, ready to look words up in.

    Attributes:
        classes: a lower-case word → its class, one of the letters above.
        openers: words that open a sentence and name nobody.
        before, after, agents: frames by their first word, the longest first.
        framing: what frames begin with, with either apostrophe.
        genders: a pronoun → "m", "f", `ANYBODY`, or "" for several or a thing.
        compounds: role nouns that may end a longer word (German "-sprecher").
        articled: whether the language has articles.
        link: prepositions of a speaker's complement.
    """

    classes: dict[str, str]
    openers: frozenset[str]
    before: dict[str, list[tuple[str, ...]]]
    after: dict[str, list[tuple[str, ...]]]
    framing: frozenset[str]
    agents: frozenset[str]
    genders: dict[str, str]
    compounds: tuple[str, ...]
    articled: bool
    link: frozenset[str]


@cache
def saying(language: str) -> Saying:
    """The word lists of `language`, imported when first asked for; empty ones without a table."""
    code = ALIKE.get(language, language)
    if code not in _HOLDING:
        return Saying()
    module = import_module(f"summarizer.evidence.lexicon.saying_{_HOLDING[code]}")
    table: Saying = getattr(module, code.upper())
    before = "|".join(filter(None, (table.before, VIEWS.get(code), OWN_VIEWS.get(code))))
    table = replace(table, verbs=f"{table.verbs} {manner_verbs(code)}".rstrip(), before=before)
    return _swiss_as_well(table)


def _swiss_as_well(table: Saying) -> Saying:
    """`table` with its German words as the Swiss write them too: "liess", "ausserdem"."""
    lists = {field.name: getattr(table, field.name) for field in fields(table)}
    for name, words in lists.items():
        gap = "|" if name in ("before", "after") else " "
        swiss = [word.replace("ß", "ss") for word in words.split(gap) if "ß" in word]
        lists[name] = gap.join((words, *swiss))
    return Saying(**lists)


_DEFINITE = re.compile(r"(?<=\w{3})(?:[ea]n|et|rn|inga|årige)$")
"""Nordic nouns with their article at their end."""


@cache
def opening_words(language: str) -> frozenset[str]:
    """Small words that open sentences before names: "Ifølge", "Według", "Gisteren"."""
    table = saying(language)
    frames = (phrase.split()[0] for phrase in table.before.split("|") if phrase)
    small = (table.preps, table.joins, table.subs, table.openers.lower())
    return frozenset((*" ".join(small).split(), *frames))


@cache
def opening_roles(language: str) -> frozenset[str]:
    """Nouns for who somebody is, as they may open a sentence: "Morador do bairro, …"."""
    return frozenset(saying(language).roles.lower().split())


@cache
def cues(language: str) -> Cues:
    """The cues of `language`."""
    lists, traits = saying(language), grammar(language)
    classes = {
        word: letter for letter, field in _ORDER for word in getattr(lists, field).lower().split()
    }
    if language == "en":
        several = map(_plural, lists.roles.split())
        classes = dict.fromkeys(several, ROLE) | classes
    classes = dict.fromkeys(regular_verbs(ALIKE.get(language, language)), VERB) | classes
    if traits.definite_ending:
        classes = dict.fromkeys(filter(_DEFINITE.search, TAKING_UP), ROLE) | classes
    if not lists.articles:
        classes = dict.fromkeys(speaking_nouns(language), ROLE) | classes
    classes = dict.fromkeys(SOMEBODY, ROLE) | classes
    genders = dict.fromkeys(lists.they.split(), "")
    genders |= OWNED | OBLIQUE
    genders |= DEMONSTRATIVES.get(language, {})
    he, she = set(lists.he.split()), set(lists.she.split())
    genders |= dict.fromkeys(he, "m") | dict.fromkeys(she, "f") | dict.fromkeys(he & she, ANYBODY)
    reflexive = [word for word, kind in classes.items() if kind == VERB and word[:2] == "s’"]
    classes = dict.fromkeys([word[2:] for word in reflexive], VERB) | classes  # "s’" is a word too
    before, after = _frames(lists.before, _CONTRACTED.get(language, {})), _frames(lists.after, {})
    first = frozenset((*before, *after, *TELLING))
    return Cues(
        classes,
        frozenset(lists.openers.split()),
        before,
        after,
        first | {word.replace("’", "'") for word in first},
        frozenset(lists.agents.split()),
        genders,
        _ends(lists.roles.lower().split(), language) if traits.compounded else (),
        bool(lists.articles) and not traits.bare_nouns,
        frozenset((lists.link + " " + lists.link.replace("’", "'")).split()),
    )


def _ends(roles: list[str], language: str) -> tuple[str, ...]:
    """The role nouns that may end a longer word, without the article at their end as well."""
    long = [role for role in roles if len(role) > 3]
    bare = [undefined(role, language) for role in long]
    bare += [role + "e" for role in bare if role.endswith("ar")]  # "partiledare"
    return tuple(dict.fromkeys((*long, *(role for role in bare if len(role) > 4))))


def _plural(role: str) -> str:
    """An English noun for several."""
    if role.endswith("man"):
        return role[:-2] + "en"
    if role.endswith("y") and role[-2] not in "aeiou":
        return role[:-1] + "ies"
    return role + ("es" if role.endswith(("s", "x", "ch", "sh")) else "s")


def _frames(phrases: str, contracted: Mapping[str, str]) -> dict[str, list[tuple[str, ...]]]:
    """Frames by their first word, those that end in a preposition with its contractions too."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(filter(None, phrases.split("|")), key=len, reverse=True):
        *first, last = phrase.split()
        for form in (last, *contracted.get(last, "").split()) if first else (last,):
            words = (*first, form)
            if words not in table.setdefault(words[0], []):
                table[words[0]].append(words)
    return table


@cache
def verbs(language: str) -> frozenset[str]:
    """The verbs of saying of `language`; those of all languages where it has no table."""
    known = [saying(language)] if saying(language).verbs else list(map(saying, _HOLDING))
    return frozenset(word for t in known for word in (t.verbs + " " + t.gerunds).lower().split())


_SPEECH_AT_MOST = 4_000
"""Characters of speech behind which nothing is looked for: a paragraph may hold many speeches."""


_AFTER_COMMA = re.compile(r"[,.!?…](?= ([^\W\d_]+)((?:[’'][^\W\d_]+)?))")


def speech_end(text: str, start: int, end: int, language: str) -> int:
    """Where speech without closing marks gives way to ", said X"; `end` when it does not."""
    classes = cues(language).classes
    for found in _AFTER_COMMA.finditer(text, start, min(end, start + _SPEECH_AT_MOST)):
        if VERB in (classes.get(found[1]), classes.get(found[1] + found[2])):
            return found.end()
    return end


@cache
def verb_pattern(language: str) -> re.Pattern[str]:
    """Matches one verb of saying of `language` as a whole word; nothing without a table."""
    verbs = "|".join(map(re.escape, saying(language).verbs.split()))
    return re.compile(rf"\b(?:{verbs})\b" if verbs else r"(?!)", re.IGNORECASE)
