"""Quantities in Danish, Norwegian and Finnish: a row a phenomenon. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.evidence.quantity_rows import Row, check_counted, check_told_apart

DANISH: list[tuple[str, list[Row]]] = [
    ("Prisen er 450.000 kroner.", [(450_000, "DKK", "=")]),
    ("et underskud på 2,4 mia. kr. i år", [(2.4e9, "DKK", "=")]),
    ("godt 12 mio. euro", [(12e6, "EUR", "~")]),
    ("Renten er 3,25 pct. nu", [(3.25, "%", "=")]),
    ("Salget steg med otte procent", [(8, "%", "up")]),
    ("Aktien faldt 4,1 procent", [(4.1, "%", "down")]),
    ("et fald på 2 procentpoint", [(2, "pp", "down")]),
    ("femogtyve huse og toogtres biler", [(25, "huse", "="), (62, "biler", "=")]),
    ("halvtreds ansatte, halvfems børn", [(50, "ansatte", "="), (90, "børn", "=")]),
    ("to hundrede og femoghalvfjerds sider", [(275, "sider", "=")]),
    ("halvanden million danskere", [(1.5e6, "danskere", "=")]),
    ("to en halv time og to og et halvt år", [(2.5, "hours", "="), (2.5, "years", "=")]),
    ("en halv million kroner", [(500_000, "DKK", "=")]),
    ("en tredjedel af vælgerne", [(1 / 3, "vælgerne", "=")]),
    ("to tredjedele af holdet", [(2 / 3, "holdet", "=")]),
    ("mindst 30 døde", [(30, "døde", ">")]),
    ("mere end fyrre lande", [(40, "lande", ">")]),
    ("op til 500 gæster", [(500, "gæster", "<")]),
    ("knap tre timer", [(3, "hours", "~")]),
    ("mellem 5 og 7 kilometer", [((5, 7), "km", "=")]),
    ("fra fem til otte dage", [((5, 8), "days", "=")]),
    ("en 47-årig mand", [(47, "years", "=")]),
    ("Lone Dahl (52) sejrede", [(52, "years", "=")]),
    ("70 kilometer i timen", [(70, "km/h", "=")]),
    ("mellem fem og ti procent", [((5, 10), "%", "=")]),
    ("Temperaturen når op på 28 grader.", [(28, "°C", "=")]),
    ("2 mia. kr. i år", [(2e9, "DKK", "=")]),
    ("et dusin æg", [(12, "æg", "=")]),
    ("Enten to eller tre", [(2, None, "="), (3, None, "=")]),
]

NORWEGIAN: list[tuple[str, list[Row]]] = [
    ("et kjøp til 3,7 milliarder kroner", [(3.7e9, "NOK", "=")]),
    ("12 500 innbyggere", [(12_500, "innbyggere", "=")]),
    ("en bot på 750.000 kroner", [(750_000, "NOK", "=")]),
    ("Oljefondet tjente 40 mrd. kroner", [(40e9, "NOK", "=")]),
    ("kr 250 per måned", [(250, "NOK/month", "=")]),
    ("Boligprisene økte med 1,8 prosent", [(1.8, "%", "up")]),
    ("ned 11 prosent fra året før", [(11, "%", "down")]),
    ("Styringsrenten falt 0,25 prosentpoeng", [(0.25, "pp", "down")]),
    ("tjueåtte elever", [(28, "elever", "=")]),
    ("åtteogtyve stoler", [(28, "stoler", "=")]),
    ("hundre og femti ansatte", [(150, "ansatte", "=")]),
    ("to hundre tusen laks", [(200_000, "laks", "=")]),
    ("halvannen time", [(1.5, "hours", "=")]),
    ("to og en halv million liter", [(2.5e6, "l", "=")]),
    ("to tredeler av medlemmene", [(2 / 3, "medlemmene", "=")]),
    ("halvparten av skolene", [(0.5, "skolene", "=")]),
    ("over to år siden", [(2, "years", ">")]),
    ("nærmere 600 meter", [(600, "m", "~")]),
    ("minst sju personer", [(7, "personer", ">")]),
    ("mellom 10 og 15 grader", [((10, 15), "°C", "=")]),
    ("20–30 båter", [((20, 30), "båter", "=")]),
    ("opptil 25 sekundmeter", [(25, "m/s", "<")]),
    ("Én person døde", [(1, "person", "=")]),
    ("en 34-åring fra Bergen", [(34, "years", "=")]),
    ("Kari Moen (29) vant", [(29, "years", "=")]),
    ("Enten kommer de i mai, eller så venter de.", []),
    ("15 mil unna", [(15, "mil", "=")]),
]

FINNISH: list[tuple[str, list[Row]]] = [
    ("Hinta on 1 250 000 euroa.", [(1_250_000, "EUR", "=")]),
    ("4,5 miljoonan euron tappio", [(4.5e6, "EUR", "=")]),
    ("Velka kasvoi 12 mrd. euroon", [(12e9, "EUR", "=")]),
    ("3,2 milj. euroa", [(3.2e6, "EUR", "=")]),
    ("Myynti kasvoi 7,5 prosenttia", [(7.5, "%", "up")]),
    ("Hinnat laskivat kolme prosenttia", [(3, "%", "down")]),
    ("Kannatus nousi 1,2 prosenttiyksikköä", [(1.2, "pp", "up")]),
    ("viiden prosentin nousu", [(5, "%", "up")]),
    ("kaksikymmentäviisi ihmistä", [(25, "ihmistä", "=")]),
    ("kolmesataaneljäkymmentä lammasta", [(340, "lammasta", "=")]),
    ("kahdenkymmenen vuoden ajan", [(20, "years", "=")]),
    ("seitsemässä kunnassa", [(7, "kunnassa", "=")]),
    ("viidelletoista oppilaalle", [(15, "oppilaalle", "=")]),
    ("kaksituhatta paria", [(2000, "paria", "=")]),
    ("puolitoista tuntia", [(1.5, "hours", "=")]),
    ("kaksi ja puoli vuotta", [(2.5, "years", "=")]),
    ("puoli miljoonaa suomalaista", [(500_000, "suomalaista", "=")]),
    ("kolmasosa vastaajista", [(1 / 3, "vastaajista", "=")]),
    ("kaksi kolmasosaa jäsenistä", [(2 / 3, "jäsenistä", "=")]),
    ("yli 300 metriä", [(300, "m", ">")]),
    ("vähintään kuusi päivää", [(6, "days", ">")]),
    ("enintään 40 tonnia", [(40, "t", "<")]),
    ("lähes 90 kilometriä tunnissa", [(90, "km/h", "~")]),
    ("10–12 astetta", [((10, 12), "°C", "=")]),
    ("34-vuotias mies", [(34, "years", "=")]),
    ("Yksi ihminen kuoli", [(1, "ihminen", "=")]),
    ("nousi 4 prosentista 5 prosenttiin", [(4, "%", "="), (5, "%", "=")]),
    ("tusina munaa", [(12, "munaa", "=")]),
]


@pytest.mark.parametrize(("text", "expected"), DANISH)
def test_danish(text: str, expected: list[Row]) -> None:
    check_counted(text, "da", expected)


@pytest.mark.parametrize(("text", "expected"), NORWEGIAN)
@pytest.mark.parametrize("code", ["nb", "no"])
def test_norwegian(text: str, code: str, expected: list[Row]) -> None:
    check_counted(text, code, expected)


@pytest.mark.parametrize(("text", "expected"), FINNISH)
def test_finnish(text: str, expected: list[Row]) -> None:
    check_counted(text, "fi", expected)


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        ("den 5. maj 2023", "da", "date", 20230505),
        ("i 1990'erne", "da", "date", 1990),
        ("kl. 14.30", "da", "time", 870),
        ("klokken 21", "da", "time", 1260),
        ("for 3. gang", "da", "ordinal", 3),
        ("det femte uheld", "da", "ordinal", 5),
        ("17. mai", "nb", "date", 517),
        ("på 1970-tallet", "nb", "date", 1970),
        ("klokken 4 natt til torsdag", "nb", "time", 240),
        ("kl. 18.15,", "nb", "time", 1095),
        ("på 2. plass", "nb", "ordinal", 2),
        ("linje 11", "nb", "name", 11),
        ("5. toukokuuta 2024", "fi", "date", 20240505),
        ("6.12.2021", "fi", "date", 20211206),
        ("vuonna 2019", "fi", "date", 2019),
        ("vuoden 2022 aikana", "fi", "date", 2022),
        ("1980-luvulla", "fi", "date", 1980),
        ("kello 16.45", "fi", "time", 1005),
        ("klo 8", "fi", "time", 480),
        ("klo 14–16", "fi", "time", 840),
        ("jo 3. kerran", "fi", "ordinal", 3),
        ("kolmas kerta", "fi", "ordinal", 3),
    ],
)
def test_what_counts_nothing(text: str, language: str, kind: str, value: float) -> None:
    check_told_apart(text, language, kind, value)
