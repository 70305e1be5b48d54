"""The gold articles are well-formed: every annotation stands in its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gold import FOLDER, GoldArticle, GoldError, load_gold

ARTICLES = load_gold()


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_actors_stand_in_the_text(article: GoldArticle) -> None:
    assert article.actors
    assert [name for name in article.actors if name not in article.text] == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_speakers_are_named_as_in_the_text(article: GoldArticle) -> None:
    named = {quotation.speaker for quotation in article.quotations if quotation.named}
    assert [name for name in named if name not in article.text] == []


@pytest.mark.parametrize(
    ("gold", "complaint"),
    [
        ("statement | Ana Ruiz | We lost", "not quoted in the text"),
        ("statement | Ana Ruiz | she said", "not quoted in the text"),
        ("statement | Ana Ruiz | We won [...] lost", "not quoted in the text"),
        ("saying | Ana Ruiz | We won", "no quotation"),
        ("statement | Ana Ruiz", "no quotation"),
        ("[quantities]\n4 | 4 | goals | =", "no such quantity"),
        ("[quantities]\nforty | many | goals | =", "could not convert"),
    ],
)
def test_a_slip_of_the_hand_is_named(tmp_path: Path, gold: str, complaint: str) -> None:
    (tmp_path / "en_slip.txt").write_text("“We won,” she said. It took forty, or 4.5, goals.")
    (tmp_path / "en_slip.gold").write_text(f"[actors]\nAna Ruiz\n[quotations]\n{gold}\n")
    with pytest.raises(GoldError, match=f"en_slip.gold: .*{complaint}"):
        load_gold(tmp_path)


def test_every_text_has_its_gold() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == {article.name for article in ARTICLES}
