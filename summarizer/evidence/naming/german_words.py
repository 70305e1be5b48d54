"""German words: which are nouns, titles, heads of bodies, or stand in a table."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer.evidence.items import NameKind
from summarizer.evidence.lexicon.bodies import LONG_BODIES
from summarizer.evidence.lexicon.cities import places
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.naming import (
    CALENDAR,
    GROUPS,
    ORGANIZATION_ENDS,
    ORGANIZATION_WORDS,
    TITLE_ENDS,
    TITLES,
)
from summarizer.evidence.lexicon.nouns_de import NOUN_ENDS, NOUNS
from summarizer.evidence.lexicon.occupations_de import OCCUPATION_ENDS
from summarizer.evidence.lexicon.wordlists import in_order, word_set
from summarizer.evidence.naming.words import (
    POSSESSIVE,
    UPPER,
    is_acronym,
    is_first_name,
    is_ordinary,
    single_kind,
)

DETERMINED = re.compile(
    rf"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?|[Kk]eine?[mnrs]?|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|"
    rf"[Dd]iese[mnrs]?|jede[mnrs]?|unsere?[mnrs]?|[IiAa]m|[Zz]u[mr]|[Bb]eim|[Vv]om|ins|ans|viele[nr]?|alle[nr]?|"
    rf"mehrere[nr]?|einige[nr]?|keine[nr]?|zwei|drei|\d+)[ \u00a0]([{UPPER}][\w-]+)"
)
FOREIGN = re.compile(
    r"(?:[aouyé]$|[a-zäöü]i$|y$|[xc]$|^x|q(?!u)|[éèáíóúñçãõćčšžłøåğışë]|^[KDGBJ]h|th$|sh|kh|dsch)"
)
HOMELY = re.compile(
    r"(?:ei|au|eu|ie|kino|auto|foto|büro|euro|video|radio|taxi|studio|risiko|info|kilo|tempo|konto|motto|job|partys?|handys?|team|teams|computers?|interviews?|camp|coach|chats?|service|jobs|fans?|trainings?|clubs?|couch|boxer|crew|story|baby|display|dialog|system|typ|symbol|hobby|lobby|derby|ministerium|show|analyse|chance|branche|genre|szene|mixer)$",
    re.I,
)
HEADS = word_set(
    """
    Stadt Region Provinz Dorf Bezirk Kreis Insel Bundesland Gemeinde Ort Ortsteil Stadtteil
    Landkreis Heimatstadt Hauptstadt Hafenstadt Großstadt Kleinstadt Küstenstadt Bundesstaat
    Kanton Fluss Ortschaft
    """
)
FIRM_HEADS = word_set(
    """
    Firma Unternehmen Konzern Organisation Partei Agentur Nachrichtenagentur Zeitung Zeitschrift
    Magazin Verein Club Hersteller Partei Bank Gruppe Band Fluggesellschaft Tageszeitung Sender
    Konzerns
    """
)
BINDING = word_set("von van de der den zu bin al el da di del la le dos ten ibn du")
GENERIC = word_set(
    """
    partei gericht behörde verband bank amt universität hochschule gewerkschaft stiftung zeitung
    konzern konzerns agentur anstalt gesellschaft kommission parlament parlaments institut
    allianz liga rundfunk tribunal werke feuerwehr polizei sender kammer ministerium fraktion
    ministerien ministeriums gerichts verbands verbandes amtes amts instituts gerichtshof
    tageszeitung nachrichtenagentur anwaltschaft staatsanwaltschaft fluggesellschaft
    mediengesellschaft wochenzeitung fernsehsender regierung vereinigung bundesliga
    """
)
NAMED_BODIES = in_order(
    """
    verband verbands verbandes bund bunds bundes forum forums gewerkschaft kammer bündnis
    bündnisses städtetag städtetags städtetages landkreistag landkreistags gemeindetag
    genossenschaft hilfswerk hilfswerks innung föderation netzwerk sparkasse
    """
)
"""Ends of compounds that name one body: "Naturschutzbund", "Bauernverband"."""
_OWN_PART = 4
"""Letters that make a compound of it."""
_NO_NAMES = word_set(
    """
    dachverband ortsverband zweckverband regionalverband kreisverband landesverband wundverband
    staatenbund ehebund geheimbund spitzenverband fachverband sportverband interessenverband
    berufsverband branchenverband wirtschaftsverband industrieverband handelskammer
    anwaltskammer dunkelkammer speisekammer gaskammer militärbündnis regierungsbündnis
    parteienbündnis wahlbündnis verteidigungsbündnis zweckbündnis stromnetzwerk
    einzelgewerkschaft branchengewerkschaft dienstleistungsgewerkschaft hilfsverband
    """
)
"""Such compounds that say only what kind of body is meant."""
HEADING = in_order(
    """
    verband verein gewerkschaft unternehmen firma konzern hersteller anbieter verlag händler kette
    organisation initiative betreiber versicherer versorger reederei brauerei agentur plattform
    stiftung club klub kanzlei airline produzent lieferant zulieferer entwickler bauer gruppe
    gesellschaft zeitung magazin sender portal partei bewegung bank fluglinie genossenschaft
    konkurrent konkurrenten rivale rivalen tochter mutterkonzern marke handelskette werft
    """
)
"""Ends of words that a body’s own name may follow: "Fahrgastverband Pro Gleis"."""


@lru_cache(maxsize=50_000)
def names_body(low: str) -> bool:
    """Whether a lower-cased compound names one body by itself: "naturschutzbund"."""
    end = next((end for end in NAMED_BODIES if low.endswith(end)), "")
    long = end.startswith("städte") or len(low) >= len(end) + _OWN_PART
    return end != "" and long and low.removesuffix("s").removesuffix("e") not in _NO_NAMES


OFFICES = re.compile(
    r"^(?:Bundes|Landes|Innen|Außen|Finanz|Justiz|Verteidigungs|Wirtschafts|Umwelt|Verkehrs|"
    r"Gesundheits|Verfassungs|Europ|Ober|Land|Amts|Arbeits|Kultus|Bildungs|Weltsicherheits|UN-|EU-|"
    r"US-|Sicherheits|Zentral|Kriminal|Agrar|Statisti)"
)
TITLE_END = TITLE_ENDS


ENGLISH_HEADS = word_set(
    """
    army bank society press times post news united university institute foundation federation
    association corporation company party front league council committee group entertainment
    systems networks space science city house international agency service watch
    """
)


_WOMAN = re.compile(r"\w{3}(?:er|ist|ent|ant|eur|or|og|är|ät|ält|at|ekt)in$")
"""Nouns for women: "Glasbläserin", "Stadträtin"."""
_NAMING_ENDS = (*TITLE_END, *ORGANIZATION_ENDS, *OCCUPATION_ENDS, *NAMED_BODIES)
"""Ends of words that a name may follow, or that name a body."""


@cache
def long_starts() -> frozenset[str]:
    """First words of what stands in the tables with several."""
    forms = (*countries(), *places(), *LONG_BODIES)
    return frozenset(form.split()[0] for form in forms if " " in form)


@lru_cache(maxsize=50_000)
def is_title(word: str) -> bool:
    """Whether a word is an office or a role, or ends with one."""
    low = word.lower().strip(".")
    return low in TITLES or low.endswith(TITLE_END)


@lru_cache(maxsize=50_000)
def is_occupation(word: str) -> bool:
    """Whether a word says what a person does, or is to somebody."""
    return word.lower().endswith(OCCUPATION_ENDS) or _WOMAN.search(word) is not None


@lru_cache(maxsize=50_000)
def plain_noun(word: str) -> bool:
    """Whether a word is a noun, neither a title nor a part of any name."""
    low = word.lower()
    noun = low in NOUNS or low in CALENDAR or is_ordinary(low) or (
        len(low) > 5 and low.endswith(NOUN_ENDS)
    )  # fmt: skip
    return noun and not (
        "-" in word or low in TITLES or low.endswith(_NAMING_ENDS)
        or is_first_name(low) or low in ORGANIZATION_WORDS or is_acronym(word)
        or word in HEADS or word in FIRM_HEADS or table_kind(word)
    )  # fmt: skip


@lru_cache(maxsize=50_000)
def table_kind(form: str) -> NameKind | None:
    """What a form that stands in a table names, also in the genitive."""
    for bare in (form, POSSESSIVE.sub("", form), form[:-1] if form.endswith("s") else form):
        if bare in LONG_BODIES:
            return "organization"
        if bare in countries():
            return "country"
        if bare in places():
            return "place"
        if " " not in bare and len(bare) > 3 and (kind := single_kind(bare)):
            return kind
    return "group" if form.lower() in GROUPS else None
