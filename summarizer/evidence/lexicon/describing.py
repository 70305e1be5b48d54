"""Nouns that describe a person rather than name one: "el ciclista", "le berger", "segraren"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer.evidence.lexicon.voices import Voice, voice

_ENDINGS = {
    "fr": (
        r"(?:eur|teur|ien|iste|ier|er|ois|ais|ant|ent|aire|ard|if|ron|ain|ste)",
        r"(?:euse|trice|ienne|iste|ière|ère|oise|aise|ante|ente|aire|ive|onne|aine|ste)",
    ),
    "es": (r"(?:or|ista|ero|ante|ente|iano|ano|ario|ivo|eño|és|ata|eta|ólogo|ógrafo|edrático)",
           r"(?:ora|ista|era|ante|iana|ana|aria|iva|eña|esa|ata|eta|triz|óloga|ógrafa|edrática)"),
    "it": (r"(?:ore|ista|iere|aio|ante|ente|iano|ano|ario|ivo|ese|ino|eta|uta|ologo|ografo)",
           r"(?:rice|ista|iera|aia|ante|ente|iana|ana|aria|iva|ese|ina|essa|eta|uta|ologa|ografa)"),
    "pt": (r"(?:or|ista|eiro|ante|ente|iano|ano|ário|ivo|ês|eta|ólogo|ógrafo|edrático)",
           r"(?:ora|ista|eira|ante|ente|iana|ana|ária|iva|esa|eta|triz|óloga|ógrafa|edrática)"),
    "nl": (r"(?:er|aar|ist|ent|ant|eur|oog|ier|ets|aan|is|pioen|houder|genoot)", r"(?:(?<!mee)(?<!ini)ster|ares|iere|ice|euse|in)"),
    "pl": (r"(?:arz|erz|ista|ysta|acz|ciel|nik|owiec|or|er|ent|ant|log|yk|ca|ek|rz)",
           r"(?:rka|stka|aczka|elka|niczka|lożka|ntka|anka|ynka|czyni|owa)"),
    "cs": (r"(?:ař|ář|ista|ač|tel|ník|ec|or|er|ér|ent|ant|át|log|ik|ák|ce)",
           r"(?:ařka|ářka|istka|ačka|elka|nice|kyně|orka|erka|érka|ntka|átka|ložka|čka|nka)"),
    "ru": (r"(?:арь|ист|ач|тель|ник|ец|ор|ёр|ер|ент|ант|ат|лог|ик|як|ёнок|ин)",
           r"(?:истка|тельница|ница|чица|щица|ка|иха|иня|ица|есса)"),
    "uk": (
        r"(?:ар|ист|іст|ач|тель|ник|ець|ор|ер|ент|ант|лог|ик|як)",
        r"(?:истка|істка|ниця|чиця|ачка|ентка|антка|орка|ерка|иня|еса)",
    ),
    "sv": (r"(?:aren|ären|ören|isten|enten|anten|ören|iken|ogen|eten|ningen|mannen|iern|ikern|mästaren|bonden|chefen|omen|prästen)",
           r"(?:skan|inn?an|issan|rixen|kvinnan)"),
    "nb": (r"(?:eren|øren|isten|enten|anten|ogen|mannen|ingen|føreren|mesteren|bonden|sjefen|omen|gutten|presten)", r"(?:inna|innen|kvinnen|kvinna|dama)"),
    "da": (r"(?:eren|øren|isten|enten|anten|ogen|manden|ingen|mesteren|tageren|tager|er|bonden|chefen|omen|præsten)", r"(?:inden|kvinden)"),
    "fi": (r"(?:ja|jä|ri|isti|nikko|mies|lainen|läinen|ikko)", r"(?:tar|tär|nainen)"),
}  # fmt: skip
"""Endings of nouns for who does or is something: of him, of her."""
_FEMININE_ARTICLES = frozenset(("la", "une", "una", "a", "uma", "cette", "esta", "essa", "questa"))
_MASCULINE_ARTICLES = frozenset(
    ("le", "un", "el", "il", "lo", "o", "um", "ce", "este", "esse", "questo")
)
_FEMININE_ITALIAN = ("ora", "essa", "rice", "iera", "aia", "ata", "ana")
"""Endings of nouns for her, where the article is elided: "l’assessora"."""
_ANYBODY = frozenset(
    "élu élue directivo directiva dirigente mandatario mandataria edil técnico técnica "
    "autarca responsable responsável político política politico politica sindaca athlète atleta "
    "artiste artista laureát kampioen "
    "campeón campeona campione campionessa campeão campeã champion championne médaillé médaillée "
    "spits keeper student studente artystka politik politička певица звезда чиновник mistr mistryně "
    "backen målvakten keepern keeperen spissen stjernen stjernan talangen stjärnan stjerna veteranen legenden ettan tjejen killen "
    "líder leader leder ledaren lederen ekspert ekspertka expert experta experte experto esperto "
    "esperta especialista specialista эксперт экспертка эксперта експерт експертка forskaren "
    "forskeren tutkija odborník odbornice vědec vědkyně naukowiec uczony учёный ученый вчений "
    "экономист аналитик економіст аналітик ekonomista ekonomistka ekonom ekonomka mandatario "
    "édile vieillard dame monsieur quinquagénaire quadragénaire sexagénaire septuagénaire trentenaire "
    "mujer hombre joven anciano anciana donna uomo ragazza ragazzo mulher homem jovem idoso idosa "
    "vrouw man kvinnan mannen kvinnen kvinna kvinden manden kobieta mężczyzna женщина мужчина жінка "
    "чоловік žena muž nainen mies vdova wdowa вдова viuda vedova viúva weduwe enken enkan enka "
    "policial ufficiale oficial autora autor auteur autrice autore magistrada magistrado manager "
    "titular titolare prelato presule prelado pontífice pontefice pontifice papież magistrato magistrate imprenditore imprenditrice "
    "medico medica médico médica storico storica critico critica crítico crítica histórico técnica tecnico tecnica "
    "fisico fisica físico física guru veterano veterana condottiero madrileño bomber mediano arquero "
    "oefenmeester doelman bewindsman bewindsvrouw pleitbezorger voorman partijleider oud-minister "
    "sacerdote parroco sacerdotessa religioso soccorritore exjugador músico cantante attaccante "
    "jugador jugadora giocatore giocatrice jogador jogadora joueur joueuse speler speelster "
    "zawodnik zawodniczka hráč hráčka игрок pelaaja"
    .split()
)  # fmt: skip
"""Nouns that take up whoever was spoken of."""
_PLAYERS = ("spilleren", "spelaren", "mesteren", "mästaren", "speler")
_OTHERS = frozenset(
    # bodies, papers and things that "say"
    "quotidien dossier courrier papier quartier communiqué rapport métier chantier document "
    "parlement gouvernement règlement argument tribunal parquet syndicat courant diario texto "
    "comentario sumario escrito ministerio ayuntamiento medio rotativo semanario vespertino "
    "quotidiano giornale quartiere ministero documento comunicado jornal diário relatório "
    "governo gobierno instituto gabinete cartel auto sentencia papel panel plano folder "
    "persbericht bericht kabinet parlement beter leger theater ziekenhuis centrum veer cluster "
    "regeringen ledningen ansökan föreningen tidningen utredningen anmälan avdelningen polisen "
    "myndigheten stiftelsen kommunen styrelsen meldingen avisen regjeringen foreningen "
    "rapporten kommunen avdelingen ledelsen forsikringen etterforskningen redaksjonen "
    "undersøgelsen regeringen foreningen ledelsen avisen rapporten redaktionen meddelelsen "
    "styringen kendelsen afdelingen meningen redegørelsen dommen artikkelen artikelen bladet "
    "poliisi hallitus yhtiö puolue kirja sarja ohjelma papír dokument parlament článek server "
    "resort úřad dziennik tygodnik portal wyrok komunikat dokument raport resort "
    "документ портал институт комитет центр театр журнал завод источник издание газета "
    "статья пресса полиция компания записка справка сводка партия табличка надпись "
    # who is somebody else's
    "avocat avocate porte-parole procureur procureure abogado abogada portavoz fiscal juez jueza "
    "avvocato avvocata portavoce giudice procuratore advogado advogada porta-voz procurador "
    "procuradora juiz juíza advocaat woordvoerder woordvoerster rechter officier rzecznik "
    "rzeczniczka adwokat prokurator sędzia obrońca mluvčí obhájce obhájkyně soudce soudkyně "
    "žalobce žalobkyně адвокат прокурор судья пресс-секретарь представитель представительница "
    "advokaten åklagaren domaren talespersonen talsmannen aktor dommeren forsvareren "
    "forsvarer anklageren dommeren advokat asianajaja syyttäjä tuomari tiedottaja "
    "matka siostra żona córka sąsiadka koleżanka matka dcera manželka sousedka kolegyně "
    "мать жена дочь соседка сестра подруга бабушка девушка mère père frère voisin voisine "
    "soeur sœur collègue ami amie enfant parent client cliente vecino vecina hermano hermana "
    "padre madre père testigo témoin testimone testemunha vriend moeder vader broer zus buurman "
    "dochter moder broder svåger svigerfar faren moren broren søsteren datteren fadern modern "
    "systern brodern dottern grannen naboen kollegaen kollegan moderen faderen broderen søster "
    "isä äiti veli naapuri tytär entretien concurrent concurrente adversaire rival rivale "
    "prólogo monólogo prologo monologo epílogo epilogo bolígrafo autógrafo autografo tipografo "
    "avversario adversario adversario oponente contrincante".split()
)  # fmt: skip
"""What such endings mislead about, and who stands beside whoever was spoken of."""


_OF_EITHER = frozenset(
    "magistrato ministro sindaco avvocato medico prefetto assessore notaio premier médecin écrivain "
    "ministre maire juge professeur chef auteur ingénieur".split()
)
"""Nouns for him whose article does not tell that a woman is not meant."""


_OF_STATE = re.compile(
    r"^(?:pre(?:zydent|sident)|pr[äæé]sident|през?идент|préf[eè]t|prefe(?:tt|it)|premier|премьер|прем'єр|"
    r"primeir[oa]-|canciller|chanceli|cancelli|губернатор|kuningas|reine?$|rey$|reina$|king|kongen$|"
    r"kungen$|koning|pap[aeież]+$|paven|påven|paus$)|minist|министр|міністр|ministeri$"
)


UNDEFINED = {"sv": "en", "nb": "en", "no": "en", "nn": "en", "da": "en", "nl": ""}
"""What makes a noun before a name the one that takes it up: Norwegian "skuespiller(en)"."""
SUFFIXED = frozenset(("sv", "nb", "no", "nn", "da"))
_SUFFIX = re.compile(r"(?<=[eö]r)(?:en|n)$|(?<=ar)e?n$|(?<=[a-zåäöæø]{4}e)n$|(?<=[a-zåäöæø]{4})en$")
_FROM = {
    "fr": re.compile(r"\w\w(?:ais|aise|ois|oise|ien|ienne|on|onne|ain|aine|and|ande|ard|arde)$"),
    "nl": re.compile(r"\w\w(?:se|er|aan)$"),
}
"""Endings of nouns with a capital for who is from a place."""


@lru_cache(maxsize=20_000)
def is_description(noun: str, language: str) -> bool:
    """Whether a lower-case noun describes one person who may have been spoken of before."""
    if noun in _OTHERS or voice(noun, language) in (Voice.BODY, Voice.TEXT):
        return False
    pattern = _pattern(language)
    return pattern is not None and (noun in _ANYBODY or pattern[2].search(noun) is not None)


def described_gender(article: str, noun: str, language: str) -> str:
    """ "m" or "f" where the article or the ending of a description tells, else ""."""
    if noun in _OF_EITHER:
        return ""
    if article in _FEMININE_ARTICLES and language in ("fr", "es", "it", "pt"):
        return "f"
    if article in ("l'", "l’") and language == "it":
        return "f" if noun.endswith(_FEMININE_ITALIAN) else ""
    if article in _MASCULINE_ARTICLES and language in ("fr", "es", "it", "pt"):
        return "m"
    pattern = _pattern(language)
    if pattern is None or language not in ("pl", "cs", "ru", "uk", "sv", "nb", "da", "nl", "fi"):
        return ""
    if pattern[1].search(noun):
        return "f"
    return "m" if language in ("pl", "cs", "ru", "uk") and pattern[0].search(noun) else ""


def takes_up(noun: str) -> bool:
    """Whether a noun for an office takes up anybody who may hold one: "l'élu"."""
    return noun in _ANYBODY or noun.endswith(_PLAYERS)


def for_another(noun: str) -> bool:
    """Whether a noun is for a body, a thing or who stands beside whoever was spoken of.

    So is an office of state: a paper may leave it without a name.
    """
    return noun in _OTHERS or of_state(noun)


def of_state(noun: str) -> bool:
    """Whether a noun is an office of state: "préfet", "statsministeren"."""
    return _OF_STATE.search(noun) is not None


def from_place(word: str, language: str) -> bool:
    """Whether a lower-cased word says where somebody is from: "bretonne", "groningse"."""
    pattern = _FROM.get(language)
    return pattern is not None and pattern.search(word) is not None


def undefined(words: str, language: str) -> str:
    """Nordic words without the article at their end: "ministeren" → "minister"."""
    if language not in SUFFIXED:
        return words
    return _SUFFIX.sub("", words)


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    """The endings of him, of her and of either as patterns."""
    endings = _ENDINGS.get({"no": "nb", "nn": "nb", "sk": "cs"}.get(language, language))
    if endings is None:
        return None
    him, her = endings
    return (
        re.compile(rf"\w\w{him}$"),
        re.compile(rf"\w\w{her}$"),
        re.compile(rf"\w\w(?:{him}|{her})$"),
    )
