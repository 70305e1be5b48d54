"""Put other names and numbers of the article into true claims: are they found, and the right kept?

    python benchmarks/swaps.py                the claims of tests/gold/claims
    python benchmarks/swaps.py --seed 2       other swaps

This is how the weights of `grounding/suiting.py` were fitted, on these and on other true sentences:
who changes them, or what they weigh, sees here what that does to every place in a claim.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from summarizer import read_evidence
from summarizer.evidence import Evidence, Mention
from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.quantities import find_quantities
from summarizer.evidence.naming.names import find_names
from summarizer.evidence.sentences import find_sentences
from summarizer.grounding.claims import ClaimChecker
from tests.gold.claims import FOLDER, load_article, load_claims
from tests.gold.scoring import Score

OTHERS = 4
"""Names or numbers that are tried in one place."""


class Place(NamedTuple):
    """A name or a number in a claim, and what the article has that could be put there."""

    kind: str
    item: Mention
    others: Sequence[str]


def places(claim: str, evidence: Evidence) -> Iterator[Place]:
    """Each name and number of `claim` that the article has as well."""
    names = find_names(claim, "en", find_sentences(claim, "en"))
    said = claim.casefold()
    own = {m.text.casefold(): name for name in evidence.names for m in name.mentions}
    for mention in (mention for name in names for mention in name.mentions):
        if known := own.get(mention.text.casefold()):
            words = set(known.name.casefold().split())
            others = [
                other.mentions[0].text
                for other in evidence.names
                if not words & set(other.name.casefold().split())
                and not any(m.text.casefold() in said for m in other.mentions)
            ]
            yield Place("names", mention, others)
    for number in find_quantities(claim, "en", names):
        if number.kind != "name" and any(compare(number, o).agrees for o in evidence.quantities):
            contrary = {
                other.text: None
                for other in evidence.quantities
                if other.kind == number.kind
                and compare(number, other) is Comparison.DIFFERENT
                and other.text.casefold() not in said
            }
            yield Place("numbers", number, list(contrary))


def score(seed: int) -> Score:
    """Right ones kept and others found, of each place in the true claims."""
    chance, result = random.Random(seed), Score()
    for path in sorted(FOLDER.glob("*.claims")):
        text = load_article(path)
        evidence = read_evidence(text, language="en")
        checker = ClaimChecker(text, evidence)
        for claim in (words for what, words in load_claims(path) if what == "true"):
            for kind, item, others in places(claim, evidence):
                result.count(f"{kind} kept", not _found(checker, claim, item.start, item.end))
                for other in chance.sample(others, min(OTHERS, len(others))):
                    changed = claim[: item.start] + other + claim[item.end :]
                    found = _found(checker, changed, item.start, item.start + len(other))
                    result.count(f"other {kind} found", found)
    return result


def _found(checker: ClaimChecker, claim: str, start: int, end: int) -> bool:
    return any(
        one.start < end and start < one.end
        for checked in checker.check(claim)
        for one in checked.unsupported
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    result = score(parser.parse_args().seed)
    for metric, of in result.of.items():
        print(f"{metric}: {result.right[metric] / of:.2f} ({result.right[metric]}/{of})")


if __name__ == "__main__":
    main()
