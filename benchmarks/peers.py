"""The peers and us on the same texts, in one run: ``python benchmarks/peers.py``.

Prints one table a task. A peer that is not installed is left out; ``pip install '.[peers]'`` brings
those that can be had from PyPI; textacy's wants a spaCy model beside it (``--spacy-model NAME``).
All texts are the project's own seeds, what is made of them, and the gold articles kept apart.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(ROOT := Path(__file__).parent.parent))

from summarizer import align, read_evidence
from summarizer.evidence import Evidence, Quantity, Quotation, Speaker
from tests.gold import FOLDER, load_gold
from tests.gold.scoring import Score, score_article

SEEDS = ROOT / "seeds"
GOLD = [one for one in load_gold(FOLDER / "later") if one.language == "en"]
TEXT = next(SEEDS.glob("000_*.txt")).read_text(encoding="utf-8")
LONG = "\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("00[0-2]_*.txt")))
SIZE = 100_000

PROBES = (
    ("approximately 30,000 North Korean soldiers", "a number with one more zero"),
    ("approximately 300 North Korean soldiers", "a number with one zero less"),
    ("with numbers expected to rise to 1,200", "a number cut"),
    ("more than 3,000 North Korean soldiers", "a hedge changed"),
    ("Two states are not officially at war against Ukraine", "a negation added"),
    ("although direct clashes between Ukrainian and North Korean forces", "a negation dropped"),
    ("Two states are officially at war against Russia", "a name changed"),
    ("Three states are officially at war against Ukraine", "a number word changed"),
    ("a matter of months, not days", "words swapped"),
    ("a matter of weeks, not months", "a unit changed"),
    ("Two states are officially at war … not months", "a splice of two places"),
    ("Two states are officially at war against Ukraine, a matter of days", "a splice"),
    ("South Korea is actively involved in Russia’s war", "a country changed"),
    ("Sullivan reportedly pressing Moscow to convince Pyongyang", "a name changed"),
    ("Ukrainian intelligence is skeptical", "a hedge dropped"),
    ("A North Korean delegation is expected to arrive", "a country changed"),
)
"""What a model may have made of the seed article; none of it stands there."""


def installed(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def median_ms(work: Callable[[], object], rounds: int = 5) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


def langextract_align(text: str, words: Sequence[str]) -> list[str]:
    """The alignment status that langextract's own aligner gives each of `words`."""
    from langextract.core.data import Extraction
    from langextract.resolver import WordAligner

    extractions = [Extraction(extraction_class="quote", extraction_text=one) for one in words]
    groups = WordAligner().align_extractions([extractions], text)
    statuses = (extraction.alignment_status for group in groups for extraction in group)
    return ["none" if status is None else str(status.value) for status in statuses]


def citation_found(text: str, words: Sequence[str]) -> list[str]:
    """Whether instructor's CitationMixin keeps each of `words`."""
    from instructor.dsl import CitationMixin
    from pydantic import BaseModel

    class Fact(CitationMixin, BaseModel):
        pass

    kept = (
        Fact.model_validate({"substring_quotes": [one]}, context={"context": text}) for one in words
    )
    return ["found" if fact.substring_quotes else "none" for fact in kept]


def ours(text: str, words: Sequence[str]) -> list[str]:
    return [found.match.value for found in align(text, words)]


def aligners() -> dict[str, Callable[[str, Sequence[str]], list[str]]]:
    found: dict[str, Callable[[str, Sequence[str]], list[str]]] = {"summarizer.align": ours}
    if installed("langextract"):
        found["langextract WordAligner"] = langextract_align
    if installed("instructor"):
        found["instructor CitationMixin"] = citation_found
    return found


def probes() -> None:
    print(f"\n{len(PROBES)} changed phrases of the seed article: how many are taken as found")
    words = [probe for probe, _ in PROBES]
    refused = {"altered", "absent", "none"}
    for name, aligner in aligners().items():
        taken = sum(status not in refused for status in aligner(TEXT, words))
        print(f"  {name:<28} {taken:>3} of {len(words)}")


