"""Words that are numbers in one place and none in another, a row a phenomenon."""

from __future__ import annotations

import pytest

from summarizer.evidence.counting.quantities import find_quantities
from tests.evidence.quantity_rows import Row, check_counted, check_told_apart

NO_NUMBERS = [
    ("es", "En medio de la crisis habló de Oriente Medio y del medio ambiente."),
    ("es", "La media nacional, a medio plazo, es baja."),
    ("it", "In mezzo alla folla c’era un mezzo dei vigili."),
    ("it", "Tu sei stato bravo."),
    ("pt", "Em meio à crise, fala do meio ambiente até à meia-noite."),
    ("fr", "Rien de neuf avant la demi-finale."),
    ("nl", "Honderden mensen en duizenden vogels."),
    ("ja", "半導体は四半期の後半に十分な量がある。"),
    ("zh", "半导体，半决赛，下半场，一些，过半"),
    ("zh", "上半年，网上百货"),
    ("ko", "이 사건을 조사한 구청과 축구장, 명이 대피했다"),
    ("ko", "이 대통령은 이 일을"),
]

COUNTED: list[tuple[str, str, list[Row]]] = [
    ("es", "medio kilo", [(0.5, "kg", "=")]),
    ("es", "millón y medio de personas", [(1.5e6, "personas", "=")]),
    ("es", "medio centenar de millones de euros", [(5e7, "EUR", "=")]),
    ("es", "bajará del 10 al 4 por ciento", [(10, "%", "="), (4, "%", "=")]),
    ("es", "el PIB crecerá un 2 % y el paro se reduce un 3 %", [(2, "%", "up"), (3, "%", "down")]),
    ("es", "ofrece 10 euros por ella", [(10, "EUR", "=")]),
    ("pt", "venceu por 2 a 1", []),
    ("nb", "ned fra 6 milliarder året før", [(6e9, None, "=")]),
    ("nl", "een winst van 5 miljoen euro", [(5e6, "EUR", "=")]),
    ("ja", "0.5%から0.75%に引き上げた", [(0.5, "%", "="), (0.75, "%", "=")]),
    ("ja", "510円77銭", [(510.77, "JPY", "=")]),
    ("it", "negli ultimi sei mesi", [(6, "months", "=")]),
    ("it", "un’ora e mezza", [(1.5, "hours", "=")]),
    ("it", "tre degli arrestati", [(3, "arrestati", "=")]),
    ("pt", "12 dos 20 deputados", [(12, None, "="), (20, "deputados", "=")]),
    ("pt", "meio salário mínimo", [(0.5, "salários mínimos", "=")]),
    ("fr", "neuf juges", [(9, "juges", "=")]),
    ("fr", "une dizaine de millions d’euros", [(1e7, "EUR", "=")]),
    ("fr", "trois quarts d’heure", [(0.75, "hours", "=")]),
    ("fr", "en 2 h 05 min", [(2, "hours", "="), (5, "minutes", "=")]),
    ("de", "eine Dreiviertelstunde", [(0.75, "hours", "=")]),
    ("de", "3,9 Milliarden Euro im Jahr 2028", [(3.9e9, "EUR", "=")]),
    ("sv", "en halvtimme", [(0.5, "hours", "=")]),
    ("cs", "hasili hodinu a půl", [(1.5, "hours", "=")]),
    ("ar", "لمدة ساعة ونصف", [(1.5, "hours", "=")]),
    ("ar", "200 كلم و 12 سم", [(200, "km", "="), (12, "cm", "=")]),
    ("ru", "два-три человека", [((2, 3), "человека", "=")]),
    ("hi", "दो-तीन दिन", [((2, 3), "days", "=")]),
    ("hi", "शून्य से तीन डिग्री नीचे", [(-3, "°C", "=")]),
    ("hi", "120 मिलीमीटर बारिश", [(120, "mm", "=")]),
    ("tr", "binde 5", [(5, "‰", "=")]),
    ("zh", "两个半小时", [(2.5, "hours", "=")]),
    ("ko", "30분 동안", [(30, "minutes", "=")]),
    ("ko", "120여 명이", [(120, "명", ">")]),
    ("ko", "0.25%포인트", [(0.25, "pp", "=")]),
    ("ko", "6주간", [(6, "weeks", "=")]),
    ("en", "a levy of N500 and a fine of N2,000", [(500, "NGN", "="), (2000, "NGN", "=")]),
    ("en", "The £18m contract fell through.", [(18e6, "GBP", "=")]),
    ("en", "They put up 140 flats, which made up 30%.", [(140, "flats", "="), (30, "%", "=")]),
    ("en", "Shares ended up 3% and closed down $4.", [(3, "%", "up"), (4, "USD", "down")]),
    ("en", "the 300-odd islands", [(300, "islands", "=")]),
    ("en", "two-three hours", [((2, 3), "hours", "=")]),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "von 9 bis 16 Uhr"), ("de", "von 9.00 bis 16 Uhr"), ("en", "from 9 to 4pm")],
)
def test_the_hour_before_another(language: str, text: str) -> None:
    first = find_quantities(text, language)[0]
    assert (first.kind, first.value) == ("time", 540)


def test_no_hour_before_another_word() -> None:
    (item,) = find_quantities("from 3 to 5 amendments", "en")
    assert (item.low, item.high) == (3, 5)


@pytest.mark.parametrize(("language", "text"), NO_NUMBERS)
def test_what_is_no_number(language: str, text: str) -> None:
    assert find_quantities(text, language) == ()


@pytest.mark.parametrize(("language", "text", "expected"), COUNTED)
def test_what_counts(language: str, text: str, expected: list[Row]) -> None:
    check_counted(text, language, expected)


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        ("ja", "午後3時半", "time", 210),
        ("zh", "9点半", "time", 570),
        ("zh", "90年代", "date", 90),
        ("ar", "الساعة 5", "time", 300),
        ("hi", "सुबह 9 बजे", "time", 540),
        ("en", "the N500 road", "name", 500),
        ("de", "um elf Uhr", "time", 660),
        ("nl", "rond half drie", "time", 150),
        ("nl", "om 14.30 uur", "time", 870),
        ("sv", "klockan 14.30", "time", 870),
        ("de", "in der 6. Minute", "ordinal", 6),
        ("de", "Kaisa Lehtonen (18.) traf", "ordinal", 18),
        ("de", "durch Müller (90.+3)", "ordinal", 90),
    ],
)
def test_what_is_told_apart(language: str, text: str, kind: str, value: float) -> None:
    check_told_apart(text, language, kind, value)
