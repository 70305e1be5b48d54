"""Spanish number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "cero:0 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12"
        " trece:13 catorce:14 quince:15 dieciséis|dieciseis:16 diecisiete:17 dieciocho:18"
        " diecinueve:19 veinte:20 veintiuno|veintiún|veintiuna:21 veintidós|veintidos:22"
        " veintitrés|veintitres:23 veinticuatro:24 veinticinco:25 veintiséis|veintiseis:26"
        " veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50"
        " sesenta:60 setenta:70 ochenta:80 noventa:90 cien|ciento:100 doscientos|doscientas:200"
        " trescientos|trescientas:300 cuatrocientos|cuatrocientas:400 quinientos|quinientas:500"
        " seiscientos|seiscientas:600 setecientos|setecientas:700 ochocientos|ochocientas:800"
        " novecientos|novecientas:900 un:1 una:1 uno:1"
    ),
    multipliers=values(
        "mil:1e3 millón|millon|millones:1e6 millardo|millardos:1e9 billón|billones:1e12"
        " docena|docenas:12 decena|decenas:10 quincena:15 veintena:20 treintena:30 cincuentena:50"
        " centenar|centena:100 millar:1e3"
    ),
    bare=word_set("mil"),
    ones=word_set("un una uno"),
    joins=word_set("y"),
    with_coins=word_set("con"),
    decimal_points=word_set("coma punto"),
    fractions=values(
        "medio|media|mitad:0.5 tercio|tercios:0.3333333333333333 cuarto|cuartos:0.25"
        " quinto|quintos:0.2 sexto|sextos:0.1666666666666 séptimo|séptimos:0.14285714285714285"
        " octavo|octavos:0.125 noveno|novenos:0.1111111111111111 décimo|décimos:0.1"
        " tercera|terceras:0.3333333333333333 cuarta|cuartas:0.25 quinta|quintas:0.2"
        " sexta|sextas:0.1666666666666 octava|octavas:0.125 centésima|centésimas|centésimo|centésimos:0.01"
        " centésimo|centésimos:0.01 milésima|milésimas|milésimo|milésimos:0.001"
    ),
    lone_fractions=word_set("mitad medio media"),
    bound_halves=word_set("medio media"),
    short=values("mm|mill|mdd:1e6"),
    halves_after=(" y medio", " y media"),
    minus=("menos ", "negativo ", "negativos "),
    below_zero=(" bajo cero",),
    hedges=changes(
        {
            "~": "unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a, más o"
            " menos, aproximado de, cercano a, cercana a, del orden de, a unos, de unos, de casi,"
            " de cerca de, a casi, poco menos de, en torno al, cerca del, alrededor del, del orden"
            " de los",
            ">": "más de, al menos, por lo menos, superior a, superiores a, mayor a, mayores a,"
            " mayor que, como mínimo, mínimo, por encima de, más que, supera los, superó los,"
            " superan los, no menos de, mayor de, supera, a partir de, a más de, de más de,"
            " superior al, más del, por encima del",
            "<": "menos de, hasta, como máximo, máximo, inferior a, inferiores a, menor a, menor"
            " que, por debajo de, no más de, a lo sumo, menores a, menor de, de hasta, menos del,"
            " inferior al, menores o iguales a",
        }
    ),
    hedges_after=changes(
        {">": "o más, y más, como mínimo", "<": "o menos, como máximo", "~": "aproximadamente"}
    ),
    fillers=word_set("un una en de del por el los al"),
    rises=word_set(
        "subió suben sube subir subido aumentó aumento aumentar aumenta aumentado aumentaron"
        " creció crecimiento crecieron crecido crece alza incremento incrementó incrementado"
        " subida ganó gana repuntó repunte avanzó avance escaló suba mejora"
        " crecerá crecerán crecer crecen crezca creciendo subirá subirán subieron subía"
        " aumentan aumentará aumentarán incrementará incrementaron incrementar avanza"
        " avanzan avanzaron avanzará ganan ganaron repunta repuntan escala elevó elevaron"
        " elevar encareció encarecieron encarece disparó dispararon revaloriza"
    ),
    falls=word_set(
        "bajada bajó baja bajar bajado bajaron cayó caída caído cayeron cae descendió descenso disminuyó"
        " disminución redujo reducción reducir perdió pérdida pierde retrocedió retroceso recorte"
        " recortó desplomó contrajo contracción merma"
        " caerá caerán caer caen caigan cayendo bajan bajará bajarán desciende descienden"
        " descendieron disminuyen disminuirá reduce reducen reducirá redujeron reducido"
        " perdieron pierden retrocede retroceden retrocedieron contrae contraerá abarató"
        " abarataron recorta recortará cede ceden cedió cedieron desploma"
    ),
    units={
        "%": "por ciento, por cien, porciento",
        "pp": "puntos porcentuales, punto porcentual",
        "bp": "puntos básicos, puntos base, punto básico",
        "EUR": "euros, euro",
        "USD": "dólares, dólar, dólares estadounidenses, dolares, dólares americanos",
        "CAD": "dólares canadienses",
        "AUD": "dólares australianos",
        "HKD": "dólares de hong kong",
        "GBP": "libras esterlinas, libra esterlina",
        "pounds": "libras, libra",
        "CHF": "francos suizos",
        "FRF": "francos franceses, francos, franco",
        "JPY": "yenes, yen",
        "CNY": "yuanes, yuan",
        "RUB": "rublos, rublo",
        "INR": "rupias, rupia",
        "TRY": "liras turcas, liras",
        "SEK": "coronas suecas",
        "NOK": "coronas noruegas",
        "DKK": "coronas danesas",
        "kr": "coronas",
        "BRL": "reales, reales brasileños",
        "ESP": "pesetas, peseta",
        "MXN": "pesos mexicanos",
        "ARS": "pesos argentinos",
        "CLP": "pesos chilenos",
        "COP": "pesos colombianos",
        "pesos": "pesos, peso",
        "PEN": "soles",
        "VES": "bolívares",
        "PYG": "guaraníes",
        "UAH": "grivnas",
        "cents": "centavos, céntimos, centavo, céntimo, centimos",
        "pence": "peniques, penique",
        "km": "kilómetros, kilómetro",
        "m": "metros, metro",
        "cm": "centímetros, centímetro",
        "mm": "milímetros, milímetro",
        "nm": "nanómetros",
        "mi": "millas, milla",
        "nmi": "millas náuticas",
        "ft": "pies, pie",
        "in": "pulgadas, pulgada",
        "km²": "kilómetros cuadrados, kilómetro cuadrado, km cuadrados",
        "m²": "metros cuadrados, metro cuadrado",
        "m³": "metros cúbicos, metro cúbico",
        "ha": "hectáreas, hectárea",
        "acres": "acres",
        "kg": "kilogramos, kilogramo, kilos, kilo",
        "g": "gramos, gramo",
        "mg": "miligramos",
        "t": "toneladas, tonelada",
        "l": "litros, litro",
        "ml": "mililitros",
        "gal": "galones, galón",
        "barrels": "barriles, barril",
        "oz": "onzas, onza",
        "°C": "grados celsius, grados centígrados, grados, grado",
        "°F": "grados fahrenheit",
        "km/h": "kilómetros por hora, km por hora",
        "kW": "kilovatios",
        "MW": "megavatios, megavatio, megawatts",
        "GW": "gigavatios, gigavatio",
        "kWh": "kilovatios hora, kilovatios-hora, kilovatio hora",
        "MWh": "megavatios hora, megavatios-hora, megavatio hora",
        "MB": "megabyte, megabytes",
        "GB": "gigabyte, gigabytes",
        "TB": "terabyte, terabytes",
        "seconds": "segundos, segundo",
        "minutes": "minutos, minuto",
        "hours": "horas, hora",
        "days": "días, día",
        "weeks": "semanas, semana",
        "months": "meses, mes",
        "years": "años, año",
        "decades": "décadas, década",
        "centuries": "siglos, siglo",
        "points": "puntos, punto",
    },
    per=word_set("por"),
    not_rates=word_set("él ella ellos ellas el la los las lo este esta ese esa eso esto un su sus"),
    per_time=word_set("al la a"),
    opens={
        "entre": word_set("y a e"),
        "de": word_set("a"),
        "del": word_set("al"),
        "": word_set("a"),
    },
    determiners=word_set("el los las"),
    moving=word_set("de del"),
    links=word_set("o y a u"),
    adding=word_set("y"),
    reaching=word_set("a al"),
    turning=word_set("pasó pasar pasado pasa pasaron pasando"),
    buts=word_set("pero"),
    ratios=phrases("de cada, de, sobre"),
    sure_ratios=phrases("de cada"),
    ratios_of_nouns=phrases("de cada"),
    one_in=phrases("de cada"),
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    hours_in_h=True,
    date_links=word_set("de del"),
    ordinals=values(
        "primer|primero|primera|primeros|primeras:1 segundo|segunda:2 tercer|tercero|tercera:3"
        " cuarto|cuarta:4 quinto|quinta:5 sexto|sexta:6 séptimo|séptima:7 octavo|octava:8"
        " noveno|novena:9 décimo|décima:10"
    ),
    ordinal_suffixes=word_set("º ª er ro ra do da"),
    part_nouns=word_set("parte partes"),
    labels=word_set(
        "artículo artículos capítulo página vuelo ruta línea sala no. nº n.º número grupo fase"
        " versión clase parte tomo episodio temporada boeing airbus puerta carretera ley n°"
        " kilómetro"
    ),
    stops=word_set(
        "el la los las lo un una unos unas y e o u pero ni que en de del a al por para sin con"
        " contra entre desde hasta durante antes después es son era eran fue fueron será serán ha"
        " han había habían no más menos también ya aún se su sus este esta estos estas ese esa"
        " quien quienes cuando donde como si según sobre tras ante bajo está están hace"
    ),
    adjectives=word_set(
        "nuevos nuevas nuevo nueva grandes otros otras primeros primeras últimos últimas pequeños"
        " pequeñas principales diferentes distintos distintas buenos mejores mayores"
        " presuntos presuntas supuestos antiguos posibles"
    ),
    partitives=word_set("de"),
)
