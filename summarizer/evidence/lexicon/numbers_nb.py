"""Norwegian number words, Bokmål and Nynorsk."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "null:0 to:2 tre|tri:3 fire:4 fem:5 seks:6 sju|syv:7 åtte:8 ni:9 ti:10 elleve:11 tolv:12"
        " tretten:13 fjorten:14 femten:15 seksten:16 sytten:17 atten:18 nitten:19 tjue|tyve:20"
        " tretti|tredve:30 førti:40 femti:50 seksti:60 sytti:70 åtti:80 nitti:90"
        " halvannen|halvannet|halvanna:1.5"
    ),
    multipliers=values(
        "hundre:100 tusen:1e3 million|millioner|millionar:1e6 milliard|milliarder|milliardar:1e9"
        " billion|billioner|billionar:1e12 dusin:12 titalls:10 tjuetalls:20 trettitalls:30 førtitalls:40 femtitalls:50 hundretalls:100 tusentalls:1e3 snes:20"
    ),
    bare=word_set("hundre tusen"),
    ones=word_set("en et én ett ein eit ei éi éin éitt"),
    counting_one=word_set("én ett éin éi éitt"),
    joins=word_set("og"),
    decimal_points=word_set("komma"),
    fractions=values(
        "halv|halve|halvt|halvparten|halvdelen:0.5"
        " tredel|tredeler|tredelen|tredjedel|tredjedeler|tredjedelen|tredjedelar:0.3333333333333333"
        " firedel|firedeler|fjerdedel|fjerdedeler|fjerdedelen|kvart:0.25"
        " femdel|femdeler|femtedel|femtedeler|femtedelen:0.2 seksdel|sjettedel:0.16666666666666666"
        " åttedel|åttendedel:0.125 tidel|tidels|tiendedel|tiendedeler:0.1"
    ),
    lone_fractions=word_set("halvparten halvdelen"),
    glued=True,
    attached=word_set("årig åring timers dagers ukers måneders minutters"),
    units_first=True,
    short=values("mill|mio|mnok:1e6 mrd|mia|mdr:1e9"),
    minus=("minus ",),
    below_zero=(" under null", " minusgrader", " kuldegrader"),
    vague=word_set("par flere noen"),
    hedges=changes(
        {
            "=": "opp på, ned på, oppe på, nede på, oppe i, nede i",
            "~": "cirka, ca., ca, omtrent, omkring, rundt, rundt regnet, nesten, nærmere, nær,"
            " knapt, knappe, drøyt, drøye, drøy, godt, vel, i underkant av, i overkant av,"
            " anslagsvis,"
            " anslått, om lag, kring, opp mot, bortimot, litt over, litt under",
            ">": "mer enn, meir enn, flere enn, fleire enn, over, minst, minimum, i hvert fall,"
            " høyere enn, større enn, eldre enn, lenger enn, godt over, ikke mindre enn",
            "<": "mindre enn, færre enn, under, høyst, maksimalt, maks, opptil, opp til, inntil,"
            " lavere enn, yngre enn, ikke mer enn, ikke flere enn, helt opp til",
        }
    ),
    hedges_after=changes({">": "eller mer, eller flere, eller meir", "<": "eller mindre"}),
    fillers=word_set("med på en et av hele ytterligere"),
    by=word_set("med"),
    rises=word_set(
        "steg stiger stige steget stigning stigende økte økt øker øke økning auka aukar auke vokste"
        " vokser vokst vekst opp oppgang hevet høyere pluss løftet vaks"
        " klatrer klatret økes"
    ),
    falls=word_set(
        "falt faller falle fall ned nedgang sank synker sunket senket senker reduserte redusert"
        " minus lavere kuttet stupte stupt krympet minket færre mindre"
        " stuper synke tapte taper raser raste"
    ),
    units={
        "%": "prosent, pst., pst",
        "pp": "prosentpoeng, prosentpoengs",
        "bp": "basispunkter, rentepunkter",
        "NOK": "kroner, krone, kr., kr, norske kroner, norske kr",
        "SEK": "svenske kroner",
        "DKK": "danske kroner",
        "EUR": "euro",
        "USD": "dollar, dollars, amerikanske dollar",
        "GBP": "pund, britiske pund",
        "JPY": "yen",
        "CHF": "sveitsiske franc",
        "CNY": "yuan",
        "RUB": "rubler",
        "cents": "øre",
        "km": "kilometer, kilometers",
        "mil": "mil",
        "m": "meter, meters",
        "cm": "centimeter",
        "mm": "millimeter",
        "ft": "fot",
        "in": "tommer",
        "nmi": "nautiske mil",
        "km²": "kvadratkilometer",
        "m²": "kvadratmeter, kvm",
        "m³": "kubikkmeter, kubikk",
        "ha": "hektar",
        "kg": "kilo, kilogram",
        "g": "gram",
        "t": "tonn, tonns",
        "l": "liter",
        "barrels": "fat, oljefat",
        "°C": "grader, grad, varmegrader, kuldegrader, minusgrader, plussgrader, grader celsius",
        "km/h": "kilometer i timen, km i timen, km/t, kilometer per time",
        "m/s": "meter i sekundet, meter per sekund, sekundmeter",
        "kW": "kilowatt",
        "MW": "megawatt",
        "GW": "gigawatt",
        "kWh": "kilowattimer, kilowattime",
        "MWh": "megawattimer",
        "GWh": "gigawattimer",
        "TWh": "terawattimer",
        "seconds": "sekunder, sekund, sekunders",
        "minutes": "minutter, minutt, minutters, minuttar",
        "hours": "timer, time, timers, timen, timar",
        "days": "dager, dag, dagers, dagen, dagar, døgn",
        "weeks": "uker, uke, ukers, uken, uka, veker, veke",
        "months": "måneder, måned, måneders, måneden, månader, månad",
        "years": "årig*, åring*, år, års",
        "decades": "tiår",
        "centuries": "århundrer, hundreår",
        "points": "poeng, poengs",
    },
    units_before={"kr.": "NOK", "kr": "NOK"},
    per=word_set("per pr. pr"),
    per_time=word_set("om i"),
    not_rates=phrases("i år, i dag"),
    opens={
        "mellom": word_set("og"),
        "fra": word_set("til"),
        "frå": word_set("til"),
        "": word_set("til"),
    },
    moving=word_set("fra frå"),
    links=word_set("eller og til"),
    adding=word_set("og"),
    buts=word_set("men"),
    ratios=phrases("av, av de, ut av"),
    sure_ratios=phrases("ut av"),
    one_in=phrases("av"),
    ages=("i en alder av ",),
    before_one=word_set("hver den"),
    not_counted=word_set("gang dag ting"),
    months=(
        "januar jan",
        "februar feb",
        "mars",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "desember des",
    ),
    clocks=word_set("kl klokken klokka"),
    each=word_set("hver hvert"),
    ordinals=values(
        "første:1 andre|annen:2 tredje:3 fjerde:4 femte:5 sjette:6 sjuende|syvende:7 åttende:8"
        " niende:9 tiende:10"
    ),
    labels=word_set(
        "artikkel kapittel side sider fly linje rom nr nr. nummer gruppe fase versjon klasse"
        " paragraf del spor rute riksvei fylkesvei § rv fv"
    ),
    stops=word_set(
        "året den det de en et ei og eller men i på av til fra med om for mot uten etter under over"
        " mellom ved er var har hadde skal blir ble ikke også som at når der hvor hans hennes sin"
        " sitt sine deres siden før ifølge han hun vi jeg man kan vil kunne skulle mer så da enn år"
        " nå per blitt vært ut opp ned inn tidligere senere sier seier opplyser eit dei ikkje frå utan"
    ),
    adjective_endings=("ske", "ige", "ede", "nye", "store", "små", "unge", "andre", "lokale"),
    partitives=word_set("av"),
)
