"""Numbers as they are spelt out in many languages: a row a phenomenon, all of it invented."""

from __future__ import annotations

from math import isfinite

import pytest

from summarizer.evidence.counting.quantities import find_quantities
from tests.evidence.quantity_rows import check_counted, check_told_apart

DECIMALS = [
    ("en", "two point five million dollars", 2.5e6, "USD"),
    ("en", "three point one four", 3.14, None),
    ("en", "a one point lead", 1, "points"),
    ("de", "fünf Komma drei Millionen Euro", 5.3e6, "EUR"),
    ("fr", "deux virgule cinq millions d’euros", 2.5e6, "EUR"),
    ("es", "dieciséis coma siete por ciento", 16.7, "%"),
    ("it", "due virgola cinque milioni di euro", 2.5e6, "EUR"),
    ("pt", "dois vírgula cinco milhões de euros", 2.5e6, "EUR"),
    ("nl", "twee komma vijf miljoen euro", 2.5e6, "EUR"),
    ("sv", "två komma fem miljoner euro", 2.5e6, "EUR"),
    ("tr", "iki virgül beş milyon euro", 2.5e6, "EUR"),
    ("zh", "二点五亿元", 2.5e8, "CNY"),
    ("zh", "百分之二点五", 2.5, "%"),
    ("ja", "二・五億円", 2.5e8, "JPY"),
    ("ko", "이점오억 원", 2.5e8, "KRW"),
    ("hi", "दो दशमलव पाँच", 2.5, None),
    ("ar", "اثنان فاصلة خمسة", 2.5, None),
    ("es", "veintidós coma noventa y cinco", 22.95, None),
    ("fr", "vingt-deux virgule quatre-vingt-quinze", 22.95, None),
    ("it", "ventidue virgola novantacinque", 22.95, None),
    ("nl", "tweeëntwintig komma vijfennegentig", 22.95, None),
    ("tr", "yirmi iki virgül doksan beş", 22.95, None),
    ("ar", "اثنان وعشرون فاصلة خمسة وتسعون", 22.95, None),
]

NEGATIVE = [
    ("en", "minus 12 degrees", -12, "°"),
    ("en", "plus or minus 3 points", 3, "points"),
    ("en", "10 degrees below zero", -10, "°"),
    ("de", "minus zwölf Grad", -12, "°C"),
    ("fr", "moins dix degrés", -10, "°C"),
    ("fr", "au moins dix degrés", 10, "°C"),
    ("fr", "La réponse est négative cinq", -5, None),
    ("es", "diez grados bajo cero", -10, "°C"),
    ("es", "todos menos tres jugadores", 3, "jugadores"),
    ("it", "dieci gradi sotto zero", -10, "°C"),
    ("pt", "menos seis pontos do que em maio", 6, "points"),
    ("nl", "min tien graden", -10, "°C"),
    ("sv", "tio minusgrader", -10, "°C"),
    ("nb", "falt til minus 32 grader", -32, "°C"),
    ("pl", "do minus 18 stopni", -18, "°C"),
    ("cs", "na minus 18 stupňů", -18, "°C"),
    ("ru", "до минус 38 градусов", -38, "°C"),
    ("tr", "eksi on derece", -10, "°C"),
    ("zh", "零下十度", -10, "°C"),
    ("zh", "负五", -5, None),
    ("ja", "氷点下十度", -10, "°C"),
    ("ko", "영하 10도", -10, "°C"),
    ("hi", "माइनस पाँच", -5, None),
    ("ar", "سالب خمسة", -5, None),
    ("ar", "عشر درجات تحت الصفر", -10, "°C"),
]

