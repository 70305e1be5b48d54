"""Dutch number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "nul:0 één:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10"
        " elf:11 twaalf:12 dertien:13 veertien:14 vijftien:15 zestien:16 zeventien:17 achttien:18"
        " negentien:19 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80"
        " negentig:90 anderhalf|anderhalve:1.5 driekwart:0.75 tweederde:0.6666666666666666"
        " eenderde:0.3333333333333333 drievijfde:0.6 tweevijfde:0.4 eenvijfde:0.2 een:1"
        " tweeënhalf|tweeënhalve:2.5 drieënhalf|drieënhalve:3.5 vierenhalf|vierenhalve:4.5"
        " vijfenhalf|vijfenhalve:5.5 zesenhalf|zesenhalve:6.5 zevenenhalf|zevenenhalve:7.5"
        " achtenhalf|achtenhalve:8.5 negenenhalf|negenenhalve:9.5 eenentwintig:21 eenendertig:31"
    ),
    multipliers=values(
        "honderd:100 duizend:1e3 miljoen:1e6 miljard:1e9 biljoen:1e12 dozijn:12"
        " tiental:10 twaalftal:12 vijftiental:15 twintigtal:20 dertigtal:30 veertigtal:40"
        " vijftigtal:50 zestigtal:60 zeventigtal:70 tachtigtal:80 honderdtal:100 duizendtal:1e3"
    ),
    bare=word_set("honderd duizend"),
    ones=word_set("een"),
    joins=word_set("en ën"),
    decimal_points=word_set("komma"),
    fractions=values(
        "half|halve|helft:0.5 derde:0.3333333333333333 kwart:0.25 vijfde:0.2 zesde:0.1666666666666"
        " zevende:0.14285714285714285 achtste:0.125 tiende:0.1 kwarten:0.25 honderdste:0.01"
        " duizendste:0.001"
    ),
    lone_fractions=word_set("helft half halve"),
    glued=True,
    attached=word_set("jarig daags urig maands weeks koppig procents"),
    units_first=True,
    short=values("mln|mio:1e6 mld|mrd:1e9"),
    halves_after=(" en een half", " en een halve"),
    minus=("min ", "minus ", "negatief "),
    below_zero=(" onder nul", " onder het vriespunt"),
    vague=word_set("enkele paar meerdere"),
    hedges=changes(
        {
            "~": "ongeveer, circa, ca., rond, rond de, zo'n, zo’n, bijna, zowat, naar schatting,"
            " om en nabij, rond het, omstreeks, tegen de, ruwweg, grofweg",
            ">": "meer dan, ruim, minstens, ten minste, tenminste, minimaal, boven, boven de, over"
            " de, langer dan, groter dan, hoger dan, ouder dan, op zijn minst",
            "<": "minder dan, onder, onder de, hooguit, hoogstens, ten hoogste, maximaal, tot,"
            " kleiner dan, lager dan, jonger dan, niet meer dan, krap, wel",
        }
    ),
    hedges_after=changes({">": "of meer, of hoger, plus", "<": "of minder, of lager"}),
    fillers=word_set("met van een de het"),
    by=word_set("met"),
    rises=word_set(
        "steeg stegen stijgt stijgen gestegen stijging toename toegenomen groeide groeiden gegroeid"
        " groei hoger verhoogd verhoging plus klom"
        " groeit groeien won wint klimt klimmen stijgende"
    ),
    falls=word_set(
        "daalde daalden daalt dalen gedaald daling afname afgenomen kromp gekrompen krimp lager"
        " verlaagd verloor min zakte zakten gezakt minder verlaging"
        " krimpt krimpen zakken zakt verliezen verliest verloren"
    ),
    parted=changes(
        {
            "down": "nam af, namen af, neemt af, nemen af, liep terug, liepen terug, loopt terug,"
            " lopen terug, viel terug, zakte weg, zakten weg",
            "up": "nam toe, namen toe, neemt toe, nemen toe, liep op, liepen op, loopt op, lopen op,"
            " trok aan, trokken aan, trekt aan, trekken aan",
        }
    ),
    units={
        "%": "procent, percent, procents",
        "pp": "procentpunt, procentpunten",
        "bp": "basispunten, basispunt",
        "EUR": "euro, euro's, euro’s",
        "USD": "dollar, dollars, amerikaanse dollar, us dollar",
        "CAD": "canadese dollar",
        "AUD": "australische dollar",
        "GBP": "pond, britse pond, pond sterling",
        "CHF": "zwitserse frank, frank",
        "JPY": "yen",
        "CNY": "yuan",
        "RUB": "roebel",
        "INR": "roepie, roepies",
        "TRY": "lira, turkse lira",
        "SEK": "zweedse kroon, zweedse kronen",
        "NOK": "noorse kroon, noorse kronen",
        "DKK": "deense kroon, deense kronen",
        "kr": "kronen, kroon",
        "NLG": "gulden, guldens",
        "PLN": "zloty",
        "cents": "cent",
        "km": "kilometer, kilometers",
        "m": "meter, meters",
        "cm": "centimeter, centimeters",
        "mm": "millimeter, millimeters",
        "mi": "mijl",
        "ft": "voet",
        "in": "inch, duim",
        "km²": "vierkante kilometer, vierkante kilometers",
        "m²": "vierkante meter, vierkante meters",
        "m³": "kubieke meter, kuub",
        "ha": "hectare, hectaren",
        "acres": "acres",
        "kg": "kilogram, kilo",
        "g": "gram",
        "mg": "milligram",
        "t": "ton",
        "l": "liter, liters",
        "ml": "milliliter",
        "gal": "gallon, gallons",
        "barrels": "vaten, vat",
        "°C": "graden celsius, graden",
        "°F": "graden fahrenheit",
        "km/h": "kilometer per uur, km per uur",
        "kW": "kilowatt",
        "MW": "megawatt",
        "GW": "gigawatt",
        "kWh": "kilowattuur",
        "MWh": "megawattuur",
        "TWh": "terawattuur",
        "MB": "megabyte, megabytes",
        "GB": "gigabyte, gigabytes",
        "TB": "terabyte, terabytes",
        "seconds": "seconden, seconde",
        "minutes": "minuten, minuut",
        "hours": "uur, uren, urig*",
        "days": "dagen, dag, daags*",
        "weeks": "weken, week, weeks*",
        "months": "maanden, maand, maands*",
        "personen": "koppig*",
        "years": "jarig*, jaar, jaren",
        "decades": "decennia",
        "centuries": "eeuwen",
        "points": "punten, punt",
    },
    per=word_set("per"),
    opens={
        "tussen": word_set("en tot"),
        "van": word_set("tot naar"),
        "": word_set("tot"),
    },
    determiners=word_set("de"),
    moving=word_set("van"),
    links=word_set("of en tot"),
    adding=word_set("en"),
    reaching=word_set("naar"),
    buts=word_set("maar"),
    ratios=phrases("op, op de, van de, van"),
    ratios_of_nouns=phrases("op de, op"),
    one_in=phrases("op de, op"),
    months=(
        "januari jan",
        "februari feb",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    ordinals=values(
        "eerste:1 tweede:2 derde:3 vierde:4 vijfde:5 zesde:6 zevende:7 achtste:8"
        " negende:9 tiende:10"
    ),
    ordinal_suffixes=word_set("e de ste"),
    half_to=word_set("half"),
    labels=word_set(
        "artikel hoofdstuk pagina vlucht lijn kamer nr nr. nummer groep fase versie klasse deel"
        " lid spoor route"
    ),
    stops=word_set(
        "de het een en of maar in op aan bij met naar sinds van voor tegen zonder om door over"
        " onder na uit tussen is zijn was waren wordt worden werd werden heeft hebben had hadden"
        " niet ook nog al zich hij zij ze we wij ik als dan dat die deze dit omdat toen tot"
        " per zo te er hun haar volgens geleden"
    ),
    adjective_endings=("e",),
)
