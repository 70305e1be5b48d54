"""Who spoke where a paper or an agency passes on what somebody said."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

QUOTED = [
    ("en", "“We are ready,” Reuters quoted Ann Lee as saying.", "Ann Lee"),
    ("en", "“We are ready,” state television quoted minister Ann Lee as saying.", "Ann Lee"),
    (
        "en",
        "“We are ready,” the Xinhua news agency quoted Ann Lee, its head, as saying.",
        "Ann Lee",
    ),
    ("en", "“We are ready,” Ann Lee was quoted by the Herald as saying.", "Ann Lee"),
    ("de", "„Wir sind bereit“, zitiert das Blatt die Ministerin Anna Kuhn.", "Anna Kuhn"),
    ("ru", "«Мы готовы», — цитирует ТАСС Олега Рябова.", "Олега Рябова"),
]
RELAYED = [
    ("en", "Police chief Ann Lee said there was “no sign of a struggle”, the Gazette reported.",
     "Ann Lee"),
    ("en", "Ann Lee, who chairs the board, called it “a disgrace”, the BBC reports.", "Ann Lee"),
    ("de", "Anna Kuhn nannte den Plan „unbezahlbar“, berichtet die Süddeutsche Zeitung.",
     "Anna Kuhn"),
    ("fr", "Marie Dupont a dénoncé « une honte », rapporte Le Monde.", "Marie Dupont"),
    ("es", "Ana Ruiz dijo que es «una vergüenza», informa El País.", "Ana Ruiz"),
    ("it", "Anna Rossi ha parlato di «vergogna», riporta il Corriere.", "Anna Rossi"),
    ("ru", "Денис Мантуров отметил, что это «непозволительно», сообщает ТАСС.", "Денис Мантуров"),
    ("uk", "Дмитро Кулеба заявив, що це «ганьба», передає Укрінформ.", "Дмитро Кулеба"),
    ("en", "“We are ready,” the port authority reported.", "the port authority"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), [*QUOTED, *RELAYED])
def test_the_one_quoted_speaks_and_not_the_paper(language: str, text: str, name: str) -> None:
    (quotation,) = read_evidence(text, language=language).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.name == name
