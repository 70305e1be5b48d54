"""Romanian number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "zero:0 doi|două:2 trei:3 patru:4 cinci:5 șase:6 șapte:7 opt:8 nouă:9 zece:10 unsprezece:11"
        " doisprezece|douăsprezece:12 treisprezece:13 paisprezece:14 cincisprezece:15"
        " șaisprezece:16 șaptesprezece:17 optsprezece:18 nouăsprezece:19 douăzeci:20 treizeci:30"
        " patruzeci:40 cincizeci:50 șaizeci:60 șaptezeci:70 optzeci:80 nouăzeci:90 unu|una:1"
    ),
    multipliers=values(
        "sută|sute:100 mie|mii:1e3 milion|milioane:1e6 miliard|miliarde:1e9 duzină|duzini:12"
    ),
    ones=word_set("un o unu una"),
    joins=word_set("și de"),
    fractions=values(
        "jumătate|jumătatea:0.5 treime|treimi:0.3333333333333333 sfert|sferturi:0.25 cincime:0.2"
    ),
    lone_fractions=word_set("jumătate jumătatea"),
    short=values("mil:1e6 mld:1e9 mii:1e3"),
    halves_after=(" și jumătate", " şi jumătate"),
    minus=("minus ",),
    below_zero=(" sub zero",),
    hedges=changes(
        {
            "~": "aproximativ, circa, cam, aproape, în jur de, aproape de, vreo, în jurul a",
            ">": "peste, mai mult de, mai mulți de, mai multe de, cel puțin, minimum, minim",
            "<": "sub, până la, mai puțin de, cel mult, maximum, maxim, nu mai mult de",
        }
    ),
    targets=word_set("sub peste") | phrases("până la"),
    fillers=word_set("cu de o un"),
    by=word_set("cu"),
    rises=word_set("crescut crește cresc creștere creșterea majorat majorare urcat scumpit plus avans"),
    falls=word_set("scăzut scade scad scădere scăderea redus reducere coborât ieftinit minus declin"),
    units={
        "%": "la sută, procente, procent",
        "pp": "puncte procentuale, punct procentual",
        "RON": "lei, leu, ron",
        "EUR": "euro",
        "USD": "dolari, dolar, de dolari",
        "GBP": "lire sterline",
        "MDL": "lei moldovenești",
        "cents": "bani",
        "km": "kilometri, kilometru",
        "m": "metri, metru",
        "cm": "centimetri",
        "km²": "kilometri pătrați",
        "m²": "metri pătrați, mp",
        "m³": "metri cubi",
        "ha": "hectare, hectar",
        "kg": "kilograme, kilogram",
        "t": "tone, tonă",
        "l": "litri, litru",
        "barrels": "barili, baril",
        "°C": "grade, grade celsius",
        "km/h": "kilometri pe oră, km pe oră",
        "MW": "megawați",
        "GW": "gigawați",
        "seconds": "secunde",
        "minutes": "minute, minut",
        "hours": "ore, oră",
        "days": "zile, zi",
        "weeks": "săptămâni, săptămână",
        "months": "luni, lună",
        "years": "ani, an",
        "points": "puncte, punct",
    },
    per_time=word_set("pe"),
    opens={"între": word_set("și"), "de": word_set("la"), "": word_set("până")},
    moving=word_set("de"),
    links=word_set("sau și"),
    adding=word_set("și şi"),
    buts=word_set("dar"),
    ratios=phrases("din"),
    ages=("vârsta de ",),
    months=(
        "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august",
        "septembrie", "octombrie", "noiembrie", "decembrie",
    ),
    clocks=word_set("ora orele"),
    labels=word_set("articolul capitolul pagina zborul linia camera numărul nr nr. grupa faza art"),
    stops=word_set(
        "de la în din pe cu și sau dar că este sunt era au a al ale un o care pentru prin după până"
        " sub peste între fără nu mai lui ei lor anul ani când dintre"
    ),
    partitives=word_set("de din dintre"),
)  # fmt: skip
