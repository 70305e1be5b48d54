"""Italian number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

_TENS = "vent trent quarant cinquant sessant settant ottant novant".split()
# "ottenne" alone is a verb.
_EIGHTS = {f"{ten}ott": float(value) for value, ten in zip(range(28, 99, 10), _TENS, strict=True)}

WORDS = NumberWords(
    decimal=",",
    # "centotto" and "centottanta" lose an o.
    additive=values(
        "tto:8 ttanta|ttant:80 zero:0 due:2 tre|tré:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11"
        " dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18"
        " diciannove:19 venti|vent:20 trenta|trent:30 quaranta|quarant:40 cinquanta|cinquant:50"
        " sessanta|sessant:60 settanta|settant:70 ottanta|ottant:80 novanta|novant:90"
        " cento|cent:100 duecento:200 trecento:300 quattrocento:400 cinquecento:500 seicento:600"
        " settecento:700 ottocento:800 novecento:900 uno:1 un:1 mezz'ora|mezz’ora:0.5"
    ),
    multipliers=values(
        "mille|mila:1e3 milione|milioni:1e6 miliardo|miliardi:1e9 bilione:1e12 dozzina|dozzine:12"
        " decina|decine:10 ventina:20 trentina:30 quarantina:40 cinquantina:50 sessantina:60 quindicina:15 centinaio:100"
        " migliaio:1e3"
    ),
    bare=word_set("mille"),
    ones=word_set("un uno una"),
    joins=word_set("e"),
    decimal_points=word_set("virgola"),
    fractions=values(
        "mezzo|mezza|metà:0.5 terzo|terzi:0.3333333333333333 quarto|quarti:0.25 quinto|quinti:0.2"
        " sesto|sesti:0.1666666666666 settimo|settimi:0.14285714285714285 ottavo|ottavi:0.125"
        " nono|noni:0.1111111111111111 decimo|decimi:0.1 millesimo|millesimi:0.001"
    ),
    lone_fractions=word_set("metà mezzo mezza"),
    homographs=word_set("sei"),
    bound_halves=word_set("mezzo mezza"),
    glued=True,
    attached=word_set("enne enni"),
    inner_units={"mezz'ora": "hours", "mezz’ora": "hours"},
    combining=values("du:2 quattr:4 cinqu:5 sett:7 nov:9 diciassett:17 diciott:18 diciannov:19")
    | _EIGHTS,
    short=values("mln|mio:1e6 mld|mrd:1e9"),
    halves_after=(" e mezzo", " e mezza"),
    minus=("meno ", "negativo "),
    below_zero=(" sotto zero", " sotto lo zero"),
    hedges=changes(
        {
            "~": "circa, quasi, intorno a, intorno ai, intorno al, attorno a, attorno ai, attorno"
            " al, all'incirca, all’incirca, approssimativamente, pressoché, più o meno, sui,"
            " vicino a, nell'ordine di, dell'ordine di, a circa, di circa, di quasi, una",
            ">": "più di, oltre, almeno, superiore a, superiori a, maggiore di, non meno di,"
            " minimo,"
            " sopra, sopra i, al di sopra di, come minimo, supera i, superato i, di oltre, a"
            " oltre, maggiore a, al di sopra dei, più del, superiore al, sopra del",
            "<": "meno di, fino a, al massimo, inferiore a, inferiori a, minore di, non più di,"
            " massimo, sotto, sotto i, al di sotto di, fino ai, a meno di, di meno di, meno del,"
            " più piccoli o uguali a, inferiore al, al di sotto del, fino al, sotto il",
        }
    ),
    hedges_after=changes(
        {">": "o più, in su, e oltre, e più", "<": "o meno, in giù", "~": "circa, all'incirca"}
    ),
    fillers=word_set("del dello della di un una il dell dei"),
    rises=word_set(
        "salito salita sale aumentato aumento aumenta aumentata aumentati aumentate cresciuto"
        " cresciuta cresciuti crescita rialzo incremento guadagnato guadagna guadagno salire"
        " rincaro balzo progresso salgono sono"
        " crescerà cresceranno crescere cresce crescono cresceva cresciute salirà"
        " saliranno saliti salite saliva aumenterà aumenteranno aumentano aumentare"
        " guadagnano guadagnava avanza avanzano balzato balza rincarati rincarate"
    )
    - word_set("sono"),
    falls=word_set(
        "sceso scesa scendono calo calato calata cala diminuzione diminuito diminuita riduzione"
        " ridotto perso perde perdita ribasso crollo crollato flessione taglio scende scesi"
        " contrazione"
        " scenderà scenderanno scendere scendeva calano calerà caleranno calati calate"
        " calare diminuisce diminuiscono diminuirà diminuiti diminuite perdono perdeva"
        " perderà ridurrà riduce riducono cede cedono cedeva crolla crollano crollata"
        " arretra flette"
    ),
    units={
        "%": "per cento, percento",
        "pp": "punti percentuali, punto percentuale",
        "bp": "punti base, punto base",
        "EUR": "euro",
        "USD": "dollari, dollaro, dollari americani, dollari statunitensi",
        "CAD": "dollari canadesi",
        "AUD": "dollari australiani",
        "HKD": "dollari di hong kong",
        "GBP": "sterline, sterlina, lire sterline",
        "CHF": "franchi svizzeri",
        "FRF": "franchi francesi, franchi",
        "JPY": "yen",
        "CNY": "yuan",
        "RUB": "rubli, rublo",
        "INR": "rupie, rupia",
        "TRY": "lire turche",
        "ITL": "lire",
        "SEK": "corone svedesi",
        "NOK": "corone norvegesi",
        "DKK": "corone danesi",
        "kr": "corone",
        "BRL": "real",
        "pesos": "pesos, peso",
        "cents": "centesimi, centesimo, cent",
        "pence": "penny, pence",
        "km": "chilometri, chilometro",
        "m": "metri, metro",
        "cm": "centimetri, centimetro",
        "mm": "millimetri, millimetro",
        "nm": "nanometri",
        "mi": "miglia, miglio",
        "nmi": "miglia nautiche",
        "ft": "piedi, piede",
        "in": "pollici, pollice",
        "km²": "chilometri quadrati, chilometri quadri, km quadrati",
        "m²": "metri quadrati, metri quadri, metro quadrato, mq",
        "m³": "metri cubi, metro cubo, mc",
        "ha": "ettari, ettaro",
        "acres": "acri",
        "kg": "chilogrammi, chilogrammo, chili, chilo",
        "g": "grammi, grammo",
        "mg": "milligrammi",
        "t": "tonnellate, tonnellata",
        "pounds": "libbre, libbra",
        "l": "litri, litro",
        "ml": "millilitri",
        "gal": "galloni, gallone",
        "barrels": "barili, barile",
        "oz": "once, oncia",
        "°C": "gradi celsius, gradi centigradi, gradi, grado",
        "°F": "gradi fahrenheit",
        "km/h": "chilometri orari, chilometri all'ora, chilometri all’ora, km all'ora",
        "kW": "kilowatt",
        "MW": "megawatt",
        "GW": "gigawatt",
        "kWh": "kilowattora, chilowattora",
        "MWh": "megawattora",
        "MB": "megabyte",
        "GB": "gigabyte",
        "TB": "terabyte",
        "seconds": "secondi, secondo",
        "minutes": "minuti, minuto",
        "hours": "ore, ora",
        "days": "giorni, giorno",
        "weeks": "settimane, settimana",
        "months": "mesi, mese",
        "years": "anni, anno, enne, enni",
        "decades": "decenni",
        "centuries": "secoli, secolo",
        "points": "punti, punto",
    },
    per=word_set("per"),
    not_rates=word_set("lui lei loro il la i le lo gli questo questa un una"),
    per_time=word_set("al alla all'"),
    opens={
        "tra": word_set("e i ed"),
        "fra": word_set("e ed"),
        "da": word_set("a"),
        "dai": word_set("ai"),
        "dal": word_set("al"),
        "": word_set("a"),
    },
    determiners=word_set("il i le gli"),
    moving=word_set("da dal dai"),
    links=word_set("o e a"),
    adding=word_set("e"),
    turning=word_set("passa passata passato passati passate passando passare"),
    buts=word_set("ma"),
    ratios=phrases("su, su ogni"),
    sure_ratios=phrases("su, su ogni"),
    ratios_of_nouns=phrases("su, su ogni"),
    one_in=phrases("su, su ogni"),
    months=(
        "gennaio gen",
        "febbraio feb",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre sett set",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    ordinals=values(
        "primo|prima|primi|prime:1 secondo|seconda:2 terzo|terza:3 quarto|quarta:4 quinto|quinta:5"
        " sesto|sesta:6 settimo|settima:7 ottavo|ottava:8 nono|nona:9 decimo|decima:10"
    ),
    ordinal_suffixes=word_set("º ª °"),
    dotted_clocks=word_set("alle dalle ore"),
    labels=word_set(
        "articolo articoli capitolo pagina volo linea stanza n. nº numero gruppo fase versione"
        " classe parte volume episodio stagione boeing airbus strada statale legge binario comma"
        " n°"
    ),
    stops=word_set(
        "il lo la i gli le l un uno una e ed o ma né che in di del dello della dei degli delle a al"
        " allo alla ai agli alle da dal dallo dalla dai dagli dalle per senza con contro tra fra"
        " su sul sulla sui sulle è sono era erano fu furono sarà ha hanno aveva avevano non più"
        " meno anche già ancora si suo sua suoi sue loro questo questa questi chi quando dove come"
        " se secondo dopo prima durante stato stati fa nel nella nei nelle"
    ),
    adjectives=word_set(
        "nuovi nuove nuovo nuova grandi altri altre primi prime ultimi ultime piccoli piccole"
        " giovani principali diversi diverse presunti possibili ex"
    ),
    partitives=word_set("di dei degli delle dello della del"),
)
