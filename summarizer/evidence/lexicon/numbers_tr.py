"""Turkish number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "sıfır:0 iki:2 üç:3 dört:4 beş:5 altı:6 yedi:7 sekiz:8 dokuz:9 on:10 yirmi:20 otuz:30"
        " kırk:40 elli:50 altmış:60 yetmiş:70 seksen:80 doksan:90 bir:1 buçuk:0.5 ikisi:2 üçü:3 dördü:4 beşi:5 altısı:6 yedisi:7 sekizi:8 dokuzu:9"
    ),
    multipliers=values(
        "yüz|yüzden:100 bin|binden:1e3 milyon|milyondan|milyona|milyonu:1e6"
        " milyar|milyardan|milyara|milyarı:1e9 trilyon|trilyondan:1e12 düzine:12"
    ),
    bare=word_set("yüz bin binden"),
    ones=word_set("bir biri"),
    decimal_points=word_set("virgül nokta"),
    fractions=values("yarım|yarısı|yarı:0.5 çeyrek|çeyreği:0.25"),
    lone_fractions=word_set("yarım yarısı çeyrek"),
    glued=True,
    short=values("mn:1e6 mr|mlr:1e9"),
    minus=("eksi ", "sıfırın altında "),
    hedges=changes(
        {
            "~": "yaklaşık, yaklaşık olarak, aşağı yukarı, neredeyse, ortalama, tahminen, tahmini",
            ">": "en az, en azından, asgari",
            "<": "en fazla, en çok, azami",
        }
    ),
    hedges_after=changes(
        {
            ">": "'den fazla, 'dan fazla, ’den fazla, ’dan fazla, den fazla, dan fazla, ten fazla,"
            " tan fazla, 'ten fazla, 'tan fazla, ’ten fazla, ’tan fazla, aşkın, 'i aşkın, ’i aşkın,"
            " 'ü aşkın, 'u aşkın, 'yi aşkın, fazla, üzerinde",
            "<": "'den az, 'dan az, ’den az, ’dan az, 'e kadar, 'a kadar, ’e kadar, ’a kadar,"
            " altında",
            "~": "civarında, kadar",
        }
    ),
    rises=word_set("arttı artış artarak yükseldi yükseliş yükselerek büyüdü büyüme artışla artan"),
    falls=word_set("azaldı azalış düştü düşüş düşerek geriledi gerileme düşüşle azalarak küçüldü"),
    units={
        "%": "yüzde",
        "bp": "baz puan*",
        "pp": "yüzde puan*, puanlık",
        "TRY": "lira*, türk lirası*, tl",
        "USD": "dolar*, abd dolar*, amerikan dolar*",
        "EUR": "euro*, avro*",
        "GBP": "sterlin*, ingiliz sterlin*, pound*",
        "JPY": "yen*, japon yen*",
        "CNY": "yuan*, çin yuan*",
        "RUB": "ruble*, rus ruble*",
        "CHF": "isviçre frang*",
        "FRF": "frank*",
        "cents": "sent*, kuruş*",
        "km/h": "kilometre/saat",
        "km": "kilometre*",
        "m": "metre*",
        "cm": "santimetre*, santim*",
        "mm": "milimetre*",
        "mi": "mil*",
        "ft": "fit*, feet, ayak*",
        "in": "inç*",
        "km²": "kilometrekare*",
        "m²": "metrekare*",
        "m³": "metreküp*",
        "ha": "hektar*",
        "acres": "akre*",
        "kg": "kilogram*, kilo*",
        "g": "gram*",
        "t": "ton*",
        "pounds": "libre*",
        "l": "litre*",
        "gal": "galon*",
        "barrels": "varil*",
        "°F": "fahrenhayt derece*, fahrenheit derece*, fahrenhayt, fahrenheit",
        "°C": "santigrat derece*, derece*",
        "MW": "megavat*",
        "GW": "gigavat*",
        "kWh": "kilovatsaat*, kilovat saat*",
        "MWh": "megavatsaat*, megavat saat*",
        "GWh": "gigavatsaat*",
        "kW": "kilovat*",
        "seconds": "saniye*",
        "minutes": "dakika*",
        "hours": "saat*",
        "days": "gün*",
        "weeks": "hafta*",
        "months": "ay, aylık, ayda",
        "years": "yıl*, sene*, yaş*, yaşında*",
        "points": "puan*",
    },
    units_before={"yüzde": "%", "%": "%", "binde": "‰"},
    denominators=values(
        "ikide:2 üçte:3 dörtte:4 beşte:5 altıda:6 yedide:7 sekizde:8 dokuzda:9 onda:10 yirmide:20"
    ),
    each=word_set("her"),
    parted_from=("den", "dan", "ten", "tan"),
    opens={"": word_set("ila ile")},
    buts=word_set("ve ama"),
    months=(
        "ocak",
        "şubat",
        "mart",
        "nisan",
        "mayıs",
        "haziran",
        "temmuz",
        "ağustos",
        "eylül",
        "ekim",
        "kasım",
        "aralık",
    ),
    ordinals=values(
        "birinci:1 ikinci:2 üçüncü:3 dördüncü:4 beşinci:5 altıncı:6 yedinci:7 sekizinci:8"
        " dokuzuncu:9 onuncu:10"
    ),
    ordinal_suffixes=word_set("inci ıncı uncu üncü nci ncı"),
    dotted_clocks=word_set("saat"),
    labels=word_set("madde sayfa numara no no. bölüm hat"),
    stops=word_set(
        "ve veya ile da de bu o bir için gibi daha en çok az ise ki ama olarak olan oldu sonra önce"
        " kadar göre"
    ),
)
