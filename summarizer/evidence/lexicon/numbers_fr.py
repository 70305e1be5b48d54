"""French number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "zéro:0 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12"
        " treize:13 quatorze:14 quinze:15 seize:16 vingt|vingts:20 trente:30 quarante:40"
        " cinquante:50"
        " soixante:60 septante:70 huitante|octante:80 nonante:90 un:1 une:1"
    ),
    multipliers=values(
        "cent|cents:100 mille|mil:1e3 million|millions:1e6 milliard|milliards:1e9"
        " billion|billions:1e12 douzaine|douzaines:12 dizaine|dizaines:10 vingtaine:20"
        " trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 quinzaine:15 centaine:100"
        " millier:1e3 milliers:1e3"
    ),
    bare=word_set("cent mille"),
    ones=word_set("un une"),
    joins=word_set("et"),
    decimal_points=word_set("virgule"),
    fractions=values(
        "demi|demie|moitié:0.5 tiers:0.3333333333333333 quart|quarts:0.25 cinquième|cinquièmes:0.2"
        " sixième|sixièmes:0.1666666666666 septième|septièmes:0.14285714285714285"
        " huitième|huitièmes:0.125 neuvième|neuvièmes:0.1111111111111111 dixième|dixièmes:0.1"
        " centième|centièmes:0.01 millième|millièmes:0.001"
    ),
    lone_fractions=word_set("moitié demi demie"),
    homographs=word_set("neuf"),
    bound_halves=word_set("demi demie"),
    scores=word_set("vingt vingts"),
    short=values("mio|mn:1e6 md|mds|mrd:1e9"),
    halves_after=(" et demi", " et demie"),
    minus=("moins ", "négative ", "négatif "),
    below_zero=(" sous zéro", " en dessous de zéro", " au-dessous de zéro"),
    hedges=changes(
        {
            "~": "environ, près de, quelque, presque, à peu près, autour de, autour des, aux"
            " alentours de, approximativement, quasiment, aux environs de, de l'ordre de,"
            " de l’ordre de, à près de, de près de, de quelque, d'environ, d’environ, un peu"
            " moins de, une",
            ">": "plus de, plus d', plus d’, au moins, au-delà de, supérieur à, supérieure à,"
            " minimum, au minimum, au-dessus de, plus que, dépasse, dépassant, dépassé, à plus"
            " de, de plus de, à partir de, pas moins de, excédant",
            "<": "moins de, moins d', moins d’, jusqu'à, jusqu’à, au plus, tout au plus,"
            " maximum, au maximum, inférieur à, inférieure à, en dessous de, à moins de,"
            " de moins de, pas plus de, sous les, sous la barre des, jusqu'à près de",
        }
    ),
    hedges_after=changes(
        {
            ">": "ou plus, et plus, au moins, au minimum",
            "<": "ou moins, au plus, au maximum",
            "~": "environ, à peu près",
        }
    ),
    fillers=word_set("de d' d’ des du un une"),
    rises=word_set(
        "hausse augmenté augmente augmentation augmenter progressé progression progresse grimpé"
        " gagné gagne bondi bond croissance cru croît accru accroissement monté relevé gain"
        " supplémentaires hausses augmentent augmentera augmentait progressent grimpe grimpent croissent"
        " croître croîtra croissait gagnait gagnaient gagnent progressait progressaient"
        " progresser progressera bondit bondissait bondissent grimpait prenait avance"
        " avançait augmentaient monte montent montait relève s’adjuge"
    ),
    falls=word_set(
        "baisse baissé baissent baisser baissera baissait baissaient baissant recul reculé recule chuté chute diminué diminution diminue perdu perd perte"
        " réduction réduit réduire cédé cède repli lâché dégringolé plongé contraction"
        " perdait perdaient perdent cédait cédaient cèdent reculait reculaient reculent"
        " reculer reculera chutait chutaient chutent chuter diminuait diminuent diminuer"
        " diminuera lâche lâchait abandonne abandonnait plonge plongeait fléchit dévisse"
        " repliait replie"
    ),
    units={
        "%": "pour cent, pourcent",
        "pp": "points de pourcentage, point de pourcentage",
        "bp": "points de base, point de base",
        "EUR": "euros, euro, d'euros, d’euros",
        "USD": "dollars, dollar, dollars américains, dollars us, de $",
        "CAD": "dollars canadiens, dollar canadien",
        "AUD": "dollars australiens",
        "HKD": "dollars de hong kong, dollars de hongkong",
        "GBP": "livres sterling, livre sterling",
        "pounds": "livres, livre",
        "CHF": "francs suisses, franc suisse",
        "XAF": "francs cfa",
        "FRF": "francs, franc, francs français",
        "JPY": "yens, yen",
        "CNY": "yuans, yuan",
        "RUB": "roubles, rouble",
        "INR": "roupies, roupie",
        "TRY": "livres turques, livre turque",
        "SEK": "couronnes suédoises",
        "NOK": "couronnes norvégiennes",
        "DKK": "couronnes danoises",
        "CZK": "couronnes tchèques",
        "kr": "couronnes",
        "PLN": "zlotys, zloty",
        "MAD": "dirhams, dirham",
        "DZD": "dinars, dinar",
        "UAH": "hryvnias",
        "pesos": "pesos, peso",
        "cents": "centimes, cents, centime",
        "pence": "pence",
        "km": "kilomètres, kilomètre",
        "m": "mètres, mètre",
        "cm": "centimètres, centimètre",
        "mm": "millimètres, millimètre",
        "nm": "nanomètres",
        "mi": "miles, milles, mile",
        "nmi": "milles nautiques, milles marins",
        "ft": "pieds, pied",
        "in": "pouces, pouce",
        "km²": "kilomètres carrés, kilomètre carré, km carrés",
        "m²": "mètres carrés, mètre carré",
        "m³": "mètres cubes, mètre cube",
        "ha": "hectares, hectare",
        "acres": "acres",
        "kg": "kilogrammes, kilogramme, kilos, kilo",
        "g": "grammes, gramme",
        "mg": "milligrammes",
        "t": "tonnes, tonne",
        "l": "litres, litre",
        "ml": "millilitres",
        "gal": "gallons, gallon",
        "barrels": "barils, baril",
        "oz": "onces, once",
        "°C": "degrés celsius, degrés, degré",
        "°F": "degrés fahrenheit",
        "km/h": "kilomètres à l'heure, kilomètres à l’heure, kilomètres par heure, km à l'heure,"
        " kilomètres-heure, kilomètres/heure",
        "kW": "kilowatts",
        "MW": "mégawatts, mégawatt",
        "GW": "gigawatts, gigawatt",
        "kWh": "kilowattheures, kilowattheure",
        "MWh": "mégawattheures, mégawattheure",
        "TWh": "térawattheures, térawattheure",
        "MB": "mégaoctets, mégaoctet, mo",
        "GB": "gigaoctets, gigaoctet, go",
        "TB": "téraoctets, téraoctet, to",
        "seconds": "secondes, seconde",
        "minutes": "minutes, minute",
        "hours": "heures, heure, d'heure, d’heure",
        "days": "jours, jour",
        "weeks": "semaines, semaine",
        "months": "mois",
        "years": "ans, an, années, année",
        "decades": "décennies",
        "centuries": "siècles, siècle",
        "points": "points, point",
    },
    per=word_set("par"),
    not_rates=word_set("lui elle eux le la les un ce cette rapport"),
    opens={
        "entre": word_set("et"),
        "de": word_set("à"),
        "du": word_set("au"),
        "": word_set("à"),
    },
    determiners=word_set("les"),
    moving=word_set("de"),
    links=word_set("ou et à"),
    adding=word_set("et"),
    turning=word_set("passe passé passée passés passer passent passant passait"),
    buts=word_set("mais"),
    ratios=phrases("sur, sur les, parmi"),
    ratios_of_nouns=phrases("sur"),
    one_in=phrases("sur"),
    months=(
        "janvier janv",
        "février févr",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    hours_in_h=True,
    ordinals=values(
        "premier|première|premiers|premières:1 deuxième|second|seconde:2 troisième:3 quatrième:4"
        " cinquième:5 sixième:6 septième:7 huitième:8 neuvième:9 dixième:10"
    ),
    ordinal_suffixes=word_set("er ère ere e ème eme è re nd nde"),
    labels=word_set(
        "article articles chapitre page vol route ligne chambre no n° nº numéro groupe phase"
        " version classe partie tome épisode saison alinéa boeing airbus porte bus chaîne autoroute"
        " loi"
    ),
    stops=word_set(
        "le la les l un une des du au aux et ou mais où donc or ni car dans en sur sous à de d par"
        " pour sans vers chez avec contre entre depuis pendant avant après est sont était étaient"
        " a ont avait avaient sera seront ne pas plus moins aussi encore déjà qui que dont ce cette"
        " ces son sa ses leur leurs il elle ils elles on nous vous je se selon lors comme si"
        " été fait puis soit environ"
    ),
    adjectives=word_set(
        "nouveaux nouvelles nouveau nouvelle grands grandes autres premiers premières derniers"
        " dernières petits petites jeunes vieux principaux principales différents différentes"
        " plus bons bonnes anciens anciennes importants"
    ),
    partitives=word_set("de d des d'entre"),
)
