"""Finnish number words: each part of a compound takes the case of the whole."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, values
from summarizer.evidence.lexicon.wordlists import word_set

_OBLIQUE = {  # stem of the other cases, partitive and illative
    2: ("kaksi", "kahde", "kahta", "kahteen"),
    3: ("kolme", "kolme", "kolmea", "kolmeen"),
    4: ("neljä", "neljä", "neljää", "neljään"),
    5: ("viisi", "viide", "viittä", "viiteen"),
    6: ("kuusi", "kuude", "kuutta", "kuuteen"),
    7: ("seitsemän", "seitsemä", "seitsemää", "seitsemään"),
    8: ("kahdeksan", "kahdeksa", "kahdeksaa", "kahdeksaan"),
    9: ("yhdeksän", "yhdeksä", "yhdeksää", "yhdeksään"),
}
_ENDINGS = "n ssa sta lla lta lle ksi".split()


def _forms(nominative: str, stem: str, *others: str) -> set[str]:
    back = not {"a", "o", "u"}.isdisjoint(stem)  # vowel harmony
    endings = (ending if back else ending.replace("a", "ä") for ending in _ENDINGS)
    return {nominative, *others, *(stem + ending for ending in endings)}


_UNITS = {form: float(n) for n, forms in _OBLIQUE.items() for form in _forms(*forms)}
_TEENS = {form + "toista": value + 10 for form, value in _UNITS.items()}
_ELEVEN = {form + "toista": 11.0 for form in _forms("yksi", "yhde", "yhtä", "yhteen")}
_TENS = _forms("kymmenen", "kymmene", "kymmentä", "kymmeneen")
# "sataan" would hide the "n" of "sataaneljä…" from the compound.
_HUNDREDS = _forms("sata", "sada", "sataa")
_THOUSANDS = _forms("tuhat", "tuhanne", "tuhatta", "tuhanteen")

WORDS = NumberWords(
    decimal=",",
    additive=_UNITS
    | _TEENS
    | _ELEVEN
    | values("nolla:0 puolitoista|puolentoista|puoltatoista|puolessatoista|puolestatoista:1.5"),
    multipliers=dict.fromkeys(_TENS, 10.0)
    | dict.fromkeys(_HUNDREDS, 100.0)
    | dict.fromkeys(_THOUSANDS, 1e3)
    | dict.fromkeys(_forms("miljoona", "miljoona", "miljoonaa", "miljoonaan"), 1e6)
    | dict.fromkeys(_forms("miljardi", "miljardi", "miljardia", "miljardiin"), 1e9)
    | dict.fromkeys(_forms("biljoona", "biljoona", "biljoonaa", "biljoonaan"), 1e12)
    | dict.fromkeys(_forms("tusina", "tusina", "tusinaa", "tusinaan"), 12.0),
    bare=frozenset(_TENS | _HUNDREDS | _THOUSANDS) | word_set("tusina miljoona miljardi"),
    ones=word_set("yksi yhden yhtä yhdessä yhdestä yhteen yhdellä yhdeltä yhdelle"),
    counting_one=word_set("yksi yhden"),
    joins=word_set("ja"),
    decimal_points=word_set("pilkku"),
    fractions=values(
        "puoli|puolen|puolta|puolet|puoliskon:0.5"
        " kolmasosa|kolmasosan|kolmasosaa|kolmannes|kolmanneksen|kolmannesta|kolmanneksella"
        ":0.3333333333333333"
        " neljäsosa|neljäsosan|neljäsosaa|neljännes|neljänneksen|neljännestä:0.25"
        " viidesosa|viidesosan|viidesosaa|viidennes|viidenneksen|viidennestä:0.2"
        " kuudesosa|kuudesosan|kuudesosaa:0.16666666666666666"
        " kahdeksasosa|kahdeksasosan:0.125 kymmenesosa|kymmenesosan|kymmenesosaa|kymmenys:0.1"
    ),
    lone_fractions=word_set(
        "puoli puolet kolmasosa kolmasosan kolmasosaa kolmannes kolmanneksen kolmannesta"
        " kolmanneksella neljäsosa neljäsosan neljännes neljänneksen viidesosa viidesosan viidennes"
        " viidenneksen kymmenesosa kymmenesosan"
    ),
    glued=True,
    attached=word_set("vuotia vuotis päiväi tuntis tuntin viikkoi kuukaut"),
    short=values("tuh:1e3 milj:1e6 mrd:1e9"),
    minus=("miinus ",),
    below_zero=(" pakkasta",),
    hedges=changes(
        {
            "~": "noin, n., suunnilleen, arviolta, lähes, melkein, liki, reilu, reilut, reilun,"
            " runsas, runsaat, runsaan, vajaa, vajaat, vajaan, parisen, kutakuinkin, likimain,"
            " keskimäärin noin",
            ">": "yli, vähintään, ainakin, enemmän kuin, useampi kuin, yli noin, peräti",
            "<": "alle, enintään, korkeintaan, jopa, vähemmän kuin, enimmillään, maksimissaan,"
            " hieman alle",
        }
    ),
    hedges_after=changes(
        {">": "tai enemmän, tai useampi", "<": "tai vähemmän, tai alle", "~": "tienoilla"}
    ),
    fillers=word_set("noin vain peräti vuodessa edelleen"),
    rises=word_set(
        "nousi nousee nousseet noussut nousivat nousu nousun kasvoi kasvaa kasvoivat kasvanut kasvu"
        " kasvun lisäys lisäyksen lisääntyi lisääntynyt kohosi korotus korotusta vahvistui ylös"
        " enemmän korkeampi nosti nostaa nostavat kallistui kallistuivat"
    ),
    moved_endings=("sta", "stä", "iin", "oon", "aan", "ään", "een", "lle"),
    falls=word_set(
        "laski laskee laskenut laskivat lasku laskun väheni vähenee vähentynyt vähenivät putosi"
        " putosivat pudonnut pudotus supistui supistunut aleni heikkeni pieneni pienentynyt romahti"
        " vähemmän leikkaa leikkasi halpeni halpenivat leikkaus alas"
    ),
    units={
        "%": "prosentti*, prosenti*, pros.",
        "pp": "prosenttiyksik*, prosenttiyksikkö*, %-yksikkö*",
        "bp": "korkopiste*",
        "EUR": "euro, euroa, euron, eurolla, eurosta, euroon, eurolle, euroissa",
        "USD": "dollari*, yhdysvaltain dollari*",
        "SEK": "ruotsin kruunu*",
        "NOK": "norjan kruunu*",
        "DKK": "tanskan kruunu*",
        "kr": "kruunu*",
        "GBP": "punta, puntaa, punnan, englannin puntaa",
        "JPY": "jeni*",
        "CNY": "juani*, yuani*",
        "RUB": "rupla*",
        "CHF": "frangi*",
        "FIM": "markka, markkaa, markan",
        "cents": "sentti, senttiä, sentin, sentillä",
        "km": "kilometri*",
        "m": "metri, metriä, metrin, metrillä, metristä, metrissä, metriin, metrinen, metrisen",
        "cm": "senttimetri*",
        "mm": "millimetri*, milli, milliä",
        "ft": "jalkaa",
        "in": "tuumaa, tuuman",
        "km²": "neliökilometri*",
        "m²": "neliömetri*, neliötä, neliön",
        "m³": "kuutiometri*, kuutiota, kuution",
        "ha": "hehtaari*",
        "kg": "kilo, kiloa, kilon, kilolla, kilogramma*",
        "g": "gramma*",
        "t": "tonni*, tonnia",
        "l": "litra*",
        "barrels": "barreli*, tynnyri*",
        "°C": "aste, astetta, asteen, asteessa, asteeseen, pakkasaste*, celsiusaste*",
        "km/h": "kilometriä tunnissa, kilometrin tuntinopeu*, kilometrin tuntivau*, km tunnissa",
        "m/s": "metriä sekunnissa",
        "kW": "kilowatti*",
        "MW": "megawatti*",
        "GW": "gigawatti*",
        "kWh": "kilowattitunti*, kilowattitunni*",
        "MWh": "megawattitunti*, megawattitunni*",
        "TWh": "terawattitunti*, terawattitunni*",
        "seconds": "sekunti*, sekunni*",
        "minutes": "minuutti*, minuuti*",
        "hours": "tunti, tuntia, tunnin, tuntis*, tuntin*, tunniksi, tuntiin, tunnissa, tunnista, tunnilla",
        "days": "päivä, päivää, päivän, päivässä, päivästä, päiväksi, päivällä, päiväi*,"
        " vuorokau*, vuorokaut*",
        "weeks": "viikko, viikkoa, viikon, viikossa, viikoksi, viikolla, viikosta, viikkoi*",
        "months": "kuukausi*, kuukaut*, kuukaude*",
        "years": "vuosi, vuotta, vuoden, vuodessa, vuodesta, vuodeksi, vuodella, vuoteen, vuotia*,"
        " vuotis*, vuotee*",
        "decades": "vuosikymmen*",
        "centuries": "vuosisa*",
        "points": "piste, pistettä, pisteen, pisteellä",
    },
    opens={"": word_set("tai"), "välillä": word_set("ja")},
    links=word_set("tai ja"),
    not_counted=word_set("asia kerran päivä"),
    months=tuple(
        " ".join(stem + "kuu" + case for case in ("", "ta", "n", "ssa", "hun", "sta"))
        for stem in ("tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu").split()
    ),
    clocks=word_set("klo kello"),
    each=word_set("joka"),
    ordinals=values(
        "ensimmäinen|ensimmäisen|ensimmäistä|ensimmäisessä:1 toinen|toisen|toista:2"
        " kolmas|kolmannen|kolmatta|kolmannella|kolmannessa:3 neljäs|neljännen|neljättä:4"
        " viides|viidennen:5 kuudes|kuudennen:6 seitsemäs|seitsemännen:7 kahdeksas|kahdeksannen:8"
        " yhdeksäs|yhdeksännen:9 kymmenes|kymmenennen:10"
    ),
    labels=word_set(
        "artikla luku sivu sivulla numero linja lento huone nro luokka versio vaihe ryhmä pykälä"
    ),
    stops=word_set(
        "ja tai mutta sekä että on oli ovat olivat ei ole se ne hän he joka jotka kun jos vuoden"
        " vuonna vuodesta vuoteen vuosina aikana mukaan kanssa jälkeen ennen kuin myös vielä jo nyt"
        " eli noin yli alle enemmän vähemmän sitten välillä saakka asti mennessä alkaen lopussa"
        " alussa keväällä syksyllä kesällä talvella"
    ),
    adjective_endings=("laista", "lisen", "listä", "uutta", "uuden", "suurta", "pientä", "sen"),
)
