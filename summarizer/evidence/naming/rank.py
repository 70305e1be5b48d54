"""Which names matter most in an article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence, Set
from math import log2

from summarizer.evidence.items import Mention, Name, Quotation
from summarizer.evidence.lexicon.naming_runs import NATIONALITY_ENDS
from summarizer.evidence.lexicon.ranking import FROM_WHERE, acting, scene
from summarizer.evidence.lexicon.saying import verbs
from summarizer.evidence.naming.bylines import bylines

# Each figure below was picked on the actors of tests/gold (994 in 19 languages) and 182 of public
# news. Behind each, how many of those 1,176 are no longer among the first eight without it.
_WEIGHT = {"person": 1.0, "organization": 0.95, "country": 1.1, "place": 0.85, "group": 0.8}
_OTHER = 0.65
_ADJECTIVE, _CREDIT, _SCENE, _QUOTED = 0.4, 0.05, 0.7, 0.5
"""What is left of a country that only adjectives name (1), of names that only credits hold (30),
of a place where things only happen (3), and of what only quoted words name (12)."""
_OFTEN, _ACTING, _SAYING, _QUOTES = 2.5, 1.8, 2.0, 1.5
"""What mentions weigh, those that act (7) and those beside a verb of saying (10), and quotations
(37)."""
_OPENING, _LEAD = 120, 600
"""Characters within which a name stands in the first sentence, and in the first paragraphs."""
_IN_OPENING, _IN_LEAD = 2.5, 6.0
"""What that weighs. Half of it would suit the gold articles better (+23 actors in 19 languages),
and the public news worse (-11)."""
_LOOKED_AT = 12
"""Mentions that are looked at for acting and speaking."""
_REACH = 90
"""Characters behind one in which its verb stands, past an apposition."""
_BEFORE, _BEHIND = 60, 130
"""Characters before and behind a mention among which a verb of saying shows a speaker."""
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = r"[^\w.]*+(?:[\d_](?:[^\w.]++|[\d_])*+|)"
_THREE_WORDS = re.compile(
    rf"{_BETWEEN}([^\W\d_]++)(?:{_BETWEEN}([^\W\d_]++)(?:{_BETWEEN}([^\W\d_]++)|)|)"
)
_NEAREST = 6
"""Words before a mention that are looked at."""
_SENTENCE_ENDS = frozenset(".!?;")
_MARKS = ',:()[]“”„"«»–—‘’'
_APPOSITION = re.compile(
    r"(?:,? ?\([^)]{1,30}\)|, [^.;:“\"»«]{2,90}?,|"
    rf" (?:{FROM_WHERE}) [^\W\d_a-zß-ÿ][\w ]{{2,40}}?,?)"
)
"""What may stand between a speaker and the verb."""
_APPOSING = frozenset(", (")
"""What that begins with."""


def rank_names(
    text: str,
    names: Sequence[Name],
    language: str = "und",
    quotations: Sequence[Quotation] = (),
) -> tuple[Name, ...]:
    """`names` by prominence: how often, how early and how actively they are named.

    Args:
        text: the article the names were found in.
        names: what was found; names alike in everything keep their order.
        language: ISO 639-1 code of the article.
        quotations: with their speakers; whom only quoted words name matters less.
    """
    length = max(len(text), 1)
    credited = tuple(zip(*bylines(text), strict=True)) or ((), ())
    quoted = [quotation.start for quotation in quotations], [one.end for one in quotations]
    speakers = Counter(q.speaker.name for q in quotations if q.speaker and q.kind != "other")
    said = verbs(language)
    acts = acting(language)

    def prominence(name: Name) -> float:
        mentions = [one for one in name.mentions if not _is_inside(one, *quoted)]
        heard = 1.0 if mentions else _QUOTED
        mentions = mentions or list(name.mentions)
        first = mentions[0].start
        lead = 1 - first / length + _IN_LEAD * (first < _LEAD) + _IN_OPENING * (first < _OPENING)
        doing = saying = 1
        for one in mentions[:_LOOKED_AT]:
            doing += acts.match(text, one.end, one.end + _REACH) is not None
            saying += _speaks(text, one, said)
        often = _OFTEN * log2(1 + len(mentions))
        quotes = _QUOTES * log2(1 + speakers.get(name.name, 0))
        weight = heard * _WEIGHT.get(name.kind, _OTHER) * _standing(text, name, language, credited)
        return weight * (often + lead + _ACTING * log2(doing) + _SAYING * log2(saying) + quotes)

    return tuple(sorted(names, key=prominence, reverse=True))


def _standing(text: str, name: Name, language: str, credited: Sequence[Sequence[int]]) -> float:
    """What is left of a name by how all its mentions stand: in credits, as a scene."""
    if all(_is_inside(mention, *credited) for mention in name.mentions):
        return _CREDIT
    if name.kind == "place":
        before = scene(language)
        found = (before.search(text, max(m.start - 12, 0), m.start) for m in name.mentions)
        return _SCENE if all(found) else 1.0
    if name.kind in ("country", "group") and all(_is_adjective(m.text) for m in name.mentions):
        return _ADJECTIVE
    return 1.0


def _is_inside(mention: Mention, starts: Sequence[int], ends: Sequence[int]) -> bool:
    """Whether `mention` begins in one of the spans from `starts` to `ends`, in text order."""
    index = bisect_right(starts, mention.start) - 1
    return index >= 0 and mention.start < ends[index]


def _is_adjective(form: str) -> bool:
    return form[:1].islower() or NATIONALITY_ENDS.search(form) is not None


def _speaks(text: str, mention: Mention, said: Set[str]) -> bool:
    """Whether a verb of saying, one of `said`, stands beside a mention, past an apposition."""
    behind, end = mention.end, mention.end + _BEHIND
    if _opens_with(text, behind, end, said):
        return True
    apposed = text[behind : behind + 1] in _APPOSING
    apposition = _APPOSITION.match(text, behind, end) if apposed else None
    if apposition and _opens_with(text, apposition.end(), end, said):
        return True
    return _ends_with(text[max(0, mention.start - _BEFORE) : mention.start].lower(), said)


def _ends_with(before: str, said: Set[str]) -> bool:
    """Whether one of `said` is among the last words of a sentence's beginning."""
    left = _NEAREST
    for written in reversed(before.split()):  # a third of the time of finding words
        if written[-1] in _SENTENCE_ENDS or left <= 0:
            return False
        word = written.strip(_MARKS)
        words = [word] if word.isalpha() else _WORD.findall(word)
        if not said.isdisjoint(words):
            return True
        left -= len(words)
    return False


def _opens_with(text: str, start: int, end: int, said: Set[str]) -> bool:
    """Whether one of `said` is among the first three words of a sentence's rest at `start`."""
    found = _THREE_WORDS.match(text, start, end)
    return found is not None and not said.isdisjoint(map(str.lower, found.groups("")))
