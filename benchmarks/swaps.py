"""Put wrong words into true sentences: is each kind of them found, and are the right ones kept?

    python benchmarks/swaps.py                 the true sentences of tests/gold/claims, and of each
                                               English article the first, against what follows
    python benchmarks/swaps.py --seeds 5       with other swaps each time
    python benchmarks/swaps.py --dev DIR       those of the public development data instead
    python benchmarks/swaps.py --errors times  what of one kind was missed, and flagged wrongly

A name, a number or a time gives way to any other of the article, whether that makes sense or not,
as in FactCC and FIB; a negation is put in or taken out, a pronoun changes its gender. A swap is
found if anything is, that is not found in the true sentence as well; what is right is kept if
nothing in its place is found. First sentences tell what does not follow: only of names, numbers
and times that do is it asked whether they are kept.

This is how the weights of `grounding/context/suiting.py` were fitted, on these and on other true
sentences: who changes them, or what they weigh, sees here what that does to every place in a claim.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.dev_data import true_claims
from summarizer import read_evidence
from summarizer.audit import Reason, Unsupported
from summarizer.evidence import Evidence
from summarizer.evidence.counting.comparison import compare
from summarizer.evidence.counting.quantities import find_quantities
from summarizer.evidence.naming.names import find_names
from summarizer.evidence.sentences import find_sentences
from summarizer.grounding.claims import ClaimChecker
from tests.gold import FOLDER as ARTICLES
from tests.gold.claims import FOLDER, KEPT, load_article, load_claims
from tests.gold.scoring import Score

OTHERS = 3
"""What is tried in one place."""

_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few)"
_UNIT = "(?:second|minute|hour|day|week|month|year|decade)"
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
TIME = re.compile(
    rf"\b(?:\d\d? {_MONTH}(?: \d{{4}})?|{_MONTH}(?: \d\d?\b(?:, \d{{4}})?| \d{{4}})?|"
    rf"{_DAY}(?: (?:morning|afternoon|evening|night))?|"
    rf"(?:last|next|this) (?:{_UNIT}|night|weekend|spring|summer|autumn|winter|{_DAY}|{_MONTH})|"
    rf"{_COUNT}[ -]{_UNIT}s?(?:-old| ago)?|(?:19|20)\d\d|\d\d?[:.]\d\d(?: ?[ap]m)?|"
    r"yesterday|overnight)\b(?![-’'])"
)
"""What they take for a time: a date, a day, a length of time, an age."""

_AUXILIARY = re.compile(
    r"\b(are|is|was|were|have|has|had|do|does|did|could|should|would|can|may|might|must|will)"
    r"( not|n[’']t)?\b"
)
_ALWAYS_WHOLE = ("can", "may", "might", "will")
_PRONOUNS = {"he": "she", "she": "he", "his": "her", "him": "her", "her": "his"}
_PRONOUN = re.compile(rf"\b(?:{'|'.join(_PRONOUNS)})\b", re.IGNORECASE)


class Place(NamedTuple):
    """A stretch of a sentence, and what makes it wrong if it stands there instead."""

    kind: str
    start: int
    end: int
    others: Sequence[str]


def places(sentence: str, article: str, evidence: Evidence) -> Iterator[Place]:
    """Where `sentence`, which is true to `article`, can be made wrong."""
    yield from _names(sentence, evidence)
    times = [found.span() for found in TIME.finditer(sentence)]
    yield from _numbers(sentence, article, evidence, times)
    given = dict.fromkeys(found[0] for found in TIME.finditer(article))
    for start, end in times:
        if sentence[start:end] in given:
            yield Place("times", start, end, [one for one in given if one not in sentence])
    for found in _AUXILIARY.finditer(sentence):
        short = found[1] not in _ALWAYS_WHOLE
        negated = (f"{found[1]} not", f"{found[1]}n't") if short else (f"{found[1]} not",)
        yield Place("negations", *found.span(), (found[1],) if found[2] else negated)
    for found in _PRONOUN.finditer(sentence):
        other = _PRONOUNS[found[0].lower()]
        other = other.capitalize() if found[0][0].isupper() else other
        yield Place("pronouns", *found.span(), (other,))


def _names(sentence: str, evidence: Evidence) -> Iterator[Place]:
    """Each name of the sentence that the article has as well."""
    said = sentence.casefold()
    own = {m.text.casefold(): name for name in evidence.names for m in name.mentions}
    for name in find_names(sentence, "en", find_sentences(sentence, "en")):
        for mention in name.mentions:
            if known := own.get(mention.text.casefold()):
                words = set(known.name.casefold().split())
                others = [
                    other.mentions[0].text
                    for other in evidence.names
                    if not words & set(other.name.casefold().split())
                    and not any(m.text.casefold() in said for m in other.mentions)
                ]
                yield Place("names", mention.start, mention.end, others)


def _numbers(
    sentence: str, article: str, evidence: Evidence, times: Sequence[tuple[int, int]]
) -> Iterator[Place]:
    """Each number of the sentence that the article has as well, but times."""
    taken = [found.span() for found in TIME.finditer(article)]
    given = [one for one in evidence.quantities if one.kind == "quantity"]
    others = [one for one in given if not _within(one.start, one.end, taken)]
    names = find_names(sentence, "en", find_sentences(sentence, "en"))
    for number in find_quantities(sentence, "en", names):
        counted = number.kind == "quantity" and not _within(number.start, number.end, times)
        if counted and any(compare(number, one).agrees for one in given):
            contrary = {
                one.text: None
                for one in others
                if not compare(number, one).agrees and one.text not in sentence
            }
            yield Place("numbers", number.start, number.end, list(contrary))


def _within(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(low < end and start < high for low, high in spans)


def true_sentences() -> Iterator[tuple[str, str, list[str]]]:
    """(where from, article, true sentences about it)."""
    for path in sorted(FOLDER.glob("*.claims")):
        kind = path.stem.partition("_")[0]
        text = load_article(path)
        yield kind, text, [words for what, words in load_claims(path) if what == "true"]
    for path in (*sorted(ARTICLES.glob("en_*.txt")), *sorted(FOLDER.glob("*.txt"))):
        yield from _first(path.read_text(encoding="utf-8"))


def dev_sentences(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """The same of the public development data, and of its articles."""
    for name, text, claims in true_claims(folder):
        yield name, text, claims
        yield from _first(text)


def _first(text: str) -> Iterator[tuple[str, str, list[str]]]:
    """An article's first sentence, against what follows."""
    first = find_sentences(text, "en")[0]
    yield "first", text[first.end :].lstrip(), [first.text]


