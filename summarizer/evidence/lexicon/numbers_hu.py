"""Hungarian number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "nulla:0 két|kettő:2 három:3 négy:4 öt:5 hat:6 hét:7 nyolc:8 kilenc:9 tíz:10 tizen:10"
        " húsz:20 huszon:20 harminc:30 negyven:40 ötven:50 hatvan:60 hetven:70 nyolcvan:80"
        " kilencven:90 másfél:1.5 félmillió:500000 félmilliárd:500000000"
    ),
    multipliers=values("száz:100 ezer:1e3 millió:1e6 milliárd:1e9 billió:1e12 tucat:12"),
    bare=word_set("száz ezer"),
    ones=word_set("egy"),
    joins=word_set("és"),
    fractions=values("fél|fele|felét:0.5 harmad|harmada|harmadát:0.3333333333333333"
                     " negyed|negyede|negyedét:0.25 ötöd|ötöde:0.2 tized|tizede:0.1"),
    lone_fractions=word_set("fél fele harmada harmadát negyede ötöde"),
    glued=True,
    attached=word_set("éves napos órás hetes hónapos perces"),
    short=values("mrd:1e9 mio:1e6"),
    minus=("mínusz ",),
    hedges=changes(
        {
            "~": "mintegy, körülbelül, kb., kb, közel, csaknem, majdnem, nagyjából, úgy, szinte",
            ">": "több mint, legalább, minimum, meghaladja a, jóval több mint",
            "<": "kevesebb mint, legfeljebb, maximum, akár, alig",
        }
    ),
    hedges_after=changes({">": "feletti, fölötti", "<": "alatti", "~": "körüli"}),
    moved_endings=("ra", "re", "ról", "ről"),
    rises=word_set("nőtt nőttek nő növekedés növekedett emelkedett emelkedtek emelkedés drágult bővült"),
    falls=word_set("csökkent csökkentek csökken csökkenés esett visszaesett visszaesés zuhant mérséklődött"),
    units={
        "%": "százalék*",
        "pp": "százalékpont*",
        "HUF": "forint*, ft",
        "EUR": "euró*, euro*",
        "USD": "dollár*",
        "GBP": "font*",
        "RON": "lej*",
        "cents": "cent",
        "km": "kilométer*",
        "m": "méter*",
        "cm": "centiméter*, centi",
        "km²": "négyzetkilométer*",
        "m²": "négyzetméter*",
        "m³": "köbméter*",
        "ha": "hektár*",
        "kg": "kilogramm*, kiló*",
        "t": "tonna, tonnát, tonnás, tonnával",
        "l": "liter*",
        "barrels": "hordó*",
        "°C": "fok, fokos, fokot, fokkal, celsius-fok*",
        "km/h": "kilométer per óra, km/óra",
        "MW": "megawatt*",
        "GW": "gigawatt*",
        "seconds": "másodperc*",
        "minutes": "perc, percet, perces, perccel, percen",
        "hours": "óra, órát, órás, órával, órán, óránként",
        "days": "nap, napot, napos, nappal, napon",
        "weeks": "hét, hetet, hetes, héttel",
        "months": "hónap*",
        "years": "év, évet, éves, évvel, éven, évre, évig, évesen",
        "points": "pont, pontot, ponttal, pontos",
    },
    opens={"": word_set("vagy")},
    links=word_set("vagy és"),
    months=(
        *(
            " ".join(name + case for case in ("", "i", "ig", "t", "ban", "tól", "ra"))
            for name in "január február március április május június július augusztus".split()
        ),
        *(
            " ".join(name + case for case in ("", "i", "ig", "t", "ben", "től", "re"))
            for name in "szeptember október november december".split()
        ),
    ),
    day_follows=True,
    year_words=word_set("ben ban es as os től tól ig re ra hez"),
    each=word_set("minden"),
    ordinals=values("első:1 második:2 harmadik:3 negyedik:4 ötödik:5 hatodik:6 hetedik:7"),
    labels=word_set("cikk fejezet oldal járat vonal szám szoba csoport fázis"),
    stops=word_set(
        "a az és vagy de hogy is nem már még csak mint volt van vannak lesz lett ez ami aki amely"
        " után előtt között alatt felett szerint közül"
    ),
    adjective_endings=("i", "os", "es", "ös"),
)  # fmt: skip
