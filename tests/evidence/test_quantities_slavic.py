"""Quantities in Polish, Czech, Russian and Ukrainian: a row a phenomenon. All invented."""

from __future__ import annotations

import pytest

from tests.evidence.quantity_rows import Row, check_counted, check_told_apart

POLISH: list[tuple[str, list[Row]]] = [
    ("ponad 12 tys. mieszkańców", [(12_000, "mieszkańców", ">")]),
    ("koszt 3,5 mln zł", [(3.5e6, "PLN", "=")]),
    ("2,1 mld euro długu", [(2.1e9, "EUR", "=")]),
    ("1 250 000 złotych", [(1_250_000, "PLN", "=")]),
    ("Inflacja wzrosła o 0,4 punktu procentowego", [(0.4, "pp", "up")]),
    ("Ceny spadły o 7 proc. w maju", [(7, "%", "down")]),
    ("spadek o pięć procent", [(5, "%", "down")]),
    ("do siedmiu etatów", [(7, "etatów", "<")]),
    ("dwadzieścia pięć osób", [(25, "osób", "=")]),
    ("stu dwudziestu policjantów", [(120, "policjantów", "=")]),
    ("trzysta czterdzieści dwa domy", [(342, "domy", "=")]),
    ("półtora miliona Polaków", [(1.5e6, "Polaków", "=")]),
    ("dwa i pół roku", [(2.5, "years", "=")]),
    ("przez pół roku", [(0.5, "years", "=")]),
    ("jedna czwarta budżetu", [(0.25, "budżetu", "=")]),
    ("dwie trzecie głosów", [(2 / 3, "głosów", "=")]),
    ("połowa lasów", [(0.5, "lasów", "=")]),
    ("około 300 km", [(300, "km", "~")]),
    ("co najmniej trzech rannych", [(3, "rannych", ">")]),
    ("nie więcej niż 50 osób", [(50, "osób", "<")]),
    ("od 5 do 7 dni", [((5, 7), "days", "=")]),
    ("między 10 a 15 metrów", [((10, 15), "m", "=")]),
    ("34-letni kierowca", [(34, "years", "=")]),
    ("Anna Lis, 41 lat, i jej trzy córki", [(41, "years", "="), (3, "córki", "=")]),
    ("trzy razy więcej", [(3, "razy", "=")]),
    ("90 km na godzinę", [(90, "km/h", "=")]),
    ("Ceny wzrosły o 2 proc., do 4,8 mld zł", [(2, "%", "up"), (4.8e9, "PLN", "=")]),
    ("wzrosły o 2 proc. do 4,8 mld zł", [(2, "%", "up"), (4.8e9, "PLN", "=")]),
    ("9 mln 200 tys. zł", [(9.2e6, "PLN", "=")]),
    ("tuzin jaj", [(12, "jaj", "=")]),
]

CZECH: list[tuple[str, list[Row]]] = [
    ("zisk 2,3 miliardy korun", [(2.3e9, "CZK", "=")]),
    ("škoda 450 000 Kč", [(450_000, "CZK", "=")]),
    ("15 tis. podpisů", [(15_000, "podpisů", "=")]),
    ("4,2 mil. eur", [(4.2e6, "EUR", "=")]),
    ("Tržby vzrostly o 8 procent", [(8, "%", "up")]),
    ("Výroba klesla meziročně o tři procenta", [(3, "%", "down")]),
    ("o čtyři procenta méně", [(4, "%", "down")]),
    ("sazba klesla o 0,25 procentního bodu", [(0.25, "pp", "down")]),
    ("dvacet pět vlaků", [(25, "vlaků", "=")]),
    ("pětadvacet vojáků", [(25, "vojáků", "=")]),
    ("dvě stě padesát stromů", [(250, "stromů", "=")]),
    ("tři tisíce pět set lidí", [(3500, "lidí", "=")]),
    ("ve čtyřech krajích", [(4, "krajích", "=")]),
    ("půl milionu korun", [(500_000, "CZK", "=")]),
    ("dva a půl roku", [(2.5, "years", "=")]),
    ("o třetinu", [(1 / 3, None, "=")]),
    ("tři čtvrtiny obcí", [(0.75, "obcí", "=")]),
    ("zhruba 75 korun", [(75, "CZK", "~")]),
    ("více než 60 hasičů", [(60, "hasičů", ">")]),
    ("až 120 kilometrů za hodinu", [(120, "km/h", "<")]),
    ("nejméně dva mrtví", [(2, "mrtví", ">")]),
    ("mezi 5 a 7 metry", [((5, 7), "m", "=")]),
    ("od 10 do 12 stupňů", [((10, 12), "°C", "=")]),
    ("71letý muž", [(71, "years", "=")]),
    ("čtyři až šest týdnů", [((4, 6), "weeks", "=")]),
    ("zhruba o pětinu", [(0.2, None, "~")]),
    ("zemřeli dva lidé a tři byli zraněni", [(2, "lidé", "="), (3, None, "=")]),
    ("tucet vajec", [(12, "vajec", "=")]),
]

