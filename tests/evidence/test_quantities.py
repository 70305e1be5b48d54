"""Quantities: one row a phenomenon. All sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evidence.counting.quantities import find_quantities
from summarizer.evidence.items import Mention, Name, Quantity
from summarizer.evidence.lexicon.numbers import LANGUAGES


def shown(text: str, language: str = "en") -> list[tuple[str, object, str | None, str]]:
    """What counts in `text`: words, value or range, unit, change."""
    return [
        (q.text, q.value if q.value is not None else (q.low, q.high), q.unit, q.change)
        for q in find_quantities(text, language)
        if q.kind == "quantity"
    ]


def values(text: str, language: str) -> list[object]:
    return [value for _, value, _, _ in shown(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # digits, decimals, fractions
        ("It sold 1,234,567 tickets.", [("1,234,567", 1234567, "tickets", "=")]),
        ("The index closed at 7,026.5.", [("7,026.5", 7026.5, None, "=")]),
        ("It cost 300m yen.", [("300m yen", 3e8, "JPY", "=")]),
        ("The 300m race.", [("300m", 300, "m", "=")]),
        ("He is 5ft 11in tall.", [("5ft", 5, "ft", "="), ("11in", 11, "in", "=")]),
        ("Of those, 11 in Leeds won.", [("11", 11, None, "=")]),
        ("The iPhone 4S sold, as did iOS 17.", []),
        ("Grouped 1 234 567.89 here", [("1 234 567.89", 1234567.89, None, "=")]),
        ("12,34,567 voters", [("12,34,567", 1234567, "voters", "=")]),
        ("He ran 2½ miles.", [("2½ miles", 2.5, "mi", "=")]),
        ("a 3/4 majority", [("3/4", 0.75, None, "=")]),
        ("10 1/2 miles", [("10 1/2 miles", 10.5, "mi", "=")]),
        ("It was -5 °C.", [("-5 °C", -5, "°C", "=")]),
        ("2.48×10−5 grams", [("2.48×10−5 grams", 2.48e-05, "g", "=")]),
        # number words
        ("twenty-eight thousand people", [("twenty-eight thousand", 28000, "people", "=")]),
        ("two hundred and five cows", [("two hundred and five", 205, "cows", "=")]),
        ("twelve hundred men", [("twelve hundred", 1200, "men", "=")]),
        ("a dozen eggs", [("a dozen", 12, "eggs", "=")]),
        ("half a million eggs", [("half a million", 500000, "eggs", "=")]),
        ("a third of voters", [("a third", 1 / 3, "voters", "=")]),
        ("two-thirds of voters", [("two-thirds", 2 / 3, "voters", "=")]),
        ("two and a half years", [("two and a half years", 2.5, "years", "=")]),
        ("for a year and a half", [("a year and a half", 1.5, "years", "=")]),
        ("an hour and a half later", [("an hour and a half", 1.5, "hours", "=")]),
        ("two and a half million", [("two and a half million", 2_500_000, None, "=")]),
        ("3 hundred and 21 cars", [("3 hundred and 21", 321, "cars", "=")]),
        (
            "one hundred and two hundred cars",
            [("one hundred", 100, "cars", "="), ("two hundred", 200, "cars", "=")],
        ),
        ("One soldier was killed.", [("One", 1, "soldier", "=")]),
        ("One of the men told no one, one day.", []),
        ("They flew to ground zero.", []),
        # magnitudes
        ("65K users", [("65K", 65000, "users", "=")]),
        ("2.4m cars", [("2.4m", 2400000, "cars", "=")]),
        ("a 100m race", [("100m", 100, "m", "=")]),
        ("5 crore rupees", [("5 crore rupees", 50000000, "INR", "=")]),
        # money
        ("$4.5 million", [("$4.5 million", 4500000, "USD", "=")]),
        ("£3.2bn.", [("£3.2bn", 3200000000, "GBP", "=")]),
        ("US$12 and A$5 and HK$7", [
            ("US$12", 12, "USD", "="), ("A$5", 5, "AUD", "="), ("HK$7", 7, "HKD", "=")]),
        ("CHF 20 or EUR5m", [("CHF 20", 20, "CHF", "="), ("EUR5m", 5000000, "EUR", "=")]),
        ("9 million Swedish kronor", [("9 million Swedish kronor", 9000000, "SEK", "=")]),
        ("16 Canadian dollars", [("16 Canadian dollars", 16, "CAD", "=")]),
        ("19 cents", [("19 cents", 19, "cents", "=")]),
        # shares and points
        ("7.2%", [("7.2%", 7.2, "%", "=")]),
        ("20 per cent", [("20 per cent", 20, "%", "=")]),
        ("7 percentage points", [("7 percentage points", 7, "pp", "=")]),
        ("25 basis points", [("25 basis points", 25, "bp", "=")]),
        # ranges, ratios
        ("10-15 people", [("10-15", (10, 15), "people", "=")]),
        ("between 5 and 7 percent", [("5 and 7 percent", (5, 7), "%", "=")]),
        ("$10 to $15 million", [("$10 to $15 million", (10000000, 15000000), "USD", "=")]),
        ("44 mg to 50 mg", [("44 mg to 50 mg", (44, 50), "mg", "=")]),
        ("from 7 to 10", [("7 to 10", (7, 10), None, "=")]),
        ("It rose from 4% to 5%.", [("4%", 4, "%", "="), ("5%", 5, "%", "=")]),
        ("44 ml to 50 mg", [("44 ml", 44, "ml", "="), ("50 mg", 50, "mg", "=")]),
        ("one in five Americans", [("one in five", 0.2, "Americans", "=")]),
        ("one in 30 homes", [("one in 30", 1 / 30, "homes", "=")]),
        ("a one-in-four chance", [("one-in-four", 0.25, None, "=")]),
        ("9 in 10 homes", [("9 in 10", 0.9, "homes", "=")]),
        ("won 3 of 4 games", [("3", 3, None, "="), ("4", 4, "games", "=")]),
        ("minus 20 degrees", [("minus 20 degrees", -20, "°", "=")]),
        ("Fund Tops $70K", [("$70K", 70_000, "USD", ">")]),
        ("3 out of 10 homes", [("3 out of 10", 0.3, "homes", "=")]),
        ("6 of 125 rigs", [("6", 6, None, "="), ("125", 125, "rigs", "=")]),
        # rates and measures
        ("$58.24 per barrel", [("$58.24 per barrel", 58.24, "USD/barrel", "=")]),
        ("500,000 barrels a day", [("500,000 barrels a day", 500000, "barrels/day", "=")]),
        ("3.8% a year ago", [("3.8%", 3.8, "%", "=")]),
        ("55 kilometres per hour", [("55 kilometres per hour", 55, "km/h", "=")]),
        ("301,338 km2", [("301,338 km2", 301338, "km²", "=")]),
        ("a 27-kilometre ring", [("27-kilometre", 27, "km", "=")]),
        ("a 46.2C day", [("46.2C", 46.2, "°C", "=")]),
        # the counted noun
        ("3,000 North Korean soldiers died", [("3,000", 3000, "soldiers", "=")]),
        ("killed 12,000 and wounded", [("12,000", 12000, None, "=")]),
        ("1,200 Texas troops", [("1,200", 1200, "troops", "=")]),
        ("five ethics violations", [("five", 5, "violations", "=")]),
        ("two or three people", [("two", 2, "people", "="), ("three", 3, "people", "=")]),
        ("200 of the soldiers", [("200", 200, "soldiers", "=")]),
        ("a 45-year-old man", [("45-year", 45, "years", "=")]),
        ("Smith, 45, said", [("45", 45, "years", "=")]),
        ("a boy aged 9", [("9", 9, "years", "=")]),
        # hedges, bounds, directions
        ("about 65,000 fans", [("65,000", 65000, "fans", "~")]),
        ("nearly 40%", [("40%", 40, "%", "~")]),
        ("more than $5", [("$5", 5, "USD", ">")]),
        ("at least 23 dead", [("23", 23, None, ">")]),
        ("up to 25%", [("25%", 25, "%", "<")]),
        ("500 people or more", [("500", 500, "people", "=")]),
        ("500 or more", [("500", 500, None, ">")]),
        ("20+ parties", [("20", 20, None, ">")]),
        ("Shares fell 9.6%.", [("9.6%", 9.6, "%", "down")]),
        ("Sales rose by 3 points.", [("3 points", 3, "points", "up")]),
        ("a 3.9% decline", [("3.9%", 3.9, "%", "down")]),
        ("It fell to 3.7%.", [("3.7%", 3.7, "%", "=")]),
        ("The Skyline 500 lost ground.", []),
        # how the markets are reported
        ("cut rates by a quarter point", [("a quarter point", 0.25, "points", "down")]),
        (
            "fell 340 points, or 1.2 percent",
            [("340 points", 340, "points", "down"), ("1.2 percent", 1.2, "%", "down")],
        ),
        (
            "rose 12 cents (1.2%)",
            [("12 cents", 12, "cents", "up"), ("1.2%", 1.2, "%", "up")],
        ),
        (
            "grew 0.7% on the quarter and 3% on the year",
            [("0.7%", 0.7, "%", "up"), ("3%", 3, "%", "up")],
        ),
        (
            "rose 3%, and 20% of firms",
            [("3%", 3, "%", "up"), ("20%", 20, "%", "=")],
        ),
        ("shrank an annual 8.2%", [("8.2%", 8.2, "%", "down")]),
        ("down by 5% by 2050", [("5%", 5, "%", "down")]),
        (
            "sales of $5 billion and 120,000 jobs",
            [("$5 billion", 5e9, "USD", "="), ("120,000", 120_000, "jobs", "=")],
        ),
        (
            "by 54 percent to 46 percent",
            [("54 percent", 54, "%", "="), ("46 percent", 46, "%", "=")],
        ),
        (
            "down by a third to £20m",
            [("a third", 1 / 3, None, "down"), ("£20m", 2e7, "GBP", "=")],
        ),
        ("ruled 5-to-4 for it", []),
        ("won in the first half", []),
        ("the 5G network", []),
        ("over five years", [("five years", 5, "years", "=")]),
        ("for over five years", [("five years", 5, "years", ">")]),
        ("in the past 12 months", [("12 months", 12, "months", "=")]),
        ("a 150,000-square-foot plant", [("150,000-square-foot", 150_000, "ft²", "=")]),
        ("its 1.2m-strong workforce", [("1.2m", 1_200_000, None, "=")]),
        ("three quarters of a million homes", [
            ("three quarters of a million", 750_000, "homes", "="),
        ]),
        (
            "made $4.2 billion, from 3.1 billion a year ago",
            [("$4.2 billion", 4.2e9, "USD", "="), ("3.1 billion", 3.1e9, "USD", "=")],
        ),
        ("when she turned 16.", [("16", 16, "years", "=")]),
        ("Eve Roe (46) said", [("46", 46, "years", "=")]),
        ("3.5B people", [("3.5B", 3.5e9, "people", "=")]),
        ("the fly-half kicked", []),
        ("half-way there at half-time, her half-brother left", []),
        ("a fall in yields by 2050 exceeded ten", [("ten", 10, None, ">")]),
        ("They estimated by 2050, more would be needed", []),
        ("The town grew by 2050", [("2050", 2050, None, "up")]),
        ("Corran Rovers 3-2", []),
        ("She Was 21 When Anna Vanished", [("21", 21, None, "=")]),
        ("1 in 3 adults", [("1 in 3", 1 / 3, "adults", "=")]),
    ],
)  # fmt: skip
def test_english(text: str, expected: list[tuple[str, object, str | None, str]]) -> None:
    found = shown(text)
    assert [row[0::2] for row in found] == [row[0::2] for row in expected]
    assert [row[3] for row in found] == [row[3] for row in expected]
    for (_, value, _, _), (_, wanted, _, _) in zip(found, expected, strict=True):
        assert value == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1.200 Menschen und 4,5 Mrd. Euro", "de", [1200, 4.5e9]),
        ("dreihundertfünfzig Tote, zweieinhalb Jahre", "de", [350, 2.5]),
        ("anderthalb Millionen, ein halbes Dutzend", "de", [1500000, 6]),
        ("zwei Millionen dreihundertsiebentausendachtundachtzig", "de", [2307088]),
        ("um 5 Prozent gestiegen", "de", [5]),
        ("fünf und zwanzig Tage", "de", [5, 20]),
        ("quatre-vingt-dix-sept morts, soixante-treize blessés", "fr", [97, 73]),
        ("deux douzaines, trois millions et demi d’euros", "fr", [24, 3500000]),
        ("vingt et un soldats, mille cinq cents euros", "fr", [21, 1500]),
        ("1 234 567,89 euros", "fr", [1234567.89]),
        ("treinta y dos personas, dos millones y medio", "es", [32, 2500000]),
        ("20.000 millones de euros, mil quinientos millones", "es", [2e10, 1.5e9]),
        ("un billón y medio millón", "es", [1000000500000]),
        ("duecentocinquanta persone, ventotto feriti, tremila euro", "it", [250, 28, 3000]),
        ("3 milioni e mezzo di euro, trentun giorni", "it", [3500000, 31]),
        ("cento e vinte e três mortos, R$ 5 mi", "pt", [123, 5000000]),
        ("drieëntwintig doden, anderhalf miljoen, 3.000 mensen", "nl", [23, 1500000, 3000]),
        ("tjugotre döda, 2,35 miljarder kronor, hälften", "sv", [23, 2.35e9, 0.5]),
        ("yirmi beş kişi, yüzde 5, üç yüz metre, 1.200 lira", "tr", [25, 5, 300, 1200]),
        ("三千五百人,36.57亿元,百分之七十,三分之一", "zh", [3500, 3.657e9, 70, 1 / 3]),
        ("統一した一つの国で、約3万2000人、15億円、3分の2", "ja", [1, 32000, 1.5e9, 2 / 3]),
        ("3억 6천 1백만 원, 백이십 명, 5% 증가", "ko", [361000000, 120, 5]),
        ("ढाई लाख लोग, पच्चीस प्रतिशत, 12,34,567 रुपये", "hi", [250000, 25, 1234567]),
        ("ثلاثمئة وخمسة وعشرون جنديا، ١٠٠٪، ألفين وخمسمئة", "ar", [325, 100, 2500]),
        ("1.200.000 and 5,00", "xx", [1200000, 5]),
    ],
)
def test_languages(text: str, language: str, expected: list[float]) -> None:
    assert values(text, language) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "language", "unit", "change"),
    [
        ("mehr als 3.000 nordkoreanische Soldaten", "de", "Soldaten", ">"),
        ("rund 5 Prozentpunkte", "de", "pp", "~"),
        ("Der Umsatz ging um 4,8 Prozent zurück", "de", "%", "down"),
        ("Der Gewinn legte um 9 Prozent zu", "de", "%", "up"),
        ("ein 26-jähriger Mann", "de", "years", "="),
        ("plus de 3 000 grands manifestants", "fr", "manifestants", ">"),
        ("332 millions d’Européens", "fr", "Européens", "="),
        ("une hausse de 5 %", "fr", "%", "up"),
        ("cayó un 5 %", "es", "%", "down"),
        ("unos 500 soldados", "es", "soldados", "~"),
        ("oltre 500.000 barili al giorno", "it", "barrels/day", ">"),
        ("ruim 3.000 Noorse soldaten", "nl", "soldaten", ">"),
        ("R$ 250.000 ou mais", "pt", "BRL", ">"),
        ("ökade med 5 procent", "sv", "%", "up"),
        ("yaklaşık 10 abd doları", "tr", "USD", "~"),
        ("约1200亿美元", "zh", "USD", "~"),
        ("500人以上", "ja", "人", ">"),
        ("3000명이 넘는", "ko", "명", ">"),
        ("लगभग 100 मीटर", "hi", "m", "~"),
        ("أكثر من 500 دولار", "ar", "USD", ">"),
    ],
)
def test_units_and_changes_by_language(text: str, language: str, unit: str, change: str) -> None:
    (item,) = find_quantities(text, language)
    assert (item.unit, item.change) == (unit, change)


@pytest.mark.parametrize(
    ("text", "language", "kind", "words", "value"),
    [
        ("on 12 March 2024", "en", "date", "12 March 2024", 20240312),
        ("on March 12, 2024,", "en", "date", "March 12, 2024", 20240312),
        ("on Sept. 4.", "en", "date", "Sept. 4", 904),
        ("en marzo de 2024", "es", "date", "marzo de 2024", 202403),
        ("június 12-én", "hu", "date", "június 12", 612),
        ("in March 2024", "en", "date", "March 2024", 202403),
        ("in 2024", "en", "date", "2024", 2024),
        ("the 2020 elections", "en", "date", "2020", 2020),
        ("the 1990s", "en", "date", "1990s", 1990),
        ("2024-03-12", "en", "date", "2024-03-12", 20240312),
        ("am 12.03.2024", "de", "date", "12.03.2024", 20240312),
        ("am 12. März", "de", "date", "12. März", 312),
        ("le 1er mars 2024", "fr", "date", "1er mars 2024", 20240301),
        ("el 12 de marzo de 2024", "es", "date", "12 de marzo de 2024", 20240312),
        ("2024年3月12日", "ja", "date", "2024年3月12日", 20240312),
        ("at 5:30 p.m.", "en", "time", "5:30 p.m.", 1050),
        ("at 5pm", "en", "time", "5pm", 1020),
        ("um 21.15 Uhr", "de", "time", "21.15 Uhr", 1275),
        ("à 17h30", "fr", "time", "17h30", 1050),
        ("the 5th time", "en", "ordinal", "5th", 5),
        ("the third time", "en", "ordinal", "third", 3),
        ("a third term", "en", "ordinal", "third", 3),
        ("1. Milk and bread", "en", "ordinal", "1.", 1),
        ("the G7", "en", "name", "G7", 7),
        ("an F-16 jet", "en", "name", "F-16", 16),
        ("a Boeing 737", "en", "name", "737", 737),
        ("The FTSE 100 companies pay", "en", "name", "100", 100),
        ("El IBEX 35 subió", "es", "name", "35", 35),
        ("the S&P 500 stocks", "en", "name", "500", 500),
        ("a 1080p video", "en", "name", "1080p", 1080),
        ("Flight 370 crashed", "en", "name", "370", 370),
        ("article 5", "en", "name", "5", 5),
        ("Artikel 5", "de", "name", "5", 5),
        ("version 1.2.3", "en", "name", "1.2.3", 1),
        ("call +49 30 123456", "en", "name", "49 30 123456", 49),
        ("the vote in the Seven Network", "en", "name", "Seven", 7),
    ],
)
def test_what_counts_nothing(text: str, language: str, kind: str, words: str, value: float) -> None:
    (item,) = find_quantities(text, language)
    assert (item.kind, item.text, item.value) == (kind, words, value)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        # verbs in two parts
        ("Der Umsatz brach um 12 Prozent ein.", "de", (12, "%", "down")),
        ("Die Aktie legte 2 Prozent zu.", "de", (2, "%", "up")),
        ("Der Absatz nahm um 5.000 Stück ab und stockt.", "de", (5000, "Stück", "down")),
        ("Der Umsatz brach auf 81 Millionen Euro ein.", "de", (81e6, "EUR", "=")),
        ("Er brach drei Rekorde.", "de", (3, "Rekorde", "=")),
        ("De omzet liep met 5 procent terug.", "nl", (5, "%", "down")),
        # words that look like a bound or a direction
        ("The index edged up to 48.9", "en", (48.9, None, "=")),
        ("They shot down 34 drones.", "en", (34, "drones", "=")),
        ("der Gewinn von 3 Millionen Euro", "de", (3e6, "EUR", "=")),
        # what a fraction is of
        ("by a quarter of a percentage point", "en", (0.25, "pp", "=")),
        ("half a point less", "en", (0.5, "points", "down")),
        ("about half an hour", "en", (0.5, "hours", "~")),
        # pence
        ("It lost 5p.", "en", (5, "pence", "down")),
    ],
)
def test_unit_and_change_of_what_is_told_in_parts(
    text: str, language: str, value: tuple[float, str | None, str]
) -> None:
    (item,) = find_quantities(text, language)
    assert (item.value, item.unit, item.change) == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Sales rose in June by 12 percent.", "en", (12, "%", "up")),
        ("Prices fell in May to 12 dollars.", "en", (12, "USD", "=")),
        ("The rise in May 15% above plan", "en", (15, "%", "=")),
        ("It was, in the year to May, up 15%.", "en", (15, "%", "up")),
        ("In March 30 people left.", "en", (30, "people", "=")),
        ("Der Umsatz sank im Juni um 12 Prozent.", "de", (12, "%", "down")),
        ("Im März 30 Prozent weniger", "de", (30, "%", "down")),
        ("La production a reculé en juin de 12 %.", "fr", (12, "%", "=")),
        ("Las ventas cayeron en junio un 12 %.", "es", (12, "%", "=")),
        ("i juni 12 procent", "sv", (12, "%", "=")),
    ],
)
def test_a_number_behind_a_month_is_no_day(
    text: str, language: str, value: tuple[float, str, str]
) -> None:
    (item,) = find_quantities(text, language)
    assert (item.value, item.unit, item.change) == value


@pytest.mark.parametrize(
    "text",
    [
        "won 3-2",
        "a 1-1 draw",
        "lost 2-3",
        "passed 217–213",
        "beat Sweden 3-1",
        "beat Norland 3 – 1 on Monday",
        "lost 1 – 2 to Norland",
        "ended 0 – 0 on the board",
        "won 3:1",
        "lost 0:2",
    ],
)
def test_scores_are_no_ranges(text: str) -> None:
    (item,) = find_quantities(text, "en")
    assert item.kind == "score"
    assert f"{item.low:.0f}" in text
    assert f"{item.high:.0f}" in text


@pytest.mark.parametrize("text", ["2000 soldiers", "about 2000", "$2000", "2,000"])
def test_four_digits_that_are_no_year(text: str) -> None:
    (item,) = find_quantities(text, "en")
    assert (item.kind, item.value) == ("quantity", 2000)


def test_a_number_that_ends_a_name_belongs_to_it() -> None:
    text = "the Vega Orion 12 rocket"
    name = Name("Vega Orion 12", "other", (Mention(4, 17, "Vega Orion 12"),))
    (item,) = find_quantities(text, "en", [name])
    assert item.kind == "name"


def _separated(value: int, group: str) -> str:
    return f"{value:,}".replace(",", group)


@settings(max_examples=100)
@given(st.integers(0, 10**12), st.sampled_from([("en", ","), ("de", "."), ("fr", "\u202f")]))
def test_grouped_digits_read_back(value: int, style: tuple[str, str]) -> None:
    language, group = style
    (item,) = find_quantities(f"≈ {_separated(value, group)} km", language)
    assert item.value == value


@settings(max_examples=100)
@given(
    st.decimals(0, 999_999, places=2),
    st.sampled_from([("en", ",", "."), ("de", ".", ","), ("es", ".", ","), ("fr", "\u00a0", ",")]),
)
def test_decimals_read_back(value: object, style: tuple[str, str, str]) -> None:
    language, group, decimal = style
    whole, _, fraction = f"{value:,}".partition(".")
    written = whole.replace(",", group) + decimal + fraction
    (item,) = find_quantities(f"≈ {written} km", language)
    assert item.value == pytest.approx(float(str(value)))


_PIECES = st.sampled_from(
    [
        *"0123456789.,'’ -–/:$€£%½()\n٣²İß\ud800",
        *"one hundred million and half a third to from between May km per day".split(),
        *"ein und zwei et mil bin 万 一 月 년 분의 ألف و लाख".split(),
    ]
)


@settings(max_examples=100)
@given(
    st.one_of(st.text(max_size=40), st.lists(_PIECES, max_size=14).map("".join)),
    st.sampled_from([*sorted(LANGUAGES), "und", ""]),
)
def test_offsets_hold_for_any_text(text: str, language: str) -> None:
    end = 0
    for item in find_quantities(text, language):
        assert text[item.start : item.end] == item.text == item.text.strip()
        assert end <= item.start < item.end
        assert (item.value is None) == (item.low is not None) == (item.high is not None)
        end = item.end


@pytest.mark.parametrize(
    "unit", ["1", "1,", "1 ", "$", "1-", "one ", "hundred ", "zwei", "½ ", " " * 40 + "1"]
)
def test_long_runs_are_read_to_the_end(unit: str) -> None:
    text = unit * (4000 // len(unit))
    items: tuple[Quantity, ...] = find_quantities(text, "de" if unit == "zwei" else "en")
    assert all(text[item.start : item.end] == item.text for item in items)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("raised $45m from investors", [("$45m", 45e6, "USD", "=")]),
        ("rise by an average of 5%", [("5%", 5, "%", "up")]),
        ("The toll nears 3,000.", [("3,000", 3000, None, "~")]),
        ("Oil tops $90", [("$90", 90, "USD", ">")]),
        ("barely 12%", [("12%", 12, "%", "~")]),
        (
            "half as many as five years ago",
            [("half", 0.5, None, "="), ("five years", 5, "years", "=")],
        ),
        ("two hundredths of a second", [("two hundredths of a second", 0.02, "seconds", "=")]),
        ("Every year 1.3 million people die.", [("1.3 million", 1.3e6, "people", "=")]),
        ("boys aged 14 and 15", [("14", 14, "years", "="), ("15", 15, "years", "=")]),
        ("four or more cups", [("four", 4, "cups", ">")]),
        ("lifted rates by 50 basis points", [("50 basis points", 50, "bp", "up")]),
        ("north of $400,000", [("$400,000", 400_000, "USD", ">")]),
        ("talking about three people", [("three", 3, "people", "=")]),
        ("47% more than a year ago", [("47%", 47, "%", "up")]),
        ("90% less power", [("90%", 90, "%", "down")]),
        ("2% more than 200 a year ago", [("2%", 2, "%", "up"), ("200", 200, None, "=")]),
        (
            "a fee of £64 million plus £8 million",
            [("£64 million", 64e6, "GBP", "="), ("£8 million", 8e6, "GBP", "=")],
        ),
        ("an increase of 50p", [("50p", 50, "pence", "up")]),
        ("plunges 88pc", [("88pc", 88, "%", "down")]),
        ("a 5,000mAh battery", [("5,000mAh", 5000, "mAh", "=")]),
        ("half a mile away", [("half a mile", 0.5, "mi", "=")]),
        ("a quarter of a percentage point", [("a quarter of a percentage point", 0.25, "pp", "=")]),
        ("a tenth less than last year", [("a tenth", 0.1, None, "=")]),
        ("six in 10 voters", [("six in 10", 0.6, "voters", "=")]),
        ("at least one day of class", [("one day", 1, "days", ">")]),
        ("an hour and a half a day", [("an hour and a half a day", 1.5, "hours/day", "=")]),
        ("three binmen", [("three", 3, "binmen", "=")]),
        ("at 93. She was 93.", [("93", 93, None, "="), ("93", 93, "years", "=")]),
        ("adults age 65 and older", [("65", 65, "years", "=")]),
        ("Alfie, seven, said", [("seven", 7, "years", "=")]),
        ("worth N85,000", [("N85,000", 85_000, "NGN", "=")]),
        ("the R1.2bn plant", [("R1.2bn", 1.2e9, "ZAR", "=")]),
        ("a loss of $-5", [("$-5", -5, "USD", "down")]),
        ("grew at an annual rate of 4.5 percent", [("4.5 percent", 4.5, "%", "up")]),
        ("shrank at a 2.1% annual pace", [("2.1%", 2.1, "%", "down")]),
        ("stood at a rate of 3%", [("3%", 3, "%", "=")]),
        (
            "raised its forecast for the wheat crop by 1.5 million tonnes",
            [("1.5 million tonnes", 1.5e6, "t", "up")],
        ),
        ("a $300 million contract.", [("$300 million", 300e6, "USD", "=")]),
        ("$78.12 an ounce after a rally", [("$78.12 an ounce", 78.12, "USD/oz", "=")]),
        ("the average two-bedroom flat", [("two", 2, "bedroom", "=")]),
        ("4 thousand 3 hundred and 21 cars", [("4 thousand 3 hundred and 21", 4321, "cars", "=")]),
    ],
)
def test_english_news(text: str, expected: list[tuple[str, object, str | None, str]]) -> None:
    found = shown(text)
    assert [row[0::2] for row in found] == [row[0::2] for row in expected]
    assert [row[1:] for row in found] == [(pytest.approx(row[1]), *row[2:]) for row in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He spoke on 21 and 28 December and from 3 to 5 May."),
        ("de", "Er sprach am 21. und 28. Dezember und vom 3. bis 5. Mai."),
        ("fr", "Il a parlé les 21 et 28 décembre, et du 3 au 5 mai."),
        ("es", "Habló el 21 y el 28 de diciembre, y del 3 al 5 de mayo."),
        ("it", "Ha parlato il 21 e il 28 dicembre, e dal 3 al 5 maggio."),
        ("pt", "Falou a 21 e 28 de dezembro, de 3 a 5 de maio."),
        ("nl", "Hij sprak op 21 en 28 december en van 3 tot 5 mei."),
        ("pl", "Mówił 21 i 28 grudnia, od 3 do 5 maja."),
        ("ru", "Он говорил 21 и 28 декабря, с 3 по 5 мая."),
        ("sv", "Han talade den 21 och 28 december, 3 till 5 maj."),
        ("da", "Han talte den 21. og 28. december, 3. til 5. maj."),
        ("cs", "Mluvil 21. a 28. prosince, od 3. do 5. května."),
    ],
)
def test_days_of_one_month_are_dates(language: str, text: str) -> None:
    found = find_quantities(text, language)
    assert [(item.kind, item.value) for item in found] == [
        ("date", 1221), ("date", 1228), ("date", 503), ("date", 505)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("It killed 3 on 28 December.", "en", ["3"]),
        ("De drie branden op 21 en 28 december.", "nl", ["drie"]),
    ],
)
def test_a_count_beside_a_date_counts(text: str, language: str, words: list[str]) -> None:
    found = find_quantities(text, language)
    assert [item.text for item in found if item.kind == "quantity"] == words


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("It came at two in the night.", "time", 120),
        ("told to leave at four this morning", "time", 240),
        ("a force nine gale", "name", 9),
        ("the N7 road", "name", 7),
    ],
)
def test_hours_and_labels_in_words(text: str, kind: str, value: float) -> None:
    (item,) = find_quantities(text, "en")
    assert (item.kind, item.value) == (kind, value)
