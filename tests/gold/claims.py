"""Claims about articles, true and false, as careful editors would judge them.

Each article is two files in ``claims/``: ``SET_NAME.txt``, the plain text, and
``SET_NAME.claims`` with a line a claim: ``true | words``, or what is wrong with it and the words
(``reversal | …``). The sets are ``summary``, sentences about an article, and ``headline``, of
which only the numbers are wrong. Everything is invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summarizer.evidence import read_evidence
from summarizer.grounding.claims import ClaimChecker
from tests.gold.scoring import Score

FOLDER = Path(__file__).parent / "claims"
FOUND, KEPT = "wrong claims found", "true claims kept"


def load_claims(path: Path) -> Iterator[tuple[str, str]]:
    """(what is wrong or "true", words) of each claim in a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        what, _, words = line.partition(" | ")
        yield what, words


def score_claims(folder: Path = FOLDER) -> dict[str, Score]:
    """Of each set of claims in `folder`: wrong ones found, true ones let pass."""
    scores: dict[str, Score] = {}
    for path in sorted(folder.glob("*.claims")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        checker = ClaimChecker(text, read_evidence(text))
        score = scores.setdefault(path.stem.partition("_")[0], Score())
        for what, words in load_claims(path):
            held = all(claim.supported for claim in checker.check(words))
            right, metric = (held, KEPT) if what == "true" else (not held, FOUND)
            score.count(metric, right, f"{path.stem}: {what}: {words}")
    return scores
