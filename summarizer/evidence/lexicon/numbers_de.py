"""German number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "null:0 eins:1 zwei|zwo:2 drei:3 vier:4 fünf|fuenf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10"
        " elf:11 zwölf|zwoelf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17"
        " achtzehn:18 neunzehn:19 zwanzig:20 dreißig|dreissig:30 vierzig:40 fünfzig:50 sechzig:60"
        " siebzig:70 achtzig:80 neunzig:90 anderthalb|anderthalbe|eineinhalb:1.5"
        " einhalb|einhalbe:0.5 einviertel:0.25 dreiviertel:0.75 viertelstunde:0.25 dreiviertelstunde:0.75 eineinviertel:1.25"
    ),
    multipliers=values(
        "hundert:100 tausend:1e3 million|millionen:1e6 milliarde|milliarden:1e9"
        " billion|billionen:1e12 billiarde|billiarden:1e15 dutzend:12"
    ),
    bare=word_set("hundert tausend"),
    ones=word_set("ein eine einen einer einem eines"),
    joins=word_set("und"),
    decimal_points=word_set("komma"),
    fractions=values(
        "halb|halbe|halben|halber|halbes|hälfte:0.5 drittel:0.3333333333333333 viertel:0.25"
        " fünftel:0.2 sechstel:0.16666666666666666 siebtel:0.14285714285714285 achtel:0.125"
        " neuntel:0.1111111111111111 zehntel:0.1 zwölftel:0.08333333333 zwanzigstel:0.05"
        " hundertstel:0.01 tausendstel:0.001"
    ),
    lone_fractions=word_set("hälfte halb halbe halben halbes"),
    bound_halves=word_set("halb"),
    half_to=word_set("halb"),
    glued=True,
    attached=word_set("jährig stündig tägig wöchig monatig minütig sekündig prozentig köpfig"),
    units_first=True,
    inner_units={"viertelstunde": "hours", "dreiviertelstunde": "hours"},
    short=values("tsd:1e3 mio|mill:1e6 mrd|mia:1e9 bio:1e12"),
    minus=("minus ", "negativ "),
    below_zero=(" unter null", " minus"),
    vague=word_set("mehrere einige paar etliche viele"),
    hedges=changes(
        {
            "~": "etwa, rund, ungefähr, circa, ca., ca, zirka, knapp, fast, beinahe, nahezu, gut,"
            " annähernd, schätzungsweise, geschätzt, geschätzte, geschätzten, um die, gegen,"
            " in etwa, an die, vermutlich",
            ">": "mehr als, über, mindestens, wenigstens, mehr wie, größer als, höher als, länger"
            " als, älter als, minimal, deutlich über, weit über, zumindest, ab, von über,"
            " von mehr als, mehr denn, oberhalb von, nicht weniger als",
            "<": "weniger als, unter, höchstens, maximal, bis zu, kleiner als, niedriger als,"
            " nicht mehr als, jünger als, unterhalb von, bis, von bis zu, unter die, maximal bis"
            " zu",
        }
    ),
    hedges_after=changes(
        {">": "oder mehr, oder höher, und mehr, plus", "<": "oder weniger", "up": "mehr"}
    ),
    fillers=word_set("um ein eine einen von der die das den weitere weiteren"),
    by=word_set("um"),
    rises=word_set(
        "stieg stiegen steigt steigen gestiegen plus zuwachs anstieg steigerung erhöhung erhöhte"
        " erhöht erhöhten wuchs wuchsen gewachsen wachstum zulegen zugelegt zunahme zugenommen"
        " kletterte kletterten geklettert höher gestiegene zuwächse verteuerte verteuert"
        " angestiegen gesteigert anzog angehoben"
    ),
    falls=word_set(
        "sank sanken sinkt sinken gesunken fiel fielen fällt gefallen minus rückgang senkung"
        " gesenkt senkte verringert verringerte reduziert reduzierte verlor verloren verlust"
        " schrumpfte geschrumpft abnahme abgenommen einbruch eingebrochen niedriger weniger"
        " zurückgegangen nachgegeben gekürzt abgebaut rutschte abfall einbußen"
    ),
    parted=changes(
        {
            "down": "brach ein, brachen ein, bricht ein, brechen ein, büßte ein, büßten ein,"
            " büßt ein, ging zurück, gingen zurück, geht zurück, gehen zurück, fiel zurück, nahm ab,"
            " nahmen ab, nimmt ab, nehmen ab, sackte ab, sackten ab, rutschte ab, rutschten ab,"
            " stürzte ab, stürzten ab, gab nach, gaben nach, gibt nach, geben nach, gab ab,"
            " gaben ab, knickte ein, knickten ein",
            "up": "nahm zu, nahmen zu, nimmt zu, nehmen zu, legte zu, legten zu, legt zu, legen zu,"
            " zog an, zogen an, zieht an, ziehen an, stieg an, stiegen an, steigt an, steigen an,"
            " wuchs an, wuchsen an, wächst an, schwoll an, schwollen an, hob an, hoben an, hebt an,"
            " heben an, stockte auf, stockten auf, stockt auf, schoss hoch, kletterte hoch",
        }
    ),
    units={
        "‰": "promille",
        "%": "prozent, prozentig*, vom hundert, v. h.",
        "pp": "prozentpunkte, prozentpunkten, prozentpunkt",
        "bp": "basispunkte, basispunkten, basispunkt",
        "EUR": "euro, euros",
        "USD": "dollar, us-dollar, us dollar, amerikanische dollar, us-dollars",
        "CAD": "kanadische dollar, kanadischen dollar, kanadischer dollar",
        "AUD": "australische dollar, australischen dollar",
        "HKD": "hongkong-dollar",
        "GBP": "pfund, britische pfund, pfund sterling, britischen pfund",
        "CHF": "franken, schweizer franken, sfr, fr.",
        "JPY": "yen",
        "CNY": "yuan, renminbi, chinesische yuan, chinesischen yuan",
        "RUB": "rubel",
        "INR": "rupien, rupie",
        "TRY": "lira, türkische lira, türkischen lira",
        "SEK": "schwedische kronen, schwedischen kronen",
        "DKK": "dänische kronen, dänischen kronen",
        "NOK": "norwegische kronen, norwegischen kronen",
        "CZK": "tschechische kronen, tschechischen kronen",
        "kr": "kronen",
        "PLN": "zloty, złoty",
        "HUF": "forint",
        "DEM": "mark, d-mark, deutsche mark",
        "ATS": "schilling",
        "ITL": "lire",
        "FRF": "französische francs, francs",
        "BRL": "real, reais",
        "UAH": "hrywnja, griwna",
        "pesos": "pesos, peso",
        "ILS": "schekel",
        "cents": "cent",
        "pence": "pence",
        "km": "kilometer, kilometern",
        "m": "meter, metern",
        "cm": "zentimeter, zentimetern",
        "mm": "millimeter, millimetern",
        "µm": "mikrometer, mikrometern",
        "nm": "nanometer, nanometern",
        "mi": "meilen, meile",
        "nmi": "seemeilen",
        "ft": "fuß",
        "in": "zoll",
        "km²": "quadratkilometer, quadratkilometern",
        "m²": "quadratmeter, quadratmetern",
        "m³": "kubikmeter, kubikmetern",
        "ha": "hektar",
        "acres": "acres, morgen",
        "kg": "kilogramm, kilo",
        "g": "gramm",
        "mg": "milligramm",
        "t": "tonne, tonnen",
        "pounds": "pfunden",
        "l": "liter, litern",
        "ml": "milliliter, millilitern",
        "gal": "gallonen, gallone",
        "barrels": "barrel, fass, barrels",
        "oz": "unze, unzen, feinunze",
        "°C": "grad celsius, grad",
        "°F": "grad fahrenheit",
        "km/h": "kilometer pro stunde, stundenkilometer, stundenkilometern, km pro stunde",
        "W": "watt",
        "kW": "kilowatt",
        "MW": "megawatt",
        "GW": "gigawatt",
        "kWh": "kilowattstunden, kilowattstunde",
        "MWh": "megawattstunden, megawattstunde",
        "GWh": "gigawattstunden",
        "TWh": "terawattstunden",
        "GB": "gigabyte",
        "MB": "megabyte",
        "TB": "terabyte",
        "PS": "pferdestärken",
        "seconds": "sekunden, sekunde, sekündig*",
        "minutes": "minuten, minute, minütig*",
        "hours": "stunden, stunde, stündig*",
        "days": "tage, tagen, tag, tägig*",
        "weeks": "wochen, woche, wöchig*",
        "months": "monate, monaten, monat, monats, monatig*",
        "years": "jährig*, jahre, jahren, jahr, jahres",
        "decades": "jahrzehnte, jahrzehnten",
        "centuries": "jahrhunderte, jahrhunderten",
        "Personen": "köpfig*",
        "points": "punkte, punkten, punkt, zähler",
    },
    per=word_set("pro je"),
    per_time=word_set("am im"),
    opens={
        "zwischen": word_set("und bis"),
        "von": word_set("bis"),
        "": word_set("bis"),
    },
    moving=word_set("von"),
    links=word_set("oder und bis"),
    adding=word_set("und"),
    reaching=word_set("auf"),
    turning=word_set("veränderte"),
    buts=word_set("aber jedoch"),
    ratios=phrases("von, aus, unter, von den"),
    one_in=phrases("von"),
    ages=("alter von ",),
    months=(
        "januar jänner jan",
        "februar feber feb",
        "märz mär",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    each=word_set("jede jeder jedes jedem jeden"),
    ordinals=values(
        "erste|ersten|erster|erstes|erstem:1 zweite|zweiten|zweiter|zweites|zweitem:2"
        " dritte|dritten|dritter|drittes|drittem:3 vierte|vierten|vierter|viertes:4"
        " fünfte|fünften|fünfter|fünftes:5 sechste|sechsten:6 siebte|siebten:7 achte|achten:8"
        " neunte|neunten:9 zehnte|zehnten:10"
    ),
    before_ordinals=word_set("der die das den dem des zum zur am im vom seine seinen ihre ihren"),
    clock_tails=(" uhr",),
    labels=word_set(
        "artikel artikels paragraf paragraph absatz satz profil resolution kapitel seite seiten"
        " flug gleis linie zimmer raum nr"
        " nr. nummer gruppe phase version klasse stufe band folge teil a b bundesstraße autobahn"
        " §"
    ),
    stops=word_set(
        "der die das des dem den ein eine einen einem einer eines und oder aber in im an am auf aus"
        " bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter vor hinter"
        " neben zwischen ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht"
        " auch noch nur schon sich er sie es wir ihr ich als wie dass weil wenn bis je pro sowie"
        " jahr jahre laut wegen während dann so mehr weniger sei seien"
    ),
    capital_nouns=True,
    adjective_endings=("e", "en", "er", "es", "em"),
)
