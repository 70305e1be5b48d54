"""Whole numbers spelt out: teens, tens with one, joined hundreds, thousands, millions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evidence.counting.comparison import Comparison, compare
from summarizer.evidence.counting.quantities import find_quantities
from summarizer.evidence.items import Quantity

VALUES = (14, 21, 91, 101, 118, 181, 572, 1001, 1200, 21_000, 341_000, 1_250_000, 2_300_017)
SPELT = {
    "en people": "fourteen, twenty-one, ninety-one, one hundred and one, one hundred and eighteen,"
    " a hundred and eighty-one, five hundred and seventy-two, one thousand and one, twelve hundred,"
    " twenty-one thousand, three hundred and forty-one thousand, one million two hundred and fifty"
    " thousand, two million three hundred thousand and seventeen",
    "de Leute": "vierzehn, einundzwanzig, einundneunzig, hunderteins, hundertachtzehn,"
    " einhunderteinundachtzig, fünfhundertzweiundsiebzig, tausendeins, zwölfhundert,"
    " einundzwanzigtausend, dreihunderteinundvierzigtausend, eine Million"
    " zweihundertfünfzigtausend, zwei Millionen dreihunderttausendsiebzehn",
    "nl mensen": "veertien, eenentwintig, eenennegentig, honderdeen, honderdachttien,"
    " honderdeenentachtig, vijfhonderdtweeënzeventig, duizendeen, twaalfhonderd,"
    " eenentwintigduizend, driehonderdeenenveertigduizend, een miljoen tweehonderdvijftigduizend,"
    " twee miljoen driehonderdduizend zeventien",
    "fr personnes": "quatorze, vingt et une, quatre-vingt-onze, cent un, cent dix-huit, cent"
    " quatre-vingt-un, cinq cent soixante-douze, mille un, mille deux cents, vingt et un mille,"
    " trois cent quarante et un mille, un million deux cent cinquante mille, deux millions trois"
    " cent mille dix-sept",
    "es personas": "catorce, veintiuna, noventa y una, ciento una, ciento dieciocho, ciento ochenta"
    " y una, quinientas setenta y dos, mil una, mil doscientas, veintiún mil, trescientas cuarenta"
    " y un mil, un millón doscientas cincuenta mil, dos millones trescientas mil diecisiete",
    "it persone": "quattordici, ventuno, novantuno, centouno, centodiciotto, centottantuno,"
    " cinquecentosettantadue, milleuno, milleduecento, ventunomila, trecentoquarantunomila, un"
    " milione e duecentocinquantamila, due milioni e trecentomiladiciassette",
    "pt pessoas": "catorze, vinte e uma, noventa e uma, cento e uma, cento e dezoito, cento e"
    " oitenta e uma, quinhentas e setenta e duas, mil e uma, mil e duzentas, vinte e uma mil,"
    " trezentas e quarenta e uma mil, um milhão duzentas e cinquenta mil, dois milhões trezentas"
    " mil e dezassete",
    "ro persoane": "paisprezece, douăzeci și una, nouăzeci și una, o sută una, o sută optsprezece,"
    " o sută optzeci și una, cinci sute șaptezeci și două, o mie una, o mie două sute, douăzeci și"
    " una de mii, trei sute patruzeci și una de mii, un milion două sute cincizeci de mii, două"
    " milioane trei sute de mii șaptesprezece",
    "pl osób": "czternaście, dwadzieścia jeden, dziewięćdziesiąt jeden, sto jeden, sto osiemnaście,"
    " sto osiemdziesiąt jeden, pięćset siedemdziesiąt dwie, tysiąc jeden, tysiąc dwieście,"
    " dwadzieścia jeden tysięcy, trzysta czterdzieści jeden tysięcy, milion dwieście pięćdziesiąt"
    " tysięcy, dwa miliony trzysta tysięcy siedemnaście",
    "cs lidí": "čtrnáct, jedenadvacet, devadesát jedna, sto jedna, sto osmnáct, sto osmdesát jedna,"
    " pět set dvaasedmdesát, tisíc jedna, dvanáct set, dvacet jedna tisíc, tři sta čtyřicet jedna"
    " tisíc, milion dvě stě padesát tisíc, dva miliony třista tisíc sedmnáct",
    "ru человек": "четырнадцать, двадцать один, девяносто один, сто один, сто восемнадцать, сто"
    " восемьдесят один, пятьсот семьдесят два, тысяча один, тысяча двести, двадцать одна тысяча,"
    " триста сорок одна тысяча, миллион двести пятьдесят тысяч, два миллиона триста тысяч"
    " семнадцать",
    "uk людей": "чотирнадцять, двадцять один, дев’яносто один, сто один, сто вісімнадцять, сто"
    " вісімдесят один, п’ятсот сімдесят два, тисяча один, тисяча двісті, двадцять одна тисяча,"
    " триста сорок одна тисяча, мільйон двісті п’ятдесят тисяч, два мільйони триста тисяч"
    " сімнадцять",
    "sv personer": "fjorton, tjugoen, nittioen, etthundraen, hundraarton, etthundraåttioen,"
    " femhundrasjuttiotvå, ettusenen, tolvhundra, tjugoettusen, trehundrafyrtioettusen, en miljon"
    " tvåhundrafemtiotusen, två miljoner trehundratusensjutton",
    "nb personer": "fjorten, tjueen, nittien, hundre og én, hundre og atten, ett hundre og åttien,"
    " fem hundre og syttito, tusen og én, tolv hundre, tjueen tusen, tre hundre og førtien tusen,"
    " en million to hundre og femti tusen, to millioner tre hundre tusen og sytten",
    "da personer": "fjorten, enogtyve, enoghalvfems, hundrede og én, hundrede og atten, hundrede og"
    " enogfirs, femhundrede og tooghalvfjerds, tusind og én, tolv hundrede, enogtyve tusind, tre"
    " hundrede og enogfyrre tusind, en million to hundrede og halvtreds tusind, to millioner tre"
    " hundrede tusind og sytten",
    "fi ihmistä": "neljätoista, kaksikymmentäyksi, yhdeksänkymmentäyksi, satayksi,"
    " satakahdeksantoista, satakahdeksankymmentäyksi, viisisataaseitsemänkymmentäkaksi, tuhat yksi,"
    " tuhat kaksisataa, kaksikymmentäyksi tuhatta, kolmesataaneljäkymmentäyksi tuhatta, miljoona"
    " kaksisataaviisikymmentä tuhatta, kaksi miljoonaa kolmesataa tuhatta seitsemäntoista",
    "tr kişi": "on dört, yirmi bir, doksan bir, yüz bir, yüz on sekiz, yüz seksen bir, beş yüz"
    " yetmiş iki, bin bir, bin iki yüz, yirmi bir bin, üç yüz kırk bir bin, bir milyon iki yüz elli"
    " bin, iki milyon üç yüz bin on yedi",
    "ja 人": "十四, 二十一, 九十一, 百一, 百十八, 百八十一, 五百七十二, 千一, 千二百, 二万一千,"
    " 三十四万一千, 百二十五万, 二百三十万十七",
    "zh 人": "十四, 二十一, 九十一, 一百零一, 一百一十八, 一百八十一, 五百七十二, 一千零一,"
    " 一千二百, 两万一千, 三十四万一千, 一百二十五万, 二百三十万零十七",
    "ko 명": "십사, 이십일, 구십일, 백일, 백십팔, 백팔십일, 오백칠십이, 천일, 천이백, 이만 천,"
    " 삼십사만 천, 백이십오만, 이백삼십만 십칠",
    "ar شخص": "أربعة عشر, واحد وعشرون, واحد وتسعون, مئة وواحد, مئة وثمانية عشر, مئة وواحد وثمانون,"
    " خمسمئة واثنان وسبعون, ألف وواحد, ألف ومئتا, واحد وعشرون ألف, ثلاثمئة وواحد وأربعون ألف,"
    " مليون ومئتان وخمسون ألف, مليونان وثلاثمئة ألف وسبعة عشر",
}  # fmt: skip

OTHER_FORMS = [
    ("ru", "более двухсот пятидесяти одного человека", 251),
    ("ru", "пятьюстами двадцатью одним голосом", 521),
    ("ru", "к трёмстам восьмидесяти тысячам рублей", 380_000),
    ("pl", "z dwudziestoma jeden posłami", 21),
    ("uk", "шістдесятьма двома депутатами", 62),
    ("es", "dos mil cuatrocientos cincuenta y ocho millones", 2.458e9),
    ("ro", "50 de milioane de lei", 50e6),
    ("ro", "șase sute de mii de lei", 600_000),
    ("hi", "सवा लाख लोग", 125_000),
    ("ar", "مليون ونصف مليون شخص", 1.5e6),
    ("ar", "ألفان ومئة شخص", 2100),
    ("zh", "一千二百万元", 12e6),
    ("zh", "近千名学生", 1000),
    ("zh", "上百万人", 1e6),
    ("ja", "約百万人", 1e6),
    ("it", "centotto persone", 108),
]


@pytest.mark.parametrize("key", SPELT)
def test_numbers_in_words(key: str) -> None:
    language, noun = key.split()
    for spelt, value in zip(SPELT[key].split(", "), VALUES, strict=True):
        found = [item.value for item in find_quantities(f"«{spelt} {noun}»", language)]
        assert found == [value], spelt


@pytest.mark.parametrize(("language", "text", "value"), OTHER_FORMS)
def test_other_forms(language: str, text: str, value: float) -> None:
    (item,) = find_quantities(text, language)
    assert item.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ja", "数百万円"), ("zh", "数千万人"), ("zh", "网上百货"), ("ko", "수백만 명")],
)
def test_no_number_is_made_up(language: str, text: str) -> None:
    assert find_quantities(text, language) == ()


_SMALL = (
    "- one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
).split()
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def spelt_out(number: int, joint: str) -> str:
    """`number` in English, with `joint` behind the hundreds ("", "and ")."""
    for scale, name in _SCALES:
        if number >= scale:
            rest = spelt_out(number % scale, joint)
            return f"{spelt_out(number // scale, joint)} {name} {rest}".strip()
    if number >= 100:
        rest = spelt_out(number % 100, joint)
        return f"{_SMALL[number // 100]} hundred {f'{joint}{rest}' if rest else ''}".strip()
    if number < 20:
        return _SMALL[number] if number else ""
    return f"{_TENS[number // 10]}-{_SMALL[number % 10]}".removesuffix("--")


@settings(max_examples=150)
@given(st.integers(2, 10**12 - 1), st.sampled_from(["", "and "]))
def test_english_words_are_read_back(number: int, joint: str) -> None:
    (item,) = find_quantities(f"{spelt_out(number, joint)} people", "en")
    assert (item.value, item.unit) == (number, "people")


GROUPED = {"en": ",", "de": ".", "fr": "\u202f", "es": ".", "it": ".", "pt": ".", "nl": ".",
           "pl": "\u00a0", "cs": " ", "ru": " ", "sv": " ", "da": ".", "tr": ".", "ja": ",",
           "zh": ",", "ko": ",", "hi": ",", "ar": ","}  # fmt: skip
"""What stands between thousands; the decimal mark is the other of "." and ","."""


def in_figures(number: int, language: str, decimals: str = "") -> Quantity:
    """`number` in percent as `language` writes it."""
    figures = f"{number:,}".replace(",", GROUPED[language])
    mark = "." if GROUPED[language] == "," else ","
    (item,) = find_quantities(f"{figures}{mark if decimals else ''}{decimals} %", language)
    return item


SAME = {
    ("en", "$4.5 million"): [
        ("en", "$4.5m"), ("en", "4,500,000 dollars"), ("de", "4,5 Mio. Dollar"),
        ("de", "viereinhalb Millionen Dollar"), ("fr", "4 500 000 dollars"),
        ("fr", "quatre millions et demi de dollars"), ("es", "cuatro millones y medio de dólares"),
        ("it", "4,5 milioni di dollari"), ("pt", "quatro milhões e meio de dólares"),
        ("nl", "vierenhalf miljoen dollar"), ("pl", "cztery i pół miliona dolarów"),
        ("sv", "fyra och en halv miljon dollar"), ("da", "4,5 mio. dollar"),
        ("nb", "4,5 millioner dollar"), ("ru", "$4,5 млн"), ("cs", "čtyři a půl milionu dolarů"),
        ("tr", "dört buçuk milyon dolar"), ("ja", "450万ドル"), ("zh", "四百五十万美元"),
        ("ko", "450만 달러"), ("hi", "पैंतालीस लाख डॉलर"), ("ar", "أربعة ملايين ونصف مليون دولار"),
    ],
    ("en", "1,200 people"): [
        ("en", "1.2k people"), ("de", "zwölfhundert Menschen"), ("fr", "1 200 personnes"),
        ("es", "1.200 personas"), ("it", "milleduecento persone"), ("pt", "1,2 mil pessoas"),
        ("pl", "1,2 tys. osób"), ("sv", "tolvhundra personer"), ("ru", "1,2 тыс. человек"),
        ("cs", "dvanáct set lidí"), ("tr", "1 bin 200 kişi"), ("ja", "千二百人"),
        ("ko", "천이백 명"), ("hi", "बारह सौ लोग"), ("ar", "ألف ومئتي شخص"),
    ],
    ("en", "2.7%"): [
        ("en", "two point seven percent"), ("de", "zwei Komma sieben Prozent"),
        ("fr", "deux virgule sept pour cent"), ("es", "dos coma siete por ciento"),
        ("pl", "2,7 proc."), ("da", "2,7 pct."), ("ru", "2,7 процента"), ("tr", "yüzde 2,7"),
        ("zh", "百分之二点七"), ("hi", "2.7 फीसदी"), ("ar", "2.7 بالمئة"),
    ],
    ("en", "3 trillion dollars"): [
        ("de", "3 Billionen Dollar"), ("fr", "3 000 milliards de dollars"),
        ("es", "3 billones de dólares"), ("pt", "3 trilhões de dólares"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("one", SAME)
def test_the_same_in_other_words(one: tuple[str, str]) -> None:
    (given,) = find_quantities(one[1], one[0])
    for language, text in SAME[one]:
        (claimed,) = find_quantities(text, language)
        assert compare(claimed, given) is Comparison.EQUAL, text


two_languages = st.tuples(st.sampled_from(sorted(GROUPED)), st.sampled_from(sorted(GROUPED)))


@settings(max_examples=100)
@given(st.integers(0, 10**9), st.sampled_from(["", "5", "25", "07"]), two_languages)
def test_separators_do_not_matter(number: int, decimals: str, languages: tuple[str, str]) -> None:
    one, other = (in_figures(number, language, decimals) for language in languages)
    assert compare(one, other) is Comparison.EQUAL


@settings(max_examples=100)
@given(st.integers(11, 99).filter(lambda n: n % 10 and n % 11), two_languages)
def test_turned_figures_are_different(number: int, languages: tuple[str, str]) -> None:
    turned = int(str(number)[::-1])
    for one, other in ((number, turned), (number, number * 10)):
        pair = in_figures(one, languages[0]), in_figures(other, languages[1])
        assert compare(*pair) is Comparison.DIFFERENT
    tenths = [
        in_figures(n // 10, at, str(n % 10))
        for n, at in zip((number, turned), languages, strict=True)
    ]
    assert compare(*tenths) is Comparison.DIFFERENT