PARTS = [
    ("tr", "her beş gençten biri", 0.2),
    ("tr", "üyelerin üçte ikisi", 2 / 3),
    ("pt", "vinte e um mil votos", 21_000),
    ("pt", "1 milhão e 200 mil reais", 1_200_000),
    ("cs", "jednapadesát běžců", 51),
    ("cs", "tisícovka vojáků", 1000),
    ("cs", "nula celá tři", 0.3),
    ("ar", "أصيب جنود وخمسة مدنيين", 5),
    ("ar", "ألفاً ومئتي متر", 1200),
    ("ar", "ساعتين ونصف الساعة", 2.5),
    ("ar", "أحد عشر رجلا", 11),
    ("de", "zwei Hundertstel", 0.02),
    ("de", "eineinviertel Stunden", 1.25),
    ("fr", "cinq huitièmes", 0.625),
    ("es", "las tres cuartas partes", 0.75),
    ("es", "una cuarta parte", 0.25),
    ("es", "la quinta parte", 0.2),
    ("it", "cinque ottavi", 0.625),
    ("pt", "cinco sétimos", 5 / 7),
    ("nl", "driekwart van de gezinnen", 0.75),
    ("nl", "tweeënhalf uur", 2.5),
    ("sv", "fem åttondelar", 0.625),
    ("sv", "en och en halv meter", 1.5),
    ("tr", "beşte üç", 0.6),
    ("tr", "üçte bir", 1 / 3),
    ("tr", "nüfusun üçte biri", 1 / 3),
    ("da", "en snes borgere", 20),
    ("tr", "bir buçuk yıl", 1.5),
    ("zh", "一半的商店", 0.5),
    ("zh", "负二分之一", -0.5),
    ("ja", "半数の店", 0.5),
    ("hi", "साढ़े तीन घंटे", 3.5),
    ("hi", "सवा दो लाख", 225_000),
    ("hi", "दो बटा तीन", 2 / 3),
    ("hi", "पौने दो करोड़", 17_500_000),
    ("ar", "ثلاثة أخماس", 0.6),
    ("ar", "ثلاثة أرباع", 0.75),
    ("en", "seven and three quarters", 7.75),
    ("en", "two hundred and forty-nine thousandths", 0.249),
    ("de", "zweihundertneunundvierzig Tausendstel", 0.249),
    ("fr", "sept et trois quarts", 7.75),
    ("es", "siete y tres cuartos", 7.75),
    ("es", "cuarenta y nueve milésimos", 0.049),
    ("pt", "vinte e dois e três quartos", 22.75),
    ("sv", "sju och tre fjärdedelar", 7.75),
    ("tr", "binden fazla", 1000),
    ("tr", "iki milyondan fazla", 2e6),
    ("ko", "이천 사이", 2000),
]

HALVES = [
    ("en", "three years and a half", 3.5, "years"),
    ("en", "a year and a half", 1.5, "years"),
    ("fr", "une heure et demie", 1.5, "hours"),
    ("es", "tres años y medio", 3.5, "years"),
    ("es", "dos horas y medio millón", 2, "hours"),
    ("it", "due ore e mezza", 2.5, "hours"),
    ("pt", "cinco anos e meio", 5.5, "years"),
    ("ro", "doi ani și jumătate", 2.5, "years"),
    ("ja", "2時間半", 2.5, "hours"),
    ("zh", "三年半", 3.5, "years"),
    ("ko", "3년 반", 3.5, "years"),
    ("ar", "ثلاث سنوات ونصف", 3.5, "years"),
]

COINS = [
    ("en", "10 dollars and fifty cents", 10.5, "USD"),
    ("de", "Es kostet 15 Dollar und 15.", 15.15, "USD"),
    ("fr", "dix euros et cinquante centimes", 10.5, "EUR"),
    ("es", "diez euros y cincuenta céntimos", 10.5, "EUR"),
    ("pt", "dez reais e cinquenta centavos", 10.5, "BRL"),
    ("sv", "tio kronor och femtio öre", 10.5, "SEK"),
    ("tr", "on lira elli kuruş", 10.5, "TRY"),
    ("zh", "十元五角", 10.5, "CNY"),
    ("zh", "五毛", 0.5, "CNY"),
    ("ja", "一ドル五十セント", 1.5, "USD"),
    ("hi", "दस रुपये पचास पैसे", 10.5, "INR"),
    ("en", "a fare of $5 and 20 people", 5, "USD"),
    ("es", "diez dólares con 20 centavos", 10.2, "USD"),
    ("es", "doce euros y medio", 12.5, "EUR"),
    ("fr", "dix dollars et 20 cents", 10.2, "USD"),
    ("fr", "20 cents la minute", 20, "cents"),
    ("zh", "十美元二十美分", 10.2, "USD"),
    ("ko", "십 달러 이십 센트입니다", 10.2, "USD"),
    ("ar", "عشرة دولارات وعشرون سنتا", 10.2, "USD"),
]