def score(sentences: Iterable[tuple[str, str, list[str]]], seeds: int) -> dict[str, Score]:
    """Of each source of true sentences: right ones kept and wrong ones found, by kind."""
    scores: dict[str, Score] = {}
    for source, article, true in sentences:
        evidence = read_evidence(article, language="en")
        checker = ClaimChecker(article, evidence)
        result = scores.setdefault(source, Score())
        for sentence in true:
            before = _found(checker, sentence)
            if source != "first":
                result.count(KEPT, not before, f"{sentence} {_told(before)}")
            for place in places(sentence, article, evidence):
                here = [one for one in before if one.start < place.end and place.start < one.end]
                if place.kind in ("names", "numbers", "times"):
                    told = f"{sentence} {_told(here)}"
                    result.count(f"{place.kind} kept", not here, told)
                for wrong in _tried(sentence, place, seeds):
                    new = {_key(one) for one in _found(checker, wrong)} - set(map(_key, before))
                    result.count(f"{place.kind} found", bool(new), wrong)
    return scores


def _tried(sentence: str, place: Place, seeds: int) -> Iterator[str]:
    """`sentence` with some of what makes it wrong in a place."""
    for seed in range(1, seeds + 1):
        chance = random.Random(f"{seed} {place.start} {sentence}")
        for other in chance.sample(place.others, min(OTHERS, len(place.others))):
            yield sentence[: place.start] + other + sentence[place.end :]


def _found(checker: ClaimChecker, sentence: str) -> list[Unsupported]:
    return [one for checked in checker.check(sentence) for one in checked.unsupported]


def _key(one: Unsupported) -> tuple[str, str]:
    """What tells a finding from others; a lost hedge is found in the whole sentence."""
    return one.reason.value, "" if one.reason is Reason.HEDGE else one.words


def _told(found: Sequence[Unsupported]) -> str:
    return "; ".join(f"[{one.reason.value}: {one.words}]" for one in found)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--dev", type=Path, metavar="DIR")
    parser.add_argument("--errors", metavar="KIND")
    options = parser.parse_args()
    sentences = dev_sentences(options.dev) if options.dev else true_sentences()
    scores = score(sentences, options.seeds)
    kinds = ("names", "numbers", "times", "negations", "pronouns")
    columns = [KEPT, *(f"{kind} {what}" for kind in kinds for what in ("kept", "found"))]
    columns = [one for one in columns if any(result.of[one] for result in scores.values())]
    print("|  |", " | ".join(columns), "|\n|---|" + "---|" * len(columns))
    for source, result in scores.items():
        cells = [
            f"{result.right[one] / result.of[one]:.2f} ({result.of[one]})"
            if result.of[one]
            else "–"
            for one in columns
        ]
        print(f"| {source} |", " | ".join(cells), "|")
        for metric, told in result.misses if options.errors else ():
            if metric.startswith(options.errors):
                print(f"{metric}: {told}")


if __name__ == "__main__":
    main()
