"""How well evidence agrees with gold: counts that can be added up, and the misses behind them.

Leniently, as published scorers do:

- A quotation is found when its words and the gold's overlap by `OVERLAP` of the longer of the two.
  Both are compared a paragraph at a time, so it does not matter whether words that run over several
  are taken as one piece. Precision and recall count pieces of `WORDS` words and more that somebody
  said; the kind counts for all.
- A speaker is right when one name's words are among the other's, or the last words agree.
- Where nobody has a name, "no name" is right when no other's name is given; "description" when a
  word of who is given describes the same, or nobody is given where nobody should be.
- A quantity is found where it overlaps, and right when the value is.
- An actor is found when one of the first `FIRST` names by prominence, or a mention of it, agrees.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from summarizer.evidence import Evidence, Name, Quantity, Quotation, read_evidence
from tests.gold import SPOKEN, WITHOUT_SPACES, GoldArticle, GoldQuantity, GoldQuotation
from tests.gold.same import same_description, same_name, same_unit

OVERLAP = 0.8
WORDS = 4
FIRST = 8
CONTEXT = 70
POOLED = "others"


@dataclass
class Score:
    """Counts, named by `METRICS`, and a line for each miss."""

    right: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)
    misses: list[tuple[str, str]] = field(default_factory=list)

    def count(self, metric: str, right: bool, miss: str = "") -> None:
        self.of[metric] += 1
        self.right[metric] += right
        if not right and miss:
            self.misses.append((metric, miss))

    def add(self, other: Score) -> None:
        self.right.update(other.right)
        self.of.update(other.of)
        self.misses.extend(other.misses)

    def share(self, metric: str) -> float | None:
        """What is right of all, None where there is nothing to judge."""
        return self.right[metric] / self.of[metric] if self.of[metric] else None

    def balanced(self, *metrics: str) -> float:
        """The mean of the shares."""
        return sum(self.share(metric) or 0 for metric in metrics) / len(metrics)

    def all_right(self) -> float:
        """What is right of all that is judged."""
        return self.right.total() / self.of.total()

    def f1(self, what: str) -> float | None:
        """The harmonic mean of `what` P and `what` R."""
        precision, recall = self.share(f"{what} P"), self.share(f"{what} R")
        if precision is None or recall is None:
            return None
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score_article(gold: GoldArticle, evidence: Evidence) -> Score:
    """All that `evidence`, read in the text of `gold`, gets right and wrong."""
    score = Score()
    if gold.quotations is not None:
        _score_quotations(gold, gold.quotations, evidence.quotations, score)
    if gold.quantities is not None:
        _score_quantities(gold, gold.quantities, evidence.quantities, score)
    if gold.actors is not None:
        _score_actors(gold, gold.actors, evidence.names, score)
    return score


def score_languages(articles: Iterable[GoldArticle]) -> dict[str, Score]:
    """The score of each language, and of all but English and German together."""
    scores: dict[str, Score] = {}
    for article in articles:
        score = score_article(article, read_evidence(article.text, language=article.language))
        groups = [article.language]
        if article.language not in ("en", "de"):
            groups.append(POOLED)
        for group in groups:
            scores.setdefault(group, Score()).add(score)
    first = ("en", "de", POOLED)
    rest = sorted(scores.keys() - set(first))
    return {name: scores[name] for name in (*first, *rest) if name in scores}


@dataclass(frozen=True)
class Piece:
    """The part of a quotation that stands in one paragraph."""

    start: int
    end: int
    of: GoldQuotation | Quotation

    def overlaps(self, other: Piece) -> bool:
        common = min(self.end, other.end) - max(self.start, other.start)
        return common >= OVERLAP * max(self.end - self.start, other.end - other.start)


def _pieces(text: str, start: int, end: int, of: GoldQuotation | Quotation) -> Iterator[Piece]:
    breaks = [start, *(start + found.end() for found in re.finditer(r"\n+", text[start:end])), end]
    for first, last in pairwise(breaks):
        words = text[first:last]
        reopened = len(words) - len(words.lstrip("“”„\"'‘»«›‹「『 ")) if first > start else 0
        yield Piece(first + reopened, first + len(words.rstrip()), of)


def _long_enough(gold: GoldArticle, piece: Piece) -> bool:
    words = gold.text[piece.start : piece.end]
    count = len(words) / 2 if gold.language in WITHOUT_SPACES else len(words.split())
    return count >= WORDS


def _score_quotations(
    gold: GoldArticle,
    marked: Sequence[GoldQuotation],
    found: Sequence[Quotation],
    score: Score,
) -> None:
    text = gold.text
    wanted = [
        piece
        for quotation in marked
        for start, end in quotation.parts
        for piece in _pieces(text, start, end, quotation)
    ]
    read = [
        piece
        for quotation in found
        for piece in _pieces(text, quotation.inner_start, quotation.inner_end, quotation)
    ]
    for piece in wanted:
        _score_wanted(gold, piece, next(filter(piece.overlaps, read), None), score)
    for piece in read:
        if piece.of.kind == "other" or not _long_enough(gold, piece):
            continue
        same = next(filter(piece.overlaps, wanted), None)
        quotation = same.of if same else None
        if isinstance(quotation, GoldQuotation) and quotation.optional:
            continue
        right = quotation is not None and quotation.kind != "other"
        score.count("quotation P", right, f"{piece.of.kind} {_shown(gold, piece.start, piece.end)}")


def _score_wanted(gold: GoldArticle, piece: Piece, found: Piece | None, score: Score) -> None:
    wanted = piece.of
    assert isinstance(wanted, GoldQuotation)
    if wanted.optional:
        return
    shown = _shown(gold, piece.start, piece.end)
    read = found.of if found else None
    spoken = wanted.kind != "other"
    if spoken and _long_enough(gold, piece):
        got = read is not None and read.kind != "other"
        score.count("quotation R", got, f"{wanted.kind} {shown}")
    if not isinstance(read, Quotation):
        return
    if wanted.kind != SPOKEN:
        miss = f"{wanted.kind}, not {read.kind}: {shown}"
        score.count("kind", read.kind == wanted.kind, miss)
    if not spoken:
        return
    name = read.speaker.name if read.speaker else ""
    if wanted.named:
        right = any(same_name(form, name) for form in wanted.speakers)
        score.count("speaker", right, f"{wanted.speakers[0]}, not {name or 'nobody'}: {shown}")
    elif wanted.kind != SPOKEN:
        wrong = name not in wanted.speakers and any(
            same_name(form, name) for forms in gold.actors or () for form in forms
        )
        miss = f"{wanted.speakers or 'nobody'}, not {name or 'nobody'}: {shown}"
        score.count("no name", not wrong, miss)
        described = any(same_description(form, name) for form in wanted.speakers)
        score.count("description", described if wanted.speakers else not name, miss)


def _score_quantities(
    gold: GoldArticle,
    marked: Sequence[GoldQuantity],
    found: Sequence[Quantity],
    score: Score,
) -> None:
    read = [quantity for quantity in found if quantity.kind == "quantity"]
    used: set[int] = set()
    for wanted in marked:
        same = [q for q in read if q.start < wanted.end and wanted.start < q.end]
        if not wanted.optional:
            best = max(same, key=lambda q: _agreement(gold, wanted, q), default=None)
            _score_quantity(gold, wanted, best, score)
            used.update([id(best)] if best else [])
        else:
            used.update(map(id, same))
    if not gold.exhaustive:
        return
    for quantity in read:
        if id(quantity) not in used:
            extra = f"extra {_shown(gold, quantity.start, quantity.end)}"
            for metric in ("value P", "value+unit P", "value+change P"):
                score.count(metric, False, extra if metric == "value P" else "")


def _agreement(gold: GoldArticle, wanted: GoldQuantity, read: Quantity) -> tuple[bool, bool, bool]:
    value = _same_value(wanted, read)
    unit = not wanted.units or any(
        same_unit(unit, read.unit or "", gold.language) for unit in wanted.units
    )
    return value, value and unit, value and wanted.change in ("", read.change)


def _score_quantity(
    gold: GoldArticle, wanted: GoldQuantity, read: Quantity | None, score: Score
) -> None:
    shown = _shown(gold, wanted.start, wanted.end)
    agreed = _agreement(gold, wanted, read) if read else (False, False, False)
    got = f"{read.value} {read.low} {read.high} {read.unit} {read.change}" if read else "nothing"
    asked = f"{wanted.value} {' or '.join(wanted.units)} {wanted.change}"
    for metric, right in zip(("value", "value+unit", "value+change"), agreed, strict=True):
        # A wrong value is told once.
        miss = f"{asked}, not {got}: {shown}" if metric == "value" or agreed[0] else ""
        score.count(f"{metric} R", right, miss)
        if read and gold.exhaustive:
            score.count(f"{metric} P", right)


def _same_value(wanted: GoldQuantity, read: Quantity) -> bool:
    if wanted.value is None:
        return True
    asked = wanted.value if isinstance(wanted.value, tuple) else (wanted.value,)
    got = (read.low, read.high) if read.value is None else (read.value,)
    return len(asked) == len(got) and all(
        b is not None and math.isclose(a, b, rel_tol=1e-3) for a, b in zip(asked, got, strict=True)
    )


def _score_actors(
    gold: GoldArticle,
    marked: Sequence[tuple[str, ...]],
    found: Sequence[Name],
    score: Score,
) -> None:
    first = found[:FIRST]
    named = [{name.name, *(mention.text for mention in name.mentions)} for name in first]
    for forms in marked:
        right = any(same_name(form, other) for form in forms for names in named for other in names)
        listed = ", ".join(name.name for name in first)
        score.count("actor", right, f"{gold.name}: {forms[0]} not among {listed}")


def _shown(gold: GoldArticle, start: int, end: int) -> str:
    text = gold.text
    words = text[start:end]
    if len(words) > 2 * CONTEXT:
        words = f"{words[:CONTEXT]} [...] {words[-CONTEXT:]}"
    before, behind = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return f"{gold.name}: …{before}[[{words}]]{behind}…".replace("\n", "¶")
