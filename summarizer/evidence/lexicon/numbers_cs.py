"""Czech number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

_TENS = {
    "dvacet": 20, "třicet": 30, "čtyřicet": 40, "padesát": 50, "šedesát": 60, "sedmdesát": 70,
    "osmdesát": 80, "devadesát": 90,
}  # fmt: skip
_TURNED = "jeden|jedn dva tři čtyři pět šest sedm osm devět".split()
# "pětadvacet" is twenty-five, "pětadvaceti" its other cases.
_UNITS_FIRST = {
    f"{unit}a{ten}{case}": float(value + number)
    for number, units in enumerate(_TURNED, start=1)
    for unit in units.split("|")
    for ten, value in _TENS.items()
    for case in ("", "i")
}

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "nula:0 jeden|jedna|jedno|jednoho|jednu|jedné|jednom|jedním|jednou:1 dva|dvě|dvou|dvěma|dvoje:2 tři|tří|třem|třemi|třech|troje:3"
        " čtyři|čtyř|čtyřem|čtyřmi|čtyřech:4 pět|pěti:5 šest|šesti:6 sedm|sedmi:7 osm|osmi:8"
        " devět|devíti:9 deset|deseti:10 jedenáct|jedenácti:11 dvanáct|dvanácti:12"
        " třináct|třinácti:13 čtrnáct|čtrnácti:14 patnáct|patnácti:15 šestnáct|šestnácti:16"
        " sedmnáct|sedmnácti:17 osmnáct|osmnácti:18 devatenáct|devatenácti:19 dvaceti:20 půldruhého|půldruhé|půldruhá:1.5"
        " třiceti:30 čtyřiceti:40 padesáti:50 šedesáti:60 sedmdesáti:70 osmdesáti:80 devadesáti:90 dvěstě:200 třista:300"
        " čtyřista:400 pětset:500 šestset:600 sedmset:700 osmset:800 devětset:900"
    )
    | {ten: float(value) for ten, value in _TENS.items()}
    | _UNITS_FIRST,
    multipliers=values(
        "sto|sta|set|stě|stovky|stovek|stovka|stovku:100 tisícovka|tisícovku|tisícovky|tisícovek:1e3 tisíc|tisíce|tisíci|tisících|tisícům:1e3"
        " milion|milión|milionu|milionů|milióny|miliony|milionech|milionům|milióně|miliónů:1e6"
        " miliarda|miliardy|miliard|miliardu|miliardách|miliardám:1e9"
        " bilion|bilionu|bilionů|biliony:1e12 tucet|tucty|tuctu|tuctů:12 desítky|desítek:10"
    ),
    bare=word_set(
        "sto stovka stovku tisíc tisícovka tisícovku milion milión miliarda miliardu tucet"
    ),
    ones=word_set("jeden jedna jedno jednoho jednu jedné jednom"),
    counting_one=word_set("jeden jedna jednoho jednu"),
    joins=word_set("a"),
    decimal_points=word_set("celá celé celých"),
    fractions=values(
        "půl|půle|polovina|polovinu|poloviny|polovině|polovice:0.5"
        " třetina|třetinu|třetiny|třetin|třetině:0.3333333333333333"
        " čtvrt|čtvrtina|čtvrtinu|čtvrtiny|čtvrtin|čtvrtině:0.25"
        " pětina|pětinu|pětiny|pětin|pětině:0.2 šestina|šestinu|šestiny:0.16666666666666666"
        " osmina|osminu|osminy:0.125 desetina|desetinu|desetiny|desetin:0.1"
    ),
    lone_fractions=word_set(
        "půl polovina polovinu poloviny třetina třetinu čtvrt čtvrtina čtvrtinu pětina pětinu"
        " desetina desetinu"
    ),
    short=values("tis:1e3 mil|mio|mln:1e6 mld|mrd:1e9 bil:1e12"),
    articles=False,
    halves_after=(" a půl",),
    attached=word_set("letý letá leté letou letých denní hodinov měsíčn týdenní minutov procentn"),
    combining=values("jedno:1"),
    minus=("minus ", "mínus "),
    below_zero=(" pod nulou", " mrazu"),
    hedges=changes(
        {
            "~": "asi, zhruba, přibližně, kolem, okolo, téměř, skoro, bezmála, cca, odhadem,"
            " kolem asi, necelý, necelé, necelých, takřka, málem, dobrých",
            ">": "více než, víc než, přes, nejméně, alespoň, minimálně, přinejmenším, nad, aspoň,"
            " ne méně než, o více než, o víc než, z více než, ve více než, vyšší než, větší než",
            "<": "méně než, míň než, do, až, nejvýše, nejvíce, nejvýš, maximálně, až do, pod,"
            " ne více než, až na, nižší než, menší než",
        }
    ),
    targets=word_set("do na až pod nad přes"),
    hedges_after=changes({">": "nebo více, a více, či více", "<": "nebo méně"}),
    fillers=word_set("o další dalších"),
    by=word_set("o"),
    rises=word_set(
        "vzrostl vzrostla vzrostlo vzrostly vzroste vzrostou růst růstu rostl rostla rostlo rostly"
        " roste rostou stoupl stoupla stouplo stouply stoupá stoupají zvýšil zvýšila zvýšilo"
        " zvýšily zvýší zvýšení nárůst nárůstu zdražil zdražila zdražily zdražilo zdraží zdražení"
        " navýšil navýšila přidal přidala přidaly posílil posílila plus více víc vyšší výše"
        " porostl porostla porostly přidává přidávají zdražují zvyšuje"
    ),
    falls=word_set(
        "klesl klesla kleslo klesly klesne klesnou klesá klesají pokles poklesu poklesl poklesla"
        " poklesly snížil snížila snížilo snížily sníží snížení propad propadl propadla propadly"
        " zlevnil zlevnila zlevnily ubylo oslabil oslabila minus méně"
        " míň nižší zmenšil zmenšila"
        " ztratil ztratila ztratily ztrácí klesat klesnout snižuje oslabuje zlevní"
    ),
    units={
        "‰": "promile",
        "%": "procent*, procentn*",
        "pp": "procentního bodu, procentní bod, procentní body, procentních bodů,"
        " procentním bodem, procentními body, procentních bodech, proc. bodu, p. b., p.b.",
        "bp": "bazických bodů, bazické body",
        "CZK": "kč, korun*, korun českých, českých korun",
        "EUR": "euro, eur, eura, eurech",
        "USD": "dolar*, amerických dolarů",
        "GBP": "liber, libry, libra, britských liber",
        "PLN": "zlotých, zloté, zlotý",
        "CHF": "frank*, švýcarských franků",
        "JPY": "jen, jenů, jeny",
        "CNY": "jüan*",
        "RUB": "rubl*",
        "UAH": "hřiv*",
        "HUF": "forint*",
        "cents": "cent, centy, centů, haléř*",
        "km": "kilometr*",
        "m": "metr, metry, metrů, metru, metrech, metrem, metrov*",
        "cm": "centimetr*",
        "mm": "milimetr*",
        "mi": "mil, míle",
        "km²": "kilometrů čtverečních, čtverečních kilometrů, čtvereční kilometry, km čtverečních",
        "m²": "metrů čtverečních, čtverečních metrů, metry čtvereční, čtvereční metry",
        "m³": "metrů krychlových, krychlových metrů, kubíků, kubíky",
        "ha": "hektar, hektary, hektarů, hektaru, hektarech",
        "kg": "kilogram*, kilo, kila, kil",
        "g": "gram, gramy, gramů, gramu",
        "t": "tun, tuny, tuna, tunami, tunách",
        "l": "litr, litry, litrů, litru, litrech",
        "hl": "hektolitr*",
        "barrels": "barel, barely, barelů",
        "°C": "stupň*, stupně, stupeň, stupni",
        "km/h": "kilometrů za hodinu, kilometry za hodinu, km za hodinu, kilometrů v hodině",
        "m/s": "metrů za sekundu, metry za sekundu",
        "kW": "kilowatt*",
        "MW": "megawatt*",
        "GW": "gigawatt*",
        "kWh": "kilowatthodin*",
        "MWh": "megawatthodin*",
        "TWh": "terawatthodin*",
        "seconds": "sekund*, vteřin*",
        "minutes": "minut*",
        "hours": "hodin*",
        "days": "den, dny, dní, dnů, dnech, dnem, dne, denní*",
        "weeks": "týden, týdny, týdnů, týdnech, týdne, týdnem, týdenní*",
        "months": "měsíc*",
        "years": "rok, roku, roky, roků, let, lety, letech, letý, letá, leté, letého, letém,"
        " letému, letým, letou, letí, letých, letými, ročn*",
        "decades": "desetilet*, dekád*",
        "centuries": "století, staletí",
        "points": "bod, body, bodů, bodu, bodech, bodem",
    },
    per_time=word_set("za na"),
    opens={
        "mezi": word_set("a až"),
        "od": word_set("do po"),
        "z": word_set("na"),
        "ze": word_set("na"),
        "": word_set("až"),
    },
    moving=word_set("z ze od"),
    links=word_set("nebo či až a"),
    adding=word_set("a"),
    buts=word_set("ale"),
    ratios=phrases("z, ze"),
    ages=("ve věku ",),
    not_counted=word_set("den strana straně věc stranu"),
    before_one=word_set("ani ten ta to žádný"),
    months=(
        "ledna leden lednu",
        "února únor únoru",
        "března březen březnu",
        "dubna duben dubnu",
        "května květen květnu",
        "června červen červnu",
        "července červenec červenci",
        "srpna srpen srpnu",
        "září",
        "října říjen říjnu",
        "listopadu listopad",
        "prosince prosinec prosinci",
    ),
    dotted_clocks=word_set("v ve od do po před kolem"),
    each=word_set("každý každá každé každého každému každou"),
    ordinals=values(
        "první|prvního|prvním:1 druhý|druhá|druhé|druhého|druhou|druhém:2 třetí|třetího|třetím:3"
        " čtvrtý|čtvrtá|čtvrté|čtvrtého|čtvrtou|čtvrtém:4 pátý|pátá|páté|pátého:5"
        " šestý|šestá|šesté:6 sedmý|sedmá|sedmé:7 osmý|osmá|osmé:8 devátý|devátá:9 desátý|desátá:10"
    ),
    labels=word_set(
        "článek článku kapitola strana straně linka linky linku tramvaj autobus pokoj číslo č"
        " č. skupina fáze verze třída paragraf odstavec díl dálnice silnice § d"
    ),
    stops=word_set(
        "a i nebo ale že je jsou byl byla bylo byly bude budou má mají měl v ve na z ze do od po za"
        " o u pro přes před pod nad mezi při bez s se si k ke ten ta to ty tento této on ona oni ne"
        " už již ještě jen také jako který která které kterých roku roce let jeho její jejich více"
        " méně když podle kvůli aby kolem okolo proti není by zemřelo zemřeli byli zraněni loni letos denně ročně"
    ),
    adjective_endings=("ých", "ích", "ské", "ové", "né", "vé", "ého", "ní", "ými", "čtí", "ští"),
    plurals=word_set(
        "zraněných dalších mrtvých raněných pohřešovaných dospělých nezaměstnaných lidí dětí paní"
        " obětí domácností částí zařízení utkání vozidel nemocných těžce opatření hodnocení"
        " povolání"
        " cestujících pracujících zaměstnaných území"
    ),
    partitives=word_set("z ze"),
)
