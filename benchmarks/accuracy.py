"""How much of the gold articles the evidence reads rightly: one row a language.

    python benchmarks/accuracy.py                  the articles of tests/gold
    python benchmarks/accuracy.py --gold DIR       others, in the same form; tests/gold/later also
                                                   scores the claims that are kept apart
    python benchmarks/accuracy.py --dev DIR        the public development data instead
    python benchmarks/accuracy.py --errors         every miss as well, with its surroundings
                                                   (but none of the claims kept apart)
    python benchmarks/accuracy.py --errors speaker only those of one column

What counts as found and right is told in tests/gold/scoring.py.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(ROOT := Path(__file__).parent.parent))

from benchmarks.dev_data import claim_scores, dev_scores
from tests.gold import FOLDER, claims, load_gold
from tests.gold.attributed import ACCEPTED, REJECTED, score_attributed
from tests.gold.claims import FOUND, KEPT, score_claims
from tests.gold.named import FILE as PASSAGES
from tests.gold.named import SHARES as NAMED
from tests.gold.named import score_passages
from tests.gold.scoring import POOLED, Score, score_languages
from tests.gold.wire import wire_scores

SHARES = (
    "quotation P",
    "quotation R",
    "kind",
    "speaker",
    "no name",
    "description",
    "actor",
    "value R",
)
CLAIMS = (FOUND, KEPT)
CLAIM_FOLDERS = {FOLDER: claims.FOLDER, FOLDER / "later": claims.LATER}
MEANS = ("value", "value+unit", "value+change")


def print_table(scores: dict[str, Score]) -> None:
    """The evidence, one row a language or file; only columns in which something is judged."""
    shares = [metric for metric in SHARES if any(score.of[metric] for score in scores.values())]
    means = [what for what in MEANS if any(score.f1(what) is not None for score in scores.values())]
    print("|  |", " | ".join((*shares, *(f"{what} F1" for what in means))), "|")
    print("|---|" + "---|" * (len(shares) + len(means)))
    for name, score in scores.items():
        cells = [_share(score, metric) for metric in shares]
        cells += [_figure(score.f1(what)) for what in means]
        print(f"| {name} |", " | ".join(cells), "|")


def print_named(scores: dict[str, Score]) -> None:
    print("\n| passages |", " | ".join((*NAMED, *(f"{what} F1" for what in MEANS))), "|")
    print("|---|" + "---|" * (len(NAMED) + len(MEANS)))
    for name, score in scores.items():
        cells = [_share(score, metric) for metric in NAMED]
        print(
            f"| {name} |", " | ".join([*cells, *(_figure(score.f1(what)) for what in MEANS)]), "|"
        )


def print_claims(scores: dict[str, Score]) -> None:
    print("\n|  |", " | ".join(CLAIMS), "| balanced accuracy |\n|---|---|---|---|")
    for name, score in scores.items():
        cells = [_share(score, metric) for metric in CLAIMS]
        print(f"| {name} |", " | ".join(cells), f"| {_figure(score.balanced(*CLAIMS))} |")


def print_attributed(scores: dict[str, Score]) -> None:
    print("\n| claimed quotations |", f"{ACCEPTED} | {REJECTED} | rightly judged |")
    print("|---|---|---|---|")
    for name, score in scores.items():
        cells = [_share(score, metric) for metric in (ACCEPTED, REJECTED)]
        print(f"| {name} |", " | ".join(cells), f"| {_figure(score.all_right())} |")


def _share(score: Score, metric: str) -> str:
    if not score.of[metric]:
        return "–"
    return f"{_figure(score.share(metric))} ({score.right[metric]}/{score.of[metric]})"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}".lstrip("0") or "0"


def print_errors(scores: dict[str, Score], metric: str) -> None:
    for name, score in scores.items():
        if name == POOLED:
            continue
        for what, miss in sorted(score.misses, key=lambda pair: pair[0]):
            if metric in ("all", what, what.rstrip(" PR")):
                print(f"{name} {what}: {miss}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=FOLDER, metavar="DIR")
    parser.add_argument("--dev", type=Path, metavar="DIR")
    parser.add_argument("--errors", nargs="?", const="all", metavar="COLUMN")
    options = parser.parse_args()
    folder = options.gold.resolve()
    attributed: dict[str, Score] = {}
    named: dict[str, Score] = {}
    if options.dev:
        scores, judged = dev_scores(options.dev), claim_scores(options.dev)
    else:
        gold = load_gold(folder)
        scores, attributed = score_languages(gold), score_attributed(gold)
        scores |= wire_scores(folder)
        named = score_passages(folder) if (folder / PASSAGES).exists() else {}
        judged = score_claims(CLAIM_FOLDERS[folder]) if folder in CLAIM_FOLDERS else {}
    print_table(scores)
    if named:
        print_named(named)
    if judged:
        print_claims(judged)
    if attributed:
        print_attributed(attributed)
    if options.errors:
        shown = judged if options.dev or folder == FOLDER else {}
        print_errors(scores | shown, options.errors)
        if folder == FOLDER:
            print_errors(attributed, options.errors)
            print_errors({f"passages {name}": one for name, one in named.items()}, options.errors)


if __name__ == "__main__":
    main()
