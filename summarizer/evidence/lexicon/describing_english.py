"""English nouns that take up a person named before: "the striker", "the retired nurse"."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.lexicon.epithets import EPITHETS
from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.wordlists import word_set

_OFFICES = word_set(
    "president premier minister chancellor secretary mayor governor senator judge coroner "
    "magistrate recorder king queen pope prince princess archbishop bishop ambassador commissioner "
    "general admiral marshal chairman chairwoman chair chairperson chief head leader official "
    "speaker superintendent sheriff commander dean rector provost treasurer taoiseach tánaiste "
    "ombudsman ombudswoman emperor emir sultan monarch envoy ceo pm lord justice "
    "mp mep msp td mla mlc"
)
"""Who holds them the text has to say."""
_OTHERS = word_set(
    "lawyer solicitor barrister attorney counsel advocate prosecutor defender-general "
    "spokesman spokeswoman spokesperson representative source insider witness victim suspect "
    "neighbour neighbor friend colleague brother sister mother father mum dad mom parent husband "
    "wife son daughter uncle aunt cousin nephew niece grandson granddaughter stepfather stepmother "
    "partner fiancé fiancée boyfriend girlfriend flatmate roommate classmate teammate mate pal "
    "passer-by bystander onlooker customer resident reader caller reporter correspondent "
    "interviewer presenter host moderator opponent rival critic aide assistant deputy predecessor "
    "successor referee umpire member user viewer listener follower man woman boy girl person "
    "somebody someone other others one another former latter accused defendant plaintiff claimant "
    "patient client tenant child baby toddler infant gunman attacker killer murderer shooter "
    "kidnapper robber burglar thief stranger visitor tourist passenger operator supplier insurer "
    "lender employer landlord publisher broadcaster retailer manufacturer developer distributor "
    "carrier regulator administrator grocer brewer maker builder planner owner buyer seller "
    "interpreter translator juror foreman sibling twin relative ex juror clerk usher ally "
    "adviser advisor"
)
"""Who stands beside the person spoken of, and bodies that a person's noun may mean."""
_LIKEWISE = word_set(
    "student billionaire millionaire teen debutant postman surgeon physician physicist chemist "
    "vet nurse medic captain pilot activist novice ace prodigy celebrity republican democrat "
    "tory spaniard"
)
"""Nouns for persons that their endings do not tell."""
IN_CAPITALS = word_set("mp mep msp td mla mlc republican democrat tory conservative spaniard")
"""Nouns for persons that are written with a capital, as no newspaper’s name is."""
_THINGS = re.compile(
    r"(?:letter|meter|chapter|register|calendar|server|router|tracker|sensor|motor|reactor|tower|"
    r"computer|folder|chamber|tractor|charter|counter|transmitter|printer|scanner|filter|poster|"
    r"shelter|cluster|trailer|thriller)$"
)
_PARENT = re.compile(
    r"(?:mum|mom|dad|mother|father|gran|grandma|nan|grandad|grandmother|grandfather)-of-\w+$"
)
_AGED = re.compile(r"\d+-year-old$")
_FEMALE = re.compile(
    r"(?:woman|girl|actress|duchess|heiress|widow|lady|heroine|waitress|nun|hostess|princess|"
    r"mother|grandma|\bgran|\bnan|(?:mum|mom|mother|gran|grandma|nan|grandmother)-of-\w+)$"
)
_MALE = re.compile(
    r"(?:(?<!wo)man|boy|father|duke|widower|lad|bloke|monk|(?:dad|father|grandad|grandfather)-of-\w+)$"
)


@lru_cache(maxsize=20_000)
def takes_up_english(noun: str) -> bool:
    """Whether "the" before a noun in lower case may mean one person named before.

    Not for offices and for who stands beside that person: "the minister", "the lawyer".
    """
    if noun in _OTHERS or is_office_english(noun) or _THINGS.search(noun):
        return False
    if noun.endswith(EPITHETS) or _PARENT.match(noun) or _AGED.match(noun):
        return True
    several = noun.endswith("s") and not noun.endswith("ss")
    if several or noun.endswith(("men", "people")):
        return False
    told = voice(noun.rpartition("-")[2], "en")
    return told is Voice.PERSON or (told is Voice.UNKNOWN and noun in _LIKEWISE)


def is_office_english(noun: str) -> bool:
    """Whether a noun is an office, whose holder the text has to name."""
    return noun in _OFFICES


def is_person(noun: str) -> bool:
    """Whether a noun in lower case may mean one person, of whatever rank or part in the story."""
    one_of_many = noun in _OTHERS or noun in _OFFICES or voice(noun, "en") is Voice.PERSON
    return one_of_many or takes_up_english(noun)


def gender_english(noun: str) -> str:
    """ "m" or "f" where a noun for a person tells, else ""."""
    if _FEMALE.search(noun):
        return "f"
    return "m" if _MALE.search(noun) else ""


_BORNE = {
    "officer": "pc constable sgt sergeant det insp inspector supt superintendent detective dci",
    "detective": "det dci sgt sergeant insp inspector supt superintendent",
    "inspector": "insp", "sergeant": "sgt", "superintendent": "supt", "colonel": "col",
    "captain": "capt", "lieutenant": "lt", "general": "gen", "governor": "gov", "senator": "sen",
    "representative": "rep", "congressman": "rep", "congresswoman": "rep", "councillor": "cllr",
    "lawmaker": "sen rep senator mp", "legislator": "sen rep senator", "doctor": "dr",
    "professor": "prof", "academic": "prof", "judge": "justice recorder", "vicar": "rev",
    "minister": "rev", "priest": "fr father", "cleric": "rev", "clergyman": "rev",
    "premier": "minister", "boss": "manager coach", "manager": "boss coach", "coach": "manager boss",
    "leader": "president premier minister chancellor", "chief": "boss executive",
}  # fmt: skip


@lru_cache(maxsize=2_000)
def borne_as(noun: str) -> tuple[str, ...]:
    """The words that may stand before a name for who is called `noun` later: "Sen.", "Dr"."""
    return tuple(_BORNE.get(noun, "").split())
