"""English number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.numbers import NumberWords, changes, phrases, values, words

WORDS = NumberWords(
    additive=values(
        "zero:0 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11"
        " twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18"
        " nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"
    ),
    multipliers=values(
        "hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 dozen:12 lakh|lakhs:1e5"
        " crore|crores:1e7"
    ),
    ones=words("a an one"),
    counting_one=words("one"),
    joins=words("and &"),
    decimal_points=words("point"),
    fractions=values(
        "half|halves:0.5 third|thirds:0.3333333333333333 quarter|quarters:0.25 fifth|fifths:0.2 seventh|sevenths:0.14285714285714285 ninth|ninths:0.1111111111111111"
        " twelfth|twelfths:0.08333333333333333 twentieth|twentieths:0.05 hundredth|hundredths:0.01"
        " thousandth|thousandths:0.001"
        " sixth|sixths:0.16666666666666666 eighth|eighths:0.125 tenth|tenths:0.1"
    ),
    lone_fractions=words("half"),
    short=values("k:1e3 mn|mln|mil|mio:1e6 bn|bln:1e9 tn|trn|tln:1e12 cr:1e7"),
    halves_after=(" and a half",),
    minus=("minus ", "negative "),
    below_zero=(" below zero",),
    hedges=changes(
        {
            "~": "about, around, roughly, approximately, approx, approx., circa, ca., c., some,"
            " nearly, almost, close to, an estimated, estimated, near, nearer, closer to, more or less, or so,"
            " somewhere around, in the region of, in the order of, on the order of,"
            " just about, barely, hardly, scarcely, virtually, nears, nearing, neared, approaching, approaches, maybe, perhaps, probably, a reported, reportedly",
            ">": "more than, over, at least, above, in excess of, greater than, upwards of,"
            " just over, no less than, not less than, no fewer than, minimum of, a minimum of,"
            " well over,"
            " exceeding, tops, topping, may top, could top, will top, north of, exceeded, exceeds,"
            " exceed, larger than, higher than, beyond, topped, older than, longer than, better than,"
            " surpass, surpasses, surpassed, surpassing, past, starting at,"
            " for over, in over, after over, took over, lasted over, is over, are over, was over,"
            " were over, spent over, aged over, worked over,"
            " greater than or equal to",
            "=": "edged up to, inched up to, crept up to, ticked up to, went up to, moved up to, came up"
            " to, shot down, shooting down, shoot down, gunned down, knocked down, pulled down, tore"
            " down, torn down, burned down, turned down, tracked down, half as many as, half as much as,"
            " twice as many as, twice as much as, times as many as, times as much as, times more than,"
            " talking about, talk about, speaking about, thinking about, the past, this past, these past,"
            " his past, her past, their past, half past",
            "<": "less than, south of, fewer than, under, below, up to, at most, as many as, as much as,"
            " just under, just shy of, just short of, no more than, not more than, maximum of, a"
            " maximum of, lower than, smaller than,"
            " as high as, short of, shy of, up until, well under, a maximum, max, within,"
            " less than or equal to, as little as, as few as",
        }
    ),
    hedges_after=changes(
        {
            ">": "or more, or higher, or above, or older, or over, and more, at least, plus, and"
            " above",
            "<": "or less, or fewer, or lower, or below, or under, or younger, at most",
            "~": "or so, approximately, or thereabouts",
            "up": "more",
            "down": "less",
        }
    ),
    fillers=words(
        "by of a an the another further additional annual annualised annualized average record total"
        " combined net whopping"
    ),
    by=words("by"),
    lasting=words("over"),
    rises=words(
        "up rise rises rose risen rising increase increases increased increasing gain gains gained"
        " gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged"
        " surging grow grows grew grown growing growth soar soars soared soaring add adds added"
        " adding advance advanced advances higher spike spiked rally rallied boost boosted uptick"
        " upswing rebound rebounded leap leapt leaped swell swelled expanded expand improvement"
        " improved quickened accelerated lift lifts lifted lifting hike hikes hiked raise raises raised raising widen widened appreciated strengthened"
    ),
    falls=words(
        "down fall falls fell fallen falling drop drops dropped dropping decline declines declined"
        " declining decrease decreases decreased decreasing lose loses lost losing loss plunge"
        " plunges plunged plunging slide slides slid sliding slip slips slipped slipping tumble"
        " tumbles tumbled tumbling sink sank sinks sunk sinking cools cooled shrink shrank shrunk shrinking lower"
        " cut cuts cutting shed sheds dip dips dipped reduction reduce reduced reducing plummet"
        " plummeted plummeting slump slumped contract contracted contraction ease eased slashed"
        " lowers lowered lowering slash crash crashed retreat retreated narrowed weakened depreciated halved trimmed"
        " fewer"
    ),
    gathering=words("raise raises raised raising"),
    comparing=words("more less"),
    units={
        "%": "percent, per cent, pct, pct., pc",
        "pp": "percentage point, percentage points, percent points, pct points, pct point,"
        " per cent points, percentage-point",
        "bp": "basis point, basis points, bps, bp",
        "USD": "dollar, dollars, us dollar, us dollars, u.s. dollars, american dollars, bucks,"
        " greenbacks, us$, usd",
        "CAD": "canadian dollar, canadian dollars",
        "AUD": "australian dollar, australian dollars",
        "NZD": "new zealand dollars, new zealand dollar",
        "HKD": "hong kong dollars, hong kong dollar",
        "SGD": "singapore dollars, singapore dollar",
        "TWD": "taiwan dollars, taiwanese dollars, new taiwan dollars",
        "EUR": "euro, euros",
        "GBP": "pound sterling, pounds sterling, quid, british pounds, british pound, sterling",
        "JPY": "yen, japanese yen",
        "CNY": "yuan, chinese yuan, renminbi",
        "INR": "rupee, rupees, indian rupees",
        "PKR": "pakistani rupees, pakistani rupee",
        "RUB": "rouble, roubles, ruble, rubles, russian rubles, russian roubles",
        "UAH": "hryvnia, hryvnias",
        "CHF": "swiss franc, swiss francs",
        "FRF": "french francs, french franc",
        "DEM": "deutsche mark, deutsche marks, deutschmarks, d-marks, marks",
        "ITL": "lire, italian lire",
        "ESP": "peseta, pesetas",
        "SEK": "swedish krona, swedish kronor, swedish crowns",
        "NOK": "norwegian krone, norwegian kroner, norwegian crowns",
        "DKK": "danish krone, danish kroner, danish crowns",
        "CZK": "czech crowns, czech koruna",
        "PLN": "zloty, zlotys, zloties",
        "HUF": "forint, forints, hungarian forint",
        "TRY": "lira, liras, turkish lira, turkish liras",
        "BRL": "real, reais, brazilian reais, brazilian real, reals",
        "ZAR": "rand, south african rand",
        "KRW": "won, south korean won, korean won",
        "THB": "baht, thai baht",
        "IDR": "rupiah, indonesian rupiah",
        "MYR": "ringgit, malaysian ringgit",
        "PHP": "philippine pesos",
        "MXN": "mexican pesos, mexican peso",
        "ARS": "argentine pesos, argentine peso",
        "pesos": "peso, pesos",
        "ILS": "shekel, shekels, israeli shekels",
        "SAR": "riyal, riyals, saudi riyals",
        "AED": "dirham, dirhams",
        "IRR": "rial, rials",
        "EGP": "egyptian pounds",
        "NGN": "naira",
        "KES": "kenyan shillings",
        "BTC": "bitcoin, bitcoins",
        "km": "kilometre, kilometres, kilometer, kilometers, kilometre, kms",
        "m": "metre, metres, meter, meters",
        "cm": "centimetre, centimetres, centimeter, centimeters",
        "mm": "millimetre, millimetres, millimeter, millimeters",
        "µm": "micrometre, micrometres, micrometer, micrometers, micron, microns",
        "nm": "nanometre, nanometres, nanometer, nanometers",
        "mi": "mile, miles",
        "nmi": "nautical mile, nautical miles",
        "yd": "yard, yards",
        "ft": "foot, feet, footer, footers",
        "in": "inch, inches",
        "km²": "square kilometre, square kilometres, square kilometer, square kilometers, sq km,"
        " km squared",
        "m²": "square metre, square metres, square meter, square meters, sq m, m squared",
        "mi²": "square mile, square miles, square-mile, sq mi, sq miles",
        "ft²": "square foot, square feet, square-foot, sq ft, sq feet",
        "yd²": "square yard, square yards",
        "km³": "cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, km cubed",
        "m³": "cubic metre, cubic metres, cubic meter, cubic meters, m cubed",
        "ft³": "cubic foot, cubic feet, cu ft",
        "ha": "hectare, hectares",
        "acres": "acre, acres",
        "kg": "kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos",
        "g": "gram, grams, gramme, grammes",
        "mg": "milligram, milligrams",
        "µg": "microgram, micrograms",
        "t": "tonne, tonnes, metric ton, metric tons, metric tonnes",
        "tons": "ton, tons, short tons",
        "oz": "ounce, ounces, troy ounces, troy ounce",
        "pounds": "pound, pounds",
        "lb": "lbs, lb",
        "l": "litre, litres, liter, liters",
        "ml": "millilitre, millilitres, milliliter, milliliters",
        "gal": "gallon, gallons",
        "barrels": "barrel, barrels",
        "°C": "degrees celsius, degree celsius, degrees centigrade, celsius, degrees c",
        "°F": "degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f",
        "°": "degree, degrees",
        "km/h": "kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour,"
        " kph",
        "mph": "miles per hour, miles an hour, mile per hour, mile-per-hour",
        "m/s": "metres per second, meters per second",
        "kn": "knot, knots",
        "W": "watt, watts",
        "kW": "kilowatt, kilowatts",
        "MW": "megawatt, megawatts",
        "GW": "gigawatt, gigawatts",
        "TW": "terawatt, terawatts",
        "kWh": "kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours",
        "MWh": "megawatt-hour, megawatt-hours, megawatt hours",
        "GWh": "gigawatt-hour, gigawatt-hours, gigawatt hours",
        "TWh": "terawatt-hour, terawatt-hours, terawatt hours",
        "V": "volt, volts",
        "Hz": "hertz",
        "MHz": "megahertz",
        "GHz": "gigahertz",
        "MB": "megabyte, megabytes",
        "GB": "gigabyte, gigabytes",
        "TB": "terabyte, terabytes",
        "PB": "petabyte, petabytes",
        "EB": "exabyte, exabytes",
        "hp": "horsepower",
        "bhp": "brake horsepower",
        "Nm": "newton metres, newton meters, newton-metres, newton-meters",
        "mpg": "miles per gallon, miles to the gallon",
        "megapixels": "megapixel, megapixels",
        "lm": "lumens",
        "stone": "stone",
        "kcal": "kilocalorie, kilocalories",
        "dB": "decibel, decibels",
        "seconds": "second, seconds, sec, secs",
        "minutes": "minute, minutes, min, mins",
        "hours": "hour, hours, hr, hrs",
        "days": "day, days",
        "weeks": "week, weeks",
        "months": "month, months",
        "years": "year, years, yr, yrs",
        "decades": "decade, decades",
        "centuries": "century, centuries",
        "cents": "cent, cents",
        "pence": "pence, penny, p",
        "points": "point, points",
    },
    per=words("per"),
    per_time=words("a an each every"),
    opens={
        "between": words("and to"),
        "from": words("to through till until"),
        "": words("to"),
    },
    moving=words("from"),
    links=words("or and to"),
    adding=words("and"),
    turning=words("go goes went gone going move moves moved moving change changed"),
    buts=words("but yet"),
    one_in=phrases("in, in every"),
    ratios=phrases("in, out of, in every, of every, out of every"),
    sure_ratios=phrases("out of, in every, of every, out of every"),
    ages=(
        "aged ",
        "age of ",
        "ages ",
        "age ",
        "turned ",
        "turning ",
        "when he was ",
        "when she was ",
        "since he was ",
        "since she was ",
    ),
    closing_ages=("dies at ", "died at ", "dead at ", "she was ", "he was ", "i'm ", "i’m "),
    not_counted=words("another day thing side hand night time way point days"),
    before_one=words("the this that which every any no each only ground global"),
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    clock_cues=words("at by around about until before after since"),
    clock_tails=(
        " in the morning",
        " in the afternoon",
        " in the evening",
        " in the night",
        " at night",
        " this morning",
        " this afternoon",
        " this evening",
        " tonight",
        " every morning",
    ),
    date_links=words("of"),
    ordinals=values(
        "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10"
        " eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16"
        " seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40"
        " fiftieth:50 hundredth:100"
    ),
    ordinal_suffixes=words("st nd rd th"),
    labels=words(
        "force article articles section sections chapter page pages flight route highway interstate room"
        " no no. nos number channel line platform gate group level phase type version class grade"
        " act rule law amendment resolution proposition prop act part episode season series volume"
        " vol figure table model boeing airbus bus apollo soyuz area district ward unit block lot"
        " formula windows radio covid mark studio pier terminal track tier category expedition"
        " year resolution grade"
    ),
    stops=words(
        "a an the this that these those his her its their our my your and or but nor so yet for of"
        " in on at by to from with without within into onto over under above below between among"
        " about after before during since until till against through across around near off out up"
        " down as than then when while where who whom whose which what why how if because although"
        " though unless is are was were be been being am has have had do does did will would can"
        " could shall should may might must not no n't it he she they we you i them him us me there"
        " here also just only even still already now per each every according including such via"
        " amid along versus vs inside outside behind beyond towards toward upon despite like"
        " said says told took went made came got saw began ran fell rose won lost left found felt"
        " kept held became brought died ago later earlier old"
    ),
    plural_endings=("s", "men"),
    plurals=words(
        "people men women children police troops staff crew personnel aircraft sheep cattle fish"
        " deer species series seats policemen firemen lawmen gunmen servicemen businessmen"
        " congressmen fishermen workmen spokesmen teeth feet mice geese oxen media data criteria"
        " phenomena bacteria alumni policewomen congresswomen servicewomen schoolchildren"
        " grandchildren headquarters helicopters militia squid salmon shrimp trout bison moose spacecraft offspring livestock percent fans folk youth"
    ),
    partitives=words("of"),
)
