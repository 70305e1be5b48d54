"""The scorer: what it takes for the same, and what it counts as right and wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import read_evidence
from tests.gold import load_gold
from tests.gold.same import same_name, same_unit
from tests.gold.scoring import Score, score_article

TEXT = """“We won,” said Ana Ruiz, “and we will win it again.” About 40 fans of the “Old Lady” sang.

“Nobody here expected us to,” she told Tom Hale.
"""


@pytest.mark.parametrize(
    ("wanted", "got", "same"),
    [
        ("Ana Ruiz", "Ruiz", True),
        ("Ana Ruiz", "Mayor Ana Ruiz", True),
        ("Ana Ruiz", "Ana Ruiz’s", True),
        ("Halvex AB", "Halvex", True),
        ("Анна Слепцова", "Анны Слепцовой", True),
        ("西村孝司", "西村", True),
        ("Ana Ruiz", "Ana Costa", False),
        ("Ana Ruiz", "the mayor", False),
        ("Ana Ruiz", "", False),
        ("西村孝司", "森本", False),
    ],
)
def test_names(wanted: str, got: str, same: bool) -> None:
    assert same_name(wanted, got) is same


@pytest.mark.parametrize(
    ("wanted", "got", "language", "same"),
    [
        ("people", "people", "en", True),
        ("soldiers", "North Korean soldiers", "en", True),
        ("kilometres", "km", "en", True),
        ("USD/month", "USD per month", "en", True),
        ("人", "3人", "ja", True),
        ("USD", "EUR", "en", False),
        ("%", "pp", "en", False),
        ("people", "", "en", False),
    ],
)
def test_units(wanted: str, got: str, language: str, same: bool) -> None:
    assert same_unit(wanted, got, language) is same


def scored(folder: Path, gold: str) -> Score:
    (folder / "en_x.txt").write_text(TEXT, encoding="utf-8")
    (folder / "en_x.gold").write_text(gold, encoding="utf-8")
    (article,) = load_gold(folder)
    return score_article(article, read_evidence(article.text, language="en"))


@pytest.mark.parametrize(
    ("quotations", "metric", "right", "of"),
    [
        ("statement | Ana Ruiz | Nobody here expected us to,", "quotation R", 1, 1),
        ("statement | Ana Ruiz | Nobody here expected us to,", "quotation P", 1, 2),
        ("statement | Ana Ruiz | Nobody here", "quotation R", 0, 0),
        ("statement | Ana Ruiz | Nobody here expected us", "speaker", 1, 1),
        ("statement | Tom Hale | Nobody here expected us to,", "speaker", 0, 1),
        ("statement | (a fan) | Nobody here expected us to,", "no name", 0, 1),
        ("fragment | Ana Ruiz | Nobody here expected us to,", "kind", 0, 1),
        ("spoken | Ana Ruiz | Nobody here expected us to,", "kind", 0, 0),
        ("other | | Nobody here expected us to,", "quotation P", 0, 2),
        ("? other | | Nobody here expected us to,", "quotation P", 0, 1),
        ("statement | Ana Ruiz | We won, | and we will win it again.", "speaker", 2, 2),
    ],
)
def test_quotations(tmp_path: Path, quotations: str, metric: str, right: int, of: int) -> None:
    score = scored(tmp_path, f"[actors]\nAna Ruiz\n[quotations]\n{quotations}\n")
    assert (score.right[metric], score.of[metric]) == (right, of)


@pytest.mark.parametrize(
    ("section", "line", "counts"),
    [
        ("quantities exhaustive", "About 40 | 40 | fans | ~", [(1, 1)] * 6),
        ("quantities exhaustive", "40 | 40 | fans | =", [(1, 1)] * 4 + [(0, 1)] * 2),
        ("quantities exhaustive", "40 | 40 | | ", [(1, 1)] * 6),
        ("quantities exhaustive", "40 | 41 | fans | ~", [(0, 1)] * 6),
        ("quantities exhaustive", "", [(0, 1), (0, 0)] * 3),
        ("quantities exhaustive", "? 40 | 40 | fans | ~", [(0, 0)] * 6),
        ("quantities", "", [(0, 0)] * 6),
    ],
)
def test_quantities(tmp_path: Path, section: str, line: str, counts: list[tuple[int, int]]) -> None:
    score = scored(tmp_path, f"[actors]\nAna Ruiz\n[quotations]\n[{section}]\n{line}\n")
    metrics = [
        f"{what} {side}" for what in ("value", "value+unit", "value+change") for side in "PR"
    ]
    assert [(score.right[metric], score.of[metric]) for metric in metrics] == counts


def test_actors(tmp_path: Path) -> None:
    score = scored(tmp_path, "[actors]\nAna Ruiz\nOld Lady of Lorn\n[quotations]\n")
    assert (score.right["actor"], score.of["actor"]) == (1, 2)
