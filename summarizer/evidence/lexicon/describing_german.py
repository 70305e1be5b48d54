"""German nouns that take up a person named before: "der Jurist", "die Familienmutter"."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.lexicon.voices import Voice, voice

_OFFICES = re.compile(
    r"(?:minister|kanzler|präsident|bürgermeister|senator|könig|papst|bischof|premier|gouverneur|"
    r"botschafter|kommissar|sekretär|direktor|intendant|rektor|dekan|general|oberst|leiter|führer|"
    r"chef|meister|pfarrer|sprecher)(?:in)?$|"
    r"(?:vorsitzende|beauftragte|landrat|landrätin|vorstand|rat|rätin|haupt|könig|königin)$"
)
"""Offices that somebody else may hold: whoever was named bears them only if the text says so."""
_OTHERS = re.compile(
    r"(?:verteidiger|richter|nachbar|freund|partner|gegner|konkurrent|täter|kläger|gutachter|"
    r"bewohner|wohner|vertreter|mitarbeiter|moderator|reporter|zuschauer|passant|passagier|patient|"
    r"polizist|besucher|teilnehmer|kritiker|herausforderer|kandidat|vorgänger|nachfolger|anhänger|"
    r"leser|hörer|interviewer|ermittler|ankläger|retter|helfer|betreuer|begleiter|berater|experte|"
    r"rivale|assistent|enkel)(?:in|innen)?$|"
    r"(?:anwalt|anwältin|zeuge|zeugin|kollege|kollegin|kunde|kundin|gast|opfer|angeklagte|"
    r"beschuldigte|verdächtige|beamte|beamtin|angehörige|verwandte|bekannte|vertraute|betroffene|"
    r"(?<!familien)(?:vater|mutter)|bruder|schwester|sohn|tochter|onkel|tante|oma|opa|neffe|nichte|"
    r"cousin|cousine|ehemann|ehefrau|mann|frau|kind|paar|dame|herr|person|mensch|mitglied|boss|"
    r"herrscher|insider|quelle|getötete|verletzte|rivalin)$"
)
"""Who stands beside the person spoken of rather than being that person."""
_FEMININE = re.compile(r"(?:[^e]in|igte|ende|nete|tigte|ige|mutter|liberale|linke|grüne|deutsche)$")


@lru_cache(maxsize=20_000)
def takes_up_german(article: str, noun: str) -> str:
    """ "m" or "f" if a noun behind "der" or "die" may take up one person named before, else "".

    Not for offices and for who stands beside that person: "der Minister", "der Anwalt".
    """
    if _OFFICES.search(noun) or _OTHERS.search(noun) or voice(noun, "de") is not Voice.PERSON:
        return ""
    if article == "der" and not noun.endswith(("in", "innen")):
        return "m"
    return "f" if article == "die" and _FEMININE.search(noun) else ""