def speed(count: int) -> None:
    print(f"\n{count} quotations of 8–32 words in {SIZE:,} characters, ms")
    rng = random.Random(0)
    text = (LONG * (SIZE // len(LONG) + 1))[:SIZE]
    tokens = text.split(" ")
    present = []
    for _ in range(count):
        start = rng.randrange(len(tokens) - 40)
        present.append(" ".join(tokens[start : start + rng.randint(8, 32)]).strip())
    altered = [" ".join(reversed(one.split(" ", 4)[:4])) + one for one in present]
    absent = [" ".join(rng.choices("qua lux nam vel dum pax rex ars".split(), k=16))] * count
    for name, aligner in aligners().items():
        rounds = 5 if aligner is ours else 1
        times = (
            median_ms(partial(aligner, text, words), rounds) for words in (present, altered, absent)
        )
        print("  {:<28} present {:9.1f}   altered {:9.1f}   absent {:9.1f}".format(name, *times))


def quantities() -> None:
    """What each finds of the marked numbers in the English gold articles kept apart."""
    print(f"\nQuantities of {len(GOLD)} English gold articles, and ms (ours for all evidence)")
    kinds = ("value P", "value R")
    score_each("summarizer", kinds, read)
    if installed("quantulum3"):
        score_each("quantulum3", kinds, by_quantulum3)


def quotations(model: str) -> None:
    """What each finds of their quotations, and how often it names the right speaker."""
    print(f"\nQuotations of {len(GOLD)} English gold articles and their named speakers, and ms")
    kinds = ("quotation P", "quotation R", "speaker")
    score_each("summarizer", kinds, read)
    if installed("textacy") and installed(model):
        import spacy

        pipeline = spacy.load(model)
        score_each("textacy direct_quotations", kinds, lambda text: by_textacy(text, pipeline))
    else:
        print(f"  textacy and its model {model} are not installed: left out")


def read(text: str) -> Evidence:
    return read_evidence(text, language="en")


def by_quantulum3(text: str) -> Evidence:
    """Its quantities, by rule: its classifier needs the scikit-learn it was made with."""
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False
    found = tuple(
        Quantity(*one.span, text[slice(*one.span)], one.value, unit=one.unit.name)
        for one in parser.parse(text)
    )
    return Evidence("en", (), (), found, ())


def by_textacy(text: str, pipeline: Callable[[str], Any]) -> Evidence:
    """Its quotations, none where it refuses a text; a speaker's tokens joined are the name."""
    from textacy.extract import direct_quotations

    found: list[Quotation] = []
    try:
        said = list(direct_quotations(pipeline(text)))
    except ValueError:  # an odd number of marks
        said = []
    for one in said:
        start, end = one.content.start_char, one.content.end_char
        first, last = one.speaker[0], one.speaker[-1]
        stop = last.idx + len(last)
        speaker = Speaker(text[first.idx : stop], text[first.idx : stop], first.idx, stop)
        found.append(
            Quotation(start, end, text[start:end], start + 1, end - 1, "statement", speaker)
        )
    return Evidence("en", (), tuple(found), (), ())


def score_each(name: str, kinds: Sequence[str], reader: Callable[[str], Evidence]) -> None:
    """One row: what `reader` gets right, over what there is, and its time."""
    score = Score()
    for gold in GOLD:
        score.add(score_article(replace(gold, actors=None), reader(gold.text)))
    took = median_ms(lambda: [reader(gold.text) for gold in GOLD], 3)
    shares = [f"{kind} {score.share(kind):.2f}" for kind in kinds]
    print(f"  {name:<28} {'  '.join(shares)}  {took:9.1f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--quotations", type=int, default=20, help="to align; langextract takes seconds for each"
    )
    parser.add_argument("--spacy-model", default="en_core_web_sm", help="for textacy")
    options = parser.parse_args()
    probes()
    speed(options.quotations)
    quantities()
    quotations(options.spacy_model)
