"""Quantities in Romanian, Hungarian and Greek: a row a phenomenon. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.evidence.quantity_rows import Row, check_counted, check_told_apart

ROMANIAN: list[tuple[str, list[Row]]] = [
    ("peste 12.500 de oameni", [(12_500, "oameni", ">")]),
    ("3,4 milioane de lei", [(3.4e6, "RON", "=")]),
    ("2 mld. euro", [(2e9, "EUR", "=")]),
    ("Prețurile au crescut cu 5,2%", [(5.2, "%", "up")]),
    ("o scădere de 3 la sută", [(3, "%", "down")]),
    ("0,5 puncte procentuale", [(0.5, "pp", "=")]),
    ("douăzeci și cinci de case", [(25, "case", "=")]),
    ("trei sute de elevi", [(300, "elevi", "=")]),
    ("două mii de euro", [(2000, "EUR", "=")]),
    ("o jumătate de milion", [(500_000, None, "=")]),
    ("doi sau trei copii", [(2, "copii", "="), (3, "copii", "=")]),
    ("o treime de milion de euro", [(1e6 / 3, "EUR", "=")]),
    ("o treime din voturi", [(1 / 3, "voturi", "=")]),
    ("cel puțin șapte răniți", [(7, "răniți", ">")]),
    ("aproximativ 90 de kilometri pe oră", [(90, "km/h", "~")]),
    ("între 5 și 7 zile", [((5, 7), "days", "=")]),
    ("până la 30 de grade", [(30, "°C", "<")]),
]

HUNGARIAN: list[tuple[str, list[Row]]] = [
    ("12 500 ember", [(12_500, "ember", "=")]),
    ("3,4 milliárd forint", [(3.4e9, "HUF", "=")]),
    ("450 ezer forintos bírság", [(450_000, "HUF", "=")]),
    ("2,5 millió euró", [(2.5e6, "EUR", "=")]),
    ("Az árak 5,2 százalékkal nőttek", [(5.2, "%", "up")]),
    ("12 százalékkal csökkent", [(12, "%", "down")]),
    ("4,9 százalékról 5,1 százalékra nőtt", [(4.9, "%", "="), (5.1, "%", "=")]),
    ("0,5 százalékpont", [(0.5, "pp", "=")]),
    ("huszonöt diák", [(25, "diák", "=")]),
    ("háromszáznegyven ház", [(340, "ház", "=")]),
    ("kétezer tonna", [(2000, "t", "=")]),
    ("másfél millió magyar", [(1.5e6, "magyar", "=")]),
    ("két és fél év", [(2.5, "years", "=")]),
    ("félmillió euró", [(500_000, "EUR", "=")]),
    ("legalább hét sérült", [(7, "sérült", ">")]),
    ("mintegy 90 kilométer", [(90, "km", "~")]),
    ("több mint 300 méter", [(300, "m", ">")]),
    ("34 éves férfi", [(34, "years", "=")]),
]

GREEK: list[tuple[str, list[Row]]] = [
    ("πάνω από 12.500 άτομα", [(12_500, "άτομα", ">")]),
    ("3,4 εκατ. ευρώ", [(3.4e6, "EUR", "=")]),
    ("2 δισ. ευρώ", [(2e9, "EUR", "=")]),
    ("1,5 εκατομμύρια τουρίστες", [(1.5e6, "τουρίστες", "=")]),
    ("5 δισεκατομμύρια δολάρια", [(5e9, "USD", "=")]),
    ("αύξηση 5,2%", [(5.2, "%", "up")]),
    ("μειώθηκε κατά 3 τοις εκατό", [(3, "%", "down")]),
    ("0,5 ποσοστιαίες μονάδες", [(0.5, "pp", "=")]),
    ("είκοσι πέντε σπίτια", [(25, "σπίτια", "=")]),
    ("τριακόσια μέτρα", [(300, "m", "=")]),
    ("δύο χιλιάδες μαθητές", [(2000, "μαθητές", "=")]),
    ("μισό εκατομμύριο", [(500_000, None, "=")]),
    ("δυόμισι χρόνια", [(2.5, "years", "=")]),
    ("το ένα τρίτο των ψήφων", [(1 / 3, "ψήφων", "=")]),
    ("τουλάχιστον επτά τραυματίες", [(7, "τραυματίες", ">")]),
    ("περίπου 90 χιλιόμετρα", [(90, "km", "~")]),
    ("από 5 έως 7 ημέρες", [((5, 7), "days", "=")]),
]


@pytest.mark.parametrize(("text", "expected"), ROMANIAN)
def test_romanian(text: str, expected: list[Row]) -> None:
    check_counted(text, "ro", expected)


@pytest.mark.parametrize(("text", "expected"), HUNGARIAN)
def test_hungarian(text: str, expected: list[Row]) -> None:
    check_counted(text, "hu", expected)


@pytest.mark.parametrize(("text", "expected"), GREEK)
def test_greek(text: str, expected: list[Row]) -> None:
    check_counted(text, "el", expected)


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        ("pe 5 mai 2024", "ro", "date", 20240505),
        ("în 2019", "ro", "date", 2019),
        ("ora 14.30", "ro", "time", 870),
        ("május 5.", "hu", "date", 505),
        ("2019-ben", "hu", "date", 2019),
        ("a 3. helyen", "hu", "ordinal", 3),
        ("στις 5 Μαΐου 2024", "el", "date", 20240505),
        ("το 2019", "el", "date", 2019),
        ("στις 14.30", "el", "time", 870),
        ("η 5η φορά", "el", "ordinal", 5),
    ],
)
def test_what_counts_nothing(text: str, language: str, kind: str, value: float) -> None:
    check_told_apart(text, language, kind, value)
