"""German nouns that take up a person named before: "der Jurist", "die Familienmutter"."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.lexicon.voices import Voice, voice

_OFFICES = re.compile(
    r"(?:minister|kanzler|präsident|bürgermeister|senator|könig|papst|bischof|premier|gouverneur|"
    r"botschafter|kommissar|sekretär|direktor|intendant|rektor|dekan|general|oberst|leiter|führer|"
    r"chef|(?:bürger|schatz|amts)meister|pfarrer|sprecher)(?:in)?$|"
    r"(?:vorsitzende|beauftragte|landrat|landrätin|vorstand|(?<!demok)rat|rätin|haupt|könig|königin)$"
)
"""Offices that somebody else may hold: whoever was named bears them only if the text says so."""
_OTHERS = re.compile(
    r"(?:verteidiger|richter|rechtsmediziner|nachbar|freund|partner|gegner|konkurrent|täter|kläger|gutachter|"
    r"bewohner|wohner|vertreter|mitarbeiter|moderator|reporter|zuschauer|passant|passagier|patient|"
    r"polizist|besucher|teilnehmer|kritiker|herausforderer|kandidat|vorgänger|nachfolger|anhänger|"
    r"leser|hörer|interviewer|ermittler|ankläger|retter|helfer|betreuer|begleiter|berater|experte|"
    r"rivale|assistent|enkel)(?:in|innen)?$|"
    r"(?:anwalt|anwältin|zeuge|zeugin|kollege|kollegin|kunde|kundin|gast|opfer|angeklagte|"
    r"beschuldigte|verdächtige|beamte|beamtin|angehörige|verwandte|bekannte|vertraute|betroffene|"
    r"(?<!familien)(?:vater|mutter)|bruder|schwester|sohn|tochter|onkel|tante|oma|opa|neffe|nichte|"
    r"cousin|cousine|ehemann|ehefrau|(?<!berg)(?<!geschäfts)(?<!fach)(?<!see)mann|"
    r"(?<!geschäfts)(?<!fach)frau|kind|paar|dame|herr|person|mensch|mitglied|boss|"
    r"herrscher|insider|quelle|getötete|verletzte|rivalin)$"
)
"""Who stands beside the person spoken of rather than being that person."""
_BORNE = {
    "regierungschef": "kanzler ministerpräsident premier premierminister",
    "ob": "oberbürgermeister oberbürgermeisterin",
    "ressortchef": "minister senator", "landesvater": "ministerpräsident",
    **dict.fromkeys(
        ("rathauschef", "stadtchef", "stadtoberhaupt", "ortschef", "gemeindechef", "verwaltungschef"),
        "bürgermeister stadtpräsident gemeindepräsident",
    ),
    **dict.fromkeys(("staatschef", "staatsoberhaupt"), "präsident könig"),
    **dict.fromkeys(
        ("firmenchef", "konzernchef", "unternehmenschef", "vorstandschef", "bankchef"),
        "vorstandschef vorstandsvorsitzende vorstandsvorsitzender geschäftsführer konzernchef chef",
    ),
    **dict.fromkeys(("parteichef", "fraktionschef"), "vorsitzende vorsitzender chef sprecher"),
    **dict.fromkeys(("behördenleiter", "behördenchef"), "präsident leiter direktor"),
    "coach": "trainer", "trainer": "coach", "übungsleiter": "trainer", "jurist": "anwalt",
    "mediziner": "arzt", "arzt": "dr", "geistliche": "pfarrer bischof pastor", "manager": "chef",
    "wissenschaftler": "professor forscher", "forscher": "professor wissenschaftler",
    "vorsitzende": "chef", "ministerin": "ressortchefin", "beamte": "kommissar polizist",
    "polizist": "kommissar polizeisprecher", "ermittler": "kommissar", "brauer": "braumeister",
    "landwirt": "bauer", "bauer": "landwirt", "gastronom": "wirt", "wirt": "gastronom",
    "pädagoge": "lehrer rektor schulleiter", "schulleiter": "rektor direktor", "kreischef": "landrat",
    "feuerwehrmann": "brandmeister wehrführer einsatzleiter", "hausherr": "intendant direktor",
    **dict.fromkeys(
        ("vereinschef", "klubchef", "clubchef", "verbandschef", "funktionär"),
        "präsident vorsitzende vorsitzender",
    ),
    "sportchef": "sportvorstand sportdirektor", "unternehmer": "geschäftsführer inhaber chef",
}  # fmt: skip
_PERSONAL = re.compile(r"(?:er|ist|or|ent|ant|eur|loge|nom|iker|ling|graf|ast|ier|mann|frau|in|e)$")
"""Endings of nouns for persons, and of others."""
_UNATTACHED = re.compile(
    r"(?:parteilose|unabhängige|liberale|konservative|grüne|linke|demokrat|republikaner|"
    r"christsoziale)(?:in)?$"
)
_UNSEXED = re.compile(r"(?:teenager|star|profi|neuling|talent|routinier|fan|liebling)$")
"""Masculine nouns for women too."""
_FEMININE = re.compile(r"(?:[^e]in|igte|ende|nete|tigte|ige|mutter|liberale|linke|grüne|deutsche)$")

BROUGHT_IN = {
    "m": re.compile(
        r"\b(?<!ist )(?<!war )(?<!als )(?<!wie )(?<!ist auch )(?:[Ee]in|Beim) "
        r"(?:[a-zäöüß-]+ ){0,2}([A-ZÄÖÜ][\w-]+)(?! [A-ZÄÖÜ])"
    ),
    "f": re.compile(
        r"\b(?<!ist )(?<!war )(?<!als )(?<!wie )(?<!ist auch )[Ee]ine "
        r"(?:[a-zäöüß-]+ ){0,2}([A-ZÄÖÜ][\w-]+)(?! [A-ZÄÖÜ])"
    ),
}
"""By gender, what brings somebody without a name in, and the noun."""
ACTING = re.compile(
    r"(?:(?<=[a-zäöüß,] )|(?<![\w ] )(?<!\w))\b([Dd]er|[Dd]ie|[Ee]ine?|Seine?|Ihre?) "
    r"(?:[a-zäöüß-]+ ){0,2}?([A-ZÄÖÜ][\w-]+)(?! [A-ZÄÖÜ])"
)
"""What a sentence may be about: an article and a noun; no genitive behind a noun."""

DEFINITE_OF = {"ein": "der", "eine": "die"}
"""An article that brings somebody in → the one that takes them up."""
OBLIQUE_DEFINITE = frozenset(("des", "dem", "den"))
"""Articles of somebody known that no subject has."""
PRONOUNS = {"m": "er", "f": "sie"}
"""A gender → its pronoun."""
OWNED_AS = {"sein": "der", "seine": "die", "ihr": "der", "ihre": "die"}
"""A possessive → the article of the same noun."""


def is_office_german(noun: str) -> bool:
    """Whether a noun is an office, or the lead of something: "Intendantin", "Parteichef"."""
    return _OFFICES.search(noun) is not None and voice(noun, "de") is not Voice.BODY


def is_bystander_german(noun: str) -> bool:
    """Whether a noun is that of somebody beside those who lead: "Anwohner", "Zeugin"."""
    return _OTHERS.search(noun) is not None


@lru_cache(maxsize=20_000)
def stands_beside(noun: str) -> bool:
    """Whether a noun is somebody else unless the text has told of nobody else like that.

    "Der Nachbar" is another than who spoke, if there was "ein Nachbar" before.
    """
    if _OFFICES.search(noun):
        return False
    told = voice(noun, "de")
    return _OTHERS.search(noun) is not None or (
        told is Voice.UNKNOWN and _PERSONAL.search(noun) is not None
    )


def gender_german(article: str, noun: str) -> str:
    """ "m" or "f" by the article and ending of a noun for one person, else ""."""
    if article == "der":
        return "m" if not noun.endswith(("in", "frau")) else ""
    feminine = noun.endswith(("in", "frau", "mutter", "dame", "tochter", "schwester", "tante"))
    return "f" if article == "die" and (feminine or noun.endswith("e")) else ""


@lru_cache(maxsize=20_000)
def takes_up_german(article: str, noun: str) -> str:
    """ "m", "f" or, for either, "*" if a noun may take up one person named before, else "".

    Not for offices and for who stands beside that person: "der Minister", "der Anwalt".
    """
    if _OFFICES.search(noun) or _OTHERS.search(noun):
        return ""
    if voice(noun, "de") is not Voice.PERSON and not _UNATTACHED.search(noun):
        return ""
    if _UNSEXED.search(noun):
        return "*"
    if article == "der" and not noun.endswith(("in", "innen")):
        return "m"
    return "f" if article == "die" and _FEMININE.search(noun) else ""


@lru_cache(maxsize=2_000)
def borne_as_german(noun: str) -> tuple[str, ...]:
    """The words that may stand before a name for who is called `noun` later: "Minister"."""
    low = noun.rpartition("-")[2]
    if low in _BORNE:
        return tuple(_BORNE[low].split())
    return tuple(f"{word}in" for word in _BORNE.get(low.removesuffix("in"), "").split())


def one_of_a_people(article: str, noun: str) -> str:
    """ "m" or "f" where an article and a noun mean one of a people: "der Däne"; else ""."""
    if article == "die" and noun.endswith("in"):
        return "f"
    one = noun.endswith(("er", "e", "ch", "or", "ar", "at"))
    return "m" if article == "der" and one else ""


def nominative(article: str, noun: str) -> tuple[str, str]:
    """An article and noun behind a German preposition as they are without it."""
    if article == "der":
        return "die", noun.removesuffix("n") if noun.endswith(("ten", "den", "gen")) else noun
    if article in ("des", "dem", "den"):
        ends = ("en", "n") if noun.endswith(("ten", "den", "gen", "sten")) else ("s",)
        return "der", next((noun.removesuffix(e) for e in ends[-1:] if noun.endswith(e)), noun)
    return article, noun
