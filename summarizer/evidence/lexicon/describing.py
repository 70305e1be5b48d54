"""Nouns that describe a person rather than name one: "el ciclista", "le berger", "segraren"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer.evidence.lexicon.cues import ALIKE
from summarizer.evidence.lexicon.describing_nouns import OTHERS, TAKING_UP
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.wordlists import word_set

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
_ARTICLES = {
    "fr": ("le un ce du au", "la une cette à"),
    "es": ("el un este ese del al", "la una esta esa"),
    "it": ("il lo un questo del al dello dal nel allo", "la una questa della dalla alla nella"),
    "pt": ("o um este esse do no pelo ao", "a uma esta essa da na pela à"),
}
"""Articles, some behind a preposition, and what else tells so: before him, before her."""
_ELIDED_ENDINGS = {"it": ("ora", "essa", "rice", "iera", "aia", "ata", "ana")}
"""Endings of nouns for her, where the article is elided: "l’assessora"."""
_PLAYERS = (
    "spilleren", "spelaren", "mesteren", "mästaren", "speler", "hjälten", "helten", "skytten",
    "skytteren", "vinneren", "vinderen", "vinnaren", "backen",
)  # fmt: skip
_OF_EITHER = word_set(
    """
    magistrato ministro sindaco avvocato medico prefetto assessore notaio premier médecin écrivain
    ministre maire juge professeur chef auteur ingénieur
    minister profesor dyrektor prezes mecenas poseł senator doktor trener reżyser naukowiec
    политик депутат сенатор директор руководитель юрист профессор биолог историк экономист аналитик
    врач медик режиссёр режиссер тренер специалист спикер вице-премьер эксперт психолог педагог
    парламентарий автор критик обозреватель доктор адвокат чиновник учёный ученый политолог социолог
    політик юрист експерт лікар медик режисер тренер фахівець аналітик
    """
)
"""Nouns for him whose article does not tell that a woman is not meant."""


_OF_STATE = re.compile(
    r"^(?:pre(?:zydent|sident)|pr[äæé]sident|през?идент|préf[eè]t|prefe(?:tt|it)|premier|премьер|прем'єр|"
    r"primeir[oa]-|canciller|chanceli|cancelli|губернатор|kuningas|reine?$|rey$|reina$|king|kongen$|"
    r"kungen$|koning|pap[aeież]+$|paven|påven|paus$)|minist|министр|міністр|ministeri$"
)


_FORMER = re.compile(r"(?:ex|oud|eks|экс|екс)-?(?=\w{4})")
"""What a former office begins with: nobody else is meant by it than who was spoken of."""
FORMER_ALONE = word_set("ex")
"""What says so as a word of its own."""
_OF_AGE = re.compile(
    r"(\d\d?)(?:-?årige|-?åringen|-?jarige|enne|-lat(?:ek|ka)|let(?:ý|á)|-летн(?:ий|яя)|-річн(?:ий|а))$"
)
"""What calls somebody by their age alone: "den 38-årige", "il 43enne"."""
_PARENTS = word_set("père mère padre madre pai mãe papá mamá papà mamma papa maman")
_CHILDREN = word_set(
    "enfants famille hijos hijas familia figli figlie famiglia filhos filhas família"
)
UNDEFINED = {"sv": "en", "nb": "en", "no": "en", "nn": "en", "da": "en", "nl": ""}
"""What makes a noun before a name the one that takes it up: Norwegian "skuespiller(en)"."""
_SUFFIX = re.compile(r"(?<=[eö]r)(?:en|n)$|(?<=ar)e?n$|(?<=[a-zåäöæø]{4}e)n$|(?<=[a-zåäöæø]{4})en$")
_FROM = {
    "fr": re.compile(r"\w\w(?:ais|aise|ois|oise|ien|ienne|on|onne|ain|aine|and|ande|ard|arde)$"),
    "nl": re.compile(r"\w\w(?:se|er|aan)$"),
}
"""Endings of nouns with a capital for who is from a place."""


@lru_cache(maxsize=20_000)
def is_description(noun: str, language: str) -> bool:
    """Whether a lower-case noun describes one person who may have been spoken of before."""
    if noun in OTHERS or voice(noun, language) in (Voice.BODY, Voice.TEXT):
        return False
    pattern = _pattern(language)
    if pattern is None:
        return False
    known = noun in TAKING_UP or pattern[2].search(noun) is not None
    return known or _OF_AGE.match(noun) is not None


def described_gender(article: str, noun: str, language: str) -> str:
    """ "m" or "f" where the article or the ending of a description tells, else ""."""
    if noun in _OF_EITHER:
        return ""
    code = ALIKE.get(language, language)
    if code in _ARTICLES:
        if article in ("l'", "l’"):
            return "f" if noun.endswith(_ELIDED_ENDINGS.get(code, ())) else ""
        of_him, of_her = map(str.split, _ARTICLES[code])
        return "m" if article in of_him else "f" if article in of_her else ""
    pattern = _pattern(code)
    if pattern is None:
        return ""
    if pattern[1].search(noun):
        return "f"
    return "m" if grammar(code).gendered_nouns and pattern[0].search(noun) else ""


def takes_up(noun: str) -> bool:
    """Whether a noun for an office takes up anybody who may hold one: "l'élu", "exministra"."""
    former = _FORMER.match(noun) is not None
    return former or noun in TAKING_UP or noun.endswith(_PLAYERS)


def age_told(noun: str) -> int:
    """The age that a noun or an adjective calls somebody by: "den 38-årige"; 0 for none."""
    found = _OF_AGE.match(noun)
    return int(found[1]) if found else 0


def is_parent(noun: str, of: str) -> bool:
    """Whether a noun for kin describes somebody by what follows: "ce père de trois enfants"."""
    return noun in _PARENTS and of in _CHILDREN


def for_another(noun: str) -> bool:
    """Whether a noun is for a body, a thing or who stands beside whoever was spoken of.

    So is an office of state: a paper may leave it without a name.
    """
    return noun in OTHERS or of_state(noun)


def of_state(noun: str) -> bool:
    """Whether a noun is an office of state: "préfet", "statsministeren"."""
    return _OF_STATE.search(noun) is not None


def from_place(word: str, language: str) -> bool:
    """Whether a lower-cased word says where somebody is from: "bretonne", "groningse"."""
    pattern = _FROM.get(language)
    return pattern is not None and pattern.search(word) is not None


def undefined(words: str, language: str) -> str:
    """Nordic words without the article at their end: "ministeren" → "minister"."""
    if not grammar(language).definite_ending:
        return words
    return _SUFFIX.sub("", words)


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    """The endings of him, of her and of either as patterns."""
    endings = _ENDINGS.get(ALIKE.get(language, language))
    if endings is None:
        return None
    him, her = endings
    return (
        re.compile(rf"\w\w{him}$"),
        re.compile(rf"\w\w{her}$"),
        re.compile(rf"\w\w(?:{him}|{her})$"),
    )
