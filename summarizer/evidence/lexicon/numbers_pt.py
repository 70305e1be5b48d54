"""Portuguese number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "zero:0 dois|duas:2 três|tres:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11"
        " doze:12 treze:13 catorze|quatorze:14 quinze:15 dezesseis|dezasseis:16"
        " dezessete|dezassete:17 dezoito:18 dezenove|dezanove:19 vinte:20 trinta:30 quarenta:40"
        " cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem|cento:100"
        " duzentos|duzentas:200 trezentos|trezentas:300 quatrocentos|quatrocentas:400"
        " quinhentos|quinhentas:500 seiscentos|seiscentas:600 setecentos|setecentas:700"
        " oitocentos|oitocentas:800 novecentos|novecentas:900 um:1 uma:1"
    ),
    multipliers=values(
        "mil:1e3 milhão|milhões|milhao|milhoes:1e6 bilhão|bilhões|bilião|biliões:1e9"
        " trilhão|trilhões:1e12 dúzia|dúzias:12 dezena|dezenas:10 quinzena:15"
        " vintena:20 centena:100 milhar:1e3"
    ),
    bare=word_set("mil"),
    ones=word_set("um uma"),
    joins=word_set("e"),
    decimal_points=word_set("vírgula ponto"),
    fractions=values(
        "meio|meia|metade:0.5 terço|terços:0.3333333333333333 quarto|quartos:0.25"
        " quinto|quintos:0.2"
        " sexto|sextos:0.1666666666666 sétimo|sétimos:0.14285714285714285 oitavo|oitavos:0.125"
        " nono|nonos:0.1111111111111111 décimo|décimos:0.1 centésimo|centésimos:0.01"
        " milésimo|milésimos:0.001"
    ),
    lone_fractions=word_set("metade meio meia"),
    not_halved=word_set("dia noite"),
    bound_halves=word_set("meio meia"),
    short=values("mi:1e6 bi:1e9 tri:1e12"),
    halves_after=(" e meio", " e meia"),
    minus=("menos ", "negativo "),
    below_zero=(" negativos", " abaixo de zero"),
    hedges=changes(
        {
            "~": "cerca de, aproximadamente, quase, em torno de, por volta de, perto de, uns, umas,"
            " mais ou menos, ao redor de, na casa de, próximo de, alrededor de, próximo a",
            ">": "mais de, mais do que, ao menos, pelo menos, acima de, no mínimo, superior a,"
            " superiores a, maior que, maior do que, mínimo de, ultrapassa, ultrapassou, além de,"
            " não menos de, a partir de, mais que, acima dos, de mais de",
            "<": "menos de, até, no máximo, abaixo de, inferior a, inferiores a, menor que, menos"
            " do que, não mais de, máximo de, nada mais que, de até, menos que, abaixo dos",
        }
    ),
    hedges_after=changes({">": "ou mais, no mínimo, ou maior", "<": "ou menos, no máximo"}),
    fillers=word_set("de em um uma o por os do"),
    rises=word_set(
        "subiu subiram sobe subir aumentou aumento aumentar aumentaram aumenta cresceu crescimento"
        " cresceram cresce alta avanço avançou ganhou ganho elevação elevou saltou disparou"
        " incremento acréscimo valorização"
        " crescer crescerá crescerão cresça crescido subirá subirão subido suba sobem"
        " subindo aumentará aumentado avança avançam avançar avançará ganham dispara"
        " disparam valorizou valorizaram acelerou crescia subia"
    ),
    falls=word_set(
        "caiu caíram cai queda recuou recuo baixou baixa diminuiu diminuição redução reduziu perdeu"
        " perda desceu descida corte cortou encolheu despencou retração declínio"
        " cair cairá cairão caiam caindo recuar recuam recua recuaram diminuem diminuir"
        " reduzir reduzirá reduziram perde perdem perderam desce descem descer baixar"
        " baixaram baixam desvalorizou encolher encolhe cede cedeu cederam contraiu"
        " tombou caía"
    ),
    units={
        "%": "por cento, porcento",
        "pp": "pontos percentuais, ponto percentual",
        "bp": "pontos-base, pontos base, ponto-base",
        "EUR": "euros, euro",
        "USD": "dólares, dólar, dólares americanos, dolares",
        "CAD": "dólares canadenses, dólares canadianos",
        "AUD": "dólares australianos",
        "GBP": "libras esterlinas, libra esterlina",
        "pounds": "libras, libra",
        "CHF": "francos suíços",
        "FRF": "francos, franco",
        "JPY": "ienes, iene",
        "CNY": "yuans, yuan, iuanes",
        "RUB": "rublos, rublo",
        "INR": "rúpias, rupias",
        "TRY": "liras turcas, liras",
        "SEK": "coroas suecas",
        "NOK": "coroas norueguesas",
        "DKK": "coroas dinamarquesas",
        "kr": "coroas",
        "BRL": "reais, real",
        "PTE": "escudos, escudo",
        "AOA": "kwanzas, kwanza",
        "MZN": "meticais",
        "pesos": "pesos, peso",
        "cents": "centavos, centavo, cêntimos, cêntimo",
        "pence": "pence, penies",
        "km": "quilômetros, quilômetro, quilómetros, quilómetro",
        "m": "metros, metro",
        "cm": "centímetros, centímetro",
        "mm": "milímetros, milímetro",
        "mi": "milhas, milha",
        "ft": "pés, pé",
        "in": "polegadas, polegada",
        "km²": "quilômetros quadrados, quilómetros quadrados, km quadrados",
        "m²": "metros quadrados, metro quadrado",
        "m³": "metros cúbicos, metro cúbico",
        "ha": "hectares, hectare",
        "acres": "acres",
        "kg": "quilogramas, quilograma, quilos, quilo",
        "g": "gramas, grama",
        "mg": "miligramas",
        "t": "toneladas, tonelada",
        "l": "litros, litro",
        "ml": "mililitros",
        "gal": "galões, galão",
        "barrels": "barris, barril",
        "oz": "onças, onça",
        "°C": "graus celsius, graus centígrados, graus, grau",
        "°F": "graus fahrenheit",
        "km/h": "quilômetros por hora, quilómetros por hora, km por hora",
        "kW": "quilowatts",
        "MW": "megawatts, megawatt",
        "GW": "gigawatts, gigawatt",
        "kWh": "quilowatts-hora, quilowatt-hora",
        "MWh": "megawatts-hora, megawatt-hora",
        "MB": "megabyte, megabytes",
        "GB": "gigabyte, gigabytes",
        "TB": "terabyte, terabytes",
        "seconds": "segundos, segundo",
        "minutes": "minutos, minuto",
        "hours": "horas, hora",
        "days": "dias, dia",
        "weeks": "semanas, semana",
        "months": "meses, mês",
        "years": "anos, ano",
        "decades": "décadas, década",
        "centuries": "séculos, século",
        "salários mínimos": "salários mínimos, salário mínimo",
        "points": "pontos, ponto",
    },
    per=word_set("por"),
    not_rates=word_set("ele ela eles elas o a os as este esta esse essa isso um seu sua"),
    per_time=word_set("ao a à"),
    opens={"entre": word_set("e a"), "de": word_set("a"), "": word_set("a")},
    determiners=word_set("os as"),
    moving=word_set("de"),
    links=word_set("ou e a"),
    adding=word_set("e"),
    reaching=word_set("para"),
    turning=word_set("passou passar passaram passa"),
    buts=word_set("mas"),
    ratios=phrases("em cada, em, de cada, dos, das"),
    sure_ratios=phrases("em cada, de cada"),
    ratios_of_nouns=phrases("em cada, de cada"),
    one_in=phrases("em cada, de cada"),
    months=(
        "janeiro jan",
        "fevereiro fev",
        "março mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    hours_in_h=True,
    date_links=word_set("de"),
    ordinals=values(
        "primeiro|primeira|primeiros|primeiras:1 segundo|segunda:2 terceiro|terceira:3"
        " quarto|quarta:4 quinto|quinta:5 sexto|sexta:6 sétimo|sétima:7 oitavo|oitava:8"
        " nono|nona:9 décimo|décima:10"
    ),
    ordinal_suffixes=word_set("º ª o a"),
    part_nouns=word_set("parte partes"),
    labels=word_set(
        "artigo artigos capítulo página voo rota linha sala no. nº n.º número grupo fase versão"
        " classe parte volume episódio temporada boeing airbus portão rodovia lei n°"
    ),
    stops=word_set(
        "o a os as um uma e ou mas nem que em no na nos nas de do da dos das ao à aos às por para"
        " sem com contra entre desde até durante antes depois é são era eram foi foram será serão"
        " há havia não mais menos também já ainda se seu sua seus suas este esta esse essa quem"
        " quando onde como segundo sobre após está estão atrás pelo pela pelos pelas num numa"
    ),
    adjectives=word_set(
        "novos novas novo nova grandes outros outras primeiros primeiras últimos últimas pequenos"
        " pequenas jovens principais diferentes supostos possíveis melhores"
    ),
    partitives=word_set("de dos das do da"),
)
