"""The public development data, as gold articles and claims, for `accuracy.py --dev DIR`.

Four files are read there, JSON Lines each: quotes_de_dev, quantities_dev, actors_dev and
faithfulness_dev. None of it is part of the project.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer import read_evidence, verify
from tests.gold import SPOKEN, GoldArticle, GoldQuantity, GoldQuotation
from tests.gold.scoring import Score, score_article

_INTERVAL = re.compile(r"[\[(]([\d.]*),([\d.]*)[\])]")


def dev_scores(folder: Path) -> dict[str, Score]:
    """What is read in the texts of each file; quantities apart where not all are marked."""
    scores: dict[str, Score] = {}
    for name, reader in (("quotes_de", _quotes), ("quantities", _quantities), ("actors", actors)):
        for record in records(folder, name):
            gold = reader(record)
            listed = "" if record.get("exhaustive", True) else " (some marked)"
            score = scores.setdefault(f"{name}{listed}", Score())
            score.add(score_article(gold, read_evidence(gold.text, language=gold.language)))
    return scores


def records(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    with (folder / f"{name}_dev.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _gold(record: dict[str, Any], **marked: Any) -> GoldArticle:
    return GoldArticle(record["id"], record["lang"], record["text"], **marked)


def _quotes(record: dict[str, Any]) -> GoldArticle:
    quotations = [
        GoldQuotation(
            SPOKEN,
            tuple(form for form in (quote["speaker"], quote["speaker_full"]) if form),
            quote["speaker_kind"] == "name",
            ((quote["inner_start"], quote["inner_end"]),),
        )
        for quote in record["quotes"]
    ]
    for field, optional in (("not_quotes", False), ("ambiguous", True)):
        quotations += [
            GoldQuotation("other", (), False, ((it["start"] + 1, it["end"] - 1),), optional)
            for it in record[field]
        ]
    return _gold(record, quotations=tuple(quotations))


def _quantities(record: dict[str, Any]) -> GoldArticle:
    quantities = [
        GoldQuantity(
            quantity["start"],
            quantity["end"],
            _value(quantity["value"]),
            _units(quantity),
            quantity.get("change") or "",
        )
        for quantity in record["quantities"]
    ]
    return _gold(record, quantities=tuple(quantities), exhaustive=record["exhaustive"])


def _value(written: Any) -> float | tuple[float, float]:
    """A number, both ends of a range, or the one end an open interval has."""
    if isinstance(written, list):
        return float(written[0]), float(written[1])
    if not isinstance(written, str):
        return float(written)
    interval = _INTERVAL.fullmatch(written)
    if interval is None:
        raise ValueError(f"no value: {written}")
    ends = [float(end) for end in interval.groups() if end]
    return (ends[0], ends[1]) if len(ends) > 1 else ends[0]


def _units(quantity: dict[str, Any]) -> tuple[str, ...]:
    """Money and percent; other units are named differently by each source."""
    if quantity.get("iso_currency"):
        return (quantity["iso_currency"],)
    return ("%",) if quantity["unit"] == "percentage" else ()


def actors(record: dict[str, Any]) -> GoldArticle:
    """The salient ones: 2 and more, or as much as anybody in the article."""
    most = max((actor["salience"] or 0 for actor in record["actors"]), default=0)
    forms = [
        (actor["name"], actor.get("wikipedia"), *(actor.get("surfaces") or ()))
        for actor in record["actors"]
        if (actor["salience"] or 0) >= min(2, most)
    ]
    return _gold(record, actors=tuple(tuple(filter(None, names)) for names in forms))


def true_claims(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """(where from, article, its true claims), those of FIB with their error mended."""
    for record in records(folder, "faithfulness"):
        fib, supported = record["id"].startswith("fib"), record["label"] == "supported"
        if fib and record["error_spans"]:
            yield "FIB", record["article"], [_mended(record)]
        elif supported:
            yield "SummEdits", record["article"], [record["claim"]]


def claim_scores(folder: Path) -> dict[str, Score]:
    """Claims found wrong, and true ones let pass; of FIB also each claim with its error mended."""
    scores: dict[str, Score] = {}
    for record in records(folder, "faithfulness"):
        source = "SummEdits" if record["id"].startswith("summedits") else "FIB"
        score = scores.setdefault(source, Score())
        claims = [(record["claim"], record["label"] == "supported")]
        if source == "FIB" and record["label"] != "supported" and record["error_spans"]:
            claims.append((_mended(record), True))
        for claim, true in claims:
            right = verify(record["article"], claim).ok == true
            metric = "true claims kept" if true else "wrong claims found"
            score.count(metric, right, f"{record['id']}: {claim}")
    return scores


def _mended(record: dict[str, Any]) -> str:
    claim: str = record["claim"]
    for span in sorted(record["error_spans"], key=lambda span: -span["start"]):
        start, end, right = span["start"], span["end"], span["should_be"]
        claim = claim[:start] + right + (" " if start == end and right else "") + claim[end:]
    return re.sub(r"  +", " ", claim)
