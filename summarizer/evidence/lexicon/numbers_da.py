"""Danish number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "nul:0 to:2 tre:3 fire:4 fem:5 seks:6 syv:7 otte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13"
        " fjorten:14 femten:15 seksten:16 sytten:17 atten:18 nitten:19 tyve:20 tredive:30 fyrre:40"
        " halvtreds|halvtredsindstyve:50 tres|tresindstyve:60 halvfjerds|halvfjerdsindstyve:70"
        " firs|firsindstyve:80 halvfems|halvfemsindstyve:90 halvanden|halvandet:1.5"
    ),
    multipliers=values(
        "hundrede|hundred:100 tusind|tusinde:1e3 million|millioner:1e6 milliard|milliarder:1e9"
        " billion|billioner:1e12 dusin:12 snes:20 snese:20"
    ),
    bare=word_set("hundrede hundred tusind tusinde"),
    ones=word_set("en et én ét een eet"),
    counting_one=word_set("én ét een eet"),
    joins=word_set("og"),
    decimal_points=word_set("komma"),
    fractions=values(
        "halv|halve|halvt|halvdelen|halvdel:0.5"
        " tredjedel|tredjedele|tredjedelen:0.3333333333333333"
        " fjerdedel|fjerdedele|fjerdedelen|kvart:0.25 femtedel|femtedele|femtedelen:0.2"
        " sjettedel|sjettedele:0.16666666666666666 ottendedel|ottendedele:0.125"
        " tiendedel|tiendedele:0.1"
    ),
    lone_fractions=word_set("halvdelen"),
    glued=True,
    attached=word_set("årig timers dages ugers måneders minutters"),
    units_first=True,
    short=values("mio|mill:1e6 mia|mrd:1e9 bio:1e12 tkr:1e3"),
    minus=("minus ",),
    below_zero=(" under nul", " under frysepunktet"),
    vague=word_set("par flere nogle"),
    hedges=changes(
        {
            "=": "op på, ned på, oppe på, nede på",
            "~": "cirka, ca., ca, omkring, omtrent, rundt regnet, næsten, knap, knapt, godt,"
            " henved, op mod, tæt på, anslået, i omegnen af, lidt over, lidt under, små,"
            " skønsmæssigt",
            ">": "mere end, flere end, over, mindst, minimum, i hvert fald, højere end, større end,"
            " ældre end, længere end, langt over, ikke færre end, ikke under",
            "<": "mindre end, færre end, under, højst, højest, maksimalt, maks., op til, lavere"
            " end,"
            " yngre end, ikke mere end, ikke flere end, helt op til",
        }
    ),
    hedges_after=changes(
        {">": "eller mere, eller flere, eller derover", "<": "eller mindre, eller derunder"}
    ),
    fillers=word_set("med på en et af hele yderligere"),
    by=word_set("med"),
    rises=word_set(
        "steg stiger stige steget stigning vokset voksede vokser vokse vækst øget øgede øger øge"
        " op oppe hævet hævede hæver forøget fremgang plus højere løftet"
        " kravlede klatrede øges vandt"
    ),
    falls=word_set(
        "faldt falder falde faldet fald ned sænket sænkede sænker sænke tilbagegang minus lavere"
        " reduceret reducerede skåret beskåret dykkede dykket færre mindre"
        " styrtdykkede styrtdykker dykker mistede taber tabte"
    ),
    units={
        "%": "procent, pct., pct",
        "pp": "procentpoint, procentpoints, pct.point, pct. point",
        "bp": "basispoint",
        "DKK": "kroner, krone, kr., kr, danske kroner",
        "SEK": "svenske kroner",
        "NOK": "norske kroner",
        "EUR": "euro",
        "USD": "dollar, dollars, amerikanske dollar",
        "GBP": "pund, britiske pund",
        "JPY": "yen",
        "CHF": "schweizerfranc",
        "CNY": "yuan",
        "RUB": "rubler",
        "cents": "øre",
        "km": "kilometer, kilometers",
        "m": "meter, meters",
        "cm": "centimeter",
        "mm": "millimeter",
        "ft": "fod",
        "in": "tommer",
        "nmi": "sømil",
        "km²": "kvadratkilometer",
        "m²": "kvadratmeter, kvm",
        "m³": "kubikmeter",
        "ha": "hektar",
        "kg": "kilo, kilogram",
        "g": "gram",
        "t": "ton, tons",
        "l": "liter",
        "hl": "hektoliter",
        "barrels": "tønder, tønde",
        "°C": "grader, grad, graders, grader celsius",
        "km/h": "kilometer i timen, km i timen, km/t",
        "m/s": "meter i sekundet, meter per sekund, sekundmeter",
        "kW": "kilowatt",
        "MW": "megawatt",
        "GW": "gigawatt",
        "kWh": "kilowatttimer, kilowatt-timer",
        "MWh": "megawatttimer",
        "TWh": "terawatttimer",
        "seconds": "sekunder, sekund, sekunders",
        "minutes": "minutter, minut, minutters",
        "hours": "timer, time, timers, timen",
        "days": "dage, dag, dages, dagen, døgn, døgnet",
        "weeks": "uger, uge, ugers, ugen",
        "months": "måneder, måned, måneders, måneden",
        "years": "årig*, år, års, året",
        "decades": "årtier, årti",
        "centuries": "århundreder",
        "points": "point, points",
    },
    units_before={"kr.": "DKK", "kr": "DKK"},
    per=word_set("per pr. pr"),
    per_time=word_set("om i"),
    not_rates=phrases("i år, i dag"),
    opens={"mellem": word_set("og"), "fra": word_set("til"), "": word_set("til")},
    moving=word_set("fra"),
    links=word_set("eller og til"),
    adding=word_set("og"),
    buts=word_set("men"),
    ratios=phrases("ud af, af, ud af de, af de"),
    sure_ratios=phrases("ud af, ud af de"),
    one_in=phrases("ud af, af"),
    ages=("i en alder af ",),
    before_one=word_set("hver den"),
    not_counted=word_set("gang dag ting"),
    months=(
        "januar jan",
        "februar feb",
        "marts",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    clocks=word_set("kl klokken"),
    each=word_set("hver hvert"),
    ordinals=values(
        "første:1 anden|andet:2 tredje:3 fjerde:4 femte:5 sjette:6 syvende:7 ottende:8 niende:9"
        " tiende:10"
    ),
    labels=word_set(
        "artikel kapitel side sider fly linje rum nr nr. nummer gruppe fase version klasse paragraf"
        " del afsnit spor rute § stk. stk"
    ),
    stops=word_set(
        "året den det de en et og eller men i på af til fra med om for mod uden efter under over mellem"
        " ved er var har havde skal bliver blev ikke også som at når der hvor hans hendes sin sit"
        " sine deres siden før ifølge han hun vi jeg man kan vil kunne skulle mere så da end år nu"
        " per pr blevet været ud op ned ind ad tidligere senere siger oplyser"
    ),
    adjective_endings=("ske", "ige", "ede", "nye", "store", "små", "unge", "andre", "lokale"),
    partitives=word_set("af"),
)