WHOLE = [
    ("fr", "390 M€", 390e6),
    ("fr", "5 k€", 5000),
    ("es", "una treintena de heridos", 30),
    ("nl", "een vijftigtal agenten", 50),
    ("nl", "honderd en een honden", 101),
    ("sv", "ett femtiotal personer", 50),
    ("sv", "ettusen niohundrafemtio kronor", 1950),
    ("nb", "et tjuetalls hus", 20),
    ("zh", "两打", 24),
    ("zh", "１２３．４５元", 123.45),
    ("zh", "廿五人", 25),
    ("zh", "四成", 40),
    ("zh", "七成五", 75),
    ("zh", "千分之五", 5),
    ("ja", "二ダース", 24),
    ("ja", "7割5分", 75),
    ("ko", "두 다스", 24),
    ("ko", "4할", 40),
    ("ar", "خمسة عشر", 15),
    ("ar", "مليار ومئتا مليون", 1.2e9),
    ("es", "125 USD millones", 125e6),
    ("en", "one thousand, two hundred and five people", 1205),
    ("en", "one million, two hundred thousand, three hundred", 1_200_300),
    ("en", ".08 litres", 0.08),
    ("en", "about 1e6 cells", 1e6),
    ("en", "2.5e-3 mm", 0.0025),
    ("en", "10^6 stars", 1e6),
    ("en", "5 km^2", 5),
    ("fr", "3e6 cellules", 3e6),
    ("en", "$.50", 0.5),
    ("en", "4.02 billion", 4_020_000_000),
    ("pt", "mil e duzentos milhões de euros", 1.2e9),
    ("nl", "tweederde van de zetels", 2 / 3),
    ("it", "dopo mezz'ora", 0.5),
    ("ar", "مليارا ومئتي مليون ريال", 1.2e9),
    ("ko", "삼십삼 점 삼 퍼센트였다", 33.3),
    ("ko", "팔 개월이다", 8),
    ("ko", "파일은 3MB이다", 3),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), DECIMALS + NEGATIVE)
def test_decimals_and_signs(language: str, text: str, value: float, unit: str | None) -> None:
    (item,) = find_quantities(text, language)
    assert (item.value, item.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(("language", "text", "value", "unit"), HALVES + COINS)
def test_what_follows_the_unit(language: str, text: str, value: float, unit: str) -> None:
    item = find_quantities(text, language)[0]
    assert (item.value, item.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(("language", "text", "value"), PARTS + WHOLE)
def test_parts_and_multiples(language: str, text: str, value: float) -> None:
    (item,) = find_quantities(text, language)
    assert item.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("four thousand, two hundred of them women", [4000, 200]),
        ("two thousand, three hundreds", [2000, 3]),
        ("two million, three of them", [2e6, 3]),
        ("two point five and a thousand times", [2.5, 1000]),
    ],
)
def test_two_numbers_beside_each_other(text: str, values: list[float]) -> None:
    assert [item.value for item in find_quantities(text, "en")] == values


@pytest.mark.parametrize("text", ["0.0001^-99", "9999999^99", "9" * 200 + "e99", "1e999", "5^5^5"])
def test_no_power_is_too_much(text: str) -> None:
    assert all(isfinite(item.value or 0) for item in find_quantities(text, "en"))


@pytest.mark.parametrize("text", ["공장 개를 샀다", "이 시간 이후"])
def test_a_syllable_that_is_no_number(text: str) -> None:
    assert find_quantities(text, "ko") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "mehrere tausend Menschen"), ("sv", "ett par hundra personer"), ("ja", "数十人が避難"),
     ("zh", "几千人")],
)  # fmt: skip
def test_a_vague_multiple_has_no_value(language: str, text: str) -> None:
    assert find_quantities(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "share", "unit"),
    [
        ("en", "one in 30 residents", 1 / 30, "residents"),
        ("en", "2 in 5 renters", 0.4, "renters"),
        ("en", "a one-in-three chance", 1 / 3, None),
        ("fr", "un Français sur quatre", 0.25, "Français"),
        ("fr", "neuf Français sur dix", 0.9, "Français"),
        ("fr", "une personne sur dix", 0.1, "personne"),
        ("es", "uno de cada tres", 1 / 3, None),
        ("es", "tres hogares de cada cuatro", 0.75, "hogares"),
        ("it", "un italiano su cinque", 0.2, "italiano"),
        ("it", "tre famiglie su quattro", 0.75, "famiglie"),
        ("pt", "um em cada quatro brasileiros", 0.25, "brasileiros"),
        ("nl", "een op de vijf Nederlanders", 0.2, "Nederlanders"),
        ("sv", "en av fem svenskar", 0.2, "svenskar"),
        ("nb", "en av fem nordmenn", 0.2, "nordmenn"),
        ("ja", "5人に1人", 0.2, "人"),
        ("zh", "每十人中就有一人", 0.1, "人"),
        ("ko", "10명 중 1명", 0.1, "명"),
        ("ko", "10명 중에 1명", 0.1, "명"),
        ("hi", "दस में से एक", 0.1, None),
    ],
)
def test_shares_of_two_numbers(language: str, text: str, share: float, unit: str | None) -> None:
    (item,) = find_quantities(text, language)
    assert (item.value, item.unit) == (pytest.approx(share), unit)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "one of 14 finalists", 14),
        ("fr", "un livre sur deux sœurs", 2),
        ("fr", "5 morts sur 200 km", 5),
        ("sv", "en av 23 händelser", 23),
    ],
)
def test_what_looks_like_a_share(language: str, text: str, value: float) -> None:
    assert find_quantities(text, language)[0].value == value


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("en", "more than 30 but less than 50 people", 30, 50),
        ("de", "mehr als 30 und weniger als 50 Teilnehmer", 30, 50),
        ("ja", "30以上50未満", 30, 50),
        ("zh", "大于30小于50", 30, 50),
        ("ar", "أكثر من 30 وأقل من 50", 30, 50),
        ("nl", "tussen de 500 en 600 mensen", 500, 600),
        ("it", "tra i 20 e i 30 anni", 20, 30),
        ("es", "entre los 20 y los 30 años", 20, 30),
        ("es", "entre el 10 y el 15 %", 10, 15),
        ("hi", "20 से 30 लोग", 20, 30),
        ("hi", "20 और 30 के बीच", 20, 30),
        ("ja", "20と30の間", 20, 30),
        ("ja", "2〜3割", 20, 30),
        ("ar", "بين عشرين وثلاثين عاما", 20, 30),
    ],
)
def test_ranges_of_two_bounds(language: str, text: str, low: float, high: float) -> None:
    (item,) = find_quantities(text, language)
    assert (item.low, item.high, item.change) == (low, high, "=")


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "stieg von 2,1 auf 2,4 Milliarden Euro", [2.1e9, 2.4e9]),
        ("fr", "est passé de 1,75 à 1,82 euro", [1.75, 1.82]),
        ("sv", "ökade från 310 till 415 miljoner", [310e6, 415e6]),
        ("nb", "økte omsetningen fra 80 til 110 millioner kroner", [80e6, 110e6]),
        ("da", "voksede fra 90 til 125 mio. kr.", [90e6, 125e6]),
        ("en", "two or three million people", [2e6, 3e6]),
        ("en", "went from $9.25 to $15 an hour", [9.25, 15]),
        ("en", "Shares were up 0.4 to 31.2", [0.4, 31.2]),
        ("en", "rose $2 to $85 a barrel", [2, 85]),
        ("en", "grew by a quarter to 61,300 cars", [0.25, 61_300]),
        ("tr", "740 liradan bin 120 liraya", [740, 1120]),
    ],
)
def test_two_facts_are_no_range(language: str, text: str, values: list[float]) -> None:
    assert [item.value for item in find_quantities(text, language)] == pytest.approx(values)


