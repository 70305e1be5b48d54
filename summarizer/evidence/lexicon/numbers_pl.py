"""Polish number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    decimal=",",
    additive=values(
        "zero:0 jeden|jedna|jedno|jednego|jednej|jedną|jednym:1 dwa|dwie|dwaj|dwóch|dwu|dwóm|dwoma|dwiema|dwoje|dwojga:2"
        " trzy|trzej|trzech|trzem|trzema|troje|trojga:3"
        " cztery|czterej|czterech|czterem|czterema|czworo|czworga:4 pięć|pięciu|pięcioma:5"
        " sześć|sześciu|sześcioma|sześcioro:6 siedem|siedmiu|siedmioma|siedmioro:7"
        " osiem|ośmiu|ośmioma|ośmioro:8 dziewięć|dziewięciu|dziewięcioma:9"
        " dziesięć|dziesięciu|dziesięcioma:10 jedenaście|jedenastu|jedenastoma:11 dwanaście|dwunastu|dwunastoma:12"
        " trzynaście|trzynastu|trzynastoma:13 czternaście|czternastu|czternastoma:14 piętnaście|piętnastu|piętnastoma:15"
        " szesnaście|szesnastu|szesnastoma:16 siedemnaście|siedemnastu|siedemnastoma:17 osiemnaście|osiemnastu|osiemnastoma:18"
        " dziewiętnaście|dziewiętnastu|dziewiętnastoma:19 dwadzieścia|dwudziestu|dwudziestoma:20 trzydzieści|trzydziestu|trzydziestoma:30"
        " czterdzieści|czterdziestu|czterdziestoma:40 pięćdziesiąt|pięćdziesięciu|pięćdziesięcioma:50"
        " sześćdziesiąt|sześćdziesięciu|sześćdziesięcioma:60 siedemdziesiąt|siedemdziesięciu|siedemdziesięcioma:70"
        " osiemdziesiąt|osiemdziesięciu|osiemdziesięcioma:80 dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięcioma:90 sto|stu:100"
        " dwieście|dwustu|dwustoma:200 trzysta|trzystu|trzystoma:300 czterysta|czterystu|czterystoma:400 pięćset|pięciuset:500"
        " sześćset|sześciuset:600 siedemset|siedmiuset:700 osiemset|ośmiuset:800"
        " dziewięćset|dziewięciuset:900 półtora|półtorej:1.5 kwadrans:15"
    ),
    multipliers=values(
        "tysiąc|tysiące|tysięcy|tysiąca|tysiącom|tysiącami|tysiącach:1e3"
        " milion|miliona|miliony|milionów|milionom|milionami|milionach:1e6"
        " miliard|miliarda|miliardy|miliardów|miliardom|miliardami|miliardach:1e9"
        " bilion|biliona|biliony|bilionów:1e12 tuzin|tuziny|tuzinów:12"
    ),
    bare=word_set("tysiąc milion miliard tuzin"),
    ones=word_set("jeden jedna jedno jednego jednej jedną jednym"),
    counting_one=word_set("jeden jedna jednego jedną"),
    joins=word_set("i"),
    decimal_points=word_set("przecinek"),
    fractions=values(
        "pół|połowa|połowę|połowy|połowie:0.5 trzecia|trzecią|trzeciej|trzecie:0.3333333333333333"
        " czwarta|czwartą|czwartej|czwarte|ćwierć:0.25 piąta|piątą|piątej|piąte|piątych:0.2"
        " szósta|szóstą|szóstej:0.16666666666666666 ósma|ósmą|ósmych:0.125"
        " dziesiąta|dziesiątą|dziesiątej|dziesiąte|dziesiątych:0.1"
    ),
    lone_fractions=word_set("pół połowa połowę ćwierć"),
    short=values("tys:1e3 mln:1e6 mld:1e9 bln:1e12"),
    inner_units={"kwadrans": "minutes"},
    halves_after=(" i pół",),
    attached=word_set("letni latk dniow godzinn miesięczn tygodniow minutow procentow"),
    combining=values(
        "jedno:1 cztero:4 pięcio:5 sześcio:6 siedmio:7 ośmio:8 dziewięcio:9 dziesięcio:10"
        " jedenasto:11 dwunasto:12 trzynasto:13 czternasto:14 piętnasto:15 szesnasto:16"
        " siedemnasto:17 osiemnasto:18 dziewiętnasto:19 dwudziesto:20 trzydziesto:30"
        " czterdziesto:40 pięćdziesięcio:50 sześćdziesięcio:60 siedemdziesięcio:70"
        " osiemdziesięcio:80 dziewięćdziesięcio:90"
    ),
    minus=("minus ",),
    below_zero=(" poniżej zera", " mrozu"),
    hedges=changes(
        {
            "~": "około, ok., ok, blisko, prawie, niemal, niespełna, mniej więcej, jakieś,"
            " w przybliżeniu, szacunkowo, średnio około, bez mała, koło",
            ">": "ponad, powyżej, co najmniej, przynajmniej, więcej niż, nie mniej niż, minimum,"
            " przeszło, od ponad, od co najmniej, o ponad, z ponad",
            "<": "do, mniej niż, poniżej, maksymalnie, najwyżej, co najwyżej, nie więcej niż,"
            " nawet,"
            " nawet do, aż do",
        }
    ),
    targets=word_set("do"),
    hedges_after=changes({">": "lub więcej, i więcej, z okładem", "<": "lub mniej"}),
    fillers=word_set("o kolejne kolejny jeszcze"),
    by=word_set("o"),
    rises=word_set(
        "wzrosła wzrósł wzrosło wzrosły wzrośnie wzrosną wzrost wzrostu wzroście zwiększył"
        " zwiększyła zwiększyło zwiększyły zwiększy podniósł podniosła podwyżka podwyżki więcej"
        " wyższa wyższe wyższy zdrożał zdrożała zdrożały zdrożało drożeje podrożał podrożała"
        " podrożały urósł urosła urosły urosło rośnie rosną plus poszły skoczyły skoczył"
        " rosły rosła rósł rosło wzrastają wzrasta zwiększyć zwiększają zyskał zyskała"
        " zyskały zyskują zyskuje drożeją"
    ),
    falls=word_set(
        "spadł spadła spadło spadły spadnie spadną spadek spadku zmniejszył zmniejszyła"
        " zmniejszyło zmniejszyły obniżył obniżyła obniżono obniżka obniżki mniej niższa niższe"
        " niższy staniał staniała staniały zmalał zmalała zmalało zmalały "
        " minus skurczył skurczyła ścięto"
        " stracił straciła straciły traci tracą spada spadają spadały maleje maleją"
        " zmniejszy zmniejszają tanieje tanieją"
    ),
    units={
        "‰": "promil*",
        "%": "procent*, proc., proc",
        "pp": "punkt procentowy, punkty procentowe, punktów procentowych, punktu procentowego,"
        " punktem procentowym, pkt proc., pkt. proc., pkt proc, pkt procentow*, pkt. procentow*,"
        " p.p., pp., pp",
        "bp": "punktów bazowych, punkty bazowe, punkt bazowy, punktu bazowego, pb, pkt bazow*",
        "PLN": "zł, złot*, pln",
        "EUR": "euro",
        "USD": "dolar*, dolarów amerykańskich, dol.",
        "GBP": "funt*, funtów szterlingów, funtów brytyjskich",
        "CHF": "frank*, franków szwajcarskich",
        "JPY": "jen, jeny, jenów",
        "CNY": "juan*",
        "RUB": "rubl*",
        "UAH": "hrywn*, hrywien",
        "CZK": "koron czeskich, korony czeskie",
        "kr": "koron, korony",
        "cents": "cent, centy, centów, centa, grosz*, gr",
        "km": "kilometr*",
        "m": "metr, metry, metrów, metra, metrach, metrami, metrow*",
        "cm": "centymetr*",
        "mm": "milimetr*",
        "mi": "mil, mile",
        "ft": "stóp, stopy",
        "in": "cal, cale, cali, calow*",
        "km²": "kilometrów kwadratowych, kilometry kwadratowe, km kw.",
        "m²": "metrów kwadratowych, metry kwadratowe, metr kwadratowy, metra kwadratowego, m kw.,"
        " mkw.",
        "m³": "metrów sześciennych, metry sześcienne",
        "ha": "hektar*",
        "kg": "kilogram*, kilo",
        "g": "gram, gramy, gramów, grama",
        "t": "ton, tony, tona, tonami, tonach",
        "l": "litr*",
        "hl": "hektolitr*",
        "barrels": "barył*",
        "°C": "stopni, stopnie, stopień, stopniach, stopni celsjusza, st. c",
        "km/h": "km na godzinę, kilometrów na godzinę, kilometry na godzinę, km/godz.",
        "m/s": "metrów na sekundę, metry na sekundę",
        "kW": "kilowat*",
        "MW": "megawat*",
        "GW": "gigawat*",
        "kWh": "kilowatogodzin*",
        "MWh": "megawatogodzin*",
        "TWh": "terawatogodzin*",
        "seconds": "sekund*",
        "minutes": "minut*, min.",
        "hours": "godzin*, godz.",
        "days": "dni, dzień, dnia, dniach, dniami, dniow*, doby, dobę, dób",
        "weeks": "tydzień, tygodni*",
        "months": "miesiąc*, miesięc*, mies.",
        "years": "rok, roku, lata, lat, latach, latami, letni*, latek, latk*, latki",
        "decades": "dekad*, dziesięcioleci*",
        "centuries": "wieki, wieków, stuleci*",
        "points": "punkt, punkty, punktów, punktami, punkcie, pkt., pkt",
    },
    per_time=word_set("na za"),
    opens={
        "między": word_set("a i"),
        "pomiędzy": word_set("a i"),
        "od": word_set("do"),
        "z": word_set("na do"),
    },
    moving=word_set("z od"),
    links=word_set("lub albo i czy"),
    adding=word_set("i"),
    buts=word_set("ale"),
    ratios=phrases("na, z, spośród"),
    ages=("wieku ", "w wieku lat "),
    not_counted=word_set("raz dzień strony strona rzecz"),
    before_one=word_set("ani ten ta to żaden"),
    months=(
        "stycznia styczeń styczniu",
        "lutego luty lutym",
        "marca marzec marcu",
        "kwietnia kwiecień kwietniu",
        "maja maj maju",
        "czerwca czerwiec czerwcu",
        "lipca lipiec lipcu",
        "sierpnia sierpień sierpniu",
        "września wrzesień wrześniu",
        "października październik październiku",
        "listopada listopad listopadzie",
        "grudnia grudzień grudniu",
    ),
    year_words=word_set("roku rok r. rokiem r"),
    clocks=word_set("godz godz. godzinie godzina godziny godziną"),
    dotted_clocks=word_set("o od do po przed"),
    each=word_set("co każdy każda każde każdego każdej"),
    ordinals=values(
        "pierwszy|pierwsza|pierwsze|pierwszego|pierwszej|pierwszą|pierwszym:1"
        " drugi|druga|drugie|drugiego|drugiej|drugą|drugim:2"
        " trzeci|trzecia|trzecie|trzeciego|trzeciej|trzecią|trzecim:3"
        " czwarty|czwarta|czwarte|czwartego|czwartej|czwartą|czwartym:4 piąty|piąta|piąte|piątego:5"
        " szósty|szósta|szóste:6 siódmy|siódma|siódme:7 ósmy|ósma|ósme:8 dziewiąty|dziewiąta:9"
        " dziesiąty|dziesiąta|dziesiąte:10"
    ),
    part_nouns=word_set("część części"),
    labels=word_set(
        "artykuł artykule art art. rozdział strona str. lot linia linii pokój nr nr. numer numerem"
        " grupa faza wersja klasa paragraf część tom ust. ust pkt § droga tramwaj autobus"
    ),
    stops=word_set(
        "i a lub albo oraz ale czy że jest są był była było były będzie będą ma mają miał w we na z"
        " ze do od po za o u dla przez przed pod nad między przy bez ten ta to te tych tym tego on"
        " ona oni nie się już jeszcze tylko także też niż jak jako który która które których roku"
        " rok lat jego jej ich temu więcej mniej około ponad prawie zostało został została zginęło zostały"
        " zginęły byli zostali ranni ranne gdy kiedy według"
    ),
    adjective_endings=("ych", "ich", "kie", "owe", "ne", "we", "cy", "owi", "ymi", "imi", "sze"),
    plurals=word_set(
        "rannych poszkodowanych zabitych wojskowych bezrobotnych dorosłych chorych pracujących"
        " mieszkańcy naukowcy pracownicy kierowcy sprawcy zawodnicy sędziowie górnicy strażacy"
        " mężczyzn kobiet nich radnych uczniowie"
    ),
    partitives=word_set("z ze spośród"),
)
