"""Swedish number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "noll:0 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 tretton:13"
        " fjorton:14 femton:15 sexton:16 sjutton:17 arton|aderton:18 nitton:19 tjugo:20 trettio:30"
        " fyrtio:40 femtio:50 sextio:60 sjuttio:70 åttio:80 nittio:90 en:1 ett:1 halvtimme|halvtimmes|halvår|halvårs:0.5"
    ),
    # "ettusen" is "ett" and what is left of "tusen".
    multipliers=values(
        "hundra:100 tusen|usen:1e3 miljon|miljoner:1e6 miljard|miljarder:1e9 biljon|biljoner:1e12"
        " dussin:12 tjog:20 tiotal:10 femtontal:15 tjugotal:20 trettiotal:30"
        " fyrtiotal:40 femtiotal:50 sextiotal:60 sjuttiotal:70 hundratal:100 tusental:1e3"
    ),
    bare=word_set("hundra tusen"),
    ones=word_set("en ett"),
    joins=word_set("och"),
    decimal_points=word_set("komma"),
    fractions=values(
        "halv|halva|halvt|hälften:0.5 tredjedel|tredjedelar:0.3333333333333333"
        " fjärdedel|fjärdedelar|kvarts:0.25 femtedel|femtedelar:0.2 tiondel|tiondelar:0.1"
        " sjättedel|sjättedelar:0.1666666666666 sjundedel|sjundedelar:0.14285714285714285"
        " åttondel|åttondelar:0.125 niondel|niondelar:0.1111111111111111"
        " hundradel|hundradelar|hundradels:0.01 tusendel|tusendelar:0.001"
    ),
    lone_fractions=word_set("halv halva halvt hälften"),
    glued=True,
    attached=word_set("årig åring timmars dagars veckors månaders minuters procentig"),
    inner_units={
        "halvtimme": "hours",
        "halvtimmes": "hours",
        "halvår": "years",
        "halvårs": "years",
    },
    short=values("mkr|mnkr|mn|milj|mdr:1e6 mdkr|md:1e9") | {"mdr": 1e9},
    halves_after=(" och en halv", " och ett halvt"),
    minus=("minus ", "negativ "),
    below_zero=(" under noll", " minusgrader", " under nollstrecket"),
    vague=word_set("par flera några"),
    hedges=changes(
        {
            "~": "cirka, ca, ca., ungefär, omkring, runt, kring, nästan, närmare, uppskattningsvis,"
            " drygt, knappt, bortåt, uppemot",
            ">": "mer än, över, minst, fler än, åtminstone, högre än, större än, äldre än, längre"
            " än, från",
            "<": "mindre än, under, högst, upp till, maximalt, färre än, lägre än, yngre än, max",
        }
    ),
    hedges_after=changes({">": "eller mer, eller fler, och uppåt", "<": "eller mindre"}),
    fillers=word_set("med på en ett av"),
    by=word_set("med"),
    rises=word_set(
        "ökade ökat ökar öka ökning steg stiger stigit uppgång växte vuxit tillväxt högre upp"
        " höjdes höjt höjer höja höjde höjning plus stiga stigande växa lyfte lyfter klättrade rusade rusar"
        " växer"
    ),
    falls=word_set(
        "minskade minskat minskar minska minskning sjönk sjunkit sjunker föll fallit faller nedgång"
        " tappade tappat lägre ner ned sänktes sänkt sänker sänka sänkte sänkning minus backade backar sjunka falla rasa rasade rasar"
        " minskas"
    ),
    units={
        "%": "procent, procents, procentig*",
        "pp": "procentenheter, procentenhet",
        "bp": "baspunkter, räntepunkter",
        "SEK": "kronor, kr, krona, svenska kronor",
        "NOK": "norska kronor",
        "DKK": "danska kronor",
        "EUR": "euro",
        "USD": "dollar, us-dollar, amerikanska dollar",
        "GBP": "pund, brittiska pund",
        "JPY": "yen",
        "CHF": "schweizerfranc",
        "RUB": "rubel",
        "CNY": "yuan",
        "cents": "öre, cent",
        "INR": "rupier, indiska rupier",
        "km": "kilometer",
        "mil": "mil",
        "m": "meter",
        "cm": "centimeter",
        "mm": "millimeter",
        "mi": "engelska mil",
        "ft": "fot",
        "in": "tum",
        "km²": "kvadratkilometer",
        "m²": "kvadratmeter",
        "m³": "kubikmeter",
        "ha": "hektar",
        "kg": "kilo, kilogram",
        "g": "gram",
        "t": "ton",
        "l": "liter",
        "barrels": "fat",
        "°F": "grader fahrenheit",
        "°C": "grader, grader celsius, plusgrader, minusgrader",
        "km/h": "kilometer i timmen, km i timmen",
        "kW": "kilowatt",
        "MW": "megawatt",
        "GW": "gigawatt",
        "kWh": "kilowattimmar",
        "MWh": "megawattimmar",
        "TWh": "terawattimmar",
        "seconds": "sekunder, sekund, sekunders",
        "minutes": "minuter, minut, minuters",
        "hours": "timmar, timme, timmars, timmes",
        "days": "dagar, dag, dygn, dagars, dygns",
        "weeks": "veckor, vecka, veckors",
        "months": "månader, månad, månaders",
        "years": "årig*, åring*, år, års",
        "points": "poäng, punkter",
    },
    per=word_set("per"),
    per_time=word_set("om i"),
    not_rates=phrases("i år, i dag"),
    opens={"mellan": word_set("och"), "från": word_set("till"), "": word_set("till")},
    moving=word_set("från"),
    links=word_set("eller och till"),
    adding=word_set("och"),
    buts=word_set("men"),
    ratios=phrases("av, av de"),
    one_in=phrases("av"),
    months=(
        "januari jan",
        "februari feb",
        "mars",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "augusti aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    each=word_set("var varje vart"),
    ordinals=values(
        "första|förste:1 andra|andre:2 tredje:3 fjärde:4 femte:5 sjätte:6 sjunde:7 åttonde:8"
        " nionde:9 tionde:10"
    ),
    ordinal_suffixes=word_set("a e"),
    clocks=word_set("klockan kl"),
    half_to=word_set("halv"),
    labels=word_set(
        "artikel kapitel sida flight linje rum nr nr. nummer grupp fas version klass paragraf del"
    ),
    stops=word_set(
        "den det de en ett och eller men i på av till från med om för mot utan efter under över"
        " mellan vid är var har hade ska blir blev inte också som att när där hans hennes sin sitt"
        " sina deras per sedan före enligt varav han hon vi ni jag år"
    ),
    adjective_endings=("ska", "iga", "ade", "na", "nya", "stora", "små", "unga", "andra"),
)