def test_a_change_between_two_numbers_is_a_range() -> None:
    check_counted("Prices rose 3 to 5 percent.", "en", [((3, 5), "%", "up")])


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        ("en", "in the summer of '74.", "date", 1974),
        ("en", "Parents of quads: '32 bottles a day'", "quantity", 32),
        ("en", "The team won in '98, the drivers' best year.", "date", 1998),
        ("en", "at 0915 GMT", "time", 555),
        ("en", "17.42\nSmoke was seen.", "time", 1062),
        ("zh", "第三名", "ordinal", 3),
        ("ja", "第二の都市", "ordinal", 2),
    ],
)
def test_what_counts_nothing(language: str, text: str, kind: str, value: float) -> None:
    check_told_apart(text, language, kind, value)


def test_a_mother_of_three_has_three() -> None:
    check_counted("The mum-of-three sang.", "en", [(3, None, "=")])


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "unit"),
    [
        ("en", "between eleven hundred and two thousand", 1100, 2000, None),
        ("en", "between eleven hundred and 2 thousand", 1100, 2000, None),
        ("de", "zwischen elfhundert und zweitausend", 1100, 2000, None),
        ("fr", "entre onze cents et deux mille", 1100, 2000, None),
        ("nl", "tussen elfhonderd en tweeduizend", 1100, 2000, None),
        ("sv", "mellan elvahundra och tvåtusen", 1100, 2000, None),
        ("en", "waves of 30cm to 1.2 metres", 0.3, 1.2, "m"),
        ("en", "500 kg to 2 tonnes", 0.5, 2, "t"),
        ("es", "del 20 % al 30 %", 20, 30, "%"),
        ("it", "dal 20% al 30%", 20, 30, "%"),
        ("tr", "%20-%30", 20, 30, "%"),
    ],
)
def test_ends_of_a_range(
    language: str, text: str, low: float, high: float, unit: str | None
) -> None:
    (item,) = find_quantities(text, language)
    assert (item.low, item.high, item.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("language", "text"), [("es", "subió del 20 % al 30 %"), ("it", "è salito dal 20% al 30%")]
)
def test_from_one_to_another_is_no_range(language: str, text: str) -> None:
    assert [item.value for item in find_quantities(text, language)] == [20, 30]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Anpfiff ist um halb acht.", [450]),
        ("Es war halb zwölf Uhr.", [690]),
        ("Halb Europa schaut zu, das Glas ist halb leer.", []),
    ],
)
def test_half_hours_in_german(text: str, times: list[float]) -> None:
    assert [item.value for item in find_quantities(text, "de")] == times
