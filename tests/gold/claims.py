"""Claims about articles, true and false, as careful editors would judge them.

An article's plain text is ``claims/NAME.txt``, or that of the gold article ``NAME.txt``. Each set
of claims about it is a file of its own, ``claims/SET_NAME.claims``, with a line a claim: ``true |
words``, or what is wrong with it and the words (``reversal | …``). All is invented. The sets:

- ``summary``: single sentences about an article;
- ``headline``: of which only the numbers are wrong;
- ``line``: one sentence that sums up the whole article in words of its own, as a broadcaster's
  first line does; a false one is a true one with a single swap;
- ``edit``: summaries of two or three sentences, and the same reworded; a false one has one small
  edit;
- ``swap``: sentences like those of ``line`` about articles that lack their first one, with names
  and numbers; in a false one a name, a number or a date gives way to any other of the article,
  picked by lot whether it makes sense or not, or a negation is put in, as in FactCC and FIB;
- ``roundup``: sentences as a news roundup or a chatbot has them, which tell several things at once
  in fewer words and another order; a false one is such a sentence with one realistic slip;
- ``abroad``: sentences like those of ``summary`` and ``roundup`` in twelve languages.

The articles in ``claims/later`` are kept apart: they're scored, but no rule is written on them
and their misses are never looked at, so that they tell what to expect on other news.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summarizer.evidence import read_evidence
from summarizer.grounding.claims import ClaimChecker
from tests.gold.scoring import Score

FOLDER = Path(__file__).parent / "claims"
LATER = FOLDER / "later"
FOUND, KEPT = "wrong claims found", "true claims kept"


def load_claims(path: Path) -> Iterator[tuple[str, str]]:
    """(what is wrong or "true", words) of each claim in a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        what, _, words = line.partition(" | ")
        yield what, words


def load_article(path: Path) -> str:
    """The article that a file of claims is about."""
    name = f"{path.stem.partition('_')[2]}.txt"
    own = path.with_name(name)
    return (own if own.exists() else path.parent.with_name(name)).read_text(encoding="utf-8")


def score_claims(folder: Path = FOLDER) -> dict[str, Score]:
    """Of each set of claims in `folder`: wrong ones found, true ones let pass."""
    scores: dict[str, Score] = {}
    for path in sorted(folder.glob("*.claims")):
        set_of_claims = path.stem.partition("_")[0]
        text = load_article(path)
        checker = ClaimChecker(text, read_evidence(text))
        score = scores.setdefault(set_of_claims, Score())
        for what, words in load_claims(path):
            held = all(claim.supported for claim in checker.check(words))
            right, metric = (held, KEPT) if what == "true" else (not held, FOUND)
            score.count(metric, right, f"{path.stem}: {what}: {words}")
    return scores