RUSSIAN: list[tuple[str, list[Row]]] = [
    ("более 12 тыс. человек", [(12_000, "человек", ">")]),
    ("ущерб 3,4 млн рублей", [(3.4e6, "RUB", "=")]),
    ("1,2 трлн руб. из бюджета", [(1.2e12, "RUB", "=")]),
    ("5 млрд долларов", [(5e9, "USD", "=")]),
    ("1 250 000 жителей", [(1_250_000, "жителей", "=")]),
    ("Цены выросли на 4,5 процента", [(4.5, "%", "up")]),
    ("Выпуск сократился на 7%", [(7, "%", "down")]),
    ("рост на 2 процентных пункта", [(2, "pp", "up")]),
    ("двадцать пять домов", [(25, "домов", "=")]),
    ("двести сорок семь деревьев", [(247, "деревьев", "=")]),
    ("в пяти областях", [(5, "областях", "=")]),
    ("трёх человек", [(3, "человек", "=")]),
    ("полтора миллиона тонн", [(1.5e6, "t", "=")]),
    ("два с половиной года", [(2.5, "years", "=")]),
    ("полгода назад", [(0.5, "years", "=")]),
    ("пятая часть жителей", [(0.2, "жителей", "=")]),
    ("две трети голосов", [(2 / 3, "голосов", "=")]),
    ("треть бюджета", [(1 / 3, "бюджета", "=")]),
    ("около ста метров", [(100, "m", "~")]),
    ("не менее шести раненых", [(6, "раненых", ">")]),
    ("до 30 градусов", [(30, "°C", "<")]),
    ("Инфляция замедлилась до 7,4 %", [(7.4, "%", "=")]),
    ("от 5 до 7 лет", [((5, 7), "years", "=")]),
    ("34-летний мужчина", [(34, "years", "=")]),
    ("80 км/ч", [(80, "km/h", "=")]),
    ("Один военный погиб", [(1, "военный", "=")]),
    ("в два раза", [(2, "раза", "=")]),
    ("снизилась с 5,1% до 4,9%", [(5.1, "%", "="), (4.9, "%", "=")]),
    ("1 млн 200 тыс. рублей", [(1.2e6, "RUB", "=")]),
    ("дюжина яиц", [(12, "яиц", "=")]),
]

UKRAINIAN: list[tuple[str, list[Row]]] = [
    ("понад 47 тисяч родин", [(47_000, "родин", ">")]),
    ("21,5 млн гривень", [(21.5e6, "UAH", "=")]),
    ("3 млрд грн на рік", [(3e9, "UAH/year", "=")]),
    ("близько 6 тис. вакцин", [(6000, "вакцин", "~")]),
    ("Ціни зросли на 12 відсотків", [(12, "%", "up")]),
    ("Експорт скоротився на 9,5%", [(9.5, "%", "down")]),
    ("на 2 відсоткові пункти", [(2, "pp", "=")]),
    ("двадцять п'ять шкіл", [(25, "шкіл", "=")]),
    ("п’ятнадцять машин", [(15, "машин", "=")]),
    ("сто сорок два будинки", [(142, "будинки", "=")]),
    ("із семи областей", [(7, "областей", "=")]),
    ("півтора мільйона українців", [(1.5e6, "українців", "=")]),
    ("два з половиною роки", [(2.5, "years", "=")]),
    ("пів року", [(0.5, "years", "=")]),
    ("дві третини депутатів", [(2 / 3, "депутатів", "=")]),
    ("чверть населення", [(0.25, "населення", "=")]),
    ("щонайменше шість тижнів", [(6, "weeks", ">")]),
    ("до 40 кілометрів", [(40, "km", "<")]),
    ("від 5 до 7 днів", [((5, 7), "days", "=")]),
    ("34-річний чоловік", [(34, "years", "=")]),
    ("9 гігаватів", [(9, "GW", "=")]),
    ("трьох людей", [(3, "людей", "=")]),
    ("дюжина яєць", [(12, "яєць", "=")]),
]


@pytest.mark.parametrize(("text", "expected"), POLISH)
def test_polish(text: str, expected: list[Row]) -> None:
    check_counted(text, "pl", expected)


@pytest.mark.parametrize(("text", "expected"), CZECH)
def test_czech(text: str, expected: list[Row]) -> None:
    check_counted(text, "cs", expected)


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_russian(text: str, expected: list[Row]) -> None:
    check_counted(text, "ru", expected)


@pytest.mark.parametrize(("text", "expected"), UKRAINIAN)
def test_ukrainian(text: str, expected: list[Row]) -> None:
    check_counted(text, "uk", expected)


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        ("od 1 marca", "pl", "date", 301),
        ("12 maja 2024 r.", "pl", "date", 20240512),
        ("w 2019 r. zginęli", "pl", "date", 2019),
        ("w 2004 roku", "pl", "date", 2004),
        ("w lipcu 2021", "pl", "date", 202107),
        ("o godz. 14.30", "pl", "time", 870),
        ("o 21.05 wieczorem", "pl", "time", 1265),
        ("na 3. miejscu", "pl", "ordinal", 3),
        ("trzecia edycja", "pl", "ordinal", 3),
        ("1. května 2023", "cs", "date", 20230501),
        ("5. 3. 2024", "cs", "date", 20240305),
        ("v roce 2010", "cs", "date", 2010),
        ("ve 21. století", "cs", "ordinal", 21),
        ("v 18.30", "cs", "time", 1110),
        ("třetí místo", "cs", "ordinal", 3),
        ("linka 22", "cs", "name", 22),
        ("5 мая 2024 года", "ru", "date", 20240505),
        ("в 2019 году", "ru", "date", 2019),
        ("с 2004 года", "ru", "date", 2004),
        ("в 1990-х", "ru", "date", 1990),
        ("в 21.30", "ru", "time", 1290),
        ("в 9:05", "ru", "time", 545),
        ("20-й раз", "ru", "ordinal", 20),
        ("пятый раз", "ru", "ordinal", 5),
        ("24 серпня 1991 року", "uk", "date", 19910824),
        ("у 2022 році", "uk", "date", 2022),
        ("о 14:30", "uk", "time", 870),
        ("третій раз", "uk", "ordinal", 3),
    ],
)
def test_what_counts_nothing(text: str, language: str, kind: str, value: float) -> None:
    check_told_apart(text, language, kind, value)
